// The corpus over an open SQLite database, wherever that lives. Index: one MATCH per key of the question, the rarity of each
// key summed here, for SQLite's own bm25 needs the sizes that a contentless index does without.
// Texts are deflated before a transaction begins, for nothing inside one may wait.
import type { Report } from '../core/article.ts';
import { digest, type Digest } from '../core/digest.ts';
import { KEYS_PER_REPORT } from '../core/keys.ts';
import { languageCode, type LanguageCode } from '../core/languages/pack.ts';
import { rarityIn, type Rarity } from '../core/likeness.ts';
import type { Added, Candidate, CandidateQuery, Corpus, DigestedReport, SourceDeclared, SourceHeld, SourceLabels } from './corpus.ts';
import { dayOf, rowsOfDay, rowsOfDays, ROWS_WITHOUT_DAY, type RowRange } from './day-rowid.ts';
import { deflate, inflate } from './deflate.ts';
import { CorpusFailure } from './failure.ts';
import { Recent } from './recent.ts';
import { prepareSchema } from './schema.ts';
import type { Cell, Database, Row } from './sqlite.ts';

/** Digests kept: some 30 MB for reports of usual length. */
const MOST_DIGESTS = 300;

/** Values in one statement: SQLite takes 32,766, short statements are kept prepared. */
const IDS_AT_ONCE = 200;

export interface StoreOptions {
  /** The file outlives the process. */
  readonly isDurable: boolean;
  /** Digests kept at most; `MOST_DIGESTS` when absent. */
  readonly mostDigests?: number;
}

/** The corpus in a database, made ready first. Throws CorpusFailure when the database is not a corpus of this version. */
export function openStore(database: Database, { isDurable, mostDigests = MOST_DIGESTS }: StoreOptions): Corpus {
  prepareSchema(database, isDurable);
  return new Store(database, new Recent<DigestedReport>(mostDigests));
}

const COLUMNS = 'report.id, source.name, title, byline, publication, published, language, url';
const EVERYWHERE: RowRange = { first: 0, last: Number.MAX_SAFE_INTEGER };

interface Prepared { readonly report: Report; readonly body: Uint8Array; readonly digested: Digest }

class Store implements Corpus {
  readonly #database: Database;
  readonly #digests: Recent<DigestedReport>;
  /** Reports that have a key, as far as asked; emptied by every change. */
  readonly #reportsWith = new Map<string, number>();
  /** One function until the next change, for vectors are kept by it. */
  #rarity: Rarity | null = null;

  constructor(database: Database, digests: Recent<DigestedReport>) {
    this.#database = database;
    this.#digests = digests;
  }

  async add(reports: readonly Report[]): Promise<Added> {
    const prepared = await Promise.all(reports.map(async (report): Promise<Prepared> => {
      const body = await deflate(report.text);
      return { report, body, digested: digest(report) };
    }));
    const replaced = this.#database.transaction(() => prepared.filter((each) => this.#put(each)).length);
    this.#forgetRarity();
    for (const { report, digested } of prepared) this.#digests.set(report.id, { report, digest: digested });
    return { added: reports.length - replaced, replaced };
  }

  async remove(ids: readonly string[]): Promise<number> {
    const removed = this.#database.transaction(() => ids.filter((id) => this.#take(id)).length);
    this.#forgetRarity();
    for (const id of ids) this.#digests.delete(id);
    return removed;
  }

  async find({ keys, days, without = [], limit }: CandidateQuery): Promise<readonly Candidate[]> {
    const scores = this.#score(keys, days ? [rowsOfDays(days), ROWS_WITHOUT_DAY] : [EVERYWHERE]);
    const ranked = [...scores].sort(([rowA, scoreA], [rowB, scoreB]) => scoreB - scoreA || rowA - rowB);
    const candidates: Candidate[] = [];
    for (const [row, score] of ranked) {
      if (candidates.length >= limit) break;
      const [found] = this.#database.rows('SELECT report.id, source.name FROM report JOIN source ON source.id = report.source WHERE report.rowid = ?', [row]);
      if (found && !without.includes(String(found[1]))) candidates.push({ id: String(found[0]), score });
    }
    return candidates;
  }

