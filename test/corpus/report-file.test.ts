// Dossier files: what is written comes out as a report; a fault is told with the file, the fault and what to do.
import { describe, expect, it } from 'vitest';
import { parseDossierFile, parseReportFile } from '../../src/sources/report-file.ts';

const HEAD = ['id: ferry', 'title: The ferry: what is known', 'source: Harbour Ledger', 'language: en', 'published: 2025-03-03T17:05:00Z', 'credit: Agence Médiane', 'byline: A. Orvane', 'url:'];
const file = (head: readonly string[], body = 'First paragraph,\ntwo lines.\n\n\nSecond paragraph.\n'): string => `---\n${head.join('\n')}\n---\n\n${body}`;
const without = (key: string): readonly string[] => HEAD.filter((line) => !line.startsWith(`${key}:`));

describe('a report file', () => {
  it('gives a report of its dossier, with paragraphs on lines of their own', () => {
    expect(parseReportFile(file(HEAD).replaceAll('\n', '\r\n'), 'ferry.txt', 'vellum')).toEqual({
      id: 'vellum/ferry', sourceId: 'dossier:vellum', title: 'The ferry: what is known', source: 'Harbour Ledger', language: 'en',
      publishedAt: '2025-03-03T17:05:00Z', byline: 'A. Orvane · Agence Médiane', url: null, text: 'First paragraph, two lines.\nSecond paragraph.',
    });
  });

  it.each([
    ['no front matter', 'Only text.', 'begin with "---"'],
    ['a field is missing', file(without('title')), '"title" is missing'],
    ['a language is not ours', file([...without('language'), 'language: nl']), '"nl" is not one of fr, en'],
    ['a date is not ISO', file([...without('published'), 'published: 3/3/2025']), 'write it like 2022-01-02'],
    ['a key is not known', file([...HEAD, 'editor: X']), '"editor: X"'],
    ['a key stands twice', file([...HEAD, 'title: X']), '"title" stands twice'],
    ['there is no text', file(HEAD, '\n \n'), 'add paragraphs'],
  ])('is refused by name when %s', (_fault, text, told) => {
    expect(() => parseReportFile(text, 'ferry.txt', 'vellum')).toThrow(new RegExp(`^ferry\\.txt: .*${told.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}`, 'u'));
  });
});

describe('a dossier file', () => {
  it('gives its id, its labels and whether it is invented', () => {
    expect(parseDossierFile(file(['id: vellum', 'label_fr: Le bac', 'label_en: The ferry', 'invented: yes'], ''), 'dossier.txt')).toEqual({ id: 'vellum', labels: { fr: 'Le bac', en: 'The ferry' }, isInvented: true });
  });

  it('is refused without a label, or when it does not say whether it is invented', () => {
    expect(() => parseDossierFile(file(['id: vellum', 'invented: no'], ''), 'dossier.txt')).toThrow('dossier.txt: no label');
    expect(() => parseDossierFile(file(['id: vellum', 'label_fr: Le bac', 'invented: maybe'], ''), 'dossier.txt')).toThrow('write yes or no');
  });
});
