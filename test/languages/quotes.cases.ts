// Texts and what they quote: the words, and whose they are (null: the text does not say). People and events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

type Case = readonly [text: string, ...quotes: readonly (readonly [words: string, speaker?: string | null])[]];

/** Which words stand between marks. */
export const MARKS: Readonly<Record<string, Readonly<Partial<Record<LanguageCode, readonly Case[]>>>>> = {
  'each language’s own marks': {
    fr: [['Il parle d’« une erreur » et d’“un tort”.', ['une erreur'], ['un tort']], ['C’est un "échec", dit-elle.', ['échec']]],
    en: [['He calls it “an error” and "a fault".', ['an error'], ['a fault']], ['He called it ‘an error’, then left.', ['an error']]],
    de: [['Er nennt es „einen Fehler“ und »ein Unding«.', ['einen Fehler'], ['ein Unding']], ['Es sei «ein Fehler» und "ein Unding".', ['ein Fehler'], ['ein Unding']]],
    es: [['Lo llama «un error» y “una falta”.', ['un error'], ['una falta']], ['Es "un error".', ['un error']]],
    it: [['Lo chiama «un errore» e “una colpa”.', ['un errore'], ['una colpa']], ['È "un errore".', ['un errore']]],
    pt: [['Chama-lhe “um erro” e «uma falha».', ['um erro'], ['uma falha']], ['É "um erro".', ['um erro']]],
  },
  'apostrophes quote nothing': {
    fr: [['L’eau d’ici n’est pas l’eau qu’il boit.'], ["Aujourd'hui l'eau monte."]],
    en: [["The '90s weren't the workers' best years, it's said."], ['Rock ’n’ roll wasn’t the players’ thing.'], ["He said 'it isn't so' and left.", ["it isn't so"]]],
    de: [['Das war’s, so geht’s in Max’ Haus.']],
    es: [['En los años ’90 todo era d’Ors.']],
    it: [['L’acqua dell’anno ’90 non c’è più.']],
    pt: [['A gota d’água dos anos ’90.']],
  },
  'a quotation inside a quotation': {
    fr: [['« Il a dit “non” deux fois », raconte-t-elle.', ['Il a dit “non” deux fois'], ['non']], ['"Il parle d\'un « complot » permanent", dit-on.', ["Il parle d'un « complot » permanent"], ['complot']]],
    en: [['“He said ‘no’ twice,” she says.', ['He said ‘no’ twice,'], ['no']]],
    de: [['„Er sagte ‚nein‘ und ging“, erzählt sie.', ['Er sagte ‚nein‘ und ging'], ['nein']], ['»Er sagte ›nein‹ und ging«, erzählt sie.', ['Er sagte ›nein‹ und ging'], ['nein']]],
    es: [['«Dijo “no” dos veces», cuenta ella.', ['Dijo “no” dos veces'], ['no']]],
    it: [['«Ha detto “no” due volte», racconta lei.', ['Ha detto “no” due volte'], ['no']]],
    pt: [['«Disse “não” duas vezes», conta ela.', ['Disse “não” duas vezes'], ['não']]],
  },
  'marks that are missing or wrong': {
    fr: [['Odrin : « Nous irons. Tous.\nLe maire se tait.', ['Nous irons. Tous.']], ['Il dit : « Nous irons. «\nPuis rien.', ['Nous irons.']], ['Elle dit : "Il a lancé : "Je viens, et il est venu."', ['Il a lancé : "Je viens, et il est venu.']]],
    en: [['She said: “We will go.\nNothing followed.', ['We will go.']], ['A 6" pipe and a 9" pipe.']],
    de: [['Er sagte: „Wir gehen", und ging.', ['Wir gehen']], ['Er sagte: „Wir gehen”.', ['Wir gehen']]],
    es: [['Dijo: «Iremos todos.\nNadie fue.', ['Iremos todos.']]],
    it: [['Disse: “Andremo tutti".', ['Andremo tutti']]],
    pt: [['Disse: "Vamos todos”.', ['Vamos todos']]],
  },
  'a quotation over paragraphs opens again in each': {
    fr: [['« Un premier point.\n« Un second », dit Odrin.', ['Un premier point.'], ['Un second']], ['« Un premier point.\n» Un second », dit Odrin.', ['Un premier point.'], ['Un second']]],
    en: [['“One point.\n“A second,” Odrin said.', ['One point.'], ['A second,']], ['"One point.\n"A second," Odrin said.', ['One point.'], ['A second,']]],
    de: [['„Ein Punkt.\n„Ein zweiter“, sagte Odrin.', ['Ein Punkt.'], ['Ein zweiter']]],
    es: [['«Un punto.\n»Otro», dijo Odrin.', ['Un punto.'], ['Otro']]],
    it: [['«Un punto.\n«Un altro», disse Odrin.', ['Un punto.'], ['Un altro']]],
    pt: [['“Um ponto.\n“Outro”, disse Odrin.', ['Um ponto.'], ['Outro']]],
  },
  'dialogue by dashes': {
    fr: [['— Tu viens ? demanda-t-il.\n— Oui, dit Odrin, je viens.', ['Tu viens ?'], ['Oui', 'Odrin'], ['je viens.', 'Odrin']], ['Les points :\n– un pont neuf\n– une route']],
    es: [['—¿Vienes? —preguntó él.\n—Sí —dijo Odrin—, ya voy.', ['¿Vienes?'], ['Sí', 'Odrin'], ['ya voy.', 'Odrin']], ['Los puntos:\n– un puente\n– una ruta']],
    it: [['– Vieni? chiese lui.\n– Sì, disse Odrin, vengo.', ['Vieni?'], ['Sì', 'Odrin'], ['vengo.', 'Odrin']]],
    pt: [['— Vens? perguntou ele.\n— Sim — disse Odrin —, já vou.', ['Vens?'], ['Sim', 'Odrin'], ['já vou.', 'Odrin']]],
  },
};

