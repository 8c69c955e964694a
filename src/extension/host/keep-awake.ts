// Keeps an event page from being stopped while work runs: neither a pending reply nor a busy worker does, a call of the
// browser's API every ten seconds does (measured in Firefox ESR 153).
import { browser } from '../browser.ts';

const BEAT_MS = 10_000;

/** The same promise; the background stays awake until it settles. */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}
