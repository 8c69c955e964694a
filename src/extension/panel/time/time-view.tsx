// Time: on which days the texts were published and what days they give, figures that moved from one to the next, and what this article said before.
import type { Overview } from '../../../corpus/overview.ts';
import type { Change, SeenVersion } from '../../../corpus/history.ts';
import { Glyph } from '../../design/glyphs.tsx';
import { interfaceLanguage, say, sayCount, sayMoment } from '../../locale.ts';
import { useId } from '../../view.ts';
import { columnWidths, opensMonth } from './column-widths.ts';
import { figuresOf } from './figure-steps.ts';
import { FigureView } from './figure-view.tsx';
import type { Column } from '../ledger/ledger-rows.ts';
import { languageOf, rowName, Siglum } from '../texts.tsx';
import { timeLineOf, type TimeLine, type TimeRow, type Told } from './time-line.ts';

interface Props { readonly overview: Overview; readonly columns: readonly Column[] }

export function TimeView({ overview: { rows, versions }, columns }: Props) {
  const figures = figuresOf(rows, columns);
  return <>
    <DaysView line={timeLineOf(columns, rows)} />
    {figures.length > 0 && <section class="block figures"><div class="section-head"><h2>{say('figures_title')}</h2><span class="quiet">{say('figures_note')}</span></div>{figures.map((figure) => <FigureView key={`${figure.row.about} ${figure.points[0]?.value.fact.start}`} figure={figure} />)}</section>}
    <Versions all={versions} here={columns[0]} />
  </>;
}

function DaysView({ line }: { readonly line: TimeLine }) {
  const id = useId();
  const { days, rows, undated } = line;
  const widths = columnWidths(line);
  return (
    <div class="block">
      <div class="section-head"><h2 id={id}>{say('time_title')}</h2><span class="quiet">{say('time_note')}</span></div>
      {days.length > 0 && (
        <div class="ledger-scroll" role="region" tabIndex={0} aria-labelledby={id}>
          <table class={days.length <= FEW_DAYS ? 'days few' : 'days'} role="table" style={{ '--letters': String(widths.reduce((sum, width) => sum + width, 0)), '--columns': String(days.length) }}>
            <colgroup><col class="days-of" />{widths.map((width, at) => <col key={days[at]?.day} style={{ '--letters': String(width) }} />)}</colgroup>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="spoken">{say('column_slot')}</span></th>{days.map(({ day, gap }, at) => <th key={day} role="columnheader" scope="col" class={gap > 0 ? 'after-gap' : ''}><DayName day={day} before={days[at - 1]?.day} /></th>)}</tr></thead>
            <tbody role="rowgroup">{rows.map((row, at) => <DayRow key={at} row={row} days={days} />)}</tbody>
          </table>
        </div>
      )}
      {rows.length < 2 && <p class="quiet note-line">{say('time_none')}</p>}
      {undated.length > 0 && <p class="letters meta">{say('undated')}{undated.map(({ siglum, side }) => <Siglum of={siglum} isHere={side === 'here'} />)}</p>}
      {rows.length > 1 && <p class="legend-line meta"><span><i class="siglum planned" aria-hidden />{say('time_planned')}</span><span><i class="siglum vague" aria-hidden />{say('time_vague')}</span></p>}
    </div>
  );
}

/** So many days share the whole width; more have the width of their letters. */
const FEW_DAYS = 6;

