import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: ['gennaio|gen.|genn.', 'febbraio|feb.|febb.', 'marzo|mar.', 'aprile|apr.', 'maggio|mag.', 'giugno|giu.', 'luglio|lug.', 'agosto|ago.', 'settembre|sett.|set.', 'ottobre|ott.', 'novembre|nov.', 'dicembre|dic.'],
  doubtful: 'mar|ago|set|dic|gen|apr|mag|giu|lug|ott|nov|feb',
  weekdays: ['lunedì|lun..', 'martedì|mar..', 'mercoledì|mer..', 'giovedì|gio..', 'venerdì|ven..', 'sabato|sab..', 'domenica|dom..'],
  seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  units: {
    second: 'secondo|sec./secondi', minute: 'minuto|min./minuti', hour: 'ora/ore', day: 'giorno|giornata/giorni|giornate', week: 'settimana/settimane', weekend: 'fine settimana|weekend|week-end|week end',
    month: 'mese/mesi', quarter: 'trimestre/trimestri', 'half-year': 'semestre/semestri', year: 'anno/anni', decade: 'decennio/decenni', century: 'secolo/secoli',
  },
  days: { '-2': "l'altro ieri|altroieri|ieri l'altro|avantieri|altro ieri", '-1': 'ieri|ieri sera|ieri mattina|ieri pomeriggio|ieri notte', '0': 'oggi|stamattina|stamani|stasera|stanotte|questa mattina|questa sera|oggi pomeriggio|questo pomeriggio|questa notte|questa mattinata', '1': 'domani|domani sera|domani mattina|domani pomeriggio', '2': 'dopodomani|il giorno dopo domani' },
  otherDays: { '1': "il giorno dopo|il giorno seguente|il giorno successivo|l'indomani|all'indomani|un giorno dopo", '-1': 'il giorno prima|il giorno precedente|un giorno prima' },
  feasts: {
    'holy-week': 'settimana santa', patrick: 'san patrizio', 'carnival-monday': 'lunedì grasso', 'new-year': "capodanno|primo dell'anno|primo gennaio", 'new-year-eve': 'san silvestro|vigilia di capodanno', epiphany: 'epifania|befana', valentine: 'san valentino|festa degli innamorati', 'shrove-tuesday': 'martedì grasso', 'ash-wednesday': 'mercoledì delle ceneri', 'palm-sunday': 'domenica delle palme', 'maundy-thursday': 'giovedì santo',
    'good-friday': 'venerdì santo', easter: 'pasqua|domenica di pasqua', 'easter-monday': "pasquetta|lunedì dell'angelo|lunedì di pasqua", 'liberation-it': 'festa della liberazione', 'labour-day': 'festa del lavoro|festa dei lavoratori|giorno dei lavoratori|primo maggio', 'republic-it': 'festa della repubblica', ascension: 'ascensione', pentecost: 'pentecoste',
    'corpus-christi': 'corpus domini', assumption: 'ferragosto|assunzione', 'all-saints': 'ognissanti|tutti i santi|festa dei santi', 'all-souls': 'giorno dei morti|commemorazione dei defunti', immaculate: 'immacolata|immacolata concezione', 'christmas-eve': 'vigilia di natale', christmas: 'natale|giorno di natale', 'boxing-day': 'santo stefano',
    thanksgiving: 'giorno del ringraziamento', 'saint-joseph': 'festa del papà|san giuseppe', lent: 'quaresima', 'women-day': 'festa della donna', 'mothers-day': 'festa della mamma',
    'holy-saturday': 'sabato santo', 'orthodox-easter': 'pasqua ortodossa', 'orthodox-christmas': 'natale ortodosso', ramadan: 'mese di ramadan', 'eid-al-adha': 'festa del sacrificio', 'islamic-new-year': 'capodanno islamico', 'rosh-hashanah': 'capodanno ebraico', hanukkah: 'chanukkah', passover: 'pasqua ebraica', 'lunar-new-year': 'capodanno cinese|capodanno lunare',
  },
  parts: ["inizio|all'inizio|inizi|agli inizi|a inizio|ad inizio|primi di|ai primi di", 'metà|a metà', 'fine|alla fine|a fine|verso la fine'],
  dayparts: ['del mattino|al mattino|di mattina|della mattina|mattina|mattino|mattinata|in mattinata|nella mattinata', 'di mezzogiorno|mezzogiorno', 'del pomeriggio|di pomeriggio|nel pomeriggio|pomeriggio', 'stasera|questa sera|ieri sera|domani sera|di sera|della sera|sera|in serata|nella serata|serata', 'di notte|della notte|notte|nella notte|nottata|stanotte|ieri notte|la scorsa notte|la notte scorsa'],
  links: {
    'aimed-at': 'per|per il|a',
    ranked: 'primo|prima|secondo|seconda|terzo|terza|quarto|quarta|quinto|quinta|più|meno|peggior|peggiore|miglior|migliore|maggiore|minore|massimo|minimo|unico|unica|record',
    the: "il|lo|la|i|gli|le|l'", of: "di|del|della|dell'|dello|dei|delle|d'|del mese di|nel", and: 'e|ed|,|o', to: "al|a|all'|fino al|fino a|fino ad|ad|ai|alla", between: 'tra|fra|tra il|fra il', minus: 'meno',
    'before-year': "nel|dal|del|al|entro il|fino al|dopo il|prima del|in|di|dell'anno|per il|inizio|fine|primavera|estate|autunno|inverno|verso il|tra il|il", 'year-word': "anno|l'anno|dell'anno|nell'anno|stagione|esercizio", 'before-decade': "anni|gli anni|negli anni|degli anni|dagli anni", 'era-bc': 'a. c.|a.c.|ac|avanti cristo', 'era-ad': 'd. c.|d.c.|dc|dopo cristo',
    anaphoric: 'seguente|successivo|successiva', first: 'primi|prime', last: 'scorso|scorsa|scorsi|scorse|passato|passata|passati|passate|ultimo|ultima|ultimi|ultime', next: 'prossimo|prossima|prossimi|prossime|seguente|successivo|successiva', 'after-next': 'dopo la prossima|dopo il prossimo', this: "questo|questa|questi|queste|quest'", few: 'alcuni|alcune|qualche|pochi|poche|diversi|diverse', whole: 'tutto|tutta',
    'after-ago': 'fa|or sono|addietro', ahead: 'tra|fra|entro|in', within: 'negli|nelle|nei',
    'lone-day': 'il|entro il|fino al|per il|dal', 'day-after': "un giorno dopo|il giorno dopo|all'indomani di|all'indomani del|all'indomani della|indomani di|indomani del", 'day-before': 'un giorno prima di|un giorno prima del|alla vigilia di|alla vigilia del|vigilia del|il giorno prima di|il giorno prima del', rest: 'il resto|resto', 'on-weekend': 'nel fine settimana|il fine settimana|nel weekend|nel week-end|nel week end|il weekend', 'week-from': 'che inizia il|che comincia il', 'half-of': 'metà', for: 'per|durante|in', 'surely-ahead': 'tra|fra',
    'feast-day': 'giorno di|giorno della', 'month-word': 'mese di', 'before-age': "aveva|a soli|minori di|all'età di|età di|compie|ha compiuto", 'after-age': 'di età|compiuti', 'after-anniversary': 'anniversario|compleanno',
    at: "alle|all'|alle ore|dalle|dalle ore|alla|verso le|dopo le|prima delle|entro le|fino alle|ore|le|intorno alle|circa alle|per le|dall'|alle ore", 'hour-mark': 'h|in punto', am: 'am|a.m.|a.m', pm: 'pm|p.m.|p.m', noon: 'mezzogiorno', midnight: 'mezzanotte', 'local-time': 'ora locale|ore locali|locali|locale', 'time-of': 'ora di|ore di',
    'on-day': 'da|il|al|dal|del|entro il', now: 'adesso|ora|oggi', deadline: 'nel giro di|entro un termine di', 'the-many': 'gli|negli|dagli', than: 'che|di quanto|del', 'had-been': 'era|erano', pair: 'un paio di', 'to-date': "da inizio anno|dall'inizio dell'anno|da gennaio ad oggi", penult: 'penultimo|penultima', recent: 'recenti', later: 'più tardi', thereafter: 'dopo', therebefore: 'prima', starting: 'a partire da|a partire dal', 'week-number': 'settimana numero|settimana n',
    'after-hour': 'e|di|del|della|in|a|al|alla|per|con|da|dal|il|la|i|le|ora|circa|si|ha|hanno|è|sono|oggi|domani|ieri|quando|nel|su|ma', 'before-rate': 'volte|volta|euro', single: "un|uno|una|un'", 'minute-mark': "minuti|min", half: "mezza|mezz'|mezzo|una mezz'", 'and-half': 'e mezza|e mezzo', 'quarter-of': "quarto d'|un quarto d'", 'three-quarters-of': "tre quarti d'",
  },
  hedges: {
    about: 'circa|più o meno|intorno a|una decina di', 'at-least': 'almeno', 'more-than': 'più di|oltre', 'at-most': 'al massimo|fino a|non più di', 'less-than': 'meno di', nearly: 'quasi|poco meno di',
  },
  dateHedges: { about: 'verso|verso il|verso le|intorno alle|intorno al', 'at-least': 'dal|da|a partire dal|a partire da|sin dal', 'more-than': 'dopo|dopo il|dopo le', 'at-most': 'fino al|fino alla|entro|entro il|fino a', 'less-than': 'prima del|prima di|prima delle' },
  minutesBefore: {},
  minutesAfter: { '15': 'e un quarto|e quarto', '30': 'e mezza|e mezzo', '45': 'e tre quarti', '-15': 'meno un quarto' },
  zones: { 'Europe/Rome': 'ora italiana|ore italiane' },
  tense: {
    past: { words: 'ha|hanno|aveva|avevano|è stato|è stata|sono stati|sono state|era|erano|fu|furono|ebbe|disse|ho|abbiamo|stato|stata|stati|state|morto|morta|dichiarò|superò|ritirò|sparò|liberò|mostrò', ends: '(?<!ott|br)ava|avano|(?<![aeiout]t|s)iva|ivano|arono|irono|erono|(?<!per|ci|rr)ò|(?<!cos|altres|ed|erd)ì' },
    future: { words: 'finisce|termina|inizia|comincia|scade|entra in vigore|si tiene|si svolge|va in pensione|riprende|si apre|si chiude|fino a|sarà|saranno|dovrebbe|dovrebbero|deve|devono|dovrà|previsto|prevista|previsti|previste|prevede|atteso|attesa|potrebbe|potrebbero|entro|fino al|in programma|programmato|programmata', ends: 'rà|ranno|[aeidv]rò(?<!^però)|eremo|iremo' },
  },
  hasBareHours: true,
  ordinalMarks: 'º|°|ª|o|a',
};
