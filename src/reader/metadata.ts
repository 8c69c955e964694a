// Title, byline, source, agency, dates, address and language of a page. Each has an order of witnesses; the first that says anything usable is
// believed and named in `from`; where none does the value is null.
//   title      visible h1 that a machine's field agrees with, JSON-LD headline, og:title, the only h1, title element, first h1; without the site's name
//   source     og:site_name, JSON-LD publisher, application-name, host of the address
//   address    canonical link of the same site, og:url of the same site, the address the page was read from
//   language   html lang, unless the text is plainly in another; og:locale, JSON-LD inLanguage, content-language; the text itself
import { languageCode, LANGUAGES, type LanguageCode } from '../core/languages/pack.ts';
import { agencyOf } from './agency.ts';
import { cleanText, type Block } from './blocks.ts';
import { isSame } from './body.ts';
import { bylineOf } from './byline.ts';
import { modifiedOf, publishedOf } from './dates.ts';
import type { PageHead } from './page.ts';
import { plainText, type Told } from './self-description.ts';
import type { Steps } from './steps.ts';
import { wordsUnder, type TellingElements } from './telling-elements.ts';
import { firstSaid, said, type Said, type Witness } from './witnesses.ts';

/** Parts of a page's metadata that name their witness. */
export type AboutPart = 'title' | 'byline' | 'source' | 'agency' | 'publishedAt' | 'modifiedAt' | 'language' | 'url';

export interface Metadata {
  readonly title: string | null;
  /** Names, joined by ", ". */
  readonly byline: string | null;
  readonly source: string | null;
  /** The news agency that the page credits, by its name as known ("AFP"). */
  readonly agency: string | null;
  readonly publishedAt: string | null;
  /** When the text was last changed, by the page's own word; null also when that is its publication. */
  readonly modifiedAt: string | null;
  readonly language: LanguageCode | null;
  readonly url: string | null;
  /** Who said it; null for parts that nobody said. */
  readonly from: Readonly<Record<AboutPart, Witness | null>>;
}

/** What metadata is read from. `lines` are the page's first lines, furniture included. */
export interface PageSeen { readonly head: PageHead; readonly telling: TellingElements; readonly url: string | null; readonly told: Told; readonly meta: ReadonlyMap<string, string>; readonly lines: readonly Block[] }

/** All that the page says of its article. Rests between the parts. */
export function* readMetadata(page: PageSeen): Steps<Metadata> {
  const url = addressOf(page);
  const language = languageOf(page);
  yield;
  const source = sourceOf(page, url?.value ?? null);
  const title = titleOf(page, source?.value ?? null, url?.value ?? null);
  yield;
  const near = { ...page, title: title?.value ?? null, source: source?.value ?? null, language: language?.value ?? null, address: url?.value ?? null };
  const byline = yield* bylineOf(near);
  yield;
  const publishedAt = yield* publishedOf(near);
  yield;
  const modifiedAt = yield* modifiedOf(near, publishedAt?.value ?? null);
  yield;
  const parts = { title, byline, source, agency: agencyOf(near, byline?.value ?? null), publishedAt, modifiedAt, language, url };
  const { title: t, byline: b, source: s, agency } = parts;
  const from: Record<AboutPart, Witness | null> = { title: null, byline: null, source: null, agency: null, publishedAt: null, modifiedAt: null, language: null, url: null };
  for (const part of Object.keys(from) as AboutPart[]) from[part] = parts[part]?.from ?? null;
  return {
    title: t?.value ?? null, byline: b?.value ?? null, source: s?.value ?? null, agency: agency?.value ?? null, publishedAt: publishedAt?.value ?? null,
    modifiedAt: modifiedAt?.value ?? null, language: language?.value ?? null, url: url?.value ?? null, from,
  };
}

const LONGEST_NAME = 120;

