// An import of files chosen together: what it tells, how it stops, and that one bad file spoils nothing.
import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/article.ts';
import { FileImport, type ImportTarget } from '../../src/extension/host/file-import.ts';
import type { ImportProgress } from '../../src/corpus/import-job.ts';
import { openReportLines } from '../../src/sources/report-lines.ts';
import { FileImports } from '../../src/extension/host/file-imports.ts';
import type { OfferedFile } from '../../src/extension/import-channel.ts';

const told = (of: number): string => `Le marché numéro ${of} a réuni 240 personnes samedi, selon la mairie, qui en attendait 300 pour cette édition.`;
const file = (name: string, words: string): OfferedFile => ({ name, file: new Blob([words]) });
const texts = (count: number): readonly OfferedFile[] => Array.from({ length: count }, (_, i) => file(`folder/${i}.txt`, told(i)));

/** A corpus that counts what comes in and how. */
function targetWith(onAdd: (batch: readonly Report[], isBulk: boolean) => void = () => undefined): ImportTarget & { readonly held: Map<string, Report> } {
  const held = new Map<string, Report>();
  return {
    held,
    add: async (reports, isBulk) => {
      onAdd(reports, isBulk);
      const replaced = reports.filter(({ id }) => held.has(id)).length;
      for (const report of reports) held.set(report.id, report);
      return { added: reports.length - replaced, replaced, versions: 0 };
    },
    read: async (ids) => ids.flatMap((id) => held.get(id) ?? []),
    importFile: () => Promise.reject(new Error('no lines here')),
    imports: async () => [],
    steerImport: async () => undefined,
  };
}
const importOf = (files: readonly OfferedFile[], target: ImportTarget): FileImport => new FileImport(1, files, { target, readPage: () => null });

