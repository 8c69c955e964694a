// Rarer words of the calendar, all six languages in one table: apart from the packs, for these are full. The same tags, written as
// in a pack: phrases parted by "|", "=" before one that is matched with its accents, a full stop behind an abbreviation.
import type { LanguageCode } from './pack.ts';
import type { Link, Unit } from './calendar-words.ts';

/** What a table here adds to a pack's calendar. */
export interface RareWords {
  readonly links: Readonly<Partial<Record<Link, string>>>;
  /** Days counted from the day of publication, as in a pack. */
  readonly days?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Partial<Record<Unit, string>>>;
  readonly dayparts?: readonly [string, string, string, string, string];
  /** Monday first: forms that are other words too, and weekdays only before the number of a day and its month: "jeu 15 sept". */
  readonly briefWeekdays?: readonly string[];
  /** Months, by number, that are other words too, and months only behind the number of a day: "15 sept". */
  readonly briefMonths?: Readonly<Record<string, string>>;
  /** Beginning, middle and end of a unit in one word: "year-end", "Monatsmitte". */
  readonly unitParts?: Readonly<Partial<Record<Unit, readonly [string, string, string]>>>;
  /** Ends of words that begin with a month: "JuniHÄLFTE", "MärzWOCHE". */
  readonly monthUnits?: Readonly<Partial<Record<Unit, string>>>;
  /** The unit before the story's, and the one after, in one word: "Vorjahr", "Folgemonat". */
  readonly storyUnits?: Readonly<Partial<Record<Unit, readonly [string, string]>>>;
  /** Hours told by the middle of a part of the day: "mid-morning". */
  readonly midHours: Readonly<Record<string, string>>;
  /** Verbs in the present that tell of what is fixed beforehand, whatever the tense of the text around: "le procès S'OUVRE lundi", "riprendono giovedì". */
  readonly plans: string;
  /** Forms of the past that no ending tells, beside the pack's: "geschah", "survint". */
  readonly told: string;
  /** Words that open a clause, whose own verb then dates what stands right behind them: "a dit QUE lundi il partira". */
  readonly clauseOpeners: readonly string[];
  /** Ends of participles that a form of "to be" makes a past: "è arrivato". */
  readonly participles?: string;
}

