// Whose words a quotation is. Each sentence's attributions are weighed by where they stand to the quotation; a pronoun or
// "ce responsable" is whoever was last said to speak; a quotation without attribution goes on with the speaker before it.
// A dialogue's lines go on with nobody. When nothing tells, it says nothing.
import { wordSet } from '../languages/speech-words.ts';
import type { Attribution } from './attribution.ts';
import type { Fact } from './fact.ts';
import { isMark, phraseEndingAt, type PersonFact, type Token, type View } from './noun-phrase.ts';
import { peopleOf, type Known, type People } from './people.ts';
import type { Quoted } from './quote-marks.ts';
import type { Reading } from './reading.ts';
import { innerViews, viewsOf, type Sentence } from './sentence-views.ts';

/** Speaker as the text names them and the words of saying; either may be unknown. */
export interface Said { readonly speaker?: string; readonly cue?: string }

/** Lower is stronger. Kept apart by the cases each was made for. */
const RANK = {
  colon: 1,       // X said: "…"
  directly: 2,    // X said that "…"
  behind: 3,      // "…", said X
  nearestBefore: 4,   // X said the plan was "…"
  according: 5,   // "…" and so on, selon X
  nextSentence: 6,    // "…" X said.
  after: 7,       // "…" would come, said X
  sibling: 8,     // "…" and "…"
  goesOn: 9,
  subject: 10,    // X wants a "…"
} as const;

/** Tokens looked at between a quotation and its attribution: what is farther is not next to it. */
const LONGEST_GAP = 8;
/** So many attributions on either side of a quotation are weighed. */
const NEIGHBOURS = 3;
/** So many sentences back a pronoun may find its person. */
const PRONOUN_REACH = 3;
/** A sentence that is quotation by so much goes on with the speaker before it. */
const MOSTLY_QUOTED = 0.6;

interface Ranked extends Said { readonly rank: number }

/** What is said of each stretch, in the order given. */
export function findSpeakers(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): readonly Said[] {
  const persons = names.filter((fact) => fact.kind === 'person');
  const people = peopleOf(reading, persons);
  const best = new Map<number, Ranked>();
  const offer = (quote: number, ranked: Ranked): void => {
    const held = best.get(quote);
    if (!held || ranked.rank < held.rank) best.set(quote, ranked);
  };
  const story = new Story(reading, people, quoted, best);
  const views = viewsOf(reading, quoted, names);
  views.forEach((sentence, index) => story.read(sentence, views[index + 1], offer));
  for (const inner of innerViews(reading, quoted, names)) offerAll(inner, new Story(reading, people, quoted, best), offer);
  return quoted.map((_, index) => {
    const { speaker, cue, rank = 0 } = best.get(index) ?? {};
    if (rank >= RANK.nearestBefore && isTitle(reading, quoted[index])) return {};
    return { ...(speaker === undefined ? {} : { speaker }), ...(cue === undefined ? {} : { cue }) };
  });
}

