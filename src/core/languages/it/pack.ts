import type { LanguagePack } from '../pack.ts';
import { calendar } from './calendar.ts';
import { clock } from './clock.ts';
import { concepts } from './concepts.ts';
import { contrast } from './contrast.ts';
import { matching } from './matching.ts';
import { name } from './name.ts';
import { quantity } from './quantity.ts';
import { speech } from './speech.ts';

export const it: LanguagePack = { code: 'it', quantity, calendar, clock, name, speech, matching, concepts, contrast };
