// A file that somebody adds, of whatever kind, to the reports it holds, one after another; what gives none is told with a code and what
// to do. Large kinds (JSON Lines, CSV, web archives) are read a stretch at a time. Pages go through a reader that is an argument, for this room has no
// document. Names of files are labels only: nothing is ever opened by a name that stands inside a file.
import type { PartialArticle, Report } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';
import { bytesUpTo, type Stretches } from './bytes.ts';
import { inflated, stretchesOf } from './byte-stream.ts';
import { CsvRows, fieldsOfHeads } from './csv.ts';
import { decodeBytes } from './decode.ts';
import { readFeedDate } from './feeds/feed-dates.ts';
import { readFeed } from './feeds/read-feed.ts';
import { reportOfFields, reportOfLine } from './import-file.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import type { Sliceable } from './report-lines.ts';
import { ImportProblem, reportOf, shortageOf, withOwnId, type Problem } from './report-of.ts';
import { readTextFile } from './text-file.ts';
import { textOfHtml } from './text-of-markup.ts';
import { readWarc } from './warc.ts';
import { readZip } from './zip.ts';

/** `name`: as shown and as ids are made of: a path below the folder that was added. */
export interface FileToRead extends Sliceable { readonly name: string }

/** The article of a page, or null when there is none on it. */
export type PageReader = (html: string, url: string | null) => PartialArticle | null;

export type { Problem };

/** One thing a file gave. */
export type Outcome = { readonly report: Report } | { readonly problem: Problem };

type Step = () => Report | Problem;
type Reading = AsyncIterable<Step> | Iterable<Step>;
interface Doors { readonly readPage: PageReader }

/** A file that is read whole is no larger; books are 2 MB. */
const MOST_WHOLE_BYTES = 32 * 1024 * 1024;
const STRETCH_BYTES = 1024 * 1024;
/** A line of JSON Lines, and a row of CSV, is no longer. UTF-16 units. */
const LONGEST_LINE = 8 * 1024 * 1024;
const LONGEST_ROW = 2 * 1024 * 1024;

/** Everything a file holds, in its order. Only what the file's own reading throws is thrown (a disk that fails). */
export async function* readReports(file: FileToRead, doors: Doors): AsyncIterable<Outcome> {
  try {
    for await (const step of await stepsOf(file, doors)) yield outcomeOf(step);
  } catch (error) {
    yield { problem: problemOf(error) };
  }
}

