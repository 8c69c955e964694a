// What somebody is charged with, and what somebody denies: "accused of stealing 12,000", "nie avoir volé 12 000". Comes in: a sentence's
// words and clauses. Goes out: stretches whose amounts are somebody's word, some of them denied. Days stay: "the trial of a woman
// accused of stealing opened on Monday" tells a day of its own. Who charges is asked in `claimants.ts`.
import { CHARGED, CHARGED_OF, CHARGED_TO, DENYING, HAVING } from '../../languages/claim-words.ts';
import { wordSet, type SpeechWords } from '../../languages/speech-words.ts';
import type { Word } from '../../text/words.ts';

/** Word indices: the word of charging or denying, and facts that begin behind `from`, up to `to`. */
export interface Charge { readonly cue: number; readonly from: number; readonly to: number; readonly isDenied: boolean }

/** Words between a verb of charging and its "of": "accuses the former mayor | of". */
const OBJECT_REACH = 7;
/** From a German auxiliary to the participle that ends its clause: "wird des Mordes an neun Patienten | beschuldigt". */
const FRAME_REACH = 14;

/** The charge or denial that a word begins; null where it begins none. */
export function chargeAt(words: readonly Word[], at: number, clauses: readonly number[], speech: SpeechWords): Charge | null {
  const lower = words[at]?.lower ?? '';
  const [isCharge, isDenial] = [wordSet(CHARGED[speech.code]).has(lower), wordSet(DENYING[speech.code]).has(lower)];
  const from = isCharge ? chargedBehind(words, at, speech) : isDenial ? deniedBehind(words, at, speech) : null;
  if (from !== null) return { cue: at, from, to: endOfCharge(words, at, from, clauses, speech), isDenied: isDenial };
  const frame = isCharge && speech.code === 'de' ? frameBefore(words, at, clauses, speech) : null;
  return frame === null ? null : { cue: at, from: frame, to: at, isDenied: false };
}

/** Past apostrophes and hyphens, to the right. */
function next(words: readonly Word[], at: number): number {
  let i = at + 1;
  while (words[i]?.text === "'" || words[i]?.text === '-') i++;
  return i;
}

/** Index of the last word before what is charged. */
function chargedBehind(words: readonly Word[], at: number, speech: SpeechWords): number | null {
  const { code } = speech;
  const [links, having] = [wordSet(CHARGED_OF[code]), wordSet(HAVING[code])];
  if (links.has(',')) return commaBefore(words, at, speech);
  const isTo = wordSet(speech.phrase.definites).has(words[next(words, at)]?.lower ?? '') && words.slice(Math.max(0, at - 4), at).some(({ lower }) => wordSet(CHARGED_TO[code]).has(lower));
  if (isTo) return at;
  for (let link = next(words, at), passed = 0; passed < OBJECT_REACH; link = next(words, link), passed++) {
    const word = words[link];
    if (!word || (word.kind === 'mark' && word.text !== '.')) return null;
    if (!links.has(word.lower) && !having.has(word.lower)) continue;
    const told = words[next(words, link)];
    const isDeed = having.has(word.lower) || having.has(told?.lower ?? '') || isActing(told, speech);
    // "accused of 12 murders", but "charged with 12 counts", "mis en examen pour 12 faits"
    if (isDeed || (passed === 0 && wordSet(speech.phrase.links).has(word.lower) && told?.kind === 'letters')) return link;
  }
  return null;
}

/** "of stealing", "de robar", "di rubare": a verb's own form by its end. */
const isActing = (word: Word | undefined, { code, negation, certainty }: SpeechWords): boolean => word?.kind === 'letters' && word.lower.length > 4
  && [...wordSet(code === 'en' ? negation.withoutEnds : certainty.infinitiveEnds)].some((end) => word.lower.endsWith(end));

function deniedBehind(words: readonly Word[], at: number, speech: SpeechWords): number | null {
  if (speech.code === 'de') return commaBefore(words, at, speech);
  const [having, opening] = [wordSet(HAVING[speech.code]), wordSet(speech.certainty.complementisers)];
  for (let told = next(words, at), passed = 0; passed < 3; told = next(words, told), passed++) {
    const word = words[told];
    if (having.has(word?.lower ?? '') || opening.has(word?.lower ?? '') || (passed === 0 && speech.code === 'en' && isActing(word, speech))) return told;
    if (word?.kind !== 'letters' || word.text !== word.lower) return null;
  }
  return null;
}

/** "steht im Verdacht | , 12 Menschen getötet | zu | haben": German tells it behind the comma, with "zu" or "dass"; "wirft" needs its "vor". */
function commaBefore(words: readonly Word[], at: number, { negation, certainty }: SpeechWords): number | null {
  const isEnd = (index: number): boolean => words[index]?.kind === 'mark' && /^[,;.]$/u.test(words[index]?.text ?? '') && words[index + 1]?.glued !== true;   // not that of "12.000"
  const comma = words.slice(at, at + FRAME_REACH).findIndex((_, index) => words[at + index]?.text === ',' && isEnd(at + index)) + at;
  if (comma <= at || (PARTED.test(words[at]?.lower ?? '') && words[comma - 1]?.lower !== 'vor')) return null;
  if (wordSet(certainty.complementisers).has(words[comma + 1]?.lower ?? '')) return comma + 1;
  const end = words.findIndex((_, index) => index > comma && isEnd(index));
  return words.slice(comma + 1, end < 0 ? undefined : end).some(({ lower }) => wordSet(negation.withoutMarks).has(lower)) ? comma : null;
}
/** "wirft ihm vor" */
const PARTED = /^w[ie]rf/u;

function frameBefore(words: readonly Word[], at: number, clauses: readonly number[], { attribution }: SpeechWords): number | null {
  for (let i = at - 1; i > at - FRAME_REACH && i >= 0 && clauses[i] === clauses[at]; i--) if (wordSet(attribution.auxiliaries).has(words[i]?.lower ?? '')) return i;
  return null;
}

/** To the end of the clause that tells it; that of an aside ("Odrin, accusé d'avoir volé 12 000 euros, part", but not "Odrin, 63 ans, est accusé") ends at its comma. */
function endOfCharge(words: readonly Word[], at: number, from: number, clauses: readonly number[], { attribution }: SpeechWords): number {
  const isAside = words[at - 1]?.text === ',' || (words[at - 2]?.text === ',' && !wordSet(attribution.auxiliaries).has(words[at - 1]?.lower ?? ''));
  let to = from;
  while (words[to + 1] && (clauses[to + 1] === clauses[from + 1]) && !(isAside && words[to + 1]?.text === ',')) to++;
  return to;
}
