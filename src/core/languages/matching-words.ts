// The shape of a pack's section: words without weight, and what surrounds an agency's name in a credit.
// Every list is one string of folded words (lower case, no accents) with blanks between.

export interface MatchingWords {
  readonly code: string;
  /**
   * Words that a good part of all news texts have, whatever they report: saying, time, measure, common verbs. They weigh
   * little beside others. Written by hand from what recurs in news of any subject; no counts of a corpus stand behind it.
   */
  readonly frequent: string;
  /** Words right before an agency's name in a credit: "avec AFP", "Quelle: dpa", "con información de EFE". */
  readonly creditCues: string;
  /** Words right after it: "The Associated Press contributed to this report". */
  readonly creditVerbs: string;
  /** "Agency", in every form that stands before an agency's own name: "Agence Médiane". */
  readonly agencyWords: string;
}
