// How firmly a text stands by words that are no fact of their own: a statement found by comparing. Asks the facts' own rules.
import type { Digest } from '../digest.ts';
import { settleCertainty } from '../facts/certainty.ts';
import type { Certainty, Fact, FactOf } from '../facts/fact.ts';
import type { OutlineSentence } from '../outline.ts';
import type { Span } from '../text/span.ts';

/** Where a stretch begins: the rules colour what stands beside a word and the word itself, so no length is needed. */
const stretchAt = (start: number): FactOf<'count'> => ({ kind: 'count', start, end: start, text: '', value: {} });

/** The certainty of what begins at a stretch of an article, its own words included ("signera", "aurait refusé"). Costs one pass over the article: for the few stretches that become findings. */
export const certaintyOf = ({ start }: Span, { reading }: Digest): Certainty => settleCertainty(reading, [stretchAt(start)])[0]?.certainty ?? 'stated';

const known = new WeakMap<OutlineSentence, readonly Certainty[]>();

/** The certainty of each term of each of the sentences of one article, in order. Costs one pass over the article, whatever the number of sentences, and once a sentence. */
export function certaintiesOf(sentences: readonly OutlineSentence[], { reading, facts }: Digest): (sentence: OutlineSentence) => readonly Certainty[] {
  const open = new Map<Fact, OutlineSentence>();
  for (const sentence of new Set(sentences)) if (!known.has(sentence)) for (const { start } of sentence.terms) open.set(stretchAt(start), sentence);
  if (open.size > 0) {
    const names = facts.filter(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'place');   // who speaks is told by them
    const all: readonly Fact[] = [...names, ...open.keys()].sort((a, b) => a.start - b.start);
    const settled = settleCertainty(reading, all);
    const found = new Map<OutlineSentence, Certainty[]>();
    all.forEach((stretch, at) => {
      const sentence = open.get(stretch);
      if (sentence) found.set(sentence, [...found.get(sentence) ?? [], settled[at]?.certainty ?? 'stated']);
    });
    for (const [sentence, certainties] of found) known.set(sentence, certainties);
  }
  return (sentence) => known.get(sentence) ?? [];
}

/** How firmly a text stands by a value: what is planned is no less firm than what is stated, only later. */
export const FIRMNESS: Readonly<Record<Certainty, number>> = { stated: 2, planned: 2, attributed: 1, possible: 0, conditional: 0 };

/** Which text stands by a value where the other says who claims it, or doubts it; null where both stand alike. None for a day, a rank or an age: what is attributed is the act beside it. Nor is a plan firmer than what somebody says was done. */
export function firmerSide(here: Fact, there: Fact): 'here' | 'there' | null {
  if ([here, there].some(isAside) || [here, there].some(({ certainty }) => certainty === 'planned') && [here, there].some(({ certainty }) => certainty === 'attributed')) return null;
  const [mine, yours] = [FIRMNESS[here.certainty ?? 'stated'], FIRMNESS[there.certainty ?? 'stated']];
  return mine === yours ? null : mine > yours ? 'here' : 'there';
}

/** "Le ministre, 54 ans", "lundi", "en mai", "le deuxième": told beside an act, and never what is in doubt itself. */
export const isAside = ({ kind, value }: Fact): boolean => kind === 'ordinal' || kind === 'date' || kind === 'time' || (kind === 'measure' && 'unit' in value && (value.unit.endsWith('-person') || value.unit === 'year'));
