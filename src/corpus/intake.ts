// Reports on their way in. Comes in: a batch. Goes out: the same, each told apart as new, as taking a held report's place, or
// as a new version of one; packed, with its terms; then written in one transaction. Nothing inside that may wait, so all
// that is slow (reading what is held, deflating, digesting) comes first.
import { digest, type Digest } from '../core/digest.ts';
import type { Report } from '../core/article.ts';
import { fingerprintsOf, hashWord } from '../core/origins/fingerprints.ts';
import { indexHashes } from '../core/index-terms.ts';
import { KEYS_PER_REPORT } from '../core/keys.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import { atOnce } from '../core/steps.ts';
import { addressOf } from './address.ts';
import { makeReady, type Coming, type Ready } from './batch.ts';
import { withBreaths } from './breathe.ts';
import { packEntries, type Blocks, type Entry, type Packed, type Spot } from './blocks.ts';
import { dayOf } from './day-rowid.ts';
import { encodeRows, type EncodedRows, type KeyIndex } from './key-index.ts';
import { EXTRACTOR, outlineCells, type OutlineCells } from './outline.ts';
import type { Database } from './sqlite.ts';
import type { Placed, Tables } from './tables.ts';
import { evenOf, nameOfAddress, nameOfId, namesOf, termOf } from './terms.ts';

/** Versions kept of one report beside the present text; the oldest go. */
const MOST_VERSIONS = 20;

/** Reports looked for among those held between two breaths: every segment is asked for two names each. */
const PLANNED_AT_ONCE = 250;

interface Digested { readonly terms: readonly number[]; readonly digest: Digest; readonly outline: OutlineCells }

/** A report with what it takes the place of: held reports, and reports of the same batch. */
interface Plan extends Coming {
  readonly address: string | null;
  readonly replaces: readonly Placed[];
  /** Of those, the one whose text stays as a version. */
  readonly keeps: Placed | null;
}

/** A batch ready to be written. */
export interface Prepared {
  readonly plans: readonly Plan[];
  /** One a plan; none in a bulk import. */
  readonly digested: readonly Digested[];
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

  /** One by one, with facts. */
  async prepare(reports: readonly Report[]): Promise<Prepared> {
    await loadPacks(reports.map(languageOf));
    const plans = await this.#plan(reports);
    const digested: Digested[] = [];
    for await (const { report } of withBreaths(plans, 1)) digested.push(await digestedOf(report));
    const packed = await packEntries(plans.flatMap(({ report, before }) => [...before, report]));
    const rows = this.#nextRows(plans);
    const entries = plans.map(({ report }, i) => ({ row: rows[i] ?? 0, names: namesOf(report), terms: digested[i]?.terms ?? [] }));
    return { plans, digested, packed, rows, encoded: atOnce(encodeRows(entries)), ...countsOf(plans, reports) };
  }

  /** Many at once, without facts. `ready`: the batch as it was given, if somebody made it ready. */
  async prepareBulk(reports: readonly Report[], ready: Promise<Ready | null>): Promise<Prepared> {
    const plans = await this.#plan(reports);
    const isAsGiven = plans.length === reports.length && plans.every(({ report, before }, i) => report === reports[i] && !before.length);   // no two of one address, no other id kept
    const { encoded, packed } = (isAsGiven ? await ready : null) ?? await makeReady(plans);
    const rows = this.#nextRows(plans);
    return { plans, digested: [], packed, rows, encoded: { ...encoded, rows: Float64Array.from(rows).sort() }, ...countsOf(plans, reports) };
  }

  #nextRows(plans: readonly Plan[]): readonly number[] {
    return plans.map(({ report }) => this.#nextRow(report));
  }

  /** A row that no report has. Changes come one after another, so it is still free when it is written. */
  #nextRow({ publishedAt }: Pick<Report, 'publishedAt'>): number {
    return this.#tables.nextRow(dayOf(publishedAt), (day) => this.#index.highestGone(day));
  }

  /** Writes the batch. Within a transaction. `captured`: seconds since 1970. */
  write({ plans, digested, packed, rows, encoded }: Prepared, captured: number): void {
    for (const { replaces } of plans) for (const placed of replaces) this.#tables.take(placed);
    this.#index.remove(plans.flatMap(({ replaces }) => replaces.map(({ row }) => row)));
    const spots = this.#blocks.write(packed);
    const placed: Placed[] = [];
    let at = 0;
    plans.forEach((plan, i) => {
      const before = spots.slice(at, at += plan.before.length);
      const [spot, row, outline] = [spots[at++], rows[i], digested[i]?.outline];
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
    const entries = held.map(({ placed, entry }) => {
      const row = this.#nextRow(entry);
      this.#database.run('UPDATE report SET id = ? WHERE row = ?', [entry.id, placed.row]);
      for (const table of ['report', 'version', 'outline']) this.#database.run(`UPDATE ${table} SET row = ? WHERE row = ?`, [row, placed.row]);
      const { keys, fingerprints } = indexHashes(entry);
      return { row, names: namesOf(entry), terms: [...keys.map(evenOf), ...fingerprints] };
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
    for await (const given of withBreaths(reports, PLANNED_AT_ONCE)) {
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

/** What a batch changed beside what it added. */
function countsOf(plans: readonly Plan[], reports: readonly Report[]): Pick<Prepared, 'replaced' | 'versions'> {
  const inBatch = plans.reduce((sum, { before }) => sum + before.length, 0);
  return { replaced: plans.filter(({ replaces }) => replaces.length).length + reports.length - plans.length, versions: plans.filter(({ keeps }) => keeps).length + inBatch };
}

/** A report digested: its keys with those of its facts, and fingerprints of its words. */
async function digestedOf(report: Report): Promise<Digested> {
  const digested = digest(report);
  const words = digested.reading.words.flatMap(({ kind, folded, text }) => kind === 'mark' ? [] : [hashWord(kind === 'letters' ? folded : text)]);
  const keys = digested.keys.slice(0, KEYS_PER_REPORT).map(({ key }) => termOf(key));
  return { terms: [...keys, ...fingerprintsOf(words)], digest: digested, outline: await outlineCells(digested) };
}
