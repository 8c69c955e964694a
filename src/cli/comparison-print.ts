// Comparisons for people: findings by relation, weightiest first; passages side by side on a wide terminal, else one below the
// other. Glyphs tell relations without colour; colour only on a terminal. Of a long list the first are shown and the others counted
// (`--json` gives all). Nothing is computed here.
import type { Comparison } from '../core/compare.ts';
import { foldNoise } from '../core/findings/ranking.ts';
import type { Relation } from '../core/relations.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { passageAround } from '../core/passage.ts';
import type { Span } from '../core/text/span.ts';

/** One text of a comparison. */
export interface Named { readonly name: string; readonly text: string }
/** A comparison with the other text. */
export interface Compared extends Named { readonly findings: readonly (Omit<Comparison['findings'][number], 'because'> & { readonly because: string })[]; readonly pairs: Comparison['pairs']; readonly reuse: Comparison['reuse'] }
interface How { readonly width: number; readonly isColour: boolean; readonly language: LanguageCode }
type Shown = Compared['findings'][number];

/** Columns from which two passages stand side by side. */
const WIDE = 100;
const ORDER: readonly Relation[] = ['conflict', 'updated', 'close', 'only-here', 'only-there', 'same'];
const GLYPHS: Readonly<Record<Relation, string>> = { same: '=', close: '≈', updated: '↗', conflict: '≠', 'only-here': '▮▯', 'only-there': '▯▮' };
/** ANSI foregrounds that hold on dark and light grounds. */
const COLOURS: Readonly<Record<Relation, number>> = { conflict: 31, updated: 35, close: 33, 'only-here': 36, 'only-there': 34, same: 32 };

interface Labels { readonly [relation: string]: string; readonly pairs: string; readonly reuse: string; readonly none: string }
/** The words of the extension's `_locales` (relation_…), which the command line does not read. */
const LABELS: Readonly<Record<LanguageCode, Labels>> = {
  fr: { conflict: 'Divergence', updated: 'Mise à jour', close: 'Proche', 'only-here': 'Seulement ici', 'only-there': 'Absent d’ici', same: 'Identique', pairs: 'phrases alignées', reuse: 'texte commun : ici {here}, là {there}', none: 'Aucun fait à comparer.' },
  en: { conflict: 'Discrepancy', updated: 'Update', close: 'Compatible', 'only-here': 'Only here', 'only-there': 'Missing here', same: 'Same', pairs: 'aligned sentences', reuse: 'shared text: here {here}, there {there}', none: 'No fact to compare.' },
  de: { conflict: 'Abweichung', updated: 'Aktualisierung', close: 'Ähnlich', 'only-here': 'Nur hier', 'only-there': 'Hier nicht', same: 'Gleich', pairs: 'zugeordnete Sätze', reuse: 'gemeinsamer Text: hier {here}, dort {there}', none: 'Keine Angabe zu vergleichen.' },
  es: { conflict: 'Divergencia', updated: 'Actualización', close: 'Compatible', 'only-here': 'Solo aquí', 'only-there': 'Ausente aquí', same: 'Idéntico', pairs: 'frases alineadas', reuse: 'texto común: aquí {here}, allí {there}', none: 'Ningún dato que comparar.' },
  it: { conflict: 'Divergenza', updated: 'Aggiornamento', close: 'Simile', 'only-here': 'Solo qui', 'only-there': 'Assente qui', same: 'Identico', pairs: 'frasi allineate', reuse: 'testo comune: qui {here}, là {there}', none: 'Nessun fatto da confrontare.' },
  pt: { conflict: 'Divergência', updated: 'Atualização', close: 'Compatível', 'only-here': 'Só aqui', 'only-there': 'Ausente aqui', same: 'Idêntico', pairs: 'frases alinhadas', reuse: 'texto comum: aqui {here}, ali {there}', none: 'Nenhum facto a comparar.' },
};

/** The first text against each other one, as lines of at most `width` columns. */
export const printComparisons = (here: Named, others: readonly Compared[], how: How): string => others.map((there) => printOne(here, there, how)).join('\n\n');

function printOne(here: Named, there: Compared, how: How): string {
  const labels = LABELS[how.language];
  const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;
  const reuse = labels.reuse.replace('{here}', percent(there.reuse.here)).replace('{there}', percent(there.reuse.there));
  const head = [bold(`${here.name}  ·  ${there.name}`, how), `${there.pairs.length} ${labels.pairs} · ${reuse}`];
  const groups = ORDER.flatMap((relation) => printGroup(relation, there.findings.filter((finding) => finding.relation === relation), here, there, how));
  return [...head, ...(groups.length ? groups : ['', labels.none])].join('\n');
}

