// Feeds at an address that the reader gave: the feed itself, or those that the page there names.
import type { Host } from '../host/host.ts';
import type { FailureCode, FeedRead } from '../protocol.ts';
import { originsOf, type FeedFound, type TroubleCode } from '../source-state.ts';
import { CallError } from '../wire.ts';
import { askFeed } from './contact.ts';
import { giveBackHosts } from './permissions.ts';
import { hostOf } from '../source-state.ts';

const CODES: Readonly<Record<TroubleCode, FailureCode>> = {
  'no-permission': 'no-permission', blocked: 'blocked-host', unreachable: 'unreachable', slow: 'unreachable', http: 'unreachable', redirected: 'unreachable', 'too-large': 'unreachable', 'not-a-feed': 'no-feed', pages: 'unreachable',
};

/** Throws CallError. */
export async function findFeeds(host: Host, written: string): Promise<readonly FeedFound[]> {
  const address = wholeAddress(written);
  const name = hostOf(address);
  if (name === null) throw new CallError('bad-call', `"${written.slice(0, 200)}" is no address of the web`);
  const got = await askFeed(host, { id: 'reader', feeds: [address], homepage: null }, address);
  if ('failed' in got) {
    await giveBackHosts([name]);   // it was allowed to be looked up, and nothing came of it
    throw new CallError(CODES[got.failed], got.message);
  }
  return 'unchanged' in got ? [] : foundIn(got);
}

function foundIn({ feed, named, address }: FeedRead): readonly FeedFound[] {
  const homepage = new URL(address).origin;
  if (feed) return [{ address, title: feed.title, homepage: feed.link && hostOf(feed.link) ? feed.link : null, language: feed.language, entries: feed.entries.length, origins: originsOf({ feeds: [address], homepage: feed.link }) }];
  return named.map((one) => ({ address: one.address, title: one.title, homepage, language: null, entries: null, origins: originsOf({ feeds: [one.address], homepage }) }));
}

/** "ledger.example/feed" is meant as https; "feed:" is what some browsers write. */
const wholeAddress = (written: string): string => {
  const address = written.trim().replace(/^feed:(?:\/\/)?(?=https?:)/iu, '').replace(/^feed:/iu, 'https:');
  return /^[a-z][a-z0-9+.-]*:/iu.test(address) && !/^[\w.-]+:\d+(?:\/|$)/u.test(address) ? address : `https://${address}`;
};
