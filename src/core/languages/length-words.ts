// Words that tell a length from an hour written alike ("3 h 30", "2:04:15"): one table for six languages, for it is short and the packs are full.
import type { LanguageCode } from './pack.ts';

/** Beginnings of words, without accents, that a length follows: "a DURé 3 h 30", "un'ATTESA di 4h20". */
export const LASTING: Readonly<Record<LanguageCode, string>> = {
  fr: 'dure dura atte retard trajet temps', en: 'last took wait delay', de: 'dauer wartezeit verspat', es: 'duro dura espera demor retras tard', it: 'dura durer attesa ritardo', pt: 'dura duro espera demor atras',
};

/** Between a length and the part of it that a number without a unit tells: "quatre ans, DONT deux ferme"; "two OF THEM suspended". Folded, parted by "|". */
export const PARTLY: Readonly<Record<LanguageCode, string>> = {
  fr: 'dont', en: 'of which|of them|including', de: 'davon|darunter', es: 'de los cuales|de ellos', it: 'di cui|dei quali', pt: 'dos quais|deles',
};

/** The preposition before the time a race took: "in 2:04:15". */
export const IN: Readonly<Record<LanguageCode, string>> = { fr: 'en', en: 'in', de: 'in', es: 'en', it: 'in', pt: 'em' };
