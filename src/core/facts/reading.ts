// What every finder of facts is given: a text made even, its words and sentences, and the pack of its language.
import type { Article } from '../article.ts';
import type { Span } from '../span.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Fact } from './fact.ts';
import { evenOut, splitWords, type Word } from '../words.ts';
import { splitSentences } from '../sentences.ts';

export interface Reading {
  /** `Article.text` after `evenOut`: same length, same offsets, plain blanks and apostrophes. */
  readonly text: string;
  /** The text as given; facts quote this one. */
  readonly original: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly pack: LanguagePack;
  /** ISO 8601, as precise as known; null when nothing is. */
  readonly publishedAt: string | null;
}

/** Finds facts of its kinds. May overlap with other finders' facts: `findFacts` settles that. Must be linear in the text. */
export type Finder = (reading: Reading) => readonly Fact[];

/** Prepares a text for the finders. */
export function openReading(article: Pick<Article, 'text' | 'publishedAt'>, pack: LanguagePack): Reading {
  const text = evenOut(article.text);
  return { text, original: article.text, words: splitWords(text), sentences: splitSentences(article.text, pack), pack, publishedAt: article.publishedAt };
}
