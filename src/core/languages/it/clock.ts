// Italian words around hours and lengths.
import type { ClockWords } from '../clock-words.ts';

export const clock: ClockWords = {
  links: {
    'hour-is': 'sono le|erano le|saranno le|mancano|mancavano',
    'past-said': "dopo le|dopo l'|dopo la",
    'toward-said': "alle|all'|alla",
    couple: "un paio di|un paio d'|un paio",
    another: "un altro|un'altra",
    stress: 'lunghi|lunghe|buoni|buone|intensi|intense|altri|altre|interi|intere|brevi|pieni|piene|nuovi|nuove',
    entire: "tutto il|tutta la|tutto l'|tutta l'|tutto un|tutta una|l'intero|l'intera|un intero|un'intera|intero|intera|per intero",
    'entire-behind': 'intero|intera',
    'and-quarter': 'e un quarto',
  },
};
