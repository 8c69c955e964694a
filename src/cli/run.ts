// Runs one command over files or a stream of lines, in order, in constant memory.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { LANGUAGES, languageCode, type LanguageCode } from '../core/languages/pack.ts';
import type { PartialArticle } from '../core/article.ts';
import { isPage } from '../sources/read-file.ts';

/** The caller's command line is wrong; printed with the usage, exit 2. */
export class UsageError extends Error {}

/** A file or line cannot be read; `code` goes into the line's error, exit 3 for files. */
export class InputError extends Error {
  constructor(readonly code: 'not-json' | 'bad-field' | 'cannot-read' | 'not-article' | 'too-short', message: string) { super(message); }
}

export interface Options {
  readonly json?: boolean; readonly jsonl?: boolean;
  readonly language?: string; readonly published?: string; readonly url?: string; readonly interface?: string;
  /** A file instead of lines for people: one of the command's `formats`. */
  readonly format?: string;
  readonly corpus?: string; readonly all?: boolean; readonly limit?: string; readonly source?: string;
}

/** One line's fields, not yet trusted. */
export type Fields = Readonly<Record<string, unknown>>;

/** A file as given: its name and its text, by UTF-8; its bytes where they may be of another encoding (a page says which). */
export interface File { readonly name: string; readonly text: string; readonly bytes?: Uint8Array }

/** What a command does: one answer for one object of fields (a line, or files turned into fields), printed for people or as JSON. */
export interface Command {
  /** Files on the command line to one object of fields. Throws UsageError for a wrong number of them. */
  fieldsOf(files: readonly File[], options: Options): Fields;
  /** Fields with what is found elsewhere (the reports of a corpus), before they are answered and printed. Throws InputError, UsageError. */
  complete?(fields: Fields, options: Options): Promise<Fields>;
  /** The answer, JSON-safe. Throws InputError on fields it cannot use. */
  answer(fields: Fields, options: Options): Promise<object> | object;
  /** The answer for people. `width` in columns, `isColour` only on a terminal. */
  print(answer: never, fields: Fields, how: { readonly width: number; readonly isColour: boolean; readonly language: LanguageCode; readonly format?: string }): string;
  /** What `--format` may name; none when absent. */
  readonly formats?: readonly string[];
  /** Exit code for an answer; 0 when absent. */
  exitCode?(answer: never): number;
  /** Runs the whole stream itself (match --all). Yields one result a line. */
  stream?(files: readonly File[], options: Options): AsyncIterable<object> | null;
}

/** Runs a command as the options ask; gives the exit code. */
export async function runCommand(command: Command, names: readonly string[], options: Options): Promise<number> {
  if (options.json && options.jsonl) throw new UsageError('--json and --jsonl exclude each other');
  if (options.format !== undefined && !command.formats?.includes(options.format)) throw new UsageError(command.formats ? `--format must be one of ${command.formats.join(', ')}` : '--format is for compare');
  if (options.format !== undefined && (options.json || options.jsonl)) throw new UsageError('--format and --json exclude each other');
  if (options.jsonl) return runLines(command, names, options);
  try {
    const files = await Promise.all(names.map(readNamed));
    const given = command.fieldsOf(files, options);
    const fields = await command.complete?.(given, options) ?? given;
    const answer = await command.answer(fields, options) as never;
    const how = { width: process.stdout.columns ?? 80, isColour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'], language: interfaceLanguage(options), ...(options.format === undefined ? {} : { format: options.format }) };
    const printed = options.json ? JSON.stringify(answer, null, 1) : command.print(answer, fields, how);
    process.stdout.write(options.format !== undefined && printed.endsWith('\n') ? printed : `${printed}\n`);
    return command.exitCode?.(answer) ?? 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`recoupe: ${error.message}\n`);
    return 3;
  }
}

