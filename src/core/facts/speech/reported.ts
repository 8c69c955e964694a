// Whether a fact is somebody's word and not the text's own: "said 12 people died", "selon la police, 12 morts". Comes in: the fact,
// its sentence with the attributions found there, and the quotations near it. Goes out: the attributions it is told by; who they name
// is asked in `claimants.ts`. What the paper adds about somebody ("the mayor of the town, which has 31,000 residents") is its own.
import { ASIDES, ASKING, HAVING, KNOWN_ONES, TOLD } from '../../languages/claim-words.ts';
import { PARTLY } from '../../languages/length-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { wordSet, type SpeechWords } from '../../languages/speech-words.ts';
import { speaks } from './able-speakers.ts';
import type { Attribution } from './attribution-subject.ts';
import type { Fact, FactKind } from '../fact.ts';
import { isMark, type Token } from './noun-phrase.ts';
import { endsIn } from './passed-on.ts';
import type { Quoted } from './quote-marks.ts';
import type { Sentence } from './sentence-views.ts';

/** Words between "said" and a fact of the clause it opens: "said the fire killed | 12"; a day may be that of saying. */
const LEAST_CLAUSE = 3;
const CLAUSE_REACH = 6;
/** Tokens from the verb to the figure at most. */
const LEAD_WORDS = 3;
/** Tokens behind the words of saying that may still close a sentence: "on Friday in a statement". */
const LONGEST_CLOSE = 8;
/** Tokens of an apposition to the one who speaks, a comma included: "72 Jahre alt,", "maire de Rouvre,". */
const LONGEST_APPOSED = 4;
/** Kinds that tell when. */
export const WHEN: ReadonlySet<FactKind> = new Set(['date', 'time', 'duration']);

/** What stands around a fact: its sentence if that has tokens, outer quotations that may hold it, and the language's words of speech. */
export interface Telling { readonly view: Sentence | undefined; readonly quoted: readonly Quoted[]; readonly speech: SpeechWords }

/**
 * What is said may follow without "that": English "said the fire had killed 12" when words enough for a subject and a verb stand
 * between, German "sagte, das Feuer tötete 12" behind the comma. "said on May 12" is the day of saying.
 */
function isBareClause({ tokens, voice }: Sentence, last: number, fact: Fact, { attribution: { bareClauses } }: SpeechWords): boolean {
  const between = tokens.slice(last + 1, last + 40).filter(({ start }) => start < fact.start);
  const isHolding = /^\p{Nd}/u.test(between[0]?.text ?? '');   // "Der Tank fasst | 20 Tonnen, ausgetreten sind"
  if (bareClauses === 'comma') return !isHolding && between.slice(0, CLAUSE_REACH).some(({ text }) => text === ',') && !between.some(({ kind }) => kind === 'quote');
  const isSaying = fact.kind !== 'count' && wordSet(voice.bareCues).has(tokens[last]?.lower ?? '');   // "said profits fell | 12 %"
  const least = WHEN.has(fact.kind) ? CLAUSE_REACH : isSaying ? LEAST_CLAUSE - 1 : LEAST_CLAUSE;
  return bareClauses === 'words' && between.length >= least && between.every(({ kind }) => kind === 'word') && between[0]?.lower !== 'to';   // "agreed to sell 22 %"
}

/** "police said | at least 12 people died": a figure of people or things that a verb follows; "he said 12 words" is no clause. */
function opensClause({ tokens, words, voice }: Pick<Sentence, 'tokens' | 'words' | 'voice'>, last: number, fact: Fact): boolean {
  if (fact.kind !== 'count' || !wordSet(voice.bareCues).has(tokens[last]?.lower ?? '')) return false;
  const figure = tokens.findIndex(({ end }) => end > fact.start);
  if (figure <= last || figure - last > LEAD_WORDS || tokens.slice(last + 1, figure).some(({ kind }) => kind !== 'word')) return false;   // "said at least 12"
  const behind = tokens.slice(figure, figure + 2 * CLAUSE_REACH).filter(({ start }) => start >= fact.end).slice(0, CLAUSE_REACH);
  const turn = behind.findIndex(({ kind, lower }) => kind !== 'word' || wordSet(words.breaks).has(lower));
  const verb = behind.findIndex(({ kind, lower }, at) => kind === 'word' && (wordSet(voice.bareVerbs).has(lower) || (at > 0 && endsIn(voice.participleEnds, lower))));
  if (verb >= 0 && (turn < 0 || verb <= turn)) return true;
  // "police say | 12 people, including three children, died": the verb stands behind the aside.
  const open = behind[turn]?.text === ',' ? tokens.indexOf(behind[turn] ?? NO_TOKEN) : -1;
  const close = open < 0 ? -1 : tokens.findIndex(({ text }, at) => at > open && at < open + 2 * CLAUSE_REACH && text === ',');
  const next = tokens[close + 1];
  return close > 0 && next?.kind === 'word' && (wordSet(voice.bareVerbs).has(next.lower) || endsIn(voice.participleEnds, next.lower));
}
const NO_TOKEN: Token = { kind: 'mark', text: '', lower: '', glued: false, start: -1, end: -1 };

