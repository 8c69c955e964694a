// The ledger: a row a thing, a column a text, conflicts first. Values are set so that what differs jumps out; a dash is silence.
// Origins stand above their columns and are counted; no value is called the true one, however many give it.
import type { Fact, Hedge } from '../../../core/facts/fact.ts';
import type { Relation } from '../../../core/relations.ts';
import type { VariedRow, VariedValue } from '../../../corpus/overview.ts';
import { Glyph } from '../../design/glyphs.tsx';
import { RELATION_WORDS, say, sayCount, sayDate, type MessageKey } from '../../locale.ts';
import { useEffect, useId, useMemo, useSignal } from '../../view.ts';
import { runsOf, sharedWords } from '../differing-words.ts';
import { partRows, valuesOf, type Column } from './ledger-rows.ts';
import { languageOf, Passage, remarksOn, rowName, Siglum } from '../texts.tsx';

/** Rows shown before the reader asks for all, what is contested first: two hundred rows of thirty texts are 6,000 cells, which take a second to lay out. */
const FIRST_ROWS = 40;
/** Rows that come at once after that: about a tenth of a second of work, so that a click or a key is heard between two helpings. */
const HELPING = 20;

export function Ledger({ rows, columns }: { readonly rows: readonly VariedRow[]; readonly columns: readonly Column[] }) {
  const most = useSignal(FIRST_ROWS);
  const isGrowing = useSignal(false);
  const { contested, agreed } = useMemo(() => partRows(rows, columns), [rows, columns]);
  const all = contested.length + agreed.length;
  const left = Math.max(0, all - most.value);
  useEffect(() => {
    if (!isGrowing.value || left === 0) return undefined;
    const next = setTimeout(() => { most.value += HELPING; });
    return () => clearTimeout(next);
  }, [isGrowing.value, most.value, left]);
  if (all === 0) return <p class="block quiet">{say('ledger_empty')}</p>;
  return (
    <div class="block">
      <p class="quiet note-line">{say('ledger_note')}</p>
      <div class="ledger-scroll" role="region" aria-label={say('look_ledger')} tabIndex={0}>
        <table class="ledger" role="table">
          <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="slot-head">{say('column_slot')}</th>{columns.map((column, at) => <ColumnHead key={column.siglum} column={column} isShared={column.origin >= 0 && [columns[at - 1], columns[at + 1]].some((beside) => beside?.origin === column.origin)} />)}</tr></thead>
          <Group title={sayCount('ledger_contested', contested.length)} rows={contested} most={most.value} columns={columns} />
          <Group title={sayCount('ledger_agreed', agreed.length)} rows={agreed} most={most.value - contested.length} columns={columns} />
        </table>
      </div>
      {left > 0 && <button type="button" class="button more" aria-busy={isGrowing.value} onClick={() => { isGrowing.value = true; }}>{sayCount('ledger_more', left)}</button>}
    </div>
  );
}

const ColumnHead = ({ column, isShared }: { readonly column: Column; readonly isShared: boolean }) => (
  <th role="columnheader" scope="col" class={isShared ? 'shared' : ''}><span class="who"><Siglum of={column.siglum} isHere={column.side === 'here'} /><bdi class="clamped">{column.name}</bdi></span><small>{column.publishedAt ? sayDate(column.publishedAt) : say('undated')}</small></th>
);

function Group({ title, rows, most, columns }: { readonly title: string; readonly rows: readonly VariedRow[]; readonly most: number; readonly columns: readonly Column[] }) {
  const helpings = useMemo(() => Array.from({ length: Math.ceil(rows.length / HELPING) }, (_, at) => rows.slice(at * HELPING, (at + 1) * HELPING)), [rows]);
  if (rows.length === 0 || most <= 0) return null;
  return (
    <tbody role="rowgroup">
      <tr role="row" class="group-row"><th role="columnheader" scope="colgroup" colSpan={columns.length + 1}>{title}</th></tr>
      {helpings.map((helping, at) => (at * HELPING < most ? <Helping key={at} rows={helping} most={Math.min(HELPING, most - at * HELPING)} columns={columns} /> : null))}
    </tbody>
  );
}

/** Rows that are drawn once: what comes after them does not draw them again. */
function Helping({ rows, most, columns }: { readonly rows: readonly VariedRow[]; readonly most: number; readonly columns: readonly Column[] }) {
  return useMemo(() => <>{rows.slice(0, most).map((row) => <Row key={rowKey(row)} row={row} columns={columns} />)}</>, [rows, most, columns]);
}

const rowKey = ({ kind, values }: VariedRow): string => `${kind} ${values.map(({ report, fact }) => `${report}:${fact.start}`).join()}`;

