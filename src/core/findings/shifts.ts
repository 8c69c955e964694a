// One act that one article states and the other leaves open or gives as somebody's word: "un patrouilleur aurait heurté le bateau",
// "un patrouilleur a heurté le bateau". In: sentences that share most of their words. Out: the two clauses, each with its certainty.
// All that the doubtful clause tells must stand in the other, and be stated there. A figure tells its own shift and is left out, as are
// plans, conditions, questions, quotations, and what both leave open. Within one language.
import { candidatesOf } from '../alignment.ts';
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Digest } from '../digest.ts';
import type { Certainty, FactKind } from '../facts/fact.ts';
import { AUXILIARIES, CONDITIONS, COURTS, THAT } from '../languages/kin-words.ts';
import { LARGE_NOUNS } from '../languages/scope-words.ts';
import { beginningsOf, wordSet, type SpeechWords } from '../languages/speech-words.ts';
import type { LanguageCode } from '../languages/pack.ts';
import type { OutlineSentence, Term } from '../outline.ts';
import type { Ground } from '../shared-ground.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { fold, type Word } from '../text/words.ts';
import { certaintiesOf, FIRMNESS, isAside } from './certainty.ts';
import { haveSameFigures } from './statements/claims.ts';
import { denialsIn } from './statements/polarity.ts';
import { areOfOtherDays, areOfOtherNames } from './statements/same-claim.ts';
import { statement, type Statement } from './statements/sides.ts';
import { areOfOtherSubjects } from './statements/subjects.ts';

/** The two clauses; `certainty` stands in the one that is not stated. */
export interface Shift { readonly here: Statement; readonly there: Statement }

/** So much of the shorter sentence must stand in the longer for a look. */
const HELD = 0.5;
/** So much of the clause in doubt must be stated in the other sentence; and of the clause that states it, told in the first: less of one that shares more than a name and a verb, for it may go on ("le conducteur du train"). */
const TOLD = 0.8;
const TOLD_LONG = 0.7;
const TOLD_BACK = 0.6;
const TOLD_BACK_LONG = 0.35;
/** Terms that both clauses share: one name and one verb are another's act as often as not. */
const LEAST_SHARED = 2;
/** Kinds whose own finding tells how sure they are. */
const FIGURES: ReadonlySet<FactKind> = new Set(['count', 'share', 'money', 'measure']);

interface Told { readonly sentence: OutlineSentence; readonly digest: Digest; readonly certainties: readonly Certainty[] }
interface Match { readonly mine: Term; readonly yours: Term }

/** Every act that one article states and the other does not; each sentence once, the likest first. Symmetric. */
export function findShifts(here: Digest, there: Digest, ground: Ground): readonly Shift[] {
  if (!ground.isOneLanguage) return [];
  const candidates = candidatesOf(ground).filter(({ held, shared, here: a, there: b }) => held >= HELD && shared >= LEAST_SHARED && a.terms.length <= LONGEST && b.terms.length <= LONGEST && wordsOf(a, here) !== wordsOf(b, there));
  const [mine, yours] = [certaintiesOf(candidates.map((one) => one.here), here), certaintiesOf(candidates.map((one) => one.there), there)];
  const taken = new Set<OutlineSentence>();
  return [...candidates].sort((x, y) => y.likeness - x.likeness || Math.min(x.here.start, x.there.start) - Math.min(y.here.start, y.there.start)).flatMap(({ here: a, there: b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    const shift = readShift({ sentence: a, digest: here, certainties: mine(a) }, { sentence: b, digest: there, certainties: yours(b) }, ground);
    if (!shift) return [];
    taken.add(a).add(b);
    return [shift];
  });
}
/** Terms beyond which a sentence is no sentence. */
const LONGEST = 60;

const wordsOf = ({ start, end }: Span, { article }: Digest): string => article.text.slice(start, end).trim();

function readShift(a: Told, b: Told, ground: Ground): Shift | null {
  if (areEquallyFirm(a, b) || isQuestion(a) || isQuestion(b)) return null;
  const matches = matchTerms(a, b, ground);
  const [isMine, isYours] = [matches.some((match) => firmness(a, match.mine) < firmness(b, match.yours)), matches.some((match) => firmness(a, match.mine) > firmness(b, match.yours))];
  if (isMine === isYours) return null;
  const clauses = isMine ? readClauses(a, b, matches, ground) : readClauses(b, a, matches.map(({ mine, yours }) => ({ mine: yours, yours: mine })).sort((x, y) => x.mine.start - y.mine.start), ground);
  if (!clauses) return null;
  const { doubted, stated } = clauses;
  return isMine ? { here: doubted, there: stated } : { here: stated, there: doubted };
}

/** As nearly every two sentences are: all that both tell is stated. Asked first, for it costs nothing. */
function areEquallyFirm(a: Told, b: Told): boolean {
  const firm = FIRMNESS[a.certainties[0] ?? 'stated'];
  return [a, b].every(({ sentence, certainties }) => sentence.terms.every((_, at) => FIRMNESS[certainties[at] ?? 'stated'] === firm));
}

const firmness = ({ sentence, certainties }: Told, term: Term): number => FIRMNESS[certainties[sentence.terms.indexOf(term)] ?? 'stated'];
const certaintyAt = ({ sentence, certainties }: Told, term: Term): Certainty => certainties[sentence.terms.indexOf(term)] ?? 'stated';

/** The terms of both sentences that are one, each once; a verb in another form counts ("stole", "stolen"). */
function matchTerms(a: Told, b: Told, ground: Ground): readonly Match[] {
  const free = new Set(b.sentence.terms);
  const matches = a.sentence.terms.flatMap((mine): readonly Match[] => {
    const keys = ground.keysOf(mine);
    const yours = [...free].find((term) => ground.keysOf(term).some((key) => keys.includes(key)));
    if (!yours) return [];
    free.delete(yours);
    return [{ mine, yours }];
  });
  const met = new Set(matches.map(({ mine }) => mine));
  const forms = a.sentence.terms.filter((term) => !met.has(term)).flatMap((mine): readonly Match[] => {
    const yours = [...free].find((term) => areForms(wordsOf(mine, a.digest).toLowerCase(), wordsOf(term, b.digest).toLowerCase()));
    if (!yours) return [];
    free.delete(yours);
    return [{ mine, yours }];
  });
  return [...matches, ...forms].sort((x, y) => x.mine.start - y.mine.start);
}

/** "Fell", "fallen"; "durmió", "dormido"; "brach", "gebrochen": the first letter and the consonants of the shorter, up to three, are those of the longer, for vowels change. Does not see "traten aus", "ausgetreten". */
function areForms(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(/^ge(?=\p{L}{4})/u, ''));
  if (!a || !b || a[0] !== b[0] || Math.abs(a.length - b.length) > FORM) return false;
  const [mine, yours] = [a, b].map((word) => word.replace(/[aeiouyéíóúãõ]/gu, '').replace(/(?<twice>.)\k<twice>/gu, '$<twice>'));
  const size = Math.min(FORM, mine?.length ?? 0, yours?.length ?? 0);
  return size >= LEAST_FORM && mine?.slice(0, size) === yours?.slice(0, size);
}
const FORM = 3;
const LEAST_FORM = 2;

