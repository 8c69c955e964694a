// Whether a denial and a statement can be set against each other at all, whatever words they share. In: two sentences and the words in
// question. Not a plan against what was ("n'a pas signé", "signera jeudi"), not a rumour against a statement, not what comes back
// ("circulera de nouveau"), not one group against another ("under 5", "aged 5 to 11"; "half did not", "the other half did").
import { firstsIn, wordsIn } from '../../contrast.ts';
import type { Certainty, FactKind } from '../../facts/fact.ts';
import { lexiconOf } from '../../facts/names/name-lists.ts';
import { AGAIN, OF, RELATIVES, SOME, WISHES } from '../../languages/kin-words.ts';
import { ARTICLES } from '../../languages/scope-words.ts';
import { INDEFINITES } from '../../languages/shared-names.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { certaintyOf } from '../certainty.ts';
import type { Side, Statement } from './sides.ts';

/** Whether the denied and the stated are of one time, one voice and one group. */
export function areSetAgainst(no: Side, denied: Statement, yes: Side, stated: Statement, ground: Ground): boolean {
  return areToldAlike(no, denied, yes, stated, ground) && !areOfSome(no, yes, ground) && !areOfOtherGroups(no, yes);
}

/** Whether the denied and the stated are of one time, one voice and one person, whatever their numbers. */
export function areToldAlike(no: Side, denied: Statement, yes: Side, stated: Statement, ground: Ground): boolean {
  return !comesBack(yes) && isWished(no, denied) === isWished(yes, stated) && !areOfTwoSpeakers(no, denied, yes, stated, ground) && areOneVoice(certaintyOf(denied, no.digest), certaintyOf(stated, yes.digest), ground)
    && !isOfRelative(no, yes) && !isOfRelative(yes, no) && !areDisjoint(valuesOf(no, RANKS), valuesOf(yes, RANKS));
}

/** "Le frère de Rivet a voté", "Rivet n'a pas voté": whom only one of them tells of; not "le père Cuevas". */
function isOfRelative(side: Side, other: Side): boolean {
  const [words, others] = [wordsOf(side), wordsOf(other)];
  return words.some(({ folded }, index) => wordsIn(RELATIVES[side.digest.language]).has(folded) && (wordsIn(OF).has(words[index + 1]?.folded ?? '') || words[index - 1]?.folded === 's') && !others.some((one) => one.folded === folded));
}

const wordsOf = ({ sentence: { words: { start, end } }, digest: { reading } }: Side): readonly Word[] => reading.words.slice(start, end);

/**
 * Not a plan against what was not yet, not a rumour against a statement. In a whole report what somebody says is one voice of several,
 * which the report may give as well ("Kiev accuse", "Moscou nie"); a lone claim has one, and its future may be a rule ("n'acceptera
 * pas le passeport", "accepte le passeport").
 */
function areOneVoice(denied: Certainty, stated: Certainty, ground: Ground): boolean {
  if (stated === 'planned' && denied !== 'planned') return false;
  return ground.isOfClaims || (denied === 'stated' && stated === 'stated') || (denied === 'planned' && stated === 'planned');
}

/** "Öffnet am Donnerstag wieder", "volta a abrir": it was not so before. */
function comesBack({ sentence: { words: { start, end } }, digest: { reading, language } }: Side): boolean {
  const words = reading.words.slice(start, end);
  const pairs = firstsIn(AGAIN[language], '_');
  return words.some(({ folded }, index) => wordsIn(AGAIN[language]).has(folded) || (pairs.get(folded)?.includes(words[index - 1]?.folded ?? '') ?? false));
}

/** "Some vaccines are free", "some vaccines are not free"; in reports "a witness" as well, where a lone claim says it of all ("a monk never"). */
export const areOfSome = (a: Side, b: Side, { isOfClaims }: Ground): boolean => [a, b].every(({ sentence: { words: { start, end } }, digest: { reading, language } }) =>
  reading.words.slice(start, Math.min(end, start + OPENING)).some(({ folded }, index) => (wordsIn(SOME[language]).has(folded) && (index === 0 || !wordsIn(ARTICLES[language]).has(folded)))   // "des médecins", not "la vidéo des chars"
    || (index === 0 && !isOfClaims && INDEFINITES.has(folded))));
