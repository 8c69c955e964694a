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
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sourcesOff: [],
  marksOn: true,
  marks: { conflict: true, updated: true, close: true, 'only-here': false, same: false },
  dismissed: [],
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
  };
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === 'string'))] : []);
const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
