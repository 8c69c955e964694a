// Finds, compares and prints facts of kind measure. (Stub.)
import type { Finder } from './reading.ts';

/** Every measure of the text, with its span and normalised value. */
export const findMeasures: Finder = () => [];
