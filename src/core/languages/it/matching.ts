import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = { code: 'it' };
