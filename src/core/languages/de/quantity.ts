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
  hedgesBefore: {
    'more-than': 'mehr als|uber|uber die|mehr wie|grosser als|hoher als|alter als|oberhalb von|jenseits von', 'less-than': 'weniger als|unter|unterhalb von|kleiner als|niedriger als|junger als',
    'at-least': 'mindestens|wenigstens|nicht weniger als|zumindest|ab|grosser oder gleich|minimal', 'at-most': 'hochstens|maximal|bis zu|nicht mehr als|allenfalls|kleiner oder gleich|bis',
    about: 'etwa|rund|ungefahr|circa|ca|zirka|um die|in etwa|schatzungsweise|gut und gerne|an die|gegen|ca .', nearly: 'fast|knapp|beinahe|nahezu',
  },
  hedgesAfter: { 'at-least': 'oder mehr|und mehr|oder daruber|oder hoher', 'at-most': 'oder weniger|oder darunter', about: 'oder so|ungefahr|etwa' },
  ranges: { between: 'zwischen', and: 'und', from: 'von', to: 'bis', or: 'oder', changes: 'stieg steig gestieg fiel fall gefall sank sink gesunk erhoh wuchs wachs gesenkt kletter' },
  nouns: { adjectives: 'before', isCapitalised: true, plurals: 'en e er n s', irregular: 'leute', never: 'der die das des dem den ein eine uhr und oder in im am an auf mit von vom zu zur zum bei nach aus fur als wie ist sind war waren hat haben wird werden prozent fur' },
  counts: {
    labels: 'artikel seite seiten nr nummer nummern kapitel absatz paragraph § abschnitt zeile version band bd platz gruppe stufe phase klasse teil linie gleis zimmer route kanal a b rang position punkt tor',
    clock: 'sekunde sekunden minute minuten min stunde stunden std uhr h tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres quartal quartale quartalen jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte nacht nachte januar februar marz april mai juni juli august september oktober november dezember janner jan feb mrz apr jun jul aug sep sept okt nov dez',
    beforeYear: 'im in seit vor nach um ab bis jahr jahre jahres ende anfang mitte fruhjahr sommer herbst winter januar februar marz april mai juni juli august september oktober november dezember von',
    countedOnes: 'toter tote toten person mensch opfer verletzter verletzten verletzte soldat kind polizist zivilist todesopfer vermisster',
    single: 'einziger einzige einziges einzigen', none: 'kein keine keinen keiner', needsNoun: 'acht',
  },
  ordinals: { notBefore: 'weltkrieg+x', notAfter: 'vize', needsNoun: '', articles: 'der die das den dem des am im zum zur beim vom ihr sein seine seinen ihren ihre', century: '' },
  shares: { percent: 'prozent|v h', points: 'prozentpunkte|prozentpunkten|prozentpunkt', basisPoints: 'basispunkte|basispunkten', outOf: 'von' },
  ages: { years: 'jahr jahre jahren jahrige jahriger', before: 'im alter von|alter von|mit', after: 'alt|alter|alte|alten', glued: 'jahrig', people: '' },
  units: {
    names: { mile: 'meile', 'nautical-mile': 'seemeile', yard: 'yard', foot: 'fuss', inch: 'zoll', acre: 'acre', hectare: 'hektar', gallon: 'gallone', barrel: 'barrel fass', cup: 'tasse', tablespoon: 'essloffel', teaspoon: 'teeloffel', tonne: 'tonne', pound: 'pfund', ounce: 'unze', carat: 'karat', kilogram: 'kilo', knot: 'knoten', calorie: 'kalorie', horsepower: 'ps', 'light-year': 'lichtjahr', 'kilometer-per-hour': 'stundenkilometer', radian: 'radiant', revolution: 'umdrehung turn', decibel: 'dezibel', bar: 'bar' },
    prefixed: { meter: 'meter', gram: 'gramm', liter: 'liter', tonne: 'tonne', watt: 'watt', 'watt-hour': 'wattstunde', hertz: 'hertz', byte: 'byte', bit: 'bit', joule: 'joule', pascal: 'pascal', volt: 'volt', ampere: 'ampere', sievert: 'sievert', becquerel: 'becquerel' },
    square: 'quadrat', cubic: 'kubik', per: 'pro die je in', hour: 'stunde h', second: 'sekunde s', plurals: 'n en s e', celsius: 'celsius', fahrenheit: 'fahrenheit', degrees: 'grad', belowZero: 'unter null|unter dem gefrierpunkt', magnitude: 'magnitude starke',
  },
  currencies: {
    EUR: 'euro', USD: 'dollar', 'GBP?': 'pfund', GBP: 'sterling', JPY: 'yen', CNY: 'yuan renminbi', CHF: 'franken', RUB: 'rubel', UAH: 'hrywnja griwna hrywna', SEK: 'krone kronen', PLN: 'zloty', HUF: 'forint', TRY: 'lira', INR: 'rupie', KRW: 'won', THB: 'baht', ILS: 'schekel', IRR: 'rial', SAR: 'riyal', KWD: 'dinar', AED: 'dirham',
    MXN: 'peso', BRL: 'real reais', ZAR: 'rand', NGN: 'naira', BTC: 'bitcoin', DEM: 'mark', ESP: 'pesete peseten', NLG: 'gulden', VND: 'dong', KES: 'schilling', KHR: 'riel', GEL: 'lari', LAK: 'kip', MYR: 'ringgit', CRC: 'colon', RON: 'leu lei', ITL: 'lire',
  },
  cents: 'cent rappen pence penny centime',
};
