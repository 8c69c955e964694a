// The corpus over an open SQLite database, wherever that lives: the one implementation of `Corpus`. Changes come one after
// another; questions are answered between their steps. Rarity of keys is learned from the corpus and weighs the index's votes.
import type { Report } from '../core/article.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import type { Rarity } from '../core/events/likeness.ts';
import type { MakeReady, Ready } from './batch.ts';
import { Blocks } from './blocks.ts';
import { breathe } from './breathe.ts';
import type { Added, AddOptions, Candidate, CandidateQuery, Copy, Corpus, Days, DigestedReport, Expiry, Exported, Size, SourceDeclared, SourceHeld, SourceLabels, Version } from './corpus.ts';
import type { PartSizes } from './day-tree.ts';
import { asFailure } from './failure.ts';
import { Finder } from './finder.ts';
import { Intake } from './intake.ts';
import { KeyIndex } from './key-index.ts';
import { STEP_POSTINGS } from './merge.ts';
import { migrateTables, moveReports } from './migrate.ts';
import { EXTRACTOR } from './outline.ts';
import { prepareSchema } from './schema.ts';
import { Shelf } from './shelf.ts';
import type { Database } from './sqlite.ts';
import { Tables, type Placed } from './tables.ts';
import { Upkeep } from './upkeep.ts';
import type { Rest } from './rest.ts';

/** Each report is merged some six times on its way to a million, seventy postings each time. */
const REPORTS_PER_STEP = STEP_POSTINGS / (6 * 70);
/** Reports indexed anew in one step: some 30 ms. */
const REINDEXED_AT_ONCE = 60;
/** Fewer are not worth another thread's start and the way there and back. */
const FEWEST_ELSEWHERE = 100;

export interface StoreOptions {
  /** The file outlives the process. */
  readonly isDurable: boolean;
  /** Digests kept at most; as many as the extension keeps when absent. */
  readonly mostDigests?: number;
  /** Milliseconds since 1970, for the time a text was captured; the machine's when absent. */
  readonly now?: () => number;
  /** Number of the extractor of keys; a test gives another, to see what is stale found anew. */
  readonly extractor?: number;
  /** Makes batches of bulk imports ready on other threads; on the corpus's own when absent, or when it fails. */
  readonly elsewhere?: Elsewhere;
  /** How large segments grow before they are parted by day; a test gives smaller ones. */
  readonly partSizes?: PartSizes;
}

/** `most`: batches that are asked for ahead. */
export interface Elsewhere { readonly makeReady: MakeReady; readonly most: number }

/** The corpus in a database, made ready first, and migrated from an older version. Throws CorpusFailure when it is not a corpus of ours. */
export async function openStore(database: Database, { isDurable, ...options }: StoreOptions): Promise<Corpus> {
  migrateTables(database, prepareSchema(database, isDurable));
  const store = new Store(database, options);
  await moveReports(database, store);
  return store;
}

class Store implements Corpus {
  readonly #database: Database;
  readonly #tables: Tables;
  readonly #index: KeyIndex;
  readonly #blocks: Blocks;
  readonly #intake: Intake;
  readonly #upkeep: Upkeep;
  readonly #now: () => number;
  readonly #shelf: Shelf;
  readonly #finder: Finder;
  readonly #elsewhere: Elsewhere | null;
  /** Batches that are being made ready, by the lists they were given as. */
  readonly #expected = new WeakMap<readonly Report[], Promise<Ready | null>>();
  /** The change under way: the next waits for it. */
  #changing: Promise<unknown> = Promise.resolve();

  constructor(database: Database, { mostDigests, now = Date.now, extractor = EXTRACTOR, partSizes, elsewhere }: Omit<StoreOptions, 'isDurable'>) {
    const [tables, index, blocks] = [new Tables(database), new KeyIndex(database, extractor, partSizes), new Blocks(database)];
    this.#database = database;
    this.#tables = tables;
    this.#index = index;
    this.#blocks = blocks;
    this.#intake = new Intake(database, tables, index, blocks);
    this.#upkeep = new Upkeep({ database, tables, index, blocks });
    this.#shelf = new Shelf({ database, tables, blocks, intake: this.#intake }, mostDigests);
    this.#finder = new Finder({ tables, index, intake: this.#intake, shelf: this.#shelf });
    this.#now = now;
    this.#elsewhere = elsewhere ?? null;
  }

