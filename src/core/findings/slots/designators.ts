// "La ligne 13", "la ligne 4"; "Halle B", "Halle C"; "the A380", "the A320"; « Phèdre », « Le Cid »: two things of one kind told apart by
// a number, a letter, a code or a name in marks. In: two slots. Out: whether the figures are of two such things, by the mark that stands
// nearest to each. Told by form alone, without a list of such kinds. Does not see things told apart by a bare name, which subjects.ts does.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { LINKS } from '../../languages/filler-words.ts';
import { ARTICLES, LARGE_NOUNS, LETTER_WORDS } from '../../languages/scope-words.ts';
import type { OutlineSentence } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { stem } from '../../text/stems.ts';
import { fold } from '../../text/words.ts';

/** What tells one thing from others of its kind. `head`: stem of the noun before a number or letter; empty where the mark needs none. */
interface Designator extends Span { readonly sort: 'number' | 'code' | 'title'; readonly head: string; readonly mark: string }

/** "A7", "BA117", "U-17", "F1": capitals and a number in one word. German parts them: "A 7". */
const CODE = /(?<![\p{L}\p{N}])(?<mark>\p{Lu}{1,3}-?\d{1,4}[a-z]?)(?![\p{L}\p{N}%]|[.,:]\d|-\p{L})/gu;
const CODE_APART = /(?<![\p{L}\p{N}])(?<mark>\p{Lu} ?\d{1,3})(?![\p{L}\p{N}%]|[.,:]\d|-\p{L}| Uhr)/gu;
/** A noun, then a number or a capital: "ligne 13", "ligne n° 13", "bus number 12", "Halle B", "zone 3". */
const NUMBERED = /(?<![\p{L}\p{N}])(?<head>\p{L}{3,24}) (?:(?:n[°º]|[Nn]o\.|[Nn]r\.|n[uú]m(?:ber|[eé]ro)|Nummer) ?)?(?<mark>\d{1,4}\p{Ll}?|\p{Lu})(?![\p{L}\p{N}%'’-]|[.,:/]\d|\.\s?\p{Lu})/gu;
/** A few words in marks that open with a capital or a digit, and neither follow a colon nor are followed by a comma, as speech is. */
const TITLE = /(?<!, ?|: ?)(?:«\s?|[“"„])(?<mark>[\p{Lu}\d][^«»“”„".,;:!?\n]{0,40}?)(?:\s?»|[”"“])(?!,)/gu;
const MOST_WORDS = 6;
/** Units before a noun or its number among which its article stands. */
const LOOK_BACK = 40;
/** Units that may stand before the first word of a sentence. */
const OPENING = 2;
/** Such things a sentence beyond which it is a list. */
const MOST_MARKS = 30;
/** Units of a sentence that are looked at: no honest sentence has more. */
const LONGEST = 2000;
/** The word before "line" in "on line 13". */
const LAST_WORD = /(?<word>\p{L}+)[’' ]+$/u;

const known = new WeakMap<OutlineSentence, readonly Designator[]>();

/** Some words of a sentence. */
type Marked = Pick<Slot, 'sentence'> & { readonly fact: Span };

/** Whether the things that two figures are of differ in number, letter, code or title. Symmetric. */
export function areDesignatedApart(a: Marked, b: Marked, { here, there, isOneLanguage }: Ground): boolean {
  const [mine, yours] = [marksOf(a, here.digest), marksOf(b, there.digest)];
  if (mine === NONE || yours === NONE) return false;
  return SORTS.some((sort, place) => {
    const [one, other] = [mine[place], yours[place]];
    return one !== undefined && other !== undefined && one.mark !== other.mark && (sort !== 'number' || !isOneLanguage || one.head === other.head)
      && !(sort === 'title' && (isNamedIn(one, b, there.digest) || isNamedIn(other, a, here.digest)));
  });
}
const SORTS = ['number', 'code', 'title'] as const;

const marks = new WeakMap<Marked, readonly (Designator | undefined)[]>();
const NONE: readonly undefined[] = [];

/** What is nearest to a figure, sort by sort; `NONE` where its sentence has nothing. */
function marksOf(told: Marked, digest: Digest): readonly (Designator | undefined)[] {
  let own = marks.get(told);
  if (!own) {
    const all = designatorsIn(told.sentence, digest);
    marks.set(told, own = all.length === 0 ? NONE : SORTS.map((sort) => nearest(all, sort, told)));
  }
  return own;
}

/** The last of a sort before the figure, else the first behind it. */
function nearest(designators: readonly Designator[], sort: Designator['sort'], { fact }: Marked): Designator | undefined {
  const own = designators.filter((one) => one.sort === sort && !overlaps(one, fact));
  return own.findLast(({ end }) => end <= fact.start) ?? own[0];
}

/** "The film «Harbour»", "Harbour took": what the one puts in marks stands in the other without. */
const isNamedIn = ({ mark }: Designator, { sentence: { start, end } }: Marked, { reading: { text } }: Digest): boolean => fold(text.slice(start, Math.min(end, start + LONGEST)).toLowerCase()).includes(mark);

function designatorsIn(sentence: OutlineSentence, digest: Digest): readonly Designator[] {
  let found = known.get(sentence);
  if (!found) known.set(sentence, found = findDesignators(sentence, digest));
  return found;
}

function findDesignators(sentence: OutlineSentence, { reading, language }: Digest): readonly Designator[] {
  const { start: at } = sentence;
  const text = reading.text.slice(at, Math.min(sentence.end, at + LONGEST));
  if (!LOOK.test(text)) return [];
  const found = (sort: Designator['sort'], pattern: RegExp): readonly Designator[] => [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
    const mark = groups?.['mark'] ?? '';
    const start = at + index + whole.lastIndexOf(mark);
    return { sort, head: groups?.['head'] ?? '', mark: fold(mark.toLowerCase()).replace(/[ -]/gu, sort === 'title' ? ' ' : ''), start, end: start + mark.length };
  });
  return [
    ...(LARGE_NOUNS.has(language) ? found('code', CODE_APART) : []), ...found('code', CODE),
    ...found('number', NUMBERED).filter((one) => isNumbered(one, sentence, text, language)).map((one) => Object.assign({}, one, { head: stem(one.head.toLowerCase(), language) })),
    ...found('title', TITLE).filter(({ mark }) => mark.split(' ').length <= MOST_WORDS),
  ].filter((one) => !sentence.facts.some((fact) => overlaps(fact, one) && isValue(fact) && !(fact.kind === 'count' && isBehindArticle(one, sentence, reading.text, language)))).slice(0, MOST_MARKS);
}
/** Whether it is worth the other patterns: a mark of quotation, a digit, or a lone capital behind a word. */
const LOOK = /[«“"„\d]|\p{L} \p{Lu}(?!\p{L})/u;

/** A figure of its own: "killed 13 people", "la ligne 13 heures"; a bare count behind a noun is its number. */
const isValue = ({ kind, value }: Slot['fact']): boolean => ['time', 'date', 'duration', 'money', 'share', 'measure'].includes(kind) || (kind === 'count' && 'of' in value && value.of !== undefined);

/** "Il padiglione 4 accoglie": no count of what follows, whatever it is taken for. */
const isBehindArticle = ({ sort, start }: Designator, sentence: OutlineSentence, text: string, language: Digest['language']): boolean =>
  sort === 'number' && wordsIn(contrastOf(language).definites).has(fold((WORD_BEFORE_NOUN.exec(text.slice(Math.max(sentence.start, start - LOOK_BACK), start))?.groups?.['word'] ?? '').toLowerCase()));
const WORD_BEFORE_NOUN = /(?<word>\p{L}+)[’' ]\p{L}+ (?:n[°º] ?)?$/u;

/** Whether the word before is a noun, by what stands before it: "la ligne 13", "on line 13", "Line 13 carries"; not "a tué 13". */
function isNumbered({ head, start, mark }: Designator, { start: at }: OutlineSentence, text: string, language: Digest['language']): boolean {
  if (wordsIn(LETTER_WORDS[language]).has(mark)) return false;
  const isCapital = /^\p{Lu}/u.test(head);
  if (LARGE_NOUNS.has(language)) return isCapital;
  const from = text.lastIndexOf(head, start - at - 1);
  const before = text.slice(Math.max(0, from - LOOK_BACK), from);
  if (from <= OPENING && before.trim() === '') return isCapital;
  if (isCapital || !/\d/u.test(mark)) return true;
  const word = fold((LAST_WORD.exec(before)?.groups?.['word'] ?? '').toLowerCase());
  return wordsIn(ARTICLES[language]).has(word) || wordsIn(LINKS[language]).has(word);
}
