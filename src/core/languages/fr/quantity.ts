// French numbers and quantities.
import type { QuantityWords } from '../quantity-words.ts';

export const quantity: QuantityWords = {
  code: 'fr',
  numbers: {
    cardinals: {
      0: 'zero', 1: 'un une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze',
      13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 20: 'vingt vingts', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante',
      70: 'septante', 80: 'octante huitante', 90: 'nonante',
    },
    hundred: 'cent cents',
    magnitudes: { 3: 'mille mil', 5: 'lakh lakhs', 6: 'million millions', 7: 'crore crores', 9: 'milliard milliards', 12: 'billion billions', 18: 'trillion trillions' },
    shortMagnitudes: { 3: 'k K', 6: 'M Mio', 9: 'Md Mds Mrd G' },
    and: { words: 'et', scope: 'tens' },
    isVigesimal: true,
    glued: null,
    ones: 'un une',
    ordinals: { 1: 'premier premiere premiers premieres', 2: 'second seconde seconds secondes', 3: 'tierce', 5: 'cinquieme cinquiemes', 9: 'neuvieme neuviemes', 10: 'dizieme diziemes' },
    ordinalEndings: 'ieme iemes',
    stemEndings: 'e',
    fractionEndings: '',
    digitOrdinals: 'er ere ers eres re e es eme emes ieme iemes nd nde',
    fractions: { 2: 'demi demie demis demies', 3: 'tiers', 4: 'quart quarts' },
    half: 'moitie',
    collectives: {
      8: 'huitaine', 10: 'dizaine dizaines', 12: 'douzaine douzaines', 15: 'quinzaine', 20: 'vingtaine', 30: 'trentaine', 40: 'quarantaine', 50: 'cinquantaine', 60: 'soixantaine',
      100: 'centaine centaines', 1000: 'millier milliers',
    },
    vague: { 10: 'dizaines', 12: 'douzaines', 100: 'centaines', 1000: 'milliers', 1e6: 'millions', 1e9: 'milliards' },
    of: 'de d des du',
    point: 'virgule',
    minus: 'moins negative',
    decimal: ',',
  },
  hedgesBefore: {},
  hedgesAfter: {},
};
