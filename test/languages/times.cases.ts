// Hours as news writes them, one value a row; the hour stands in brackets. Published on Thursday 6 January 2022. Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

type Row = Readonly<Partial<Record<LanguageCode, readonly string[]>>>;

/** "local zone instant". */
export const TIMES: Readonly<Record<string, Row>> = {
  '15:30': {
    fr: ['La séance commence à [15h30].', 'La séance commence à [3 heures et demie] cet après-midi.', 'La séance de [15h30] est annulée.', 'La séance commence à [15 h 30].', 'La séance commence à [15:30].', 'La séance commence à [quinze heures trente].', 'Elle arrive à [trois heures et demie de l’après-midi].'],
    en: ['The session starts at [3:30 p.m.].', 'The session starts at [15:30].', 'The session starts at [3.30pm] on Monday.', 'The session starts at [half past three in the afternoon].'],
    de: ['Die Sitzung beginnt um [15.30 Uhr].', 'Die Sitzung beginnt um [15:30 Uhr].', 'Die Sitzung beginnt um [15 Uhr 30].', 'Die Sitzung beginnt um [halb vier nachmittags].'],
    es: ['La sesión empieza a las [15:30 horas].', 'La sesión empieza a las [15.30].', 'La sesión empieza a las [tres y media de la tarde].'],
    it: ['La seduta comincia alle [15:30].', 'La seduta comincia alle [15.30].', 'La seduta comincia alle [tre e mezza del pomeriggio].'],
    pt: ['A sessão começa às [15h30].', 'A sessão começa às [15:30].', 'A sessão começa às [três e meia da tarde].'],
  },
  '20:00': {
    fr: ['Le port ferme à [20 heures].', 'Le port ferme à [8 heures du soir].'],
    en: ['The port closes at [8 p.m.]', 'The port closes at [8 in the evening].', 'It closes tonight at [8].'],
    de: ['Der Hafen schließt um [20 Uhr].', 'Der Hafen schließt um [8 Uhr abends].'],
    es: ['El puerto cierra a las [20 horas].', 'El puerto cierra a las [ocho de la tarde].', 'El puerto cierra a las [20].'],
    it: ['Il porto chiude alle [20].', 'Il porto chiude alle [otto di sera].'],
    pt: ['O porto fecha às [20 horas].', 'O porto fecha às [8 da noite].', 'O porto fecha às [20h].'],
  },
  '12:00': {
    fr: ['Le feu a pris à [midi].'], en: ['The fire broke out at [noon].'], de: ['Das Feuer brach um [12 Uhr] aus.'], es: ['El fuego empezó al [mediodía].'], it: ['Il fuoco è scoppiato a [mezzogiorno].'], pt: ['O fogo começou ao [meio-dia].'],
  },
  '00:00': {
    fr: ['Le feu a pris à [minuit].'], en: ['The fire broke out at [midnight].'], de: ['Das Feuer brach um [Mitternacht] aus.'], es: ['El fuego empezó a [medianoche].'], it: ['Il fuoco è scoppiato a [mezzanotte].'], pt: ['O fogo começou à [meia-noite].'],
  },
  '14:45': {
    fr: ['Le train part à [trois heures moins le quart de l’après-midi].'], en: ['The train leaves at [quarter to three in the afternoon].'], de: ['Der Zug fährt um [viertel vor drei nachmittags].'], es: ['El tren sale a las [tres menos cuarto de la tarde].'], it: ['Il treno parte alle [tre meno un quarto del pomeriggio].'],
  },
  '20:30 UTC 2022-01-06T20:30:00Z': {
    fr: ['Ils parleront jeudi à [20h30 GMT].'], en: ['They will talk at [2030 GMT] on Thursday.', 'They will talk on Thursday at [8:30 p.m. GMT].'], de: ['Sie reden am Donnerstag um [20.30 Uhr GMT].'], es: ['Hablarán el jueves a las [20:30 GMT].'], it: ['Parleranno giovedì alle [20:30 GMT].'], pt: ['Falarão na quinta-feira às [20h30 GMT].'],
  },
  '15:30 America/New_York 2022-01-06T20:30:00Z': {
    fr: ['Ils parleront jeudi à [15h30 HE].', 'Ils parleront jeudi à [15h30 ET].', 'Ils parleront jeudi à [15h30, heure de New York].'], en: ['They will talk on Thursday at [3:30 p.m. ET].'], de: ['Sie reden am Donnerstag um [15.30 Uhr New Yorker Zeit].'], es: ['Hablarán el jueves a las [15:30 hora de Nueva York].'], it: ['Parleranno giovedì alle [15:30 ora di New York].'], pt: ['Falarão na quinta-feira às [15h30, horário de Nova York].'],
  },
  '19:00 Europe/Moscow 2022-01-07T16:00:00Z': {
    fr: ['Ils parleront vendredi à [19h00 heure de Moscou].'], en: ['They will talk on Friday at [7 p.m. Moscow time].'], de: ['Sie werden am Freitag um [19 Uhr Moskauer Zeit] reden.'], es: ['Hablarán el viernes a las [19:00, hora de Moscú].'], it: ['Parleranno venerdì alle [19:00 ora di Mosca].'], pt: ['Falarão na sexta-feira às [19h, hora de Moscou].'],
  },
  '19:30': {
    fr: ['La séance reprend à [sept heures trente du soir].'], en: ['The session resumes at [seven thirty p.m.].'], es: ['La sesión sigue a las [siete treinta pm].'], it: ['La seduta riprende alle [7 e mezza pm].'], pt: ['A sessão recomeça às [sete e trinta pm].'],
  },
  '22:00': { fr: ['Le port ferme à [10 heures] ce soir.'], en: ['The port closes at [10] tonight.'], es: ['El puerto cierra a las [10] esta noche.'], pt: ['O porto fecha às [10] desta noite.'] },
  '07:27': { fr: ['Le train part demain à [sept heures et vingt-sept minutes].'] },
  '09:00': { en: ['They meet at [9] tomorrow morning.'] },
  '08:15': {
    fr: ['Il était [huit heures et quart] quand le pont a cédé.'], en: ['It was [15 minutes past eight].', 'They met at [8:15a].'], de: ['Es ist [Viertel nach acht].'], es: ['Son las [ocho y cuarto].', 'Empezó a las [8.15 en punto]'], it: ['Sono le [otto e 15 minuti].'], pt: ['São [oito e quinze].'],
  },
  '07:30': { fr: ['Rendez-vous à [sept trente].'], en: ['They met at [seven thirty].'], de: ['Sie kamen um [halb acht].'] },
  '07:00': { fr: ['Il est [sept heures].'], en: ['They met at [7 sharp].'], de: ['Um [7] begann die Sitzung.', 'Sie kamen um [sieben].'], it: ['Sono le [7].'], pt: ['São [7 em ponto].'] },
  '06:02': { es: ['Son las [seis cero dos am].'] },
  '13:45': { it: ['Mancano [quindici minuti alle 14].'], es: ['Faltan [quince minutos para las 14].'], pt: ['Faltam [15 minutos para as 14].'], de: ['Um [Viertel vor 14 Uhr] kam er.'] },
  '03:40': { de: ['Der Zug fuhr um [zehn nach halb vier].'] },
  '03:45': { de: ['Der Zug fuhr um [dreiviertel vier].'] },
  '18:20': { fr: ['Il a appelé [20 minutes après 18 heures].'], es: ['Llamó [20 minutos después de las 18].'], pt: ['Ligou [20 min depois das seis da tarde].'], it: ['Ha chiamato [20 minuti dopo le 18].'], en: ['He called [twenty past six in the evening].'] },
  '15:40': { en: ['The alarm went off at [340pm].', 'The alarm went off at [340 in the afternoon].'] },
  '20:30': { es: ['Empezó a las [8pm y media].'], it: ['È cominciata alle [8pm e mezza].'] },
  '20:20': { fr: ['Le train de [8 h et vingt minutes du soir] a du retard.'] },
  '21:00': { es: ['El puerto cerró anoche a las [9].'], pt: ['O porto fechará às [9] do próximo domingo à noite.'], en: ['The port closed last night at [9].'], de: ['Der Hafen schließt um [9 Uhr] am Montag abends.'] },
  '03:00': { es: ['Ardió cerca de las [tres].'], en: ['It burned last night around [3].'] },
  '19:56:30': { fr: ['Le choc a eu lieu à [19h56min30s].'] },
  '23:00 Europe/Paris 2022-01-06T22:00:00Z': { fr: ['Le choc a eu lieu à [23 heures, heure de Paris]'] },
  '13:00': { de: ['Er kam um [13 Uhr Ortszeit].'], fr: ['Il est arrivé à [13 heures locales].'], es: ['Llegó a las [13 horas locales].'] },
  '15:00 UTC 2022-01-05T15:00:00Z': Object.fromEntries((['fr', 'en', 'de', 'es', 'it', 'pt'] as const).map((code) => [code, ['2022-01-05T[15:00Z]']])),
  '18:40 +08:00 2022-01-06T10:40:00Z': { en: ['It landed at [6:40 p.m. (GMT +8)].'] },
  // told from publication at 09:00 UTC
  '07:00 UTC 2022-01-06T07:00:00Z': {
    fr: ['Le port a brûlé [il y a deux heures].'], en: ['The port burned [two hours ago].'], de: ['Der Hafen brannte [vor zwei Stunden].'], es: ['El puerto ardió [hace dos horas].'], it: ['Il porto è bruciato [due ore fa].'], pt: ['O porto ardeu [há duas horas].'],
  },
  '09:30 UTC 2022-01-06T09:30:00Z': {
    fr: ['Le port rouvrira [dans une demi-heure].'], en: ['The port will reopen [in half an hour].'], de: ['Der Hafen wird [in einer halben Stunde] öffnen.'], es: ['El puerto reabrirá [dentro de media hora].'], it: ['Il porto riaprirà [tra mezz’ora].'], pt: ['O porto reabrirá [daqui a meia hora].'],
  },
};

