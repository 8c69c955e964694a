// Which day each text gives for a thing, and on which it was published, as a table of letters: a column a day, a row a thing. The mock-ups drew
// a lane for each article; with ten articles the eye walks ten lanes to see one difference, and names of events do not fit above a day.
// Gives places; a view draws them. Days that nobody shares, months and years have no column: they are no places on a line of days.
import type { Fact } from '../../../core/facts/fact.ts';
import type { Relation } from '../../../core/relations.ts';
import type { VariedRow } from '../../../corpus/overview.ts';
import { momentOf } from '../../article-date.ts';
import { partRows, valuesOf, type Column } from '../ledger/ledger-rows.ts';

/** A letter on a day. `comesIn`, `goesOn`: the value spans the day before or after as well. */
export interface Told { readonly column: Column; readonly isPlanned: boolean; readonly isVague: boolean; readonly comesIn: boolean; readonly goesOn: boolean; /** "09:10" where the hour is known. */ readonly hour: string | null }
export interface TimeRow { /** Null: the publication of the texts. */ readonly row: VariedRow | null; readonly relation: Relation | null; readonly cells: readonly (readonly Told[])[] }
/** `gap`: days left out before this one. */
export interface DayColumn { readonly day: string; readonly gap: number }
export interface TimeLine { readonly days: readonly DayColumn[]; readonly rows: readonly TimeRow[]; /** Texts whose day of publication is not known. */ readonly undated: readonly Column[] }

/** Days beside each other at most: more, and letters no longer meet in one look. */
const MOST_DAYS = 14;
const MOST_ROWS = 8;
/** A stretch longer than this shows its two ends only. */
const LONGEST_STRETCH = 7;
const DAY_MS = 86_400_000;

interface Placed { readonly column: Column; readonly days: readonly string[]; readonly isPlanned: boolean; readonly isVague: boolean; readonly hour: string | null }
interface Line { readonly row: VariedRow | null; readonly relation: Relation | null; readonly placed: readonly Placed[] }

/** The time line of the texts' publication and of the days that two of them give for one thing. `zone`: IANA, for instants; the machine's when absent. */
export function timeLineOf(columns: readonly Column[], rows: readonly VariedRow[], zone?: string): TimeLine {
  const published = columns.map((column) => ({ column, at: momentOf(column.publishedAt, zone) }));
  const first: Line = { row: null, relation: null, placed: published.flatMap(({ column, at }) => (at ? [{ column, days: [at.day], isPlanned: false, isVague: false, hour: at.hour }] : [])) };
  const { contested, agreed } = partRows(rows.filter(({ kind }) => kind === 'date'), columns);
  const told = [...contested, ...agreed].map((row) => lineOf(row, columns)).filter(({ placed }) => new Set(placed.map(({ column }) => column)).size > 1).slice(0, MOST_ROWS);
  const lines = [first, ...told];
  const days = chooseDays(lines);
  return {
    days: days.map((day, at) => ({ day, gap: at === 0 ? 0 : (Date.parse(day) - Date.parse(days[at - 1] ?? day)) / DAY_MS - 1 })),
    rows: lines.map(({ row, relation, placed }) => ({ row, relation, cells: days.map((day) => placed.flatMap((one) => tellOn(one, day, days))) })).filter(({ row, cells }) => row === null || cells.some((cell) => cell.length > 0)),
    undated: published.filter(({ at }) => at === null).map(({ column }) => column),
  };
}

function tellOn({ column, days, isPlanned, isVague, hour }: Placed, day: string, shown: readonly string[]): readonly Told[] {
  const own = days.filter((one) => shown.includes(one));
  return own.includes(day) ? [{ column, isPlanned, isVague, hour, comesIn: day !== own[0], goesOn: day !== own.at(-1) }] : [];
}

function lineOf(row: VariedRow, columns: readonly Column[]): Line {
  const placed = columns.flatMap((column) => valuesOf(row, column).flatMap(({ fact }): readonly Placed[] => {
    const days = daysOf(fact);
    return days.length === 0 ? [] : [{ column, days, isPlanned: fact.certainty === 'planned', isVague: fact.hedge !== undefined || fact.certainty === 'possible' || fact.certainty === 'conditional', hour: null }];
  }));
  return { row, relation: row.isConflict ? 'conflict' : row.isContested ? 'updated' : null, placed };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The days a fact names; of a long stretch its ends; none for a month, a year, a weekday. */
function daysOf(fact: Fact): readonly string[] {
  const [from = '', to = from] = fact.kind === 'date' ? fact.value.iso?.split('/') ?? [] : [];
  if (!DAY.test(from) || !DAY.test(to)) return [];
  const length = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (Number.isNaN(length) || length < 0) return [];
  return length > LONGEST_STRETCH ? [from, to] : Array.from({ length: length + 1 }, (_, at) => new Date(Date.parse(from) + at * DAY_MS).toISOString().slice(0, 10));
}

/** The days that most is told of: publication first, then what is contested, then what many tell. In order. */
function chooseDays(lines: readonly Line[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { row, relation, placed } of lines) {
    for (const { days } of placed) for (const day of days) weights.set(day, (weights.get(day) ?? 0) + (row === null ? 1000 : relation ? 100 : 1));
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST_DAYS).map(([day]) => day).sort();
}
