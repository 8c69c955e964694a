// What of a batch can be made ready without the corpus: its texts deflated, its terms found and written as the index has them.
// That is three quarters of an import, and needs neither the database nor another batch: other threads can do it
// (`preparers.ts`). Comes in: reports. Goes out: bytes, and places instead of rows, for rows are given when it is written.
import type { Report } from '../core/article.ts';
import { indexHashes } from '../core/index-terms.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import { inTurns } from '../core/steps.ts';
import { packEntries, type Entry, type Packed } from './blocks.ts';
import { breathe, withBreaths } from './breathe.ts';
import { dayOf, rowsOfDay } from './day-rowid.ts';
import { encodeRows, type EncodedTerms, type Indexed } from './key-index.ts';
import { evenOf, namesOf } from './terms.ts';

/** A report to be written, with texts of the same batch that it follows, oldest first. */
export interface Coming { readonly report: Report; readonly before: readonly Entry[] }

/** `encoded` by places in order of day, within a day as the reports came: the order of their rows. */
export interface Ready { readonly encoded: EncodedTerms; readonly packed: readonly Packed[] }

/** Makes a batch ready; on which thread, is its own affair. */
export type MakeReady = (batch: readonly Coming[]) => Promise<Ready>;

/** Reports indexed between two breaths: some 20 ms. */
const TERMS_AT_ONCE = 60;

/** Makes a batch ready on this thread. */
export const makeReady: MakeReady = async (batch) => {
  await loadPacks(batch.map(({ report }) => languageOf(report)));
  const entries: Indexed[] = [];
  for await (const [i, { report }] of withBreaths(batch.entries(), TERMS_AT_ONCE)) {
    const { keys, fingerprints } = indexHashes(report);
    entries.push({ row: rowsOfDay(dayOf(report.publishedAt)).first + i, names: namesOf(report), terms: [...keys.map(evenOf), ...fingerprints] });
  }
  const packed = await packEntries(batch.flatMap(({ report, before }) => [...before, report]));
  const { rows, ...encoded } = await inTurns(encodeRows(entries), breathe);
  return { encoded, packed };
};
