// Sentences with one figure in brackets, and whose word it is: [sentence, claimant as written, or null]. Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

type Cases = Readonly<Record<LanguageCode, readonly (readonly [string, string | null])[]>>;

export const CLAIMANTS: Readonly<Record<string, Cases>> = {
  'behind the verb': {
    fr: [['Le pont a coûté [12] vies, a annoncé vendredi la gendarmerie.', 'la gendarmerie'], ['Le ferry portait [12] camions, ont fait savoir les garde-côtes de Vellum.', 'les garde-côtes de Vellum'], ['Le feu, a précisé la chambre régionale des comptes, a coûté [12] vies.', 'la chambre régionale des comptes']],
    en: [['[12] trucks were on the ferry, the harbour board said on Friday.', 'the harbour board'], ['[12] trucks burned, fire chief Nora Quill told reporters.', 'fire chief Nora Quill'], ['The fire, police said, burned [12] trucks.', 'police']],
    de: [['Auf der Fähre waren [12] Lastwagen, teilte das Hafenamt am Freitag mit.', 'Hafenamt'], ['[12] Lastwagen brannten, wie die Feuerwehr berichtete.', 'Feuerwehr'], ['Es gab [12] Tote, sagte ein Sprecher der Bahn.', 'Sprecher der Bahn']],
    es: [['El ferri llevaba [12] camiones, informó el viernes la Guardia Civil.', 'la Guardia Civil'], ['Ardieron [12] camiones, indicó un portavoz del puerto.', 'un portavoz del puerto']],
    it: [['Il traghetto portava [12] camion, ha reso noto venerdì la Capitaneria.', 'la Capitaneria'], ['Sono bruciati [12] camion, hanno riferito i vigili del fuoco.', 'i vigili del fuoco']],
    pt: [['O barco levava [12] camiões, informou na sexta-feira a Marinha.', 'a Marinha'], ['Arderam [12] camiões, disse à rádio uma fonte do porto.', 'uma fonte do porto']],
  },
  'before the verb of reckoning': {
    fr: [['Le ministère fait état de [12] disparus.', 'Le ministère'], ['La gendarmerie, qui fouille le lac, parle de [12] disparus.', 'La gendarmerie'], ['Les assureurs évaluent les dégâts à [12] millions.', 'Les assureurs'], ['L’Organisation pour les oiseaux recense [12] espèces.', 'L’Organisation pour les oiseaux'], ['Les organisateurs parlent de 40 chars, la police de [12].', 'la police']],
    en: [['The ministry put the toll at [12].', 'The ministry'], ['Organisers put the crowd at [12].', 'Organisers'], ['Hospital officials reported [12] cases.', 'Hospital officials']],
    de: [['Das Innenministerium beziffert die Toten auf [12].', 'Innenministerium'], ['Die Veranstalter sprachen von [12] Wagen.', 'Veranstalter'], ['Laut Bahn fielen 40 Züge aus, die Polizei zählte [12].', 'Polizei']],
    es: [['El Ministerio cifra en [12] los desaparecidos.', 'El Ministerio'], ['Los organizadores hablan de [12] carrozas.', 'Los organizadores']],
    it: [['Il ministero stima in [12] i dispersi.', 'Il ministero'], ['Gli organizzatori parlano di [12] carri.', 'Gli organizzatori']],
    pt: [['O Ministério estima em [12] os desaparecidos.', 'O Ministério'], ['Os organizadores falam em [12] carros.', 'Os organizadores']],
  },
  'agent of a passive': {
    fr: [['Les pertes sont estimées à [12] millions par les assureurs.', 'les assureurs']],
    en: [['Losses are put at [12] million by insurers.', 'insurers']],
    de: [['Die Verluste werden von Versicherern auf [12] Millionen geschätzt.', 'Versicherern']],
    es: [['Las pérdidas son estimadas en [12] millones por las aseguradoras.', 'las aseguradoras']],
    it: [['Le perdite sono stimate in [12] milioni dagli assicuratori.', 'assicuratori']],
    pt: [['As perdas são estimadas em [12] milhões pelas seguradoras.', 'seguradoras']],
  },
  'according to': {
    fr: [['Selon ce qu’a indiqué la mairie, [12] ponts ferment.', 'la mairie'], ['D’après une source judiciaire, [12] ponts ferment.', 'une source judiciaire'], ['Le feu a fait 40 blessés selon la mairie, [12] selon les pompiers.', 'les pompiers'], ['[12] ponts ferment, selon un bilan provisoire de la préfecture.', 'la préfecture']],
    en: [['[12] bridges are shut, according to the city council.', 'the city council'], ['According to a source close to the inquiry, [12] bridges are shut.', 'a source close to the inquiry']],
    de: [['Einer Sprecherin der Stadt zufolge sind [12] Brücken zu.', 'Sprecherin der Stadt'], ['Nach Angaben der Polizei sind [12] Brücken zu.', 'Polizei']],
    es: [['Según ha informado la alcaldía, cierran [12] puentes.', 'la alcaldía'], ['Cierran [12] puentes, de acuerdo con fuentes sanitarias.', 'fuentes sanitarias']],
    it: [['Secondo quanto riferito dalla polizia, chiudono [12] ponti.', 'polizia'], ['Per la questura i ponti chiusi sono [12].', 'la questura'], ['Secondo il 118, i feriti sono [12].', 'il 118']],
    pt: [['Segundo informou a polícia, fecham [12] pontes.', 'a polícia'], ['Fecham [12] pontes, de acordo com fontes hospitalares.', 'fontes hospitalares']],
  },
  'told by the next sentence': {
    fr: [['[12] ponts ont fermé. C’est ce qu’a annoncé le parquet.', 'le parquet']],
    en: [['[12] bridges were shut. That is according to the city council.', 'the city council']],
    de: [['[12] Brücken sind zu. Das teilte die Bundespolizei mit.', 'Bundespolizei'], ['[12] Brücken sind zu. Das gab die Stadt Vellum bekannt.', 'Stadt Vellum']],
    es: [['Cerraron [12] puentes. Así lo anunció la Fiscalía.', 'la Fiscalía']],
    it: [['Sono chiusi [12] ponti. Lo ha reso noto la procura.', 'la procura']],
    pt: [['Fecharam [12] pontes. Foi o que anunciou a polícia.', 'a polícia']],
  },
  'who denies or says it of himself': {
    fr: [['Le comptable nie avoir volé [12] montres.', 'Le comptable'], ['Le gérant affirme avoir perdu [12] montres.', 'Le gérant']],
    en: [['The treasurer denies stealing [12] watches.', 'The treasurer'], ['The army claims to have shot down [12] drones.', 'The army']],
    de: [['Der Kassierer bestreitet, [12] Uhren gestohlen zu haben.', 'Kassierer']],
    es: [['El tesorero niega haber robado [12] relojes.', 'El tesorero'], ['El Ejército asegura haber abatido [12] drones.', 'El Ejército']],
    it: [['Il tesoriere nega di aver rubato [12] orologi.', 'Il tesoriere'], ['L’esercito sostiene di aver abbattuto [12] droni.', 'L’esercito']],
    pt: [['O tesoureiro nega ter roubado [12] relógios.', 'O tesoureiro'], ['O Exército diz ter abatido [12] drones.', 'O Exército']],
  },
  'of a whole and its part': {
    fr: [['Deux wagons ont brûlé, qui portaient [12] élèves, dont trois brûlés, selon la mairie.', 'la mairie'], ['Les pompiers parlent de 40 blessés, dont [12] policiers de Vellum.', 'Les pompiers']],
    en: [['The wagons, which carried [12] pupils, including three from Vellum, according to the council, burned down.', 'the council'], ['Police reported 40 injuries, including [two] officers of the port.', 'Police']],
    de: [['Die Wagen, die [12] Schüler trugen, darunter drei aus Vellum, laut Feuerwehr, brannten aus.', 'Feuerwehr'], ['Die Feuerwehr meldete 40 Verletzte, darunter [12] Helfer.', 'Feuerwehr'], ['Die Polizei zählte 40 Wagen, die Veranstalter sprachen von [12].', 'Veranstalter']],
    es: [['Los vagones, que llevaban [12] alumnos, tres de ellas heridas, según la alcaldía, ardieron.', 'la alcaldía']],
    it: [['I vagoni, che portavano [12] alunni, tra cui tre feriti, secondo la questura, sono bruciati.', 'la questura']],
    pt: [['Os vagões, que levavam [12] alunos, três deles feridos, segundo a câmara, arderam.', 'a câmara']],
  },
  nobody: {
    fr: [['« Tout a brûlé », raconte Nora Quill, maire de Vellum, qui compte [12] ponts.', null], ['Le gérant est accusé d’avoir fait payer par le port, en mai, [12] montres.', null], ['Le club a dit qu’il honorerait les [12] morts.', null], ['L’accord prévoit [12] primes.', null], ['Le maire compte [12] adjoints.', null], ['Le maire de Vellum, qui compte [12] ponts, a annoncé son départ.', null], ['La présidente du club, qui compte [12] joueurs, a dit sa joie.', null], ['Vers [12] heures, un incendie s’est déclaré.', null], ['Il a dit que [12] ponts ferment.', null]],
    en: [['The club said it would honour the [12] people who died.', null], ['The deal provides for [12] bridges.', null], ['The club counts [12] players.', null], ['The mayor of Vellum, which has [12] bridges, said she would go.', null], ['The bridge, which [12] soldiers built, is safe, said the engineer.', null]],
    de: [['Der Tank fasst 20 Tonnen, ausgelaufen sind [12] Fässer.', null], ['Der Verein teilte mit, er werde der [12] Toten gedenken.', null], ['Der Vertrag sieht [12] Brücken vor.', null], ['Der Verein zählt [12] Spieler.', null], ['Die Leiterin des Vereins, der [12] Spieler hat, sagte das Fest ab.', null]],
    es: [['El club dijo que honrará a los [12] muertos.', null], ['Según se supo el martes, murieron [12] personas.', null], ['El acuerdo prevé [12] puentes.', null], ['El club cuenta con [12] jugadores.', null], ['La directora del club, que tiene [12] jugadores, aseguró que seguirá.', null], ['A las [12] horas se declaró un incendio.', null]],
    it: [['Il gestore è accusato di aver fatto pagare dal porto [12] orologi.', null], ['Il club ha detto che onorerà i [12] morti.', null], ['L’accordo prevede [12] ponti.', null], ['Il circolo conta [12] soci.', null], ['La presidente del circolo, che conta [12] soci, ha detto di essere stanca.', null]],
    pt: [['O clube disse que vai homenagear os [12] mortos.', null], ['O acordo prevê [12] pontes.', null], ['O clube conta [12] sócios.', null], ['A diretora do clube, que tem [12] sócios, disse estar cansada.', null]],
  },
};
