// What leaves the panel: the comparison as a file, one finding as text. Made here, given to the browser, sent nowhere. What was dismissed
// is left out; absences too, when the article was perhaps not read whole.
import { findingText, type Cited } from '../../core/export/finding-text.ts';
import type { ExportFormat } from '../../core/export/formats.ts';
import type { ComparisonRecord, RecordedText } from '../../core/export/record.ts';
import { VERSION } from '../../core/export/version.ts';
import type { Finding } from '../../core/findings.ts';
import type { Overview } from '../../corpus/overview.ts';
import { interfaceLanguage, say } from '../locale.ts';
import type { TabReading } from '../protocol.ts';
import { signal } from '../view.ts';
import { notice } from './marks-switch.ts';
import { shownFindings } from './order-findings.ts';
import { nameOf } from './reports-view.tsx';
import { countSources, type OriginGroup } from './sigla.ts';

/** Spreadsheets take a file without it for Latin-1. */
const MARK = '\uFEFF';

/** What is exported: the answer as shown. */
export interface Shown { readonly reading: TabReading; readonly groups: readonly OriginGroup[]; readonly isDoubtful: boolean; /** Null while it is not known. */ readonly overview: Overview | null }

/** Whether a file is being made: two dozen long reports take a second. */
export const isMakingFile = signal(false);
let run = 0;

/** No file comes of what is being made. */
export function stopExport(): void {
  run++;
  isMakingFile.value = false;
}

/** Makes the file and hands it to the browser's downloads; between the steps the view is drawn and may stop it. */
export async function exportAs(format: ExportFormat, shown: Shown): Promise<void> {
  const mine = ++run;
  const isStopped = async (): Promise<boolean> => {
    await drawn();
    return mine !== run;
  };
  notice.value = '';
  isMakingFile.value = true;
  try {
    const { EXPORT_MAKERS } = await import('./export-makers.ts');
    const { ending, type, make } = EXPORT_MAKERS[format];
    const record = await recordOf(shown, new Date().toISOString());
    if (await isStopped()) return;
    const file = new Blob([format === 'csv' ? MARK : '', make(record)], { type: `${type};charset=utf-8` });
    if (await isStopped()) return;
    const name = `${fileName(shown.reading.article.title)}.${ending}`;
    save(name, file);
    notice.value = say('exported_said', name);
  } catch (error) {
    console.error('recoupe: the comparison could not be exported', error);
    notice.value = say('export_refused');
  } finally {
    if (mine === run) isMakingFile.value = false;
  }
}

/** What was shown is on the screen, and what was pressed meanwhile has been heard. */
const drawn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** Copies one finding with both passages. Must be called in the click itself: browsers copy only then. */
export function copyFinding(finding: Finding, here: Cited, there: Cited): void {
  navigator.clipboard.writeText(findingText(finding, here, there, interfaceLanguage())).then(() => { notice.value = say('copied_said'); }, () => { notice.value = say('copy_refused'); });
}

async function recordOf({ reading, groups, isDoubtful, overview }: Shown, madeAt: string): Promise<ComparisonRecord> {
  const { article } = reading;
  const here: Omit<RecordedText, 'sha256'> = { siglum: 'A', name: article.source ?? say('here_name'), title: article.title, url: article.url, publishedAt: article.publishedAt, readAt: madeAt, language: article.language, text: article.text };
  const reports = groups.flatMap((group) => group.reports);
  const others = reports.map((lettered): Omit<RecordedText, 'sha256'> => {
    const { siglum, related: { head, text } } = lettered;
    return { siglum, name: nameOf(lettered), title: head.title, url: head.url, publishedAt: head.publishedAt, readAt: overview?.capturedAt[overview.reportIds.indexOf(head.id)] ?? null, language: head.language, text };
  });
  const placeOf = (report: number): number => (report === 0 ? 0 : reports.findIndex(({ related }) => related.head.id === overview?.reportIds[report - 1]) + 1);
  return {
    version: VERSION, madeAt, language: interfaceLanguage(), origins: countSources(groups),
    texts: await Promise.all([here, ...others].map(async (text) => ({ ...text, sha256: await sha256(text.text) }))),
    comparisons: reports.map(({ related: { head, comparison: { pairs, findings, reuse } } }, at) => ({ there: at + 1, pairs, reuse, findings: shownFindings(findings, isDoubtful), wordChoices: overview?.wordChoices[overview.reportIds.indexOf(head.id)] ?? [] })),
    ...sideBySide(overview, placeOf, isDoubtful),
  };
}

/** Values of reports that have no letter here are left out. */
function sideBySide(overview: Overview | null, placeOf: (report: number) => number, isDoubtful: boolean): Pick<ComparisonRecord, 'rows' | 'leftOut'> {
  const placed = <V extends { readonly report: number }>(values: readonly V[]): readonly V[] => values.map((value) => ({ ...value, report: placeOf(value.report) })).filter(({ report }, at) => report > 0 || values[at]?.report === 0);
  return {
    rows: overview?.rows.map((row) => ({ ...row, values: placed(row.values) })) ?? [],
    leftOut: isDoubtful ? [] : overview?.leftOut.map((left) => ({ ...left, told: placed(left.told) })) ?? [],
  };
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const LONGEST_NAME = 60;

/** Whole words of the title, letters and figures, for every file system; "recoupe" alone when there are none. */
function fileName(title: string | null): string {
  const name = ['recoupe', ...(title ?? '').normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []].join('-');
  return name.length <= LONGEST_NAME ? name : name.slice(0, name.lastIndexOf('-', LONGEST_NAME));
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FORGET_MS);
}
/** The browser has read the file long before. */
const FORGET_MS = 60_000;
