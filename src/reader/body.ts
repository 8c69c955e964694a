// Which blocks of a page are the article's body: what Readability keeps, with its known faults mended.
// It loses leads that stand in a header, prose between boxes and short list items; it lets in the headline,
// dates and names above the text, boxes inside it and lists of links under it.
import type { Block } from './blocks.ts';
import { isLiveEntry } from './form.ts';
import { splitNames } from './furniture.ts';
import { endsLikeSentence, furnitureLine, isByline, isDateline } from './furniture-lines.ts';
import { holds, isElement, isWithin, type PageElement } from './page-tree.ts';
import { sift, type Steps } from './steps.ts';
import { endAfter, isOnAuthor, withoutTail } from './tail.ts';

/** A block of this many characters, not mostly links, that ends like a sentence, is prose. */
const PROSE = 80;

const isProse = ({ text, linkShare }: Block): boolean => text.length >= PROSE && linkShare < 0.4 && endsLikeSentence(text);

/** The body in page order. Rests on long pages; `headline` is the page's own title, `authors` the names in its byline. */
export function* bodyOf(blocks: readonly Block[], kept: ReadonlySet<number>, headline: string | null, authors: readonly string[]): Steps<readonly Block[]> {
  if (!kept.size) return [];
  const core = coreOf(yield* sift(blocks, ({ index }) => kept.has(index)));
  yield;
  const lead = new Set(lostLead(blocks, kept, headline));
  yield;
  const chosen = new Set(kept);
  for (const { index } of yield* sift(blocks, (block) => !kept.has(block.index) && (lead.has(block) || belongs(block, core)))) chosen.add(index);
  const end = endAfter(blocks, chosen);
  yield;
  const whole = upTo(LOOKED_AT, yield* sift(blocks, ({ index }) => chosen.has(index) && index < end));
  const next = nextStories(blocks, headline);
  let body = withoutRepeats(yield* sift(whole, (block) => !furnitureLine(block) && !isSame(block.text, headline) && !next.some((story) => isWithin(block.element, story))));
  for (const without of [withoutOtherArticles, withoutHead, withoutPointers]) {
    yield;
    body = without(body);
  }
  yield;
  const head = body.slice(0, NOTE_WITHIN).filter(({ text }) => !isOnAuthor(text, authors));
  return withoutTail(head.length > 0 ? [...head, ...body.slice(NOTE_WITHIN)] : body, authors);
}

/** First lines among which a card of the author may stand. */
const NOTE_WITHIN = 3;

/** Characters of a text that are looked at line by line: more than are given. */
const LOOKED_AT = 600_000;

/** The first lines, of no more characters together; of a line that is longer alone, the words for which there is room. */
export function upTo(most: number, lines: readonly Block[]): readonly Block[] {
  let room = most;
  for (const [at, line] of lines.entries()) {
    if (line.text.length > room) return line.text.length > most && room > 0 ? [...lines.slice(0, at), { ...line, text: firstWords(line.text, room) }] : lines.slice(0, at);
    room -= line.text.length + 1;
  }
  return lines;
}

/** A text without blanks is cut in its only word. */
const firstWords = (text: string, most: number): string => text.slice(0, text.lastIndexOf(' ', most) + 1 || Math.max(0, most)).trimEnd();

/** A long line that was there already is a copy for another screen. Short ones may well be said twice ("10 p.m.", "Portion: 1 cup"). */
function withoutRepeats(body: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return body.filter(({ text }) => text.length < REPEATED || (!seen.has(text) && seen.add(text)));
}
const REPEATED = 140;

