// Ages of people: "Anna Weber, 44 ans", "âgé de 44 ans", "44-year-old", "un homme de 44 ans". Comes in: a reading. Goes out:
// measures in `year-person`; of a list ("15 et 17 ans") one each. Anything less clear is a duration and another file's.
import type { FactOf } from '../fact.ts';
import { isApposed, isBetweenCommas, isInBrackets, isOfShare, isPeopleApposed } from './age-marks.ts';
import { ageSetsOf, isOne, YEARS, type AgeSets } from './age-sets.ts';
import { isAtHead, isOfTrade } from './age-trades.ts';
import { lexiconOf } from '../names/name-lists.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import { isFunctionWord, nounAfter, type Noun } from './nouns.ts';
import { wordsOf } from './numerals.ts';
import { aroundOf, quantitiesOf, withHedges, type Quantity } from './quantities.ts';
import type { Reading } from '../reading.ts';
import { factAt } from '../spans.ts';
import { termsOf } from '../dates/calendar-terms.ts';
import { spelledNumber } from '../dates/durations.ts';
import { byPlural } from './plurals.ts';
import { BRACKETING, WITH } from '../../languages/age-words.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

/** Nobody is older. */
const OLDEST = 125;
/** "Le pont a 800 ans." */
const OLDEST_THING = 10_000;

/** Every age of the text. */
export function findAges(reading: Reading): readonly FactOf<'measure'>[] {
  const sets = ageSetsOf(reading.pack);
  const quantities = quantitiesOf(reading);
  const ages = new Map<number, FactOf<'measure'>>();   // by first word: a list is read at each of its figures
  quantities.forEach((quantity, i) => {
    const { value } = quantity;
    const top = typeof value === 'number' ? value : value.max ?? Infinity;
    if (quantity.isOrdinal || quantity.isFraction || top > OLDEST_THING || (typeof value === 'number' && value < 0)) return;
    const list = listBefore(reading, quantities, i);
    const age = readAge(reading, sets, quantity, list);
    if (!age || !(top <= OLDEST || age.isThing)) return;
    const low = list[0];
    if (low && isSpan(reading, low, quantity) && typeof low.value === 'number' && typeof value === 'number') {
      ages.set(low.first, factAt(reading, 'measure', { first: low.first, last: age.last }, { min: low.value, max: value, unit: age.unit }));
      return;
    }
    for (const { first, last, value: own } of list) if (typeof own === 'number' && !ages.has(first)) ages.set(first, factAt(reading, 'measure', { first, last }, { number: own, unit: age.unit }));
    ages.set(quantity.first, factAt(reading, 'measure', withHedges(reading, quantity, quantity.first, age.last), typeof value === 'number' ? { number: value, unit: age.unit } : { ...value, unit: age.unit }));
  });
  return [...ages.values(), ...findGlued(reading, sets)];
}

/** No more people of one list have their ages told. */
const LONGEST_LIST = 8;

/** The plain figures that a list joins to a quantity, in order: 9 and 11 of "de 9, 11 et 13 ans", 15 of "15- und 17-Jährige". Empty for most. */
function listBefore(reading: Reading, quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const list: Quantity[] = [];
  let at = index;
  while (list.length < LONGEST_LIST) {
    const own = quantities[at];
    at -= isArticle(reading, quantities[at - 1]) ? 2 : 1;   // "15 et UNE de 17 ans"
    const before = quantities[at];
    if (!own || !before || !isPlain(before) || !isPlain(own) || !isJoined(reading, before, own, list.length > 0)) break;
    list.unshift(before);
  }
  return list;
}

const isArticle = ({ words, pack }: Reading, quantity: Quantity | undefined): boolean => quantity !== undefined && quantity.first === quantity.last && !quantity.isDigits && (ageSetsOf(pack).articles.has(words[quantity.first]?.folded ?? '') || ageSetsOf(pack).others.has(words[quantity.first]?.folded ?? ''));

const isPlain = ({ value, isOrdinal, isFraction, isRange, isMarked }: Quantity): boolean => typeof value === 'number' && value > 0 && value <= OLDEST && !isOrdinal && !isFraction && !isRange && !isMarked;

/** "15 et UNE AUTRE DE 17 ans", "eine 15- und EINE 17-Jährige". */
const MOST_BETWEEN = 3;

