// From a question to the ids of reports: keys weighed by how rare they are here, or fingerprints of a wording, looked up in
// the index. Nothing of a report is unpacked for it: its row knows its id and its source.
import type { Report } from '../core/article.ts';
import { indexTerms } from '../core/index-terms.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { languageOf } from '../core/languages/of-article.ts';
import { rarityIn, type Rarity } from '../core/events/likeness.ts';
import type { Candidate, CandidateQuery, Copy, Days } from './corpus.ts';
import { rowsOfDays, ROWS_WITHOUT_DAY, type RowRange } from './day-rowid.ts';
import type { Intake } from './intake.ts';
import type { KeyIndex } from './key-index.ts';
import type { FoundRow, Lookup } from './search.ts';
import type { Shelf } from './shelf.ts';
import type { Placed, Tables } from './tables.ts';
import { termOf } from './terms.ts';

/** From so many reports on, a question passes over keys that more than this share of them have, as long as some are left. */
const LARGE = 5000;
const COMMON = 0.05;
const FEWEST_TERMS = 16;
/** A copy shares this many fingerprints at least: one may be a formula of the trade. */
const LEAST_SHARED = 2;
/** Up to so many reports all are asked how rare a key is: a megabyte to read. */
const FEW = 100_000;

const EVERYWHERE: readonly RowRange[] = [{ first: 0, last: Number.MAX_SAFE_INTEGER }];

interface Parts { readonly tables: Tables; readonly index: KeyIndex; readonly intake: Intake; readonly shelf: Shelf }

export class Finder {
  readonly #parts: Parts;
  /** By the segments that were asked; one function each until the next change, for vectors are kept by it. */
  readonly #rarities = new Map<string, Rarity>();

  constructor(parts: Parts) { this.#parts = parts; }

  /** The corpus changed. */
  forget(): void { this.#rarities.clear(); }

  async find({ keys, days, without = [], limit }: CandidateQuery): Promise<readonly Candidate[]> {
    const { tables, index } = this.#parts;
    const found = index.lookUp(keys.map(({ key }) => termOf(key)), rangesOf(days));
    const gains = gainsOf(keys.map(({ weight }) => weight), found);
    const off = new Set(without);
    const wanted = this.#first(limit, (most) => found.best(gains, most), ({ source }) => off.size === 0 || !off.has(tables.nameOf(source)));
    return this.#named(wanted, (id, score) => ({ id, score }));
  }

  async findCopies(article: Pick<Report, 'title' | 'text' | 'language'>, limit: number): Promise<readonly Copy[]> {
    await loadPacks([languageOf(article)]);
    const { fingerprints } = indexTerms(article);
    const found = this.#parts.index.lookUp(fingerprints, EVERYWHERE);
    const gains = fingerprints.map(() => 1);
    const least = Math.min(LEAST_SHARED, fingerprints.length);
    const wanted = this.#first(limit, (most) => found.best(gains, most).filter(({ score }) => score >= least), () => true);
    return this.#named(wanted, (id, shared) => ({ id, shared, share: shared / fingerprints.length }));
  }

  rarity(days?: Days): Rarity {
    const { tables, index } = this.#parts;
    const held = tables.held();
    const { reports, count, ids } = index.counted(held > FEW ? rangesOf(days) : EVERYWHERE);
    let rarity = this.#rarities.get(ids);
    if (!rarity) {
      const known = new Map<string, number>();
      this.#rarities.set(ids, rarity = rarityIn(Math.min(held, reports), (key) => {
        let having = known.get(key);
        if (having === undefined) known.set(key, having = count(termOf(key)));
        return having;
      }));
    }
    return rarity;
  }

  /** The first `limit` rows that are wanted; asks again for more when too many were not. */
  #first(limit: number, best: (most: number) => readonly FoundRow[], isWanted: (placed: Placed) => boolean): readonly (Placed & FoundRow)[] {
    for (let most = limit; ; most *= 8) {
      const found = best(most);
      const wanted = found.flatMap((each) => {
        const placed = this.#parts.tables.at(each.row);
        return placed && isWanted(placed) ? [{ ...placed, ...each }] : [];
      });
      if (wanted.length >= limit || found.length < most) return wanted.slice(0, limit);
    }
  }

  #named<T>(found: readonly (Placed & FoundRow)[], give: (id: string, score: number) => T): Promise<readonly T[]> {
    return Promise.all(found.map(async (each) => {
      const id = await this.#parts.intake.idOf(each);
      this.#parts.shelf.remember(id, each.row);
      return give(id, each.score);
    }));
  }
}

const rangesOf = (days: Days | undefined): readonly RowRange[] => days ? [ROWS_WITHOUT_DAY, rowsOfDays(days)] : EVERYWHERE;

/** What each key adds to a report that has it. In a large corpus, keys that every twentieth report has are left out: their lists are long and say little. */
function gainsOf(weights: readonly number[], found: Lookup): readonly number[] {
  const counts = weights.map((_, term) => found.count(term));
  const gains = weights.map((weight, term) => weight * Math.log(1 + found.reports / ((counts[term] ?? 0) + 0.5)));
  if (found.reports < LARGE) return gains;
  const telling = counts.filter((count) => count < found.reports * COMMON).length;
  const rank = counts.map((_, term) => term).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const kept = new Set(rank.slice(0, Math.max(telling, FEWEST_TERMS)));
  return gains.map((gain, term) => (kept.has(term) ? gain : 0));
}
