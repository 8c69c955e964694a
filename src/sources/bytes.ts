// Bytes that come in parts, as one: of a stream of the platform, of any iterable. Imports nothing, so that the corpus can use it
// without what reads archives.

/** Bytes in stretches, of any length each. */
export type Stretches = AsyncIterable<Uint8Array>;

/** The parts one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The parts of a stream; who stops early cancels it. (Chromium before 124 has no `for await` over streams.) */
export async function* partsOf(stream: ReadableStream<Uint8Array>): Stretches {
  const reader = stream.getReader();
  try {
    for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) yield value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** All of a stream that is known to be small; null when it is more than `most` bytes. */
export async function bytesUpTo(stretches: Stretches, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stretches) {
    parts.push(part);
    if ((length += part.length) > most) return null;
  }
  const [only] = parts;
  return only && parts.length === 1 ? only : joinBytes(parts);
}
