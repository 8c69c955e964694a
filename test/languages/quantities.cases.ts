// One value a row, written in the six languages; and, per language, what must give nothing. Sentences of ours.
// A value is kind, number or range, unit or currency, hedge: "count 100000 more-than", "measure 3..5 kilometer".
import type { LanguageCode } from '../../src/core/languages/pack.ts';

export type Row = Readonly<Record<LanguageCode, string>>;

export const VALUES: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  numbers: {
    'count 97 of': { fr: 'quatre-vingt-dix-sept barques', en: 'ninety-seven boats', de: 'siebenundneunzig Boote', es: 'noventa y siete barcas', it: 'novantasette barche', pt: 'noventa e sete barcos' },
    'count 71 of': { fr: 'soixante et onze phares', en: 'seventy-one lamps', de: 'einundsiebzig Lampen', es: 'setenta y un faros', it: 'settantuno fari', pt: 'setenta e um faróis' },
    'count 22000 of': { fr: 'vingt-deux mille barques', en: 'twenty-two thousand boats', de: 'zweiundzwanzigtausend Boote', es: 'veintidós mil barcas', it: 'ventiduemila barche', pt: 'vinte e dois mil barcos' },
    'count 300000 of': { fr: 'trois cent mille barques', en: 'three hundred thousand boats', de: 'dreihunderttausend Boote', es: 'trescientas mil barcas', it: 'trecentomila barche', pt: 'trezentos mil barcos' },
    'count 1250 of': { fr: 'mille deux cent cinquante barques', en: 'one thousand two hundred and fifty boats', de: 'eintausendzweihundertfünfzig Boote', es: 'mil doscientas cincuenta barcas', it: 'milleduecentocinquanta barche', pt: 'mil duzentos e cinquenta barcos' },
    'count 108 of': { fr: 'cent huit barques', en: 'one hundred and eight boats', de: 'hundertacht Boote', es: 'ciento ocho barcas', it: 'centotto barche', pt: 'cento e oito barcos' },
    'count 100000 of': { fr: 'Les 100\u202f000 barques', en: 'The 100,000 boats', de: 'Die 100.000 Boote', es: 'Las 100 000 barcas', it: 'Le 100.000 barche', pt: 'Os 100 mil barcos' },
    'count 1234567 of': { fr: 'les 1 234 567 barques', en: 'the 1,234,567 boats', de: 'die 1’234’567 Boote', es: 'las 1.234.567 barcas', it: 'le 1.234.567 barche', pt: 'os 1.234.567 barcos' },
    'count 2500000 of': { fr: '2,5 millions de barques', en: '2.5 million boats', de: '2,5 Mio. Boote', es: 'dos millones y medio de barcas', it: 'due milioni e mezzo di barche', pt: '2,5 milhões de barcos' },
    'count 3000000000 of': { fr: 'trois milliards de barques', en: 'three billion boats', de: 'drei Milliarden Boote', es: 'tres mil millones de barcas', it: 'tre miliardi di barche', pt: 'três bilhões de barcos' },
    'count 500000 of': { fr: 'un demi-million de barques', en: 'half a million boats', de: 'eine halbe Million Boote', es: 'medio millón de barcas', it: 'mezzo milione di barche', pt: 'meio milhão de barcos' },
    'count 12 of about': { fr: 'une douzaine de barques', en: 'a dozen boats', de: 'ein Dutzend Boote', es: 'una docena de barcas', it: 'una dozzina di barche', pt: 'uma dúzia de barcos' },
    'count 20000..99999 of about': { fr: 'des dizaines de milliers de barques', en: 'tens of thousands of boats', de: 'Zehntausende Boote', es: 'decenas de miles de barcas', it: 'decine di migliaia di barche', pt: 'dezenas de milhares de barcos' },
    'count 2000000..9999999 of about': { fr: 'des millions de barques', en: 'millions of boats', de: 'Millionen Boote', es: 'millones de barcas', it: 'milioni di barche', pt: 'milhões de barcos' },
  },
  counts: {
    'count 40 of more-than': { fr: 'plus de 40 barques', en: 'more than 40 boats', de: 'mehr als 40 Boote', es: 'más de 40 barcas', it: 'più di 40 barche', pt: 'mais de 40 barcos' },
    'count 40 of less-than': { fr: 'moins de 40 barques', en: 'fewer than 40 boats', de: 'weniger als 40 Boote', es: 'menos de 40 barcas', it: 'meno di 40 barche', pt: 'menos de 40 barcos' },
    'count 40 at-least': { fr: 'supérieures ou égales à 40', en: 'greater than or equal to 40', de: 'größer oder gleich 40', es: 'iguales o superiores a 40', it: 'superiori o uguali a 40', pt: 'iguais ou superiores a 40' },
    'count 40 at-most': { fr: 'inférieurs ou égaux à 40', en: 'equal to or less than 40', de: 'kleiner oder gleich 40', es: 'inferiores o iguales a 40', it: 'inferiori o uguali a 40', pt: 'inferiores ou iguais a 40' },
    'count 1000500000': { fr: 'un milliard et un demi million', en: 'one billion and a half million', de: 'eine Milliarde fünfhunderttausend', es: 'mil millones quinientos mil', it: 'un miliardo cinquecentomila', pt: 'um bilhão e quinhentos mil' },
    'count 20000000': { fr: 'Cela coûte 20 millions par mois', en: 'It costs 20 million a month', de: 'Das kostet 20 Millionen im Monat', es: 'Cuesta 20 millones al mes', it: 'Costa 20 milioni al mese', pt: 'Custa 20 milhões ao mês' },
    'count 40 of at-least': { fr: 'au moins 40 barques', en: 'at least 40 boats', de: 'mindestens 40 Boote', es: 'al menos 40 barcas', it: 'almeno 40 barche', pt: 'pelo menos 40 barcos' },
    'count 40 of at-most': { fr: 'au plus 40 barques', en: 'up to 40 boats', de: 'höchstens 40 Boote', es: 'como máximo 40 barcas', it: 'al massimo 40 barche', pt: 'no máximo 40 barcos' },
    'count 40 of about': { fr: 'environ 40 barques', en: 'about 40 boats', de: 'etwa 40 Boote', es: 'unas 40 barcas', it: 'circa 40 barche', pt: 'cerca de 40 barcos' },
    'count 40 of nearly': { fr: 'près de 40 barques', en: 'nearly 40 boats', de: 'fast 40 Boote', es: 'casi 40 barcas', it: 'quasi 40 barche', pt: 'quase 40 barcos' },
    'count 40 at-least ': { fr: '40 ou plus', en: '40 or more', de: '40 oder mehr', es: '40 o más', it: '40 o più', pt: '40 ou mais' },
    'count 10..15 of': { fr: 'entre 10 et 15 barques', en: 'between 10 and 15 boats', de: 'zwischen 10 und 15 Boote', es: 'entre 10 y 15 barcas', it: 'tra le 10 e le 15 barche', pt: 'entre 10 e 15 barcos' },
    'count 10..15 of ': { fr: 'de 10 à 15 barques', en: 'from 10 to 15 boats', de: 'von 10 bis 15 Boote', es: 'de 10 a 15 barcas', it: 'da 10 a 15 barche', pt: 'de 10 a 15 barcos' },
    'count 2..3 of about': { fr: 'deux ou trois barques', en: 'two or three boats', de: 'zwei oder drei Boote', es: 'dos o tres barcas', it: 'due o tre barche', pt: 'dois ou três barcos' },
    'count 1 of': { fr: 'Un mort', en: 'One death', de: 'Ein Toter', es: 'Un muerto', it: 'Un morto', pt: 'Um morto' },
    'count 0 of': { fr: 'aucune victime', en: 'no victim', de: 'kein Opfer', es: 'ninguna víctima', it: 'nessuna vittima', pt: 'nenhuma vítima' },
    'count -5': { fr: 'moins 5', en: 'minus 5', de: 'minus 5', es: 'menos 5', it: 'meno 5', pt: 'menos 5' },
  },
  ordinals: {
    'ordinal 1': { fr: 'la première digue', en: 'the first dam', de: 'der erste Damm', es: 'la primera presa', it: 'la prima diga', pt: 'a primeira barragem' },
    'ordinal 2': { fr: 'la deuxième digue', en: 'the 2nd dam', de: 'der zweite Damm', es: 'la segunda presa', it: 'la seconda diga', pt: 'a segunda barragem' },
    'ordinal 22': { fr: 'la vingt-deuxième digue', en: 'the twenty-second dam', de: 'der zweiundzwanzigste Damm', es: 'la vigésima segunda presa', it: 'la ventiduesima diga', pt: 'a vigésima segunda barragem' },
    'ordinal 5': { fr: 'la 5e digue', en: 'the 5th dam', de: 'der 5. Damm', es: 'la 5ª presa', it: 'la 5ª diga', pt: 'a 5ª barragem' },
  },
  shares: {
    'share 0.33': { fr: '33 % des voix', en: '33% of votes', de: '33 Prozent der Stimmen', es: '33 por ciento de los votos', it: '33 per cento dei voti', pt: '33 por cento dos votos' },
    'share 0.67': { fr: 'deux tiers des voix', en: 'two thirds of votes', de: 'zwei Drittel der Stimmen', es: 'dos tercios de los votos', it: 'due terzi dei voti', pt: 'dois terços dos votos' },
    'share 0.5 more-than': { fr: 'plus de la moitié des voix', en: 'more than half of votes', de: 'mehr als die Hälfte der Stimmen', es: 'más de la mitad de los votos', it: 'più della metà dei voti', pt: 'mais da metade dos votos' },
    'share 0.7': { fr: 'sept électeurs, ou 7 sur 10', en: 'seven out of ten', de: 'sieben von zehn', es: 'siete de cada diez', it: 'sette su dieci', pt: 'sete em cada dez' },
    'share 0.1..0.15': { fr: 'entre 10 % et 15 %', en: 'between 10% and 15%', de: 'zwischen 10 und 15 Prozent', es: 'entre el 10 % y el 15 %', it: 'tra il 10% e il 15%', pt: 'entre 10% e 15%' },
    'share 0.33 ': { fr: 'un habitant sur trois', en: 'one voter in three', de: 'ein Drittel der Wähler', es: 'un tercio de los vecinos', it: 'uno su tre', pt: 'um em cada três' },
    'share 0.02': { fr: '2 points de pourcentage', en: 'two percentage points', de: 'zwei Prozentpunkte', es: 'dos puntos porcentuales', it: 'due punti percentuali', pt: 'dois pontos percentuais' },
  },
  money: {
    'money 3500000000 EUR': { fr: '3,5 milliards d’euros', en: '€3.5bn', de: '3,5 Mrd. Euro', es: '3.500 millones de euros', it: '3,5 miliardi di euro', pt: '3,5 bilhões de euros' },
    'money 20 USD': { fr: 'vingt dollars', en: '$20', de: 'zwanzig Dollar', es: '20 dólares', it: 'venti dollari', pt: 'US$ 20' },
    'money 200000000 USD': { fr: '200 millions de dollars', en: '$200m', de: '200 Mio. Dollar', es: 'U$S 200 millones', it: '200 milioni di dollari', pt: 'US$ 200 milhões' },
    'money 20 CAD': { fr: '20 dollars canadiens', en: '20 Canadian dollars', de: '20 kanadische Dollar', es: '20 dólares canadienses', it: '20 dollari canadesi', pt: '20 dólares canadenses' },
    'money 10..15 EUR': { fr: 'de 10 à 15 euros', en: '€10 to €15', de: 'zwischen 10 und 15 Euro', es: 'entre 10 y 15 euros', it: 'da 10 a 15 euro', pt: 'entre 10 € e 15 €' },
    'money 13.45 EUR': { fr: 'treize euros et quarante-cinq centimes', en: '13 euros and 45 cents', de: 'dreizehn Euro und fünfundvierzig Cent', es: '13 euros y 45 céntimos', it: '13 euro e 45 centesimi', pt: '13 euros e 45 cêntimos' },
    'money 1000000 GBP at-least': { fr: 'au moins un million de livres sterling', en: 'at least £1m', de: 'mindestens eine Million Pfund Sterling', es: 'al menos un millón de libras esterlinas', it: 'almeno un milione di sterline', pt: 'pelo menos um milhão de libras esterlinas' },
    'money 500 CHF': { fr: '500 francs suisses', en: 'CHF 500', de: '500 Schweizer Franken', es: '500 francos suizos', it: '500 franchi svizzeri', pt: '500 francos suíços' },
  },
  measures: {
    'measure 12 kilometer': { fr: '12 km', en: 'twelve kilometres', de: 'zwölf Kilometer', es: '12 kilómetros', it: 'dodici chilometri', pt: '12 quilômetros' },
    'measure 3..5 kilometer': { fr: 'de 3 à 5 km', en: 'from 3km to 5km', de: '3 bis 5 Kilometer', es: 'entre 3 y 5 kilómetros', it: 'da 3 a 5 chilometri', pt: 'de 3 km a 5 km' },
    'measure 37 celsius': { fr: '37 °C', en: '37 degrees Celsius', de: '37 Grad Celsius', es: '37 grados centígrados', it: '37 gradi centigradi', pt: '37º C' },
    'measure 90 square-meter': { fr: '90 mètres carrés', en: '90 square metres', de: '90 Quadratmeter', es: '90 metros cuadrados', it: '90 metri quadrati', pt: '90 m²' },
    'measure 120 kilometer-per-hour': { fr: '120 kilomètres par heure', en: '120 kilometres per hour', de: '120 km/h', es: '120 kilómetros por hora', it: '120 chilometri all’ora', pt: '120 quilômetros por hora' },
    'measure 1500000 barrel': { fr: '1,5 million de barils', en: '1.5 million barrels', de: '1,5 Millionen Barrel', es: '1,5 millones de barriles', it: '1,5 milioni di barili', pt: '1,5 milhão de barris' },
    'measure 7.2 magnitude': { fr: 'de magnitude 7,2', en: 'a 7.1 or magnitude 7.2', de: 'der Stärke 7,2', es: 'de magnitud 7,2', it: 'di magnitudo 7,2', pt: 'de magnitude 7,2' },
    'measure 12 year-person': { fr: 'Elle avait douze ans quand le pont céda', en: 'the twelve-year-old skipper', de: 'die 12-jährige Seglerin', es: 'Tenía doce años y dos perros', it: 'Quando aveva dodici anni, salpò', pt: 'Quando tinha doze anos, embarcou' },
    'measure 30 year-person more-than': { fr: 'Il est plus âgé que trente ans.', en: 'sailors older than 30 years', de: 'im Alter von mehr als 30 Jahren', es: 'los mayores de 30 años', it: 'Ha più di trenta anni.', pt: 'os maiores de 30 anos' },
    'measure 30 year-person at-least': { fr: 'Elle n’a pas moins de trente ans.', en: 'at the age of at least 30', de: 'im Alter von mindestens 30 Jahren', es: 'una edad de no menos de treinta años', it: 'all’età di almeno 30 anni', pt: 'A idade é não menos de trinta anos.' },
    'measure -20 celsius': { fr: 'tombe à - 20 °C', en: 'falls to - 20 degrees Celsius', de: 'fällt auf - 20 Grad Celsius', es: 'baja a - 20 grados Celsius', it: 'scende a - 20 gradi Celsius', pt: 'cai para - 20 graus Celsius' },
    'measure 120 temperature-generic': { fr: 'un four à 120°', en: 'an oven at 120°', de: 'ein Ofen bei 120°', es: 'un horno a 120°', it: 'un forno a 120 gradi', pt: 'um forno a 120°' },
    'measure 10 kilometer': { fr: 'dix km de côte', en: 'ten km of coast', de: 'zehn km Küste', es: 'diez km de costa', it: 'dieci km di costa', pt: 'dez km de costa' },
    'measure 16 gigawatt-hour': { fr: '16 gigawatts-heure', en: '16 gigawatt hours', de: '16 Gigawattstunden', es: '16 GWh', it: '16 gigawattora', pt: '16 gigawatts-hora' },
    'measure 16 year-person': { fr: 'âgés de 6 et 16 ans', en: 'ages 6 and 16', de: 'im Alter von 6 und 16 Jahren', es: 'edad de 6 y 16 años', it: 'età di 6 e 16 anni', pt: 'idade de 6 e 16 anos' },
    'measure 34 year-person': { fr: 'avec Anna Brulin, 34.', en: 'with Anna Brulin, 34.', de: 'mit Anna Brulin, 34.', es: 'con Anna Brulin, 34.', it: 'con Anna Brulin, 34.', pt: 'com Anna Brulin, 34.' },
    'measure 91 year-person': { fr: 'Anna Brulin est morte à 91 ans', en: 'Skipper dies at 91', de: 'Seglerin starb mit 91 Jahren', es: 'Anna Brulin murió a los 91 años', it: 'Anna Brulin è morta a 91 anni', pt: 'Anna Brulin morreu aos 91 anos' },
    'measure 26 year-person': { fr: 'un homme alsène de 26 ans', en: 'a 26-year-old man', de: 'ein 26-jähriger Mann', es: 'un hombre alseno de 26 años', it: 'un uomo alseno di 26 anni', pt: 'um homem alseno de 26 anos' },
    'measure 85 year-person': { fr: 'âgée de 85 ans', en: 'She was 85.', de: 'Sie wurde 85.', es: 'Tenía 85 años.', it: 'Aveva 85 anni.', pt: 'Tinha 85 anos.' },
    'measure 44 year-person': { fr: 'Anna Brulin, 44 ans, témoigne', en: 'Anna Brulin, 44, said', de: 'Anna Brulin (44 Jahre)', es: 'Anna Brulin, de 44 años de edad', it: 'una donna di 44 anni', pt: 'uma mulher de 44 anos' },
  },
  'magnitudes said once, mixed and short': {
    'count 2000000..3000000 of': { fr: 'de deux à trois millions de barques', en: 'two to three million boats', de: 'zwei bis drei Millionen Boote', es: 'de dos a tres millones de barcas', it: 'da due a tre milioni di barche', pt: 'de dois a três milhões de barcos' },
    'count 200..300 of': { fr: 'deux à trois cents barques', en: 'two to three hundred boats', de: 'zwei bis drei hundert Boote', es: '200 a 300 barcas', it: '200-300 barche', pt: '200 a 300 barcos' },
    'count 2500000 of': { fr: 'deux millions et demi de barques', en: 'two-and-a-half million boats', de: 'zweieinhalb Millionen Boote', es: 'dos millones y medio de barcas', it: '2 milioni e mezzo di barche', pt: 'dois milhões e meio de barcos' },
    'count 1500000 of': { fr: '1 million 500 mille barques', en: '1 million 500 thousand boats', de: '1,5 Mio. Boote', es: '1 millón 500 mil barcas', it: 'un milione e 500mila barche', pt: '1 milhão e 500 mil barcos' },
    'count 5300 of': { fr: '5 300 barques', en: '5,300 boats', de: '5300 Boote', es: '5 mil 300 barcas', it: '5.300 barche', pt: '5 mil 300 barcos' },
    'count 35 of': { fr: 'trente-cinq barques', en: 'thirty-five boats', de: 'fünfunddreissig Boote', es: 'treintaicinco barcas', it: 'trentacinque barche', pt: 'trinta e cinco barcos' },
    'count 3.5': { fr: '3 virgule cinq', en: '3 point five', de: '3 Komma fünf', es: '3 coma cinco', it: '3 virgola cinque', pt: '3 vírgula cinco' },
    'money 3000000 EUR': { fr: '3 M€', en: '€3 M', de: '3 Mill. Euro', es: '3 MM €', it: '3 mln €', pt: '€ 3 mi' },
    'money 3000000 USD': { fr: '3 MUSD', en: '3 MUSD', de: '3 MUSD', es: '3 MUSD', it: '3 MUSD', pt: '3 MUSD' },
  },
  'hedges around a number and its noun': {
    'count 40 of at-least': { fr: 'au bas mot 40 barques', en: '40-plus boats', de: '40 oder mehr Boote', es: '40 o más barcas', it: '40 o più barche', pt: '40 ou mais barcos' },
    'count 40 of nearly': { fr: 'quasiment 40 barques', en: 'virtually 40 boats', de: 'annähernd 40 Boote', es: 'prácticamente 40 barcas', it: 'praticamente 40 barche', pt: 'praticamente 40 barcos' },
    'count 40 of more-than': { fr: 'dépassent les 40 barques', en: 'surpassed 40 boats', de: 'gut 40 Boote', es: 'superan las 40 barcas', it: 'superano le 40 barche', pt: 'ultrapassam os 40 barcos' },
    'count 300..400 of': { fr: 'de 300 jusqu’à 400 barques', en: 'from 300 up to 400 boats', de: 'von 300 bis zu 400 Boote', es: 'de 300 hasta 400 barcas', it: 'da 300 fino a 400 barche', pt: 'de 300 até 400 barcos' },
  },
  'parts': {
    'share 0.8': { fr: 'huit voiles sur dix', en: 'eight in ten', de: 'acht von zehn', es: 'ocho de cada diez', it: 'otto vele su dieci', pt: 'oito em cada dez' },
    'share 0.33': { fr: 'un tiers des voiles', en: 'a third of sails', de: 'jeder dritte Segler', es: 'una tercera parte de las velas', it: 'un terzo delle vele', pt: 'uma terça parte das velas' },
    'share 0.3': { fr: 'trois dixièmes', en: 'three tenths', de: 'drei Zehntel', es: 'tres décimas', it: 'tre decimi', pt: 'três décimos' },
  },
  'more ordinals': {
    'ordinal 3': { fr: 'la 3e digue', en: 'a third dam', de: 'die 3. Staumauer', es: 'la 3.ª presa', it: 'la terza diga', pt: 'a 3.ª barragem' },
    'ordinal 13': { fr: 'la treizième digue', en: 'the thirteenth dam', de: 'der dreizehnte Damm', es: 'la decimotercera presa', it: 'la tredicesima diga', pt: 'a décima terceira barragem' },
  },
  'more money': {
    'money 20 NZD': { fr: '20 dollars néo-zélandais', en: '20 New Zealand dollars', de: '20 neuseeländische Dollar', es: '20 dólares neozelandeses', it: '20 dollari neozelandesi', pt: '20 dólares neozelandeses' },
    'money 5000000 USD': { fr: '5 millions de dollars US', en: '5 million US dollars', de: '5 Millionen US-Dollar', es: '5 millones de dólares estadounidenses', it: '5 milioni di dollari statunitensi', pt: '5 milhões de dólares americanos' },
    'money 20 CAD': { fr: '20 $ canadiens', en: 'C$20', de: '20 kanadische Dollar', es: '20 $ canadienses', it: '20 dollari canadesi', pt: '20 dólares canadenses' },
    'money 20 PTE': { fr: '20 escudos', en: '20 escudos', de: '20 Escudos', es: '20 escudos', it: '20 escudo', pt: '20 escudos' },
    'money 5000000..10000000 USD': { fr: 'de 5 à 10 millions de dollars', en: 'between $5 and $10 million', de: '5 bis 10 Millionen Dollar', es: 'entre 5 y 10 millones de dólares', it: 'tra 5 e 10 milioni di dollari', pt: 'entre US$ 5 e US$ 10 milhões' },
  },
  'more measures': {
    'measure 6.3 magnitude': { fr: '6,3 sur l’échelle de Richter', en: 'a 6.3-magnitude quake', de: '6,3 auf der Richterskala', es: '6,3 grados en la escala de Richter', it: '6,3 gradi della scala Richter', pt: '6,3 graus na escala Richter' },
    'measure 120 kilometer-per-hour': { fr: '120 kilomètres à l’heure', en: '120 km an hour', de: '120 km pro Stunde', es: '120 km por hora', it: '120 chilometri orari', pt: '120 km por hora' },
    'measure 50 square-kilometer': { fr: '50 km²', en: '50 sq. km', de: '50 qkm', es: '50 km²', it: '50 kmq', pt: '50 km²' },
    'measure 1.8 meter': { fr: '1 m 80', en: '1.8 m', de: '1,80 Meter', es: '1,80 metros', it: '1 metro e 80', pt: '1m80' },
    'measure 10 nautical-mile': { fr: '10 milles marins', en: '10 nautical miles', de: '10 Seemeilen', es: '10 millas náuticas', it: '10 miglia nautiche', pt: '10 milhas náuticas' },
  },
};

