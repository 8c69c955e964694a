// Facts of two articles about the same thing, and what their values say together.
// The main risk is a false conflict: when in doubt `close`, and an implied part never makes a conflict.
import { groundOf, type Ground } from './shared-ground.ts';
import type { Digest } from './digest.ts';
import { FACT_KINDS, type Fact, type FactKind, type FactOf } from './facts/fact.ts';
import { firmerSide } from './findings/certainty.ts';
import { quoteDrift, type QuoteDrift } from './findings/quotes/drift.ts';
import { linkDayparts } from './findings/slots/dayparts.ts';
import { linkValues, type Link } from './findings/slots/linking.ts';
import { linkNames, type NameLink } from './findings/naming.ts';
import { linkQuotes } from './findings/quotes/quoting.ts';
import { centrality, plainWords, weigh } from './findings/ranking.ts';
import { originatorsOf, type Claimants } from './findings/slots/originators.ts';
import { linkSoon } from './findings/slots/soon.ts';
import { nameSlot } from './findings/slots/slot-name.ts';
import { findShifts } from './findings/shifts.ts';
import { findContradictions, type Contradiction } from './findings/statements/stating.ts';
import type { Outline, OutlineSentence } from './outline.ts';
import type { Reason, ReasonCode } from './reasons.ts';
import type { Relation } from './relations.ts';
import type { Slot } from './slots.ts';
import { contains, overlaps, type Span } from './text/span.ts';

/** One comparison result with its evidence. `here`/`there` are the facts themselves: their spans show them. */
export interface Finding {
  readonly relation: Relation;
  readonly kind: FactKind;
  readonly here?: Fact;
  readonly there?: Fact;
  readonly because: Reason;
  /** What it is about, in words of the text: "discussions, Genève". Empty when nothing names it. */
  readonly about: string;
  /** What a reader should see first: 0..1. */
  readonly weight: number;
  /** Of two versions of one quotation: how they differ. */
  readonly drift?: QuoteDrift;
  /** Of one value: which text stands by it where the other says who claims it, or doubts it. Absent where both stand alike. */
  readonly firmer?: 'here' | 'there';
  /** Of one value that each text credits to somebody, and not to the same: to whom, in its words. */
  readonly claimants?: Claimants;
  /** Equal for the same finding of the same two texts, however often they are compared; for what a reader has dismissed. */
  readonly key?: string;
}

/** Findings, weightiest first; mirrored exactly when here and there change places. */
export function findFindings(here: Digest, there: Digest): readonly Finding[] {
  const ground = groundOf(here, there);
  const loose = [...linkSoon(ground), ...linkDayparts(ground)];
  const linked = new Set(loose.flatMap(({ here: a, there: b }) => (a && b ? [a.fact, b.fact] : [])));
  const values = linkValues(ground).filter((link) => (link.here && link.there) || !linked.has((link.here ?? link.there as Slot).fact));
  const quotes = linkQuotes(here, there, ground);
  const findings = [
    ...[...values, ...loose, ...quotes].map((link) => ofLink(link, ground, here, there)),
    ...linkNames(here, there).map((link) => ofName(link, ground)),
    ...findContradictions(here, there, ground).filter((found) => !isDrift(found, quotes) && !crossesMarks(found.here, here) && !crossesMarks(found.there, there)).map((found) => ofContradiction(found, ground)),
    ...findShifts(here, there, ground).map((shift) => assemble('statement', 'close', 'stated-and-qualified', shift.here, shift.there, '', ground)),
  ];
  return byWeight(findings);
}

/** "Je voterai", "je ne voterai pas" in two versions of one quotation: its drift tells it. An opposite ("sauvé", "ruiné") has no sign there. */
const isDrift = ({ here, there, reason }: Contradiction, quotes: readonly Link[]): boolean => reason === 'denied' && quotes.some(({ here: mine, there: yours }) => mine && yours && contains(mine.fact, here) && contains(yours.fact, there));

/** "«…y no me voy», dijo Vela": a denial inside the marks says nothing of who speaks outside. */
const crossesMarks = (span: Span, { facts }: Digest): boolean => facts.some((fact) => fact.kind === 'quote' && overlaps(fact, span) && !contains(fact, span) && !contains(span, fact));

