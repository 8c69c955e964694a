// English numbers and quantities.
import type { QuantityWords } from '../quantity-words.ts';

export const quantity: QuantityWords = {
  code: 'en',
  numbers: {
    cardinals: {
      0: 'zero nought naught', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve',
      13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty',
      60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
    },
    hundred: 'hundred hundreds',
    magnitudes: { 3: 'thousand', 5: 'lakh lakhs', 6: 'million mil', 7: 'crore crores', 9: 'billion', 12: 'trillion' },
    shortMagnitudes: { 3: 'k K', 6: 'm M mn mln mil', 9: 'bn B b', 12: 'tn trn T' },
    and: { words: 'and', scope: 'anywhere' },
    isVigesimal: false,
    glued: null,
    ones: 'a an',
    ordinals: {
      1: 'first firsts', 2: 'second seconds', 3: 'third thirds', 5: 'fifth fifths', 8: 'eighth eighths', 9: 'ninth ninths', 12: 'twelfth twelfths', 20: 'twentieth twentieths',
      30: 'thirtieth thirtieths', 40: 'fortieth fortieths', 50: 'fiftieth', 60: 'sixtieth', 70: 'seventieth', 80: 'eightieth', 90: 'ninetieth',
    },
    ordinalEndings: 'th ths',
    stemEndings: '',
    fractionEndings: '',
    digitOrdinals: 'st nd rd th',
    fractions: { 2: 'half halves', 3: 'third thirds', 4: 'quarter quarters' },
    half: 'half',
    collectives: { 12: 'dozen dozens doz dozs', 20: 'score' },
    vague: { 12: 'dozens', 20: 'scores', 10: 'tens', 100: 'hundreds', 1000: 'thousands', 1e6: 'millions', 1e9: 'billions', 1e12: 'trillions' },
    of: 'of',
    point: 'point',
    minus: 'minus negative',
    decimal: '.',
  },
  hedgesBefore: {},
  hedgesAfter: {},
};
