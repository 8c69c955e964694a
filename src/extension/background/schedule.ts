// When the background acts by itself: refreshes of feeds, and what the retention says. Alarms exist only while there is something for them to
// do, so that without a source switched on nothing ever wakes.
import { browser } from '../browser.ts';
import type { Host } from '../host/host.ts';
import { keepAwake } from '../host/keep-awake.ts';
import { readSettings } from '../settings-store.ts';
import type { Settings } from '../settings.ts';
import { SAVED } from './keeping.ts';
import { refresh } from './refresh.ts';
import { readSources } from './source-store.ts';

const REFRESH = 'refresh';
const EXPIRE = 'expire';
/** How often it is looked what is due: the shortest wait there is between two refreshes. */
const REFRESH_LOOKS_MINUTES = 5;
const EXPIRE_MINUTES = 6 * 60;
const FIRST_EXPIRE_MINUTES = 10;
const DAY_MS = 24 * 60 * 60_000;
const MEGABYTE = 1024 * 1024;

/** Sets the alarms that are needed now, and clears the others. */
export async function setAlarms(): Promise<void> {
  const [sources, settings] = await Promise.all([readSources(), readSettings()]);
  await Promise.all([
    setAlarm(REFRESH, sources.some(({ isOn }) => isOn), { delayInMinutes: 1, periodInMinutes: REFRESH_LOOKS_MINUTES }),
    setAlarm(EXPIRE, settings.mostDays !== null || settings.mostMegabytes !== null, { delayInMinutes: FIRST_EXPIRE_MINUTES, periodInMinutes: EXPIRE_MINUTES }),
  ]);
}

async function setAlarm(name: string, isNeeded: boolean, when: { readonly delayInMinutes: number; readonly periodInMinutes: number }): Promise<void> {
  if (!isNeeded) await browser.alarms.clear(name);
  else if (!await browser.alarms.get(name)) browser.alarms.create(name, when);   // one that runs keeps its time
}

/** Answers the alarms. Call it at the top level. */
export function followAlarms(host: Host): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const work = name === REFRESH ? refresh(host, 'due') : name === EXPIRE ? expire(host) : Promise.resolve();
    void Promise.resolve(work).catch((error: unknown) => console.error(`recoupe: "${name}" could not be done`, error));
  });
}

/** Takes out what is too old or too much, but nothing that the reader kept. Gives how many reports went. */
export async function expire(host: Host): Promise<number> {
  const { mostDays, mostMegabytes } = await readSettings();
  if (mostDays === null && mostMegabytes === null) return 0;
  return keepAwake(host.expire({ spared: SAVED, ...(mostDays === null ? {} : { before: oldestDay(mostDays, Date.now()) }), ...(mostMegabytes === null ? {} : { mostBytes: mostMegabytes * MEGABYTE }) }));
}

/** The first day that is kept, ISO. */
const oldestDay = (mostDays: Settings['mostDays'] & number, now: number): string => new Date(now - mostDays * DAY_MS).toISOString().slice(0, 10);
