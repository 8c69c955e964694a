// `recoupe sentences`: the sentences of a text. For people one a line, with a blank line between paragraphs.
import { detectLanguage } from '../core/languages/detect.ts';
import { packOf } from '../core/languages/pack.ts';
import { splitSentences } from '../core/text/sentences.ts';
import type { Span } from '../core/text/span.ts';
import { checkArticle, oneText, type Command } from './run.ts';

export const sentencesCommand: Command = {
  fieldsOf: oneText,
  answer(fields) {
    const { text, language } = checkArticle(fields);
    return { sentences: splitSentences(text, packOf(language ?? detectLanguage(text))) };
  },
  print({ sentences }: { sentences: readonly Span[] }, fields) {
    const text = String(fields['text']);
    return sentences.map(({ start, end }, at) => {
      const isNewParagraph = at > 0 && /[\n\r\u2028\u2029]/u.test(text.slice(sentences[at - 1]?.end, start));
      return `${isNewParagraph ? '\n' : ''}${text.slice(start, end).replace(/\s+/gu, ' ')}`;
    }).join('\n');
  },
};
