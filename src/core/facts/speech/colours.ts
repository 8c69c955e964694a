// Words and verb forms that colour the clause they stand in: "aurait", "reportedly", "soll … haben", "is expected to". Comes in: the
// words of a sentence. Goes out: its clauses, the colours with where they stand, and what is denied. Who says it is not asked here.
import { CHARGED, DENYING, FATES_FEARED, FEARED, OWN_ACCOUNT, UNREAL, WISHES } from '../../languages/claim-words.ts';
import { beginningsOf, wordSet, type SpeechWords } from '../../languages/speech-words.ts';
import type { Word } from '../../text/words.ts';
import type { Certainty } from '../fact.ts';
import { chargeAt, type Charge } from './charges.ts';
import { denialBeginnings, denialsOf } from './denials.ts';
import { endsLike, phraseEnd, startsPhrase } from './listed.ts';

/** Words from an adjective like "présumé" to the fact it colours. */
const NEAR = 3;
const INFINITIVE_REACH = 5;
/** Words of a subject between "and" and its verb, the verb included. */
const LONGEST_SUBJECT = 5;

/** `at`: index of the word that colours; `reach`: words to the fact at most, else its whole clause. */
export interface Colour { readonly at: number; readonly certainty: Certainty; readonly reach?: number }
/** What the words of one sentence do to its facts. */
export interface Colouring {
  readonly words: readonly Word[];
  /** Number of the clause each word stands in. */
  readonly clauses: readonly number[];
  readonly colours: readonly Colour[];
  /** Word indices: facts that begin behind `from`, up to `to`. */
  readonly denied: readonly { readonly from: number; readonly to: number }[];
  /** What somebody is charged with or denies. */
  readonly charges: readonly Charge[];
}

/** Clauses, colours and denials of a sentence. Linear. */
export function colour(words: readonly Word[], speech: SpeechWords): Colouring {
  const tints = tintsOf(words, speech);
  const clauses = clausesOf(words, speech, tints);
  const colours: Colour[] = [];
  const charges: Charge[] = [];
  words.forEach((word, at) => {
    if ((tints[at] ?? 0) & TINTS.charging) {
      const charge = chargeAt(words, at, clauses, speech);
      if (charge) charges.push(charge);
    }
    if (!((tints[at] ?? 0) & TINTS.coloured)) return;   // nearly every word
    // "Will Odrin", "May 12": a capital inside the sentence, or before another one, is a name.
    // but "Dem Vernehmen nach" is a whole phrase.
    const isName = word.text !== word.lower && (at > 0 || /^\p{Lu}/u.test(words[1]?.text ?? ''));
    if (word.kind !== 'letters' || (isName && (phraseEnd(words, at, speech.certainty.conditional) ?? at) === at)) return;
    const found = readColour(words, at, clauses, speech);
    if (found) colours.push(found);
  });
  return { words, clauses, colours, charges, denied: denialsOf(words, clauses, speech, (at) => ((tints[at] ?? 0) & TINTS.denying) !== 0) };
}

/** A clause ends at a strong mark, and where a word opens the next ("que", "mais"); "et" only behind a comma, or before a verb of doubt or plan ("recueille 18 % et | pourra"). */
function clausesOf(words: readonly Word[], { attribution, certainty, phrase }: SpeechWords, tints: Uint8Array): readonly number[] {
  const auxiliaries = wordSet(attribution.auxiliaries);
  const openers = wordSet(certainty.clauseOpeners);
  const [adversatives, joining] = [wordSet(phrase.adversatives), wordSet(certainty.joining)];
  let clause = 0;
  let hasVerb = false;   // so far as a verb is known: an auxiliary, or one that colours
  return words.map(({ kind, text, lower }, at) => {
    hasVerb ||= kind === 'letters' && (auxiliaries.has(lower) || (((tints[at] ?? 0) & TINTS.coloured) !== 0 && isColouredVerb(words, at, certainty)));
    if (kind === 'mark' && ';:()–—"«»“”„'.includes(text)) clause++;
    if (kind !== 'letters' || !((tints[at] ?? 0) & TINTS.opening)) return clause;
    const isBehindComma = words[at - 1]?.text === ',';
    const verb = auxiliaries.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;   // "owns 22 % and | has | agreed to sell"
    if (joining.has(lower) && (isColouredVerb(words, verb, certainty) || (hasVerb && opensVerb(words, at + 1, certainty)))) [clause, hasVerb] = [clause + 1, false];
    else if (openers.has(lower) && (isBehindComma || ((lower.length > 2 || words[at + 1]?.text === "'" || adversatives.has(lower)) && !joining.has(lower)))) clause++;
    return clause;
  });
}

/** "fermera en juin et | 200 salariés pourraient partir": a subject and a verb that colours, nothing between. */
const opensVerb = (words: readonly Word[], first: number, certainty: SpeechWords['certainty']): boolean => {
  for (let at = first; at < first + LONGEST_SUBJECT && words[at] && words[at]?.kind !== 'mark'; at++) if (at > first && isColouredVerb(words, at, certainty)) return true;
  return false;
};

