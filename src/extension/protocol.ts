// Everything the parts of the extension say to each other: one type a direction, a sentence a call.
// Values are plain and JSON-safe. What comes from a page is not trusted, however it is typed.
import type { Article, Report } from '../core/article.ts';
import type { FactKind } from '../core/facts/fact.ts';
import type { Relation } from '../core/relations.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import type { Span } from '../core/text/span.ts';
import type { Answer } from '../corpus/answer.ts';
import type { Added, Expiry, Exported, Size, SourceHeld } from '../corpus/corpus.ts';
import type { Overview } from '../corpus/overview.ts';
import type { PageReading, Reading } from '../reader/read-article.ts';
import type { Feed } from '../sources/feeds/feed.ts';
import type { ExportPart, FeedFound, FileProgress, HostContact, Kept, NewSource, SourceState, StorageUsed, TroubleCode } from './source-state.ts';

/** Expected failures; the interface has one sentence for each (`_locales`, key `failure_<code>`, "-" as "_"). */
export type FailureCode =
  | 'forbidden-page'      // the browser lets no extension run there: about:, store, PDF viewer
  | 'not-article'         // nothing on the page reads like an article
  | 'too-short'           // too little text to compare
  | 'no-tab'              // the tab is gone
  | 'page-gone'           // the page was left or reloaded while being read
  | 'corpus-unavailable'  // the store cannot be opened
  | 'storage-full'
  | 'no-permission'       // the browser lets Recoupe ask nothing of this host; the reader has not allowed it, or took it back
  | 'blocked-host'        // the reader said "never again"
  | 'unreachable'         // the address does not answer, or not with what was asked for
  | 'no-feed'             // neither a feed nor a page that names one
  | 'cancelled'           // the view no longer wants it
  | 'bad-call'
  | 'internal';

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: FailureCode; readonly message: string };

/** What is known of a tab after the click. Kept in session storage, so that a stopped background finds it again. */
export interface TabReading extends PageReading { readonly tabId: number }

/** The corpus on its way: first import of the bundled dossiers. */
export type CorpusState = { readonly state: 'opening' } | { readonly state: 'importing'; readonly done: number; readonly total: number } | { readonly state: 'ready' } | { readonly state: 'failed'; readonly message: string };

