// Finds, compares and prints facts of kind count. (Stub.)
import type { Finder } from './reading.ts';

/** Every count of the text, with its span and normalised value. */
export const findCounts: Finder = () => [];
