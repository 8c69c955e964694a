// Names as running news has them, and what looks like one: a text, and every name in it ("words = key"). A family a row, in six
// languages. People, places and bodies are invented, or public.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

/** A text, then its names in order. */
export type NamesRow = readonly [text: string, ...names: readonly string[]];

export const NAMES_IN_NEWS: Readonly<Record<string, Readonly<Record<LanguageCode, readonly NamesRow[]>>>> = {
  'who gets something or has done it is no place': {
    fr: [['Le juge a donné raison à Vismard.'], ['Le club a confié le brassard à Delcourt.'], ['Le maire est né à Vismard.', 'Vismard = place:vismard']],
    en: [['The judge gave the award to Vismara.']],
    de: [['Der Preis ging an Vismara.']],
    es: [['El premio fue entregado a Olabe.']],
    it: [['Il giudice ha dato ragione a Vismara.'], ['Il gol è stato segnato da Olabe.'], ['Cartellino giallo a Bessi.'], ['Il treno è partito da Molfetta.', 'Molfetta = place:molfetta'], ['Il corteo a Molfetta è stato rinviato.', 'Molfetta = place:molfetta']],
    pt: [['O juiz deu razão a Vismara.'], ['Assistência para Olabe.']],
  },
  'a road and its number are no name': {
    fr: [['La Nationale 7 est fermée, la RN-12 aussi.']],
    en: [['Take Route 66 to the west.'], ['State Route 99 was closed.']],
    de: [['Auf der Autobahn 7 staut es sich.'], ['Die B-96 ist frei.']],
    es: [['La carretera N-340 está cortada.']],
    it: [['La Statale 36 è chiusa, la SS-12 anche.']],
    pt: [['A Estrada Nacional 125 reabriu, a BR-116 também.']],
  },
  'a verb’s form before a name is no given name': {
    fr: [['Visitant Lyon, il a souri.', 'Lyon = place:lyon']],
    en: [['Visiting London, he smiled.', 'London = place:london'], ['Leaving Downing Street, he waved.', 'Downing Street = org:downing street'], ['Harding Foundation gave money.', 'Harding Foundation = org:harding foundation']],
    de: [['Die Richter sehen Wendlers Schuld.']],
    es: [['Visitando Roma, sonrió.', 'Roma = place:rome']],
    it: [['Visitando Roma, ha sorriso.', 'Roma = place:rome']],
    pt: [['Visitando Roma, sorriu.', 'Roma = place:rome']],
  },
  'a player, the club and the name behind it': {
    fr: [['L’attaquant du Stade Vellois Marc Tardieu a marqué.', 'Stade Vellois = org:stade vellois', 'Marc Tardieu = person:tardieu']],
    en: [['Coach of Northwick Rovers Mark Tardy resigned.', 'Northwick Rovers = org:northwick rovers', 'Mark Tardy = person:tardi']],
    de: [['Der Stürmer des SV Vellheim Markus Tober traf.', 'SV Vellheim = org:sv vellheim', 'Markus Tober = person:tober']],
    es: [['El delantero del Deportivo Sanleo Marco Toral marcó.', 'Deportivo Sanleo = org:deportivo sanleo', 'Marco Toral = person:toral']],
    it: [['Il difensore della Virtus Sanleo Marco Tonini ha segnato.', 'Virtus Sanleo = org:virtus sanleo', 'Marco Tonini = person:tonini']],
    pt: [['O avançado do Desportivo Sanleo Marco Tavares marcou.', 'Desportivo Sanleo = org:desportivo sanleo', 'Marco Tavares = person:tavares']],
  },
  'given names that the news has every day': {
    fr: [['Rémy de Vandière est élu.', 'Rémy de Vandière = person:vandiere']],
    en: [['Graham van Dorn is here.', 'Graham van Dorn = person:dorn']],
    de: [['Gestern kam Ulrich Vandorf nach Hause.', 'Ulrich Vandorf = person:vandorf'], ['Klaus Vandorf schweigt.', 'Klaus Vandorf = person:vandorf']],
    es: [['Camilo de la Torna canta.', 'Camilo de la Torna = person:torna']],
    it: [['Raffaele di Torna tace.', 'Raffaele di Torna = person:torna']],
    pt: [['Edson dos Vandos calou-se.', 'Edson dos Vandos = person:vandos']],
  },
  'what is no body, day or department': {
    fr: [['Le Var est en alerte.', 'Var = place:var']],
    en: [['The Army on the border fired.', 'Army = org:army'], ['The UCI banned the rider.', 'UCI = org:uci'], ['The fashion chain Haldane will close shops. Haldane employs few.', 'Haldane = org:haldane', 'Haldane = org:haldane']],
    de: [['Bis Sonntagabend Busse statt Bahnen.'], ['Ulrich Wendler ist frei. Gegen Wendlers Strafe gibt es Revision.', 'Ulrich Wendler = person:vendler', 'Wendlers = person:vendler'], ['Der Verein der Geschädigten klagt. Insgesamt 45 Geschädigte hoffen.', 'Verein der Geschädigten = org:verein geschadigten']],
    es: [['El Var anuló el gol.'], ['El tráfico en el Centro paró.'], ['Sigue en la UCI.']],
    it: [['La decisione del Var fa discutere.'], ['Il traffico in Centro è fermo.']],
    pt: [['Os doentes foram para a UTI.'], ['O trânsito no Centro parou.']],
  },
  'a young company, and one that was founded': {
    fr: [['La start-up Nexilia recrute.', 'Nexilia = org:nexilia'], ['Vandier, qui a fondé la chaîne, part.'], ['Nexilia, fondée en 2019 par deux ingénieurs, recrute.', 'Nexilia = org:nexilia'], ['L’usine Valmeca ferme.', 'Valmeca = org:valmeca']],
    en: [['The start-up Nexilia is hiring.', 'Nexilia = org:nexilia'], ['Nexilia, founded by two engineers, is hiring.', 'Nexilia = org:nexilia'], ['Vandor, who founded the chain, resigned.'], ['The charity Clean Rivers agreed.', 'Clean Rivers = org:clean rivers']],
    de: [['Das Startup Nexilia wächst.', 'Nexilia = org:nexilia']],
    es: [['La startup Nexilia crece.', 'Nexilia = org:nexilia'], ['Nexilia, fundada por dos ingenieros, crece.', 'Nexilia = org:nexilia'], ['Según Olabe, fundadora de la plataforma, crece.', 'Olabe = person:olabe']],
    it: [['La startup Nexilia cresce.', 'Nexilia = org:nexilia'], ['Vandori, che ha fondato la catena, lascia.'], ['Lo stabilimento Valmeca chiude.', 'Valmeca = org:valmeca'], ['Il Po è in secca.']],
    pt: [['A startup Nexilia cresce.', 'Nexilia = org:nexilia'], ['A Nexilia, fundada por dois engenheiros, cresce.', 'Nexilia = org:nexilia']],
  },
  'a school, a union, a town and whoever leads it, whole': {
    fr: [['Le collège Jules-Vandorme de Varmont ferme.', 'collège Jules-Vandorme de Varmont = org:college jules vandorme varmont'], ['La maire de Belgrad-Novo Daniela Vandorme a parlé.', 'Belgrad-Novo = place:belgrad novo', 'Daniela Vandorme = person:vandorme'], ['En Bourgogne-Franche-Comté, il pleut.', 'Bourgogne-Franche-Comté = place:bourgogne franche comte'], ['Le train roule entre Varmont-sur-Loue et Crissey.', 'Varmont-sur-Loue = place:varmont sur loue', 'Crissey = place:crissey']],
    en: [['The Maritime Workers’ Union agreed.', 'Maritime Workers’ Union = org:maritime workers union']],
    de: [['Mit Feuerwehr und Rotem Kreuz kam Hilfe.', 'Rotem Kreuz = org:red cross']],
    es: [['La escuela Rosales cierra.', 'escuela Rosales = org:escuela rosales'], ['El Frente de Liberación del Norte (FLN) firmó.', 'Frente de Liberación del Norte = org:frente liberacion norte', 'FLN = org:frente liberacion norte'], ['Irá al Supremo.']],
    it: [['La scuola Vandori chiude.', 'scuola Vandori = org:scuola vandori']],
    pt: [['A escola Vandor fecha.', 'escola Vandor = org:escola vandor'], ['Choveu no Norte e Centro do país.']],
  },
  'called after a person, a saint or a river': {
    fr: [['Le barrage d’Estrémont est plein.', 'barrage d’Estrémont = place:barrage d estremont']],
    en: [['St Mary’s Primary School is closed.', 'St Mary’s Primary School = org:st mary s primary school'], ['The River Vand burst its banks.', 'River Vand = place:river vand'], ['The crash happened on Church Street.', 'Church Street = place:church street'], ['Vellham AFC play Frickton Athletic.', 'Vellham AFC = org:vellham afc', 'Frickton Athletic = org:frickton athletic']],
    de: [['Die Karl-Vandorf-Schule schließt.', 'Karl-Vandorf-Schule = org:karl vandorf schule']],
    es: [['La Guardia Civil de Ronda y los bomberos de Estremo acudieron.', 'Guardia Civil de Ronda = org:guardia civil ronda', 'Estremo = place:estremo']],
    it: [['Il lancio di Ariane 6 è riuscito.']],
    pt: [['O festival Rock Lagoa começa hoje.']],
  },
};