function sourceOf({ told, meta }: PageSeen, address: string | null): Said<string> | null {
  const name = (written: string | null | undefined): string | null => {
    const clean = cleanText((written ?? '').slice(0, 300));
    const [first = ''] = clean.split(/\s+\|\s/u, 1);   // "Le Fanal | Actualités, météo, sports"
    return first && first.length <= LONGEST_NAME && !/^(?:https?:|www\.)/u.test(first) ? first : null;
  };
  return firstSaid(
    () => said(name(meta.get('og:site_name')), 'opengraph'), () => said(name(told.publisher), 'json-ld'),
    () => said(name(meta.get('application-name')), 'meta'), () => said(hostOf(address), 'address'),
  );
}

/** "lemonde.fr"; null for a number or a machine of the house. */
function hostOf(address: string | null): string | null {
  const host = address === null ? '' : new URL(address).hostname.replace(/^(?:www|m|amp)\./u, '');
  return /\.\p{L}{2,}$/u.test(host) ? host : null;
}

/** The page's canonical address when it is of the same site, else the one it was read from. A front page is nobody's canonical address. */
function addressOf({ head, url, meta }: PageSeen): Said<string> | null {
  const given = httpUrl(url, undefined);
  const siteOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|amp)\./u, '');
  const own = (written: string | null | undefined): string | null => {
    const found = httpUrl(written ?? null, given?.href);
    return found && (!given || siteOf(found) === siteOf(given)) && found.pathname !== '/' ? found.href : null;
  };
  return firstSaid(() => said(own(head.canonical), 'link'), () => said(own(meta.get('og:url')), 'opengraph'), () => said(given?.href, 'address'));
}

