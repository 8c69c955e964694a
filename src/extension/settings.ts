// What the reader chose, kept in storage.local under one key with a version. Unknown newer versions are left untouched.
import type { Relation } from '../core/findings.ts';

export interface Settings {
  readonly version: 1;
  /** Sources switched off, by `sourceId`. */
  readonly sourcesOff: readonly string[];
  /** Marks in the page at all. */
  readonly marksOn: boolean;
  /** Marks by relation. */
  readonly marks: Readonly<Record<Exclude<Relation, 'only-there'>, boolean>>;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sourcesOff: [],
  marksOn: true,
  marks: { conflict: true, updated: true, close: true, 'only-here': false, same: false },
};