  get ahead(): number { return this.#elsewhere?.most ?? 0; }

  expect(reports: readonly Report[]): void {
    if (!this.#elsewhere || reports.length < FEWEST_ELSEWHERE || this.#expected.has(reports)) return;
    this.#expected.set(reports, this.#elsewhere.makeReady(reports.map((report) => ({ report, before: [] }))).catch(() => null));   // then it is done here
  }

  add(reports: readonly Report[], { isBulk = false, note }: AddOptions = {}): Promise<Added> {
    if (isBulk) this.expect(reports);
    return this.#change(async () => {
      const prepared = isBulk ? await this.#intake.prepareBulk(reports, this.#expected.get(reports) ?? Promise.resolve(null)) : await this.#intake.prepare(reports);
      const captured = Math.floor(this.#now() / 1000);
      this.#transaction(() => {
        this.#intake.write(prepared, captured);
        if (note) this.#writeNote(note.name, note.value);
      });
      await this.#keepPace(isBulk ? reports.length : 0);
      for (const { report } of prepared.plans) this.#shelf.forget(report.id);
      prepared.digested.forEach(({ digest }, i) => {
        const report = prepared.plans[i]?.report;
        if (report) this.#shelf.keep({ report, digest });
      });
      return { added: reports.length - prepared.replaced, replaced: prepared.replaced, versions: prepared.versions };
    });
  }

  remove(ids: readonly string[]): Promise<number> {
    return this.#change(async () => {
      const placed = (await Promise.all([...new Set(ids)].map((id) => this.#intake.findId(id)))).filter((placed) => placed !== null);
      if (placed.length) await this.#take(placed);
      for (const id of ids) this.#shelf.forget(id);
      return placed.length;
    });
  }

  find = (query: CandidateQuery): Promise<readonly Candidate[]> => this.#finder.find(query);
  findCopies = (article: Pick<Report, 'title' | 'text' | 'language'>, limit: number): Promise<readonly Copy[]> => this.#finder.findCopies(article, limit);
  rarity = async (days?: Days): Promise<Rarity> => this.#finder.rarity(days);

  async read(ids: readonly string[]): Promise<readonly Report[]> {
    const reports = await Promise.all(ids.map((id) => this.#read(id)));
    return reports.filter((report) => report !== null);
  }

  async versions(id: string): Promise<readonly Version[]> {
    const found = await this.#shelf.locate(id);
    if (!found) return [];
    const spots = [found, ...this.#intake.versionsOf(found.row)];
    return Promise.all(spots.map(async (spot) => {
      const { title, publishedAt, text } = await this.#blocks.read(spot);
      return { title, publishedAt, text, capturedAt: new Date(spot.captured * 1000).toISOString() };
    }));
  }

  digests = (ids: readonly string[], rest?: Rest): Promise<readonly DigestedReport[]> => this.#shelf.digests(ids, rest);

  async idsOf(sourceId: string): Promise<readonly string[]> {
    return Promise.all(this.#tables.ofSource(sourceId).map((placed) => this.#intake.idOf(placed)));
  }

  async declare(sources: readonly SourceDeclared[]): Promise<void> {
    this.#transaction(() => {
      for (const { sourceId, labels, isDemonstration } of sources) {
        this.#database.run(`INSERT INTO source (name, labels, is_demonstration) VALUES (?1, ?2, ?3)
          ON CONFLICT (name) DO UPDATE SET labels = ?2, is_demonstration = ?3`, [sourceId, JSON.stringify(labels), Number(isDemonstration)]);
      }
    });
  }

  async sources(language: LanguageCode = 'en'): Promise<readonly SourceHeld[]> {
    const rows = this.#database.rows(`SELECT name, labels, is_demonstration, ifnull(sum(reports), 0), group_concat(nullif(language, ''))
      FROM source LEFT JOIN tally ON tally.source = source.id GROUP BY source.id ORDER BY name`);
    return rows.map(([name, labels, isDemonstration, reports, languages]) => ({
      sourceId: String(name),
      label: labelIn(String(labels), language) ?? String(name),
      reports: Number(reports),
      languages: typeof languages === 'string' ? languages.split(',').sort() : [],
      isDemonstration: isDemonstration === 1,
    }));
  }

  count = async (): Promise<number> => this.#tables.held();
  size = async (): Promise<Size> => this.#upkeep.size();
  check = async (): Promise<readonly string[]> => this.#upkeep.check();
  compact = async (): Promise<void> => { this.#upkeep.compact(); };
  work = (): Promise<boolean> => this.#change(async () => await this.#upkeep.work() || this.#reindexSome());

  async expire({ before, mostBytes, spared }: Expiry): Promise<number> {
    const old = before === undefined ? 0 : await this.#expire(() => this.#upkeep.findOld(before, spared ?? null), Infinity);
    const many = mostBytes === undefined ? 0 : await this.#expire((left) => this.#upkeep.findOldest(left, spared ?? null), this.#upkeep.countTooMany(mostBytes));
    if (many) this.#upkeep.compact();
    return old + many;
  }

  /**
   * Merges what is small, and as much as so many reports bring about in the long run: an import that outruns its merges
   * leaves hundreds of segments to look into. The change itself is in: a disk too full to merge must not say that it is not.
   */
  async #keepPace(reports: number): Promise<void> {
    try {
      this.#index.tidy();
      for (let left = Math.ceil(reports / REPORTS_PER_STEP); left > 0 && this.#index.work(); left--) await breathe();
    } catch (error) {
      if (asFailure(error).code === 'internal') throw error;
    }
  }

  /** Takes out what is found, some at a time, until nothing is or so many went. */
  async #expire(findSome: (left: number) => readonly Placed[], most: number): Promise<number> {
    let expired = 0;
    while (expired < most) {
      const gone = await this.#change(async () => {
        const placed = findSome(most - expired);
        if (placed.length) await this.#take(placed);
        return placed.length;
      });
      if (gone === 0) break;
      expired += gone;
    }
    return expired;
  }

  async export(after: number, limit: number): Promise<Exported> {
    const placed = this.#tables.between(after, Number.MAX_SAFE_INTEGER, limit);
    const reports: Report[] = [];
    const failures: string[] = [];
    for (const each of placed) {
      try {
        reports.push(await this.#shelf.reportAt(each));
      } catch (error) {
        failures.push(asFailure(error).message);
      }
    }
    const last = placed.at(-1);
    return { reports, failures: [...new Set(failures)], next: last && placed.length === limit ? last.row + 1 : null };
  }

  async note(name: string): Promise<string | null> {
    const [row] = this.#database.rows('SELECT value FROM note WHERE name = ?', [name]);
    return row ? String(row[0]) : null;
  }

  async setNote(name: string, value: string): Promise<void> {
    this.#writeNote(name, value);
  }

  async close(): Promise<void> {
    await this.#changing;
    this.#database.close();
  }

  #writeNote(name: string, value: string): void {
    this.#database.run('INSERT INTO note (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2', [name, value]);
  }

  /** Indexes some reports anew whose keys an older extractor gave; false when there are none. */
  async #reindexSome(): Promise<boolean> {
    const stale = this.#index.findStale(REINDEXED_AT_ONCE).flatMap((row) => this.#tables.at(row) ?? []);
    if (!stale.length) return false;
    const held = (await Promise.all(stale.map(async (placed) => ({ placed, entry: await this.#blocks.read(placed).catch(() => null) }))))
      .flatMap(({ placed, entry }) => entry ? [{ placed, entry }] : []);
    if (!held.length) return false;   // damaged texts: their old keys are all there is
    await loadPacks(held.map(({ entry }) => languageOf(entry)));
    this.#transaction(() => { this.#intake.reindex(held); });
    this.#shelf.forgetRows();
    await this.#keepPace(0);
    return true;
  }

  /** Runs a change after those before it. */
  #change<T>(work: () => Promise<T>): Promise<T> {
    const changed = this.#changing.then(work);
    this.#changing = changed.catch(() => {});
    return changed;
  }

  /** All of `work` or nothing, in the database and in what is remembered of it. */
  #transaction(work: () => void): void {
    try {
      this.#database.transaction(work);
      this.#finder.forget();
    } catch (error) {
      this.#tables.reload();
      this.#index.reload();
      throw error;
    }
  }

  async #take(placed: readonly Placed[]): Promise<void> {
    this.#transaction(() => { this.#intake.remove(placed); });
    await this.#keepPace(0);
  }

  async #read(id: string): Promise<Report | null> {
    const placed = await this.#shelf.locate(id);
    return placed && this.#shelf.reportAt(placed);
  }
}

function labelIn(json: string, language: LanguageCode): string | undefined {
  const labels = JSON.parse(json) as SourceLabels;   // written by `declare` only
  return labels[language] ?? labels.en ?? Object.values(labels)[0];
}
