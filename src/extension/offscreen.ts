// Chromium's offscreen documents, which webextension-polyfill does not know: opened once, reason WORKERS.
interface OffscreenApi {
  createDocument(options: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>;
  hasDocument?(): Promise<boolean>;
}

/** The page of the corpus worker's owner. */
export const HOST_PAGE = 'host/host.html';

/** Opens the offscreen document when it is not open yet; null where the browser has none (Firefox). */
export const offscreen: { open(page: string): Promise<void> } | null = findOffscreen();

function findOffscreen(): { open(page: string): Promise<void> } | null {
  const api = (globalThis as { chrome?: { offscreen?: OffscreenApi } }).chrome?.offscreen;
  if (!api) return null;
  let opening: Promise<void> | null = null;
  const open = async (page: string): Promise<void> => {
    if (await api.hasDocument?.()) return;
    try {
      await api.createDocument({ url: page, reasons: ['WORKERS'], justification: 'Owns the worker that holds the corpus of reports on this machine.' });
    } catch (error) {
      if (!(await api.hasDocument?.())) throw error;   // two calls at once: the other one opened it
    }
  };
  return {
    open(page) {
      opening ??= open(page).finally(() => { opening = null; });
      return opening;
    },
  };
}
