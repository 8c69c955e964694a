// Running news: weekdays of what is fixed beforehand, lengths and ages of things, differences, figures that are none. Rows as in
// `news.cases.ts`, a family a row, in six languages. Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';
import type { NewsRow } from './news.cases.ts';

export const PLANS: Readonly<Record<string, Readonly<Record<LanguageCode, readonly NewsRow[]>>>> = {
  'the weekday of a headline’s event is to come': {
    fr: [['2026-10-20', 'Grève des bateliers vendredi. Jeudi, sommet à Varenne. Vendredi, il y a grève.', 'date vendredi = 2026-10-23; date Jeudi = 2026-10-22; date Vendredi = 2026-10-23']],
    en: [['2026-10-20', 'Ferry strike on Friday. Lake summit on Thursday. There is a strike on Friday.', 'date Friday = 2026-10-23; date Thursday = 2026-10-22; date Friday = 2026-10-23']],
    de: [['2026-10-20', 'Am Freitag Streik der Fährleute. Donnerstag Seegipfel in Odern. Am Freitag gibt es einen Streik.', 'date Freitag = 2026-10-23; date Donnerstag = 2026-10-22; date Freitag = 2026-10-23']],
    es: [['2026-10-20', 'El viernes, huelga de barqueros. Cumbre el jueves en Varena. El viernes hay huelga.', 'date viernes = 2026-10-23; date jueves = 2026-10-22; date viernes = 2026-10-23']],
    it: [['2026-10-20', 'Traghetti, venerdì sciopero di 24 ore. Giovedì vertice a Varena. Venerdì c’è sciopero.', 'date venerdì = 2026-10-23; duration 24 ore = P1D; date Giovedì = 2026-10-22; date Venerdì = 2026-10-23']],
    pt: [['2026-10-20', 'Greve dos barqueiros na sexta-feira. Cimeira na quinta-feira em Varena. Sexta-feira há greve.', 'date sexta-feira = 2026-10-23; date quinta-feira = 2026-10-22; date Sexta-feira = 2026-10-23']],
  },
  'who plays on a weekday plays yet': {
    fr: [['2026-10-20', 'Odern joue samedi. Dimanche, le derby.', 'date samedi = 2026-10-24; date Dimanche = 2026-10-25']],
    en: [['2026-10-20', 'Odern play on Saturday. On Sunday, the derby.', 'date Saturday = 2026-10-24; date Sunday = 2026-10-25']],
    de: [['2026-10-20', 'Odern spielt am Samstag. Am Sonntag das Derby.', 'date Samstag = 2026-10-24; date Sonntag = 2026-10-25']],
    es: [['2026-10-20', 'El Odern juega el sábado. El domingo, el derbi.', 'date sábado = 2026-10-24; date domingo = 2026-10-25']],
    it: [['2026-10-20', 'L’Odern gioca sabato. Domenica il derby.', 'date sabato = 2026-10-24; date Domenica = 2026-10-25']],
    pt: [['2026-10-20', 'O Odern joga no sábado. No domingo, o dérbi.', 'date sábado = 2026-10-24; date domingo = 2026-10-25']],
  },
  'what is done for the match of a weekday is done before': {
    fr: [['2026-03-16', 'Pour le match de dimanche contre Varenne, le club a baissé les prix.', 'date dimanche = 2026-03-22']],
    en: [['2026-03-16', 'For Sunday’s match against Varenne the club has cut prices.', 'date Sunday = 2026-03-22']],
    de: [['2026-03-16', 'Für das Spiel am Sonntag gegen Varenne hat der Verein die Preise gesenkt.', 'date Sonntag = 2026-03-22']],
    es: [['2026-03-16', 'Para el partido del domingo contra el Varena el club ha bajado los precios.', 'date domingo = 2026-03-22']],
    it: [['2026-03-16', 'Per la gara di domenica con il Varena la società ha abbassato i prezzi.', 'date domenica = 2026-03-22']],
    pt: [['2026-03-16', 'Para o jogo de domingo com o Varena o clube baixou os preços.', 'date domingo = 2026-03-22']],
  },
  'talks that are sought on a weekday are to come': {
    fr: [['2026-11-05', 'Le syndicat demande des discussions avec la direction lundi.', 'date lundi = 2026-11-09']],
    en: [['2026-11-05', 'The union is seeking talks with management on Monday.', 'date Monday = 2026-11-09']],
    de: [['2026-11-05', 'Die Gewerkschaft fordert Gespräche mit der Leitung am Montag.', 'date Montag = 2026-11-09']],
    es: [['2026-11-05', 'El sindicato pide conversaciones con la dirección el lunes.', 'date lunes = 2026-11-09']],
    it: [['2026-11-05', 'Il sindacato chiede un incontro con la direzione lunedì.', 'date lunedì = 2026-11-09']],
    pt: [['2026-11-05', 'O sindicato pede conversações com a direção na segunda-feira.', 'date segunda-feira = 2026-11-09']],
  },
  'a strike that counted people, killed somebody or is told of as known is over': {
    fr: [['2026-10-22', 'Grève des bateliers : 2 000 manifestants mardi à Varenne. Après la grève de mardi, tout roule. Un mort lors de la grève mardi.', 'count 2 000 = 2000 manifestants; date mardi = 2026-10-20; date mardi = 2026-10-20; count Un = 1 mort; date mardi = 2026-10-20']],
    en: [['2026-10-22', 'Ferry strike: 2,000 marchers on Tuesday in Varenne. After Tuesday’s strike ferries are running. One dead in the strike on Tuesday.', 'count 2,000 = 2000 marchers; date Tuesday = 2026-10-20; date Tuesday = 2026-10-20; count One = 1 dead; date Tuesday = 2026-10-20']],
    de: [['2026-10-22', 'Fährstreik: 2.000 Demonstranten am Dienstag in Odern. Nach dem Streik vom Dienstag fahren die Fähren. Ein Toter beim Streik am Dienstag.', 'count 2.000 = 2000 Demonstranten; date Dienstag = 2026-10-20; date Dienstag = 2026-10-20; count Ein = 1 Toter; date Dienstag = 2026-10-20']],
    es: [['2026-10-22', 'Huelga de barqueros: 2.000 manifestantes el martes en Varena. Tras la huelga del martes todo circula. Un muerto en la huelga el martes.', 'count 2.000 = 2000 manifestantes; date martes = 2026-10-20; date martes = 2026-10-20; count Un = 1 muerto; date martes = 2026-10-20']],
    it: [['2026-10-22', 'Sciopero dei traghetti: 2.000 manifestanti martedì a Varena. Dopo lo sciopero di martedì tutto circola. Un morto durante lo sciopero martedì.', 'count 2.000 = 2000 manifestanti; date martedì = 2026-10-20; date martedì = 2026-10-20; count Un = 1 morto; date martedì = 2026-10-20']],
    pt: [['2026-10-22', 'Greve dos barqueiros: 2.000 manifestantes na terça-feira em Varena. Depois da greve de terça-feira tudo circula. Um morto durante a greve na terça-feira.', 'count 2.000 = 2000 manifestantes; date terça-feira = 2026-10-20; date terça-feira = 2026-10-20; count Um = 1 morto; date terça-feira = 2026-10-20']],
  },
  'words that only end like verbs of the past': {
    it: [['2026-03-16', 'Domenica la Virtus, ottava a 39 punti, riceverà il Varena. Venerdì la definitiva apertura della mostra.', 'date Domenica = 2026-03-22; count 39 = 39 punti; date Venerdì = 2026-03-20']],
    de: [['2026-03-16', 'Er sagte, dass er am Dienstag mit dem König sprechen werde.', 'date Dienstag = 2026-03-17']],
    en: [['2026-03-16', 'The party was scheduled for the 24th but has been called off.', 'date for the 24th = 2026-03-24']],
    es: [['2026-03-16', 'La fiesta, que sería el día 24, fue cancelada.', 'date el día 24 = 2026-03-24']],
    pt: [['2026-03-16', 'A festa, que seria no dia 24, foi cancelada.', 'date no dia 24 = 2026-03-24']],
    fr: [['2026-03-16', 'La fête aura lieu mardi.', 'date mardi = 2026-03-17']],
  },
};
