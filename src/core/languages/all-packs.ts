// Holds the packs of all six languages at once: for the command line, tests and tools, where nobody waits for bytes.
import { de } from './de/pack.ts';
import { en } from './en/pack.ts';
import { es } from './es/pack.ts';
import { fr } from './fr/pack.ts';
import { it } from './it/pack.ts';
import { pt } from './pt/pack.ts';
import { holdPacks } from './pack.ts';

holdPacks([fr, en, de, es, it, pt]);
