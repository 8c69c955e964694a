// A word to a short form in which words of one origin meet across languages: "négociation", "negoziato", "negotiation".
// Spelling habits are undone, the end is cut. A rough net for the index and the same-event test, where hundreds of words
// vote together; no single fact may rest on it. Known failures: "élections" / "elezioni", and "Polen" meets "pole".

type Habit = readonly [RegExp, string];

// "Philippe" Filippo, "Theater" teatro, "pays" pais, "Wolodymyr" Volodymyr, "Poutine" Putin, "action" azione, "kritisch" critico.
const HABITS: readonly Habit[] = [
  [/ph/gu, 'f'], [/th/gu, 't'], [/ou|oo/gu, 'u'], [/sch|ch|sh/gu, 's'], [/cc(?=[ei])|x/gu, 'ks'], [/t(?=i[aeo])/gu, 's'], [/[cz](?=[eiy])/gu, 's'],
  [/ck|qu|[cq]/gu, 'k'], [/z/gu, 's'], [/w/gu, 'v'], [/[yj]/gu, 'i'], [/h/gu, ''], [/(?<letter>.)\k<letter>/gu, '$<letter>'],
];

/** Any of them: half of all words have none, and one look is cheaper than thirteen. */
const ANY_HABIT = /[hczqwyjx]|ou|t(?=i[aeo])|(?<letter>.)\k<letter>/u;

/** Letters compared: six hold "negosi" together and keep "konsti" from "konstr"; five merge too much, seven lose half the cognates. */
const LETTERS = 6;
/** Only so much of a word is looked at. */
const LONGEST = 24;

// "Russie", "Russia", "Rusia" meet in "rus", "tanks" in "tank"; what remains has three letters at least.
const SHORT_END = /(?<=...)(?:s|[aeiou]+s?)$/u;

/** Forms found, for texts repeat their words and thirteen rules cost more than a look-up; starts afresh when full. */
const known = new Map<string, string>();
const MOST_KNOWN = 40_000;

/** The short form of a folded word; ASCII letters only, empty when there are none in it. */
export function cognate(folded: string): string {
  let form = known.get(folded);
  if (form !== undefined) return form;
  form = shorten(folded);
  if (known.size >= MOST_KNOWN) known.clear();
  if (folded.length <= LONGEST) known.set(folded, form);
  return form;
}

function shorten(folded: string): string {
  const latin = folded.slice(0, LONGEST).replace(/[^a-z]+/gu, '');
  const plain = ANY_HABIT.test(latin) ? HABITS.reduce((word, [habit, sound]) => word.replace(habit, sound), latin) : latin;
  return plain.slice(0, LETTERS).replace(SHORT_END, '');
}
