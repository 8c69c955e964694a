import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'de',
  frequent: 'januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag '
    + 'heute gestern morgen tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres stunde stunden minute minuten uhr abend nacht nachmittag vormittag mal zeit zeitpunkt anfang ende letzte letzten letzter vergangene vergangenen nachste nachsten kommenden '
    + 'sagte sagt sagen erklarte erklart teilte mit mitgeteilt berichtet berichtete berichten gab bekannt hiess heisst laut zufolge betonte fugte hinzu nach angaben sprecher sprecherin mitteilung erst bereits noch schon immer auch nun dann dabei damit dazu davon daran darauf dafur dagegen sowie zudem jedoch allerdings deshalb daher etwa rund mehr weniger sehr ganz gar '
    + 'konnte konnten kann konnen musste mussen soll sollen sollte will wollen wollte darf durfte wird werden wurde wurden worden sei seien ware hatte hatten habe haben macht machen gemacht geht gehen ging kommt kommen kam stehen steht stand liegt lassen gibt geben nehmen halten bleiben sehen finden '
    + 'erste ersten erster zweite zweiten dritte zwei drei vier funf sechs sieben acht neun zehn hundert tausend million millionen milliarde milliarden prozent zahl neue neuen neuer neues grosse grossen grosser gute guten kleine kleinen andere anderen anderer viele vielen einige wenige alle allen jeder jede '
    + 'mensch menschen person personen leute welt land stadt region teil fall frage punkt ort seite gruppe grund lage bild foto artikel quelle dpa afp reuters update uberblick',
  creditCues: 'mit material von quelle quellen agentur agenturen agenturmaterial und',
  creditVerbs: 'beigetragen',
  agencyWords: 'agentur nachrichtenagentur presseagentur',
};
