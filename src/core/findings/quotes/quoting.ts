// Quotations of two texts: the same words (or one translation and another), other words of one speaker on one occasion, or
// alone. The same words by another speaker are another quotation: "un soutien inébranlable" is said by many.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, FactOf } from '../../facts/fact.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { agreement, sharedNear, slotOf, type Slot } from '../../slots.ts';
import { NONE, THANKS } from '../../languages/kin-words.ts';
import { ARTICLES } from '../../languages/scope-words.ts';
import { isStopWord, stem } from '../../text/stems.ts';
import { contains, type Span } from '../../text/span.ts';
import { evenOut, fold, splitWords } from '../../text/words.ts';
import type { Link } from '../slots/linking.ts';
import { areOfOtherDays } from '../statements/same-claim.ts';
import { compareSpeakers, speakerOf, type Speaker } from './speakers.ts';

interface Said { readonly slot: Slot; readonly fact: FactOf<'quote'>; readonly stems: ReadonlySet<string>; readonly speaker: Speaker }

/** Of the words of both: two translations of one quotation share about this much. */
const SAME = 0.6;
/** Of the words of the shorter: a part of a longer quotation. */
const PART = 0.6;
/** Around a part of few words, for it to be said on that occasion. */
const OCCASION = 0.12;
/** Around other words of one named speaker. */
const OTHER_WORDS = 0.25;
const MOST_QUOTES = 120;

/** Every quote, linked or alone. Symmetric. */
export function linkQuotes(hereDigest: Digest, thereDigest: Digest, ground: Ground): readonly Link[] {
  const [here, there] = [saidIn(ground, 'here', hereDigest, thereDigest), saidIn(ground, 'there', thereDigest, hereDigest)];
  const meetings = here.flatMap((a) => there.flatMap((b) => {
    const meeting = meet(a, b, ground);
    return meeting ? [{ a, b, ...meeting }] : [];
  })).sort((x, y) => y.score - x.score || Math.min(x.a.fact.start, x.b.fact.start) - Math.min(y.a.fact.start, y.b.fact.start));
  const taken = new Set<Said>();
  const links: Link[] = [];
  for (const { a, b, isSame } of meetings) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    links.push({ here: a.slot, there: b.slot, verdict: isSame ? { relation: 'same', reason: 'same-words' } : { relation: 'close', reason: 'other-words' } });
  }
  links.push(...soleSayings(here, there, taken, ground));
  links.push(...otherSpeakers(here, there, taken, hereDigest, thereDigest));
  const merged = [...partsLeft(here, there, links, taken, 'there'), ...partsLeft(here, there, links, taken, 'here')];
  const wholes = new Set<Slot | null>(merged.map(({ here: mine, there: yours, isHere }) => (isHere ? mine : yours)));
  const told = links.map((link) => (wholes.has(link.here) || wholes.has(link.there) ? { ...link, verdict: MERGED_VERDICT } : link));   // what one version lacks stands in its next quotation
  return [
    ...told,
    ...merged.map(({ here: mine, there: yours }): Link => ({ here: mine, there: yours, verdict: MERGED_VERDICT })),
    ...here.filter((said) => !taken.has(said) && !isNamedIn(said, thereDigest)).map(({ slot }): Link => ({ here: slot, there: null, verdict: { relation: 'only-here', reason: 'not-there' } })),
    ...there.filter((said) => !taken.has(said) && !isNamedIn(said, hereDigest)).map(({ slot }): Link => ({ here: null, there: slot, verdict: { relation: 'only-there', reason: 'not-here' } })),
  ];
}