/** The deepest element that holds most of what was kept; where the page itself names an element around it as the article's body, that one: texts are cut into sections. */
function coreOf(kept: readonly Block[]): PageElement {
  const sizes = new Map<PageElement, number>();
  let total = 0;
  for (const { element, text } of kept) {
    total += text.length;
    for (let at: PageElement | null = element; at; at = at.parent) sizes.set(at, (sizes.get(at) ?? 0) + text.length);
  }
  let core = kept[0]?.element as PageElement;
  while (core.parent && (sizes.get(core) ?? 0) < MOST * total) core = core.parent;
  for (let next: PageElement | undefined = core; next; ) {
    core = next;
    next = core.children.find((child): child is PageElement => isElement(child) && (sizes.get(child) ?? 0) >= MOST * total);
  }
  let named = core;
  for (let at: PageElement | null = core; at; at = at.parent) if (isNamedBody(at)) named = at;
  for (let at: PageElement | null = named; at; at = at.parent) if (isLiveEntry(at) && at.parent) named = at.parent;
  return named;
}
const isNamedBody = ({ itemprop, names }: PageElement): boolean => /articleBody/iu.test(itemprop) || NAMED_BODY.test(splitNames(names));
/** "article-body", "post_content", "entryContent", "texte-article": names of the one element that holds the text. */
const NAMED_BODY = /(?:^|[\s-])(?:(?:article|entry|post|story|news|artikel|articulo|nota|noticia|articolo|materia|corps|cuerpo|corpo)-(?:body|content|text|texte?o?|contenu|corps|inhalt|cuerpo|contenido|contenuto|corpo|conteudo|article|artikel|articolo|noticia)|(?:texte|corps|cuerpo|corpo|testo)-(?:de-l-|del-|da-|de-la-)?(?:article|articulo|articolo|noticia|nota|materia))(?=$|\s)/u;
const MOST = 0.6;
/** An article's element with its headline and so much of the text has all of it. */
const NEARLY_ALL = 0.75;

/** What Readability left out inside the article's own element, unless it is links. Parts beside it that bear the same class it joins itself. */
function belongs(block: Block, core: PageElement): boolean {
  if (!isWithin(block.element, core)) return false;
  return isProse(block) || (block.linkShare < 0.5 && block.kind !== 'heading' && isIn(block.element, core, isLiveEntry)) || (block.kind === 'list-item' && block.linkShare < 0.3 && block.text.length > 20);
}

/** Whether an element, or one around it inside the core, passes the test. */
function isIn(element: PageElement, core: PageElement, test: (element: PageElement) => boolean): boolean {
  for (let at: PageElement | null = element; at && at !== core; at = at.parent) if (test(at)) return true;
  return false;
}

/** Prose between the headline and the first line kept. */
function lostLead(blocks: readonly Block[], kept: ReadonlySet<number>, headline: string | null): readonly Block[] {
  const first = Math.min(...kept);
  let from = -1;
  for (const { index, text, element } of blocks) if (index <= first && (isSame(text, headline) || element.tag === 'h1')) from = index;
  return from < 0 || first - from > LEAD_WITHIN ? [] : blocks.slice(from + 1, first).filter(isProse);
}
/** Lines between the headline and the text in which a lead is looked for. */
const LEAD_WITHIN = 25;

/** Titles are alike when one is the other with the site's name, a label or other punctuation. */
export function isSame(text: string, headline: string | null): boolean {
  if (!headline || text.length > 300 || headline.length > 600 || text.length > 2 * headline.length + 60) return false;
  if (firstLetter(text) !== firstLetter(headline)) return false;
  const [a, b] = [bare(text), bare(headline)];
  return a === b || (a.length > 20 && b.startsWith(a)) || (b.length > 20 && a.startsWith(b) && a.length < b.length + 30);
}
const firstLetter = (text: string): string | undefined => /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase();
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Names that templates give to the line under the headline, which only repeats the text. A "chapô" or "lead" starts it and stays. */
const UNDERLINE = /(?:^|[\s_-])(?:standfirst|sub-?head(?:line)?|sub-?title|dek|deck|strapline)(?=$|[\s_-])|(?:^|\s)summary(?=$|\s)/iu;

