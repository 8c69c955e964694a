// Files on their way into the corpus: handed over by `import-channel.ts`, read by the host one after another; asked after while one runs.
import { offerFiles, type OfferedFile } from '../import-channel.ts';
import type { FailureCode } from '../protocol.ts';
import type { FileProgress } from '../source-state.ts';
import { signal } from '../view.ts';
import { ask } from '../wire.ts';
import { readList } from './feed-lists.tsx';
import { readStored } from './stored.ts';
import { codeOf, readTitles } from './titles.ts';

/** Of this session of the browser, the first first. */
export const imports = signal<readonly FileProgress[]>([]);
export const importFailure = signal<FailureCode | null>(null);

const ASK_AGAIN_MS = 500;
let waiting: ReturnType<typeof setTimeout> | undefined;

const isUnderWay = ({ state }: FileProgress): boolean => state === 'waiting' || state === 'running' || state === 'paused';

/** How far the files are; asked again as long as one is under way. */
export async function readImports(): Promise<void> {
  clearTimeout(waiting);
  const wereUnderWay = imports.value.some(isUnderWay);
  try {
    imports.value = await ask('panel>background', 'fileImports');
    importFailure.value = null;
  } catch (error) {
    importFailure.value = codeOf(error);
    return;
  }
  if (imports.value.some(isUnderWay)) waiting = setTimeout(() => void readImports(), ASK_AGAIN_MS);
  else if (wereUnderWay) await Promise.all([readTitles(), readStored()]);
}

/** Adds files; a list of feeds among them is shown where lists are. */
export async function addFiles(files: readonly OfferedFile[]): Promise<void> {
  const isList = ({ name }: OfferedFile): boolean => /\.opml$/iu.test(name);
  for (const { name, file } of files.filter(isList)) await readList(new File([file], name));
  const reports = files.filter((file) => !isList(file));
  if (!reports.length) return;
  await readImports();   // wakes the host, which then hears the channel
  offerFiles(reports);
  await readUntilSeen(imports.value.length);
}

const TRIES = 10;

/** The host takes files a moment after they are offered. */
async function readUntilSeen(before: number): Promise<void> {
  for (let tries = 0; tries < TRIES && imports.value.length <= before && importFailure.value === null; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50 * (tries + 1)));
    await readImports();
  }
}

export async function steerImport(id: number, order: 'pause' | 'resume' | 'cancel'): Promise<void> {
  await ask('panel>background', 'steerImport', id, order).catch((error: unknown) => { importFailure.value = codeOf(error); });
  await readImports();
}

/** Files of a drop, folders with all that is in them, named by their paths. */
export async function filesOfDrop({ items }: DataTransfer): Promise<readonly OfferedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);   // must be taken before the first wait: the drop is emptied then
  return (await Promise.all(entries.map((entry) => filesOfEntry(entry, '')))).flat();
}

async function filesOfEntry(entry: FileSystemEntry, path: string): Promise<readonly OfferedFile[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry)) return [{ name: `${path}${entry.name}`, file: await new Promise<File>((resolve, reject) => { entry.file(resolve, reject); }) }];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: OfferedFile[] = [];
  for (;;) {   // a hundred at a time
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (!some.length) return files;
    for (const one of some) files.push(...await filesOfEntry(one, `${path}${entry.name}/`));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
