// A comparison as JSON: what the command line prints for several files, with what identifies the texts.
import { printReason } from '../reasons.ts';
import type { ComparisonRecord } from './record.ts';

/** The whole record; reasons in the record's language. Ends with a line break. */
export function comparisonJson({ version, madeAt, texts, comparisons, rows, leftOut, language }: ComparisonRecord): string {
  const printed = comparisons.map(({ there, pairs, findings, reuse, wordChoices }) => ({ there: texts[there]?.name, pairs, findings: findings.map(({ because, ...finding }) => ({ ...finding, because: printReason(because, language) })), reuse, ...(wordChoices ? { wordChoices } : {}) }));
  return `${JSON.stringify({ recoupe: version, madeAt, texts, comparisons: printed, ledger: rows, leftOut }, null, 1)}\n`;
}
