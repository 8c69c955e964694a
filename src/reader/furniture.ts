// Tells the parts of a news page that are not its article by their elements: names, tags, roles, what is hidden. By the words of lines
// furniture-lines.ts tells them; the names stand in furniture-words.ts.
import { FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_TAGS } from './furniture-words.ts';
import { goThrough, holds, isElement, prose, type PageElement, type PageText } from './page-tree.ts';
import type { Steps } from './steps.ts';
import { isHeadedBox, isOneOfCards } from './teasers.ts';

/** "article-share-bar", "ShareBar", "share_2" name "share"; "shared-roof" does not. */
const NAMED: ReadonlySet<string> = new Set(FURNITURE_NAMES);
/** Words of the longest name: "sur-le-meme-sujet", "potrebbe-interessarti". */
const MOST_NAME_WORDS = 4;

/** The first name of furniture among split names; null when there is none. A set, for a pattern of 400 names takes longer to compile than a page to read. */
function nameOfFurniture(split: string): string | null {
  const words = split.split(/[\s-]+/u);
  for (let at = 0; at < words.length; at++) {
    let name = '';
    for (const word of words.slice(at, at + MOST_NAME_WORDS)) {
      name = name ? `${name}-${word}` : word;
      const bare = name.replace(/\d+$/u, '');
      if (NAMED.has(bare)) return bare;
    }
  }
  return null;
}

/** Whole class names that hide. Not parts of names: "overflow-hidden" hides nothing. */
const HIDING = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|invisible|u-hidden|js-hidden)(?=$|\s)/u;
const TALK = /(?:^|[\s-])(?:comments?|commentlist|commentaires?|kommentare?|leserkommentare|comentarios?|commenti|forum-(?:message|texte|titre)|disqus|livefyre|respond|viafoura)\d*(?=$|[\s-])/u;

/** Comment that the newsroom itself writes as things happen ("live-match-comment", "ticker__comments", "direct-commentaires"): the article, whatever its name says of talk. */
const LIVE = /(?:^|[\s-])(?:live|livetext|liveblog|liveticker|ticker|direct|match|minute|minuto|diretta|directo|timeline|play-by-play|commentator|moment)s?(?=$|[\s-])/u;

/** Other articles under this one: believed however long they are, on pages that never end. */
const NEXT = /(?:^|[\s-])(?:next-?(?:story|stories|post|article)|up-next|article-suivant|articulo-siguiente|prossimo-articolo|proximo-artigo|naechster-artikel)(?=$|[\s\d-])/u;

/** Believed however many there are: a gallery's captions can be longer than its article. */
const CAPTION = /(?:^|[\s-])(?:(?:wp|gallery|photo|image)-)?captions?(?:-text)?(?=$|[\s-])/u;
const LONGEST_CAPTION = 1500;

/** Who wrote it, and what readers wrote, by the page's own word. An author who is most of the page is its subject. */
const PERSON = /^(?:author|comment|publisher)$/iu;
const LONGEST_PERSON = 800;

/** A name is believed while all parts that bear it hold less than this share of the page's words outside links: some templates call every section "…--Ads". */
const PART_OF_PAGE = 0.25;

/** "articleDek share_bar" as "article-dek share-bar". */
export function splitNames(names: string): string {
  const known = SPLIT.get(names);
  if (known !== undefined) return known;
  const split = names.replace(/(?<end>[a-z])(?=[A-Z])/gu, '$<end>-').toLowerCase().replace(/[_:/]+/gu, '-').replace(/-{2,}/gu, '-');
  if (SPLIT.size >= MOST_KNOWN) SPLIT.clear();
  SPLIT.set(names, split);
  return split;
}
/** Pages give the same names to thousands of elements, and each is asked about several times. */
const SPLIT = new Map<string, string>();
const MOST_KNOWN = 5000;

/** Elements that hold the article's headline or body by the page's own word. */
const isAnchor = ({ tag, itemprop, role }: PageElement): boolean => tag === 'h1' || tag === 'main' || role === 'main' || (itemprop !== '' && /articleBody/iu.test(itemprop));

