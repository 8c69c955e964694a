// One import of files chosen together, of every kind that `read-file.ts` knows, into the corpus: a batch of reports at a time, pausable and
// cancellable between two. JSON Lines go to the worker as a file, where an import that was killed is taken up again; of the other kinds what is
// held already takes its own place. A file that cannot be read is told and passed over; only a corpus that takes nothing more ends an import.
import type { Report } from '../../core/article.ts';
import type { Added } from '../../corpus/corpus.ts';
import type { ImportProgress } from '../../corpus/import-job.ts';
import { readReports, type FileToRead, type PageReader, type Problem } from '../../sources/read-file.ts';
import { problemOfLine } from '../../sources/report-of.ts';
import { tellApart } from '../../sources/same-name.ts';
import type { OfferedFile } from '../import-channel.ts';
import type { FileProgress } from '../source-state.ts';
import { messageOf } from '../message-of.ts';

/** What of the corpus an import needs. */
export interface ImportTarget {
  /** Sources are named by their publications. `isBulk`: without looking for facts. */
  add(reports: readonly Report[], isBulk: boolean): Promise<Added>;
  /** What is held under these ids. */
  read(ids: readonly string[]): Promise<readonly Report[]>;
  importFile(name: string, file: Blob): Promise<ImportProgress>;
  imports(): Promise<readonly ImportProgress[]>;
  steerImport(name: string, order: Order): Promise<unknown>;
}

export type Order = 'pause' | 'resume' | 'cancel';

/** Reports, and their characters, that go into the corpus together. */
const BATCH = 100;
const BATCH_LENGTH = 1_000_000;
/** From so many reports on, they come in the quick way: their facts would take minutes. */
const MANY = 300;
/** Problems told in words. */
const MOST_TOLD = 100;
/** How often the worker is asked how far it is. */
const LOOK_MS = 250;
const LINES = /\.(?:jsonl|ndjson|sqlite3?)$/iu;

type State = FileProgress['state'];

export class FileImport {
  readonly id: number;
  readonly #files: readonly OfferedFile[];
  readonly #target: ImportTarget;
  readonly #readPage: PageReader;
  #told: Omit<FileProgress, 'state'>;
  #state: State = 'waiting';
  /** Read, and not in yet. */
  #batch: Report[] = [];
  #length = 0;
  /** Why the corpus takes nothing more. */
  #refusal: unknown = null;
  #wake: () => void = () => undefined;
  /** Bytes of the files read to their end. */
  #before = 0;
  /** The file that the worker reads by itself. */
  #withWorker: string | null = null;

  constructor(id: number, files: readonly OfferedFile[], { target, readPage }: { readonly target: ImportTarget; readonly readPage: PageReader }) {
    this.id = id;
    this.#files = files;
    this.#target = target;
    this.#readPage = readPage;
    this.#told = { id, name: nameOf(files), files: files.length, filesDone: 0, current: null, done: 0, total: files.reduce((sum, { file }) => sum + file.size, 0), added: 0, replaced: 0, problems: [], problemCount: 0, message: null };
  }

