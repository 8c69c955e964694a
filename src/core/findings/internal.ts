// An article that contradicts itself: one person called Mme and M., one claim stated and denied, one thing told twice with two values.
// Stricter than a comparison of two: a text that tells a story names many days, and says them of many things. What is of one thing is
// then settled by the rules of two reports, of which the second is the text itself.
import type { Digest } from '../digest.ts';
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Fact, FactOf } from '../facts/fact.ts';
import { lexiconOf } from '../facts/names/name-lists.ts';
import { groundOf, type Ground } from '../shared-ground.ts';
import { agreement, slotOf } from '../slots.ts';
import { coverage } from './statements/claims.ts';
import { settleDifference } from './slots/difference.ts';
import { genderSigns } from './genders.ts';
import { compareValues } from './slots/values.ts';
import type { ReasonCode } from '../reasons.ts';
import { findDenial } from './statements/denying.ts';
import { countOneNoun, fateOf } from './slots/count-nouns.ts';
import { areHeadlineApart } from './slots/tolls.ts';
import { sidesOf, type Side } from './statements/sides.ts';
import { areOfOtherSubjects } from './statements/subjects.ts';
import { areRetold, isSetOff } from './retold.ts';
import { isRejected } from './slots/rejected.ts';
import { isAge } from './slots/report-times.ts';
import { standingOf } from './unstated.ts';

/** Two places of one text that cannot both be true, in reading order. */
export interface SelfContradiction { readonly first: Fact; readonly second: Fact; readonly reason: ReasonCode }

/** So much of the shorter sentence stands in the longer one: it tells the same again. */
const TOLD_AGAIN = 0.75;
const LEAST_SHARED = 4;
const MOST_FACTS = 80;

/** What an article says against itself, in reading order. Empty for nearly every text. */
export function findSelfContradictions(digest: Digest): readonly SelfContradiction[] {
  const values = otherValues(digest);
  const told = retold(digest).filter(({ first, second }) => !values.some((one) => one.first === first && one.second === second));
  return [...otherGenders(digest), ...values, ...told, ...otherThanHeadline(digest), ...denied(digest)].sort((a, b) => a.first.start - b.first.start || a.second.start - b.second.start);
}

const selves = new WeakMap<Digest, Ground>();

/** The text and itself as two reports, for rules that leave one text alone. Costs a second outline: asked only of what may contradict. */
function selfGround(digest: Digest): Ground {
  let ground = selves.get(digest);
  if (!ground) selves.set(digest, ground = groundOf(digest, { ...digest }));
  return ground;
}

/** One finding a person: the first mention against the first that tells another gender. */
function otherGenders(digest: Digest): readonly SelfContradiction[] {
  const mentions = new Map<string, FactOf<'person'>[]>();
  for (const fact of digest.facts) if (fact.kind === 'person') mentions.set(fact.value.key, [...mentions.get(fact.value.key) ?? [], fact]);
  return [...mentions.values()].flatMap((facts): readonly SelfContradiction[] => {
    const signs = genderSigns(facts, digest);
    const [first] = signs;
    const second = signs.find(({ gender }) => gender !== first?.gender);
    return first && second ? [{ first: first.fact, second: second.fact, reason: 'gender-differs' }] : [];
  });
}

/** Figures of one slot told twice in sentences that are all but the same. */
function otherValues(digest: Digest): readonly SelfContradiction[] {
  const ground = groundOf(digest, digest);
  const slots = digest.facts.filter(({ kind }) => kind === 'count' || kind === 'money' || kind === 'share' || kind === 'measure').slice(0, MOST_FACTS).flatMap((fact) => {
    const sentence = ground.here.sentenceOf.get(fact);
    return sentence ? [slotOf(fact, sentence, ground)] : [];
  });
  return slots.flatMap((a, index) => slots.slice(index + 1).flatMap((b): readonly SelfContradiction[] => {
    if (a.sentence === b.sentence || isAge(a.fact) || isSetOff(a, digest) || isSetOff(b, digest) || (a.fact.kind === 'count' && !countOneNoun(a, b, ground)) || compareValues(a.fact, b.fact) !== 'apart') return [];
    const { held, shared } = coverage({ sentence: a.sentence, digest, open: a.fact }, { sentence: b.sentence, digest, open: b.fact }, ground);
    if (held < TOLD_AGAIN || shared < LEAST_SHARED) return [];
    const verdict = settleDifference(a, b, agreement(a, b, ground), ground);
    return verdict?.relation === 'conflict' ? [{ first: a.fact, second: b.fact, reason: verdict.reason }] : [];
  }));
}

