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
    hundredsBelow: 20,
    magnitudes: { 3: 'mille mil', 5: 'lakh lakhs', 6: 'million millions', 7: 'crore crores', 9: 'milliard milliards', 12: 'billion billions', 18: 'trillion trillions' },
    shortMagnitudes: { 3: 'k K', 6: 'M Mio', 9: 'Md Mds Mrd G' },
    and: { words: 'et', scope: 'tens', isUsual: false },
    isVigesimal: true,
    glued: null,
    ones: 'un une',
    ordinals: { 1: 'premier premiere premiers premieres', 2: 'second seconde seconds secondes', 5: 'cinquieme cinquiemes', 9: 'neuvieme neuviemes', 10: 'dizieme diziemes' },
    ordinalForms: '',
    pluralOrdinals: 's',
    ordinalEndings: 'ieme iemes',
    stemEndings: 'e',
    fractionEndings: '',
    digitOrdinals: 'er ere ers eres re e es eme emes ieme iemes nd nde',
    fractions: { 2: 'demi demie demis demies', 3: 'tiers', 4: 'quart quarts' },
    half: 'moitie',
    collectives: {
      2: 'paire', 8: 'huitaine', 10: 'dizaine dizaines', 12: 'douzaine douzaines', 15: 'quinzaine', 20: 'vingtaine', 30: 'trentaine', 40: 'quarantaine', 50: 'cinquantaine', 60: 'soixantaine',
      100: 'centaine centaines', 1000: 'millier milliers',
    },
    vague: { 10: 'dizaines', 12: 'douzaines', 100: 'centaines', 1000: 'milliers', 1e6: 'millions', 1e9: 'milliards' },
    several: 'quelques plusieurs',
    standing: '',
    of: 'de d des du',
    point: 'virgule',
    minus: 'moins negative negatif',
    notMinusAfter: 'au du en le ou pas',
    decimal: ',',
  },
  hedgesBefore: {
    'more-than': "plus de|plus d|plus que|superieur a|superieurs a|superieure a|superieures a|depassant|depasse|depassent|depasser|depassait|depassaient|excede|excedent|excedant|au dessus de|au dela de|plus age que",
    'less-than': 'moins de|moins d|inferieur a|inferieurs a|inferieure a|inferieures a|en dessous de|au dessous de|sous les|sous la barre des',
    'at-least': 'au moins|au bas mot|un minimum de|un minimum d|pas moins de|pas moins d|minimum|au minimum|superieur ou egal a|egal ou superieur a|au moins ou egal a|a partir de|ne serait ce que|superieure ou egale a|superieurs ou egaux a|superieures ou egales a|egale ou superieure a|egaux ou superieurs a|egales ou superieures a|pas moins que',
    'at-most': "au plus|au maximum|pas plus de|pas plus d|tout au plus|maximum|jusqu a|inferieur ou egal a|egal ou inferieur a|un maximum de|inferieure ou egale a|inferieurs ou egaux a|inferieures ou egales a|egale ou inferieure a|egaux ou inferieurs a|egales ou inferieures a|pas plus que",
    about: "avoisine|avoisinent|a avoisine|a peine|environ|quelque|quelques|a peu pres|autour de|aux alentours de|approximativement|aux environs de|de l ordre de|dans les|pas loin de|grosso modo|peu ou prou|estime a|estimes a|estimee a|estimees a|vers les",
    nearly: 'frole|frolent|a frole|pres de|pres d|presque|bientot|quasi|quasiment|pratiquement',
  },
  hedgeArticles: 'le la les l', contracted: 'du=de des=de au=a aux=a',
  hedgesAfter: {
    'at-least': 'ou plus|et plus|au moins|au minimum|minimum', 'at-most': 'ou moins|au maximum|au plus|maximum', about: 'environ|a peu pres|ou presque|et quelques|et des poussieres',
  },
  ranges: { between: 'entre', and: 'et', from: 'de', to: 'à jusqu+à', or: 'ou', against: '', articles: 'les la le', changedTo: '', changes: 'passe passait passant passera passa= monte= montent= montee= montait montera grimp baiss tomb chut recul augment bondi port rédui redui diminu ramen relev' },
  nouns: {
    adjectives: 'after', isCapitalised: false, plurals: 's x', irregular: 'cas os', singularEnds: '', preposed: 'nouve jeune autre grand petit princip premie derni ancien bon vieux nombre gros beau belle mauvais prochain seul meme faux fausse vrai haut simple',
    never: 'seulement uniquement toujours jamais ailleurs dehors dessus dessous parfois hors plusieurs certains certaines deux trois six dix jadis pres a au aux avec cet cette car chez comme contre dans depuis '
    + 'derriere du donc dont en entre est eu etre fois fut furent je la lors lorsque lui mais moins ne ni non nos notre nous on ont or ou par parce pas pendant peu plus pour etant ayant seront auront avons '
    + 'sommes puis quand qui sa sans sera si son sont sous sur tandis tous tout tres vers via vos votre vous y ainsi alors apres aussi avant autour selon peut peuvent doit ensuite encore deja soit dit '
    + 'et|ser|aur|av~ait|aient seul|ce|de|elle|il|le|leur|me|se|toute~|s et|qu|un~|e',
  },
  counts: {
    labels: 'nationale departementale mach postal matricule batiment appartement verset position rang circonscription no n num § chapitre alinea annexe ligne ligue version tome volume vol volet figure '
    + 'paragraphe section chaine route tel telephone groupe niveau acte saison episode classe terminal quai porte chambre bureau lot point rue bp cedex boeing airbus iphone formule opus etape '
    + 'serie loi resolution decret directive amendement mission sonde article|page|numero~|s',
    looseLabels: 'top jour jours match boite categorie metro bus canal etage cop kilometre minute code',
    phones: 'vert azur composez tel telephone telephoner fax', streets: 'rue avenue av boulevard bd place quai chemin allee impasse cours faubourg esplanade',
    clock: 'min mn h mois weekend janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr sept oct nov dec soir matin apres '
    + 'seconde|minute|heure|jour|journee|semaine|an|annee|trimestre|semestre|decennie|siecle|nuit~|s',
    beforeYear: 'en an annee depuis avant apres vers fin debut ete hiver automne printemps janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre l annees jeux jo mondial edition presidentielle legislatives',
    countedOnes: 'victime otage deces mort|blesse|tue|disparu~|e',
    single: 'seul seule',
    none: 'aucun aucune',
    needsNoun: 'neuf', oneThing: 'le la l du au ce cet cette',
  },
  ordinals: {
    notBefore: 'lieu secours soins elements secretaire degre abord dame instance ministre|plan|finale~|s',
    notAfter: 'une par milli nano quelques chaque cette vice',
    needsNoun: 'seconde secondes seconds', articles: 'la le les sa son ses cette ce leur une l ma de', century: '',
  },
  shares: { percent: 'pour cent|pourcent|pourcents|pourcentage|p cent|pc', points: 'points de pourcentage|point de pourcentage|points de pourcent', bare: 'point points', basisPoints: 'points de base|point de base', outOf: 'sur', outOfNoun: 'sur', parts: '', partArticles: '', every: '' },
  ages: { years: 'an ans', months: 'mois', weeks: 'semaine semaines', before: 'age de|agee de|ages de|agees de|a l age de|age d|agee d|des l age de|aux ages de|mort a|morte a|meurt a|decede a|decedee a|disparu a|disparue a|s eteint a', after: 'd age|revolus', having: 'a ai as ont avait avais avaient ayant aura auront eut eu', when: 'et ou quand lorsque lorsqu mais', at: 'a', dying: 'mort morte meurt mourir decede decedee disparu disparue eteint eteinte', than: 'age que|agee que|ages que|agees que', glued: '', lasting: '', being: '', pronouns: '', people: 'garcon fille fillette enfant jeune lyceen lyceenne personne suspect conducteur conductrice automobiliste motard cycliste mere pere fils touriste alpiniste chauffeur militaire soldat gendarme '
    + 'agriculteur agricultrice pilote bebe nourrisson octogenaire acteur actrice ecrivain journaliste jou|ski|chant~eur|euse ouvri|polici~er|ere homme|femme~|s '
    + 'adolescent|etudiant|retraite|ressortissant|employe|mineur|habitant|militant~|e' },
  units: {
    names: { mile: 'mile mi', 'nautical-mile': 'nautique milles', foot: 'pied', inch: 'pouce', yard: 'yard', hectare: 'hectare', acre: 'acre', gallon: 'gallon', barrel: 'baril', pint: 'pinte', tonne: 'tonne', ounce: 'once', carat: 'carat', kilogram: 'kilo', knot: 'noeud', calorie: 'calorie', horsepower: 'chevaux', radian: 'radian', revolution: 'tour', decibel: 'decibel', bar: 'bar' },
    prefixed: { meter: 'metre', gram: 'gramme', liter: 'litre', tonne: 'tonne', watt: 'watt', 'watt-hour': 'wattheure', hertz: 'hertz', byte: 'octet byte', bit: 'bit', joule: 'joule', pascal: 'pascal', volt: 'volt', ampere: 'ampere', sievert: 'sievert', becquerel: 'becquerel' },
    square: 'carre carres carree', cubic: 'cube cubes', per: 'par a l au', hour: 'heure h', second: 'seconde s', plurals: 's x', celsius: 'celsius centigrade centigrades', fahrenheit: 'fahrenheit', degrees: 'degre degres deg', belowZero: 'en dessous de zero|au dessous de zero|sous zero|sous le zero', magnitude: 'magnitude',
  },
  currencies: {
    EUR: 'euro', USD: 'dollar', 'GBP?': 'livre', GBP: 'pound sterling', JPY: 'yen', CNY: 'yuan renminbi', CHF: 'franc', RUB: 'rouble', UAH: 'hryvnia hryvnya', SEK: 'couronne', PLN: 'zloty', HUF: 'forint', TRY: 'lira', INR: 'roupie', KRW: 'won', THB: 'baht', ILS: 'shekel', IRR: 'rial',
    SAR: 'riyal', KWD: 'dinar', AED: 'dirham', MXN: 'peso', BRL: 'real reais reals reaux', ZAR: 'rand', NGN: 'naira', XOF: 'cfa', BTC: 'bitcoin', DEM: 'mark deutschemark deutschmark', ESP: 'peseta', NLG: 'florin', GHS: 'cedi', RON: 'leu lei', VND: 'dong', KES: 'shilling', KHR: 'riel', GEL: 'lari', LAK: 'kip', MYR: 'ringgit', CRC: 'colon', ITL: 'lire', PTE: 'escudo', GRD: 'drachme',
  },
  cents: { EUR: 'centime', USD: 'cent', GBP: 'pence penny' },
};
