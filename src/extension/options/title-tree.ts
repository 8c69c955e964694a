// Titles as a tree for the settings: by kind, then language, then country, alphabetical within each. A level that would hold one branch
// only is left out, so that five feeds of one language stand in a plain list. Pure: what is open or shown is the view's.
import type { SourceKind, SourceState } from '../source-state.ts';

export type BranchBy = 'kind' | 'language' | 'country';

/** A level's branch; it holds either branches or titles. */
export interface Branch {
  /** Stable: "feed/fr/BE". */
  readonly key: string;
  readonly by: BranchBy;
  /** A `SourceKind`, ISO 639-1 or SEVERAL, ISO 3166-1; null for what is not known. */
  readonly value: string | null;
  /** All below it, in the order shown. */
  readonly titles: readonly SourceState[];
  readonly branches: readonly Branch[];
}

export interface TitleTree { readonly titles: readonly SourceState[]; readonly branches: readonly Branch[] }

/** Stands for a language where reports are in more than one. */
export const SEVERAL = 'several';

const KINDS: readonly SourceKind[] = ['feed', 'saved', 'import', 'dossier'];
/** From so many titles on, those that are no feeds are divided too. */
const MANY = 12;

/** The tree of the titles whose name, host or family holds the letters of `wanted`; no accents, no capitals. */
export function growTree(titles: readonly SourceState[], interfaceLanguage: string, wanted = ''): TitleTree {
  const inOrder = new Intl.Collator(interfaceLanguage, { sensitivity: 'base' });
  const found = titles.filter((title) => holds(title, wanted)).sort((a, b) => inOrder.compare(a.title, b.title));
  return divide(found, ['kind', 'language', 'country'], '', interfaceLanguage);
}

const holds = ({ title, family, feeds }: SourceState, wanted: string): boolean => foldLetters(`${title}\n${family ?? ''}\n${feeds.join('\n')}`).includes(foldLetters(wanted.trim()));

function divide(titles: readonly SourceState[], [by, ...below]: readonly BranchBy[], path: string, interfaceLanguage: string): TitleTree {
  if (by === undefined || (by !== 'kind' && !isDivided(titles))) return { titles, branches: [] };
  const members = new Map<string | null, SourceState[]>();
  for (const title of titles) members.set(valueOf(title, by), [...members.get(valueOf(title, by)) ?? [], title]);
  if (members.size < 2) return divide(titles, below, path, interfaceLanguage);
  const branches = [...members].map(([value, own]): Branch => {
    const key = `${path}${path && '/'}${value ?? '?'}`;
    const inner = divide(own, below, key, interfaceLanguage);
    return { key, by, value, branches: inner.branches, titles: inner.branches.length ? inner.branches.flatMap((branch) => branch.titles) : inner.titles };
  });
  return { titles: [], branches: branches.sort((a, b) => compareNames(rankOf(a, interfaceLanguage), rankOf(b, interfaceLanguage))) };
}

const isDivided = (titles: readonly SourceState[]): boolean => titles.some(({ kind }) => kind === 'feed') || titles.length >= MANY;

function valueOf({ kind, language, languages, country }: SourceState, by: BranchBy): string | null {
  if (by === 'kind') return kind;
  return by === 'country' ? country : language ?? (languages.length > 1 ? SEVERAL : languages[0] ?? null);
}

/** The interface's own language first, then by code; several languages, then unknown ones last. */
function rankOf({ by, value }: Branch, interfaceLanguage: string): string {
  if (by === 'kind') return String(KINDS.findIndex((kind) => kind === value));
  return value === null ? '9' : value === SEVERAL ? '8' : value === interfaceLanguage ? '0' : `1${value}`;
}

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "Élysée" -> "elysee": how a reader types a name. */
export const foldLetters = (words: string): string => words.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replace(/’/gu, "'");
