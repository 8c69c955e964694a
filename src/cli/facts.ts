// `recoupe facts`: the facts of a text, one a line for people: where it stands, its kind, the words, and how they were read.
import type { Fact } from '../core/facts/fact.ts';
import { printCount } from '../core/facts/quantities/counts.ts';
import { printDate } from '../core/facts/dates/dates.ts';
import { printDuration } from '../core/facts/dates/duration-values.ts';
import { findFacts } from '../core/facts/find.ts';
import { printMeasure } from '../core/facts/quantities/measures.ts';
import { printMoney } from '../core/facts/quantities/money.ts';
import { printName } from '../core/facts/names/names.ts';
import { printOrdinal } from '../core/facts/quantities/ordinals.ts';
import { printShare } from '../core/facts/quantities/shares.ts';
import { printTime } from '../core/facts/dates/times.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { checkArticle, oneText, type Command } from './run.ts';

type Answer = ReturnType<typeof findFacts>;

/** Columns before the words: offset, kind and the blanks between. */
const LEAD = 22;
/** The words get so much of what is left; how they were read gets the rest. */
const WORDS_SHARE = 0.45;

export const factsCommand: Command = {
  fieldsOf: oneText,
  answer: (fields) => findFacts(checkArticle(fields)),
  print: ({ facts, language }: Answer, _fields, { width }) => [
    `${language}, ${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`,
    ...facts.map((fact) => printLine(fact, language, Math.max(width, 60) - LEAD)),
  ].join('\n'),
};

function printLine(fact: Fact, language: LanguageCode, room: number): string {
  const wordsRoom = Math.floor(room * WORDS_SHARE);
  const words = cut(fact.text.replace(/\s+/gu, ' '), wordsRoom).padEnd(wordsRoom);
  const how = [fact.hedge, fact.certainty, fact.negated && 'negated'].filter((each) => each !== undefined);
  const read = [printValue(fact, language), ...how].filter(Boolean).join(', ');
  return `${String(fact.start).padStart(6)}  ${fact.kind.padEnd(12)}  ${words}  ${read}`.trimEnd();
}

/** How the fact was read. Of a quotation the words are there already: who said it. */
function printValue(fact: Fact, language: LanguageCode): string {
  switch (fact.kind) {
    case 'count': return `${printCount(fact.value, language)}${fact.value.of ? ` ${fact.value.of}` : ''}`;
    case 'ordinal': return printOrdinal(fact.value, language);
    case 'share': return printShare(fact.value, language);
    case 'money': return printMoney(fact.value, language);
    case 'measure': return printMeasure(fact.value, language);
    case 'date': return printDate(fact.value, language);
    case 'time': return printTime(fact.value, language);
    case 'duration': return printDuration(fact.value, language);
    case 'quote': return fact.value.speaker ?? '';
    case 'person': case 'organisation': case 'place': return [printName(fact.value), fact.value.role].filter((each) => each !== undefined).join(', ');
    default: return '';
  }
}

const cut = (text: string, room: number): string => (text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text);
