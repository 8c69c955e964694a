// Under a reading: the article kept, and the feed that its page names, for the settings to follow. Nothing is asked of the network here.
import { browser } from '../browser.ts';
import { failureWords, isolate, say } from '../locale.ts';
import type { FailureCode, TabReading } from '../protocol.ts';
import type { FeedFound, Kept } from '../source-state.ts';
import { useEffect, useSignal } from '../view.ts';
import { ask, CallError } from '../wire.ts';

export function Keeping({ reading: { tabId, article } }: { readonly reading: TabReading }) {
  const kept = useSignal<Kept | FailureCode | null>(null);
  const feed = useSignal<FeedFound | null>(null);
  useEffect(() => {
    ask('panel>background', 'feedsOfTab', tabId).then(([first]) => { feed.value = first ?? null; }, () => undefined);   // a page that cannot be asked names none
  }, [article]);
  const keep = (): void => { ask('panel>background', 'keepTab', tabId).then((now) => { kept.value = now; }, (error: unknown) => { kept.value = error instanceof CallError ? error.code : 'internal'; }); };
  return (
    <div class="block keeping">
      <button type="button" class="button" onClick={keep}>{say('menu_keep')}</button>
      <span role="status">{kept.value !== null && wordsOf(kept.value)}</span>
      {feed.value !== null && <p class="quiet">{say('page_feed', isolate(feed.value.title ?? new URL(feed.value.address).hostname))} <a href={followAddress(feed.value.address)} target="_blank">{say('page_feed_do')}</a></p>}
    </div>
  );
}

function wordsOf(kept: Kept | FailureCode): string {
  if (typeof kept === 'string') return failureWords(kept).title;
  return say(kept.isChanged ? 'kept_changed' : kept.isNew ? 'kept' : 'kept_already');
}

/** The settings, where the reader is told what will be asked before the browser asks it. */
const followAddress = (feed: string): string => browser.runtime.getURL(`options/options.html?add=${encodeURIComponent(feed)}#add-title`);
