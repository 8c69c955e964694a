// Reports on their way in. Comes in: a batch. Goes out: the same, each told apart as new, as taking a held report's place, or
// as a new version of one; packed, with its terms; then written in one transaction. Nothing inside that may wait, so all
// that is slow (reading what is held, deflating, digesting) comes first.
import { digest, type Digest } from '../core/digest.ts';
import type { Report } from '../core/article.ts';
import { fingerprintsOf, hashWord } from '../core/origins/fingerprints.ts';
import { indexTerms } from '../core/index-terms.ts';
import { KEYS_PER_REPORT, type SalientKey } from '../core/keys.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import { atOnce, inTurns } from '../core/steps.ts';
import { addressOf } from './address.ts';
import { breathe } from './breathe.ts';
import { packEntries, type Blocks, type Entry, type Packed, type Spot } from './blocks.ts';
import { dayOf } from './day-rowid.ts';
import { encodeRows, type EncodedRows, type Indexed, type KeyIndex } from './key-index.ts';
import { EXTRACTOR, outlineCells, type OutlineCells } from './outline.ts';
import type { Database } from './sqlite.ts';
import type { Placed, Tables } from './tables.ts';

/** Versions kept of one report beside the present text; the oldest go. */
const MOST_VERSIONS = 20;

/** Reports of a bulk import indexed between two breaths: some 20 ms. */
const TERMS_AT_ONCE = 60;
/** Reports looked for among those held between two breaths: every segment is asked for two names each. */
const PLANNED_AT_ONCE = 250;
/** Reports whose keys are hashed between two breaths. */
const HASHED_AT_ONCE = 500;

/** The number under which a key stands in the index: even, for fingerprints are odd. */
export const termOf = (key: string): number => (hashWord(key) & ~1) >>> 0;
export const nameOfId = (id: string): number => hashWord(`i:${id}`);
const nameOfAddress = (address: string): number => hashWord(`u:${address}`);

const namesOf = (id: string, address: string | null): readonly number[] => [nameOfId(id), ...address === null ? [] : [nameOfAddress(address)]];

interface Terms { readonly keys: readonly SalientKey[]; readonly fingerprints: readonly number[]; readonly digest: Digest | null; readonly outline: OutlineCells | null }

/** A report with what it takes the place of: held reports, and reports of the same batch. */
interface Plan {
  readonly report: Report;
  readonly address: string | null;
  readonly replaces: readonly Placed[];
  /** Of those, the one whose text stays as a version. */
  readonly keeps: Placed | null;
  /** Texts of the same batch that this one follows, oldest first. */
  readonly before: readonly Entry[];
}

/** A batch ready to be written. */
export interface Prepared {
  readonly plans: readonly Plan[];
  readonly terms: readonly Terms[];
  readonly packed: readonly Packed[];
  /** The row of each plan, and all of them as the index takes them. */
  readonly rows: readonly number[];
  readonly encoded: EncodedRows;
  readonly replaced: number;
  readonly versions: number;
}

export class Intake {
  readonly #database: Database;
  readonly #tables: Tables;
  readonly #index: KeyIndex;
  readonly #blocks: Blocks;

  constructor(database: Database, tables: Tables, index: KeyIndex, blocks: Blocks) {
    this.#database = database;
    this.#tables = tables;
    this.#index = index;
    this.#blocks = blocks;
  }

  /** The held report of that id. */
  async findId(id: string): Promise<Placed | null> {
    for (const row of this.#index.rowsNamed(nameOfId(id))) {
      const placed = this.#tables.at(row);
      if (!placed) continue;
      if (await this.idOf(placed) === id) return placed;
    }
    return null;
  }

