// The dossiers that come with the extension into the corpus: once a content version, in batches, so that a stop (Firefox ends
// an idle event page after 30 s) costs one batch and the next start goes on from there. What an update drops, goes.
import { checkBundle, sourceIdOf, type BundledCorpus } from './check-bundle.ts';
import type { Corpus } from './corpus.ts';

/** Reports in one transaction: half a second of digesting at most. */
const BATCH = 40;

/** Under this name the corpus notes how far the import came. */
const NOTE = 'bundled';

interface Progress { readonly version: string; readonly done: number; readonly sources: readonly string[] }

/** Told after every batch. */
export type OnProgress = (done: number, total: number) => void;

/** Brings the corpus to the bundle's version; at once when it is there already. Safe to stop at any point and call again. */
export async function importBundle(corpus: Corpus, given: unknown, onProgress: OnProgress = () => {}): Promise<void> {
  const bundle = checkBundle(given);
  const before = await readProgress(corpus);
  const reports = bundle.dossiers.flatMap((dossier) => dossier.reports);
  const sources = bundle.dossiers.map((dossier) => sourceIdOf(dossier.id));
  const known = [...new Set([...before?.sources ?? [], ...sources])];
  let done = before?.version === bundle.version ? before.done : 0;
  if (before?.version === bundle.version && done >= reports.length) return;
  await declareDossiers(corpus, bundle);
  while (done < reports.length) {
    const batch = reports.slice(done, done + BATCH);
    await corpus.add(batch);
    done += batch.length;
    // A stop between the two lines costs nothing but this batch once more: adding replaces by id.
    // Complete only after the sweep below: until then one report counts as missing.
    await writeProgress(corpus, { version: bundle.version, done: Math.min(done, reports.length - 1), sources: known });
    onProgress(done, reports.length);
  }
  await sweep(corpus, known, new Set(reports.map(({ id }) => id)));
  await writeProgress(corpus, { version: bundle.version, done: reports.length, sources });
}

const declareDossiers = (corpus: Corpus, { dossiers }: BundledCorpus): Promise<void> =>
  corpus.declare(dossiers.map(({ id, labels }) => ({ sourceId: sourceIdOf(id), labels, isDemonstration: true })));   // a label says which are invented

async function sweep(corpus: Corpus, sources: readonly string[], wanted: ReadonlySet<string>): Promise<void> {
  for (const source of sources) {
    const held = await corpus.idsOf(source);
    await corpus.remove(held.filter((id) => !wanted.has(id)));
  }
}

async function readProgress(corpus: Corpus): Promise<Progress | null> {
  const note = await corpus.note(NOTE);
  return note === null ? null : JSON.parse(note) as Progress;   // written below only
}

const writeProgress = (corpus: Corpus, progress: Progress): Promise<void> => corpus.setNote(NOTE, JSON.stringify(progress));
