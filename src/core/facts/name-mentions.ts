// Tokens to mentions: every stretch of a text that may be a name, with its title and role taken off and its joints made
// ("Charles de Gaulle", "Banque centrale européenne"). What kind it is, is left open unless its own words settle it.
// Does not look at the rest of the text: `name-evidence.ts` and `name-identities.ts` do.
import { isGivenName, knownNames, type KnownName, type Lexicon, type NameKind } from './name-lists.ts';
import { adjoins, isNamelike, type NameToken } from './name-tokens.ts';

export interface Mention {
  /** Token indices of the name, both included. */
  readonly first: number;
  readonly last: number;
  /** First token of what was read, title and role included: `first` when nothing was taken off. */
  readonly lead: number;
  readonly hasTitle: boolean;
  /** Token indices of the role taken off in front, both included. */
  readonly role?: readonly [number, number];
  readonly known?: KnownName;
  /** Its own words settle the kind. */
  readonly kind?: NameKind;
  /** Written in full just before a bracket that holds this acronym, folded. */
  readonly acronym?: string;
}

/** How far a link may reach: "de la", "von und zu". */
const LINK_WORDS = 3;
const NOUN_COMPLEMENTS = 3;

/** Reads all mentions, in order, not overlapping. Linear. */
export function findMentions(tokens: readonly NameToken[], lexicon: Lexicon): readonly Mention[] {
  const reader = new MentionReader(tokens, lexicon);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length;) {
    const mention = reader.mentionAt(i);
    if (mention) mentions.push(mention);
    i = mention ? mention.last + 1 : Math.max(i + 1, reader.passed);
  }
  return mentions;
}

class MentionReader {
  /** Tokens before this one were read as part of a run and gave nothing more. */
  passed = 0;
  readonly #tokens: readonly NameToken[];
  readonly #lexicon: Lexicon;

