// Loads the packs of the languages that are needed, each once, and the words of the tables that six share: a reader of French news waits for one pack, not for six.
import { holdPacks, isPackHeld, type LanguageCode, type LanguagePack } from './pack.ts';
import { holdColumns } from './parted-words.ts';

const FILES: Readonly<Record<LanguageCode, () => Promise<LanguagePack>>> = {
  fr: async () => holdColumns('fr', await import('./fr/pack.ts')).fr,
  en: async () => holdColumns('en', await import('./en/pack.ts')).en,
  de: async () => holdColumns('de', await import('./de/pack.ts')).de,
  es: async () => holdColumns('es', await import('./es/pack.ts')).es,
  it: async () => holdColumns('it', await import('./it/pack.ts')).it,
  pt: async () => holdColumns('pt', await import('./pt/pack.ts')).pt,
};

/** Comes back when `packOf` knows these languages. Fails when a file of the program cannot be read. */
export async function loadPacks(codes: Iterable<LanguageCode>): Promise<void> {
  const missing = [...new Set(codes)].filter((code) => !isPackHeld(code));
  if (missing.length) holdPacks(await Promise.all(missing.map((code) => FILES[code]())));
}
