// How firmly the text stands by each fact, and whether the sentence denies it. Words and verb forms colour the clause they
// stand in; an attribution colours what it reports. Names and quotations are left alone: they are said, not claimed.
// Precision first: a colour or negation that may reach a fact, but need not, does not.
import { daysOfIso } from './dates/calendar.ts';
import { deadOf } from './quantities/ages.ts';
import { beginningsOf, phraseHeads, wordSet, type SpeechWords } from '../languages/speech-words.ts';
import type { Word } from '../text/words.ts';
import type { Certainty, Fact, FactKind } from './fact.ts';
import { findQuoted } from './speech/quote-marks.ts';
import type { Reading } from './reading.ts';
import { isReported, WHEN, type Telling } from './speech/reported.ts';
import { viewsOf } from './speech/sentence-views.ts';

const COLOURED: ReadonlySet<FactKind> = new Set(['count', 'ordinal', 'share', 'money', 'measure', 'date', 'time', 'duration']);
const NAMES: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);
/** Where several reach one fact: hearsay and doubt say more than a plan, a plan more than who said it. */
const STRENGTH: Readonly<Record<Certainty, number>> = { conditional: 4, possible: 3, planned: 2, attributed: 1, stated: 0 };
/** Words from an adjective like "présumé" to the fact it colours. */
const NEAR = 3;
/** Words from a negation to the last fact it denies, and from French "ne" to its second half. */
const NEGATION_REACH = 8;
const SECOND_HALF_REACH = 7;
const INFINITIVE_REACH = 5;
const LONGEST_ENDING = 9;
/** In words. What is longer is no sentence but a table or a page without stops: its facts stay as stated. */
const LONGEST_SENTENCE = 400;

/** The same facts in the same order, with `certainty` and `negated` where they are not the default. Linear. */
export function settleCertainty(reading: Reading, facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(({ kind }) => COLOURED.has(kind))) return facts;
  const quoted = findQuoted(reading.original, reading.pack.speech.guillemets);
  const views = viewsOf(reading, quoted, facts.filter(({ kind }) => NAMES.has(kind)));
  const outer = quoted.filter(({ depth }) => depth === 0);
  const settled = [...facts];
  const { attribution: { bareClauses }, certainty: { joining } } = reading.pack.speech;
  let [fact, word, quote] = [0, 0, 0];
  reading.sentences.forEach((span, index) => {
    while ((reading.words[word]?.start ?? Infinity) < span.start) word++;
    const first = word;
    while ((reading.words[word]?.start ?? Infinity) < span.end) word++;
    while ((facts[fact]?.start ?? Infinity) < span.start) fact++;
    const own: number[] = [];
    for (; (facts[fact]?.start ?? Infinity) < span.end; fact++) if (COLOURED.has(facts[fact]?.kind ?? 'quote')) own.push(fact);
    while ((outer[quote]?.outer.end ?? Infinity) <= span.start) quote++;
    if (!own.length || word - first > LONGEST_SENTENCE) return;
    const colouring = colour(reading.words.slice(first, word), reading.pack.speech);
    for (const at of own) {
      const each = facts[at];
      if (each) settled[at] = settle(each, colouring, { view: views[index], quoted: outer.slice(quote, quote + 8), bareClauses, joining: wordSet(joining), publishedAt: reading.publishedAt, dead: deadOf(reading.pack.quantity) });
    }
  });
  return settled;
}

function settle(fact: Fact, { words, clauses, colours, denied }: Colouring, { publishedAt, dead, ...surroundings }: Surroundings): Fact {
  const { view } = surroundings;
  const at = words.findIndex(({ end }) => end > fact.start);
  const last = words.findLastIndex(({ start }) => start < fact.end);
  // "Le pont fermera, a dit mardi le maire": the words of saying are a clause of their own.
  const saidFrom = view?.attributions.filter(({ kind }) => kind === 'verb').map(({ first }) => view.tokens[first]?.start ?? 0) ?? [];
  const isCutOff = (colourAt: number): boolean => saidFrom.some((start) => colourAt < start && start <= fact.start);
  const reached = colours.filter((each) => !(each.certainty === 'planned' && (isOver(fact, publishedAt) || isOfDead(words, each.at, at, fact, dead))) && !isCutOff(words[each.at]?.start ?? 0) && (each.reach === undefined
    ? clauses[each.at] === clauses[at] && (each.at < at || each.at > last)
    : at - each.at <= each.reach && each.at - last <= 1 && clauses[each.at] === clauses[at]));
  const attributed: readonly Certainty[] = isReported(fact, surroundings) ? ['attributed'] : [];
  const plans: readonly Certainty[] = isAhead(fact, publishedAt) ? ['planned'] : [];
  const certainty = [...reached.map((each) => each.certainty), ...attributed, ...plans].reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a), 'stated');
  const isDenied = denied.some(({ from, to }) => from < at && at <= to);
  return { ...fact, ...(certainty === 'stated' ? {} : { certainty }), ...(isDenied ? { negated: true as const } : {}) };
}