/** Without headings, dates, names and labels above the first sentence. */
function withoutHead(body: readonly Block[]): readonly Block[] {
  const start = body.findIndex((block) => isProse(block) || (block.text.length > 30 && /[:.!?…]["'”’»)\]\s]*$/u.test(block.text)) || (block.kind === 'paragraph' && block.text.length > 100 && block.linkShare < 0.5));
  const from = start < 0 ? 0 : start;
  const head = body.slice(0, from).filter(({ kind, text }) => kind === 'list-item' && text.length > 40);
  const rest = body.slice(from);
  let skip = 0;
  while (skip < 2 && rest.length > skip + 2 && isUnderline(rest[skip])) skip++;
  return [...head, ...rest.slice(skip).filter((block, at) => !isDateline(block.text) && !(at < 3 && isByline(block.text)))];
}
/** Whether a line is the one under the headline that repeats the text, or a heading there. */
export function isUnderline(block: Block | undefined): boolean {
  if (!block || block.text.length > 300) return false;
  const { element: { names, parent } } = block;
  const isAlone = parent !== null && parent.size < 2 * block.text.length;
  return (block.kind === 'heading' && !isProse(block)) || UNDERLINE.test(splitNames(names)) || (isAlone && UNDERLINE.test(splitNames(parent.names)));
}

/** A paragraph of the text that is one link: headlines of other articles are shorter, or end without a full stop. */
const isLinkedSentence = ({ text, kind }: Block): boolean => kind === 'paragraph' && text.length >= LINKED_SENTENCE && /[^.]\.["”»]?$/u.test(text);
const LINKED_SENTENCE = 100;

/** Without whole lines that are a link, unless the article is a list of links. */
function withoutPointers(body: readonly Block[]): readonly Block[] {
  const pointers = new Set(body.filter((block) => block.linkShare > 0.85 && /\S+\s+\S+\s+\S+/u.test(block.text) && !isLinkedSentence(block)));
  const share = sizeOf([...pointers]) / Math.max(1, sizeOf(body));
  const loose = [...pointers].filter(({ kind }) => kind !== 'list-item');   // a table of contents is many lines and few words
  return share > 0.3 || loose.length > 0.3 * body.length ? body : body.filter((block) => !pointers.has(block));
}
const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Elements of further stories that the page goes on with: each has a headline of its own, and is called like the one around the first. */
function nextStories(blocks: readonly Block[], headline: string | null): readonly PageElement[] {
  const headlines = blocks.filter(({ element }) => element.tag === 'h1').map(({ element, text }) => ({ element, isOwn: isSame(text, headline) }));
  const own = headlines.findIndex(({ isOwn }) => isOwn);
  const first = headlines[own]?.element;
  return first === undefined ? [] : headlines.slice(own + 1, own + 1 + MOST_STORIES).flatMap(({ element, isOwn }) => {
    const [one, other] = [outermost(first, element), outermost(element, first)];
    return !isOwn && one && other && one.tag === other.tag && STORY.test(splitNames(one.names)) && firstName(one) === firstName(other) ? other : [];
  });
}
const MOST_STORIES = 20;
/** Names of a whole story; the parts of one have headlines too, in "section" or "part". */
const STORY = /(?:^|[\s-])(?:story|article|post|entry|artikel|beitrag|nota|noticia|articulo|articolo|notizia|materia)(?=$|[\s-])/u;
const firstName = ({ names }: PageElement): string => /^\S*/u.exec(names)?.[0].replace(/\d+/gu, '') ?? '';

/** The outermost element around one that is not around the other. */
function outermost(element: PageElement, other: PageElement): PageElement | null {
  let found: PageElement | null = null;
  for (let at: PageElement | null = element.parent; at && !isWithin(other, at); at = at.parent) found = at;
  return found;
}

/** Without the start of the next article, on pages that go on with it, and without what follows the element of the only one. */
function withoutOtherArticles(body: readonly Block[]): readonly Block[] {
  const sizes = new Map<PageElement, number>();
  const articleOf = ({ element }: Block): PageElement | null => {
    for (let at: PageElement | null = element; at; at = at.parent) if (at.tag === 'article' && !isLiveEntry(at)) return at;
    return null;
  };
  for (const block of body) {
    const article = articleOf(block);
    if (article) sizes.set(article, (sizes.get(article) ?? 0) + block.text.length);
  }
  const [first] = [...sizes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < (sizes.size < 2 ? NEARLY_ALL : MOST) * sizeOf(body)) return body;
  if (sizes.size < 2) {
    const end = body.findLastIndex((block) => articleOf(block) === first[0]);
    return holds(first[0], ({ tag }) => tag === 'h1') ? body.slice(0, end + 1) : body;
  }
  return body.filter((block) => {
    const article = articleOf(block);
    return !article || article === first[0] || isWithin(article, first[0]) || isWithin(first[0], article);
  });
}
