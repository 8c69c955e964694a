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
    hundredsBelow: 1000,
    magnitudes: { 3: 'thousand', 5: 'lakh lakhs', 6: 'million mil', 7: 'crore crores koti', 9: 'billion', 12: 'trillion' },
    shortMagnitudes: { 3: 'k K', 6: 'm M MM mn mln mil', 9: 'G bn B b', 12: 'tn trn T' },
    and: { words: 'and', scope: 'anywhere', isUsual: false },
    isVigesimal: false,
    glued: { unitsFirst: '', elided: {} },
    ones: 'a an',
    ordinals: {
      1: 'first firsts', 2: 'second seconds', 3: 'third thirds', 5: 'fifth fifths', 8: 'eighth eighths', 9: 'ninth ninths', 12: 'twelfth twelfths', 20: 'twentieth twentieths',
      30: 'thirtieth thirtieths', 40: 'fortieth fortieths', 50: 'fiftieth', 60: 'sixtieth', 70: 'seventieth', 80: 'eightieth', 90: 'ninetieth',
    },
    ordinalForms: '',
    pluralOrdinals: 's',
    ordinalEndings: 'th ths',
    stemEndings: '',
    fractionEndings: '',
    digitOrdinals: 'st nd rd th',
    fractions: { 2: 'half halves', 4: 'quarter quarters' },
    half: 'half',
    collectives: { 2: 'couple pair', 12: 'dozen dozens doz dozs', 20: 'score' },
    vague: { 12: 'dozens', 20: 'scores', 10: 'tens', 100: 'hundreds', 1000: 'thousands', 1e6: 'millions', 1e9: 'billions', 1e12: 'trillions' },
    several: 'few several many',
    standing: 'is was has had died',
    of: 'of',
    point: 'point',
    minus: 'minus negative',
    notMinusAfter: '',
    decimal: '.',
  },
  hedgesBefore: {
    'more-than': 'more than|over|over the age of|above the age of|above|greater than|exceeding|exceeded|exceed|surpasses|surpassed|tops|in excess of|upwards of|north of|surpassing|beyond|higher than|larger than|bigger than|older than|exceeds|topped',
    'less-than': 'less than|fewer than|under|under the age of|below|smaller than|lower than|younger than|south of',
    'at-least': 'at least|at the very least|at a minimum|no less than|no fewer than|not less than|a minimum of|minimum of|greater than or equal to|more than or equal to|equal to or more than|equal to or greater than|as many as at least|from at least|larger than or equal to|equal to or larger than|higher than or equal to|equal to or higher than|equal or greater than|greater or equal to|not fewer than',
    'at-most': 'at most|up to|no more than|not more than|a maximum of|maximum of|less than or equal to|equal to or less than|as many as|as much as|at the most|no larger than|fewer than or equal to|equal to or fewer than|lower than or equal to|equal to or lower than|equal or less than|smaller than or equal to|equal to or smaller than|less or equal to|no greater than|no higher than',
    about: 'about|around|approximately|roughly|some|an estimated|estimated|circa|in the region of|or so|approx|more or less|close to',
    nearly: 'virtually|nearly|almost|just under|just short of|nearly a|not quite',
  },
  hedgeArticles: '', contracted: '',
  hedgesAfter: { 'at-least': 'plus|or more|or greater|or above|or higher|at least|or over|and over|and above|minimum', 'at-most': 'or less|or fewer|or below|or lower|at most|or under|maximum', about: 'or so|or thereabouts|approximately|odd|ish' },
  ranges: { between: 'between', and: 'and', from: 'from', to: 'to through up+to', or: 'or', against: '', articles: 'the a', changedTo: '', changes: 'rise rose risen fell fall fallen increas decreas drop climb jump surg declin grew grow cut slash rais went gone slid slip plung' },
  nouns: {
    adjectives: 'before', isCapitalised: false, plurals: 's', irregular: 'chinese japanese portuguese vietnamese lebanese british french irish dutch swiss sudanese taiwanese people men women children troops police personnel staff aircraft fish sheep feet teeth mice dead', singularEnds: 'ss is us', preposed: '',
    never: 'times only another additional always sometimes perhaps overseas besides towards thus across unless whereas afterwards nowadays a about after again against ago all also am an and any are as at be because been before being both but by can could did do does during each either for from had has have he her here him his how i if in into is it its just last may me might more most must my near no nor not now of off on once one or our out over own per said says she should since so some such than that the their them then there these they this those through till to too under until up upon us was we were what when where which while who whom whose why will with within would yes yet you your percent pm am bc ad its was is has next later earlier',
  },
  counts: {
    labels: 'runway zip postcode psalm verse district precinct ward suite apartment apt dial dialed dialled dialing article chapter section line version volume vol figure fig paragraph channel route flight room '
    + 'gate level phase stage tier class type grade act season episode part group highway interstate bus platform boeing airbus apollo windows iphone formula question rule step table item exercise nr law '
    + 'resolution decree directive amendment mission title bill proposition page|no|number~|s',
    looseLabels: 'top area form match zone unit series day week lane category code sector terminal box lot pier cop kilometer kilometre issue mach',
    phones: 'tel telephone phone call dial hotline helpline', streets: 'street st avenue ave road rd lane boulevard blvd drive square terrace crescent way',
    clock: 'twenties thirties forties fifties sixties seventies eighties nineties h fortnight century centuries pm am noon midnight january february march april may june july august september october november '
    + 'december jan feb mar apr jun jul aug sep sept oct nov dec second|minute|min|hour|hr|day|week|month|year|yr|quarter|decade|night|weekend~|s',
    beforeYear: 'in since by until before after from around circa year early late mid during spring summer autumn fall winter january february march april may june july august september october november december of the',
    countedOnes: 'person dead killed death victim casualty fatality injured injury hostage wounded missing arrested detained hurt',
    single: 'single', none: 'no', needsNoun: '', oneThing: '',
  },
  ordinals: { notBefore: 'elements findings minister lady aid hand name class secretary floor of degree instance party world', notAfter: 'a one per each every this split few at vice', needsNoun: 'seconds', articles: 'the', century: 'century' },
  shares: { percent: 'percent|per cent|percentage|pct|pc', points: 'percentage points|percentage point|percent points', bare: 'point points', basisPoints: 'basis points|basis point|bps', outOf: 'in out+of of+every in+every over', outOfNoun: 'in', parts: '', partArticles: '', every: '' },
  ages: { years: 'year years', months: 'month months', weeks: 'week weeks', before: 'aged|age|ages|at the age of|the age of|age of|dies at|died at|dead at|die at|dies aged|dead aged', after: 'old|olds|of age|old s', having: '', when: '', at: '', dying: '', than: 'older than|younger than|over the age of|under the age of', glued: '', lasting: '', being: 'was is turned were are', pronouns: 'he she they', people: 'aged' },
  units: {
    names: { mile: 'mile', 'nautical-mile': '', yard: 'yard', foot: 'foot feet', inch: 'inch inches', acre: 'acre', hectare: 'hectare', gallon: 'gallon', barrel: 'barrel', cup: 'cup', tablespoon: 'tablespoon', teaspoon: 'teaspoon', pint: 'pint', ton: 'ton', tonne: 'tonne', pound: 'pound', ounce: 'ounce', stone: '', carat: 'carat', kilogram: 'kilo', knot: 'knot', calorie: 'calorie', horsepower: 'horsepower', degree: '', radian: 'radian', revolution: 'turn', decibel: 'decibel', bar: 'bar', 'light-year': '' },
    prefixed: { meter: 'metre meter', gram: 'gram gramme', liter: 'litre liter', tonne: 'tonne', ton: 'ton', watt: 'watt', 'watt-hour': '', hertz: 'hertz', byte: 'byte', bit: 'bit', joule: 'joule', pascal: 'pascal', volt: 'volt', ampere: 'ampere amp', calorie: 'calorie', sievert: 'sievert', becquerel: 'becquerel' },
    square: 'square sq', cubic: 'cubic cu', per: 'per an a', hour: 'hour h hr', second: 'second s sec', plurals: 's es ies>y', celsius: 'celsius celcius centigrade', fahrenheit: 'fahrenheit', degrees: 'degree degrees deg', belowZero: 'below zero|below freezing', magnitude: 'magnitude',
  },
  currencies: {
    EUR: 'euro', USD: 'dollar buck', 'GBP?': 'pound', GBP: 'sterling quid', JPY: 'yen', CNY: 'yuan renminbi', CHF: 'franc', RUB: 'ruble rouble', UAH: 'hryvnia hryvnias', SEK: 'krona kronor krone kroner crown', PLN: 'zloty', HUF: 'forint', TRY: 'lira', INR: 'rupee', 'KRW?': 'won', THB: 'baht', ILS: 'shekel', IRR: 'rial', SAR: 'riyal',
    KWD: 'dinar', AED: 'dirham', MXN: 'peso', BRL: 'real reais', ZAR: 'rand', NGN: 'naira', BTC: 'bitcoin', DEM: 'deutschmark deutschemark marks markka', ESP: 'peseta', NLG: 'guilder', GHS: 'cedi', RON: 'leu lei', VND: 'dong', KES: 'shilling', KHR: 'riel', GEL: 'lari', LAK: 'kip', MYR: 'ringgit', CRC: 'colon', BOB: 'boliviano', PEN: '', ITL: 'lire', MNT: 'tugrik', PTE: 'escudo', GRD: 'drachma', CZK: 'koruna', PYG: 'guarani', VES: 'bolivar bolivares', HNL: 'lempira', GTQ: 'quetzal', AOA: 'kwanza', MZN: 'metical',
  },
  cents: { USD: 'cent c', GBP: 'penny pence pennies p', UAH: 'kopiyka', RUB: 'kopek' },
};
