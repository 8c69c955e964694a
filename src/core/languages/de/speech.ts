import type { SpeechWords } from '../speech-words.ts';

// Stems of regular verbs of saying: written once, they give tenses, participles and gerunds (`wordSet` reads "stem|stem~end|end").
const TE = 'sag|erklär|beton|füg|kündig|mein|frag|warn|forder|kritisier|behaupt|bestätig|äußer|räum|ergänz|verkünde|erläuter|versicher|verteidig|bedauer|beklag|zitier|lob|entgegne|erwider|konstatier|'
  + 'urteil|kommentier|twitter|flüster|murmel|bemerk|plädier|appellier|mahn|resümier|erzähl|klag|schilder|schwärm|scherz|spott|wetter|jubel|beteuer|prophezei|droh|verlang|verlaut|bekräftig|'
  + 'rechtfertig|vermut|wünsch|hoff|glaub|unterstell|attestier|monier|bilanzier|präzisier|prognostizier|konter|frohlock|poch|kritisier|attackier|signalisier|formulier|argumentier|'
  + 'rüg|insistier|spekulier|analysier|berichtig|schlussfolger|schimpf|höhn|witzel|seufz|dräng|skandier|empör|feier|geißel';
const T = 'teil|berichte|antworte|bezeichne|begründe|verurteil|fass|zeig|merk|führ|mitteil';