async function runLines(command: Command, names: readonly string[], options: Options): Promise<number> {
  const own = command.stream?.([], options);
  if (own) {
    try {
      for await (const result of own) await writeLine(result);
      return 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`recoupe: ${error.message}\n`);
      return 3;
    }
  }
  const [name = '-', ...more] = names;
  if (more.length) throw new UsageError('--jsonl reads one file, or - for standard input');
  const input = name === '-' ? process.stdin : createReadStream(name);
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim()) await writeLine(await answerLine(command, line, options));
    }
  } catch (error) {
    process.stderr.write(`recoupe: cannot read ${name}: ${(error as Error).message}\n`);
    return 3;
  }
  return 0;
}

async function answerLine(command: Command, line: string, options: Options): Promise<object> {
  let id: unknown = null;
  try {
    const fields = parseFields(line);
    id = fields['id'] ?? null;
    return { id, ...await command.answer(await command.complete?.(fields, options) ?? fields, options) };
  } catch (error) {
    if (error instanceof InputError) return { id, error: { code: error.code, message: error.message } };
    process.stderr.write(`recoupe: line ${String(id)}: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    return { id, error: { code: 'internal', message: 'this line made the program fail; the error is on standard error' } };
  }
}

function parseFields(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError('not-json', `not a JSON object: ${line.slice(0, 60)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError('not-json', `not a JSON object: ${line.slice(0, 60)}`);
  return value as Fields;
}

const writeLine = (result: object): Promise<void> => new Promise((resolve) => {
  if (process.stdout.write(`${JSON.stringify(result)}\n`)) resolve();
  else process.stdout.once('drain', resolve);
});

/** A file, or standard input for "-". Throws InputError. */
export async function readNamed(name: string): Promise<File> {
  try {
    const bytes = name === '-' ? await readInput() : await readFile(name);
    return { name, text: bytes.toString('utf8'), bytes };
  } catch (error) {
    throw new InputError('cannot-read', `cannot read ${name}: ${(error as Error).message}`);
  }
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Language that a comparison is printed in: --interface, else that of the environment, else English. */
export const interfaceLanguage = (options: Options): LanguageCode => languageCode(options.interface) ?? languageCode(process.env['LC_ALL'] ?? process.env['LANG']) ?? 'en';

const FIELDS = ['title', 'byline', 'source', 'publishedAt', 'url'] as const;

/** Checks fields `{text, title?, language?, publishedAt?, source?}`; null counts as absent. Throws InputError naming the field. */
export function checkArticle(given: unknown, where = ''): PartialArticle {
  if (typeof given !== 'object' || given === null) throw new InputError('bad-field', `${where || 'the line'} must be an object with a text`);
  const fields = given as Fields;
  if (typeof fields['text'] !== 'string') throw new InputError('bad-field', `${where}text must be a string`);
  const article: Record<string, string> = { text: fields['text'] };
  for (const name of FIELDS) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new InputError('bad-field', `${where}${name} must be a string`);
    article[name] = value;
  }
  const language = fields['language'];
  if (language !== undefined && language !== null && typeof language !== 'string') throw new InputError('bad-field', `${where}language must be one of ${LANGUAGES.join(', ')}`);
  const code = languageCode(language);
  return (code ? { ...article, language: code } : article) as unknown as PartialArticle;
}

/** The one file of the command line. Throws UsageError for none and for more. */
export function oneFile([file, ...more]: readonly File[]): File {
  if (!file || more.length) throw new UsageError('give one file, or - for standard input');
  return file;
}

/** Exactly one text as `{text}` with what the options add. Throws UsageError, and InputError for a page: offsets into its markup would help nobody. */
export function oneText(files: readonly File[], options: Options): Fields {
  const { name, text } = oneFile(files);
  if (isPage(text)) throw new InputError('bad-field', `${name} is an HTML page; "recoupe read ${name}" gives the text of its article`);
  return { text, language: options.language, publishedAt: options.published };
}