/** Whether a verb that is no statement stands right here: "pourra", "könnte", "votará". */
const isColouredVerb = (words: readonly Word[], at: number, certainty: SpeechWords['certainty']): boolean => {
  const word = words[at];
  if (word?.kind !== 'letters' || word.text !== word.lower) return false;
  return [certainty.conditional, certainty.possible, certainty.planned].some((list) => startsPhrase(words, at, list)) || colourOfEnding(word.lower, certainty) !== null;
};

/** What a word may do in its sentence, as bits; most words have none. */
const TINTS = { coloured: 1, opening: 2, denying: 4, charging: 8 } as const;

/** The bits of each word, remembered a language. */
function tintsOf(words: readonly Word[], speech: SpeechWords): Uint8Array {
  const { tints } = paletteOf(speech.certainty);
  const found = new Uint8Array(words.length);
  words.forEach(({ lower }, at) => {
    let known = tints.get(lower);
    if (known === undefined) {
      known = tintOf(lower, speech);
      if (tints.size >= MOST_VERBS) tints.clear();
      tints.set(lower, known);
    }
    found[at] = known;
  });
  return found;
}

function tintOf(lower: string, { code, certainty, negation }: SpeechWords): number {
  const isCharging = wordSet(CHARGED[code]).has(lower) || wordSet(DENYING[code]).has(lower);
  const isColoured = paletteOf(certainty).cues.has(lower) || wordSet(FEARED[code]).has(lower) || wordSet(OWN_ACCOUNT[code]).has(lower) || colourOfEnding(lower, certainty) !== null;
  const isOpening = wordSet(certainty.joining).has(lower) || wordSet(certainty.clauseOpeners).has(lower);
  return (isColoured ? TINTS.coloured : 0) | (isOpening ? TINTS.opening : 0) | (denialBeginnings(negation).has(lower) ? TINTS.denying : 0) | (isCharging ? TINTS.charging : 0);
}

/** What tells at once that a word colours nothing, as most do. */
interface Palette { readonly cues: ReadonlySet<string>; readonly verbs: Map<string, Certainty | null>; readonly tints: Map<string, number> }
const palettes = new WeakMap<SpeechWords['certainty'], Palette>();
/** Words remembered with the colour of their ending. */
const MOST_VERBS = 20_000;

function paletteOf(words: SpeechWords['certainty']): Palette {
  const known = palettes.get(words);
  if (known) return known;
  const { conditional, possible, planned, attributed, possibleNear, conditionalNear, hearsayInfinitive, beforePerfect, beforeParticiple, beforeInfinitive } = words;
  const cues = beginningsOf([conditional, possible, planned, attributed, possibleNear, conditionalNear, hearsayInfinitive, beforePerfect, beforeParticiple, beforeInfinitive]);
  const made = { cues, verbs: new Map<string, Certainty | null>(), tints: new Map<string, number>() };
  palettes.set(words, made);
  return made;
}

/** The colour of a verb's ending; the same words come again and again. */
function colourOfEnding(word: string, words: SpeechWords['certainty']): Certainty | null {
  const { verbs } = paletteOf(words);
  let known = verbs.get(word);
  if (known === undefined) {
    if (verbs.size >= MOST_VERBS) verbs.clear();
    const ending = endsLike(word, words.conditionalEnds) ? 'conditional' : endsLike(word, words.plannedEnds) ? 'planned' : null;
    verbs.set(word, known = wordSet(words.notVerbs).has(word) ? null : ending);
  }
  return known;
}

function readColour(words: readonly Word[], at: number, clauses: readonly number[], speech: SpeechWords): Colour | null {
  const word = words[at]?.lower ?? '';
  if (wordSet(WISHES[speech.code]).has(word) || startsPhrase(words, at, UNREAL[speech.code])) return null;
  if (wordSet(OWN_ACCOUNT[speech.code]).has(word)) return { at, certainty: isPerfect(words, at, clauses, speech) ? 'attributed' : 'planned' };
  if (wordSet(FEARED[speech.code]).has(word)) return readFear(words, at, speech);
  return paletteOf(speech.certainty).cues.has(word) ? readCue(words, at, clauses, speech) : readEnding(words, at, speech);
}

/** "verloren haben": a participle and then the auxiliary that closes the clause; "zwölf Kinder haben" is none. */
function isPerfect(words: readonly Word[], at: number, clauses: readonly number[], { certainty }: SpeechWords): boolean {
  const last = lastOfClause(words, at, clauses);
  const participle = last && words[words.indexOf(last, at) - 1];
  return wordSet(certainty.perfectEnds).has(last?.lower ?? '') && participle?.kind === 'letters' && participle.text === participle.lower && /(?:t|en)$/u.test(participle.lower);
}

