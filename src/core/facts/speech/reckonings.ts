// Whose reckoning a figure is where nothing is "said": "the ministry puts the damage at 12 million", "is put at 12 million by insurers",
// "les syndicats parlent de 5 000 grévistes". Comes in: the tokens of a sentence. Goes out: who reckons, and the stretch of figures that
// are theirs. Asks that the subject can speak: a town that counts inhabitants, or an agreement that foresees a sum, reckons nothing.
import { PEOPLE_ENDS, RECKON, RECKONED, TALLY, TEXTS } from '../../languages/claim-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { beginningsOf, wordSet, type Attribution as AttributionWords } from '../../languages/speech-words.ts';
import { fold } from '../../text/words.ts';
import { has, hasRole, isSomebody } from './able-speakers.ts';
import { endsIn } from './passed-on.ts';
import { tellsPart } from './reported.ts';
import { isMark, phraseEndingAt, phraseStartingAt, type Phrase, type Token, type View } from './noun-phrase.ts';

/** Who reckons, and between which offsets the figures stand. */
export interface Reckoning { readonly by: Phrase; readonly start: number; readonly end: number; readonly isTally: boolean }

const AGENT_REACH = 12;
/** Tokens of a teller without a verb: "la police | de 8 000". */
const LONGEST_GAPPED = 4;
/** Letters of a German head at the end of its compound: "Bundespolizei". */
const LEAST_HEAD = 5;

/** Reckonings of a sentence in order; none where it holds no word of reckoning. Linear. */
export function findReckonings(view: View, words: AttributionWords, code: LanguageCode): readonly Reckoning[] {
  const cues = cuesOf(code);
  const found: Reckoning[] = [];
  view.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !cues.has(token.lower)) return;
    const passive = passiveAt(view, words, at, code);
    found.push(...passive ? [passive] : activeAt(view, words, at, code));
  });
  return found;
}

const opened = new Map<LanguageCode, ReadonlySet<string>>();

function cuesOf(code: LanguageCode): ReadonlySet<string> {
  let known = opened.get(code);
  if (!known) opened.set(code, known = beginningsOf([RECKON[code], TALLY[code], RECKONED[code]]));
  return known;
}

/** "Le ministère | évalue | les dégâts à 12 millions", "Die Klinik | sprach | von 17 Toten". */
function activeAt(view: View, words: AttributionWords, at: number, code: LanguageCode): readonly Reckoning[] {
  const { tokens } = view;
  const isTally = has(TALLY[code], tokens[at]);
  if (!isTally && !has(RECKON[code], tokens[at]) && !wordSet(RECKON[code]).has(`${tokens[at]?.lower ?? ''}_${tokens[at + 1]?.lower ?? ''}`)) return [];
  let last = at - 1;
  while (last > 0 && (has(words.auxiliaries, tokens[last]) || has(words.between, tokens[last]) || isMark(tokens[last], "'"))) last--;
  // "La Croix-Rouge, qui intervient sur place, | parle de 12 morts"
  const open = isMark(tokens[last], ',') ? tokens.slice(0, last).findLastIndex((token) => isMark(token, ',')) : last + 1;
  const by = somebodyEndingAt(view, open - 1, code);
  if (!by || isText(view, by, code)) return [];
  const found: Reckoning[] = [];
  // "Les organisateurs parlent de 12 000 manifestants, | la police de 8 000": the verb is told once.
  for (let [teller, from]: readonly [Phrase | null, number] = [by, at]; teller; ) {
    const end = endOfStretch(view, words, from + 1, code);
    found.push({ by: teller, start: tokens[from]?.start ?? 0, end: tokens[end]?.start ?? Infinity, isTally });
    [teller, from] = [gappedAt(view, words, end, code), end];
  }
  return found;
}

/** Whoever stands behind a comma and before a preposition or a figure: "…, | la police | de 8 000"; null where another clause begins. */
function gappedAt(view: View, said: AttributionWords, comma: number, code: LanguageCode): Phrase | null {
  const { tokens, words } = view;
  if (!isMark(tokens[comma], ',;')) return null;
  let first = comma + 1;
  while (has(words.breaks, tokens[first]) && first < comma + 3) first++;   // "et la police", "while police"
  let last = first;
  while (tokens[last + 1]?.kind === 'word' && !has(words.links, tokens[last + 1]) && !has(words.prepositions, tokens[last + 1]) && !/^\p{Nd}/u.test(tokens[last + 1]?.text ?? '') && last < first + LONGEST_GAPPED) last++;
  const isClause = tokens.slice(first, last + 1).some((token) => has(said.said, token) || has(said.auxiliaries, token) || has(said.pronouns, token) || has(words.breaks, token));
  const figure = isMark(tokens[last + 1], ',') && isMark(tokens[last + 3], ',') ? last + 4 : last + 1;   // "la police, elle, | de 8 000"
  const isFigured = tokens[figure]?.kind === 'word' && !tellsPart(tokens.slice(comma + 1, last + 1), code);   // not "23 Verletzte, | darunter zwei Helfer"
  return isFigured && last < first + LONGEST_GAPPED && !isClause && isTeller(view, { first, last }, code) ? { first, last } : null;
}

