// Sources: who the words came from. Texts of one origin together, with bands between the passages they share; how much of each text reads in
// each other one; who published first. Shares are shown both ways and no one is called the copier: the order of publication stands beside them.
import { printReason } from '../../../core/reasons.ts';
import { momentOf } from '../../article-date.ts';
import type { Origin } from '../../../core/origins/origins.ts';
import type { Overview, SharedText } from '../../../corpus/overview.ts';
import { capitalise, interfaceLanguage, isolate, say, sayCount, sayDate, sayMoment, writePercent } from '../../locale.ts';
import { useId } from '../../view.ts';
import { Copies, type Copy } from './copies-view.tsx';
import type { Column } from '../ledger/ledger-rows.ts';
import { countWords } from '../notes.tsx';
import { bandsOf, closestTo, sharedOf } from './shared-bands.ts';
import { languageOf, Siglum } from '../texts.tsx';

interface Props { readonly overview: Overview; readonly columns: readonly Column[]; readonly copies: readonly Copy[] }

export function SourcesView({ overview: { origins, shared }, columns, copies }: Props) {
  const groups = origins.map((origin) => ({ origin, members: inOrder(columns.filter(({ report }) => origin.members.includes(report))) })).filter(({ members }) => members.length > 0)
    .sort((a, b) => byPublication(a.members[0], b.members[0]));
  const capturedAt = oneMoment(columns);
  return (
    <div class="block two-col">
      <div>
        <Held columns={columns} sources={groups.length} capturedAt={capturedAt} />
        <p class="quiet note-line">{say('sources_note')}</p>
        {groups.map(({ origin, members }) => <OriginView key={members[0]?.siglum} origin={origin} members={members} columns={columns} shared={shared} isCaptureKnown={capturedAt !== null} />)}
        <Copies all={copies} />
      </div>
      <div class="aside">
        {columns.length > 1 && <Matrix columns={columns} shared={shared} />}
        <WhoFirst columns={columns} />
      </div>
    </div>
  );
}

/** What is held of this event, the article counted: how many reports, origins, languages and days. */
function Held({ columns, sources, capturedAt }: { readonly columns: readonly Column[]; readonly sources: number; readonly capturedAt: string | null }) {
  const languages = new Set(columns.flatMap(({ language }) => language ?? []));
  const days = new Set(columns.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []));
  return <p class="note-line">{[sayCount('articles', columns.length), sayCount('sources', sources), sayCount('languages', languages.size), sayCount('print_days', days.size), ...(capturedAt === null ? [] : [say('captured_at', isolate(capturedAt))])].join(' · ')}</p>;
}

/** When all of them came into the corpus, in words, where that was one moment: ten lines that say the same are said once. */
function oneMoment(columns: readonly Column[]): string | null {
  const [first, ...others] = new Set(columns.flatMap(({ capturedAt }) => (capturedAt ? [sayMoment(capturedAt)] : [])));
  return others.length === 0 && columns.length > 2 ? first ?? null : null;
}

const publishedMs = (column: Column | undefined): number => {
  const at = column?.publishedAt ? Date.parse(column.publishedAt) : Number.NaN;
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};
const byPublication = (a: Column | undefined, b: Column | undefined): number => (publishedMs(a) === publishedMs(b) ? 0 : publishedMs(a) - publishedMs(b));
const inOrder = (columns: readonly Column[]): readonly Column[] => [...columns].sort(byPublication);