/** One place in the page and what other reports say there; strongest relation first. */
export interface Mark {
  /** Stable for one article: `${start}-${end}-${kind}`. */
  readonly id: string;
  readonly span: Span;
  readonly kind: FactKind;
  /** `only-there`: a thing left out here, at the words behind which it would stand. */
  readonly relation: Relation;
  /** What it is about, where the words marked do not say it. */
  readonly about?: string;
  /** The words marked, as read: for the list of marks that could not be located. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** Another report's passage on the same thing. */
export interface Evidence {
  readonly reportId: string;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly relation: Relation;
  readonly because: string;
  /** The sentence there, and where in it the fact stands. Empty for only-here. */
  readonly passage: string;
  readonly words: Span | null;
  /** What the finding is dismissed by. */
  readonly dismissal?: string;
}

/** What the page tells of the marks it was given. */
export interface MarksShown { readonly located: readonly string[]; readonly lost: readonly string[] }

/** Calls that popup, side panel, full tab and settings make to the background. */
export type PanelToBackground = {
  /** Puts the reader into the tab (once) and reads the article. Fails: forbidden-page, not-article, too-short, no-tab. */
  readTab(tabId: number): TabReading;
  /** Takes what is selected in the tab's page for its article, with what else was read of it. Fails: too-short, page-gone. */
  readSelection(tabId: number): TabReading;
  /** Answers for the article last read in the tab, sets the badge, shows the marks if they are on. `question`: a name of the view's own, for `cancel`. Fails: page-gone, corpus-unavailable, cancelled. */
  answerTab(tabId: number, question?: string): Answer;
  /** All reports side by side, for the article last read in the tab. Fails: page-gone, corpus-unavailable, cancelled. */
  overviewTab(tabId: number, question?: string): Overview;
  /** The reader waits no longer: the work on a question ends, and the question fails. */
  cancel(question: string): void;
  /** How far the corpus is; asked repeatedly while an answer takes long. */
  corpusState(): CorpusState;
  /** Shows the tab's marks, all reports together or those of one. Located and lost come back. */
  showMarks(tabId: number, reportId: string | null): MarksShown;
  hideMarks(tabId: number): void;
  /** Puts what is left out into the page, where it would stand; replaces what was put there. Nothing happens while the marks are off. */
  showHints(tabId: number, hints: readonly Mark[]): void;
  /** Scrolls the page to a mark and opens its card. */
  goToMark(tabId: number, markId: string): void;
  /** Every source of the corpus, switched off or not, for settings. */
  listSources(): readonly SourceHeld[];

  /** Every source of whatever kind, in order of title: feeds switched on or not, dossiers, kept articles, added files. Asked again while one refreshes. */
  sourceStates(): readonly SourceState[];
  /** Feeds at an address: itself, or those the page there names. Ask for its host first. Fails: no-permission, blocked-host, unreachable, no-feed, bad-call. */
  findFeeds(address: string): readonly FeedFound[];
  /** Feeds that the page in a tab names; nothing is asked of the network. Empty on pages that cannot be read. */
  feedsOfTab(tabId: number): readonly FeedFound[];
  /** Adds sources, switched off; what is there already (by id, or by a feed's address) is only given back. Fails: bad-call. */
  addSources(sources: readonly NewSource[]): readonly SourceState[];
  /** On: for feeds after its `origins` were allowed inside the click; refreshed at once. Off: no longer compared with, its hosts given back. Fails: no-permission, blocked-host, bad-call. */
  switchSource(id: string, isOn: boolean): SourceState;
  /** Another title, or whether pages are read where the feed holds summaries only. Fails: bad-call. */
  changeSource(id: string, change: SourceChange): SourceState;
  /** Refreshes these feeds now, or all that are on; comes back at once, `sourceStates` tells the rest. */
  refreshNow(ids: readonly string[] | null): void;
  /** Takes a source out, with its reports, and gives its hosts back. Gives how many reports went. Fails: bad-call for dossiers. */
  removeSource(id: string): number;

  /** Every host that was ever asked for anything, the last first. */
  networkLog(): readonly HostContact[];
  /** "Never again", or taken back. Sources that have no other host go off, and the host is given back. */
  blockHost(host: string, isBlocked: boolean): void;

  /** Keeps the article last read in the tab. Fails: page-gone, storage-full, corpus-unavailable. */
  keepTab(tabId: number): Kept;

  /** Imports of files, offered with `import-channel.ts`: how far each is, the first first. Asked repeatedly while one runs; wakes who takes them. */
  fileImports(): readonly FileProgress[];
  /** What came in stays. Fails: bad-call. */
  steerImport(id: number, order: 'pause' | 'resume' | 'cancel'): FileProgress;

  storageUsed(): StorageUsed;
  /** Carries out the retention of the settings now. Gives how many reports went. */
  expireNow(): number;
  /** The corpus a part at a time, from `after` (0: the first). */
  exportReports(after: number): ExportPart;
  /** Settings and sources as one JSON text, without reports. */
  exportChoices(): string;
  /** Takes such a text in: settings replaced, sources added switched off unless their hosts are allowed. Fails: bad-call. */
  importChoices(text: string): void;
  /** Reports, sources, settings, log, permissions: as if it had just been installed. */
  deleteEverything(): void;
};

/** What of a source the reader changes. */
export interface SourceChange { readonly title?: string; readonly readsPages?: boolean }

/** Calls the background makes to the content script of one tab. */
export type BackgroundToPage = {
  /** Reads the article now. Fails: not-article, too-short. */
  readPage(): PageReading;
  /** What is selected now, as the article. Fails: too-short; page-gone when nothing was read before. */
  readSelection(): PageReading;
  /** Replaces all marks. Offsets are into the text last read. `isFollowUp`: nobody asked for them now; marks that the reader has hidden stay hidden. */
  showMarks(marks: readonly Mark[], missing: readonly Evidence[], labels: PageLabels, isFollowUp?: boolean): MarksShown;
  /** Replaces what is left out; shown with the marks. */
  showHints(hints: readonly Mark[]): void;
  hideMarks(): void;
  goToMark(markId: string): void;
};

/** Calls that the content script makes. A page taken over could make them too: they change nothing but what the reader sees. */
export type PageToBackground = {
  /** The reader dismissed findings at a mark, or took that back; badge, marks and views follow. Fails: bad-call. */
  dismiss(dismissals: readonly string[], isDismissed: boolean): void;
  /** A piece of the page's HTML that is to be read; those of one reading bear one name and are counted from 0. Fails: bad-call. */
  takePiece(reading: string, at: number, html: string): void;
  /** The article of the page at `url` whose `count` pieces were taken, and of its last piece; null when some were lost: all must be sent again. Fails: bad-call. */
  readPieces(reading: string, count: number, last: string, url: string): Reading | null;
};

/** Words the page needs, already in the reader's language: the content script reads no locale files. */
export type PageLabels = Readonly<Record<'conflict' | 'updated' | 'close' | 'same' | 'onlyHere' | 'onlyThere' | 'here' | 'previous' | 'next' | 'hide' | 'close_card' | 'lost' | 'missing' | 'mark_of' | 'dismiss' | 'undo' | 'dismissed', string>>;

/** Calls the background makes to whoever owns the corpus worker (offscreen document, or the event page itself). */
export type BackgroundToHost = {
  answer(article: Article, without: readonly string[], question?: string): Answer;
  overview(article: Article, without: readonly string[], question?: string): Overview;
  cancel(question: string): void;
  sources(language: LanguageCode): readonly SourceHeld[];
  state(): CorpusState;
  /** Adds or replaces reports, their sources named by their publications. */
  add(reports: readonly Report[]): Added;
  /** Ids of these that are held already. */
  heldOf(ids: readonly string[]): readonly string[];
  /** One request for a feed. Never called but by the network's one door, `background/contact.ts`. */
  fetchFeed(request: HostRequest): FeedFetched;
  /** One request for a page, and its article. Likewise. */
  fetchPage(request: HostRequest): PageFetched;
  /** A piece of a page's HTML. */
  takePiece(reading: string, at: number, html: string): void;
  /** Reads a page from its pieces, so that it is not held up itself. Null when pieces are missing. */
  readPieces(reading: string, count: number, last: string, url: string): Reading | null;
  fileImports(): readonly FileProgress[];
  steerImport(id: number, order: 'pause' | 'resume' | 'cancel'): FileProgress;
  removeSource(sourceId: string): number;
  expire(expiry: Expiry): number;
  size(): Size;
  export(after: number, limit: number): Exported;
  /** Deletes the corpus from the disk. The next call opens a new one. */
  erase(): void;
};

/** One request to the network, as whoever owns a document makes it. */
export interface HostRequest {
  readonly address: string;
  /** Origins that may be asked, redirects included: "https://ledger.example". Everything else the browser itself refuses. */
  readonly allowed: readonly string[];
  /** Of the last answer; the server then says that nothing changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** Why a request gave nothing. `bytes` that came all the same. */
export interface FetchFailed { readonly failed: TroubleCode; readonly message: string; readonly status: number | null; readonly bytes: number; /** Seconds to wait, as the server says. */ readonly retryAfter: number | null; /** Where it was in the end, when anybody answered. */ readonly address?: string }

export interface FeedRead {
  readonly feed: Feed | null;
  /** Feeds that a page names, when a page came; addresses whole. */
  readonly named: readonly { readonly address: string; readonly title: string | null }[];
  /** Where it was in the end. */
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Seconds the answer stays good, as the server says. */
  readonly maxAge: number | null;
  readonly bytes: number;
}

/** `unchanged`: the server says that nothing changed. */
export type FeedFetched = FetchFailed | FeedRead | { readonly unchanged: true; readonly address?: string; readonly bytes: number; readonly maxAge: number | null };
export type PageFetched = FetchFailed | { readonly article: Article | null; readonly address: string; readonly bytes: number };

/** Who calls whom. */
export type Channels = {
  'panel>background': PanelToBackground;
  'background>host': BackgroundToHost;
  'background>page': BackgroundToPage;
  'page>background': PageToBackground;
};
