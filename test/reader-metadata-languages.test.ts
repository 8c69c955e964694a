// Who wrote it, when and for which agency, as newspapers of six countries write it under their headlines, and titles with the section in them.
// A row is a language, what stands under the headline (or in the head) and what must come out; parts that a row does not name are not looked at.
import { describe, expect, test } from 'vitest';
import { parsePage } from '../src/cli/read.ts';
import type { LanguageCode } from '../src/core/languages/pack.ts';
import { readArticle, type PageReading } from '../src/reader/read-article.ts';

const TEXT: Readonly<Record<LanguageCode, readonly [title: string, paragraph: string]>> = {
  fr: ['Le pont de la Gare rouvrira', 'Le conseil de Valmont a décidé mardi, par 31 voix contre 12, de rouvrir le pont de la Gare aux piétons dès le printemps, a annoncé la maire.'],
  en: ['Ferry pier to reopen', 'The council of Harrow Bridge voted by 31 to 12 to reopen the old ferry pier to walkers this spring, the mayor said on Tuesday.'],
  de: ['Bahnhofsbrücke öffnet wieder', 'Der Rat von Lindau-Nord hat mit 31 gegen 12 Stimmen beschlossen, die alte Brücke für Fußgänger zu öffnen, sagte die Bürgermeisterin.'],
  es: ['El puente de la Estación reabrirá', 'El pleno de Valverde aprobó con 31 votos a favor y 12 en contra reabrir el puente de la Estación a los peatones, según la alcaldesa.'],
  it: ['Il ponte della Stazione riapre', 'Il consiglio di Valdoro ha deciso con 31 voti contro 12 di riaprire ai pedoni il ponte della Stazione, ha detto la sindaca.'],
  pt: ['Ponte da Estação reabre', 'A câmara de Vale Verde decidiu por 31 votos contra 12 reabrir a ponte da Estação aos peões, disse a presidente da câmara.'],
};

interface Wanted { readonly publishedAt?: string | null; readonly modifiedAt?: string | null; readonly byline?: string | null; readonly agency?: string | null; readonly title?: string }

function read(language: LanguageCode, under: string, head: string, address: string): PageReading {
  const [title, paragraph] = TEXT[language];
  const text = [31, 32, 33, 34].map((voices) => `<p>${paragraph.replace('31', String(voices))}</p>`).join('');
  const named = head.includes('<title>') ? head : `<title>${title} - Le Fanal</title>${head}`;
  const reading = readArticle(parsePage(`<!doctype html><html lang="${language}"><head><meta property="og:site_name" content="Le Fanal">${named}</head><body><article>${head.includes('<title>') ? '' : `<h1>${title}</h1>`}${under}<div class="t">${text}</div></article></body></html>`), address);
  if ('unreadable' in reading) throw new Error(reading.unreadable);
  return reading;
}