function outcomeOf(step: Step): Outcome {
  try {
    const got = step();
    return 'code' in got ? { problem: got } : { report: got };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): Problem {
  if (!(error instanceof ImportProblem)) throw error;
  return { place: error.place, code: error.code, message: error.message };
}

type WholeKind = (bytes: Uint8Array, name: string, doors: Doors) => Reading;

const WHOLE_KINDS: readonly (readonly [RegExp, WholeKind])[] = [
  [/\.(?:txt|text|asc)$/iu, (bytes, name) => [() => reportOf(evenDate(readTextFile(decodeBytes(bytes).text)), name, name)]],
  [/\.(?:md|markdown|mdown)$/iu, (bytes, name) => [() => reportOf(evenDate(readMarkdown(decodeBytes(bytes).text)), name, name)]],
  [/\.(?:html?|xhtml|xht)$/iu, (bytes, name, doors) => [() => pageReport(decodeBytes(bytes).text, name, doors)]],
  [/\.(?:eml|mht|mhtml)$/iu, (bytes, name, doors) => [() => mailReport(bytes, name, doors)]],
  [/\.(?:xml|rss|atom|rdf)$/iu, feedReports],
  [/\.json$/iu, jsonReports],
];

async function stepsOf(file: FileToRead, doors: Doors): Promise<Reading> {
  if (!file.size) throw new ImportProblem('empty', file.name, 'the file is empty; leave it out');
  if (/\.(?:jsonl|ndjson)$/iu.test(file.name)) return lineSteps(file);
  if (/\.(?:csv|tsv|tab)$/iu.test(file.name)) return rowSteps(file);
  if (/\.warc$/iu.test(file.name)) return warcSteps(stretchesOf(file), file.name, doors);
  if (/\.warc\.gz$/iu.test(file.name)) return warcSteps(inflated(stretchesOf(file), 'gzip', { place: file.name, size: file.size }), file.name, doors);
  if (/\.(?:wacz|zip)$/iu.test(file.name)) return zipSteps(file, doors);
  const read = WHOLE_KINDS.find(([ending]) => ending.test(file.name))?.[1] ?? await sniffed(file);
  if (!read) throw new ImportProblem('unknown-kind', file.name, /\.opml$/iu.test(file.name)
    ? 'a list of feeds holds no reports; add it where sources are chosen'
    : 'this kind of file cannot be read; save it as text, HTML, CSV or JSON Lines');
  if (file.size > MOST_WHOLE_BYTES) throw new ImportProblem('too-large', file.name, `${Math.ceil(file.size / 1024 / 1024)} MB are too many for one text (${MOST_WHOLE_BYTES / 1024 / 1024} at most); cut it, or make it JSON Lines`);
  return read(new Uint8Array(await file.slice(0, file.size).arrayBuffer()), file.name, doors);
}

/** Whether a text is an HTML page, by how it begins. */
export const isPage = (text: string): boolean => /^\s*<(?:!doctype html|html)/iu.test(text);

/** A name without an ending that says something: by its first bytes. Programs and pictures have zeros in them. */
async function sniffed(file: FileToRead): Promise<WholeKind | null> {
  if (/\.[a-z][a-z0-9]{1,4}$/iu.test(file.name)) return null;
  const bytes = new Uint8Array(await file.slice(0, Math.min(file.size, 2048)).arrayBuffer());
  const { text } = decodeBytes(bytes);
  if (text.includes('\u0000') || /^(?:%PDF|PK\u0003)/u.test(text)) return null;
  const ending = isPage(text) ? '.html' : /^\s*<(?:\?xml|rss|feed|rdf)/iu.test(text) ? '.xml' : '.txt';
  return WHOLE_KINDS.find(([pattern]) => pattern.test(ending))?.[1] ?? null;
}

/** Dates in words ("12 March 2025") as ISO; one that is already stays. */
const evenDate = (article: PartialArticle): PartialArticle => ({ ...article, publishedAt: article.publishedAt ? readFeedDate(article.publishedAt) : null });

/** Browsers write where a page was saved from: "<!-- saved from url=(0031)https://ledger.example/bridge -->". */
const SAVED_FROM = /<!--\s{0,5}(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s{1,5}url:\s{0,5})(?<url>https?:\/\/[^\s>]{1,2000})/iu;

function pageReport(html: string, name: string, { readPage }: Doors, address: string | null = null): Report {
  const article = readPage(html, address ?? SAVED_FROM.exec(html.slice(0, 4000))?.groups?.['url'] ?? null);
  if (!article) throw new ImportProblem('not-article', name, 'nothing on the page reads like an article; save its text as .txt');
  return reportOf(article, article.url ?? name, name);
}

function mailReport(bytes: Uint8Array, name: string, doors: Doors): Report {
  const { subject, from, date, texts } = readMail(bytes);
  const html = texts.find((text) => text.isHtml);
  // A page that a browser saved says of what address it is; the other mails are letters.
  if (html?.address && /^https?:/iu.test(html.address)) return pageReport(html.text, name, doors, html.address);
  const text = texts.find((part) => !part.isHtml && part.text.trim())?.text ?? (html ? textOfHtml(html.text) : '');
  return reportOf({ title: subject, source: from, publishedAt: date ? readFeedDate(date.replace(/\s*\([^()]*\)\s*$/u, '')) : null, text: joinWrapped(text) }, name, name);
}

/** Mails break lines at 70 signs; paragraphs are told apart by blank lines. */
const joinWrapped = (text: string): string => /\n[^\S\n]*\r?\n/u.test(text) ? text.split(/\n[^\S\n]*\r?\n/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n') : text;

function feedReports(bytes: Uint8Array, name: string): Reading {
  const feed = readFeed(bytes);
  if ('unreadable' in feed) throw new ImportProblem(feed.unreadable === 'empty' ? 'empty' : 'not-a-feed', name, feed.message);
  if (!feed.entries.length) throw new ImportProblem('no-reports', name, 'the feed lists nothing; leave it out');
  return feed.entries.map((entry, i) => () => withOwnId(reportOf({
    title: entry.title, byline: entry.author, source: feed.title, publishedAt: entry.published ?? entry.updated, url: entry.link, language: entry.language, text: entry.text ?? '',
  }, entry.id ?? `${name}#${i + 1}`, `${name}, entry ${i + 1}`), name));
}

/** One report, a list of them, or a JSON Feed. */
function jsonReports(bytes: Uint8Array, name: string): Reading {
  const value = parseJson(decodeBytes(bytes).text, name);
  if (Array.isArray(value)) return value.map((entry, i) => () => withOwnId(reportOfFields(checkFields(entry, `${name}, entry ${i + 1}`), `${name}, entry ${i + 1}`), name));
  const fields = checkFields(value, name);
  return Array.isArray(fields['items']) ? feedReports(bytes, name) : [() => withOwnId(reportOfFields({ id: name, ...fields }, name), name)];
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    throw new ImportProblem('not-json', name, 'not JSON; if it holds one report a line, name it .jsonl');
  }
}

function checkFields(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw new ImportProblem('not-json', place, 'not a JSON object; a report is {"id": …, "text": …}');
}

const failing = (problem: ImportProblem): Step => () => { throw problem; };

async function* warcSteps(stretches: Stretches, name: string, doors: Doors): AsyncIterable<Step> {
  for await (const page of readWarc(stretches, name)) {
    yield page instanceof ImportProblem ? failing(page) : () => pageReport(page.html, page.address, doors, page.address);
  }
}

/** The reports of an archive's files; web archives in it are read as they come, the rest one file at a time. No archive in an archive. */
async function* zipSteps(file: FileToRead, doors: Doors): AsyncIterable<Step> {
  const isWacz = /\.wacz$/iu.test(file.name);
  for (const entry of await readZip(file, file.name)) {
    if (entry instanceof ImportProblem) {
      yield failing(entry);
      continue;
    }
    const name = `${file.name}/${entry.name}`;
    // A WACZ also holds indexes and lists of its own.
    if (isWacz && !/\.warc(?:\.gz)?$/iu.test(name)) continue;
    try {
      yield* await entrySteps(await entry.open(), { name, size: entry.size }, doors);
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      yield failing(error);
    }
  }
}

async function entrySteps(stretches: Stretches, { name, size }: { readonly name: string; readonly size: number }, doors: Doors): Promise<Reading> {
  if (/\.warc$/iu.test(name)) return warcSteps(stretches, name, doors);
  if (/\.warc\.gz$/iu.test(name)) return warcSteps(inflated(stretches, 'gzip', { place: name, size }), name, doors);
  if (/\.(?:wacz|zip)$/iu.test(name)) throw new ImportProblem('unknown-kind', name, 'an archive in an archive is not opened; unpack the outer one');
  const bytes = await bytesUpTo(stretches, MOST_WHOLE_BYTES);
  if (!bytes) throw new ImportProblem('too-large', name, `more than ${MOST_WHOLE_BYTES / 1024 / 1024} MB; unpack the archive and add the file itself`);
  return stepsOf({ name, size: bytes.length, slice: (from, to) => ({ arrayBuffer: () => Promise.resolve(new Uint8Array(bytes.subarray(from, to)).buffer) }) }, doors);
}

async function* lineSteps(file: FileToRead): AsyncIterable<Step> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    const place = `${file.name}, line ${number}`;
    if (line === null) yield () => { throw new ImportProblem('too-large', place, 'a line of more than 8 MB; cut it'); };
    else if (line.trim()) yield () => withOwnId(reportOfLine(line, place), file.name);
  }
}

