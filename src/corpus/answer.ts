// The whole question of a reader, answered over a corpus: an article in; related reports, origins, comparisons out.
// Runs where the corpus is (its worker, or the command line), so that texts and digests never cross a wire.
import type { Article } from '../core/article.ts';
import { compare, type Comparison } from '../core/compare.ts';
import { digest, type Digest } from '../core/digest.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import { groupOrigins, sharedText, type Reuse } from '../core/origins/origins.ts';
import { judgeEvents, type EventVerdict } from '../core/events/same-event.ts';
import { familyOfReport } from '../sources/publications.ts';
import { addressOf } from './address.ts';
import type { CandidateQuery, Corpus, DigestedReport, ReportHead } from './corpus.ts';
import { shiftDay } from './day-rowid.ts';
import { NO_REST, type Rest } from './rest.ts';

/** A report of the same event, with its text (for the passages) and its comparison with the article. */
export interface Related {
  readonly head: ReportHead;
  readonly text: string;
  readonly verdict: EventVerdict;
  readonly comparison: Comparison;
  /** Index into `Answer.origins`. */
  readonly origin: number;
}

export interface Answer {
  /** Closest first. Empty: nothing of this event is held. */
  readonly related: readonly Related[];
  /** Reports grouped by who the words came from; members are indices into `related`. The article itself may belong to one. */
  readonly origins: readonly { readonly members: readonly number[]; readonly isAlsoHere: boolean; readonly credit: string | null }[];
  /** Reports of the article's origin that are none of its event, for they appeared weeks away: the same text printed again. `reuse` as in a comparison; the closest first. */
  readonly copies?: readonly { readonly head: ReportHead; readonly reuse: Reuse }[];
  /** Candidates looked at, for "nothing of this event among 240 reports held". */
  readonly held: number;
}

/** How many related reports an answer holds at most. */
const MOST_RELATED = 10;

/** Candidates judged: the index finds a report of the event among its first few, or it shares too little to be told. Each unread one costs a digest. */
const MOST_JUDGED = 40;

/** Copies looked at beside the candidates: a wire story may stand in a hundred papers, ten of which tell whose words it is. */
const MOST_COPIES = 10;
/** Share of the article's fingerprints that makes a copy worth reading: below a fifth it is a formula, or one quotation; but so many make a paragraph or two of a long article. */
const LEAST_COPIED = 0.2;
const SURELY_COPIED = 4;

/** UTF-16 units of an article that are compared: more than any news text has; a page of 5 MB must not keep its reader waiting. */
const LONGEST = 120_000;

/** Reports of one event come within days; two weeks leave room for a plan announced, held and judged. */
const WINDOW_DAYS = 14;

/** A candidate with its verdict against the article asked about. */
export interface Judged extends DigestedReport {
  readonly verdict: EventVerdict;
  /** Found by its wording, wherever in the corpus. */
  readonly isCopy: boolean;
}

export interface Search {
  /** Sources switched off. */
  readonly without?: readonly string[];
  /** The article itself, when the corpus holds it. */
  readonly exceptId?: string;
  /** Candidates judged; `MOST_JUDGED` when absent. */
  readonly most?: number;
  /** Reports of other months too, behind those of these days: for who asks how a story came about, not for an answer. */
  readonly fromAfar?: true;
  readonly rest?: Rest;
}