interface Clauses { readonly doubted: Statement; readonly stated: Statement }

/** The clause in doubt and the one that states it; null where they are not of one act. */
function readClauses(doubt: Told, fact: Told, matches: readonly Match[], ground: Ground): Clauses | null {
  const own = matches.filter(({ mine }) => firmness(doubt, mine) < FIRMNESS.stated);
  const certainty = own.map(({ mine }) => certaintyAt(doubt, mine)).find((one) => one !== 'attributed') ?? 'attributed';
  if (own.filter(({ mine: { key } }) => !key.startsWith('#')).length < LEAST_SHARED || own.some(({ yours }) => certaintyAt(fact, yours) !== 'stated') || matches.some(({ mine }) => certaintyAt(doubt, mine) === 'planned')) return null;
  if (!own.some(({ mine }) => isAct(mine))) return null;
  const [mine, yours] = [own.map((match) => match.mine), own.map((match) => match.yours)];
  const empty = cuesOf(doubt.digest);
  const isTelling = ({ key, word }: Term): boolean => !key.startsWith('#') && !empty.has(word);   // "vers 2 heures", "à 2 h 15": hours have findings of their own
  const isLong = certainty === 'conditional' && own.length > LEAST_SHARED;   // what somebody says, and what may be, comes in wider clauses
  const clause = doubt.sentence.terms.filter((term) => firmness(doubt, term) < FIRMNESS.stated && isTelling(term));
  const answers = new Set(yours.map((term) => term.clause));
  const beside = new Set(matches.filter((match) => !own.includes(match)).map((match) => match.yours));   // "because of a broken rail", stated in both
  const answer = fact.sentence.terms.filter((term) => answers.has(term.clause) && isTelling(term) && !beside.has(term));
  if (weigh(mine, ground) < (isLong ? TOLD_LONG : TOLD) * weigh(clause, ground) || weigh(yours, ground) < (isLong ? TOLD_BACK_LONG : TOLD_BACK) * weigh(answer, ground)) return null;
  const opening = Math.min(...yours.map(({ start }) => start));
  if (certainty === 'attributed' && matches.some((match) => !own.includes(match) && answers.has(match.yours.clause) && match.yours.start > opening)) return null;   // "d'après le syndicat, la direction", "la direction du syndicat"
  if (areTurned(LARGE_NOUNS.has(doubt.digest.language) ? own.filter(({ mine: term }) => /^\p{Lu}/u.test(wordsOf(term, doubt.digest))) : own) !== (isPassive(doubt) !== isPassive(fact))) return null;
  const [one, other] = [spanOf(mine), spanOf(yours)];
  if ([doubt, fact].some((told, at) => hasFigure(told, at === 0 ? one : other) || isQuoted(told, at === 0 ? one : other))) return null;
  if (isConditioned(doubt, one, certainty) || isConditioned(fact, other, 'stated') || (certainty === 'possible' && !own.every((match) => areWrittenAlike(match, doubt, fact)))) return null;
  if (denialsOf(doubt, one, ground) !== denialsOf(fact, other, ground) || !haveSameFigures({ ...doubt, open: one }, { ...fact, open: other }) || areOfOtherDays(doubt, fact) || areOfOtherNames(doubt, fact, ground)) return null;
  const [doubted, stated] = [statement(one, doubt.digest, false), statement(other, fact.digest, false)];
  return areOfOtherSubjects(doubt, doubted, fact, stated, ground) ? null : { doubted: { ...doubted, certainty }, stated };
}

