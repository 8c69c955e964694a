// `recoupe compare --format html|markdown|csv|tei|json`: the files that the extension exports, made by the same code.
import { createHash } from 'node:crypto';
import { compare } from '../core/compare.ts';
import type { Digest } from '../core/digest.ts';
import { EXPORT_FORMATS, EXPORT_MAKERS, isExportFormat } from '../core/export/formats.ts';
import { siglumOf, type ComparisonRecord } from '../core/export/record.ts';
import { VERSION } from '../core/export/version.ts';
import { findLeftOut } from '../core/findings/left-out.ts';
import { ledgerOf } from '../core/findings/ledger.ts';
import { findWordChoices } from '../core/findings/word-choice.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { groupOrigins } from '../core/origins/origins.ts';
import { familyOfReport } from '../sources/publications.ts';

/** What `--format` takes. */
export const FORMATS: readonly string[] = EXPORT_FORMATS;

/** A record as a file of the format; empty for a format that is none. */
export const exportRecord = (format: string, record: ComparisonRecord): string => (isExportFormat(format) ? EXPORT_MAKERS[format].make(record) : '');

/** The comparison of the first text with each other one, to be kept; `madeAt` is ISO 8601, and when the texts were read. */
export function recordOf(digests: readonly Digest[], language: LanguageCode, madeAt: string): ComparisonRecord {
  const [here, ...others] = digests;
  const origins = groupOrigins(digests, familyOfReport);
  return {
    version: VERSION, madeAt, language, origins: origins.length,
    texts: digests.map(({ article, language: read }, at) => ({
      siglum: siglumOf(at), name: article.source ?? article.title ?? siglumOf(at), title: article.title, url: article.url, publishedAt: article.publishedAt, readAt: madeAt, language: read, text: article.text,
      sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    })),
    comparisons: here ? others.map((there, at) => {
      const comparison = compare(here, there);
      return { there: at + 1, ...comparison, wordChoices: findWordChoices(here, there, comparison.pairs) };
    }) : [],
    rows: ledgerOf(digests, origins),
    leftOut: findLeftOut(digests, origins),
  };
}
