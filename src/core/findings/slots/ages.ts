// "Ulrich Wendt, 63 ans", "the 64-year-old Ulrich Wendt", "Leonora Vance est morte à 88 ans": an age bound to a name needs no likeness of
// the sentences around it, for nobody has two. In: two slots that differ. Out: whether both are the age that one person has now, or
// died at. Does not read the age somebody once had ("alors âgé de 17 ans"), nor one that a pronoun or a trade stands beside.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { LINKS } from '../../languages/filler-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { ARTICLES, GENITIVES, SINCES } from '../../languages/scope-words.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { fold } from '../../text/words.ts';
import { namesakesOf } from '../namesakes.ts';
import { isAge } from './report-times.ts';

/** What stands between a name and the age behind it: ", ", " (", ", âgé de ", ", aged ", ", maire de ". */
const BEHIND_NAME = /^\s?[,(]?\s?(?:(?:âgée?|aged|im Alter von|der|die)\s)?(?:de\s|di\s|d[’'])?$|^,\s\p{Ll}+\s(?:de|di)\s$/u;
/** And between an age and the name behind it: "der 63-jährige Ulrich Wendt", "di 79 anni, Aldo Bertazzi". */
const BEFORE_NAME = /^[,e]?[nrsm]?,?\s$/u;

/** Whether two ages are of one person at one time. Symmetric. */
export function areOneAge(a: Slot, b: Slot, ground: Ground): boolean {
  if (!isAge(a.fact) || !isAge(b.fact) || a.fact.hedge || b.fact.hedge || tellsYear(a, ground.here.digest) || tellsYear(b, ground.there.digest)) return false;
  const { here: { digest: here }, there: { digest: there } } = ground;
  const [mine, yours] = [ownerOf(a, here), ownerOf(b, there)];
  if (!mine || !yours || mine.value.key !== yours.value.key || namesakesOf(here, there).has(mine.value.key)) return false;
  const [first, second] = [here.article.publishedAt, there.article.publishedAt];
  return first === null || second === null || first.slice(0, DAY) === second.slice(0, DAY) || (first.slice(0, YEAR) === second.slice(0, YEAR) && !isNextYear(a.fact, b.fact));   // a birthday between the two
}
/** Whether both ages are bound to a name: those of one are told by `areOneAge`. Symmetric. */
export const isOfTwoNames = (a: Slot, b: Slot, { here, there }: Ground): boolean => ownerOf(a, here.digest) !== null && ownerOf(b, there.digest) !== null;

/** "Quitte Ely en 1961": the age may be that of the year. "Maire depuis 2019" dates the office. */
const tellsYear = ({ fact, sentence: { facts, terms } }: Slot, { reading: { text }, language }: Digest): boolean => {
  const clauseOf = (one: Fact): number => terms.find((term) => overlaps(term, one))?.clause ?? 0;
  const isSince = ({ start, end }: Fact): boolean => text.slice(Math.max(0, start - SINCE), end).toLowerCase().split(/\P{L}+/u).some((word) => wordsIn(SINCES[language]).has(word));
  return facts.some((one) => one.kind === 'date' && /\d{4}/u.test(one.text) && Math.abs(clauseOf(one) - clauseOf(fact)) <= COMMAS && !isSince(one));
};
/** Commas beyond which a year is of something else: "Sol, 47, has led her party to victory: 35 %, 28 seats, eight more than in 2022". */
const COMMAS = 2;
/** Units before a year for "depuis le". */
const SINCE = 8;
const DAY = 10;
const YEAR = 4;

const isNextYear = (a: Fact, b: Fact): boolean => a.kind === 'measure' && b.kind === 'measure' && Math.abs((a.value.number ?? 0) - (b.value.number ?? 0)) <= 1;

type Person = Extract<Fact, { readonly kind: 'person' }>;

/** The person beside an age; of somebody who died at it, the only one of the sentence. */
function ownerOf({ fact, sentence: { facts }, clause }: Slot, { article: { text }, language }: Digest): Person | null {
  const persons = facts.filter((one): one is Person => one.kind === 'person');
  const before = persons.findLast((one) => one.end <= fact.start);
  if (before && (BEHIND_NAME.test(text.slice(before.end, fact.start)) || isBehindTrade(text.slice(before.end, fact.start), language))) return before;
  const behind = persons.find((one) => one.start >= fact.end);
  if (behind && BEFORE_NAME.test(text.slice(fact.end, behind.start))) return behind;
  const [only, ...more] = persons;
  return only && more.length === 0 && clause.has('~dead') && facts.filter(isAge).length === 1 && !isOfOwner(only, text) ? only : null;
}

/** ", il tecnico di 59 anni", ", a guest-house owner aged 39"; not ", then aged 34", ", père d'une fille de 12 ans": an article and a few words between, none of which joins somebody else. */
function isBehindTrade(gap: string, language: LanguageCode): boolean {
  const words = TRADE.exec(gap)?.groups?.['words']?.toLowerCase().split(/[ ’']/u).filter(Boolean) ?? [];
  return wordsIn(ARTICLES[language]).has(fold(words[0] ?? '')) && !words.some((word) => wordsIn(LINKS[language]).has(fold(word)) || wordsIn(GENITIVES[language]).has(fold(word)));
}
const TRADE = /^, (?<words>(?:\p{Ll}[\p{L}-]*[ ’']){2,4})(?:de|di|aged|im Alter von) $/u;

/** "Le mari de Leonora Vance", "Leonora Vance's son": somebody else. */
const isOfOwner = ({ start, end }: Person, text: string): boolean => /^[’']s\b/u.test(text.slice(end, end + GENITIVE)) || /(?<!\p{L})(?:d[eio]|da|del|della|of|von|d[’'])\s?$/u.test(text.slice(Math.max(0, start - GENITIVE), start));
const GENITIVE = 8;

/** Whether one is the age of somebody whom the other sentence names beside an age that is not bound to him: "betrog eine 81-jährige Witwe". Symmetric. */
export function areOfOtherOwners(a: Slot, b: Slot, { here, there }: Ground): boolean {
  if (!isAge(a.fact) || !isAge(b.fact)) return false;
  const [mine, yours] = [ownerOf(a, here.digest), ownerOf(b, there.digest)];
  const isNamedIn = (owner: Person | null, { sentence }: Slot): boolean => sentence.facts.some((one) => one.kind === 'person' && one.value.key === owner?.value.key);
  return (mine !== null && yours === null && isNamedIn(mine, b)) || (yours !== null && mine === null && isNamedIn(yours, a));
}