/** "The Long Hunger", „Hamburger Abendblatt“: capitals throughout; somebody says it only where the words of saying stand beside it. */
function isTitle({ text }: Reading, quoted: Quoted | undefined): boolean {
  const words = text.slice(quoted?.start, Math.min(quoted?.end ?? 0, (quoted?.start ?? 0) + 80)).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

type Offer = (quote: number, ranked: Ranked) => void;

/** Who was last said to speak, sentence by sentence. */
class Story {
  private last: Known | null = null;
  private readonly topics: (Known | null)[] = [];
  private lastQuotedAt = -2;

  constructor(readonly reading: Reading, readonly people: People, private readonly quoted: readonly Quoted[], private readonly best: ReadonlyMap<number, Ranked>) {}

  read(sentence: Sentence, next: Sentence | undefined, offer: Offer): void {
    const { quoted, best } = this;
    const last = this.last;
    const index = this.topics.length;
    const known = offerAll(sentence, this, offer);
    const quotes = sentence.tokens.filter(({ kind }) => kind === 'quote');
    if (next) this.offerNext(sentence, next, quotes, offer);
    const settled = quotes.map(({ quote = 0 }) => best.get(quote)).find((said) => said?.speaker !== undefined);
    for (const { quote = 0 } of quotes) {
      const before = best.get(quote - 1);
      const isSameLine = quoted[quote]?.isDialogue && !/[\n\r]/u.test(this.reading.text.slice(quoted[quote - 1]?.end ?? 0, quoted[quote]?.start));
      if (isSameLine && before) offer(quote, { ...before, rank: RANK.sibling });
      else if (settled) offer(quote, { ...settled, rank: RANK.sibling });
      else this.goOn(sentence, quote, quoted[quote], last, index, offer);
    }
    this.remember(sentence, quotes, known, index);
  }

  private goOn(sentence: Sentence, quote: number, quoted: Quoted | undefined, before: Known | null, index: number, offer: Offer): void {
    if (!quoted) return;
    const announced = this.topics.at(-1);
    if (announced && quoted.outer.start <= sentence.span.start + 3 && /:\s*(?:[—–-]+\s*)?$/u.test(this.reading.text.slice(Math.max(0, quoted.outer.start - 6), quoted.outer.start))) return offer(quote, { speaker: announced.name, rank: RANK.goesOn });
    if (quoted.isDialogue) return;
    const share = (Math.min(quoted.outer.end, sentence.span.end) - Math.max(quoted.outer.start, sentence.span.start)) / (sentence.span.end - sentence.span.start);
    const isNear = quoted.isContinued || index - this.lastQuotedAt <= 2 || this.topics.at(-1) === before;
    if (before && isNear && (quoted.isContinued || share >= MOSTLY_QUOTED)) return offer(quote, { speaker: before.name, rank: RANK.goesOn });
    const first = subjectOf(sentence);
    if (first && share < MOSTLY_QUOTED && first.end < quoted.start && /^\p{Ll}/u.test(this.reading.text.slice(quoted.start))) offer(quote, { speaker: this.people.fullName(first), rank: RANK.subject });
  }

  /** “We shall see.” Odrin said. */
  private offerNext(sentence: Sentence, next: Sentence, quotes: readonly Token[], offer: Offer): void {
    const [only] = quotes;
    const [attribution] = next.attributions;
    if (!only || sentence.tokens.some(({ kind }) => kind === 'word') || next.tokens.some(({ kind }) => kind === 'quote')) return;
    if (attribution?.kind !== 'verb' || attribution.first > 0 || next.tokens.length - attribution.last > 3) return;
    if (/[\n\r]/u.test(this.reading.text.slice(sentence.span.end, next.span.start))) return;
    const known = this.resolve(next, attribution, []);
    if (known) for (const { quote = 0 } of quotes) offer(quote, { speaker: known.name, cue: cueText(this.reading, next, attribution), rank: RANK.nextSentence });
  }

  private remember(sentence: Sentence, quotes: readonly Token[], known: readonly (Known | null)[], index: number): void {
    const named = known.filter((speaker) => speaker !== null);
    const ofQuote = quotes.map(({ quote = 0 }) => this.best.get(quote)?.speaker).find((speaker) => speaker !== undefined);
    const first = subjectOf(sentence);
    const topic = named[0] ?? (first ? { name: this.people.fullName(first), isPerson: true } : null);
    this.topics.push(topic);
    if (quotes.length) this.lastQuotedAt = index;
    if (ofQuote !== undefined) this.last = { name: ofQuote, isPerson: this.people.isPerson(ofQuote) };
    else if (topic && named.length) this.last = topic;
  }

  /** The speaker an attribution names; null for a pronoun that stands for nobody known. */
  resolve(sentence: View, attribution: Attribution, earlier: readonly (Known | null)[]): Known | null {
    const { subject } = attribution;
    if (subject.kind === 'same') return earlier.findLast((known) => known !== null) ?? (attribution.kind === 'verb' ? this.subjectOf(sentence) : null);
    if (subject.kind === 'pronoun') return this.antecedent(sentence, subject.at);
    return this.people.known(sentence, subject.phrase, this.last);
  }

  /** Lines of a dialogue take turns: a pronoun is whoever did not speak the line before; nobody when that is unknown. */
  private otherThan(speaker: string | undefined): Known | null {
    return speaker === undefined ? null : this.topics.slice(-2 * PRONOUN_REACH).findLast((topic) => topic && topic.name !== speaker) ?? null;
  }

  /** "Il se tourna et lui demanda": who the sentence is about. */
  private subjectOf(sentence: View): Known | null {
    const person = subjectOf(sentence);
    if (person) return { name: this.people.fullName(person), isPerson: true };
    return wordSet(this.reading.pack.speech.attribution.pronouns).has(sentence.tokens[0]?.lower ?? '') ? this.antecedent(sentence, 0) : null;
  }

  private antecedent(sentence: View, at: number): Known | null {
    const line = sentence.tokens.find(({ quote }) => quote !== undefined && this.quoted[quote]?.isDialogue)?.quote;
    if (line !== undefined) return this.otherThan(this.best.get(line - 1)?.speaker);
    const lead = sentence.tokens.slice(0, at);
    const person = lead.map(({ start }) => sentence.startingAt.get(start)).find((fact) => fact !== undefined);
    if (person && !lead.some(({ kind }) => kind === 'quote')) return { name: this.people.fullName(person), isPerson: true };
    const near = this.topics.slice(-PRONOUN_REACH).reverse();
    return near.find((topic) => topic?.isPerson) && near[0] && !near[0].isPerson ? near[0] : near.find((topic) => topic !== null) ?? this.last;
  }
}

/** Offers every quotation of the view what its attributions say; gives the attributions' speakers. */
function offerAll(sentence: Sentence, story: Story, offer: Offer): readonly (Known | null)[] {
  const speakers: (Known | null)[] = [];
  for (const attribution of sentence.attributions) speakers.push(story.resolve(sentence, attribution, speakers));
  // "Évoquant un « retard », Odrin a dit…": the subject comes later.
  sentence.attributions.forEach(({ kind }, index) => {
    if (kind !== 'gerund' || speakers[index]) return;
    const first = subjectOf(sentence);
    speakers[index] = speakers.slice(index + 1).find((known) => known) ?? (first ? { name: story.people.fullName(first), isPerson: true } : null);
  });
  let passed = 0;
  sentence.tokens.forEach(({ kind, quote = 0 }, at) => {
    if (kind !== 'quote') return;
    while ((sentence.attributions[passed]?.first ?? Infinity) < at) passed++;
    for (let index = Math.max(0, passed - NEIGHBOURS); index < passed + NEIGHBOURS; index++) {
      const [attribution, known] = [sentence.attributions[index], speakers[index]];
      if (attribution && known) offer(quote, { speaker: known.name, cue: cueText(story.reading, sentence, attribution), rank: rankOf(sentence, attribution, at) });
    }
    const lead = isMark(sentence.tokens[at - 1], ':') ? phraseEndingAt(sentence, at - 2) : null;
    if (lead?.person) offer(quote, { speaker: story.people.fullName(lead.person), rank: RANK.colon + 0.5 });
    // "Odrin s'est montré prudent : « … »": no verb of saying, but a colon.
    const subject = isMark(sentence.tokens[at - 1], ':') ? subjectOf(sentence) : undefined;
    if (subject) offer(quote, { speaker: story.people.fullName(subject), rank: RANK.after + 0.5 });
  });
  return speakers;
}

/** Where an attribution stands to the quotation at token `at`; the nearer the stronger within one rank. */
function rankOf({ tokens, words }: View, { kind, first, last }: Attribution, at: number): number {
  if (last < at) {
    const gap = tokens.slice(Math.max(last + 1, at - LONGEST_GAP), at);
    const distance = (at - last) / 1000;
    if (isMark(gap.at(-1), ':')) return RANK.colon + distance;
    const isDirect = gap.every((token) => token.kind === 'mark' || (gap.length === 1 && wordSet(words.breaks).has(token.lower)));
    if (isDirect) return RANK.directly + distance;
    return (kind === 'according' ? RANK.according : RANK.nearestBefore) + distance;
  }
  if (first < at) return RANK.directly;   // the quotation stands inside the attribution: le « chef » a dit
  const gap = tokens.slice(at + 1, Math.min(first, at + LONGEST_GAP));
  const distance = (first - at) / 1000;
  if (gap.every(({ kind: each }) => each === 'mark')) return RANK.behind + distance;
  return (kind === 'according' ? RANK.according : RANK.after) + distance;
}

const cueText = ({ original }: Reading, { tokens }: View, { cue }: Attribution): string => original.slice(tokens[cue.first]?.start, tokens[cue.last]?.end);

/** The first person a sentence names, before any quotation and not behind a preposition: "Interrogée par Odrin, Tarrow a…". */
function subjectOf({ tokens, words, startingAt }: View): PersonFact | undefined {
  for (const [at, { start, kind }] of tokens.entries()) {
    if (kind === 'quote') return undefined;
    const person = startingAt.get(start);
    const before = tokens[at - 1]?.lower ?? '';
    if (person && !wordSet(words.prepositions).has(before) && !wordSet(words.links).has(before)) return person;
  }
  return undefined;
}
