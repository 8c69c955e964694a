// The bytes of a feed, of whatever format and however broken, to its entries. Bounded and linear: a feed of any size, depth or number
// of entries is read as far as the limits in `feed.ts` and `markup.ts` say, and what was left out is told.
import { decodeBytes } from '../decode.ts';
import { mendXml } from './mend-xml.ts';
import { readJsonFeed } from './json-feed.ts';
import { readXmlFeed } from './xml-feed.ts';
import { MOST_BYTES, type Feed, type NoFeed } from './feed.ts';

export interface FeedOrigin {
  /** The feed's own address: relative links are relative to it. */
  readonly address?: string | null;
  /** As the server gave it, for its charset. */
  readonly contentType?: string | null;
}

/** "show({…});": JSON for a script, as some servers give it whoever asks. */
const CALL = /^(?:\/\*\*\/\s{0,20})?[\w$.]{1,60}\s{0,20}\(\s{0,20}(?=\{)/u;

/** The feed in these bytes, or why there is none. Never throws. */
export function readFeed(bytes: Uint8Array, { address = null, contentType = null }: FeedOrigin = {}): Feed | NoFeed {
  const { text, encoding } = decodeBytes(bytes.subarray(0, MOST_BYTES), contentType);
  const start = text.replace(/^[\uFEFF\s]+/u, '').slice(0, 2000);
  if (!start) return { unreadable: 'empty', message: 'the feed is empty; look at its address in a tab' };
  // A "{" before a "<" may be junk in front of XML; then the JSON does not parse.
  const json = start.replace(CALL, '').startsWith('{') ? text.replace(/^[\uFEFF\s]+/u, '').replace(CALL, '').replace(/\)\s{0,20};?\s{0,20}$/u, '') : null;
  const feed = (json === null ? null : readJsonFeed(json, address)) ?? readXmlFeed(mendXml(text), address);
  if (!feed) return { unreadable: 'not-a-feed', message: whatItIs(start) };
  const troubles = bytes.length > MOST_BYTES ? [`only the first ${MOST_BYTES / 1024 / 1024} MB of ${Math.ceil(bytes.length / 1024 / 1024)} were read`, ...feed.troubles] : feed.troubles;
  return { ...feed, encoding, troubles };
}

function whatItIs(start: string): string {
  if (/<(?:!doctype html|html|head|body)\b/iu.test(start)) return 'this is a page, not a feed; give the address of its feed';
  return 'this is not RSS, RDF, Atom or JSON Feed; give the address of a feed';
}