/** Reports that may tell the article's event, each judged; best first. */
export async function findJudged(here: Digest, corpus: Corpus, { without = [], exceptId, most = MOST_JUDGED, fromAfar, rest = NO_REST }: Search): Promise<readonly Judged[]> {
  const from = shiftDay(here.article.publishedAt, -WINDOW_DAYS);
  const to = shiftDay(here.article.publishedAt, WINDOW_DAYS);
  const days: Pick<CandidateQuery, 'days'> = from !== null && to !== null ? { days: { from, to } } : {};
  const asked = { keys: here.keys, without, limit: most + Number(exceptId !== undefined) };
  const candidates = [...await corpus.find({ ...asked, ...days }), ...fromAfar && days.days ? await corpus.find(asked) : []];
  const off = new Set(without);
  const copies = new Set((await findCopies(here, corpus)).map(({ id }) => id));
  const found = new Set([...candidates.map(({ id }) => id), ...copies].filter((id) => id !== exceptId));
  const reports = (await corpus.digests([...found], rest)).filter(({ report }) => !off.has(report.sourceId));
  const verdicts = judgeEvents(here, reports.map((report) => report.digest), await corpus.rarity(days.days));
  return reports.flatMap((report, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ ...report, verdict, isCopy: copies.has(report.report.id) }] : [];
  }).sort((a, b) => b.verdict.score - a.verdict.score);
}

/** Reports of any day with much of the article's wording: its keys may miss one cut to a paragraph, its days one printed again. One search of the index. */
const findCopies = async ({ article }: Digest, corpus: Corpus): Promise<readonly { readonly id: string }[]> =>
  (await corpus.findCopies(article, MOST_COPIES)).filter(({ shared, share }) => shared >= SURELY_COPIED || share >= LEAST_COPIED);

/** Finds the reports of the article's event in the corpus and compares it with each. `without`: sources switched off. `rest` may end it. */
export async function answerFor(article: Article, corpus: Corpus, without: readonly string[], rest: Rest = NO_REST): Promise<Answer> {
  const { here, reports, copies } = await findRelated(article, corpus, without, rest);
  // The article stands first in the list given: 0 is "here", report i is i + 1.
  const grouped = groupOrigins([here, ...reports.map((report) => report.digest)], familyOfReport);
  const origins = grouped.map(({ members, credit }) => ({
    members: members.filter((member) => member > 0).map((member) => member - 1),
    isAlsoHere: members.includes(0),
    credit,
  })).filter(({ members }) => members.length > 0);
  const related: Related[] = [];
  for (const [i, { report: { text, ...head }, digest: there, verdict }] of reports.entries()) {
    await rest();
    related.push({ head, text, verdict, comparison: compare(here, there), origin: origins.findIndex(({ members }) => members.includes(i)) });
  }
  return { related, origins, copies: copiesOf(here, copies), held: await corpus.count() };
}

/** Those with enough of the article's text to share its origin, the closest first. */
const copiesOf = (here: Digest, found: readonly Judged[]): NonNullable<Answer['copies']> => found.flatMap(({ report, digest: there }) => {
  const reuse = sharedText(here, there);
  const { text, ...head } = report;
  return reuse ? [{ head, reuse }] : [];
}).sort((a, b) => Math.max(b.reuse.here, b.reuse.there) - Math.max(a.reuse.here, a.reuse.there));

/** The article's digest and the reports of its event, as an answer has them, in its order; beside them reports found by their wording alone. */
export async function findRelated(article: Article, corpus: Corpus, without: readonly string[], rest: Rest): Promise<{ readonly here: Digest; readonly reports: readonly Judged[]; readonly copies: readonly Judged[] }> {
  await loadPacks([languageOf(article)]);
  await rest();
  const here = digest(shorten(article));
  const judged = await findJudged(here, corpus, { without, rest });
  // The article itself may be held: kept when it was read before, or come by a feed. Its own former text is a version, not another report.
  const own = addressOf(article.url);
  const others = judged.filter(({ report }) => own === null || addressOf(report.url) !== own);
  return { here, reports: others.filter(({ verdict }) => verdict.isSameEvent).slice(0, MOST_RELATED), copies: others.filter(({ verdict, isCopy }) => isCopy && !verdict.isSameEvent) };
}

/** The article cut at a paragraph when it is longer than anything that can be compared; offsets hold. */
function shorten(article: Article): Article {
  if (article.text.length <= LONGEST) return article;
  const end = article.text.lastIndexOf('\n', LONGEST);
  return { ...article, text: article.text.slice(0, end > 0 ? end : LONGEST) };
}
