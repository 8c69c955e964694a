// `recoupe compare` over files: what is read from their head, how it is printed, what it exits with.
import { describe, expect, it } from 'vitest';
import { compareCommand } from '../src/cli/compare.ts';
import { factsCommand } from '../src/cli/facts.ts';
import { articleOfFile } from '../src/cli/text-file.ts';

const HERE = 'Les négociations entre l’Ostavie et la Brenzie se tiendront les 10 et 11 mars 2023 à Lisbonne. Piotr Dallem les mènera.';
const THERE = 'Les négociations entre l’Ostavie et la Brenzie se tiendront les 12 et 13 mars 2023 à Lisbonne.';
const file = (name: string, text: string): { readonly name: string; readonly text: string } => ({ name, text });
const run = (files: readonly { readonly name: string; readonly text: string }[], width: number, options = {}): { readonly printed: string; readonly code: number; readonly answer: object } => {
  const settled = { language: 'fr', interface: 'fr', ...options };
  const fields = compareCommand.fieldsOf(files, settled);
  const answer = compareCommand.answer(fields, settled) as object;
  return { answer, printed: compareCommand.print(answer as never, fields, { width, isColour: false, language: 'fr' }), code: compareCommand.exitCode?.(answer as never) ?? 0 };
};

describe('the head of a text file', () => {
  it('gives the publication date and leaves offsets alone', () => {
    const article = articleOfFile(file('/tmp/un.txt', ' date 2023-03 LISBONNE - Le texte.'));
    expect(article.publishedAt).toBe('2023-03');
    expect(article.text).toBe(`${' '.repeat(13)} LISBONNE - Le texte.`);
    expect(article.source).toBe('un.txt');
  });

  it('may be front matter', () => {
    const text = '---\ntitle: Un pont\nsource: Le Val\npublished: 2023-03-06T17:05:00Z\n---\nLe texte.';
    const article = articleOfFile(file('a.txt', text));
    expect(article).toMatchObject({ title: 'Un pont', source: 'Le Val', publishedAt: '2023-03-06T17:05:00Z' });
    expect(article.text).toHaveLength(text.length);
    expect(article.text.trim()).toBe('Le texte.');
  });

  it('is no date in running text, and yields to --published', () => {
    expect(articleOfFile(file('a.txt', 'Date de sortie : 2023-03-04.')).publishedAt).toBeUndefined();
    expect(articleOfFile(file('a.txt', 'date 2023-03 Le texte.'), '2023-03-09').publishedAt).toBe('2023-03-09');
  });
});

describe('a saved page', () => {
  const page = (text: string): string => `<!doctype html><html lang="fr"><head><meta charset="windows-1252"><title>Un pont | Le Val</title><meta property="og:site_name" content="Le Val"><meta property="article:published_time" content="2023-03-06T17:05:00Z"></head><body><nav><a href="/">Une</a></nav><article><h1>Un pont</h1>${`<p>${text}</p>`.repeat(3)}</article></body></html>`;

  it('is compared by its article, decoded as the page says', () => {
    const html = page(HERE);
    const bytes = Uint8Array.from(html.replaceAll('’', '\u0092'), (unit) => unit.charCodeAt(0));
    const article = articleOfFile({ name: 'un.html', text: new TextDecoder().decode(bytes), bytes });
    expect(article).toMatchObject({ source: 'Le Val', title: 'Un pont', publishedAt: '2023-03-06T17:05:00Z', language: 'fr' });
    expect(article.text.split('\n')).toEqual([HERE, HERE, HERE]);
  });

  it('without an article is told by its name', () => {
    expect(() => articleOfFile(file('vide.html', '<!doctype html><html><body></body></html>'))).toThrow('vide.html: ');
  });

  it('is no text to find facts in', () => {
    expect(() => factsCommand.fieldsOf([file('un.html', page(HERE))], {})).toThrow('recoupe read un.html');
  });
});

describe('a comparison for people', () => {
  it('exits with 1 for a conflict and 0 without', () => {
    expect(run([file('a', HERE), file('b', THERE)], 80).code).toBe(1);
    expect(run([file('a', HERE), file('b', HERE)], 80).code).toBe(0);
  });

  it('shows both passages side by side when wide, one below the other when narrow, never wider than asked', () => {
    const [wide, narrow] = [run([file('a', HERE), file('b', THERE)], 120).printed, run([file('a', HERE), file('b', THERE)], 60).printed];
    expect(wide).toMatch(/10 et 11 mars 2023.* │ .*12 et 13 mars 2023|se tiendront.* │ /u);
    expect(narrow).not.toContain('│');
    for (const line of narrow.split('\n').slice(2)) expect(line.length, line).toBeLessThanOrEqual(60);
    expect(narrow).toContain('≠ Divergence (1)');
    expect(narrow).toContain('▮▯ Piotr Dallem');
  });

  it('sets the first of three files against each other one', () => {
    const { answer, printed } = run([file('un.txt', HERE), file('deux.txt', THERE), file('trois.txt', HERE)], 80);
    expect((answer as { readonly comparisons: readonly { readonly there: string }[] }).comparisons.map(({ there }) => there)).toEqual(['deux.txt', 'trois.txt']);
    expect(printed).toContain('un.txt  ·  deux.txt');
    expect(printed).toContain('un.txt  ·  trois.txt');
  });

  it('wants two files', () => {
    expect(() => compareCommand.fieldsOf([file('a', HERE)], {})).toThrow('two files');
  });
});
