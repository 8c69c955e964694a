// A word that one sentence denies and the other states of the same thing: "ne soutiennent pas la manifestation", "soutiennent la
// manifestation". Either the shorter sentence is held whole by the longer, or all that the negation reaches stands beside the word
// in the other one, and the subject is the same. What is planned is not set against what was, nor one year against another.
import type { Ground } from '../../shared-ground.ts';
import { contrastOf, wordsIn } from '../../contrast.ts';
import { lexiconOf } from '../../facts/names/name-lists.ts';
import { CARRYING, EVER } from '../../languages/kin-words.ts';
import type { Term } from '../../outline.ts';
import { surroundingsOf } from '../../slots.ts';
import { claimOf, coverage, haveSameFigures } from './claims.ts';
import { areReservedAlike, statement, verbGroup, type Side, type Statement } from './sides.ts';
import type { Denial } from './polarity.ts';
import { areQualifiedApart } from '../slots/qualified.ts';
import { fold } from '../../text/words.ts';
import { areOfOtherDays, areOfOtherNames, isDated, isSameClaim } from './same-claim.ts';

/** Of what the negation reaches, so much must stand in the sentence that states it, by weight. */
const SCOPE_HELD = 0.85;
/** Of a sentence that the other holds for the most part, so much: "aux vaccins déjà sur le marché", "aux vaccins actuellement distribués". */
const SCOPE_HELD_OF_ALIKE = 0.5;
const ALIKE = 0.6;
/** So much of the shorter sentence in the longer one: less, and they meet by a phrase. */
const HELD = 0.3;
/** Terms in common, the one in question included. */
const LEAST_SHARED = 3;
/** How near the other words of the scope stand to the stated one. */
const BESIDE = 0.12;

interface Denied { readonly denial: Denial; readonly stated: Term }

/** Two sentences of which one denies what the other states, as statements; null when they do not. Symmetric. */
export function findDenial(a: Side, b: Side, ground: Ground): { readonly here: Statement; readonly there: Statement } | null {
  const [mine, yours] = [deniedHere(a, b, ground), deniedHere(b, a, ground)];
  if ((mine.length === 0) === (yours.length === 0)) return null;
  const isHere = mine.length > 0;
  const [no, yes] = isHere ? [withDenials(a, mine), b] : [withDenials(b, yours), a];
  const [only, ...more] = deniedAlone(no, yes);
  if (!only || more.length > 0 || !(areReservedAlike(no, yes, only.denial.term, only.stated) || (isEver(no, only.denial) && haveOneDoubt(no, yes) && no.reserves.every(({ word }) => yes.reserves.some((one) => one.word === word))))) return null;
  if (isShareDenied(no, only.denial, yes) || isSayingOf(no, only.denial) || areQualifiedApart(no, yes, ground) || isAllOfAQuotation(no, only.denial)) return null;
  if (!isSameClaim(no, only.denial.term, yes, only.stated, ground) && !isDeniedInScope(no, only, yes, ground) && !isWhollyStated(no, only, yes, ground)) return null;
  const [denied, stated] = [statement(only.denial, no.digest, true), statement(verbGroup(only.stated, yes), yes.digest, false)];
  return isHere ? { here: denied, there: stated } : { here: stated, there: denied };
}

const withDenials = (side: Side, denials: readonly Denial[]): Side => (denials === side.denials ? side : Object.assign({}, side, { denials }));

/** "Les non-vaccinés ne sont pas admis", "les non-vaccinés sont admis": what both deny is no difference. */
const deniedOnlyIn = ({ denials }: Side, other: Side): readonly Denial[] =>
  (denials.length === 0 || other.denials.length === 0 ? denials : denials.filter(({ term }) => !other.denials.some((one) => one.term.key === term.key)));

/** Of two claims that both deny something, what the other states: "n'a pas réduit la mortalité", "a réduit la mortalité, mais n'est pas recommandé". */
const deniedHere = (a: Side, b: Side, ground: Ground): readonly Denial[] => {
  const denied = deniedOnlyIn(a, b);
  const others = deniedOnlyIn(b, a);
  if (!ground.isOfClaims || denied.length === 0 || others.length === 0 || others.some(({ term }) => a.keys.has(term.key))) return denied;
  return denied.filter(({ term }) => b.sentence.terms.some(({ key, clause }) => key === term.key && !b.denials.some((one) => one.term.clause === clause)));
};

