// Finds, compares and prints facts of kind time. (Stub.)
import type { Finder } from './reading.ts';

/** Every time of the text, with its span and normalised value. */
export const findTimes: Finder = () => [];
