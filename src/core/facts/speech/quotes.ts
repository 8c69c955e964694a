// Finds facts of kind quote: words between marks or behind a dialogue's dashes, and whose they are.
// A title in capitals and a name announced as one ("surnommé « … »") are left out; an ironic word in marks is found, for the
// marks look alike; it seldom has a speaker.
import { wordFrom } from '../../text/words.ts';
import { byPosition, type Span } from '../../text/span.ts';
import { findDialogue, ownWords } from './dialogue.ts';
import type { Fact, FactKind } from '../fact.ts';
import { findQuoted, type Quoted } from './quote-marks.ts';
import type { Reading } from '../reading.ts';
import { findSpeakers } from './speakers.ts';

/** Every quote of the text; one into which the teller breaks ("« Oui, dit-il, je viens »") is a quote for each part. `names` are the facts already found, in any order: they tell persons from phrases; without them speakers stay as written. */
export function findQuotes(reading: Reading, names: readonly Fact[] = []): readonly Fact[] {
  const marked = findQuoted(reading.original, reading.pack.speech.guillemets).filter((quote) => holdsWords(reading, quote) && !isPartOfWord(reading, quote));
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

/** "die „Morgenblatt“-Redaktion": a name in marks that a hyphen makes a part of a word. */
const isPartOfWord = ({ original }: Reading, { outer }: Quoted): boolean => /^-\p{L}/u.test(original.slice(outer.end, outer.end + 2));

const NAMES: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);
