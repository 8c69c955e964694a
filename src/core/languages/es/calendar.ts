import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: ['enero|ene.', 'febrero|feb.|febr.', 'marzo|mar.', 'abril|abr.', 'mayo|may.', 'junio|jun.', 'julio|jul.', 'agosto|ago.', 'septiembre|setiembre|sept.|sep.|set.', 'octubre|oct.', 'noviembre|nov.', 'diciembre|dic.'],
  doubtful: 'mar|may|ago|set|sep|oct|nov|dic|ene|abr|jun|jul|feb',
  weekdays: ['lunes|lun..', 'martes|mar..', 'miércoles|mié..|mier..', 'jueves|jue..', 'viernes|vie..', 'sábado|sáb..', 'domingo|dom..|dom'],
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  units: {
    second: 'segundo|seg./segundos', minute: 'minuto|min./minutos', hour: 'hora|h|hr./horas|hrs.', day: 'día|jornada/días|jornadas', week: 'semana/semanas', weekend: 'fin de semana|finde/fines de semana', fortnight: 'quincena',
    month: 'mes/meses', quarter: 'trimestre/trimestres', 'half-year': 'semestre/semestres', year: 'año|=ano/años|=anos', decade: 'década|decenio/décadas', century: 'siglo/siglos',
  },
  days: { '-3': 'trasanteayer', '-2': 'anteayer|antier|antes de ayer', '-1': 'ayer|anoche', '0': 'hoy|esta mañana|esta tarde|esta noche|hoy en día', '1': 'mañana', '2': 'pasado mañana' },
  otherDays: { '1': 'el día siguiente|al día siguiente|un día después|el día después', '-1': 'el día anterior|un día antes|el día previo|la víspera' },
  feasts: {
    'holy-week': 'semana santa', ascension: 'día de la ascensión', patrick: 'san patricio', 'new-year': 'año nuevo|día de año nuevo', 'new-year-eve': 'nochevieja', epiphany: 'epifanía|día de reyes|reyes magos', valentine: 'san valentín|día de san valentín', 'shrove-tuesday': 'martes de carnaval', 'ash-wednesday': 'miércoles de ceniza', 'palm-sunday': 'domingo de ramos',
    'maundy-thursday': 'jueves santo', 'good-friday': 'viernes santo', easter: 'domingo de resurrección|domingo de pascua|pascua', 'easter-monday': 'lunes de pascua', 'labour-day': 'día del trabajo|día del trabajador|día internacional de los trabajadores', pentecost: 'pentecostés', 'corpus-christi': 'corpus christi',
    'saint-john': 'noche de san juan', assumption: 'día de la asunción|fiesta de la asunción', 'hispanic-day': 'día de la hispanidad|día de la raza', 'all-saints': 'todos los santos|día de todos los santos', 'all-souls': 'día de muertos|día de los muertos', 'constitution-es': 'día de la constitución', immaculate: 'inmaculada concepción|día de la inmaculada',
    'christmas-eve': 'nochebuena', christmas: 'navidad|día de navidad', thanksgiving: 'acción de gracias|día de acción de gracias', 'black-friday': 'viernes negro', lent: 'cuaresma', 'women-day': 'día internacional de la mujer|día de la mujer',
    'holy-saturday': 'sábado santo', 'orthodox-easter': 'pascua ortodoxa', 'orthodox-christmas': 'navidad ortodoxa', ramadan: 'ramadán|mes de ramadán', 'eid-al-fitr': 'fiesta del fin del ramadán', 'eid-al-adha': 'fiesta del sacrificio|fiesta del cordero', 'islamic-new-year': 'año nuevo islámico', 'rosh-hashanah': 'rosh hashaná|año nuevo judío', 'yom-kippur': 'yom kipur', sukkot: 'sucot|sukot', hanukkah: 'janucá|januká', passover: 'pésaj|pascua judía', 'lunar-new-year': 'año nuevo chino|año nuevo lunar',
  },
  parts: ['inicio|a inicio|principio|principios|a principios|comienzos|a comienzos|inicios|a inicios|al principio|al inicio|al comienzo', 'mediados|a mediados', 'finales|a finales|fines|a fines|al final|final|fin|a fin'],
  dayparts: ['de la mañana|por la mañana|la mañana|en la mañana|a la mañana|de la madrugada|madrugada|por la madrugada', 'del mediodía|al mediodía|mediodía', 'de la tarde|por la tarde|la tarde|en la tarde|a la tarde|tarde', 'de la noche|esta noche|por la noche|la noche|en la noche|noche', 'anoche'],
  links: {
    'aimed-at': 'para|para el|al',
    ranked: 'primer|primera|segundo|segunda|tercer|tercera|cuarto|cuarta|quinto|quinta|mayor|menor|peor|mejor|más|menos|único|única|máximo|mínimo|récord',
    the: 'el|la|los|las|al|del', of: 'de|del|de la|del mes de|de los', and: 'y|e|,|o', to: 'al|a|hasta|hasta el|y el', between: 'entre|entre el|entre los días', minus: 'menos',
    'before-year': 'en|desde|hasta|de|del|para|antes de|después de|hacia|a principios de|a finales de|a mediados de|primavera|verano|otoño|invierno|entre|durante', 'year-word': 'año|el año|del año|ejercicio|temporada|curso', 'before-decade': 'años|los años|década de los|década de', 'era-bc': 'a. c.|a.c.|ac|antes de cristo|a. de c.', 'era-ad': 'd. c.|d.c.|dc|después de cristo',
    anaphoric: 'anterior|anteriores|siguiente|siguientes', first: 'primeros|primeras|primer', last: 'último|última|últimos|últimas|pasado|pasada|pasados|pasadas|anterior|anteriores', next: 'próximo|próxima|próximos|próximas|que viene|que vienen|siguiente|siguientes|entrante', 'after-next': 'después de la próxima|después del próximo|después de la que viene|subsiguiente', this: 'este|esta|estos|estas', few: 'algunos|algunas|unos|unas|pocos|pocas|varios|varias|unos pocos|unos cuantos', whole: 'todo|toda',
    ago: 'hace|hacía|desde hace unos', 'after-ago': 'atrás', ahead: 'en|dentro de', within: 'en los|en las|durante los|durante las',
    'lone-day': 'el|hasta el|desde el|a partir del', 'day-after': 'un día después de|un día después del|día después de|día después del|al día siguiente de|al día siguiente del', 'day-before': 'un día antes de|un día antes del|día antes de|víspera de|la víspera de|víspera del', rest: 'el resto|resto|lo que queda', 'on-weekend': 'el fin de semana', 'week-from': 'que comienza el|que empieza el', 'half-of': 'mitad', for: 'por|durante|en', 'surely-ahead': 'dentro de',
    'feast-day': 'día de|día de la', 'day-number': 'día|días|el día|los días', 'month-word': 'mes de', 'before-age': 'tiene|tenía|tenían|con|con solo|mayores de|menores de|de edad de|a los|edad de|cumple|cumplió', 'after-age': 'de edad', 'after-anniversary': 'aniversario|cumpleaños',
    at: 'a las|a la|sobre las|hacia las|desde las|hasta las|para las|al las|antes de las|después de las|a partir de las|las|pasadas las|alrededor de las', 'hour-mark': 'h|horas|hora|hs|hrs|en punto|horas en punto|h en punto', am: 'am|a.m.|a. m.|a.m', pm: 'pm|p.m.|p. m.|p.m', noon: 'mediodía', midnight: 'medianoche', 'local-time': 'hora local|horas locales|local|locales|hora peninsular local', 'time-of': 'hora de|hora del|horas de',
    'on-day': 'el|en|del|al|para el', now: 'ahora|la fecha|la actualidad|hoy', deadline: 'en un plazo de|en el plazo de|dentro de un plazo de', 'the-many': 'los', than: 'que|de lo', 'had-been': 'estaba|estaban|era|eran', pair: 'un par de', 'to-date': 'en lo que va de año|en lo que va del año|lo que va de año|lo que va del año|desde principios de año|desde comienzos de año|el año hasta la fecha', 'before-last': 'antepasado|antepasada', penult: 'penúltimo|penúltima', recent: 'recientes', later: 'más tarde|más adelante', thereafter: 'después', therebefore: 'antes', starting: 'a partir de|a partir del|a contar de', 'week-number': 'semana número|semana nº',
    'after-hour': 'y|e|de|del|en|para|por|con|a|al|el|la|los|las|este|esta|hasta|que|se|ha|han|fue|es|hora|hoy|mañana|ayer|cuando', 'before-rate': 'veces|vez|euros', single: "un|una|uno", 'minute-mark': "minutos|min|mins", half: 'media|medio', 'and-half': 'y media|y medio', 'quarter-of': 'cuarto de|un cuarto de', 'three-quarters-of': 'tres cuartos de|tres cuarto de',
  },
  hedges: {
    about: 'unos|unas|alrededor de|aproximadamente|cerca de las|en torno a', 'at-least': 'al menos|por lo menos|como mínimo', 'more-than': 'más de', 'at-most': 'como máximo|a lo sumo|hasta', 'less-than': 'menos de', nearly: 'casi|cerca de',
  },
  dateHedges: { about: 'hacia|hacia el|hacia las|sobre las|alrededor de las|en torno al|alrededor del', 'at-least': 'desde|desde el|a partir de|a partir del', 'more-than': 'después de|después del|después de las|pasadas las|tras el', 'at-most': 'hasta|hasta el|a más tardar|a más tardar el', 'less-than': 'antes de|antes del|antes de las' },
  minutesBefore: { '15': 'cuarto pasadas las|cuarto pasadas de las', '-15': 'cuarto para las|un cuarto para las' },
  minutesAfter: { '15': 'y cuarto', '30': 'y media', '-15': 'menos cuarto' },
  zones: { 'Europe/Madrid': 'hora peninsular|hora peninsular española|hora española', 'America/New_York': 'hora del este', 'America/Los_Angeles': 'hora del pacífico', '-03:00': 'hora argentina' },
  tense: {
    past: { words: 'ha|han|había|habían|he|hemos|fue|fueron|era|eran|hubo|dijo|hizo|estuvo|tuvo|vino|puso|pudo|dio|vio|desde|murió|dijeron|hicieron|tuvieron', ends: 'ó|dujo|dujeron|aron|[iyj]eron|aba|aban|ían' },
    future: { words: 'termina|empieza|comienza|arranca|finaliza|concluye|entra en vigor|viaja|se celebra|se reúne|se jubila|vence|expira|va a|van a|voy a|vamos a|debe|deben|deberá|deberán|previsto|prevista|previstos|previstas|prevé|prevén|será|serán|habrá|tendrá|hasta|planea|espera|esperan|podría|podrían|programado|programada|está prevista|está previsto', ends: 'rá|rán|[aei]ré|dré|aremos|eremos|iremos' },
  },
  hasBareHours: true,
  ordinalMarks: 'º|ª|°|o|er|ro|do',
};