  constructor(tokens: readonly NameToken[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  mentionAt(i: number): Mention | null {
    const token = this.#tokens[i];
    if (!token) return null;
    if (token.shape === 'lower') return this.#smallHeadAt(i, token);
    if (!isNamelike(token)) return null;
    const known = this.#knownAt(i);
    const last = this.#runEnd(i);
    if (known && i + known.words.length - 1 >= last) return this.#settle(i, i, i + known.words.length - 1, known);
    return this.#readRun(i, last, known);
  }

  /** The longest known name that begins at a token. */
  #knownAt(i: number): KnownName | undefined {
    const token = this.#tokens[i];
    return token && knownNames(token.folded).find(({ words }) => words.every((word, n) => {
      const other = this.#tokens[i + n];
      return other?.folded === word && (n === 0 || adjoins(other) || other.gap === '. ' || other.gap === '.');
    }));
  }

  /** Last token of the run of capitalised words that begins at `i`: "Jean-Claude Juncker", "W. Mark Felt", "Aix-en-Provence". */
  #runEnd(i: number): number {
    const limit = Math.min(this.#tokens.length, i + 12);
    let last = i;
    for (let next = i + 1; next < limit; next++) {
      const token = this.#tokens[next];
      const before = this.#tokens[next - 1];
      if (!token || !before) break;
      const glued = token.gap === '-' && (token.shape !== 'lower' || this.#gluesOn(next));
      const afterInitial = token.gap === '. ' && (before.text.length === 1 || ABBREVIATED.has(before.folded)) && isNamelike(token);
      if (!glued && !afterInitial && !(adjoins(token) && isNamelike(token))) break;
      last = next;
    }
    return last;
  }

  /** "en" of "Aix-en-Provence": a small word between hyphens with a capital after it. */
  #gluesOn(i: number): boolean {
    for (let next = i; next < i + LINK_WORDS; next++) {
      const token = this.#tokens[next];
      if (token?.gap !== '-') return false;
      if (isNamelike(token)) return true;
    }
    return false;
  }

  #readRun(start: number, end: number, known: KnownName | undefined): Mention | null {
    const { ordinary, titles, articles } = this.#lexicon;
    this.passed = end + 1;
    let first = start;
    let hasTitle = false;
    let role: readonly [number, number] | undefined;
    for (; first <= end; first++) {
      const token = this.#tokens[first];
      const next = this.#tokens[first + 1];
      if (!token) return null;
      const inner = first === start ? known : this.#knownAt(first);
      if (inner && first + inner.words.length - 1 === end && first > start) break;
      if (titles.has(token.folded) && first < end) hasTitle = true;
      else if (token.opens && ordinary.has(token.folded) && !this.#isNameAnyway(first, end)) continue;
      else if (first < end && this.#roleEndsAt(first, end)) role = [role?.[0] ?? first, first];
      else if (!hasTitle && !role && first < end && next && articles.has(token.folded) && token.opens) continue;
      else break;
    }
    if (first > end) return null;
    return this.#settle(start, first, end, this.#knownAt(first), hasTitle, role);
  }

  /** "Le Monde": an ordinary word in front that belongs to a known name. */
  #isNameAnyway(first: number, end: number): boolean {
    const known = this.#knownAt(first);
    return known !== undefined && known.words.length > 1 && first + known.words.length - 1 <= end;
  }

  #roleEndsAt(i: number, end: number): boolean {
    const { isRole, demonym, organisationTails } = this.#lexicon;
    const token = this.#tokens[i];
    const last = this.#tokens[end];
    if (!token || (last && organisationTails.has(last.folded))) return false;
    if (isRole(token.folded)) return true;
    // "Russian President Vladimir Putin", "Prime Minister Gordon Brown": words before a role belong to it
    for (let next = i + 1; next < Math.min(end, i + 4); next++) if (isRole(this.#tokens[next]?.folded ?? '')) return demonym(token.folded) !== undefined || next === i + 1;
    return false;
  }

  #settle(lead: number, first: number, end: number, known: KnownName | undefined, titled = false, role?: readonly [number, number]): Mention | null {
    const token = this.#tokens[first];
    if (!token) return null;
    const { titles, ordinary, organisationHeads, placeHeads } = this.#lexicon;
    const last = end;
    const hasTitle = titled || this.#titleBefore(lead);
    const extra = { lead, hasTitle, ...(role ? { role } : {}) };
    if (first === last && (titles.has(token.folded) || (ordinary.has(token.folded) && !known))) return null;
    if (known && first + known.words.length - 1 === last && !(hasTitle || role)) {
      const long = organisationHeads.has(token.folded) ? this.#organisationEnd(first, last, true) : last;
      return long > last ? { first, last: long, kind: 'organisation', ...extra } : { first, last, known, kind: known.kind, ...extra };
    }
    if (organisationHeads.has(token.folded) && !hasTitle) {
      const long = this.#organisationEnd(first, last, true);
      if (long > first || !token.opens) return { first, last: long, kind: 'organisation', ...extra };
      return null;
    }
    if (placeHeads.has(token.folded) && !hasTitle && !role) {
      const long = first < last ? last : this.#linkedEnd(first, last);
      return long > first ? { first, last: long, kind: 'place', ...extra } : null;
    }
    const split = this.#splitAtHyphen(first, last, known);
    if (split) return { first, last: split, ...(known ? { known, kind: known.kind } : {}), ...extra };
    return { first, last: this.#personEnd(first, last, hasTitle || role !== undefined), ...(known ? { known } : {}), ...extra };
  }

  /** "Russie-Otan": two known names with a hyphen are two mentions; the last token of the first. */
  #splitAtHyphen(first: number, last: number, known: KnownName | undefined): number | null {
    if (!known) return null;
    const next = first + known.words.length;
    return next <= last && this.#tokens[next]?.gap === '-' && this.#knownAt(next) ? next - 1 : null;
  }

  #titleBefore(lead: number): boolean {
    const before = this.#tokens[lead - 1];
    const token = this.#tokens[lead];
    return before !== undefined && token !== undefined && this.#lexicon.titles.has(before.folded) && (adjoins(token) || token.gap === '. ') && before.shape !== 'lower' || (before !== undefined && token !== undefined && adjoins(token) && this.#lexicon.titles.has(before.folded));
  }

  /** "Ursula von der Leyen", "Charles de Gaulle", but not "Albert de Belgique". */
  #personEnd(first: number, last: number, isPerson: boolean): number {
    const { particles } = this.#lexicon;
    const token = this.#tokens[first];
    if (!token || !(isPerson || isGivenName(token.folded)) || this.#knownAt(first)) return last;
    const joint = this.#afterLinks(last, particles);
    if (joint === null) return last;
    const right = this.#tokens[joint];
    if (!right || !isNamelike(right) || this.#knownAt(joint) || right.shape === 'capitals') return last;
    return this.#runEnd(joint);
  }

  /** The token after one to three small linking words, all in one line; null when there is none. */
  #afterLinks(last: number, links: ReadonlySet<string>): number | null {
    let next = last + 1;
    for (; next <= last + LINK_WORDS + 1; next++) {
      const token = this.#tokens[next];
      if (!token || !adjoins(token)) return null;
      if (!(token.shape === 'lower' && links.has(token.folded))) break;
    }
    return next > last + 1 && next <= last + LINK_WORDS + 1 ? next : null;
  }