function printGroup(relation: Relation, findings: readonly Shown[], here: Named, there: Named, how: How): readonly string[] {
  if (findings.length === 0) return [];
  const title = `${GLYPHS[relation]} ${LABELS[how.language][relation] ?? relation} (${findings.length})`;
  const { open, folded } = foldNoise(findings);
  const isFull = ({ firmer, claimants }: Shown): boolean => relation === 'conflict' || relation === 'updated' || relation === 'close' || firmer !== undefined || claimants !== undefined;
  return ['', bold(colour(title, relation, how), how), ...open.flatMap((finding) => (isFull(finding) ? printInFull : printBriefly)(finding, here, there, how)), ...(folded.length ? [`${GLYPHS[relation].padStart(2)} … +${folded.length}`] : [])];
}

function printBriefly({ here, there, about, relation }: Shown, _here: Named, _there: Named, { width }: How): readonly string[] {
  const values = [here?.text, there?.text].filter((text) => text !== undefined).map((text) => text.replace(/\s+/gu, ' '));
  const line = `${[...new Set(values)].join(' = ')}${about && !values.includes(about) ? `  (${about.replace(/\s+/gu, ' ')})` : ''}`;
  return wrap(line, Math.max(20, width - 5)).map((part, index) => `${index === 0 ? (GLYPHS[relation]).padStart(2) : '  '} ${part}`);
}

/** Both passages with their facts, and why. */
function printInFull({ here, there, about, because, relation }: Shown, hereText: Named, thereText: Named, how: How): readonly string[] {
  const why = wrap([about, because].filter(Boolean).join(' — '), Math.max(20, how.width - 2));
  const lines = ['', ...why.map((part, index) => `${index === 0 ? colour(GLYPHS[relation], relation, how) : ' '} ${part}`)];
  const isWide = how.width >= WIDE;
  const column = isWide ? Math.floor((how.width - 6) / 2) : Math.max(20, how.width - 4);
  const [left, right] = [passage(hereText, here, relation, column, how), passage(thereText, there, relation, column, how)];
  if (!isWide) return [...lines, ...left.map(({ text }) => `  ${text}`), ...right.map(({ text }, index) => `${index === 0 ? '› ' : '  '}${text}`)];
  const height = Math.max(left.length, right.length);
  return [...lines, ...Array.from({ length: height }, (_, index) => {
    const [a, b] = [left[index] ?? { text: '', size: 0 }, right[index] ?? { text: '', size: 0 }];
    return `  ${a.text}${' '.repeat(column - a.size)} │ ${b.text}`.trimEnd();
  })];
}

/** A line, and the columns it takes without its colour. */
interface Line { readonly text: string; readonly size: number }

function passage({ text }: Named, span: Span | undefined, relation: Relation, column: number, how: How): readonly Line[] {
  if (!span) return [];
  const { text: shown, words } = passageAround(text, span);
  let at = 0;
  return wrap(shown, column).map((line) => {
    const start = shown.indexOf(line.split(' ')[0] ?? '', at);
    at = start + line.length;
    const [from, to] = [Math.max(0, words.start - start), Math.min(line.length, words.end - start)];
    const marked = from < to ? `${line.slice(0, from)}${colour(line.slice(from, to), relation, how, true)}${line.slice(to)}` : line;
    return { text: marked, size: line.length };
  });
}

/** Lines of at most `width` units, broken at blanks; a longer word is cut. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    for (let rest = word; rest; rest = rest.slice(width)) {
      const piece = rest.slice(0, width);
      if (line && line.length + 1 + piece.length > width) {
        lines.push(line);
        line = piece;
      } else line = line ? `${line} ${piece}` : piece;
    }
  }
  return line ? [...lines, line] : lines;
}

const bold = (text: string, { isColour }: How): string => (isColour ? `\u001b[1m${text}\u001b[22m` : text);
/** In the relation's colour, a mark underlined too. */
function colour(text: string, relation: Relation, { isColour }: How, isMark = false): string {
  if (isColour) return `\u001b[${isMark ? '4;' : ''}${COLOURS[relation]}m${text}\u001b[${isMark ? '24;' : ''}39m`;
  return text;
}
