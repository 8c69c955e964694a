// "Bientôt", "demnächst": a plan without a day. It says nothing that could be false, yet it is what another report's day stands
// against: "s'entretiendra bientôt avec X", "téléphonera dimanche à X". Linked only where both name the same two persons or more.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, FactOf } from '../../facts/fact.ts';
import { AFTER_SOON } from '../../languages/scope-words.ts';
import type { Outline, OutlineSentence } from '../../outline.ts';
import { agreement, slotOf, type Slot } from '../../slots.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Link } from './linking.ts';

/** Two mentions of one plan in two texts. */
const ONE_PLAN = 0.3;
/** How near the persons stand, and how many. */
const PERSONS_NEAR = 0.15;
const PERSONS = 2;

/** The links of plans without a day, and those that stand alone. Symmetric. */
export function linkSoon(ground: Ground): readonly Link[] {
  const [here, there] = [soonIn(ground, 'here'), soonIn(ground, 'there')];
  if (here.length === 0 && there.length === 0) return [];
  const links: Link[] = [];
  const linked = new Set<Slot>();
  const add = (a: Slot, b: Slot, verdict: Link['verdict']): void => {
    if (linked.has(a) || linked.has(b)) return;
    linked.add(a).add(b);
    links.push({ here: a, there: b, verdict });
  };
  for (const a of here) for (const b of there) if (agreement(a, b, ground) >= ONE_PLAN) add(a, b, { relation: 'same', reason: 'same-value' });
  const isEarlier = (soon: 'here' | 'there'): boolean => {
    const [mine, yours] = [ground[soon].digest.article.publishedAt, ground[soon === 'here' ? 'there' : 'here'].digest.article.publishedAt];
    return mine !== null && yours !== null && mine.slice(0, Math.min(mine.length, yours.length)) < yours.slice(0, Math.min(mine.length, yours.length));
  };
  const verdictOf = (soon: 'here' | 'there'): Link['verdict'] => (isEarlier(soon) ? { relation: 'updated', reason: 'plan-and-outcome' } : { relation: 'close', reason: 'both-possible' });
  const [mine, yours] = [there.length > 0 ? daysIn(ground, 'here') : [], here.length > 0 ? daysIn(ground, 'there') : []];
  for (const a of here) for (const b of yours) if (areOfOnePlan(a, b)) add(a, b, verdictOf('here'));
  for (const b of there) for (const a of mine) if (areOfOnePlan(a, b)) add(a, b, verdictOf('there'));
  return [
    ...links,
    ...here.filter((slot) => !linked.has(slot)).map((slot): Link => ({ here: slot, there: null, verdict: { relation: 'only-here', reason: 'not-there' } })),
    ...there.filter((slot) => !linked.has(slot)).map((slot): Link => ({ here: null, there: slot, verdict: { relation: 'only-there', reason: 'not-here' } })),
  ];
}

const soonIn = (ground: Ground, side: 'here' | 'there'): readonly Slot[] => soonFacts(ground[side]).map(({ fact, sentence }) => slotOf(fact, sentence, ground));

interface Soon { readonly fact: FactOf<'date'>; readonly sentence: OutlineSentence }
const known = new WeakMap<Outline, readonly Soon[]>();

/** Words for "soon" that are no part of a fact: "depuis bientôt huit ans" is a duration. */
function soonFacts(outline: Outline): readonly Soon[] {
  let found = known.get(outline);
  if (!found) known.set(outline, found = outline.sentences.flatMap((sentence) => soonFactsOf(sentence, outline.digest)));
  return found;
}

function soonFactsOf(sentence: OutlineSentence, { reading, language }: Digest): readonly Soon[] {
  const soon = wordsIn(contrastOf(language).soon);
  const found: Soon[] = [];
  for (let index = sentence.words.start; index < sentence.words.end; index++) {
    const word = reading.words[index];
    if (!word || !soon.has(word.folded) || reading.words[index + 1]?.kind === 'digits' || wordsIn(AFTER_SOON[language]).has(reading.words[index + 1]?.folded ?? '')) continue;   // "shortly after 8am"
    if (sentence.facts.some(({ kind, start, end }) => kind !== 'quote' && start <= word.end + NEXT_TO && word.start <= end)) continue;
    found.push({ sentence, fact: { kind: 'date', start: word.start, end: word.end, text: reading.original.slice(word.start, word.end), value: {}, certainty: 'planned' } });
  }
  return found;
}
/** "Bientôt huit ans". */
const NEXT_TO = 1;

/** The dates of one day, once for all plans of the other text. */
const daysIn = (ground: Ground, side: 'here' | 'there'): readonly Slot[] => dayFacts(ground[side])
  .flatMap((fact) => { const sentence = ground[side].sentenceOf.get(fact); return sentence ? [slotOf(fact, sentence, ground)] : []; });

const days = new WeakMap<Outline, readonly Fact[]>();

function dayFacts(outline: Outline): readonly Fact[] {
  let found = days.get(outline);
  if (!found) days.set(outline, found = outline.digest.facts.filter((fact) => fact.kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(fact.value.iso ?? '')));
  return found;
}

function areOfOnePlan(a: Slot, b: Slot): boolean {
  let persons = 0;
  for (const [key, near] of a.telling) if (near >= PERSONS_NEAR && key.startsWith('@person:') && (b.telling.get(key) ?? 0) >= PERSONS_NEAR) persons++;
  return persons >= PERSONS;
}
