// From an address to a title that is switched on: the host is asked for, the page or feed there is read, what was found is shown, and one
// of it is taken. Used for addresses the reader types and for publications whose feed the catalogue does not know.
import { failureWords, interfaceLanguage, isolate, say, sayCount, sayLanguage } from '../locale.ts';
import type { FailureCode } from '../protocol.ts';
import { hostOf, originOf, type FeedFound, type NewSource } from '../source-state.ts';
import { useEffect, useRef, useSignal } from '../view.ts';
import { Asking } from './asking.tsx';
import { addTitles, codeOf, findFeeds, requestHosts, switchTitle } from './titles.ts';

interface Props {
  readonly address: string;
  /** What is known of the publication besides its feed. */
  readonly known: Omit<NewSource, 'feeds' | 'title'> & { readonly title: string | null };
  /** It was taken, or given up. */
  readonly leave: () => void;
}

type Stage = { readonly at: 'asking' } | { readonly at: 'searching' } | { readonly at: 'found'; readonly feeds: readonly FeedFound[] } | { readonly at: 'failed'; readonly code: FailureCode };

export function FeedSearch({ address, known, leave }: Props) {
  const stage = useSignal<Stage>({ at: 'asking' });
  const host = hostOf(address) ?? address;
  const search = (): void => {
    stage.value = { at: 'searching' };
    findFeeds(address).then((feeds) => { stage.value = feeds.length ? { at: 'found', feeds } : { at: 'failed', code: 'no-feed' }; }, (error: unknown) => { stage.value = { at: 'failed', code: codeOf(error) }; });
  };
  const take = (feed: FeedFound): void => { void takeFeed(feed, known).then((code) => { if (code === null) leave(); else stage.value = { at: 'failed', code }; }); };
  const now = stage.value;
  if (now.at === 'asking') return <Asking name={known.title ?? host} origins={[originOf(host)]} allowed={search} leave={leave} />;
  if (now.at === 'searching') return <p class="asking" role="status">{say('searching_feed', isolate(host))}…</p>;
  if (now.at === 'failed') return <Failed code={now.code} again={search} leave={leave} />;
  return <Found feeds={now.feeds} take={take} leave={leave} />;
}

/** Asks for the feed's own host where it is another one, adds it and switches it on. Null when all went well. */
async function takeFeed(feed: FeedFound, known: Props['known']): Promise<FailureCode | null> {
  try {
    if (!await requestHosts(feed.origins)) return 'no-permission';
    const [title] = await addTitles([{ ...known, title: known.title ?? feed.title ?? hostOf(feed.address) ?? feed.address, homepage: known.homepage ?? feed.homepage, language: known.language ?? feed.language, feeds: [feed.address] }]);
    if (title) await switchTitle(title, true);
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

function Found({ feeds, take, leave }: { readonly feeds: readonly FeedFound[]; readonly take: (feed: FeedFound) => void; readonly leave: () => void }) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => { first.current?.querySelector('button')?.focus(); }, []);
  return (
    <div class="asking" ref={first}>
      <p role="status" class="strong">{sayCount('feeds_found', feeds.length)}</p>
      <ul class="found">
        {feeds.map((feed) => (
          <li key={feed.address}>
            <p><bdi class="strong">{feed.title ?? feed.address}</bdi>{feed.language !== null && feed.language !== interfaceLanguage() && <span class="quiet"> · {sayLanguage(feed.language)}</span>}{feed.entries !== null && <span class="quiet"> · {sayCount('entries', feed.entries)}</span>}<span class="meta address">{feed.address}</span></p>
            <button type="button" class="button" onClick={() => take(feed)}>{say('add_and_use')}</button>
          </li>
        ))}
      </ul>
      <div class="acts"><button type="button" class="button plain" onClick={leave}>{say('cancel')}</button></div>
    </div>
  );
}

function Failed({ code, again, leave }: { readonly code: FailureCode; readonly again: () => void; readonly leave: () => void }) {
  const { title, what, advice } = failureWords(code);
  return <div class="asking" role="alert"><p class="strong">{title}</p><p>{what}</p><p class="quiet">{advice}</p><div class="acts"><button type="button" class="button" onClick={again}>{say('retry')}</button><button type="button" class="button plain" onClick={leave}>{say('cancel')}</button></div></div>;
}