/** By language. */
export const RARE_CALENDAR: Readonly<Record<LanguageCode, RareWords>> = {
  fr: {
    told: 'survint|vint|prit|fit|mit|naquit|mourut|obtint|devint|revint|sortit|partit|rendit|perdit|répondit|surprit|apprit',
    clauseOpeners: ['que'],
    links: { 'then-next': "suivant|suivante|d'après|lendemain|surlendemain", 'then-last': "précédent|précédente|d'avant", 'then-not': "où|suivant le|suivant la|suivant les|suivant l'", 'then-behind': '-là|- là', every: 'tous les|toutes les|chaque', same: 'même', period: 'période', is: "est|c'est", 'before-year': 'par rapport à|comparé à|comparée à|comparés à|comparées à|remonte à|remontent à|remontait à|remontant à|datant de|date de', 'year-word': 'année civile|exercice fiscal|exercice|année fiscale', unfinished: 'avoir|ayant|être|étant', 'to-the-day': "jour pour jour|aujourd'hui", now: 'ce moment|en ce moment' },
    days: { '-1': 'la nuit dernière|la nuit passée' }, units: { year: 'année civile/années civiles' },
    briefWeekdays: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'], briefMonths: { 9: 'sept' },
    plans: "à verser|à payer|à régler|payable|payables|il est possible que|il est probable que|sont en vente|est en vente|=débute|=débutent|=commence|=commencent|reprend|reprennent|rouvre|rouvrent|s'ouvre|s'ouvrent|=démarre|=démarrent|s'achève|s'achèvent|se termine|se terminent|=expire|=expirent|se réunit|se réunissent|se tient|se tiennent|entre en vigueur|entrent en vigueur|a lieu|ont lieu",
    midHours: { 10: 'en milieu de matinée|milieu de matinée|au milieu de la matinée|milieu de la matinée', 14: "en milieu d'après-midi|milieu d'après-midi|au milieu de l'après-midi|milieu de l'après-midi" },
  },
  en: {
    told: 'sank|shook|swept|drove|rode|blew|crept|dug|ate|fled|forgot|froze|hung|laid|lay|lent|lit|meant|rang|sang|sat|slept|slid|sought|spent|sprang|stole|stuck|swam|swore|tore|wept|woke|wore|built|chose|drank',
    clauseOpeners: ['that'],
    links: { final: 'final|closing', 'then-next': 'following|subsequent|ensuing|the next', 'then-last': 'previous|preceding|prior', then: 'that', 'then-not': 'as|when|that', 'year-before': 'year-earlier period|year-earlier quarter|year-ago period|year-ago quarter|year-earlier|year-ago|prior-year period|prior-year quarter', than: 'as', every: 'every|each|every other', same: 'same', period: 'period', is: 'is|are', 'before-year': 'back to|dates to|dating to|dated to|compared with|compared to|versus', 'year-word': 'calendar year|the calendar year|fiscal|fiscal year|financial year|the fiscal year', unfinished: 'having|being', 'to-the-day': 'to the day|today', had: 'had', now: 'right now|this moment|at this moment|at this time|at the moment', 'to-date': 'since the beginning of the year|since the start of the year|so far this year', zero: 'oh|o|zero' },
    units: { year: 'calendar year/calendar years' },
    plans: 'payable|on sale on|on sale from|begin|expire|reopens|reopen|resume|closes|take effect|take place|meet again|meets again|kick off|gets under way|get under way|gets underway',
    unitParts: { year: ['', 'mid-year|midyear', "year-end|year end|year's end"] },
    midHours: { 10: 'mid-morning|mid morning|midmorning', 14: 'mid-afternoon|mid afternoon|midafternoon' },
  },
  de: {
    told: 'geschah|geschahen|schoss|schossen|stieß|stießen|geriet|gerieten|lag|lagen|saß|saßen|half|halfen|bat|baten|trieb|trieben|schien|schienen|hing|hingen|verließ|verließen|sprang|sprangen|verschwand|verschwanden|ergab|ergaben|stahl|stahlen|schwieg|schwiegen|riefen|ließen|sah|sahen|drang|drangen|zwang|zwangen|barg|bargen|wich|wichen|wies|wiesen|verriet|verrieten|fing|fingen|empfing|empfingen|erschien|erschienen',
    clauseOpeners: ['dass'],
    links: { coming: 'kommende|kommenden|kommender|kommendes|kommendem', 'then-next': 'folgenden|darauffolgenden|darauf', 'then-last': 'vorherigen|vorangegangenen|zuvor', then: 'jenem|jenes|jener', 'then-not': 'an dem|in dem|wie', 'year-before': 'vorjahreszeitraum|vorjahreszeitraums|vorjahresquartal|vorjahresquartals|vorjahresmonat|vorjahresmonats|vorjahreshalbjahr|vorjahresperiode', every: 'jeden|jeder|jedes|jede|an jedem|alle', same: 'gleichen|selben|gleiche|gleicher', period: 'zeitraum|zeitraums|periode', is: 'ist|sind', 'before-year': 'vergleich zu|vergleich mit|geht auf|aus dem jahr|auf das jahr', 'year-word': 'kalenderjahr|kalenderjahres|geschäftsjahr|geschäftsjahres|haushaltsjahr|schuljahr|rechnungsjahr', 'to-the-day': 'auf den tag genau|heute', now: 'diesem moment|in diesem moment|diesem augenblick' },
    days: { '-1': 'in der vergangenen nacht|in der letzten nacht|in vergangener nacht' }, units: { year: 'kalenderjahr|kalenderjahres/kalenderjahre' },
    storyUnits: { year: ['vorjahr|vorjahres', 'folgejahr|folgejahres'], month: ['vormonat|vormonats', 'folgemonat|folgemonats'], quarter: ['vorquartal|vorquartals', 'folgequartal'], week: ['vorwoche', 'folgewoche'] },
    monthUnits: { 'half-year': 'hälfte', week: 'woche', weekend: 'wochenende|wochenendes' },
    unitParts: { year: ['jahresanfang|jahresbeginn|jahresstart', 'jahresmitte', 'jahresende'], month: ['monatsanfang|monatsbeginn', 'monatsmitte', 'monatsende'], week: ['wochenanfang|wochenbeginn|wochenstart', 'wochenmitte', ''] },
    plans: 'zahlbar|wohl erst|in den verkauf|in den vorverkauf|werde|finde|beginne|tritt|enden|beginnen|starten|öffnet|schließt|trifft sich|treffen sich|kommt zusammen|kommen zusammen|tritt zusammen|treten zusammen|treten in kraft|laufen aus|finden statt',
    briefWeekdays: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
    midHours: {},
  },
  es: {
    told: 'puso|quiso|supo|trajo|trajeron|pudieron|pusieron|quisieron|vinieron|supieron|obtuvo|mantuvo|detuvo|propuso|impuso|dispuso',
    clauseOpeners: ['que'],
    links: { coming: 'próximo|próxima', 'then-next': 'siguiente|posterior', 'then-last': 'anterior|previo|previa|precedente', 'then-not': 'en que|anterior al|anterior a|previo a|previo al|previa a|siguiente a|siguiente al|posterior a|posterior al', then: 'ese|esa|aquel|aquella', every: 'todos los|todas las|cada', same: 'mismo|misma', period: 'periodo|período|lapso', is: '=es|son', 'before-year': 'de aquí a|cara a|vistas a|horizonte|frente a|comparación con|respecto a|comparado con|comparada con|relación con|remonta a|remontan a|remontaba a|data de|datan de', 'year-word': 'año natural|año calendario|ejercicio fiscal|ejercicio|año fiscal', unfinished: 'haber|habiendo', 'to-the-day': 'hoy', now: 'este momento|en este momento|estos momentos|en estos momentos', 'after-hour': 'pero|sino|está|están|había|habían', later: 'después', earlier: 'antes' },
    days: { '-2': 'anteanoche', '-1': 'la noche pasada|la pasada noche' }, units: { year: 'año natural|año calendario|calendario año/años naturales' },
    plans: 'a pagar|pagadero|pagaderos|es posible que|es probable que|salen a la venta|sale a la venta|que sería|que serían|sería el|serían el|terminan|empiezan|comienzan|arrancan|finalizan|concluyen|entran en vigor|se celebran|se reúnen|se reanuda|se reanudan|reanuda|reanudan|reabre|reabren|vuelve a reunirse|vuelven a reunirse|vuelven a verse|expiran|se inicia|se inician|tiene lugar|tienen lugar',
    dayparts: ['a media mañana', '', 'a media tarde', '', ''], briefWeekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
    midHours: { 10: 'a media mañana|media mañana', 14: 'a media tarde|media tarde' },
  },
  it: {
    told: 'successe|avvenne|nacque|vinse|perse|prese|mise|chiese|rimase|rispose|venne|vide|corse|uccise|decise|scese|crebbe|cadde|tenne|volle',
    clauseOpeners: ['che'],
    links: { coming: 'prossimo|prossima', 'then-next': 'seguente|successivo|successiva', 'then-last': 'precedente', 'then-not': "in cui|precedente a|precedente al|precedente all'|precedente alla|successivo a|successivo al|successivo all'|successivo alla|successiva a|successiva al|successiva alla|successiva all'", then: "quel|quello|quell'|quella", every: 'ogni|tutti i|tutte le|ciascun', same: 'stesso|stessa', period: 'periodo', is: '=è|sono', 'before-year': 'confronto con il|paragonato al|risale a|risalgono a|risalente al|datato', 'year-word': 'anno solare|anno civile|esercizio fiscale|esercizio|anno fiscale', unfinished: 'aver|avere|essere|essersi|avendo', 'to-the-day': 'oggi', now: 'questo momento|in questo momento', 'after-hour': 'però|aveva|avevano|era|erano' },
    days: { '-1': 'la notte scorsa|la scorsa notte|nella notte scorsa|nella scorsa notte', '0': 'in giornata|stamane' }, units: { year: 'anno solare|anno civile/anni solari' },
    plans: 'da pagare|pagabile|è possibile che|è probabile che|in vendita da|terminano|iniziano|cominciano|scadono|entrano in vigore|si tengono|si svolgono|riprendono|riapre|riaprono|si aprono|si chiudono|si riunisce|si riuniscono|si incontrano|tornano a riunirsi|tornano a incontrarsi|torna a riunirsi|tornano in campo|torna in campo|prende il via|prendono il via',
    briefWeekdays: ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'],
    midHours: { 10: 'a metà mattina|metà mattina|a metà mattinata|metà mattinata', 14: 'a metà pomeriggio|metà pomeriggio' }, participles: 'ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|sto|sta|sti|ste|tto|tta|tti|tte|rso|rsa|rsi|rse|rto|rta|rti|rte',
  },
  pt: {
    told: 'pôs|quis|trouxe|soube|manteve|obteve|deteve|propôs|impôs|veio|vieram',
    clauseOpeners: ['que'],
    links: { coming: 'próximo|próxima', 'then-next': 'seguinte', 'then-last': 'anterior|precedente', 'then-not': 'em que|anterior a|anterior ao|anterior à|seguinte a|seguinte ao|seguinte à', then: 'esse|essa|nesse|nessa|aquele|aquela|naquele|naquela|desse|dessa|daquele|daquela', every: 'todas as|todos os|cada|toda', same: 'mesmo|mesma', period: 'período', is: '=é|são', 'before-year': 'face a|comparação com|relação a|comparado com|comparada com|comparando com|remonta a|remontam a|remontava a|data de|datam de', 'year-word': 'ano civil|exercício fiscal|exercício|ano fiscal', unfinished: 'ter|terem|havendo', 'to-the-day': 'hoje', now: 'este momento|neste momento', 'after-hour': 'porém|está|estão|tinha|tinham', later: 'depois', earlier: 'antes' },
    days: { '-1': 'na noite passada|a noite passada', '0': 'nesta manhã|nesta tarde|nesta noite|hoje de manhã|hoje à tarde|hoje à noite' }, units: { year: 'ano civil/anos civis' },
    plans: 'a pagar|admite-se que|é possível que|é provável que|estão à venda|está à venda|volta a abrir|voltam a abrir|que seria|que seriam|seria no|seriam no|seria na|terminam|começam|entram em vigor|arrancam|expiram|recomeça|recomeçam|retoma|retomam|é retomada|é retomado|são retomadas|são retomados|volta a reunir-se|voltam a reunir-se|voltam a encontrar-se|voltam a jogar|reabre|reabrem|encerra|encerram|inicia|iniciam|inicia-se|iniciam-se|reúne-se|reúnem-se|realizam-se|tem início|têm início',
    briefWeekdays: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
    midHours: { 10: 'a meio da manhã|no meio da manhã|meio da manhã', 14: 'a meio da tarde|no meio da tarde|meio da tarde' },
  },
};
