// Does one small comparison before the first is asked for: tables are built and code is compiled while the page is still
// being read. It changes nothing but the time of the first answer.
import { compare } from '../core/compare.ts';
import { digest } from '../core/digest.ts';
import { loadPacks } from '../core/languages/load-packs.ts';
import { judgeEvent } from '../core/events/same-event.ts';

/** One sentence of each kind of fact; invented. French first: the language read most. */
const SAMPLE = 'La maire de Brignac, Anna Lorvin, a annoncé mardi 4 mars 2025 à 15h30 que « le pont restera fermé » pendant trois mois. '
  + 'Plus de 1 200 habitants, soit 40 % du village, devront faire un détour de 18 kilomètres, selon la préfecture, qui paiera 3,5 millions d’euros.';

/** Takes about as long as the first digest does anyway. Fails when the words of French cannot be read. */
export async function warmUp(): Promise<void> {
  await loadPacks(['fr']);
  const [here, there] = [digest({ text: SAMPLE, language: 'fr', publishedAt: '2025-03-04' }), digest({ text: SAMPLE.replace('trois', 'deux'), language: 'fr', publishedAt: '2025-03-05' })];
  judgeEvent(here, there);
  compare(here, there);
}
