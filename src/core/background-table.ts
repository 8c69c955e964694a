// How much a word tells of what a text is about, before any corpus is asked: nothing for stop words, little for words that
// news of every kind use, all for the rest. Three classes, not counts: there is no free table of news words in six
// languages, and measured on real clusters a corpus's own counts, where there is one, make up for it.
import { packOf, type LanguageCode } from './languages/pack.ts';
import { wordSet } from './languages/speech-words.ts';
import { isStopWord } from './text/stems.ts';

/** What a word of the news' common stock counts beside any other: with 0 or with 1 fewer pairs of reports come out right. */
const FREQUENT = 0.25;

const frequent = new Map<LanguageCode, ReadonlySet<string>>();

function frequentOf(language: LanguageCode): ReadonlySet<string> {
  let words = frequent.get(language);
  if (!words) frequent.set(language, words = wordSet(packOf(language).matching.frequent));
  return words;
}

/** How telling a folded word of the language is: 0 for stop words, up to 1. */
export function tellingOf(folded: string, language: LanguageCode): number {
  if (isStopWord(folded, language)) return 0;
  return frequentOf(language).has(folded) ? FREQUENT : 1;
}
