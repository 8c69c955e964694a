// Sentences as news runs on, each with every figure, date, hour and length in it; a family of habits or traps a row, in six languages.
// A row: publication, the sentence, what is found ("kind words = value", parted by ";"). Names and quotes are other files' matter.
// Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

export type NewsRow = readonly [publishedAt: string, text: string, found: string];

export const NEWS: Readonly<Record<string, Readonly<Record<LanguageCode, readonly NewsRow[]>>>> = {
  'an article behind a weekday is no day of the month': {
    fr: [['2024-06-03', 'Lundi, une femme est morte.', 'date Lundi = 2024-06-03']],
    en: [['2024-06-03', 'On Monday a woman died.', 'date Monday = 2024-06-03']],
    de: [['2024-06-03', 'In Ravenau wurde am Montag eine Frau gefunden.', 'date Montag = 2024-06-03']],
    es: [['2024-06-03', 'El lunes una mujer murió.', 'date lunes = 2024-06-03']],
    it: [['2024-06-03', 'Lunedì una donna è morta.', 'date Lunedì = 2024-06-03']],
    pt: [['2024-06-03', 'Na segunda-feira uma mulher morreu.', 'date segunda-feira = 2024-06-03']],
  },
  'a number behind "in" and a month counts what follows': {
    fr: [['2024-04-10', 'En mars 20 ouvriers sont partis.', 'date mars = 2024-03; count 20 = 20 ouvriers']],
    en: [['2024-04-10', 'In March 20 workers were fired.', 'date March = 2024-03; count 20 = 20 workers'], ['2024-04-10', 'On March 20 workers met.', 'date March 20 = 2024-03-20']],
    de: [['2024-01-10', 'Der Streik hatte im Dezember 24 Stunden gedauert.', 'date Dezember = 2023-12; duration 24 Stunden = P1D']],
    es: [['2024-04-10', 'En marzo 20 obreros fueron despedidos.', 'date marzo = 2024-03; count 20 = 20 obreros']],
    it: [['2024-04-10', 'A marzo 20 operai sono stati licenziati.', 'date marzo = 2024-03; count 20 = 20 operai']],
    pt: [['2024-04-10', 'Em março 20 operários foram demitidos.', 'date março = 2024-03; count 20 = 20 operários']],
  },
  'a length looked back on is no day to come': {
    fr: [['2024-05-16', 'C’est le pire résultat en dix ans.', 'duration dix ans = P10Y']],
    en: [['2024-05-16', 'It is the highest level in 22 years.', 'duration 22 years = P22Y'], ['2024-05-16', 'She is the first woman to lead in 200 years of history.', 'ordinal first = 1; duration 200 years = P200Y'], ['2024-05-16', 'The summit opens in three days.', 'date in three days = 2024-05-19']],
    de: [['2024-05-16', 'In zwei Wochen fielen 30 Bomben.', 'duration zwei Wochen = P2W; count 30 = 30 Bomben'], ['2024-05-16', 'Es ist der höchste Stand in zehn Jahren.', 'duration zehn Jahren = P10Y'], ['2024-05-16', 'Sie kommt in drei Tagen.', 'date in drei Tagen = 2024-05-19']],
    es: [['2024-05-16', 'Será la primera en 200 años de historia.', 'ordinal primera = 1; duration 200 años = P200Y'], ['2024-05-16', 'Es el peor resultado en diez años.', 'duration diez años = P10Y'], ['2024-05-16', 'Volverá en tres días.', 'date en tres días = 2024-05-19']],
    it: [['2024-05-16', 'Sono caduti 13 centimetri in un giorno.', 'measure 13 centimetri = 13 centimeter; duration un giorno = P1D'], ['2024-05-16', 'È il dato più basso in 20 anni.', 'duration 20 anni = P20Y'], ['2024-05-16', 'Partirà tra tre giorni.', 'date tra tre giorni = 2024-05-19']],
    pt: [['2024-05-16', 'O índice acumula 3,9% em 12 meses.', 'share 3,9% = 0.039; duration 12 meses = P1Y'], ['2024-05-16', 'É o pior resultado em dez anos.', 'duration dez anos = P10Y'], ['2024-05-16', 'Voltará em três dias.', 'date em três dias = 2024-05-19']],
  },
  'a present that tells what is to come': {
    fr: [['2024-01-11', 'La grève va durer jusqu’à vendredi.', 'date vendredi = 2024-01-12']],
    en: [['2024-01-11', 'The strike ends on Friday evening.', 'date Friday = 2024-01-12'], ['2024-01-11', 'He retires in September.', 'date September = 2024-09']],
    de: [['2024-01-11', 'Der Ausstand endet am Freitagabend.', 'date Freitagabend = 2024-01-12']],
    es: [['2024-01-11', 'La huelga termina el viernes.', 'date viernes = 2024-01-12'], ['2024-01-11', 'Ana se jubila en septiembre.', 'date septiembre = 2024-09']],
    it: [['2024-01-11', 'Lo sciopero finisce venerdì.', 'date venerdì = 2024-01-12'], ['2024-01-11', 'L’allerta vale fino a venerdì.', 'date venerdì = 2024-01-12']],
    pt: [['2024-01-11', 'A greve termina na sexta-feira.', 'date sexta-feira = 2024-01-12']],
  },
  'a month told of a past that this year had': {
    fr: [['2023-06-15', 'Le taux est passé de 7 % en avril à 6,1 % en mai.', 'share 7 % = 0.07; date avril = 2023-04; share 6,1 % = 0.061; date mai = 2023-05']],
    en: [['2023-06-15', 'Inflation fell to 6.1% in May from 7.0% in April.', 'share 6.1% = 0.061; date May = 2023-05; share 7.0% = 0.07; date April = 2023-04'], ['2023-06-15', 'The rate was 6.1% in May, up from 7% in March.', 'share 6.1% = 0.061; date May = 2023-05; share 7% = 0.07; date March = 2023-03']],
    de: [['2023-06-15', 'Die Rate lag im Mai bei 6,1 Prozent nach 7 Prozent im März.', 'date Mai = 2023-05; share 6,1 Prozent = 0.061; share 7 Prozent = 0.07; date März = 2023-03']],
    es: [['2023-06-15', 'La tasa bajó al 6,1 % en mayo desde el 7 % de marzo.', 'share 6,1 % = 0.061; date mayo = 2023-05; share 7 % = 0.07; date marzo = 2023-03']],
    it: [['2023-06-15', 'Il tasso era sceso al 6,1% a maggio dal 7% di marzo.', 'share 6,1% = 0.061; date maggio = 2023-05; share 7% = 0.07; date marzo = 2023-03']],
    pt: [['2023-06-15', 'A taxa caiu para 6,1% em maio, ante 7% em março.', 'share 6,1% = 0.061; date maio = 2023-05; share 7% = 0.07; date março = 2023-03']],
  },
};
