// Carries a file, however large, from the page where the reader chose it to the host of the corpus: messages are JSON, a
// channel passes the file itself, of which nothing is read until the worker asks. The host must be awake: ask it first.

const NAME = 'recoupe-import';

/** Hands a file of one report a line to the host. Call `importsUnderWay` before, which wakes it, and after, which tells how far it is. */
export function offerFile(file: File): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage({ name: file.name, file });
  channel.close();
}

/** Calls `take` with every file offered. For the host. */
export function takeFiles(take: (name: string, file: Blob) => void): void {
  new BroadcastChannel(NAME).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isOffer(data)) take(data.name, data.file);
  });
}

const isOffer = (given: unknown): given is { readonly name: string; readonly file: Blob } =>
  typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string' && 'file' in given && given.file instanceof Blob;
