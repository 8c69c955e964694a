// One request to a server that is slow, endless, busy or elsewhere: what became of it, in words, and that no limit is passed. The frame is played, the
// network is real, on this machine; limits are arguments, so that nobody waits for them.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { request } from '../../src/extension/host/request.ts';

const TIMEOUT_MS = 300;
const MEGABYTE = 1024 * 1024;

/** By path. Headers or body that never end hang until the test is over. */
const PATHS: Readonly<Record<string, RequestListener>> = {
  '/silent': () => undefined,
  '/half': (_request, response) => { response.writeHead(200, { 'content-type': 'text/xml' }).write('<rss>'); },
  '/drips': (_request, response) => {
    const drip = setInterval(() => { response.write('<item/>'); }, 20);
    response.on('close', () => clearInterval(drip));
  },
  '/endless': (_request, response) => {
    const more = (): void => { while (response.write('x'.repeat(64 * 1024))); };
    response.on('drain', more);
    more();
  },
  '/busy': (_request, response) => { response.writeHead(503, { 'retry-after': '120' }).end('later'); },
  '/later': (_request, response) => { response.writeHead(429, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end(); },
  '/same': (asked, response) => { response.writeHead(asked.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"', 'cache-control': 'max-age=900' }).end('whole'); },
};

let server: Server;
let origin = '';
const seen: Record<string, unknown>[] = [];

beforeAll(async () => {
  server = createServer((asked, response) => { (PATHS[asked.url ?? ''] ?? ((_, other) => { other.writeHead(404).end(); }))(asked, response); });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const meta = { httpEquiv: '', content: '' };
  const frame = {
    contentDocument: { createElement: () => meta, head: { append: () => undefined }, addEventListener: () => undefined },
    contentWindow: { fetch: (address: string, init: RequestInit) => { seen.push({ ...init, policy: meta.content }); return fetch(address, init); } }, remove: () => undefined,
  };
  vi.stubGlobal('document', { createElement: () => frame, body: { append: () => undefined } });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
});

const ask = (path: string, etag: string | null = null): ReturnType<typeof request> =>
  request({ address: `${origin}${path}`, allowed: [`${origin}/whatever`], etag, lastModified: null }, { mostBytes: MEGABYTE, accept: 'text/xml', timeoutMs: TIMEOUT_MS });

describe('a request', () => {
  it.each(['/silent', '/half', '/drips'])('to a host that does not come to an end is given up in time: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ failed: 'slow', message: expect.stringContaining(`${path} did not answer whole within 0.3 s; tried again later`) as unknown });
  });
  it('for what has no end is left when it is too much', async () => {
    const got = await ask('/endless');
    expect(got).toMatchObject({ failed: 'too-large', message: expect.stringContaining('more than 1 MB; it was left there') as unknown });
    expect(got.bytes).toBeLessThan(3 * MEGABYTE);
  });
  it.each([['/busy', 503, 120], ['/later', 429, 3600]])('that is refused says how, and when to come again: %s', async (path, status, retryAfter) => {
    const got = await ask(path);
    expect(got).toMatchObject({ failed: 'http', status });
    expect('retryAfter' in got && Math.abs((got.retryAfter ?? 0) - retryAfter)).toBeLessThan(3);
  });
  it('to nobody says so', async () => {
    expect(await request({ address: 'http://127.0.0.1:1/feed', allowed: ['http://127.0.0.1:1'], etag: null, lastModified: null }, { mostBytes: MEGABYTE, accept: '*/*' })).toMatchObject({ failed: 'unreachable' });
  });
  it('sends no cookies and no referrer, asks for what changed, and may go to the origins named only', async () => {
    expect(await ask('/same', '"1"')).toMatchObject({ status: 304, etag: '"1"', maxAge: 900 });
    expect(seen.at(-1)).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', policy: `default-src 'none'; connect-src ${origin}` });
  });
});