/** "15 et 17", "9, 11" where "et" follows later, "15- und 17", "18- to 24". */
function isJoined({ words, pack }: Reading, before: Quantity, own: Quantity, isLater: boolean): boolean {
  const { and, to } = aroundOf(pack.quantity);
  const sets = ageSetsOf(pack);
  const hyphen = words[before.last + 1]?.text === '-' && words[before.last + 1]?.glued === true;
  const at = before.last + (hyphen || sets.units.has(words[before.last + 1]?.folded ?? '') ? 2 : 1);
  const joint = words[at];
  if (!joint || own.first <= at || own.first > at + 1 + MOST_BETWEEN) return false;
  for (let i = at + 1; i < own.first; i++) {
    const word = words[i];
    if (!and.has(joint.folded) || !(sets.others.has(word?.folded ?? '') || sets.articles.has(word?.folded ?? '') || sets.of.has(word?.folded ?? ''))) return false;
  }
  if (at > before.last + 1 && !hyphen && own.first === at + 1) return false;   // "15 ans et 17 ans": each has its own unit
  return and.has(joint.folded) || (isLater && joint.text === ',') || (hyphen && to.has(joint.lower));
}

/** "18- bis 24-Jährige": the two are ends, not members. */
const isSpan = ({ words, pack }: Reading, low: Quantity, high: Quantity): boolean => words[low.last + 1]?.text === '-' && low.last + 3 === high.first && aroundOf(pack.quantity).to.has(words[low.last + 2]?.lower ?? '');

/** German "vierjähriges Mädchen", "Siebzehnjähriger": the number is in the word, which is a noun itself or stands before one of people. */
function findGlued(reading: Reading, { glued, aged, plurals }: AgeSets): readonly FactOf<'measure'>[] {
  if (!glued.length) return [];
  return reading.words.flatMap((word, at) => {
    const begin = word.kind === 'letters' && word.text.length < LONGEST_GLUED ? glued.find((each) => word.folded.lastIndexOf(each) > 1) : undefined;
    if (begin === undefined) return [];
    const number = spelledNumber(termsOf(reading), word.lower.slice(0, word.folded.lastIndexOf(begin)));
    const next = reading.words[at + 1];
    const isPerson = /^\p{Lu}/u.test(word.text) ? next?.kind !== 'letters' || !/^\p{Lu}/u.test(next.text) : next !== undefined && byPlural(aged, next.folded, plurals) !== undefined;
    return number !== null && number >= 1 && number <= OLDEST && isPerson ? [factAt(reading, 'measure', { first: at, last: at }, { number, unit: YEARS })] : [];
  });
}
/** "siebenundzwanzigjähriger" has 24 letters. */
const LONGEST_GLUED = 32;

