// Two longer invented texts that tell one thing in another order, for what only length shows: scrolling, moves, the map. Sentences are paired
// by hand; the words that differ are found by the core, as in the product.
import type { Pair } from '../../src/core/compare.ts';
import { wordEdits } from '../../src/core/wording.ts';

/** A sentence here and, in its words there, or null where the other text has none. A digit: place in the order of the other text. */
const TOLD: readonly (readonly [here: string | null, there: string | null, place: number])[] = [
  ['Le musée des Marées de Port-Sauvage rouvrira le 12 juin, après vingt mois de travaux, a annoncé lundi la ville.', 'Le musée des Marées, à Port-Sauvage, rouvrira ses portes le 12 juin après vingt mois de chantier.', 2],
  ['La façade de 1911 a été reprise pierre à pierre par une équipe de neuf tailleurs.', 'Neuf tailleurs de pierre ont repris la façade de 1911, bloc après bloc.', 5],
  ['Elle avait été fissurée par la tempête de février 2025.', null, 0],
  ['Le coût du chantier s’élève à 14 millions d’euros, dont un tiers payé par la région.', 'Le chantier aura coûté 14 millions d’euros, dont un tiers à la charge de la région.', 0],
  ['« Nous voulions que la lumière du port entre dans chaque salle », explique l’architecte Ilse Varennes.', '« Nous voulions que la lumière entre dans chaque salle », explique l’architecte Ilse Varennes.', 6],
  ['Le grand aquarium, vidé en 2025, a retrouvé ses 400 000 litres d’eau de mer.', 'Vidé en 2025, le grand aquarium a retrouvé ses 380 000 litres d’eau de mer.', 7],
  [null, 'Les raies et les hippocampes, confiés pendant les travaux à Lisbonne, rentreront début juin.', 8],
  ['Deux salles nouvelles racontent la pêche au hareng et le sauvetage en mer.', 'Deux nouvelles salles racontent le sauvetage en mer et la pêche au hareng.', 9],
  ['L’entrée restera gratuite le premier dimanche du mois.', 'L’entrée reste gratuite le premier dimanche de chaque mois.', 3],
  ['La direction attend 120 000 visiteurs la première année, contre 85 000 avant la fermeture.', 'La direction attend 120 000 visiteurs par an, contre 85 000 avant la fermeture.', 10],
  ['Un ascenseur dessert désormais les quatre étages, que les fauteuils ne pouvaient pas atteindre.', 'Un ascenseur dessert enfin les quatre étages.', 11],
  ['Les riverains, qui s’étaient plaints du bruit, ont reçu chacun deux billets.', null, 0],
  ['Le maire, Tomas Quéré, inaugurera le musée avec les enfants des trois écoles du quartier.', 'Tomas Quéré, le maire, inaugurera le musée avec les enfants des écoles du quartier.', 12],
  ['Le chantier avait été interrompu deux fois, faute de pierre et puis d’argent.', 'Faute de pierre, puis d’argent, le chantier s’était arrêté deux fois.', 1],
  ['Une exposition sur les phares de la côte ouvrira à l’automne.', 'À l’automne ouvrira une exposition sur les phares de la côte.', 13],
];

const join = (sentences: readonly string[]): string => sentences.map((sentence, at) => (at === 0 ? sentence : `${at % 3 === 0 ? '\n' : ' '}${sentence}`)).join('');

export const LONG_HERE = join(TOLD.flatMap(([here]) => (here === null ? [] : [here])));
export const LONG_THERE = join(TOLD.flatMap(([, there, place]) => (there === null ? [] : [{ there, place }])).sort((a, b) => a.place - b.place).map(({ there }) => there));

export const LONG_PAIRS: readonly Pair[] = TOLD.flatMap(([a, b]): readonly Pair[] => {
  if (a === null || b === null) return [];
  const [here, there] = [{ start: LONG_HERE.indexOf(a), end: LONG_HERE.indexOf(a) + a.length }, { start: LONG_THERE.indexOf(b), end: LONG_THERE.indexOf(b) + b.length }];
  return [{ here, there, likeness: 0.7, edits: wordEdits({ text: LONG_HERE, span: here }, { text: LONG_THERE, span: there }) }];
});
