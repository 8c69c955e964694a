// A comparison as one HTML file that opens offline: no script, no request (its own policy forbids both), evidence, addresses, times, hashes.
// Built of strings, for core has no DOM: whatever came from a page passes `escapeHtml`, attributes as well as text.
import { passageAround } from '../passage.ts';
import { printReason } from '../reasons.ts';
import { tellRowsApart } from '../findings/row-names.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from '../findings.ts';
import type { Relation } from '../relations.ts';
import { conflictsIn, givenBy, toldFindings, webAddress, weightiestFirst, type ComparisonRecord, type RecordedComparison, type RecordedText } from './record.ts';
import { STYLE } from './style.ts';
import { countsLine, EXPORT_WORDS, madeBy, remarkOn, writeMoment, type ExportWords } from './words.ts';

/** Words as HTML shows them unchanged, in text and in quoted attributes. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"'`\u0000]/gu, (mark) => ENTITIES[mark] ?? '');
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** The whole record as a document of its own. */
export function comparisonHtml(record: ComparisonRecord): string {
  const words = EXPORT_WORDS[record.language];
  const [here] = record.texts;
  const title = escapeHtml(here?.title || here?.name || 'Recoupe');
  return `<!doctype html>
<html lang="${record.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Recoupe ${escapeHtml(record.version)}">
<title>${title} – Recoupe</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
<p class="counts">${countsLine(words, record.texts.length, record.origins, conflictsIn(record))}</p>
<p class="made">${escapeHtml(madeBy(words, record.version, record.madeAt))}</p>
<section><h2>${words.texts}</h2>
<ul class="texts">${record.texts.map((text) => textEntry(text, words)).join('')}</ul></section>
<section><h2>${words.findings}</h2>
${weightiestFirst(record.comparisons).map((comparison) => comparisonBlock(comparison, record, words)).join('\n')}</section>
<section><h2>${words.ledger}</h2>
${ledgerTable(record, words)}</section>
${leftOutBlock(record, words)}</main>
</body>
</html>
`;
}

const siglumOf = (text: RecordedText | undefined): string => `<b class="siglum">${escapeHtml(text?.siglum ?? '?')}</b>`;
const languageOf = (text: RecordedText | undefined): string => (text?.language ? ` lang="${escapeHtml(text.language)}"` : '');

const timeOf = (iso: string): string => `<time datetime="${escapeHtml(iso)}">${escapeHtml(writeMoment(iso))}</time>`;

function textEntry(text: RecordedText, words: ExportWords): string {
  const address = webAddress(text.url);
  const lines = [
    ...(text.title && text.title !== text.name ? [`<bdi>${escapeHtml(text.title)}</bdi>`] : []),
    `${words.published}: ${text.publishedAt ? `${timeOf(text.publishedAt)}` : words.undated}`,
    ...(text.readAt ? [`${words.read}: ${timeOf(text.readAt)}`] : []),
    ...(address ? [`<a href="${escapeHtml(address)}" rel="noreferrer noopener">${escapeHtml(address)}</a>`] : []),
    `SHA-256 <code>${escapeHtml(text.sha256)}</code>`,
  ];
  return `<li>${siglumOf(text)}<div><strong><bdi>${escapeHtml(text.name)}</bdi></strong><br>${lines.join('<br>')}</div></li>`;
}

function comparisonBlock({ there, findings, wordChoices = [] }: RecordedComparison, { texts, language }: ComparisonRecord, words: ExportWords): string {
  const [here] = texts;
  const other = texts[there];
  const told = toldFindings(findings);
  const items = told.map((finding) => `<li class="${finding.relation}"><p><strong>${SIGNS[finding.relation]} ${words.relations[finding.relation]}</strong>${aboutOf(finding)}<br><span class="meta">${escapeHtml(printReason(finding.because, language))}</span></p><div class="sides">${sideOf(finding.here, here, words)}${sideOf(finding.there, other, words)}</div></li>`);
  return `<h3>${siglumOf(here)} ${siglumOf(other)} <bdi>${escapeHtml(other?.name ?? '')}</bdi></h3>${items.length > 0 ? `<ol class="findings">${items.join('\n')}</ol>` : `<p>${words.none}</p>`}<p class="meta">${words.same}: ${findings.length - told.length}</p>${wordChoices.length > 0 ? `<h4>${words.choices}</h4><ul class="findings">${wordChoices.map((choice) => `<li class="close"><div class="sides">${sideOf(choice.here, here, words)}${sideOf(choice.there, other, words)}</div></li>`).join('\n')}</ul>` : ''}`;
}

const SIGNS: Readonly<Record<Relation, string>> = { same: '=', close: '≈', updated: '↗', conflict: '≠', 'only-here': '▮▯', 'only-there': '▯▮' };
const aboutOf = ({ about }: Finding): string => (about ? ` <bdi>${escapeHtml(about)}</bdi>` : '');

function sideOf(fact: Span | undefined, text: RecordedText | undefined, words: ExportWords): string {
  return `<div>${siglumOf(text)}${fact && text ? passageOf(fact, text) : `<p class="meta">${words.silent}</p>`}</div>`;
}

function passageOf(fact: Span, of: RecordedText): string {
  const { text, words: { start, end } } = passageAround(of.text, fact);
  return `<blockquote dir="auto"${languageOf(of)}>${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>${escapeHtml(text.slice(end))}</blockquote>`;
}

function ledgerTable({ rows, texts }: ComparisonRecord, words: ExportWords): string {
  if (rows.length === 0) return `<p>${words.none}</p>`;
  const heads = texts.map((text) => `<th scope="col">${siglumOf(text)} <bdi>${escapeHtml(text.name)}</bdi></th>`).join('');
  const body = tellRowsApart(rows, (kind) => words.kinds[kind]).map((row) => {
    const cells = texts.map((text, report) => `<td>${givenBy(row, report).map(({ fact, claimant }) => {
      const remark = remarkOn(words, fact.certainty, claimant);
      return `<span class="value" dir="auto"${languageOf(text)}>${escapeHtml(fact.text)}</span>${remark ? ` <small>${escapeHtml(remark)}</small>` : ''}`;
    }).join('<br>') || '—'}</td>`).join('');
    const sign = row.isConflict ? `<span title="${words.contested}">≠</span> ` : row.isContested ? `<span title="${words.relations.updated}">↗</span> ` : '';
    return `<tr${row.isContested ? ' class="contested"' : ''}><th scope="row">${sign}<bdi>${escapeHtml(row.about || words.kinds[row.kind])}</bdi></th><td>${row.origins}</td>${cells}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${words.ledger}"><table><thead><tr><th scope="col">${words.entry}</th><th scope="col">${words.origins}</th>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

function leftOutBlock({ leftOut, texts }: ComparisonRecord, words: ExportWords): string {
  if (leftOut.length === 0) return '';
  const items = leftOut.map(({ about, told }) => `<li><p><strong><bdi>${escapeHtml(about || (told[0] ? words.kinds[told[0].fact.kind] : ''))}</bdi></strong></p>${told.map(({ report, fact }) => sideOf(fact, texts[report], words)).join('')}</li>`);
  return `<section><h2>${words.leftOut}</h2><ul class="findings">${items.join('\n')}</ul></section>\n`;
}
