// Finds persons, organisations and places together, for each is told apart by the others: tokens, mentions, the points
// each mention has for each kind, then who is who over the whole text. Compares and prints them too.
import type { Fact, FactOf, NameValue } from '../fact.ts';
import { identify, type Identity } from './name-identities.ts';
import { findSpelled } from './name-acronyms.ts';
import { roleAfter, roleBefore } from './name-roles.ts';
import { lexiconOf, type Lexicon } from './name-lists.ts';
import { quietHeadlines } from './name-headlines.ts';
import { findMentions } from './name-mentions.ts';
import { splitNameTokens, type NameToken } from './name-tokens.ts';
import type { Finder, Reading } from '../reading.ts';
import { bearsName } from '../speech/marked-names.ts';
import { findQuoted } from '../speech/quote-marks.ts';
import type { Span } from '../../text/span.ts';

/** Every name of the text with its key, resolved over the whole text: a surname alone carries its person's key. */
export const findNames: Finder = (reading) => {
  const lexicon = lexiconOf(reading.pack.name);
  const tokens = quietHeadlines(splitNameTokens(reading), lexicon);
  const identities = identify(findMentions(tokens, lexicon), findSpelled(tokens, lexicon), tokens, lexicon, reading.text);
  const titled = titledStretches(reading);
  return identities.filter(({ mention: { first, last } }) => !titled.some(({ start, end }) => start <= (tokens[first]?.start ?? 0) && (tokens[last]?.end ?? 0) <= end)).map((identity) => factOf(identity, tokens, lexicon, reading.original));
};

/** "le film « Paris, la nuit »", "the novel “Dublin Bay”": what stands in marks behind a thing that bears a name is its name. */
function titledStretches(reading: Reading): readonly Span[] {
  return findQuoted(reading.original, reading.pack.speech.guillemets).filter(({ outer, isClosed }) => isClosed && bearsName(reading, outer.start));
}

function factOf(identity: Identity, tokens: readonly NameToken[], lexicon: Lexicon, original: string): Fact {
  const { mention, kind, name, key, country } = identity;
  const [start, end] = [tokens[mention.first]?.start ?? 0, endOf(mention, tokens, lexicon, original)];
  const role = kind === 'person' ? roleOf(identity, tokens, lexicon, original) : undefined;
  const value: { -readonly [K in keyof NameValue]: NameValue[K] } = { name, key };
  if (role !== undefined) value.role = role;
  if (country !== undefined) value.country = country;
  return { kind, start, end, text: original.slice(start, end), value } satisfies FactOf<typeof kind>;
}

/** The dot of "Apple Inc." and "King Jr." is the name's, and that of German "Friedrich II.", where a sentence does not end with it. */
function endOf({ first, last }: Identity['mention'], tokens: readonly NameToken[], lexicon: Lexicon, original: string): number {
  const token = tokens[last];
  if (!token) return 0;
  const hasDot = first < last && original[token.end] === '.' && (ABBREVIATED.test(token.text) || (token.text.length === 1 && (lexicon.nounsAreCapital || tokens[last + 1]?.opens === false)) || (lexicon.nounsAreCapital && ROMAN.test(token.text) && tokens[last + 1]?.opens === false));
  return hasDot ? token.end + 1 : token.end;
}

const ABBREVIATED = /^(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros|UU)$/u;
const ROMAN = /^[IVX]+$/u;

function roleOf({ mention }: Identity, tokens: readonly NameToken[], lexicon: Lexicon, original: string): string | undefined {
  const found = roleBefore(mention, tokens, lexicon) ?? roleAfter(mention, tokens, lexicon);
  if (!found) return undefined;
  const [from, to] = [tokens[found[0]]?.start, tokens[found[1]]?.end];
  return from === undefined || to === undefined ? undefined : original.slice(from, to);
}

export { compareNames, printName, sameName } from './name-relation.ts';
