// An import of any number of reports: stretch by stretch from a source, each stretch one transaction that also notes how far
// the import is. Can be paused and cancelled between two; killed at any moment, it goes on from the last stretch that is in.
import type { ReportSource, Stretch } from '../sources/report-lines.ts';
import { breathe } from './breathe.ts';
import type { Corpus } from './corpus.ts';
import { asFailure } from './failure.ts';

export interface ImportProgress {
  readonly name: string;
  readonly state: 'running' | 'paused' | 'cancelled' | 'done' | 'failed';
  /** Position and end, in the source's units (bytes of a file). */
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly replaced: number;
  readonly versions: number;
  /** What could not be read, in words; the first hundred. */
  readonly failures: readonly string[];
  readonly failed: number;
  /** Why it stopped, when it failed: "no room left …". What came before is kept; the same import goes on when it is started again. */
  readonly message: string | null;
}

/** Failures told in words; a file of the wrong kind has one a line. */
const MOST_TOLD = 100;
/** Steps of upkeep after each stretch: merging keeps pace with what comes in. */
const STEPS_PER_STRETCH = 4;

type Kept = Pick<ImportProgress, 'done' | 'added' | 'replaced' | 'versions' | 'failures' | 'failed'>;

const NOTHING: Kept = { done: 0, added: 0, replaced: 0, versions: 0, failures: [], failed: 0 };

export class ImportJob {
  readonly #corpus: Corpus;
  readonly #source: ReportSource;
  readonly #declared = new Set<string>();
  #kept: Kept = NOTHING;
  #state: ImportProgress['state'] = 'running';
  #message: string | null = null;
  #wake: () => void = () => {};

  constructor(corpus: Corpus, source: ReportSource) {
    this.#corpus = corpus;
    this.#source = source;
  }

  progress(): ImportProgress {
    return { name: this.#source.name, state: this.#state, total: this.#source.total, message: this.#message, ...this.#kept };
  }

  /** Waits before the next stretch until `resume` or `cancel`. */
  pause(): void { if (this.#state === 'running') this.#state = 'paused'; }

  resume(): void {
    if (this.#state === 'paused') this.#state = 'running';
    this.#wake();
  }

  /** Stops for good after the stretch under way. What came in stays; the next import of the same source begins anew. */
  cancel(): void {
    if (this.#state === 'running' || this.#state === 'paused') this.#state = 'cancelled';
    this.#wake();
  }

  /** Imports to the end. Never rejects: `progress` tells. */
  async run(): Promise<void> {
    try {
      this.#kept = await this.#readNote();
      const stretches = new Stretches(this.#source, this.#kept.done, this.#corpus);
      while (await this.#mayGoOn()) {
        const stretch = await stretches.next();
        if (!stretch) {
          this.#state = 'done';
          break;
        }
        await this.#take(stretch);
      }
      await this.#corpus.setNote(this.#note, '');   // ended, done or cancelled: the next time it begins anew
    } catch (error) {
      this.#state = 'failed';
      this.#message = asFailure(error).message;
    }
  }

  async #take({ reports, failures, next }: { readonly reports: Parameters<Corpus['add']>[0]; readonly failures: readonly string[]; readonly next: number }): Promise<void> {
    const before = this.#kept;
    const kept = (added: number, replaced: number, versions: number): Kept => ({
      done: next, added: before.added + added, replaced: before.replaced + replaced, versions: before.versions + versions,
      failures: [...before.failures, ...failures].slice(0, MOST_TOLD), failed: before.failed + failures.length,
    });
    await this.#declare(reports);
    // The note goes in with the batch; the counts of this batch are known only after it, and are put right by the next.
    const { added, replaced, versions } = await this.#corpus.add(reports, { isBulk: true, note: { name: this.#note, value: JSON.stringify(kept(reports.length, 0, 0)) } });
    this.#kept = kept(added, replaced, versions);
    for (let i = 0; i < STEPS_PER_STRETCH && await this.#corpus.work(); i++) await breathe();
    await breathe();
  }

  /** Sources go by their publications' names. */
  async #declare(reports: Parameters<Corpus['add']>[0]): Promise<void> {
    const fresh = new Map(reports.filter(({ sourceId }) => !this.#declared.has(sourceId)).map(({ sourceId, source }) => [sourceId, source]));
    if (!fresh.size) return;
    await this.#corpus.declare([...fresh].map(([sourceId, name]) => ({ sourceId, labels: { en: name ?? sourceId.replace(/^\w+:/u, '') }, isDemonstration: false })));
    for (const sourceId of fresh.keys()) this.#declared.add(sourceId);
  }

  async #mayGoOn(): Promise<boolean> {
    while (this.#state === 'paused') await new Promise<void>((resolve) => { this.#wake = resolve; });
    return this.#state === 'running';
  }

  get #note(): string { return `import:${this.#source.name}:${this.#source.total}`; }

  async #readNote(): Promise<Kept> {
    const note = await this.#corpus.note(this.#note);
    return note ? JSON.parse(note) as Kept : NOTHING;   // written above only
  }
}

/** The stretches of a source, read as far ahead as the corpus can prepare. */
class Stretches {
  readonly #source: ReportSource;
  readonly #corpus: Corpus;
  /** Those read and not yet taken, in order; what cannot be read is told in its turn. */
  readonly #read: Promise<Stretch | null>[] = [];
  #last: Promise<{ readonly next: number } | null>;

  constructor(source: ReportSource, from: number, corpus: Corpus) {
    this.#source = source;
    this.#corpus = corpus;
    this.#last = Promise.resolve({ next: from });
  }

  /** Null at the end. */
  async next(): Promise<Stretch | null> {
    while (this.#read.length <= this.#corpus.ahead) this.#read.push(this.#readOn());
    return await this.#read.shift() ?? null;
  }

  #readOn(): Promise<Stretch | null> {
    const read = this.#last.then(async (before) => {
      const stretch = before && await this.#source.read(before.next);
      if (stretch) this.#corpus.expect(stretch.reports);
      return stretch;
    });
    read.catch(() => {});
    this.#last = read;
    return read;
  }
}
