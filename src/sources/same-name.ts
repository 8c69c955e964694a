// Reports named by their file, where a browser tells no whole path: two files "note.txt" of two folders are two reports, while a file that was changed
// takes its own place. Comes in: reports, and those held under their ids. Goes out: the same reports, some under an id of their own text.
import type { Report } from '../core/article.ts';
import { printOf } from './feeds/refresh-plan.ts';

/** Of the shorter text's runs of four words so many stand in the other when one is a version of the other; two reports of one event share fewer. */
const LEAST_SHARED = 0.3;
const RUN = 4;
/** Words looked at; more cost time and tell no more. */
const MOST_WORDS = 2000;
/** An address or a URN names one thing wherever it stands. */
const IS_NAMED_BY_FILE = /^import:(?!(?:https?|urn|tag|doi):)/iu;

/** `held`: what the corpus has under the ids of `reports`. In the order of `reports`. */
export function tellApart(reports: readonly Report[], held: readonly Report[]): readonly Report[] {
  const texts = new Map(held.map(({ id, text }) => [id, text]));
  return reports.map((report) => {
    const other = texts.get(report.id);
    const isAnother = other !== undefined && IS_NAMED_BY_FILE.test(report.id) && !isVersion(report.text, other);
    const own = isAnother ? { ...report, id: `${report.id}~${printOf(report.text)}` } : report;
    texts.set(own.id, own.text);
    return own;
  });
}

function isVersion(text: string, other: string): boolean {
  if (text === other) return true;
  const [shorter, longer] = [runsOf(text), runsOf(other)].sort((a, b) => a.size - b.size);
  if (!shorter?.size || !longer) return false;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared++;
  return shared / shorter.size >= LEAST_SHARED;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}
