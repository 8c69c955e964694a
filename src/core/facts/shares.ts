// Finds, compares and prints facts of kind share. (Stub.)
import type { Finder } from './reading.ts';

/** Every share of the text, with its span and normalised value. */
export const findShares: Finder = () => [];
