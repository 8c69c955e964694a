// Names of two texts: one finding for every person, organisation or place, linked by name anywhere in the text, for a name
// needs no slot. A name that only one text has is told once. Two genders of one person are a conflict.
import type { Digest } from '../digest.ts';
import { FACT_KINDS, type Fact, type FactKind, type FactOf } from '../facts/fact.ts';
import type { LanguageCode } from '../languages/pack.ts';
import { stem } from '../text/stems.ts';
import { namesakesOf } from './namesakes.ts';
import { genderConflict, genderSigns, type GenderSign } from './genders.ts';
import type { Verdict } from './slots/difference.ts';

export type NameFact = FactOf<'person'> | FactOf<'organisation'> | FactOf<'place'>;

/** All mentions of one name in one text; the fullest stands for it. */
interface Entity { readonly key: string; readonly mentions: NameFact[]; fullest: NameFact }

/** A name of both texts, or of one. */
export interface NameLink { readonly kind: FactKind; readonly here: NameFact | null; readonly there: NameFact | null; readonly verdict: Verdict }

export const isName = (fact: Fact): fact is NameFact => fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place';

/** Every name, linked or alone. */
export function linkNames(here: Digest, there: Digest): readonly NameLink[] {
  const [mine, yours] = [entitiesOf(here), entitiesOf(there)];
  const links: NameLink[] = [];
  const namesakes = namesakesOf(here, there);
  for (const a of mine.values()) {
    const b = namesakes.has(a.key) ? undefined : yours.get(a.key);
    if (b) links.push(...linkEntities(a, b, here, there));
    else if (!isAlludedTo(a, there)) links.push({ kind: a.fullest.kind, here: a.fullest, there: null, verdict: { relation: 'only-here', reason: 'not-there' } });
  }
  for (const b of yours.values()) {
    if ((!mine.has(b.key) || namesakes.has(b.key)) && !isAlludedTo(b, here)) links.push({ kind: b.fullest.kind, here: null, there: b.fullest, verdict: { relation: 'only-there', reason: 'not-here' } });
  }
  return links;
}

function linkEntities(a: Entity, b: Entity, here: Digest, there: Digest): readonly NameLink[] {
  const kind = FACT_KINDS.find((known) => known === a.fullest.kind || known === b.fullest.kind) ?? a.fullest.kind;
  const genders = kind === 'person' ? genderConflict(signsOf(a, here), signsOf(b, there)) : null;
  if (genders) return [{ kind, here: genders[0].fact, there: genders[1].fact, verdict: { relation: 'conflict', reason: 'gender-differs' } }];
  const isWrittenAlike = a.fullest.value.name === b.fullest.value.name;
  return [{ kind, here: a.fullest, there: b.fullest, verdict: { relation: 'same', reason: isWrittenAlike ? 'same-value' : 'same-name' } }];
}

const signs = new WeakMap<Entity, readonly GenderSign<NameFact>[]>();

function signsOf(entity: Entity, digest: Digest): readonly GenderSign<NameFact>[] {
  let found = signs.get(entity);
  if (!found) signs.set(entity, found = genderSigns(entity.mentions, digest));
  return found;
}

const named = new WeakMap<Digest, ReadonlyMap<string, Entity>>();

function entitiesOf(digest: Digest): ReadonlyMap<string, Entity> {
  let entities = named.get(digest);
  if (!entities) named.set(digest, entities = findEntities(digest));
  return entities;
}

function findEntities({ facts }: Digest): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const fact of facts) {
    if (!isName(fact)) continue;
    const { key } = fact.value;
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
function isAlludedTo({ fullest: { value: { name } } }: Entity, other: Digest): boolean {
  const stems = stemsOf(other);
  return stemsOfName(name, other.language).every((one) => stems.has(one));
}

/** Stems of the long words of names already met, by language. */
const wordsOf = new Map<string, readonly string[]>();
const MOST_NAMES = 20_000;

function stemsOfName(name: string, language: LanguageCode): readonly string[] {
  const place = `${language} ${name}`;
  let own = wordsOf.get(place);
  if (!own) {
    if (wordsOf.size >= MOST_NAMES) wordsOf.clear();
    wordsOf.set(place, own = (name.toLowerCase().match(LONG_WORDS) ?? [name.toLowerCase()]).map((word) => stem(word, language)));
  }
  return own;
}

const LONG_WORDS = /\p{L}{4,}/gu;

const known = new WeakMap<Digest, ReadonlySet<string>>();
function stemsOf(digest: Digest): ReadonlySet<string> {
  let stems = known.get(digest);
  if (!stems) known.set(digest, stems = new Set(digest.reading.words.filter(({ kind }) => kind === 'letters').map(({ lower }): string => stem(lower, digest.language satisfies LanguageCode))));
  return stems;
}