function OriginView({ origin, members, columns, shared, isCaptureKnown }: { readonly origin: Origin; readonly members: readonly Column[]; readonly columns: readonly Column[]; readonly shared: readonly SharedText[]; /** Told above, for all. */ readonly isCaptureKnown: boolean }) {
  const id = useId();
  const [only] = members;
  const reports = members.map(({ report }) => report);
  const title = members.length > 1 ? capitalise(say('same_text', members.length)) : origin.credit ? capitalise(say('credit', origin.credit)) : only?.side === 'here' ? say('here_name') : capitalise(say('origin_own'));
  const reasons = [...origin.because.map((because) => printReason(because, interfaceLanguage())), ...(members.length > 1 && origin.credit ? [say('credit', origin.credit)] : [])];
  return (
    <div class="origin-of" role="group" aria-labelledby={id}>
      <div class="origin-head"><h2 id={id}>{title}</h2>{reasons.map((reason) => <p class="meta">{reason}</p>)}{members.length === 1 && only && <MostShared of={only} columns={columns} shared={shared} />}</div>
      <ol>{members.map((column, at) => <TextRow key={column.siglum} column={column} shared={closestTo(column.report, reports.slice(0, at), shared)} columns={columns} isCaptureKnown={isCaptureKnown} />)}</ol>
    </div>
  );
}

/** What the text of an origin of its own has in common with another one: little, and with whom. */
function MostShared({ of, columns, shared }: { readonly of: Column; readonly columns: readonly Column[]; readonly shared: readonly SharedText[] }) {
  const most = closestTo(of.report, columns.map(({ report }) => report).filter((report) => report !== of.report), shared);
  const other = columns.find(({ report }) => report === most?.a);
  return most && other ? <p class="meta">{say('origin_most', writePercent(Math.max(most.here, most.there)), other.siglum)}</p> : null;
}

/** A text; above it the bands that come from the text of its origin that it is closest to. */
function TextRow({ column, shared, columns, isCaptureKnown }: { readonly column: Column; readonly shared: SharedText | null; readonly columns: readonly Column[]; readonly isCaptureKnown: boolean }) {
  const from = columns.find(({ report }) => report === shared?.a);
  return (
    <li>
      {shared && from && <Bands from={from} to={column} shared={shared} />}
      <div class="text-row">
        <Siglum of={column.siglum} isHere={column.side === 'here'} />
        <div><p><bdi class="strong">{column.name}</bdi></p>{column.title && <p class="passage clamped" dir="auto" {...languageOf(column)}>{column.title}</p>}</div>
        <p class="meta dated">{column.publishedAt ? <time dateTime={column.publishedAt}>{sayMoment(column.publishedAt)}</time> : say('undated')}<br />{sayCount('words_read', countWords(column.text))}</p>
        {column.capturedAt && !isCaptureKnown && <p class="meta whole">{say('captured_at', isolate(sayMoment(column.capturedAt)))}</p>}
      </div>
    </li>
  );
}

const [WIDTH, BAR, HEIGHT] = [1000, 14, 72];

/** Two bars with bands between what both say; told in words, and in the passages themselves. */
function Bands({ from, to, shared }: { readonly from: Column; readonly to: Column; readonly shared: SharedText }) {
  const bands = bandsOf(shared, from.text.length, to.text.length);
  const told = [say('part_read', writePercent(shared.here), from.siglum, to.siglum), say('part_read', writePercent(shared.there), to.siglum, from.siglum)];
  const x = (at: number): number => Math.round(at * WIDTH);
  return (
    <div class="bands">
      <p class="meta">{told[0]}</p>
      <svg class="parallel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={[...told, sayCount('shared_passages', bands.length)].join('. ')}>
        {bands.map(({ from: [a, b], to: [c, d], isRetold }) => <path class={isRetold ? 'ribbon retold' : 'ribbon'} d={`M${x(a)} ${BAR}H${x(b)}L${x(d)} ${HEIGHT - BAR}H${x(c)}z`} />)}
        <path class="bar" d={`M0 .5H${WIDTH}V${BAR}H0zM0 ${HEIGHT - BAR}H${WIDTH}V${HEIGHT - 0.5}H0z`} />
        {bands.map(({ from: [a, b], to: [c, d], isRetold }) => <path class={isRetold ? 'run retold' : 'run'} d={`M${x(a)} 0H${x(b)}V${BAR}H${x(a)}zM${x(c)} ${HEIGHT - BAR}H${x(d)}V${HEIGHT}H${x(c)}z`} />)}
      </svg>
      <p class="meta">{told[1]}</p>
      {bands.length > 0 && <details><summary>{sayCount('shared_passages', bands.length)}</summary><ol class="shared">{longest(shared).map(({ kind, here: { start, end } }) => <li><p class="passage" dir="auto" {...languageOf(from)}>{from.text.slice(start, end)}</p>{kind === 'retold' && <p class="meta">{say('retold')}</p>}</li>)}</ol></details>}
    </div>
  );
}

