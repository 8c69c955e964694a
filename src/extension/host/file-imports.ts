// The imports of this document, one after the other. Nothing here is kept: after a restart of the browser files must be chosen again.
import type { OfferedFile } from '../import-channel.ts';
import type { FileProgress } from '../source-state.ts';
import type { PageReader } from '../../sources/read-file.ts';
import { FileImport, type ImportTarget, type Order } from './file-import.ts';

/** Imports listed; the oldest that ended go. */
const MOST_LISTED = 50;

export class FileImports {
  readonly #doors: { readonly target: ImportTarget; readonly readPage: PageReader };
  #imports: readonly FileImport[] = [];
  #lastId = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(target: ImportTarget, readPage: PageReader) { this.#doors = { target, readPage }; }

  list(): readonly FileProgress[] { return this.#imports.map((one) => one.progress()); }

  /** Takes files in; settles when they were read. Never rejects. */
  take(files: readonly OfferedFile[]): Promise<void> {
    if (!files.length) return Promise.resolve();
    const one = new FileImport(++this.#lastId, files, this.#doors);
    const ended = this.#imports.filter((each) => each.hasEnded()).slice(0, Math.max(0, this.#imports.length + 1 - MOST_LISTED));
    this.#imports = [...this.#imports.filter((each) => !ended.includes(each)), one];
    this.#last = this.#last.then(() => one.run());
    return this.#last;
  }

  /** Null when no such import is known. */
  steer(id: number, order: Order): FileProgress | null {
    const one = this.#imports.find((each) => each.id === id);
    one?.steer(order);
    return one?.progress() ?? null;
  }
}
