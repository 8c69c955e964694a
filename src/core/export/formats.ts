// The files a comparison can be kept as, for the extension and the command line alike.
import { ledgerCsv } from './csv.ts';
import { comparisonHtml } from './html.ts';
import { comparisonJson } from './json.ts';
import { comparisonMarkdown } from './markdown.ts';
import type { ComparisonRecord } from './record.ts';
import { comparisonTei } from './tei.ts';

export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'tei', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportMaker { /** Of the file's name. */ readonly ending: string; readonly type: string; readonly make: (record: ComparisonRecord) => string }

export const EXPORT_MAKERS: Readonly<Record<ExportFormat, ExportMaker>> = {
  html: { ending: 'html', type: 'text/html', make: comparisonHtml },
  markdown: { ending: 'md', type: 'text/markdown', make: comparisonMarkdown },
  csv: { ending: 'csv', type: 'text/csv', make: ledgerCsv },
  tei: { ending: 'xml', type: 'application/tei+xml', make: comparisonTei },
  json: { ending: 'json', type: 'application/json', make: comparisonJson },
};

/** Whether the words name a format. */
export const isExportFormat = (words: string): words is ExportFormat => EXPORT_FORMATS.some((format) => format === words);
