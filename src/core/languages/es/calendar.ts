import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = { code: 'es' };
