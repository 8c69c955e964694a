// The shape of a pack's section: sentence ends, quotation marks, speech verbs, certainty, negation.
// Lists are strings of words between blanks, read once into sets by `wordSet`: compact to ship, easy to compare across languages.
// "stem|stem~end|end" in a list is every stem with every ending.
import type { LanguageCode } from './pack.ts';

/** Abbreviations, written without their last stop. An entry in lower case stands for every spelling, one with capitals for itself alone. */
export interface Abbreviations {
  /** A name follows, so the sentence never ends here: "M.", "Dr.", "Gen.". */
  readonly beforeName: string;
  /** A figure follows: "Nr. 5", "art. 3", "p. 12". Otherwise an ordinary word ("No."). */
  readonly beforeNumber: string;
  /** Never last in a sentence, for something must follow: "z. B.", "e.g.", "vs.". */
  readonly inside: string;
  /** May be last: "etc.", "Inc.", "U.S."; the sentence ends when the next word is one that opens sentences. */
  readonly either: string;
  /** Days, months, units: abbreviations only beside a figure ("15 mar.", "5 min."), ordinary words elsewhere ("el mar."). */
  readonly besideFigure: string;
  /** Clock halves and eras ("a.m.", "B.C."): the sentence ends before a capital, but not before a day, a zone or a title. */
  readonly clock: string;
}

/** Who says it, and how the text says so. All in lower case; "d_après" stands for two words. */
export interface Attribution {
  /** Finite forms of verbs of saying: "déclare", "déclara", "said". */
  readonly said: string;
  /** Participles; they count only behind an auxiliary ("a déclaré") or a reflexive. */
  readonly participles: string;
  /** Forms without a subject of their own: "ajoutant", "adding". The subject is that of their sentence. */
  readonly gerunds: string;
  readonly auxiliaries: string;
  /** Stand between subject and verb, or auxiliary and participle: "ne", "s'", "ensuite", "also". */
  readonly between: string;
  /** Make a participle passive, whose subject says nothing: "été", "was", "wurde". */
  readonly passives: string;
  /** Before the speaker of a passive: "was described by". */
  readonly agents: string;
  /** The subject may follow the verb without a quotation before it: "Gestern sagte der Minister". */
  readonly mayInvert?: true;
  /** What is said may follow without a word between: English "said the fire killed". */
  readonly bareClauses?: 'words' | 'comma';
  /** A verb without subject has that of the sentence before: "Añadió que". */
  readonly dropsPronouns?: true;
  /** Join a verb to the one before: "and said". */
  readonly joining: string;
  /** Third-person subject pronouns. */
  readonly pronouns: string;
  /** Those of them that stand for one woman, and for one man. */
  readonly feminine: string;
  readonly masculine: string;
  /** Ends of verbs behind their subject, where no inversion is needed: English "“…,” Odrin laughed". Empty elsewhere. */
  readonly verbEnds: string;
  /** Right before a quotation they make it a name or a title, nobody's words: "surnommé", "so-called". */
  readonly naming: string;
  /** Before the speaker: "selon", "according_to". */
  readonly according: string;
  /** After the speaker: German "zufolge". Empty elsewhere. */
  readonly accordingAfter: string;
  /** Before a person, but only at the beginning of a sentence: "Pour Odrin, …". */
  readonly accordingFirst: string;
  /** Before the speaker, but only right behind a quotation or comma: German ", so der Minister", French ", dixit Odrin". */
  readonly accordingBehind: string;
}

/** The small words that bound a noun phrase. */
export interface PhraseWords {
  readonly determiners: string;
  /** Those of them that are pronouns between a subject and its verb: "Odrin LE dit", "lo disse". Absent where none are. */
  readonly clitics?: string;
  /** Those that tell a person's gender, but only at the head of the phrase: German "DER Sprecher DER Bank". Absent where articles tell it anywhere, or nowhere. */
  readonly genders?: { readonly f: string; readonly m: string };
  /** They point back to the last one named: "ce responsable", "cette source", "the same". */
  readonly demonstratives: string;
  /** Join a noun to the next inside one phrase: "de", "du", "of". */
  readonly links: string;
  readonly prepositions: string;
  /** A clause begins or ends here: "que", "qui", "mais". */
  readonly breaks: string;
  /** Breaks that turn to somebody else: "mais", "but". */
  readonly adversatives: string;
  /** Breaks that stand for the phrase before them: "qui", "who". */
  readonly relatives: string;
  /** Those of them that say to whom: "sagte Odrin DEM „Tagesblatt“". Absent where articles do not tell. */
  readonly datives?: string;
  /** Nouns are capitalised, so that a small word behind one ends the phrase ("Laut dem Maler starben"). */
  readonly areNounsCapital?: true;
  /** Determiners of the one already known: "le", "the". */
  readonly definites: string;
  /** Offices told in other words, and the words of the office: "chef_de_la_diplomatie=ministre_des_affaires_étrangères". */
  readonly epithets: string;
  /** Roles that repeat somebody else's: "homologue", "counterpart". */
  readonly counterparts: string;
  /** Days and hours of the day: never a speaker. */
  readonly times: string;
}

