// "Alcaraz beat Djokovic", "Djokovic beat Alcaraz"; "A a été rachetée par B", "A a racheté B": who did it and who underwent it, told the
// other way round. By the names on both sides of one verb, a passive by its "by". Sees the names nearest to the verb only.
import { contrastOf, groupsIn, wordsIn } from '../../contrast.ts';
import { CONTESTS } from '../../languages/contest-words.ts';
import { JOINS } from '../../languages/kin-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Told } from './one-stretch.ts';
import { areOfOtherDays } from './same-claim.ts';
import type { Side } from './sides.ts';

/** Words between the verb and its "by", and between a name and the verb. */
const TO_BY = 3;
const TO_NAME = 12;

interface Contest { readonly doing: number; readonly agent: Term; readonly patient: Term; readonly span: Span }

/** The words in which two sentences give one doing to each other's sides; null when they do not. Symmetric. */
export function findExchanged(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (a.denials.length > 0 || b.denials.length > 0 || contestsOf(a).length === 0 || contestsOf(b).length === 0) return null;
  const hasDay = ({ sentence }: Side): boolean => sentence.facts.some(({ kind }) => kind === 'date');
  if (hasDay(a) !== hasDay(b)) return null;   // the two may have met twice
  const found = exchangesIn(a, b, ground).find(([mine, yours]) => haveOneSetting(a, mine, b, yours, ground) && !areOfOtherDays(a, b));
  return found ? [found[0].span, found[1].span] : null;
}

/** Whether two sentences tell of one doing with its sides changed: on two days, that are two meetings. Symmetric. */
export const areTurnedRound = (a: Told, b: Told, ground: Ground): boolean => exchangesIn(a, b, ground).length > 0;

function exchangesIn(a: Told, b: Told, ground: Ground): readonly (readonly [Contest, Contest])[] {
  const areOne = (one: Term, other: Term): boolean => ground.keysOf(one).some((key) => ground.keysOf(other).includes(key));
  return contestsOf(a).flatMap((mine) => contestsOf(b).flatMap((yours): readonly (readonly [Contest, Contest])[] =>
    (mine.doing !== yours.doing || !areOne(mine.agent, yours.patient) || !areOne(mine.patient, yours.agent) || areOne(mine.agent, mine.patient) ? [] : [[mine, yours]])));
}

/** Whether both tell more of it than who met whom, and share that: "in the Wimbledon final". */
function haveOneSetting(a: Side, mine: Contest, b: Side, yours: Contest, ground: Ground): boolean {
  const settingOf = ({ sentence }: Side, { agent, patient, span }: Contest): readonly Term[] =>
    sentence.terms.filter((term) => term !== agent && term !== patient && !(term.start < span.end && span.start < term.end) && !term.key.startsWith('#'));
  const [here, there] = [settingOf(a, mine), settingOf(b, yours)];
  const isIn = (term: Term, others: readonly Term[]): boolean => others.some((other) => ground.keysOf(term).some((key) => ground.keysOf(other).includes(key)));
  const isPlain = ({ key, start }: Term, { digest: { reading: { text } } }: Side): boolean => !key.startsWith('@') && !/^\p{Lu}/u.test(text.slice(start, start + 2));
  const isNarrowed = (own: readonly Term[], others: readonly Term[], side: Side): boolean =>   // "en demi-finale"; not "à Torvik devant"
    own.some((term) => !isIn(term, others) && own.some((near) => isIn(near, others) && isPlain(near, side) && Math.abs(near.index - term.index) === 1));
  if (ground.isOfClaims && here.length === 0 && there.length === 0) return true;   // "Harlow beat Burnley" is all that is said
  return here.some((term) => isIn(term, there)) && !isNarrowed(here, there, a) && !isNarrowed(there, here, b);
}

const known = new WeakMap<OutlineSentence, readonly Contest[]>();

/** Every sentence is set against all of the other text: read once. */
function contestsOf(side: Told): readonly Contest[] {
  let contests = known.get(side.sentence);
  if (!contests) known.set(side.sentence, contests = readContests(side));
  return contests;
}

function readContests({ sentence, digest: { language, reading } }: Told): readonly Contest[] {
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const [doings, joins] = [groupsIn(CONTESTS[language]), wordsIn(`${JOINS} und`)];
  return words.flatMap((word, index): readonly Contest[] => {
    const doing = doings.get(word.folded);
    if (doing === undefined) return [];
    const names = sentence.terms.filter((term) => isNameLike(term, sentence.start, reading.text) && !(term.start <= word.start && word.end <= term.end));
    const from = words[Math.max(0, index - TO_NAME)]?.start ?? 0;
    const [before, after] = [names.filter(({ start, end }) => end <= word.start && start >= from), names.filter(({ start }) => start >= word.end)];
    const by = byWord(words, index, wordsIn(contrastOf(language).agents), language === 'de');
    const last = before.at(-1);
    const [agent, patient] = language === 'de' && before.length > 1 && (by !== null || after.length === 0 || isClosing(words, index))
      ? by !== null ? [before.find(({ start }) => start >= by.end), before.findLast(({ end }) => end <= by.start)] : [before.at(-2), last]
      : by !== null ? [after.find(({ start }) => start >= by.end), last] : [last, after[0]];
    const isJoined = (name: Term): boolean => words.some(({ folded, end, start }) => joins.has(folded) && (Math.abs(name.start - end) <= 1 || Math.abs(start - name.end) <= 1));   // a pair at tennis
    return agent && patient && !isJoined(agent) && !isJoined(patient) ? [{ doing, agent, patient, span: { start: word.start, end: word.end } }] : [];
  });
}

/** "Hat Djokovic besiegt.": the participle closes its clause. */
const isClosing = (words: readonly Word[], index: number): boolean => words[index + 1] === undefined || words[index + 1]?.kind === 'mark';

function byWord(words: readonly Word[], index: number, agents: ReadonlySet<string>, isVerbLast: boolean): Word | null {
  const near = isVerbLast ? words.slice(Math.max(0, index - TO_NAME), index) : words.slice(index + 1, index + 1 + TO_BY);
  return near.find(({ folded }) => agents.has(folded)) ?? null;
}

/** A name that is known, or a word with a capital inside its sentence. */
const isNameLike = ({ key, start }: Term, opening: number, text: string): boolean => /^@(?:person|org|place):/u.test(key) || (!key.startsWith('#') && !key.startsWith('~') && /^\p{Lu}/u.test(text.slice(start, start + 2)) && (start > opening || /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.slice(start))));