/** Whose words they are. */
export const SPEAKERS: Readonly<Record<string, Readonly<Record<LanguageCode, readonly Case[]>>>> = {
  'the speaker comes before': {
    fr: [['Le maire de Vellum a déclaré : « Le pont est sûr. »', ['Le pont est sûr.', 'Le maire de Vellum']], ['Mardi, un porte-parole de la mairie a ensuite affirmé que le pont était « sûr ».', ['sûr', 'un porte-parole de la mairie']]],
    en: [['The mayor of Vellum said: “The bridge is safe.”', ['The bridge is safe.', 'The mayor of Vellum']], ['On Tuesday a spokesman for the mayor later claimed the bridge was “safe.”', ['safe.', 'a spokesman for the mayor']]],
    de: [['Der Bürgermeister von Vellum sagte: „Die Brücke ist sicher.“', ['Die Brücke ist sicher.', 'Der Bürgermeister von Vellum']], ['Ein Sprecher der Stadt erklärte am Dienstag, die Brücke sei „sicher“.', ['sicher', 'Ein Sprecher der Stadt']]],
    es: [['El alcalde de Vellum dijo: «El puente es seguro.»', ['El puente es seguro.', 'El alcalde de Vellum']], ['Un portavoz del ayuntamiento aseguró el martes que el puente era «seguro».', ['seguro', 'Un portavoz del ayuntamiento']]],
    it: [['Il sindaco di Vellum ha detto: «Il ponte è sicuro.»', ['Il ponte è sicuro.', 'Il sindaco di Vellum']], ['Un portavoce del comune ha poi assicurato che il ponte era «sicuro».', ['sicuro', 'Un portavoce del comune']]],
    pt: [['O prefeito de Vellum disse: “A ponte é segura.”', ['A ponte é segura.', 'O prefeito de Vellum']], ['Um porta-voz da prefeitura garantiu na terça-feira que a ponte era “segura”.', ['segura', 'Um porta-voz da prefeitura']]],
  },
  'the speaker comes after, inverted': {
    fr: [['« Le pont est sûr », a indiqué mardi un responsable de la mairie.', ['Le pont est sûr', 'un responsable de la mairie']], ['« Le pont est sûr », a assuré à la presse le maire.', ['Le pont est sûr', 'le maire']]],
    en: [['“The bridge is safe,” said a city official.', ['The bridge is safe,', 'a city official']], ['“The bridge is safe,” a city official said on Tuesday.', ['The bridge is safe,', 'a city official']]],
    de: [['„Die Brücke ist sicher“, sagte am Dienstag ein Sprecher der Stadt.', ['Die Brücke ist sicher', 'ein Sprecher der Stadt']], ['„Die Brücke ist sicher“, so der Bürgermeister.', ['Die Brücke ist sicher', 'der Bürgermeister']]],
    es: [['«El puente es seguro», indicó el martes una fuente del ayuntamiento.', ['El puente es seguro', 'una fuente del ayuntamiento']], ['“El puente es seguro”, dijo el alcalde.', ['El puente es seguro', 'el alcalde']]],
    it: [['«Il ponte è sicuro», ha detto martedì una fonte del comune.', ['Il ponte è sicuro', 'una fonte del comune']], ['“Il ponte è sicuro”, spiega il sindaco.', ['Il ponte è sicuro', 'il sindaco']]],
    pt: [['“A ponte é segura”, disse na terça-feira uma fonte da prefeitura.', ['A ponte é segura', 'uma fonte da prefeitura']], ['“A ponte é segura”, afirmou o prefeito.', ['A ponte é segura', 'o prefeito']]],
  },
  'according to somebody': {
    fr: [['Selon un responsable de la mairie, le pont est « sûr ».', ['sûr', 'un responsable de la mairie']], ['Le pont est « sûr », selon un responsable.', ['sûr', 'un responsable']]],
    en: [['According to a city official, the bridge is “safe.”', ['safe.', 'a city official']], ['The bridge is “safe,” according to a city official.', ['safe,', 'a city official']]],
    de: [['Laut einem Sprecher der Stadt ist die Brücke „sicher“.', ['sicher', 'einem Sprecher der Stadt']], ['Einem Sprecher der Stadt zufolge ist die Brücke „sicher“.', ['sicher', 'Einem Sprecher der Stadt']]],
    es: [['Según una fuente del ayuntamiento, el puente es «seguro».', ['seguro', 'una fuente del ayuntamiento']], ['El puente es «seguro», de acuerdo con el alcalde.', ['seguro', 'el alcalde']]],
    it: [['Secondo una fonte del comune, il ponte è «sicuro».', ['sicuro', 'una fonte del comune']], ['Il ponte è «sicuro», secondo il sindaco.', ['sicuro', 'il sindaco']]],
    pt: [['Segundo uma fonte da prefeitura, a ponte é “segura”.', ['segura', 'uma fonte da prefeitura']], ['A ponte é “segura”, de acordo com o prefeito.', ['segura', 'o prefeito']]],
  },
  'a pronoun stands for the last one who spoke': {
    fr: [['Le maire a pris la parole. Le ministre Paul Odrin a déclaré que rien ne pressait. « On verra », a-t-il ajouté.', ['On verra', 'Paul Odrin']], ['Paul Odrin est venu mardi. Il a dit : « On verra. »', ['On verra.', 'Paul Odrin']]],
    en: [['The minister, Paul Odrin, said there was no hurry. “We shall see,” he added.', ['We shall see,', 'Paul Odrin']], ['Paul Odrin came on Tuesday. He said: “We shall see.”', ['We shall see.', 'Paul Odrin']]],
    de: [['Minister Paul Odrin sagte, es eile nicht. „Wir werden sehen“, fügte er hinzu.', ['Wir werden sehen', 'Paul Odrin']], ['Paul Odrin kam am Dienstag. Er sagte: „Wir werden sehen.“', ['Wir werden sehen.', 'Paul Odrin']]],
    es: [['El ministro Paul Odrin dijo que no había prisa. «Ya veremos», añadió él.', ['Ya veremos', 'Paul Odrin']], ['Paul Odrin vino el martes. Él dijo: «Ya veremos.»', ['Ya veremos.', 'Paul Odrin']]],
    it: [['Il ministro Paul Odrin ha detto che non c’è fretta. «Vedremo», ha aggiunto lui.', ['Vedremo', 'Paul Odrin']], ['Paul Odrin è venuto martedì. Lui ha detto: «Vedremo.»', ['Vedremo.', 'Paul Odrin']]],
    pt: [['O ministro Paul Odrin disse que não há pressa. “Veremos”, acrescentou ele.', ['Veremos', 'Paul Odrin']], ['Paul Odrin veio na terça-feira. Ele disse: “Veremos.”', ['Veremos.', 'Paul Odrin']]],
  },
  'a verb joined to another, or without subject, keeps the one before': {
    fr: [['Paul Odrin a promis « un pont » et a parlé d’avenir, puis a évoqué « une route ».', ['un pont', 'Paul Odrin'], ['une route', 'Paul Odrin']]],
    en: [['Paul Odrin promised “a bridge” on Tuesday, and said the town should get “a road.”', ['a bridge', 'Paul Odrin'], ['a road.', 'Paul Odrin']]],
    de: [['Paul Odrin versprach am Dienstag viel und nannte den Plan „eine Straße“.', ['eine Straße', 'Paul Odrin']]],
    es: [['Paul Odrin prometió «un puente». «Y una ruta», añadió.', ['un puente', 'Paul Odrin'], ['Y una ruta', 'Paul Odrin']]],
    it: [['Paul Odrin ha promesso «un ponte». «E una strada», ha aggiunto.', ['un ponte', 'Paul Odrin'], ['E una strada', 'Paul Odrin']]],
    pt: [['Paul Odrin prometeu “uma ponte”. “E uma estrada”, acrescentou.', ['uma ponte', 'Paul Odrin'], ['E uma estrada', 'Paul Odrin']]],
  },
  'a relative clause or apposition does not hide the subject': {
    fr: [['Paul Odrin, qui dirige le port, a qualifié le plan d’« erreur ».', ['erreur', 'Paul Odrin']]],
    en: [['Paul Odrin, who runs the port, called the plan “an error.”', ['an error.', 'Paul Odrin']]],
    de: [['Paul Odrin, Chef des Hafens, nannte den Plan „einen Fehler“.', ['einen Fehler', 'Paul Odrin']]],
    es: [['Paul Odrin, jefe del puerto, calificó el plan de «error».', ['error', 'Paul Odrin']]],
    it: [['Paul Odrin, capo del porto, ha definito il piano «un errore».', ['un errore', 'Paul Odrin']]],
    pt: [['Paul Odrin, chefe do porto, classificou o plano de “erro”.', ['erro', 'Paul Odrin']]],
  },
  'who stands right behind a quotation comes before who spoke earlier in the sentence': {
    fr: [['Le maire a dit non et le port reste donc « fermé », précise Paul Odrin.', ['fermé', 'Paul Odrin']]],
    en: [['The mayor said no and the port is therefore “closed,” said Paul Odrin.', ['closed,', 'Paul Odrin']]],
    de: [['Der Bürgermeister sagte nein, der Hafen ist also „zu“, erklärte Paul Odrin.', ['zu', 'Paul Odrin']]],
    es: [['El alcalde dijo que no y el puerto queda pues «cerrado», precisó Paul Odrin.', ['cerrado', 'Paul Odrin']]],
    it: [['Il sindaco ha detto no e il porto resta quindi «chiuso», precisa Paul Odrin.', ['chiuso', 'Paul Odrin']]],
    pt: [['O prefeito disse não e o porto fica pois “fechado”, explicou Paul Odrin.', ['fechado', 'Paul Odrin']]],
  },
  'a colon after somebody’s name is enough': {
    fr: [['Interrogée mardi, Emma Odrin s’est montrée prudente : « Rien n’est sûr. »', ['Rien n’est sûr.', 'Emma Odrin']], ['Emma Odrin : « Rien n’est sûr. »', ['Rien n’est sûr.', 'Emma Odrin']]],
    en: [['Emma Odrin was cautious: “Nothing is certain.”', ['Nothing is certain.', 'Emma Odrin']]],
    de: [['Emma Odrin gab sich vorsichtig: „Nichts ist sicher.“', ['Nichts ist sicher.', 'Emma Odrin']]],
    es: [['Emma Odrin se mostró prudente: «Nada es seguro.»', ['Nada es seguro.', 'Emma Odrin']]],
    it: [['Emma Odrin si mostra prudente: «Niente è sicuro.»', ['Niente è sicuro.', 'Emma Odrin']]],
    pt: [['Emma Odrin mostrou-se prudente: “Nada é seguro.”', ['Nada é seguro.', 'Emma Odrin']]],
  },
  'the speaker of a passive': {
    fr: [['Le plan a été qualifié d’« erreur » par Paul Odrin.', ['erreur', 'Paul Odrin']], ['Le plan a été qualifié mardi d’« erreur ».', ['erreur', null]], ['Le plan, décrit mardi, a été critiqué par un élu comme « une erreur ».', ['une erreur', 'un élu']]],
    en: [['The plan was described by one banker as “an error.”', ['an error.', 'one banker']]],
    de: [['Der Plan wurde von Paul Odrin kritisiert: „Ein Fehler.“', ['Ein Fehler.', 'Paul Odrin']]],
    es: [['El plan fue calificado por Paul Odrin de «error».', ['error', 'Paul Odrin']]],
    it: [['Il piano è stato definito da Paul Odrin «un errore».', ['un errore', 'Paul Odrin']]],
    pt: [['O plano foi classificado por Paul Odrin de “erro”.', ['erro', 'Paul Odrin']]],
  },
  'a title is nobody’s words': {
    fr: [['Paul Odrin a dit non. Le groupe joue « Les Grandes Eaux ».', ['Les Grandes Eaux', null]]],
    en: [['Paul Odrin said no. The band played “Yellow River” in town.', ['Yellow River', null]]],
    de: [['Paul Odrin sagte dem „Vellumer Boten“, es eile nicht.', ['Vellumer Boten', null]]],
    es: [['Paul Odrin dijo que no. El grupo toca «Aguas Grandes».', ['Aguas Grandes', null]]],
    it: [['Paul Odrin ha detto no. Il gruppo suona «Grandi Acque».', ['Grandi Acque', null]]],
    pt: [['Paul Odrin disse não. O grupo toca “Grandes Águas”.', ['Grandes Águas', null]]],
  },
  'a quotation without attribution goes on': {
    fr: [['« On verra », a dit Paul Odrin. « Rien ne presse. »', ['On verra', 'Paul Odrin'], ['Rien ne presse.', 'Paul Odrin']]],
    en: [['“We shall see,” said Paul Odrin. “There is no hurry.”', ['We shall see,', 'Paul Odrin'], ['There is no hurry.', 'Paul Odrin']]],
    de: [['„Wir werden sehen“, sagte Paul Odrin. „Es eilt nicht.“', ['Wir werden sehen', 'Paul Odrin'], ['Es eilt nicht.', 'Paul Odrin']]],
    es: [['«Ya veremos», dijo Paul Odrin. «No hay prisa.»', ['Ya veremos', 'Paul Odrin'], ['No hay prisa.', 'Paul Odrin']]],
    it: [['«Vedremo», ha detto Paul Odrin. «Non c’è fretta.»', ['Vedremo', 'Paul Odrin'], ['Non c’è fretta.', 'Paul Odrin']]],
    pt: [['“Veremos”, disse Paul Odrin. “Não há pressa.”', ['Veremos', 'Paul Odrin'], ['Não há pressa.', 'Paul Odrin']]],
  },
  'a name in apposition is the speaker': {
    fr: [['« On verra », a précisé la porte-parole du conseil de la ville, Emma Odrin, dans un communiqué.', ['On verra', 'Emma Odrin']], ['Emma Odrin, porte-parole du conseil, a dit : « On verra. »', ['On verra.', 'Emma Odrin']]],
    en: [['“We shall see,” said the spokeswoman for the city council, Emma Odrin.', ['We shall see,', 'Emma Odrin']], ['Emma Odrin, a spokeswoman for the council, said: “We shall see.”', ['We shall see.', 'Emma Odrin']]],
    de: [['„Wir werden sehen“, sagte die Sprecherin der Stadt, Emma Odrin.', ['Wir werden sehen', 'Emma Odrin']], ['Emma Odrin, Sprecherin der Stadt, sagte: „Wir werden sehen.“', ['Wir werden sehen.', 'Emma Odrin']]],
    es: [['«Ya veremos», dijo la portavoz del ayuntamiento, Emma Odrin.', ['Ya veremos', 'Emma Odrin']], ['Emma Odrin, portavoz del ayuntamiento, dijo: «Ya veremos.»', ['Ya veremos.', 'Emma Odrin']]],
    it: [['«Vedremo», ha detto la portavoce del comune, Emma Odrin.', ['Vedremo', 'Emma Odrin']], ['Emma Odrin, portavoce del comune, ha detto: «Vedremo.»', ['Vedremo.', 'Emma Odrin']]],
    pt: [['“Veremos”, disse a porta-voz da prefeitura, Emma Odrin.', ['Veremos', 'Emma Odrin']], ['Emma Odrin, porta-voz da prefeitura, disse: “Veremos.”', ['Veremos.', 'Emma Odrin']]],
  },
};
