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
    hundredsBelow: 20,
    magnitudes: { 3: 'mille mila', 6: 'milione milioni', 9: 'miliardo miliardi', 12: 'bilione bilioni', 18: 'trilione trilioni' },
    shortMagnitudes: { 3: 'k K', 6: 'M mln Mln', 9: 'G mld Mld' },
    and: { words: 'e', scope: 'tens', isUsual: false },
    isVigesimal: false,
    glued: { unitsFirst: '', elided: { 20: 'vent', 30: 'trent', 40: 'quarant', 50: 'cinquant', 60: 'sessant', 70: 'settant', 80: 'ottant', 90: 'novant', 100: 'cent' } },
    ones: '',
    ordinals: {
      1: 'primo', 2: 'secondo', 3: 'terzo', 4: 'quarto', 5: 'quinto', 6: 'sesto',
      7: 'settimo', 8: 'ottavo', 9: 'nono', 10: 'decimo',
    },
    ordinalForms: 'a i e',
    pluralOrdinals: 'i',
    ordinalEndings: 'esimo esima esimi esime',
    stemEndings: 'o e i a ta tre lle',
    fractionEndings: '',
    digitOrdinals: 'º ª ° o a esimo esima esimi esime',
    fractions: { 2: 'mezzo mezza' },
    half: 'meta',
    collectives: {
      2: 'paio coppia', 10: 'decina decine', 12: 'dozzina dozzine', 15: 'quindicina', 20: 'ventina', 30: 'trentina', 40: 'quarantina', 50: 'cinquantina', 60: 'sessantina', 70: 'settantina', 80: 'ottantina', 90: 'novantina',
      100: 'centinaio centinaia', 1000: 'migliaio migliaia',
    },
    vague: { 10: 'decine', 12: 'dozzine', 100: 'centinaia', 1000: 'migliaia', 1e6: 'milioni', 1e9: 'miliardi' },
    several: 'alcuni alcune parecchi qualche',
    standing: 'e ha',
    of: 'di d dei degli delle del della',
    point: 'virgola',
    minus: 'meno negativo',
    notMinusAfter: 'a o ne di',
    decimal: ',',
  },
  hedgesBefore: {
    'more-than': 'gli over|degli over|agli over|supera|superano|superava|superavano|superare|superato|superando|eccede|piu di|oltre|superiore a|superiori a|maggiore di|maggiori di|al di sopra di|sopra|piu che|maggiore a|piu alto di|piu grande di', 'less-than': 'gli under|degli under|agli under|meno di|sotto|inferiore a|inferiori a|minore di|minori di|al di sotto di|piu basso di|piu piccolo di',
    'at-least': 'almeno|non meno di|come minimo|minimo|un minimo di|maggiore o uguale a|uguale o maggiore di|uguale o superiore a|superiore o uguale a|maggiori o uguali a|superiori o uguali a|uguali o superiori a|uguali o maggiori di|maggiore o uguale di|non inferiore a|non inferiori a', 'at-most': 'al massimo|non piu di|fino a|massimo|un massimo di|minore o uguale a|uguale o minore di|tutt al piu|inferiore o uguale a|uguale o inferiore a|minori o uguali a|inferiori o uguali a|uguali o inferiori a|uguali o minori di|minore o uguale di|non superiore a|non superiori a',
    about: 'stimato di|stimata di|stimati in|stimato in|si aggira su|si aggirano su|circa|intorno a|attorno a|approssimativamente|all incirca|grosso modo|piu o meno|pressappoco|suppergiu|qualcosa come', nearly: 'sfiora|sfiorano|ha sfiorato|quasi|praticamente|poco meno di|vicino a',
  },
  hedgeArticles: 'il lo la i gli le l un', contracted: 'del=di dello=di della=di dei=di degli=di delle=di dell=di al=a allo=a alla=a ai=a agli=a alle=a all=a sul=su sullo=su sulla=su sui=su sugli=su sulle=su sull=su',
  hedgesAfter: { 'at-least': 'o piu|e piu|almeno|come minimo', 'at-most': 'o meno|al massimo', about: 'circa|piu o meno|all incirca|e passa' },
  ranges: { between: 'tra fra', and: 'e', from: 'da dai dal dalle', to: 'a ai al alle fino+a', or: 'o', against: '', articles: 'i gli le il la un', changedTo: '', changes: 'passa= passat passan passo= passer sale= salgono= salit salir sali= salendo scend scen aument dimin cresc cala= calat calan caler calo= cadu crol ridott ridur' },
  nouns: {
    adjectives: 'after', isCapitalised: false, plurals: 'i e', irregular: 'persone donne unita citta universita attivita comunita societa autorita localita specie auto moto foto bici bus camion', singularEnds: 'mente', preposed: 'nuov giovan grand prim ultim antic buon altr piccol principal divers vecchi present',
    never: 'lunedi martedi mercoledi giovedi venerdi rispetto anziche quali solo soltanto appena altri altre ieri sempre mai insieme quasi tutti tutte molti molte alcuni alcune avanti davanti oltre pure forse inoltre invece assieme circa domani due tre sette nove dieci a ad agli ai al alla alle allo anche ancora avere c che chi ci come con contro cui da dagli dai dal dalla dalle dallo degli dei del della delle dello di dopo dove due durante e ed era erano essere fino fra gia gli ha hanno i il in io la le lei li lo loro lui ma mentre mi ne negli nei nel nella nelle nello noi non nostro o ogni oggi oppure ora per perche pero piu poi presso prima quale quando quanto quello questa queste questi questo quindi se secondo senza si sia sono sopra sotto stata state stato su sua sue sugli sui sul sulla sulle suo suoi tra un una uno vi volte',
  },
  counts: {
    labels: 'statale provinciale cop mach cap salmo distretto articolo articoli art pagina pagine pag no numero numeri n nr capitolo sezione riga versione volume vol figura paragrafo canale volo sala binario livello fase tipo grado atto stagione episodio parte gruppo classe comma serie boeing airbus formula legge risoluzione decreto direttiva missione',
    looseLabels: 'top giorno giornata settimana zona categoria quota chilometro minuto codice terminal piano stanza autobus',
    phones: 'verde tel telefono telefonico cell cellulare fax', streets: 'via viale piazza piazzale corso largo vicolo',
    clock: 'min h decennio decenni gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre second|minut|giorn|ann|secol~o|i or|giornat|settiman~a|e '
    + 'mes|trimestr|semestr|nott~e|i',
    beforeYear: 'nel del dal al anno fine estate inverno autunno primavera gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre dopo prima entro l',
    countedOnes: 'vittima disperso decesso mort|ferit|arrestat~o|a', single: 'solo sola', none: 'nessun nessuna nessuno', needsNoun: 'sei', oneThing: 'il lo la del al nel dal sul questo questa',
  },
  ordinals: { notBefore: 'grado soccorso soccorsi ministro ministri finale finali di del della dei piano che', notAfter: 'un al ogni per vice mezzo', needsNoun: 'prima seconda secondi secondo quarti nona none sesta decima quinta settima quarta ottava terza', articles: 'la le il i alla della nella una sua loro dalla sulla questa lo un del nel al dal suo', century: 'secolo secoli' },
  shares: { percent: 'per cento|percento|percentuale', points: 'punti percentuali|punto percentuale', bare: 'punto punti', basisPoints: 'punti base|punti di base', outOf: 'su ogni', outOfNoun: 'su', parts: 'parte parti', partArticles: 'una', every: '' },
  ages: { years: 'anno anni', months: 'mese mesi', weeks: 'settimana settimane', before: 'di eta di|eta di|all eta di|dell eta di|eta e|morto a|morta a|muore a|mori a|scomparso a|scomparsa a', after: 'd eta|di eta', having: 'ha ho hanno aveva avevano avevo avendo avrà ebbe compie compiva', when: 'e o quando ma', at: 'a', dying: 'morto morta muore mori deceduto deceduta scomparso scomparsa spento spenta', than: 'gli over|degli over|agli over|gli under|degli under|agli under|piu vecchio di|piu giovane di|eta superiore a|eta inferiore a', glued: '', lasting: '', being: '', pronouns: '', people: 'uomo donna ragazzo ragazza bambino bambina giovane studente studentessa pensionato pensionata turista conducente madre padre figlio figlia soldato poliziotto operaio neonato ragazzino ragazzina cittadino cittadina attore attrice cantante giornalista giocatore giocatrice anziano anziana motociclista' },
  units: {
    names: { mile: 'miglio miglia', yard: 'iarda', foot: 'piede', inch: 'pollice', acre: 'acro', hectare: 'ettaro', gallon: 'gallone', barrel: 'barile', cup: 'tazza', tablespoon: 'cucchiaio', teaspoon: 'cucchiaino', tonne: 'tonnellata', pound: 'libbra', ounce: 'oncia once', carat: 'carato', kilogram: 'chilo', knot: 'nodo', calorie: 'caloria', radian: 'radiante', revolution: 'giro', decibel: 'decibel', bar: 'bar' },
    prefixed: { meter: 'metro', gram: 'grammo', liter: 'litro', tonne: 'tonnellata', watt: 'watt', 'watt-hour': 'wattora', hertz: 'hertz', byte: 'byte', bit: 'bit', joule: 'joule', pascal: 'pascal', volt: 'volt', ampere: 'ampere', calorie: 'caloria', sievert: 'sievert', becquerel: 'becquerel' },
    square: 'quadrato quadrati quadri quadrate', cubic: 'cubo cubi cubico cubici', per: 'all per l al', hour: 'ora h orari orarie', second: 'secondo s', plurals: 'i>o i>e e>a i', celsius: 'celsius centigradi centigrado', fahrenheit: 'fahrenheit', degrees: 'grado gradi', belowZero: 'sotto zero|sotto lo zero', magnitude: 'magnitudo',
  },
  currencies: {
    EUR: 'euro', USD: 'dollaro', GBP: 'sterlina pound', JPY: 'yen', CNY: 'yuan renminbi', CHF: 'franco franchi', RUB: 'rublo', UAH: 'grivnia hryvnia', SEK: 'corona', PLN: 'zloty', HUF: 'forint', INR: 'rupia', KRW: 'won', THB: 'baht', ILS: 'shekel siclo', IRR: 'rial', SAR: 'riyal', KWD: 'dinaro dinar', AED: 'dirham', MXN: 'peso pesos',
    BRL: 'real reais', ZAR: 'rand', NGN: 'naira', BTC: 'bitcoin', DEM: 'marco marchi', ESP: 'peseta pesetas', NLG: 'fiorino', ITL: 'lira', KES: 'scellino', KHR: 'riel', GEL: 'lari', LAK: 'kip', MYR: 'ringgit', CRC: 'colon', PTE: 'escudo', GRD: 'dracma', VES: 'bolivar', GHS: 'cedi',
  },
  cents: { EUR: 'centesimo', USD: 'cent', GBP: 'pence penny' },
};
