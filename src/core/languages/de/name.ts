// German words around names. Nouns carry capitals as names do, so `ordinary` holds the nouns that most often stand alone.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'de',
  titles: 'herr herrn frau dr prof professor pater sir lord lady freiherr baron graf grafin furst scheich ajatollah ayatollah mullah imam st sankt familie fraulein',
  roles: 'prasident prasidentin prasidenten minister ministerin ministers premier kanzler kanzlerin sprecher sprecherin sprechers chef chefin vorsitzender vorsitzende vorsitzenden leiter leiterin direktor direktorin generalsekretar generalsekretarin sekretar '
    + 'abgeordnete abgeordneter abgeordneten senator senatorin burgermeister burgermeisterin gouverneur gouverneurin staatsanwalt staatsanwaltin richter richterin anwalt anwaltin rechtsanwalt general oberst hauptmann kommandant leutnant admiral marschall konig konigin '
    + 'prinz prinzessin kaiser kaiserin papst kardinal bischof erzbischof pfarrer botschafter botschafterin kommissar kommissarin berater beraterin amtskollege amtskollegen amtskollegin kollege kollegin grunder grunderin mitgrunder trainer trainerin sturmer '
    + 'verteidiger torwart mittelfeldspieler spieler spielerin fahrer weltmeister weltmeisterin olympiasieger sportler athlet schauspieler schauspielerin komiker lehrers lehrer kaufmanns bauern malers komponisten schriftstellers regisseur regisseurin sanger sangerin rapper musiker musikerin komponist komponistin schriftsteller '
    + 'schriftstellerin autor autorin dichter dichterin philosoph philosophin historiker historikerin journalist journalistin reporter redakteur chefredakteur fotograf fotografin maler malerin bildhauer architekt architektin okonom wirtschaftswissenschaftler '
    + 'analyst wissenschaftler wissenschaftlerin forscher forscherin physiker physikerin chemiker biologe arzt arztin lehrer lehrerin student studentin aktivist aktivistin oppositionsfuhrer kandidat kandidatin politiker politikerin experte expertin diplomat '
    + 'diplomatin gesandter unterhandler soldat polizist terrorist milliardar unternehmer unternehmerin geschaftsfuhrer manager mann frau ehefrau ehemann sohn tochter bruder schwester vater mutter onkel tante neffe nichte witwe freund freundin partner '
    + 'nachfolger nachfolgerin vorganger vorgangerin produzent produzentin moderator moderatorin tanzer tanzerin designer astronaut erfinder ingenieur verleger herzog herzogin kurfurst feldmarschall staatssekretar staatssekretarin vizekanzler bundestrainer jurist juristin theologe theologin abt mathematiker pianist pianistin dirigent',
  roleEnds: 'minister ministerin ministers ministern prasident prasidentin prasidenten kanzler kanzlerin sprecher sprecherin chef chefin trainer trainerin vorsitzender vorsitzende vorsitzenden beauftragter beauftragte sekretar sekretarin meister meisterin direktor kandidat kandidatin politiker politikerin spieler spielerin forscher forscherin fuhrer wissenschaftler wissenschaftlerin experte expertin anwalt richter leiter leiterin grunder berater beraterin konig herzog bischof',
  organisationHeads: 'universitat bundesministerium ministerium bundesamt landesamt institut verband verein bund amt akademie hochschule bank gericht partei kommission rat zentralrat gesellschaft stiftung museum organisation agentur behorde fc sv vfb vfl tsv sc ssv fsv tsg union borussia eintracht hertha werder vereinigung gewerkschaft theater fachhochschule deutsche deutscher europaische',
  smallHeads: '',
  organisationTails: 'verlag philharmoniker orchester sinfonieorchester staatsoper ag gmbh kg se ev mbh inc ltd corp company group gruppe bank universitat university partei verband zeitung rundschau allgemeine tageblatt post times news press institut institute stiftung club verein bund airlines airways motors werke holding records entertainment studios party united fc foundation union college akademie gesellschaft orchester philharmoniker league association bahn',
  organisationEnds: 'ministerium gericht gerichtshof bundesamt universitat verband parlament akademie sender ministeriums',
  organisationCues: 'verlag konzern firma unternehmen autobauer hersteller zeitung magazin tageszeitung wochenzeitung sender nachrichtenagentur agentur partei gewerkschaft bank tochter fluggesellschaft airline verein klub club band gruppe label verlag plattform netzwerk terrororganisation miliz supermarktkette',
  organisationAdjectives: '',
  placeHeads: 'lake mount bad sankt burg schloss ostsee kap golf insel kanton landkreis provinz bezirk',
  placeTails: 'heide schweiz wald alb meer kanal tal tor dom brucke viertel flughafen bahnhof hauptbahnhof forst moor city county island islands river lake park street avenue square bay valley beach hill see berg platz strasse allee gebirge kreis',
  placeEnds: 'strasse platz allee gasse gebirge landkreis burg dorf hausen stadt bach ingen furt heim hofen kirchen fluss insel inseln thal wald',
  placeCues: 'burgermeister bischof erzbischof herzog konig schlacht flughafen bevolkerung stadt dorf gemeinde hauptstadt region provinz bundesland bezirk landkreis kreis kanton staat republik konigreich insel hafen nordlich sudlich ostlich westlich ortschaft ortsteil stadtteil nahe norden suden osten westen',
  placePrepositions: 'in aus nach bei',
  agentPrepositions: 'laut von mit gegen durch zwischen',
  speech: 'sagte sagt erklarte erklart betonte betont kundigte teilte fugte warnte warnt forderte fordert kritisierte kritisiert schrieb schreibt twitterte meinte meint bestatigte ausserte glaubt antwortete fragte erzahlte berichtete bezeichnete behauptete '
    + 'lobte versprach dementierte mahnte ',
  articles: 'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unser unsere kein keine jeder jede jedes im am zum zur vom beim ins ans',
  links: 'der die das des dem den fur und von zur',
  particles: 'von vom van der den dem zu zum zur de du la le di da bin ibn al el dos del',
  ordinary: 'niemand jemand manche mancher keiner der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unser unsere kein keine jeder jede jedes im am zum zur vom beim ins ans '
    + 'und oder aber denn sondern doch sowie in an auf aus bei mit nach von vor zu fur gegen ohne um durch uber unter zwischen neben hinter seit wahrend wegen trotz bis als wenn weil dass ob obwohl damit da wie wo wer was welche welcher welches warum wann '
    + 'ich du er sie es wir man mich mir ihm ihn ihnen uns euch sich nicht nur auch noch schon sehr mehr viel viele einige alle andere anderen erst dann dort hier heute gestern morgen jetzt nun so ist sind war waren hat haben hatte wird werden wurde wurden kann '
    + 'soll muss will laut nachdem zuvor danach dabei dafur dagegen allerdings jedoch zudem ausserdem dennoch deshalb daher bereits insgesamt insbesondere ja nein bitte zwei drei vier funf sechs sieben acht neun zehn hundert tausend million millionen milliarde '
    + 'milliarden prozent euro dollar januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen '
    + 'stunde stunden minute minuten uhr zeit mal ende anfang mitte beginn fruhjahr sommer herbst winter jahrhundert morgen abend nacht mittag grund folge fall falle rahmen verlauf verfugung zusammenhang vergleich gegensatz bezug hinblick anschluss zukunft vergangenheit '
    + 'kraft verbindung angaben bericht berichten protest haft gefahr bedarf frage fragen antwort regierung staat staaten land lander welt krieg frieden politik wirtschaft gesellschaft polizei armee militar soldaten truppen menschen mann manner frauen kinder kind leben tod '
    + 'opfer tote verletzte hilfe geld arbeit haus stadt strasse weg schule universitat kirche gott recht gesetz gericht wahl wahlen partei parteien partnern mitglied mitglieder burger volk grenze grenzen norden suden osten westen gesprach gesprache treffen sitzung entscheidung '
    + 'erklarung ergebnis spiel spiele tor tore saison mannschaft team trainer verein sieg niederlage meisterschaft weltmeisterschaft olympische spielen film buch roman album lied musik kunst geschichte wissenschaft forschung sprache name namen titel teil seite werk werke '
    + 'punkt platz stelle ort nahe gebiet region insel fluss berg wasser luft feuer auto flugzeug schiff bahn zug unternehmen firma markt preis preise internet nachdem obwohl viele beide beiden etwa rund knapp fast ab bisher zunachst schliesslich inzwischen seitdem spater fruher '
    + 'foto video bild quelle lesen gemeinsam zusammen neben statt anders weitere weiterhin ebenso ebenfalls sollte konnte konnen sollten leider vielleicht naturlich gerade weder entweder schutz druck wunsch interesse ziel plan krise lage sicherheit freiheit macht rolle '
    + 'leitung fuhrung bildung entwicklung regie art form richtung weise amt dienst mutter vater sohn tochter bruder schwester eltern familie freund freunde gruppe bund rat konig kaiser papst prasident minister weltkrieg zweiter erster zweiten ersten reich republik vertrag schlacht '
    + 'europameisterschaft pokal liga bundesliga osterreich-ungarn weihnachten ostern hochzeit bruch gold silber bronze grosse hohe lange zahl reihe ehren ehre bau umbau betrieb besitz',
  acts: 'war ist wurde wird hatte hat kam ging blieb arbeitete lebte spielte studierte wechselte zog starb gewann erhielt trat begann gehorte besuchte schrieb fuhrte verliess kehrte heiratete lehrte grundete ubernahm stieg schloss nahm machte stand lag',
  adjectiveEnds: '',
  nounEnds: 'ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tat nis nisse chen lein tum ling age enz anz ment ur ik ie ierung ist isten euer er ern',
  placeLinks: 'am an im ob bei',
  leaders: 'chef chefin vorsitzender vorsitzende vorsitzenden grunder grunderin vorstandschef geschaftsfuhrer eigentumer',
  officeNouns: '',
  storms: 'hurrikan orkan sturm taifun zyklon sturmtief orkantief operation',
  clubs: '',
  nounsAreCapital: true,
  demonyms: 'us:amerikan,us-amerikan ru:russ gb:brit,englisch,englander,schott,walis fr:franzos de:deutsch it:italien es:span,katalan,bask pt:portugies ua:ukrain cn:chines jp:japan ca:kanad au:austral in:ind br:brasilian mx:mexikan ar:argentin co:kolumbian '
    + 've:venezolan cl:chilen pe:peruan cu:kuban be:belg,flam nl:niederland,holland ch:schweizer at:osterreich pl:poln,pole,polin cz:tschech sk:slowak hu:ungar ro:ruman bg:bulgar gr:griech rs:serb hr:kroat si:slowen ba:bosn al:alban se:schwed no:norweg dk:dan fi:finn '
    + 'ie:ir is:island ee:estn lv:lett lt:litau by:belaruss,weissruss md:moldau ge:georg am:armen az:aserbaidschan tr:turk ir:iran iq:irak sy:syr lb:libanes il:israel ps:palastinens jo:jordan eg:agypt sa:saudi sa:saudisch ye:jemenit af:afghan pk:pakistan kz:kasach '
    + 'uz:usbek kp:nordkorean kr:sudkorean,korean vn:vietnames th:thailand id:indones ph:philippin my:malays tw:taiwan ma:marokkan dz:alger tn:tunes ly:libysch,liby ng:nigerian cd:kongoles rw:ruand et:athiop so:somal sd:sudanes ke:kenian za:sudafrikan eu:europa '
    + ':afrikan,asiat,arab,juedisch,judisch,muslim,islam,christ,kathol,evangel,rom,latein,sowjet,bayer,sachs,kurd,berlin,hamburg,wien',
  demonymEndings: 'isch ische ischen ischer isches ischem er ern erin erinnen e en ers sche schen scher sches n ne iern ier ierin ierinnen ianer ianern ianerin ianisch ianische ianischen ianischer ianisches esen ese esin esinnen esisch esische esischen esischer asisch sisch sische sischen sischer zosisch in innen ens anisch anische anischen anischer aner anern anerin i is lese lesen lesisch lesische lesischen lesischer',
};
