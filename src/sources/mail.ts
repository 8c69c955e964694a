// A mail (EML, also the MHTML that browsers save pages as) to its subject, sender, date and text: headers unfolded and decoded, the best
// text part of a multipart found, base64 and quoted-printable undone. Attachments are left alone.
import { decodeBytes } from './decode.ts';

/** A part of a mail that may hold the text. `address` where the part says which page it was. */
export interface MailText { readonly isHtml: boolean; readonly text: string; readonly address: string | null }

export interface Mail { readonly subject: string | null; readonly from: string | null; readonly date: string | null; readonly texts: readonly MailText[] }

/** Parts within parts, and parts altogether, that are looked at. */
const DEEPEST = 10;
const MOST_PARTS = 200;
/** Of a subject, sender or date so much is read. */
const LONGEST_HEADER = 1000;

/** The mail in these bytes; without texts when it has none. */
export function readMail(bytes: Uint8Array): Mail {
  const whole = latinOf(bytes);
  const { headers } = splitPart(whole);
  const texts: MailText[] = [];
  collectTexts(whole, texts, { deep: 0, parts: { left: MOST_PARTS } });
  return { subject: headerWords(headers.get('subject')), from: nameOf(headerWords(headers.get('from'))), date: headers.get('date')?.slice(0, LONGEST_HEADER) ?? null, texts };
}

interface Reach { readonly deep: number; readonly parts: { left: number } }

function collectTexts(part: string, texts: MailText[], { deep, parts }: Reach): void {
  if (deep > DEEPEST || parts.left-- <= 0) return;
  const { headers, body } = splitPart(part);
  const type = headers.get('content-type') ?? 'text/plain';
  if (/^multipart\//iu.test(type)) {
    const boundary = /boundary\s?=\s?(?:"(?<quoted>[^"]{1,200})"|(?<bare>[^\s;]{1,200}))/iu.exec(type)?.groups;
    const mark = boundary?.['quoted'] ?? boundary?.['bare'];
    // What stands before the first mark and after the last is for programs that know no parts.
    if (mark) for (const inner of body.split(`--${mark}`).slice(1, MOST_PARTS)) if (!inner.startsWith('--')) collectTexts(inner.replace(/^\r?\n/u, ''), texts, { deep: deep + 1, parts });
    return;
  }
  if (!/^text\/(?:plain|html)/iu.test(type) || /^attachment/iu.test(headers.get('content-disposition') ?? '')) return;
  const address = headers.get('content-location')?.trim() ?? null;
  texts.push({ isHtml: /^text\/html/iu.test(type), text: decodeBytes(bytesOf(body, headers.get('content-transfer-encoding') ?? ''), type).text, address });
}

function splitPart(part: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const end = /\r?\n\r?\n/u.exec(part);
  const head = part.slice(0, end?.index ?? part.length).replace(/\r?\n[ \t]+/gu, ' ');
  const headers = new Map(head.split(/\r?\n/u).map((line) => [line.slice(0, Math.max(line.indexOf(':'), 0)).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { headers, body: end ? part.slice(end.index + end[0].length) : '' };
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (/base64/iu.test(encoding)) {
    try {
      return fromLatin(atob(body.replace(/[^A-Za-z0-9+/]/gu, '')));
    } catch {
      return new Uint8Array();
    }
  }
  return fromLatin(/quoted-printable/iu.test(encoding) ? unquoted(body.replace(/=[ \t]{0,100}\r?\n/gu, '')) : body);
}

const unquoted = (words: string): string => words.replace(/=(?<hex>[\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const ENCODED_WORD = /=\?(?<charset>[\w-]{2,40})(?:\*\w+)?\?(?<how>[bq])\?(?<words>[^?\s]{0,1000})\?=(?:\s+(?==\?))?/giu;

/** "=?utf-8?q?=C3=89t=C3=A9?=" -> "Été". */
function headerWords(written: string | undefined): string | null {
  if (!written) return null;
  const cut = written.slice(0, LONGEST_HEADER);
  const words = cut.replace(ENCODED_WORD, (_, charset: string, how: string, encoded: string) =>
    decodeBytes(/b/iu.test(how) ? bytesOf(encoded, 'base64') : fromLatin(unquoted(encoded.replaceAll('_', ' '))), `charset=${charset}`).text);
  // Bytes that no word encodes are UTF-8 in mails of today.
  return (words === cut ? decodeBytes(fromLatin(words)).text : words).trim() || null;
}

/** "Ada Lindqvist" of "\"Ada Lindqvist\" <ada@ledger.example>"; the address where there is no name. */
const nameOf = (from: string | null): string | null => from?.replace(/\s*<[^<>]*>\s*$/u, '').replace(/^"(?<name>[^"]*)"$/u, '$<name>').trim() || from;

const fromLatin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** One character a byte, whatever it means. */
function latinOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
