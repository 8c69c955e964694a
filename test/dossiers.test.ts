// The bundled dossiers: every file reads, six languages each, and they show what they were written to show.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/core/compare.ts';
import { digest, type Digest } from '../src/core/digest.ts';
import { LANGUAGES } from '../src/core/languages/pack.ts';
import { groupOrigins } from '../src/core/origins/origins.ts';
import { judgeEvent } from '../src/core/events/same-event.ts';
import { parseDossierFile, parseReportFile } from '../src/sources/report-file.ts';

const CORPUS = 'assets/corpus';
const dossiers = readdirSync(CORPUS).sort().map((folder) => {
  const read = (name: string): string => readFileSync(join(CORPUS, folder, name), 'utf8');
  const files = readdirSync(join(CORPUS, folder)).filter((name) => name !== 'dossier.txt').sort();
  return { head: parseDossierFile(read('dossier.txt'), `${folder}/dossier.txt`), reports: files.map((name) => parseReportFile(read(name), `${folder}/${name}`, folder)) };
});
const held: ReadonlyMap<string, Digest> = new Map(dossiers.flatMap(({ reports }) => reports.map((report) => [report.id.split('/')[1] ?? '', digest(report)] as const)));

function digestOf(id: string): Digest {
  const found = held.get(id);
  if (!found) throw new Error(`no bundled report "${id}"`);
  return found;
}
const between = (here: string, there: string): readonly string[] =>
  compare(digestOf(here), digestOf(there)).findings.map(({ relation, kind, here: a, there: b }) => `${relation} ${kind}: ${a?.text ?? ''} | ${b?.text ?? ''}`);
const conflictsOf = (findings: readonly string[]): readonly string[] => findings.filter((line) => line.startsWith('conflict'));

describe.each(dossiers)('$head.id', ({ head, reports }) => {
  it('has a label in every language and reports in every language, ids of their own', () => {
    expect(Object.keys(head.labels).sort()).toEqual([...LANGUAGES].sort());
    expect(new Set(reports.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    expect(reports.length).toBeGreaterThanOrEqual(6);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  });

  it('tells one event: every report finds every other in its own language', () => {
    const French = reports.filter(({ language }) => language === 'fr').map(({ id }) => digestOf(id.split('/')[1] ?? ''));
    const missed = French.flatMap((here) => French.filter((there) => there !== here && !judgeEvent(here, there).isSameEvent).map((there) => `${here.article.source} ~ ${there.article.source}`));
    expect(missed).toEqual([]);
  });
});

describe('the story of December 2021', () => {
  it('shows the dates of Geneva as the only conflict between two French reports', () => {
    expect(conflictsOf(between('geneve-fr-depeche-du-lac', 'geneve-fr-estafette'))).toEqual(['conflict date: 10 et 11 janvier | 9 et 10 janvier']);
  });

  it('knows one hour in two zones for the same', () => {
    expect(between('geneve-fr-panorama-monde', 'geneve-fr-bruxelles-actuel')).toContain('same time: 15h30 ET | 15h30 HE');
  });

  it('holds no contradiction between reports that contradict each other in nothing', () => {
    expect(conflictsOf(between('geneve-fr-depeche-du-lac', 'geneve-fr-fil-du-matin'))).toEqual([]);
    expect(conflictsOf(between('geneve-fr-depeche-du-lac', 'geneve-fr-panorama-monde'))).toEqual([]);
    expect(conflictsOf(between('geneve-fr-depeche-du-lac', 'geneve-en-harbour-ledger'))).toEqual([]);
    expect(conflictsOf(between('geneve-de-alpenbote', 'geneve-en-harbour-ledger'))).toEqual([]);
  });
});

describe('the invented events', () => {
  it('are marked as invented', () => {
    expect(dossiers.filter(({ head }) => head.isInvented).map(({ head }) => head.id)).toEqual(['pont-sarvenne', 'rachat-helvora']);
  });

  it('let a toll grow and hold one real contradiction', () => {
    const findings = between('sarvenne-fr-courrier-de-l-orvane', 'sarvenne-fr-nouvelle-tribune');
    expect(findings).toContain('updated count: Au moins 14 | 27');
    expect(conflictsOf(findings).join()).toMatch(/mars 2023 \| novembre 2021/u);
  });

  it('print one agency text twice: one origin', () => {
    const copies = ['sarvenne-fr-courrier-de-l-orvane', 'sarvenne-fr-matin-des-vallees', 'sarvenne-fr-nouvelle-tribune'].map(digestOf);
    expect(groupOrigins(copies).map(({ members }) => members)).toEqual([[0, 1], [2]]);
  });

  it('agree on money and shares across languages', () => {
    const findings = between('helvora-fr-cote-du-jour', 'helvora-de-alpenbote');
    expect(findings).toContain('same money: 4,2 milliards d’euros | 4,2 Milliarden Euro');
    expect(findings).toContain('same share: 51 % | 51 Prozent');
    expect(conflictsOf(findings)).toEqual([]);
  });
});
