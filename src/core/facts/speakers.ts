// Whose words a quotation is. Each sentence's attributions are weighed by where they stand to the quotation; a pronoun or
// "ce responsable" is whoever was last said to speak; a quotation without attribution goes on with the speaker before it.
// A dialogue's lines go on with nobody. When nothing tells, it says nothing.
import type { Span } from '../span.ts';
import { wordSet } from '../languages/speech-words.ts';
import { evenOut, splitWords, type Word } from '../words.ts';
import { findAttributions, type Attribution } from './attribution.ts';
import type { Fact } from './fact.ts';
import { isMark, phraseEndingAt, type PersonFact, type Phrase, type Token, type View } from './noun-phrase.ts';
import type { Quoted } from './quote-marks.ts';
import type { Reading } from './reading.ts';

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

interface Known { readonly name: string; readonly isPerson: boolean }
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
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

type Offer = (quote: number, ranked: Ranked) => void;

/** A sentence as tokens, its quotations one token each, with who is said to say what in it. */
export interface Sentence extends View { readonly span: Span; readonly attributions: readonly Attribution[] }

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

/** The first person a sentence names outside quotations, when only small words stand before. */
function subjectOf({ tokens, startingAt }: View): PersonFact | undefined {
  for (const { start, kind } of tokens) {
    if (kind === 'quote') return undefined;
    const person = startingAt.get(start);
    if (person) return person;
  }
  return undefined;
}

/** The persons of a text: the fullest form of each name, and the phrases that stand for one of them. */
class People {
  constructor(private readonly reading: Reading, private readonly fullest: ReadonlyMap<string, string>, private readonly roles: ReadonlyMap<string, PersonFact | null>) {}

  fullName(person: PersonFact): string {
    return this.fullest.get(person.value.key) ?? person.value.name;
  }

  isPerson(name: string): boolean {
    return [...this.fullest.values()].includes(name);
  }

  known(view: View, phrase: Phrase, last: Known | null): Known {
    if (phrase.person) return { name: this.fullName(phrase.person), isPerson: true };
    const tokens = view.tokens.slice(phrase.first, phrase.last + 1);
    const pointing = wordSet(view.words.demonstratives);
    if (last && tokens.slice(0, 2).some(({ lower }) => pointing.has(lower))) return last;
    const person = this.roles.get(roleKey(view, tokens));
    if (person) return { name: this.fullName(person), isPerson: true };
    return { name: this.reading.original.slice(tokens[0]?.start, tokens.at(-1)?.end), isPerson: false };
  }
}

const roleKey = ({ words }: View, tokens: readonly { readonly lower: string; readonly kind: string }[]): string => {
  const first = tokens.findIndex(({ lower, kind }) => kind !== 'mark' && !wordSet(words.determiners).has(lower));
  return tokens.slice(Math.max(0, first)).map(({ lower }) => lower).join(' ');
};

const LONGEST_ROLE = 6;

function peopleOf(reading: Reading, persons: readonly PersonFact[]): People {
  const fullest = new Map<string, string>();
  for (const { value } of persons) if (value.name.length > (fullest.get(value.key)?.length ?? 0)) fullest.set(value.key, value.name);
  const roles = new Map<string, PersonFact | null>();
  const { words: list, pack: { speech: { phrase } } } = reading;
  // Two men were "le ministre" in this text: then the phrase names neither.
  const addRole = (key: string, person: PersonFact): void => {
    const held = roles.get(key);
    roles.set(key, held === undefined || held?.value.key === person.value.key ? person : null);
  };
  let at = 0;
  for (const person of persons) {
    if (person.value.role !== undefined) addRole(splitWords(evenOut(person.value.role)).map(({ lower }) => lower).join(' '), person);
    while ((list[at]?.start ?? Infinity) < person.start) at++;
    let first = at;
    while (first > 0 && at - first < LONGEST_ROLE && list[first - 1]?.kind === 'letters' && !wordSet(phrase.determiners).has(list[first - 1]?.lower ?? '') && !wordSet(phrase.breaks).has(list[first - 1]?.lower ?? '')) first--;
    if (!wordSet(phrase.determiners).has(list[first - 1]?.lower ?? '') || first === at) continue;
    addRole(list.slice(first, at).map(({ lower }) => lower).join(' '), person);
  }
  return new People(reading, fullest, roles);
}

