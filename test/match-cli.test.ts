// `recoupe match` over a corpus file with good and bad lines: order, ids, errors, limits.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { Command } from '../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-match-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const FERRY = 'The Tilbourg ferry sank off Vellum on Monday; Ada Lindqvist was rescued with forty passengers.';
const LINES = [
  JSON.stringify({ id: 'a', text: FERRY, language: 'en', publishedAt: '2025-03-03' }),
  'no json',
  JSON.stringify({ id: 'b', title: 'no text' }),
  JSON.stringify({ id: 3, text: 'Ada Lindqvist and forty passengers were rescued as the Tilbourg ferry sank near Vellum.', language: 'en', publishedAt: '2025-03-04' }),
  '',
  JSON.stringify({ id: 'a', text: 'the same id again' }),
  JSON.stringify({ id: 'far', text: 'Bread prices fell in Karsholm by a tenth, bakers there complain.', language: 'en' }),
];

// Each test gets the command anew: it keeps the corpus it has read.
let matchCommand: Command;
beforeEach(async () => {
  vi.resetModules();
  await import('../src/core/languages/all-packs.ts');
  ({ matchCommand } = await import('../src/cli/match.ts'));
});

function corpusOf(lines: readonly string[]): string {
  const name = join(folder, 'corpus.jsonl');
  writeFileSync(name, lines.join('\n'));
  return name;
}

it('--all answers every line in order, with its own id, bad ones with an error told by line number', async () => {
  const told: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  const results: unknown[] = [];
  for await (const result of matchCommand.stream?.([], { corpus: corpusOf(LINES), all: true, limit: '1' }) ?? []) results.push(result);
  vi.restoreAllMocks();
  expect(results).toMatchObject([
    { id: 'a', candidates: [{ id: 3, sameEvent: true, because: expect.arrayContaining([expect.stringContaining('Tilbourg')]) }] },
    { id: null, error: { code: 'not-json' } },
    { id: 'b', error: { code: 'bad-field' } },
    { id: 3, candidates: [{ id: 'a', sameEvent: true }] },
    { id: 'a', error: { code: 'bad-field' } },
    { id: 'far', candidates: [] },
  ]);
  expect(told.map((line) => /:(?<line>\d+): /u.exec(line)?.groups?.['line'])).toEqual(['2', '3', '6']);
});

it('answers one article with candidates, best first and at most as many as asked', async () => {
  const options = { corpus: corpusOf([LINES[0] ?? '', LINES[3] ?? '', LINES[6] ?? '']), limit: '1' };
  const answer = await matchCommand.answer({ text: FERRY, language: 'en', publishedAt: '2025-03-03' }, options);
  expect(answer).toMatchObject({ candidates: [{ id: 'a', sameEvent: true }] });
  expect(answer).toHaveProperty('candidates.length', 1);
});

it('lists reports of another month behind those of these days, and takes none of them for the event', async () => {
  const later = { id: 'raised', text: 'The wreck of the Tilbourg ferry was raised off Vellum on Tuesday; Ada Lindqvist watched from the shore.', language: 'en', publishedAt: '2025-04-22' };
  const options = { corpus: corpusOf([JSON.stringify(later), LINES[6] ?? '', LINES[3] ?? '']), limit: '5' };
  const answer = await matchCommand.answer({ text: FERRY, language: 'en', publishedAt: '2025-03-03' }, options);
  expect(answer).toMatchObject({ candidates: [{ id: 3, sameEvent: true }, { id: 'raised', sameEvent: false }] });
  expect(answer).toHaveProperty('candidates.1.score', expect.not.closeTo(0, 3));
});

it('needs a corpus, one that can be read, and a limit above 0', async () => {
  await expect(async () => matchCommand.answer({ text: FERRY }, {})).rejects.toThrow('--corpus');
  await expect(async () => matchCommand.answer({ text: FERRY }, { corpus: join(folder, 'nowhere.jsonl') })).rejects.toMatchObject({ code: 'cannot-read' });
  await expect(async () => matchCommand.answer({ text: FERRY }, { corpus: join(folder, 'nowhere.jsonl'), limit: 'many' })).rejects.toThrow('--limit');
});
