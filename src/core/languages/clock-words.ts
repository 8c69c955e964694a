// The shape of a pack's section: what is said around hours and lengths beyond the calendar's own words. Lists as in `calendar-words.ts`.
import type { Unit } from './calendar-words.ts';

export type ClockLink =
  /** Before an hour and nothing else: "il est 20 heures", "son las ocho", "mancano cinque minuti alle due". */
  | 'hour-is'
  /** Between minutes and an hour, where the words have other uses: only after "it is", or after minutes with their unit ("20 minutos depois das seis"). */
  | 'past-said' | 'toward-said'
  /** Where "to" also parts the ends of ranges and votes: the preposition after which "five to four" is an hour. */
  | 'at-hour'
  /** The one preposition after which a bare figure is an hour: "um 7". */
  | 'bare-at'
  /** Halves of the day in one letter: "3:20p". */
  | 'glued-am' | 'glued-pm'
  /** Two, or about so: "a couple of days". One more: "another week". */
  | 'couple' | 'another'
  /** Between a number and its unit, only stressing it: "six STRAIGHT days", "deux LONGUES heures". */
  | 'stress'
  /** Before a unit alone: "ALL week", "TOUTE LA journée"; and behind it: "une journée ENTIÈRE". */
  | 'entire' | 'entire-behind'
  /** "an hour AND A QUARTER". */
  | 'and-quarter'
  /** Verbs of change, after which "um drei" is a difference; begun as written here. */
  | 'change';

export interface ClockWords {
  /** Absent where the language says it in no words of its own. */
  readonly links: Readonly<Partial<Record<ClockLink, string>>>;
  /** Ends of adjectives that hold their number: German "drei|tägig". */
  readonly lengthEnds?: Readonly<Partial<Record<Unit, string>>>;
}
