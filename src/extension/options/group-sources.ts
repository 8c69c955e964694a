// Sources for the settings: by language, alphabetical within each; those in several languages stand together.
import type { SourceHeld } from '../../corpus/corpus.ts';

export interface SourceGroup {
  /** ISO 639-1; "several" for sources in more than one language, then null for those whose language is not known. */
  readonly language: string | null;
  readonly sources: readonly SourceHeld[];
}

export const SEVERAL = 'several';

/** Groups by language, the interface's own first. `wanted` keeps the sources whose label holds these letters. */
export function groupSources(sources: readonly SourceHeld[], interfaceLanguage: string, wanted = ''): readonly SourceGroup[] {
  const inOrder = new Intl.Collator(interfaceLanguage, { sensitivity: 'base' });
  const words = fold(wanted.trim());
  const groups = new Map<string | null, SourceHeld[]>();
  for (const source of sources) {
    if (!fold(source.label).includes(words)) continue;
    const language = source.languages.length > 1 ? SEVERAL : source.languages[0] ?? null;
    groups.set(language, [...groups.get(language) ?? [], source]);
  }
  const rank = (language: string | null): string => (language === interfaceLanguage ? '0' : language === null ? '3' : language === SEVERAL ? '2' : `1${language}`);
  return [...groups]
    .map(([language, members]) => ({ language, sources: members.sort((a, b) => inOrder.compare(a.label, b.label)) }))
    .sort((a, b) => (rank(a.language) < rank(b.language) ? -1 : 1));
}

const fold = (words: string): string => words.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '');
