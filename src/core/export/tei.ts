// A comparison as TEI P5: witnesses in the header, each report set against the article as a critical apparatus by parallel segmentation, the
// ledger as a list of apparatus entries, grouped by reading. Elements after the TEI Guidelines, chapters 2 (header) and 13 (apparatus), P5 4.x.
// Both texts of a collation can be read back from their readings, blanks aside; the other text's order cannot, where sentences moved.
import { tellRowsApart } from '../findings/row-names.ts';
import type { Pair } from '../compare.ts';
import { printReason } from '../reasons.ts';
import type { Span } from '../text/span.ts';
import type { LedgerRow } from '../findings/ledger.ts';
import { oneLine, toldFindings, webAddress, type ComparisonRecord, type RecordedComparison, type RecordedText } from './record.ts';
import { stretchesBetween } from './stretches.ts';
import { EXPORT_WORDS, madeBy, remarkOn } from './words.ts';

/** Words as XML 1.0 shows them unchanged, in text and attributes; what XML cannot hold at all is left out. */
export const escapeXml = (words: string): string => words.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '').replace(/[&<>"'\u0085\u2028\u2029]/gu, (mark) => ENTITIES[mark] ?? ' ');
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The whole record as one TEI document. */
export function comparisonTei(record: ComparisonRecord): string {
  const { texts, language, version, madeAt } = record;
  const words = EXPORT_WORDS[language];
  const title = escapeXml(oneLine(texts[0]?.title || texts[0]?.name || 'Recoupe'));
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${language}">
<teiHeader>
<fileDesc>
<titleStmt><title>${title}</title></titleStmt>
<publicationStmt><p>${escapeXml(madeBy(words, version, madeAt))}</p></publicationStmt>
<sourceDesc><listWit>
${texts.map(witness).join('\n')}
</listWit></sourceDesc>
</fileDesc>
<encodingDesc>
<appInfo><application ident="Recoupe" version="${escapeXml(version)}" when="${escapeXml(madeAt)}"><label>Recoupe</label></application></appInfo>
<variantEncoding method="parallel-segmentation" location="internal"/>
</encodingDesc>
</teiHeader>
<text><body>
${record.comparisons.map((comparison) => collation(comparison, record)).join('\n')}
<div type="ledger"><head>${words.ledger}</head>
${record.rows.length === 0 ? `<p>${words.none}</p>` : `<listApp>\n${tellRowsApart(record.rows, (kind) => words.kinds[kind]).map((row) => ledgerEntry(row, record)).join('\n')}\n</listApp>`}
</div>
</body></text>
</TEI>
`;
}

const wit = (text: RecordedText | undefined): string => `#${text?.siglum ?? ''}`;
const langOf = ({ language }: RecordedText): string => (language ? ` xml:lang="${escapeXml(language)}"` : '');
/** Of an ISO date that XML Schema knows as well. */
const when = (iso: string): string => (/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u.test(iso) ? ` when="${iso}"` : '');

function witness(text: RecordedText): string {
  const { siglum, name, title, url, publishedAt, readAt, sha256 } = text;
  const address = webAddress(url);
  const parts = [
    `<publisher>${escapeXml(oneLine(name))}</publisher>`, ...(title && title !== name ? [`<title${langOf(text)}>${escapeXml(oneLine(title))}</title>`] : []),
    ...(publishedAt ? [`<date type="published"${when(publishedAt)}>${escapeXml(publishedAt)}</date>`] : []), ...(readAt ? [`<date type="read"${when(readAt)}>${escapeXml(readAt)}</date>`] : []),
    ...(address ? [`<ref target="${escapeXml(address)}">${escapeXml(address)}</ref>`] : []), `<idno type="SHA-256">${escapeXml(sha256)}</idno>`,
  ];
  return `<witness xml:id="${escapeXml(siglum)}"><bibl>${parts.join('')}</bibl></witness>`;
}

/** The article's text from first to last, each stretch with what the other text has for it; then the other's sentences without a partner; then the findings. */
function collation({ there, pairs, findings }: RecordedComparison, { texts, language }: ComparisonRecord): string {
  const [here] = texts;
  const other = texts[there];
  if (!here || !other) return '';
  const ordered = [...pairs].sort((a, b) => a.here.start - b.here.start || a.there.start - b.there.start);
  const told: { readonly at: number; readonly block: string }[] = [
    ...stretchesBetween(here.text, ordered.map((pair) => pair.here)).map((span) => ({ at: span.start, block: reading(cut(here, span), '', here, other) })),
    ...ordered.map((pair, at) => ({ at: pair.here.start, block: pairBlock(pair, ordered.slice(0, at), here, other) })),
  ];
  const alone = stretchesBetween(other.text, pairs.map((pair) => pair.there)).map((span) => reading('', cut(other, span), here, other));
  const notes = toldFindings(findings).map((finding) => `<note type="${finding.relation}"${finding.here && finding.there ? '' : ' subtype="absence"'}>${escapeXml(oneLine([finding.about, printReason(finding.because, language), finding.here?.text, finding.there?.text].filter(Boolean).join(' · ')))}</note>`);
  return `<div type="collation" corresp="${wit(here)} ${wit(other)}"><head>${escapeXml(here.siglum)} · ${escapeXml(other.siglum)} ${escapeXml(oneLine(other.name))}</head>
${[...told.sort((a, b) => a.at - b.at).map(({ block }) => block), ...alone].map((block) => `<ab>${block}</ab>`).join('\n')}
${notes.length > 0 ? `<div type="findings"><p>${notes.join('\n')}</p></div>` : ''}</div>`;
}

const cut = ({ text }: RecordedText, { start, end }: Span): string => text.slice(start, end);
const plain = (words: string): string => escapeXml(words.replace(/\s+/gu, ' '));

/** Two readings of one place; an empty one says that the text has nothing there. */
function reading(hereWords: string, thereWords: string, here: RecordedText, other: RecordedText, type = ''): string {
  const side = (words: string, of: RecordedText): string => (words.trim() !== '' ? `<rdg wit="${wit(of)}"${langOf(of)}>${plain(words)}</rdg>` : `<rdg wit="${wit(of)}"/>`);
  return `<app${type ? ` type="${type}"` : ''}>${side(hereWords, here)}${side(thereWords, other)}</app>`;
}

/** A pair word by word; across languages, or where the article's sentence was told before, as two whole readings. */
function pairBlock(pair: Pair, before: readonly Pair[], here: RecordedText, other: RecordedText): string {
  if (before.some((one) => one.here.start < pair.here.end && pair.here.start < one.here.end)) return reading('', cut(other, pair.there), here, other);
  if (pair.edits.length === 0) return reading(cut(here, pair.here), cut(other, pair.there), here, other);
  const merged: { here: string; there: string; isBoth: boolean }[] = [];
  for (const { op, here: a, there: b } of pair.edits) {
    const last = merged.at(-1);
    const [hereWords, thereWords] = [cut(here, a), cut(other, b)];
    if (op !== 'both' && last && !last.isBoth) {
      last.here += hereWords;
      last.there += thereWords;
    } else merged.push({ here: hereWords, there: thereWords, isBoth: op === 'both' });
  }
  return merged.map((run) => (!run.isBoth ? reading(run.here, run.there, here, other) : plain(run.here) === plain(run.there) ? plain(run.here) : reading(run.here, run.there, here, other, 'orthographic'))).join('');
}

/** A row of the ledger: texts that give it in the same words share a reading. */
function ledgerEntry(row: LedgerRow, { texts, language }: ComparisonRecord): string {
  const byWords = new Map<string, { readonly wits: string[]; readonly remark: string }>();
  for (const { report, fact, claimant } of row.values) {
    const remark = remarkOn(EXPORT_WORDS[language], fact.certainty, claimant);
    const key = `${oneLine(fact.text)}\n${remark}`;
    const known = byWords.get(key);
    if (known) known.wits.push(wit(texts[report]));
    else byWords.set(key, { wits: [wit(texts[report])], remark });
  }
  const readings = [...byWords].map(([key, { wits, remark }]) => `<rdg wit="${[...new Set(wits)].join(' ')}">${escapeXml(key.slice(0, key.indexOf('\n')))}${remark ? `<note>${escapeXml(remark)}</note>` : ''}</rdg>`);
  return `<app type="${row.isConflict ? 'conflict' : row.isContested ? 'updated' : 'agreed'}"><note>${escapeXml(oneLine(row.about || EXPORT_WORDS[language].kinds[row.kind]))}</note>${readings.join('')}</app>`;
}
