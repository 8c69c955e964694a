// Files a reader adds: what becomes a report, and what is told of the rest.
import { describe, expect, it } from 'vitest';
import { readImport } from '../src/sources/import-file.ts';
import { reportOf } from '../src/sources/report-of.ts';
import { readTextFile } from '../src/sources/text-file.ts';

const LONG = 'La préfète a annoncé mardi que le pont resterait fermé trois mois, le temps de refaire les câbles et de peser chaque travée.';

describe('text files', () => {
  it('take their date from a leading "date 2022-01" and keep the rest as text', () => {
    expect(readTextFile(` date 2022-01 LILLE - ${LONG}`)).toEqual({ text: `LILLE - ${LONG}`, publishedAt: '2022-01' });
    expect(readTextFile(`date 2022-01-03\n${LONG}`)).toEqual({ text: LONG, publishedAt: '2022-01-03' });
  });

  it('that merely begin with the word keep it', () => {
    expect(readTextFile('date de la visite : le 3 mai')).toEqual({ text: 'date de la visite : le 3 mai' });
  });

  it('read front matter, and paragraphs as lines', () => {
    const file = `---\ntitle: Un pont fermé\nsource: Le Relais\npublished: 2025-03-04\nlanguage: fr-CA\n---\n${LONG}\n\nDeuxième\nparagraphe.\n`;
    expect(readTextFile(file)).toMatchObject({ title: 'Un pont fermé', source: 'Le Relais', publishedAt: '2025-03-04', language: 'fr', text: `${LONG}\nDeuxième paragraphe.` });
  });
});

describe('imports', () => {
  it.each<readonly [string, { readonly source?: string; readonly url?: string }, string]>([
    ['note-1.txt', {}, 'import:files'], ['note-2.txt', {}, 'import:files'], ['coupures/2025/a.txt', {}, 'import:coupures'], ['coupures/b.txt', { source: 'Le Relais' }, 'import:le-relais'],
    ['https://www.relais.example/pont', {}, 'import:relais-example'], ['a.html', { url: 'https://sport.relais.example/x' }, 'import:sport-relais-example'],
  ])('%s stands with others of its publication, site or folder: %j', (id, known, sourceId) => {
    expect(reportOf({ text: LONG, ...known }, id, id).sourceId).toBe(sourceId);
  });

  it('make a report of each good line and tell of each bad one by its number', () => {
    const file = ['{"id":"a","source":"Le Relais","publishedAt":"2025-03-04","text":"' + LONG + '"}', 'not json', '{"id":"b"}', '', '{"text":"' + LONG + '"}', '{"id":"c","text":"court"}'].join('\n');
    const { reports, failures } = readImport({ name: 'reports.jsonl', text: file });
    expect(reports.map(({ id, sourceId, publishedAt }) => ({ id, sourceId, publishedAt }))).toEqual([{ id: 'import:a', sourceId: 'import:le-relais', publishedAt: '2025-03-04' }]);
    expect(failures.map((failure) => /line (?<n>\d+)/u.exec(failure)?.groups?.['n'])).toEqual(['2', '3', '5', '6']);
  });

  it('give the same file the same id, so that nothing is imported twice', () => {
    const once = readImport({ name: 'pont.txt', text: LONG });
    expect(once.reports[0]?.id).toBe(readImport({ name: 'pont.txt', text: `${LONG} Et plus.` }).reports[0]?.id);
    expect(once.reports[0]).toMatchObject({ title: 'pont.txt', publishedAt: null, source: null });
  });

  it('never take a page or prototype trick for a field', () => {
    const { reports } = readImport({ name: 'x.jsonl', text: `{"id":1,"__proto__":{"title":"no"},"title":7,"text":"${LONG}"}` });
    expect(reports[0]).toMatchObject({ id: 'import:1', title: '1' });
  });
});
