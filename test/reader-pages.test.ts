// Pages in test/pages: a directory is a test. page.html is an invented article in the shape of a real template; expected.json tells what
// must come out: title, date, source, language, words that must be in the text ("keep") and words that must not ("drop"), doubts, or why it is unreadable.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePage, parsePage } from '../src/cli/read.ts';
import { readArticle } from '../src/reader/read-article.ts';

interface Expected {
  readonly unreadable?: string;
  /** Absent: not looked at. Null: must be unknown. */
  readonly title?: string; readonly publishedAt?: string | null; readonly source?: string | null; readonly language?: string | null; readonly byline?: string; readonly url?: string;
  readonly modifiedAt?: string | null; readonly agency?: string | null; readonly form?: string | null;
  /** Who said which part of the metadata. */
  readonly from?: Readonly<Record<string, string | null>>;
  readonly keep?: readonly string[]; readonly drop?: readonly string[];
  /** Words in the order in which the text must have them. */
  readonly order?: readonly string[];
  readonly doubts?: readonly string[]; readonly confidenceBelow?: number;
}

const FOLDER = new URL('pages/', import.meta.url);

describe.each(readdirSync(FOLDER))('page %s', (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as Expected;
  const reading = readArticle(parsePage(decodePage(readFileSync(new URL(`${name}/page.html`, FOLDER)))), expected.url ?? null);

  test('is read, or refused for the reason told', () => {
    expect('unreadable' in reading ? reading.unreadable : 'read').toBe(expected.unreadable ?? 'read');
  });
  if ('unreadable' in reading) return;
  const { article, confidence, doubts } = reading;

  test.each(['title', 'publishedAt', 'source', 'language', 'byline', 'url'] as const)('gives its %s', (field) => {
    if (field in expected) expect(article[field]).toBe(expected[field]);
  });
  test.each(['modifiedAt', 'agency', 'form'] as const)('gives its %s', (field) => {
    if (field in expected) expect(reading[field]).toBe(expected[field]);
  });
  test('names who said it', () => {
    expect(reading.from).toMatchObject(expected.from ?? {});
  });
  test('keeps the page’s order', () => {
    const places = (expected.order ?? []).map((words) => article.text.indexOf(words));
    expect(places, article.text).toEqual([...places].sort((a, b) => a - b));
    expect(places, article.text).not.toContain(-1);
  });
  test('keeps what is the article’s', () => {
    expect((expected.keep ?? []).filter((words) => !article.text.includes(words)), article.text).toEqual([]);
  });
  test('drops what is not', () => {
    expect((expected.drop ?? []).filter((words) => article.text.includes(words)), article.text).toEqual([]);
  });
  test('doubts what is doubtful and nothing else', () => {
    expect(doubts).toEqual(expect.arrayContaining([...expected.doubts ?? []]));
    if (expected.confidenceBelow !== undefined) expect(confidence).toBeLessThan(expected.confidenceBelow);
    else expect({ doubts, confidence }).toEqual({ doubts: [], confidence: 1 });
  });
});
