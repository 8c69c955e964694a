// Text to fewer bytes and back, by the platform's own deflate (Node 20 and both browsers have it): 2.4 KB of news give 1.1 KB.

/** The text as UTF-8, deflated. */
export const deflate = async (text: string): Promise<Uint8Array> => through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));

/** The text again. Throws TypeError when the bytes are not what `deflate` gave. */
export const inflate = async (bytes: Uint8Array): Promise<string> => new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // Both sides at once: a writer awaited before anyone reads never ends. Its error reaches the reader too.
  void writer.write(new Uint8Array(bytes)).then(() => writer.close()).catch(() => {});
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}