/** A day, month or year that ended before the article's own day is no plan, whatever the words around it. */
function isOver(fact: Fact, publishedAt: string | null): boolean {
  const [days, today] = [fact.kind === 'date' && fact.value.iso !== undefined ? daysOfIso(fact.value.iso) : null, publishedAt === null ? null : daysOfIso(publishedAt.slice(0, 10))];
  return days !== null && today !== null && days.to < today.from;
}

/** "devra payer la famille de Paul Odrin, MORT à 61 ans le 4 mai": what is told of somebody dead or hurt, behind the word for it, happened. "Fera 3 morts à 8 heures" counts them. */
function isOfDead(words: readonly Word[], from: number, to: number, { kind }: Fact, dead: ReadonlySet<string>): boolean {
  if (!WHEN.has(kind) && kind !== 'measure') return false;
  for (let at = from + 2; at < to; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (word?.kind === 'letters' && dead.has(word.folded) && (before?.text === ',' || (before?.kind === 'letters' && before.text.length > 3))) return true;
  }
  return false;
}

/** "Le pont ferme le 12 mars" in a text of the 5th: a day after the article's own can only be a plan, whatever the tense. */
function isAhead(fact: Fact, publishedAt: string | null): boolean {
  const first = fact.kind === 'date' ? /^\d{4}-\d{2}-\d{2}/u.exec(fact.value.iso ?? '')?.[0] : undefined;
  return first !== undefined && publishedAt !== null && publishedAt.length >= first.length && first > publishedAt.slice(0, first.length);
}

interface Surroundings extends Telling { readonly publishedAt: string | null; readonly dead: ReadonlySet<string> }

interface Colour { readonly at: number; readonly certainty: Certainty; readonly reach?: number }
interface Colouring {
  readonly words: readonly Word[];
  /** Number of the clause each word stands in. */
  readonly clauses: readonly number[];
  readonly colours: readonly Colour[];
  /** Word indices: facts that begin behind `from`, up to `to`. */
  readonly denied: readonly { readonly from: number; readonly to: number }[];
}

function colour(words: readonly Word[], speech: SpeechWords): Colouring {
  const tints = tintsOf(words, speech);
  const clauses = clausesOf(words, speech, tints);
  const colours: Colour[] = [];
  words.forEach((word, at) => {
    if (!((tints[at] ?? 0) & TINTS.coloured)) return;   // nearly every word
    // "Will Odrin", "May 12": a capital inside the sentence, or before another one, is a name.
    // but "Dem Vernehmen nach" is a whole phrase.
    const isName = word.text !== word.lower && (at > 0 || /^\p{Lu}/u.test(words[1]?.text ?? ''));
    if (word.kind !== 'letters' || (isName && (phraseEnd(words, at, speech.certainty.conditional) ?? at) === at)) return;
    const found = readColour(words, at, clauses, speech);
    if (found) colours.push(found);
  });
  return { words, clauses, colours, denied: denialsOf(words, clauses, speech, tints) };
}

/** A clause ends at a strong mark, and where a word opens the next ("que", "mais"); "et" only behind a comma, or before a verb of doubt or plan ("recueille 18 % et | pourra"). */
function clausesOf(words: readonly Word[], { certainty, phrase }: SpeechWords, tints: Uint8Array): readonly number[] {
  const openers = wordSet(certainty.clauseOpeners);
  const [adversatives, joining] = [wordSet(phrase.adversatives), wordSet(certainty.joining)];
  let clause = 0;
  return words.map(({ kind, text, lower }, at) => {
    if (kind === 'mark' && ';:()–—"«»“”„'.includes(text)) clause++;
    if (kind !== 'letters' || !((tints[at] ?? 0) & TINTS.opening)) return clause;
    const isBehindComma = words[at - 1]?.text === ',';
    if (joining.has(lower) && isColouredVerb(words, at + 1, certainty)) clause++;
    else if (openers.has(lower) && (isBehindComma || ((lower.length > 2 || words[at + 1]?.text === "'" || adversatives.has(lower)) && !joining.has(lower)))) clause++;
    return clause;
  });
}

/** Whether a verb that is no statement stands right here: "pourra", "könnte", "votará". */
const isColouredVerb = (words: readonly Word[], at: number, certainty: SpeechWords['certainty']): boolean => {
  const word = words[at];
  if (word?.kind !== 'letters' || word.text !== word.lower) return false;
  return [certainty.conditional, certainty.possible, certainty.planned].some((list) => startsPhrase(words, at, list)) || colourOfEnding(word.lower, certainty) !== null;
};

