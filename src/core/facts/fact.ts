// The vocabulary of facts, as printed by the command line: one type a kind, values normalised and language-free.
// A fact is a checkable value at a place in a text: `text.slice(start, end) === fact.text`, always.
import type { Span } from '../text/span.ts';

/** How the words bend a value: "plus de", "environ", "presque". `about` is also what vague words give ("une dizaine"). */
export type Hedge = 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'nearly';

/** How firmly the text stands by it. Absent means stated. */
export type Certainty = 'stated' | 'attributed' | 'conditional' | 'possible' | 'planned';

/** Closed range; a missing bound is open. */
export interface Range { readonly min?: number; readonly max?: number }

export interface CountValue extends Range {
  readonly number?: number;
  /** The noun as written: "soldats russes". */
  readonly of?: string;
}
export interface OrdinalValue { readonly number: number }
/** 33 % is 0.33. */
export interface ShareValue extends Range { readonly ratio?: number }
/** ISO 4217. "dollars" alone is USD unless the text says which; see `money.ts`. */
export interface MoneyValue { readonly amount: number | Range; readonly currency: string }
/** CLDR unit identifier: "kilometer", "degree-celsius", "square-meter", "year-person" for an age. */
export interface MeasureValue extends Range { readonly number?: number; readonly unit: string }

export type DatePart = 'year' | 'month' | 'day' | 'weekday';
/**
 * `iso`: "2022-01-10", "2022-01", "2022", "2021-W52", an interval "2022-01-10/2022-01-11", or, without any publication
 * date, "--01-10" (month and day), "--01" (month). `weekday` (Monday 1) stands alone when nothing resolves it.
 * `implied` names the parts that are not in the words themselves: an implied part never makes a conflict.
 */
export interface DateValue { readonly iso?: string; readonly weekday?: number; readonly implied?: readonly DatePart[] }
/** `local` "15:30"; `zone` an IANA name or an offset; `instant` ISO UTC, when day and zone are known. */
export interface TimeValue { readonly local: string; readonly zone?: string; readonly instant?: string }
export interface DurationValue { readonly iso: string }

/** `key` is equal for all variants of one name, in every language; `country` ISO 3166-1 alpha-2. */
export interface NameValue { readonly name: string; readonly key: string; readonly role?: string; readonly country?: string }
/** `words` between the marks; `speaker` as the text names them, resolved to the full name where it can be; `cue` the verb. */
export interface QuoteValue { readonly words: string; readonly speaker?: string; readonly cue?: string }

/** What a clause says, `words` as written; `denied` when it says so of its opposite. Never found in a text by itself: only findings carry it. */
export interface StatementValue { readonly words: string; readonly denied: boolean }

export interface FactValues {
  readonly count: CountValue;
  readonly ordinal: OrdinalValue;
  readonly share: ShareValue;
  readonly money: MoneyValue;
  readonly measure: MeasureValue;
  readonly date: DateValue;
  readonly time: TimeValue;
  readonly duration: DurationValue;
  readonly person: NameValue;
  readonly organisation: NameValue;
  readonly place: NameValue;
  readonly quote: QuoteValue;
  readonly statement: StatementValue;
}
export type FactKind = keyof FactValues;

/** Who is said to say it, as written: "la chambre régionale des comptes". */
export interface Claimant extends Span { readonly text: string }

export interface FactOf<K extends FactKind> extends Span {
  readonly kind: K;
  readonly text: string;
  readonly value: FactValues[K];
  readonly hedge?: Hedge;
  readonly certainty?: Certainty;
  readonly negated?: true;
  /** Whoever the sentence, or the next one, gives it to; absent where it is nobody's or only a pronoun's. */
  readonly claimant?: Claimant;
}
export type Fact = { readonly [K in FactKind]: FactOf<K> }[FactKind];

/** Every kind, in the order that settles ties between facts on the same words (first wins) and that views list them in. */
export const FACT_KINDS: readonly FactKind[] = ['quote', 'time', 'date', 'money', 'share', 'measure', 'duration', 'ordinal', 'count', 'person', 'organisation', 'place', 'statement'];

/** What comparing two values of one kind can say by the values alone: equal, both possible at once, or not. */
export type ValueRelation = 'same' | 'close' | 'apart';
