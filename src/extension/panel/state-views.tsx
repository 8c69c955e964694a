// What is shown while there is no comparison: what is being tried, on what, what came of it, what can be done.
import { say, sayCount, sayLanguage, writeNumber, failureWords } from '../locale.ts';
import type { CorpusState, FailureCode, TabReading } from '../protocol.ts';
import { useSignal, type ComponentChildren } from '../view.ts';
import { Copies, type Copy } from './sources/copies-view.tsx';
import { Head, Stop } from './frame.tsx';
import { DOUBTFUL } from '../../reader/doubtful.ts';
import { countWords, DoubtNote } from './notes.tsx';
import { notice } from './marks-switch.ts';
import { Keeping } from './keeping.tsx';
import { TextRead } from './text-read.tsx';
import { openExample, openSettings } from './places.ts';

export function ReadingView({ stop }: { readonly stop: () => void }) {
  return <StateFrame title={say('reading_title')}><p class="quiet">{say('reading_text')}</p><Waiting /><Steps at={0} read="" /><Stop stop={stop} /></StateFrame>;
}

export function SearchingView({ reading, corpus, stop }: { readonly reading: TabReading; readonly corpus: CorpusState | null; readonly stop: () => void }) {
  const { language, text, title } = reading.article;
  const read = [sayCount('words_read', countWords(text)), ...(language === null ? [] : [sayLanguage(language)])].join(' · ');
  const isImporting = corpus?.state === 'importing';
  return (
    <StateFrame of={title} title={say(isImporting ? 'importing_title' : 'searching_title')}>
      <p class="quiet">{say(isImporting ? 'importing_text' : corpus?.state === 'opening' ? 'opening_text' : 'searching_text')}</p>
      {isImporting ? <Importing done={corpus.done} total={corpus.total} /> : <Waiting />}
      <Steps at={1} read={read} />
      <Stop stop={stop} />
    </StateFrame>
  );
}

/** The reader did not want to wait. */
export function StoppedView({ reading, again }: { readonly reading: TabReading | null; readonly again: () => void }) {
  return <StateFrame {...(reading ? { of: reading.article.title } : {})} title={say('stopped_title')}><p class="quiet">{say('stopped_text')}</p><div class="do"><button type="button" class="button first" onClick={again}>{say('retry')}</button></div></StateFrame>;
}

/** Nothing of the event is held: not a finding about the article. */
export function NothingView({ reading, held, copies, again, correct }: { readonly reading: TabReading; readonly held: number; readonly copies: readonly Copy[]; readonly again: () => void; readonly correct: () => void }) {
  return <>
    <StateFrame of={reading.article.title} title={say('nothing_title')} above={reading.confidence < DOUBTFUL ? <DoubtNote reading={reading} /> : null} below={<>{copies.length > 0 && <div class="block"><Copies all={copies} /></div>}<TextRead reading={reading} correct={correct} /><Keeping reading={reading} /><Said /></>}>
      <p>{held === 0 ? say('nothing_empty') : sayCount('nothing_text', held)}</p>
      <p class="quiet">{say('nothing_do')}</p>
      <div class="do"><button type="button" class="button first" onClick={() => void openSettings()}>{say('choose_sources')}</button><button type="button" class="button" onClick={again}>{say('retry')}</button><button type="button" class="button plain" onClick={() => void openExample()}>{say('see_example')}</button></div>
    </StateFrame>
  </>;
}

export function FailedView({ code, message, again }: { readonly code: FailureCode; readonly message: string; readonly again: () => void }) {
  const isCopied = useSignal(false);
  const { title, what, advice } = failureWords(code);
  const copy = (): void => void navigator.clipboard.writeText(`${code}: ${message}`).then(() => { isCopied.value = true; }, () => undefined);
  return (
    <StateFrame title={title} isAlert>
      <p>{what}</p>
      <p class="quiet">{advice}</p>
      <p class="meta" dir="ltr">{code}</p>
      <div class="do"><button type="button" class="button first" onClick={again}>{say('retry')}</button><button type="button" class="button" onClick={copy}>{say(isCopied.value ? 'copied' : 'copy_detail')}</button>{code === 'storage-full' && <button type="button" class="button" onClick={() => void openSettings()}>{say('settings')}</button>}</div>
    </StateFrame>
  );
}

interface FrameProps { readonly title: string; readonly of?: string | null; readonly isAlert?: boolean; readonly above?: ComponentChildren; readonly below?: ComponentChildren; readonly children: ComponentChildren }

function StateFrame({ title, of, isAlert = false, above, below, children }: FrameProps) {
  return <>
    <Head title={of} />
    <main class="body"><div class="scroll">{above}<div class="state" role={isAlert ? 'alert' : 'status'}><h2>{title}</h2>{children}</div>{below}</div></main>
  </>;
}

/** The last notice, where no foot shows it. */
const Said = () => <p class="block meta" role="status">{notice.value}</p>;

/** Shown only after 300 ms (see panel.css): most answers come sooner, and a flicker is worse than nothing. */
const Waiting = () => <div class="progress unknown" role="progressbar" aria-label={say('loading')}><i /></div>;

function Importing({ done, total }: { readonly done: number; readonly total: number }) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const words = say('importing_progress', writeNumber(done), writeNumber(total));
  return <div>
    <div class="progress" role="progressbar" aria-label={say('importing_title')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(share * 100)} aria-valuetext={words}><i style={{ width: `${Math.round(share * 100)}%` }} /></div>
    <p class="meta">{words}</p>
  </div>;
}

const STEPS = ['step_text', 'step_reports', 'step_comparison'] as const;

const Steps = ({ at, read }: { readonly at: number; readonly read: string }) => (
  <ol class="steps">{STEPS.map((step, i) => (
    <li class={i < at ? 'done' : i === at ? 'now' : 'next'} {...(i === at ? { 'aria-current': 'step' as const } : {})}><span class="dot" /><span>{say(step)}</span><span class="meta">{i === 0 ? read : ''}</span></li>
  ))}</ol>
);