/** Words within which a sentence says of how many it tells: "l'autre moitié", "de nombreux habitants". */
const OPENING = 3;

/** "Veulent que le texte soit retiré"; not "exige une preuve, mais n'acceptera pas". */
function isWished({ sentence, digest: { reading, language } }: Side, { start }: Span): boolean {
  const before = reading.words.slice(sentence.words.start, sentence.words.end).filter((word) => word.end <= start);
  return before.slice(before.findLastIndex(({ text }) => text === ',') + 1).some(({ folded }) => wordsIn(WISHES[language]).has(folded));
}

/** "Rivet dit que l'accord est signé", "Dorn dit que l'accord n'est pas signé": two people disagree, the texts do not. */
const areOfTwoSpeakers = (no: Side, denied: Span, yes: Side, stated: Span, ground: Ground): boolean => isOfAnother(speakerOf(no, denied), yes, ground) && isOfAnother(speakerOf(yes, stated), no, ground);

const isOfAnother = (speaker: readonly Term[], { sentence }: Side, ground: Ground): boolean =>
  speaker.length > 0 && !speaker.some((term) => ground.keysOf(term).some((key) => ground.weightsOf(sentence).has(key)));

/** What stands before a verb of saying that opens what is said; empty where nothing is said by somebody. */
function speakerOf({ sentence: { words: { start, end }, terms }, digest: { reading } }: Side, span: Span): readonly Term[] {
  const { speech } = lexiconOf(reading.pack.name);
  const verb = reading.words.slice(start, end).find((word) => word.end < span.start && speech.has(word.folded));
  return verb ? terms.filter((term) => term.end <= verb.start) : [];
}

/** Kinds that tell a group of people or things from another; "under 6" is a number, "aged 6 to 10" a measure. */
const RANKS: ReadonlySet<FactKind> = new Set(['ordinal']);
const FIGURES: ReadonlySet<FactKind> = new Set(['count', 'money', 'measure', 'duration']);

/** Whether each has figures and none in common, or each tells of a part, and the parts may stand beside each other: half did, half did not. */
export function areOfOtherGroups(a: Side, b: Side): boolean {
  const [mine, yours] = [groupsOf(a), groupsOf(b)];
  return areDisjoint(mine.ranks, yours.ranks) || areDisjoint(mine.figures, yours.figures) || (mine.part !== null && yours.part !== null && mine.part + yours.part <= 1);
}

/** What a sentence tells groups by. */
interface Groups { readonly ranks: readonly string[]; readonly figures: readonly string[]; readonly part: number | null }
const known = new WeakMap<OutlineSentence, Groups>();

/** Every sentence is set against many: read once. */
function groupsOf(side: Side): Groups {
  let groups = known.get(side.sentence);
  if (!groups) known.set(side.sentence, groups = { ranks: valuesOf(side, RANKS), figures: valuesOf(side, FIGURES), part: leastPartOf(side) });
  return groups;
}

const areDisjoint = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));

/** "Zero training films" denies them all, and is no value. */
const valuesOf = ({ sentence: { facts } }: Side, kinds: ReadonlySet<FactKind>): readonly string[] =>
  facts.filter(({ kind, value }) => kinds.has(kind) && !('number' in value && value.number === 0)).map(({ value }) => JSON.stringify({ ...value, of: undefined }));

/** The least that the first share of a sentence can be; a little more behind "more than"; null without a share. */
function leastPartOf({ sentence: { facts } }: Side): number | null {
  const share = facts.find(({ kind }) => kind === 'share');
  if (share?.kind !== 'share') return null;
  if (share.hedge === 'at-most' || share.hedge === 'less-than' || share.hedge === 'about' || share.hedge === 'nearly') return 0;
  return (share.value.ratio ?? share.value.min ?? 0) + (share.hedge === 'more-than' ? MORE : 0);
}
const MORE = 0.001;
