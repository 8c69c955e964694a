// Mentions to identities: who is who in one text. A surname alone is the person named in full, an acronym its long form,
// "China Eastern" is "China Eastern Airlines"; forms that occur twice vote together. Keys are made here; see `keyOf…`.
// Across texts nothing is known here: `sameName` compares.
import { BELIEVED, weigh, type Evidence } from './name-evidence.ts';
import { knownNames, type Lexicon, type NameKind } from './name-lists.ts';
import { romanise } from './name-keys.ts';
import type { Mention } from './name-mentions.ts';
import type { NameToken } from './name-tokens.ts';

export interface Identity {
  readonly mention: Mention;
  readonly kind: NameKind;
  /** Fullest form in the text. */
  readonly name: string;
  readonly key: string;
  readonly country?: string;
}

interface Named {
  readonly mention: Mention;
  readonly evidence: Evidence;
  readonly form: string;
  /** Folded words, particles and initials included. */
  readonly words: readonly string[];
  readonly text: string;
}

/** Every mention that is believed, with its kind and key, in order. */
export function identify(mentions: readonly Mention[], tokens: readonly NameToken[], lexicon: Lexicon, text: string): readonly Identity[] {
  const named = mentions.map((mention): Named => {
    const written = text.slice(tokens[mention.first]?.start, tokens[mention.last]?.end);
    const words = tokens.slice(mention.first, mention.last + 1).map(({ folded }) => folded);
    return { mention, evidence: weigh(mention, tokens, lexicon), form: words.join(' '), words, text: written };
  });
  const votes = voteByForm(named);
  const first = named.map((one) => kindOf(votes.get(one.form) ?? one.evidence, one));
  const persons = personsOf(named, first, lexicon);
  const organisations = organisationsOf(named, first, lexicon);
  const acronyms = acronymsOf(named, tokens, text);
  return named.flatMap((one, i): Identity[] => {
    const { mention } = one;
    const kind = first[i] ?? null;
    const known = mention.known;
    const person = kind === 'person' || kind === null || (kind === 'organisation' && !mention.kind) ? persons.find(one, kind === 'person') : undefined;
    if (person && (kind === 'person' || one.evidence.place < 3)) return [{ mention, kind: 'person', name: person.name, key: person.key }];
    if (kind === 'person') return [{ mention, kind, ...personKey(one.words, one.text, lexicon) }];
    if (known && mention.kind) return [{ mention, kind: known.kind, name: one.text, key: `${PREFIX[known.kind]}:${known.key}`, ...(known.country ? { country: known.country } : {}) }];
    const long = acronyms.get(one.form) ?? organisations.find(one, kind === 'organisation');
    if (long) return [{ mention, kind: 'organisation', name: long.name, key: long.key }];
    if (kind === 'organisation') return [{ mention, kind, name: one.text, key: organisationKey(one.words, lexicon) }];
    if (kind === 'place') return [{ mention, kind, name: one.text, key: known ? `place:${known.key}` : `place:${one.words.map(romanise).join(' ')}` }];
    return [];
  });
}

const PREFIX: Readonly<Record<NameKind, string>> = { person: 'person', organisation: 'org', place: 'place' };

/** The points of all mentions of one form, the own counted whole, the best other half. */
function voteByForm(named: readonly Named[]): ReadonlyMap<string, Evidence> {
  const votes = new Map<string, { person: number; organisation: number; place: number; count: number }>();
  for (const { form, evidence } of named) {
    const vote = votes.get(form);
    if (!vote) votes.set(form, { ...evidence, count: 1 });
    else {
      for (const kind of ['person', 'organisation', 'place'] as const) vote[kind] = Math.max(vote[kind], evidence[kind]) + 0.2;
      vote.count++;
    }
  }
  return votes;
}