function readAge(reading: Reading, sets: AgeSets, quantity: Quantity, list: readonly Quantity[]): { readonly last: number; readonly unit: string; readonly isThing?: true } | null {
  const { words } = reading;
  const { last } = quantity;
  const first = list[0]?.first ?? quantity.first;   // what stands before a list is told of each
  const of = quantity.hedge === 'about' ? termsOf(reading).after(last + 1, 'of') : last + 1;   // "une cinquantaine D'années"
  const at = of > last + 1 ? of : words[last + 1]?.text === '-' && words[last + 1]?.glued ? last + 2 : last + 1;
  const next = words[at];
  const unit = of > last + 1 && termsOf(reading).at(at, 'unit')?.name === 'year' ? YEARS : sets.units.get(next?.folded ?? '');
  const joint = words[at + 1]?.text === '-' && words[at + 1]?.glued ? at + 2 : at + 1;
  const after = unit && phraseAt(sets.after, words, joint);
  if (unit && after) return { last: after.last, unit };
  if (next && at === last + 2 && sets.glued.some((begin) => next.folded.startsWith(begin)) && !sets.lasting.some((end) => words[at + 1]?.folded.endsWith(end))) return { last: at, unit: YEARS };
  if (isBetweenCommas(words, first, last) && !isOfShare(reading, sets, first)) return { last, unit: YEARS };
  if (BRACKETING.has(reading.pack.code) && isInBrackets(words, sets, first, last)) return { last, unit: YEARS };
  const hedged = withHedges(reading, quantity, quantity.first, last);
  const bound = termsOf(reading).before(first, 'hedge');   // "unter fünf Jahren"
  const start = list.length ? first : Math.min(hedged.first, bound?.first ?? first);   // "à l'âge de PLUS DE 40 ans"
  if (list.length && isPeopleApposed(reading, sets, first, last)) return unit ? { last: at, unit } : { last, unit: YEARS };
  if ((phraseBefore(sets.before, words, first) ?? phraseBefore(sets.before, words, start)) && (unit || quantity.isRange || isEnd(reading, last) || isBare(reading, quantity) || (list.length > 0 && nounAfter(reading, last + 1, false)?.isPlural !== true))) return unit ? { last: at, unit } : { last, unit: YEARS };
  if (isListed(reading, sets, quantity.first, last)) return unit ? { last: at, unit } : { last, unit: YEARS };
  if (isAged(reading, sets, quantity) || (list.length > 0 && sets.being.has(words[first - 1]?.lower ?? '') && (isOne(words[first - 2], sets) || sets.pronouns.has(words[first - 2]?.lower ?? '')) && isEnd(reading, last))) return { last, unit: YEARS };
  if (unit && isHad(words, sets, start, at)) return { last: at, unit, isThing: true };
  if (unit && unit !== YEARS) return isOfBaby(words, sets, quantity) ? { last: at, unit } : null;
  const isGroup = start < first && isOfGroup(reading, sets, start, unit ? at : last, unit !== undefined) || (quantity.isRange && unit !== undefined && sets.groups.has(words[first - 1]?.folded ?? ''));
  if (!unit && phraseBefore(sets.than, words, first) && isTwoFigures(words, quantity) && nounAfter(reading, last + 1, false)?.isPlural !== true) return { last, unit: YEARS };
  if (isGroup || (!unit && (isElided(reading, sets, first, last) || isNumberOf(reading, sets, quantity)))) return unit ? { last: at, unit } : { last, unit: YEARS };
  if (isAtHead(reading, quantity, unit ? at : last)) return unit ? { last: at, unit } : { last, unit: YEARS };
  if (unit !== YEARS) return null;
  if (isOfTrade(reading, quantity)) return { last: at, unit };
  if (phraseBefore(sets.than, words, first) || isAt(reading, sets, quantity, at)) return { last: at, unit };
  if (isOfOneDead(reading, sets, first, at)) return { last: at, unit };
  return isOfPerson(reading, sets, first) || (start < first && isOfPerson(reading, sets, start)) || isOneWith(reading, sets, start, at) || isApposed(words, sets, first, at) ? { last: at, unit } : null;
}

const deadKnown = new WeakMap<QuantityWords, ReadonlySet<string>>();

/** What is said of the dead and hurt, nouns and participles: "mort", "tué", "fallecido". */
export function deadOf(words: QuantityWords): ReadonlySet<string> {
  let known = deadKnown.get(words);
  if (!known) deadKnown.set(words, known = new Set(wordsOf(`${words.ages.dying} ${words.counts.countedOnes}`)));
  return known;
}

/** How many words may stand between the person and the age: "un homme de nationalité alsène de 26 ans". */
const PERSON_REACH = 4;

/** "un homme DE 44 ans", "une touriste alsène DE 26 ans", but not "un homme condamné à une peine de 20 ans". */
function isOfPerson(reading: Reading, { of, people, aged, plurals }: AgeSets, begin: number): boolean {
  const { words } = reading;
  const first = words[begin - 1]?.text === "'" ? begin - 1 : begin;   // "d'une cinquantaine"
  if (!of.has(words[first - 1]?.folded ?? '')) return false;
  for (let at = first - 2; at >= first - 1 - PERSON_REACH; at--) {
    const word = words[at];
    if (word?.kind !== 'letters') return false;
    if (people.has(word.folded) || byPlural(aged, word.folded, plurals) !== undefined || lexiconOf(reading.pack.name).isRole(word.folded)) return true;
    if (isFunctionWord(reading, word.folded) && !of.has(word.folded)) return false;
  }
  return false;
}

