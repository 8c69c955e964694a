// Findings the reader has dismissed: what stands for one in the settings, and an answer without them. Counts, badge, marks and
// views are all made of that answer, so that none of them can disagree. Keeps no address and no words: only a number made of them.
import type { Article } from '../core/article.ts';
import type { Finding } from '../core/findings.ts';
import type { Answer } from '../corpus/answer.ts';
import type { Overview, VariedRow, VariedValue } from '../corpus/overview.ts';

/** The article a finding belongs to; the same wording under another article is another finding. */
export type Dismissable = Pick<Article, 'url' | 'title'>;

/** Stored dismissals at most; the oldest go first. */
export const MOST_DISMISSED = 4000;

/** What a dismissed finding is stored by: a hash of the article's address and the finding's own key, so that settings are no reading history. */
export function dismissalOf({ url, title }: Dismissable, finding: Finding): string {
  return hash(`${url === null ? title ?? '' : url.replace(/#.*$/u, '')}\n${findingKey(finding)}`);
}

/** Equal for the same finding of the same two texts; for findings that carry no key of their own, made of what they say. */
const findingKey = ({ key, relation, kind, here, there }: Finding): string => key ?? `${relation}|${kind}|${here?.text ?? ''}|${there?.text ?? ''}`;

/** The answer without what was dismissed, the same object when nothing was. */
export function withoutDismissed(answer: Answer, article: Dismissable, dismissed: readonly string[]): Answer {
  if (dismissed.length === 0) return answer;
  const gone = new Set(dismissed);
  const related = answer.related.map((report) => {
    const findings = report.comparison.findings.filter((finding) => !gone.has(dismissalOf(article, finding)));
    return findings.length === report.comparison.findings.length ? report : { ...report, comparison: { ...report.comparison, findings } };
  });
  return { ...answer, related };
}

/**
 * The overview without what was dismissed: a report's value leaves its row with the finding that told of it, a row contested by nothing else is
 * contested no more, and a thing left out goes when any report's telling of it was dismissed. Texts are numbered as the overview has them.
 */
export function overviewWithoutDismissed(overview: Overview, answer: Answer, article: Dismissable, dismissed: readonly string[]): Overview {
  const gone = new Set(dismissed);
  const places = new Set(dismissed.length === 0 ? [] : answer.related.flatMap(({ head, comparison }) => comparison.findings.filter((finding) => gone.has(dismissalOf(article, finding))).flatMap(({ there, kind }) => (there ? [placeKey(overview.reportIds.indexOf(head.id) + 1, kind, there)] : []))));
  if (places.size === 0) return overview;
  const isGone = ({ report, fact }: Pick<VariedValue, 'report' | 'fact'>): boolean => places.has(placeKey(report, fact.kind, fact));
  return {
    ...overview,
    rows: overview.rows.flatMap((row) => (row.values.some(isGone) ? withoutValues(row, isGone) : [row])),
    leftOut: overview.leftOut.filter(({ told }) => !told.some(isGone)),
  };
}

const placeKey = (report: number, kind: string, { start, end }: { readonly start: number; readonly end: number }): string => `${report} ${kind} ${start} ${end}`;

/** The row with the values that are left; none when fewer than two texts tell it. */
function withoutValues(row: VariedRow, isGone: (value: VariedValue) => boolean): readonly VariedRow[] {
  const left = row.values.filter((value) => !isGone(value));
  if (new Set(left.map(({ report }) => report)).size < 2) return [];
  const values = left.map((value) => ({ ...value, isApart: value.isApart && left.some((other) => other.isApart && other.report !== value.report && other.variant !== value.variant) }));
  const isContested = values.some(({ isApart }) => isApart);
  return [{ ...row, values, withheld: row.values.filter(isGone).map(({ report }) => report), isContested, isConflict: row.isConflict && isContested, origins: new Set(values.map(({ origin }) => origin)).size }];
}

/** Which findings of an answer are dismissed, each once. */
export function dismissedIn({ related }: Answer, article: Dismissable, dismissed: readonly string[]): readonly string[] {
  const gone = new Set(dismissed);
  const all = related.flatMap(({ comparison }) => comparison.findings.map((finding) => dismissalOf(article, finding)));
  return [...new Set(all)].filter((one) => gone.has(one));
}

/** The list with some more, or with some taken back; the newest last. */
export function changeDismissed(stored: readonly string[], changed: readonly string[], isDismissed: boolean): readonly string[] {
  const rest = stored.filter((one) => !changed.includes(one));
  return isDismissed ? [...rest, ...new Set(changed)].slice(-MOST_DISMISSED) : rest;
}

/** 53 bits of two rounds of multiplication and exchange (cyrb53, public domain): a clash among some thousands is one in 10^9. */
function hash(words: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
