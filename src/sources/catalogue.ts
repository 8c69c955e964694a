// The catalogue of publications (`assets/sources.json`): comes in as JSON, checked entry by entry; goes out as plain values, and as the
// answer to "whose report is this?" by address or name. No ranking, no rating: a publication is what it says it is.
import { languageCode, LANGUAGES, type LanguageCode } from '../core/languages/pack.ts';
import { fold } from '../core/text/words.ts';
import { hostOf } from './hosts.ts';

/** What a publication is. Satire is told apart so that nobody takes it for a report. */
export const PUBLICATION_KINDS = ['agency', 'paper', 'magazine', 'broadcaster', 'public-body', 'fact-checker', 'satire'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

export interface Publication {
  /** Stable: letters, digits, "-". */
  readonly id: string;
  readonly name: string;
  readonly language: LanguageCode;
  /** ISO 3166-1 alpha-2 of where it is edited; null for an international body. */
  readonly country: string | null;
  readonly kind: PublicationKind;
  /** The publisher whose titles share texts, as it is called in public; null when there is none or it is not known. */
  readonly family: string | null;
  /** Where its own feed is looked for when none is listed. */
  readonly homepage: string;
  /** Addresses of feeds, the widest first; empty when none is surely known. */
  readonly feeds: readonly string[];
}

/** The version of the list's shape that this program reads. */
const CATALOGUE_VERSION = 1;

/** The publications of a catalogue, in its order. Throws an Error that names every fault with its entry. */
export function parseCatalogue(value: unknown): readonly Publication[] {
  const list = isRecord(value) ? value['sources'] : null;
  if (!isRecord(value) || value['version'] !== CATALOGUE_VERSION || !Array.isArray(list)) throw new Error(`the catalogue must be {"version": ${CATALOGUE_VERSION}, "sources": […]}`);
  const faults: string[] = [];
  const publications = list.map((entry: unknown, i) => readPublication(entry, (fault) => { faults.push(`${isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : `entry ${i + 1}`}: ${fault}`); }));
  for (const field of ['id', 'name'] as const) for (const twice of repeated(publications.map((one) => fold(one[field])))) faults.push(`${twice}: two entries have this ${field}`);
  for (const twice of repeated(publications.flatMap(({ feeds }) => feeds))) faults.push(`${twice}: two entries have this feed`);
  if (faults.length) throw new Error(`the catalogue has faults:\n${faults.join('\n')}`);
  return publications;
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set(['id', 'name', 'language', 'country', 'kind', 'family', 'homepage', 'feeds']);

function readPublication(entry: unknown, fault: (words: string) => void): Publication {
  const fields = isRecord(entry) ? entry : {};
  const text = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string' || !value || value !== value.trim()) fault(`"${name}" must be a text without blanks around it`);
    return typeof value === 'string' ? value : '';
  };
  const optional = (name: string): string | null => (name in fields ? text(name) : null);
  const [id, language, country, kind, feeds] = [text('id'), languageCode(text('language')), optional('country'), PUBLICATION_KINDS.find((known) => known === fields['kind']), fields['feeds']];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) fault('"id" must be of small letters, digits and single hyphens');
  if (!language) fault(`"language" must be one of ${LANGUAGES.join(', ')}`);
  if (country !== null && !/^[A-Z]{2}$/u.test(country)) fault('"country" must be two capitals (ISO 3166-1)');
  if (!kind) fault(`"kind" must be one of ${PUBLICATION_KINDS.join(', ')}`);
  if (!Array.isArray(feeds)) fault('"feeds" must be a list, empty when no feed is known');
  const known = (Array.isArray(feeds) ? feeds : []).map(String);
  for (const address of [text('homepage'), ...known]) if (!isWebAddress(address)) fault(`"${address}" is not an address with https`);
  for (const name of Object.keys(fields)) if (!KNOWN_FIELDS.has(name)) fault(`"${name}" is no field of the catalogue`);
  return { id, name: text('name'), language: language ?? 'fr', country, kind: kind ?? 'paper', family: optional('family'), homepage: text('homepage'), feeds: known };
}

/** Finds the publication of a report or a feed; null when the catalogue does not know it. */
export type FindPublication = (report: { readonly url: string | null; readonly source: string | null }) => Publication | null;

/** A look-up by address (the homepage's host, or one it is under: "sport.relais.example" is of "relais.example"), else by name. */
export function indexPublications(publications: readonly Publication[]): FindPublication {
  const byHost = new Map<string, Publication | null>();
  // Editions in several languages share a host ("dw.com/fr", "dw.com/de"): their address alone tells only what they have in common.
  for (const one of publications) {
    const host = hostOf(one.homepage);
    if (host) byHost.set(host, byHost.has(host) ? sharedBy(byHost.get(host) ?? null, one) : one);
  }
  const byName = new Map(publications.map((one) => [fold(one.name), one]));
  return ({ url, source }) => byName.get(fold(source ?? '')) ?? (url === null ? null : atHost(byHost, hostOf(url)));
}

/** The first of two editions when they are of one kind and family, for nothing else is asked of them; else nobody's. */
const sharedBy = (one: Publication | null, other: Publication): Publication | null => (one && one.kind === other.kind && one.family === other.family ? one : null);

function atHost(byHost: ReadonlyMap<string, Publication | null>, host: string | null): Publication | null {
  for (let at = host ?? ''; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const found = byHost.get(at);
    if (found !== undefined) return found;
  }
  return null;
}

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => value !== '' && seen.size === seen.add(value).size);
}

const isWebAddress = (address: string): boolean => /^https:\/\//u.test(address) && hostOf(address) !== null;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
