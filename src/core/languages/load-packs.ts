// Loads the packs of the languages that are needed, each once: a reader of French news waits for one pack, not for six.
import { holdPacks, isPackHeld, type LanguageCode, type LanguagePack } from './pack.ts';

const FILES: Readonly<Record<LanguageCode, () => Promise<LanguagePack>>> = {
  fr: async () => (await import('./fr/pack.ts')).fr,
  en: async () => (await import('./en/pack.ts')).en,
  de: async () => (await import('./de/pack.ts')).de,
  es: async () => (await import('./es/pack.ts')).es,
  it: async () => (await import('./it/pack.ts')).it,
  pt: async () => (await import('./pt/pack.ts')).pt,
};

/** Comes back when `packOf` knows these languages. Fails when a file of the program cannot be read. */
export async function loadPacks(codes: Iterable<LanguageCode>): Promise<void> {
  const missing = [...new Set(codes)].filter((code) => !isPackHeld(code));
  if (missing.length) holdPacks(await Promise.all(missing.map((code) => FILES[code]())));
}
