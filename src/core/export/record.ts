// A comparison as it is kept outside Recoupe: the texts with where and when they were read, what differs, the ledger. Every export is made
// of this record and of nothing else, so that all of them say the same. Hashes, the clock and the version are given by the caller.
import type { Comparison } from '../compare.ts';
import type { LeftOut } from '../findings/left-out.ts';
import type { LedgerRow, LedgerValue } from '../findings/ledger.ts';
import type { Finding } from '../findings.ts';
import type { WordChoice } from '../findings/word-choice.ts';
import type { LanguageCode } from '../languages/pack.ts';

/** One text, as it was compared. */
export interface RecordedText {
  /** "A" is the article. */
  readonly siglum: string;
  readonly name: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** ISO 8601, when it was read; null when that is not known. */
  readonly readAt: string | null;
  readonly language: string | null;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/** The article against one text; `there` is its place in `texts`. */
export interface RecordedComparison extends Pick<Comparison, 'pairs' | 'findings' | 'reuse'> {
  readonly there: number;
  /** What both call one thing; absent where nobody looked. */
  readonly wordChoices?: readonly WordChoice[];
}

export interface ComparisonRecord {
  /** Recoupe's own. */
  readonly version: string;
  readonly madeAt: string;
  /** Of the words around the quoted ones. */
  readonly language: LanguageCode;
  /** The article first. */
  readonly texts: readonly RecordedText[];
  readonly comparisons: readonly RecordedComparison[];
  /** `report` of their values is the place in `texts`. */
  readonly rows: readonly LedgerRow[];
  readonly leftOut: readonly LeftOut[];
  readonly origins: number;
}

/** Facts of the article that one text or more contradicts, each counted once, as at the head of the views. */
export function conflictsIn({ comparisons }: ComparisonRecord): number {
  const conflicts = comparisons.flatMap(({ findings }) => findings).filter(({ relation }) => relation === 'conflict');
  return new Set(conflicts.map(({ here, kind }) => `${here?.start}-${here?.end}-${kind}`)).size;
}

/** The comparisons for a reader who begins at the top: those with a conflict first, then those with an update, each in the order of the texts. */
export function weightiestFirst(comparisons: readonly RecordedComparison[]): readonly RecordedComparison[] {
  const rank = ({ findings }: RecordedComparison): number => Math.min(...findings.map(({ relation }) => (relation === 'conflict' ? 0 : relation === 'updated' ? 1 : 2)), 2);
  return [...comparisons].sort((a, b) => rank(a) - rank(b));
}

/** An address that may become a link: of the web, nothing else. Addresses come from pages and files. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s"'<>`\\]+$/iu.test(url) ? url : null;
}

/** The letter of a text by its place: A to Z, then A1 to Z1. */
export const siglumOf = (at: number): string => `${String.fromCodePoint(65 + (at % 26))}${at < 26 ? '' : Math.floor(at / 26)}`;

/** Words of a page in one line. */
export const oneLine = (words: string): string => words.replace(/[\s\u0000-\u001F\u0085\u2028\u2029]+/gu, ' ').trim();

/** The values of a row that one text gives. */
export const givenBy = ({ values }: { readonly values: readonly LedgerValue[] }, report: number): readonly LedgerValue[] => values.filter((value) => value.report === report);

/** Findings that an export tells: what both texts say in the same words is counted only. */
export const toldFindings = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ relation, firmer, claimants }) => relation !== 'same' || firmer !== undefined || claimants !== undefined);