const UNDER: readonly (readonly [LanguageCode, string, Wanted])[] = [
  ['fr', 'Publié le 03/05/2022 à 10:12, mis à jour le 04/05/2022 à 08:00', { publishedAt: '2022-05-03T10:12:00', modifiedAt: '2022-05-04T08:00:00' }],
  ['fr', 'Par Jeanne Ortol | Publié mardi 03 mai 2022 à 10h12 | Modifié mercredi 04 mai 2022 à 9h', { byline: 'Jeanne Ortol', publishedAt: '2022-05-03T10:12:00' }],
  ['fr', 'Publié le 1er mai 2022, 07:05 CEST', { publishedAt: '2022-05-01T07:05:00+02:00' }],
  ['fr', 'Par Jeanne Ortol (à Kermenez) et Max Weil', { byline: 'Jeanne Ortol, Max Weil' }],
  ['fr', 'Propos recueillis par Marc Lebrun', { byline: 'Marc Lebrun' }],
  ['fr', 'Par J.O. avec Reuters, le 3 mai 2022', { agency: 'Reuters', publishedAt: '2022-05-03' }],
  ['fr', 'Publié hier à 10:12', { publishedAt: null }],
  ['en', 'Tue 3 May 2022 10.12 BST', { publishedAt: '2022-05-03T10:12:00+01:00' }],
  ['en', 'May 3, 2022 / 10:12 AM EDT / Harrow News', { publishedAt: '2022-05-03T10:12:00-04:00' }],
  ['en', 'Published 10:12 AM EDT, Tue May 3, 2022', { publishedAt: '2022-05-03T10:12:00-04:00' }],
  ['en', '2:05pm, 3 May 2022', { publishedAt: '2022-05-03T14:05:00' }],
  ['en', 'Updated May 4, 2022 8:00 pm; Published May 3, 2022 10:12 am', { publishedAt: '2022-05-03T10:12:00', modifiedAt: '2022-05-04T20:00:00' }],
  ['en', 'Updated May 4, 2022 8:00 pm', { publishedAt: null, modifiedAt: '2022-05-04T20:00:00' }],
  ['en', 'By Jane Roe and Max White, Associated Press', { byline: 'Jane Roe, Max White', agency: 'AP' }],
  ['en', 'By JANE ROE Staff Writer', { byline: 'JANE ROE' }],
  ['en', 'Story by Jane Roe, CNN Business', { byline: 'Jane Roe' }],
  ['de', 'Dienstag, 03. Mai 2022, 10:12 Uhr', { publishedAt: '2022-05-03T10:12:00' }],
  ['de', 'Erstellt: 03.05.2022 Aktualisiert: 04.05.2022, 08:00 Uhr', { publishedAt: '2022-05-03', modifiedAt: '2022-05-04T08:00:00' }],
  ['de', 'Ein Kommentar von Max Weil', { byline: 'Max Weil' }],
  ['de', 'Eine Analyse von Max Weil und Ida Lang', { byline: 'Max Weil, Ida Lang' }],
  ['de', 'Von Max Weil, Berlin', { byline: 'Max Weil' }],
  ['de', 'dpa/Max Weil', { agency: 'dpa' }],
  ['es', 'Valverde - 03 may 2022 - 10:12 CEST', { publishedAt: '2022-05-03T10:12:00+02:00' }],
  ['es', 'Actualizado a las 12:30h. 04/05/2022 | Publicado 03/05/2022 10:12', { publishedAt: '2022-05-03T10:12:00' }],
  ['es', 'Texto: Lucía Paz. Fotos: Juan Ríos', { byline: 'Lucía Paz' }],
  ['es', 'Por Juan de la Cruz y Lucía Paz', { byline: 'Juan de la Cruz, Lucía Paz' }],
  ['es', 'EFE / Valverde', { agency: 'EFE' }],
  ['it', 'di Rita Rossi', { byline: 'Rita Rossi' }],
  ['it', 'a cura di Rita Rossi', { byline: 'Rita Rossi' }],
  ['it', 'Redazione ANSA VALDORO 03 maggio 2022 10:12', { agency: 'ANSA', publishedAt: '2022-05-03T10:12:00' }],
  ['it', 'Pubblicato il: 03/05/2022 – Ultimo aggiornamento: 04/05/2022 08:00', { publishedAt: '2022-05-03', modifiedAt: '2022-05-04T08:00:00' }],
  ['pt', 'Por João Horta, g1 Valverde', { byline: 'João Horta' }],
  ['pt', '03/05/2022 10h12 Atualizado 04/05/2022 08h00', { publishedAt: '2022-05-03T10:12:00', modifiedAt: '2022-05-04T08:00:00' }],
  ['pt', 'Da Redação, com Agência Brasil', { agency: 'Agência Brasil' }],
];

const HEAD: readonly (readonly [LanguageCode, string, Wanted])[] = [
  ['en', '<meta property="article:published_time" content="1651587120">', { publishedAt: '2022-05-03T14:12:00Z' }],
  ['en', '<meta property="article:published_time" content="1651587120000">', { publishedAt: '2022-05-03T14:12:00Z' }],
  ['en', '<meta property="article:published_time" content="165158">', { publishedAt: null }],
  ['pt', '<meta property="article:published_time" content="2022-05-03T10:12-03:00">', { publishedAt: '2022-05-03T10:12:00-03:00' }],
  ['es', '<meta name="author" content="Por Lucía Paz, enviada especial">', { byline: 'Lucía Paz' }],
  ['de', '<title>Bahnhofsbrücke öffnet wieder - Politik - Le Fanal</title>', { title: 'Bahnhofsbrücke öffnet wieder' }],
  ['es', '<title>El puente de la Estación reabrirá | Política | Le Fanal</title><meta property="article:section" content="Política">', { title: 'El puente de la Estación reabrirá' }],
  ['fr', '<title>Le pont de la Gare rouvrira - La suite - Le Fanal</title>', { title: 'Le pont de la Gare rouvrira - La suite' }],
];

const found = ({ article, modifiedAt = null, agency = null }: PageReading): Wanted => ({ publishedAt: article.publishedAt, byline: article.byline, ...article.title === null ? {} : { title: article.title }, modifiedAt, agency });

describe('under the headline', () => {
  test.each(UNDER)('%s: %s', (language, line, wanted) => expect(found(read(language, `<p>${line}</p>`, '', 'https://www.fanal.example/a'))).toMatchObject(wanted));
});
describe('in the head', () => {
  test.each(HEAD)('%s: %s', (language, head, wanted) => expect(found(read(language, '', head, 'https://www.fanal.example/politik/a'))).toMatchObject(wanted));
});
