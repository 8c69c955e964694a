// Whole sentences of news: every figure, date, hour and length of each, no more and no less, with its value.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/facts/fact.ts';
import { findFacts } from '../../src/core/facts/find.ts';
import { LANGUAGES } from '../../src/core/languages/pack.ts';
import { NEWS } from './news.cases.ts';
import { FIGURES } from './news-figures.cases.ts';
import { PLANS } from './news-plans.cases.ts';
import { STORY } from './news-story.cases.ts';
import { TOLD } from './news-told.cases.ts';

/** Names and quotations have cases of their own. */
const OTHERS = new Set(['person', 'organisation', 'place', 'quote']);

/** A value in short: a date's ISO, an amount and what it is of. What is implied is told elsewhere. */
const write = ({ value }: Fact): string => Object.entries(value).filter(([key]) => key !== 'implied').map(([, part]) => (typeof part === 'object' && part !== null ? Object.values(part).join('–') : String(part))).join(' ');

describe.each(LANGUAGES)('news in %s', (language) => {
  for (const [family, rows] of Object.entries({ ...NEWS, ...FIGURES, ...STORY, ...PLANS, ...TOLD })) {
    it.each(rows[language].map((row) => [...row] as const))(`${family} (%s): %s`, (publishedAt, text, found) => {
      const facts = findFacts({ text, publishedAt, language }).facts.filter(({ kind }) => !OTHERS.has(kind));
      expect(facts.map((fact) => `${fact.kind} ${fact.text} = ${write(fact)}${fact.hedge && fact.kind !== 'date' ? ` (${fact.hedge})` : ''}`).join('; ')).toBe(found);
    });
  }
});
