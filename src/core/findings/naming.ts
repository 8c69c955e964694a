// Names of two texts: one finding for every person, organisation or place, linked by name anywhere in the text, for a name
// needs no slot. A name that only one text has is told once. Two genders of one person are a conflict.
import type { Digest } from '../digest.ts';
import { FACT_KINDS, type Fact, type FactKind, type FactOf } from '../facts/fact.ts';
import type { LanguageCode } from '../languages/pack.ts';
import { stem } from '../stems.ts';
import { genderConflict, genderSigns } from './genders.ts';
import type { Verdict } from './difference.ts';

export type NameFact = FactOf<'person'> | FactOf<'organisation'> | FactOf<'place'>;

/** All mentions of one name in one text; the fullest stands for it. */
export interface Entity { readonly key: string; readonly mentions: NameFact[]; fullest: NameFact }

/** A name of both texts, or of one. */
export interface NameLink { readonly kind: FactKind; readonly here: NameFact | null; readonly there: NameFact | null; readonly verdict: Verdict }

export const isName = (fact: Fact): fact is NameFact => fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place';

/** Every name, linked or alone. `unite` gives one key for names of both texts that are one. */
export function linkNames(here: Digest, there: Digest, unite: (fact: NameFact) => string): readonly NameLink[] {
  const [mine, yours] = [entitiesOf(here, unite), entitiesOf(there, unite)];
  const links: NameLink[] = [];
  for (const a of mine.values()) {
    const b = yours.get(a.key);
    if (b) links.push(...linkEntities(a, b, here, there));
    else if (!isAlludedTo(a, there)) links.push({ kind: a.fullest.kind, here: a.fullest, there: null, verdict: { relation: 'only-here', reason: 'not-there' } });
  }
  for (const b of yours.values()) {
    if (!mine.has(b.key) && !isAlludedTo(b, here)) links.push({ kind: b.fullest.kind, here: null, there: b.fullest, verdict: { relation: 'only-there', reason: 'not-here' } });
  }
  return links;
}

function linkEntities(a: Entity, b: Entity, here: Digest, there: Digest): readonly NameLink[] {
  const kind = FACT_KINDS.find((known) => known === a.fullest.kind || known === b.fullest.kind) ?? a.fullest.kind;
  const genders = kind === 'person' ? genderConflict(genderSigns(a.mentions, here), genderSigns(b.mentions, there)) : null;
  if (genders) return [{ kind, here: genders[0].fact as NameFact, there: genders[1].fact as NameFact, verdict: { relation: 'conflict', reason: 'gender-differs' } }];
  const isWrittenAlike = a.fullest.value.name === b.fullest.value.name;
  return [{ kind, here: a.fullest, there: b.fullest, verdict: { relation: 'same', reason: isWrittenAlike ? 'same-value' : 'same-name' } }];
}

function entitiesOf({ facts }: Digest, unite: (fact: NameFact) => string): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const fact of facts) {
    if (!isName(fact)) continue;
    const key = unite(fact);
    const known = entities.get(key);
    if (!known) {
      entities.set(key, { key, mentions: [fact], fullest: fact });
      continue;
    }
    known.mentions.push(fact);
    if (fact.text.length > known.fullest.text.length) known.fullest = fact;
  }
  return entities;
}

/** Whether the other text has the name's main words where no name was found: "la présidence ukrainienne" for "Ukraine". */
function isAlludedTo({ fullest }: Entity, other: Digest): boolean {
  const words = fullest.value.name.toLowerCase().match(/\p{L}{4,}/gu) ?? [fullest.value.name.toLowerCase()];
  const stems = stemsOf(other);
  return words.length > 0 && words.every((word) => stems.has(stem(word, other.language)));
}

const known = new WeakMap<Digest, ReadonlySet<string>>();
function stemsOf(digest: Digest): ReadonlySet<string> {
  let stems = known.get(digest);
  if (!stems) known.set(digest, stems = new Set(digest.reading.words.filter(({ kind }) => kind === 'letters').map(({ lower }): string => stem(lower, digest.language satisfies LanguageCode))));
  return stems;
}
