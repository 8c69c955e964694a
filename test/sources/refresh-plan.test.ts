// What a refresh does with a feed's answer: which entries are new, what report an entry gives, when to ask again; and whose hosts are the reader's own.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { FeedEntry } from '../../src/sources/feeds/feed.ts';
import { findFresh, isWhole, MOST_LOOKED_AT, nextRefresh, reportOfEntry, withSeen } from '../../src/sources/feeds/refresh-plan.ts';
import { isLocalHost } from '../../src/sources/local-host.ts';

const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  id: '1', title: 'Un pont', link: 'https://ledger.example/1', published: '2025-10-14', updated: null, author: null, summary: 'Le pont est fermé.', text: 'Le pont est fermé.', isContent: false, categories: [], language: 'fr', ...given,
});
const SOURCE = { id: 'feed:ledger', title: 'Le Grand Livre', language: 'fr' } as const;
const LONG = 'Le pont de Brignac est fermé depuis mardi matin, a annoncé la mairie. '.repeat(12);
const page = (given: Partial<Article>): Article => ({ text: LONG, title: 'Le pont de Brignac est fermé', byline: 'Ada Lindqvist', source: 'Grand Livre', publishedAt: '2025-10-14T07:15:00Z', language: 'fr', url: 'https://ledger.example/pont', ...given });

describe('entries of a feed', () => {
  const seen = withSeen({}, [entry({}), entry({ id: '2' })]);
  const ids = (entries: readonly FeedEntry[], notBefore: string | null = null): readonly (string | null)[] => findFresh(entries, seen, notBefore).fresh.map(({ id }) => id);

  it('are taken once', () => { expect(ids([entry({}), entry({ id: '2' }), entry({ id: '3' })])).toEqual(['3']); });
  it('are taken again when they say something else, not when only their date of change moves', () => {
    expect(ids([entry({ updated: '2025-10-15' }), entry({ id: '2', title: 'Deux ponts' })])).toEqual(['2']);
  });
  it('without a name of their own go by their address, then by their title', () => {
    const nameless = entry({ id: null, link: null, title: 'Sans nom' });
    expect(findFresh([nameless], withSeen({}, [nameless]), null).fresh).toEqual([]);
    expect(ids([entry({ id: null, link: null, title: null })])).toEqual([]);
  });
  it('listed twice are one', () => { expect(ids([entry({ id: '9' }), entry({ id: '9', title: 'Autre' })])).toEqual(['9']); });
  it('that would expire at once are passed over; those without a date are not', () => {
    expect(ids([entry({ id: '7', published: '2025-01-01' }), entry({ id: '8', published: null })], '2025-06-01')).toEqual(['8']);
  });
  it('that the feed no longer lists are forgotten, so that what is remembered stays small', () => {
    expect(Object.keys(findFresh([entry({})], seen, null).known)).toHaveLength(1);
    expect(findFresh(Array.from({ length: MOST_LOOKED_AT + 50 }, (_, i) => entry({ id: `n${i}` })), seen, null).fresh).toHaveLength(MOST_LOOKED_AT);
  });
});

describe('the report of an entry', () => {
  it('holds the text of its page where that says more', () => {
    expect(reportOfEntry(SOURCE, entry({}), page({}))).toEqual({
      id: 'feed:ledger/1', sourceId: 'feed:ledger', source: 'Le Grand Livre', title: 'Un pont', byline: 'Ada Lindqvist', publishedAt: '2025-10-14T07:15:00Z', language: 'fr', url: 'https://ledger.example/1', text: LONG,
    });
  });
  it('holds what the feed says where the page is a stub', () => {
    const whole = entry({ text: LONG, isContent: true });
    expect(isWhole(whole)).toBe(true);
    expect(reportOfEntry(SOURCE, whole, page({ text: 'Abonnez-vous pour lire la suite.' }))?.text).toBe(LONG);
  });
  it('is none when both say too little', () => { expect(reportOfEntry(SOURCE, entry({}), null)).toBeNull(); });
  it('has an id that is bounded and still its own', () => {
    const idOf = (id: string): string => reportOfEntry(SOURCE, entry({ id, text: LONG }), null)?.id ?? '';
    expect(idOf(`${'x'.repeat(5000)}a`).length).toBeLessThan(400);
    expect(idOf(`${'x'.repeat(5000)}a`)).not.toBe(idOf(`${'x'.repeat(5000)}b`));
  });
});

describe('the next refresh', () => {
  const MINUTE = 60_000;
  const after = (given: Partial<Parameters<typeof nextRefresh>[2]>): number => nextRefresh(0, 60, { failures: 0, retryAfter: null, maxAge: null, isMoreWaiting: false, ...given }) / MINUTE;
  it.each([
    ['after the interval', {}, 60], ['later when the server says so', { maxAge: 7200 }, 120], ['no sooner for a short age', { maxAge: 60 }, 60], ['twice as late after a failure', { failures: 1 }, 120], ['four times after two', { failures: 2 }, 240],
    ['once a day however often it failed', { failures: 40 }, 1440], ['when a server that is busy says', { failures: 1, retryAfter: 10_800 }, 180], ['not in a year, whatever it says', { retryAfter: 31_536_000 }, 1440],
    ['soon when entries wait', { isMoreWaiting: true }, 5], ['not soon when it failed', { isMoreWaiting: true, failures: 1 }, 120],
  ])('comes %s', (_, given, minutes) => { expect(after(given)).toBe(minutes); });
});

describe('hosts', () => {
  const hostOf = (address: string): string => new URL(address).hostname;
  it.each(['http://localhost/', 'http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://10.1.2.3/', 'http://172.16.0.1/', 'http://172.31.255.1/', 'http://192.168.1.1/', 'http://169.254.169.254/', 'http://100.64.0.1/', 'http://0.0.0.0/',
    'http://[::1]/', 'http://[::]/', 'http://[::ffff:10.0.0.1]/', 'http://[fe80::1]/', 'http://[fd00::1]/', 'http://router/', 'http://nas.local/', 'http://box.lan/', 'http://x.localhost/', 'http://printer.home.arpa/', 'http://224.0.0.1/', 'http://255.255.255.255/'])('of the reader\'s own: %s', (address) => { expect(isLocalHost(hostOf(address))).toBe(true); });
  it.each(['https://ledger.example/', 'http://172.32.0.1/', 'http://100.128.0.1/', 'http://193.168.1.1/', 'http://11.0.0.1/', 'http://[2001:db8::1]/', 'https://local.example/', 'https://localhost.example/', 'https://10.example/'])('of the web: %s', (address) => { expect(isLocalHost(hostOf(address))).toBe(false); });
});
