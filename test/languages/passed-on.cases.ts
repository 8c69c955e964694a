// Words that somebody else passes on, rejects or wears as a name: whose they are (null: the text does not say). Rows as in
// `quotes.cases.ts`; people and events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';
import type { QuoteCase } from './quotes.cases.ts';

/** A family a row, in six languages. */
export const PASSED_ON: Readonly<Record<string, Readonly<Record<LanguageCode, readonly QuoteCase[]>>>> = {
  'words that another rejects or recalls are their owner’s': {
    fr: [['Tarrow a rappelé les mots de Paul Odrin : « Nous ne céderons pas. »', ['Nous ne céderons pas.', 'Paul Odrin']], ['Tarrow rejette les accusations de Paul Odrin, qui parle de « folie ».', ['folie', 'Paul Odrin']], ['Tarrow a répondu aux accusations de Paul Odrin : « C’est faux. »', ['C’est faux.', 'Tarrow']]],
    en: [['Tarrow rejected Paul Odrin’s charge of “madness”.', ['madness', 'Paul Odrin']], ['Tarrow recalled Odrin’s words: “We will not yield.”', ['We will not yield.', 'Odrin']], ['The court dismissed the union’s claim that the plan was “madness”.', ['madness', 'the union']], ['Tarrow responded to Odrin’s comments: “It is not true.”', ['It is not true.', 'Tarrow']]],
    de: [['Tarrow wies den Vorwurf von Paul Odrin zurück, der Plan sei „Wahnsinn“.', ['Wahnsinn', 'Paul Odrin']], ['Tarrow erinnerte an die Worte von Paul Odrin: „Wir geben nicht nach.“', ['Wir geben nicht nach.', 'Paul Odrin']]],
    es: [['Tarrow rechazó la acusación de Paul Odrin de «locura».', ['locura', 'Paul Odrin']], ['Tarrow recordó las palabras de Paul Odrin: «No cederemos».', ['No cederemos', 'Paul Odrin']], ['Tarrow respondió a las acusaciones de Paul Odrin: «No es cierto».', ['No es cierto', 'Tarrow']]],
    it: [['Tarrow ha ricordato le parole di Paul Odrin: «Non cederemo».', ['Non cederemo', 'Paul Odrin']], ['Tarrow respinge l’accusa di Paul Odrin di «follia».', ['follia', 'Paul Odrin']]],
    pt: [['Tarrow lembrou as palavras de Paul Odrin: “Não cederemos”.', ['Não cederemos', 'Paul Odrin']], ['Tarrow rejeitou a acusação de Paul Odrin de “loucura”.', ['loucura', 'Paul Odrin']]],
  },
  'who is quoted has spoken, not the paper': {
    fr: [['Le journal cite un porte-parole : « Nous ne céderons pas. »', ['Nous ne céderons pas.', 'un porte-parole']], ['Citant Paul Odrin, il a lu : « Nous ne céderons pas. »', ['Nous ne céderons pas.', 'Paul Odrin']]],
    en: [['The agency quoted a spokesman as saying: “We will not yield.”', ['We will not yield.', 'a spokesman']], ['“We will not yield,” Paul Odrin was quoted as saying by the agency.', ['We will not yield,', 'Paul Odrin']]],
    de: [['Die Zeitung zitiert einen Sprecher mit den Worten: „Wir geben nicht nach.“', ['Wir geben nicht nach.', 'einen Sprecher']], ['„Wir geben nicht nach“, zitierte die Zeitung einen Sprecher.', ['Wir geben nicht nach', 'einen Sprecher']], ['„Wir geben nicht nach“, wird Paul Odrin zitiert.', ['Wir geben nicht nach', 'Paul Odrin']]],
    es: [['El diario cita a un portavoz: «No cederemos».', ['No cederemos', 'un portavoz']]],
    it: [['Il giornale cita un portavoce: «Non cederemo».', ['Non cederemo', 'un portavoce']]],
    pt: [['O jornal cita um porta-voz: “Não cederemos”.', ['Não cederemos', 'um porta-voz']]],
  },
  'who stands behind a participle': {
    fr: [['Le plan qualifié de « folie » par Paul Odrin est abandonné.', ['folie', 'Paul Odrin']], ['Jugé « indigne » par l’opposition, le texte est retiré.', ['indigne', 'l’opposition']], ['Tarrow rejette l’accusation de « folie » lancée par Paul Odrin.', ['folie', 'Paul Odrin']]],
    en: [['The plan, dubbed “madness” by Paul Odrin, was dropped.', ['madness', 'Paul Odrin']], ['The accusation of “madness” levelled by Paul Odrin is false.', ['madness', 'Paul Odrin']]],
    de: [['Der von Paul Odrin als „Wahnsinn“ bezeichnete Plan ist vom Tisch.', ['Wahnsinn', 'Paul Odrin']], ['Das von der Opposition „Wahnsinn“ genannte Vorhaben ruht.', ['Wahnsinn', 'der Opposition']]],
    es: [['El plan, calificado de «locura» por Paul Odrin, fue abandonado.', ['locura', 'Paul Odrin']]],
    it: [['Il piano, definito «follia» da Paul Odrin, è stato ritirato.', ['follia', 'Paul Odrin']], ['Il testo, bollato come «indegno» dall’opposizione, è ritirato.', ['indegno', 'opposizione']]],
    pt: [['O plano, classificado como “loucura” por Paul Odrin, foi retirado.', ['loucura', 'Paul Odrin']], ['O texto, considerado “indigno” pela oposição, foi retirado.', ['indigno', 'oposição']]],
  },
  'those who accuse, not those the sentence is about': {
    fr: [['La chaîne ferme 50 magasins, les syndicats l’accusant de « gâcher Noël ».', ['gâcher Noël', 'les syndicats']]],
    en: [['The chain will shut 50 shops, with union leaders accusing bosses of “ruining Christmas”.', ['ruining Christmas', 'union leaders']], ['The strike went on, the union accusing the firm of “lies”.', ['lies', 'the union']]],
    de: [['Die Kette schließt 50 Läden; die Gewerkschaft wirft ihr „Verrat“ vor.', ['Verrat', 'die Gewerkschaft']]],
    es: [['La cadena cierra 50 tiendas, con los sindicatos acusando a la dirección de «arruinar la Navidad».', ['arruinar la Navidad', 'los sindicatos']]],
    it: [['La catena chiude 50 negozi, con i sindacati che accusano i vertici di «rovinare il Natale».', ['rovinare il Natale', 'sindacati']]],
    pt: [['A cadeia fecha 50 lojas, com os sindicatos acusando a direção de “arruinar o Natal”.', ['arruinar o Natal', 'os sindicatos']]],
  },
  'what somebody is called is said by nobody': {
    fr: [['Odrin, jadis « banquier de l’année », quitte la salle.', ['banquier de l’année', null]]],
    en: [['Odrin, once “banker of the year”, faces prison.', ['banker of the year', null]]],
    de: [['Odrin, einst „Banker des Jahres“, verließ den Saal.', ['Banker des Jahres', null]], ['Odrin, einst „Banker des Jahres“, muss ins Gefängnis.', ['Banker des Jahres', null]]],
    es: [['Odrin, «el banquero del año», deja la política.', ['el banquero del año', null]]],
    it: [['Odrin, «il banchiere dell’anno», lascia la sala.', ['il banchiere dell’anno', null]]],
    pt: [['Odrin, “o banqueiro do ano”, deixa a sala.', ['o banqueiro do ano', null]]],
  },
  'the name of a storm is no quotation': {
    fr: [['La tempête « Zoltan » frappe le Nord.']],
    en: [['Storm “Zoltan” hits the north.']],
    de: [['Sturm „Zoltan“ trifft den Norden.'], ['Das Containerschiff „Hansa“ erreicht den Hafen.']],
    es: [['La borrasca «Zoltan» llega el martes.']],
    it: [['La tempesta «Zoltan» colpisce il Nord.']],
    pt: [['A tempestade “Zoltan” chega à costa.']],
  },
  'a headline says who speaks of what': {
    fr: [['Paul Odrin sur la réforme : « Il faut parler »', ['Il faut parler', 'Paul Odrin']], ['Débat sur la réforme : « Il faut parler »', ['Il faut parler', null]]],
    en: [['Paul Odrin on strikes: “We must talk”', ['We must talk', 'Paul Odrin']], ['Vote on reform: “We must talk”', ['We must talk', null]]],
    de: [['Paul Odrin zum Haushalt: „Wir müssen reden“', ['Wir müssen reden', 'Paul Odrin']], ['Streit im Stadtrat: „So geht es nicht“', ['So geht es nicht', null]]],
    es: [['Paul Odrin, sobre la reforma: «Hay que hablar»', ['Hay que hablar', 'Paul Odrin']]],
    it: [['Paul Odrin sulla riforma: «Bisogna parlare»', ['Bisogna parlare', 'Paul Odrin']]],
    pt: [['Paul Odrin sobre a reforma: “É preciso falar”', ['É preciso falar', 'Paul Odrin']]],
  },
  'somebody’s party does not speak for the one told of': {
    fr: [['Paul Odrin est parti. Son parti perdait six sièges. « Il faut écouter », a-t-il dit.', ['Il faut écouter', 'Paul Odrin']]],
    en: [['Paul Odrin left. His party was losing six seats. “We must listen,” he said.', ['We must listen,', 'Paul Odrin']]],
    de: [['Paul Odrin ging. Seine Partei verlor sechs Sitze. „Wir müssen zuhören“, sagte er.', ['Wir müssen zuhören', 'Paul Odrin']]],
    es: [['Paul Odrin salió. Su partido perdía seis escaños. «Toca escuchar», dijo.', ['Toca escuchar', 'Paul Odrin']]],
    it: [['Paul Odrin è uscito. Il suo partito perdeva sei seggi. «Bisogna ascoltare», ha detto.', ['Bisogna ascoltare', 'Paul Odrin']]],
    pt: [['Paul Odrin saiu. O seu partido perdia seis lugares. “É preciso ouvir”, disse.', ['É preciso ouvir', 'Paul Odrin']]],
  },
  'an adverb is nobody': {
    fr: [['Aussitôt après a été lu ceci : « Nous ne céderons pas. »', ['Nous ne céderons pas.', null]]],
    en: [['Soon after came this: “We will not yield.”', ['We will not yield.', null]]],
    de: [['Gleich danach hieß es: „Wir geben nicht nach.“', ['Wir geben nicht nach.', null]]],
    es: [['Acto seguido anunció un congreso. «No cederemos», prometió entre aplausos.', ['No cederemos', null]], ['Finalmente dijo: «No cederemos».', ['No cederemos', null]]],
    it: [['Subito dopo ha detto: «Non cederemo».', ['Non cederemo', null]]],
    pt: [['Logo depois disse: “Não cederemos”.', ['Não cederemos', null]]],
  },
};