function ofLink({ here, there, verdict }: Link, ground: Ground, hereDigest: Digest, thereDigest: Digest): Finding {
  if (here?.fact.kind === 'quote' && there?.fact.kind === 'quote') return ofQuotes(here.fact, there.fact, verdict, aboutOf(here, there, hereDigest, thereDigest, ground), ground);
  const claimants = here && there && verdict.reason === 'same-value' && !firmerSide(here.fact, there.fact) ? originatorsOf(here.fact, there.fact, hereDigest, thereDigest) : null;
  if (claimants) return { ...assemble(kindOf(here, there), verdict.relation, 'same-otherwise-claimed', here?.fact ?? null, there?.fact ?? null, aboutOf(here, there, hereDigest, thereDigest, ground), ground, { ...claimants }), claimants };
  return assemble(kindOf(here, there), verdict.relation, verdict.reason, here?.fact ?? null, there?.fact ?? null, aboutOf(here, there, hereDigest, thereDigest, ground), ground);
}

/** Of an hour and a part of the day, the hour's. */
const kindOf = (here: Slot | null, there: Slot | null): FactKind => FACT_KINDS.find((kind) => kind === here?.fact.kind || kind === there?.fact.kind) ?? 'date';

/** Two versions of a quotation: what drifted is the reason, and on which side, where the words are not simply others. */
function ofQuotes(here: FactOf<'quote'>, there: FactOf<'quote'>, verdict: Link['verdict'], about: string, ground: Ground): Finding {
  if (verdict.reason === 'quote-other-speaker') return assemble('quote', verdict.relation, verdict.reason, here, there, about, ground, { here: here.value.speaker ?? '', there: there.value.speaker ?? '' });
  const drift = quoteDrift(here, there, ground.here.digest, ground.there.digest);
  const sideOf = (sign: string): 'here' | 'there' | null => (['here', 'there'] as const).find((side) => drift.signs.some((one) => one === `${sign}-${side}`)) ?? null;
  const shared = shareInBoth(drift);
  const isVersion = verdict.relation === 'same' || sideOf('cut') !== null || shared >= VERSION;
  const told: readonly (readonly [ReasonCode, 'here' | 'there' | null])[] = [['quote-softened', isVersion || shared >= SOFTER_VERSION ? sideOf('softer') : null], ['quote-denied', isVersion ? sideOf('denied') : null], ['quote-cut', sideOf('cut')]];
  const [reason, side] = verdict.reason === 'quote-merged' ? [verdict.reason, null] as const : told.find(([, found]) => found !== null) ?? [drift.signs.includes('translated') ? 'quote-translated' : verdict.reason, null] as const;
  const relation = side !== null ? 'close' : verdict.relation;
  return Object.assign({}, assemble('quote', relation, reason, here, there, about, ground, side === null ? {} : { side }), { drift });
}

/** Of the longer version, by length: what stands in both. */
function shareInBoth({ edits }: QuoteDrift): number {
  const lengthOf = (side: 'here' | 'there', op?: string): number => edits.filter((edit) => op === undefined || edit.op === op).reduce((sum, edit) => sum + edit[side].end - edit[side].start, 0);
  return lengthOf('here', 'both') / Math.max(lengthOf('here'), lengthOf('there'), 1);
}
/** "Prices must fall now", "prices should fall soon" are versions; other words for it are not. */
const VERSION = 0.45;
/** A modal alone may be what differs: "deben bajar ya", "deberían bajar pronto". */
const SOFTER_VERSION = 0.25;

const ofName = ({ kind, here, there, verdict }: NameLink, ground: Ground): Finding => assemble(kind, verdict.relation, verdict.reason, here, there, (here ?? there)?.value.name ?? '', ground);

const ofContradiction = ({ here, there, reason }: Contradiction, ground: Ground): Finding => assemble('statement', 'conflict', reason, here, there, '', ground);

