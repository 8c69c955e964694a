// Bytes in stretches: of a file, inflated, and read piece by piece (a line, so many bytes), so that an archive of any size needs the room
// of one of its pieces. What inflates to far more than news ever does is left before it fills anything.
import { Gunzip } from 'fflate';
import { joinBytes, partsOf, type Stretches } from './bytes.ts';
import { ImportProblem } from './report-of.ts';
import type { Sliceable } from './report-lines.ts';

const STRETCH_BYTES = 256 * 1024;
/** Pages deflate to a fifth, long tables to a fiftieth; what grows a hundredfold and more was made to. */
const MOST_GROWTH = 100;
/** Small files may be of one word only. */
const ALWAYS_ALLOWED = 32 * 1024 * 1024;

export async function* stretchesOf(file: Sliceable, from = 0, to = file.size): Stretches {
  for (let at = from; at < to; at += STRETCH_BYTES) yield new Uint8Array(await file.slice(at, Math.min(at + STRETCH_BYTES, to)).arrayBuffer());
}

/** The same inflated; `size` in bytes before. Throws ImportProblem on what is damaged, or a bomb. */
export async function* inflated(stretches: Stretches, how: 'gzip' | 'deflate' | 'deflate-raw', { place, size }: { readonly place: string; readonly size: number }): Stretches {
  const most = Math.max(size * MOST_GROWTH, ALWAYS_ALLOWED);
  let length = 0;
  try {
    for await (const part of how === 'gzip' ? gunzipped(stretches) : partsOf(streamOf(stretches).pipeThrough(new DecompressionStream(how)))) {
      length += part.length;
      if (length > most) throw new ImportProblem('bomb', place, `it inflates to more than ${MOST_GROWTH} times its size; unpack it yourself if you trust it`);
      yield part;
    }
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem('damaged', place, `it cannot be inflated (${(error as Error).message}); fetch it again`);
  }
}

/** Bytes inflated in one go: a bomb grows them a thousandfold before it is seen. */
const GUNZIPPED_BYTES = 16 * 1024;

/** Members one after the other, a record each, as web archives have them: the browsers' `DecompressionStream` takes what follows the first for junk, Node's does not. */
async function* gunzipped(stretches: Stretches): Stretches {
  let parts: Uint8Array[] = [];
  const gunzip = new Gunzip((part) => { parts.push(part); });
  for await (const stretch of stretches) for (let at = 0; at < stretch.length; at += GUNZIPPED_BYTES) {
    gunzip.push(stretch.subarray(at, at + GUNZIPPED_BYTES));
    yield* parts;
    parts = [];
  }
  gunzip.push(new Uint8Array(), true);   // throws when it was cut short
  yield* parts;
}

function streamOf(stretches: Stretches): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = stretches[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() { await parts.return?.(); },
  });
}

const NEWLINE = 10;

/** Reads a stream of stretches piece by piece. */
export class ByteReader {
  readonly #parts: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(stretches: Stretches) { this.#parts = stretches[Symbol.asyncIterator](); }

  /** The next line without its end, one character a byte; null at the end, or when it is longer than `most`. */
  async line(most: number): Promise<string | null> {
    let from = 0;
    for (;;) {
      const end = this.#held.indexOf(NEWLINE, from);
      if (end >= 0) return String.fromCharCode(...this.#drop(Math.min(end + 1, most + 1))).replace(/\r?\n$/u, '');
      from = this.#held.length;
      if (from > most || !await this.#more()) return null;
    }
  }

  /** The next bytes, fewer at the end. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = length;
    while (left > 0 && (this.#held.length || await this.#more())) {
      const part = this.#drop(Math.min(left, this.#held.length));
      parts.push(part);
      left -= part.length;
    }
    return joinBytes(parts);
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0 && (this.#held.length || await this.#more());) left -= this.#drop(Math.min(left, this.#held.length)).length;
  }

  async close(): Promise<void> { await this.#parts.return?.(); }

  #drop(length: number): Uint8Array {
    const dropped = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return dropped;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#parts.next();
    if (done) return false;
    this.#held = this.#held.length ? joinBytes([this.#held, value]) : value;
    return true;
  }
}
