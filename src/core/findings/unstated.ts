// What stands in a text and is nobody's statement: a question, a case only imagined, what the next sentence says is not so, the values of
// an earlier version that a note puts right, a caption, the lines of a page, the older entries of a live blog. In: a sentence or a fact.
// Out: whether it may be set against another text's. By phrases of six languages and by the shape of lines. Does not see irony, nor who
// asks: a question between the marks of a quotation is one all the same.
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Digest } from '../digest.ts';
import type { Fact } from '../facts/fact.ts';
import { openBook, phraseAt, type PhraseAt, type PhraseBook } from '../facts/phrases.ts';
import { FORM_WORDS, type FormWords } from '../languages/form-words.ts';
import type { LanguageCode } from '../languages/pack.ts';
import { outlineOf, type OutlineSentence } from '../outline.ts';
import type { Word } from '../text/words.ts';
import { isSuperseded } from './live-entries.ts';

/** How far nobody stands by a fact: `void` is no value of its text at all; `asked` may be confirmed, but neither contradicts nor is missed. */
export type Standing = 'void' | 'asked' | 'stated';

type Form = 'question' | 'imagined' | 'told' | 'feared' | 'refuted' | 'correction' | 'caption' | 'page' | 'prose';
/** A sentence's form; of a correction, where what was wrong begins and ends; of a fear, what is feared. */
interface Shape { readonly form: Form; readonly wrong?: { readonly start: number; readonly end: number } }

/** Kinds that a line of a page holds of itself. */
const OF_PAGE: ReadonlySet<Fact['kind']> = new Set(['date', 'time', 'duration']);
/** Words within which a line says that it tells when a page was made, and terms it has at most beside its figures: "Last updated … EDT". */
const STAMP_OPENS = 3;
const STAMP_TERMS = 4;
/** Words of a line that says how long its text takes to read, and of a sentence that only says no. */
const SHORT_LINE = 16;
const SHORT_NO = 8;
/** Words within which a colon follows what only imagines. */
const COLON = 4;
/** Words of a caption that says what it shows. */
const MOST_SHOWN = 24;
/** Units of a caption with its credit. */
const LONGEST_CAPTION = 320;

/** Whether nobody states a sentence, so that it denies nothing and nothing denies it. */
export const isUnstated = (sentence: OutlineSentence, digest: Digest): boolean => !['prose', 'caption', 'told', 'feared'].includes(shapeOf(sentence, digest).form);

const standings = new WeakMap<Fact, Standing>();

/** How far a fact stands in its text. */
export function standingOf(fact: Fact, sentence: OutlineSentence, digest: Digest): Standing {
  let standing = standings.get(fact);
  if (standing === undefined) standings.set(fact, standing = findStanding(fact, sentence, digest));
  return standing;
}

function findStanding(fact: Fact, sentence: OutlineSentence, digest: Digest): Standing {
  const { form, wrong } = shapeOf(sentence, digest);
  if (form === 'imagined' || form === 'refuted' || (form === 'page' && OF_PAGE.has(fact.kind)) || (form === 'told' && fact.kind === 'count') || isSuperseded(fact, digest)) return 'void';
  if (form === 'correction') return wrong && fact.start >= wrong.start && fact.start < wrong.end ? 'void' : OF_PAGE.has(fact.kind) && !wrong ? 'void' : 'stated';
  if (form === 'feared') return wrong && fact.start >= wrong.start ? 'asked' : 'stated';
  return form === 'question' || form === 'caption' || isAsked(fact, sentence, digest) ? 'asked' : 'stated';
}