/** Values of one thing that opens two sentences, given otherwise in the second: each value once, set against the first. */
function retold(digest: Digest): readonly SelfContradiction[] {
  const ground = groundOf(digest, digest);
  const slots = digest.facts.filter(({ kind }) => RETOLD.has(kind)).slice(0, MOST_FACTS).flatMap((fact) => {
    const sentence = ground.here.sentenceOf.get(fact);
    return sentence && standingOf(fact, sentence, digest) === 'stated' && !isRejected(fact, sentence, digest) ? [slotOf(fact, sentence, ground)] : [];
  });
  return slots.flatMap((a, index) => slots.slice(index + 1).flatMap((b): readonly SelfContradiction[] => {
    if (a.sentence === b.sentence || compareValues(a.fact, b.fact) !== 'apart' || !areRetold(a, b, ground)) return [];
    const self = selfGround(digest);
    const sentence = self.there.sentenceOf.get(b.fact);
    const verdict = sentence && settleDifference(a, slotOf(b.fact, sentence, self), ONE_THING, self);
    return verdict?.relation === 'conflict' ? [{ first: a.fact, second: b.fact, reason: verdict.reason }] : [];
  }));
}
const RETOLD: ReadonlySet<Fact['kind']> = new Set(['date', 'time', 'duration', 'money', 'share', 'measure', 'count']);
/** That both are of one thing and act is told already. */
const ONE_THING = 1;

/** A toll in the line that heads the text, which the sentences that open it give otherwise, and none of them as the headline does. */
function otherThanHeadline(digest: Digest): readonly SelfContradiction[] {
  const ground = groundOf(digest, digest);
  const [headline, ...body] = ground.here.sentences;
  const { text } = digest.article;
  if (!headline || !isHeadline(text.slice(headline.start, headline.end), text.slice(headline.end, headline.end + 1))) return [];
  const opening = body.slice(0, OPENING).flatMap((sentence) => sentence.facts.map((fact) => slotOf(fact, sentence, ground)));
  return headline.facts.filter(({ kind }) => kind === 'count').flatMap((fact): readonly SelfContradiction[] => {
    const head = slotOf(fact, headline, ground);
    if (opening.some((slot) => compareValues(fact, slot.fact) === 'same')) return [];
    const told = opening.find((slot) => compareValues(fact, slot.fact) === 'apart' && areHeadlineApart(head, slot, fateOf(ground), ground));
    return told ? [{ first: fact, second: told.fact, reason: 'numbers-differ' }] : [];
  });
}
/** Sentences that tell again what the headline says. */
const OPENING = 3;
const isHeadline = (line: string, next: string): boolean => !/[.!?…]\s*$/u.test(line) && /^\s?$/u.test(next);

/** What somebody is quoted with may well be against the paper. */
const isQuoted = ({ start }: Fact, { facts }: Digest): boolean => facts.some((fact) => fact.kind === 'quote' && fact.start <= start && start < fact.end);

/** "The mayor said …", ", sagt sein Anwalt": whose words a sentence gives may change, and another's are others. */
function isSaid({ sentence: { words: { start, end } }, digest: { reading: { words, pack }, language } }: Side): boolean {
  const [{ speech }, sources] = [lexiconOf(pack.name), wordsIn(contrastOf(language).sources)];
  return words.slice(start, end).some(({ folded }) => speech.has(folded) || sources.has(folded));
}

function denied(digest: Digest): readonly SelfContradiction[] {
  const ground = groundOf(digest, digest);
  const sides = sidesOf(ground.here.sentences, digest);
  return sides.flatMap((a, index) => sides.slice(index + 1).flatMap((b): readonly SelfContradiction[] => {
    const found = findDenial(a, b, ground);
    return found && isQuoted(found.here, digest) === isQuoted(found.there, digest) && !isSaid(a) && !isSaid(b) && !areOfOtherSubjects(a, found.here, b, found.there, selfGround(digest)) ? [{ first: found.here, second: found.there, reason: 'denied' }] : [];
  }));
}