  progress(): FileProgress { return { ...this.#told, state: this.#state }; }

  hasEnded(): boolean { return this.#state === 'done' || this.#state === 'failed' || this.#state === 'cancelled'; }

  /** What came in stays. */
  steer(order: Order): void {
    if (this.hasEnded()) return;
    this.#state = order === 'pause' ? 'paused' : order === 'resume' ? 'running' : 'cancelled';
    if (this.#withWorker !== null) void this.#target.steerImport(this.#withWorker, order).catch(() => undefined);   // it may have ended meanwhile
    this.#wake();
  }

  /** Imports to the end. Never rejects: `progress` tells. */
  async run(): Promise<void> {
    if (this.#state === 'waiting') this.#state = 'running';
    try {
      for (const offered of this.#files) {
        if (!await this.#mayGoOn()) break;
        this.#told = { ...this.#told, current: offered.name, done: this.#before };
        if (LINES.test(offered.name)) await this.#byWorker(offered);
        else await this.#read(offered);
        this.#before += offered.file.size;
        if (!this.hasEnded()) this.#told = { ...this.#told, done: this.#before, filesDone: this.#told.filesDone + 1 };
      }
      await this.#flush();   // of a cancelled import too: what was read is told as in
      if (!this.hasEnded()) this.#state = 'done';
    } catch (error) {
      this.#state = 'failed';
      this.#told = { ...this.#told, message: messageOf(error) };
    }
    this.#told = { ...this.#told, current: null };
  }

  async #read({ name, file }: OfferedFile): Promise<void> {
    try {
      for await (const outcome of readReports(this.#watched(name, file), { readPage: this.#readPage })) {
        if ('problem' in outcome) this.#tell(outcome.problem);
        else {
          this.#batch.push(outcome.report);
          this.#length += outcome.report.text.length;
        }
        if (this.#batch.length >= BATCH || this.#length >= BATCH_LENGTH) await this.#flush();
        if (!await this.#mayGoOn()) return;   // an archive may hold a million parts that give nothing
      }
    } catch (error) {
      if (error === this.#refusal) throw error;
      if (!isFileGone(error)) console.error(`recoupe: "${name}" could not be read`, error);
      this.#tell({ place: name, code: 'cannot-read', message: `${name}: it cannot be read any more (${messageOf(error)}); choose it again` });
    }
  }

  /** What was read goes in; of many small files some together, for each transaction has its price. */
  async #flush(): Promise<void> {
    const batch = this.#batch;
    [this.#batch, this.#length] = [[], 0];
    if (!batch.length) return;
    const isBulk = this.#told.added + this.#told.replaced + batch.length > MANY;
    const { added, replaced } = await this.#target.read(batch.map(({ id }) => id)).then((held) => this.#target.add(tellApart(batch, held), isBulk)).catch((error: unknown) => { throw this.#refusal = error; });
    this.#told = { ...this.#told, added: this.#told.added + added, replaced: this.#told.replaced + replaced };
  }

  /** The file, its reading told by the place that was read last. */
  #watched(name: string, file: Blob): FileToRead {
    return {
      name, size: file.size,
      slice: (from, to) => {
        this.#told = { ...this.#told, done: this.#before + Math.min(to, file.size) };
        return file.slice(from, to);
      },
    };
  }

  async #byWorker({ name, file }: OfferedFile): Promise<void> {
    await this.#flush();
    const before = this.#told;
    this.#withWorker = name;
    try {
      let now = await this.#target.importFile(name, file);
      for (;;) {
        this.#told = {
          ...before, done: this.#before + now.done, added: before.added + now.added, replaced: before.replaced + now.replaced,
          problems: [...before.problems, ...now.failures.map((line) => problemOfLine(line, name))].slice(0, MOST_TOLD), problemCount: before.problemCount + now.failed,
        };
        if (now.state === 'failed') throw new Error(now.message ?? 'the import failed');
        if (now.state === 'done' || now.state === 'cancelled') return;
        await new Promise((resolve) => { setTimeout(resolve, LOOK_MS); });
        now = (await this.#target.imports()).find((one) => one.name === name) ?? now;
      }
    } finally {
      this.#withWorker = null;
    }
  }

  #tell(problem: Problem): void {
    const { problems, problemCount } = this.#told;
    this.#told = { ...this.#told, problemCount: problemCount + 1, problems: problems.length < MOST_TOLD ? [...problems, problem] : problems };
  }

  async #mayGoOn(): Promise<boolean> {
    while (this.#state === 'paused') await new Promise<void>((resolve) => { this.#wake = resolve; });
    return this.#state === 'running';
  }
}

/** A file that was changed, moved or forbidden since it was chosen. */
const isFileGone = (error: unknown): boolean => error instanceof DOMException && /^(?:NotReadableError|NotFoundError|SecurityError|NotAllowedError)$/u.test(error.name);

/** The folder that all files share, a single file's own name, else the first file's. */
function nameOf(files: readonly OfferedFile[]): string {
  const first = files[0]?.name ?? '';
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder && files.length > 1 && files.every(({ name }) => name.startsWith(folder)) ? folder.slice(0, -1) : first;
}
