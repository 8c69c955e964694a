// Finds persons, organisations and places together, for each is told apart by the others: tokens, mentions, the points
// each mention has for each kind, then who is who over the whole text. Compares and prints them too.
import type { Fact, FactOf, NameValue } from './fact.ts';
import { identify, type Identity } from './name-identities.ts';
import { findSpelled } from './name-acronyms.ts';
import { roleAfter, roleBefore } from './name-roles.ts';
import { lexiconOf, type Lexicon } from './name-lists.ts';
import { findMentions } from './name-mentions.ts';
import { splitNameTokens, type NameToken } from './name-tokens.ts';
import type { Finder } from './reading.ts';

/** Every name of the text with its key, resolved over the whole text: a surname alone carries its person's key. */
export const findNames: Finder = (reading) => {
  const lexicon = lexiconOf(reading.pack.name);
  const tokens = splitNameTokens(reading);
  const identities = identify(findMentions(tokens, lexicon), findSpelled(tokens, lexicon), tokens, lexicon, reading.text);
  return identities.map((identity) => factOf(identity, tokens, lexicon, reading.original));
};

function factOf(identity: Identity, tokens: readonly NameToken[], lexicon: Lexicon, original: string): Fact {
  const { mention, kind, name, key, country } = identity;
  const [start, end] = [tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0];
  const role = kind === 'person' ? roleOf(identity, tokens, lexicon, original) : undefined;
  const value: NameValue = { name, key, ...(role === undefined ? {} : { role }), ...(country === undefined ? {} : { country }) };
  return { kind, start, end, text: original.slice(start, end), value } satisfies FactOf<typeof kind>;
}

function roleOf({ mention }: Identity, tokens: readonly NameToken[], lexicon: Lexicon, original: string): string | undefined {
  const found = roleBefore(mention, tokens, lexicon) ?? roleAfter(mention, tokens, lexicon);
  if (!found) return undefined;
  const [from, to] = [tokens[found[0]]?.start, tokens[found[1]]?.end];
  return from === undefined || to === undefined ? undefined : original.slice(from, to);
}

export { compareNames, printName, sameName } from './name-relation.ts';
