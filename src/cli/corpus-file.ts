// A corpus as a file on disk: JSON Lines, one report a line, as `match --corpus` reads it and any program can. Lines are only ever added
// at the end, whole batches forced to the disk; what changes lines (replacing, removing) writes a new file beside it and renames it. So a
// kill at any moment leaves the file as it was after some batch, at worst with a torn last line, which the next opening cuts off. Held in
// memory: a few bytes a report (id, fingerprint), never a text.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { articleOf, type Report } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';
import { InputError } from './run.ts';

interface Held { readonly print: string; readonly line: number }

export interface Taken { readonly added: number; readonly replaced: number; readonly held: number }

export class CorpusFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  /** By id: the fingerprint of what is held, and the number of the line that holds it. */
  readonly #ids = new Map<string, Held>();
  readonly #prints = new Set<string>();
  #lines = 0;
  #size = 0;
  /** Lines that a later one takes the place of. */
  readonly #stale = new Set<number>();

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  /** Opens for changes, alone: another program that changes the same file is refused. Throws InputError. */
  static async open(path: string): Promise<CorpusFile> {
    await lock(path);
    try {
      const corpus = new CorpusFile(path, await open(path, 'a+'));
      await corpus.#readHeld();
      return corpus;
    } catch (error) {
      await unlock(path);
      throw error;
    }
  }

  /**
   * Adds what is not held: one transaction, on the disk when it resolves. The same text of the same publication is held whatever file it
   * came from; the same id with another text takes the place of the former.
   */
  async add(reports: readonly Report[]): Promise<Taken> {
    const lines: string[] = [];
    let [added, replaced, held] = [0, 0, 0];
    for (const report of reports) {
      const print = printOf(report);
      const before = this.#ids.get(report.id);
      if (this.#prints.has(print)) {
        held++;
        continue;
      }
      if (before) {
        this.#stale.add(before.line);
        this.#prints.delete(before.print);
        replaced++;
      } else added++;
      this.#ids.set(report.id, { print, line: this.#lines++ });
      this.#prints.add(print);
      lines.push(`${JSON.stringify(report)}\n`);
    }
    if (lines.length) await this.#append(Buffer.from(lines.join('')));
    return { added, replaced, held };
  }

  /** Takes out the reports that `isGone` says. Gives how many. */
  async remove(isGone: (report: Report) => boolean): Promise<number> {
    let gone = 0;
    let line = 0;
    for await (const { report } of readLines(this.#path)) {
      if (!this.#stale.has(line) && report && isGone(report)) {
        this.#stale.add(line);
        gone++;
      }
      line++;
    }
    return gone;
  }

  /** Writes the file anew where lines went stale, and closes it. */
  async close(): Promise<void> {
    if (this.#stale.size) await this.#rewrite();
    await this.#handle.close();
    await unlock(this.#path);
  }

  async #append(bytes: Buffer): Promise<void> {
    await this.#handle.appendFile(bytes);
    await this.#handle.datasync();
    this.#size += bytes.length;
  }

  async #readHeld(): Promise<void> {
    for await (const { report, end } of readLines(this.#path)) {
      if (report) this.#hold(report);
      this.#lines++;
      this.#size = end;
    }
    const { size } = await this.#handle.stat();
    // A line without its end is one whose writing was cut off: its report comes again with the file it came from.
    if (size > this.#size) await this.#handle.truncate(this.#size);
  }

  #hold(report: Report): void {
    const before = this.#ids.get(report.id);
    if (before) this.#stale.add(before.line);   // killed before the file was written anew
    const print = printOf(report);
    this.#ids.set(report.id, { print, line: this.#lines });
    this.#prints.add(print);
  }

  async #rewrite(): Promise<void> {
    const beside = `${this.#path}.new`;
    const target = await open(beside, 'w');
    let line = 0;
    let batch: string[] = [];
    for await (const { text } of readLines(this.#path)) {
      if (!this.#stale.has(line++)) batch.push(`${text}\n`);
      if (batch.length >= 500) {
        await target.appendFile(batch.join(''));
        batch = [];
      }
    }
    await target.appendFile(batch.join(''));
    await target.sync();
    await target.close();
    await rename(beside, this.#path);
  }
}

/** The same text of the same publication at the same address, whatever it is called. */
const printOf = ({ text, source, url }: Report): string => createHash('sha256').update(`${source ?? ''}\n${url ?? ''}\n${text}`).digest('base64').slice(0, 22);

interface ReadLine { readonly text: string; /** Null for a line that holds no report. */ readonly report: Report | null; /** Bytes of the file up to the line's end. */ readonly end: number }

const NEWLINE = 10;

/** The whole lines of a corpus file, in order; nothing when there is no file. A last line without an end is left out. */
export async function* readLines(path: string): AsyncIterable<ReadLine> {
  let rest: Buffer[] = [];
  let end = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        const bytes = rest.length ? Buffer.concat([...rest, chunk.subarray(from, at)]) : chunk.subarray(from, at);
        [rest, from, end] = [[], at + 1, end + bytes.length + 1];
        const text = bytes.toString('utf8');
        yield { text, report: parseLine(text), end };
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new InputError('cannot-read', `cannot read ${path}: ${(error as Error).message}`);
  }
}

/** The reports of a corpus file as they count: of those with one id, the last. Throws InputError when there is no file. */
export async function* readCorpus(path: string): AsyncIterable<Report> {
  await stat(path).catch((error: unknown) => { throw new InputError('cannot-read', `cannot read ${path}: ${(error as Error).message}; make it with: recoupe corpus add --corpus ${path} FILE…`); });
  const last = new Map<string, number>();
  let line = 0;
  for await (const { report } of readLines(path)) {
    if (report) last.set(report.id, line);
    line++;
  }
  line = 0;
  for await (const { report } of readLines(path)) if (report && last.get(report.id) === line++) yield report;
    else if (!report) line++;
}

const FIELDS = ['title', 'byline', 'source', 'publishedAt', 'url'] as const;

/** The report of a line; a field of another type than ours counts as absent, for anybody may have written the file. */
function parseLine(line: string): Report | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return null;
    const fields = value as Readonly<Record<string, unknown>>;
    const { id, text, sourceId, language } = fields;
    if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) return null;
    const known = Object.fromEntries(FIELDS.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])));
    return { ...articleOf({ ...known, text, language: languageCode(typeof language === 'string' ? language : null) }), id: String(id), sourceId: typeof sourceId === 'string' ? sourceId : 'file' };
  } catch {
    return null;
  }
}

/** A file beside the corpus that says who changes it; one whose program is gone means nothing. */
async function lock(path: string): Promise<void> {
  const name = `${path}.lock`;
  for (let tries = 0; tries < 2; tries++) {
    try {
      const handle = await open(name, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new InputError('cannot-read', `cannot write beside ${path}: ${(error as Error).message}`);
      const owner = Number(await readFile(name, 'utf8').catch(() => ''));
      if (isRunning(owner)) throw new InputError('cannot-read', `${path} is being changed by another recoupe (process ${owner}); wait for it to end`);
      await unlock(path);
    }
  }
  throw new InputError('cannot-read', `${path} is being changed by another recoupe; try again`);
}

const unlock = (path: string): Promise<void> => rm(`${path}.lock`, { force: true });

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