/** Lines of a file; null for one too long to be held. */
async function* linesOf(file: FileToRead): AsyncIterable<string | null> {
  let [rest, isSkipping] = ['', false];
  for await (const text of textOf(file)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const [i, line] of lines.entries()) {
      yield i === 0 && isSkipping ? null : line;
    }
    if (lines.length) isSkipping = false;
    if (rest.length > LONGEST_LINE || isSkipping) [rest, isSkipping] = ['', true];
  }
  if (isSkipping) yield null;
  else if (rest) yield rest;
}

async function* rowSteps(file: FileToRead): AsyncIterable<Step> {
  const rows = new CsvRows();
  let [fields, textAt, number]: [ReadonlyMap<number, string> | null, number, number] = [null, -1, 0];
  const stepsOfRows = function* (read: readonly (readonly string[])[]): Iterable<Step> {
    for (const row of read) {
      if (fields === null) {
        fields = fieldsOfHeads(row);
        textAt = [...fields].find(([, field]) => field === 'text')?.[0] ?? -1;
        if (textAt < 0) throw new ImportProblem('bad-field', file.name, 'no column is called "text"; name the columns in the first row: title, text, date, source, url, language');
        continue;
      }
      number++;
      yield stepOfRow(row, { fields, textAt, name: file.name }, `${file.name}, row ${number}`);
    }
  };
  for await (const text of textOf(file)) {
    yield* stepsOfRows(rows.take(text));
    if (rows.pending > LONGEST_ROW) throw new ImportProblem('too-large', `${file.name}, row ${number + 1}`, 'a row of more than 2 MB, or a quote that is not closed; mend it, what comes after was not read');
  }
  yield* stepsOfRows(rows.end());
}

