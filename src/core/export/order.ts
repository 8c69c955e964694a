// The order of values in exports: by text, then by place, so that two exports of one comparison are equal.
import type { LedgerValue } from '../findings/ledger.ts';

/** By text, then by place in it. */
export const compareText = (a: LedgerValue, b: LedgerValue): number => a.report - b.report || a.fact.start - b.fact.start;
