// Finds, compares and prints facts of kind money. (Stub.)
import type { Finder } from './reading.ts';

/** Every money of the text, with its span and normalised value. */
export const findMoney: Finder = () => [];