/** "Berg never said it": of which of his words, the sentence leaves open. */
const isSayingOf = ({ sentence, digest: { reading } }: Side, { term, end }: Denial): boolean =>
  lexiconOf(reading.pack.name).speech.has(fold(reading.text.slice(term.start, term.end))) && !sentence.terms.some(({ start, clause }) => start >= end && clause === term.clause);

/** „Wir gehen nicht“, sagte sie: one word between the marks, whose subject only its speaker knows. */
const isAllOfAQuotation = ({ sentence: { terms, facts } }: Side, { term }: Denial): boolean =>
  facts.some(({ kind, start, end }) => kind === 'quote' && start <= term.start && term.end <= end && terms.filter((one) => one.start >= start && one.end <= end).length === 1);

/** "N'est pas efficace à 100 %": a share that only the denial has is what is denied. */
const isShareDenied = ({ sentence: { facts } }: Side, { term, end }: Denial, { sentence: { facts: others } }: Side): boolean =>
  facts.some((fact) => fact.kind === 'share' && fact.start >= Math.min(end, term.end)) && !others.some(({ kind }) => kind === 'share');

/** Terms denied in the one sentence that the other has and does not deny. */
function deniedAlone(side: Side, other: Side): readonly Denied[] {
  const found = new Map<number, Denied>();
  for (const denial of side.denials) {
    if (!other.keys.has(denial.term.key)) continue;
    const stated = other.sentence.terms.find(({ key }) => key === denial.term.key);
    const isStatedToo = side.sentence.terms.some((term) => term.key === denial.term.key && term.word === denial.term.word && !side.denials.some((one) => one.term === term));   // "le compte n'est pas un compte officiel"; but "entré en application", "s'applique"
    if (stated && !isStatedToo) found.set(denial.start, { denial, stated });   // "n'a rappelé aucune boîte" is one denial: of what it has none of
  }
  return [...found.values()];
}

/** Where a clause of its own begins behind the negation: "n'a abandonné le tournoi *qui* se tient à Melbourne". */
function scopeEnd({ sentence, digest: { reading, language } }: Side, { end }: Denial): number {
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const openings = wordsIn(contrastOf(language).subclauses);
  return words.find((word) => word.start >= end && openings.has(word.folded))?.start ?? Infinity;
}

/**
 * Whether all that the negation reaches is stated of the same subject: "did not marry an American socialite". A word of the scope
 * that the other lacks may be what is denied: "did not sign in 2018", "pas de navette de secours".
 */
