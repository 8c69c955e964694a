// The corpus as everyone else sees it: one interface, whatever holds it (OPFS in a worker, memory on the command line).
import type { Report } from '../core/article.ts';
import type { SalientKey } from '../core/keys.ts';

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
  sources(): Promise<readonly SourceHeld[]>;
  count(): Promise<number>;
  close(): Promise<void>;
}
