// README tells the truth: its table is counted from the cases, its commands exist, every kind has cases in six languages.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../src/core/languages/pack.ts';
import { languageTable, withTable } from '../tools/readme-table.ts';

const readme = readFileSync('README.md', 'utf8');

it('README holds the table that the cases give: run "npm run readme" when it does not', () => {
  expect(withTable(readme)).toBe(readme);
  expect(readme).toContain('| dates |');
});

it('every kind of fact has cases in all six languages', () => {
  const lines = languageTable().split('\n').slice(2);
  const gaps = lines.flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return LANGUAGES.filter((_, i) => !(Number(cells[i + 2]) > 0)).map((language) => `${cells[1]} has no case in ${language}`);
  });
  expect(lines.length).toBeGreaterThanOrEqual(14);
  expect(gaps).toEqual([]);
});

it('README names only commands and files that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
  const commands = [...readme.matchAll(/npm run (?<name>[\w:-]+)/gu)].map(({ groups }) => groups?.['name'] ?? '');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...readme.matchAll(/`(?<path>(?:src|tools|test|assets)\/[\w./-]+\.\w+)`/gu)].map(({ groups }) => groups?.['path'] ?? '');
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});