function isDeniedInScope(no: Side, { denial, stated }: Denied, yes: Side, ground: Ground): boolean {
  if (/^[@#]/u.test(denial.term.key)) return false;   // "from the channel, not from Intel": a correction of one word
  const [mine, yours] = [claimOf(no, denial), claimOf(yes, stated)];
  const { held, shared, isTold } = coverage(mine, yours, ground);
  if (held < HELD || shared + 1 < LEAST_SHARED || !haveSameFigures(mine, yours) || areOfOtherDays(no, yes) || areOfOtherNames(no, yes, ground)) return false;
  const clause = no.sentence.terms.filter(({ clause: own, key }) => own === denial.term.clause && key !== denial.term.key);
  const isBehind = denial.end > denial.term.end;   // "gewann die Wahl nicht": the negation closes its clause
  const subject = clause.filter(({ end }) => end <= denial.start);
  const limit = isBehind || !ground.isOfClaims ? Infinity : scopeEnd(no, denial);   // of two reports the whole clause is asked for
  const scope = clause.filter(({ start, end }) => (isBehind ? end <= denial.end : start >= denial.end && start < limit));
  const near = surroundingsOf(stated, yes.sentence, ground).nearness;
  const isHeld = (term: Term): boolean => ground.keysOf(term).some((key) => (near.get(key) ?? 0) >= BESIDE);
  const weigh = (terms: readonly Term[]): number => terms.flatMap(ground.keysOf).reduce((sum, key) => sum + ground.weightOf(key), 0);
  const [first] = scope;
  if (weigh(scope.filter(isHeld)) < (held >= ALIKE ? SCOPE_HELD_OF_ALIKE : SCOPE_HELD) * weigh(scope)) return false;
  if ((first && !isHeld(first)) || scope.some((term) => term.key.startsWith('#') && !isHeld(term))) return false;
  if (isTold || subject.length === 0) return true;
  const stands = ground.weightsOf(yes.sentence);
  const isThere = (term: Term): boolean => ground.keysOf(term).some((key) => stands.has(key));
  return subject.some(isThere) && subject.filter(({ key }) => key.startsWith('@')).every(isThere);
}

/**
 * Whether a claim states the denied clause whole, of the same subject, and more: "never married", "was married twice". What it adds
 * narrows what it states, and not what is denied. A denial of once needs an object ("did not play" says of which match it leaves open).
 */
function isWhollyStated(no: Side, { denial, stated }: Denied, yes: Side, ground: Ground): boolean {
  if (!ground.isOfClaims || ground.here === ground.there || /^[@#]/u.test(denial.term.key) || denial.end > denial.term.end || areOfOtherDays(no, yes)) return false;
  const { sentence, digest: { reading, language } } = no;
  const small = wordsIn(`${contrastOf(language).negations} ${contrastOf(language).denials} ${contrastOf(language).carriers} ${CARRYING[language]} ${EVER[language]}`);
  const clause = sentence.terms.filter((term) => term.clause === denial.term.clause && term.key !== denial.term.key && !small.has(fold(reading.text.slice(term.start, term.end).toLowerCase())));
  const [subject, reach] = [clause.filter(({ end }) => end <= denial.start), clause.filter(({ start }) => start >= denial.end && start < scopeEnd(no, denial) && start < nextDenial(no, denial))];
  if (subject.length === 0 || (!isEver(no, denial) && (reach.length === 0 || (isDated(yes) && !isDated(no))))) return false;
  const stands = ground.weightsOf(yes.sentence);
  const isHeld = (term: Term): boolean => ground.keysOf(term).some((key) => stands.has(key));
  if (![...subject, ...reach, ...sentence.terms.filter(({ key }) => /^[@#]/u.test(key))].every(isHeld)) return false;
  return isToldBy(subject, stated, yes, ground) && reach.every((term) => yes.sentence.terms.some((one) => one.start >= stated.end && ground.keysOf(one).some((key) => ground.keysOf(term).includes(key))));
}

/** Where another denial begins behind this one: "never married and had no children". */
const nextDenial = ({ denials }: Side, { end }: Denial): number => Math.min(Infinity, ...denials.filter((other) => other.start >= end).map(({ start }) => start));

/** "Never", "aucun": whatever is added to what it denies is denied as well, and how often. */
const isEver = ({ sentence: { words }, digest: { reading, language } }: Side, denial: Denial): boolean =>
  reading.words.slice(words.start, words.end).some(({ folded, start, end }) => start >= denial.start && end <= denial.end && wordsIn(EVER[language]).has(folded));

const haveOneDoubt = (a: Side, b: Side): boolean => {
  const [mine, yours] = [a, b].map(({ reserves }) => new Set(reserves.filter(({ clause, word }) => clause === null || word.startsWith('+')).map(({ word }) => word)));
  return mine?.size === yours?.size && [...mine ?? []].every((word) => yours?.has(word));
};

/** Whether what is stated is stated of the subject: nobody else, no clause of its own and no word of saying between them. */
function isToldBy(subject: readonly Term[], stated: Term, { sentence, digest: { reading, language } }: Side, ground: Ground): boolean {
  const keys = new Set(subject.flatMap(ground.keysOf));
  const before = sentence.terms.filter((term) => term.end <= stated.start);
  const at = before.findLastIndex((term) => ground.keysOf(term).some((key) => keys.has(key)));
  const from = before[at]?.end;
  if (from === undefined || before.slice(at + 1).some(({ key }) => /^@(?:person|org)/u.test(key))) return false;
  const [openings, { speech }] = [wordsIn(contrastOf(language).subclauses), lexiconOf(reading.pack.name)];
  return !reading.words.slice(sentence.words.start, sentence.words.end).some(({ folded, start, end }) => start >= from && end <= stated.start && (openings.has(folded) || speech.has(folded)));
}
