// "Is lined with fabric", "is lined with turnips"; "is led by Berg", "is led by Roth": one thing told twice, with another in the place
// that only one can fill. Behind a word of the lists, with all else the same and neither filler anywhere in the other text. Between
// lone claims only; makers and places have their own file, for of them more is known.
import { contrastOf, groupsIn, wordsIn } from '../../contrast.ts';
import { CONTESTS } from '../../languages/contest-words.ts';
import { BEARERS, ENDS, LEADS, STUFF } from '../../languages/filler-words.ts';
import { LARGE_NOUNS } from '../../languages/scope-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { coverage, haveSameFigures } from './claims.ts';
import { startsWithPronoun } from './denied-matter.ts';
import { areOfOtherDays } from './same-claim.ts';
import type { Side } from './sides.ts';

/** So much of the shorter claim, the fillers aside, in the longer. */
const HELD = 0.65;
const LEAST_SHARED = 2;
/** Words between the head and its preposition: "plays *as a left-back* for". */
const TO_LEAD = 7;
/** Letters in which two words of one sense begin alike. */
const BEGINNING = 5;

/** The second doing of the contests: companies buy by their mothers and daughters. */
const BUYING = 1;

interface Filled { readonly head: string; readonly isNamed: boolean; readonly terms: readonly Term[]; readonly span: Span }

/** The fillers of one place in which two claims differ; null when there are none. Symmetric. */
export function findOtherFiller(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (!ground.isOfClaims || ground.here === ground.there || a.denials.length > 0 || b.denials.length > 0) return null;
  const [mine, yours] = [fillersOf(a), fillersOf(b)];
  for (const one of mine) {
    for (const other of yours) {
      if (one.head !== other.head || one.isNamed !== other.isNamed || !areApart(one, a, other, b, ground)) continue;
      const [here, there] = [{ ...a, open: one.span }, { ...b, open: other.span }];
      const { held, shared } = coverage(here, there, ground);
      if (held >= HELD && shared >= LEAST_SHARED && haveSameFigures(here, there) && !areOfOtherDays(a, b) && (isOfOneSubject(a, b, ground) || startsWithPronoun(a, b))) return [one.span, other.span];
    }
  }
  return null;
}

/** Whether the shorter claim opens on a word of the longer: "der Stuhl" is no "Tisch". */
function isOfOneSubject(a: Side, b: Side, ground: Ground): boolean {
  const [fewer, more] = a.sentence.terms.length <= b.sentence.terms.length ? [a, b] : [b, a];
  const [first] = fewer.sentence.terms;
  return first !== undefined && ground.keysOf(first).some((key) => ground.weightsOf(more.sentence).has(key));
}

function fillersOf({ sentence, digest: { reading, language } }: Side): readonly Filled[] {
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const [stuff, bearers, leads] = [wordsIn(STUFF[language]), wordsIn(BEARERS[language]), wordsIn(LEADS[language])];
  return words.flatMap((word, index): readonly Filled[] => {
    const isNamed = bearers.has(word.folded);
    if (!isNamed && !stuff.has(word.folded)) return [];
    const before = language === 'de' ? words.findLastIndex(({ folded }, place) => place < index && place >= index - TO_LEAD && leads.has(folded)) : -1;   // "aus Holz gefertigt"
    const lead = before >= 0 ? before : words.findIndex(({ folded }, place) => place > index && place <= index + TO_LEAD && leads.has(folded));
    const opens = words[lead];
    if (!opens || words.slice(Math.min(index, lead) + 1, Math.max(index, lead)).some(({ kind, text }) => kind === 'mark' && text !== '-')) return [];
    if (isNamed && wordsIn(contrastOf(language).ones).has(words[lead + 1]?.folded ?? '')) return [];   // "by a Swiss collector": who may be Karl Meier
    const head = sentence.terms.find(({ start, end }) => start <= word.start && word.end <= end)?.key;
    const end = before >= 0 ? word.start : endOf(words, lead + 1, wordsIn(ENDS[language]));
    const terms = sentence.terms.filter((term) => term.start >= opens.end && term.end <= end);
    const isOfKind = terms.length > 0 && terms.every(({ key }) => !key.startsWith('#')) && terms.some(({ key, start }) => key.startsWith('@') || (!LARGE_NOUNS.has(language) && /^\p{Lu}/u.test(reading.text.slice(start, start + 2)))) === isNamed;
    const [first, last] = [terms[0], terms.at(-1)];
    if (groupsIn(CONTESTS[language]).get(word.folded) === BUYING && !terms.some(({ key }) => key.startsWith('@person'))) return [];   // "bought by Alphabet", "by Google"
    return head && isOfKind && first && last ? [{ head, isNamed, terms, span: { start: first.start, end: last.end } }] : [];
  });
}

/** Up to a mark or a word that opens something else. */
function endOf(words: readonly Word[], from: number, ends: ReadonlySet<string>): number {
  const close = words.findIndex(({ kind, text, folded }, place) => place >= from && ((kind === 'mark' && !/^[-'’"]$/u.test(text)) || (place > from && ends.has(folded))));
  return words[close]?.start ?? words.at(-1)?.end ?? 0;
}

/** Whether neither filler, nor a word that begins like one of it, stands anywhere in the other's text. */
function areApart(one: Filled, a: Side, other: Filled, b: Side, ground: Ground): boolean {
  const isIn = ({ terms }: Filled, from: Side, { sentence, digest }: Side): boolean => {
    const outline = digest === ground.here.digest ? ground.here : ground.there;
    const all = outline.sentences.length <= MOST_SENTENCES ? outline.sentences : [sentence];
    return terms.some((term) => all.some((told) => told.terms.some((known) => ground.keysOf(term).some((key) => ground.keysOf(known).includes(key)) || beginningOf(term, from) === beginningOf(known, { digest }))));
  };
  return !isIn(one, a, b) && !isIn(other, b, a);
}
const MOST_SENTENCES = 3;
const beginningOf = ({ start, end }: Term, { digest: { reading } }: Pick<Side, 'digest'>): string => reading.text.slice(start, Math.min(end, start + BEGINNING)).toLowerCase();
