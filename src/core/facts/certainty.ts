// How firmly the text stands by each fact, and whether the sentence denies it. Words and verb forms colour the clause they
// stand in; an attribution colours what it reports. Names and quotations are left alone: they are said, not claimed.
// Precision first: a colour or negation that may reach a fact, but need not, does not.
import { daysOfIso } from './dates/calendar.ts';
import { deadOf } from './quantities/ages.ts';
import type { SpeechWords } from '../languages/speech-words.ts';
import { fold, type Word } from '../text/words.ts';
import type { Certainty, Claimant, Fact, FactKind } from './fact.ts';
import type { Attribution } from './speech/attribution-subject.ts';
import type { Charge } from './speech/charges.ts';
import { backwardOf, claimantFrom, claimantOf, denierOf, isFinding, nearestOf } from './speech/claimants.ts';
import { colour, type Colouring } from './speech/colours.ts';
import { findQuoted } from './speech/quote-marks.ts';
import type { Reading } from './reading.ts';
import { findReckonings, type Reckoning } from './speech/reckonings.ts';
import { isQuoted, reportersOf, WHEN, type Telling } from './speech/reported.ts';
import { viewsOf, type Sentence } from './speech/sentence-views.ts';

const COLOURED: ReadonlySet<FactKind> = new Set(['count', 'ordinal', 'share', 'money', 'measure', 'date', 'time', 'duration']);
const NAMES: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);
/** Where several reach one fact: hearsay and doubt say more than a plan, a plan more than who said it. */
const STRENGTH: Readonly<Record<Certainty, number>> = { conditional: 4, possible: 3, planned: 2, attributed: 1, stated: 0 };
/** In words. What is longer is no sentence but a table or a page without stops: its facts stay as stated. */
const LONGEST_SENTENCE = 400;

/** The same facts in the same order, with `certainty`, `negated` and `claimant` where they are not the default. Linear. */
export function settleCertainty(reading: Reading, facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(({ kind }) => COLOURED.has(kind))) return facts;
  const quoted = findQuoted(reading.original, reading.pack.speech.guillemets);
  const views = viewsOf(reading, quoted, facts.filter(({ kind }) => NAMES.has(kind)));
  const outer = quoted.filter(({ depth }) => depth === 0);
  const settled = [...facts];
  const { speech } = reading.pack;
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
    const colouring = colour(reading.words.slice(first, word), speech);
    const [view, next] = [views[index], views[index + 1]];
    const mates = own.flatMap((at) => facts[at] ?? []);
    const surroundings: Surroundings = {
      view, quoted: outer.slice(quote, quote + 8), speech, mates, reckonings: view ? findReckonings(view, speech.attribution, speech.code) : [],
      saidBehind: next ? claimantBehind(next, speech, reading.original) : null, original: reading.original, publishedAt: reading.publishedAt, dead: deadOf(reading.pack.quantity),
    };
    for (const at of own) {
      const each = facts[at];
      if (each) settled[at] = settle(each, colouring, surroundings);
    }
  });
  return settled;
}

