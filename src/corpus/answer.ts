// The whole question of a reader, answered over a corpus: an article in; related reports, origins, comparisons out.
// Runs where the corpus is (its worker, or the command line), so that texts and digests never cross a wire.
import type { Article } from '../core/article.ts';
import { compare, type Comparison } from '../core/compare.ts';
import { digest, type Digest } from '../core/digest.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import { groupOrigins } from '../core/origins.ts';
import { judgeEvents, type EventVerdict } from '../core/same-event.ts';
import type { Corpus, DigestedReport, ReportHead } from './corpus.ts';
import { shiftDay } from './day-rowid.ts';

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
  /** Candidates looked at, for "nothing of this event among 240 reports held". */
  readonly held: number;
}

/** How many related reports an answer holds at most. */
export const MOST_RELATED = 10;

/** Candidates judged: the index finds a report of the event among its first few, or it shares too little to be told. Each unread one costs a digest. */
const MOST_JUDGED = 40;

/** UTF-16 units of an article that are compared: more than any news text has; a page of 5 MB must not keep its reader waiting. */
const LONGEST = 120_000;

/** Reports of one event come within days; two weeks leave room for a plan announced, held and judged. */
const WINDOW_DAYS = 14;

/** A candidate with its verdict against the article asked about. */
export interface Judged extends DigestedReport { readonly verdict: EventVerdict }

export interface Search {
  /** Sources switched off. */
  readonly without?: readonly string[];
  /** The article itself, when the corpus holds it. */
  readonly exceptId?: string;
  /** Candidates judged; `MOST_JUDGED` when absent. */
  readonly most?: number;
}

/** Reports that may tell the article's event, each judged; best first. */
export async function findJudged(here: Digest, corpus: Corpus, { without = [], exceptId, most = MOST_JUDGED }: Search): Promise<readonly Judged[]> {
  const from = shiftDay(here.article.publishedAt, -WINDOW_DAYS);
  const to = shiftDay(here.article.publishedAt, WINDOW_DAYS);
  const days = from !== null && to !== null ? { days: { from, to } } : {};
  const candidates = await corpus.find({ keys: here.keys, ...days, without, limit: most + Number(exceptId !== undefined) });
  const reports = await corpus.digests(candidates.map(({ id }) => id).filter((id) => id !== exceptId));
  const verdicts = judgeEvents(here, reports.map((report) => report.digest), await corpus.rarity());
  return reports.flatMap((report, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ ...report, verdict }] : [];
  }).sort((a, b) => b.verdict.score - a.verdict.score);
}

/** Finds the reports of the article's event in the corpus and compares it with each. `without`: sources switched off. */
export async function answerFor(article: Article, corpus: Corpus, without: readonly string[]): Promise<Answer> {
  const { here, reports } = await findRelated(article, corpus, without);
  // The article stands first in the list given: 0 is "here", report i is i + 1.
  const grouped = groupOrigins([here, ...reports.map((report) => report.digest)]);
  const origins = grouped.map(({ members, credit }) => ({
    members: members.filter((member) => member > 0).map((member) => member - 1),
    isAlsoHere: members.includes(0),
    credit,
  })).filter(({ members }) => members.length > 0);
  const related = reports.map(({ report, digest: there, verdict }, i) => {
    const { text, ...head } = report;
    return { head, text, verdict, comparison: compare(here, there), origin: origins.findIndex(({ members }) => members.includes(i)) };
  });
  return { related, origins, held: await corpus.count() };
}

/** The article's digest and the reports of its event, as an answer has them, in its order. */
export async function findRelated(article: Article, corpus: Corpus, without: readonly string[]): Promise<{ readonly here: Digest; readonly reports: readonly Judged[] }> {
  await loadPacks([languageOf(article)]);
  const here = digest(shorten(article));
  const judged = await findJudged(here, corpus, { without });
  return { here, reports: judged.filter(({ verdict }) => verdict.isSameEvent).slice(0, MOST_RELATED) };
}

/** The article cut at a paragraph when it is longer than anything that can be compared; offsets hold. */
function shorten(article: Article): Article {
  if (article.text.length <= LONGEST) return article;
  const end = article.text.lastIndexOf('\n', LONGEST);
  return { ...article, text: article.text.slice(0, end > 0 ? end : LONGEST) };
}