/** All facts of a text, in order: a change tells two figures, and the unit that is said once belongs to both. */
export const CHANGES: Readonly<Record<string, Row>> = {
  'money 2000000 EUR, money 3000000 EUR': { fr: 'est passé de 2 à 3 millions d’euros', en: 'rose from €2 to €3 million', de: 'stieg von 2 auf 3 Millionen Euro', es: 'pasó de 2 a 3 millones de euros', it: 'è passato da 2 a 3 milioni di euro', pt: 'passou de 2 para 3 milhões de euros' },
  'count 2000000, count 3000000 of': { fr: 'est passé de 2 à 3 millions de barques', en: 'rose from 2 to 3 million boats', de: 'stieg von 2 auf 3 Millionen Boote', es: 'pasó de 2 a 3 millones de barcas', it: 'è passato da 2 a 3 milioni di barche', pt: 'passou de 2 para 3 milhões de barcos' },
  'share 0.4, share 0.5': { fr: 'est passé de 40 à 50 %', en: 'rose from 40 to 50%', de: 'stieg von 40 auf 50 Prozent', es: 'subió del 40 al 50 %', it: 'è salito dal 40 al 50%', pt: 'passou de 40 para 50%' },
};

/** The noun that a number counts, as written. */
export const NOUNS: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  fr: { '12 nouvelles barques volées coulent': 'nouvelles barques volées', '300 sapeurs-pompiers': 'sapeurs-pompiers', '20 barques toujours': 'barques', '3 000 marins de la force': 'marins', '300 marins alsènes': 'marins alsènes' },
  en: { '10 police officers': 'police officers', 'three U.S. sailors': 'U.S. sailors', '40-odd wooden boats': 'wooden boats', 'the top 10 harbours': 'harbours', 'that day 5 boats sank': 'boats', 'call 300 sailors': 'sailors', 'two AK-47 rifles': 'AK-47 rifles', '3 other boats': 'other boats' },
  de: { 'drei US-Soldaten': 'US-Soldaten', '12 weitere Boote': 'weitere Boote', '300 oder mehr Boote': 'Boote' },
  es: { '12 nuevas barcas robadas ayer': 'nuevas barcas robadas', '300 marinos rusos': 'marinos rusos', '20 barcas además': 'barcas', 'cada día 15 barcas': 'barcas' },
  it: { '12 nuove barche rubate': 'nuove barche rubate', 'tre auto': 'auto', '20 barche ieri': 'barche' },
  pt: { '12 novos barcos roubados': 'novos barcos roubados', '20 barcos depois': 'barcos', '300 marinheiros russos': 'marinheiros russos' },
};

