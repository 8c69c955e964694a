// Sentences with one figure in brackets, and how firmly they stand by it. "not …" is denied. Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

export const CERTAINTY: Readonly<Record<string, Readonly<Record<LanguageCode, readonly string[]>>>> = {
  stated: {
    fr: ['Le feu a fait [12] morts lundi.', 'Il y avait [12] opéras à Vellum.', 'Le maire montrait [12] ponts.', 'La ville peut loger [12] familles.', 'Le maire a parlé mardi [3] fois.', 'Il n’y a que [12] ponts.', 'Ce ne sont pas seulement [12] ponts.', 'Il ne doute pas, et [12] ponts ferment.', 'Un pont, qui ne tient pas, a coûté [12] vies.', 'Odrin, qui affirme que tout va bien, a fermé [12] ponts.', 'Le pont fermera, a dit mardi [12] mai le maire.', 'Le [12] mai, le maire avait menacé de « tout » fermer.'],
    en: ['The fire killed [12] people on Monday.', 'Will Odrin paid [12] men.', 'In May [12] bridges closed.', 'Not only [12] bridges closed.', 'The mayor does not doubt, and [12] bridges closed.', 'No fewer than [12] people came.', 'The bridge will close, said the mayor on May [12].'],
    de: ['Das Feuer tötete am Montag [12] Menschen.', 'Nicht nur [12] Brücken sind zu.', 'Die Brücke soll schließen, sagte der Bürgermeister am [12] Mai.', 'Er zweifelt nicht, und [12] Brücken sind zu.', 'Die Stadt wird von [12] Leuten verwaltet.'],
    es: ['El fuego mató a [12] personas el lunes.', 'La mayoría vive en [12] casas.', 'No solo [12] puentes cerraron.', 'No duda, y [12] puentes cerraron.', 'Quería comprar [12] casas.'],
    it: ['Il fuoco ha ucciso [12] persone lunedì.', 'Non solo [12] ponti sono chiusi.', 'Non dubita, e [12] ponti sono chiusi.'],
    pt: ['O fogo matou [12] pessoas na segunda-feira.', 'Não só [12] pontes fecharam.', 'Não duvida, e [12] pontes fecharam.', 'No verão [12] pontes fecharam.'],
  },
  attributed: {
    fr: ['Le feu a fait [12] morts, a déclaré le maire.', 'Le maire a déclaré que le feu avait fait [12] morts.', 'Selon le maire, le feu a fait [12] morts.', '« Le feu a fait [12] morts », dit-il.'],
    en: ['The fire killed [12] people, the mayor said.', 'The mayor said that the fire killed [12] people.', 'According to the mayor, the fire killed [12] people.', '“The fire killed [12] people,” he said.'],
    de: ['Das Feuer tötete [12] Menschen, sagte der Bürgermeister.', 'Der Bürgermeister sagte, dass das Feuer [12] Menschen tötete.', 'Laut dem Bürgermeister starben [12] Menschen.', '„Das Feuer tötete [12] Menschen“, sagte er.', 'Das Feuer habe [12] Menschen getötet.'],
    es: ['El fuego mató a [12] personas, dijo el alcalde.', 'El alcalde dijo que el fuego mató a [12] personas.', 'Según el alcalde, el fuego mató a [12] personas.', '«El fuego mató a [12] personas», dijo.'],
    it: ['Il fuoco ha ucciso [12] persone, ha detto il sindaco.', 'Il sindaco ha detto che il fuoco ha ucciso [12] persone.', 'Secondo il sindaco il fuoco ha ucciso [12] persone.', '«Il fuoco ha ucciso [12] persone», ha detto.'],
    pt: ['O fogo matou [12] pessoas, disse o prefeito.', 'O prefeito disse que o fogo matou [12] pessoas.', 'Segundo o prefeito, o fogo matou [12] pessoas.', '“O fogo matou [12] pessoas”, disse ele.'],
  },
  conditional: {
    fr: ['Le feu aurait fait [12] morts.', 'Les morts seraient [12].', 'Selon un rapport, la ville retirerait [12] gardes.', 'Le tueur présumé de [12] femmes est libre.'],
    en: ['The fire reportedly killed [12] people.', 'The fire allegedly killed [12] people.', 'Police hold an alleged [12] thieves.'],
    de: ['Das Feuer soll [12] Menschen getötet haben.', 'Angeblich starben [12] Menschen.', 'Die Polizei fasste mutmaßliche [12] Diebe.'],
    es: ['El fuego habría matado a [12] personas.', 'El fuego mató presuntamente a [12] personas.', 'Detienen a presuntos [12] ladrones.'],
    it: ['Il fuoco avrebbe ucciso [12] persone.', 'Sarebbero [12] i morti.', 'Presi i presunti [12] ladri.'],
    pt: ['O fogo teria matado [12] pessoas.', 'O fogo supostamente matou [12] pessoas.', 'Presos os supostos [12] ladrões.'],
  },
  possible: {
    fr: ['Le feu pourrait avoir fait [12] morts.', 'Il y a probablement [12] morts.', 'Le pont est susceptible de coûter [12] millions.'],
    en: ['The fire may have killed [12] people.', 'There are probably [12] dead.', 'The bridge could cost [12] million.'],
    de: ['Das Feuer könnte [12] Menschen getötet haben.', 'Wahrscheinlich starben [12] Menschen.', 'Möglicherweise kostet es [12] Millionen.'],
    es: ['El fuego podría haber matado a [12] personas.', 'Hay probablemente [12] muertos.', 'El puente podría costar [12] millones.'],
    it: ['Il fuoco potrebbe aver ucciso [12] persone.', 'Ci sono probabilmente [12] morti.', 'Forse costa [12] milioni.'],
    pt: ['O fogo poderia ter matado [12] pessoas.', 'Há provavelmente [12] mortos.', 'A ponte talvez custe [12] milhões.'],
  },
  planned: {
    fr: ['Le pont fermera le [12] mars.', 'Les deux villes doivent se réunir le [12] mars.', 'Le maire va fermer [12] ponts.', 'La fermeture est prévue le [12] mars.', 'La réunion devrait suivre le [12] mars.'],
    en: ['The bridge will close on March [12].', 'The mayor is expected to close [12] bridges.', 'The closure is scheduled for March [12].'],
    de: ['Die Brücke soll am [12] März schließen.', 'Der Bürgermeister wird [12] Brücken schließen.', 'Die Sperrung ist für den [12] März geplant.'],
    es: ['El puente cerrará el [12] de marzo.', 'El alcalde va a cerrar [12] puentes.', 'El cierre está previsto para el [12] de marzo.'],
    it: ['Il ponte chiuderà il [12] marzo.', 'La chiusura è prevista per il [12] marzo.', 'Il sindaco dovrebbe chiudere [12] ponti.'],
    pt: ['A ponte fechará no dia [12] de março.', 'O prefeito vai fechar [12] pontes.', 'O fecho está previsto para [12] de março.'],
  },
  'not stated': {
    fr: ['Le feu n’a pas fait [12] morts.', 'Le maire ne ferme jamais [12] ponts.'],
    en: ['The fire did not kill [12] people.', 'The fire didn’t kill [12] people.'],
    de: ['Es starben nicht [12] Menschen.', 'Er schloss nie [12] Brücken.'],
    es: ['El fuego no mató a [12] personas.', 'Nunca cerró [12] puentes.'],
    it: ['Il fuoco non ha ucciso [12] persone.', 'Non chiuse mai [12] ponti.'],
    pt: ['O fogo não matou [12] pessoas.', 'Nunca fechou [12] pontes.'],
  },
};
