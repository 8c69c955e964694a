// Finds, compares and prints facts of kind ordinal. (Stub.)
import type { Finder } from './reading.ts';

/** Every ordinal of the text, with its span and normalised value. */
export const findOrdinals: Finder = () => [];
