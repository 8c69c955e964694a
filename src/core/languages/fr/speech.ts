import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'fr',
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'M MM mme mmes mlle Mlles mgr Me Mes dr Drs Pr prof Vve St Ste Sts Gal Cdt Cap Capt Lt Col Adj Cel Ch Jr Mr Mrs Ms Av Bd Bld Boul Chem Imp Pl Rte Fg',
    beforeNumber: 'no nos n° nº art p pp chap fig vol t al § env tél tel ch réf av apr paragr éd',
    inside: 'cf c.-à-d c-à-d p.ex i.e e.g vs resp ibid av apr ap',
    either: 'etc Cie Inc Corp Ltd Co Cies S.A S.A.R.L',
    besideFigure: 'janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim h min sec hab max env ex',
    clock: 'a.m p.m',
  },
  openers: `le la les l un une des d du de ce cet cette ces c il elle ils elles on je j nous vous tu son sa ses leur leurs notre nos votre vos mon ma mes
    mais or et ou donc car ni si s que qu qui quand quant lorsque lorsqu puis puisque puisqu comme alors ainsi après avant depuis pendant durant dès selon dans sur sous en à au aux
    pour par avec sans chez contre entre vers malgré outre face quelques plusieurs certains certaines beaucoup aucun aucune chaque tous toutes tout toute
    cependant toutefois néanmoins pourtant enfin ensuite aujourd hier demain parmi voici voilà y cela ça celui celle ceux celles rien personne d'autres aussi même parce afin`,
  afterClock: 'lundi mardi mercredi jeudi vendredi samedi dimanche gmt he hne est utc',
};
