// Markup of others (feeds, pages, OPML) as events, well-formed or not: what is opened, closed, said. Nothing of it is ever run, loaded
// or put into a page. The only file that imports htmlparser2: forgiving, streaming, the same in browsers, workers and Node. Entities a
// document declares for itself are never expanded, so that a bomb of them stays the few bytes it is.
import { Parser } from 'htmlparser2';
import { evenWindowsSigns } from './decode.ts';

export interface MarkupEvents {
  /** A tag and its attributes as written, the tag in lower case. False: enough was read. */
  open(tag: string, attributes: Readonly<Record<string, string>>): boolean | void;
  /** Also for tags that nobody closed (`isImplied`). */
  close(tag: string, isImplied: boolean): void;
  /** A part of a text, entities decoded. */
  text(part: string): void;
}

/** Tags within tags that are followed; news needs twenty. */
export const DEEPEST = 512;

/** How a reading ended; what came before was told all the same. */
export type ScanEnd = 'whole' | 'too-deep' | 'enough';

/** Thrown through the parser to stop it; never leaves this file. */
class Stop extends Error {
  constructor(readonly end: Exclude<ScanEnd, 'whole'>) { super(end); }
}

/** Reads XML as far as it can be. Linear. */
export function scanXml(xml: string, events: MarkupEvents): ScanEnd {
  let isVerbatim = false;
  return scan(xml, { xmlMode: true }, events, {
    oncdatastart: () => { isVerbatim = true; },
    oncdataend: () => { isVerbatim = false; },
    // "caf&eacute;" is no XML without a declaration, and the most frequent fault of feeds.
    ontext: (part) => { events.text(isVerbatim ? part : evenWindowsSigns(decodeNamed(part))); },
  });
}

/** The same for HTML, where tags may be left open and the text of a script is text. */
export const scanHtml = (html: string, events: MarkupEvents): ScanEnd => scan(html, {}, events, { ontext: (part) => { events.text(part); } });

type Handlers = ConstructorParameters<typeof Parser>[0];

function scan(markup: string, options: { readonly xmlMode?: boolean }, events: MarkupEvents, handlers: Handlers): ScanEnd {
  let depth = 0;
  const parser = new Parser({
    ...handlers,
    onopentag(tag, attributes) {
      if (++depth > DEEPEST) throw new Stop('too-deep');
      if (events.open(tag.toLowerCase(), attributes) === false) throw new Stop('enough');
    },
    onclosetag(tag, isImplied) {
      depth--;
      events.close(tag.toLowerCase(), isImplied);
    },
  }, options);
  try {
    parser.end(markup);
    return 'whole';
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return error.end;
  }
}

const NAMED = /&[a-z][a-z0-9]{1,31};/iu;

/** "caf&eacute; &amp; lait" -> "café & lait". What is no entity stays. */
export function decodeNamed(text: string): string {
  if (!NAMED.test(text)) return text;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => { parts.push(part); } });
  parser.end(text.replace(/</gu, '&lt;'));
  return parts.join('');
}
