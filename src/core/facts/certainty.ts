// Tells how firmly the text stands by each fact, and whether the sentence denies it. (Stub.)
import type { Fact } from './fact.ts';
import type { Reading } from './reading.ts';

/** The same facts with `certainty` and `negated` where they are not the default. */
export const settleCertainty = (_reading: Reading, facts: readonly Fact[]): readonly Fact[] => facts;