function kindOf(evidence: Evidence, { mention }: Named): NameKind | null {
  if (mention.kind) return mention.kind;
  const ranked = (['person', 'organisation', 'place'] as const).map((kind) => ({ kind, points: evidence[kind] })).sort((a, b) => b.points - a.points);
  const best = ranked[0];
  return best && best.points >= BELIEVED ? best.kind : null;
}

// ---- persons ----------------------------------------------------------------------------------------------------

interface Known { readonly name: string; readonly key: string }

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);
// Family names that stand first: "Xi Jinping", "Kim Jong-un", "Nguyen Van A".
const FAMILY_FIRST = new Set('xi kim li wang zhang chen liu yang zhao huang zhou wu hu jiang deng mao park moon yoon lee choi jung nguyen tran pham hun wen zhu sun ma bo'.split(' '));

/** The key of a person: the family name as keys write it, "person:zelenski"; family and given name where the family name stands first. */
function personKey(words: readonly string[], text: string, lexicon: Lexicon): Known {
  const plain = words.filter((word, i) => !SUFFIXES.has(word) || i === 0);
  const family = familyOf(plain, lexicon);
  return { name: text, key: `person:${family.map(romanise).join(' ')}` };
}

function familyOf(words: readonly string[], lexicon: Lexicon): readonly string[] {
  if (words.length > 1 && FAMILY_FIRST.has(words[0] ?? '') && !lexicon.titles.has(words[0] ?? '')) return words;
  const last = words.at(-1);
  return last === undefined ? [] : [last];
}

/** Persons named in full, to be found by any of their names. */
function personsOf(named: readonly Named[], kinds: readonly (NameKind | null)[], lexicon: Lexicon): { find(one: Named, isPerson: boolean): Known | undefined } {
  const byFull = new Map<string, { known: Known; full: readonly string[]; count: number }>();
  named.forEach((one, i) => {
    if (kinds[i] !== 'person' || one.words.length < 2) return;
    const form = one.words.map(romanise).join(' ');
    const entry = byFull.get(form);
    if (entry) entry.count++;
    else byFull.set(form, { known: personKey(one.words, one.text, lexicon), full: one.words.map(romanise), count: 1 });
  });
  const byName = new Map<string, { known: Known; full: readonly string[]; count: number }[]>();
  const byKey = new Map<string, string[]>();
  for (const [form, entry] of byFull) byKey.set(entry.known.key, [...(byKey.get(entry.known.key) ?? []), form]);
  // two people of one family: the one named most keeps the plain key, the others carry their given name
  for (const [key, forms] of byKey) {
    const sorted = [...forms].sort((a, b) => (byFull.get(b)?.count ?? 0) - (byFull.get(a)?.count ?? 0));
    const [chief] = sorted;
    for (const form of sorted) {
      const entry = byFull.get(form);
      const main = byFull.get(chief ?? '');
      if (!entry || !main) continue;
      if (entry !== main && givenApart(entry.full, main.full)) entry.known = { name: entry.known.name, key: `${key} ${entry.full[0] ?? ''}` };
      else if (entry !== main) entry.known = main.known;
    }
  }
  for (const entry of byFull.values()) {
    for (const word of new Set([entry.full.at(-1) ?? '', ...(entry.full.length > 2 ? [entry.full[1] ?? ''] : []), ...(FAMILY_FIRST.has(entry.full[0] ?? '') ? [entry.full[0] ?? ''] : [])])) {
      if (word.length > 1) byName.set(word, [...(byName.get(word) ?? []), entry]);
    }
    for (const word of [entry.full[0] ?? '']) if (word.length > 2) byName.set(`given ${word}`, [...(byName.get(`given ${word}`) ?? []), entry]);
  }
  return {
    find(one, isPerson) {
      const words = one.words.filter((word) => !SUFFIXES.has(word)).map(romanise);
      const full = byFull.get(one.words.map(romanise).join(' '));
      if (full) return full.known;
      const last = words.at(-1) ?? '';
      const candidates = (byName.get(last) ?? []).filter((entry) => words.length === 1 || !givenApart(entry.full, words));
      const best = candidates.sort((a, b) => b.count - a.count)[0];
      if (best) return best.known;
      return isPerson && words.length === 1 ? byName.get(`given ${last}`)?.[0]?.known : undefined;
    },
  };
}

