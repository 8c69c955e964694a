// "X is a German film", "X est une ville": what a sentence says its subject is. Two sentences on one subject contradict each
// other when they name two classes that exclude each other, or one nationality each that differ.
import type { Ground } from '../../shared-ground.ts';
import { contrastOf, groupsIn, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { ADJECTIVES_BEFORE } from '../../languages/scope-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { callingsIn, findOtherCalling, type Callings } from './callings.ts';
import { copulasAmong } from './copulas.ts';

/** What a sentence says its subject is. */
export interface Identity {
  readonly sentence: OutlineSentence;
  readonly digest: Digest;
  readonly subject: readonly Term[];
  /** All that stands before the verb: "Seo Ju-hyun, known as Seohyun". */
  readonly aliases: readonly Term[];
  /** The word that names the class, and which of the language's classes it is. */
  readonly kind: { readonly span: Span; readonly index: number } | null;
  /** The year of a work: "a 1980 American film". */
  readonly year: { readonly span: Span; readonly iso: string } | null;
  /** The only nationality in the phrase. */
  readonly land: { readonly span: Span; readonly key: string } | null;
  /** Trades of a person, sort of a work. */
  readonly callings: Callings | null;
}

/** Words of the phrase after "is a". */
const REACH = 10;

/** The identity that a sentence without denial gives; null when it gives none. */
export function identityIn(sentence: OutlineSentence, digest: Digest): Identity | null {
  const { reading, language } = digest;
  const { classes, closers, makers } = contrastOf(language);
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const copula = [...copulasAmong(words, language)][0] ?? -1;
  const verb = words[copula];
  if (!verb) return null;
  const before = sentence.terms.filter(({ end }) => end <= verb.start);
  const subject = before.filter(({ clause }) => clause === before[0]?.clause);   // "Prescott (…), Arizona, is": what opens the sentence
  if (wordsIn(closers).has(words[0]?.folded ?? '')) return null;   // "In France, the left is …"
  const isOfOne = !wordsIn(contrastOf(language).ones).has(words[0]?.folded ?? '');   // "un suspect est belge": another may be Swiss
  const close = words.findIndex(({ kind, text, folded }, index) => index > copula + 1 && ((kind === 'mark' && text !== '-' && text !== "'") || wordsIn(closers).has(folded) || groupsIn(makers).has(folded)));   // "a spy film directed by"
  const phrase = words.slice(copula + 1, Math.min(close < 0 ? words.length : close, copula + REACH));
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last || subject.length === 0 || wordsIn(closers).has(first.folded)) return null;   // "is in Yavapai County"
  // The head of the phrase: last in "a German film" and "an actress and model", followed by adjectives in "un film allemand"; not in "a country singer".
  const nouns = isAdjectiveLast(language) ? phrase : phrase.filter((_, index) => index === phrase.length - 1 || JOINS.has(phrase[index + 1]?.folded ?? ''));
  const kinds = nouns.flatMap((word) => {
    const index = groupsIn(classes).get(word.folded);
    return index === undefined ? [] : [{ span: { start: word.start, end: word.end }, index }];
  });
  const lands = sentence.terms.filter((term) => term.start >= first.start && term.end <= last.end && /^@place:[a-z]{2}$/u.test(term.key) && term.parts.length === 0);
  const [land] = new Set(lands.map(({ key }) => key)).size === 1 ? lands : [];
  const year = yearIn(isAdjectiveLast(language) ? words.slice(words.indexOf(last) + 1, words.indexOf(last) + 1 + (kinds.length > 0 ? AFTER_OF : 0)) : phrase);
  return { sentence, digest, subject, aliases: before, year: year && { span: { start: year.start, end: year.end }, iso: year.text }, kind: (isAdjectiveLast(language) ? kinds[0] : kinds.at(-1)) ?? null, land: land && isOfOne && land.key !== '@place:eu' ? { span: land, key: land.key } : null, callings: callingsIn(sentence, digest, copula) };
}

const JOINS = new Set(['and', 'und']);
/** Words from a noun to the year of its "of": "un film de 1980", "un film dell'anno 1980". */
const AFTER_OF = 4;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** The one year of a phrase; null for none or several. */
function yearIn(words: readonly Word[]): Word | null {
  const stop = words.findIndex(({ kind, text }) => kind === 'mark' && text !== '-');
  const years = words.slice(0, stop < 0 ? words.length : stop).filter(({ text }) => YEAR.test(text));
  return years.length === 1 ? years[0] ?? null : null;
}

const isAdjectiveLast = (language: LanguageCode): boolean => !ADJECTIVES_BEFORE.has(language);

/** The words in which two identities of one subject exclude each other; null when they do not. Symmetric. */
export function exclusion(a: Identity, b: Identity, ground: Ground): readonly [Span, Span] | null {
  const [fewer, more] = a.subject.length <= b.subject.length ? [a, b] : [b, a];
  const [few, many] = [fewer.subject.flatMap(ground.keysOf), more.aliases.flatMap(ground.keysOf)];
  if (few.length === 0 || !few.every((key) => many.includes(key)) || !haveOneHead(fewer, more, ground)) return null;
  if (a.kind && b.kind && a.kind.index !== b.kind.index) return [a.kind.span, b.kind.span];
  if (a.year && b.year && a.year.iso !== b.year.iso) return [a.year.span, b.year.span];
  return a.land && b.land && a.land.key !== b.land.key ? [a.land.span, b.land.span] : findOtherCalling(a.callings, b.callings);
}

/** "Mary of Teck's son" is not Mary of Teck: what the longer subject adds must be a part of a name. */
const haveOneHead = (fewer: Identity, more: Identity, ground: Ground): boolean => {
  const known = new Set(fewer.subject.flatMap(ground.keysOf));
  return more.subject.every((term) => ground.keysOf(term).some((key) => known.has(key)) || !/^\p{Ll}/u.test(more.digest.reading.text.slice(term.start)) || more.digest.reading.text[term.start - 1] === '-');
};
