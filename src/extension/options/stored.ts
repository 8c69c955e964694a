// What is stored on this machine, and what leaves it or goes at the reader's wish: export of reports and choices, deletion of everything.
import type { FailureCode } from '../protocol.ts';
import type { ExportPart, StorageUsed } from '../source-state.ts';
import { signal } from '../view.ts';
import { ask } from '../wire.ts';
import { datedName, saveFile } from './save-file.ts';
import { codeOf, readTitles } from './titles.ts';

/** Null until the background told. */
export const stored = signal<StorageUsed | null>(null);
/** Reports written to the export so far; null when none is under way. */
export const exporting = signal<number | null>(null);
/** What became of the last export, import of choices or deletion. */
export const storedOutcome = signal<{ readonly done: 'exported' | 'chosen' | 'erased'; readonly count: number } | { readonly failed: FailureCode } | null>(null);

export async function readStored(): Promise<void> {
  stored.value = await ask('panel>background', 'storageUsed').catch(() => null);
}

/** All reports as JSON Lines, part by part, so that no message has to carry more than some megabytes. */
export async function exportReports(): Promise<void> {
  exporting.value = 0;
  const parts: Blob[] = [];   // blobs may lie on the disk, strings may not
  await attempt(async () => {
    for (let next: number | null = 0; next !== null;) {
      const part: ExportPart = await ask('panel>background', 'exportReports', next);
      parts.push(new Blob([part.lines]));
      exporting.value = (exporting.value ?? 0) + part.reports;
      next = part.next;
    }
    saveFile(datedName('jsonl'), 'application/jsonl', parts);
    return { done: 'exported', count: exporting.value ?? 0 };
  });
  exporting.value = null;
}

export const exportChoices = (): Promise<void> => attempt(async () => {
  saveFile(datedName('json'), 'application/json', [await ask('panel>background', 'exportChoices')]);
  return null;
});

export const importChoices = (file: File): Promise<void> => attempt(async () => {
  await ask('panel>background', 'importChoices', await file.text());
  await readTitles();
  return { done: 'chosen', count: 1 };
});

export const deleteEverything = (): Promise<void> => attempt(async () => {
  await ask('panel>background', 'deleteEverything');
  await Promise.all([readTitles(), readStored()]);
  return { done: 'erased', count: 1 };
});

async function attempt(work: () => Promise<typeof storedOutcome.value>): Promise<void> {
  storedOutcome.value = null;
  try {
    storedOutcome.value = await work();
  } catch (error) {
    storedOutcome.value = { failed: codeOf(error) };
  }
}