/** Whether a fact stands inside quotation marks. */
export const isQuoted = (fact: Fact, quoted: readonly Quoted[]): boolean => quoted.some(({ start, end }) => start <= fact.start && fact.end <= end);

/** The attributions of its sentence that a fact is told by: behind "X a déclaré que", before ", a dit X", anywhere beside "selon X". The day it was said on is not. */
export function reportersOf(fact: Fact, telling: Telling): readonly Attribution[] {
  const { view } = telling;
  return view?.attributions.filter((attribution) => isToldBy(fact, attribution, view, telling.speech)) ?? [];
}

function isToldBy(fact: Fact, attribution: Attribution, view: Sentence, speech: SpeechWords): boolean {
  const { tokens } = view;
  const [start, end] = [tokens[attribution.first]?.start ?? 0, tokens[attribution.last]?.end ?? 0];
  if ((fact.start >= start && fact.end <= end) || isAgeOf(fact, attribution, view)) return false;
  if (attribution.kind === 'according') return !isAside(fact, attribution, view, speech.code);
  const opener = openerBehind(view, attribution.last, speech);
  const place = opener ? null : placeOf(view, attribution, speech.code);
  if (place === 'between') return !isAside(fact, attribution, view, speech.code, LONGEST_APPOSED);
  if (place === 'behind') return fact.end <= start && !(WHEN.has(fact.kind) && isOpening(view, attribution.first)) && !isAside(fact, attribution, view, speech.code);
  if (isPresupposed(fact, view, speech.code)) return false;
  if (attribution.kind === 'verb' && opensClause(view, attribution.last, fact)) return true;
  if (!opener) return attribution.kind === 'verb' && isBareClause(view, attribution.last, fact, speech);
  if (fact.start < opener.end) return false;
  // "Odrin, qui affirme que tout va bien, a fermé 12 ponts": what he says ends with the comma.
  const isRelative = tokens.slice(attribution.first, attribution.cue.first).some(({ lower }) => wordSet(view.words.relatives).has(lower));
  return !isRelative || !tokens.some(({ start: at, text }) => text === ',' && at > opener.start && at < fact.start);
}

/** "said it would honour | the twelve people who died": what is known to all is nobody's word. */
function isPresupposed(fact: Fact, { tokens, words }: Sentence, code: LanguageCode): boolean {
  const at = fact.kind === 'count' ? tokens.findIndex(({ end }) => end > fact.start) : -1;
  const before = tokens[at - 1]?.lower ?? '';
  return at > 0 && (wordSet(words.definites).has(before) || wordSet(KNOWN_ONES[code]).has(before));
}

/** "that", "si", ":" or the infinitive of what somebody says of himself ("affirme | avoir perdu"), soon behind the words of saying. */
function openerBehind({ tokens }: Sentence, last: number, { code, certainty: { complementisers } }: SpeechWords): Token | undefined {
  const tail = tokens.slice(last + 1, last + 12);
  const having = tail.slice(0, 2).find(({ kind, lower }) => kind === 'word' && wordSet(HAVING[code]).has(lower));
  return having ?? tail.find(({ kind, lower, text }) => (kind === 'word' && text === lower && (wordSet(complementisers).has(lower) || wordSet(ASKING[code]).has(lower))) || text === ':');
}

/** Whether words of saying stand behind what is said (", a dit X", "…, police said on Friday."), between it, or before it (null). */
function placeOf(view: Sentence, { first, last, cue, subject }: Attribution, code: LanguageCode): 'behind' | 'between' | null {
  const { tokens } = view;
  if (first === 0) return null;
  const isSetOff = isMark(tokens[first - 1], ',–—');
  if (isSetOff && isMark(tokens[last + 1], ',–—') && tokens.length - last > LONGEST_CLOSE / 2) return 'between';
  // "un incendie s'est déclaré": what declares itself is nobody who speaks.
  if (isReflexive(view, cue.first) && (subject.kind === 'phrase' ? !speaks(view, subject.phrase) : !isEndOf(view, last))) return null;
  if (isEndOf(view, last)) return 'behind';
  // "a dit son inquiétude": behind the verb stands what was said, unless it is somebody.
  if (first === cue.first) return subject.kind !== 'phrase' || isSetOff || speaks(view, subject.phrase) ? 'behind' : null;
  return isSetOff && isClosing(view, last, code) ? 'behind' : null;
}