/** "it is feared | that 12 people drowned", "12 are feared | dead", German "werden zwölf Tote befürchtet"; a fear of anything else colours nothing. */
function readFear(words: readonly Word[], at: number, { code, certainty, attribution }: SpeechWords): Colour | null {
  const clause = clauseBehind(words, words[at + 1]?.text === '-' ? at + 2 : at, certainty);   // "teme-se que"
  if (clause !== null) return { at: clause, certainty: 'possible' };
  const isFate = wordSet(FATES_FEARED[code]).has(words[at + 1]?.lower ?? '') || wordSet(FATES_FEARED[code]).has(words[at + 3]?.lower ?? '');
  const isPassive = code === 'de' && words.slice(0, at).some(({ lower }) => wordSet(attribution.passives).has(lower));
  return isFate || isPassive ? { at, certainty: 'possible' } : null;
}

function readEnding(words: readonly Word[], at: number, { certainty, phrase }: SpeechWords): Colour | null {
  const colour = colourOfEnding(words[at]?.lower ?? '', certainty);
  if (colour === null) return null;
  const before = words[words[at - 1]?.text === "'" ? at - 2 : at - 1]?.lower ?? '';
  // "un opéra", "la mayoría": behind a determiner or preposition it is a noun, whatever its ending.
  return wordSet(phrase.determiners).has(before) || wordSet(phrase.links).has(before) || wordSet(phrase.prepositions).has(before) ? null : { at, certainty: colour };
}

function readCue(words: readonly Word[], at: number, clauses: readonly number[], speech: SpeechWords): Colour | null {
  const { certainty } = speech;
  const isListed = (list: string): boolean => startsPhrase(words, at, list);
  for (const kind of ['conditional', 'possible', 'planned', 'attributed'] as const) {
    const end = phraseEnd(words, at, certainty[kind]);
    if (end !== null) return { at: clauseBehind(words, end, certainty) ?? end, certainty: kind };
  }
  for (const [list, kind] of [[certainty.possibleNear, 'possible'], [certainty.conditionalNear, 'conditional']] as const) {
    if (!isListed(list)) continue;
    const clause = clauseBehind(words, at, certainty);
    return clause === null ? { at, certainty: kind, reach: NEAR } : { at: clause, certainty: kind };
  }
  if (isListed(certainty.hearsayInfinitive)) return { at, certainty: wordSet(certainty.perfectEnds).has(lastOfClause(words, at, clauses)?.lower ?? '') ? 'conditional' : 'planned' };
  if (isListed(certainty.beforePerfect) && wordSet(certainty.perfectEnds).has(lastOfClause(words, at, clauses)?.lower ?? '')) return { at, certainty: 'possible' };
  if (isListed(certainty.beforeParticiple)) return { at, certainty: words.slice(at + 1, at + 1 + INFINITIVE_REACH).some((next) => next.kind === 'letters' && endsLike(`x${next.lower}`, certainty.participleEnds)) ? 'conditional' : 'planned' };
  if (isListed(certainty.beforeInfinitive)) return hasInfinitive(words, at, clauses, certainty) ? { at, certainty: 'planned' } : null;
  return readEnding(words, at, speech);
}

/** "il est probable | que 12…": what is doubted is the clause that follows. Index of its first word; null when none does. */
function clauseBehind(words: readonly Word[], end: number, { complementisers }: SpeechWords['certainty']): number | null {
  const next = words[end + 1]?.text === ',' ? end + 2 : end + 1;
  return wordSet(complementisers).has(words[next]?.lower ?? '') ? next : null;
}

function lastOfClause(words: readonly Word[], at: number, clauses: readonly number[]): Word | undefined {
  let last = at;
  for (let i = at + 1; i < words.length && clauses[i] === clauses[at] && words[i]?.text !== ','; i++) if (words[i]?.kind === 'letters') last = i;
  return words[last];
}

function hasInfinitive(words: readonly Word[], at: number, clauses: readonly number[], { infinitiveEnds, participleStarts, notInfinitives }: SpeechWords['certainty']): boolean {
  const isInfinitive = (word: Word | undefined): boolean => word?.kind === 'letters' && word.text === word.lower && endsLike(`x${word.lower}`, infinitiveEnds)
    && ![...wordSet(participleStarts)].some((start) => word.lower.startsWith(start)) && !wordSet(notInfinitives).has(word.lower);
  // German puts it last, the others right behind; "doit à Paris" is a debt.
  if (participleStarts) return isInfinitive(lastOfClause(words, at, clauses));
  const behind = words.slice(at + 1, at + 1 + INFINITIVE_REACH);
  const figure = behind.findIndex(({ kind }) => kind === 'digits');   // "compte 882 morts depuis janvier"
  return behind.slice(0, figure < 0 ? undefined : figure).some(isInfinitive) && words[at + 1]?.lower !== 'à';
}
