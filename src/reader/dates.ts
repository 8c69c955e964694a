// When an article was published and last changed, by the page's own word, with zone where it gives one.
//   published  JSON-LD, article:published_time and its kin, itemprop, time element by the headline, line by the headline, day in the address
//   modified   JSON-LD dateModified, article:modified_time and its kin, itemprop, time element called so, line "Mis à jour le …" by the headline
import type { LanguageCode } from '../core/languages/pack.ts';
import type { Block } from './blocks.ts';
import { parseDate } from './date-written.ts';
import { linesNear } from './near-headline.ts';
import type { Told } from './self-description.ts';
import type { Steps } from './steps.ts';
import { besideNone, wordsUnder, type TellingElement, type TellingElements } from './telling-elements.ts';
import { firstSaid, firstSaidInTurn, said, type Said, type Witness } from './witnesses.ts';

export interface Dated {
  readonly telling: TellingElements; readonly told: Told; readonly meta: ReadonlyMap<string, string>; readonly lines: readonly Block[];
  readonly title: string | null; readonly language: LanguageCode | null; readonly address: string | null;
}

const PUBLISHED_FIELDS = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'pubdate', 'pub_date', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'article.published', 'article_date_original', 'date_published', 'displaydate', 'originalpublicationdate', 'date'] as const;
const MODIFIED_FIELDS = ['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'og:modified_time', 'datemodified', 'dateupdated', 'dcterms.modified', 'dc.date.modified', 'article.updated', 'lastmod', 'last-modified', 'modified_time', 'date_modified', 'revised'] as const;

/** ISO 8601 as precise as the page says, and who says it. */
export function* publishedOf({ telling, told, meta, lines, title, language, address }: Dated): Steps<Said<string> | null> {
  const witnesses = [
    () => dated([told.published], 'json-ld', language), () => inFields(PUBLISHED_FIELDS, meta, language),
    () => dated(microdata(telling.published), 'microdata', language), () => timeElement(telling, language),
    () => dated(linesNear(lines, title).filter(({ text }) => text.length < LONGEST_DATELINE).flatMap(({ text }) => ofPublication(text) ?? []), 'dateline', language),
    () => said(inAddress(address), 'address'),
  ];
  const first = yield* firstSaidInTurn(...witnesses);
  return first?.value.length === MONTH_LONG ? (yield* firstSaidInTurn(...witnesses.map((hear) => () => withinMonth(hear(), first.value)))) ?? first : first;
}
/** "2022-05": who says no more gives way to who names a day of that month. */
const MONTH_LONG = 7;
const withinMonth = (one: Said<string> | null, month: string): Said<string> | null => (one?.value.startsWith(`${month}-`) ? one : null);

/** When the page says it was last changed; null when that is when it was published. */
export function* modifiedOf({ telling, told, meta, lines, title, language }: Dated, published: string | null): Steps<Said<string> | null> {
  const found = yield* firstSaidInTurn(
    () => dated([told.modified], 'json-ld', language), () => inFields(MODIFIED_FIELDS, meta, language), () => dated(microdata(telling.modified), 'microdata', language),
    () => dated(telling.time.filter(isOfUpdate).filter(besideNone(telling)).map(writtenAt), 'time', language),
    () => dated(linesNear(lines, title).filter(({ text }) => text.length < LONGEST_DATELINE).flatMap(({ text }) => OF_UPDATE_WITHIN.exec(text)?.[0] ?? []), 'dateline', language),
  );
  return found && published !== null && (found.value === published || isBefore(found.value, published)) ? null : found;
}

/** Whether one moment lies before another, as far as both are known: a page changed before it was published tells nothing. */
const isBefore = (a: string, b: string): boolean => a.slice(0, 10) < b.slice(0, 10);

const LONGEST_DATELINE = 140;
/** Starts a line, or a part of one, on a change: "Mis à jour le 3 mai 2021 à 10h12". */
const UPDATE_WORD = 'last updated|last modified|updated|modified|dernière mise à jour|mise? à jour|modifiée?|actualisée?|zuletzt aktualisiert|aktualisiert|geändert|bearbeitet|última actualización|actualizad[oa]|modificad[oa]|última atualização|atualizad[oa]|ultimo aggiornamento|ultima modifica|aggiornat[oa]|modificat[oa]';
const OF_UPDATE = new RegExp(`^\\W*(?:${UPDATE_WORD})(?!\\p{L})`, 'iu');
const OF_UPDATE_WITHIN = new RegExp(`(?<!\\p{L})(?:${UPDATE_WORD})(?!\\p{L}).{0,80}`, 'iu');
/** What a line says of the publication: all of it, or where it starts with a change the part from "Published" on; null when it tells only the change. */
const ofPublication = (line: string): string | null => (OF_UPDATE.test(line) ? OF_PUBLICATION.exec(line)?.[0] ?? null : line);
const OF_PUBLICATION = /(?<!\p{L})(?:(?:first )?published|posted|created|publiée?|parue?|créée?|veröffentlicht|erstellt|publicad[oa]|creado|pubblicat[oa]|criad[oa])(?!\p{L}).{0,80}/iu;
const isOfUpdate = ({ element }: TellingElement): boolean => /updated|modif|update|maj(?!\p{L})|aktualis|atualiz|actualiz|aggiorn/iu.test(`${element.names} ${element.itemprop}`) || OF_UPDATE.test(wordsUnder(element, 80));

function dated(written: readonly (string | null | undefined)[], from: Witness, language: LanguageCode | null): Said<string> | null {
  for (const text of written) {
    const date = text ? parseDate(text, language) : null;
    if (date) return { value: date, from };
  }
  return null;
}

function inFields(names: readonly string[], meta: ReadonlyMap<string, string>, language: LanguageCode | null): Said<string> | null {
  return firstSaid(...names.map((name) => () => dated([meta.get(name)], fieldKind(name), language)));
}

/** Meta elements bear microdata too: `<meta itemprop="datePublished">`. */
const fieldKind = (name: string): Witness => (/^(?:og|article):/u.test(name) ? 'opengraph' : /^date(?:published|modified)$/u.test(name) ? 'microdata' : 'meta');

const microdata = (elements: readonly TellingElement[]): readonly (string | null)[] => elements.slice(0, 3).flatMap(({ element, content, datetime }) => [content, datetime, wordsUnder(element, 200)]);

/** The first time element in the article, or the page's only ones, that is not an update's. */
function timeElement(telling: TellingElements, language: LanguageCode | null): Said<string> | null {
  const times = (telling.articleTime.length ? telling.articleTime : telling.time).filter(besideNone(telling));
  const [first] = [...times.filter(({ isPublication }) => isPublication), ...times.filter((time) => !isOfUpdate(time))];
  return first ? dated([writtenAt(first)], 'time', language) : null;
}

const writtenAt = ({ element, datetime }: TellingElement): string => datetime ?? wordsUnder(element, 200);

/** "/2021/12/31/", "/2021-12-31-" in the address. */
function inAddress(address: string | null): string | null {
  const found = /\/(?<year>(?:19|20)\d\d)[/-](?<month>0[1-9]|1[0-2])[/-](?<day>0[1-9]|[12]\d|3[01])(?!\d)/u.exec(address ?? '')?.groups;
  return found ? parseDate(`${found['year']}-${found['month']}-${found['day']}`, null) : null;
}
