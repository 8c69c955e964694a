// Head and foot, the same around every state: what is being read, and where else the comparison can be seen.
import { Brand, Icon } from '../design/glyphs.tsx';
import { say } from '../locale.ts';
import { type ComponentChildren, useId, useSignal } from '../view.ts';
import type { ExportFormat } from '../../core/export/formats.ts';
import { exportAs, isMakingFile, stopExport, type Shown } from './exporting.ts';
import { bringBack, undoable } from './dismissing.ts';
import { marksOn, notice, switchMarks } from './marks-switch.ts';
import type { View } from './address.ts';
import type { Look } from './looks.ts';
import { keepBeside, openFullPage, openSettings } from './places.ts';

/** Title of the article, or Recoupe's own name while there is none. */
export function Head({ title, children }: { readonly title: string | null | undefined; readonly children?: ComponentChildren }) {
  return (
    <header class="head">
      <div>
        <h1 dir="auto">{title === undefined ? <span class="brand"><Brand />Recoupe</span> : title === null || title === '' ? say('untitled') : <span class="clamped" title={title}>{title}</span>}</h1>
        {children}
      </div>
      <button type="button" class="button plain square" aria-label={say('settings')} title={say('settings')} onClick={() => void openSettings()}><Icon name="settings" /></button>
    </header>
  );
}

const FORMATS = [['html', 'export_html'], ['markdown', 'export_markdown'], ['csv', 'export_csv'], ['tei', 'export_tei'], ['json', 'export_json']] as const satisfies readonly (readonly [ExportFormat, string])[];

/** Beside the page, full page, marks. The full page itself offers only the marks. */
export function Foot({ tabId, view, shown, look = 'pair' }: { readonly tabId: number; readonly view: View; readonly shown?: Shown; readonly look?: Look }) {
  const isExporting = useSignal(false);
  const id = useId();
  // Nothing is awaited before the panel opens: the browsers open it only while the click lasts.
  const keep = (): void => { keepBeside(tabId).then(() => { if (view === 'popup') close(); }, () => { notice.value = say('beside_refused'); }); };
  return (
    <footer class="foot">
      <div class="notice" role="status">{notice.value}{undoable.value.length > 0 && <button type="button" class="button plain" aria-keyshortcuts="Z" onClick={() => bringBack()}>{say('undo')}</button>}</div>
      {isMakingFile.value && <div class="making" role="status"><span>{say('export_making')}</span><div class="progress unknown" role="progressbar" aria-label={say('export_making')}><i /></div><Stop stop={stopExport} /></div>}
      {view === 'popup' && <button type="button" class="button" onClick={keep}><Icon name="panel" /><Both long={say('keep_beside')} short={say('keep_beside_short')} /></button>}
      {view !== 'tab' && <button type="button" class="button" aria-keyshortcuts="O" onClick={() => void openFullPage(tabId, look)}><Icon name="page" /><span>{say('full_page')}</span></button>}
      {shown && <button type="button" class="button" aria-expanded={isExporting.value} aria-controls={id} onClick={() => { isExporting.value = !isExporting.value; }}><Icon name="export" /><span>{say('export')}</span></button>}
      <label class="switch push"><input type="checkbox" role="switch" aria-keyshortcuts="M" checked={marksOn.value} onChange={(event) => void switchMarks(tabId, event.currentTarget.checked)} /><Both long={say('marks_switch')} short={say('marks_switch_short')} /></label>
      {shown && <div id={id} class="exports" role="group" aria-label={say('export')} hidden={!isExporting.value}>
        {FORMATS.map(([format, words]) => <button key={format} type="button" class="button plain" onClick={() => void exportAs(format, shown)}>{say(words)}</button>)}
        <button type="button" class="button plain" onClick={() => print()}>{say('export_print')}</button>
      </div>}
    </footer>
  );
}

/** Ends a wait; shown only after 300 ms, like the progress it stands under. */
export const Stop = ({ stop }: { readonly stop: () => void }) => <p class="stop"><button type="button" class="button" onClick={stop}>{say('stop')}</button></p>;

/** The words of a control, shorter where the window is narrow. */
const Both = ({ long, short }: { readonly long: string; readonly short: string }) => <><span class="wide-only">{long}</span><span class="narrow-only">{short}</span></>;