function assemble(kind: FactKind, relation: Relation, code: ReasonCode, here: Fact | null, there: Fact | null, about: string, ground: Ground, more: Reason['values'] = {}): Finding {
  const spans: Reason['values'] = here && there ? { here: here.text, there: there.text } : here ? { here: here.text } : there ? { there: there.text } : {};
  const firmer = here && there ? firmerSide(here, there) : null;
  const isQualified = firmer !== null && code === 'same-value';
  const isOnSide = firmer !== null && (isQualified || code === 'stated-and-qualified');
  const because: Reason = { code: isQualified ? 'same-qualified' : code, values: isOnSide ? Object.assign({}, spans, { side: firmer }, more) : Object.assign({}, spans, more) };
  const weight = weigh(firmer ? { relation, because, firmer } : { relation, because }, centralityOf(here, there, ground));
  const key = keyOf(relation, kind, here, there);
  if (here && there) return firmer ? { relation, kind, here, there, because, about, firmer, key, weight } : { relation, kind, here, there, because, about, key, weight };
  return here ? { relation, kind, here, because, about, key, weight } : there ? { relation, kind, there, because, about, key, weight } : { relation, kind, because, about, key, weight };
}

const keys = new WeakMap<Fact, string>();

/** The first words of a fact, for its key. */
function keyWords(fact: Fact): string {
  let words = keys.get(fact);
  if (words === undefined) keys.set(fact, words = plainWords(fact).slice(0, LONGEST_KEY));
  return words;
}

/** By what is said, not where: a page that moves its paragraphs keeps what was dismissed. The same from both sides. */
function keyOf(relation: Relation, kind: FactKind, here: Fact | null, there: Fact | null): string {
  const [mine, yours] = [here ? keyWords(here) : '', there ? keyWords(there) : ''];
  return `${relation.startsWith('only') ? 'only' : relation}|${kind}|${mine < yours ? `${mine}|${yours}` : `${yours}|${mine}`}`;
}

/** Units of each side that a key keeps. */
const LONGEST_KEY = 60;

/** How central what a finding is about is to the texts that tell it, 0..1. */
function centralityOf(here: Fact | null, there: Fact | null, ground: Ground): number {
  const mine = here && centralityIn(here, ground.here);
  const yours = there && centralityIn(there, ground.there);
  return mine !== null && yours !== null ? (mine + yours) / 2 : mine ?? yours ?? 0;
}

const centralities = new WeakMap<Outline, WeakMap<Fact, number>>();

/** The same of a fact in its own article, once for all that it is compared with. */
function centralityIn(fact: Fact, outline: Outline): number {
  let known = centralities.get(outline);
  if (!known) centralities.set(outline, known = new WeakMap());
  let central = known.get(fact);
  if (central === undefined) known.set(fact, central = centrality(fact, placeOf(fact, outline), outline.digest));
  return central;
}

/** How far into the text a fact stands, 0..1. */
function placeOf(fact: Fact, { sentenceOf, sentences }: Outline): number {
  const sentence: OutlineSentence | undefined = sentenceOf.get(fact);
  return sentence && sentences.length > 1 ? sentence.index / (sentences.length - 1) : 0;
}

/** Words that name the thing, from the article where it tells it. */
function aboutOf(here: Slot | null, there: Slot | null, hereDigest: Digest, thereDigest: Digest, ground: Ground): string {
  const slot = here ?? there;
  return slot ? nameSlot(slot, here ? there : null, here ? hereDigest : thereDigest, ground) : '';
}

/** Weightiest first, then by the nearer and the further of their two places, and by kind. */
function byWeight(findings: readonly Finding[]): readonly Finding[] {
  const places = findings.map((finding) => {
    const [x, y] = [finding.here?.start ?? Infinity, finding.there?.start ?? Infinity];
    return { finding, weight: finding.weight, near: Math.min(x, y), far: Math.max(x, y), kind: FACT_KINDS.indexOf(finding.kind) };
  });
  return places.sort((a, b) => b.weight - a.weight || a.near - b.near || (a.far === b.far ? 0 : a.far - b.far) || a.kind - b.kind)
    .map(({ finding }) => finding);
}