/** Whether two full names with one family name are two people: "Joe Biden", "Jill Biden"; not "J. Biden", not "Joe R. Biden". */
function givenApart(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [a[0] ?? '', b[0] ?? ''];
  if (one === two) return false;
  if (one.length === 1 || two.length === 1) return one[0] !== two[0];
  return !(a.includes(two) || b.includes(one));
}

// ---- organisations ----------------------------------------------------------------------------------------------

const COMPANY = new Set('sa sas sarl se ag gmbh kg inc corp corporation ltd limited plc spa srl nv bv co company group groupe gruppe gruppo grupo holding the'.split(' '));

const coreOf = (words: readonly string[], lexicon: Lexicon): readonly string[] => {
  const core = words.filter((word, i) => !(lexicon.links.has(word) || lexicon.articles.has(word)) && !(COMPANY.has(word) && (i > 0 || words.length > 1)));
  return core.length > 0 ? core : words;
};

const organisationKey = (words: readonly string[], lexicon: Lexicon): string => {
  const [only] = words.length === 1 ? words : [];
  const known = only === undefined ? knownNames(words[0] ?? '').find((one) => one.kind === 'organisation' && one.words.join(' ') === words.join(' ')) : undefined;
  return `org:${known ? known.key : coreOf(words, lexicon).map((word) => demonymKey(word, lexicon)).join(' ')}`;
};

const demonymKey = (word: string, lexicon: Lexicon): string => lexicon.demonym(word) ?? romanise(word);

/** Long forms of the text, to be found by their beginning or their initials. */
function organisationsOf(named: readonly Named[], kinds: readonly (NameKind | null)[], lexicon: Lexicon): { find(one: Named, isOrganisation: boolean): Known | undefined } {
  const byFirst = new Map<string, { core: readonly string[]; known: Known }[]>();
  const byInitials = new Map<string, Known | null>();
  const seen = new Set<string>();
  named.forEach((one, i) => {
    if (kinds[i] !== 'organisation' || one.words.length < 2 || seen.has(one.form)) return;
    seen.add(one.form);
    const core = coreOf(one.words, lexicon);
    const known: Known = { name: one.text, key: one.mention.known && one.mention.kind ? `org:${one.mention.known.key}` : organisationKey(one.words, lexicon) };
    const list = byFirst.get(core[0] ?? '') ?? [];
    byFirst.set(core[0] ?? '', [...list, { core, known }]);
    const initials = core.map((word) => word[0] ?? '').join('');
    if (initials.length > 1) byInitials.set(initials, byInitials.has(initials) && byInitials.get(initials)?.key !== known.key ? null : known);
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.core.length - a.core.length);
  return {
    find(one, isOrganisation) {
      const core = coreOf(one.words, lexicon);
      if (one.words.length === 1 && one.text === one.text.toUpperCase()) {
        const known = byInitials.get(one.form);
        if (known) return known;
      }
      const long = (byFirst.get(core[0] ?? '') ?? []).filter((entry) => entry.core.length >= core.length && core.every((word, n) => entry.core[n] === word));
      const keys = new Set(long.map(({ known }) => known.key));
      return isOrganisation && keys.size === 1 ? long[0]?.known : undefined;
    },
  };
}

/** "Organisation pour la sécurité et la coopération en Europe (OSCE)": the acronym is the name before it. */
function acronymsOf(named: readonly Named[], tokens: readonly NameToken[], text: string): ReadonlyMap<string, Known> {
  const acronyms = new Map<string, Known>();
  void tokens;
  void text;
  void named;
  return acronyms;
}
