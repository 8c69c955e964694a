// A comparison as Markdown (CommonMark, tables of GitHub): texts, findings with both passages, ledger. Words of pages are escaped, so that
// they show as they are, in readers that let HTML through as well.
import { tellRowsApart } from '../findings/row-names.ts';
import { passageAround } from '../passage.ts';
import { printReason } from '../reasons.ts';
import type { Span } from '../text/span.ts';
import { conflictsIn, givenBy, oneLine, toldFindings, webAddress, weightiestFirst, type ComparisonRecord, type RecordedText } from './record.ts';
import { countsLine, EXPORT_WORDS, madeBy, remarkOn, writeMoment, type ExportWords } from './words.ts';

/** The whole record. Ends with a line break. */
export function comparisonMarkdown(record: ComparisonRecord): string {
  const { texts, language, version, madeAt } = record;
  const words = EXPORT_WORDS[language];
  const [here] = texts;
  return [
    `# ${escapeMarkdown(here?.title || here?.name || 'Recoupe')}`, '', countsLine(words, texts.length, record.origins, conflictsIn(record)), '', escapeMarkdown(madeBy(words, version, madeAt)), '',
    `## ${words.texts}`, '', ...texts.map((text) => textLine(text, words)), '',
    `## ${words.findings}`, '', ...comparisonLines(record, words),
    `## ${words.ledger}`, '', ...ledgerLines(record, words), '',
    ...(record.leftOut.length > 0 ? [`## ${words.leftOut}`, '', ...record.leftOut.flatMap(({ told, about }) => told.map(({ report, fact }) => `- ${about ? `**${escapeMarkdown(about)}** ` : ''}${quote(fact, texts[report])} (${texts[report]?.siglum ?? report})`)), ''] : []),
  ].join('\n');
}

/** Marks that mean something anywhere; at the beginning ("1. ", "- ", "> ", "===", "---"); before a word (":smile:", "https://", "www.a"). A full stop or a hyphen elsewhere stays legible. */
const [ANYWHERE, AT_BEGINNING, BEFORE_WORDS] = [/[\\`*_{}[\]#|~@$^]|={2,}/gu, /^[-+>=]|^(?<number>\d{1,9})(?=[.)])/u, /(?<!\d):(?=[\w+-])|:(?=\/\/)|(?<=\bwww)\./giu] as const;
const escaped = (mark: string): string => (/^\d/u.test(mark) ? `${mark}\\` : [...mark].map((sign) => `\\${sign}`).join(''));

/** Words as CommonMark and its usual extensions show them unchanged: every mark that could begin something is escaped, and so are entities and HTML. */
export const escapeMarkdown = (words: string): string => oneLine(words).replace(ANYWHERE, escaped).replace(AT_BEGINNING, escaped).replace(BEFORE_WORDS, escaped).replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

function textLine({ siglum, name, title, url, publishedAt, readAt, sha256 }: RecordedText, words: ExportWords): string {
  const address = webAddress(url);
  const rest = [...(title && title !== name ? [escapeMarkdown(title)] : []), `${words.published}: ${escapeMarkdown(publishedAt ? writeMoment(publishedAt) : words.undated)}`, ...(readAt ? [`${words.read}: ${escapeMarkdown(writeMoment(readAt))}`] : []), ...(address ? [`<${address}>`] : []), `SHA-256 \`${sha256}\``];
  return `- **${siglum}** ${escapeMarkdown(name)}. ${rest.join(' · ')}`;
}

function comparisonLines({ comparisons, texts, language }: ComparisonRecord, words: ExportWords): readonly string[] {
  const [here] = texts;
  return weightiestFirst(comparisons).flatMap(({ there, findings, wordChoices = [] }) => {
    const other = texts[there];
    const told = toldFindings(findings);
    return [`### A · ${other?.siglum ?? there} ${escapeMarkdown(other?.name ?? '')}`, '', ...told.flatMap((finding) => [
      `- **${words.relations[finding.relation]}**${finding.about ? ` (${escapeMarkdown(finding.about)})` : ''}: ${escapeMarkdown(printReason(finding.because, language))}`,
      `  - A: ${quote(finding.here, here) || words.silent}`, `  - ${other?.siglum ?? there}: ${quote(finding.there, other) || words.silent}`,
    ]), ...(told.length === 0 ? [words.none] : []), '', `${words.same}: ${findings.length - told.length}`, '',
    ...(wordChoices.length > 0 ? [`#### ${words.choices}`, '', ...wordChoices.map((choice) => `- A: ${quote(choice.here, here)}\n  - ${other?.siglum ?? there}: ${quote(choice.there, other)}`), ''] : [])];
  });
}

function quote(fact: Span | undefined, text: RecordedText | undefined): string {
  if (!fact || !text) return '';
  const { text: passage, words: { start, end } } = passageAround(text.text, fact);
  const [before, inside, after] = [passage.slice(0, start), passage.slice(start, end), passage.slice(end)];
  const gap = (words: string, at: 'start' | 'end'): string => (at === 'end' ? /\s$/u : /^\s/u).test(words) ? ' ' : '';
  return `${escapeMarkdown(before)}${gap(before, 'end')}**${escapeMarkdown(inside)}**${gap(after, 'start')}${escapeMarkdown(after)}`;
}

function ledgerLines({ rows, texts }: ComparisonRecord, words: ExportWords): readonly string[] {
  if (rows.length === 0) return [words.none];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = [words.entry, words.origins, ...texts.map(({ siglum }) => siglum)];
  return [line(heads), line(heads.map(() => '---')), ...tellRowsApart(rows, (kind) => words.kinds[kind]).map((row) => line([
    `${row.isConflict ? '≠ ' : row.isContested ? '↗ ' : ''}${escapeMarkdown(row.about || words.kinds[row.kind])}`, String(row.origins),
    ...texts.map((_, report) => givenBy(row, report).map(({ fact, claimant }) => [escapeMarkdown(fact.text), escapeMarkdown(remarkOn(words, fact.certainty, claimant))].filter(Boolean).join(', ')).join('; ') || '—'),
  ]))];
}