/** Which column holds what; `textAt` the text's; `name` the table's. */
interface Columns { readonly fields: ReadonlyMap<number, string>; readonly textAt: number; readonly name: string }

const stepOfRow = (row: readonly string[], { fields, textAt, name }: Columns, place: string): Step => () => {
  const text = row[textAt] ?? '';
  const shortage = shortageOf(text, place);
  if (shortage) return shortage;
  const given = new Map([...fields].flatMap(([i, field]) => (row[i] ? [[field, row[i]] as const] : [])));
  const [url, date] = [given.get('url') ?? null, given.get('publishedAt')];
  return withOwnId(reportOf({
    title: given.get('title') ?? null, byline: given.get('byline') ?? null, source: given.get('source') ?? null, url,
    publishedAt: date ? readFeedDate(date) : null, language: languageCode(given.get('language') ?? null), text,
  }, given.get('id') ?? url ?? place, place), name);
};

/** The text of a file, a stretch at a time. UTF-16 by its mark, UTF-8 where the first stretch is, else Windows-1252: tables of old spreadsheets. */
async function* textOf(file: FileToRead): AsyncIterable<string> {
  const first = new Uint8Array(await file.slice(0, Math.min(file.size, STRETCH_BYTES)).arrayBuffer());
  // A sign may be cut by the stretch's end.
  const { encoding } = decodeBytes(file.size > STRETCH_BYTES ? first.subarray(0, first.lastIndexOf(10) + 1) : first);
  if (encoding === 'windows-1252' && file.size <= STRETCH_BYTES) return yield decodeBytes(first).text;
  if (encoding.startsWith('utf-32')) throw new ImportProblem('damaged', file.name, 'a table or list in UTF-32; save it as UTF-8');
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < file.size; at += STRETCH_BYTES) yield decoder.decode(await file.slice(at, Math.min(at + STRETCH_BYTES, file.size)).arrayBuffer(), { stream: true });
  yield decoder.decode();
}
