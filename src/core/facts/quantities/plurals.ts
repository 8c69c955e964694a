// Finds a word's singular in a table, by the language's plural endings as data: "s" falls away, "i>o" changes.
/** An ending and what replaces it. */
export interface PluralEnding { readonly ending: string; readonly instead: string }

/** Endings from a pack's list: "s es i>o". Longer ones first. */
export const openPlurals = (list: string): readonly PluralEnding[] => list.split(' ').filter(Boolean)
  .map((rule) => ({ ending: rule.split('>')[0] ?? '', instead: rule.split('>')[1] ?? '' })).sort((a, b) => b.ending.length - a.ending.length);

/** The entry of a folded word or of its singular; undefined for none. */
export function byPlural<T>(table: ReadonlyMap<string, T>, folded: string, plurals: readonly PluralEnding[]): T | undefined {
  const own = table.get(folded);
  if (own !== undefined) return own;
  for (const { ending, instead } of plurals) {
    const found = folded.endsWith(ending) ? table.get(folded.slice(0, folded.length - ending.length) + instead) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
