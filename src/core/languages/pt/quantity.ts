// Portuguese numbers and quantities, of Portugal and of Brazil.
import type { QuantityWords } from '../quantity-words.ts';

export const quantity: QuantityWords = {
  code: 'pt',
  numbers: {
    cardinals: {
      0: 'zero', 1: 'um uma', 2: 'dois duas', 3: 'tres', 4: 'quatro', 5: 'cinco', 6: 'seis', 7: 'sete', 8: 'oito', 9: 'nove', 10: 'dez', 11: 'onze', 12: 'doze', 13: 'treze', 14: 'catorze quatorze',
      15: 'quinze', 16: 'dezesseis dezasseis', 17: 'dezessete dezassete', 18: 'dezoito', 19: 'dezenove dezanove', 20: 'vinte', 30: 'trinta', 40: 'quarenta', 50: 'cinquenta', 60: 'sessenta', 70: 'setenta',
      80: 'oitenta', 90: 'noventa', 200: 'duzentos duzentas', 300: 'trezentos trezentas', 400: 'quatrocentos quatrocentas', 500: 'quinhentos quinhentas', 600: 'seiscentos seiscentas',
      700: 'setecentos setecentas', 800: 'oitocentos oitocentas', 900: 'novecentos novecentas',
    },
    hundred: 'cem cento',
    magnitudes: { 3: 'mil', 6: 'milhao milhoes', 9: 'bilhao bilhoes', 12: 'trilhao trilhoes biliao bilioes' },
    shortMagnitudes: { 3: 'k K', 6: 'M mi', 9: 'bi', 12: 'tri' },
    and: { words: 'e', scope: 'anywhere' },
    isVigesimal: false,
    glued: null,
    ones: '',
    ordinals: {
      1: 'primeiro primeira primeiros primeiras', 2: 'segundo segunda segundos segundas', 3: 'terceiro terceira terceiros terceiras tercos', 4: 'quarto quarta quartos quartas', 5: 'quinto quinta quintos quintas',
      6: 'sexto sexta sextos', 7: 'setimo setima setimos', 8: 'oitavo oitava oitavos', 9: 'nono nona nonos', 10: 'decimo decima decimos', 11: 'undecimo', 12: 'duodecimo', 20: 'vigesimo vigesima vigesimos',
      30: 'trigesimo trigesima', 40: 'quadragesimo quadragesima', 50: 'quinquagesimo quinquagesima', 60: 'sexagesimo sexagesima', 70: 'septuagesimo septuagesima setuagesimo', 80: 'octogesimo octogesima',
      90: 'nonagesimo nonagesima', 100: 'centesimo centesima centesimos', 200: 'ducentesimo', 300: 'trecentesimo tricentesimo', 400: 'quadringentesimo', 500: 'quingentesimo', 600: 'sexcentesimo seiscentesimo',
      700: 'septingentesimo setingentesimo', 800: 'octingentesimo', 900: 'nongentesimo noningentesimo', 1000: 'milesimo milesima milesimos', 1e6: 'milionesimo milionesima milionesimos',
      1e9: 'bilionesimo bilionesima bilionesimos', 1e12: 'trilionesimo trilionesimos',
    },
    ordinalEndings: '',
    stemEndings: '',
    fractionEndings: '',
    digitOrdinals: 'º ª o a',
    fractions: { 2: 'meio meia meios meias', 3: 'terco tercos' },
    half: 'metade',
    collectives: { 10: 'dezena dezenas', 12: 'duzia duzias', 15: 'quinzena', 20: 'vintena', 30: 'trintena', 100: 'centena centenas', 1000: 'milhar milhares' },
    vague: { 10: 'dezenas', 12: 'duzias', 100: 'centenas', 1000: 'milhares', 1e6: 'milhoes', 1e9: 'bilhoes' },
    of: 'de do da dos das',
    point: 'virgula ponto',
    minus: 'menos',
    decimal: ',',
  },
  hedgesBefore: {},
  hedgesAfter: {},
};
