// How sure a reading is, against what is known of it: each row is a page of ours with its whole article told. A reading that has all of it and nothing
// else must be sure, one that has not must be doubted and say why. Confidence is calibrated when the mean of a group is near the share that is right.
import { describe, expect, test } from 'vitest';
import { parsePage } from '../src/cli/read.ts';
import { DOUBTFUL } from '../src/reader/doubtful.ts';
import { readArticle } from '../src/reader/read-article.ts';

const PARTS = [
  'Le conseil de Valmont a décidé mardi, par 31 voix contre 12, de rouvrir le pont de la Gare aux piétons dès le 3 mai.',
  'Fermé depuis l’incendie de novembre 2019, l’ouvrage doit encore recevoir un garde-corps et un éclairage ; le chantier a déjà coûté 4,2 millions d’euros.',
  '« Nous avons attendu trop longtemps », a déclaré la maire devant la presse, en rappelant que 3 000 personnes empruntaient chaque jour cette passerelle.',
  'L’opposition dénonce une décision prise « à la hâte » et s’inquiète de l’état des piles, inspectées pour la dernière fois en 2017 par un bureau de Lyon.',
  'Rien n’est encore fixé pour les voitures : leur retour dépendra d’une expertise attendue à l’automne, ont précisé les services techniques de la ville.',
];
const paragraphs = (parts: readonly string[]): string => parts.map((part) => `<p>${part}</p>`).join('');
const pageOf = (head: string, body: string): Document => parsePage(`<!doctype html><html lang="fr"><head><title>Le pont de la Gare rouvre</title>${head}</head><body>${body}</body></html>`);
const article = (inside: string): string => `<main><article><h1>Le pont de la Gare rouvre</h1>${inside}</article></main>`;
const told = (fields: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
const teasers = Array.from({ length: 8 }, (_, at) => `<h3><a href="/${at}">Un autre sujet du jour, numéro ${at}</a></h3>`).join('');

/** Page, whether the reading can be the whole article and nothing else, and the doubt that must say why not. */
const ROWS: readonly (readonly [name: string, document: Document, isWhole: boolean, doubt: string | null])[] = [
  ['plain article', pageOf('', article(paragraphs(PARTS))), true, null],
  ['article whose publisher agrees', pageOf(told({ articleBody: PARTS.join('\n') }), article(paragraphs(PARTS))), true, null],
  ['article with a box to subscribe to a letter', pageOf('', article(`${paragraphs(PARTS)}<aside><p>Recevez chaque matin notre lettre</p></aside>`)), true, null],
  ['article with a hidden paywall', pageOf('', article(`${paragraphs(PARTS)}<div hidden><p>La suite est réservée aux abonnés</p></div>`)), true, null],
  ['article marked as paid, whole all the same', pageOf(told({ isAccessibleForFree: true }), article(paragraphs(PARTS))), true, null],
  ['stub behind a paywall', pageOf('', article(`${paragraphs(PARTS.slice(0, 2))}<p>La suite est réservée aux abonnés. Il vous reste 80 % de cet article à lire.</p>`)), false, 'paywall'],
  ['stub that the publisher says is not free', pageOf(told({ isAccessibleForFree: 'False' }), article(paragraphs(PARTS.slice(0, 3)))), false, 'paywall'],
  ['text that breaks off', pageOf('', article(paragraphs([...PARTS.slice(0, 2), 'Rien n’est encore fixé pour les voitures, dont le retour dépendra d’une expertise que la ville…']))), false, 'paywall'],
  ['front page', pageOf('', `<main>${teasers}<p>${PARTS[0] ?? ''}</p><p>${PARTS[1] ?? ''}</p></main>`), false, 'list-page'],
  ['video with a caption', pageOf('<meta property="og:type" content="video.other">', article(paragraphs(PARTS.slice(0, 2)))), false, 'video-page'],
  ['lead left standing apart', pageOf(`<meta name="description" content="${(PARTS[1] ?? '').slice(0, 110)}">`, `<section class="intro-box"><div><p>${PARTS[1] ?? ''}</p></div></section>${article(paragraphs([...PARTS.slice(2), ...PARTS.slice(2).map((part) => part.replace(/\p{L}+/u, 'Enfin'))]))}`), false, 'lost-lead'],
  ['body that is not the publisher’s', pageOf(told({ articleBody: 'Une recette de tarte aux pommes, avec beaucoup de beurre et un peu de patience pour la pâte. '.repeat(12) }), article(paragraphs(PARTS))), false, 'witnesses-disagree'],
];

const readings = ROWS.map(([name, document, isWhole, doubt]) => ({ name, isWhole, doubt, reading: readArticle(document, 'https://a.example/pont') }));

describe('confidence', () => {
  test.each(readings)('$name', ({ reading, isWhole, doubt }) => {
    if ('unreadable' in reading) throw new Error(reading.unreadable);
    expect(reading.confidence >= DOUBTFUL, JSON.stringify(reading.doubts)).toBe(isWhole);
    if (doubt) expect(reading.doubts).toContain(doubt);
    if (isWhole) expect(reading.article.text).toBe(PARTS.join('\n'));
  });
  test('of the sure is near 1, of the others well under the threshold', () => {
    const mean = (isWhole: boolean): number => {
      const group = readings.filter((row) => row.isWhole === isWhole).map(({ reading }) => ('confidence' in reading ? reading.confidence : 0));
      return group.reduce((sum, confidence) => sum + confidence, 0) / group.length;
    };
    expect(mean(true)).toBeGreaterThan(0.95);
    expect(mean(false)).toBeLessThan(0.5);
  });
});
