// The shape of what makes one statement deny another: negations, words that only look like one, opposites; and the words
// that tell a person's gender. All strings are words between blanks; "a_b" is two words in a row. Lower case, accents folded.

export interface ContrastWords {
  /** Deny the word after them, or in French the verb inside "ne … pas": "pas", "jamais", "aucun". "ne+rien" counts only with the first before; "ne plus" tells of a change, not a denial. */
  readonly negations: string;
  /** Negations that belong to a noun: "aucun", "kein". Behind a verb they deny both: "n'a reçu aucune lettre". */
  readonly ofNouns: string;
  /** Verbs whose negation denies what follows, and adverbs beside it: "ne peut pas voter", "n’a absolument pas voté"; none that restrict, as "formally". */
  readonly carriers: string;
  /** Look like a negation and deny nothing: "pas seulement", "ne … que", "nicht nur". */
  readonly restrictions: string;
  /** Verbs and nouns whose object did not happen: "refuser", "dementir", "echouer". */
  readonly denials: string;
  /** Say that something was so and is so no longer, or stopped: "ne+plus", "no_longer", "cesser". Such a sentence neither denies nor states. */
  readonly changes: string;
  /** "Most", "a minority", "all": shares without a figure. */
  readonly majorities: string;
  readonly minorities: string;
  readonly wholes: string;
  /** Words that say of how many it holds: "certains ne courent pas" does not deny "trois courent". */
  readonly quantifiers: string;
  /** Words that make a clause no flat statement: "si", "pourrait", "selon une rumeur". */
  readonly doubts: string;
  /** Make a claim less sure or less whole, in a quotation that another version gives without them: "probablement", "fast". */
  readonly softeners: string;
  /** Open a sentence whose subject was named before. */
  readonly pronouns: string;
  /** Open a subject that was told of before: "the film", "son album". */
  readonly definites: string;
  /** Name whose figure it is: "selon la police". */
  readonly sources: string;
  /** Say what their subject is: "est", "was". */
  readonly copulas: string;
  /** What a thing can be only one of, one class between two strokes: "film movie/series/album". */
  readonly classes: string;
  /** End the noun phrase that says what something is: "a city | in Arizona". */
  readonly closers: string;
  /** Say who alone made a thing, before `agents`; words for one making between two strokes: "directed/written penned". */
  readonly makers: string;
  /** "by". */
  readonly agents: string;
  /** Say where somebody or something is or was, before `within`: "born/shot filmed". */
  readonly placed: string;
  /** Say where something lies; so does a copula right before `within`: "X is in Y". */
  readonly situated: string;
  /** "in", "at". */
  readonly within: string;
  /** Two words before a value named only to be rejected: "41, et non 32". A comma may be the first. */
  readonly rejections: string;
  /** Say of the clause behind `that` that it is not so: "dementir", "bestreiten"; and what a clause is then: "faux", "false". */
  readonly disputes: string;
  readonly falsities: string;
  readonly that: string;
  /** Behind a negation and before a figure: "no … más que tres". */
  readonly exceptives: string;
  /** Open a clause inside a clause: "le tournoi *qui* se tient". */
  readonly subclauses: string;
  /** Put something else in the place of what was denied: "non pas A mais B". */
  readonly adversatives: string;
  /** One, as an article: "un chat". */
  readonly ones: string;
  /** Open a line that says when the page was made: "Updated: 3 May". */
  readonly stamps: string;
  /** Put something off to a near day without naming it: "bientot". */
  readonly soon: string;
  /** Count anybody: what became of them says who is counted, "14 personnes sont mortes". */
  readonly persons: string;
  /** Titles before a name, by the gender they tell. */
  readonly titles: { readonly f: string; readonly m: string };
  /** Articles before a role, by the gender they tell. */
  readonly articles: { readonly f: string; readonly m: string };
  /** Roles that tell a gender by themselves: "spokeswoman", "Sprecherin". */
  readonly roles: { readonly f: string; readonly m: string };
}
