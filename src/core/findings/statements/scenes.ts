// Where a picture was taken, or what it shows: "cette photo a été prise à Tbilissi", "the footage shows a camp in Lebanon". Another claim
// on the same picture that gives another land, or another large city, contradicts it: the commonest claim of all about pictures. Between
// lone claims only: a report tells of several pictures. Does not see a place told by what stands there ("devant le Louvre").
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { FactOf } from '../../facts/fact.ts';
import { OTHERS, PICTURES, SHOWN } from '../../languages/kin-words.ts';
import { ARTICLES } from '../../languages/scope-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { areOtherPlaces } from './frames.ts';
import { areOfOtherDays } from './same-claim.ts';
import type { Side } from './sides.ts';

/** Words of a claim within which it names the picture, and from there to the verb. */
const OPENING = 6;
const TO_VERB = 16;
/** Units between a town and its land: ", en ". */
const BESIDE = 8;

/** Where; and what else the claim says of the picture, the verb aside. */
interface Scene extends Span { readonly places: readonly FactOf<'place'>[]; readonly said: readonly Term[] }

/** The places that two claims give to one picture; null when they may be one. Symmetric. */
export function findOtherScene(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (!ground.isOfClaims || ground.here === ground.there || a.denials.length > 0 || b.denials.length > 0) return null;
  const [mine, yours] = [sceneOf(a), sceneOf(b)];
  if (!mine || !yours || !mine.places.every((one) => yours.places.every((other) => areOtherPlaces(one, other))) || areOfOtherDays(a, b)) return null;
  const isShared = mine.said.some((one) => yours.said.some((other) => ground.keysOf(one).some((key) => ground.keysOf(other).includes(key))));
  return isShared || mine.said.length === 0 || yours.said.length === 0 ? [mine, yours] : null;
}

function sceneOf({ sentence, digest: { reading, language } }: Side): Scene | null {
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const [pictures, shown] = [wordsIn(PICTURES[language]), wordsIn(SHOWN[language])];
  const picture = words.findIndex(({ folded }, index) => index < OPENING && pictures.has(folded));
  const others = wordsIn(OTHERS[language]);
  if (picture < 0 || words.slice(0, picture + 2).some(({ folded }) => others.has(folded))) return null;
  const verb = words.findIndex(({ folded }, index) => index > picture && index <= picture + TO_VERB && shown.has(folded));
  const from = (language === 'de' ? words[picture] : words[verb])?.end;   // "wurde in Tiflis aufgenommen"
  const all = sentence.facts.filter((fact): fact is FactOf<'place'> => fact.kind === 'place' && from !== undefined && fact.start >= from);
  const [first] = all;
  if (verb < 0 || !first || !isWithin(first, words, language)) return null;
  const places = all.reduce<readonly FactOf<'place'>[]>((list, place) => (place === first || (list.at(-1) !== undefined && place.start - (list.at(-1)?.end ?? 0) <= BESIDE) ? [...list, place] : list), []);
  const said = sentence.terms.filter((term) => !places.some((place) => overlaps(place, term)) && ![words[picture], words[verb]].some((word) => word && overlaps(word, term)));
  return { start: first.start, end: places.at(-1)?.end ?? first.end, places, said };
}

/** "À Minsk", "dans les Alpes"; not "contre la Russie". */
function isWithin({ start }: Span, words: readonly Word[], language: LanguageCode): boolean {
  const before = words.filter((word) => word.end <= start && word.kind === 'letters').slice(-2).reverse();
  const near = before.find(({ folded }, index) => index > 0 || !wordsIn(ARTICLES[language]).has(folded) || wordsIn(contrastOf(language).within).has(folded));
  return near !== undefined && wordsIn(contrastOf(language).within).has(near.folded);
}
