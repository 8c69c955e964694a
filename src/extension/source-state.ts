// Sources as views and background speak of them: what one is, how its last refresh went, which hosts it needs, and what was ever asked of
// the network for it. Plain values, JSON-safe; no browser API, so that views can ask for permissions inside the click.
import type { LanguageCode } from '../core/languages/pack.ts';

/** Where reports come from: feeds, the bundled dossiers, articles the reader kept, files the reader added. */
export type SourceKind = 'feed' | 'dossier' | 'saved' | 'import';

/** A publication to take feeds from, by whoever names it: the catalogue, an OPML list, the reader. */
export interface NewSource {
  /** Stable name, without prefix ("ledger-example"); made of the first feed's address when absent. */
  readonly id?: string | undefined;
  readonly title: string;
  /** The publication's site. */
  readonly homepage?: string | null | undefined;
  /** Addresses of feeds, http or https; at least one. */
  readonly feeds: readonly string[];
  /** ISO 639-1, ISO 3166-1. */
  readonly language?: LanguageCode | null | undefined;
  readonly country?: string | null | undefined;
  /** What the publication is, as the catalogue says it ("agency", "paper", "satire"). */
  readonly medium?: string | null | undefined;
  /** Publisher's group. */
  readonly family?: string | null | undefined;
}

/** A source as stored and synchronised. */
export interface FeedSource {
  /** As in `Report.sourceId`: "feed:ledger-example". */
  readonly id: string;
  readonly title: string;
  readonly homepage: string | null;
  readonly feeds: readonly string[];
  readonly language: LanguageCode | null;
  readonly country: string | null;
  readonly medium: string | null;
  readonly family: string | null;
  /** Refreshed and compared with. */
  readonly isOn: boolean;
  /** The page of an entry is fetched where the feed holds only a summary. */
  readonly readsPages: boolean;
}

/**
 * Why the last refresh gave nothing, or less than it should. The interface has one sentence for each (`trouble_<code>`, "-" as "_").
 * no-permission: taken back in the browser; blocked: "never again"; unreachable: no answer; slow: none in time; http: refused, see `status`;
 * not-a-feed: something else came; too-large; redirected: leads to a host that was not allowed; pages: some pages could not be read.
 */
export type TroubleCode = 'no-permission' | 'blocked' | 'unreachable' | 'slow' | 'http' | 'not-a-feed' | 'too-large' | 'redirected' | 'pages';

export interface Trouble {
  readonly code: TroubleCode;
  /** What was tried, on what, why it failed, what to do; in English, for those who look closer. */
  readonly message: string;
  /** ISO 8601. */
  readonly at: string;
  readonly host: string | null;
  /** Of HTTP; null for other troubles. */
  readonly status: number | null;
}

/** A source for the settings, of whatever kind. */
export interface SourceState extends Omit<FeedSource, 'language'> {
  readonly kind: SourceKind;
  /** The publication's language, else that of most of its reports. */
  readonly language: string | null;
  /** Of the reports held. */
  readonly languages: readonly string[];
  readonly reports: number;
  /** Origins to ask of `permissions.request` before it is switched on: one pattern a host. Empty for kinds that need none. */
  readonly origins: readonly string[];
  /** Of those, what the browser does not allow now. */
  readonly missingOrigins: readonly string[];
  /** Hosts of its entries' pages that are not among its own: allowed, their texts are read whole. Patterns for `permissions.request`. */
  readonly pageOrigins: readonly string[];
  /** ISO 8601; null: never. */
  readonly refreshedAt: string | null;
  readonly nextAt: string | null;
  readonly isRefreshing: boolean;
  readonly trouble: Trouble | null;
  /** Reports that the last refresh brought. */
  readonly lastAdded: number;
}

/** A feed that was found at an address or on a page. */
export interface FeedFound {
  readonly address: string;
  readonly title: string | null;
  readonly homepage: string | null;
  readonly language: LanguageCode | null;
  /** Entries it lists now; null when only its address is known. */
  readonly entries: number | null;
  /** To ask of `permissions.request`. */
  readonly origins: readonly string[];
}

/** What was ever asked of one host. */
export interface HostContact {
  readonly host: string;
  /** By which sources, and "reader" for addresses the reader looked up. */
  readonly sources: readonly string[];
  /** ISO 8601. */
  readonly firstAt: string;
  readonly lastAt: string;
  readonly requests: number;
  /** Bytes received, bodies only. */
  readonly bytes: number;
  /** "Never again": not one request goes there. */
  readonly isBlocked: boolean;
}

/** An import of files that were chosen together, under way or ended, of this session of the browser. */
export interface FileProgress {
  /** As steered. */
  readonly id: number;
  /** The file's, or the folder's that they share; the first file's when they share none. */
  readonly name: string;
  readonly files: number;
  /** Files read to their end, whatever they gave. */
  readonly filesDone: number;
  /** The file being read; null when none is. */
  readonly current: string | null;
  readonly state: 'waiting' | 'running' | 'paused' | 'cancelled' | 'done' | 'failed';
  /** Bytes read of all files, and their size. */
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly replaced: number;
  /** The first hundred, each with its file and a sentence with what to do. */
  readonly problems: readonly { readonly place: string; readonly code: string; readonly message: string }[];
  readonly problemCount: number;
  /** Why it failed as a whole; null when it did not. */
  readonly message: string | null;
}

/** Room that is taken on the disk, bytes. */
export interface StorageUsed {
  readonly reports: number;
  readonly corpusBytes: number;
  /** Of `corpusBytes`, what is given back behind the scenes. */
  readonly freeBytes: number;
  readonly settingsBytes: number;
  /** What the browser lets the extension use; null when it does not say. */
  readonly quotaBytes: number | null;
}

/** What was kept of an article. `isNew`: not held before; `isChanged`: held with another text, which stays as a version. */
export interface Kept { readonly isNew: boolean; readonly isChanged: boolean }

/** A part of the corpus as JSON Lines; the next is asked for with `next`, null at the end. */
export interface ExportPart { readonly lines: string; readonly reports: number; readonly failures: readonly string[]; readonly next: number | null }

/** The host of an address; null when it is none of the web. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname ? hostname : null;
}

/** The pattern of `permissions.request` for one host, with and without encryption, at any port. */
export const originOf = (host: string): string => `*://${host}/*`;

/** The patterns a source needs: the hosts of its feeds and of its site, each once. */
export const originsOf = ({ feeds, homepage }: Pick<NewSource, 'feeds' | 'homepage'>): readonly string[] => [...new Set(hostsOf({ feeds, homepage }).map(originOf))];

/** The hosts of its feeds and of its site. */
export const hostsOf = ({ feeds, homepage }: Pick<NewSource, 'feeds' | 'homepage'>): readonly string[] =>
  [...new Set([...feeds, ...(homepage ? [homepage] : [])].flatMap((address) => hostOf(address) ?? []))];
