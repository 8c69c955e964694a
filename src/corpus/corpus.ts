// The corpus as everyone else sees it: one interface, whatever holds it (OPFS in a worker, memory on the command line).
import type { Report } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { SalientKey } from '../core/keys.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import type { Rarity } from '../core/likeness.ts';

/** A report without its text: what lists need. */
export type ReportHead = Omit<Report, 'text'>;

export interface CandidateQuery {
  readonly keys: readonly SalientKey[];
  /** Only reports published within these days (ISO, both included) or without a date; all when absent. */
  readonly days?: { readonly from: string; readonly to: string };
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

export interface Added { readonly added: number; readonly replaced: number }

/** All reports held on this machine. Every call is one transaction: done or not done at all. */
export interface Corpus {
  /** Adds or, by `id`, replaces. Keys are computed here. */
  add(reports: readonly Report[]): Promise<Added>;
  /** Unknown ids are passed over. Gives how many went. */
  remove(ids: readonly string[]): Promise<number>;
  find(query: CandidateQuery): Promise<readonly Candidate[]>;
  /** In the order asked; unknown ids are left out. */
  read(ids: readonly string[]): Promise<readonly Report[]>;
  /** How rare keys are here, for `judgeEvents`; holds until the next add or remove. */
  rarity(): Promise<Rarity>;
  /** The same with their digests, which are kept for the reports used last. */
  digests(ids: readonly string[]): Promise<readonly DigestedReport[]>;
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