/** The one thing that each text of a day quotes of somebody, in words of which hardly one is shared: two hands translated it. They become taken. */
function soleSayings(here: readonly Said[], there: readonly Said[], taken: Set<Said>, ground: Ground): readonly Link[] {
  const [first, second] = [ground.here.digest.article.publishedAt, ground.there.digest.article.publishedAt];
  if (first === null || second === null || first.length < DAY || first.slice(0, DAY) !== second.slice(0, DAY)) return [];
  return here.filter((a) => !taken.has(a)).flatMap((a): readonly Link[] => {
    const b = there.find((said) => !taken.has(said) && areOneSpeaker(a, said));
    const isSole = (said: Said, all: readonly Said[]): boolean => all.every((one) => one === said || !areOneSpeaker(one, said));
    if (!b || !isSole(a, here) || !isSole(b, there) || !areOneSaying(a, b, ground)) return [];
    taken.add(a).add(b);
    return [{ here: a.slot, there: b.slot, verdict: { relation: 'close', reason: 'other-words' } }];
  });
}
/** By key, or written alike with a capital: "le pape Léon". */
const areOneSpeaker = (a: Said, b: Said): boolean => compareSpeakers(a.speaker, b.speaker) === 'one' || (a.fact.value.speaker !== undefined && a.fact.value.speaker === b.fact.value.speaker && / \p{Lu}/u.test(a.fact.value.speaker));

/** Units of an ISO day. */
const DAY = 10;

/** About as long, both denied or neither; and begun with one word ("cette guerre est une honte", "cette guerre est un scandale"), or, of two languages, both denied. */
function areOneSaying(a: Said, b: Said, ground: Ground): boolean {
  const [mine, yours] = [a, b].map(({ fact }) => fact.end - fact.start);
  if (mine === undefined || yours === undefined || Math.max(mine, yours) > SO_MUCH_LONGER * Math.min(mine, yours) || Math.min(a.stems.size, b.stems.size) < LEAST_STEMS) return false;
  const [denies, denied] = [isDenied(a.fact, ground.here.digest), isDenied(b.fact, ground.there.digest)];
  if (denies !== denied || areOfOtherDays({ sentence: a.slot.sentence, digest: ground.here.digest }, { sentence: b.slot.sentence, digest: ground.there.digest })) return false;
  return ground.isOneLanguage ? [...a.stems][0] === [...b.stems][0] : denies;
}
const SO_MUCH_LONGER = 1.6;
const LEAST_STEMS = 2;

const isDenied = ({ value: { words } }: FactOf<'quote'>, { language }: Digest): boolean => splitWords(evenOut(words)).some(({ folded }) => [folded, `ne+${folded}`].some((word) => wordsIn(`${contrastOf(language).negations} ${NONE[language]}`).has(word)));

/** Quotations left alone whose words the other text gives to somebody else. They become taken. */
function otherSpeakers(here: readonly Said[], there: readonly Said[], taken: Set<Said>, hereDigest: Digest, thereDigest: Digest): readonly Link[] {
  return here.filter((said) => !taken.has(said)).flatMap((a): readonly Link[] => {
    const b = there.find((said) => !taken.has(said) && areGivenToOthers(a, said, hereDigest, thereDigest));
    if (!b) return [];
    taken.add(a).add(b);
    const isOpen = isPresent(a.speaker, thereDigest) && isPresent(b.speaker, hereDigest);   // both texts know both: who stands nearer may be taken for the speaker
    const alike = countShared(a.stems, b.stems) / Math.max(a.stems.size, b.stems.size);
    return [{ here: a.slot, there: b.slot, verdict: { relation: !isOpen && alike >= NEARLY_ALL && a.stems.size >= NO_CHANCE && b.stems.size >= NO_CHANCE ? 'conflict' : 'close', reason: 'quote-other-speaker' } }];
  });
}

/** Whether one saying is given to two persons, both by name beside it: not "merci à tous", which anybody says; nor by two of one family, or one name and its office. */
function areGivenToOthers(a: Said, b: Said, hereDigest: Digest, thereDigest: Digest): boolean {
  if (hereDigest.language !== thereDigest.language || compareSpeakers(a.speaker, b.speaker) !== 'others' || isFormula(a, hereDigest) || isFormula(b, thereDigest)) return false;
  const shared = countShared(a.stems, b.stems);
  if (shared / (a.stems.size + b.stems.size - shared) < SAME_WORDS) return false;
  const [mine, yours] = [namedBeside(a, hereDigest), namedBeside(b, thereDigest)];
  return mine !== null && yours !== null && (mine.length > 1) === (yours.length > 1) && !mine.some((part) => yours.includes(part));   // "Johnny", "Jean-Philippe Smet"
}