function settle(fact: Fact, { words, clauses, colours, denied, charges }: Colouring, surroundings: Surroundings): Fact {
  const { view, publishedAt, dead } = surroundings;
  const at = words.findIndex(({ end }) => end > fact.start);
  const last = words.findLastIndex(({ start }) => start < fact.end);
  // "Le pont fermera, a dit mardi le maire": the words of saying are a clause of their own.
  const saidFrom = view?.attributions.filter(({ kind }) => kind === 'verb').map(({ first }) => view.tokens[first]?.start ?? 0) ?? [];
  const isCutOff = (colourAt: number): boolean => saidFrom.some((start) => colourAt < start && start <= fact.start);
  const reached = colours.filter((each) => !(each.certainty === 'planned' && (isOver(fact, publishedAt) || isOfDead(words, each.at, at, fact, dead))) && !isCutOff(words[each.at]?.start ?? 0) && (each.reach === undefined
    ? clauses[each.at] === clauses[at] && (each.at < at || each.at > last)
    : at - each.at <= each.reach && each.at - last <= 1 && clauses[each.at] === clauses[at]));
  const charge = WHEN.has(fact.kind) ? undefined : charges.find(({ from, to }) => from < at && at <= to);
  const teller = tellerOf(fact, charge && { ...charge, start: words[charge.cue]?.start ?? 0 }, surroundings);
  const attributed: readonly Certainty[] = (charge || teller) && teller?.isFound !== true ? ['attributed'] : [];
  const plans: readonly Certainty[] = isAhead(fact, publishedAt) ? ['planned'] : [];
  const certainty = [...reached.map((each) => each.certainty).filter((each) => each !== 'attributed' || teller?.isFound !== true), ...attributed, ...plans].reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a), 'stated');
  const isDenied = (charge?.isDenied === true) !== denied.some(({ from, to }) => from < at && at <= to);
  // `{ ...fact, certainty }` would give each fact a hidden class of its own, and every reader of facts slows down
  return Object.assign({}, fact, certainty === 'stated' ? {} : { certainty }, isDenied ? { negated: true as const } : {}, teller?.claimant ? { claimant: teller.claimant } : {});
}

/** `isFound`: by a court that finds it, which is no hedge. */
interface Teller { readonly claimant: Claimant | null; readonly isFound?: boolean }

/** Whoever a sentence names that only tells who said the one before; null for any other sentence. */
function claimantBehind(next: Sentence, speech: SpeechWords, original: string): Teller | null {
  const backward = backwardOf(next, speech);
  return backward && { claimant: claimantOf(next, backward, [], speech, original) };
}

/** Whoever a fact is told by, named where the text names them; null where it is the text's own word. */
function tellerOf(fact: Fact, charge: (Charge & { readonly start: number }) | undefined, { view, quoted, speech, mates, reckonings, saidBehind, original, dead }: Surroundings): Teller | null {
  if (!view) return isQuoted(fact, quoted) ? { claimant: null } : null;
  const naming = (attribution: Attribution): Teller => ({ claimant: claimantOf(view, attribution, view.attributions, speech, original), isFound: isFinding(view, attribution, speech.code) });
  const reckoning = WHEN.has(fact.kind) ? undefined : reckonings.findLast(({ start, end, isTally }) => start <= fact.start && fact.end <= end && (!isTally || isOfFate(fact, dead)));
  if (reckoning) return { claimant: claimantFrom(view, reckoning.by, speech, original) };
  const nearest = nearestOf(fact, reportersOf(fact, { view, quoted, speech }), mates, view);
  if (nearest) return naming(nearest);
  const charging = charge && view.attributions.find(({ cue }) => (view.tokens[cue.first]?.start ?? 0) <= charge.start && charge.start < (view.tokens[cue.last]?.end ?? 0));
  if (charging) return naming(charging);
  if (charge?.isDenied) return { claimant: denierOf(view, charge.start, speech, original) };
  if (isQuoted(fact, quoted)) return view.attributions[0] && !view.attributions[1] ? naming(view.attributions[0]) : { claimant: null };
  return saidBehind;
}

/** Of the dead, hurt or missing: "compte | 882 morts". */
const isOfFate = (fact: Fact, dead: ReadonlySet<string>): boolean => fact.kind === 'count' && (fact.value.of ?? '').split(' ').some((word) => [0, 1, 2].some((cut) => ['', 'o'].some((end) => dead.has(fold(word).slice(0, word.length - cut) + end))));

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

interface Surroundings extends Telling {
  readonly view: Sentence | undefined;
  readonly speech: SpeechWords;
  /** Facts of the same sentence. */
  readonly mates: readonly Fact[];
  readonly reckonings: readonly Reckoning[];
  /** Whoever the next sentence names, where it only tells who said this one. */
  readonly saidBehind: Teller | null;
  readonly original: string;
  readonly publishedAt: string | null;
  readonly dead: ReadonlySet<string>;
}
