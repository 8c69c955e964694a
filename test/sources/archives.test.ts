// Archives (WARC, WACZ, ZIP) to the reports in them, through the door every file takes; bombs, tricks and damage are told.
import { gzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import '../../src/core/languages/all-packs.ts';
import { readReports } from '../../src/sources/read-file.ts';
import { textOfHtml } from '../../src/sources/text-of-markup.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const story = (name: string | number): string => `Report ${name}: the ferry of Tilbourg sank off Vellum, and eleven of its passengers were saved by fishermen, said the harbour master at noon.`;
const page = (name: string | number): string => `<html><body><p>${story(name)}</p></body></html>`;

/** What became of a file: texts of reports, codes of problems. */
async function read(name: string, bytes: Uint8Array): Promise<{ readonly texts: readonly string[]; readonly codes: readonly string[]; readonly told: readonly string[] }> {
  const [texts, codes, told]: string[][] = [[], [], []];
  const slice = (from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> } => ({ arrayBuffer: () => Promise.resolve(new Uint8Array(bytes.subarray(from, to)).buffer) });
  const readPage = (html: string, url: string | null): { text: string; url: string | null } | null => html.includes('<p>') ? { text: textOfHtml(html), url } : null;
  for await (const outcome of readReports({ name, size: bytes.length, slice }, { readPage })) {
    if ('report' in outcome) texts?.push(`${outcome.report.url ?? ''} ${outcome.report.text}`.trim());
    else {
      codes?.push(outcome.problem.code);
      told?.push(outcome.problem.message);
    }
  }
  return { texts: texts ?? [], codes: codes ?? [], told: told ?? [] };
}

function record(type: string, address: string, body: Uint8Array, more = ''): Uint8Array {
  const head = bytesOf(`WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\n${more}Content-Length: ${body.length}\r\n\r\n`);
  return Uint8Array.from([...head, ...body, 13, 10, 13, 10]);
}
const answer = (body: Uint8Array | string, headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK'): Uint8Array =>
  Uint8Array.from([...bytesOf(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), ...(typeof body === 'string' ? bytesOf(body) : body)]);
const chunked = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

const RECORDS = [
  record('warcinfo', '', bytesOf('software: none')),
  record('request', 'https://ledger.example/1', bytesOf('GET /1 HTTP/1.1\r\n\r\n')),
  record('response', 'https://ledger.example/1', answer(page(1))),
  record('response', 'https://ledger.example/x.png', answer('PNG', 'Content-Type: image/png')),
  record('response', 'https://ledger.example/gone', answer(page('gone'), 'Content-Type: text/html', '404 Not Found')),
  record('response', 'https://ledger.example/2', answer(gzipSync(bytesOf(page(2))), 'Content-Type: text/html\r\nContent-Encoding: gzip')),
  record('response', 'https://ledger.example/3', answer(chunked(page(3)), 'Content-Type: text/html\r\nTransfer-Encoding: chunked')),
  record('response', 'https://ledger.example/4', answer('x', 'Content-Type: text/html\r\nContent-Encoding: br')),
  record('resource', 'https://ledger.example/5', bytesOf(page(5)), 'Content-Type: text/html\r\n'),
  record('response', 'dns:ledger.example', answer(page('dns'))),
];
const whole = (records: readonly Uint8Array[]): Uint8Array => Uint8Array.from(records.flatMap((bytes) => [...bytes]));
const PAGES = [1, 2, 3, 5].map((i) => `https://ledger.example/${i} ${story(i)}`);

describe('web archives', () => {
  it('give the pages that servers answered with', async () => {
    expect(await read('a.warc', whole(RECORDS))).toMatchObject({ texts: PAGES, codes: ['damaged'], told: [expect.stringContaining('"br"')] });
  });

  it('may be packed, record by record', async () => {
    expect((await read('a.warc.gz', whole(RECORDS.map((bytes) => gzipSync(bytes))))).texts).toEqual(PAGES);
  });

  it('of WACZ are found in the package, whose own lists are no reports', async () => {
    const wacz = zipSync({ 'archive/a.warc.gz': [whole(RECORDS.map((bytes) => gzipSync(bytes))), { level: 0 }], 'archive/b.warc': [record('response', 'https://ledger.example/9', answer(page(9))), { level: 6 }], 'pages/pages.jsonl': bytesOf('{"format":"json-pages-1.0"}\n'), 'datapackage.json': bytesOf('{}') });
    expect((await read('a.wacz', wacz)).texts).toEqual([...PAGES, `https://ledger.example/9 ${story(9)}`]);
  });

  it('cut short give what came before', async () => {
    const cut = whole(RECORDS.slice(0, 3)).subarray(0, -1);
    expect(await read('a.warc', cut)).toMatchObject({ texts: [PAGES[0]], codes: [] });
    expect(await read('a.warc.gz', gzipSync(whole(RECORDS)).subarray(0, -30))).toMatchObject({ codes: expect.arrayContaining(['damaged']) as unknown });
  });

  it('that are none say so', async () => {
    expect((await read('a.warc', bytesOf('hello\n'))).codes).toEqual(['damaged']);
    expect((await read('a.warc', bytesOf('WARC/1.0\r\nWARC-Type: response\r\n\r\n'))).codes).toEqual(['damaged']);
    expect((await read('a.zip', bytesOf('hello'))).codes).toEqual(['damaged']);
  });
});

describe('ZIP archives', () => {
  const zip = (files: Zippable): Uint8Array => zipSync(files);

  it('give their files as if each had been added', async () => {
    const { texts, codes } = await read('a.zip', zip({ 'x/a.txt': bytesOf(story('a')), 'x/b.html': bytesOf(page('b')), 'c.csv': bytesOf(`text,id\n"${story('c')}",1\n`), 'd.png': bytesOf('x') }));
    expect(texts).toEqual([story('a'), story('b'), story('c')]);
    expect(codes).toEqual(['unknown-kind']);
  });

  it.each(['../../etc/passwd.txt', '/etc/x.txt', 'a/../../b.txt', 'C:\\x.txt', '..\\x.txt'])('with a path out of them are refused that file: %s', async (name) => {
    const { texts, codes, told } = await read('a.zip', zip({ [name]: bytesOf(story('evil')), 'good.txt': bytesOf(story('good')) }));
    expect(texts).toEqual([story('good')]);
    expect(codes).toEqual(['path-out']);
    expect(told[0]).toContain('refused');
  });

  it('with an archive inside do not open it', async () => {
    expect((await read('a.zip', zip({ 'b.zip': zip({ 'c.txt': bytesOf(story('c')) }) }))).codes).toEqual(['unknown-kind']);
  });

  it('whose files lie upon each other are refused: a small one could be read for days', async () => {
    const bytes = zip({ 'a.txt': bytesOf(story('a')), 'b.txt': bytesOf(story('b')) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014B50) view.setUint32(at + 20, bytes.length, true);
    expect(await read('a.zip', bytes)).toMatchObject({ texts: [], codes: ['bomb'] });
  });

  it('that are bombs are left before they fill anything', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    expect((await read('a.zip', zip({ 'zeros.txt': [zeros, { level: 6 }] }))).codes).toEqual(['bomb']);
    zeros.set(bytesOf('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\n'));
    expect((await read('a.warc.gz', gzipSync(zeros))).codes).toEqual(['bomb']);
  }, 60_000);
});