/** The parts of the speaker's name where it stands beside the quotation in its own sentence; null where somebody else's does too, or none ("he said. Reid is …"). */
function namedBeside({ fact, speaker, slot: { sentence } }: Said, digest: Digest): readonly string[] | null {
  if (speaker === null || speaker.size !== 1) return null;
  const persons = digest.facts.filter((one): one is FactOf<'person'> => one.kind === 'person' && !contains(fact, one) && (sentence.facts.includes(one) || isBeside(one, fact, digest)));
  const isSole = persons.every(({ value }) => speaker.has(value.key)) && persons.some((one) => isBeside(one, fact, digest));
  return isSole ? persons.flatMap(({ value }) => fold(value.name.toLowerCase()).split(/[^\p{L}]+/u).filter((part) => part.length > 1)) : null;
}

/** Whether a few words lie between, without a stop and without "he". */
function isBeside(name: Span, quote: Span, { reading, language }: Digest): boolean {
  const gap = reading.text.slice(Math.min(name.end, quote.end), Math.max(name.start, quote.start));
  return gap.length <= BESIDE && !/[.!?]\P{L}*\s|\n/u.test(gap) && !splitWords(gap).some(({ folded }) => wordsIn(contrastOf(language).pronouns).has(folded) && !wordsIn(ARTICLES[language]).has(folded));
}
/** Units from a quotation to who says it. */
const BESIDE = 60;
/** A few words, or of thanks: "un appui sans réserve", "merci à tous les bénévoles". */
function isFormula({ fact, stems }: Said, { language }: Digest): boolean {
  const words = splitWords(evenOut(fact.value.words)).filter(({ kind }) => kind !== 'mark');
  return stems.size < LEAST_STEMS || words.length < NO_FORMULA || words.some(({ lower }) => wordsIn(THANKS[language]).has(lower));
}
/** Words of a saying that is no formula; and telling ones of a saying that two persons do not come upon. */
const NO_FORMULA = 5;
const NO_CHANCE = 5;
/** Of the words of both. */
const SAME_WORDS = 0.75;
const NEARLY_ALL = 0.9;

const isPresent = (speaker: Speaker, digest: Digest): boolean => digest.facts.some(({ kind, value }) => kind === 'person' && 'key' in value && (speaker?.has(value.key) ?? false));

/** A part and its whole, and whether the whole stands here. */
interface Merged { readonly here: Slot; readonly there: Slot; readonly isHere: boolean }

/** Quotations left alone that the partner of another one holds as well: one version merges what the other gives in two. They become taken. */
function partsLeft(here: readonly Said[], there: readonly Said[], links: readonly Link[], taken: Set<Said>, side: 'here' | 'there'): readonly Merged[] {
  const [parts, wholes] = side === 'here' ? [here, there] : [there, here];
  return parts.filter((part) => !taken.has(part) && part.stems.size > 1).flatMap((part) => {
    const whole = wholes.find((one) => taken.has(one) && one.stems.size > part.stems.size && isPartOf(part, one)
      && links.some((link) => link.here === one.slot || link.there === one.slot));
    if (!whole) return [];
    taken.add(part);
    return [side === 'here' ? { here: part.slot, there: whole.slot, isHere: false } : { here: whole.slot, there: part.slot, isHere: true }];
  });
}
const MERGED_VERDICT: Link['verdict'] = { relation: 'close', reason: 'quote-merged' };

/** Nearly all of it, by one speaker; all of a few words, or of words whose speaker is only a pronoun. */
function isPartOf(part: Said, whole: Said): boolean {
  const speakers = compareSpeakers(whole.speaker, part.speaker);
  const held = [...part.stems].filter((key) => whole.stems.has(key)).length / part.stems.size;
  return speakers !== 'others' && held >= (speakers === 'one' && part.stems.size > FEW ? MERGED : 1);
}
/** So much of the part stands in the whole. */
const MERGED = 0.75;

/** „Ilse“: a word or two in marks that the other text has without them. */
const isNamedIn = ({ fact, stems }: Said, digest: Digest): boolean => stems.size <= FEW && lowerTextOf(digest).includes(fact.value.words.toLowerCase());
const FEW = 2;

const lowered = new WeakMap<Digest, string>();

