// The ledger of several reports for people: a row a thing, a line a value, with who gives it. Computes nothing.
import type { LedgerRow } from '../core/findings/ledger.ts';
import type { LanguageCode } from '../core/languages/pack.ts';

const TITLES: Readonly<Record<LanguageCode, readonly [ledger: string, origins: string]>> = {
  fr: ['Relevé des faits', 'sources indépendantes'], en: ['Ledger of facts', 'independent sources'], de: ['Übersicht der Angaben', 'unabhängige Quellen'],
  es: ['Registro de datos', 'fuentes independientes'], it: ['Quadro dei fatti', 'fonti indipendenti'], pt: ['Quadro dos factos', 'fontes independentes'],
};
/** Rows printed; the JSON has all. */
const MOST_ROWS = 20;

/** Rows as lines: "≠ discussions, Genève (9 independent sources)", then a value and the names of its reports a line. Empty for no rows. */
export function printLedger(rows: readonly LedgerRow[], names: readonly string[], language: LanguageCode): string {
  const [title, origins] = TITLES[language];
  const lines = rows.slice(0, MOST_ROWS).flatMap(({ about, kind, origins: count, values, isContested, isConflict }) => {
    const byText = new Map<string, string[]>();
    for (const { fact, report, claimant } of values) {
      const text = `${fact.text.replace(/\s+/gu, ' ')}${claimant === null ? '' : ` (${claimant})`}`;
      byText.set(text, [...byText.get(text) ?? [], names[report] ?? String(report + 1)]);
    }
    return [`${isConflict ? '≠' : isContested ? '↗' : '='} ${about || kind} · ${count} ${origins}`, ...[...byText].map(([text, reports]) => `    ${text}  ${reports.join(', ')}`)];
  });
  return rows.length === 0 ? '' : ['', `${title} (${rows.length})`, ...lines].join('\n');
}