/** No fact of these finders on any of them. */
export const NOTHING: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['les premiers secours sont là', 'iPhone 4 en vente', 'le Club des Cinq arrive', 'Il y a dix ans, rien.', 'condamnés à dix ans', 'Elle a dix ans pour payer', 'un angle de 90°', 'Il est né en 1958.', 'un F-16 et un A380', 'le Covid-19', 'le G7', 'la 5G', 'l’article 49.3', 'page 12', 'le vol 447', '192.168.1.2', '01 23 45 67 89', '+33-1-2345-6789', 'une barque passe', 'dix secondes', 'le Premier ministre', 'à 15h30',
    'un véhicule neuf', 'la mission Orphée 11 est finie', 'les articles 106 et 107', 'l’Inde', 'entre 2003 et 2008', 'le vice-premier secrétaire', 'Les JO de 2024', 'un quart de finale', 'victoire 2-1', '12 bis, rue du Port', '75011 Odern', 'le numéro vert 0 800 130 000', 'la COP26', 'une seconde plus tard', 'un ouragan de catégorie 5', 'la ligne de bus 42', 'le 23-J', 'Odern 3 x 2 Weir'],
  en: ['They gave first aid.', 'a couple said', 'in the nineteen sixties', 'at 0241 GMT it fell', '05 / 02 / 2013', 'in the 12200 block of Weir Street', 'take the 605 freeway', 'the Alder & Fenn 500 fell', 'the Footsie 100 dropped', 'the country’s 1998 crisis', 'the Five Hundred won', 'a five-year deal', 'a 12-year low', 'turn by 90°', 'She was born in 1958.', 'an F-16', 'Covid-19', 'the G7', 'page 12', 'flight 447', '192.168.1.2', '+1-222-2222-2222', 'That one is really good', 'He spoke for ten seconds', 'the First Minister', 'at 3:30', 'the Kestrel’s 787', 'between 2003 and 2008', 'an MP3', 'Class of 2024', 'They won 2-1', 'at 8: 20 sharp', 'since 9/11', '10 Weir Street', 'call (212) 555-0199', 'the S&P 500', 'a 401(k) plan', 'by 218 to 210', 'lost 1-2 at home', 'Alder’s 787 Kestrel', 'Area 51', '4K video', 'a second later it fell', 'the Fab Four.', 'Day 5 of the trial', 'at 5 p.m. sharp'],
  de: ['Sie leistete Erste Hilfe.', 'Die Stellen fallen bis 2027 weg', 'eine 20-jährige Haftstrafe', 'das 25-jährige Jubiläum', 'Sie wurde 1958 geboren.', 'eine F-16', 'Covid-19', 'die G7', 'Seite 12', 'Gruppe 7', '192.168.1.2', '+49-30-222-2222', 'ein Boot fährt', 'zehn Sekunden', 'zwischen 2003 und 2008', 'Artikel 5', 'am 3. Mai', 'gewann mit 2:1', 'Tel. 030 123456', 'in der Weirstraße 12', 'Paragraf 218', 'im Postfach 12', 'mit 421 zu 210'],
  es: ['Prestó los primeros auxilios.', 'hasta 2027, dijo', 'El Nautis 300 ha bajado', 'la moda de los 70, otra vez', 'Tiene diez años para pagar', 'los Estados Unidos', 'Nació en 1958.', 'un F-16', 'la covid-19', 'el G7', 'página 12', 'el vuelo 447', '192.168.1.2', '+34-91-222-2222', 'una barca pasa', 'diez segundos', 'el primer ministro', 'el 787 de Alcor', 'entre 2003 y 2008', 'el teléfono 91 123 45 67', 'tel. 912 345 678', 'código postal 28001', 'calle Bruna, 5', 'el 23-J', 'en el minuto 67', 'la COP26'],
  it: ['Prestò il primo soccorso.', 'Nel 1986 ha vinto', 'il Nautis 500 ha perso', 'Ha dieci anni per pagare', 'È nato nel 1958.', 'un F-16', 'il Covid-19', 'il G7', 'pagina 12', 'il volo 447', '192.168.1.2', '+39-06-222-2222', 'una barca passa', 'dieci secondi', 'il primo ministro', 'prima di partire', 'tra il 2003 e il 2008', 'tel. 06 1234567', 'via Bruna, 12', 'al minuto 67', 'a quota 100'],
  pt: ['Prestou os primeiros socorros.', 'eliminados até 2027, disse', 'Tem dez anos para pagar', 'Há dez anos, nada.', 'Nasceu em 1958.', 'um F-16', 'a covid-19', 'o G7', 'página 12', 'o voo 447', '192.168.1.2', '+351-21-222-2222', 'um barco passa', 'dez segundos', 'o primeiro-ministro', 'segundo a polícia', 'uma mulher em casa', 'a lei 12', 'na quinta-feira', 'entre 2003 e 2008', 'dia 15 às 18', 'telefone (11) 3456-7890', 'CEP 01310-100', 'rua Bruna, 500', 'Odern 3 x 2 Weir', 'às segundas'],
};
