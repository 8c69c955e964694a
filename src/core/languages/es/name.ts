import type { NameWords } from '../name-words.ts';

export const name: NameWords = { code: 'es' };
