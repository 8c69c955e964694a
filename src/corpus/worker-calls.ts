// What the owner of the corpus worker and the worker say to each other: one type of calls, requests with ids, replies by id.
import type { Article, Report } from '../core/article.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import type { Answer } from './answer.ts';
import type { Added, AddOptions, Candidate, CandidateQuery, Copy, Expiry, Exported, Size, SourceDeclared, SourceHeld, Version } from './corpus.ts';
import type { PartSizes } from './day-tree.ts';
import type { CorpusFailureCode } from './failure.ts';
import type { ImportProgress } from './import-job.ts';
import type { Overview } from './overview.ts';

/** How far the corpus is. The same words as `CorpusState` in `protocol.ts`. */
export type WorkerState = { readonly state: 'opening' } | { readonly state: 'importing'; readonly done: number; readonly total: number } | { readonly state: 'ready' } | { readonly state: 'failed'; readonly message: string };

export interface OpenOptions {
  /** Directory in the origin's private file system that holds the corpus and nothing else. */
  readonly directory: string;
  /** `sqlite3.wasm` in the extension's own package. */
  readonly wasmUrl: string;
  /** `corpus.json` in the extension's own package; nothing is imported when null. */
  readonly bundleUrl: string | null;
  /** A test gives smaller ones. */
  readonly partSizes?: PartSizes;
}

/** Calls to the worker. Each fails with a `CorpusFailure`. */
export type WorkerCalls = {
  /** Opens the corpus and begins to import the bundled dossiers; comes back when it is open. Must be the first call; a second one changes nothing. */
  open(options: OpenOptions): WorkerState;
  /** The engine compiled, for which `open` waits; null when the owner could not, then the worker fetches it. */
  engine(compiled: WebAssembly.Module | null): void;
  /** Answers for an article; waits until the bundled dossiers are in. `question`: a name of the asker's, for `cancel`. */
  answer(article: Article, without: readonly string[], question?: string): Answer;
  /** All reports of the article's event side by side; takes longer than an answer, so it is asked for apart. */
  overview(article: Article, without: readonly string[], question?: string): Overview;
  /** Ends the work on a question at its next rest, or before it begins; the question fails with `cancelled`. */
  cancel(question: string): void;
  /** Every source, labels in the language asked. */
  sources(language: LanguageCode): readonly SourceHeld[];
  /** At once, whatever else is under way. */
  state(): WorkerState;
  add(reports: readonly Report[], options?: AddOptions): Added;
  /** The index alone, without judging: for measurements. */
  find(query: CandidateQuery): readonly Candidate[];
  findCopies(article: Pick<Report, 'title' | 'text' | 'language'>, limit: number): readonly Copy[];
  versions(id: string): readonly Version[];
  expire(expiry: Expiry): number;
  /** Asks for the corpus to be made small; done behind the scenes. */
  compact(): void;
  size(): Size;
  check(): readonly string[];
  export(after: number, limit: number): Exported;
  /** The corpus' files byte for byte: for one that cannot be opened (damaged, of a newer version), to be saved and looked at elsewhere. */
  exportFiles(options: OpenOptions): readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Begins to import a file of one report a line, or goes on where an import of the same file stopped. Comes back at once; `imports` tells how far it is. */
  importFile(name: string, file: Blob): ImportProgress;
  /** Imports of this session, the last one last. */
  imports(): readonly ImportProgress[];
  steerImport(name: string, order: 'pause' | 'resume' | 'cancel'): ImportProgress;
  remove(ids: readonly string[]): number;
  /** Takes out all reports of a source, and the source. Gives how many went. */
  removeSource(sourceId: string): number;
  read(ids: readonly string[]): readonly Report[];
  declare(sources: readonly SourceDeclared[]): void;
};

export type WorkerCall = keyof WorkerCalls;

export interface WorkerRequest { readonly id: number; readonly call: WorkerCall; readonly values: readonly unknown[] }

export type WorkerReply = { readonly id: number; readonly ok: true; readonly value: unknown } | { readonly id: number; readonly ok: false; readonly code: CorpusFailureCode; readonly message: string };
