// The shape of a pack's section: numbers, hedges, units, currencies. A list of words is one string, parted by blanks, in the
// folded form of `words.ts` ("premiere", "funf"); a phrase of several words is parted by "|". Values are language-free.
import type { Hedge } from '../facts/fact.ts';

/** Spellings by value: `{ 7: 'sept' }`. */
export type Spellings = Readonly<Record<number, string>>;

export interface NumberWords {
  /** 0 to 99 where each has a word of its own; Spanish "doscientos" and the like too. */
  readonly cardinals: Spellings;
  /** Words for a hundred that multiply what stands before ("trois cents"). */
  readonly hundred: string;
  /** Fewer than this many hundreds are said: "twenty-five hundred", but French "quarante-cinq cents" are coins. */
  readonly hundredsBelow: number;
  /** Power of ten to word: `{ 3: 'mille', 6: 'million millions' }`. */
  readonly magnitudes: Spellings;
  /** The same, short and case-sensitive, after digits only: `{ 3: 'k', 6: 'M' }`. */
  readonly shortMagnitudes: Spellings;
  /** What joins parts of one number ("vingt et un"), whether anywhere or only between tens and units, and whether always there. */
  readonly and: { readonly words: string; readonly scope: 'tens' | 'anywhere'; readonly isUsual: boolean };
  /** French: 60 and 80 take 10 to 19, "quatre-vingts" is 80. */
  readonly isVigesimal: boolean;
  /** Numbers are written as one word ("zweiundzwanzigtausend", "trecentomila", a hasty "fortytwo"); the word between unit and ten, if any. */
  readonly glued: { readonly unitsFirst: string; readonly elided: Spellings } | null;
  /** Articles that stand for one before a magnitude or a fraction: "a million". */
  readonly ones: string;
  readonly ordinals: Spellings;
  /** What stands for the last "o" of an ordinal in its other forms: "a os as". */
  readonly ordinalForms: string;
  /** Endings of plural ordinals: "trois cinquièmES" is a fraction, "le deux centième" none. */
  readonly pluralOrdinals: string;
  /** Endings that make an ordinal of a cardinal, and what to give the stem back: "onz|ième" + "e". */
  readonly ordinalEndings: string;
  readonly stemEndings: string;
  /** Endings of fractions made of cardinals: German "fünf|tel". */
  readonly fractionEndings: string;
  /** Written against digits: "2e", "3rd", "4º". */
  readonly digitOrdinals: string;
  /** Denominators with words of their own: `{ 3: 'tiers', 4: 'quart quarts' }`; 2 holds what may follow "and a". */
  readonly fractions: Spellings;
  /** Words for a half that stand alone ("la moitié"). */
  readonly half: string;
  /** Round groups: `{ 10: 'dizaine', 12: 'douzaine' }`; "une dizaine" is about ten, dozens in news are, too. */
  readonly collectives: Spellings;
  /** Plurals that alone mean an order of magnitude: `{ 10: 'dizaines', 1000: 'milliers' }`. */
  readonly vague: Spellings;
  /** Words that make a bare magnitude vague: "a FEW hundred". */
  readonly several: string;
  /** Verbs behind an ordinal that make it one of several people: "a third IS missing". */
  readonly standing: string;
  /** Between a group and what it holds: "dizaines DE milliers". */
  readonly of: string;
  /** Spoken decimal mark: "deux virgule trois". */
  readonly point: string;
  /** Spoken minus sign, and words after which it is part of a hedge ("au MOINS 10"). */
  readonly minus: string;
  readonly notMinusAfter: string;
  /** Written decimal mark; the other one groups. */
  readonly decimal: ',' | '.';
}

/** Words between two numbers that make them a range. */
export interface RangeWords {
  /** "ENTRE 10 et 15". */
  readonly between: string;
  readonly and: string;
  /** "DE 10 à 15"; two words of `to` are joined by "+" and need `from`: "from 10 UP TO 15". */
  readonly from: string;
  readonly to: string;
  readonly or: string;
  /** Joins the two figures of a score or a vote, with the words of `to`: "421 ZU 210". */
  readonly against: string;
  /** May stand before either number: "tra I 210 e I 330". */
  readonly articles: string;
  /** Besides `to`, what a change leads to: "von 12 AUF 15". */
  readonly changedTo: string;
  /** Beginnings of verbs after which "de 10 à 15" tells a change, not a range: "passer", "monter". */
  readonly changes: string;
}

/** How the counted noun is found after a number. */
export interface NounWords {
  /** Adjectives stand before the noun ("100 Russian soldiers") or after ("100 soldats russes"). */
  readonly adjectives: 'before' | 'after';
  readonly isCapitalised: boolean;
  /** Endings of plurals, and plurals without them. */
  readonly plurals: string;
  readonly irregular: string;
  /** Ends that only look plural: "criSIS", "boSS". */
  readonly singularEnds: string;
  /** Beginnings of adjectives that stand before the noun where most stand after it: "nouveaux", "jeunes". */
  readonly preposed: string;
  /** Words that are never a counted noun: articles, prepositions, auxiliaries, adverbs. */
  readonly never: string;
}

