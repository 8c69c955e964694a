// Where something happened, began, or set out from: "l'explosion a eu lieu à Nantes", "a eu lieu à Brest"; "the plane took off from Ardley".
// In: two sentences of one subject, told by the same words. Out: the places, where neither can lie in the other: two lands, two large
// cities, or two small towns. Does not know which suburb is of which city: a small town beside a large one is left alone.
import { contrastOf, groupsIn, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { knownNames, lexiconOf } from '../../facts/names/name-lists.ts';
import type { FactOf } from '../../facts/fact.ts';
import { OTHERS, SET_APART } from '../../languages/kin-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { FROM, HAPPENED, SEVERAL } from '../../languages/role-words.ts';
import { ARTICLES } from '../../languages/scope-words.ts';
import { isCountry, type Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import { fold, type Word } from '../../text/words.ts';
import { areOtherPlaces } from './frames.ts';
import { wordsOf } from './one-stretch.ts';
import { areOfOtherDays, isDated } from './same-claim.ts';
import { isDoubted } from './polarity.ts';
import type { Side } from './sides.ts';

type Place = FactOf<'place'>;

/** What happened (`group`), to what (`subject`), and where. */
interface Happening extends Span { readonly group: number; readonly subject: readonly Term[]; readonly opening: string; readonly place: Place }

/** Words from the verb to its place: "s'est produite *dimanche vers 8 heures à* Nantes". */
const TO_PLACE = 8;

/** The places that two sentences give to one happening; null when one may lie in the other, or the happenings may be two. Symmetric. */
export function findOtherPlace(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (!ground.isOfClaims || ground.here === ground.there || a.denials.length > 0 || b.denials.length > 0 || isDoubted(a) || isDoubted(b) || areOfOtherDays(a, b) || isDated(a) !== isDated(b)) return null;
  for (const mine of happeningsOf(a)) {
    for (const yours of happeningsOf(b)) {
      if (mine.group === yours.group && areOneSubject(mine, yours, ground) && areApart(mine.place, yours.place, ground)) return [mine, yours];
    }
  }
  return null;
}

/** The same words before both verbs, or the same pronoun. */
function areOneSubject(a: Happening, b: Happening, ground: Ground): boolean {
  const isIn = (term: Term, { subject }: Happening): boolean => subject.some((other) => ground.keysOf(term).some((key) => ground.keysOf(other).includes(key)));
  const isLone = ground.here.sentences.length === 1 && ground.there.sentences.length === 1;   // "elle" behind another sentence is whoever that names
  return a.subject.length === 0 || b.subject.length === 0 ? isLone && a.subject.length === b.subject.length && a.opening === b.opening : a.subject.every((term) => isIn(term, b)) && b.subject.every((term) => isIn(term, a));
}

/** Whether neither place can lie in the other, and neither is told of in the other's text. */
function areApart(one: Place, other: Place, { here, there }: Ground): boolean {
  const isTold = (place: Place, { reading }: typeof here.digest): boolean => partsOf(place).some((part) => reading.words.some(({ lower }) => lower === part));
  if (isTold(one, there.digest) || isTold(other, here.digest)) return false;
  return areOtherPlaces(one, other) || (isSmallTown(one, here.digest) && isSmallTown(other, there.digest) && !partsOf(one).some((part) => partsOf(other).includes(part)));
}

/** The longer words of a name: "Port-Alban" is port and alban. */
const partsOf = ({ value: { name } }: Place): readonly string[] => name.toLowerCase().split(/[\s-]/u).filter((word) => word.length > 2);

/** A name that no list knows, without an article or a word for a part of a town: "in Ardley"; not "in the Alps", "Penhallow Road", "le quartier des Minimes". */
function isSmallTown({ start, value: { name, key, country } }: Place, { reading }: Digest): boolean {
  const lexicon = lexiconOf(reading.pack.name);
  const words = fold(name.toLowerCase()).split(' ');
  const before = reading.words.findLast(({ end, kind }) => end <= start && kind === 'letters');
  if (country !== undefined || isCountry(key) || words.some((word) => lexicon.placeHeads.has(word) || lexicon.placeTails.has(word) || lexicon.endsLikePlace(word))) return false;
  return !(before && lexicon.articles.has(before.folded) && !wordsIn(contrastOf(reading.pack.code).within).has(before.folded)) && !knownNames(words[0] ?? '').some((known) => known.words.join(' ') === words.join(' '));
}

const known = new WeakMap<Side, readonly Happening[]>();

function happeningsOf(side: Side): readonly Happening[] {
  let happenings = known.get(side);
  if (!happenings) known.set(side, happenings = readHappenings(side));
  return happenings;
}

function readHappenings(side: Side): readonly Happening[] {
  const { sentence: { terms, facts }, digest: { language } } = side;
  const places = facts.filter((fact): fact is Place => fact.kind === 'place');
  if (places.length === 0) return [];
  const words = wordsOf(side);
  const [{ groups, from }, several] = [tableOf(language), wordsIn(SEVERAL[language])];
  return words.flatMap((word, index): readonly Happening[] => {
    const group = groups.get(word.folded);
    if (group === undefined || !isOfOne(words.slice(0, index), language) || words.some(({ folded }) => several.has(folded))) return [];
    const leads = wordsIn(group >= from ? FROM[language] : contrastOf(language).within);
    const isAt = (lead: string): boolean => leads.has(lead) && !NEAR.has(lead);
    const place = places.find(({ start }) => isAt(leadBefore(words, start, language)) && Math.abs(words.findIndex((one) => one.start >= start) - index) <= TO_PLACE && (start > word.start || language === 'de'));
    if (!place) return [];
    const end = Math.min(word.start, place.start);
    const subject = terms.filter((term) => term.end <= end && groups.get(term.word) === undefined);
    return [{ group, subject, opening: words[0]?.folded ?? '', place, start: place.start, end: place.end }];
  });
}

/** Beside a place, and not in it. */
const NEAR: ReadonlySet<string> = new Set(['near', 'pres', 'bei']);

interface Groups { readonly groups: ReadonlyMap<string, number>; readonly from: number }
const tables = new Map<LanguageCode, Groups>();

function tableOf(language: LanguageCode): Groups {
  let table = tables.get(language);
  if (!table) {
    const [within = '', from = ''] = HAPPENED[language].split('+');
    tables.set(language, table = { groups: groupsIn(`${within}/${from}`), from: within.split('/').length });
  }
  return table;
}

/** The small word before a name, its article aside: "*au* Maroc", "*in* the Leeds". */
function leadBefore(words: readonly Word[], start: number, language: LanguageCode): string {
  const before = words.filter((word) => word.end <= start && word.kind === 'letters').slice(-2);
  const [far, near] = before.length > 1 ? before : [undefined, before[0]];
  const isArticle = near !== undefined && wordsIn(contrastOf(language).definites).has(near.folded) && !wordsIn(contrastOf(language).within).has(near.folded);
  return (isArticle ? far : near)?.folded ?? '';
}

/** "The blasts", which is all that tells. */
const PLURAL = /[^s]s$/u;

/** "L'explosion", "elle"; not "une explosion", "l'autre explosion", "des tirs": of those there may be two. */
function isOfOne(subject: readonly Word[], language: LanguageCode): boolean {
  const [others, ones] = [wordsIn(`${OTHERS[language]} ${SET_APART[language]}`), wordsIn(contrastOf(language).ones)];
  const definites = wordsIn(contrastOf(language).definites);
  const [first] = subject;
  if (!first || (language === 'en' && PLURAL.test(subject.at(-1)?.folded ?? '')) || subject.some(({ folded }) => others.has(folded) || ones.has(folded))) return false;
  return definites.has(first.folded) || subject[1]?.text === "'" || !wordsIn(ARTICLES[language]).has(first.folded);
}
