import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'de',
  frequent: 'januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen tag monat jahr jahres uhr '
    + 'abend nacht nachmittag vormittag mal zeit zeitpunkt anfang ende letzter kommenden sagte sagt sagen erklarte erklart teilte mit mitgeteilt berichtet berichtete berichten gab bekannt hiess heisst laut '
    + 'zufolge betonte fugte hinzu nach angaben sprecher sprecherin mitteilung erst bereits noch schon immer auch nun dann dabei damit dazu davon daran darauf dafur dagegen sowie zudem jedoch allerdings '
    + 'deshalb daher etwa rund mehr weniger sehr ganz gar kann konnen musste mussen sollte will wollen wollte darf durfte wird werden worden ware macht machen gemacht geht gehen ging kommt kommen kam stehen '
    + 'steht stand liegt lassen gibt geben nehmen halten bleiben sehen finden erster dritte zwei drei vier funf sechs sieben acht neun zehn hundert tausend prozent zahl neuer neues grosser anderer einige '
    + 'wenige jeder jede leute welt land stadt region teil fall frage punkt ort seite gruppe grund lage bild foto artikel quelle dpa afp reuters update uberblick '
    + 'tage|woche|monate|jahre|stunde|minute|letzte|vergangene|nachste|konnte|wurde|hatte|habe|erste|zweite|milliarde|neue|grosse|gute|kleine|andere|viele|alle~|n soll|sei|million|mensch|person~|en',
  creditCues: 'mit material von quelle quellen agentur agenturen agenturmaterial und',
  creditVerbs: 'beigetragen',
  agencyWords: 'agentur nachrichtenagentur presseagentur',
};
