// The corpus on the disk: how large it is, how long reports stay, its export, and its end.
import { failureWords, say, sayCount } from '../locale.ts';
import { useEffect, useId, useRef } from '../view.ts';
import { KeepRead, Retention, Synced } from './keeping-view.tsx';
import { FileButton, Row, Section } from './section.tsx';
import { deleteEverything, exportChoices, exporting, exportReports, importChoices, readStored, stored, storedOutcome } from './stored.ts';
import { titles } from './titles.ts';
import { sayBytes } from './written.ts';

export function StoredSection() {
  useEffect(() => { void readStored(); }, []);
  return (
    <Section id="stored" title={say('stored_title')} text={say('stored_text')}>
      <Used />
      <KeepRead />
      <Retention />
      <Row title={say('export_title')} text={say('export_text')} act={<button type="button" class="button" disabled={exporting.value !== null} onClick={() => void exportReports()}>{say('export_do')}</button>}>
        {exporting.value !== null && <p class="outcome" role="status">{sayCount('written', exporting.value)}</p>}
      </Row>
      <Row title={say('choices_file_title')} text={say('choices_file_text')} act={<div class="acts"><button type="button" class="button" onClick={() => void exportChoices()}>{say('export_do')}</button><FileButton label={say('import_do')} accept=".json" take={([file]) => { if (file) void importChoices(file); }} /></div>} />
      <Synced />
      <Erase />
      <div class="held" role="status"><Outcome /></div>
    </Section>
  );
}

/** The file's size as a bar: what texts and index take, and what is free in it already. */
function Used() {
  const used = stored.value;
  if (used === null) return null;
  const taken = used.corpusBytes - used.freeBytes;
  const free = Math.round((used.freeBytes / Math.max(1, used.corpusBytes)) * 100);
  return <>
    <p class="strong held">{sayCount('articles', used.reports)}, {sayBytes(used.corpusBytes)}</p>
    <div class="stack" aria-hidden={true}><i class="taken" style={`flex-grow:${100 - free}`} />{free > 0 && <i class="free" style={`flex-grow:${free}`} />}</div>
    <p class="meta">{[say('used_corpus', sayBytes(taken)), ...(used.freeBytes > 0 ? [say('used_free', sayBytes(used.freeBytes))] : []), say('used_settings', sayBytes(used.settingsBytes)), ...(used.quotaBytes === null ? [] : [say('used_quota', sayBytes(used.quotaBytes))])].join(' · ')}</p>
  </>;
}

function Outcome() {
  const now = storedOutcome.value;
  if (now === null) return null;
  if ('failed' in now) return <p class="warn">{failureWords(now.failed).title}. {failureWords(now.failed).advice}</p>;
  return <p class="strong">{now.done === 'exported' ? sayCount('exported_reports', now.count) : say(now.done === 'chosen' ? 'choices_taken' : 'erased')}</p>;
}

function Erase() {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const feeds = titles.value?.filter(({ kind }) => kind === 'feed').length ?? 0;
  const close = (): void => dialog.current?.close();
  const erase = (): void => { close(); void deleteEverything(); };
  return (
    <Row title={say('erase_title')} text={say('erase_text')} act={<button type="button" class="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>{say('erase_do')}…</button>}>
      <dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-lost`}>
        <h3 id={`${id}-title`} class="strong">{say('erase_ask')}</h3>
        <div id={`${id}-lost`}>
          <p>{say('erase_loses')}</p>
          <ul class="lost"><li>{sayCount('articles', stored.value?.reports ?? 0)}</li><li>{sayCount('feeds', feeds)}</li><li>{say('erase_settings')}</li><li>{say('erase_log')}</li></ul>
          <p class="quiet">{say('erase_keep')}</p>
        </div>
        <div class="acts"><button type="button" class="button first" autofocus onClick={close}>{say('cancel')}</button><button type="button" class="button danger" onClick={erase}>{say('erase_do')}</button></div>
      </dialog>
    </Row>
  );
}
