// German numbers and quantities.
import type { QuantityWords } from '../quantity-words.ts';

export const quantity: QuantityWords = {
  code: 'de',
  numbers: {
    cardinals: {
      0: 'null', 1: 'ein eins eine einen einem einer', 1.5: 'anderthalb eineinhalb', 2: 'zwei zwo', 3: 'drei', 4: 'vier', 5: 'funf fuenf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn',
      11: 'elf', 12: 'zwolf zwoelf', 13: 'dreizehn', 14: 'vierzehn', 15: 'funfzehn fuenfzehn', 16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn', 20: 'zwanzig', 30: 'dreissig',
      40: 'vierzig', 50: 'funfzig fuenfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig',
    },
    hundred: 'hundert',
    magnitudes: { 3: 'tausend', 6: 'million millionen', 9: 'milliarde milliarden', 12: 'billion billionen', 15: 'billiarde billiarden' },
    shortMagnitudes: { 3: 'k K Tsd', 6: 'M Mio', 9: 'Mrd Mia', 12: 'Bio' },
    and: { words: 'und', scope: 'tens' },
    isVigesimal: false,
    glued: { unitsFirst: 'und', elided: { 0.5: 'einhalb' } },
    ones: '',
    ordinals: { 1: 'erste ersten erster erstes erstem', 3: 'dritte dritten dritter drittes drittem', 7: 'siebte siebten siebter siebtes siebtem', 8: 'achte achten achter achtes achtem' },
    ordinalEndings: 'te ten ter tes tem ste sten ster stes stem',
    stemEndings: '',
    fractionEndings: 'tel stel',
    digitOrdinals: 'te ten ter tes tem ste sten ster',
    fractions: { 2: 'halb halbe halben halber halbes halbem', 3: 'drittel dritteln', 4: 'viertel vierteln', 8: 'achtel' },
    half: 'halfte',
    collectives: { 12: 'dutzend' },
    vague: {
      12: 'dutzende dutzenden', 100: 'hunderte hunderten hunderter', 1000: 'tausende tausenden tausender', 1e4: 'zehntausende zehntausenden zehntausender', 1e5: 'hunderttausende hunderttausenden hunderttausender',
      1e6: 'millionen', 1e9: 'milliarden',
    },
    of: 'von der des',
    point: 'komma',
    minus: 'minus',
    decimal: ',',
  },
  hedgesBefore: {},
  hedgesAfter: {},
};
