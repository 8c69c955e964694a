// What Readability takes out of the article it found: footers, share bars, headings with bad names, and tables, lists and divs that look fishy by
// their length, links, names and how much of them is paragraphs. After its _prepArticle and _cleanConditionally; see readability.ts.
import { below, isInside, measure, wordsUnder, type Part } from './parts.ts';
import { weightOf, type Strictness } from './readability.ts';

/** What is left of the parts of an article, measured. They are cleaned in place. */
export function clean(kept: readonly Part[], strictness: Strictness): readonly Part[] {
  const article: Part = { tag: 'div', names: '', role: '', parent: null, parts: [...kept], block: null, length: 0, linked: 0, commas: 0, isAroundBlocks: false, score: null };
  for (const part of kept) part.parent = article;
  const data = dataTablesIn(article);
  if (strictness.cleans) weed(article, 'form', data, strictness);
  takeOut(article, ({ tag }) => tag === 'footer' || tag === 'aside');
  for (const part of kept) takeOut(part, isShareBar);
  takeOut(article, (part) => (part.tag === 'h1' || part.tag === 'h2') && weightOf(part, strictness) < 0);
  if (strictness.cleans) for (const tag of ['table', 'ul', 'div']) weed(article, tag, data, strictness);
  measure(article);
  return article.parts;
}

const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/iu;
const LONGEST_SHARE_BAR = 500;

const isShareBar = (part: Part): boolean => SHARE.test(part.names) && lengthOf(part) < LONGEST_SHARE_BAR;
const lengthOf = (part: Part): number => (part.block ? part.length : part.parts.reduce((sum, inner) => sum + lengthOf(inner), 0));

/** Takes parts out that pass the test, with all that they hold. */
function takeOut(part: Part, test: (inner: Part) => boolean): void {
  if (!part.parts.length) return;
  part.parts = part.parts.filter((inner) => !test(inner));
  for (const inner of part.parts) takeOut(inner, test);
}

/** Tables that hold figures, not a page's layout. */
function dataTablesIn(article: Part): ReadonlySet<Part> {
  const found = new Set<Part>();
  for (const table of below(article)) if (table.tag === 'table' && table.role !== 'presentation' && isDataTable(table)) found.add(table);
  return found;
}

function isDataTable(table: Part): boolean {
  const inner = [...below(table)];
  if (inner.some(({ tag }) => tag === 'th' || tag === 'thead' || tag === 'tfoot')) return true;
  if (inner.some(({ tag }) => tag === 'table')) return false;
  const rows = inner.filter(({ tag }) => tag === 'tr');
  const columns = Math.max(0, ...rows.map((row) => [...below(row)].filter(({ tag }) => tag === 'td').length));
  if (columns === 1 || rows.length === 1) return false;
  return rows.length >= 10 || columns > 4 || rows.length * columns > 10;
}

/** What lies under a part, counted from the inside out. Parts in parts count as often as they are nested, as in the original. */
interface Counts { length: number; linked: number; commas: number; paragraphs: number; entries: number; inLists: number; inHeadings: number; inText: number; holdsData: boolean }

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const TEXTS = new Set('li td blockquote dl div ol p pre table ul'.split(' '));

/** Takes out the parts with a tag that look fishy, inner ones first. */
function weed(part: Part, tag: string, data: ReadonlySet<Part>, strictness: Strictness, isInData = false): Counts {
  const { block } = part;
  const counts: Counts = { length: block ? part.length : 0, linked: block ? part.linked : 0, commas: block ? part.commas : 0, paragraphs: 0, entries: 0, inLists: 0, inHeadings: 0, inText: 0, holdsData: false };
  part.parts = part.parts.filter((inner) => {
    const isData = data.has(inner);
    const under = weed(inner, tag, data, strictness, isInData || isData);
    if (inner.tag === tag && !isInData && !isData && !under.holdsData && isFishy(inner, under, strictness)) return false;
    add(counts, inner.tag, under);
    counts.holdsData ||= isData;
    return true;
  });
  return counts;
}

function add(counts: Counts, tag: string, under: Counts): void {
  counts.length += under.length;
  counts.linked += under.linked;
  counts.commas += under.commas;
  counts.paragraphs += under.paragraphs + Number(tag === 'p');
  counts.entries += under.entries + Number(tag === 'li');
  counts.inLists += under.inLists + (tag === 'ul' || tag === 'ol' ? under.length : 0);
  counts.inHeadings += under.inHeadings + (HEADINGS.has(tag) ? under.length : 0);
  counts.inText += under.inText + (TEXTS.has(tag) ? under.length : 0);
  counts.holdsData ||= under.holdsData;
}

/** A part with so many commas is prose, whatever else it is. */
const PROSE_COMMAS = 10;
const FILLER = /^(?:(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|anuncio)|(?:loading|chargement|cargando)(?:…|\.\.\.)?)$/iu;

function isFishy(part: Part, counts: Counts, strictness: Strictness): boolean {
  const weight = weightOf(part, strictness);
  if (weight < 0) return true;
  const { length, linked, commas, paragraphs, entries, inLists, inHeadings, inText } = counts;
  if (commas >= PROSE_COMMAS) return false;
  if (length < 20 && FILLER.test(wordsUnder(part))) return true;
  const links = length ? linked / length : 0;
  const isList = part.tag === 'ul' || inLists > 0.9 * length;
  const isShort = length < 25 && links > 0 && !(length > 0 && inHeadings / length >= 0.9) && !isInside(part, 'figure');
  const isBad = (!isList && (entries - 100 > paragraphs || isShort || (weight < 25 && links > 0.2))) || (weight >= 25 && links > 0.5) || inText === 0;
  // A list without entries, of single things, is let pass.
  return isBad && !(isList && entries === 0 && part.parts.every(({ parts }) => parts.length <= 1));
}
