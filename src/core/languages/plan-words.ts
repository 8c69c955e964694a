// Nouns and verbs of what is fixed beforehand, by which a weekday that no tense dates is told to be one to come: "Grève des trains
// VENDREDI", "Bayern SPIELT am Samstag". One table for six languages, for the packs are full. Without accents; "-" before the end
// of a German compound.
import type { LanguageCode } from './pack.ts';

type Row = Readonly<Record<LanguageCode, string>>;

/** Left out: words of other senses as frequent ("marche" is also "marché", "paro" is unemployment, "Beispiel" ends in "spiel"). */
export const EVENTS: Row = {
  fr: 'greve greves sommet sommets manifestation manifestations match matchs matches rencontre rencontres finale derby election elections scrutin vote referendum reunion reunions audience audiences proces debat debats obseques funerailles concert concerts rassemblement conference congres seance ouverture inauguration negociations discussions pourparlers mobilisation defile joue jouent affronte affrontent recoit recoivent rencontrent messe votent elisent rend rendent examinent accueillent',
  en: 'strike strikes walkout summit rally march marches protest protests demonstration match game games final derby election elections vote referendum ballot hearing hearings trial debate funeral meeting meetings talks concert concerts launch opening conference congress session marathon parade play plays hosts faces leg mass service polls meets votes visits travels',
  de: '-streik -streiks -gipfel gipfeltreffen -demonstration -demonstrationen -demo -kundgebung spiel heimspiel auswartsspiel landerspiel testspiel pokalspiel topspiel spiele -finale derby -wahlen bundestagswahl landtagswahl prasidentenwahl kommunalwahl europawahl -abstimmung referendum -entscheid -sitzung -verhandlung -prozess -debatte beerdigung beisetzung trauerfeier treffen -gesprach -gesprache -konzert -konzerte -eroffnung -konferenz -kongress parteitag -auftakt -premiere spielt spielen streikt streiken gottesdienst messe ruckspiel hinspiel anpfiff empfangt empfangen trifft stimmen wahlen wahlt reist besucht tagt wahllokale',
  es: 'huelga huelgas cumbre manifestacion manifestaciones marcha partido partidos final derbi clasico elecciones eleccion votacion referendum reunion reuniones audiencia juicio debate funeral concierto conciertos mitin congreso sesion apertura inauguracion negociaciones conversaciones juega juegan recibe reciben visita visitan misa ida vuelta votan eligen viaja viajan comparece comparecen urnas',
  it: 'sciopero scioperi vertice corteo cortei manifestazione manifestazioni partita partite gara gare derby finale elezioni voto votazione referendum riunione riunioni incontro incontri udienza processo dibattito funerali funerale concerto concerti comizio congresso seduta apertura inaugurazione trattative colloqui gioca giocano ospita ospitano affronta affrontano sfida ritorno andata messa votano riceve ricevono incontra incontrano vola seggi urne',
  pt: 'greve greves cimeira cupula manifestacao manifestacoes marcha jogo jogos partida final derbi classico eleicoes eleicao votacao referendo reuniao reunioes audiencia julgamento debate funeral concerto concertos comicio congresso sessao abertura inauguracao negociacoes conversacoes protesto protestos joga jogam recebe recebem defronta defrontam enfrenta enfrentam visita visitam missa votam elegem viaja viajam urnas',
};

/** Before such a noun: it is told of as over or under way ("LORS DE la grève", "AFTER the match"). */
export const MEANWHILE: Row = {
  fr: 'pendant durant lors apres depuis dans', en: 'during after since following at in from over', de: 'wahrend bei beim nach seit im in vom aus', es: 'durante tras despues desde en del', it: 'durante dopo da dalla dallo nel nella nello al alla allo dei del della', pt: 'durante apos depois desde em no na nos nas do da',
};

/** What a weekday behind "of" has over: "35 Prozent auf den KURS vom Freitag". */
export const CLOSED: Row = {
  fr: 'cours cloture', en: 'close price', de: 'kurs schlusskurs handelsschluss', es: 'cierre precio cotizacion', it: 'chiusura prezzo quotazione', pt: 'fecho fechamento cotacao preco',
};

