// Whoever owns the corpus worker, as the background sees it: Chromium's offscreen document, or the event page itself.
// A service worker cannot start a dedicated worker; a file of OPFS has one owner: so there is exactly one host.
import type { Channels } from '../protocol.ts';
import { askHost } from '../wire.ts';
import { HOST_PAGE, offscreen } from '../offscreen.ts';
import { keepAwake } from './keep-awake.ts';
import { openCorpusHost } from './corpus-host.ts';

type Calls = Channels['background>host'];
export type Host = { readonly [M in keyof Calls]: (...args: Parameters<Calls[M]>) => Promise<ReturnType<Calls[M]>> };

/** The host of this browser. Starting it costs nothing until the first call. */
export function findHost(): Host {
  return offscreen ? hostInOffscreen() : hostHere();
}

/** Every call, by name: what is missing does not compile. */
const CALLS: { readonly [M in keyof Calls]: true } = {
  answer: true, overview: true, cancel: true, sources: true, state: true, add: true, heldOf: true, fetchFeed: true, fetchPage: true, takePiece: true, readPieces: true, fileImports: true, steerImport: true, removeSource: true, expire: true, size: true, export: true, erase: true,
};
type Untyped = (...args: readonly unknown[]) => Promise<unknown>;

/** A host whose calls are all made the same way. */
const hostBy = (call: (name: keyof Calls) => Untyped): Host => Object.fromEntries(Object.keys(CALLS).map((name) => [name, call(name as keyof Calls)])) as Record<keyof Calls, Untyped> as Host;   // typed where they are answered

function hostInOffscreen(): Host {
  return hostBy((name) => async (...args) => {
    await offscreen?.open(HOST_PAGE);
    return askHost(name, ...args as never);
  });
}

/** Firefox stops an idle event page after 30 seconds, a busy worker notwithstanding: it is kept awake while a call runs. */
function hostHere(): Host {
  const host = openCorpusHost(keepAwake);
  return hostBy((name) => (...args) => keepAwake((host[name] as Untyped)(...args)));
}
