// Whose words a quotation is. Each sentence's attributions are weighed by where they stand to the quotation; a pronoun or
// "ce responsable" is whoever was last said to speak; a quotation without attribution goes on with the speaker before it.
// A dialogue's lines go on with nobody. When nothing tells, it says nothing.
import { WORDS_THEMSELVES } from '../../languages/speaker-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import { VOICE_WORDS } from '../../languages/voice-words.ts';
import { isSomebody, speaks } from './able-speakers.ts';
import { attributionBehind, isEpithet } from './attribution.ts';
import type { Attribution } from './attribution-subject.ts';
import { isGivenOver, isSetOff, sayerOf, toldTo } from './colon-sayers.ts';
import { isDoneTo } from './done-to.ts';
import type { Fact } from '../fact.ts';
import { gappedSpeaker } from './gapped.ts';
import { isHearer, isLoneName, isPaper, isThingsName, isTitle, namingBefore } from './marked-names.ts';
import { isMark, phraseEndingAt, phraseOpening, phraseStartingAt, type PersonFact, type Token, type View } from './noun-phrase.ts';
import { peopleOf, type Known } from './people.ts';
import type { Quoted } from './quote-marks.ts';
import { agentAround, headlineSpeaker, headlineSubject, isAnswer, ownerFollowing, ownerOf, signerOf } from './passed-on.ts';
import type { Reading } from '../reading.ts';
import { asideViews, innerViews, viewsOf, type Sentence } from './sentence-views.ts';
import { personIn, Story } from './speaker-story.ts';
import { clausesOf, isOtherClause } from './turns.ts';

/** Speaker as the text names them and the words of saying; either may be unknown. */
export interface Said { readonly speaker?: string; readonly cue?: string }

/** Lower is stronger. Kept apart by the cases each was made for. */
const RANK = {
  aside: 0.5,     // "…, said X, …" inside the marks
  owner: 0.8,     // X rejected Y's charge of "…"
  gapped: 0.9,    // X called it "…", Y "…"
  colon: 1,       // X said: "…"
  directly: 2,    // X said that "…"
  behind: 3,      // "…", said X
  anyVerb: 3.6,   // "…", s'amuse X
  nearestBefore: 4,   // X said the plan was "…"
  according: 5,   // "…" and so on, selon X
  nextSentence: 6,    // "…" X said.
  after: 7,       // "…" would come, said X
  sibling: 8,     // "…" and "…"
  introduced: 8.5,    // “…” X, a nurse, has had enough.
  goesOn: 9,
  continued: 9.5, // a paragraph left open, before one that has a speaker
  otherClause: 7.6,   // X wants a "…", but Y is "…", said Z
  subject: 10,    // X wants a "…"
} as const;

/** Tokens looked at between a quotation and its attribution: what is farther is not next to it. */
const LONGEST_GAP = 8;
/** So many attributions on either side of a quotation are weighed. */
const NEIGHBOURS = 3;
/** A sentence that is quotation by so much goes on with the speaker before it. */
const MOSTLY_QUOTED = 0.6;

interface Ranked extends Said { readonly rank: number }

/** What is said of each stretch, in the order given; null for a stretch that is a title or a name and nobody's words. */
export function findSpeakers(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): readonly (Said | null)[] {
  if (!quoted.length) return [];
  const persons = names.filter((fact) => fact.kind === 'person');
  const people = peopleOf(reading, persons);
  const best = new Map<number, Ranked>();
  const offer = (quote: number, ranked: Ranked): void => {
    const held = best.get(quote);
    if (!held || ranked.rank < held.rank) best.set(quote, ranked);
  };
  const speakerOf = (quote: number): string | undefined => best.get(quote)?.speaker;
  const story = new Story(reading, people, quoted, speakerOf);
  const asides = asideViews(reading, quoted, names);
  const views = viewsOf(reading, quoted, names);
  const last = views.findLastIndex(({ tokens }) => tokens.some(isQuote));   // what stands behind tells nobody's words
  for (let index = 0; index <= last; index++) {
    const sentence = views[index];
    if (sentence) readSentence(sentence, { next: views[index + 1], story, best, asides }, offer);
  }
  for (const inner of innerViews(reading, quoted, names)) offerAll(inner, new Story(reading, people, quoted, speakerOf), offer);
  goBack(quoted, best, offer);
  return quoted.map((each, index) => {
    const { speaker, cue, rank = Infinity } = best.get(index) ?? {};
    const naming = namingBefore(reading, each);
    if (naming !== null && !cue?.toLowerCase().endsWith(naming)) return null;
    if (rank >= RANK.colon && !isCalling(reading, cue) && (isThingsName(reading, each) || isHearer(reading, each))) return null;
    if (rank >= RANK.anyVerb && (isTitle(reading, each) || isLoneName(reading, each))) return null;
    if (rank >= RANK.nearestBefore && isPaper(reading, each, rank >= RANK.sibling ? each.outer.start : quoted[index - 1]?.outer.end)) return null;
    return { ...(speaker === undefined ? {} : { speaker }), ...(cue === undefined ? {} : { cue }) };
  });
}