/** How firmly, and whether at all. Words colour the facts of their clause; endings are those of verbs ("tiendra", "auraient"). */
export interface CertaintyWords {
  /** Begin a clause of their own, where the colour of the one before ends. */
  readonly clauseOpeners: string;
  /** Those of them, and of a phrase's breaks, that join nouns as often as clauses, or are articles too: only behind a comma they open one. */
  readonly joining: string;
  /** Those of them that open what is said, feared or possible: "que", "that". */
  readonly complementisers: string;
  readonly planned: string;
  readonly possible: string;
  /** Hearsay: "reportedly", "angeblich", French and Italian conditional by its endings below. */
  readonly conditional: string;
  /** Reported by their form alone: German "sei", "habe". */
  readonly attributed: string;
  /** Adjectives that colour only what touches them: "présumé", "possible". */
  readonly possibleNear: string;
  readonly conditionalNear: string;
  readonly plannedEnds: string;
  readonly conditionalEnds: string;
  /** Words with these endings that are no such verbs: "opéra", "montrait". */
  readonly notVerbs: string;
  /** Planned when an infinitive follows: "doit", "va", "wird". */
  readonly beforeInfinitive: string;
  /** Hearsay with a perfect infinitive ("soll getötet haben"), planned with a present one. */
  readonly hearsayInfinitive: string;
  readonly infinitiveEnds: string;
  /** End like infinitives and are participles, or either: German "verloren", "erhalten". */
  readonly notInfinitives: string;
  /** Possible with a perfect infinitive: "kann getötet haben". */
  readonly beforePerfect: string;
  /** Hearsay when a participle follows: Portuguese "terão morrido". */
  readonly beforeParticiple: string;
  readonly participleEnds: string;
  /** Last words of a perfect infinitive. */
  readonly perfectEnds: string;
  /** Begin a participle and not an infinitive: German "ge", "ver". */
  readonly participleStarts: string;
}

export interface NegationWords {
  /** "pas", "not", "nicht": what follows in the clause is denied. */
  readonly words: string;
  /** One of these must stand before: French "ne". Empty where one word is enough. */
  readonly needs: string;
  /** They deny by themselves, without what `needs` asks for: "aucun des", "ni", "none of". */
  readonly alone: string;
  /** Right behind the negation they undo it: "pas seulement", "not only", "no more", "not impossible". */
  readonly unless: string;
  /** They deny what the verb behind them does: "sans faire 12 morts". Before a noun they deny no figure: "un homme sans abri de 32 ans". */
  readonly without: string;
  /** Ends of that verb, right behind. */
  readonly withoutEnds: string;
  /** Or a word within reach that shows it: German "ohne … zu". */
  readonly withoutMarks: string;
}

export interface SpeechWords {
  readonly code: LanguageCode;
  readonly certainty: CertaintyWords;
  readonly negation: NegationWords;
  readonly attribution: Attribution;
  readonly phrase: PhraseWords;
  /** « so » or »so«, where blanks on both sides leave it open. */
  readonly guillemets: 'outward' | 'inward';
  readonly abbreviations: Abbreviations;
  /** Words that, capitalised after an abbreviation, open a sentence: articles, pronouns, conjunctions. Lower case. */
  readonly openers: string;
  /** A word that has its capital anywhere, so that it opens nothing: English "I". */
  readonly capitalAnywhere?: string;
  /** Words after a clock half that still belong to its sentence: days, zones. Lower case. */
  readonly afterClock: string;
  /** Ordinals written with a full stop ("3. März", "der 21. Gipfel"): what stands before and after them. Absent where none are. */
  readonly dottedOrdinals?: { readonly before: string; readonly after: string };
}

const SETS = new Map<string, ReadonlySet<string>>();

const HEADS = new Map<string, ReadonlySet<string>>();

/** First words of the entries of several words ("according" of "according_to"), built once a list. */
export function phraseHeads(list: string): ReadonlySet<string> {
  const known = HEADS.get(list);
  if (known) return known;
  const made = new Set(list.split(/\s+/u).filter((entry) => entry.includes('_')).map((entry) => entry.slice(0, entry.indexOf('_'))));
  HEADS.set(list, made);
  return made;
}

/** Words that may begin an entry of any of the lists; made anew at each call. */
export const beginningsOf = (lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => [...wordSet(list), ...phraseHeads(list)]));

/** The words of a list as a set, built once a list. "déclar|affirm~e|a|ait" stands for every stem with every ending. */
export function wordSet(list: string): ReadonlySet<string> {
  const known = SETS.get(list);
  if (known) return known;
  const made = new Set(wordsOfList(list));
  SETS.set(list, made);
  return made;
}

/** The words of a list in order, every stem with its endings. */
export const wordsOfList = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean).flatMap(inflected);

function inflected(entry: string): readonly string[] {
  const [stems = '', ends] = entry.split('~');
  return ends === undefined ? [entry] : stems.split('|').flatMap((stem) => ends.split('|').map((end) => stem + end));
}
