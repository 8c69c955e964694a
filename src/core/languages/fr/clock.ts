// French words around hours and lengths.
import type { ClockWords } from '../clock-words.ts';

export const clock: ClockWords = {
  links: {
    'hour-is': "il est|il était|il était un peu|il est un peu|il sera|c'est|c'était|était-il|est-il",
    'past-said': 'après',
    couple: "une paire de|une paire d'",
    another: 'encore un|encore une',
    stress: 'longs|longues|bons|bonnes|pleins|pleines|petits|petites|courts|courtes|grosses|autres|nouveaux|nouvelles|premiers|premières|derniers|dernières|prochains|prochaines|interminables',
    entire: "toute la|tout le|toute l'|tout l'|toute une|tout un",
    'entire-behind': 'entière|entier|complète|complet|durant',
    'and-quarter': 'et quart|et un quart',
  },
};