/** "Après 12 jours de grève, | la direction a protesté": what stands before the only comma, behind a preposition, tells when. */
function isOpening({ tokens, words }: Sentence, first: number): boolean {
  const comma = tokens.findIndex((token, at) => isMark(token, ',') && !isDecimal(tokens, at));
  return comma === first - 1 && comma < LONGEST_CLOSE && (wordSet(words.prepositions).has(tokens[0]?.lower ?? '') || wordSet(words.times).has(tokens[0]?.lower ?? ''));
}

const isReflexive = ({ tokens, voice }: Sentence, verb: number): boolean => tokens.slice(Math.max(0, verb - 2), verb + 1).some(({ lower }) => wordSet(voice.reflexives).has(lower));

/** "the coastguard said | on Friday", "the fire chief told | reporters": a few words up to the end, and no clause. */
function isClosing({ tokens, words }: Sentence, last: number, code: LanguageCode): boolean {
  const tail = tokens.slice(last + 1);
  const isSmall = tail.slice(0, 2).some(({ lower }) => wordSet(words.prepositions).has(lower) || wordSet(words.times).has(lower));   // "late on Sunday"
  const isHeard = wordSet(TOLD[code]).has(tokens[last]?.lower ?? '') && !tail.some(({ text }) => /^\p{Nd}/u.test(text));
  return tail.length <= LONGEST_CLOSE && (isHeard || isSmall) && !tail.some(({ lower }) => wordSet(words.breaks).has(lower));
}

/** "raconte Josiane Odrin, | 72 ans", "cuenta Odrin, | de 72 años": the age of the one who speaks is the paper's. */
function isAgeOf(fact: Fact, { last }: Attribution, { tokens }: Sentence): boolean {
  if (fact.kind !== 'measure' || fact.value.unit !== 'year-person' || !isMark(tokens[last + 1], ',')) return false;
  const at = tokens.findIndex(({ end }) => end > fact.start);
  return at > last + 1 && at <= last + 3;
}

/**
 * "La digue, qui mesure 300 mètres, a cédé, selon la police": between two commas the paper tells what a thing is; so it does behind the
 * one who speaks, up to `apposed` tokens between ("dit Odrin, | 72 ans, | qui vit là"). "qui ont fait 23 blessés, | dont deux graves, | selon" is nothing between.
 */
function isAside(fact: Fact, { first, last }: Attribution, { tokens }: Sentence, code: LanguageCode, apposed = 0): boolean {
  const relatives = wordSet(ASIDES[code]);
  const at = tokens.findIndex(({ end }) => end > fact.start);
  let open = at;
  while (open > 0 && !(isMark(tokens[open], ',') && !isDecimal(tokens, open))) open--;
  if (open <= 0 || !relatives.has(tokens[open + 1]?.lower ?? '')) return false;
  if (open > last && open <= last + 1 + apposed) return true;
  const close = commaBehind(tokens, at);
  return close > 0 && close !== first - 1 && close + 1 < tokens.length && !(commaBehind(tokens, close) === first - 1 && tellsPart(tokens.slice(close + 1, first - 1), code));
}

const commaBehind = (tokens: readonly Token[], at: number): number => tokens.findIndex((token, index) => index > at && isMark(token, ',') && !isDecimal(tokens, index));

/** Whether words tell a part of what was counted before: "dont deux graves", "dos de ellos graves". */
export function tellsPart(tokens: readonly Token[], code: LanguageCode): boolean {
  const told = ` ${tokens.map(({ lower }) => lower).join(' ')} `;
  return PARTLY[code].split('|').some((phrase) => told.includes(` ${phrase} `));
}

/** The comma of "31,000". */
const isDecimal = (tokens: readonly Token[], at: number): boolean => /^\p{Nd}/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.glued === true;

const isEndOf = ({ tokens }: Sentence, at: number): boolean => tokens.slice(at + 1, at + 4).every(({ kind }) => kind === 'mark') && tokens.length - at < 5;