/** Whether split names tell comment by the newsroom. */
const isNewsroom = (names: string): boolean => LIVE.test(names);

/** Names under which an element is shown to Readability, which takes every "comment" for readers'. */
export const namesForReadability = ({ names }: PageElement): string => (TALK.test(splitNames(names)) && isNewsroom(splitNames(names)) ? 'article' : names);

/** How far names are believed: at first all; where that leaves too little, only tags, roles and what is hidden. */
export type Belief = 'names' | 'tags';

/** A test for elements that are furniture on the page of this tree. What starts with one of its `descriptions` is the article's lead, whatever it is
 *  put in. Rests on large pages. */
export function* furnitureOf(root: PageElement, belief: Belief, descriptions: readonly string[] = []): Steps<(element: PageElement) => boolean> {
  const words = Math.max(1, prose(root));
  const verdicts = new Map<PageElement, string>();
  const shares = new Map<string, number>();
  // What stands in a doubtful element is judged too, for the element may not be believed: a caption in one of many figures.
  const around: string[] = [];
  const leads = descriptions.map((text) => squash(text).slice(0, LEAD_START)).filter(({ length }) => length === LEAD_START);
  const isLead = once((element) => {
    const start = leads.length > 0 ? squash(startOf(element, 2 * LEAD_START)) : '';
    return leads.some((lead) => start.startsWith(lead));
  });
  const { anchored, asking } = yield* findAround(root);
  const weigh = (element: PageElement): boolean => {
    const reason = reasonOf(element, { words, belief, isLead, anchored, asking });
    if (reason !== null) {
      verdicts.set(element, reason);
      if (!around.includes(reason)) shares.set(reason, (shares.get(reason) ?? 0) + prose(element) / words);
      if (reason !== ALWAYS) around.push(reason);
    }
    return reason !== ALWAYS;
  };
  if (weigh(root)) {
    yield* goThrough(root, (child) => isElement(child) && weigh(child), (element) => {
      if (verdicts.has(element)) around.pop();
    });
  }
  return (element) => {
    const reason = verdicts.get(element);
    return reason !== undefined && (reason === ALWAYS || (shares.get(reason) ?? 0) < (reason === CARD ? PART_OF_CARDS : PART_OF_PAGE));
  };
}

/** Cards, which no article is made of in the half: a short one may well have six under it. */
const CARD = 'card';
const PART_OF_CARDS = 0.5;

/** The reason that needs no measure. */
const ALWAYS = 'always';

/** Elements around a headline or body, and around forms: to look into each anew for such ones is slow where there are many in each other. */
function* findAround(root: PageElement): Steps<{ readonly anchored: ReadonlySet<PageElement>; readonly asking: ReadonlySet<PageElement> }> {
  const [anchored, asking] = [new Set<PageElement>(), new Set<PageElement>()];
  const look = (child: PageElement | PageText): boolean => {
    if (!isElement(child)) return false;
    if (isAnchor(child)) addWithAll(anchored, child);
    if (child.tag === 'form') addWithAll(asking, child);
    return true;
  };
  look(root);
  yield* goThrough(root, look, () => undefined);
  return { anchored, asking };
}
function addWithAll(found: Set<PageElement>, element: PageElement): void {
  for (let at: PageElement | null = element; at && !found.has(at); at = at.parent) found.add(at);
}

/** What is known of the page on which elements are judged: those around a headline or body, and around forms, apart. */
interface OnPage {
  readonly words: number; readonly belief: Belief; readonly isLead: (element: PageElement) => boolean;
  readonly anchored: ReadonlySet<PageElement>; readonly asking: ReadonlySet<PageElement>;
}