/** "nannte den Plan „Wahnsinn“", "called the plan “madness”": words for a thing, and no name of it. */
const isCalling = ({ pack }: Reading, cue = ''): boolean => [...wordSet(VOICE_WORDS[pack.code].callings)].some((start) => cue.startsWith(start));

const isQuote = ({ kind }: Token): boolean => kind === 'quote';
const NOTHING: ReadonlySet<string> = new Set();

type Offer = (quote: number, ranked: Ranked) => void;

interface Around {
  readonly next: Sentence | undefined;
  readonly story: Story;
  readonly best: ReadonlyMap<number, Ranked>;
  /** The teller's words inside a quotation, by its number. */
  readonly asides: ReadonlyMap<number, Sentence>;
}

function readSentence(sentence: Sentence, { next, story, best, asides }: Around, offer: Offer): void {
  const quotes = sentence.tokens.filter(isQuote);
  if (!quotes.length) return story.remember(sentence, speakersOf(sentence, story), NOTHING, false);
  const speakers = offerAll(sentence, story, offer);
  for (const { quote = 0 } of quotes) {
    const aside = asides.get(quote);
    const attribution = aside?.attributions[0];
    const known = aside && attribution ? story.resolve(aside, attribution, []) : null;
    if (aside && attribution && known) offer(quote, { speaker: known.name, cue: cueText(story.reading, aside, attribution), rank: RANK.aside });
  }
  if (next) offerNext(sentence, next, { story, quotes }, offer);
  if (next) offerIntroduced(sentence, next, { story, quotes }, offer);
  const clauses = clausesOf(sentence, quotes);
  const first = quotes.findIndex(({ quote = 0 }) => best.get(quote)?.speaker !== undefined);
  for (const [index, { quote = 0 }] of quotes.entries()) {
    const settled = first >= 0 && (clauses[index] ?? 0) >= (clauses[first] ?? 0) ? best.get(quotes[first]?.quote ?? -1) : undefined;
    const before = best.get(quote - 1);
    const isSameLine = story.quoted[quote]?.isDialogue && !/[\n\r]/u.test(story.reading.text.slice(story.quoted[quote - 1]?.end ?? 0, story.quoted[quote]?.start));
    if (isSameLine && before) offer(quote, Object.assign({}, before, { rank: RANK.sibling }));
    else if (settled) offer(quote, Object.assign({}, settled, { rank: RANK.sibling }));
    else goOn(sentence, quote, story, offer);
  }
  story.remember(sentence, speakers, new Set(quotes.flatMap(({ quote = 0 }) => best.get(quote)?.speaker ?? [])), true);
}

function goOn(sentence: Sentence, quote: number, story: Story, offer: Offer): void {
  const quoted = story.quoted[quote];
  if (!quoted) return;
  const { text } = story.reading;
  const { last } = story;
  const announced = story.topicOf(story.length - 1);
  if (announced && quoted.outer.start <= sentence.span.start + 3 && /:\s*(?:[—–-]+\s*)?$/u.test(text.slice(Math.max(0, quoted.outer.start - 6), quoted.outer.start))) return offer(quote, { speaker: announced.name, rank: RANK.goesOn });
  if (quoted.isDialogue) return;
  const share = (Math.min(quoted.outer.end, sentence.span.end) - Math.max(quoted.outer.start, sentence.span.start)) / (sentence.span.end - sentence.span.start);
  const isNear = quoted.isContinued || story.length - story.lastQuotedAt <= 2 || announced === last;
  if (last && isNear && (quoted.isContinued || share >= MOSTLY_QUOTED)) return offer(quote, { speaker: last.name, rank: RANK.goesOn });
  // "Odrin haussa les épaules. « Que faire ? »": the one the sentence before is about, in the same paragraph.
  const isBeside = !/[\n\r]/u.test(text.slice(Math.max(0, sentence.span.start - 3), sentence.span.start));
  if (announced?.isPerson && isBeside && share >= MOSTLY_QUOTED && sentence.tokens.every(({ kind }) => kind !== 'word')) return offer(quote, { speaker: announced.name, rank: RANK.goesOn });
  const first = personIn(sentence);
  const at = sentence.tokens.findIndex((token) => token.quote === quote);
  if (share >= MOSTLY_QUOTED || isEpithet(sentence, at) || isAnswer(sentence, at) || isDoneTo(sentence, story.reading.pack.speech.attribution, at) || !/^\p{Ll}/u.test(text.slice(quoted.start, quoted.start + 2))) return;
  const subject = !first ? story.openingPronoun(sentence) ?? (isWordItself(sentence, at) ? null : story.openingBody(sentence, at)) : first.end < quoted.start ? story.people.person(first) : null;
  if (subject) offer(quote, { speaker: subject.name, rank: RANK.subject });
}

