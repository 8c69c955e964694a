// Dates as news writes them, one value a row, the same in six languages; the date stands in brackets. Published on Thursday 6 January 2022.
// After "≈" come the implied parts: y(ear), m(onth), d(ay), w(eekday). Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

export const PUBLISHED = '2022-01-06T09:00:00Z';

type Row = Readonly<Record<LanguageCode, readonly string[]>>;

export const DATES: Readonly<Record<string, Row>> = {
  '2021-03-14': {
    fr: ['Le pont a fermé le [14 mars 2021].', 'Le pont a fermé le [dimanche 14 mars 2021].', 'Fermeture : [14/03/2021].'],
    en: ['The bridge closed on [March 14, 2021].', 'The bridge closed on [14 March 2021].', 'The bridge closed on [Sunday, March 14th, 2021].', 'Closed: [2021-03-14].'],
    de: ['Die Brücke schloss am [14. März 2021].', 'Die Brücke schloss am [Sonntag, den 14. März 2021].', 'Schließung: [14.03.2021].'],
    es: ['El puente cerró el [14 de marzo de 2021].', 'El puente cerró el [14.º de marzo de 2021].', 'El puente cerró el [domingo 14 de marzo de 2021].', 'Cierre: [14/03/2021].'],
    it: ['Il ponte ha chiuso il [14 marzo 2021].', 'Il ponte ha chiuso [domenica 14 marzo 2021].', 'Chiusura: [14/03/2021].'],
    pt: ['A ponte fechou em [14 de março de 2021].', 'A ponte fechou no [domingo, 14 de março de 2021].', 'Encerramento: [14/03/2021].'],
  },
  '2022-01-10/2022-01-11 ≈y': {
    fr: ['Les deux villes se réuniront les [10 et 11 janvier].', 'La foire aura lieu du [10 au 11 janvier].'],
    en: ['The two towns will meet on [January 10 and 11].', 'The fair will run [10-11 January].'],
    de: ['Die zwei Städte treffen sich am [10. und 11. Januar].', 'Die Messe läuft vom [10. bis 11. Januar].'],
    es: ['Las dos ciudades se reunirán los días [10 y 11 de enero].', 'La feria será del [10 al 11 de enero].'],
    it: ['Le due città si incontreranno il [10 e 11 gennaio].', 'La fiera si terrà dal [10 all’11 gennaio].'],
    pt: ['As duas cidades se reunirão em [10 e 11 de janeiro].', 'A feira será de [10 a 11 de janeiro].'],
  },
  '2022-02-26/2022-03-03': {
    fr: ['La grève a duré du [26 février au 3 mars 2022].'],
    en: ['The strike went on from [February 26 to March 3, 2022].'],
    de: ['Der Streik dauerte vom [26. Februar bis 3. März 2022].'],
    es: ['La huelga duró del [26 de febrero al 3 de marzo de 2022].'],
    it: ['Lo sciopero è durato dal [26 febbraio al 3 marzo 2022].'],
    pt: ['A greve foi de [26 de fevereiro a 3 de março de 2022].'],
  },
  '2021-12-20 ≈y': {
    fr: ['La mairie a brûlé le [20 décembre].'],
    en: ['The town hall burned down on [Dec. 20].'],
    de: ['Das Rathaus brannte am [20. Dezember].'],
    es: ['El ayuntamiento ardió el [20 de diciembre].'],
    it: ['Il municipio è bruciato il [20 dicembre].'],
    pt: ['A prefeitura pegou fogo em [20 de dezembro].'],
  },
  '2022-01-09 ≈ymd': {
    fr: ['La maire rencontrera les marins [dimanche].', 'La maire rencontrera les marins [dimanche prochain].'],
    en: ['The mayor will meet the sailors on [Sunday].'],
    de: ['Die Bürgermeisterin wird am [Sonntag] die Seeleute treffen.', 'Die Seeleute kommen [nächsten Sonntag].'],
    es: ['La alcaldesa se reunirá el [domingo] con los marineros.', 'La alcaldesa verá a los marineros [el próximo domingo].'],
    it: ['La sindaca incontrerà i marinai [domenica].', 'La sindaca vedrà i marinai [domenica prossima].'],
    pt: ['A prefeita receberá os marinheiros no [domingo].', 'A prefeita verá os marinheiros no [próximo domingo].'],
  },
  '2022-01-03 ≈ymd': {
    fr: ['La maire a rencontré les marins [lundi].', 'La maire a rencontré les marins [lundi dernier].'],
    en: ['The mayor met the sailors on [Monday].', 'The mayor met the sailors [last Monday].'],
    de: ['Die Bürgermeisterin hat am [Montag] die Seeleute getroffen.', 'Sie traf die Seeleute [vergangenen Montag].', 'Am [Montagabend] sprach sie mit den Seeleuten.'],
    es: ['La alcaldesa se reunió el [lunes] con los marineros.', 'La alcaldesa vio a los marineros [el pasado lunes].'],
    it: ['La sindaca ha incontrato i marinai [lunedì].', 'La sindaca ha visto i marinai [lunedì scorso].'],
    pt: ['A prefeita recebeu os marinheiros na [segunda-feira].', 'A prefeita viu os marinheiros na [segunda], diz a cidade.'],
  },
  '2022-01-06 ≈ymdw': {
    fr: ['Le port rouvre [aujourd’hui].', 'Le port a rouvert [ce matin].'],
    en: ['The port reopens [today].', 'The port reopened [this morning].'],
    de: ['Der Hafen öffnet [heute].', 'Der Hafen öffnete [heute Morgen].'],
    es: ['El puerto reabre [hoy].', 'El puerto reabrió [esta mañana].'],
    it: ['Il porto riapre [oggi].', 'Il porto ha riaperto [stamattina].'],
    pt: ['O porto reabre [hoje].'],
  },
  '2022-01-05 ≈ymdw': {
    fr: ['Le port a rouvert [hier].', 'Le toit est tombé [il y a dix heures].'], en: ['The port reopened [yesterday].', 'The roof fell in [ten hours ago].'], de: ['Der Hafen öffnete [gestern].', 'Das Dach fiel [vor zehn Stunden] ein.'], es: ['El puerto reabrió [ayer].', 'El techo cayó [hace diez horas].'], it: ['Il porto ha riaperto [ieri].', 'Il tetto è caduto [dieci ore fa].'], pt: ['O porto reabriu [ontem].', 'O telhado caiu [há dez horas].'],
  },
  '2022-01-07 ≈ymdw': {
    fr: ['Le port rouvrira [demain].'], en: ['The port will reopen [tomorrow].'], de: ['Der Hafen öffnet [morgen].'], es: ['El puerto reabrirá [mañana].'], it: ['Il porto riaprirà [domani].'], pt: ['O porto reabrirá [amanhã].'],
  },
  '2022-01-03 ≈ymdw': {
    fr: ['Le toit est tombé [il y a trois jours].'],
    en: ['The roof fell in [three days ago].'],
    de: ['Das Dach fiel [vor drei Tagen] ein.'],
    es: ['El techo cayó [hace tres días].'],
    it: ['Il tetto è caduto [tre giorni fa].'],
    pt: ['O telhado caiu [há três dias].'],
  },
  '2022-01-20 ≈ymdw': {
    fr: ['Le musée ouvrira [dans deux semaines].'],
    en: ['The museum will open [in two weeks].'],
    de: ['Das Museum wird [in zwei Wochen] öffnen.'],
    es: ['El museo abrirá [dentro de dos semanas].'],
    it: ['Il museo aprirà [tra due settimane].'],
    pt: ['O museu abrirá [daqui a duas semanas].'],
  },
  '2021-W52 ≈ymdw': {
    fr: ['Le musée a fermé [la semaine dernière].'],
    en: ['The museum closed [last week].'],
    de: ['Das Museum schloss [letzte Woche].'],
    es: ['El museo cerró [la semana pasada].'],
    it: ['Il museo ha chiuso [la settimana scorsa].'],
    pt: ['O museu fechou na [semana passada].'],
  },
  '2022-W02 ≈ymdw': {
    fr: ['Le musée rouvrira [la semaine prochaine].'],
    en: ['The museum will reopen [next week].'],
    de: ['Das Museum öffnet [nächste Woche].'],
    es: ['El museo reabrirá [la próxima semana].'],
    it: ['Il museo riaprirà [la prossima settimana].'],
    pt: ['O museu reabrirá na [próxima semana].'],
  },
  '2021-11-06/2022-01-06 ≈ymdw': {
    fr: ['Il a plu au cours des [deux derniers mois].'],
    en: ['It has rained in [the past two months].'],
    de: ['Es hat in [den letzten zwei Monaten] geregnet.'],
    es: ['Ha llovido en [los últimos dos meses].'],
    it: ['Ha piovuto negli [ultimi due mesi].'],
    pt: ['Choveu nos [últimos dois meses].'],
  },
  '2021-12-01/2021-12-10 ≈y': {
    fr: ['Le lac a gelé [début décembre].'],
    en: ['The lake froze in [early December].'],
    de: ['Der See ist [Anfang Dezember] zugefroren.'],
    es: ['El lago se heló [a principios de diciembre].'],
    it: ['Il lago è gelato [all’inizio di dicembre].'],
    pt: ['O lago congelou [no início de dezembro].'],
  },
  '2020-03-10/2020-03-20': {
    fr: ['Le lac a gelé à la [mi-mars 2020].'],
    en: ['The lake froze in [mid-March 2020].'],
    de: ['Der See fror [Mitte März 2020] zu.'],
    es: ['El lago se heló [a mediados de marzo de 2020].'],
    it: ['Il lago è gelato [a metà marzo 2020].'],
    pt: ['O lago congelou [em meados de março de 2020].'],
  },
  '2021-04/2021-06': {
    fr: ['Les ventes ont monté au [deuxième trimestre 2021].'],
    en: ['Sales rose in [the second quarter of 2021].'],
    de: ['Der Absatz stieg im [zweiten Quartal 2021].'],
    es: ['Las ventas subieron en [el segundo trimestre de 2021].'],
    it: ['Le vendite sono salite nel [secondo trimestre del 2021].'],
    pt: ['As vendas subiram no [segundo trimestre de 2021].'],
  },
  '2014': {
    fr: ['L’usine a fermé en [2014].'], en: ['The plant closed in [2014].'], de: ['Das Werk wurde [2014] geschlossen.', '[2014] schloss das Werk.', 'Das Werk schloss im Jahr [2014].', 'Das Werk ist seit [2014] zu.'], es: ['La planta cerró en [2014].'], it: ['L’impianto ha chiuso nel [2014].'], pt: ['A fábrica fechou em [2014].'],
  },
  '2021-09 ≈y': {
    fr: ['Le pont a brûlé en [septembre de l’année dernière].'], en: ['The bridge burned down in [September last year].'], de: ['Im [September vergangenen Jahres] brannte die Brücke.'], es: ['El puente ardió en [septiembre del año pasado].'], it: ['Il ponte è bruciato a [settembre dello scorso anno].'], pt: ['A ponte pegou fogo em [setembro do ano passado].'],
  },
  '2014/2016': {
    fr: ['Le prix a monté entre [2014 et 2016].'], en: ['The price rose between [2014 and 2016].'], de: ['Der Preis stieg zwischen [2014 und 2016].'], es: ['El precio subió entre [2014 y 2016].'], it: ['Il prezzo è salito tra il [2014 e il 2016].'], pt: ['O preço subiu entre [2014 e 2016].'],
  },
  '1990/1999': {
    fr: ['Le port a été bâti dans [les années 1990].'], en: ['The port was built in the [1990s].'], de: ['Der Hafen wurde in den [1990er Jahren] gebaut.'], es: ['El puerto se construyó en [los años 1990].'], it: ['Il porto fu costruito [negli anni 1990].'], pt: ['O porto foi construído [nos anos 1990].'],
  },
  '2021-12-25 ≈y': {
    fr: ['Le feu a pris le [jour de Noël].'], en: ['The fire broke out on [Christmas Day].'], de: ['Das Feuer brach an [Weihnachten] aus.'], es: ['El fuego empezó el [día de Navidad].'], it: ['Il fuoco è scoppiato il [giorno di Natale].'], pt: ['O fogo começou no [dia de Natal].'],
  },
  '2021-04-04': {
    fr: ['La cloche est tombée à [Pâques 2021].'], en: ['The bell fell on [Easter Sunday 2021].'], de: ['Die Glocke fiel an [Ostern 2021].'], es: ['La campana cayó el [domingo de Resurrección de 2021].'], it: ['La campana è caduta a [Pasqua 2021].'], pt: ['O sino caiu na [Páscoa de 2021].'],
  },
  '2021-12-27 ≈ymdw': {
    fr: ['Le pont a fermé [deux jours après Noël].', 'Le pont a rouvert [le lendemain du 26 décembre].'],
    en: ['The bridge closed [two days after Christmas].', 'The bridge reopened [the day after December 26].'],
    de: ['Die Brücke schloss [zwei Tage nach Weihnachten].', 'Die Brücke öffnete [einen Tag nach dem 26. Dezember].'],
    es: ['El puente cerró [dos días después de Navidad].', 'El puente reabrió [un día después del 26 de diciembre].'],
    it: ['Il ponte ha chiuso [due giorni dopo Natale].'],
    pt: ['A ponte fechou [dois dias depois do Natal].', 'A ponte reabriu [um dia depois do 26 de dezembro].'],
  },
  '2022-03-02 ≈ymdw': {
    fr: ['Le pont fermera [la veille du 3 mars].'], en: ['The bridge will close [the day before March 3].'], de: ['Die Brücke wird [einen Tag vor dem 3. März] schließen.'],
    es: ['El puente cerrará [un día antes del 3 de marzo].'], it: ['Il ponte chiuderà [un giorno prima del 3 marzo].'], pt: ['A ponte fechará [um dia antes de 3 de março].'],
  },
  '2022-01-10/2022-01-16 ≈dw': {
    fr: ['La [semaine du 10 janvier] sera froide.'], en: ['The [week of January 10] will be cold.', 'The [week starting on January 10] will be cold.'], de: ['Die [Woche vom 10. Januar] wird kalt.'],
    es: ['La [semana del 10 de enero] será fría.'], it: ['La [settimana del 10 gennaio] sarà fredda.'], pt: ['A [semana de 10 de janeiro] será fria.'],
  },
  '2022-02-15 ≈ym': {
    fr: ['La maire viendra le [15 du mois prochain].'], en: ['The mayor will come on the [15th of next month].'], de: ['Die Bürgermeisterin kommt am [15. des nächsten Monats].'],
    es: ['La alcaldesa vendrá el [15 del próximo mes].'], it: ['La sindaca verrà il [15 del prossimo mese].'], pt: ['A prefeita virá [no dia 15 do próximo mês].'],
  },
  '2022-01-20 ≈ym': {
    fr: ['Le port rouvrira [avant le 20].', 'Le port rouvrira [le 20].'], en: ['The mayor will return [on the 20th].'], de: ['Sie kommt [am 20.], sagt die Stadt.'], es: ['La alcaldesa volverá [el 20].'], it: ['La sindaca tornerà [il 20].'], pt: ['A prefeita voltará [no dia 20].'],
  },
  '2022-01-06/2022-01-09 ≈ymdw': {
    fr: ['[Le reste de la semaine] sera sec.'], en: ['[The rest of the week] will be dry.'], de: ['[Der Rest der Woche] wird trocken.'], es: ['[El resto de la semana] será seco.'], it: ['[Il resto della settimana] sarà secco.'], pt: ['[O resto da semana] será seco.'],
  },
  '2022-01-01/2022-01-02 ≈ymdw': {
    fr: ['Deux marins ont disparu durant [le week-end].'], en: ['Two sailors vanished [over the weekend].'], de: ['[Am Wochenende] wurden zwei Matrosen vermisst.'], es: ['Dos marineros desaparecieron [el fin de semana].'], it: ['Hanno trovato due marinai [nel fine settimana].'], pt: ['Dois marinheiros desapareceram [no fim de semana].'],
  },
  '2021-01/2021-06': {
    fr: ['Les ventes ont monté sur [les six premiers mois de 2021].'], en: ['Sales rose in [the first six months of 2021].'], de: ['In [den ersten sechs Monaten 2021] stieg der Absatz.'],
    es: ['Las ventas subieron en [los primeros seis meses de 2021].', 'Las ventas subieron en [los seis primeros meses de 2021].'], it: ['Le vendite sono salite nei [primi sei mesi del 2021].'], pt: ['As vendas subiram nos [primeiros seis meses de 2021].'],
  },
  '2021-01/2021-09 ≈y': {
    fr: ['Les ventes ont monté sur [les neuf premiers mois de l’année].'], en: ['Sales rose in [the first nine months of the year].'], de: ['In [den ersten neun Monaten des Jahres] stieg der Absatz.'],
    es: ['Las ventas subieron en [los primeros nueve meses del año].'], it: ['Le vendite sono salite nei [primi nove mesi dell’anno].'], pt: ['As vendas subiram nos [primeiros nove meses do ano].'],
  },
  '2021-03-11/2021-03-31': {
    fr: ['Il a plu durant [les trois dernières semaines de mars 2021].'], en: ['It rained in [the last three weeks of March 2021].'], de: ['Es regnete in [den letzten drei Wochen im März 2021].'],
    es: ['Llovió en [las últimas tres semanas de marzo de 2021].'], it: ['Ha piovuto nelle [ultime tre settimane di marzo 2021].'], pt: ['Choveu nas [últimas três semanas de março de 2021].'],
  },
  '2021-07/2021-12': {
    fr: ['[La seconde moitié de 2021] fut sèche.'], en: ['[The second half of 2021] was dry.'], de: ['[Die zweite Hälfte 2021] war trocken.'], es: ['[La segunda mitad de 2021] fue seca.'], it: ['[La seconda metà del 2021] è stata secca.'], pt: ['[A segunda metade de 2021] foi seca.'],
  },
  '2021-07/2021-09': {
    fr: ['Le port a perdu de l’argent au [T3 2021].'], en: ['The port lost money in [Q3 2021].'], de: ['Der Hafen verlor in [Q3 2021] Geld.'], es: ['El puerto perdió dinero en el [T3 2021].'], it: ['Il porto ha perso soldi nel [Q3 2021].'], pt: ['O porto perdeu dinheiro no [T3 2021].'],
  },
  '2019-10-15 ≈ymdw': {
    fr: ['Le navire a coulé [il y a 2 ans, 2 mois et 22 jours].'], en: ['The ship sank [2 years, 2 months and 22 days ago].'], de: ['Das Schiff sank [vor 2 Jahren, 2 Monaten und 22 Tagen].'], es: ['El barco se hundió [hace 2 años, 2 meses y 22 días].'], it: ['La nave è affondata [2 anni, 2 mesi e 22 giorni fa].'], pt: ['O navio afundou [há 2 anos, 2 meses e 22 dias].'],
  },
  '2019-10-27': {
    fr: ['La foule a fêté [Diwali en 2019].'], en: ['Crowds marked [Diwali in 2019].'], de: ['Viele feierten [Diwali 2019].'], es: ['Muchos celebraron [Diwali en 2019].'], it: ['Molti celebrarono [Diwali nel 2019].'], pt: ['Muitos celebraram [Diwali em 2019].'],
  },
  '2021-04-21': {
    fr: ['Publié le [04/21/2021].'], en: ['Published on [04/21/2021].'], de: ['Veröffentlicht: [04/21/2021].'], es: ['Publicado el [04/21/2021].'], it: ['Pubblicato il [04/21/2021].'], pt: ['Publicado em [04/21/2021].'],
  },
  '2022-W12 ≈y': {
    fr: ['Le port ouvrira [semaine 12].'], en: ['The port will open in [calendar week 12].'], de: ['Der Hafen öffnet in [KW 12].', 'Der Hafen öffnet in der [12. Kalenderwoche].'], es: ['El puerto abrirá en la [semana 12].'], it: ['Il porto aprirà nella [settimana 12].'], pt: ['O porto abrirá na [semana 12].'],
  },
  '2022-01-11/2022-01-13 ≈ymd': {
    fr: ['La maire viendra [la semaine prochaine de mardi à jeudi].', 'La maire viendra entre [mardi et jeudi de la semaine prochaine].'], en: ['The mayor will come [next week from Tuesday to Thursday].'], de: ['Sie kommt [nächste Woche von Dienstag bis Donnerstag].'],
    es: ['La alcaldesa vendrá [la próxima semana de martes a jueves].', 'La alcaldesa vendrá entre [martes y jueves de la próxima semana].'], it: ['La sindaca verrà [la prossima settimana da martedì a giovedì].'], pt: ['A prefeita virá na [próxima semana de terça-feira a quinta-feira].'],
  },
  '2021-12-03 ≈y': {
    fr: ['Le phare a brûlé le [3 décembre dernier].'], en: ['The lighthouse burned last [December 3].'], de: ['Am vergangenen [3. Dezember] brannte der Turm.'], es: ['El faro ardió el pasado [3 de diciembre].'], it: ['Il faro è bruciato lo scorso [3 dicembre].', 'Il faro è bruciato il [3 dicembre scorso].'], pt: ['O farol pegou fogo no último dia [3 de dezembro].'],
  },
  '2022-11-03 ≈y': {
    fr: ['Le phare rouvre le [3 novembre prochain].'], en: ['The lighthouse opens next [November 3].'], de: ['Der Turm öffnet am kommenden [3. November].'], es: ['El faro abre el próximo [3 de noviembre].'], it: ['Il faro apre il [3 novembre prossimo].'], pt: ['O farol abre no próximo dia [3 de novembro].'],
  },
  '2016-10-16': {
    fr: ['Fichier du [20161016].'], en: ['File of [20161016].'], de: ['Stand: [20161016].'], es: ['Archivo del [20161016].'], it: ['Archivio del [20161016].'], pt: ['Arquivo de [20161016].'],
  },
  '2020-09-23': {
    fr: ['Publié : [2020/23/septembre].'], en: ['Published [2020/23/Sep] by us.', 'Published: [September-23-2020].'], de: ['Stand: [23-Sep-2020].'], es: ['Publicado [2020/23/sep] por Odrin.'], it: ['Pubblicato: [23-settembre-2020].'], pt: ['Publicado [2020/23/set] por Odrin.'],
  },
  '2018-10-14/2018-10-15': {
    fr: ['La foire a eu lieu du [14 au 15/10/2018].'], en: ['The fair was held on [14-15/10/2018].'], de: ['Die Messe war am [14./15.10.2018].', 'Die Messe lief vom [14. bis 15.10.2018].'], es: ['La feria fue del [14 al 15/10/2018].'], it: ['La fiera si è tenuta il [14-15/10/2018].'], pt: ['A feira foi de [14 a 15/10/2018].'],
  },
  '1996': {
    fr: ['Le pont fut bâti en [mil neuf cent quatre-vingt-seize].'], en: ['The bridge was built in [nineteen ninety-six].'], de: ['Die Brücke wurde im Jahr [neunzehnhundertsechsundneunzig] gebaut.'], es: ['El puente se hizo en [mil novecientos noventa y seis].'], it: ['Il ponte fu fatto nel [millenovecentonovantasei].'], pt: ['A ponte foi feita em [mil novecentos e noventa e seis].'],
  },
  '1968 ≈y': {
    fr: ['Le pont fut bâti en ’[68].'], en: ['The bridge was built in ’[68].'], de: ['Die Brücke wurde im Jahr ’[68] gebaut.'], es: ['El puente se hizo en ’[68].'], it: ['Il ponte fu fatto nel ’[68].'], pt: ['A ponte foi feita em ’[68].'],
  },
  '2021-10/2021-12 ≈y': {
    fr: ['Le port a perdu de l’argent au [quatrième trimestre].'], en: ['The port lost money in [the fourth quarter].'], de: ['Der Hafen hat im [vierten Quartal] Geld verloren.'], es: ['El puerto perdió dinero en [el cuarto trimestre].'], it: ['Il porto ha perso soldi nel [quarto trimestre].'], pt: ['O porto perdeu dinheiro no [quarto trimestre].'],
  },
  '2021-08-01/2022-01-06 ≈ymdw': {
    fr: ['Il a plu entre [août 2021 et maintenant].'], en: ['It rained from [August 2021 until now].'], de: ['Von [August 2021 bis jetzt] hat es geregnet.'], es: ['Llovió desde [agosto de 2021 hasta ahora].'], it: ['Ha piovuto da [agosto 2021 fino ad ora].'], pt: ['Choveu de [agosto de 2021 até agora].'],
  },
  '2022-01-06/2022-01-20 ≈ymdw': {
    fr: ['La ville paiera [dans un délai de deux semaines].'], en: ['The town will pay [within two weeks].'], de: ['Die Stadt wird [innerhalb von zwei Wochen] zahlen.'], es: ['La ciudad pagará [en un plazo de dos semanas].'], it: ['La città pagherà [nel giro di due settimane].'], pt: ['A cidade pagará [no prazo de duas semanas].'],
  },
  '2022-01-01/2022-01-06 ≈ymdw': {
    fr: ['L’action a perdu un peu [depuis le début de l’année].'], en: ['The share lost a little in [the year to date].'], de: ['Die Aktie verlor [seit Jahresbeginn] etwas.'], es: ['La acción perdió algo [en lo que va de año].'], it: ['Il titolo ha perso [dall’inizio dell’anno].'], pt: ['A ação perdeu algo [desde o início do ano].'],
  },
  '2022-03-05/2022-03-06 ≈dw': {
    fr: ['Le [week-end du 5 mars] sera froid.'], en: ['The [weekend of March 5] will be cold.'], de: ['Das [Wochenende vom 5. März] wird kalt.'], es: ['El [fin de semana del 5 de marzo] será frío.'], it: ['Il [weekend del 5 marzo] sarà freddo.'], pt: ['O [fim de semana de 5 de março] será frio.'],
  },
  '2022-01-11 ≈ym': {
    fr: ['La maire viendra [mardi 11].', 'La maire viendra [mardi onze].'], en: ['The mayor will come on [Tuesday the 11th].', 'The mayor will come on [Tuesday the eleventh].'], de: ['Sie kommt am [Dienstag, den 11.], sagt die Stadt.'], es: ['La alcaldesa vendrá el [martes 11].', 'La alcaldesa vendrá el [martes once].'], it: ['La sindaca verrà [martedì 11].', 'La sindaca verrà [martedì undici].'], pt: ['A prefeita virá na [terça-feira (11)].'],
  },
  '1701/1800': {
    fr: ['Le pont date du [XVIIIe siècle].'], en: ['The bridge is of [the 18th century].'], de: ['Die Brücke ist aus [dem 18. Jahrhundert].'], es: ['El puente es del [siglo XVIII].'], it: ['Il ponte è del [XVIII secolo].'], pt: ['A ponte é do [século XVIII].'],
  },
  '2021-12-28/2022-01-06 ≈ymdw': {
    fr: ['Il a plu [ces derniers jours].'], en: ['It has rained in [recent days].'], de: ['In [den letzten Tagen] hat es geregnet.'], es: ['Ha llovido en [los días recientes].'], it: ['Ha piovuto negli [ultimi giorni].'], pt: ['Choveu nos [dias recentes].'],
  },
  '2021-12-18/2021-12-24 ≈ymdw': {
    fr: ['Le port a fermé la [semaine avant Noël].'], en: ['The port closed the [week before Christmas].'], de: ['Der Hafen schloss in der [Woche vor Weihnachten].'], es: ['El puerto cerró la [semana antes de Navidad].'], it: ['Il porto ha chiuso la [settimana prima di Natale].'], pt: ['O porto fechou na [semana antes do Natal].'],
  },
  '2021-12-24 ≈ymd': {
    fr: ['Le port a fermé le [vendredi avant Noël].'], en: ['The port closed on the [Friday before Christmas].'], de: ['Der Hafen schloss am [Freitag vor Weihnachten].'], es: ['El puerto cerró el [viernes antes de Navidad].'], it: ['Il porto ha chiuso il [venerdì prima di Natale].'], pt: ['O porto fechou na [sexta-feira antes do Natal].'],
  },
};

