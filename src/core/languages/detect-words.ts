// What gives a language away: its commonest small words and those of headlines, the endings of its longer ones, letters no other of the six writes.
// Written for Recoupe from the grammar of each language; a word that two languages share counts half for each.
import type { LanguageCode } from './pack.ts';

export interface Traits {
  /** Whole words, lower case, elided ones without apostrophe ("l", "qu"). */
  readonly words: string;
  /** Endings of words of five letters and more. */
  readonly endings: string;
  /** Letters and letter groups. */
  readonly letters: string;
}

export const TRAITS: Readonly<Record<LanguageCode, Traits>> = {
  fr: {
    words: `le la les l un une des du de d et est sont a à au aux en dans sur pour par avec sans sous que qu qui quoi dont où ce cet cette ces c il elle ils elles on nous vous je j se s ne n pas plus
      son sa ses leur leurs notre mais ou donc car si comme selon été être avoir avait ont était fait faire dit après avant depuis lors deux trois ans très aussi bien tout tous toute y mon ma mes ai m entre chez vers encore même
      mort morts blessés grève procès loi vote élection élections gouvernement ministre premier reçoit nomme annonce demande accuse condamné tué tués guerre accord soir matin hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier février août décembre pays ville monde jour jours nuit homme femme enfants victoire match but buteur`,
    endings: 'tion eux euse ment ée ées ais ait aient eur eurs ique iques isme aux oire elle ère ités uer iers ières ons ez',
    letters: 'œ ê ë è ç û î ù',
  },
  en: {
    words: `the of and to in is was are were be been being has have had it its he she they we you i his her their our your my this that these those a an at on by for with from as or but not no if
      will would can could should may might do does did said says who which what when where than then there here about after before over into out up more most two three new also all any some such only other them him us after against while between
      minister prime names named meets met visits visit scores scored wins won calls talks vote votes election strike trial court police killed dead injured war deal summit government former leader boss chief world late winner monday tuesday wednesday thursday friday saturday sunday yesterday january february march october december year years day days week people man woman children city country home`,
    endings: 'ing ed tion ness ment ly ful ers ity ous ght ies ship able ough',
    letters: 'wh',
  },
  de: {
    words: `der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde wurden hat haben hatte sein in im an am auf aus bei mit nach von vom vor zu zum zur über unter für durch gegen um
      nicht kein keine auch noch nur schon sich er sie es wir ihr ich ihre seine dass daß als wie wenn weil so dann doch mehr zwei drei kann soll sagte laut seit bis man dieser diese dieses alle zwischen
      trifft nennt fordert gewinnt verliert stirbt tote verletzte krieg streik urteil gericht polizei regierung wahl gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz oktober dezember jahr jahre jahren tag tage woche menschen mann frau kinder stadt land deutsche neue neuer weiter doppelt`,
    endings: 'ung ungen keit heit lich ische ischen schaft ter ten enden ieren chen sten tet ern',
    letters: 'ß ä ü ö sch',
  },
  es: {
    words: `el la los las un una unos unas de del y e o u en a al con por para sin sobre entre desde hasta que quien como cuando donde es son era fue fueron ha han había ser estar está están hay se su sus le les lo
      no más pero si sí también ya muy este esta estos estas ese esa eso aquel mi nos me yo él ella ellos dos tres años según tras durante contra todo todos otro otra porque dijo
      recibe anuncia pide gana pierde muere muertos heridos huelga juicio ley voto elecciones gobierno ministro ministra presidente guerra acuerdo cumbre ayer hoy lunes martes miércoles jueves viernes sábado domingo enero febrero octubre diciembre año país ciudad mundo día días noche hombre mujer niños victoria partido gol doblete`,
    endings: 'ción ciones dad dades ado ados ada adas aron ieron iendo ando mente ías ió ía ían ero eros illa illo ños',
    letters: 'ñ ¿ ¡ ll ió',
  },
  it: {
    words: `il lo la i gli le l un uno una di del dello della dell dei degli delle e ed o in nel nello nella nell nei nelle a al allo alla all ai agli alle da dal dalla dall dai con per su sul sulla tra fra che chi cui come quando dove
      è sono era erano ha hanno ho stato stata stati essere avere si ne ci non più ma se anche già ancora questo questa questi quello suo sua suoi loro due tre anni dopo prima contro secondo mentre perché così molto tutto tutti detto
      incontra annuncia chiede vince perde muore morti morte feriti sciopero processo legge voto elezioni governo ministro premier guerra accordo vertice ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio ottobre dicembre anno paese città mondo giorno giorni notte uomo donna bambini persone vittoria partita doppietta sarebbe sarebbero avrebbe avrebbero`,
    endings: 'zione zioni ità ato ati ata ate ente enti mente aggio ezza etto etti are ere ire ava avano ando endo ismo gli cchi tta tto',
    letters: 'ò ì zz gli cch ggi',
  },
  pt: {
    words: `o a os as um uma uns umas de do da dos das e em no na nos nas num numa ao à aos às por pelo pela pelos pelas para com sem sobre entre desde até que quem como quando onde é são era foi foram tem têm ser estar está estão há se seu sua seus suas
      lhe não mais mas ou também já muito este esta isso esse essa isto ele ela eles elas você eu me dois duas três anos segundo após durante contra todo todos outro outra porque disse foi ainda
      recebe encontra anuncia pede vence ganha perde morre mortos feridos greve julgamento lei eleições governo ministro ministra presidente guerra acordo cúpula cimeira ontem hoje segunda terça quarta quinta sexta sábado domingo janeiro fevereiro outubro dezembro ano país cidade mundo dia dias noite homem mulher crianças vitória jogo gol golo bis`,
    endings: 'ção ções dade dades ado ados ada adas aram eram iram ando endo mente ável eiro eira agem ões ães inho ou eu',
    letters: 'ã õ lh nh ç ê ô',
  },
};
