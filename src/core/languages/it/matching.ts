import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'it',
  frequent: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica oggi ieri domani mattina pomeriggio sera notte '
    + 'tempo data momento inizio fine detto dice dire dichiarato affermato spiegato aggiunto annunciato riferito sottolineato dopo durante fra contro verso sotto senza presso cosi anche inoltre allora ancora '
    + 'gia sempre mai poco molto piu meno quasi circa fa fare fatto puo possono potrebbe potrebbero deve devono dovrebbe va vanno andare viene venire resta restare prende prendere preso mette mettere da dare '
    + 'vedere visto essere avere aveva avevano era erano sara saranno sarebbe sarebbero hanno diversi ogni dove come quando se pero mentre primi terzo due quattro cinque sei sette otto nove dieci venti cento '
    + 'mila mille percento numero buon buono piccolo gente mondo paese citta regione parte caso situazione questione punto luogo causa ragione comunicato portavoce tuttavia articolo leggi ansa afp reuters '
    + 'foto pubblicato aggiornato riproduzione riservata ultim|stat|tutt|altr|quest|nuov~o|a|i|e prossim|scors|second|stess|quell|prim~o|a giorn|ann|minut|miliard~o|i settiman|or|volt|tr|person~a|e '
    + 'mes|alcun|milion|grand|font|responsabil~e|i',
  creditCues: 'con fonte fonti agenzia agenzie di e da',
  creditVerbs: 'contribuito collaborato',
  agencyWords: 'agenzia agenzie',
};
