// Mentions to identities: who is who in one text. A surname alone is the person named in full, an acronym its long form,
// "China Eastern" is "China Eastern Airlines"; forms that occur twice vote together. Across texts nothing is known here.
import { BELIEVED, isPlainNoun, weigh, type Evidence } from './name-evidence.ts';
import type { Spelled } from './name-acronyms.ts';
import type { Lexicon, NameKind } from './name-lists.ts';
import { openOrganisations, openPersons, placeKey, type Identified } from './name-resolution.ts';
import type { Mention } from './name-mentions.ts';
import type { NameToken } from './name-tokens.ts';

export interface Identity extends Identified {
  readonly mention: Mention;
  readonly kind: NameKind;
}

/** A mention as its own words and surroundings have it. */
export interface Named {
  readonly mention: Mention;
  readonly evidence: Evidence;
  /** Its folded words, with blanks: mentions of one form vote together. */
  readonly form: string;
  readonly words: readonly string[];
  /** As written. */
  readonly text: string;
  readonly kind: NameKind | null;
  /** Alone at a sentence's start, where any word has a capital. */
  readonly isOpening: boolean;
}

/** Every mention that is believed, with its kind and key, in order. */
export function identify(mentions: readonly Mention[], spelled: readonly Spelled[], tokens: readonly NameToken[], lexicon: Lexicon, text: string): readonly Identity[] {
  const read = mentions.map((mention) => nameOf(spelledOut(mention, spelled, mentions), tokens, lexicon, text));
  const nouns = new Set(read.filter(({ mention }) => isPlainNoun(mention, tokens, lexicon)).map(({ form }) => form));
  const named = vote(read, nouns);
  const persons = openPersons(named, lexicon);
  const organisations = openOrganisations(named, spelled, tokens, lexicon, text);
  return named.flatMap((one): Identity[] => {
    const { mention, kind } = one;
    const known = mention.known;
    const person = one.mention.kind && !canBeSurname(one, tokens, lexicon) ? undefined : persons.find(one);
    const organisation = kind === 'place' && mention.kind ? undefined : organisations.find(one);
    if (person && !organisation) return [{ mention, kind: 'person', ...person }];
    if (known && mention.kind) return [{ mention, kind: known.kind, name: one.text, key: `${known.kind === 'place' ? 'place' : 'org'}:${known.key}`, ...(known.country ? { country: known.country } : {}) }];
    if (organisation) return [{ mention, kind: organisation.kind, name: organisation.name, key: organisation.key }];
    if (kind === 'person') return [{ mention, kind, ...persons.keyOf(one) }];
    if (kind === 'organisation') return [{ mention, kind, ...organisations.keyOf(one) }];
    if (kind === 'place') return [{ mention, kind, ...placeKey(one) }];
    return [];
  });
}

/** "Frente de Liberación | del Norte (FLN)": the letters in brackets say how far a body's name reaches. */
function spelledOut(mention: Mention, spelled: readonly Spelled[], mentions: readonly Mention[]): Mention {
  const whole = mention.kind === 'organisation' && !mention.known ? spelled.find(({ first, last }) => first === mention.first && last > mention.last) : undefined;
  return whole && !mentions.some(({ first }) => first > mention.last && first <= whole.last) ? { ...mention, last: whole.last } : mention;
}

function nameOf(mention: Mention, tokens: readonly NameToken[], lexicon: Lexicon, text: string): Named {
  const written = tokens.slice(mention.first, mention.last + 1).map(({ folded }) => folded);
  const isGenitive = lexicon.nounsAreCapital && isOwner(mention, tokens);
  const words = isGenitive ? [...written.slice(0, -1), written.at(-1)?.slice(0, -1) ?? ''] : written;
  const evidence = weigh(mention, tokens, lexicon);
  const isOpening = mention.first === mention.last && tokens[mention.first]?.opens === true;
  return { mention, evidence, form: words.join(' '), words, text: text.slice(tokens[mention.first]?.start, (tokens[mention.last]?.end ?? 0) - (isGenitive ? 1 : 0)), kind: null, isOpening };
}

/** "Viktor Orbáns Partei": a full name with the genitive's "s", by the noun behind it. */
function isOwner({ first, last, kind }: Mention, tokens: readonly NameToken[]): boolean {
  const [token, noun] = [tokens[last], tokens[last + 1]];
  return first < last && !kind && token !== undefined && noun?.gap === ' ' && noun.shape === 'capital' && token.shape === 'capital' && token.folded.length > 4 && token.folded.endsWith('s');
}

/** Each time a form comes again it is a little likelier a name, up to a third time: a noun comes thirty times. */
const AGAIN = 0.2;
const OFTEN = 0.4;

/** Settles kinds: the best points that any mention of the form has, for all of them; `nouns` are forms that are no names. */
function vote(named: readonly Named[], nouns: ReadonlySet<string>): readonly Named[] {
  const votes = new Map<string, Record<NameKind, number>>();
  const again = new Map<string, number>();
  for (const { form, evidence } of named) {
    const before = votes.get(form);
    if (!before) votes.set(form, { person: evidence.person, organisation: evidence.organisation, place: evidence.place });
    else {
      for (const kind of KINDS) before[kind] = Math.max(before[kind], evidence[kind]);
      again.set(form, Math.min(OFTEN, (again.get(form) ?? 0) + AGAIN));
    }
  }
  return named.map((one) => withKind(one, one.mention.kind ?? (nouns.has(one.form) && one.evidence.person < SURE ? null : best(votes.get(one.form) ?? one.evidence, again.get(one.form) ?? 0))));
}

const withKind = ({ mention, evidence, form, words, text, isOpening }: Named, kind: NameKind | null): Named => ({ mention, evidence, form, words, text, kind, isOpening });

/** A title or a role overrules that the word was a plain noun elsewhere in the text. */
const SURE = 2;

const KINDS = ['person', 'organisation', 'place'] as const;

function best(evidence: Evidence, bonus: number): NameKind | null {
  let top: NameKind = 'person';
  for (const kind of KINDS) if (evidence[kind] > evidence[top]) top = kind;
  return evidence[top] + bonus >= BELIEVED ? top : null;
}

/** A city may be a surname ("Sandy Angers", then "Angers said"), a country hardly; never after a preposition of place. */
function canBeSurname({ mention, words }: Named, tokens: readonly NameToken[], lexicon: Lexicon): boolean {
  const before = tokens[mention.lead - 1];
  return mention.kind === 'place' && words.length === 1 && mention.known?.isCountry === false
    && !(before && (lexicon.placePrepositions.has(before.lower) || lexicon.links.has(before.lower) || lexicon.articles.has(before.lower)));
}
