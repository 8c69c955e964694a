// First script of popup, side panel and full tab, small so that what panel.html holds is painted before the rest is read. Says what is being done,
// has the background begin to read the tab, then loads the view. Speaks to the browser without the polyfill, which alone is ten times as large.
import type { Envelope } from '../wire.ts';
import { HOST_PAGE, offscreen } from '../offscreen.ts';
import { readPlace } from './address.ts';

interface OwnApi {
  readonly i18n: { readonly getMessage: (key: string) => string };
  readonly runtime: { readonly sendMessage: (message: Envelope) => Promise<unknown> };
  readonly tabs: { readonly query: (wanted: { readonly active: true; readonly currentWindow: true }) => Promise<readonly { readonly id?: number }[]> };
}

/** The tab that the background was asked to read, and its reply when it comes; null for no tab. Only the popup asks so soon. */
export interface Begun { readonly tab: number | null; readonly reply: Promise<unknown> }

/** A window that is hidden draws no frame: the view comes all the same. */
const LONGEST_WAIT_MS = 100;

const place = readPlace(location.search);
const root = document.documentElement;
root.dataset['view'] = place.view;
if (place.view !== 'popup') delete root.dataset['popup'];
const api = findApi();
for (const line of document.querySelectorAll<HTMLElement>('[data-say]')) line.textContent = api?.i18n.getMessage(line.dataset['say'] ?? '') ?? '';
void open();

/** Nothing is begun before the first frame: what the background, the page and the corpus then do would take the processor from it (measured: 90 ms). */
async function open(): Promise<void> {
  await firstFrame();
  void offscreen?.open(HOST_PAGE).catch(() => undefined);   // sooner than the background, which has to wake up first
  const begun = api && place.view === 'popup' && place.tab === null ? begin(api) : null;
  const { openPanel } = await import('./panel.tsx');
  await openPanel(place, begun);
}

/** Null on the stage of the tests, which plays the browser only behind its one door. */
function findApi(): OwnApi | null {
  const given = globalThis as { readonly browser?: Partial<OwnApi>; readonly chrome?: Partial<OwnApi> };
  const found = given.browser ?? given.chrome;
  return found?.i18n && found.runtime && found.tabs ? found as OwnApi : null;
}

async function begin({ tabs, runtime }: OwnApi): Promise<Begun | null> {
  try {
    const [front] = await tabs.query({ active: true, currentWindow: true });
    const tab = front?.id ?? null;
    return { tab, reply: tab === null ? Promise.resolve() : runtime.sendMessage({ channel: 'panel>background', call: 'readTab', args: [tab] }).catch(() => undefined) };
  } catch {
    return null;   // the view asks again and tells what is wrong
  }
}

/** Settles when a frame was drawn. */
function firstFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_WAIT_MS);
  });
}
