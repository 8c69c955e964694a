// In which order findings come, and how many of a sort stand open: on short reports of our own.
import { describe, expect, it } from 'vitest';
import { compare } from '../src/core/compare.ts';
import { digest } from '../src/core/digest.ts';
import type { Finding } from '../src/core/findings.ts';
import { byOrigins, foldNoise, STEPS, weigh, type Ranked } from '../src/core/findings/ranking.ts';
import { RELATIONS } from '../src/core/relations.ts';

const find = (here: string, there: string): readonly Finding[] => compare(digest({ text: here, language: 'fr' }), digest({ text: there, language: 'fr' })).findings;
const show = ({ relation, here, there }: Finding): string => `${relation} ${here?.text ?? '-'} | ${there?.text ?? '-'}`;
const ranked = (relation: Ranked['relation'], code: Ranked['because']['code'] = 'same-value', firmer?: 'here' | 'there'): Ranked => ({ relation, because: { code }, ...(firmer ? { firmer } : {}) });

describe('findings are met in this order', () => {
  const order: readonly (readonly [name: string, finding: Ranked])[] = [
    ['a conflict', ranked('conflict', 'numbers-differ')],
    ['what time moved', ranked('updated', 'moved-on')],
    ['what one states and the other doubts', ranked('same', 'same-value', 'there')],
    ['another claimant', ranked('close', 'other-claimant')],
    ['a quotation cut', ranked('close', 'quote-cut')],
    ['both possible', ranked('close', 'both-possible')],
    ['only in one', ranked('only-there', 'not-here')],
    ['the same', ranked('same')],
  ];

  it.each(order.slice(1).map(([name, finding], index) => [order[index]?.[0] ?? '', name, order[index]?.[1] ?? finding, finding] as const))('%s before %s, however central', (_, __, first, second) => {
    expect(weigh(first, 0)).toBeGreaterThan(weigh(second, 1));
  });

  it('a lost "peut-être" is a shift, before other quotations', () => {
    expect(weigh(ranked('close', 'quote-softened'), 0)).toBeGreaterThan(weigh(ranked('close', 'quote-cut'), 1));
  });

  it('what only one tells weighs the same on both sides, so that the order mirrors', () => {
    expect(weigh(ranked('only-here', 'not-there'), 0.3)).toBe(weigh(ranked('only-there', 'not-here'), 0.3));
  });

  it('every relation has a step', () => {
    for (const relation of RELATIONS) expect(STEPS.some(({ holds }) => holds(ranked(relation)))).toBe(true);
  });
});

describe('inside a step the central comes first', () => {
  it('what stands early before what stands late', () => {
    const lines = find('L’incendie de Brévans a fait 12 blessés. La pluie est revenue. Le stade compte 900 places.', 'Rien.').map(show);
    expect(lines.indexOf('only-here 12 | -')).toBeLessThan(lines.indexOf('only-here 900 | -'));
  });

  it('who is named again and again before who is named once, where both stand as early', () => {
    const lines = find('Marta Velsin et Piotr Dallem ont inauguré le pont. Piotr Dallem est reparti. Piotr Dallem a salué la foule. Piotr Dallem a dîné.', 'Rien.').map(show);
    expect(lines.indexOf('only-here Piotr Dallem | -')).toBeLessThan(lines.indexOf('only-here Marta Velsin | -'));
  });

  it.each([
    ['fr', 'Lundi, les secours ont fouillé les ruines. Le stade de Brévans compte 900 places.', 'Rien.', 'Lundi', '900'],
    ['en', 'On Monday, rescuers searched the ruins. The stadium at Brevan holds 900 seats.', 'Nothing.', 'Monday', '900'],
    ['de', 'Am Montag durchsuchten Helfer die Trümmer. Das Stadion in Brewen hat 900 Plätze.', 'Nichts.', 'Montag', '900'],
    ['es', 'El lunes, los bomberos registraron las ruinas. El estadio de Brevanes tiene 900 plazas.', 'Nada.', 'lunes', '900'],
    ['it', 'Lunedì i soccorritori hanno frugato tra le macerie. Lo stadio di Brevano conta 900 posti.', 'Niente.', 'Lunedì', '900'],
    ['pt', 'Na segunda-feira, os bombeiros revistaram as ruínas. O estádio de Brevães tem 900 lugares.', 'Nada.', 'segunda-feira', '900'],
  ] as const)('a figure before a bare day, however early the day stands: %s', (language, here, there, day, figure) => {
    const lines = compare(digest({ text: here, language }), digest({ text: there, language })).findings.map(show);
    const [placeOfFigure, placeOfDay] = [figure, day].map((text) => lines.findIndex((line) => line.startsWith('only-here') && line.includes(text)));
    expect(placeOfFigure).toBeGreaterThan(-1);
    expect(placeOfDay).toBeGreaterThan(placeOfFigure ?? Infinity);
  });

  it('a toll before a country, where both stand as early', () => {
    const lines = find('L’incendie a fait 12 blessés en Norvège.', 'Rien.').map(show);
    expect(lines.indexOf('only-here 12 | -')).toBeLessThan(lines.indexOf('only-here Norvège | -'));
  });
});

describe('noise', () => {
  const names = Array.from({ length: 40 }, (_, index) => `Le village de Sarn${'abcdefghijklmnopqrst'[index % 20] ?? ''}${index < 20 ? 'ol' : 'euil'} compte ${100 + index} maisons.`).join(' ');
  const findings = find(`${names} Les négociations se tiendront les 10 et 11 mars 2023 à Lisbonne.`, 'Les négociations se tiendront les 12 et 13 mars 2023 à Lisbonne.');

  it('of a hundred omissions a dozen stands open, the others are folded and none is lost', () => {
    const { open, folded } = foldNoise(findings);
    expect(open.filter(({ relation }) => relation === 'only-here')).toHaveLength(12);
    expect(folded.length).toBeGreaterThan(20);
    expect([...open, ...folded].sort((a, b) => findings.indexOf(a) - findings.indexOf(b))).toEqual(findings);
  });

  it('never folds a conflict or an update', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ relation: index % 2 ? 'conflict' as const : 'updated' as const, weight: weigh(ranked(index % 2 ? 'conflict' : 'updated'), index / 50) }));
    expect(foldNoise(many).folded).toEqual([]);
  });

  it('a view of little room leaves less open, and folds no other relation for it', () => {
    const { open, folded } = foldNoise(findings, { 'only-here': 3 });
    expect(open.filter(({ relation }) => relation === 'only-here')).toHaveLength(3);
    expect(folded.every(({ relation }) => relation === 'only-here')).toBe(true);
  });

  it('keeps the heavier open', () => {
    const { open, folded } = foldNoise(findings);
    const weights = (list: readonly Finding[]): readonly number[] => list.filter(({ relation }) => relation === 'only-here').map(({ weight }) => weight);
    expect(Math.min(...weights(open))).toBeGreaterThanOrEqual(Math.max(...weights(folded)));
  });
});

describe('of several reports', () => {
  it('what is in conflict, then what moved, then what more origins tell', () => {
    const rows = [{ origins: 5 }, { origins: 2, isContested: true }, { origins: 3, isContested: true }, { origins: 2, isContested: true, isConflict: true }, { origins: 9 }];
    expect([...rows].sort(byOrigins).map((row) => rows.indexOf(row))).toEqual([3, 2, 1, 4, 0]);
  });
});
