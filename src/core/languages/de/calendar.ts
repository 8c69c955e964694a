import type { CalendarWords } from '../calendar-words.ts';

const DAYPARTS = ['morgen', 'früh', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];
/** A weekday, its abbreviation, and what German writes as one word: "Sonntagabend". */
const weekday = (name: string, ...short: readonly string[]): string => [name, `${name}s`, ...DAYPARTS.map((part) => `${name}${part}`), ...short].join('|');

const DECADES: Readonly<Record<string, string>> = Object.fromEntries([['1920', 'zwanziger'], ['1930', 'dreißiger'], ['1940', 'vierziger'], ['1950', 'fünfziger'], ['1960', 'sechziger'], ['1970', 'siebziger'], ['1980', 'achtziger'], ['1990', 'neunziger']].map(([year = '', name = '']) => [year, `${name} jahre|${name} jahren|${name}jahre|${name}jahren`]));

/** "zweiter Advent", "am 2. Advent". */
const advent = (name: string, figure: string): string => [`${name}r advent`, `${name}n advent`, `${name}s advent`, `${figure} advent`, `${name}n adventssonntag`, `${name}r adventssonntag`].join('|');

export const calendar: CalendarWords = {
  months: ['januar|jänner|jan.|jän.|januars', 'februar|feb.|febr.|feber|februars', 'märz|mär.', 'april|apr.|aprils', 'mai|mais', 'juni|jun.|junis', 'juli|jul.|julis', 'august|aug.|augusts', 'september|sept.|sep.', 'oktober|okt.|oktobers', 'november|nov.', 'dezember|dez.'],
  doubtful: 'mär|jan|mais',
  weekdays: [weekday('montag', 'mo..'), weekday('dienstag', 'di..'), weekday('mittwoch', 'mi..'), weekday('donnerstag', 'do..'), weekday('freitag', 'fr..', '=fr'), weekday('samstag', 'sa..', 'sonnabend', 'sonnabends', 'sonnabendabend'), weekday('sonntag', 'so..')],
  seasons: ['frühjahr|frühling|frühjahrs', 'sommer|sommers', 'herbst|herbstes', 'winter|winters'],
  units: {
    second: 'sekunde|sek./sekunden', minute: 'minute|min./minuten', 'quarter-hour': 'viertelstunde/viertelstunden', hour: 'stunde|std.|h/stunden', day: 'tag|tages/tage|tagen', week: 'woche/wochen', weekend: 'wochenende|wochenendes/wochenenden',
    month: 'monat|monats/monate|monaten', quarter: 'quartal|quartals/quartale|quartalen', 'half-year': 'halbjahr|halbjahres|jahreshälfte/halbjahre', year: 'jahr|jahres/jahre|jahren', decade: 'jahrzehnt|jahrzehnts/jahrzehnte|jahrzehnten', century: 'jahrhundert|jahrhunderts/jahrhunderte|jahrhunderten',
  },
  days: {
    '-3': 'vorvorgestern',
    '-2': 'vorgestern', '-1': 'gestern|gestern abend|gestern morgen|gestern früh|gestern nachmittag|gestern vormittag|letzte nacht|vergangene nacht', '0': 'heute|heute abend|heute morgen|heute früh|heute nachmittag|heute vormittag|heute mittag|heute nacht',
    '1': 'morgen|morgen abend|morgen früh|morgen nachmittag|morgen vormittag|morgen mittag|morgen zu mittag', '2': 'übermorgen',
  },
  otherDays: { '1': 'am nächsten tag|am folgenden tag|am tag darauf|tags darauf|am folgetag|einen tag später', '-1': 'am vortag|am tag zuvor|am tag davor|tags zuvor|einen tag zuvor|einen tag früher', '2': 'am übernächsten tag' },
  feasts: {
    'holy-week': 'karwoche', immaculate: 'mariä empfängnis', patrick: 'st. patricks day', 'new-year': 'neujahr|neujahrstag', 'new-year-eve': 'silvester', epiphany: 'heilige drei könige|dreikönigstag|dreikönig', valentine: 'valentinstag', 'shrove-tuesday': 'faschingsdienstag|fastnachtsdienstag', 'ash-wednesday': 'aschermittwoch',
    'palm-sunday': 'palmsonntag', 'maundy-thursday': 'gründonnerstag|palmdonnerstag', 'good-friday': 'karfreitag', easter: 'ostern|ostersonntag', 'easter-monday': 'ostermontag', 'labour-day': 'tag der arbeit|maifeiertag', ascension: 'christi himmelfahrt|himmelfahrt|vatertag', pentecost: 'pfingsten|pfingstsonntag',
    'advent-1': advent('erste', '1.'), 'advent-2': advent('zweite', '2.'), 'advent-3': advent('dritte', '3.'), 'advent-4': advent('vierte', '4.'), volkstrauertag: 'volkstrauertag', 'repentance-day': 'buß- und bettag', totensonntag: 'totensonntag|ewigkeitssonntag', weiberfastnacht: 'weiberfastnacht|altweiber', 'carnival-monday': 'rosenmontag', lent: 'fastenzeit', 'great-lent': 'große fastenzeit|großen fastenzeit', 'clean-monday': 'reiner montag', 'lazarus-saturday': 'lazarus-samstag', 'trinity-sunday': 'dreifaltigkeitssonntag|trinitatis|goldener sonntag', 'whit-monday': 'pfingstmontag', 'corpus-christi': 'fronleichnam', assumption: 'mariä himmelfahrt', 'german-unity': 'tag der deutschen einheit', reformation: 'reformationstag', 'all-saints': 'allerheiligen', 'all-souls': 'allerseelen', nicholas: 'nikolaustag',
    'christmas-eve': 'heiligabend|heiliger abend', christmas: 'weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|ersten weihnachtsfeiertag|erster weihnachtsfeiertag|1. weihnachtstag|1. weihnachtsfeiertag', 'boxing-day': 'zweiter weihnachtstag|zweiten weihnachtstag|zweiten weihnachtsfeiertag|zweiter weihnachtsfeiertag|2. weihnachtstag|2. weihnachtsfeiertag|stephanstag', 'women-day': 'weltfrauentag|internationaler frauentag', 'mothers-day': 'muttertag',
    'holy-saturday': 'karsamstag|karsonnabend|stiller samstag', 'orthodox-easter': 'orthodoxes ostern|orthodoxen ostern|orthodoxe ostern', ramadan: 'fastenmonat ramadan', 'laylat-al-qadr': 'nacht der bestimmung', 'eid-al-fitr': 'zuckerfest|fest des fastenbrechens', 'eid-al-adha': 'opferfest', 'islamic-new-year': 'islamisches neujahr', ashura: 'aschura', mawlid: 'maulid an-nabī', 'rosh-hashanah': 'rosch haschana', 'yom-kippur': 'jom kippur', sukkot: 'laubhüttenfest', 'simchat-torah': 'simchat tora', hanukkah: 'chanukka', passover: 'pessach|passah|passa|passahfest', 'yom-hashoah': 'jom haschoa|jom hashoah', shavuot: 'schawuot', 'tisha-bav': "tischa beaw", 'lunar-new-year': 'chinesisches neujahr|chinesischen neujahr|chinesische neujahr|chinesisches neujahrsfest|mondneujahr',
  },
  decades: DECADES,
  parts: ['anfang|zu beginn|beginn|früh im|zu beginn des', 'mitte|in der mitte', 'ende|gegen ende|zum ende'],
  dayparts: ['morgens|am morgen|früh|frühmorgens|vormittags|am vormittag|vormittag|in der früh', 'mittags|am mittag|mittag', 'nachmittags|am nachmittag|nachmittag', 'abends|am abend|abend|heute abend|morgen abend|gestern abend', 'nachts|in der nacht|nacht|letzte nacht|vergangene nacht|gestern nacht'],
  links: {
    'aimed-at': 'für|auf|auf den',
    ranked: 'erste|ersten|erster|erstes|zweite|zweiten|zweiter|dritte|dritten|dritter|vierte|vierten|fünfte|höchste|höchsten|niedrigste|niedrigsten|schlimmste|schlimmsten|schwerste|schwersten|stärkste|größte|größten|beste|besten|tiefste|tiefsten|einzige',
    the: 'der|die|das|den|dem|des', of: 'der|des|im|vom|von|dieses|im monat', and: 'und|,|oder|sowie', to: 'bis|bis zum|bis zur|bis zu|bis in den|bis in die|auf', between: 'zwischen|zwischen dem',
    'before-year': 'für|im jahr|im jahre|seit|bis|von|ab|vor|nach|in|anfang|mitte|ende|um|frühjahr|sommer|herbst|winter|im|zwischen|jahrgang', 'year-word': 'jahr|jahres|jahre|das jahr|des jahres|im jahr|saison', 'after-decade': 'er jahre|er jahren|er-jahre|er-jahren|er', 'era-bc': 'v. chr.|v.chr.|vor christus|v.u.z.|v. u. z.|v.d.z.|vor unserer zeitrechnung', 'era-ad': 'n. chr.|n.chr.|nach christus|ndgz|n.d.g.z.|n. u. z.|n.u.z.',
    anaphoric: 'folgenden|vorherigen', first: 'erste|ersten|erster', last: 'letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vergangenem|vorige|vorigen|voriges|voriger|vorherigen', next: 'nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|kommendem|folgenden', 'after-next': 'übernächste|übernächsten|übernächster|übernächstes', this: 'diese|diesen|dieser|dieses|diesem|laufenden|laufende', few: 'einige|einigen|wenige|wenigen|mehrere|mehreren|ein paar|paar', whole: 'ganze|ganzen',
    'in-a-week': 'in einer woche', 'in-a-fortnight': 'in zwei wochen', ago: 'vor', 'after-ago': 'zuvor her', ahead: 'in|binnen', within: 'in den|binnen|innerhalb von',
    'lone-day': 'am|zum|bis zum|ab dem|seit dem|vor dem|nach dem', 'day-after': 'einen tag nach|ein tag nach|tag nach|tags nach', 'day-before': 'einen tag vor|ein tag vor|tag vor|am vorabend', rest: 'rest|den rest|der rest', 'on-weekend': 'am wochenende|übers wochenende|zum wochenende', 'week-from': 'ab dem|vom|beginnend am', 'half-of': 'hälfte', for: 'für|während',
    'month-word': 'monat|monat des', 'before-age': 'im alter von|alter von', 'after-age': 'alt|alte|alten|alter|altes', 'after-anniversary': 'geburtstag|jahrestag|jubiläum',
    at: 'um|gegen|ab|bis|seit|vor|nach|kurz nach|kurz vor|pünktlich um|spätestens', 'hour-mark': 'uhr|h|uhr punkt', noon: 'mittag|zwölf uhr mittags', midnight: 'mitternacht|mitternachts', 'local-time': 'ortszeit|lokalzeit|uhr ortszeit', 'after-place-time': 'zeit',
    'on-day': 'am|zum|vom|bis|bis zum|ab|den|dem', now: 'jetzt', deadline: 'innerhalb von|innerhalb der nächsten', than: 'als', 'had-been': 'war|waren', 'to-date': 'seit jahresbeginn|seit jahresanfang|seit beginn des jahres|seit anfang des jahres', 'before-last': 'vorletzte|vorletzten|vorletzter|vorletztes|vorletztem', penult: 'vorletzte|vorletzten|vorletzter|vorletztes', recent: 'jüngsten', later: 'später', earlier: 'zuvor|früher|vorher', thereafter: 'danach', therebefore: 'davor', starting: 'ab|ab dem|ab kommenden|beginnend am', 'week-number': 'kw|kalenderwoche|kalenderwochen',
    'after-hour': 'und|in|im|am|auf|bis|der|die|das|den|mit|ist|war|wird|hat|haben|von|zu|an|für|nach|vor|sowie|morgen|heute|gestern|bin|ich|wir|er|es|zurück|los|wieder', 'before-rate': 'einmal|zweimal|mal|euro', single: "ein|eine|einen|einem|einer|eines", 'minute-mark': "minuten|min", past: 'nach', toward: 'vor', half: 'halbe|halben|halber|halbes|eine halbe|einer halben|ein halbes', 'one-and-half': 'anderthalb|eineinhalb', 'and-half': 'einhalb|und eine halbe|und ein halbes|und einen halben', 'quarter-of': 'viertel', 'three-quarters-of': 'dreiviertel|drei viertel|einer dreiviertel|eine dreiviertel',
  },
  hedges: {
    about: 'etwa|rund|circa|ca.|ungefähr|zirka|gut', 'at-least': 'mindestens|wenigstens', 'more-than': 'mehr als|über|länger als', 'at-most': 'höchstens|maximal|bis zu', 'less-than': 'weniger als|unter|keine', nearly: 'fast|beinahe|knapp|nahezu',
  },
  dateHedges: { about: 'um den|gegen|etwa', 'at-least': 'seit|seit dem|ab|ab dem', 'more-than': 'nach|nach dem', 'at-most': 'bis|bis zum|spätestens am|spätestens', 'less-than': 'vor|vor dem' },
  minutesBefore: { '-30': 'halb', '15': 'viertel nach', '-15': 'viertel vor|dreiviertel', '-45': 'viertel' },
  minutesAfter: {},
  zones: { '+01:00': 'mez', '+02:00': 'mesz', 'Europe/Berlin': 'deutscher zeit' },
  tense: {
    past: { words: 'hat|habe|haben|hatte|hatten|war|waren|wurde|wurden|sagte|teilte|erklärte|gab|kam|ging|nahm|traf|starb|fand|stand|sprach|schrieb|ließ|seit|worden|gewesen|ist|sind|bekam|verlor|gewann|begann|hieß|rief|zog|blieb', ends: 'te|ten|tete|(?:stieg|fiel|sank|wuchs|brach|griff|trat|schlug|schloss|fuhr|warf|hielt|trug|lief|verlor|erhielt|floh|riss|bot|betrug|entschied|starb|traf|kam|ging|nahm|fand|stand|sprach|unterlag)(?:en)?' },
    future: { words: 'endet|beginnt|startet|läuft aus|tritt in kraft|reist|tagt|findet statt|geht in rente|wird|werden|soll|sollen|will|wollen|kann|=könnte|=könnten|muss|müssen|geplant|erwartet|plant|planen|=würde|=würden|bis|möchte|=dürfte|=dürften|voraussichtlich|vorgesehen|ansteht|steht an|sollte|sollten|darf', ends: '' },
  },
  ordinalMarks: 'te|ten|ter|tes',
  isDayDotted: true,
  hasCapitalMonths: true,
};
