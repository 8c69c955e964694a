import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'de',
  printedMarks: ['„', '“'],
  guillemets: 'inward',
  abbreviations: {
    beforeName: 'dr Drs prof Hr Hrn Fr Frl St Skt Gen Gft Ing dipl Mag Msgr Hl hl Bgm Präs RA Mr Mrs Ms Kard Univ Res Lt Obst Maj Hptm Uffz phil jur med rer nat habil h.c',
    beforeNumber: 'str nr nrn art abs s ziff bd bde kap abb tab tel lfd §',
    inside: `z.b u.a d.h i.d.r s.o s.u z.t z.z v.a o.ä bzw bspw vgl ca ggf evtl inkl exkl einschl sog gem zzgl abzgl geb gest verh vs wg
      mio mrd tsd jhd jhdt ehem eigtl allg insb insbes ausschl`,
    either: 'etc usw usf u.s.w u.ä ff Co Inc Corp Ltd e.V str pl',
    besideFigure: 'jan feb mär mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so jh std min sek max mill',
    clock: 'a.m p.m n.Chr v.Chr Chr',
  },
  openers: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies dieser diese dieses diesen diesem jener jene jenes sein seine ihre unser unsere mein meine kein keine
    aber und oder denn doch sondern wenn als ob weil da dass damit während nachdem bevor seit bis wie wo wer was wann warum auch so dann danach dabei dazu daher deshalb dort hier nun jetzt
    heute gestern morgen in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um trotz wegen laut nur noch schon alle viele einige mehrere andere zudem außerdem
    allerdings jedoch dennoch trotzdem zuvor zuletzt insgesamt bereits nicht nichts niemand jeder jede beide wird ist sind war hat haben kann soll`,
  afterClock: 'uhr mez mesz gmt utc',
  dottedOrdinals: {
    before: 'der die das den dem des am vom zum zur beim im ins seit bis ab ein eine einen einem einer eines jeder jede jedes jeden jedem ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dieser diese diesem diesen und oder als',
    after: `januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez
      jahrhundert jahrhunderts jahrhunderten jh jahrtausend mal platz rang stock stockwerk etage klasse runde spieltag spieltags minute spielminute etappe bundesliga liga weltkrieg weltkriegs
      lebensjahr geburtstag jahrestag todestag auflage ausgabe kapitel legislaturperiode wahlperiode bezirk etappe staffel tag tage woche monat quartal halbjahr jahrgang armee division`,
  },
  attribution: {
    mayInvert: true,
    said: `sagte sagten sagt sagen erklärte erklärten erklärt erklären betonte betonten betont teilte teilten teilt mitteilte mitteilten fügte fügten fügt hinzufügte kündigte kündigten ankündigte schrieb schrieben schreibt meinte meinten meint
      berichtete berichteten berichtet antwortete antworteten antwortet fragte fragten fragt warnte warnten warnt forderte forderten fordert kritisierte kritisierten kritisiert nannte nannten nennt bezeichnete bezeichneten bezeichnet
      behauptete behaupteten behauptet bestätigte bestätigten bestätigt äußerte äußerten äußert räumte räumten einräumte sprach sprachen spricht rief riefen ergänzte ergänzten ergänzt verkündete verkündeten verkündet begründete begründet
      erläuterte erläutert versicherte versicherten versichert verteidigte bedauerte bedauert beklagte beklagt zitierte zitiert lobte lobt verurteilte verurteilten verurteilt unterstrich gab gaben gibt stellte stellten hob hoben wies wiesen
      entgegnete erwiderte erwidert konstatierte konstatiert urteilte urteilt kommentierte kommentiert twitterte twittert flüsterte murmelte schrie dachte bemerkte fasste plädierte appellierte mahnte mahnt zeigte hieß resümierte erzählte erzählten erzählt gestand klagte schilderte schildert schwärmte scherzte spottete wetterte jubelte beteuerte beteuert führte merkte fuhr prophezeite drohte drohten verlangte verlangten verlautete bekräftigte bekräftigt rechtfertigte vermutete vermutet wünschte hoffte glaubt glaubte findet fand lautet`,
    participles: `gesagt erklärt betont mitgeteilt hinzugefügt angekündigt geschrieben gemeint berichtet geantwortet gefragt gewarnt gefordert kritisiert genannt bezeichnet behauptet bestätigt geäußert eingeräumt gesprochen gerufen verkündet versichert
      verteidigt bedauert beklagt zitiert gelobt verurteilt unterstrichen angegeben erwidert getwittert`,
    gerunds: ``,
    auxiliaries: `hat haben hatte hatten habe hätte wird wurde wurden ist war`,
    between: `auch dann zudem außerdem nicht noch bereits weiter am im gestern heute dabei sich daraufhin ferner weiterhin dazu so ebenfalls jedoch aber selbst wörtlich unterdessen hingegen allerdings später zuvor schon gegenüber danach`,
    passives: 'wird werden wurde wurden worden',
    agents: 'von',
    joining: 'und',
    pronouns: `er sie es man dieser diese jener`,
    according: `laut nach_angaben nach_aussage nach_worten nach_den_worten nach_ansicht nach_meinung nach_einschätzung gemäß`,
    accordingAfter: 'zufolge',
    accordingFirst: 'für',
    accordingBehind: 'so',
  },
  phrase: {
    areNounsCapital: true,
    determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mehrere einige viele zwei drei kein keine alle beide`,
    demonstratives: `dieser diese dieses diesen diesem derselbe dieselbe jener jene`,
    links: `von vom der des für`,
    prepositions: `in im an am auf aus bei beim mit nach vor zu zum zur über unter durch gegen ohne um trotz wegen laut seit bis während zwischen neben hinter gegenüber anlässlich`,
    breaks: `dass daß und oder aber denn sondern wenn als ob weil da damit während nachdem bevor wie wo was wer ist sind war waren hat haben hatte wird werden wurde wurden kann könne sei seien habe`,
    relatives: '',
    times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen vormittag nachmittag abend nacht montagabend dienstagabend januar februar märz april mai juni juli august september oktober november dezember woche monat jahr tag uhr`,
  },
  certainty: {
    clauseOpeners: 'dass daß weil obwohl während nachdem bevor wenn falls als ob wie wo was aber sondern denn doch und oder der die das',
    planned: 'geplant geplante geplanten vorgesehen voraussichtlich plant planen will wollen',
    possible: 'könnte könnten dürfte dürften möglicherweise vielleicht wahrscheinlich vermutlich womöglich wohl eventuell',
    conditional: 'angeblich offenbar mutmaßlich anscheinend hätte hätten wäre wären würde würden',
    attributed: 'sei seien habe könne müsse solle wolle werde dürfe',
    possibleNear: 'möglich mögliche möglichen möglicher mögliches etwaige etwaigen potenzielle potenziellen',
    conditionalNear: 'mutmaßliche mutmaßlichen mutmaßlicher mutmaßliches angebliche angeblichen angeblicher vermeintliche vermeintlichen sogenannte sogenannten',
    plannedEnds: '',
    conditionalEnds: '',
    notVerbs: '',
    beforeInfinitive: 'wird werden',
    hearsayInfinitive: 'soll sollen',
    infinitiveEnds: 'en ern eln sein',
    perfectEnds: 'haben sein',
    participleStarts: 'ge be ver er ent emp zer miss',
  },
  negation: { words: 'nicht nie niemals kein keine keinen keinem keiner keineswegs', needs: '', unless: 'nur zuletzt mehr weniger allein bloß geringerer ausgeschlossen' },
};
