// Italian words around names.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'it',
  titles: 'mister sig sigg sigra signor signora signori signorina dott dottor dottore dottoressa dr prof professor professore professoressa ing avv on onorevole don donna fra padre suor mons monsignor sir lord lady sceicco ayatollah mullah imam san santo santa cav',
  roles: 'emiro sultano emir calciatore calciatrice nuotatore nuotatrice indagato imputato questore prefetto pm gip gup insegnante vicepremier ex-premier capogruppo presidente-designato agricoltore operaio '
    + 'influencer presidentessa ministri premier vicepresidente segretari portavoce capo capi leader direttore direttrice deputati senatrice governatore governatrice procuratore generale colonnello capitano '
    + 'comandante tenente ammiraglio maresciallo sergente re regina principe principessa imperatore imperatrice papa cardinale vescovo arcivescovo pastore ambasciatore ambasciatrice omologo collega patron '
    + 'fondatore fondatrice cofondatore allenatore allenatrice tecnico giocatore giocatrice attaccante difensore portiere centrocampista pilota ciclista corridore campione campionessa atleta tennista attore '
    + 'attrice comico regista cantante cantautore rapper musicista compositore compositrice scrittore scrittrice romanziere poeta poetessa giornalista giornalisti redattore redattrice pittore pittrice '
    + 'scultore architetto economista analista sociologo politologo ricercatore ricercatrice fisico chimico biologo medico chirurgo professore professoressa studente studentessa attivista oppositore '
    + 'sindacalista responsabile rappresentante coordinatore coordinatrice negoziatore inviato soldato poliziotto carabiniere terrorista miliardario imprenditore imprenditrice uomo donna moglie marito '
    + 'fratello sorella padre madre nipote successore predecessore produttore produttrice conduttore conduttrice modella stilista esploratore navigatore astronauta inventore ingegnere editore duca duchessa '
    + 'conte contessa marchese amministratore delegato ceo matematico presule doge '
    + 'virolog|sottosegretari|ministr|segretari|deputat|sindac|magistrat|avvocat|commissari|filosof|storic|fotograf|scienziat|candidat|espert|diplomatic|figli|zi|cugin|vedov|amic|compagn|ballerin~o|a '
    + 'assessor|infermier|cancellier|consiglier~a|e president|dirigent|senator|giudic~e|i',
  roleEnds: '',
  organisationHeads: 'prefettura questura borsa tar protezione policlinico regione comune azienda-sanitaria asl comando capitaneria coordinamento galleria pinacoteca municipio sovrintendenza soprintendenza organizzazione agenzia ministero consiglio commissione comitato corte tribunale partito unione federazione confederazione associazione lega fondazione istituto universita scuola accademia banca banco fondo ufficio centro assemblea senato parlamento camera fronte '
    + 'movimento sindacato societa compagnia gruppo alleanza croce osservatorio direzione servizio autorita programma collegio liceo ospedale museo teatro opera orchestra club ac as us fc ssc calcio dipartimento procura guardia polizia esercito marina aeronautica arma chiesa diocesi ordine cassa '
    + 'giunta regione-lazio comune-di politecnico biblioteca conservatorio divisione azienda squadra polisportiva',
  smallHeads: 'prefettura questura tribunale corte consiglio assessorato asl commissariato borsa capitaneria commissione camera esercito amministrazione presidenza governo ministero parlamento senato giustizia universita partito agenzia banca federazione associazione fondazione gruppo ambasciata polizia istituto ospedale sindacato procura',
  organisationTails: 'srl sa gruppo calcio',
  organisationEnds: '',
  organisationCues: 'concorrente gruppo azienda societa ditta compagnia colosso casa costruttore operatore quotidiano settimanale giornale rivista emittente rete radio agenzia sito partito sindacato ong banca filiale marchio editore club squadra band multinazionale etichetta milizia presso',
  organisationAdjectives: 'mondiale europee centrale generale popolare sociale socialista comunista costituzionale federale reale esteri regionale comunale provinciale monetario militare unite uniti unita atlantico africana '
    + 'medico politecnico tecnologico superiore spaziale penale civile elettorale cattolica ortodossa liberale laburista conservatore '
    + 'europe|suprem|democratic|repubblican|pubblic|economic|scientific|islamic|olimpic|italian~o|a nazional|internazional~e|i',
  placeHeads: 'cimitero via viale piazza corso ponte lago monte monti fiume isola isole golfo stretto baia valle val mar mare oceano deserto porto castello aeroporto stazione parco stadio quartiere foresta canale ghiacciaio vulcano cattedrale basilica palazzo villa lungotevere passo provincia contea',
  placeTails: '',
  placeEnds: '',
  placeCues: 'sindaco vescovo arcivescovo deputato governatore re regina duca conte battaglia aeroporto popolazione penisola citta paese comune capitale regione provincia dipartimento distretto stato repubblica regno frontiera confine abitanti borgo cantone isola porto frazione nord sud est ovest nordest nordovest sudest sudovest centro periferia contea municipalita localita',
  placePrepositions: 'a ad in da verso',
  agentPrepositions: 'secondo con contro per tra fra',
  speech: 'scrive riporta riferisce riferito ha_detto detto dice disse dichiarato affermato spiegato annunciato indicato precisato aggiunto aggiunge assicurato sottolineato sottolinea ricordato riconosciuto '
    + 'confermato risposto scritto twittato raccontato chiesto concluso ritiene insistito avvertito promesso denunciato criticato reagito proposto commentato ribadito osservato sostenuto sostiene crede vuole '
    + 'dichiaro mori nacque ammesso negato lanciato nat|mort|afferm|annunci|spieg~o|a',
  articles: 'il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull questo questa questi queste quel quella suo sua suoi sue loro nostro nostra',
  links: 'di del dello della dei degli delle dell d la il lo l gli le per e ed in a al alla ai alle agli contro sul sulla da',
  particles: 'di de d von van der den bin al el da dos do das',
  ordinary: 'var po marca anno qualcuno molti molte pochi ognuno chiunque il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello '
    + 'nella nei negli nelle nell sul sullo sulla sui sugli sulle sull questo questa questi queste quel quello quella quei quegli quelle suo sua suoi sue loro nostro nostra mio mia tuo io tu egli ella lui '
    + 'lei noi voi essi esse mi ti si ci vi ne che chi cui quale quali dove quando come quanto perche poiche se non piu meno molto poco gia anche ancora solo soltanto cosi allora poi dopo prima ora oggi ieri '
    + 'domani qui sempre mai tutto tutta tutti tutte ogni alcuni alcune altro altra altri altre stesso stessa nessuno nessuna niente nulla e ed o od ma pero di a da in con su per tra fra secondo contro '
    + 'durante mediante senza verso oltre sotto sopra dentro fuori vicino lontano sono era erano fu furono essere ha hanno aveva avere c puo deve va vanno fa due tre quattro cinque sei sette otto nove dieci '
    + 'cento mille primo seconda terzo ultimo ultima gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica '
    + 'inoltre tuttavia infatti invece mentre infine attualmente recentemente foto video immagine leggi fonte fonti internet dio natale pasqua fine grazie no signor signora presidente ministro re regina papa '
    + 'coppa mondiale mondo guerra battaglia trattato legge festival campionato giochi olimpici premio storia governo stato repubblica costituzione nord sud est ovest nato nata gran tale tali tanto cio dato '
    + 'pur nonostante intanto successivamente originariamente insieme ecco serie',
  acts: 'e era fu sara aveva ha ebbe divenne diventa divento passo vinse mori nacque studio lavoro gioco visse inizio comincio ricevette pubblico fondo torno lascio firmo esordi ottenne entro scrisse diresse '
    + 'partecipo segno rimase sposo venne fece prese',
  adjectiveEnds: 'ale ali ici iche ese ic|ari|an|iv~o|a',
  nounEnds: 'zione zioni mento menti ta ismo anza enza aggio ura',
  placeLinks: 'di del della dei al in sul',
  leaders: 'presidente ceo delegato direttore direttrice fondatore fondatrice leader dirigente allenatore allenatrice azionista azionisti azioni patron analista tecnico',
  officeNouns: 'appello assise giustizia difesa interno interni istruzione lavoro salute cultura economia finanze ambiente trasporti esteri sorveglianza riesame minori polizia sicurezza conti',
  storms: 'uragano ciclone tempesta tifone operazione',
  clubs: 'il lo l al allo all del dello dell dal dallo dall=milan torino napoli bologna verona cagliari palermo bari lecce parma como monza venezia empoli pisa brescia frosinone catania perugia spezia liverpool barcellona arsenal chelsea bayern;la alla della dalla=roma lazio',
  gerundEnds: 'ando endo',
  nounsAreCapital: false,
  demonyms: 'us:american,statunitens ru:russ,filoruss gb:britannic,ingles,scozzes,galles fr:frances de:tedesc it:italian,sicilian,sard,venet,lombard,toscan es:spagnol,catalan,basc pt:portoghes ua:ucrain cn:cines jp:giappones,nipponic ca:canades au:australian in:indian br:brasilian mx:messican '
    + 'ar:argentin co:colombian ve:venezuelan cl:cilen pe:peruvian cu:cuban be:belg,fiamming nl:olandes ch:svizzer at:austriac pl:polacc cz:cec sk:slovacc hu:ungheres ro:rumen,romen bg:bulgar gr:grec rs:serb hr:croat si:sloven ba:bosniac al:albanes se:svedes no:norveges dk:danes fi:finlandes '
    + 'ie:irlandes is:islandes ee:eston lv:letton lt:lituan by:bieloruss md:moldav ge:georgian am:armen az:azer tr:turc ir:iranian iq:irachen sy:sirian lb:libanes il:israelian ps:palestines jo:giordan eg:egizian sa:saudit ye:yemenit qa:qatariot af:afghan pk:pakistan kz:kazak kp:nordcorean '
    + 'kr:sudcorean,corean vn:vietnamit th:tailandes,thailandes id:indonesian ph:filippin tw:taiwanes ma:marocchin dz:algerin tn:tunisin ly:libic ng:nigerian cd:congoles et:etiop so:somal sd:sudanes ke:kenian,keniot za:sudafrican eu:europe :occidental,african,asiatic,arab,musulman,islamic,cristian,cattolic,ebraic,latin',
  demonymEndings: 'o a i e iti oti ncino in|an|ian|en|egn~o|a|i|e it|ot~a|e h|es|ens|ns~e|i',
};