function lowerTextOf(digest: Digest): string {
  let text = lowered.get(digest);
  if (text === undefined) lowered.set(digest, text = digest.article.text.toLowerCase());
  return text;
}

const isQuote = (fact: Fact): fact is FactOf<'quote'> => fact.kind === 'quote';

function saidIn(ground: Ground, side: 'here' | 'there', digest: Digest, other: Digest): readonly Said[] {
  const { sentenceOf } = ground[side];
  return digest.facts.filter(isQuote).slice(0, MOST_QUOTES).flatMap((fact) => {
    const sentence = sentenceOf.get(fact);
    return sentence ? [{ fact, slot: slotOf(fact, sentence, ground), stems: stemsOf(fact, digest.language), speaker: speakerOf(fact.value.speaker, digest, other) }] : [];
  });
}

const known = new WeakMap<Fact, ReadonlySet<string>>();

function stemsOf(fact: FactOf<'quote'>, language: LanguageCode): ReadonlySet<string> {
  let stems = known.get(fact);
  if (!stems) known.set(fact, stems = new Set(splitWords(evenOut(fact.value.words)).filter(({ kind, folded }) => kind !== 'mark' && !isStopWord(folded, language)).map(({ lower }) => stem(lower, language))));
  return stems;
}

function meet(a: Said, b: Said, ground: Ground): { readonly isSame: boolean; readonly score: number } | null {
  const speakers = compareSpeakers(a.speaker, b.speaker);
  if (speakers === 'others') return null;
  const shared = countShared(a.stems, b.stems);
  const [both, shorter] = [a.stems.size + b.stems.size - shared, Math.min(a.stems.size, b.stems.size)];
  if (both === 0 || (shared === 0 && speakers !== 'one')) return null;
  const around = agreement(a.slot, b.slot, ground);
  const [alike, part] = [shared / both, shared / shorter];
  const isLong = shorter > 2;
  if (alike >= SAME && (isLong || (alike === 1 && (around >= OCCASION || speakers === 'one')))) return { isSame: true, score: 2 + alike };
  if (part >= PART && (speakers === 'one' || around >= OCCASION)) return { isSame: false, score: 1 + part };
  const isOfOneThing = ground.isOneLanguage ? part >= OTHER_PART && shared >= OTHER_SHARED : haveOneKey(a, b, ground);
  return speakers === 'one' && isOfOneThing && (around >= OTHER_WORDS || areOfOneMatter(a.slot, b.slot, ground)) ? { isSame: false, score: around } : null;
}

function countShared(mine: ReadonlySet<string>, yours: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of mine) if (yours.has(key)) shared++;
  return shared;
}

/** Of the words of the shorter: other words for what the longer says, not something else the same person said. */
const OTHER_PART = 0.3;

/** "La nuit sera difficile", "la nuit a été calme": one word in common is two sayings. */
const OTHER_SHARED = 2;

/** Whether two quotations in two languages share a name, a figure, a concept or a cognate. */
function haveOneKey(a: Said, b: Said, ground: Ground): boolean {
  const keysOf = ({ slot: { sentence }, fact }: Said): readonly string[] => sentence.terms.filter(({ start, end }) => start >= fact.start && end <= fact.end).flatMap(ground.keysOf);
  const others = new Set(keysOf(b));
  return keysOf(a).some((key) => others.has(key));
}

/** Whether both are told with one concept and two of the same persons, and not of two days: what somebody said of one matter to one other. */
function areOfOneMatter(a: Slot, b: Slot, ground: Ground): boolean {
  const keys = sharedNear(a, b, MATTER_NEAR);
  return keys.some((key) => key.startsWith('~') && !SAYING.has(key)) && keys.filter((key) => key.startsWith('@person:')).length >= MATTER_PERSONS && !areOfOtherDays({ sentence: a.sentence, digest: ground.here.digest }, { sentence: b.sentence, digest: ground.there.digest });
}
const MATTER_NEAR = 0.15;
const MATTER_PERSONS = 2;
/** Concepts of every interview. */
const SAYING: ReadonlySet<string> = new Set(['~call', '~talks', '~statement', '~interview', '~announce', '~meeting', '~convene']);
