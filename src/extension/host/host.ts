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

function hostInOffscreen(): Host {
  const call = <M extends keyof Calls>(name: M) => async (...args: Parameters<Calls[M]>): Promise<ReturnType<Calls[M]>> => {
    await offscreen?.open(HOST_PAGE);
    return askHost(name, ...args as never) as Promise<ReturnType<Calls[M]>>;
  };
  return { answer: call('answer'), overview: call('overview'), sources: call('sources'), state: call('state'), add: call('add') };
}

/** Firefox stops an idle event page after 30 seconds, a busy worker notwithstanding: it is kept awake while a call runs. */
function hostHere(): Host {
  const host = openCorpusHost();
  return {
    answer: (...args) => keepAwake(host.answer(...args)),
    overview: (...args) => keepAwake(host.overview(...args)),
    sources: (...args) => keepAwake(host.sources(...args)),
    state: () => keepAwake(host.state()),
    add: (...args) => keepAwake(host.add(...args)),
  };
}
