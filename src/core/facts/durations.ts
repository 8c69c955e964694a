// Finds, compares and prints facts of kind duration. (Stub.)
import type { Finder } from './reading.ts';

/** Every duration of the text, with its span and normalised value. */
export const findDurations: Finder = () => [];