/** The weekday, and the day; below, its month, and its year, where they differ from the column before. They reach into the next column where it has none. */
function DayName({ day, before }: { readonly day: string; readonly before: string | undefined }) {
  const write = (style: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(interfaceLanguage(), { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const isNewMonth = opensMonth(day, before);
  return <time dateTime={day}><small>{write({ weekday: 'short' })}</small>{write({ day: 'numeric' })}<small>{isNewMonth ? write({ month: 'short', ...(before?.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' }) }) : '\u00A0'}</small></time>;
}

/** "lun. 10 janv.", for the narrow page, where a day stands beside its letters. */
const dayOf = (day: string): string => new Intl.DateTimeFormat(interfaceLanguage(), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

function DayRow({ row: { row, relation, cells }, days }: { readonly row: TimeRow; readonly days: TimeLine['days'] }) {
  return (
    <tr role="row" class={row === null ? 'published' : relation ?? 'told'}>
      <th role="rowheader" scope="row">{row === null ? say('time_published') : <span class="row-name">{relation ? <Glyph relation={relation} named /> : <span />}<bdi class="clamped">{rowName(row)}</bdi></span>}</th>
      {cells.map((cell, at) => <td key={days[at]?.day} role="cell" class={[(days[at]?.gap ?? 0) > 0 ? 'after-gap' : '', cell.length === 0 ? 'void' : ''].join(' ')}>{cell.length > 0 && <><span class="day-of" aria-hidden>{dayOf(days[at]?.day ?? '')}</span><span class="letters">{cell.map((told) => <Letter told={told} />)}</span></>}</td>)}
    </tr>
  );
}

function Letter({ told: { column, isPlanned, isVague, comesIn, goesOn, hour } }: { readonly told: Told }) {
  const shape = ['siglum', column.side === 'here' && 'here', isPlanned && 'planned', isVague && 'vague', comesIn && 'comes-in', goesOn && 'goes-on'].filter(Boolean).join(' ');
  const remarks = [...(isPlanned ? [say('time_planned')] : []), ...(isVague ? [say('time_vague')] : [])];
  return <span class="letter" title={[column.name, ...remarks].join(', ')}><span class={shape}>{column.siglum}</span>{remarks.length > 0 && <span class="spoken">{` (${remarks.join(', ')})`}</span>}{hour && <small>{hour}</small>}</span>;
}

function Versions({ all, here }: { readonly all: readonly SeenVersion[]; readonly here: Column | undefined }) {
  const id = useId();
  return (
    <section class="block" aria-labelledby={id}>
      <div class="section-head"><h2 id={id}>{say('versions_title')}</h2>{all.length > 0 && <span class="key" aria-hidden><del>{say('spoken_before')}</del><ins>{say('spoken_after')}</ins></span>}</div>
      {all.length === 0 && <p class="quiet note-line">{say('versions_none')}</p>}
      <ol class="versions">{all.map(({ capturedAt, title, changes }, at) => (
        <li key={capturedAt ?? 'now'}>
          <p class="when-seen">{capturedAt ? <time dateTime={capturedAt}>{sayMoment(capturedAt)}</time> : <span>{say('versions_now')}</span>}<span class="meta">{at === 0 ? say('versions_first') : sayCount('changes', changes.length)}</span></p>
          <div>{title !== null && title !== all[at - 1]?.title && <p class="strong" dir="auto">{title}</p>}{changes.map((change) => <ChangeView change={change} language={here?.language ?? null} />)}</div>
        </li>
      ))}</ol>
    </section>
  );
}

/** One sentence with the words that went and those that came; a whole sentence where there is no other. */
function ChangeView({ change: { before, after, edits }, language }: { readonly change: Change; readonly language: string | null }) {
  const whole = (words: string, side: 'here' | 'there') => <Turned side={side} words={words} />;
  if (edits.length === 0) return <p class="passage" dir="auto" {...languageOf({ language })}>{before !== '' && whole(before, 'here')}{before !== '' && after !== '' && ' '}{after !== '' && whole(after, 'there')}</p>;
  return (
    <p class="passage" dir="auto" {...languageOf({ language })}>{edits.map(({ op, here, there }) => {
      const words = op === 'only-here' ? before.slice(here.start, here.end) : after.slice(there.start, there.end);
      return op === 'both' ? words : <><Turned side={op === 'only-here' ? 'here' : 'there'} words={words.trimEnd()} />{/\s$/u.test(words) && ' '}</>;
    })}</p>
  );
}

/** Words of the version before (`here`), or of this one. */
const Turned = ({ side, words }: { readonly side: 'here' | 'there'; readonly words: string }) => {
  const spoken = <span class="spoken">{` (${say(side === 'here' ? 'spoken_before' : 'spoken_after')}) `}</span>;
  return side === 'here' ? <del>{spoken}{words}</del> : <ins>{spoken}{words}</ins>;
};
