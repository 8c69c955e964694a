// The ledger as CSV (RFC 4180): a line a value, so that a spreadsheet can sort and pivot it. A cell that a spreadsheet would take for a
// formula is told to be text by an apostrophe, as OWASP advises: words of a page must not run.
import { compareText } from './order.ts';
import { oneLine, webAddress, type ComparisonRecord } from './record.ts';

const COLUMNS = ['row', 'about', 'kind', 'contested', 'conflict', 'origins', 'text', 'source', 'published', 'value', 'normalised', 'hedge', 'certainty', 'negated', 'claimant', 'start', 'end', 'url', 'sha256'] as const;

/** The ledger, a heading line first, lines ended by CR LF. Without rows the heading alone. Columns are named in English: programs read them. */
export function ledgerCsv({ rows, texts }: ComparisonRecord): string {
  const lines = rows.flatMap(({ about, kind, isContested, isConflict, origins, values }, at) => [...values].sort(compareText).map(({ report, fact, claimant }) => {
    const text = texts[report];
    return [at + 1, about, kind, isContested, isConflict, origins, text?.siglum ?? report, text?.name ?? '', text?.publishedAt ?? '', fact.text, JSON.stringify(fact.value), fact.hedge ?? '', fact.certainty ?? 'stated', fact.negated === true, claimant ?? '', fact.start, fact.end, webAddress(text?.url ?? null) ?? '', text?.sha256 ?? ''];
  }));
  return [COLUMNS, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

const FORMULA = /^[\s\u0000-\u0020]*[=+\-@|%]/u;

function cellOf(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const words = oneLine(value);
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",;\t']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
