// Sentences as news runs on, each with every figure, date, hour and length in it; a family of habits or traps a row, in six languages.
// A row: publication, the sentence, what is found ("kind words = value", parted by ";"; a hedge of a figure in brackets). Names and quotes are other files' matter.
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
  'a part of a percentage point, in words or behind a bare "point"': {
    fr: [['2024-02-07', 'La banque a relevé son taux d’un quart de point, à 4 %.', 'share un quart de point = 0.0025; share 4 % = 0.04'], ['2024-02-07', 'Il a baissé d’un demi-point de pourcentage.', 'share un demi-point de pourcentage = 0.005'], ['2024-02-07', 'À 4 %, il perd 0,1 point.', 'share 4 % = 0.04; share 0,1 point = 0.001'], ['2024-02-07', 'L’indice a gagné 0,5 point.', 'count 0,5 = 0.5 point']],
    en: [['2024-02-07', 'The bank raised rates by half a percentage point to 4%.', 'share half a percentage point = 0.005; share 4% = 0.04'], ['2024-02-07', 'A quarter-point cut to 4% is likely.', 'share A quarter-point = 0.0025; share 4% = 0.04'], ['2024-02-07', 'It edged up by 0.1 percentage points to 4%.', 'share 0.1 percentage points = 0.001; share 4% = 0.04']],
    de: [['2024-02-07', 'Die Bank senkte um einen halben Punkt auf 4 Prozent.', 'share einen halben Punkt = 0.005; share 4 Prozent = 0.04']],
    es: [['2024-02-07', 'El banco subió un cuarto de punto porcentual, al 4 %.', 'share un cuarto de punto porcentual = 0.0025; share 4 % = 0.04'], ['2024-02-07', 'Bajó medio punto, al 4 %.', 'share medio punto = 0.005; share 4 % = 0.04']],
    it: [['2024-02-07', 'Ha alzato di un quarto di punto percentuale, al 4%.', 'share un quarto di punto percentuale = 0.0025; share 4% = 0.04'], ['2024-02-07', 'Ha tagliato di mezzo punto, al 4%.', 'share mezzo punto = 0.005; share 4% = 0.04']],
    pt: [['2024-02-07', 'Subiu um quarto de ponto percentual, para 4%.', 'share um quarto de ponto percentual = 0.0025; share 4% = 0.04'], ['2024-02-07', 'Caiu 0,25 ponto, para 4%.', 'share 0,25 ponto = 0.0025; share 4% = 0.04']],
  },
  'one of several people is no third of anything': {
    fr: [['2024-02-07', 'Un tiers des habitants est parti.', 'share Un tiers = 0.333333333333']],
    en: [['2024-02-07', 'Two people were hurt and a third is missing.', 'count Two = 2 people'], ['2024-02-07', 'Sales fell by a third.', 'share a third = 0.333333333333']],
    de: [['2024-02-07', 'Ein Dritter wird vermisst.', 'ordinal Dritter = 3'], ['2024-02-07', 'Ein Drittel der Häuser brannte.', 'share Ein Drittel = 0.333333333333']],
    es: [['2024-02-07', 'Hay dos heridas y una tercera está grave.', 'count dos = 2 heridas; ordinal tercera = 3'], ['2024-02-07', 'Un quinto de los votos es nulo.', 'share Un quinto = 0.2']],
    it: [['2024-02-07', 'Due feriti, e una terza è grave.', 'count Due = 2 feriti'], ['2024-02-07', 'Un terzo dei voti è nullo.', 'share Un terzo = 0.333333333333']],
    pt: [['2024-02-07', 'Há duas feridas e uma terceira está grave.', 'count duas = 2 feridas; ordinal terceira = 3'], ['2024-02-07', 'Um quinto dos votos é nulo.', 'share Um quinto = 0.2']],
  },
  'a list of years': {
    fr: [['2024-05-16', 'Ils avaient gagné en 1964, 2008 et 2012.', 'date 1964 = 1964; date 2008 = 2008; date 2012 = 2012'], ['2024-05-16', 'Deux millions de vélos ont été écoulés en 2023.', 'count Deux millions = 2000000 vélos; date 2023 = 2023']],
    en: [['2024-05-16', 'They had won in 1964, 2008, and 2012.', 'date 1964 = 1964; date 2008 = 2008; date 2012 = 2012'], ['2024-05-16', 'In 1964, 2008 sailors left.', 'date 1964 = 1964; count 2008 = 2008 sailors']],
    de: [['2024-05-16', 'Sie gewannen 1964, 2008 und 2012.', 'date 1964 = 1964; date 2008 = 2008; date 2012 = 2012']],
    es: [['2024-05-16', 'Ganaron en 1964, 2008 y 2012.', 'date 1964 = 1964; date 2008 = 2008; date 2012 = 2012']],
    it: [['2024-05-16', 'Hanno vinto nel 1964, 2008 e 2012.', 'date 1964 = 1964; date 2008 = 2008; date 2012 = 2012']],
    pt: [['2024-05-16', 'Venceram em 1964, 2008 e 2012.', 'date 1964 = 1964; date 2008 = 2008; date 2012 = 2012']],
  },
  'ages between commas, and years in prison': {
    fr: [['2024-05-16', 'Le gardien, 58 ans, est mort.', 'measure 58 ans = 58 year-person'], ['2024-05-16', 'Karim B., 34 ans, a été jugé.', 'measure 34 ans = 34 year-person'], ['2024-05-16', 'Il a été condamné à 25 ans de réclusion.', 'duration 25 ans = P25Y']],
    en: [['2024-05-16', 'Anna Weller, 58, died.', 'measure 58 = 58 year-person'], ['2024-05-16', 'He was sentenced to 25 years in prison.', 'duration 25 years = P25Y']],
    de: [['2024-05-16', 'Der Wachmann, 58 Jahre alt, starb.', 'measure 58 Jahre alt = 58 year-person'], ['2024-05-16', 'Er wurde zu 25 Jahren Haft verurteilt.', 'duration 25 Jahren = P25Y']],
    es: [['2024-05-16', 'El vigilante, de 58 años, murió.', 'measure 58 años = 58 year-person'], ['2024-05-16', 'Fue condenado a 25 años de cárcel.', 'duration 25 años = P25Y']],
    it: [['2024-05-16', 'Il custode, 58 anni, è morto.', 'measure 58 anni = 58 year-person'], ['2024-05-16', 'È stato condannato a 25 anni di carcere.', 'duration 25 anni = P25Y']],
    pt: [['2024-05-16', 'O segurança, de 58 anos, morreu.', 'measure 58 anos = 58 year-person'], ['2024-05-16', 'Foi condenado a 25 anos de prisão.', 'duration 25 anos = P25Y']],
  },
  'so many of so few, with their noun between': {
    fr: [['2024-05-16', 'Trois contrôleurs sur quatre sont en grève.', 'share Trois contrôleurs sur quatre = 0.75'], ['2024-05-16', 'Trois policiers sur quatre motos.', 'count Trois = 3 policiers; count quatre = 4 motos']],
    en: [['2024-05-16', 'Three guards in four are on strike.', 'share Three guards in four = 0.75'], ['2024-05-16', 'Three people in four cars died.', 'count Three = 3 people; count four = 4 cars']],
    de: [['2024-05-16', 'Drei von vier Zügen fallen aus.', 'share Drei von vier = 0.75']],
    es: [['2024-05-16', 'Tres trenes de cada cuatro están parados.', 'share Tres trenes de cada cuatro = 0.75']],
    it: [['2024-05-16', 'Due treni su tre sono fermi.', 'share Due treni su tre = 0.666666666667']],
    pt: [['2024-05-16', 'Dois comboios em cada três estão parados.', 'share Dois comboios em cada três = 0.666666666667']],
  },
  'a weekday that something is called for or put off to': {
    fr: [['2023-05-18', 'Le conseil a été convoqué pour mardi.', 'date mardi = 2023-05-23'], ['2023-05-18', 'Le match a été reporté à vendredi.', 'date vendredi = 2023-05-19']],
    en: [['2023-05-18', 'The council has been called for Tuesday.', 'date Tuesday = 2023-05-23'], ['2023-05-18', 'The match was put off to Friday.', 'date Friday = 2023-05-19'], ['2023-05-18', 'The shop was open from Monday to Friday.', 'date Monday to Friday = 2023-05-15/2023-05-19']],
    de: [['2023-05-18', 'Das Spiel wurde auf Freitag verschoben.', 'date Freitag = 2023-05-19']],
    es: [['2023-05-18', 'El consejo fue convocado para el martes.', 'date martes = 2023-05-23'], ['2023-05-18', 'El partido se aplazó al viernes.', 'date viernes = 2023-05-19']],
    it: [['2023-05-18', 'Il consiglio è stato convocato per martedì.', 'date martedì = 2023-05-23'], ['2023-05-18', 'La partita è stata rinviata a venerdì.', 'date venerdì = 2023-05-19']],
    pt: [['2023-05-18', 'O conselho foi convocado para terça-feira.', 'date terça-feira = 2023-05-23']],
  },
  'a year that something is planned for': {
    fr: [['2024-05-16', 'Pour 2025 elle attend 3 % de plus.', 'date 2025 = 2025; share 3 % = 0.03']],
    en: [['2024-05-16', 'For 2025 revenues of 3 million euros are expected.', 'date 2025 = 2025; money 3 million euros = 3000000 EUR']],
    de: [['2024-05-16', 'Die Stadt plant für 2025 Ausgaben von 3 Millionen Euro.', 'date 2025 = 2025; money 3 Millionen Euro = 3000000 EUR']],
    es: [['2024-05-16', 'Para 2025 espera un 3 % más.', 'date 2025 = 2025; share 3 % = 0.03']],
    it: [['2024-05-16', 'Per il 2025 attende il 3% in più.', 'date 2025 = 2025; share 3% = 0.03']],
    pt: [['2024-05-16', 'Para 2025 espera 3% a mais.', 'date 2025 = 2025; share 3% = 0.03']],
  },
  'a hedge with an article between it and the figure, or in its last word': {
    fr: [['2024-05-16', 'Le prix frôle les 45 euros.', 'money frôle les 45 euros = 45 EUR (nearly)'], ['2024-05-16', 'Environ les deux tiers sont là.', 'share Environ les deux tiers = 0.666666666667 (about)']],
    en: [['2024-05-16', 'Nearly a third are here.', 'share Nearly a third = 0.333333333333 (nearly)']],
    de: [['2024-05-16', 'Fast ein Drittel ist da.', 'share Fast ein Drittel = 0.333333333333 (nearly)']],
    es: [['2024-05-16', 'Alrededor del 10 % está aquí.', 'share Alrededor del 10 % = 0.1 (about)'], ['2024-05-16', 'La cifra ronda los 45 euros.', 'money ronda los 45 euros = 45 EUR (about)'], ['2024-05-16', 'No llega al 3 %.', 'share No llega al 3 % = 0.03 (less-than)']],
    it: [['2024-05-16', 'Quasi il 20% è qui.', 'share Quasi il 20% = 0.2 (nearly)'], ['2024-05-16', 'Si aggira sui 45 euro.', 'money Si aggira sui 45 euro = 45 EUR (about)']],
    pt: [['2024-05-16', 'O preço rondou os 60 euros.', 'money rondou os 60 euros = 60 EUR (about)'], ['2024-05-16', 'Perto dos 40% estão aqui.', 'share Perto dos 40% = 0.4 (about)']],
  },
};
