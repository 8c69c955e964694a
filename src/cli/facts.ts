// `recoupe facts`: the facts of a text.
import { findFacts } from '../core/facts/find.ts';
import type { Fact } from '../core/facts/fact.ts';
import { checkArticle, oneText, type Command } from './run.ts';

type Answer = ReturnType<typeof findFacts>;

export const factsCommand: Command = {
  fieldsOf: oneText,
  answer: (fields) => findFacts(checkArticle(fields)),
  print: ({ facts, language }: Answer) => [`${language}, ${facts.length} facts`, ...facts.map(printLine)].join('\n'),
};

function printLine({ kind, start, text, value, hedge, certainty, negated }: Fact): string {
  const how = [hedge, certainty, negated && 'negated'].filter(Boolean).join(', ');
  return `${String(start).padStart(6)}  ${kind.padEnd(12)}  ${text.replace(/\s+/gu, ' ')}  ${JSON.stringify(value)}${how ? `  ${how}` : ''}`;
}
