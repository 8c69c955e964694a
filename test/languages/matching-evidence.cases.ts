// Two sentences, the kind of evidence between them, and whether they share it (+) or part in it (-). Written for this test.
import type { TraitKind } from '../../src/core/events/event-traits.ts';
import type { LanguageCode } from '../../src/core/languages/pack.ts';

export type EvidenceCase = readonly [relation: '+' | '-', kind: TraitKind, here: string, there: string];

export const EVIDENCE_CASES: Readonly<Record<LanguageCode, readonly EvidenceCase[]>> = {
  fr: [
    ['+', 'result', 'Vellum a battu Karsholm 27-24 samedi.', 'À Karsholm, les visiteurs l’emportent 24-27.'],
    ['-', 'result', 'Vellum a battu Karsholm 27-24 samedi.', 'Vellum s’est incliné 31-12 samedi.'],
    ['+', 'sum', 'Le butin est estimé à 2,6 millions d’euros.', 'Les voleurs ont emporté 2 600 000 euros de bijoux.'],
    ['-', 'sum', 'Le butin est estimé à 2,6 millions d’euros.', 'Un vol de 85 millions d’euros à Lyon.'],
    ['-', 'weekday', 'Le pont a cédé lundi.', 'Le pont a cédé jeudi.'],
    ['+', 'day', 'Le sommet se tient le 12 mars 2025 à Genève.', 'Réunis mercredi 12 mars, les ministres ont signé.'],
    ['-', 'stage', 'Le maire a été mis en examen lundi.', 'Le maire a été condamné jeudi.'],
    ['+', 'figure', 'Le texte a été adopté par 48 voix.', 'Quarante-huit élus ont voté pour.'],
    ['-', 'figure', 'La police a saisi 80 kilos de cocaïne.', 'Une plantation de 1 400 pieds a été découverte.'],
  ],
  en: [
    ['+', 'toll', 'At least 14 people were killed in the blaze.', 'Fourteen dead in a fire.'],
    ['-', 'age', 'The 84-year-old was found dead.', 'A 79-year-old woman was stabbed.'],
    ['-', 'where', 'Thieves robbed a jeweller in Paris.', 'Thieves robbed a jeweller in London.'],
    ['+', 'where', 'Thieves robbed a jeweller in Paris.', 'The robbers fled through the streets of Paris.'],
    ['-', 'year', 'In 2008 the election was called a sham.', 'The vote of 2013 was the first with two parties.'],
    ['-', 'stage', 'The suspect was arrested on Monday.', 'The man was sentenced on Friday.'],
    ['+', 'figure', 'Sales rose 6.5 percent.', 'Revenue grew by 6.5% in a year.'],
    ['+', 'figure', 'Four cavers were trapped.', 'All 4 cavers came out alive.'],
  ],
  de: [
    ['+', 'result', 'Vellum verlor das Spiel 2:3.', 'Mit 3:2 gewann Karsholm.'],
    ['-', 'weekday', 'Am Montag streikten die Lokführer.', 'Am Freitag streikten die Lokführer.'],
    ['+', 'sum', 'Der Schaden beträgt 500.000 Euro.', 'Eine halbe Million, genau 500 000 Euro, kostet der Schaden.'],
    ['-', 'where', 'In Hamburg brannte eine Lagerhalle.', 'In Dresden brannte eine Lagerhalle.'],
    ['+', 'who', 'Bundeskanzler Friedrich Merz reiste ab.', 'Friedrich Merz sprach von einem guten Tag.'],
    ['+', 'figure', 'Die Polizei fand 80 Kilogramm Kokain.', 'Rund 80 Kilo Kokain lagen im Hafen.'],
    ['-', 'figure', 'Der Pegel stieg um 41 Zentimeter.', 'Es gab 62 Ausfälle.'],
  ],
  es: [
    ['-', 'result', 'Portugal ganó 3-2 a Hungría.', 'Portugal empató 2-2 con Hungría.'],
    ['-', 'country', 'Un terremoto sacudió Chile.', 'Un terremoto sacudió Japón.'],
    ['+', 'toll', 'Hay 23 muertos por las lluvias.', 'Las lluvias dejan 23 muertos.'],
    ['-', 'weekday', 'El paro empezó el lunes.', 'El paro empezó el jueves.'],
    ['+', 'figure', 'El fuego ha calcinado 900 hectáreas.', 'Novecientas hectáreas ardieron.'],
  ],
  it: [
    ['+', 'result', 'La Vellia vince 2-0 in trasferta.', 'Finisce 0-2 la gara di Karsholm.'],
    ['-', 'stage', 'L’ex sindaco è stato arrestato lunedì.', 'L’ex sindaco è stato condannato giovedì.'],
    ['-', 'sum', 'Un bottino da 180 mila euro.', 'Un bottino da 95 mila euro.'],
    ['+', 'where', 'Vertice a Milano sui migranti.', 'I ministri riuniti a Milano.'],
    ['+', 'figure', 'Sono andati in fumo 340 ettari.', 'Bruciati 340 ettari di bosco.'],
  ],
  pt: [
    ['+', 'result', 'O Vellia venceu por 3-1.', 'Derrota por 1-3 em Karsholm.'],
    ['-', 'where', 'Incêndio destrói mercado em Lisboa.', 'Incêndio destrói mercado em Coimbra.'],
    ['-', 'weekday', 'A greve começou na segunda-feira.', 'A greve começou na sexta-feira.'],
    ['+', 'sum', 'Lucro de 412 milhões de euros.', 'A empresa lucrou 412 milhões de euros.'],
    ['+', 'figure', 'Arderam 34 bancas do mercado.', 'As trinta e quatro bancas arderam.'],
  ],
};

/** Two figures joined that are no result. */
export const NO_RESULTS: readonly string[] = ['The season 2008-09 began.', 'Call 555-0199-22 today.', 'It started at 15:30.', 'On 2025-04-07 it rained.', 'A 4-year-old slept.', 'The rules of 1998-2004 held.', 'It takes 5-7 years.', 'Some 10-12 people waited.', 'It fell by 3-4 percent.'];

/** Two dated reports, and whether the days they tell of as news speak against one event. */
export const FRESH_DAYS: readonly (readonly [relation: '-' | '', here: readonly [day: string, text: string], there: readonly [day: string, text: string]])[] = [
  ['-', ['2025-08-04', 'The fire broke out on Sunday near Albarca.'], ['2025-08-12', 'It flared up again on Monday near Albarca.']],
  ['-', ['2025-06-02', 'Talks ended on Monday; the two will meet again next Tuesday.'], ['2025-06-10', 'The two struck a deal on Tuesday.']],
  ['-', ['2025-11-02', 'Montelago won at home.'], ['2025-11-06', 'Montelago drew in the cup.']],
  ['', ['2025-06-06', 'The president will call on Sunday.'], ['2025-06-08', 'The president called on Sunday.']],
  ['', ['2025-03-03', 'The bridge fell on Monday.'], ['2025-03-07', 'On Friday the mayor spoke of the bridge that fell on Monday.']],
  ['', ['2025-03-03', 'The bridge fell under 45 tonnes on Monday.'], ['2025-03-08', 'The lorry of 45 tonnes was too heavy, a report said on Saturday.']],
  ['', ['2025-03', 'The bridge fell on Monday.'], ['2025-03-18', 'A bridge fell on Tuesday.']],
];