/** Passages quoted: the longest say most, and stand in the order of the text. */
const MOST_QUOTED = 8;
const longest = ({ passages }: SharedText): SharedText['passages'] => [...passages].sort((a, b) => (b.here.end - b.here.start) - (a.here.end - a.here.start)).slice(0, MOST_QUOTED).sort((a, b) => a.here.start - b.here.start);

/** Below this two texts share names, titles and set phrases. */
const WORTH_A_LOOK = 0.2;

/** More texts than this have no room in half of a popup. */
const HALF_WIDTH = 12;

function Matrix({ columns, shared }: { readonly columns: readonly Column[]; readonly shared: readonly SharedText[] }) {
  const id = useId();
  return (
    <div class={columns.length > HALF_WIDTH ? 'wide' : ''}>
      <h2 id={id} class="strong">{say('matrix_title')}</h2>
      <p class="meta note-line">{say('matrix_note')}</p>
      <div class="ledger-scroll" role="region" tabIndex={0} aria-labelledby={id}>
        <table class="matrix" style={{ '--columns': String(columns.length) }}>
          <thead><tr><th scope="col"><span aria-hidden>%</span><span class="spoken">{say('matrix_corner')}</span></th>{columns.map(({ siglum, name }) => <th key={siglum} scope="col" title={name}>{siglum}</th>)}</tr></thead>
          <tbody>{columns.map((row) => <tr key={row.siglum}><th scope="row" title={row.name}><span aria-hidden>{row.siglum}</span><span class="spoken">{say('matrix_row', row.siglum)}</span></th>{columns.map((column) => <Share key={column.siglum} share={row === column ? null : sharedOf(shared, row.report, column.report)?.here ?? null} />)}</tr>)}</tbody>
        </table>
      </div>
    </div>
  );
}

/** The figure is seen, its sign heard: a dozen columns fit into a narrow panel only without it. A bar under the figure is as long as the share. */
function Share({ share }: { readonly share: number | null }) {
  if (share === null) return <td class="faint">·</td>;
  const figure = Math.round(share * 100);
  const words = <>{figure}<span class="spoken">{' %'}</span></>;
  return <td style={{ '--share': `${figure}%` }}>{share < WORTH_A_LOOK ? <span class="faint">{words}</span> : <b>{words}</b>}</td>;
}

/** Texts by the day they were published on; within a day by the hour where all have one. */
function WhoFirst({ columns }: { readonly columns: readonly Column[] }) {
  const id = useId();
  const dated = inOrder(columns).map((column) => ({ column, at: momentOf(column.publishedAt) }));
  const days = [...new Set(dated.flatMap(({ at }) => (at ? [at.day] : [])))];
  const undated = dated.filter(({ at }) => at === null).map(({ column }) => column);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="strong">{say('first_title')}</h2>
      <ol class="firsts">
        {days.map((day) => {
          const on = dated.filter(({ at }) => at?.day === day);
          const isOrdered = on.every(({ at }) => at?.hour);
          return <li key={day}><time class="quiet" dateTime={day}>{sayDate(day)}</time><span class="letters">{on.map(({ column, at }) => <><Siglum of={column.siglum} isHere={column.side === 'here'} />{isOrdered && <span class="meta">{at?.hour}</span>}</>)}{on.length > 1 && !isOrdered && <span class="meta">{say('order_unknown')}</span>}</span></li>;
        })}
        {undated.length > 0 && <li><span class="quiet">{say('undated')}</span><span class="letters">{undated.map(({ siglum, side }) => <Siglum of={siglum} isHere={side === 'here'} />)}</span></li>}
      </ol>
      <p class="meta note-line">{say('first_note')}</p>
    </section>
  );
}
