// Italian numbers and quantities.
import type { QuantityWords } from '../quantity-words.ts';

export const quantity: QuantityWords = {
  code: 'it',
  numbers: {
    cardinals: {
      0: 'zero', 1: 'un uno una', 2: 'due', 3: 'tre', 4: 'quattro', 5: 'cinque', 6: 'sei', 7: 'sette', 8: 'otto', 9: 'nove', 10: 'dieci', 11: 'undici', 12: 'dodici', 13: 'tredici', 14: 'quattordici',
      15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove', 20: 'venti', 30: 'trenta', 40: 'quaranta', 50: 'cinquanta', 60: 'sessanta', 70: 'settanta', 80: 'ottanta',
      90: 'novanta',
    },
    hundred: 'cento',
    magnitudes: { 3: 'mille mila', 6: 'milione milioni', 9: 'miliardo miliardi', 12: 'bilione bilioni', 18: 'trilione trilioni' },
    shortMagnitudes: { 3: 'k K', 6: 'M mln Mln', 9: 'mld Mld' },
    and: { words: 'e', scope: 'tens' },
    isVigesimal: false,
    glued: { unitsFirst: '', elided: { 20: 'vent', 30: 'trent', 40: 'quarant', 50: 'cinquant', 60: 'sessant', 70: 'settant', 80: 'ottant', 90: 'novant', 100: 'cent' } },
    ones: '',
    ordinals: {
      1: 'primo prima primi prime', 2: 'secondo seconda secondi seconde', 3: 'terzo terza terzi terze', 4: 'quarto quarta quarti quarte', 5: 'quinto quinta quinti quinte', 6: 'sesto sesta sesti seste',
      7: 'settimo settima settimi settime', 8: 'ottavo ottava ottavi ottave', 9: 'nono nona noni none', 10: 'decimo decima decimi decime',
    },
    ordinalEndings: 'esimo esima esimi esime',
    stemEndings: 'o e i a ta tre lle',
    fractionEndings: '',
    digitOrdinals: 'º ª o a',
    fractions: { 2: 'mezzo mezza mezzi mezze', 3: 'terzo terzi', 4: 'quarto quarti' },
    half: 'meta',
    collectives: {
      10: 'decina decine', 12: 'dozzina dozzine', 15: 'quindicina', 20: 'ventina', 30: 'trentina', 40: 'quarantina', 50: 'cinquantina', 60: 'sessantina', 70: 'settantina', 80: 'ottantina', 90: 'novantina',
      100: 'centinaio centinaia', 1000: 'migliaio migliaia',
    },
    vague: { 10: 'decine', 12: 'dozzine', 100: 'centinaia', 1000: 'migliaia', 1e6: 'milioni', 1e9: 'miliardi' },
    of: 'di d dei degli delle del della',
    point: 'virgola',
    minus: 'meno',
    decimal: ',',
  },
  hedgesBefore: {},
  hedgesAfter: {},
};