describe('an import of files', () => {
  it('takes small files together, and looks for facts in the first of them only', async () => {
    const batches: (readonly [number, boolean])[] = [];
    const one = importOf(texts(450), targetWith((batch, isBulk) => { batches.push([batch.length, isBulk]); }));
    await one.run();
    expect(batches).toEqual([[100, false], [100, false], [100, false], [100, true], [50, true]]);
    expect(one.progress()).toMatchObject({ state: 'done', name: 'folder', files: 450, filesDone: 450, added: 450, replaced: 0, problemCount: 0, current: null });
  });
  it('passes over what cannot be read, and tells the first hundred', async () => {
    const target = targetWith();
    const one = importOf([...Array.from({ length: 120 }, (_, i) => file(`${i}.txt`, 'court')), file('page.html', '<p>x'), file('good.txt', told(1))], target);
    await one.run();
    const { problems, ...progress } = one.progress();
    expect(progress).toMatchObject({ state: 'done', added: 1, problemCount: 121, name: '0.txt' });
    expect(problems).toHaveLength(100);
  });
  it('keeps apart what two files call alike, also inside one archive, and takes each in once', async () => {
    const line = (id: unknown, of: number): string => `${JSON.stringify({ id, text: told(of) })}\n`;
    const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
    const archive = { name: 'd.zip', file: new Blob([zipSync({ 'x.jsonl': bytes(line(1, 5)), 'y.jsonl': bytes(line(1, 6)) }) as Uint8Array<ArrayBuffer>]) };
    const files = [file('a.csv', `id,text\n1,"${told(1)}"\n`), file('b.csv', `id,text\n1,"${told(2)}"\n`), file('c.json', `[${line(1, 3)}]`), archive, file('export.json', `[${line('import:a.txt', 7)}]`), file('a.txt', told(7))];
    const target = targetWith();
    for (let i = 0; i < 2; i++) await importOf(files, target).run();
    expect([...target.held.keys()]).toEqual(['import:a.csv#1', 'import:b.csv#1', 'import:c.json#1', 'import:d.zip/x.jsonl#1', 'import:d.zip/y.jsonl#1', 'import:a.txt']);
  });
  it('keeps two files of one name apart, and a file that was changed in its place, however often they are chosen', async () => {
    const market = `${told(1)}\nLes exposants reviennent dimanche à neuf heures sur la place de la Halle.`;
    const ferry = 'Le bac de Brenne a heurté le quai mardi soir ; onze passagers ont été soignés sur place, selon la capitainerie du port.';
    const target = targetWith();
    await importOf([file('note.txt', market), file('note.txt', ferry)], target).run();
    expect([...target.held.values()].map(({ text }) => text)).toEqual([market, ferry]);
    await importOf([file('note.txt', ferry)], target).run();
    await importOf([file('note.txt', market.replace('240', '260'))], target).run();
    expect([...target.held.values()].map(({ text }) => text)).toEqual([market.replace('240', '260'), ferry]);
  });
  it('tells what of JSON Lines gave nothing by its code and place, in the words of each language then', async () => {
    const lines = new Blob(['{"id": 1}\nnothing\n']);
    const source = openReportLines('clips.jsonl', lines);
    const failures = (await source.read(0))?.failures ?? [];
    const now: ImportProgress = { name: 'clips.jsonl', state: 'done', done: lines.size, total: lines.size, added: 0, replaced: 0, versions: 0, failures, failed: failures.length, message: null };
    const one = importOf([{ name: 'clips.jsonl', file: lines }], { ...targetWith(), importFile: async () => now });
    await one.run();
    expect(one.progress()).toMatchObject({ problemCount: 2, problems: [{ place: 'clips.jsonl, line 1', code: 'bad-field' }, { place: 'clips.jsonl, line 2', code: 'not-json' }] });
  });
  it('goes on after a file that makes its reader stumble', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const one = new FileImport(1, [file('a.html', '<p>x'), file('b.txt', told(1))], { target: targetWith(), readPage: () => { throw new TypeError('stumbled'); } });
    await one.run();
    expect(one.progress()).toMatchObject({ state: 'done', added: 1, problems: [{ place: 'a.html', code: 'cannot-read' }] });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
  it('stops in an archive of which nothing is a report', async () => {
    const parts = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, new Uint8Array(1)]));
    const one: FileImport = new FileImport(1, [{ name: 'a.zip', file: new Blob([zipSync({ 'stop.html': new Uint8Array(1), ...parts }) as Uint8Array<ArrayBuffer>]) }], { target: targetWith(), readPage: () => { one.steer('cancel'); return null; } });
    await one.run();
    expect(one.progress()).toMatchObject({ state: 'cancelled', problemCount: 1 });
  });
  it('goes on after a file that is gone', async () => {
    const gone = { size: 100, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) } as unknown as Blob;   // a file moved since it was chosen
    const one = importOf([{ name: 'a.txt', file: gone }, file('b.txt', told(1))], targetWith());
    await one.run();
    expect(one.progress()).toMatchObject({ state: 'done', added: 1, problems: [{ place: 'a.txt', code: 'cannot-read' }] });
  });
  it('waits when it is paused, and keeps what came in when it is cancelled', async () => {
    const target = targetWith(() => {
      if (target.held.size === 0) one.steer('pause');
      if (target.held.size === 200) one.steer('cancel');
    });
    const one: FileImport = importOf(texts(350), target);
    const run = one.run();
    await expect.poll(() => target.held.size).toBe(100);
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    expect([one.progress().state, target.held.size]).toEqual(['paused', 100]);
    one.steer('resume');
    await run;
    expect(one.progress()).toMatchObject({ state: 'cancelled', added: 300, current: null });
    expect(target.held.size).toBe(300);
  });
  it('fails as a whole when the corpus takes nothing more, and says why', async () => {
    const one = importOf(texts(150), targetWith(() => { throw new Error('no room left on the disk'); }));
    await one.run();
    expect(one.progress()).toMatchObject({ state: 'failed', message: 'no room left on the disk', added: 0 });
  });
});

it('imports wait for each other, and an unknown one is not steered', async () => {
  const order: string[] = [];
  const all = new FileImports(targetWith((batch) => { order.push(batch[0]?.id ?? ''); }), () => null);
  await Promise.all([all.take([file('a.txt', told(1))]), all.take([file('b.txt', told(2))]), all.take([])]);
  expect(order).toEqual(['import:a.txt', 'import:b.txt']);
  expect(all.list().map(({ id, state }) => [id, state])).toEqual([[1, 'done'], [2, 'done']]);
  expect(all.steer(7, 'cancel')).toBeNull();
  expect(all.steer(1, 'pause')?.state).toBe('done');
});
