// Whether a fact is somebody's word and not the text's own: "said 12 people died", "selon la police, 12 morts". Comes in: the fact,
// its sentence with the attributions found there, and the quotations near it. Goes out: yes or no; by whom is asked in `speakers.ts`.
import { wordSet, type SpeechWords } from '../../languages/speech-words.ts';
import type { Fact, FactKind } from '../fact.ts';
import { endsIn } from './passed-on.ts';
import type { Quoted } from './quote-marks.ts';
import type { Sentence } from './sentence-views.ts';

/** Words between "said" and a fact of the clause it opens: "said the fire killed | 12"; a day may be that of saying. */
const LEAST_CLAUSE = 3;
const CLAUSE_REACH = 6;
/** Tokens from the verb to the figure at most. */
const LEAD_WORDS = 3;
/** Kinds that tell when. */
export const WHEN: ReadonlySet<FactKind> = new Set(['date', 'time', 'duration']);

type BareClauses = SpeechWords['attribution']['bareClauses'];

/** What stands around a fact: its sentence if that has tokens, outer quotations that may hold it, and the language's ways of reporting. */
export interface Telling { readonly view: Sentence | undefined; readonly quoted: readonly Quoted[]; readonly bareClauses: BareClauses; readonly joining: ReadonlySet<string> }

/**
 * What is said may follow without "that": English "said the fire had killed 12" when words enough for a subject and a verb stand
 * between, German "sagte, das Feuer tötete 12" behind the comma. "said on May 12" is the day of saying.
 */
function isBareClause({ tokens }: Sentence, last: number, fact: Fact, bareClauses: BareClauses): boolean {
  const between = tokens.slice(last + 1, last + 40).filter(({ start }) => start < fact.start);
  if (bareClauses === 'comma') return between.slice(0, CLAUSE_REACH).some(({ text }) => text === ',') && !between.some(({ kind }) => kind === 'quote');
  const least = WHEN.has(fact.kind) ? CLAUSE_REACH : LEAST_CLAUSE;
  return bareClauses === 'words' && between.length >= least && between.every(({ kind }) => kind === 'word');
}

/** "police said | at least 12 people died": a figure of people or things that a verb follows; "he said 12 words" is no clause. */
function opensClause({ tokens, words, voice }: Pick<Sentence, 'tokens' | 'words' | 'voice'>, last: number, fact: Fact): boolean {
  if (fact.kind !== 'count' || !wordSet(voice.bareCues).has(tokens[last]?.lower ?? '')) return false;
  const figure = tokens.findIndex(({ end }) => end > fact.start);
  if (figure <= last || figure - last > LEAD_WORDS || tokens.slice(last + 1, figure).some(({ kind }) => kind !== 'word')) return false;   // "said at least 12"
  const behind = tokens.slice(figure, figure + 2 * CLAUSE_REACH).filter(({ start }) => start >= fact.end).slice(0, CLAUSE_REACH);
  const turn = behind.findIndex(({ kind, lower }) => kind !== 'word' || wordSet(words.breaks).has(lower));
  const verb = behind.findIndex(({ kind, lower }, at) => kind === 'word' && (wordSet(voice.bareVerbs).has(lower) || (at > 0 && endsIn(voice.participleEnds, lower))));
  return verb >= 0 && (turn < 0 || verb <= turn);
}

/** Whether a fact is said by somebody: inside a quotation, behind "X a déclaré que", before ", a dit X", anywhere beside "selon X". The day it was said on is not. */
export function isReported(fact: Fact, { view, quoted, bareClauses, joining }: Telling): boolean {
  if (quoted.some(({ start, end }) => start <= fact.start && fact.end <= end)) return true;
  const openers = view ? wordSet(view.words.breaks) : new Set<string>();
  return view?.attributions.some((attribution) => {
    const [start, end] = [view.tokens[attribution.first]?.start ?? 0, view.tokens[attribution.last]?.end ?? 0];
    if (fact.start >= start && fact.end <= end) return false;
    const tail = view.tokens.slice(attribution.last + 1, attribution.last + 12);
    const opener = tail.find(({ kind, lower, text }) => (kind === 'word' && text === lower && openers.has(lower) && !joining.has(lower)) || text === ':');
    const isInverted = attribution.first === attribution.cue.first && attribution.first > 0 && !opener;
    const isBehind = isEndOf(view, attribution.last) || isInverted;
    if (attribution.kind === 'according') return true;
    if (isBehind) return fact.end <= start;
    if (attribution.kind === 'verb' && opensClause(view, attribution.last, fact)) return true;
    if (opener === undefined) return attribution.kind === 'verb' && isBareClause(view, attribution.last, fact, bareClauses);
    if (fact.start < opener.end) return false;
    // "Odrin, qui affirme que tout va bien, a fermé 12 ponts": what he says ends with the comma.
    const isAside = view.tokens.slice(attribution.first, attribution.cue.first).some(({ lower }) => wordSet(view.words.relatives).has(lower));
    return !isAside || !view.tokens.some(({ start: at, text }) => text === ',' && at > opener.start && at < fact.start);
  }) ?? false;
}

const isEndOf = ({ tokens }: Sentence, at: number): boolean => tokens.slice(at + 1, at + 4).every(({ kind }) => kind === 'mark') && tokens.length - at < 5;
