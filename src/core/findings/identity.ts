// "X is a German film", "X est une ville": what a sentence says its subject is. Two sentences on one subject contradict each
// other when they name two classes that exclude each other, or one nationality each that differ.
import type { Ground } from '../shared-ground.ts';
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Digest } from '../digest.ts';
import type { LanguageCode } from '../languages/pack.ts';
import type { OutlineSentence, Term } from '../outline.ts';
import type { Span } from '../span.ts';
import { denialsIn } from './polarity.ts';

/** What a sentence says its subject is. */
export interface Identity {
  readonly sentence: OutlineSentence;
  readonly digest: Digest;
  readonly subject: readonly Term[];
  /** The word that names the class, and which of the language's classes it is. */
  readonly kind: { readonly span: Span; readonly index: number } | null;
  /** The only nationality in the phrase. */
  readonly land: { readonly span: Span; readonly key: string } | null;
}

/** Words of the phrase after "is a". */
const REACH = 10;

/** The identity a sentence gives; null when it gives none, or denies it. */
export function identityIn(sentence: OutlineSentence, digest: Digest): Identity | null {
  const { reading, language } = digest;
  const { copulas, closers } = contrastOf(language);
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const copula = words.findIndex(({ lower, folded }) => (language === 'it' || language === 'pt' ? lower === 'è' || lower === 'é' || (folded !== 'e' && wordsIn(copulas).has(folded)) : wordsIn(copulas).has(folded)));
  const verb = words[copula];
  if (!verb || denialsIn(sentence, digest).length > 0) return null;
  const subject = sentence.terms.filter(({ end }) => end <= verb.start);
  const close = words.findIndex(({ kind, text, folded }, index) => index > copula + 1 && ((kind === 'mark' && text !== '-' && text !== "'") || wordsIn(closers).has(folded)));
  const phrase = words.slice(copula + 1, Math.min(close < 0 ? words.length : close, copula + REACH));
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last || subject.length === 0) return null;
  // The head of the phrase: last in "a German film", followed by adjectives in "un film allemand"; not in "a country singer".
  const nouns = isAdjectiveLast(language) ? phrase : phrase.slice(-1);
  const kinds = nouns.flatMap((word) => {
    const index = classesOf(language).get(word.folded);
    return index === undefined ? [] : [{ span: { start: word.start, end: word.end }, index }];
  });
  const lands = sentence.terms.filter((term) => term.start >= first.start && term.end <= last.end && /^@place:[a-z]{2}$/u.test(term.key) && term.parts.length === 0);
  const [land] = new Set(lands.map(({ key }) => key)).size === 1 ? lands : [];
  return { sentence, digest, subject, kind: (isAdjectiveLast(language) ? kinds[0] : kinds.at(-1)) ?? null, land: land && land.key !== '@place:eu' ? { span: land, key: land.key } : null };
}

const isAdjectiveLast = (language: LanguageCode): boolean => language !== 'en' && language !== 'de';

const tables = new Map<LanguageCode, ReadonlyMap<string, number>>();

function classesOf(language: LanguageCode): ReadonlyMap<string, number> {
  let table = tables.get(language);
  if (!table) tables.set(language, table = new Map(contrastOf(language).classes.split('/').flatMap((words, index) => words.split(' ').map((word) => [word, index] as const))));
  return table;
}

/** The words in which two identities of one subject exclude each other; null when they do not. */
export function exclusion(a: Identity, b: Identity, ground: Ground): readonly [Span, Span] | null {
  const [fewer, more] = a.subject.length <= b.subject.length ? [a, b] : [b, a];
  const known = new Set(more.subject.flatMap(ground.keysOf));
  if (!fewer.subject.every((term) => ground.keysOf(term).some((key) => known.has(key)))) return null;
  if (a.kind && b.kind && a.kind.index !== b.kind.index) return [a.kind.span, b.kind.span];
  return a.land && b.land && a.land.key !== b.land.key ? [a.land.span, b.land.span] : null;
}