/** "is put at 12 million | by insurers", "wird | von Versicherern | auf 12 Millionen geschätzt". */
function passiveAt(view: View, words: AttributionWords, at: number, code: LanguageCode): Reckoning | null {
  const { tokens, voice } = view;
  if (!has(RECKONED[code], tokens[at])) return null;
  const isLast = view.words.areNounsCapital === true;   // German puts the participle last
  for (let step = 1; step < AGENT_REACH; step++) {
    const agent = isLast ? at - step : at + step;
    if (!tokens[agent] || tokens[agent]?.kind === 'quote' || (isMark(tokens[agent], ',;:') && tokens[agent + 1]?.glued !== true)) return null;
    if (!has(voice.agents, tokens[agent]) && !has(words.agents, tokens[agent])) continue;
    const by = phraseStartingAt(view, agent + 1);
    if (by) return { by, start: tokens[isLast ? agent : at]?.start ?? 0, end: tokens[isLast ? at : agent]?.start ?? 0, isTally: false };
  }
  return null;
}

/** To the next word that begins a clause ("…, dont deux graves" begins none), a strong mark, or a comma before somebody else. */
function endOfStretch(view: View, said: AttributionWords, from: number, code: LanguageCode): number {
  const { tokens, words } = view;
  let at = from;
  while (tokens[at] && tokens[at]?.kind !== 'quote' && !isMark(tokens[at], ';:–—()') && !(isMark(tokens[at], ',') && tokens[at + 1]?.glued !== true && ((has(words.breaks, tokens[at + 1]) && !tellsPart(tokens.slice(at + 1, at + 4), code)) || gappedAt(view, said, at, code)))) at++;
  return at;
}

/** The phrase before a verb, where it is somebody: an office, a body, a name, people without an article ("Hospital officials"). */
function somebodyEndingAt(view: View, last: number, code: LanguageCode): Phrase | null {
  const { tokens } = view;
  const named = view.nameEnds.get(tokens[last]?.end ?? -1);
  let first = named === undefined ? last : tokens.findIndex(({ start }) => start === named);
  while (first > 0 && (isMark(tokens[first - 1], "'") || has(view.words.determiners, tokens[first - 1]))) first--;
  const phrase = phraseEndingAt(view, last) ?? (named !== undefined && first >= 0 ? { first, last } : last === 0 ? { first: 0, last: 0 } : null);
  return phrase && isTeller(view, phrase, code) ? phrase : null;
}

function isTeller(view: View, phrase: Phrase, code: LanguageCode): boolean {
  if (phrase.person || isSomebody(view, phrase) || hasRole(view, phrase) || (view.words.areNounsCapital === true && endsInBody(view, phrase))) return true;
  const own = view.tokens.slice(phrase.first, phrase.last + 1);
  const link = own.findIndex((token, at) => at > 0 && has(view.words.links, token));
  return own.slice(0, link < 0 ? undefined : link).some(({ kind, lower }) => kind === 'word' && lower.length > 5 && endsIn(PEOPLE_ENDS[code], lower));
}

function endsInBody({ tokens, bodies }: View, { first, last }: Phrase): boolean {
  return tokens.slice(first, last + 1).some(({ kind, lower }) => {
    const folded = fold(lower);
    for (let length = LEAST_HEAD; kind === 'word' && length < folded.length; length++) if (bodies.has(folded.slice(-length))) return true;
    return false;
  });
}

/** "L'accord | prévoit", "le texte de la ministre": what is written down says nothing itself. */
export function isText(view: View, { first, last, person }: Phrase, code: LanguageCode): boolean {
  const head = view.tokens.slice(first, last + 1).find((token: Token) => token.kind === 'word' && !has(view.words.determiners, token));
  return !person && head !== undefined && wordSet(TEXTS[code]).has(head.lower);
}