  #linkedEnd(first: number, last: number): number {
    const joint = this.#afterLinks(last, this.#lexicon.links);
    const right = joint === null ? undefined : this.#tokens[joint];
    return joint !== null && right && isNamelike(right) ? this.#runEnd(joint) : Math.max(first, last);
  }

  /** Last token of an organisation that begins with a head: "Organisation pour la sécurité et la coopération en Europe". */
  #organisationEnd(first: number, from: number, isCapital: boolean): number {
    const { links, organisationAdjectives, demonym } = this.#lexicon;
    let last = from;
    let nouns = 0;
    for (let joints = 0; joints < 8; joints++) {
      const next = this.#tokens[last + 1];
      if (!next || !adjoins(next)) return last;
      if (next.shape === 'lower' && (organisationAdjectives.has(next.folded) || demonym(next.folded) !== undefined)) {
        last++;
        continue;
      }
      const joint = this.#afterLinks(last, links);
      const right = joint === null ? undefined : this.#tokens[joint];
      if (joint === null || !right) return last;
      const known = this.#knownAt(joint);
      if (isNamelike(right)) {
        if (known?.kind === 'organisation' && last > first) return last;
        last = known && !AND.has(this.#tokens[last + 1]?.folded ?? '') ? Math.max(joint + known.words.length - 1, this.#runEnd(joint)) : AND.has(this.#tokens[last + 1]?.folded ?? '') && known ? last : this.#runEnd(joint);
        if (last < joint) return last;
        continue;
      }
      if (!isCapital || right.shape !== 'lower' || right.text.length < 4 || nouns >= NOUN_COMPLEMENTS || !this.#reachesOn(last + 1, joint, nouns)) return last;
      last = joint;
      nouns++;
    }
    return last;
  }

  /** Whether a small noun belongs to the name: the first one does ("Conseil de sécurité"), later ones only on the way to a capital. */
  #reachesOn(link: number, noun: number, nouns: number): boolean {
    if (nouns === 0 && !AND.has(this.#tokens[link]?.folded ?? '')) return true;
    for (let next = noun + 1; next <= noun + 4; next++) {
      const token = this.#tokens[next];
      if (!token) return false;
      if (token.gap === ' (' && token.shape === 'capitals') return true;
      if (!adjoins(token)) return false;
      if (isNamelike(token)) return this.#lexicon.links.has(this.#tokens[next - 1]?.folded ?? '');
    }
    return false;
  }

  /** "administration Biden", "armée américaine", "université de Lille", "rue Montorgueil". */
  #smallHeadAt(i: number, token: NameToken): Mention | null {
    const { smallHeads, placeHeads, demonym } = this.#lexicon;
    const next = this.#tokens[i + 1];
    if (!next || !adjoins(next)) return null;
    const extra = { lead: i, first: i, hasTitle: false } as const;
    if (smallHeads.has(token.folded)) {
      if (next.shape === 'lower' && demonym(next.folded) !== undefined) return { ...extra, last: i + 1, kind: 'organisation' };
      if (isNamelike(next)) return { ...extra, last: this.#runEnd(i + 1), kind: 'organisation' };
      const joint = this.#afterLinks(i, this.#lexicon.links);
      const right = joint === null ? undefined : this.#tokens[joint];
      if (joint !== null && right && isNamelike(right) && this.#knownAt(joint)?.kind !== 'organisation') return { ...extra, last: this.#runEnd(joint), kind: 'organisation' };
    }
    if (placeHeads.has(token.folded)) {
      if (isNamelike(next)) return { ...extra, last: this.#runEnd(i + 1), kind: 'place' };
      const end = this.#linkedEnd(i, i);
      if (end > i) return { ...extra, last: end, kind: 'place' };
    }
    return null;
  }
}

const ABBREVIATED = new Set(['st', 'ste', 'mt', 'ft', 'jr', 'sr']);
const AND = new Set(['et', 'and', 'und', 'y', 'e', 'ed']);
