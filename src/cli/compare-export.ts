// `recoupe compare --format html|markdown|csv`: the files that the extension exports, made by the same code.
import { createHash } from 'node:crypto';
import type { PartialArticle } from '../core/article.ts';
import { compare } from '../core/compare.ts';
import { digest } from '../core/digest.ts';
import { ledgerCsv } from '../core/export/csv.ts';
import { comparisonHtml } from '../core/export/html.ts';
import { comparisonMarkdown } from '../core/export/markdown.ts';
import type { ComparisonRecord } from '../core/export/record.ts';
import { VERSION } from '../core/export/version.ts';
import { findLeftOut } from '../core/findings/left-out.ts';
import { ledgerOf } from '../core/findings/ledger.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { groupOrigins } from '../core/origins.ts';

const MAKERS = { html: comparisonHtml, markdown: comparisonMarkdown, csv: ledgerCsv } as const satisfies Readonly<Record<string, (record: ComparisonRecord) => string>>;

/** What `--format` takes. */
export const FORMATS: readonly string[] = Object.keys(MAKERS);

/** The comparison of the first text with each other one as a file of the format; `madeAt` is ISO 8601. */
export function exportComparison(format: string, articles: readonly PartialArticle[], language: LanguageCode, madeAt: string): string {
  const make = Object.hasOwn(MAKERS, format) ? MAKERS[format as keyof typeof MAKERS] : null;
  return make ? make(recordOf(articles, language, madeAt)) : '';
}

function recordOf(articles: readonly PartialArticle[], language: LanguageCode, madeAt: string): ComparisonRecord {
  const digests = articles.map((article) => digest(article));
  const [here, ...others] = digests;
  const origins = groupOrigins(digests);
  return {
    version: VERSION, madeAt, language, origins: origins.length,
    texts: digests.map(({ article, language: read }, at) => ({
      siglum: siglumOf(at), name: article.source ?? article.title ?? siglumOf(at), title: article.title, url: article.url, publishedAt: article.publishedAt, readAt: null, language: read, text: article.text,
      sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    })),
    comparisons: here ? others.map((there, at) => ({ there: at + 1, ...compare(here, there) })) : [],
    rows: ledgerOf(digests, origins),
    leftOut: findLeftOut(digests, origins),
  };
}

/** A to Z, then A1 to Z1. */
const siglumOf = (at: number): string => `${String.fromCodePoint(65 + (at % 26))}${at < 26 ? '' : Math.floor(at / 26)}`;
