// A web archive (WARC 1.0, 1.1; ISO 28500) to the pages in it: what servers answered with HTML and status 200. Pictures, scripts,
// requests, revisits are passed over without being held.
import { ByteReader, inflated } from './byte-stream.ts';
import { bytesUpTo, joinBytes, type Stretches } from './bytes.ts';
import { decodeBytes } from './decode.ts';
import { ImportProblem } from './report-of.ts';

export interface ArchivedPage { readonly html: string; readonly address: string }

/** A line of a header is no longer. */
const LONGEST_LINE = 16 * 1024;
const MOST_LINES = 500;
/** A page is no larger; its pictures are records of their own. */
const MOST_PAGE_BYTES = 8 * 1024 * 1024;

/** The pages of an archive, in its order; a problem for a page that cannot be read. Throws ImportProblem where the archive itself is damaged. */
export async function* readWarc(stretches: Stretches, name: string): AsyncIterable<ArchivedPage | ImportProblem> {
  const reader = new ByteReader(stretches);
  try {
    for (let record = 1; ; record++) {
      const headers = await nextRecord(reader, `${name}, record ${record}`);
      if (!headers) return;
      const length = Number(headers.get('content-length') ?? NaN);
      if (!Number.isSafeInteger(length) || length < 0) throw new ImportProblem('damaged', `${name}, record ${record}`, 'it does not say how long it is; what comes after was not read');
      const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
      if (!mayBePage(headers) || !/^https?:/iu.test(address)) await reader.skip(length);
      else if (length > MOST_PAGE_BYTES) {
        await reader.skip(length);
        yield new ImportProblem('too-large', address, 'the page is larger than 8 MB; it was left out');
      } else {
        const page = await pageOf(await reader.take(length), headers, address);
        if (page) yield page;
      }
    }
  } finally {
    await reader.close();
  }
}

type Headers = ReadonlyMap<string, string>;

const mayBePage = (headers: Headers): boolean => {
  const type = headers.get('warc-type')?.toLowerCase();
  return type === 'response' || type === 'resource' && /html/iu.test(headers.get('content-type') ?? '');
};

/** The headers of the next record; null at the end. */
async function nextRecord(reader: ByteReader, place: string): Promise<Headers | null> {
  let first = await reader.line(LONGEST_LINE);
  for (let blank = 0; first === '' && blank < 10; blank++) first = await reader.line(LONGEST_LINE);
  if (first === null || first === '') return null;
  if (!/^WARC\/\d/u.test(first)) throw new ImportProblem('damaged', place, 'this is no record of a web archive; what comes after was not read');
  const lines: string[] = [];
  for (let line = await reader.line(LONGEST_LINE); line; line = await reader.line(LONGEST_LINE)) if (lines.push(line) > MOST_LINES) break;
  return headersOf(lines);
}

const headersOf = (lines: readonly string[]): Headers =>
  new Map(lines.filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));

async function pageOf(record: Uint8Array, recordHeaders: Headers, address: string): Promise<ArchivedPage | ImportProblem | null> {
  if (recordHeaders.get('warc-type')?.toLowerCase() === 'resource') return { html: decodeBytes(record, recordHeaders.get('content-type') ?? null).text, address };
  const end = endOfHead(record);
  const [status = '', ...lines] = latinOf(record.subarray(0, end)).split(/\r?\n/u);
  const headers = headersOf(lines);
  if (!/^HTTP\/\S+ 200\b/u.test(status) || !/html/iu.test(headers.get('content-type') ?? '')) return null;
  const body = record.subarray(end);
  const whole = /chunked/iu.test(headers.get('transfer-encoding') ?? '') ? unchunked(body) : body;
  const bytes = await unpacked(whole, headers.get('content-encoding')?.toLowerCase() ?? '', address);
  return bytes instanceof ImportProblem ? bytes : { html: decodeBytes(bytes, headers.get('content-type') ?? null).text, address };
}

async function unpacked(bytes: Uint8Array, encoding: string, address: string): Promise<Uint8Array | ImportProblem> {
  if (!encoding || encoding === 'identity') return bytes;
  const how = /gzip/u.test(encoding) ? 'gzip' : encoding === 'deflate' ? 'deflate' : null;
  if (!how) return new ImportProblem('damaged', address, `it is packed as "${encoding}", which cannot be unpacked here; save the page again`);
  // Many archives keep the header of a packing that they undid.
  if (how === 'gzip' && !(bytes[0] === 0x1F && bytes[1] === 0x8B)) return bytes;
  try {
    const page = await bytesUpTo(inflated(oneStretch(bytes), how, { place: address, size: bytes.length }), MOST_PAGE_BYTES);
    return page ?? new ImportProblem('too-large', address, 'the page is larger than 8 MB; it was left out');
  } catch (error) {
    if (error instanceof ImportProblem) return error;
    throw error;
  }
}

async function* oneStretch(bytes: Uint8Array): Stretches { yield bytes; }

/** The parts of HTTP's chunked coding put together; as it stands where it is not chunked after all. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf(10, at);
    const size = /^[\da-f]{1,8}(?=\s|;|$)/iu.exec(latinOf(body.subarray(at, Math.min(end < 0 ? body.length : end, at + 100))).trim())?.[0];
    if (size === undefined || end < 0) return parts.length ? joinBytes(parts) : body;
    const length = parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (body[at] === 13 || body[at] === 10) at++;
  }
  return joinBytes(parts);
}

/** Where the head of an answer ends: after the blank line. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0 && at < LONGEST_LINE * 4; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return bytes.length;
}

const latinOf = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, LONGEST_LINE * 4), (byte) => String.fromCharCode(byte)).join('');
