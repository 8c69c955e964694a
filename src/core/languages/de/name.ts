// German words around names. Nouns carry capitals as names do, so `ordinary` holds the nouns that most often stand alone.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'de',
  titles: 'herr herrn frau dr prof professor pater sir lord lady freiherr baron graf grafin furst scheich ajatollah ayatollah mullah imam st sankt familie fraulein',
  roles: 'emir sultan emirs star profi pilot ermittler angeklagter angeklagte virologe virologin parteichef fraktionschef intendant kabarettist influencer prasidenten ministers premier sprechers vorsitzender '
    + 'sekretar abgeordnete abgeordneter abgeordneten rechtsanwalt general oberst hauptmann kommandant leutnant admiral marschall prinz prinzessin papst kardinal bischof erzbischof pfarrer amtskollegin '
    + 'kollege kollegin mitgrunder sturmer verteidiger torwart mittelfeldspieler fahrer olympiasieger sportler athlet komiker lehrers kaufmanns bauern malers komponisten schriftstellers rapper reporter '
    + 'redakteur chefredakteur bildhauer okonom wirtschaftswissenschaftler analyst chemiker biologe oppositionsfuhrer experte expertin gesandter unterhandler soldat polizist terrorist milliardar '
    + 'geschaftsfuhrer manager mann frau ehefrau ehemann sohn tochter bruder schwester vater mutter onkel tante neffe nichte witwe partner designer astronaut erfinder ingenieur verleger kurfurst '
    + 'feldmarschall vizekanzler bundestrainer theologe theologin abt mathematiker dirigent '
    + 'oberburgermeister|landrat|prasident|minister|kanzler|sprecher|chef|leiter|direktor|generalsekretar|senator|burgermeister|gouverneur|staatsanwalt|richter|anwalt|konig|kaiser|botschafter|kommissar|berater|grunder|trainer|spieler|weltmeister|schauspieler|lehrer|regisseur|sanger|musiker|komponist|schriftsteller|autor|dichter|philosoph|historiker|journalist|fotograf|maler|architekt|wissenschaftler|forscher|physiker|arzt|student|aktivist|kandidat|politiker|diplomat|unternehmer|freund|nachfolger|vorganger|produzent|moderator|tanzer|herzog|staatssekretar|jurist|pianist~|in '
    + 'vorsitzende|amtskollege~|n',
  roleEnds: 'arzt arztin prinz prinzessin profi general pilot ministers ministern prasidenten vorsitzender vorsitzende vorsitzenden beauftragter beauftragte direktor fuhrer experte expertin anwalt richter grunder konig herzog '
    + 'bischof minister|prasident|kanzler|sprecher|chef|trainer|sekretar|meister|kandidat|politiker|spieler|forscher|wissenschaftler|leiter|berater~|in',
  organisationHeads: 'feuerwehr freiwillige staatsanwaltschaft generalstaatsanwaltschaft polizeiprasidium polizeidirektion klinikum krankenhaus landgericht amtsgericht oberlandesgericht verwaltungsgericht arbeitsgericht technisches technische kammer polizei bundespolizei universitat bundesministerium ministerium bundesamt landesamt institut verband verein bund amt akademie hochschule bank partei kommission rat zentralrat gesellschaft stiftung museum organisation agentur behorde fc sv vfb vfl tsv sc ssv fsv tsg union borussia eintracht hertha werder vereinigung gewerkschaft theater fachhochschule deutsche deutscher europaische',
  smallHeads: '',
  organisationTails: 'ensemble hilfswerk wetterdienst agentur staatsanwaltschaft landgericht polizei klinikum zentralbank ministerium sparkasse volksbank philharmoniker orchester sinfonieorchester staatsoper kg se ev '
    + 'mbh gruppe universitat partei verband zeitung rundschau allgemeine tageblatt institut stiftung verein bund werke union akademie gesellschaft bahn',
  organisationEnds: 'kriminalamt staatsanwaltschaft prasidium landesbank zentralbank verfassungsschutz verwaltungsgerichts landgerichts gericht bundesamt universitat verband parlament akademie sender '
    + 'ministerium|gerichtshof~|s',
  organisationCues: 'startup organisation hilfsorganisation menschenrechtsorganisation umweltorganisation konkurrent konkurrenten wettbewerber verlag konzern firma unternehmen autobauer hersteller zeitung magazin tageszeitung '
    + 'wochenzeitung sender nachrichtenagentur agentur partei gewerkschaft bank tochter fluggesellschaft airline verein klub club band gruppe label plattform netzwerk terrororganisation miliz supermarktkette',
  organisationAdjectives: '',
  placeHeads: 'lake mount bad sankt burg schloss ostsee kap golf insel kanton landkreis provinz bezirk',
  placeTails: 'heide schweiz wald alb meer kanal tal tor dom brucke viertel flughafen bahnhof hauptbahnhof forst moor see berg platz strasse allee gebirge kreis',
  placeEnds: 'strasse platz allee gasse gebirge landkreis burg dorf hausen stadt bach ingen furt heim hofen kirchen fluss insel inseln thal wald felden zell stedt weiler buttel rode born hagen kirch',
  placeCues: 'burgermeister bischof erzbischof herzog konig schlacht flughafen bevolkerung stadt dorf gemeinde hauptstadt region provinz bundesland bezirk landkreis kreis kanton staat republik konigreich insel hafen nordlich sudlich ostlich westlich ortschaft ortsteil stadtteil nahe norden suden osten westen',
  placePrepositions: 'in aus nach bei',
  agentPrepositions: 'laut von mit gegen durch zwischen',
  speech: 'kundigte teilte fugte schrieb schreibt twitterte bestatigte ausserte glaubt antwortete fragte erzahlte bezeichnete behauptete lobte versprach dementierte mahnte '
    + 'berichtet|meldet|sagt|erklart|betont|warnt|fordert|kritisiert|meint~|e',
  articles: 'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unser unsere kein keine jeder jede jedes im am zum zur vom beim ins ans',
  links: 'der des fur und von zur',
  particles: 'von vom van der den dem zu zum zur de du la le di da bin ibn al el dos del',
  ordinary: 'ecke meinem alles diesmal dazu hierzu hierbei darum dadurch davon worauf woran wobei deutlich interessant interessanterweise entscheidend generell geplant gestartet hervorzuheben hauptsachlich vollstandig '
    + 'essen hof landes telefon presse masse dichte losung dank job trend chor kaffee niemand jemand manche mancher der dem des ein jener jene seinem ihrem unsere keine jeder im am zum zur vom beim und oder '
    + 'sondern doch sowie auf aus bei mit nach von vor zu fur gegen ohne um durch uber unter zwischen neben hinter wahrend trotz bis als wenn weil ob obwohl damit da wie wo wer was warum wann ich du er sie '
    + 'es wir mich mir ihm euch sich nicht nur auch noch schon sehr mehr viel einige dann dort hier heute gestern morgen jetzt nun so ist sind hat haben hatte wird werden kann soll muss will laut nachdem '
    + 'zuvor danach dabei dafur dagegen allerdings jedoch zudem ausserdem dennoch deshalb daher bereits insgesamt insbesondere ja nein bitte zwei drei vier funf sechs sieben acht zehn hundert tausend prozent '
    + 'euro dollar januar februar marz april mai juni juli august september oktober november dezember montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag~|abend|morgen|nacht|nachmittag|vormittag|mittag|s jahr jahres tag uhr zeit mal ende '
    + 'anfang mitte beginn fruhjahr sommer herbst winter jahrhundert abend nacht grund folge rahmen verlauf verfugung zusammenhang vergleich gegensatz bezug hinblick anschluss zukunft vergangenheit kraft '
    + 'verbindung angaben protest haft gefahr bedarf antwort regierung welt krieg frieden politik wirtschaft gesellschaft polizei armee militar soldaten truppen menschen manner frauen leben tod opfer tote '
    + 'verletzte hilfe geld arbeit haus stadt strasse schule universitat kirche gott recht gesetz gericht partnern burger volk norden suden osten westen treffen sitzung entscheidung erklarung ergebnis spiel '
    + 'saison mannschaft team trainer verein sieg niederlage meisterschaft weltmeisterschaft olympische film buch roman album lied musik kunst geschichte wissenschaft forschung sprache titel teil punkt platz '
    + 'stelle ort nahe gebiet region insel fluss berg wasser luft feuer auto flugzeug schiff bahn zug unternehmen firma markt internet etwa rund knapp fast bisher zunachst schliesslich inzwischen seitdem '
    + 'spater fruher foto video bild quelle lesen gemeinsam zusammen statt anders weitere weiterhin ebenso ebenfalls konnte konnen leider vielleicht naturlich gerade weder entweder schutz druck wunsch '
    + 'interesse ziel plan krise lage sicherheit freiheit macht rolle leitung fuhrung bildung entwicklung regie art form richtung weise amt dienst mutter vater sohn tochter bruder schwester eltern familie '
    + 'gruppe bund rat konig kaiser papst prasident minister weltkrieg zweiter erster zweiten reich republik vertrag schlacht europameisterschaft pokal liga bundesliga osterreich-ungarn weihnachten ostern '
    + 'hochzeit bruch gold silber bronze grosse hohe lange zahl reihe bau umbau betrieb besitz ein|dies|welch~e|er|es|en|em mona~te|ten|t minu|soll~te|ten '
    + 'meine|neu|den|seine|ihre|man|viele|alle|andere|wurde|milliarde|jahre|woche|tage|stunde|frage|grenze|spiele|name|beide|ehre~|n ihn|erst|war|million|bericht|staat|weg|wahl|partei~|en '
    + 'mein|sein|ihr|kein|uns|land|kind|mitglied|ab~|er dein|seit|fall|gesprach|tor|werk|preis|freund~|e die|das|jede|in|an|mittag~|s',
  acts: 'war ist wurde wird hatte hat kam ging blieb arbeitete lebte spielte studierte wechselte zog starb gewann erhielt trat begann gehorte besuchte schrieb fuhrte verliess kehrte heiratete lehrte grundete ubernahm stieg schloss nahm machte stand lag',
  adjectiveEnds: '',
  nounEnds: 'weit ismus tat nis nisse chen lein tum ling age enz anz ment ur ik ie ierung euer er ern ion|ung|heit|keit|schaft|tion|ist~|en',
  placeLinks: 'am an im ob bei',
  leaders: 'chef chefin vorsitzender vorsitzende vorsitzenden grunder grunderin vorstandschef geschaftsfuhrer eigentumer',
  officeNouns: '',
  storms: 'hurrikan orkan sturm taifun zyklon sturmtief orkantief operation',
  clubs: '',
  nounsAreCapital: true,
  demonyms: 'us:amerikan,us-amerikan ru:russ gb:brit,englisch,englander,schott,walis fr:franzos de:deutsch it:italien es:span,katalan,bask pt:portugies ua:ukrain cn:chines jp:japan ca:kanad au:austral in:ind br:brasilian mx:mexikan ar:argentin co:kolumbian '
    + 've:venezolan cl:chilen pe:peruan cu:kuban be:belg,flam nl:niederland,holland ch:schweizer at:osterreich pl:poln,pole,polin cz:tschech sk:slowak hu:ungar ro:ruman bg:bulgar gr:griech rs:serb hr:kroat si:slowen ba:bosn al:alban se:schwed no:norweg dk:dani,dane fi:finn '
    + 'ie:ir is:island ee:estn lv:lett lt:litau by:belaruss,weissruss md:moldau ge:georgi am:armeni az:aserbaidschan tr:turk ir:iran iq:irak sy:syr lb:libanes il:israel ps:palastinens jo:jordan eg:agypt sa:saudi sa:saudisch ye:jemenit af:afghan pk:pakistan kz:kasach '
    + 'uz:usbek kp:nordkorean kr:sudkorean,korean vn:vietnames th:thailand id:indones ph:philippin my:malays tw:taiwan ma:marokkan dz:alger tn:tunes ly:libysch,liby ng:nigerian cd:kongoles rw:ruand et:athiop so:somal sd:sudanes ke:kenian za:sudafrikan eu:europa '
    + ':afrikan,asiat,arab,juedisch,judisch,muslim,islam,christ,kathol,evangel,rom,latein,sowjet,bayer,sachs,kurd,berlin,hamburg,wien',
  demonymEndings: 'isch erin erinnen ers scher sches n ne ierin ierinnen ianerin ianisches esin esinnen asisch zosisch innen ens anerin is isch~e|er|es|en|em '
    + 'er|e|sche|ier|ianer|ianische|ese|esische|sische|anische|aner|i|lese|lesische~|n ianisch|esisch|sisch|anisch|lesisch~|er',
};
