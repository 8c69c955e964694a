// The commonest faults of feeds that no parser can see past, mended in the text before it is read: entities that the feed declares for itself,
// CDATA that nobody closed, end tags without their ">", control characters. Linear; a bomb of entities stays the few bytes it is.

/** Declarations stand before the first tag. */
const DECLARED_WITHIN = 65_536;
const MOST_ENTITIES = 100;
/** What entities may add to a feed altogether: names, addresses, signs. UTF-16 units. */
const MOST_ADDED = 262_144;
/** `<!ENTITY site "Harbour &#8212; Ledger">`, never one that names another or a file. */
const DECLARATION = /<!ENTITY\s{1,20}(?<name>[\w.-]{1,40})\s{1,20}(?:"(?<double>[^"%<]{0,200})"|'(?<single>[^'%<]{0,200})')\s{0,20}>/gu;
const REFERENCE = /&(?<name>[a-z_][\w.-]{0,39});/giu;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]+/gu;

/** "</title<link>", as a program writes that cuts a character too many. */
const UNENDED = /(?<tag><\/[a-z][\w:.-]{0,59})(?=\s{0,20}<[a-z/!])/giu;

const [OPENS, CLOSES] = ['<![CDATA[', ']]>'];
/** The tag that CDATA stands in. */
const TAG_BEFORE = /<(?<tag>[\w:.-]{1,60})(?:\s[^<>]{0,400})?>\s{0,40}$/u;

/** The same feed with these faults mended. */
export const mendXml = (xml: string): string => closeCdata(expandOwnEntities(xml.replace(CONTROLS, '').replace(UNENDED, '$<tag>>')));

function expandOwnEntities(xml: string): string {
  const head = xml.slice(0, DECLARED_WITHIN);
  if (!head.includes('<!ENTITY')) return xml;
  const values = new Map<string, string>();
  for (const { groups } of head.matchAll(DECLARATION)) {
    const value = groups?.['double'] ?? groups?.['single'] ?? '';
    const name = groups?.['name'];
    if (name !== undefined && !/&(?!#|amp;|lt;|gt;|quot;|apos;)/u.test(value) && values.size < MOST_ENTITIES) values.set(name, value);
  }
  let added = 0;
  return xml.replace(REFERENCE, (written, name: string) => {
    const value = values.get(name);
    if (value === undefined || (added += value.length) > MOST_ADDED) return written;
    return value;
  });
}

/** Where CDATA does not end before the next begins, or not at all, it ends with the tag it stands in. */
function closeCdata(xml: string): string {
  const parts: string[] = [];
  let [kept, end] = [0, -1];
  for (let at = xml.indexOf(OPENS); at >= 0;) {
    if (end < at && end !== Infinity) end = indexFrom(xml, CLOSES, at);
    const next = indexFrom(xml, OPENS, at + OPENS.length);
    if (end > next || end === Infinity) {
      const tag = TAG_BEFORE.exec(xml.slice(Math.max(0, at - 500), at))?.groups?.['tag'];
      const close = tag === undefined ? -1 : xml.slice(at, Math.min(next, xml.length)).indexOf(`</${tag}>`);
      if (close >= 0) {
        parts.push(xml.slice(kept, at + close), CLOSES);
        kept = at + close;
      }
    }
    at = end < next ? indexFrom(xml, OPENS, end) : next;
    if (at === Infinity) break;
  }
  return parts.length ? [...parts, xml.slice(kept)].join('') : xml;
}

function indexFrom(xml: string, words: string, from: number): number {
  const at = xml.indexOf(words, from);
  return at < 0 ? Infinity : at;
}
