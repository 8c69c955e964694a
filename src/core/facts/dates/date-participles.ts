// Whether a date tells when something was done to the noun it stands beside, whatever the sentence looks to: "le procès, OUVERT en
// janvier, doit durer", "el juicio INICIADO el lunes durará", "der am Montag BEGONNENE Streik soll". In: the words of a text and those of
// the date. Out: yes, or no where the participle tells of a plan ("reporté à lundi") or belongs to a verb ("sera ouvert lundi").
// English needs none of it: there its ends are those of the past.
import type { Terms } from './calendar-terms.ts';
import { isFunctionWord } from '../quantities/nouns.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { DONE, PUT_OFF, STAYING } from '../../languages/plan-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

/** Prepositions and articles between a participle and its date: "ouvert DEPUIS LE 3 mars". */
const LEAD_REACH = 3;
/** "der am Montag IN PARIS begonnene Prozess": words between the date and the participle. */
const PLACE_REACH = 3;
/** Shorter, the word before is no noun. */
const SHORTEST_NOUN = 4;
/** "élu", "né". */
const SHORTEST_DONE = 3;

interface Ends { readonly done: readonly string[]; readonly putOff: readonly string[] }
const known = new Map<LanguageCode, Ends>();

function endsOf(code: LanguageCode): Ends {
  let ends = known.get(code);
  if (!ends) known.set(code, ends = { done: DONE[code].split(' ').filter(Boolean), putOff: PUT_OFF[code].split(' ') });
  return ends;
}

/** Tense cues by word, as the sentence's verbs have them. */
type SignAt = (index: number) => 'past' | 'future' | null;

/** Whether the date of words `first` to `end` (excluded) is that of a participle beside its noun. */
export function isDone(terms: Terms, first: number, end: number, signAt: SignAt): boolean {
  if (endsOf(terms.pack.code).done.length === 0) return false;
  return terms.pack.quantity.nouns.isCapitalised ? isAttributed(terms, first, end) : isApposed(terms, first, signAt);
}

function isParticiple(terms: Terms, index: number): boolean {
  const word = terms.words[index];
  if (word?.kind !== 'letters' || word.text !== word.lower || word.text.length < SHORTEST_DONE) return false;
  const { done, putOff } = endsOf(terms.pack.code);
  return done.some((tail) => word.lower.endsWith(tail)) && !putOff.some((stem) => word.folded.startsWith(stem)) && !isFunctionWord(terms.reading, word.folded);
}

/** "Der am Montag in Lyon BEGONNENE Prozess". */
function isAttributed(terms: Terms, first: number, end: number): boolean {
  const article = terms.isLetters(first - 1) ? first - 2 : first - 1;
  if (!terms.has(article, 'the') && !terms.has(article, 'single')) return false;
  for (let at = end; at <= end + PLACE_REACH && terms.isLetters(at); at++) if (isParticiple(terms, at)) return terms.isLetters(at + 1);
  return false;
}

/** ", ouvert en janvier", "la grève LANCÉE lundi"; not "sera lancée lundi", "fermé jusqu'à lundi". */
function isApposed(terms: Terms, first: number, signAt: SignAt): boolean {
  if (terms.before(first, 'date-hedge')?.name === 'at-most') return false;
  let at = first - 1;
  while (at >= first - LEAD_REACH && terms.isKnown(at) && !isParticiple(terms, at)) at--;
  if (!isParticiple(terms, at) || signAt(at) === 'future') return false;
  if (terms.isMark(at - 1, ',(')) return true;
  const noun = terms.words[at - 1];
  return noun?.kind === 'letters' && noun.text.length >= SHORTEST_NOUN && !terms.isTerm(at - 1) && !isFunctionWord(terms.reading, noun.folded) && signAt(at - 1) === null && signAt(at - 2) !== 'future' && !isVerbal(terms, noun.folded);
}

/** "va RESTER fermé", "OFFICIELLEMENT ouvert": verbs of being and adverbs are no noun. */
const isVerbal = (terms: Terms, folded: string): boolean => folded.endsWith('ment') || folded.endsWith('mente') || wordSet(STAYING[terms.pack.code]).has(folded);