/** "si le mot « accident » convient": the word is spoken of. */
const isWordItself = ({ tokens }: View, at: number): boolean => WORDS_THEMSELVES.has(tokens[at - 1]?.lower ?? '');

/** “We shall see.” Odrin said. — "Il governo è compatto". Lo ha detto Odrin. */
function offerNext(sentence: Sentence, next: Sentence, { story, quotes }: { readonly story: Story; readonly quotes: readonly Token[] }, offer: Offer): void {
  if (!quotes.length || sentence.tokens.some(({ kind }) => kind === 'word') || next.tokens.some(({ kind }) => kind === 'quote')) return;
  const attribution = next.attributions[0] ?? readShort(next, story.reading);
  if (!attribution) return;
  const isSpeech = attribution.subject.kind === 'phrase' && next.tokens.slice(0, attribution.first).every(({ lower }) => wordSet(story.reading.pack.speech.attribution.between).has(lower));
  const isWhole = attribution.kind === 'verb' && attribution.first === 0 && next.tokens.length - attribution.last <= 3;
  const isBack = isSpeech && attribution.first < 3 && next.tokens.length - attribution.last < LONGEST_GAP && (attribution.first > 0 || attribution.kind === 'according');
  if (!isWhole && !isBack) return;
  if (!isWhole && /[\n\r]/u.test(story.reading.text.slice(sentence.span.end, next.span.start))) return;
  const known = story.resolve(next, attribution, []);
  if (known) for (const { quote = 0 } of quotes) offer(quote, { speaker: known.name, cue: cueText(story.reading, next, attribution), rank: RANK.nextSentence });
}

/**
 * "« Nous sommes à bout. » Emma Odrin, infirmière, ne mâche pas ses mots.": a paragraph that opens with a quotation and then with
 * somebody named for the first time has given that person's words.
 */
function offerIntroduced(sentence: Sentence, next: Sentence, { story, quotes }: { readonly story: Story; readonly quotes: readonly Token[] }, offer: Offer): void {
  const [only, other] = quotes;
  const quoted = story.quoted[only?.quote ?? -1];
  if (!quoted || other || quoted.isDialogue || sentence.tokens.some(({ kind }) => kind === 'word') || next.tokens.some(({ kind }) => kind === 'quote')) return;
  const { text } = story.reading;
  const opensLine = /(?:^|[\n\r])[ \t]*$/u.test(text.slice(Math.max(0, quoted.outer.start - 4), quoted.outer.start));
  if (!opensLine || /[\n\r]/u.test(text.slice(quoted.outer.end, next.span.start)) || !isSentence(story, only?.quote ?? -1)) return;
  const phrase = phraseOpening(next);
  const person = phrase?.person ?? (phrase ? undefined : next.startingAt.get(next.tokens[0]?.start ?? -1));
  if (person && story.people.isFirst(person)) offer(only?.quote ?? -1, { speaker: story.people.person(person).name, rank: RANK.introduced });
}

/** "«…». Così il ministro Odrin a Radio 24.": a sentence that only names the speaker. */
function readShort(view: View, { pack }: Reading): Attribution | null {
  const isOne = wordSet(pack.speech.attribution.accordingBehind).has(view.tokens[0]?.lower ?? '') && view.tokens.length < 2 * LONGEST_GAP;
  const phrase = isOne ? phraseStartingAt(view, 1) : null;
  return phrase?.person ? { kind: 'according', subject: { kind: 'phrase', phrase }, cue: { first: 0, last: 0 }, first: 0, last: phrase.last } : null;
}

