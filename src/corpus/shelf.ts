// Reports and digests at hand: those read last, and what the database keeps of earlier digests. Comes in: ids. Goes out:
// reports, with digests that cost nothing where an outline is kept. Judging forty candidates must not digest forty texts.
import type { Report } from '../core/article.ts';
import { digest } from '../core/digest.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import type { Blocks } from './blocks.ts';
import type { DigestedReport } from './corpus.ts';
import type { Intake } from './intake.ts';
import { digestLater, EXTRACTOR, outlineCells, outlineOf } from './outline.ts';
import { Recent } from './recent.ts';
import type { Database } from './sqlite.ts';
import type { Placed, Tables } from './tables.ts';
import { NO_REST, type Rest } from './rest.ts';

/** Digests kept: some 30 MB for reports of usual length. */
const MOST_DIGESTS = 300;
/** Rows of ids asked for last, so that the reports of a question are read without looking their names up. */
const MOST_IDS = 2000;
/** Quick digests kept, for one question at least. */
const MOST_QUICK = 100;
/** Candidates without an outline that are digested whole for one question, 5 ms each; the rest are judged by quick keys. */
const MOST_DIGESTED_ANEW = 12;

interface Parts { readonly database: Database; readonly tables: Tables; readonly blocks: Blocks; readonly intake: Intake }

export class Shelf {
  readonly #database: Database;
  readonly #tables: Tables;
  readonly #blocks: Blocks;
  readonly #intake: Intake;
  readonly #digests: Recent<DigestedReport>;
  /** Judged by quick keys only; not kept among the digests, for the next question may digest them whole. */
  readonly #quick = new Recent<DigestedReport>(MOST_QUICK);
  readonly #rows = new Recent<number>(MOST_IDS);

  constructor({ database, tables, blocks, intake }: Parts, mostDigests = MOST_DIGESTS) {
    this.#database = database;
    this.#tables = tables;
    this.#blocks = blocks;
    this.#intake = intake;
    this.#digests = new Recent(mostDigests);
  }

  /** Keeps a digest just made. */
  keep(digested: DigestedReport): void { this.#digests.set(digested.report.id, digested); }

  /** Keeps the row of an id just found. */
  remember(id: string, row: number): void { this.#rows.set(id, row); }

  /** The report changed or went. */
  forget(id: string): void {
    this.#digests.delete(id);
    this.#quick.delete(id);
    this.#rows.delete(id);
  }

  /** Rows were given anew. */
  forgetRows(): void { this.#rows.clear(); }

  /** Reports with their digests, in the order asked; unknown ids are left out. */
  async digests(ids: readonly string[], rest: Rest = NO_REST): Promise<readonly DigestedReport[]> {
    const unknown = ids.filter((id) => !this.#digests.get(id));
    const fresh: { readonly row: number; readonly digested: DigestedReport }[] = [];
    for (const id of unknown) {
      await rest();
      const placed = await this.locate(id);
      const report = placed && await this.reportAt(placed);
      if (!placed || !report) continue;
      await loadPacks([languageOf(report)]);
      const [kept] = this.#database.rows('SELECT keys, weights, facts FROM outline WHERE row = ? AND extractor = ?', [placed.row, EXTRACTOR]);
      const isAnew = !kept && fresh.length < MOST_DIGESTED_ANEW;
      const digested = { report, digest: kept ? digestLater(report, await outlineOf(kept)) : isAnew ? digest(report) : digestLater(report) };
      if (isAnew) fresh.push({ row: placed.row, digested });
      if (kept || isAnew) this.#digests.set(id, digested);
      else this.#quick.set(id, digested);
    }
    await this.#keepOutlines(fresh);
    return ids.flatMap((id) => this.#digests.get(id) ?? this.#quick.get(id) ?? []);
  }

  /** Where the report of an id stands; null when there is none. */
  async locate(id: string): Promise<Placed | null> {
    const row = this.#rows.get(id);
    const placed = row === undefined ? null : this.#tables.at(row);
    return placed ?? this.#intake.findId(id);
  }

  /** The report that stands there. Throws CorpusFailure when its text is damaged. */
  async reportAt(placed: Placed): Promise<Report> {
    const sourceId = this.#tables.nameOf(placed.source);
    try {
      return { ...await this.#blocks.read(placed), sourceId };
    } catch (error) {
      const now = this.#tables.at(placed.row);   // its block may have been packed anew since the row was read
      if (!now || now.block === placed.block) throw error;
      return { ...await this.#blocks.read(now), sourceId };
    }
  }

  /** Keeps what was digested for a question, so that the next need not. A full disk costs time, not the answer. */
  async #keepOutlines(fresh: readonly { readonly row: number; readonly digested: DigestedReport }[]): Promise<void> {
    if (!fresh.length) return;
    try {
      const cells = await Promise.all(fresh.map(({ digested }) => outlineCells(digested.digest)));
      this.#database.transaction(() => {
        fresh.forEach(({ row }, i) => {
          const outline = cells[i];
          if (outline && this.#tables.at(row)) this.#intake.writeOutline(row, outline);
        });
      });
    } catch { /* found anew the next time */ }
  }
}
