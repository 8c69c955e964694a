import type { QuantityWords } from '../quantity-words.ts';

export const quantity: QuantityWords = { code: 'de' };
