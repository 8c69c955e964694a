// Tags of a feed by what they mean: whatever prefix a feed chose for a namespace, "dc:date" is "dc:date" and Atom's or RSS's own have
// none. A namespace nobody knows keeps its prefix, so that "x:title" is never taken for a title.

/** Beginnings of namespaces, without scheme and in lower case, as feeds in the wild spell them, and the prefix we call them by. */
const NAMESPACES: readonly (readonly [string, string])[] = [
  ['www.w3.org/2005/atom', ''], ['purl.org/atom/ns', ''], ['backend.userland.com/', ''], ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.harvard.edu/rss', ''], ['cyber.law.harvard.edu/rss', ''], ['www.rssboard.org/rss', ''], ['my.netscape.com/rdf/simple/', ''],
  ['my.netscape.com/publish/formats/rss', ''], ['channel.netscape.com/rdf/simple/', ''], ['purl.org/net/rss1.1', ''],
  ['purl.org/rss/1.0/modules/content', 'content'], ['purl.org/rss/1.0/', ''],
  ['purl.org/dc/elements/1.', 'dc'], ['purl.org/dc/terms', 'dcterms'], ['search.yahoo.com/mrss', 'media'], ['www.itunes.com/dtds/', 'itunes'], ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['www.w3.org/1999/xhtml', 'xhtml'], ['www.w3.org/xml/1998', 'xml'],
];

/** Prefixes declared so far; "" is the default namespace. */
export type Prefixes = ReadonlyMap<string, string>;

/** What a tag's attributes add to the prefixes around it. */
export function prefixesWith(around: Prefixes, attributes: Readonly<Record<string, string>>): Prefixes {
  let prefixes: Map<string, string> | null = null;
  for (const [name, address] of Object.entries(attributes)) {
    if (!/^xmlns(?::|$)/iu.test(name)) continue;
    const known = knownPrefix(address);
    const prefix = name.slice(6).toLowerCase();
    // An unknown default namespace names the feed's own tags all the same.
    (prefixes ??= new Map(around)).set(prefix, known ?? prefix);
  }
  return prefixes ?? around;
}

/** What programs call Atom by, also where they forget to declare it. */
const OWN: ReadonlySet<string> = new Set(['atom', 'atom03', 'atom10', 'a10']);

/** "DC:Date" -> "dc:date"; "atom:link" -> "link". */
export function tagOf(written: string, prefixes: Prefixes): string {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = prefixes.get(colon < 0 ? '' : lower.slice(0, colon)) ?? (colon < 0 ? '' : lower.slice(0, colon));
  const name = lower.slice(colon + 1);
  return prefix === '' || OWN.has(prefix) ? name : `${prefix}:${name}`;
}

function knownPrefix(address: string): string | null {
  const name = address.trim().toLowerCase().replace(/^https?:\/\//u, '');
  return NAMESPACES.find(([start]) => name.startsWith(start))?.[1] ?? null;
}
