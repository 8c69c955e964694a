// Two articles in, one comparison out: aligned sentences with their word edits, findings, reuse.
import { alignSentences, type AlignedPair } from './alignment.ts';
import type { Digest } from './digest.ts';
import { findFindings, type Finding } from './findings.ts';
import { findReuse, type Reuse } from './origins/origins.ts';
import { wordEdits, type Edit } from './wording.ts';

export interface Pair extends AlignedPair {
  /** Empty across languages: wording is compared within one. */
  readonly edits: readonly Edit[];
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  readonly findings: readonly Finding[];
  readonly reuse: Reuse;
}

/** Compares the article being read with one report. */
export function compare(here: Digest, there: Digest): Comparison {
  const aligned = alignSentences(here, there);
  const inOneLanguage = here.language === there.language;
  const pairs = aligned.map(({ here: mine, there: yours, likeness }) => ({
    here: mine, there: yours, likeness,
    edits: inOneLanguage ? wordEdits({ text: here.article.text, span: mine, words: here.reading.words }, { text: there.article.text, span: yours, words: there.reading.words }) : [],
  }));
  const { here: ofHere, there: ofThere } = findReuse(here, there);
  return { pairs, findings: findFindings(here, there), reuse: { here: ofHere, there: ofThere } };
}
