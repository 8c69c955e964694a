// What the reader chose: plain values with a version, checked field by field when they come from storage.
import type { Relation } from '../core/relations.ts';
import { MOST_DISMISSED } from './dismissals.ts';

export type MarkedRelation = Exclude<Relation, 'only-there'>;

export interface Settings {
  readonly version: 1;
  /** Sources switched off, by `sourceId`. */
  readonly sourcesOff: readonly string[];
  /** Marks in the page at all. */
  readonly marksOn: boolean;
  /** Marks by relation. */
  readonly marks: Readonly<Record<MarkedRelation, boolean>>;
  /** Findings dismissed, as `dismissalOf` names them; the newest last. */
  readonly dismissed: readonly string[];
  /** Every article that is compared is kept, as by hand. */
  readonly keepsArticlesRead: boolean;
  /** Reports older than so many days go; null: none. */
  readonly mostDays: number | null;
  /** The oldest go until the corpus takes no more on disk; null: no limit. */
  readonly mostMegabytes: number | null;
  /** Settings and feeds go by the browser's own synchronisation to the reader's other machines. */
  readonly isSynced: boolean;
  /** Feeds are asked so often, at most; servers may ask for longer. */
  readonly refreshMinutes: number;
}

/** Bounds of `refreshMinutes`. */
const REFRESH_MINUTES = { least: 15, most: 24 * 60 } as const;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sourcesOff: [],
  marksOn: true,
  marks: { conflict: true, updated: true, close: true, 'only-here': false, same: false },
  dismissed: [],
  keepsArticlesRead: false,
  mostDays: null,
  mostMegabytes: null,
  isSynced: false,
  refreshMinutes: 60,
};

/** Stored by a newer Recoupe: read as the defaults would lose the reader's choices, so it is refused. */
export class NewerSettings extends Error {
  constructor(version: unknown) { super(`the settings were stored by a newer Recoupe (version ${String(version)}); update Recoupe to use them`); }
}

/** Stored settings with every missing or broken field at its default. Throws NewerSettings. */
export function checkSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  if (typeof stored['version'] === 'number' && stored['version'] > DEFAULT_SETTINGS.version) throw new NewerSettings(stored['version']);
  const given = isRecord(stored['marks']) ? stored['marks'] : {};
  const marks = Object.fromEntries(Object.entries(DEFAULT_SETTINGS.marks).map(([relation, isOn]) => [relation, flag(given[relation], isOn)]));
  return {
    version: 1,
    sourcesOff: texts(stored['sourcesOff']),
    marksOn: flag(stored['marksOn'], DEFAULT_SETTINGS.marksOn),
    marks: marks as Settings['marks'],
    dismissed: texts(stored['dismissed']).slice(-MOST_DISMISSED),
    keepsArticlesRead: flag(stored['keepsArticlesRead'], DEFAULT_SETTINGS.keepsArticlesRead),
    mostDays: limit(stored['mostDays']),
    mostMegabytes: limit(stored['mostMegabytes']),
    isSynced: flag(stored['isSynced'], DEFAULT_SETTINGS.isSynced),
    refreshMinutes: Math.min(REFRESH_MINUTES.most, Math.max(REFRESH_MINUTES.least, limit(stored['refreshMinutes']) ?? DEFAULT_SETTINGS.refreshMinutes)),
  };
}

/** A number from one on; null for anything else. */
const limit = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.floor(value) : null);

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === 'string'))] : []);
const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
