// Finds, compares and prints facts of kind date. (Stub.)
import type { Finder } from './reading.ts';

/** Every date of the text, with its span and normalised value. */
export const findDates: Finder = () => [];
