// Where the article ends: cuts what pages put under it. Comes in: the body in page order; goes out: the same without the readers' comments,
// the lists "À lire aussi", the note on the author and the loose labels after its last sentence. It never cuts the first half of a text
// for a heading's sake, but for that of readers' comments, which can be longer than what they comment on.
import type { Block } from './blocks.ts';
import { endsLikeSentence, furnitureLine, isEnding, isPaywall, isSignature, isTalkHeading } from './furniture-lines.ts';

/** The body without its tail. `authors` are the names in the byline. */
export function withoutTail(body: readonly Block[], authors: readonly string[]): readonly Block[] {
  const total = sizeOf(body);
  let read = 0;
  const cut = body.findIndex((block) => {
    read += block.text.length;
    return isEnding(block) && read > 0.5 * total;
  });
  let end = Math.min(cut < 0 ? body.length : cut, linksUnder(body, total));
  while (end > 1 && isLoose(body[end - 1], authors)) end--;
  return body.slice(0, end);
}

/** Number of the heading after which the page goes on with other things: readers' comments, or late in the text "Lesetipps"; Infinity where there is
 *  none. `lines` are all lines of the page, for such headings are often left out where what stands under them was taken in. */
export function endAfter(lines: readonly Block[], chosen: ReadonlySet<number>): number {
  const total = sizeOf(lines.filter(({ index }) => chosen.has(index)));
  let read = 0;
  return lines.find((block) => {
    if (chosen.has(block.index)) read += block.text.length;
    if (block.kind !== 'heading') return read > PAID * total && isPaywall(block.text);
    return isTalkHeading(block) ? read > Math.min(LEAST_READ, 0.5 * total) : isEnding(block) && block.linkShare < 0.5 && read > (furnitureLine(block) === 'see-also' ? LAST : LATE) * total;
  })?.index ?? Infinity;
}
/** A heading "À lire aussi" this late, however much stands under it, is not over a box that the text flows around. */
const LATE = 0.65;
/** "Leggi anche:" heads boxes in the middle of texts; this late the text is over. */
const LAST = 0.8;

/** Behind "La suite est réservée aux abonnés" only the offer follows; this early it may be a box that those who paid see as well. */
const PAID = 0.6;

/** Characters after which a heading of comments ends the text; a count of comments can stand above it. */
const LEAST_READ = 500;

/** Where a heading late in the text has nothing but lines with links under it ("More great stories"); the length when there is none. */
function linksUnder(body: readonly Block[], total: number): number {
  let at = body.length;
  let size = 0;
  while (at > 0 && (body[at - 1]?.linkShare ?? 0) > 0.08) size += body[--at]?.text.length ?? 0;
  const heading = body[at - 1];
  const isList = body.length - at >= 3 && size < 0.3 * total && heading !== undefined && heading.text.length < 60 && !endsLikeSentence(heading.text);
  return isList ? at - 1 : body.length;
}

/** A last line this short, that is no sentence, is a label or initials. */
const LABEL = 25;

function isLoose(block: Block | undefined, authors: readonly string[]): boolean {
  if (!block) return false;
  const isShort = block.text.length < 60 && !endsLikeSentence(block.text);
  return block.kind === 'heading' || block.linkShare > 0.6 || isSignature(block) || isOnAuthor(block.text, authors)
    || (isShort && (block.linkShare > 0.3 || (block.kind === 'paragraph' && block.text.length < LABEL)));
}

/** A note on the author is this short; a paragraph that starts with the author's name is longer, or tells a story. */
const NOTE = 400;
const PROFESSION = /^(?:\s*\([^()]{1,40}\)|,\s(?:\d\d|(?:Jahrgang|geboren|born in|née? en|nacid[oa] en|nat[oa] nel|nascid[oa] em)\s\d{4}[^,.]{0,40}),?)?,?\s(?:is|was|has|writes|covers|works|est|a\s(?:été|rejoint|travaillé)|écrit|ist|war|schreibt|arbeitet|es|fue|escribe|trabaja|è|scrive|lavora|é|foi|escreve|trabalha|journaliste|professeure?|periodista|jornalista|giornalista|editor|reporter|redakteur(?:in)?|redactora?)(?!\p{L})/iu;

/** Whether a line is a note on who wrote the text: "Jane Roe is a reporter at the Herald." or "Jane has written …" under a text by Jane Roe. */
export function isOnAuthor(text: string, authors: readonly string[]): boolean {
  if (text.length > NOTE) return false;
  const names = authors.filter((name) => name.includes(' '));
  return names.some((name) => text.startsWith(name) && (text.length < name.length + 3 || PROFESSION.test(text.slice(name.length))))
    || names.map((name) => name.split(' ')[0] ?? '').some((given) => given.length > 2 && text.startsWith(given) && PROFESSION.test(text.slice(given.length)));
}

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
