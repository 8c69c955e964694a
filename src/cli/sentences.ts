// `recoupe sentences`: the sentences of a text.
import { detectLanguage } from '../core/languages/detect.ts';
import { packOf } from '../core/languages/pack.ts';
import { splitSentences } from '../core/sentences.ts';
import type { Span } from '../core/span.ts';
import { checkArticle, oneText, type Command } from './run.ts';

export const sentencesCommand: Command = {
  fieldsOf: oneText,
  answer(fields) {
    const { text, language } = checkArticle(fields);
    return { sentences: splitSentences(text, packOf(language ?? detectLanguage(text))) };
  },
  print: ({ sentences }: { sentences: readonly Span[] }, fields) => sentences.map(({ start, end }) => String(fields['text']).slice(start, end).replace(/\s+/gu, ' ')).join('\n'),
};
