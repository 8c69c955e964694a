import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'it',
  frequent: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica '
    + 'oggi ieri domani giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti mattina pomeriggio sera notte volta volte tempo data momento inizio fine ultimo ultima ultimi ultime prossimo prossima scorso scorsa '
    + 'detto dice dire dichiarato affermato spiegato aggiunto annunciato riferito sottolineato secondo dopo prima durante tra fra contro verso sotto senza presso cosi anche inoltre allora ancora gia sempre mai poco molto piu meno quasi circa '
    + 'fa fare fatto puo possono potrebbe potrebbero deve devono dovrebbe va vanno andare viene venire resta restare prende prendere preso mette mettere da dare vedere visto essere avere aveva avevano era erano sara saranno sarebbe sarebbero hanno stato stata stati state '
    + 'tutto tutta tutti tutte altro altra altri altre stesso stessa diversi ogni alcuni alcune questo questa questi queste quello quella dove come quando se pero mentre '
    + 'primo primi secondo seconda terzo due tre quattro cinque sei sette otto nove dieci venti cento mila mille milione milioni miliardo miliardi percento numero nuovo nuova nuovi nuove grande grandi buon buono piccolo '
    + 'persona persone gente mondo paese citta regione parte caso situazione questione punto luogo causa ragione fonte fonti comunicato portavoce responsabile responsabili tuttavia articolo leggi ansa afp reuters foto pubblicato aggiornato riproduzione riservata',
  creditCues: 'con fonte fonti agenzia agenzie di e da',
  creditVerbs: 'contribuito collaborato',
  agencyWords: 'agenzia agenzie',
};
