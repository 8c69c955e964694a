// `recoupe compare`: what two articles share and where they differ; of more than two, the first against each other one; with --corpus, one
// against the reports of its event that the corpus holds.
// A text file may open with "date 2022-01" or front matter: its publication date and name are read, its offsets stay.
import { compare, type Comparison } from '../core/compare.ts';
import { digest, type Digest } from '../core/digest.ts';
import { findLeftOut, type LeftOut } from '../core/findings/left-out.ts';
import { ledgerOf, type LedgerRow } from '../core/findings/ledger.ts';
import { groupOrigins } from '../core/origins/origins.ts';
import { printReason } from '../core/reasons.ts';
import { familyOfReport } from '../sources/publications.ts';
import { printComparisons, type Compared } from './comparison-print.ts';
import type { ComparisonRecord } from '../core/export/record.ts';
import { exportRecord, FORMATS, recordOf } from './compare-export.ts';
import { printLedger } from './ledger-print.ts';
import { findReportsOfEvent } from './match.ts';
import { articleOfFile } from './text-file.ts';
import { checkArticle, interfaceLanguage, UsageError, type Command, type Fields } from './run.ts';

/** A finding as printed: its reason in words. */
interface Printed extends Omit<Comparison, 'findings'> { readonly findings: readonly (Omit<Comparison['findings'][number], 'because'> & { readonly because: string })[] }
/** Of two files the comparison itself; of more, or of a corpus, one for each file after the first, with its name, what all give and what the first leaves out. */
type Answer = Printed | { readonly comparisons: readonly (Printed & { readonly there: string })[]; readonly ledger: readonly LedgerRow[]; readonly leftOut: readonly LeftOut[] };

export const compareCommand: Command = {
  fieldsOf(files, options) {
    if (options.corpus !== undefined && files.length > 1) throw new UsageError('with --corpus, give one file; the others come from the corpus');
    if (options.corpus === undefined && files.length < 2) throw new UsageError('give two files or more, or one and --corpus FILE.jsonl');
    if (!files.length) throw new UsageError('give one file, or - for standard input');
    const dates = options.published?.split(',') ?? [];
    const [here, ...others] = files.map((file, index) => ({ ...articleOfFile(file, dates[index]), ...(options.language ? { language: options.language } : {}) }));
    return others.length === 1 ? { here, there: others[0] } : options.corpus === undefined ? { here, others } : { here };
  },
  async complete(fields, options) {
    if (options.corpus === undefined || 'there' in fields || 'others' in fields) return fields;
    const reports = await findReportsOfEvent(fields['here'], options);
    return { ...fields, others: reports.map(({ id, source, ...report }) => ({ ...report, source: source ?? String(id) })) };
  },
  answer(fields, options): Answer | ComparisonRecord {
    const language = interfaceLanguage(options);
    if (options.format !== undefined) return recordOf([fields['here'], ...othersOf(fields) ?? [fields['there']]].map((article) => digest(checkArticle(article))), language, new Date().toISOString());
    const here = digest(checkArticle(fields['here'], 'here.'));
    const against = (there: Digest): Printed => {
      const { pairs, findings, reuse } = compare(here, there);
      return { pairs, findings: findings.map(({ because, ...finding }) => ({ ...finding, because: printReason(because, language) })), reuse };
    };
    const others = othersOf(fields);
    if (!others) return against(digest(checkArticle(fields['there'], 'there.')));
    const reports = others.map((there, index) => digest(checkArticle(there, `others[${index}].`)));
    const all = [here, ...reports];
    const origins = groupOrigins(all, familyOfReport);
    return {
      comparisons: reports.map((there, index) => ({ there: nameOf(others[index], index + 2), ...against(there) })),
      ledger: ledgerOf(all, origins),
      leftOut: findLeftOut(all, origins),
    };
  },
  formats: FORMATS,
  print(answer: Answer | ComparisonRecord, fields, how) {
    if ('madeAt' in answer) return exportRecord(how.format ?? '', answer);
    const there = othersOf(fields) ?? [fields['there']];
    if (!there.length) return 'no report of this event in the corpus';
    const compared = comparisonsOf(answer).map((comparison, index): Compared => ({ ...comparison, name: nameOf(there[index], index + 2), text: textOf(there[index]) }));
    const compares = printComparisons({ name: nameOf(fields['here'], 1), text: textOf(fields['here']) }, compared, how);
    return 'ledger' in answer ? `${compares}\n${printLedger(answer.ledger, [nameOf(fields['here'], 1), ...compared.map(({ name }) => name)], how.language)}` : compares;
  },
  exitCode: (answer: Answer | ComparisonRecord) => Number(('madeAt' in answer ? answer.comparisons : comparisonsOf(answer)).some(({ findings }) => findings.some(({ relation }) => relation === 'conflict'))),
};

const comparisonsOf = (answer: Answer): readonly Printed[] => ('comparisons' in answer ? answer.comparisons : [answer]);
const othersOf = (fields: Fields): readonly unknown[] | null => (Array.isArray(fields['others']) ? fields['others'] as readonly unknown[] : null);
const fieldOf = (article: unknown, field: string): string | null => {
  const value = typeof article === 'object' && article !== null ? (article as Fields)[field] : null;
  return typeof value === 'string' ? value : null;
};
const textOf = (article: unknown): string => fieldOf(article, 'text') ?? '';
const nameOf = (article: unknown, position: number): string => fieldOf(article, 'source') ?? fieldOf(article, 'title') ?? String(position);
