// A file of one report a line, however large, read a stretch at a time: from any place that was reached before, so that an
// import goes on where it stopped. Comes in: a file. Goes out: the reports of a stretch, and where the next begins.
import type { Report } from '../core/article.ts';
import { readImport } from './import-file.ts';
import { lineOfProblem, withContentId } from './report-of.ts';

/** What of a file is used. */
export interface Sliceable { readonly size: number; slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> } }

/** A stretch of a source: what was read, and where the next stretch begins. Positions are bytes. Failures as `problemOfLine` takes them apart. */
export interface Stretch { readonly reports: readonly Report[]; readonly failures: readonly string[]; readonly next: number }

/** Where reports come from, a stretch at a time. `total` in the units of positions. */
export interface ReportSource {
  /** The same for the same content: an import that stopped is found again by it. */
  readonly name: string;
  readonly total: number;
  /** The stretch from a position that was 0 or `next` before; null at the end. */
  read(from: number): Promise<Stretch | null>;
}

/** Bytes read at once: some thousand reports. */
const STRETCH_BYTES = 4 * 1024 * 1024;
const NEWLINE = 10;

/** The file as a source of reports. A line longer than a stretch is left out and told. */
export function openReportLines(name: string, file: Sliceable, stretchBytes = STRETCH_BYTES): ReportSource {
  return {
    name, total: file.size,
    async read(from) {
      if (from >= file.size) return null;
      const to = Math.min(from + stretchBytes, file.size);
      const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
      const last = to === file.size ? bytes.length - 1 : bytes.lastIndexOf(NEWLINE);
      if (last < 0) return { reports: [], failures: [lineOfProblem({ code: 'too-large', message: `${name}, byte ${from}: a line of more than ${stretchBytes} bytes was left out` })], next: await endOfLine(file, to) };
      const text = new TextDecoder().decode(bytes.subarray(0, last + 1));
      const { reports, problems } = readImport({ name: `${baseOf(name)}.jsonl`, text: text.replace(/^\uFEFF/u, '') });
      const failures = problems.map((problem) => lineOfProblem(from === 0 ? problem : { ...problem, message: `${problem.message} (counted from byte ${from})` }));
      return { reports: reports.map((report) => withContentId(report, name)), failures, next: from + last + 1 };
    },
  };
}

const baseOf = (name: string): string => name.replace(/\.(?:jsonl|ndjson)\b.*$/iu, '');

/** Where the line that `from` is in ends. */
async function endOfLine(file: Sliceable, from: number): Promise<number> {
  for (let at = from; at < file.size; at += STRETCH_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, Math.min(at + STRETCH_BYTES, file.size)).arrayBuffer());
    const end = bytes.indexOf(NEWLINE);
    if (end >= 0) return at + end + 1;
  }
  return file.size;
}
