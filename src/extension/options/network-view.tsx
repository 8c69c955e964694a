// The network page: every host ever asked, for which titles, when, how often and how much; "never again" for each; an end to all of it.
import { say, sayCount, sayList, writeNumber } from '../locale.ts';
import type { HostContact } from '../source-state.ts';
import { signal, useEffect } from '../view.ts';
import { ask } from '../wire.ts';
import { Row, Section } from './section.tsx';
import { readTitles, switchTitles, titles } from './titles.ts';
import { sayBytes, sayWhen } from './written.ts';

/** Null until the background told. */
const contacts = signal<readonly HostContact[] | null>(null);
const isLogLost = signal(false);

async function readContacts(): Promise<void> {
  try {
    contacts.value = await ask('panel>background', 'networkLog');
    isLogLost.value = false;
  } catch {
    isLogLost.value = true;
  }
}

async function block(host: string, isBlocked: boolean): Promise<void> {
  await ask('panel>background', 'blockHost', host, isBlocked).catch(() => { isLogLost.value = true; });
  await Promise.all([readContacts(), readTitles()]);
}

export function NetworkSection() {
  useEffect(() => { void readContacts(); }, [titles.value]);   // a refresh that ended has asked somebody
  const asked = contacts.value?.filter(({ requests }) => requests > 0) ?? [];
  const requests = asked.reduce((sum, contact) => sum + contact.requests, 0);
  const feeds = titles.value?.filter(({ kind, isOn }) => kind === 'feed' && isOn) ?? [];
  return (
    <Section id="network" title={say('network_title')} text={say('network_text')}>
      {isLogLost.value && <p class="refused" role="alert">{say('network_lost')} <button type="button" class="button" onClick={() => void readContacts()}>{say('retry')}</button></p>}
      {contacts.value !== null && <>
        <p class="zero">{requests === 0 ? say('no_request') : sayCount('requests', requests)}</p>
        <p class="quiet">{requests === 0 ? say('no_request_text') : `${sayCount('hosts', asked.length)}, ${sayBytes(asked.reduce((sum, { bytes }) => sum + bytes, 0))}. ${say('requests_text')}`}</p>
        {contacts.value.length > 0 && <Hosts all={contacts.value} />}
      </>}
      {feeds.length > 0 && <Row title={say('network_end_title')} text={say('network_end_text')} act={<button type="button" class="button" onClick={() => void switchTitles(feeds, false)}>{say('network_end')}</button>} />}
    </Section>
  );
}

const nameOf = (id: string): string => (id === 'reader' ? say('network_reader') : titles.value?.find((title) => title.id === id)?.title ?? id.replace(/^feed:/u, ''));

const Hosts = ({ all }: { readonly all: readonly HostContact[] }) => (
  <table class="tree hosts">
    <thead><tr><th scope="col">{say('column_host')}</th><th scope="col" class="n">{say('column_requests')}</th><th scope="col" class="n size">{say('column_received')}</th><th scope="col" class="when">{say('column_last')}</th><th scope="col"><span class="spoken">{say('column_access')}</span></th></tr></thead>
    <tbody>
      {all.map(({ host, sources, firstAt, lastAt, requests, bytes, isBlocked }) => (
        <tr key={host} class={isBlocked ? 'blocked' : ''}>
          <th scope="row"><bdi>{host}</bdi><span class="meta">{sources.length > 0 && sayList(sources.map(nameOf))}</span>{requests > 0 && <span class="meta narrow">{sayWhen(lastAt)} · {sayBytes(bytes)}</span>}</th>
          <td class="n">{writeNumber(requests)}</td>
          <td class="n size">{sayBytes(bytes)}</td>
          <td class="when">{requests > 0 && <>{sayWhen(lastAt)}<span class="meta">{say('since', sayWhen(firstAt))}</span></>}</td>
          <td class="n"><button type="button" class="button plain" aria-label={say(isBlocked ? 'unblock_host' : 'block_host', host)} onClick={() => void block(host, !isBlocked)}>{say(isBlocked ? 'unblock' : 'block')}</button></td>
        </tr>
      ))}
    </tbody>
  </table>
);