/** "Uma mulher COM 30 anos", "personas CON más de 65 años"; not "con 30 años de experiencia". */
const isOneWith = ({ words, pack }: Reading, sets: AgeSets, start: number, last: number): boolean =>
  words[start - 1] !== undefined && words[start - 1]?.folded === WITH[pack.code] && isOne(words[start - 2], sets) && !sets.of.has(words[last + 1]?.folded ?? '');

/** How many words behind the age tell what befell them: "est MORT", "resultó HERIDA", "a été grièvement BLESSÉ". */
const FATE_REACH = 5;

/** "Un camionneur DE 52 ans est mort": one of whatever trade, of whom it is then told what befalls people only; not "un bail de 30 ans". */
function isOfOneDead(reading: Reading, { of, articles, fates }: AgeSets, first: number, last: number): boolean {
  const { words, pack } = reading;
  if (!of.has(words[first - 1]?.folded ?? '') || words[first - 2]?.kind !== 'letters' || isFunctionWord(reading, words[first - 2]?.folded ?? '') || !articles.has(words[first - 3]?.folded ?? '')) return false;
  const dead = deadOf(pack.quantity);
  for (let at = last + 1; at <= last + FATE_REACH && words[at]?.kind === 'letters'; at++) if (dead.has(words[at]?.folded ?? '') || fates.has(words[at]?.folded ?? '')) return true;
  return false;
}

/** "un bébé DE huit mois", "una niña de 18 meses": months and weeks right behind one of people; what is far behind lasts. */
const isOfBaby = (words: Reading['words'], sets: AgeSets, { first }: Quantity): boolean => sets.of.has(words[first - 1]?.folded ?? '') && isOne(words[first - 2], sets);

/** "les MOINS DE 25 ans", "Kinder UNTER zehn Jahren", "people OVER 65": a bound behind people, or behind an article that makes a group of it. */
function isOfGroup(reading: Reading, sets: AgeSets, start: number, last: number, hasUnit: boolean): boolean {
  const { words } = reading;
  const before = words[start - 1];
  if (sets.of.has(words[last + 1]?.folded ?? '')) return false;
  if (hasUnit) return isOne(before, sets) || sets.groups.has(before?.folded ?? '');
  const noun = nounAfter(reading, last + 1, false);   // "people over 65 PAY less"
  const isNext = reading.pack.quantity.nouns.isCapitalised && words[last + 1]?.kind === 'letters' && words[last + 1]?.text === words[last + 1]?.lower;   // "Menschen über 65 ERHALTEN"
  return isOne(before, sets) && words[last]?.kind !== 'mark' && (noun === null || isNext || isVerb(reading, noun)) && !/^[-%€$£°]$/u.test(words[last + 1]?.text ?? '');
}

/** Where nouns have neither capital nor case, what is no plural behind a number is the verb. */
const isVerb = ({ pack }: Reading, { isPlural }: Noun): boolean => !isPlural && pack.quantity.nouns.adjectives === 'before' && !pack.quantity.nouns.isCapitalised;

const isTwoFigures = (words: Reading['words'], { first, last }: Quantity): boolean => first === last && /^[1-9]\d$/u.test(words[first]?.text ?? '');

/** English "a woman OF 45", "a girl of four": of one person, with nothing counted behind it. */
function isNumberOf(reading: Reading, sets: AgeSets, { first, last }: Quantity): boolean {
  const { words, pack } = reading;
  const isSingle = sets.of.has(words[first - 1]?.folded ?? '') && isOne(words[first - 2], sets) && sets.articles.has(words[first - 3]?.folded ?? '');
  if (isSingle && isEnd(reading, last) && isSecondAge(words, sets, first)) return true;
  return isSingle && pack.quantity.nouns.adjectives === 'before' && nounAfter(reading, last + 1, false)?.isPlural !== true && (isEnd(reading, last) || words[last + 1]?.kind === 'letters');
}

/** "El sospechoso, de 34 años, y su hermano, DE 31,": behind an age, between two commas. */
function isElided({ words }: Reading, sets: AgeSets, first: number, last: number): boolean {
  const next = words[last + 1];
  return first === last && /^[1-9]\d?$/u.test(words[first]?.text ?? '') && sets.of.has(words[first - 1]?.folded ?? '') && words[first - 2]?.text === ',' && words[first - 3]?.kind === 'letters' && (next === undefined || /^[,.;]$/u.test(next.text)) && isSecondAge(words, sets, first);
}

