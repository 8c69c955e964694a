// Figures of running news that look like other figures: years beside ranges, tenths of a point, fleets called "medios", hundredths of a second.
// Rows as in `news.cases.ts`, a family a row, in six languages. Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';
import type { NewsRow } from './news.cases.ts';

export const FIGURES: Readonly<Record<string, Readonly<Record<LanguageCode, readonly NewsRow[]>>>> = {
  'a year and the figure it is told of are no range': {
    fr: [['2026-11-03', 'La perte est passée de 96 millions d’euros en 2024 à 71 millions en 2025.', 'money 96 millions d’euros = 96000000 EUR; date 2024 = 2024; money 71 millions = 71000000 EUR; date 2025 = 2025'], ['2026-11-03', 'Ils transportent de 1900 à 2500 passagers.', 'count de 1900 à 2500 = 1900 2500 passagers']],
    en: [['2026-11-03', 'The loss went from 96 million euros in 2024 to 71 million in 2025.', 'money 96 million euros = 96000000 EUR; date 2024 = 2024; money 71 million = 71000000 EUR; date 2025 = 2025'], ['2026-11-03', 'A crowd of 2000 to 3000 people came.', 'count 2000 to 3000 = 2000 3000 people']],
    de: [['2026-11-03', 'Der Verlust sank von 96 Millionen Euro im Jahr 2024 auf 71 Millionen im Jahr 2025.', 'money 96 Millionen Euro = 96000000 EUR; date 2024 = 2024; money 71 Millionen = 71000000 EUR; date 2025 = 2025']],
    es: [['2026-11-03', 'La pérdida pasó de 96 millones de euros en 2024 a 71 millones en 2025.', 'money 96 millones de euros = 96000000 EUR; date 2024 = 2024; money 71 millones = 71000000 EUR; date 2025 = 2025'], ['2026-11-03', 'Vinieron de 2000 a 3000 personas.', 'count de 2000 a 3000 = 2000 3000 personas']],
    it: [['2026-11-03', 'I casi sono passati da 320 nel 2023 a 410 nel 2025.', 'count 320 = 320; date 2023 = 2023; count 410 = 410; date 2025 = 2025'], ['2026-11-03', 'La perdita è passata da 96 milioni di euro nel 2024 a 71 milioni nel 2025.', 'money 96 milioni di euro = 96000000 EUR; date 2024 = 2024; money 71 milioni = 71000000 EUR; date 2025 = 2025']],
    pt: [['2026-11-03', 'Os casos passaram de 320 em 2023 a 3410 em 2025.', 'count 320 = 320; date 2023 = 2023; count 3410 = 3410; date 2025 = 2025']],
  },
  'vehicles and crews called means are no halves': {
    fr: [['2026-11-03', 'Trois demis ont été alignés.', 'count Trois demis = 1.5']],
    en: [['2026-11-03', 'Two and a half hours later.', 'duration Two and a half hours = PT2H30M']],
    de: [['2026-11-03', 'Zwei halbe Brote lagen da.', 'share Zwei halbe = 1']],
    es: [['2026-11-03', 'Acudieron 22 medios aéreos y tres medios sanitarios.', 'count 22 = 22 medios aéreos; count tres = 3 medios sanitarios'], ['2026-11-03', 'Bebió un litro y medio.', 'measure un litro y medio = 1.5 liter']],
    it: [['2026-11-03', 'Sul posto 30 mezzi e dodici mezzi aerei.', 'count 30 = 30 mezzi; count dodici = 12 mezzi aerei']],
    pt: [['2026-11-03', 'Combatem o fogo 12 meios terrestres e seis meios aéreos.', 'count 12 = 12 meios terrestres; count seis = 6 meios aéreos']],
  },
  'tenths beside a rate are of a point; those of a lead are no share': {
    fr: [['2026-11-03', 'Le taux a pris deux dixièmes, à 6,3 %.', 'share deux dixièmes = 0.002; share 6,3 % = 0.063'], ['2026-11-03', 'Il échoue à 71 centièmes du record.', ''], ['2026-11-03', 'Neuf dixièmes de la ville sont sous l’eau.', 'share Neuf dixièmes = 0.9']],
    en: [['2026-11-03', 'The rate rose two tenths, to 6.3%.', 'share two tenths = 0.002; share 6.3% = 0.063'], ['2026-11-03', 'She was 71 hundredths of a second short.', 'duration 71 hundredths of a second = PT0.71S'], ['2026-11-03', 'Nine tenths of the city is flooded.', 'share Nine tenths = 0.9']],
    de: [['2026-11-03', 'Die Quote stieg um zwei Zehntel auf 6,3 Prozent.', 'share zwei Zehntel = 0.002; share 6,3 Prozent = 0.063'], ['2026-11-03', 'Er verpasste den Rekord um 71 Hundertstel.', '']],
    es: [['2026-11-03', 'La tasa fue del 6,3 %, tres décimas más.', 'share 6,3 % = 0.063; share tres décimas = 0.003'], ['2026-11-03', 'Quedó a 71 centésimas del récord.', ''], ['2026-11-03', 'Bajó una décima, hasta el 2,8 %.', 'share una décima = 0.001; share 2,8 % = 0.028']],
    it: [['2026-11-03', 'Il tasso è salito di due decimi al 6,3%.', 'share due decimi = 0.002; share 6,3% = 0.063'], ['2026-11-03', 'Ha chiuso a un secondo e due decimi dal campione.', 'duration un secondo e due decimi = PT1.2S']],
    pt: [['2026-11-03', 'A taxa subiu duas décimas, para 6,3%.', 'share duas décimas = 0.002; share 6,3% = 0.063'], ['2026-11-03', 'Ficou a 71 centésimos do recorde.', '']],
  },
  'a part of others joins no number before it': {
    fr: [['2026-11-03', 'Six trains sur dix et un tiers des bus circulent.', 'share Six trains sur dix = 0.6; share un tiers = 0.333333333333']],
    en: [['2026-11-03', 'Six trains in ten and a third of the buses ran.', 'share Six trains in ten = 0.6; share a third = 0.333333333333'], ['2026-11-03', 'The road is two and three quarters of a mile long.', 'measure two and three quarters of a mile = 2.75 mile']],
    de: [['2026-11-03', 'Sechs von zehn Zügen und ein Drittel der Busse fahren.', 'share Sechs von zehn = 0.6; share ein Drittel = 0.333333333333']],
    es: [['2026-11-03', 'Circulan seis de cada diez trenes y un tercio de los autobuses.', 'share seis de cada diez = 0.6; share un tercio = 0.333333333333']],
    it: [['2026-11-03', 'Sei treni su dieci e un terzo dei bus circolano.', 'share Sei treni su dieci = 0.6; share un terzo = 0.333333333333']],
    pt: [['2026-11-03', 'Circulam seis em cada dez comboios e um terço dos autocarros.', 'share seis em cada dez = 0.6; share um terço = 0.333333333333']],
  },
  'times of a race by their marks, and no quotation between two of them': {
    fr: [['2026-11-03', 'Elle nage en 4\'28"61, devant Odrin (4\'29\'\'15).', 'duration 4\'28"61 = PT4M28.61S; duration 4\'29\'\'15 = PT4M29.15S'], ['2026-11-03', 'Il a gagné en 2 h 04 min 15 s, puis en 2 h 04.', 'duration 2 h 04 min 15 s = PT2H4M15S; duration 2 h 04 = PT2H4M'], ['2026-11-03', 'Ils marquent (12\', 33\') et à 90\'+2.', '']],
    en: [['2026-11-03', 'She swam in 4:28.61 and ran in 2h 04m 15s.', 'duration 4:28.61 = PT4M28.61S; duration 2h 04m 15s = PT2H4M15S'], ['2026-11-03', 'He is 5\'10" tall.', 'measure 5\'10" = 70 inch']],
    de: [['2026-11-03', 'Er gewann nach 2:04:15 Stunden, in 4:28,61 Minuten schwamm Olms.', 'duration 2:04:15 Stunden = PT2H4M15S; duration 4:28,61 = PT4M28.61S'], ['2026-11-03', 'Die Wartezeit beträgt 4:20 Stunden, um 4:20 Uhr ist Schluss.', 'duration 4:20 Stunden = PT4H20M; time 4:20 Uhr = 04:20']],
    es: [['2026-11-03', 'El récord es de 1:58.34, y 28 segundos y 61 centésimas antes.', 'duration 1:58.34 = PT1M58.34S; duration 28 segundos y 61 centésimas = PT28.61S']],
    it: [['2026-11-03', 'Vince in 4\'28"61, a 71 centesimi dal primato, davanti a Olmi (4\'29"15).', 'duration 4\'28"61 = PT4M28.61S; duration 4\'29"15 = PT4M29.15S'], ['2026-11-03', 'Costa 50 centesimi in più.', 'money 50 centesimi = 0.5 EUR']],
    pt: [['2026-11-03', 'Correu em 2h04 e nadou em 1\'58"34.', 'duration 2h04 = PT2H4M; duration 1\'58"34 = PT1M58.34S']],
  },
  'what is fixed for a weekday is told in the present': {
    fr: [['2026-11-03', 'Le procès s’ouvre lundi.', 'date lundi = 2026-11-09'], ['2026-11-03', 'Le match débute samedi.', 'date samedi = 2026-11-07'], ['2026-11-03', 'Une ferme a brûlé samedi.', 'date samedi = 2026-10-31']],
    en: [['2026-11-03', 'Talks resume on Thursday.', 'date Thursday = 2026-11-05'], ['2026-11-03', 'The sides meet again on Wednesday.', 'date Wednesday = 2026-11-04'], ['2026-11-03', 'The end of the strike on Monday was near.', 'date Monday = 2026-11-02']],
    de: [['2026-03-09', 'Die Gespräche beginnen laut Olms schon am Dienstag.', 'date Dienstag = 2026-03-10'], ['2026-03-09', 'Die Lager treffen sich am Freitag.', 'date Freitag = 2026-03-13']],
    es: [['2026-11-03', 'Las negociaciones se reanudan el jueves.', 'date jueves = 2026-11-05'], ['2026-11-03', 'Las partes vuelven a reunirse el miércoles.', 'date miércoles = 2026-11-04']],
    it: [['2026-11-03', 'Le trattative riprendono giovedì.', 'date giovedì = 2026-11-05'], ['2026-11-03', 'Le parti tornano a incontrarsi mercoledì.', 'date mercoledì = 2026-11-04']],
    pt: [['2026-11-03', 'As negociações são retomadas na quinta-feira.', 'date quinta-feira = 2026-11-05'], ['2026-11-03', 'As partes voltam a encontrar-se na quarta-feira.', 'date quarta-feira = 2026-11-04']],
  },
  'ages of several people, each with the unit of the last': {
    fr: [['2026-11-03', 'Deux filles de 15 et 17 ans sont mortes.', 'count Deux = 2 filles; measure 15 = 15 year-person; measure 17 ans = 17 year-person'], ['2026-11-03', 'Trois enfants de 9, 11 et 13 ans jouaient.', 'count Trois = 3 enfants; measure 9 = 9 year-person; measure 11 = 11 year-person; measure 13 ans = 13 year-person'], ['2026-11-03', 'Les peines vont de 15 et 17 ans de prison.', 'duration 15 = P15Y; duration 17 ans = P17Y']],
    en: [['2026-11-03', 'Two girls aged 15 and 17 died.', 'count Two = 2 girls; measure 15 = 15 year-person; measure 17 = 17 year-person'], ['2026-11-03', 'Two boys, 15 and 16, were hurt.', 'count Two = 2 boys; measure 15 = 15 year-person; measure 16 = 16 year-person'], ['2026-11-03', 'The boys were 9, 11 and 13.', 'measure 9 = 9 year-person; measure 11 = 11 year-person; measure 13 = 13 year-person']],
    de: [['2026-11-03', 'Die Kinder waren 15 und 17 Jahre alt.', 'measure 15 = 15 year-person; measure 17 Jahre alt = 17 year-person']],
    es: [['2026-11-03', 'Dos niñas de 15 y 17 años murieron.', 'count Dos = 2 niñas; measure 15 = 15 year-person; measure 17 años = 17 year-person'], ['2026-11-03', 'Las víctimas tenían 15 y 17 años.', 'measure 15 = 15 year-person; measure 17 años = 17 year-person']],
    it: [['2026-11-03', 'Due ragazze di 15 e 17 anni sono morte.', 'count Due = 2 ragazze; measure 15 = 15 year-person; measure 17 anni = 17 year-person'], ['2026-11-03', 'Le vittime avevano 15 e 17 anni.', 'measure 15 = 15 year-person; measure 17 anni = 17 year-person']],
    pt: [['2026-11-03', 'Duas meninas de 15 e 17 anos morreram.', 'count Duas = 2 meninas; measure 15 = 15 year-person; measure 17 anos = 17 year-person']],
  },
  'groups of an age, babies, and ages that are only about': {
    fr: [['2026-11-03', 'Les moins de 25 ans votent peu.', 'measure moins de 25 ans = 25 year-person (less-than)'], ['2026-11-03', 'Les 18-24 ans votent peu.', 'measure 18-24 ans = 18 24 year-person'], ['2026-11-03', 'Un bébé de huit mois est mort.', 'measure huit mois = 8 month-person'], ['2026-11-03', 'Un homme d’une cinquantaine d’années est mort.', 'measure une cinquantaine d’années = 50 year-person (about)'], ['2026-11-03', 'En moins de 5 ans, tout a changé.', 'duration moins de 5 ans = P5Y (less-than)'], ['2026-11-03', 'Un homme condamné à huit mois de prison.', 'duration huit mois = P8M']],
    en: [['2026-11-03', 'Children under five and people over 65 were ill.', 'measure under five = 5 year-person (less-than); measure over 65 = 65 year-person (more-than)'], ['2026-11-03', 'A woman of 45 was killed.', 'measure 45 = 45 year-person'], ['2026-11-03', 'The 18- to 24-year-olds vote.', 'measure 18- to 24-year-olds = 18 24 year-person'], ['2026-11-03', 'A group of 45 people left.', 'count 45 = 45 people']],
    de: [['2026-11-03', 'Kinder unter fünf Jahren waren krank.', 'measure unter fünf Jahren = 5 year-person (less-than)'], ['2026-11-03', 'Ein vierjähriges Mädchen und ein Siebzehnjähriger starben.', 'measure vierjähriges = 4 year-person; measure Siebzehnjähriger = 17 year-person'], ['2026-11-03', 'Die 18- bis 24-Jährigen wählen.', 'measure 18- bis 24-Jährigen = 18 24 year-person'], ['2026-11-03', 'Nach vierjähriger Haft kam er frei.', 'duration vierjähriger = P4Y']],
    es: [['2026-11-03', 'Un bebé de ocho meses murió.', 'measure ocho meses = 8 month-person'], ['2026-11-03', 'Un hombre de unos 50 años murió.', 'measure unos 50 años = 50 year-person (about)']],
    it: [['2026-11-03', 'I bambini sotto i cinque anni si ammalano.', 'measure sotto i cinque anni = 5 year-person (less-than)'], ['2026-11-03', 'Un neonato di otto mesi è morto.', 'measure otto mesi = 8 month-person'], ['2026-11-03', 'Un uomo di circa 50 anni è morto.', 'measure circa 50 anni = 50 year-person (about)']],
    pt: [['2026-11-03', 'Um bebê de oito meses morreu.', 'measure oito meses = 8 month-person'], ['2026-11-03', 'Morreu uma criança de 4 anos.', 'measure 4 anos = 4 year-person']],
  },
  'figures that "and" joins to one with a unit have it too': {
    fr: [['2026-11-03', 'Des hausses de 5 et 10 % sur 5, 10 et 15 km.', 'share 5 = 0.05; share 10 % = 0.1; measure 5 = 5 kilometer; measure 10 = 10 kilometer; measure 15 km = 15 kilometer'], ['2026-11-03', 'Bilan : 12 morts et 15 km de boue.', 'count 12 = 12 morts; measure 15 km = 15 kilometer']],
    en: [['2026-11-03', 'They ran 5 and 10 km.', 'measure 5 = 5 kilometer; measure 10 km = 10 kilometer'], ['2026-11-03', 'On March 5 and 10 miles away.', 'date March 5 = 2026-03-05; measure 10 miles = 10 mile']],
    de: [['2026-11-03', 'Es sind 30 und 40 Kilometer.', 'measure 30 = 30 kilometer; measure 40 Kilometer = 40 kilometer']],
    es: [['2026-11-03', 'Multas de 5 y 10 millones de euros.', 'money 5 = 5000000 EUR; money 10 millones de euros = 10000000 EUR'], ['2026-11-03', 'Penas de 5 y 10 años de cárcel.', 'duration 5 = P5Y; duration 10 años = P10Y']],
    it: [['2026-11-03', 'Percorsi di 5 e 10 km.', 'measure 5 = 5 kilometer; measure 10 km = 10 kilometer']],
    pt: [['2026-11-03', 'Subidas de 5 e 10%.', 'share 5 = 0.05; share 10% = 0.1']],
  },
  'hours that last, and hours of a day': {
    fr: [['2026-11-03', 'La réunion a duré 3 h 30 et a fini à 3 h 30.', 'duration 3 h 30 = PT3H30M; time 3 h 30 = 03:30'], ['2026-11-03', 'Le temps d’attente médian est de 4 h 20.', 'duration 4 h 20 = PT4H20M'],
      ['2026-11-03', 'La vigilance vaut jusqu’à 16h.', 'time 16h = 16:00 (at-most)'], ['2026-11-03', 'Le musée rouvre dimanche 20 heures.', 'date dimanche = 2026-11-08; time 20 heures = 20:00'], ['2026-11-03', 'Il y a eu jusqu’à 12 heures de retard.', 'duration jusqu’à 12 heures = PT12H (at-most)'], ['2026-11-03', 'Mardi 18 heures de débats ont suivi.', 'date Mardi = 2026-11-03; duration 18 heures = PT18H']],
    en: [['2026-11-03', 'The alert lasts until 4pm.', 'time 4pm = 16:00 (at-most)'], ['2026-11-03', 'It took up to 6 hours.', 'duration up to 6 hours = PT6H (at-most)']],
    de: [['2026-11-03', 'Die Warnung gilt bis 18 Uhr.', 'time 18 Uhr = 18:00 (at-most)'], ['2026-11-03', 'Es dauerte bis zu 6 Stunden.', 'duration bis zu 6 Stunden = PT6H (at-most)']],
    es: [['2026-11-03', 'La reunión duró 3h30.', 'duration 3h30 = PT3H30M'], ['2026-11-03', 'La espera fue de hasta 6 horas.', 'duration hasta 6 horas = PT6H (at-most)']],
    it: [['2026-11-03', 'La riunione è durata 3h30.', 'duration 3h30 = PT3H30M']],
    pt: [['2026-11-03', 'A reunião durou 3h30 e começou às 3h30.', 'duration 3h30 = PT3H30M; time 3h30 = 03:30'], ['2026-11-03', 'A partida começa sábado, 21 horas.', 'date sábado = 2026-11-07; time 21 horas = 21:00']],
  },
};
