// Reports for tests of the corpus: invented words, so that every text is its own, and the engine's bytes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Report } from '../../src/core/article.ts';
import { openCorpusInMemory } from '../../src/corpus/open-memory.ts';

/** The engine, as the command line reads it. */
export const wasm = { bytes: new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'))) };

/** A real SQLite corpus in memory, empty or from the bytes of a file. */
export const openHeld = (bytes?: Uint8Array): ReturnType<typeof openCorpusInMemory> => openCorpusInMemory({ name: 'test', wasm, ...(bytes ? { bytes } : {}) });

/** A report with what a test cares for; the rest is null. */
export const report = (id: string, text: string, more: Partial<Report> = {}): Report =>
  ({ id, sourceId: 'file:test', text, title: null, byline: null, source: null, publishedAt: null, language: 'en', url: null, ...more });
