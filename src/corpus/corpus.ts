// The corpus as everyone else sees it: one interface, whatever holds it (OPFS in a worker, memory on the command line).
import type { Report } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { SalientKey } from '../core/keys.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import type { Rarity } from '../core/events/likeness.ts';
import type { Rest } from './rest.ts';

/** A report without its text: what lists need. */
export type ReportHead = Omit<Report, 'text'>;

/** Days in ISO, both included. */
export interface Days { readonly from: string; readonly to: string }

export interface CandidateQuery {
  readonly keys: readonly SalientKey[];
  /** Only reports published within these days or without a date; all when absent. */
  readonly days?: Days;
  /** Sources the reader switched off. */
  readonly without?: readonly string[];
  readonly limit: number;
}

/** A report that may match, before the same-event test. `score` orders candidates of one query, best first; no fixed scale. */
export interface Candidate { readonly id: string; readonly score: number }

/** What one source holds. `label` as shown, `isDemonstration` for the bundled dossiers. */
export interface SourceHeld { readonly sourceId: string; readonly label: string; readonly reports: number; readonly languages: readonly string[]; readonly isDemonstration: boolean }

/** A source's names as shown, by interface language; `en` stands in where one is missing. */
export type SourceLabels = Readonly<Partial<Record<LanguageCode, string>>>;

/** A source made known before its reports come in. Without it the source's own id is its label. */
export interface SourceDeclared { readonly sourceId: string; readonly labels: SourceLabels; readonly isDemonstration: boolean }

/** A report with its digest. */
export interface DigestedReport { readonly report: Report; readonly digest: Digest }

/** `versions`: of the replaced, those whose text changed under the same address: the text before is kept. */
export interface Added { readonly added: number; readonly replaced: number; readonly versions: number }

/** A text that a report had, from when it came in until the next did. */
export interface Version { readonly title: string | null; readonly publishedAt: string | null; readonly text: string; /** ISO 8601. */ readonly capturedAt: string }

/** A report that has passages in common with a text. `shared` of the text's fingerprints; `share`: the part of them, 0..1. */
export interface Copy { readonly id: string; readonly shared: number; readonly share: number }

export interface AddOptions {
  /** A quick import: no facts are looked for, keys come from words alone. For more than a few hundred reports at once. */
  readonly isBulk?: boolean;
  /** A note set in the same transaction: how far an import came. */
  readonly note?: { readonly name: string; readonly value: string };
}

/** What is to go. Demonstrations stay. */
export interface Expiry {
  /** What the ids of sources that stay begin with, whatever their age: what the reader kept by hand. */
  readonly spared?: string;
  /** Reports of days before this one, ISO. Reports without a day stay. */
  readonly before?: string;
  /** The oldest, until the corpus takes no more than this on disk. */
  readonly mostBytes?: number;
}

/** A step of an export: reports, what could not be read, and where the next step begins (null: there is none). */
export interface Exported { readonly reports: readonly Report[]; readonly failures: readonly string[]; readonly next: number | null }

/** How large the corpus is. `freeBytes` of the file's are given back by `work`, or used again. */
export interface Size { readonly reports: number; readonly fileBytes: number; readonly freeBytes: number }

/** All reports held on this machine. Every call is one transaction: done or not done at all. */
export interface Corpus {
  /**
   * Adds or replaces: by `id`, or by address, for the same address again is the same report. Keys are computed here.
   * A text that changed under its address leaves its former one as a version.
   */
  add(reports: readonly Report[], options?: AddOptions): Promise<Added>;
  /** How many batches can be made ready while another is written; 0 where there is one thread. */
  readonly ahead: number;
  /** This very batch will be added next, as a bulk import: what can be done ahead is begun. Nothing need come of it. */
  expect(reports: readonly Report[]): void;
  /** The texts a report had, newest first; the first is the present one. Empty for an unknown id. */
  versions(id: string): Promise<readonly Version[]>;
  /** Reports anywhere in the corpus that share wording with the text, the most alike first; not only within days or among candidates. */
  findCopies(article: Pick<Report, 'title' | 'text' | 'language'>, limit: number): Promise<readonly Copy[]>;
  /** Takes out what is too old or too much. Gives how many went; their space comes back with `work`. */
  expire(expiry: Expiry): Promise<number>;
  /** Asks for everything to be made as small as it can be; `work` does it. */
  compact(): Promise<void>;
  /** One step of what is due behind the scenes (merging, packing anew, giving space back), some 20 ms; false when nothing is. */
  work(): Promise<boolean>;
  size(): Promise<Size>;
  /** What is wrong with the file, in words; empty when nothing is. Reads it whole. */
  check(): Promise<readonly string[]>;
  /** Reports in order of row from after `after` (0: the first), for an export; `next` is null at the end. Reports that cannot be read are told, not thrown. */
  export(after: number, limit: number): Promise<Exported>;
  /** Unknown ids are passed over. Gives how many went. */
  remove(ids: readonly string[]): Promise<number>;
  find(query: CandidateQuery): Promise<readonly Candidate[]>;
  /** In the order asked; unknown ids are left out. */
  read(ids: readonly string[]): Promise<readonly Report[]>;
  /** How rare keys are here, for `judgeEvents`; holds until the next add or remove. In a large corpus, among the reports around these days: what is rare changes over the years. */
  rarity(days?: Days): Promise<Rarity>;
  /** The same with their digests, which are kept for the reports used last. Rests between two. */
  digests(ids: readonly string[], rest?: Rest): Promise<readonly DigestedReport[]>;
  /** Ids of a source's reports, in order of day. */
  idsOf(sourceId: string): Promise<readonly string[]>;
  /** Makes sources known, or renames them. */
  declare(sources: readonly SourceDeclared[]): Promise<void>;
  /** Every source, in order of name; labels in the language asked. */
  sources(language?: LanguageCode): Promise<readonly SourceHeld[]>;
  count(): Promise<number>;
  /** A small value kept with the corpus ("which dossiers are imported"); null when there is none. */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}
