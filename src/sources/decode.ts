// Bytes of others to text. In order: the byte order mark, what UTF-8 proves by itself, the encoding that the transport or the file
// states, Windows-1252, or what another script looks like. A statement is believed last but one, for "ISO-8859-1" over UTF-8 is the most frequent lie of feeds.

import { guessEncoding } from './guess-encoding.ts';

export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it: "utf-8", "windows-1252", "shift_jis". */
  readonly encoding: string;
}

/** How far into a file its own encoding may be told. */
const TOLD_WITHIN = 4096;
const XML_ENCODING = /^[^<]{0,200}<\?xml[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}["'](?<name>[\w:.-]{2,40})["']/iu;
const HTML_CHARSET = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}(?<name>[\w:-]{2,40})/iu;
const TYPE_CHARSET = /charset\s{0,5}=\s{0,5}["']?(?<name>[\w:.-]{2,40})/iu;

/** The text of bytes; `contentType` as the transport gave it ("text/xml; charset=iso-8859-1"). Never throws: what cannot be decoded becomes U+FFFD. */
export function decodeBytes(bytes: Uint8Array, contentType?: string | null): Decoded {
  const wide = wideOf(bytes);
  if (wide === 'utf-32le' || wide === 'utf-32be') return { text: decodeUtf32(bytes, wide === 'utf-32le'), encoding: wide };
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const head = Array.from(bytes.subarray(0, TOLD_WITHIN), (byte) => String.fromCharCode(byte)).join('');
  const told = [TYPE_CHARSET.exec(contentType ?? ''), XML_ENCODING.exec(head), HTML_CHARSET.exec(head)].map((found) => decoderOf(found?.groups?.['name'])).find(Boolean) ?? null;
  // ISO-2022-JP is ASCII by its bytes, and UTF-16 that a narrow file claims is a slip: the bytes were looked at above.
  if (told?.encoding === 'iso-2022-jp') return { text: told.decode(bytes), encoding: told.encoding };
  const utf8 = asUtf8(bytes, told === null || told.encoding === 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const decoder = told === null || /^utf/u.test(told.encoding) ? new TextDecoder(guessEncoding(bytes) ?? 'windows-1252') : told;
  const text = decoder.decode(bytes);
  return { text: decoder.encoding === 'windows-1252' ? evenWindowsSigns(text) : text, encoding: decoder.encoding };
}

/** 0x80 to 0x9F in Windows-1252. Node 20 decodes them as Latin-1's control characters, and quotation marks and the euro sign are lost. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** "L\u0092eau" as it was meant: "&#146;" in a page or feed is a sign of Windows-1252, never a control character. */
export const evenWindowsSigns = (text: string): string => text.replace(/[\u0080-\u009F]/gu, windowsSign);
const windowsSign = (control: string): string => WINDOWS.charAt(control.charCodeAt(0) - 0x80);

/**
 * As UTF-8: valid, or, when nothing else is stated (`isLenient`), with fewer broken places than good ones: one stray byte of a pasted
 * advertisement must not turn a whole feed into "Ã©". Null otherwise.
 */
function asUtf8(bytes: Uint8Array, isLenient: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (!isLenient) return null;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const [broken, good] = [countOf(text, /\uFFFD/gu), countOf(text, /[\u0080-\uFFFC]/gu)];
  return good > broken ? text : null;
}

const countOf = (text: string, pattern: RegExp): number => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
};

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** First bytes of wide encodings: their marks, and "<" without one. The longer first, for UTF-32's mark begins with UTF-16's. */
const WIDE: readonly (readonly [readonly number[], Wide])[] = [
  [[0xFF, 0xFE, 0, 0], 'utf-32le'], [[0, 0, 0xFE, 0xFF], 'utf-32be'], [[0x3C, 0, 0, 0], 'utf-32le'], [[0, 0, 0, 0x3C], 'utf-32be'],
  [[0xFF, 0xFE], 'utf-16le'], [[0xFE, 0xFF], 'utf-16be'], [[0x3C, 0, 0x3F, 0], 'utf-16le'], [[0, 0x3C, 0, 0x3F], 'utf-16be'],
];

const wideOf = (bytes: Uint8Array): Wide | null => WIDE.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1] ?? null;

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code !== 0xFEFF) parts.push(code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? '\uFFFD' : String.fromCodePoint(code));
  }
  return parts.join('');
}

function decoderOf(name: string | undefined): TextDecoder | null {
  try {
    return name === undefined ? null : new TextDecoder(name);
  } catch {
    return null;   // "utf8mb4", "x-unknown"
  }
}