function httpUrl(written: string | null, base: string | undefined): URL | null {
  try {
    const url = written ? new URL(written, base) : null;
    return url && /^https?:$/u.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function languageOf({ head: { language: html }, told, meta, lines }: PageSeen): Said<LanguageCode> | null {
  const stated = firstSaid(
    () => said(languageCode(html), 'html'), () => said(html ? null : languageCode(meta.get('og:locale')), 'opengraph'),
    () => said(html ? null : languageCode(told.language), 'json-ld'), () => said(html ? null : languageCode(meta.get('content-language') ?? meta.get('inlanguage')), 'meta'),
  );
  if (html && !stated) return null;
  return said(languageOfText(lines, stated?.value ?? null), 'text') ?? stated;
}

/** Letters of long lines that are read, and the least words that must be among them. */
const SAMPLE = 4000;
const LEAST_WORDS = 60;
/** Small words are a third of running text in one's own language, a tenth at most in another. A template left in English is caught so. */
const OWN_SHARE = 0.22;
const MARGIN = 2.5;

/** The commonest words of each language. The packs' tables would add their endings and letters to the script put into pages. */
const SMALL_WORDS: Readonly<Record<LanguageCode, string>> = {
  fr: 'le la les l d de des du un une et à a en au aux dans pour par sur avec qui que qu est ont sont ne pas plus il elle ce cette se s son sa ses leur ou mais',
  en: 'the of and to in a an is was for on that with as by at from it its has have had be are were but not or this which who will would he she they his their',
  de: 'der die das den dem des ein eine einen einem einer und zu im in am auf für mit von vom ist sind war hat haben nicht sich auch als wie aus nach bei dass wird werden es sie er',
  es: 'el la los las un una y de del a al en que se por con para su sus es son ha han no lo como más pero este esta fue según sobre entre le o ya',
  it: 'il lo la i gli le un una e di del della dei delle dell a al alla in nel nella che si per con da dal dalla su è sono ha hanno non come più ma questo anche il o',
  pt: 'o a os as um uma e de do da dos das em no na nos nas que se por pelo pela com para ao à é são foi não como mais mas este esta seu sua segundo ou até',
};

/** The language that the page's running text is plainly in, when it is not the one stated. */
function languageOfText(lines: readonly Block[], stated: LanguageCode | null): LanguageCode | null {
  const sample = lines.filter(({ text, linkShare }) => text.length > 100 && linkShare < 0.3).slice(0, 40).map(({ text }) => text).join(' ').slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const shareOf = (language: LanguageCode): number => {
    const known = new Set(SMALL_WORDS[language].split(' '));
    return words.filter((word) => known.has(word)).length / words.length;
  };
  const [best, next] = LANGUAGES.map((language) => ({ language, share: shareOf(language) })).sort((a, b) => b.share - a.share);
  if (!best || best.language === stated || best.share < OWN_SHARE) return null;
  const rival = stated === null ? next?.share ?? 0 : shareOf(stated);
  return best.share > (stated === null ? 1.2 : MARGIN) * rival ? best.language : null;
}

function titleOf({ head, telling, told, meta }: PageSeen, source: string | null, address: string | null): Said<string> | null {
  const sections = new Set([meta.get('article:section'), ...(address === null ? [] : new URL(address).pathname.split('/').slice(1, -1))].map((name) => squash(name ?? '')).filter(Boolean));
  const clean = (text: string | null | undefined): string | null => withoutSection(withoutSite(cleanText(plainText((text ?? '').slice(0, 1000))), source, address), sections);
  const asTitle = (text: string | null | undefined, from: Witness): readonly Said<string>[] => {
    const title = clean(text);
    return title ? [{ value: title, from }] : [];
  };
  const fields = [...asTitle(told.headline, 'json-ld'), ...asTitle(meta.get('og:title'), 'opengraph'), ...asTitle(meta.get('twitter:title'), 'meta')];
  const page = asTitle(head.title, 'title');
  const seen = telling.headline.slice(0, 10).flatMap(({ element }) => asTitle(wordsUnder(element, 1000), 'heading'));
  const agreed = seen.find(({ value }) => [...fields, ...page].some((other) => isSame(value, other.value)));
  const [field, whole] = [fields[0], page[0]];
  if (!agreed && field && whole && isCutAtQuote(field.value, whole.value)) return whole;
  return agreed ?? field ?? (seen.length === 1 ? seen[0] : undefined) ?? whole ?? seen[0] ?? null;
}

/** `content="Il est "incapable""`: an attribute that ends at a quotation mark of its own text, which the title element has whole. */
const isCutAtQuote = (field: string, title: string): boolean => title.startsWith(field) && /^\s*"/u.test(title.slice(field.length));

/** "Un titre - Politique" where "politique" is the page's section or in its address; "Un titre : la suite" stays. */
function withoutSection(title: string | null, sections: ReadonlySet<string>): string | null {
  const found = /^(?<rest>.*\S)\s+[|–—·-]\s+(?<last>[^|–—·]{2,40})$/u.exec(title ?? '')?.groups;
  return found && sections.has(squash(found['last'] ?? '')) ? withoutSection(found['rest'] ?? null, sections) : title;
}

/** "Un titre | Le Journal", "Le Journal - Un titre" without what is the site's name or host, even one with bars in it ("AOC - Analyse"). */
function withoutSite(title: string, source: string | null, address: string | null): string | null {
  const whole = source !== null && title.endsWith(source) ? /^(?<rest>.*\S)\s+[|–—·»:-]\s*$/u.exec(title.slice(0, -source.length))?.groups?.['rest'] : undefined;
  if (whole) return whole.trim();
  const names = [source, hostOf(address), hostOf(address)?.split('.')[0]].map((name) => squash(name ?? '')).filter(Boolean);
  const isSite = (part: string | undefined): boolean => part !== undefined && names.some((name) => squash(part) === name || (name.length > 4 && squash(part).startsWith(name) && squash(part).length <= name.length + SITE_TAIL));
  const parts = title.split(/(?<=\s)[|–—·»:-](?=\s)|\|/u);
  if (parts.length < 2) return title || null;
  const bars = [...title.matchAll(/(?<=\s)[|–—·»:-](?=\s)|\|/gu)];
  const last = bars.at(-1)?.index ?? 0;
  if (isSite(parts.at(-1))) return withoutSite(title.slice(0, last).trim(), source, address);
  if (isSite(parts[0])) return title.slice((bars[0]?.index ?? 0) + 1).trim() || null;
  return title;
}
/** "Le Journal" is the site in "Le Journal Actualités"; not in "The Journal view on a city on the brink". */
const SITE_TAIL = 14;
const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