/** What a word may do in its sentence, as bits; most words have none. */
const TINTS = { coloured: 1, opening: 2, denying: 4 } as const;

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

function tintOf(lower: string, { certainty, negation }: SpeechWords): number {
  const isColoured = paletteOf(certainty).cues.has(lower) || colourOfEnding(lower, certainty) !== null;
  const isOpening = wordSet(certainty.joining).has(lower) || wordSet(certainty.clauseOpeners).has(lower);
  return (isColoured ? TINTS.coloured : 0) | (isOpening ? TINTS.opening : 0) | (denialBeginnings(negation).has(lower) ? TINTS.denying : 0);
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
  return paletteOf(speech.certainty).cues.has(word) ? readCue(words, at, clauses, speech) : readEnding(words, at, speech);
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

/** Whether an entry of the list begins at `at`: "will", "expected_to". */
const startsPhrase = (words: readonly Word[], at: number, list: string): boolean => phraseEnd(words, at, list) !== null;

/** Index of the last word of the list's entry that begins at `at`; null when none does. */
function phraseEnd(words: readonly Word[], at: number, list: string): number | null {
  const set = wordSet(list);
  let phrase = words[at]?.lower ?? '';
  const alone = set.has(phrase) ? at : null;
  if (!phraseHeads(list).has(phrase)) return alone;
  let next = at;
  for (let parts = 0; parts < 4; parts++) {
    do next++; while (words[next]?.text === "'" || words[next]?.text === '-');
    phrase += `_${words[next]?.lower ?? ''}`;
    if (set.has(phrase)) return next;
  }
  return alone;
}

/** At least three letters stand before the ending: "era" is no future of anything. */
function endsLike(word: string, list: string): boolean {
  const ends = wordSet(list);
  if (word.length < 4 || !ends.size) return false;
  for (let length = Math.min(LONGEST_ENDING, word.length); length > 1; length--) if (ends.has(word.slice(-length))) return true;
  return false;
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
  return words.slice(at + 1, at + 1 + INFINITIVE_REACH).some(isInfinitive) && words[at + 1]?.lower !== 'à';
}

const deniers = new WeakMap<SpeechWords['negation'], ReadonlySet<string>>();

function denialBeginnings(negation: SpeechWords['negation']): ReadonlySet<string> {
  let known = deniers.get(negation);
  if (!known) deniers.set(negation, known = beginningsOf([negation.words, negation.without, negation.alone]));
  return known;
}

function denialsOf(words: readonly Word[], clauses: readonly number[], { negation }: SpeechWords, tints: Uint8Array): Colouring['denied'] {
  const found: { from: number; to: number }[] = [];
  const [second, needs, unless, without] = [wordSet(negation.words), wordSet(negation.needs), wordSet(negation.unless), wordSet(negation.without)];
  words.forEach(({ kind, lower }, at) => {
    if (!((tints[at] ?? 0) & TINTS.denying)) return;   // nearly every word
    // "no es imposible": a copula may stand between.
    const isUndone = unless.has(words[at + 1]?.lower ?? '') || ((words[at + 1]?.text.length ?? 9) <= 2 && unless.has(words[at + 2]?.lower ?? ''));
    if (kind !== 'letters' || isUndone) return;
    const isAlone = startsPhrase(words, at, negation.alone) || (without.has(lower) && isBeforeVerb(words, at, negation));
    if (!isAlone && !second.has(lower)) return;
    // English "didn't" is three words; another "t" is none of ours ("t-il").
    if (lower === 't' && !(words[at - 1]?.text === "'" && words[at - 2]?.lower.endsWith('n'))) return;
    if (!isAlone && needs.size && !words.slice(Math.max(0, at - SECOND_HALF_REACH), at).some((word, i, lead) => needs.has(word.lower) && clauses[at - lead.length + i] === clauses[at])) return;
    let to = at;
    while (to < at + NEGATION_REACH && words[to + 1] && words[to + 1]?.text !== ',' && clauses[to + 1] === clauses[at]) to++;
    found.push({ from: at, to });
  });
  return found;
}

/** "sans | faire", "without | killing", "ohne … zu töten". */
function isBeforeVerb(words: readonly Word[], at: number, { withoutEnds, withoutMarks }: SpeechWords['negation']): boolean {
  const next = words[at + 1];
  if (next?.kind === 'letters' && next.text === next.lower && next.lower.length > 3 && endsLike(`x${next.lower}`, withoutEnds)) return true;
  return words.slice(at + 1, at + 1 + NEGATION_REACH).some(({ lower }) => wordSet(withoutMarks).has(lower));
}