export const speech: SpeechWords = {
  code: 'de',
  guillemets: 'inward',
  abbreviations: {
    beforeName: 'dr Drs prof Hr Hrn Fr Frl St Skt Gen Gft Ing dipl Mag Msgr Hl hl Bgm Präs RA Mr Mrs Ms Kard Univ Res Lt Obst Maj Hptm Uffz phil jur med rer nat habil h.c',
    beforeNumber: 'str nr nrn art abs s ziff bd bde kap abb tab tel lfd §',
    inside: 'z.b u.a d.h i.d.r s.o s.u z.t z.z v.a o.ä bzw bspw vgl ca ggf evtl inkl exkl einschl sog gem zzgl abzgl geb gest verh vs wg mio mrd tsd jhd jhdt ehem eigtl allg insb insbes ausschl',
    either: 'etc usw usf u.s.w u.ä ff Co Inc Corp Ltd e.V str pl',
    besideFigure: 'jan feb mär mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so jh std min sek max mill',
    clock: 'a.m p.m n.Chr v.Chr Chr',
  },
  openers: 'der den dem des ein er sie es wir ich du man jener aber und oder denn doch sondern wenn als ob weil da damit während nachdem bevor seit bis wie wo wer was wann warum auch so dann danach dabei dazu '
    + 'daher deshalb dort hier nun jetzt heute gestern morgen in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um trotz wegen laut nur noch schon alle viele einige '
    + 'mehrere andere zudem außerdem dagegen hingegen daraufhin anschließend später damals zugleich gleichzeitig wörtlich weiter weiterhin schließlich ebenso ähnlich kritisch skeptisch optimistisch '
    + 'zuversichtlich deutlich ferner allerdings jedoch dennoch trotzdem zuvor zuletzt insgesamt bereits niemand jeder jede beide wird ist sind war hat haben kann soll ein|dies~e|er|es|en|em '
    + 'ihr|sein|unser|mein|kein~|e die|das|jene|nicht~|s',
  afterClock: 'uhr mez mesz gmt utc',
  dottedOrdinals: {
    before: 'der die das den dem des am vom zum zur beim im ins seit bis ab ein eine einen einem einer eines jeder jede jedes jeden jedem ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dieser diese diesem diesen und oder als',
    after: 'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderten jh '
    + 'jahrtausend mal platz rang stock stockwerk etage klasse runde minute spielminute etappe bundesliga liga lebensjahr geburtstag jahrestag todestag auflage ausgabe kapitel legislaturperiode wahlperiode '
    + 'bezirk staffel tag tage woche monat quartal halbjahr jahrgang armee division spieltag|weltkrieg~|s',
  },
  attribution: {
    bareClauses: 'comma',
    mayInvert: true,
    said: `${TE}~te|ten|t|n|en ${T}~te|ten|t|n behauptet behauptete behaupteten verlautete vermutete bedauert
      sprach sprachen spricht sprechen schrieb schrieben schreibt schreiben nannte nannten nennt nennen rief riefen ruft unterstrich unterstreicht gab gaben gibt hob hoben hebt wies wiesen weist hieß heißt schrie dachte gestand gesteht fuhr stellte stellten stellt
      beschreibt beschrieb beschreiben findet fand fanden lautet warf warfen wirft hinzufügte ankündigte einräumte mitteilte bat bitten bittet riet empfahl empfiehlt versprach versprachen verspricht widersprach widerspricht hielt hält`,
    participles: `gesagt gemeint gefragt gewarnt gelobt geklagt gescherzt gemahnt gedroht gehofft geglaubt getwittert gerechtfertigt gefordert geäußert geantwortet geschrieben gerufen genannt gesprochen erklärt betont mitgeteilt hinzugefügt angekündigt berichtet bezeichnet behauptet bestätigt eingeräumt verkündet versichert verteidigt bedauert beklagt verurteilt unterstrichen angegeben
      erwidert entgegnet kritisiert zitiert kommentiert ergänzt erläutert begründet bekräftigt erzählt beteuert verlangt versprochen widersprochen vorgeworfen aufgefordert hervorgehoben gelobt dementiert präzisiert`,
    gerunds: ``,
    auxiliaries: `hat haben hatte hatten habe hätte wird wurde wurden ist war`,
    between: `auch dann zudem außerdem nicht noch bereits weiter am im gestern heute dabei sich daraufhin ferner weiterhin dazu so ebenfalls jedoch aber selbst wörtlich unterdessen hingegen allerdings später zuvor schon gegenüber danach`,
    passives: 'wird werden wurde wurden worden',
    agents: 'von',
    joining: 'und',
    pronouns: `er sie es man dieser diese jener`,
    feminine: 'sie diese',
    masculine: 'er dieser',
    verbEnds: '',
    naming: 'sogenannter genannt namens titel motto sogenannte|genannte~|n',
    according: `laut aus_sicht_von nach_angaben_von nach_ansicht_von nach_meinung_von nach_einschätzung_von nach_aussage_von nach_worten_von nach_auffassung_von nach_überzeugung_von nach_darstellung_von nach_informationen_von nach_angaben nach_aussage nach_worten nach_den_worten nach_ansicht nach_meinung nach_einschätzung gemäß aus_sicht nach_überzeugung nach_auffassung nach_darstellung nach_auskunft nach_informationen nach_eigenen_angaben`,
    accordingAfter: 'zufolge',
    accordingFirst: 'für',
    accordingBehind: 'so',
  },
  phrase: {
    areNounsCapital: true,
    determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mehrere einige viele zwei drei kein keine alle beide`,
    datives: 'dem der',
    genders: { f: 'die', m: 'der' },
    demonstratives: `dieser diese dieses diesen diesem derselbe dieselbe jener jene`,
    links: `von vom der des für`,
    prepositions: `in im an am auf aus bei beim mit nach vor zu zum zur über unter durch gegen ohne um trotz wegen laut seit bis während zwischen neben hinter gegenüber anlässlich`,
    breaks: `dass daß und oder aber denn sondern wenn als ob weil da damit während nachdem bevor wie wo was wer ist sind war waren hat haben hatte wird werden wurde wurden kann könne sei seien habe`,
    adversatives: 'aber während',
    relatives: '',
    definites: 'der die das',
    epithets: `regierungschef=bundeskanzler,premierminister,ministerpräsident regierungschefin=bundeskanzlerin,premierministerin,ministerpräsidentin staatschef=präsident,staatspräsident staatschefin=präsidentin ressortchef=minister ressortchefin=ministerin chefdiplomat=außenminister chefdiplomatin=außenministerin stadtoberhaupt=bürgermeister,oberbürgermeister,bürgermeisterin,oberbürgermeisterin rathauschef=bürgermeister,oberbürgermeister rathauschefin=bürgermeisterin,oberbürgermeisterin kanzler=bundeskanzler kanzlerin=bundeskanzlerin`,
    counterparts: 'amtskollege amtskollegin',
    times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen vormittag nachmittag abend nacht montagabend dienstagabend januar februar märz april mai juni juli august september oktober november dezember woche monat jahr tag uhr mal`,
  },
  certainty: {
    joining: 'und oder der die das',
    clauseOpeners: 'dass daß weil obwohl während nachdem bevor wenn falls als ob wie wo was aber sondern denn doch und oder der die das',
    complementisers: 'dass daß',
    planned: 'vorgesehen voraussichtlich plant planen beabsichtigt beabsichtigen bevorsteht geplan~te|ten|t',
    possible: 'möglicherweise vielleicht wahrscheinlich vermutlich womöglich wohl eventuell kann_sein könn|dürf~te|ten',
    conditional: 'angeblich offenbar mutmaßlich anscheinend hätte hätten dem_vernehmen_nach gerüchten_zufolge wäre|würde~|n',
    attributed: 'sei seien habe könne müsse solle wolle werde dürfe gebe komme bleibe gehe stehe liege lasse wisse brauche nehme halte sehe handele laufe fehle drohe gelte bestehe',
    possibleNear: 'möglich möglicher mögliches mögliche|etwaige|potenzielle~|n',
    conditionalNear: 'mutmaßlicher mutmaßliches angeblicher mutmaßliche|angebliche|vermeintliche|sogenannte~|n',
    plannedEnds: '',
    conditionalEnds: '',
    notVerbs: '',
    beforeInfinitive: 'wird werden',
    hearsayInfinitive: 'soll sollen',
    infinitiveEnds: 'en ern eln sein',
    notInfinitives: 'vorgeworfen begonnen bekommen verloren verboten verschoben vergeben verliehen verstanden entschieden entlassen erhalten verlassen beschlossen beschrieben betroffen betrieben bewiesen bezogen empfohlen empfunden ergriffen erhoben erschossen erworben erzogen verglichen verbunden vertrieben vertreten vermieden verschwunden versprochen verstorben unterschrieben unterbrochen behalten vergessen betreten beraten erfahren empfangen befallen enthalten zerrissen zerschlagen geschlagen erschlagen verworfen unterworfen betrogen belogen vergraben begraben erwiesen überwiesen bewogen verdorben entworfen',
    beforePerfect: 'kann können',
    beforeParticiple: '',
    participleEnds: '',
    perfectEnds: 'haben sein',
    participleStarts: 'ge',
  },
  negation: {
    words: 'nicht nie niemals kein keine keinen keinem keiner keineswegs',
    needs: '',
    alone: 'weder',
    unless: 'nur zuletzt mehr weniger allein bloß geringerer ausgeschlossen unmöglich auszuschließen ausgeschlossen unwahrscheinlich',
    without: 'ohne',
    withoutEnds: '',
    withoutMarks: 'zu',
  },
};
