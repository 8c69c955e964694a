// Whose reckoning a figure is where nothing is "said": "the ministry puts the damage at 12 million", "is put at 12 million by insurers",
// "les syndicats parlent de 5 000 grévistes". Comes in: the tokens of a sentence. Goes out: who reckons, and the stretch of figures that
// are theirs. Asks that the subject can speak: a town that counts inhabitants, or an agreement that foresees a sum, reckons nothing.
import { RECKON, RECKONED, TALLY, TEXTS } from '../../languages/claim-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { beginningsOf, wordSet, type Attribution as AttributionWords } from '../../languages/speech-words.ts';
import { fold } from '../../text/words.ts';
import { has, hasRole, isSomebody } from './able-speakers.ts';
import { isMark, phraseEndingAt, phraseStartingAt, type Phrase, type Token, type View } from './noun-phrase.ts';

/** Who reckons, and between which offsets the figures stand. */
export interface Reckoning { readonly by: Phrase; readonly start: number; readonly end: number; readonly isTally: boolean }

const AGENT_REACH = 12;
/** Letters of a German head at the end of its compound: "Bundespolizei". */
const LEAST_HEAD = 5;

/** Reckonings of a sentence in order; none where it holds no word of reckoning. Linear. */
export function findReckonings(view: View, words: AttributionWords, code: LanguageCode): readonly Reckoning[] {
  const cues = cuesOf(code);
  const found: Reckoning[] = [];
  view.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !cues.has(token.lower)) return;
    const reckoning = passiveAt(view, words, at, code) ?? activeAt(view, words, at, code);
    if (reckoning) found.push(reckoning);
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
function activeAt(view: View, words: AttributionWords, at: number, code: LanguageCode): Reckoning | null {
  const { tokens } = view;
  const isTally = has(TALLY[code], tokens[at]);
  if (!isTally && !has(RECKON[code], tokens[at]) && !wordSet(RECKON[code]).has(`${tokens[at]?.lower ?? ''}_${tokens[at + 1]?.lower ?? ''}`)) return null;
  let last = at - 1;
  while (last > 0 && (has(words.auxiliaries, tokens[last]) || has(words.between, tokens[last]) || isMark(tokens[last], "'"))) last--;
  const by = somebodyEndingAt(view, last);
  if (!by || isText(view, by, code)) return null;
  return { by, start: tokens[at]?.start ?? 0, end: endOfStretch(view, at + 1), isTally };
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

/** To the next word that begins a clause, or a strong mark. */
function endOfStretch({ tokens, words }: View, from: number): number {
  let at = from;
  while (tokens[at] && tokens[at]?.kind !== 'quote' && !isMark(tokens[at], ';:–—()') && !(has(words.breaks, tokens[at]) && isMark(tokens[at - 1], ','))) at++;
  return tokens[at]?.start ?? Infinity;
}

/** The phrase before a verb, where it is somebody: an office, a body, a name, people without an article ("Hospital officials"). */
function somebodyEndingAt(view: View, last: number): Phrase | null {
  const phrase = phraseEndingAt(view, last) ?? (last === 0 ? { first: 0, last: 0 } : null);
  if (!phrase) return null;
  return phrase.person || isSomebody(view, phrase) || hasRole(view, phrase) || (view.words.areNounsCapital === true && endsInBody(view, phrase)) ? phrase : null;
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