/** How many words lie between two ages of one sentence: "une femme de 67 ANS et un homme de 82". */
const PAIR_REACH = 9;

const isSecondAge = (words: Reading['words'], { units }: AgeSets, first: number): boolean => {
  for (let back = first - 3; back > first - 3 - PAIR_REACH; back--) {
    if (/^[.;!?]$/u.test(words[back]?.text ?? '.')) return false;
    if (units.has(words[back]?.folded ?? '')) return words[back - 1]?.kind === 'digits';
  }
  return false;
};

/** Younger than this, "con dos años" is a length more often. */
const GROWN = 12;
/** How many words back the verb may stand: "est MORT lundi dans sa maison de Lyon à 94 ans". */
const DYING_REACH = 10;

/** "starb mit 77 Jahren", "Falleció el viernes a los 85 años", "est mort lundi à 94 ans"; not "mit 20 Jahren Haft", "con 20 años de experiencia". */
function isAt({ words, pack }: Reading, { at, dying, of }: AgeSets, { first, value }: Quantity, last: number): boolean {
  const lead = typeof value === 'number' && value >= GROWN ? phraseBefore(at, words, first) : null;
  const next = words[last + 1];
  if (!lead || of.has(next?.folded ?? '') || (pack.quantity.nouns.isCapitalised && next?.kind === 'letters' && /^\p{Lu}/u.test(next.text))) return false;
  if (dying.size === 0) return true;
  for (let back = lead.first - 1; back >= lead.first - DYING_REACH; back--) {
    if (!words[back] || /^[.;!?]$/u.test(words[back]?.text ?? '')) return false;
    if (dying.has(words[back]?.folded ?? '')) return true;
  }
  return false;
}

/** "aged 77 AT his home": two plain figures and a small word that nothing is counted before. */
const isBare = (reading: Reading, { first, last }: Quantity): boolean => first === last && /^\d\d$/u.test(reading.words[first]?.text ?? '') && isFunctionWord(reading, reading.words[last + 1]?.folded ?? '');

/** "two sons, aged 6 AND 16": two plain figures behind the words for an age. */
function isListed({ words, pack }: Reading, { before, units }: AgeSets, first: number, last: number): boolean {
  const { and } = aroundOf(pack.quantity);
  const isPair = (at: number): boolean => and.has(words[at]?.folded ?? '') && words[at - 1]?.kind === 'digits' && words[at + 1]?.kind === 'digits' && (words[at + 2]?.kind !== 'letters' || units.has(words[at + 2]?.folded ?? ''));
  return first === last && words[first]?.kind === 'digits' && ((isPair(last + 1) && phraseBefore(before, words, first) !== null) || (isPair(first - 1) && phraseBefore(before, words, first - 2) !== null));
}

/** English "She was 91.", two figures behind pronoun and verb, and nothing after. */
function isAged(reading: Reading, { being, pronouns }: AgeSets, { first, last }: Quantity): boolean {
  const { words } = reading;
  return first === last && words[first]?.kind === 'digits' && words[first]?.text.length === 2 && being.has(words[first - 1]?.lower ?? '') && pronouns.has(words[first - 2]?.lower ?? '') && isEnd(reading, last);
}

/** No word and no hour goes on after a bare figure, on the same line: "dies at 75", not "died at 10: 30", "died at 10 homes". */
function isEnd({ text, words }: Reading, last: number): boolean {
  const [word, next] = [words[last], words[last + 1]];
  return !next || text.slice(word?.end, next.start).includes('\n') || (next.kind === 'mark' && next.text !== ':' && next.text !== '%' && !next.glued) || /^[,.;!?)»"”…]$/u.test(next.text);
}

/** "Elle avait 12 ans quand…", "n'a pas moins de 30 ans."; not "il y a 12 ans", "a 12 ans pour…", "à 12 ans de prison". */
function isHad(words: Reading['words'], { having, when }: AgeSets, start: number, last: number): boolean {
  const verb = words[start - 1]?.lower === 'pas' ? start - 2 : start - 1;
  const next = words[last + 1];
  if (!having.has(words[verb]?.lower ?? '') || words[verb - 1]?.lower === 'y') return false;
  return next === undefined || when.has(next.folded) || /^[,.;:!?)»"”…]$/u.test(next.text);
}