/** Paragraphs of one quotation, each opened again: those before the one with the attribution. */
function goBack(quoted: readonly Quoted[], best: ReadonlyMap<number, Ranked>, offer: Offer): void {
  for (let index = quoted.length - 1; index > 0; index--) {
    const [speaker, before] = [best.get(index)?.speaker, best.get(index - 1)];
    if (quoted[index]?.isContinued && speaker !== undefined && before?.speaker === undefined && quoted[index - 1]?.isClosed === false) offer(index - 1, { speaker, rank: RANK.continued });
  }
}

/** Whom each attribution of a sentence names. */
function speakersOf(sentence: Sentence, story: Story): readonly (Known | null)[] {
  const speakers: (Known | null)[] = [];
  for (const attribution of sentence.attributions) speakers.push(story.resolve(sentence, attribution, speakers));
  // "Évoquant un « retard », Odrin a dit…": the subject comes later.
  sentence.attributions.forEach((attribution, index) => {
    if (attribution.kind !== 'gerund' || speakers[index]) return;
    const first = personIn(sentence) ?? personBehind(sentence, attribution);
    speakers[index] = speakers.slice(index + 1).find((known) => known) ?? (first ? story.people.person(first) : null);
  });
  return speakers;
}

/** Offers every quotation of the view what its attributions say; gives the attributions' speakers. */
function offerAll(sentence: Sentence, story: Story, offer: Offer): readonly (Known | null)[] {
  const speakers = speakersOf(sentence, story);
  let passed = 0;
  sentence.tokens.forEach(({ kind, quote = 0 }, at) => {
    if (kind !== 'quote') return;
    while ((sentence.attributions[passed]?.first ?? Infinity) < at) passed++;
    for (let index = Math.max(0, passed - NEIGHBOURS); index < passed + NEIGHBOURS; index++) {
      const [attribution, known] = [sentence.attributions[index], speakers[index]];
      if (attribution && isOtherClause(sentence, attribution, at)) offerClause(sentence, at, { quote, story }, offer);
      else if (attribution && known && !isObject(story, sentence, attribution, at)) offer(quote, { speaker: known.name, cue: cueText(story.reading, sentence, attribution), rank: rankOf(sentence, attribution, at) });
    }
    offerBeside(sentence, at, { quote, story }, offer);
  });
  return speakers;
}

/** "Describing it as “vicious”, | Judge Odrin jailed him": who opens the clause behind what a sentence's first words say. */
function personBehind({ tokens, ...view }: View, { first }: Attribution): PersonFact | undefined {
  const comma = first > 1 ? -1 : tokens.findIndex((token, at) => isMark(token, ',') && tokens[at - 1]?.kind === 'quote');
  return comma < 0 ? undefined : phraseStartingAt({ tokens, ...view }, comma + 1)?.person;
}

/** Whoever the quotation's own clause is about. */
function offerClause(sentence: Sentence, at: number, { quote, story }: { readonly quote: number; readonly story: Story }, offer: Offer): void {
  const subject = story.openingOf(sentence, at);
  if (subject?.isPerson) offer(quote, { speaker: subject.name, rank: RANK.otherClause });
}

/** "« Les grandes eaux » raconte la vie d'un port": without a comma between, a noun that cannot speak is the verb's object. */
function isObject(story: Story, sentence: Sentence, { subject, first }: Attribution, at: number): boolean {
  if (first !== at + 1 || subject.kind !== 'phrase' || subject.phrase.person || subject.phrase.first < first) return false;
  return !endsItself(story, sentence.tokens[at]?.quote) && !speaks(sentence, subject.phrase);
}

/** The quotation holds its own comma, full stop or question mark. */
const endsItself = ({ reading, quoted }: Story, quote = 0): boolean => /[.,!?…]/u.test(reading.text.charAt((quoted[quote]?.end ?? 0) - 1));

/** The quotation begins with a capital, a figure or a mark: whole words of somebody, and no phrase taken from them. */
const isSentence = ({ reading, quoted }: Story, quote: number): boolean => !/^\p{Ll}/u.test(reading.text.slice(quoted[quote]?.start, (quoted[quote]?.start ?? 0) + 2));

