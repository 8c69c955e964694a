// Which reports stand beside the article in the looks at all of them. A choice of the moment: it is kept nowhere, and no count follows it.
import { say } from '../locale.ts';
import type { Signal } from '../view.ts';
import type { Column } from './ledger/ledger-rows.ts';

/** Fewer need no choice: they stand in one look. */
const LEAST_TO_CHOOSE = 3;

/** A letter each, out or in; `hidden` holds those that are out. The article stays. */
export function ReportChooser({ columns, hidden }: { readonly columns: readonly Column[]; readonly hidden: Signal<readonly string[]> }) {
  const reports = columns.filter(({ side }) => side === 'there');
  if (reports.length < LEAST_TO_CHOOSE) return null;
  const turn = (siglum: string): void => { hidden.value = hidden.value.includes(siglum) ? hidden.value.filter((one) => one !== siglum) : [...hidden.value, siglum]; };
  return (
    <div class="chooser" role="group" aria-label={say('columns_label')}>
      <span class="meta" aria-hidden>{say('columns_label')}</span>
      {reports.map(({ siglum, name }) => <button key={siglum} type="button" class="siglum" aria-pressed={!hidden.value.includes(siglum)} aria-label={`${siglum} ${name}`} title={name} onClick={() => turn(siglum)}>{siglum}</button>)}
      {hidden.value.length > 0 && <button type="button" class="button plain" onClick={() => { hidden.value = []; }}>{say('columns_all')}</button>}
    </div>
  );
}