/** "« Allez-vous supprimer 400 postes ? », demande": the next stop behind it is a question's. */
const isAsked = ({ end }: Fact, sentence: OutlineSentence, { reading: { text } }: Digest): boolean => QUESTION_BEHIND.test(text.slice(end, sentence.end));
const QUESTION_BEHIND = /^[^.!?…»”"“]{0,400}\?/u;

const shapes = new WeakMap<OutlineSentence, Shape>();

function shapeOf(sentence: OutlineSentence, digest: Digest): Shape {
  let shape = shapes.get(sentence);
  if (!shape) shapes.set(sentence, shape = findShape(sentence, digest));
  return shape;
}

function findShape(sentence: OutlineSentence, digest: Digest): Shape {
  const { reading: { text, words } } = digest;
  if (/\?[\s»”"’']*$/u.test(text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end))) return { form: 'question' };
  const own = words.slice(sentence.words.start, sentence.words.end);
  const found = phrasesIn(own, digest.language);
  if (found.some(({ meaning, first }) => meaning === 'imagined' && first === opening(own)) && !own.some(({ text: mark }, index) => mark === ':' && index < COLON)) return { form: 'imagined' };   // "Imaginez : l'incendie a fait trois morts"
  if (found.some(({ meaning }) => meaning === 'fake') || isRefuted(sentence, digest)) return { form: 'refuted' };
  const correction = correctionIn(found, own, sentence, () => isBehindCorrection(sentence, digest));
  if (correction) return correction;
  if (isOfPage(sentence, own, found, digest)) return { form: 'page' };
  if (found.some(({ meaning, first }) => meaning === 'told' && first === opening(own))) return { form: 'told' };
  const feared = found.find(({ meaning }) => meaning === 'feared');
  if (feared) return { form: 'feared', wrong: { start: own[feared.last]?.end ?? sentence.end, end: sentence.end } };
  return (own.length <= MOST_SHOWN && found.some(({ meaning }) => meaning === 'pictured')) || hasCredit(sentence, text) ? { form: 'caption' } : { form: 'prose' };
}

/** Place of the first word, marks before it aside: "« Imaginons". */
const opening = (words: readonly Word[]): number => Math.max(0, words.findIndex(({ kind }) => kind === 'letters'));

type Meaning = keyof Omit<FormWords, 'refuted' | 'reading'>;
const MEANINGS: readonly Meaning[] = ['itself', 'earlier', 'amended', 'wrongly', 'written', 'turns', 'imagined', 'told', 'feared', 'fake', 'pictured', 'changed'];
type Found = PhraseAt<Meaning>;

const books = new Map<LanguageCode, PhraseBook<Meaning>>();

function bookOf(language: LanguageCode): PhraseBook<Meaning> {
  let book = books.get(language);
  if (!book) books.set(language, book = openBook(MEANINGS.map((meaning) => [meaning, FORM_WORDS[language][meaning]] as const)));
  return book;
}

/** The phrases of a sentence, in order; of two that begin at one word the longer. */
function phrasesIn(words: readonly Word[], language: LanguageCode): readonly Found[] {
  const book = bookOf(language);
  const found: Found[] = [];
  for (const index of words.keys()) {
    const phrase = phraseAt(book, words, index);
    if (phrase) found.push(phrase);
  }
  return found;
}

/**
 * "An earlier version of this article said the dam was 52 metres high; it is 42": the values between were wrong. "This article was
 * amended on 3 May": the day is the page's. "12, not 14 as an earlier version of this article said": what is right stands before.
 */
function correctionIn(found: readonly Found[], words: readonly Word[], sentence: OutlineSentence, goesOn: () => boolean): Shape | null {
  const first = (meaning: Meaning): Found | undefined => found.find((one) => one.meaning === meaning);
  const itself = found.find((one) => one.meaning === 'itself' && !NUMBERED.test(words[one.last + 1]?.text ?? ''));
  const [earlier, amended, wrongly, written] = [first('earlier'), first('amended'), first('wrongly'), first('written')];
  const end = ({ last }: Found): number => words[last]?.end ?? sentence.end;
  const until = (start: number): number => Math.min(sentence.end, ...found.filter(({ meaning }) => meaning === 'turns').map(({ first: at }) => words[at]?.start ?? Infinity).filter((at) => at > start), ...words.filter(({ text, start: at }) => /^[;–—]$/u.test(text) && at > start).map(({ start: at }) => at));
  const wrongFrom = (start: number): Shape => ({ form: 'correction', wrong: { start, end: until(start) } });
  if (wrongly && (itself || written)) return wrongFrom(end(wrongly));
  if (earlier && (itself || goesOn())) return wrongFrom(Math.max(itself ? end(itself) : 0, end(earlier)));
  return itself && amended ? { form: 'correction' } : null;
}

/** "De l'article 49", of a law. */
const NUMBERED = /^\p{Nd}/u;

/** "This article was amended. An earlier version said …". */
function isBehindCorrection({ index, start }: OutlineSentence, digest: Digest): boolean {
  const before = outlineOf(digest).sentences[index - 1];
  if (!before || digest.reading.text.slice(before.end, start).includes('\n')) return false;
  const found = phrasesIn(digest.reading.words.slice(before.words.start, before.words.end), digest.language);
  return found.some(({ meaning }) => meaning === 'itself') && found.some(({ meaning }) => meaning === 'amended' || meaning === 'earlier');
}

/** The next sentence says no more than that it is not so. */
function isRefuted({ index }: OutlineSentence, digest: Digest): boolean {
  const next = outlineOf(digest).sentences[index + 1];
  if (!next || next.words.end - next.words.start > SHORT_NO * 2) return false;
  const letters = digest.reading.words.slice(next.words.start, next.words.end).filter(({ kind }) => kind === 'letters').map(({ folded }) => folded);
  const said = letters.join(' ');
  return letters.length <= SHORT_NO && refusalsOf(digest.language).has(said);
}

const refusals = new Map<string, ReadonlySet<string>>();
function refusalsOf(language: LanguageCode): ReadonlySet<string> {
  const list = FORM_WORDS[language].refuted;
  let known = refusals.get(list);
  if (!known) refusals.set(list, known = new Set(list.split('|')));
  return known;
}

/** "Monday, Sep 10, 2012 | Updated 9:01 AM", "First published: 13 June 2013", "4 min read": a line of the page, not of the text. */
function isOfPage({ terms, facts, words: { start, end }, ...sentence }: OutlineSentence, words: readonly Word[], found: readonly Found[], { reading: { text }, language }: Digest): boolean {
  if (!facts.some(({ kind }) => OF_PAGE.has(kind))) return false;
  const stamps = wordsIn(contrastOf(language).stamps);
  const isBrief = terms.filter(({ key }) => !key.startsWith('#')).length <= STAMP_TERMS;
  if (isBrief && words.slice(0, STAMP_OPENS).some(({ folded }) => stamps.has(folded))) return true;
  if (isBrief && text.charAt(sentence.end - 1) !== '.' && found.some(({ meaning, first }) => meaning === 'changed' && first < STAMP_OPENS)) return true;
  return end - start <= SHORT_LINE && text.charAt(sentence.end - 1) !== '.' && words.some(({ folded }) => wordsIn(FORM_WORDS[language].reading).has(folded)) && words.some(({ folded }) => MINUTES.test(folded));
}
const MINUTES = /^min(?:s|ut[a-z]{1,3})?$/u;

/** "The silo after the blast. Picture: Mary Hard/PA": a credit in its line, at the end of it. */
function hasCredit({ start, end }: OutlineSentence, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CAPTION), start).split('\n').at(-1) ?? '';
  const behind = text.slice(end, end + LONGEST_CAPTION).split('\n')[0] ?? '';
  return before.length + end - start + behind.length < LONGEST_CAPTION && CREDIT.test((before + text.slice(start, end) + behind).slice(-CREDIT_WITHIN));
}
const CREDIT_WITHIN = 80;
const CREDIT = /©|(?<=[^\p{L}])(?:photo|photographe?|picture|image|foto|bild|imagen|immagine|imagem|cr[eé]dit|credito|crédito|archives?)\s?:|\/\s?(?:AFP|Reuters|AP|PA|dpa|EFE|ANSA|Lusa|Getty|EPA)\b/iu;