/** What stands right beside the quotation at token `at`: a colon before it, any verb with its subject behind it. */
function offerBeside(sentence: Sentence, at: number, { quote, story }: { readonly quote: number; readonly story: Story }, offer: Offer): void {
  const isAnnounced = isMark(sentence.tokens[at - 1], ':');
  const before = isAnnounced ? phraseEndingAt(sentence, at - 2) : null;
  const lead = sayerOf(sentence, toldTo(sentence, before));
  // "Odrin s'est montré prudent : « … »": no verb of saying, but a colon.
  const subject = isAnnounced ? story.openingOf(sentence, at) : null;
  if (subject && (!lead || before?.first === lead.first)) offer(quote, { speaker: subject.name, rank: RANK.after + 0.5 });
  const owner = ownerOf(sentence, at) ?? headlineSpeaker(sentence, at) ?? signerOf(sentence, at) ?? ownerFollowing(sentence, at);
  if (owner) offer(quote, { speaker: story.people.known(sentence, owner, story.last).name, rank: RANK.owner });
  const gapped = owner ? null : gappedSpeaker(sentence, at);
  if (gapped) offer(quote, { speaker: story.people.known(sentence, gapped, story.last).name, rank: RANK.gapped });
  const agent = agentAround(sentence, story.reading.pack.speech.attribution, at) ?? headlineSubject(sentence, at);
  const agents = agent && story.resolve(sentence, agent, []);
  if (agent && agents) offer(quote, { speaker: agents.name, cue: cueText(story.reading, sentence, agent), rank: RANK.owner });
  // "La CGT : « … »", but not "Grève : « … », prévient la CGT".
  // "Streit im Stadtrat: „…“", "Logo depois: “…”": the capital of a German noun says nothing, nor that of the sentence.
  const isMatter = lead && (sentence.words.areNounsCapital === true || lead.isDoubtful === true) && lead.last > lead.first && !isSomebody(sentence, lead);
  const isLast = sentence.tokens.slice(at + 1).every(({ kind: each }) => each === 'mark');   // "Préhistoire : « Aude », 301 000 ans"
  const isWhole = lead && !isMatter && ((lead.first === 0 && !subject && isLast) || isGivenOver(sentence, story.reading.pack.speech.attribution, lead) || lead.first !== before?.first);
  if (lead && (lead.person || isWhole)) offer(quote, { speaker: story.people.known(sentence, lead, story.last).name, rank: lead.person ? (isSetOff(sentence, lead) ? RANK.owner : RANK.colon + 0.5) : RANK.anyVerb + 0.1 });
  const behind = attributionBehind(sentence, story.reading.pack.speech.attribution, at, { endsItself: endsItself(story, quote), isSentence: isSentence(story, quote) });
  const known = behind && story.resolve(sentence, behind, []);
  if (behind && known) offer(quote, { speaker: known.name, cue: cueText(story.reading, sentence, behind), rank: RANK.anyVerb });
}

/** Where an attribution stands to the quotation at token `at`; the nearer the stronger within one rank. */
function rankOf({ tokens, words }: View, { kind, first, last }: Attribution, at: number): number {
  if (last < at) {
    const gap = tokens.slice(Math.max(last + 1, at - LONGEST_GAP), at);
    const distance = (at - last) / 1000;
    if (isMark(gap.at(-1), ':')) return RANK.colon + distance;
    const isDirect = gap.every((token) => token.kind === 'mark' || (gap.length === 1 && wordSet(words.breaks).has(token.lower)));
    // "« … », juge X, « … », nuance Y": what is said behind one quotation goes on in the next only where that one has nobody.
    const isOthers = tokens[first - 1]?.kind === 'quote' || (isMark(tokens[first - 1], ',') && tokens[first - 2]?.kind === 'quote');
    if (isDirect) return (isOthers ? RANK.anyVerb + 0.1 : RANK.directly) + distance;
    return (kind === 'according' ? RANK.according : RANK.nearestBefore) + distance;
  }
  if (first < at) return RANK.directly;   // the quotation stands inside the attribution: le « chef » a dit
  const gap = tokens.slice(at + 1, Math.min(first, at + LONGEST_GAP));
  const distance = (first - at) / 1000;
  if (gap.every(({ kind: each }) => each === 'mark')) return RANK.behind + distance;
  return (kind === 'according' ? RANK.according : RANK.after) + distance;
}

const cueText = ({ original }: Reading, { tokens }: View, { cue }: Attribution): string => original.slice(tokens[cue.first]?.start, tokens[cue.last]?.end);
