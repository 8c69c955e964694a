// Finds, compares and prints facts of kind quote: words between marks or behind a dialogue's dashes, and whose they are.
// A title in capitals and a name announced as one ("surnommé « … »") are left out; an ironic word in marks is found, for the
// marks look alike; it seldom has a speaker.
import { fold, splitWords, wordFrom } from '../words.ts';
import { byPosition, type Span } from '../span.ts';
import { findDialogue, ownWords } from './dialogue.ts';
import type { Fact, FactKind, QuoteValue, ValueRelation } from './fact.ts';
import { findQuoted } from './quote-marks.ts';
import type { Reading } from './reading.ts';
import { findSpeakers } from './speakers.ts';

/** Every quote of the text; one into which the teller breaks ("« Oui, dit-il, je viens »") is a quote for each part. `names` are the facts already found, in any order: they tell persons from phrases; without them speakers stay as written. */
export function findQuotes(reading: Reading, names: readonly Fact[] = []): readonly Fact[] {
  const marked = findQuoted(reading.original, reading.pack.speech.guillemets).filter((quote) => holdsWords(reading, quote));
  const quoted = [...marked, ...findDialogue(reading, marked)].sort((a, b) => a.outer.start - b.outer.start);
  const said = findSpeakers(reading, quoted, names.filter(({ kind }) => NAMES.has(kind)).sort(byPosition));
  return quoted.flatMap((quote, index): readonly Fact[] => {
    const who = said[index];
    if (!who) return [];
    return (quote.isDialogue ? [quote] : ownWords(reading, quote)).map(({ start, end }) => {
      const text = reading.original.slice(start, end);
      return { kind: 'quote', start, end, text, value: { words: text, ...who } };
    });
  }).sort(byPosition);
}

/** Whether words stand in a quotation, and are read: behind the most a sentence may have none are. */
const holdsWords = ({ text, words }: Reading, { start, end }: Span): boolean => (words[wordFrom(words, start)]?.start ?? Infinity) < end && /[\p{L}\p{Nd}]/u.test(text.slice(start, end));

const NAMES: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);

/** From so much in common on two are one quotation, cut or translated twice. Below, they may still be: never a conflict. */
const CLOSE_SHARE = 0.5;

/**
 * Two versions of somebody's words. "same": word for word, marks and case aside; "close": one is cut from the other or most
 * words agree; "apart" says only that these are other words, for a person says many things.
 */
export function compareQuotes(here: QuoteValue, there: QuoteValue): ValueRelation {
  const [a, b] = [wordsOf(here.words), wordsOf(there.words)];
  if (a.join(' ') === b.join(' ')) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 1 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return 'close';
  const left = new Set(long);
  const shared = short.filter((word) => left.delete(word)).length;
  return short.length > 2 && shared / short.length >= CLOSE_SHARE ? 'close' : 'apart';
}

const wordsOf = (text: string): readonly string[] => splitWords(text).filter(({ kind }) => kind !== 'mark').map(({ lower }) => fold(lower));