/** Why an element looks like furniture; null when it does not. */
function reasonOf(element: PageElement, { words, belief, isLead, anchored, asking }: OnPage): string | null {
  const own = traitsOf(element.tag.includes('-') ? `${element.names} ${element.tag}` : element.names);   // "<related-articles>"
  if (element.isHidden || own.isHiding) return prose(element) / words < 0.5 ? ALWAYS : null;
  if (belief === 'names' && isOneOfCards(element) && !anchored.has(element)) return CARD;
  if (element.tag === 'article' || element.tag === 'body' || isAnchor(element)) return null;
  if (own.isNext && !anchored.has(element)) return ALWAYS;
  const { isTalk, isLive, isCaption, furniture } = belief === 'names' ? own : NO_TRAITS;
  if (isTalk && isLive) return null;
  if (PERSON.test(element.itemprop) && element.size < LONGEST_PERSON) return ALWAYS;
  if ((isCaption || isPicture(element)) && holds(element, (inner) => inner.size >= LEAD_START && isLead(inner))) return null;
  const reason = isTalk || ((isCaption || element.tag === 'figcaption') && element.size < LONGEST_CAPTION) ? ALWAYS
    : asking.has(element) && isAskedIn(element) ? 'form'
    : FURNITURE_TAGS.includes(element.tag) || (element.tag === 'figure' && !holds(element, isQuotedMatter)) ? element.tag
      : FURNITURE_ROLES.includes(element.role.toLowerCase()) ? element.role
        : furniture ?? (belief === 'names' && isHeadedBox(element) ? 'headed' : null);
  return reason !== null && !(TEASER.test(reason) && isOwnTeaser(element)) && !anchored.has(element) ? reason : null;
}

const isPicture = ({ tag }: PageElement): boolean => tag === 'figure' || tag === 'figcaption';

/** What the names of an element say. */
interface Traits { readonly isHiding: boolean; readonly isNext: boolean; readonly isTalk: boolean; readonly isLive: boolean; readonly isCaption: boolean; readonly furniture: string | null }

function traitsOf(names: string): Traits {
  const known = names ? TRAITS.get(names) : NO_TRAITS;
  if (known) return known;
  const split = splitNames(names);
  const traits = { isHiding: HIDING.test(names), isNext: NEXT.test(split), isTalk: TALK.test(split), isLive: isNewsroom(split), isCaption: CAPTION.test(split), furniture: nameOfFurniture(split) };
  if (TRAITS.size >= MOST_KNOWN) TRAITS.clear();
  TRAITS.set(names, traits);
  return traits;
}
const TRAITS = new Map<string, Traits>();
const NO_TRAITS: Traits = { isHiding: false, isNext: false, isTalk: false, isLive: false, isCaption: false, furniture: null };

const TEASER = /^teasers?$/u;
/** Prose without a link, and not a link itself: in some templates "teaser" is the article's own lead. */
const isOwnTeaser = (element: PageElement): boolean => element.size > LEAST_TEASER && element.linkSize === 0 && !isInLink(element);
const LEAST_TEASER = 60;
function isInLink(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.tag === 'a') return true;
  return false;
}

/** A test that is asked of an element by each picture around it, and answers anew only once. */
function once(test: (element: PageElement) => boolean): (element: PageElement) => boolean {
  const known = new Map<PageElement, boolean>();
  return (element) => {
    const answer = known.get(element) ?? test(element);
    known.set(element, answer);
    return answer;
  };
}

/** Letters by which a description is told again in the page. */
const LEAD_START = 50;
const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** At least so many of the characters an element starts with, when it has them. */
function startOf(element: PageElement, length: number): string {
  let start = '';
  for (const child of element.children) {
    if (start.length >= length) break;
    start += isElement(child) ? startOf(child, length - start.length) : child.text.slice(0, 4 * length);
  }
  return start;
}

/** In what has a form, a few words: "La matinale : chaque matin, l’essentiel de l’actualité" over a field for an address. A heading with stars to give is none. */
const isAskedIn = (element: PageElement): boolean => element.size < ASKED_IN && element.tag !== 'p' && holds(element, isBlurb);
const ASKED_IN = 300;
const isBlurb = ({ tag, children }: PageElement): boolean => !/^h\d$/u.test(tag) && children.some((child) => !isElement(child) && child.text.trim().length > BLURB);
const BLURB = 40;

const isQuotedMatter = ({ tag }: PageElement): boolean => tag === 'table' || tag === 'blockquote' || tag === 'pre';
