// What pages say of themselves where they say it badly: attributes cut at a quotation mark, months without a day, names with their slogans.
import { describe, expect, test } from 'vitest';
import { parsePage } from '../src/cli/read.ts';
import { readArticle, type PageReading } from '../src/reader/read-article.ts';

const PARAGRAPH = '<p>Le conseil de Valmont a décidé mardi, par 31 voix contre 12, de rouvrir le pont de la Gare aux piétons dès le 3 mai, a annoncé la maire.</p>';

function readingOf(head: string, above = '', url = 'https://www.fanal.example/a'): PageReading {
  const reading = readArticle(parsePage(`<!doctype html><html lang="fr"><head>${head}</head><body><main>${above}${PARAGRAPH.repeat(1)}${PARAGRAPH.replace('31', '32')}</main></body></html>`), url);
  if ('unreadable' in reading) throw new Error(reading.unreadable);
  return reading;
}

describe('title', () => {
  test.each([
    ['cut at a quotation mark', '<title>La maire dit le pont "solide" - Le Fanal</title><meta property="og:site_name" content="Le Fanal"><meta property="og:title" content="La maire dit le pont "solide"">', 'La maire dit le pont "solide"'],
    ['shorter than the title element for another reason', '<title>Le pont rouvre : ce qu’il faut savoir</title><meta property="og:title" content="Le pont rouvre">', 'Le pont rouvre'],
  ])('%s', (_name, head, title) => {
    expect(readingOf(head).article.title).toBe(title);
  });
});

describe('source', () => {
  test.each([
    ['without its slogan', '<meta property="og:site_name" content="Le Fanal | Actualités, météo et sports de Valmont">', 'Le Fanal'],
    ['rather by the publisher’s name than by an address', '<meta property="og:site_name" content="www.fanal.example"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Le Fanal"}}</script>', 'Le Fanal'],
    ['that is an address by name stays', '<meta property="og:site_name" content="fanal.example">', 'fanal.example'],
  ])('%s', (_name, head, source) => {
    expect(readingOf(`<title>Le pont rouvre</title>${head}`).article.source).toBe(source);
  });
});

describe('publication', () => {
  test('by a month gives way to who names a day in it', () => {
    expect(readingOf('<title>Le pont rouvre</title><meta name="date" content="Mai 2022">', '<h1>Le pont rouvre</h1><p>6 mai 2022, 10h30</p>').article.publishedAt).toBe('2022-05-06T10:30:00');
  });
  test('by a month stays when the day is in another', () => {
    expect(readingOf('<title>Le pont rouvre</title><meta name="date" content="Mai 2022">', '<h1>Le pont rouvre</h1><p>6 juin 2022, 10h30</p>').article.publishedAt).toBe('2022-05');
  });
});
