// One title: its row (reports, last refresh, switch), what the last refresh missed, the question before it is switched on, and, opened,
// what it brings and where from.
import type { Trouble, SourceState } from '../source-state.ts';
import { Icon } from '../design/glyphs.tsx';
import { failureWords, say, sayCount, sayLanguage, sayList, writeNumber } from '../locale.ts';
import { useId, useSignal, type ComponentChildren } from '../view.ts';
import { Asking } from './asking.tsx';
import { mediumWords, titleWords, troubleWords } from './source-words.ts';
import { Switch } from './switch.tsx';
import { changeFailures, isUsed, missingFor, readTitles, refreshTitle, removeTitle, requestHosts, setReadsPages, switchTitle } from './titles.ts';
import { hostOfOrigin, sayCountry, sayWhen } from './written.ts';

interface Props { readonly title: SourceState; /** Depth in the tree, from 1. */ readonly level: number }

export function TitleRow({ title, level }: Props) {
  const id = useId();
  const isOpen = useSignal(false);
  const isAsking = useSignal(false);
  const failure = changeFailures.value.get(title.id);
  const turn = (isOn: boolean): void => {
    isAsking.value = isOn && missingFor(title).length > 0;
    if (!isAsking.value) void switchTitle(title, isOn);
  };
  const medium = mediumWords(title.medium);
  return <>
    <tr data-source={title.id}>
      <th scope="row" class={`d${level}`}>
        <span class="named-title">
          <button type="button" class="twist" aria-expanded={isOpen.value} aria-controls={id} aria-label={say('details_of', titleWords(title))} onClick={() => { isOpen.value = !isOpen.value; }}><Icon name={isOpen.value ? 'down' : 'next'} /></button>
          <span><bdi>{titleWords(title)}</bdi>{title.medium === 'satire' && <span class="faint"> · {medium}</span>}{title.kind === 'dossier' && level === 1 && <span class="faint"> · {say('demonstration')}</span>}</span>
        </span>
      </th>
      <td class="n">{writeNumber(title.reports)}</td>
      <td class="when"><Refreshed title={title} /></td>
      <td class="n"><Switch label={titleWords(title)} isOn={isUsed(title)} change={turn} /></td>
    </tr>
    {isAsking.value && <Wide><Asking name={title.title} origins={missingFor(title)} allowed={() => { isAsking.value = false; void switchTitle(title, true); }} leave={() => { isAsking.value = false; }} /></Wide>}
    {failure !== undefined && <Wide><p role="alert"><span class="strong">{failureWords(failure).title}.</span> {failureWords(failure).advice}</p></Wide>}
    {title.trouble !== null && <Wide><Troubled title={title} trouble={title.trouble} /></Wide>}
    {isOpen.value && <Wide id={id}><Details title={title} /></Wide>}
  </>;
}

const Wide = ({ id, children }: { readonly id?: string; readonly children: ComponentChildren }) => <tr class="wide" id={id}><td colSpan={4}>{children}</td></tr>;

function Refreshed({ title: { kind, isOn, isRefreshing, refreshedAt, trouble } }: { readonly title: SourceState }) {
  if (kind !== 'feed') return <span class="faint">–</span>;
  if (isRefreshing) return <span role="status">{say('refreshing')}…</span>;
  if (trouble !== null) return <span class="warn"><Icon name="note" />{sayWhen(trouble.at)}</span>;
  return refreshedAt === null ? <span class="faint">{say(isOn ? 'refresh_soon' : 'refresh_never')}</span> : <>{sayWhen(refreshedAt)}</>;
}

function Troubled({ title, trouble }: { readonly title: SourceState; readonly trouble: Trouble }) {
  const isCopied = useSignal(false);
  const copy = (): void => { void navigator.clipboard.writeText(`${trouble.at} ${trouble.message}`).then(() => { isCopied.value = true; }); };
  const hosts = trouble.code === 'no-permission' ? title.missingOrigins : [];
  return (
    <div class="trouble">
      <p>{troubleWords(trouble)} {say('trouble_kept')} {title.nextAt !== null && say('trouble_next', sayWhen(title.nextAt))}</p>
      <p class="acts">
        {hosts.length > 0 ? <button type="button" class="button" onClick={() => { void requestHosts(hosts).then((isGiven) => { if (isGiven) void switchTitle(title, true); }); }}>{say('ask_again')}</button>
          : <button type="button" class="button" onClick={() => void refreshTitle(title)}>{say('retry')}</button>}
        <button type="button" class="button plain" onClick={copy}>{say(isCopied.value ? 'copied' : 'copy_detail')}</button>
      </p>
    </div>
  );
}

function Details({ title }: Pick<Props, 'title'>) {
  const isFeed = title.kind === 'feed';
  const isLeaving = useSignal(false);
  return (
    <div class="detail">
      <dl class="facts-of">
        <dt>{say('detail_brings')}</dt>
        <dd>{[sayCount('articles', title.reports), ...(title.languages.length ? [sayList(title.languages.map(sayLanguage))] : []), ...(isFeed && title.refreshedAt ? [sayCount('last_added', title.lastAdded)] : [])].join(' · ')}</dd>
        {isFeed && <><dt>{say('detail_publication')}</dt><dd>{[mediumWords(title.medium), title.country && sayCountry(title.country), title.family].filter(Boolean).join(' · ') || say('unknown')}</dd></>}
        {title.feeds.length > 0 && <><dt>{sayCount('feeds', title.feeds.length)}</dt><dd><ul>{title.feeds.map((feed) => <li key={feed}>{feed}</li>)}</ul></dd></>}
        {title.origins.length > 0 && <><dt>{say('detail_hosts')}</dt><dd>{sayList(title.origins.map((origin) => `${hostOfOrigin(origin)}${title.missingOrigins.includes(origin) ? ` (${say('not_allowed')})` : ''}`))}</dd></>}
        {title.isOn && title.nextAt !== null && <><dt>{say('detail_next')}</dt><dd>{sayWhen(title.nextAt)}</dd></>}
      </dl>
      {isFeed && <div class="set"><p id={`reads-${title.id}`}>{say('reads_pages')}</p><Switch label={say('reads_pages')} isOn={title.readsPages} change={(isOn) => void setReadsPages(title, isOn)} /></div>}
      {title.pageOrigins.length > 0 && title.readsPages && <div class="set"><p>{say('page_hosts', sayList(title.pageOrigins.map(hostOfOrigin)))}</p><button type="button" class="button" onClick={() => { void requestHosts(title.pageOrigins).then(() => readTitles()); }}>{say('allow')}</button></div>}
      {isLeaving.value
        ? <div class="asking" role="group" aria-label={say('remove_title', titleWords(title))}><p class="strong">{say('remove_title', titleWords(title))}</p><p>{sayCount('remove_loses', title.reports)}</p><div class="acts"><button type="button" class="button first" onClick={() => void removeTitle(title)}>{say('remove')}</button><button type="button" class="button" onClick={() => { isLeaving.value = false; }}>{say('cancel')}</button></div></div>
        : <p class="acts">{isFeed && title.isOn && <button type="button" class="button" disabled={title.isRefreshing} onClick={() => void refreshTitle(title)}>{say('refresh_now')}</button>}{title.kind !== 'dossier' && <button type="button" class="button plain" onClick={() => { isLeaving.value = true; }}>{say('remove')}…</button>}</p>}
    </div>
  );
}
