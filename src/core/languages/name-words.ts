// The shape of a pack's section: what surrounds and makes up the names of persons, organisations and places.
// Every list is one string of folded words (lower case, no accents) with blanks between, a stem with its endings
// as in `speech-words.ts`; "a_b" is two words. All look-ups
// are on folded words, so that "Etat" and "État" are one.

export interface NameWords {
  readonly code: string;
  /** Stand right before a name and are no part of it: "M.", "Mme", "Dr". */
  readonly titles: string;
  /** Offices, trades, kin, in every gender and number: "présidente", "avocat". Before a name or after it ("X, avocat"). */
  readonly roles: string;
  /** Beginnings of compounds that are roles, and their ends: German "Bundeskanzler", "Außenministerin". Empty elsewhere. */
  readonly roleEnds: string;
  /** With a capital they begin an organisation's name: "Ministère de…", "Banco Central". */
  readonly organisationHeads: string;
  /** With a small letter too, when a name or a nationality follows: "l'armée américaine", "université de Lille". */
  readonly smallHeads: string;
  /** End an organisation's name, with a capital: "Foreign Office", "Deutsche Bank". In German also the end of a word. */
  readonly organisationTails: string;
  /** Ends of one-word organisation names: German "Bundesverfassungsgericht". */
  readonly organisationEnds: string;
  /** Come right before an organisation: "groupe Renault", "chez Airbus". */
  readonly organisationCues: string;
  /** Adjectives that belong to an organisation's name though small: "Banque centrale européenne". */
  readonly organisationAdjectives: string;
  /** Begin a place's name, small or capital: "lac Léman", "rue Montorgueil". */
  readonly placeHeads: string;
  /** End a place's name: "Cook County". */
  readonly placeTails: string;
  /** Ends of one-word place names: German "Bodensee", "Alexanderplatz". Empty elsewhere. */
  readonly placeEnds: string;
  /** Come right before a place and are no part of it: "ville de", "habitants de". */
  readonly placeCues: string;
  /** Prepositions whose bare capitalised object is a place more often than not: "à", "en", "in". */
  readonly placePrepositions: string;
  /** Prepositions that a person or organisation follows: "selon", "laut". */
  readonly agentPrepositions: string;
  /** Verbs, as written, of which a person is the subject: "a déclaré" counts by its last word. */
  readonly speech: string;
  readonly articles: string;
  /** Join the parts of an organisation's or place's name: "de la", "of the", "für". */
  readonly links: string;
  /** Join the parts of a person's name: "de", "von der", "bin". */
  readonly particles: string;
  /** Words that a capital does not make a name: sentence openers, months, weekdays, and in German frequent nouns. */
  readonly ordinary: string;
  /** Verbs, as written, that tell what one person or body did: a capitalised word before one is its subject. */
  readonly acts: string;
  /** Ends of adjectives that may close an organisation's name: French "École normale supérieure". */
  readonly adjectiveEnds: string;
  /** Ends of nouns that are no names: at a sentence's start, and anywhere in German. */
  readonly nounEnds: string;
  /** Join a place's name where a preposition announced a place: "Viana do Castelo", "Wasserburg am Inn". */
  readonly placeLinks: string;
  /** Offices whose holder leads a body: what "of" joins to one is an organisation ("CEO of …", "líder de …"). */
  readonly leaders: string;
  /** Small nouns inside the name of a court, council or ministry: French "cour d'appel de Douai". */
  readonly officeNouns: string;
  /** What bears a name that is nobody's: storms, military operations. */
  readonly storms: string;
  /** "articles=cities;articles=cities": a city with that article is its club, Italian "il Milan". Empty where articles say nothing. */
  readonly clubs: string;
  /** Joins two surnames: Portuguese "Costa E Silva". Absent where nothing does. */
  readonly surnameJoint?: string;
  /** Indefinite articles that are other words elsewhere: English "a", but Spanish "a India" is to India. */
  readonly ownIndefinites?: string;
  /** Ends of a verb's form that may open a sentence before its object: "citANT". Absent where there is none. */
  readonly gerundEnds?: string;
  /** Nouns carry capitals as names do (German): a lone capitalised word says nothing. */
  readonly nounsAreCapital: boolean;
  /** "us:american,yankee ru:russ": ISO 3166-1 code, stems of its adjectives and inhabitants; `demonymEndings` complete them. */
  readonly demonyms: string;
  readonly demonymEndings: string;
}
