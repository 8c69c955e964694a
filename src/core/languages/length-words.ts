// Words that tell a length from an hour written alike ("3 h 30", "2:04:15"): one table for six languages, for it is short and the packs are full.
import type { LanguageCode } from './pack.ts';

/** Beginnings of words, without accents, that a length follows: "a DURé 3 h 30", "un'ATTESA di 4h20". */
export const LASTING: Readonly<Record<LanguageCode, string>> = {
  fr: 'dure dura atte retard trajet temps parcours', en: 'last took takes wait delay journey', de: 'dauer wartezeit verspat fahrzeit reisezeit', es: 'duro dura espera demor retras tard tiempo trayecto', it: 'dura durer attesa ritardo tempo tempi percorr viaggio', pt: 'dura duro espera demor atras tempo viagem percurso',
};

/** Between a length and the part of it that a number without a unit tells: "quatre ans, DONT deux ferme"; "two OF THEM suspended"; between a toll and its part, too. Folded, parted by "|". */
export const PARTLY: Readonly<Record<LanguageCode, string>> = {
  fr: 'dont', en: 'of which|of them|including', de: 'davon|darunter', es: 'de los cuales|de ellos|de ellas|entre ellos|entre ellas', it: 'di cui|dei quali|delle quali|tra cui|fra cui', pt: 'dos quais|das quais|deles|delas|entre eles|entre elas',
};

/** Between a length and what was done so long: "3 h 30 DE débats". */
export const OF_DOING: Readonly<Record<LanguageCode, string>> = { fr: 'de d', en: '', de: '', es: 'de', it: 'di d', pt: 'de' };

/** The prepositions before the time a race took: "in 2:04:15", "a record OF 2:00:21". */
export const IN: Readonly<Record<LanguageCode, string>> = { fr: 'en de', en: 'in of', de: 'in von', es: 'en de', it: 'in di', pt: 'em de' };

/** Nouns that last, without accents: years of them are no age ("une PEINE de 25 ans"). Where an age stands before its noun, or in a word of its own, none is needed. */
export const DURABLE: Readonly<Record<LanguageCode, string>> = {
  fr: 'peine condamnation contrat bail mandat pret emprunt concession regne carriere plan periode conflit guerre accord reclusion peines contrats prets emprunts concessions', en: '', de: '',
  es: 'pena condena contrato mandato prestamo concesion reinado carrera plan periodo plazo conflicto guerra acuerdo penas condenas contratos prestamos', it: 'pena condanna contratto mandato prestito mutuo concessione regno carriera piano periodo conflitto guerra accordo pene condanne contratti prestiti',
  pt: 'pena condenacao contrato mandato emprestimo concessao reinado carreira plano periodo prazo conflito guerra acordo penas contratos emprestimos',
};

/** Verbs, with accents, of what still is, where one word tells "ago" and "for": "ESTÁ parado há três anos". */
export const STATES: Readonly<Record<LanguageCode, string>> = {
  fr: '', en: '', de: '', es: '', it: '',
  pt: 'está estão é são vive vivem mora moram trabalha trabalham dura duram existe existem governa governam lidera lideram ocupa ocupam preside espera esperam aguarda aguardam tem têm mantém mantêm permanece permanecem continua continuam funciona',
};

/** Beside the minutes that an article takes to be read, which are the page's: "LECTURE 4 min", "4 min READ". */
export const READ: Readonly<Record<LanguageCode, string>> = { fr: 'lecture', en: 'read', de: 'lesezeit lesedauer', es: 'lectura', it: 'lettura', pt: 'leitura' };
