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
  hedgesBefore: {
    'more-than': "plus de|plus d|plus que|plus des|superieur a|superieurs a|superieure a|superieures a|depassant|depasse|depassent|au dessus de|au dela de|depassant les|plus age que",
    'less-than': 'moins de|moins d|moins des|inferieur a|inferieurs a|inferieure a|inferieures a|en dessous de|au dessous de|sous les|sous la barre des',
    'at-least': 'au moins|pas moins de|pas moins d|minimum|au minimum|superieur ou egal a|egal ou superieur a|au moins ou egal a|a partir de|ne serait ce que',
    'at-most': "au plus|au maximum|pas plus de|pas plus d|tout au plus|maximum|jusqu a|inferieur ou egal a|egal ou inferieur a|un maximum de",
    about: "environ|quelque|quelques|a peu pres|autour de|aux alentours de|approximativement|aux environs de|de l ordre de|dans les|pas loin de|grosso modo|peu ou prou|environ les|entre autres environ|les quelque|estime a|estimes a|vers les",
    nearly: 'pres de|pres d|pres des|presque|bientot',
  },
  hedgesAfter: {
    'at-least': 'ou plus|et plus|au moins|au minimum|minimum', 'at-most': 'ou moins|au maximum|au plus|maximum', about: 'environ|a peu pres|ou presque|et quelques|et des poussieres',
  },
  ranges: { between: 'entre', and: 'et', from: 'de', to: 'a', or: 'ou', changes: 'pass mont grimp baiss tomb chut recul augment bondi port rédui redui diminu pass ramen relev' },
  nouns: {
    adjectives: 'after', isCapitalised: false, plurals: 's x', irregular: '',
    never: 'a au aux avec ce ces cet cette car chez comme contre dans de des depuis derriere des deux du donc dont elle elles en entre est et eu etait etaient ete etre fois fut furent il ils je la le les leur leurs lors lorsque lui mais me mes moins ne ni non nos notre nous on ont or ou par parce pas pendant peu plus pour puis qu quand que qui sa sans se ses sera seront si son sont sous sur tandis tous tout toute toutes tres un une vers via vos votre vous y avait avaient ainsi alors apres aussi avant autour selon peut peuvent doit ensuite encore deja soit dit',
  },
  counts: {
    labels: 'article articles page pages no numero numeros n num § chapitre alinea annexe ligne ligue version tome volume vol volet figure paragraphe section chaine route tel telephone groupe niveau acte saison episode classe terminal quai porte chambre bureau lot point rue bp cedex channel boeing airbus iphone windows formule opus etape serie',
    clock: 'seconde secondes minute minutes min mn heure heures h jour jours journee journees semaine semaines mois an ans annee annees trimestre trimestres semestre semestres decennie decennies siecle siecles nuit nuits weekend janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr sept oct nov dec soir matin apres',
    beforeYear: 'en an annee depuis avant apres vers fin debut ete hiver automne printemps janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre l annees jeux jo mondial edition presidentielle legislatives',
    countedOnes: 'mort morte blesse blessee victime personne tue tuee disparu disparue suspect suspecte otage soldat policier civil enfant deces cas',
    single: 'seul seule',
    none: 'aucun aucune',
    needsNoun: 'neuf',
  },
  ordinals: {
    notBefore: 'ministre ministres lieu plan plans secretaire degre abord finale',
    notAfter: 'une par milli nano quelques chaque cette vice',
    needsNoun: 'seconde secondes seconds', articles: 'la le les sa son ses cette ce leur une l ma de', century: '',
  },
  shares: { percent: 'pour cent|pourcent|pourcents|pourcentage|p cent|pc', points: 'points de pourcentage|point de pourcentage|points de pourcent', basisPoints: 'points de base|point de base', outOf: 'sur' },
  ages: { years: 'an ans', before: 'age de|agee de|ages de|agees de|a l age de|age d|agee d|des l age de|aux ages de', after: 'd age|revolus', glued: '', people: 'homme femme garcon fille fillette enfant adolescent adolescente jeune etudiant etudiante lyceen lyceenne retraite retraitee hommes femmes personne suspect' },
  units: {
    names: { mile: 'mile mille+marin', 'nautical-mile': 'nautique', foot: 'pied', inch: 'pouce', yard: 'yard', hectare: 'hectare', acre: 'acre', gallon: 'gallon', barrel: 'baril', pint: 'pinte', tonne: 'tonne', ounce: 'once', carat: 'carat', 'light-year': 'annee+lumiere', kilogram: 'kilo', knot: 'noeud', calorie: 'calorie', horsepower: 'chevaux', radian: 'radian', revolution: 'tour', decibel: 'decibel', bar: 'bar', mile_: 'mi', tablespoon: '', degree: '' },
    prefixed: { meter: 'metre', gram: 'gramme', liter: 'litre', tonne: 'tonne', watt: 'watt', 'watt-hour': 'wattheure', hertz: 'hertz', byte: 'octet byte', bit: 'bit', joule: 'joule', pascal: 'pascal', volt: 'volt', ampere: 'ampere', sievert: 'sievert', becquerel: 'becquerel' },
    square: 'carre carres carree', cubic: 'cube cubes', per: 'par a', hour: 'heure h', second: 'seconde s', plurals: 's x', celsius: 'celsius centigrade centigrades', fahrenheit: 'fahrenheit', degrees: 'degre degres deg', belowZero: 'en dessous de zero|au dessous de zero|sous zero|sous le zero', magnitude: 'magnitude',
  },
  currencies: {
    EUR: 'euro', USD: 'dollar', 'GBP?': 'livre', GBP: 'pound sterling', JPY: 'yen', CNY: 'yuan renminbi', CHF: 'franc', RUB: 'rouble', UAH: 'hryvnia hryvnya', SEK: 'couronne', PLN: 'zloty', HUF: 'forint', TRY: 'lira livre+turque', INR: 'roupie', KRW: 'won', THB: 'baht', ILS: 'shekel', IRR: 'rial',
    SAR: 'riyal', KWD: 'dinar', AED: 'dirham', MXN: 'peso', BRL: 'real reais reals', ZAR: 'rand', NGN: 'naira', XOF: 'cfa', BTC: 'bitcoin', DEM: 'mark', ESP: 'peseta', NLG: 'florin', GHS: 'cedi', RON: 'leu lei', VND: 'dong', KES: 'shilling', KHR: 'riel', GEL: 'lari', LAK: 'kip', MYR: 'ringgit', CRC: 'colon', ITL: 'lire',
  },
  cents: 'centime cent pence penny',
};