/** Ends of participles, with their accents: beside their noun they tell when it was done ("le procès OUVERT lundi doit durer"). English has its own ends of the past. */
export const DONE: Row = {
  fr: 'é ée és ées ert erte erts ertes du due dus dues nu nue nus nues lu lue lus lues ru rue rus rues cu cue cus cues uit uite uits uites mis mise mises pris prise prises ni nie nis nies li lie lis lies ti tie tis ties si sie sis sies',
  en: '', de: 'te ten ter tes tem ene enen ener enes enem',
  es: 'ado ada ados adas ido ida idos idas ierto ierta iertos iertas uesto uesta uestos uestas rito rita ritos ritas echo echa',
  it: 'ato ata ati ate uto uta uti ute ito ita iti ite erto erta erti erte osto osta osti oste eso esa esi ese iuso iusa iusi iuse tto tta tti tte',
  pt: 'ado ada ados adas ido ida idos idas erto erta ertos ertas osto osta ostos ostas rito rita ritos ritas eito eita eso esa esos esas',
};

/** Beginnings of those among them that tell of a day to come, without accents. */
export const PUT_OFF: Row = {
  fr: 'report repouss renvoy decal avanc convoqu annonc promis esper envisag prev attend fix program souhait', en: '',
  de: 'geplant vorgesehen erwart angesetz anberaum verschoben vertagt angekundig terminiert befristet festgesetz avisiert versproch erhofft beabsichtig gedacht angestrebt beginnend nachst letzt erst zweit dritt',
  es: 'aplazad pospuest retrasad adelantad convocad fijad anunciad prometid esperad previst programad planead citad', it: 'rinviat posticipat spostat slittat rimandat fissat previst convocat annunciat promess attes anticipat programmat pianificat',
  pt: 'adiad remarcad convocad marcad anunciad prometid esperad previst antecipad agendad programad planejad planead',
};

/**
 * Ends of what somebody said would be done, a day to come unless another cue is nearer: "a dit qu'il APPELLERAIT dimanche". Regex sources, with
 * accents; left out are forms of verbs of hearsay ("serait mort", "avrebbe detto") and pasts that end so too ("preferia", "queria").
 */
export const WOULD: Row = {
  fr: '(?:(?<!s)e|[dn]d|^i|(?:[nghlr]|rt|ois)i)rai(?:t|ent)', en: '', de: '',
  es: '(?<!^v)arían?|(?<!qu|[fgh])erían?|(?<!qu)irían?|[dn]drían?', it: '(?:[eir]|[dn]d)rebber?o?', pt: 'ariam?|(?<!qu|[dfgs])eriam?|iriam?',
};

/** Those of them that nouns have too, behind an article or "de": "la galería", "da Secretaria". Regex sources. */
export const NOUN_ENDS: Row = { fr: '', en: '', de: '', es: '[ae]ría', it: '', pt: '[ae]ria' };

/** Verbs before such a participle that make it theirs: "va RESTER fermé". */
export const STAYING: Row = {
  fr: 'etre rester demeurer reste restent restera resteront voir faire', en: '', de: '', es: 'ser estar quedar permanecer seguir queda quedan sigue siguen permanece permanecen',
  it: 'essere restare rimanere venire resta restano rimane rimangono viene vengono', pt: 'ser estar ficar permanecer fica ficam segue seguem permanece permanecem',
};

/** Before a day that is denied beside the right one: "le 12 mars, et NON le 13". */
export const DENYING: Row = { fr: 'non pas', en: 'not', de: 'nicht', es: 'no', it: 'non', pt: 'não' };

/**
 * Beside bare years. German, where they stand without a preposition: adverbs before them, and nouns of what there is once a year or was
 * once ("-" before the end of a compound). English: whose they may be ("HIS 2014 conviction"). Elsewhere a preposition tells a year.
 */
export const DATED_BY = {
  leads: 'schon erst bereits noch zuletzt damals',
  nouns: '-wahl -wahlen wm em -weltmeisterschaft -europameisterschaft -meisterschaft olympia -haushalt -haushalts -etat -etats -budget -budgets brand -grossbrand tod -krieg -krise -saison -turnier flut -hochwasser -beben -erdbeben -anschlag -attentat -unfall -ungluck -absturz -reform -urteil -gipfel -streik -umfrage -studie',
  possessives: 'his her their its our',
} as const;
