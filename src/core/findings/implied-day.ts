// Whether a date names a day of the month or leaves it to the reader. A file of its own: the popup orders findings by it, and takes
// nothing of the comparison of values with it.
import type { Fact } from '../facts/fact.ts';

/** "Mercredi": the words name no day of the month. */
export const isImpliedDay = (fact: Fact): boolean => fact.kind === 'date' && (fact.value.weekday !== undefined || (fact.value.implied?.includes('day') ?? false));
