// An article with everything the comparison needs of it, computed once: sentences, facts, salient keys.
import { articleOf, type Article, type PartialArticle } from './article.ts';
import type { Fact } from './facts/fact.ts';
import { factsOf } from './facts/find.ts';
import { openReading, type Reading } from './facts/reading.ts';
import { salientKeys, type SalientKey } from './keys.ts';
import { languageOf } from './languages/of-article.ts';
import { packOf, type LanguageCode } from './languages/pack.ts';

export interface Digest {
  readonly article: Article;
  /** Given, else detected. */
  readonly language: LanguageCode;
  readonly reading: Reading;
  readonly facts: readonly Fact[];
  /** Most salient first. */
  readonly keys: readonly SalientKey[];
}

/** Digests an article: the costly step, a few milliseconds for 3,000 characters. */
export function digest(given: PartialArticle): Digest {
  const article = articleOf(given);
  const language = languageOf(article);
  const reading = openReading(article, packOf(language));
  const facts = factsOf(reading);
  return { article, language, reading, facts, keys: salientKeys({ article, language, reading, facts }) };
}