/** Sentences that name no date, nor any time or duration: names, counts, ages, codes, impossible days. */
export const NOTHING: Row = {
  fr: ['Le Midi manque d’eau.', 'Marthe Avril a gagné.', 'La mer. Puis rien.', 'Il a acheté 2014 chaises.', 'Le 192.168.10.12 ne répond pas.', 'Le 32 août n’existe pas.', 'Ils étaient sept à table.', 'Un Odrin de 45 ans a été élu.', 'La maire, 52 ans, a été élue.', 'Le score est de 3-2.', 'Jean-Noël Odrin a gagné.', 'Il faut appeler le 15.', 'Le 15 de Vellum a gagné.', 'La veille sanitaire continue.', 'L’écran est au format 16/9.', 'Elle a eu 12/20.', 'C’est le 12/20 de Marthe.', 'C’est le présent.'],
  en: ['The mountain may not move.', 'Theresa Mayfield saw the sun.', 'April Odrin won.', 'They marched on.', 'Version 2.6.29 is out.', 'A 45-year-old man won.', 'The mayor, aged 52, won.', 'One may ask why.', 'Call 555-2010-2015.', 'It is a second chance.', '3/4', 'He bought half a dozen eggs.', 'She lent a boat.', 'He is in his nineties.', 'She voted on the 4th amendment.', 'She finished on the 15th hole.', 'It fell on the fourth.', 'Next day delivery is free.', 'The shop is open 24/7.', 'He now lives in Vellum.', 'The day before the vote was calm.', 'They met in Week 3 of the league.'],
  de: ['Das ist so. Mehr nicht.', 'Sie kam am nächsten Tag nicht.', 'Der 45 Jahre alte Mann gewann.', 'Das Heft kostet 3.50 Franken.', 'Sie bestellte 2014 Stühle.', 'Der 32. August ist kein Tag.', 'Jetzt geht es weiter.', 'Das steht in Kapitel 4.5. Mehr nicht.', 'Sie kam in Größe 12.'],
  es: ['La alcaldesa tiene 52 años.', 'Un hombre de 45 años ganó.', 'Compró 2014 sillas.', 'Vive junto al mar. Nada más.', 'Al año siguiente cerró la planta.', 'Ganó por 3-2.', 'El 7, Odrin, marcó.', 'Los 1970 vecinos votaron.', 'Ahora vive en Vellum.'],
  it: ['Alla vigilia del voto nessuno parla.', 'La sindaca, 52 anni, ha vinto.', 'Un uomo di 45 anni ha vinto.', 'Ha comprato 2014 sedie.', 'Vive sul mar. Nient’altro.', 'L’anno successivo chiuse tutto.', 'Ha segnato il 10, Rossi.', 'Ora vive a Vellum.', 'È il penultimo della fila.'],
  pt: ['Inês, de 15 anos, ganhou.', 'Um homem de 45 anos ganhou.', 'Comprou 2014 cadeiras.', 'A segunda volta foi curta.', 'Ela fugiu quando tinha cinco anos.', 'Tem de ter. Nada mais.', 'Agora vive em Vellum.', 'Foi o penúltimo da fila.'],
};