  async read(ids: readonly string[]): Promise<readonly Report[]> {
    const byId = new Map<string, Report>();
    for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
      for (const report of await this.#readSome(ids.slice(start, start + IDS_AT_ONCE))) byId.set(report.id, report);
    }
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async digests(ids: readonly string[]): Promise<readonly DigestedReport[]> {
    const known = new Map(ids.flatMap((id) => {
      const kept = this.#digests.get(id);
      return kept ? [[id, kept] as const] : [];
    }));
    for (const report of await this.read(ids.filter((id) => !known.has(id)))) {
      const digested = { report, digest: digest(report) };
      known.set(report.id, digested);
      this.#digests.set(report.id, digested);
    }
    return ids.flatMap((id) => known.get(id) ?? []);
  }

  async rarity(): Promise<Rarity> {
    return this.#rarity ??= rarityIn(await this.count(), (key) => this.#countWith(key));
  }

  async idsOf(sourceId: string): Promise<readonly string[]> {
    const rows = this.#database.rows('SELECT report.id FROM report JOIN source ON source.id = report.source WHERE source.name = ? ORDER BY report.rowid', [sourceId]);
    return rows.map(([id]) => String(id));
  }

  async declare(sources: readonly SourceDeclared[]): Promise<void> {
    this.#database.transaction(() => {
      for (const { sourceId, labels, isDemonstration } of sources) {
        this.#database.run(`INSERT INTO source (name, labels, is_demonstration) VALUES (?1, ?2, ?3)
          ON CONFLICT (name) DO UPDATE SET labels = ?2, is_demonstration = ?3`, [sourceId, JSON.stringify(labels), Number(isDemonstration)]);
      }
    });
  }

  async sources(language: LanguageCode = 'en'): Promise<readonly SourceHeld[]> {
    const rows = this.#database.rows(`SELECT name, labels, is_demonstration, count(report.rowid), group_concat(DISTINCT report.language)
      FROM source LEFT JOIN report ON report.source = source.id GROUP BY source.id ORDER BY name`);
    return rows.map(([name, labels, isDemonstration, reports, languages]) => ({
      sourceId: String(name),
      label: labelIn(String(labels), language) ?? String(name),
      reports: Number(reports),
      languages: typeof languages === 'string' ? languages.split(',').sort() : [],
      isDemonstration: isDemonstration === 1,
    }));
  }

  async count(): Promise<number> {
    return Number(this.#database.rows('SELECT count(*) FROM report')[0]?.[0] ?? 0);
  }

  async note(name: string): Promise<string | null> {
    const [row] = this.#database.rows('SELECT value FROM note WHERE name = ?', [name]);
    return row ? String(row[0]) : null;
  }

  async setNote(name: string, value: string): Promise<void> {
    this.#database.run('INSERT INTO note (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2', [name, value]);
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  /** Whether a report of that id was there before. */
  #put({ report, body, digested }: Prepared): boolean {
    const isReplaced = this.#take(report.id);
    this.#database.run(`INSERT INTO source (name, labels, is_demonstration) VALUES (?, '{}', 0) ON CONFLICT (name) DO NOTHING`, [report.sourceId]);
    const [source] = this.#database.rows('SELECT id FROM source WHERE name = ?', [report.sourceId]);
    const row = this.#nextRow(dayOf(report.publishedAt));
    const { id, title, byline, source: publication, publishedAt, language, url } = report;
    this.#database.run('INSERT INTO report (rowid, id, source, title, byline, publication, published, language, url, body) VALUES (?,?,?,?,?,?,?,?,?,?)',
      [row, id, source?.[0] ?? null, title, byline, publication, publishedAt, language, url, body]);
    const keys = digested.keys.slice(0, KEYS_PER_REPORT).map(({ key }) => key).join(' ');
    this.#database.run('INSERT INTO salient (rowid, keys) VALUES (?, ?)', [row, keys]);
    return isReplaced;
  }

  #take(id: string): boolean {
    const [found] = this.#database.rows('SELECT rowid FROM report WHERE id = ?', [id]);
    if (!found) return false;
    const values = [found[0] ?? null];
    this.#database.run('DELETE FROM salient WHERE rowid = ?', values);
    this.#database.run('DELETE FROM report WHERE rowid = ?', values);
    return true;
  }

  #nextRow(day: number): number {
    const { first, last } = rowsOfDay(day);
    const [highest] = this.#database.rows('SELECT max(rowid) FROM report WHERE rowid BETWEEN ? AND ?', [first, last]);
    const row = highest?.[0] === null || highest === undefined ? first : Number(highest[0]) + 1;
    if (row > last) throw new CorpusFailure('storage-full', `the corpus "${this.#database.name}" holds as many reports of one day as it can; nothing of this batch was stored`);
    return row;
  }

  #forgetRarity(): void {
    this.#reportsWith.clear();
    this.#rarity = null;
  }

  #countWith(key: string): number {
    const known = this.#reportsWith.get(key);
    if (known !== undefined) return known;
    const [row] = this.#database.rows('SELECT doc FROM salient_words WHERE term = ?', [key]);
    const reports = Number(row?.[0] ?? 0);
    this.#reportsWith.set(key, reports);
    return reports;
  }

  /** Row number to score: for each key of the question that a report holds, the key's weight times its rarity in the corpus. */
  #score(keys: CandidateQuery['keys'], ranges: readonly RowRange[]): ReadonlyMap<number, number> {
    const held = Number(this.#database.rows('SELECT count(*) FROM report')[0]?.[0] ?? 0);
    const scores = new Map<number, number>();
    for (const { key, weight } of keys) {
      const rows: number[] = [];
      for (const { first, last } of ranges) {
        this.#database.eachNumber('SELECT rowid FROM salient WHERE salient MATCH ? AND rowid BETWEEN ? AND ?', [`"${key}"`, first, last], (row) => { rows.push(row); });
      }
      const gain = weight * Math.log(1 + held / (rows.length + 0.5));
      for (const row of rows) scores.set(row, (scores.get(row) ?? 0) + gain);
    }
    return scores;
  }

  async #readSome(ids: readonly string[]): Promise<readonly Report[]> {
    const places = ids.map(() => '?').join(',');
    const rows = this.#database.rows(`SELECT ${COLUMNS}, body FROM report JOIN source ON source.id = report.source WHERE report.id IN (${places})`, [...ids]);
    return Promise.all(rows.map((row) => this.#reportOf(row)));
  }

  async #reportOf([id, sourceId, title, byline, source, publishedAt, language, url, body]: Row): Promise<Report> {
    const text = await inflate(checkBytes(body)).catch((error: unknown) => {
      throw new CorpusFailure('corpus-unavailable', `the text of report "${String(id)}" in the corpus "${this.#database.name}" is damaged; import its source again`, { cause: error });
    });
    const optional = (cell: Cell | undefined): string | null => typeof cell === 'string' ? cell : null;
    return { id: String(id), sourceId: String(sourceId), title: optional(title), byline: optional(byline), source: optional(source), publishedAt: optional(publishedAt), language: languageCode(optional(language)), url: optional(url), text };
  }
}

const checkBytes = (cell: Cell | undefined): Uint8Array => cell instanceof Uint8Array ? cell : new Uint8Array();

function labelIn(json: string, language: LanguageCode): string | undefined {
  const labels = JSON.parse(json) as SourceLabels;   // written by `declare` only
  return labels[language] ?? labels.en ?? Object.values(labels)[0];
}
