// Which rows and values of a ledger stand where. Rows come contested first, and conflicts before what time moved.
import type { VariedRow, VariedValue } from '../../../corpus/overview.ts';
import type { Text } from '../texts.tsx';

/** A text as a column of the ledger. */
export interface Column extends Text { /** As the ledger numbers it: 0 is the article. */ readonly report: number; /** Equal for texts of one origin. */ readonly origin: number; readonly title: string | null; /** When it came into the corpus, ISO 8601. */ readonly capturedAt: string | null }

/** What one text says in a row, in order of the text. */
export const valuesOf = ({ values }: VariedRow, { report }: Column): readonly VariedValue[] => values.filter((value) => value.report === report);

/** Rows that some of the columns tell, what is contested apart from what is not. */
export function partRows(rows: readonly VariedRow[], columns: readonly Column[]): { readonly contested: readonly VariedRow[]; readonly agreed: readonly VariedRow[] } {
  const shown = rows.filter((row) => columns.filter((column) => valuesOf(row, column).length > 0).length > 1);
  return { contested: shown.filter(({ isContested }) => isContested), agreed: shown.filter(({ isContested }) => !isContested) };
}
