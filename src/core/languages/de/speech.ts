import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'de',
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
};