export interface CountWords {
  /** Words whose number is a name: "article 5", "page 12". */
  readonly labels: string;
  /** The same where no plural follows: "day 5", but "that day 5 houses", "the top 10 countries". */
  readonly looseLabels: string;
  /** Words before a telephone number: whatever digits follow are one. */
  readonly phones: string;
  /** Roads, in the singular, beside a house's number: "12 RUE du Port", "10 Weir STREET", "VIA Bruna, 12". */
  readonly streets: string;
  /** Units of time and months: "15 jours" is a duration, "10 janvier" a date. */
  readonly clock: string;
  /** Prepositions that make 1500 to 2100 a year. */
  readonly beforeYear: string;
  /** Nouns of which one is told as a figure: "un mort". */
  readonly countedOnes: string;
  /** What makes a lone one count: "un SEUL". */
  readonly single: string;
  /** "aucun": none of the counted ones. */
  readonly none: string;
  /** Numbers that are also other words: only with a noun ("neuf" is new, too). */
  readonly needsNoun: string;
  /** Articles of one thing: a figure above one after them is its name ("LE 49.3", "EL 787"). */
  readonly oneThing: string;
}

export interface OrdinalWords {
  /** Words after which or before which no ordinal is meant: "premier MINISTRE". */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Ordinals that are also other words (Italian "prima", Portuguese "segunda"): only between an article and a noun. */
  readonly needsNoun: string;
  readonly articles: string;
  /** Word for century beside a Roman numeral, and on which side the numeral stands. */
  readonly century: string;
}

export interface ShareWords {
  readonly percent: string;
  /** "points de pourcentage", "points de base". */
  readonly points: string;
  /** The same without their "percentage": a rate's in a text of percentages ("un quart de POINT"), a score's or an index's elsewhere. */
  readonly bare: string;
  readonly basisPoints: string;
  /** "sept SUR dix", "one IN five"; several words joined by "+": "de+cada". */
  readonly outOf: string;
  /** The same behind a noun: "un habitant SUR trois", "otto famiglie SU dieci"; not "une vitesse DE 120". */
  readonly outOfNoun: string;
  /** Behind an ordinal that makes a part of it: "una tercera PARTE"; articles that show a part and not the third of a series. */
  readonly parts: string;
  readonly partArticles: string;
  /** Before an ordinal that makes a part of it: "JEDER dritte Haushalt", "EVERY third household". */
  readonly every: string;
}

export interface AgeWords {
  readonly years: string;
  /** Shorter ages, only where "old" or "aged" stands beside them. */
  readonly months: string;
  readonly weeks: string;
  readonly before: string;
  readonly after: string;
  /** Verbs, with their accents, whose object is an age where the clause ends with it: "elle AVAIT 12 ans."; words that end it: "12 ans QUAND". */
  readonly having: string;
  readonly when: string;
  /** Phrases right before years that make them an age: "mit 77 Jahren", "a los 85 años"; where a length is as likely only behind a verb of `dying`: "est MORT lundi à 94 ans". */
  readonly at: string;
  readonly dying: string;
  /** Before the number, always with years: "PLUS ÂGÉ QUE 30 ans". */
  readonly than: string;
  /** One word after a hyphen: "44-Jähriger". */
  readonly glued: string;
  /** Ends of nouns that last and do not live: "20-jährige HaftSTRAFE". */
  readonly lasting: string;
  /** Verbs and pronouns that make a bare figure an age: "SHE WAS 91." */
  readonly being: string;
  readonly pronouns: string;
  readonly people: string;
}

export interface UnitWords {
  /** CLDR identifier to words, plurals included where `plurals` of the nouns do not give them. */
  readonly names: Readonly<Record<string, string>>;
  /** Units that take "kilo", "milli" and the like. */
  readonly prefixed: Readonly<Record<string, string>>;
  readonly square: string;
  readonly cubic: string;
  readonly per: string;
  readonly hour: string;
  readonly second: string;
  /** Plural endings and what they replace: "s", "es", "i>o". */
  readonly plurals: string;
  readonly celsius: string;
  readonly fahrenheit: string;
  readonly degrees: string;
  readonly belowZero: string;
  /** "magnitude 7,2". */
  readonly magnitude: string;
}

export interface QuantityWords {
  readonly code: string;
  readonly numbers: NumberWords;
  /** Before the number ("plus de"), parted by "|". */
  readonly hedgesBefore: Readonly<Partial<Record<Hedge, string>>>;
  /** May stand between a hedge and its figure: "supera EL 10 %"; and those that hold the hedge's last word: "alrededor DEL 10 %" is "del=de". */
  readonly hedgeArticles: string;
  readonly contracted: string;
  /** After the number ("ou plus"), parted by "|". */
  readonly hedgesAfter: Readonly<Partial<Record<Hedge, string>>>;
  readonly ranges: RangeWords;
  readonly nouns: NounWords;
  readonly counts: CountWords;
  readonly ordinals: OrdinalWords;
  readonly shares: ShareWords;
  readonly ages: AgeWords;
  readonly units: UnitWords;
  /** ISO 4217 to words; "GBP?" holds words that are also something else (French "livres") and need a large amount or an adjective. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Hundredths, under the currency that they are of where nothing else tells. */
  readonly cents: Readonly<Record<string, string>>;
}