export const NO_TIME: Row = {
  fr: ['Le vol dure 15h de nuit.', 'Le score est de 3:2.', 'Le Midi a soif.', 'Il a mis 15 heures.', 'Version 12:12:99.', 'Elle a couru en 3h15.', 'Deux buts en 5 minutes.', 'Réglez 12h12:99s.', 'C’est 7 heures de retard.', 'Elle dure une heure et quart.', 'Il a couru en 2h03min23s.', 'De 2 heures à 3 heures de trajet.', 'Il a fait 15 h 30 de vol.'],
  en: ['They need 15 hours.', 'It rose to 2030 people.', 'A ratio of 3:2.', 'He was at 10 Vellum Street.', 'They scored twice in five minutes.', 'A ferry crosses the strait in 20 minutes.', 'He bought half a dozen eggs.', 'The rate stood at 4.22 then.', 'See ~3am3io.', 'The toll rose from 10 to 12.', 'The court ruled by five to four.', 'They won after 5 to 2 in the second set.', 'It was ten percent.'],
  de: ['Sie brauchte 15 Stunden.', 'Es endete 3:2.', 'Es kostet 15.30 Euro.', 'Die Zahl stieg um 3 auf 17.', 'Sie wurde um drei gekürzt.', 'Ein Viertel 8 bleibt leer.', 'Er lief um drei Brücken.'],
  es: ['Ayudó a las 18 personas.', 'Tardó 15 horas.', 'Ganó por 3:2.', 'Sirve para las 8 aldeas.', 'Dura una hora y cuarto.'],
  it: ['Ha parlato alle 18 persone.', 'Ci ha messo 15 ore.', 'È finita 3:2.', 'Una legge che dà 5 minuti alle 14 aziende.'],
  pt: ['Agradeceu às 18 pessoas.', 'Levou 15 horas.', 'Terminou 3:2.', 'Mudou de 5 para as 8 equipas.'],
};