  /** The id of a row, from its block where the row does not tell. */
  async idOf(placed: Placed): Promise<string> {
    return placed.id ?? (await this.#blocks.readHead(placed)).id;
  }

  async prepare(reports: readonly Report[], isBulk: boolean): Promise<Prepared> {
    await loadPacks(reports.map(languageOf));
    const plans = await this.#plan(reports);
    const terms = await collect(plans, isBulk ? TERMS_AT_ONCE : 1, async ({ report }) => isBulk ? { ...indexTerms(report), digest: null, outline: null } : termsOf(report));
    const packed = await packEntries(plans.flatMap(({ report, before }) => [...before, report]));
    const [replaced, versions] = [plans.filter(({ replaces }) => replaces.length).length, plans.filter(({ keeps }) => keeps).length];
    const inBatch = plans.reduce((sum, { before }) => sum + before.length, 0);
    const rows = plans.map(({ report }) => this.#nextRow(report));
    await breathe();
    const entries = await collect(plans, HASHED_AT_ONCE, async ({ report, address }, i) => indexedOf(rows[i] ?? 0, namesOf(report.id, address), terms[i]));
    const encoded = await inTurns(encodeRows(entries), breathe);
    return { plans, terms, packed, rows, encoded, replaced: replaced + reports.length - plans.length, versions: versions + inBatch };
  }

  /** A row that no report has. Changes come one after another, so it is still free when it is written. */
  #nextRow({ publishedAt }: Pick<Report, 'publishedAt'>): number {
    return this.#tables.nextRow(dayOf(publishedAt), (day) => this.#index.highestGone(day));
  }

  /** Writes the batch. Within a transaction. `captured`: seconds since 1970. */
  write({ plans, terms, packed, rows, encoded }: Prepared, captured: number): void {
    for (const { replaces } of plans) for (const placed of replaces) this.#tables.take(placed);
    this.#index.remove(plans.flatMap(({ replaces }) => replaces.map(({ row }) => row)));
    const spots = this.#blocks.write(packed);
    const placed: Placed[] = [];
    let at = 0;
    plans.forEach((plan, i) => {
      const before = spots.slice(at, at += plan.before.length);
      const [spot, row, outline] = [spots[at++], rows[i], terms[i]?.outline];
      if (row === undefined) return;
      if (spot) placed.push(this.#placedAt(plan, row, spot, captured));
      this.#keepVersions(plan, row, before, captured);
      if (outline) this.writeOutline(row, outline);
    });
    this.#tables.put(placed);
    this.#index.add(encoded);
    this.#tables.settle();
  }

  /** Indexes held reports anew, under new rows: the old ones stand in a segment that cannot be changed. Within a transaction. */
  reindex(held: readonly { readonly placed: Placed; readonly entry: Entry }[]): void {
    const entries = held.map(({ placed, entry }): Indexed => {
      const row = this.#nextRow(entry);
      this.#database.run('UPDATE report SET id = ? WHERE row = ?', [entry.id, placed.row]);
      for (const table of ['report', 'version', 'outline']) this.#database.run(`UPDATE ${table} SET row = ? WHERE row = ?`, [row, placed.row]);
      return indexedOf(row, namesOf(entry.id, addressOf(entry.url)), indexTerms(entry));
    });
    this.#index.remove(held.map(({ placed }) => placed.row));
    this.#index.add(atOnce(encodeRows(entries)));
  }

  /** Keeps what a digest gave. Within a transaction. */
  writeOutline(row: number, cells: OutlineCells): void {
    this.#database.run('INSERT OR REPLACE INTO outline (row, extractor, keys, weights, facts) VALUES (?, ?, ?, ?, ?)', [row, EXTRACTOR, ...cells]);
  }

  /** Takes reports out, with all their versions. Within a transaction. */
  remove(placed: readonly Placed[]): void {
    for (const each of placed) {
      this.#tables.take(each);
      this.#blocks.release(each);
      for (const version of this.versionsOf(each.row)) this.#dropVersion(version);
    }
    this.#index.remove(placed.map(({ row }) => row));
    this.#tables.settle();
  }

  /** Former texts of a row, newest first. */
  versionsOf(row: number): readonly (Spot & { readonly captured: number })[] {
    return this.#database.rows('SELECT block, place, captured FROM version WHERE row = ? ORDER BY captured DESC, block DESC, place DESC', [row])
      .map(([block, place, captured]) => ({ block: Number(block), place: Number(place), captured: Number(captured) }));
  }

  async #plan(reports: readonly Report[]): Promise<readonly Plan[]> {
    const byId = new Map<string, Plan>();
    const byAddress = new Map<string, Plan>();
    for (const [i, given] of reports.entries()) {
      if (i % PLANNED_AT_ONCE === PLANNED_AT_ONCE - 1) await breathe();
      const address = addressOf(given.url);
      const inBatch = new Set([byId.get(given.id), address === null ? undefined : byAddress.get(address)].filter((plan) => plan !== undefined));
      const plan = inBatch.size ? follow([...inBatch], given, address) : await this.#planAlone(given, address);
      for (const former of inBatch) {
        byId.delete(former.report.id);
        if (former.address !== null) byAddress.delete(former.address);
      }
      byId.set(plan.report.id, plan);
      if (address !== null) byAddress.set(address, plan);
    }
    return [...byId.values()];
  }

  async #planAlone(given: Report, address: string | null): Promise<Plan> {
    const rows = new Set([...this.#index.rowsNamed(nameOfId(given.id)), ...address === null ? [] : this.#index.rowsNamed(nameOfAddress(address))]);
    const replaces: Placed[] = [];
    let keeps: Placed | null = null;
    let id = given.id;
    for (const row of rows) {
      const placed = this.#tables.at(row);
      if (!placed) continue;
      const entry = await this.#blocks.readHead(placed);
      const isOfAddress = address !== null && addressOf(entry.url) === address;
      if (entry.id !== given.id && !isOfAddress) continue;   // two names with one hash
      replaces.push(placed);
      if (isOfAddress) id = entry.id;
      if (isOfAddress && (await this.#blocks.read(placed)).text !== given.text) keeps = placed;
    }
    return { report: id === given.id ? given : { ...given, id }, address, replaces, keeps, before: [] };
  }

  #placedAt({ report }: Plan, row: number, spot: Spot, captured: number): Placed {
    return { row, source: this.#tables.sourceOf(report.sourceId), language: report.language ?? '', captured, id: report.id, ...spot };
  }

  #keepVersions({ replaces, keeps, before }: Plan, row: number, spots: readonly Spot[], captured: number): void {
    for (const placed of replaces) {
      this.#database.run('UPDATE version SET row = ? WHERE row = ?', [row, placed.row]);
      if (placed === keeps) this.#writeVersion(placed, row, placed.captured);
      else this.#blocks.release(placed);
    }
    for (const spot of spots) this.#writeVersion(spot, row, captured);
    if (keeps || before.length) for (const version of this.versionsOf(row).slice(MOST_VERSIONS)) this.#dropVersion(version);
  }

  #writeVersion({ block, place }: Spot, row: number, captured: number): void {
    this.#database.run('INSERT INTO version (block, place, row, captured) VALUES (?, ?, ?, ?)', [block, place, row, captured]);
  }

  #dropVersion(spot: Spot): void {
    this.#database.run('DELETE FROM version WHERE block = ? AND place = ?', [spot.block, spot.place]);
    this.#blocks.release(spot);
  }
}

/** The plan for a report whose id or address the same batch had before: it takes over what those were to replace. */
function follow(former: readonly Plan[], given: Report, address: string | null): Plan {
  const same = former.find((plan) => address !== null && plan.address === address);
  const before = former.flatMap((plan) => plan.before);
  return {
    report: same ? { ...given, id: same.report.id } : given, address,
    replaces: former.flatMap(({ replaces }) => replaces),
    keeps: former.find(({ keeps }) => keeps)?.keeps ?? null,
    before: same && same.report.text !== given.text ? [...before, same.report] : before,
  };
}

/** The results of some work on each, with a breath after every `most` of them. */
async function collect<Given, Got>(given: readonly Given[], most: number, work: (each: Given, i: number) => Promise<Got>): Promise<readonly Got[]> {
  const got: Got[] = [];
  for (const [i, each] of given.entries()) {
    got.push(await work(each, i));
    if (got.length % most === 0) await breathe();
  }
  return got;
}

const indexedOf = (row: number, names: readonly number[], terms: Pick<Terms, 'keys' | 'fingerprints'> | undefined): Indexed =>
  ({ row, names, terms: terms ? [...terms.keys.slice(0, KEYS_PER_REPORT).map(({ key }) => termOf(key)), ...terms.fingerprints] : [] });

/** The terms of a report that is digested: its keys with those of its facts, and fingerprints of its words. */
async function termsOf(report: Report): Promise<Terms> {
  const digested = digest(report);
  const words = digested.reading.words.flatMap(({ kind, folded, text }) => kind === 'mark' ? [] : [hashWord(kind === 'letters' ? folded : text)]);
  return { keys: digested.keys, fingerprints: fingerprintsOf(words), digest: digested, outline: await outlineCells(digested) };
}
