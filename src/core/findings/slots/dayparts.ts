// "Tard dans la soirée", "am Nachmittag": a time without an hour. It is what another report's hour stands beside: "à 20h30". Linked only
// with an hour that can be of that part of the day, told of one thing; alone it says too little to be a finding.
import type { Digest } from '../../digest.ts';
import type { FactOf } from '../../facts/fact.ts';
import type { Outline, OutlineSentence } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { agreement, sharedHeads, slotOf, type Slot } from '../../slots.ts';
import { HAPPENINGS } from '../../languages/concept-words.ts';
import type { LanguageCode, LanguagePack } from '../../languages/pack.ts';
import type { Link } from './linking.ts';
import { compareValues } from './values.ts';

/** Hours of morning, noon, afternoon, evening, night, first to last, as people use the words; night goes over midnight. */
const HOURS: readonly (readonly [from: number, to: number])[] = [[4, 12], [11, 14], [12, 19], [17, 24], [20, 30]];
/** Surroundings that agree this far are of one thing; where both tell of one happening, or of no other time of day, this far. */
const ONE_THING = 0.3;
const ONE_HAPPENING = 0.15;

/** The links of times without an hour to hours of the other text. Symmetric. */
export function linkDayparts(ground: Ground): readonly Link[] {
  const [here, there] = [partsIn(ground.here), partsIn(ground.there)];
  if (here.length === 0 && there.length === 0) return [];
  const verdict = { relation: 'close', reason: 'both-possible' } as const;
  return [
    ...matesOf(here, here.length > 0 ? hoursIn(ground.there, ground) : [], ground).map(([a, b]): Link => ({ here: a, there: b, verdict })),
    ...matesOf(there, there.length > 0 ? hoursIn(ground.here, ground) : [], ground).map(([b, a]): Link => ({ here: a, there: b, verdict })),
  ];
}

/** Each part of the day with the first hour that it can be, and with every other mention of that hour. */
function matesOf(parts: readonly Part[], hours: readonly Slot[], ground: Ground): readonly (readonly [Slot, Slot])[] {
  const isOnly = parts.length === 1 && hours.every(({ fact }) => hours[0] && compareValues(hours[0].fact, fact) === 'same');   // each text tells one time of day: that of the story
  const taken = new Set<Slot>();
  return parts.flatMap((part) => {
    const slot = slotOf(part.fact, part.sentence, ground);
    const first = hours.find((hour) => !taken.has(hour) && areOfOneTime(part, slot, hour, isOnly ? ONE_HAPPENING : ONE_THING, ground));
    const mates = first ? hours.filter((hour) => !taken.has(hour) && (hour === first || compareValues(first.fact, hour.fact) === 'same')) : [];
    for (const hour of mates) taken.add(hour);
    return mates.map((hour) => [slot, hour] as const);
  });
}

interface Part { readonly fact: FactOf<'date'>; readonly sentence: OutlineSentence; readonly hours: readonly [number, number] }

function areOfOneTime({ hours: [from, to] }: Part, slot: Slot, hour: Slot, least: number, ground: Ground): boolean {
  if (hour.fact.kind !== 'time') return false;
  const { local, zone } = hour.fact.value;
  const at = Number(local.slice(0, 2));
  if (zone === undefined && !(at >= from && at < to) && !(at + 24 < to)) return false;   // of an hour with its zone it is evening somewhere
  const agreed = agreement(slot, hour, ground);
  const isOne = sharedHeads(slot, hour).some((key) => key.startsWith('~') && HAPPENINGS_KEYS.has(key));
  return agreed >= (isOne ? ONE_HAPPENING : least);
}
const HAPPENINGS_KEYS: ReadonlySet<string> = new Set([...HAPPENINGS].map((concept) => `~${concept}`));

const hoursIn = ({ digest, sentenceOf }: Outline, ground: Ground): readonly Slot[] => digest.facts.filter(({ kind }) => kind === 'time')
  .flatMap((fact) => { const sentence = sentenceOf.get(fact); return sentence ? [slotOf(fact, sentence, ground)] : []; });

const known = new WeakMap<Outline, readonly Part[]>();

function partsIn(outline: Outline): readonly Part[] {
  let parts = known.get(outline);
  if (!parts) known.set(outline, parts = outline.sentences.flatMap((sentence) => partsOf(sentence, outline.digest)));
  return parts;
}

/** Phrases of the day's parts that are no part of a fact: "lundi soir" is a date, "20 heures du soir" an hour. */
function partsOf(sentence: OutlineSentence, { reading, language }: Digest): readonly Part[] {
  const text = reading.text.slice(sentence.start, sentence.end).toLowerCase();
  return [...text.matchAll(patternOf(language, reading.pack))].flatMap((match): readonly Part[] => {
    const part = HOURS.findIndex((_, index) => match.groups?.[`p${index}`] !== undefined);
    const [start, hours] = [sentence.start + match.index, HOURS[part]];
    const end = start + match[0].length;
    if (!hours || sentence.facts.some((fact) => fact.kind !== 'quote' && fact.start <= end + NEXT_TO && start <= fact.end + NEXT_TO)) return [];
    return [{ sentence, hours, fact: { kind: 'date', start, end, text: reading.original.slice(start, end), value: {} } }];
  });
}
const NEXT_TO = 1;

/** Which parts of the day a sentence names, by number. */
export function daypartsOf(sentence: OutlineSentence, { reading, language }: Digest): readonly number[] {
  let parts = named.get(sentence);
  if (!parts) named.set(sentence, parts = [...reading.text.slice(sentence.start, sentence.end).toLowerCase().matchAll(patternOf(language, reading.pack))].map(({ groups }) => HOURS.findIndex((_, index) => groups?.[`p${index}`] !== undefined)));
  return parts;
}
const named = new WeakMap<OutlineSentence, readonly number[]>();

const patterns = new Map<LanguageCode, RegExp>();

/** All phrases of a language, the longer first, the part of the day as the group's name. */
function patternOf(language: LanguageCode, { calendar }: LanguagePack): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const groups = calendar.dayparts.map((phrases, index) => `(?<p${index}>${phrases.split('|').filter((phrase) => /[ ']/u.test(phrase)).sort((a, b) => b.length - a.length).join('|') || '(?!)'})`);
    patterns.set(language, pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'gu'));
  }
  return pattern;
}
