// One request to the network, from a frame of its own whose content policy names the origins that may be asked: the browser itself then
// refuses every redirect that leads elsewhere, to a local address or a host the reader shut out, before anything is sent there. Without cookies,
// referrer or cache; bounded in time and size. Nobody calls this but through `background/contact.ts`, which keeps the log.
import type { FetchFailed, HostRequest } from '../protocol.ts';
import { messageOf } from '../message-of.ts';

export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly status: number;
  /** Where it was in the end. */
  readonly address: string;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Seconds. */
  readonly maxAge: number | null;
}

export interface Bounds { readonly mostBytes: number; readonly accept: string; readonly timeoutMs?: number }

/** Headers and body together; a site that needs longer is down. */
const TIMEOUT_MS = 45_000;
/** What the policy refused is told a moment later. */
const TOLD_MS = 30;

/** Makes the request. Never rejects. */
export async function request({ address, allowed, etag, lastModified }: HostRequest, { mostBytes, accept, timeoutMs = TIMEOUT_MS }: Bounds): Promise<Body | FetchFailed> {
  const frame = await openFrame(allowed);
  const told = { isElsewhere: false, bytes: 0 };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort('slow'), timeoutMs);
  try {
    frame.document.addEventListener('securitypolicyviolation', () => { told.isElsewhere = true; });
    const headers = { accept, ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) };
    const response = await frame.fetch(address, { headers, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow', signal: stop.signal });
    if (response.status !== 304 && !response.ok) {
      await response.body?.cancel().catch(() => undefined);
      return failure('http', `${address} answers ${response.status}; tried again later`, { status: response.status, retryAfter: retryAfterOf(response.headers), address: response.url || address });
    }
    const bytes = response.status === 304 ? new Uint8Array() : await readBody(response, mostBytes, told);
    if (!bytes) return failure('too-large', `${address} sends more than ${Math.round(mostBytes / 1024 / 1024)} MB; it was left there`, { bytes: told.bytes, address: response.url || address });
    return {
      bytes, status: response.status, address: response.url || address, contentType: response.headers.get('content-type'),
      etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified'), maxAge: maxAgeOf(response.headers),
    };
  } catch (error) {
    await new Promise((resolve) => { setTimeout(resolve, TOLD_MS); });
    const code = stop.signal.aborted ? 'slow' : told.isElsewhere ? 'redirected' : 'unreachable';
    return failure(code, `${WORDS[code](address, timeoutMs)} (${messageOf(error)})`, { bytes: told.bytes });
  } finally {
    clearTimeout(timer);
    frame.close();
  }
}

const WORDS = {
  slow: (address: string, timeoutMs: number) => `${address} did not answer whole within ${timeoutMs / 1000} s; tried again later`,
  redirected: (address: string) => `${address} leads on to a host that was not allowed; open it in a tab, and add the address it leads to`,
  unreachable: (address: string) => `${address} cannot be reached; look at it in a tab`,
} as const;

const failure = (failed: FetchFailed['failed'], message: string, told: Partial<FetchFailed> = {}): FetchFailed => ({ failed, message, status: null, bytes: 0, retryAfter: null, ...told });

interface OwnFrame { readonly document: Document; readonly fetch: typeof fetch; close(): void }

/** An empty frame that may ask these origins and nothing else. */
async function openFrame(allowed: readonly string[]): Promise<OwnFrame> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const [inside, own] = [frame.contentWindow, frame.contentDocument];
  if (!inside || !own) throw new Error('a frame cannot be opened');
  const policy = own.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'none'; connect-src ${allowed.map(originIn).join(' ')}`;
  own.head.append(policy);
  return { document: own, fetch: inside.fetch.bind(inside), close: () => { frame.remove(); } };
}

/** Only what is an origin comes into the policy. */
const originIn = (origin: string): string => new URL(origin).origin;

/** The body as far as it may go; null when it goes on. */
async function readBody(response: Response, mostBytes: number, told: { bytes: number }): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = await reader?.read() ?? { done: true, value: undefined };
    if (done) break;
    parts.push(value);
    told.bytes += value.length;
    if (told.bytes <= mostBytes) continue;
    await reader?.cancel().catch(() => undefined);
    return null;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Seconds to wait, of "120" or a date. */
function retryAfterOf(headers: Headers): number | null {
  const written = headers.get('retry-after');
  if (written === null) return null;
  const seconds = /^\d{1,8}$/u.test(written.trim()) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : null;
}

/** Seconds of "public, max-age=900"; null when it is not said, or is not to be kept. */
function maxAgeOf(headers: Headers): number | null {
  const written = /(?:^|[,\s])max-age=(?<seconds>\d{1,8})(?:$|[,\s])/iu.exec(headers.get('cache-control') ?? '')?.groups?.['seconds'];
  return written === undefined ? null : Number(written);
}
