// What every finder of facts is given: a text made even, its words and sentences, and the pack of its language.
import type { Article } from '../article.ts';
import type { Span } from '../text/span.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Fact } from './fact.ts';
import { evenOut, splitWordsOf, type Word } from '../text/words.ts';
import { splitSentences } from '../text/sentences.ts';

export interface Reading {
  /** `Article.text` after `evenOut`: same length, same offsets, plain blanks and apostrophes. */
  readonly text: string;
  /** The text as given; facts quote this one. */
  readonly original: string;
  /** Of the sentences read; at most `MOST_WORDS` of each. */
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly pack: LanguagePack;
  /** ISO 8601, as precise as known; null when nothing is. */
  readonly publishedAt: string | null;
}

/** Finds facts of its kinds. May overlap with other finders' facts: `findFacts` settles that. Must be linear in the text. */
export type Finder = (reading: Reading) => readonly Fact[];

/**
 * A sentence of more words is no prose but a table that lost its lines, or a page made to keep us busy: what stands behind them is
 * not read. The longest sentence of the news measured has 140.
 */
const MOST_WORDS = 2000;
/** A text of more sentences is no article (half a megabyte of prose has as many): the rest is not read. */
const MOST_SENTENCES = 5000;

/** Prepares a text for the finders: the first 2,000 words of each of its first 5,000 sentences. */
export function openReading(article: Pick<Article, 'text' | 'publishedAt'>, pack: LanguagePack): Reading {
  const text = evenOut(article.text);
  const sentences = splitSentences(article.text, pack).slice(0, MOST_SENTENCES);
  return { text, original: article.text, words: splitWordsOf(text, sentences, MOST_WORDS), sentences, pack, publishedAt: article.publishedAt };
}