/** What a row is in a word, for its sign. */
const relationOf = ({ isConflict, isContested, values }: VariedRow): Relation => (isConflict ? 'conflict' : isContested ? 'updated' : values.some(({ variant }) => variant > 0) ? 'close' : 'same');

function Row({ row, columns }: { readonly row: VariedRow; readonly columns: readonly Column[] }) {
  const isOpen = useSignal(false);
  const id = useId();
  const relation = relationOf(row);
  const shared = relation === 'same' ? null : sharedWords([...new Set(row.values.map(({ fact }) => fact.text))]);
  return <>
    <tr role="row" class={isOpen.value ? `rowline ${relation} open` : `rowline ${relation}`}>
      <th role="rowheader" scope="row">
        <button type="button" class="slot-button" data-finding="" aria-expanded={isOpen.value} aria-controls={id} onClick={() => { isOpen.value = !isOpen.value; }}>
          <Glyph relation={relation} named /><span><bdi class="clamped">{rowName(row)}</bdi><small>{sayCount('sources', row.origins)}</small></span>
        </button>
      </th>
      {columns.map((column) => <Cell key={column.siglum} values={valuesOf(row, column)} column={column} relation={relation} shared={shared} isWithheld={row.withheld?.includes(column.report) === true} />)}
    </tr>
    <tr role="row" id={id} class="evidence-row" hidden={!isOpen.value}><td role="cell" colSpan={columns.length + 1}>{isOpen.value && <Evidence row={row} columns={columns} relation={relation} />}</td></tr>
  </>;
}

function Cell({ values, column, relation, shared, isWithheld }: { readonly values: readonly VariedValue[]; readonly column: Column; readonly relation: Relation; readonly shared: ReadonlySet<string> | null; readonly isWithheld: boolean }) {
  if (values.length === 0 && isWithheld) return <td role="cell" class="void"><small>{say('value_dismissed')}</small></td>;
  if (values.length === 0) return <td role="cell" class="void"><span aria-hidden>—</span><span class="spoken">{`${column.siglum}: ${say('silent')}`}</span></td>;
  return (
    <td role="cell">
      <span class="cell-of"><Siglum of={column.siglum} isHere={column.side === 'here'} /></span>
      <div>{values.map((value) => <Value key={value.fact.start} value={value} column={column} relation={relation} shared={shared} />)}</div>
    </td>
  );
}

/** Of a row whose values stand apart, only those that do carry its line; one that fits with all is merely close. */
function Value({ value, column, relation, shared }: { readonly value: VariedValue; readonly column: Column; readonly relation: Relation; readonly shared: ReadonlySet<string> | null }) {
  const own = value.isApart || relation === 'same' ? relation : 'close';
  const remarks = remarksOn(value.fact, value.claimant);
  return (
    <div class="cell">
      <HedgeSign fact={value.fact} />
      <mark class={own} dir="auto" {...languageOf(column)}>{shared === null ? value.fact.text : runsOf(value.fact.text, shared).map(({ text, isShared }) => (isShared ? text : <b>{text}</b>))}</mark>
      {value.isApart && <span class="spoken">{` (${say(RELATION_WORDS[relation])})`}</span>}
      {remarks.length > 0 && <small>{remarks.map((remark, i) => <>{i > 0 && ' · '}<bdi>{remark}</bdi></>)}</small>}
    </div>
  );
}

const HEDGES = { about: ['~', 'hedge_about'], nearly: ['~', 'hedge_nearly'], 'at-least': ['≥', 'hedge_at_least'], 'more-than': ['>', 'hedge_more_than'], 'at-most': ['≤', 'hedge_at_most'], 'less-than': ['<', 'hedge_less_than'] } as const satisfies Record<Hedge, readonly [string, MessageKey]>;

/** A reserve before a value, as a sign; the words of the text stand behind it. */
function HedgeSign({ fact: { hedge } }: { readonly fact: Fact }) {
  if (!hedge) return null;
  const [sign, words] = HEDGES[hedge];
  return <span class="hedge" role="img" aria-label={say(words)} title={say(words)}>{sign}</span>;
}

function Evidence({ row, columns, relation }: { readonly row: VariedRow; readonly columns: readonly Column[]; readonly relation: Relation }) {
  return (
    <ol class="passages">
      {columns.flatMap((column) => valuesOf(row, column).map((value) => (
        <li key={`${column.siglum} ${value.fact.start}`}>
          <Siglum of={column.siglum} isHere={column.side === 'here'} />
          <div><p class="side-head"><bdi class="name">{column.name}</bdi>{column.publishedAt && <time dateTime={column.publishedAt}>{sayDate(column.publishedAt)}</time>}</p><Passage of={column} fact={value.fact} relation={value.isApart || relation === 'same' ? relation : 'close'} /></div>
        </li>
      )))}
    </ol>
  );
}
