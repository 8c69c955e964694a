// The reports as tabs: a letter for each, letters of one origin touching, the name and day of one of each origin beside them.
import { Glyph } from '../design/glyphs.tsx';
import { RELATION_COUNTS, say, sayCount, sayDate } from '../locale.ts';
import { useEffect, useRef } from '../view.ts';
import { RELATIONS } from '../../core/relations.ts';
import { countRelations } from './order-findings.ts';
import type { Lettered, OriginGroup } from './sigla.ts';

export const tabIdOf = (siglum: string): string => `report-${siglum}`;
export const REPORT_PANEL = 'report-panel';

/** The name a report is shown by. */
export const nameOf = ({ related: { head } }: Lettered): string => head.source || head.title || say('untitled');

interface Props { readonly groups: readonly OriginGroup[]; readonly chosen: Lettered; readonly choose: (report: Lettered) => void }

/** One tab a report. Arrows, Home and End walk them, as in any list of tabs. */
export function Reports({ groups, chosen, choose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const reports = groups.flatMap((group) => group.reports);
  useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.closest('.origin')?.scrollIntoView({ block: 'nearest', inline: 'center' }); }, [chosen.siglum]);   // centred: the neighbours on both sides tell that the list goes on
  const walk = (event: KeyboardEvent): void => {
    const at = reports.findIndex(({ siglum }) => siglum === chosen.siglum);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: reports.length - 1 }[event.key];
    const report = next === undefined ? undefined : reports[(next + reports.length) % reports.length];
    if (!report) return;
    event.preventDefault();
    choose(report);
    list.current?.querySelector<HTMLElement>(`#${tabIdOf(report.siglum)}`)?.focus();
  };
  return <div class="reports" role="tablist" aria-label={say('reports_label')} ref={list} onKeyDown={walk}>{groups.map((group) => <Origin key={group.reports[0]?.siglum} group={group} chosen={chosen} choose={choose} />)}</div>;
}

function Origin({ group, chosen, choose }: { readonly group: OriginGroup } & Omit<Props, 'groups'>) {
  const isChosen = group.reports.includes(chosen);
  const named = isChosen ? chosen : group.reports[0];
  if (!named) return null;
  return (
    <div class={isChosen ? 'origin chosen' : 'origin'} role="presentation">
      <span class="sigla" role="presentation">{group.reports.map((report) => (
        <button key={report.siglum} type="button" role="tab" id={tabIdOf(report.siglum)} class="siglum" aria-label={describe(report, group)} title={nameOf(report)}
          aria-selected={report === chosen} aria-controls={REPORT_PANEL} tabIndex={report === chosen ? 0 : -1} onClick={() => choose(report)}>{report.siglum}</button>
      ))}</span>
      <span class="label" aria-hidden onClick={() => choose(named)}>
        <bdi class="name">{nameOf(named)}</bdi>
        <span class="when"><span class="d">{remarks(named, group).map((remark, i) => <>{i > 0 && ' · '}<bdi>{remark}</bdi></>)}</span><Differences report={named} /></span>
      </span>
    </div>
  );
}

/** The weightiest of conflict and update, counted. */
function Differences({ report }: { readonly report: Lettered }) {
  const counts = countRelations(report.related.comparison.findings);
  const relation = RELATIONS.slice(0, 2).find((one) => counts.has(one));
  return relation ? <span class={`rel ${relation}`}><Glyph relation={relation} />{counts.get(relation)}</span> : null;
}

function remarks({ related: { head, verdict } }: Lettered, group: OriginGroup): readonly string[] {
  const day = head.publishedAt === null ? '' : sayDate(head.publishedAt);
  return [
    day || say('undated'),
    ...(verdict.order === null ? [] : [say(`order_${verdict.order}`)]),
    ...(group.isAlsoHere ? [say('same_text_here')] : group.reports.length > 1 ? [say('same_text', group.reports.length)] : group.credit ? [say('credit', group.credit)] : []),
  ];
}

/** Everything the tab shows, in words: speech reads this instead of the drawing. */
function describe(report: Lettered, group: OriginGroup): string {
  const counts = countRelations(report.related.comparison.findings);
  const differing = RELATIONS.slice(0, 2).flatMap((relation) => (counts.has(relation) ? [sayCount(RELATION_COUNTS[relation], counts.get(relation) ?? 0)] : []));
  return [`${report.siglum} ${nameOf(report)}`, ...remarks(report, group), ...differing].join(', ');
}