/** "Le maire aurait averti la préfecture", "la préfecture a averti le maire": who opens the one comes behind most of the other. */
function areTurned(own: readonly Match[]): boolean {
  const [first, ...others] = own;
  return first !== undefined && 2 * others.filter(({ yours }) => yours.start < first.yours.start).length > others.length;
}

/** "Heurté *par* un patrouilleur". */
const isPassive = ({ sentence: { words: { start, end } }, digest: { reading, language } }: Told): boolean => reading.words.slice(start, end).some(({ folded }) => wordsIn(contrastOf(language).agents).has(folded));

/** A plain word or concept: a name does not act alone. */
const isAct = ({ key }: Term): boolean => !/^[@#]/u.test(key);

const weigh = (terms: readonly Term[], ground: Ground): number => terms.reduce((sum, term) => sum + Math.max(0, ...ground.keysOf(term).map((key) => ground.weightOf(key))), 0);

const spanOf = (terms: readonly Term[]): Span => ({ start: Math.min(...terms.map(({ start }) => start)), end: Math.max(...terms.map(({ end }) => end)) });

const isQuestion = ({ sentence, digest }: Told): boolean => wordsOf(sentence, digest).endsWith('?');

const hasFigure = ({ sentence: { facts } }: Told, span: Span): boolean => facts.some((fact) => FIGURES.has(fact.kind) && !isAside(fact) && overlaps(fact, span));

const isQuoted = ({ digest: { facts } }: Told, span: Span): boolean => facts.some((fact) => fact.kind === 'quote' && (overlaps(fact, span) || contains(fact, span)));

/** "Triggered", "triggered": "may sell" and "sold" are a plan and its outcome. */
const areWrittenAlike = ({ mine, yours }: Match, doubt: Told, fact: Told): boolean => wordsOf(mine, doubt.digest).toLowerCase() === wordsOf(yours, fact.digest).toLowerCase();

const cues = new Map<LanguageCode, ReadonlySet<string>>();

/** The words by which a clause is doubted, none of them part of what it tells: "reportedly", "soupçonné", "worden". */
function cuesOf({ language, reading: { pack } }: Digest): ReadonlySet<string> {
  let words = cues.get(language);
  if (!words) cues.set(language, words = new Set([...findCues(pack.speech.certainty), ...wordsIn(AUXILIARIES[language]), ...wordSet(pack.speech.phrase.prepositions)].map(fold)));
  return words;
}

function findCues(words: SpeechWords['certainty']): ReadonlySet<string> {
  const { conditional, possible, attributed, possibleNear, conditionalNear, hearsayInfinitive, beforePerfect, beforeParticiple } = words;
  const list = `${conditional} ${possible} ${attributed} ${possibleNear} ${conditionalNear} ${hearsayInfinitive} ${beforePerfect} ${beforeParticiple}`;
  return new Set([...wordSet(list), ...beginningsOf([list])]);
}

/** "Démissionnerait si le conseil votait", "would have", "c'est impossible"; "le tribunal a jugé que", which settles it; "a dit qu'il serait là": bound to something else, or a future told from the past. */
function isConditioned({ sentence, digest }: Told, { start }: Span, certainty: Certainty): boolean {
  const { reading, language } = digest;
  const words: readonly Word[] = reading.words.slice(sentence.words.start, sentence.words.end);
  const conditions = wordsIn(CONDITIONS[language]);   // "s'il": the mark is a word of its own
  if (words.some(({ folded }) => [contrastOf(language).falsities, contrastOf(language).disputes].some((list) => wordsIn(list).has(folded)))) return true;   // "il est faux que"
  if (certainty === 'attributed' && words.some(({ folded }) => wordsIn(COURTS[language]).has(folded))) return true;
  if (words.some(({ lower }, at) => conditions.has(lower) || [1, 2].some((step) => conditions.has(`${lower}_${words[at + step]?.lower ?? ''}`)))) return true;
  return certainty === 'conditional' && words.some((word) => word.start < start && wordsIn(THAT[language]).has(word.folded));
}

const denialsOf = ({ sentence, digest }: Told, span: Span, ground: Ground): string => denialsIn(sentence, digest).filter(({ term }) => overlaps(term, span)).flatMap(({ term }) => ground.keysOf(term).slice(0, 1)).sort().join(' ');
