// Carries files, however large, from the page where the reader chose them to the host, which reads them: messages are JSON, a channel
// passes the file itself, of which nothing is read until it is its turn.

const NAME = 'recoupe-import';

/** A file with the name it goes by: with its folders, where a folder was chosen. */
export interface OfferedFile { readonly name: string; readonly file: Blob }

/** Hands files to the host. Ask `fileImports` before, which wakes it, and after, which tells how far it is. */
export function offerFiles(files: readonly OfferedFile[]): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(files);
  channel.close();
}

/** Calls `take` with all files that are offered. For the host. */
export function takeFiles(take: (files: readonly OfferedFile[]) => void): void {
  new BroadcastChannel(NAME).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) take(data.filter(isOffered));
  });
}

const isOffered = (given: unknown): given is OfferedFile => typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string' && 'file' in given && given.file instanceof Blob;
