// Live blogs and galleries, told by the publisher's own description or by the names of their parts. A live blog's entries are its text, in page order,
// short ones too; a gallery's captions are not, so that a gallery may come out short.
import { splitNames } from './furniture.ts';
import { goThrough, isElement, type PageElement, type PageText } from './page-tree.ts';
import type { Told } from './self-description.ts';
import type { Steps } from './steps.ts';

/** What a page is when it is not plain running text. */
export type Form = 'live' | 'gallery';

/** "live-blog__entry", "LiveTickerPost", "direct-item", "live-match-comment"; not "live-video", "direct-link". */
const LIVE_ENTRY = /(?:^|[\s-])(?:live|liveblog|live-blog|livetext|liveticker|live-ticker|ticker|direct|diretta|directo|minuto-a-minuto|aovivo|ao-vivo)(?:-\p{L}{3,10})?-(?:entry|entries|entree|eintrag|entrada|post|update|item|event|comment|message|beitrag)s?(?=$|[\s-])/u;
const GALLERY = /(?:^|[\s-])(?:gallery|galleries|galerie|galeria|fotogalerie|fotogallery|fotogaleria|bildergalerie|bilderstrecke|fotostrecke|diaporama|slideshow|portfolio|photoset)(?=$|[\s-])/u;
/** Fewer entries or pictures are a box in an article. */
const LEAST_ENTRIES = 3;
const LEAST_PICTURES = 4;

/** Whether an element is one entry of a live blog. */
export function isLiveEntry(element: PageElement): boolean {
  if (element.names.length < 6) return false;
  const known = ENTRIES.get(element);
  if (known !== undefined) return known;
  const isEntry = LIVE_ENTRY.test(splitNames(element.names));
  ENTRIES.set(element, isEntry);
  return isEntry;
}
/** Every line of a live blog asks for the elements around it. */
const ENTRIES = new WeakMap<PageElement, boolean>();

/** The page's form; null for running text. `size` is the characters read: a long text with pictures is no gallery. Rests on large pages. */
export function* formOf(tree: PageElement, told: Told, size: number): Steps<Form | null> {
  if (told.form) return told.form;
  let [entries, pictures, galleries] = [0, 0, 0];
  const isGallery = ({ names }: PageElement): boolean => names.length > 5 && GALLERY.test(splitNames(names));
  const enter = (child: PageElement | PageText): boolean => {
    if (!isElement(child)) return false;
    if (isLiveEntry(child)) entries++;
    if (isGallery(child)) galleries++;
    if (galleries > 0 && child.tag === 'figure') pictures++;
    return true;
  };
  yield* goThrough(tree, enter, (element) => {
    if (element !== tree && isGallery(element)) galleries--;
  });
  return entries >= LEAST_ENTRIES ? 'live' : pictures >= LEAST_PICTURES && size < LONGEST_GALLERY ? 'gallery' : null;
}
const LONGEST_GALLERY = 2500;
