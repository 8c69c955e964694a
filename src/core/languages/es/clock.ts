// Spanish words around hours and lengths.
import type { ClockWords } from '../clock-words.ts';

export const clock: ClockWords = {
  links: {
    'hour-is': 'son|eran|faltan|faltaban|serán',
    'past-said': 'pasadas las|pasadas de las|pasados de las|pasada la|pasadas de la|después de las|después de la|pasados las',
    'toward-said': 'para las|para la',
    couple: 'un par de',
    another: 'otra|otro',
    stress: 'largos|largas|buenos|buenas|intensos|intensas|seguidos|seguidas|cortos|cortas|nuevos|nuevas|más',
    entire: 'todo el|toda la|todo un|toda una',
    'entire-behind': 'entero|entera|completo|completa',
    'and-quarter': 'y cuarto|y un cuarto',
  },
};
