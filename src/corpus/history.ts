// What the corpus knows of texts over time: when each report came in, and what an article said before, where the corpus holds its address.
// Texts in, changes out, sentence by sentence. Nothing is judged here: a change is shown as it stands.
import type { Report } from '../core/article.ts';
import { compare, type Pair } from '../core/compare.ts';
import { digest, type Digest } from '../core/digest.ts';
import { packOf } from '../core/languages/pack.ts';
import { splitSentences } from '../core/text/sentences.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import type { Edit } from '../core/wording.ts';
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';

/** A sentence that a later version has changed, taken out (`after` is empty) or put in (`before` is empty). `edits` are offsets into the two. */
export interface Change { readonly before: string; readonly after: string; readonly edits: readonly Edit[] }

/** A text as it stood for a while. */
export interface SeenVersion {
  /** ISO 8601; null for the text as it is read now. */
  readonly capturedAt: string | null;
  readonly publishedAt: string | null;
  readonly title: string | null;
  /** Against the version before it; empty for the first. In order of the text. */
  readonly changes: readonly Change[];
}

/** Versions looked at; older ones are left out. Each costs a comparison. */
const MOST_VERSIONS = 8;
/** Reports looked at for the article's own address. */
const MOST_ALIKE = 8;

/** The article as it was held before, oldest first, the present text last. Empty when it was not held, or has not changed since. */
export async function versionsOf(here: Digest, corpus: Corpus): Promise<readonly SeenVersion[]> {
  const { article } = here;
  const held = await findHeld(here, corpus);
  if (!held) return [];
  const seen = [...(await corpus.versions(held.id)).slice(0, MOST_VERSIONS)].reverse();
  const texts = seen.map(({ title, publishedAt, text, capturedAt }) => ({ capturedAt, digest: digest({ ...article, title, publishedAt, text }) }));
  // Of what the reader kept the headline was read on the page too; a feed's may be another's words, and changes nothing.
  const isKept = held.sourceId.startsWith('saved:');
  const last = texts.at(-1)?.digest;
  const isAsHeld = last?.article.text === article.text && !(isKept && titleChange(last, here));
  const all = [...texts, ...(isAsHeld ? [] : [{ capturedAt: null, digest: here }])];
  return all.length < 2 ? [] : all.map(({ capturedAt, digest: version }, at): SeenVersion => {
    const before = all[at - 1]?.digest;
    return { capturedAt, publishedAt: version.article.publishedAt, title: version.article.title, changes: before ? [...isKept ? titleChange(before, version) ?? [] : [], ...changesBetween(before, version)] : [] };
  });
}

/** A headline that became another; null when one of them is not known. */
const titleChange = (before: Digest, after: Digest): readonly [Change] | null => {
  const [old, now] = [before.article.title, after.article.title];
  return old === null || now === null || old === now ? null : [{ before: old, after: now, edits: [] }];
};

/** When each report came in, ISO 8601; null for those that are held no more. */
export const captureTimes = (ids: readonly string[], corpus: Corpus): Promise<readonly (string | null)[]> =>
  Promise.all(ids.map(async (id) => (await corpus.versions(id))[0]?.capturedAt ?? null));

/** The report that has the article's address; null when none has, or when it cannot be told apart ("https://example.org/"). */
async function findHeld({ article, keys }: Digest, corpus: Corpus): Promise<Report | null> {
  const address = addressOf(article.url);
  if (address === null) return null;
  const alike = await corpus.find({ keys, limit: MOST_ALIKE });   // its own words find it; the corpus finds addresses only when it adds
  // Among many reprints of one text its own report may not be the likest; one that the reader kept goes by its address.
  return (await corpus.read([`saved:${article.url}`, ...alike.map(({ id }) => id)])).find(({ url }) => addressOf(url) === address) ?? null;
}

/** Sentences that differ, in order of the later text; those taken out stand where they stood. */
export function changesBetween(before: Digest, after: Digest): readonly Change[] {
  const { pairs } = compare(before, after);
  const placed = [
    ...pairs.filter(({ edits }) => edits.some(({ op }) => op !== 'both')).map((pair) => ({ at: pair.there.start, change: ofPair(pair, before, after) })),
    ...aloneIn(after, pairs.map(({ there }) => there)).map((span) => ({ at: span.start, change: { before: '', after: cut(after, span), edits: [] } })),
    ...aloneIn(before, pairs.map(({ here }) => here)).map((span) => ({ at: placeIn(pairs, span), change: { before: cut(before, span), after: '', edits: [] } })),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

const cut = ({ article }: Digest, { start, end }: Span): string => article.text.slice(start, end).trim();
const shift = ({ start, end }: Span, by: number): Span => ({ start: start - by, end: end - by });

function ofPair({ here, there, edits }: Pair, before: Digest, after: Digest): Change {
  return {
    before: before.article.text.slice(here.start, here.end), after: after.article.text.slice(there.start, there.end),
    edits: edits.map((edit) => ({ op: edit.op, here: shift(edit.here, here.start), there: shift(edit.there, there.start) })),
  };
}

/** Sentences without a partner that hold words. */
const aloneIn = ({ article, language }: Digest, taken: readonly Span[]): readonly Span[] =>
  splitSentences(article.text, packOf(language)).filter((sentence) => /\p{L}/u.test(article.text.slice(sentence.start, sentence.end)) && !taken.some((span) => overlaps(span, sentence)));

/** Where in the later text a sentence of the earlier one stood: behind the pair before it. */
const placeIn = (pairs: readonly Pair[], { start }: Span): number => Math.max(-1, ...pairs.filter(({ here }) => here.end <= start).map(({ there }) => there.end));
