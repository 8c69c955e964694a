// What Recoupe gets wrong, or leaves out, kind by kind: a sentence a language, and what it gives today. README's table shows the
// words; `gaps.test.ts` holds them true. Mend one, and the test asks for its row to be taken out.
import type { FactKind } from '../../src/core/facts/fact.ts';
import type { LanguageCode } from '../../src/core/languages/pack.ts';

/** The sentence, and the part of the wrong or poorer value that it gives; null for no fact of the kind. */
type Gap = readonly [sentence: string, gives: Readonly<Record<string, unknown>> | null];

export interface GapRow { readonly wrong: string; readonly kind: FactKind | 'sentences'; readonly cases: Readonly<Record<LanguageCode, Gap>> }

export const GAPS: Readonly<Record<string, GapRow>> = {
  'counts': { wrong: 'a lone "un" is left out unless it counts', kind: 'count', cases: {
    fr: ['Une personne a été blessée dans la rue.', null], en: ['A person was hurt in the street.', null], de: ['Eine Person wurde auf der Straße verletzt.', null],
    es: ['Una persona resultó herida en la calle.', null], it: ['Una persona è rimasta ferita in strada.', null], pt: ['Uma pessoa ficou ferida na rua.', null] } },
  'ordinals': { wrong: 'a rank inside a title ("premier ministre") is no fact', kind: 'ordinal', cases: {
    fr: ['Le premier ministre a refusé.', null], en: ['The first lady declined.', null], de: ['Die First Lady lehnte ab.', null],
    es: ['El primer ministro se negó.', null], it: ['Il primo ministro ha rifiutato.', null], pt: ['O primeiro-ministro recusou.', null] } },
  'shares': { wrong: '"most" gives no figure', kind: 'share', cases: {
    fr: ['La plupart sont partis.', null], en: ['Most have left.', null], de: ['Die meisten sind gegangen.', null],
    es: ['La mayoría se fue.', null], it: ['La maggior parte è partita.', null], pt: ['A maioria foi embora.', null] } },
  'money': { wrong: 'a bare "dollars" is taken for US dollars, wherever the report comes from', kind: 'money', cases: {
    fr: ['À Ottawa, le billet coûte 20 dollars.', { currency: 'USD' }], en: ['In Ottawa the ticket costs 20 dollars.', { currency: 'USD' }], de: ['In Ottawa kostet die Karte 20 Dollar.', { currency: 'USD' }],
    es: ['En Ottawa la entrada cuesta 20 dólares.', { currency: 'USD' }], it: ['A Ottawa il biglietto costa 20 dollari.', { currency: 'USD' }], pt: ['Em Ottawa o bilhete custa 20 dólares.', { currency: 'USD' }] } },
  'measures': { wrong: 'bare degrees have no scale', kind: 'measure', cases: {
    fr: ['Il faisait 25 degrés à l’ombre.', { unit: 'temperature-generic' }], en: ['It was 25 degrees in the shade.', { unit: 'temperature-generic' }], de: ['Es waren 25 Grad im Schatten.', { unit: 'temperature-generic' }],
    es: ['Había 25 grados a la sombra.', { unit: 'temperature-generic' }], it: ['C’erano 25 gradi all’ombra.', { unit: 'temperature-generic' }], pt: ['Estavam 25 graus à sombra.', { unit: 'temperature-generic' }] } },
  'dates': { wrong: 'without a publication date a weekday stays a weekday', kind: 'date', cases: {
    fr: ['Le maire parlera dimanche.', { weekday: 7 }], en: ['The mayor will speak on Sunday.', { weekday: 7 }], de: ['Der Bürgermeister spricht am Sonntag.', { weekday: 7 }],
    es: ['El alcalde hablará el domingo.', { weekday: 7 }], it: ['Il sindaco parlerà domenica.', { weekday: 7 }], pt: ['O autarca fala no domingo.', { weekday: 7 }] } },
  'times': { wrong: '"late in the evening" gives no hour', kind: 'time', cases: {
    fr: ['Il est rentré tard dans la soirée.', null], en: ['He came home late in the evening.', null], de: ['Er kam spät am Abend nach Hause.', null],
    es: ['Volvió a casa a última hora de la noche.', null], it: ['È tornato a casa in tarda serata.', null], pt: ['Voltou a casa ao fim da noite.', null] } },
  'durations': { wrong: '"some time" is no duration', kind: 'duration', cases: {
    fr: ['Il y travaille depuis quelque temps.', null], en: ['He has worked there for some time.', null], de: ['Er arbeitet dort seit einiger Zeit.', null],
    es: ['Trabaja allí desde hace algún tiempo.', null], it: ['Lavora lì da qualche tempo.', null], pt: ['Trabalha lá há algum tempo.', null] } },
  'persons': { wrong: 'a surname without role, first name or word of saying stays unseen', kind: 'person', cases: {
    fr: ['Devant la salle, Larouvex souriait.', null], en: ['In front of the hall Larouvex smiled.', null], de: ['Vor dem Saal lächelte Larouvex.', null],
    es: ['Ante la sala, Larouvex sonreía.', null], it: ['Davanti alla sala, Larouvex sorrideva.', null], pt: ['Diante da sala, Larouvex sorria.', null] } },
  'organisations': { wrong: 'a company without a cue or suffix stays unseen', kind: 'organisation', cases: {
    fr: ['Une grève touche Velmora ce matin.', null], en: ['Staff at Velmora are on strike.', null], de: ['Die Beschäftigten von Velmora streiken.', null],
    es: ['La plantilla de Velmora está en huelga.', null], it: ['I dipendenti di Velmora sono in sciopero.', null], pt: ['Os trabalhadores da Velmora estão em greve.', null] } },
  'places': { wrong: 'a village without a preposition is missed, or taken for a person', kind: 'place', cases: {
    fr: ['Le maire aime Brignoval et ses vignes.', null], en: ['The mayor loves Brignoval and its vines.', null], de: ['Der Bürgermeister liebt Brignoval und seine Reben.', null],
    es: ['El alcalde ama Brignoval y sus viñas.', null], it: ['Il sindaco ama Brignoval e le sue vigne.', null], pt: ['O autarca ama Brignoval e as suas vinhas.', null] } },
  'names in whole texts': { wrong: 'a nickname is another person', kind: 'person', cases: {
    fr: ['François Delmas a parlé. Plus tard, Fanfan Delmas a ri.', { name: 'Fanfan Delmas' }], en: ['Robert Delmas spoke. Later Bobsy Delmas laughed.', { name: 'Bobsy Delmas' }],
    de: ['Friedrich Delmas sprach. Später war Fritzi Delmas zu Gast.', { name: 'Fritzi Delmas' }], es: ['Francisco Delmas habló. Más tarde, Paquillo Delmas sonrió.', { name: 'Paquillo Delmas' }],
    it: ['Giuseppe Delmas ha parlato. Poi Beppuccio Delmas ha riso.', { name: 'Beppuccio Delmas' }], pt: ['Francisco Delmas falou. Depois Chiquinho Delmas riu.', { name: 'Chiquinho Delmas' }] } },
  'quotations': { wrong: 'a pronoun with two possible persons goes to the one named first', kind: 'quote', cases: {
    fr: ['Paul Lenoir a rencontré Marc Dubreuil. « Nous partons », a-t-il dit.', { speaker: 'Paul Lenoir' }], en: ['Paul Lennox met Mark Duncan. “We are leaving,” he said.', { speaker: 'Paul Lennox' }],
    de: ['Paul Lenz traf Markus Dorn. „Wir gehen“, sagte er.', { speaker: 'Paul Lenz' }], es: ['Pablo Leiva vio a Marcos Duarte. «Nos vamos», dijo.', { speaker: 'Pablo Leiva' }],
    it: ['Paolo Lenti ha visto Marco Donati. «Partiamo», ha detto.', { speaker: 'Paolo Lenti' }], pt: ['Paulo Leite viu Marcos Duarte. «Vamos embora», disse.', { speaker: 'Paulo Leite' }] } },
  'certainty and negation': { wrong: 'irony is taken at its word', kind: 'count', cases: {
    fr: ['Bien sûr, le ministre a construit trois ponts en une nuit.', { number: 3 }], en: ['Sure, the minister built three bridges in a night.', { number: 3 }], de: ['Na klar, der Minister hat in einer Nacht drei Brücken gebaut.', { number: 3 }],
    es: ['Claro, el ministro construyó tres puentes en una noche.', { number: 3 }], it: ['Certo, il ministro ha costruito tre ponti in una notte.', { number: 3 }], pt: ['Claro, o ministro construiu três pontes numa noite.', { number: 3 }] } },
  'what is no fact': { wrong: 'figures of a score told in words are counts', kind: 'count', cases: {
    fr: ['Ils ont gagné trois à deux.', { number: 3 }], en: ['They won three to two.', { number: 3 }], de: ['Sie gewannen drei zu zwei.', { number: 3 }],
    es: ['Ganaron tres a dos.', { number: 3 }], it: ['Hanno vinto tre a due.', { number: 3 }], pt: ['Ganharam três a dois.', { number: 3 }] } },
  'sentences': { wrong: 'a blank line inside a sentence ends it', kind: 'sentences', cases: {
    fr: ['Le maire de la ville\n\na parlé hier.', { length: 2 }], en: ['The mayor of the town\n\nspoke yesterday.', { length: 2 }], de: ['Der Bürgermeister der Stadt\n\nsprach gestern.', { length: 2 }],
    es: ['El alcalde de la ciudad\n\nhabló ayer.', { length: 2 }], it: ['Il sindaco della città\n\nha parlato ieri.', { length: 2 }], pt: ['O autarca da cidade\n\nfalou ontem.', { length: 2 }] } },
};
