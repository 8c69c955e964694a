// Finds, compares and prints facts of kind quote. (Stub.)
import type { Finder } from './reading.ts';

/** Every quote of the text, with its span and normalised value. */
export const findQuotes: Finder = () => [];
