// A Markdown file as an article: front matter read, the signs of Markdown taken off, so that "**12** dead" is compared as "12 dead".
import type { PartialArticle } from '../core/article.ts';
import { readFileHead } from './file-head.ts';
import { textOfHtml, isHtml } from './text-of-markup.ts';

const HEADING = /^#{1,6}\s+(?<text>.*?)\s*#*$/u;
/** A line that only draws: a rule, a fence, the line under a heading, of a table. */
const DRAWN = /^(?:[-*_=]{3,}|(?:[-*_]\s){3,}[-*_]?|`{3,}.*|~{3,}.*|\|?[\s:|-]*-{3}[\s:|-]*)$/u;
const LINE_START = /^(?:>\s?|[-*+]\s+|\d{1,3}[.)]\s+(?=\S)){1,12}/u;
/** A longer line was not written by hand, and its signs are left where they are. UTF-16 units. */
const LONGEST_LINE = 20_000;
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)/gu, ''], [/\[(?<text>[^\]\n]{1,300})\](?:\([^)\n]{0,1000}\)|\[[^\]\n]{0,100}\])/gu, '$<text>'], [/<(?<address>https?:[^>\s]{1,1000})>/gu, '$<address>'],
  [/(?<!\w)(?<mark>\*\*|__)(?=\S)(?<text>[^\n]{1,500}?)(?<=\S)\k<mark>(?!\w)/gu, '$<text>'], [/(?<![\w*])(?<mark>[*_])(?=\S)(?<text>[^\n*_]{1,500})(?<=\S)\k<mark>(?!\w)/gu, '$<text>'],
  [/`(?<text>[^`\n]{1,300})`/gu, '$<text>'], [/\\(?<sign>[\\`*_{}[\]()#+.!>-])/gu, '$<sign>'],
];

/** The article of a Markdown file; a heading of the first rank above all is the title, unless the front matter gives one, and never text. */
export function readMarkdown(file: string): PartialArticle {
  const { length, ...known } = readFileHead(file);
  const body = file.slice(length);
  const lines = (isHtml(body) ? textOfBlocks(body) : body).split(/\r?\n/u).map((line) => line.trim());
  const heading = lines.findIndex(Boolean);
  const first = /^#\s/u.test(lines[heading] ?? '') ? plainLine(lines[heading] ?? '') : null;
  const rest = first ? lines.slice(heading + 1) : lines;
  return { ...known, title: known.title ?? first, text: paragraphsOf(rest).join('\n') };
}

// Tags between paragraphs ("<figure>…") go with what is silent in them; blank lines must stay blank.
const textOfBlocks = (body: string): string => body.split(/\n[^\S\n]*\n/u).map((block) => isHtml(block) ? textOfHtml(block) : block).join('\n\n');

function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isOwn = HEADING.test(line) || LINE_START.test(line);
    const plain = DRAWN.test(line) ? '' : plainLine(line);
    if (!plain) isOpen = false;
    else if (isOpen && !isOwn) paragraphs.push(`${paragraphs.pop() ?? ''} ${plain}`);
    else paragraphs.push(plain);
    if (plain) isOpen = !HEADING.test(line);
  }
  return paragraphs;
}

function plainLine(line: string): string {
  const words = HEADING.exec(line)?.groups?.['text'] ?? line.replace(LINE_START, '');
  return words.length > LONGEST_LINE ? words : INLINE.reduce((text, [pattern, by]) => text.replace(pattern, by), words).trim();
}