/** One view a sentence, in order; quotations outside all others are one token each, in every sentence they reach into. */
export function viewsOf(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): readonly Sentence[] {
  const outer = quoted.map((quote, index) => ({ quote, index })).filter(({ quote }) => quote.depth === 0);
  const maps = nameMaps(reading, names);
  let [word, next] = [0, 0];
  return reading.sentences.map((span) => {
    const tokens: Token[] = [];
    while ((reading.words[word]?.start ?? Infinity) < span.start) word++;
    while ((outer[next]?.quote.outer.end ?? Infinity) <= span.start) next++;
    let ahead = next;
    for (; (reading.words[word]?.start ?? Infinity) < span.end; word++) {
      const each = reading.words[word];
      if (!each) break;
      while ((outer[ahead]?.quote.outer.end ?? Infinity) <= each.start) ahead++;
      const inside = outer[ahead];
      if (inside && inside.quote.outer.start <= each.start) {
        if (tokens.at(-1)?.quote !== inside.index) tokens.push(quoteToken(inside.quote, inside.index));
      } else tokens.push(wordToken(each));
    }
    return sentenceOf(reading, tokens, span, maps);
  });
}

/** Views of what stands inside a quotation that holds others. */
function innerViews(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): readonly Sentence[] {
  const maps = nameMaps(reading, names);
  return quoted.flatMap((parent, at) => {
    const children: { readonly quote: Quoted; readonly index: number }[] = [];
    for (let i = at + 1; (quoted[i]?.start ?? Infinity) < parent.end; i++) {
      const quote = quoted[i];
      if (quote?.depth === parent.depth + 1) children.push({ quote, index: i });
    }
    if (!children.length) return [];
    const tokens: Token[] = [];
    for (let word = wordFrom(reading.words, parent.start); (reading.words[word]?.start ?? Infinity) < parent.end; word++) {
      const each = reading.words[word];
      const inside = each && children.find(({ quote: { outer } }) => outer.start <= each.start && each.start < outer.end);
      if (inside && tokens.at(-1)?.quote !== inside.index) tokens.push(quoteToken(inside.quote, inside.index));
      else if (each && !inside) tokens.push(wordToken(each));
    }
    return [sentenceOf(reading, tokens, parent, maps)];
  });
}

type NameMaps = Pick<View, 'startingAt' | 'endingAt' | 'nameEnds' | 'roles'>;

function nameMaps({ pack }: Reading, names: readonly Fact[]): NameMaps {
  const persons = names.filter((fact) => fact.kind === 'person');
  return {
    startingAt: new Map(persons.map((person) => [person.start, person])),
    endingAt: new Map(persons.map((person) => [person.end, person])),
    nameEnds: new Set(names.map(({ end }) => end)),
    roles: wordSet(pack.name.roles),
  };
}

function sentenceOf(reading: Reading, tokens: readonly Token[], span: Span, maps: NameMaps): Sentence {
  const { phrase, attribution } = reading.pack.speech;
  const view = { tokens, words: phrase, ...maps };
  return { ...view, span, attributions: findAttributions(view, attribution) };
}

const quoteToken = ({ outer }: Quoted, quote: number): Token => ({ start: outer.start, end: outer.end, kind: 'quote', text: '', lower: '', glued: false, quote });
const wordToken = ({ start, end, kind, text, lower, glued }: Word): Token => ({ start, end, kind: kind === 'mark' ? 'mark' : 'word', text, lower, glued });

function wordFrom(words: readonly Word[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
