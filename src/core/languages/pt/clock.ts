// Portuguese words around hours and lengths.
import type { ClockWords } from '../clock-words.ts';

export const clock: ClockWords = {
  links: {
    'hour-is': 'são|eram|faltam|faltavam|serão',
    'past-said': 'depois das|depois da|passadas das|após as|após a|passados das',
    'toward-said': 'para as|para a|=para às|=para à',
    couple: 'um par de',
    another: 'mais um|mais uma|outra|outro',
    stress: 'longos|longas|bons|boas|intensos|intensas|seguidos|seguidas|curtos|curtas|novos|novas|mais',
    entire: 'todo o|toda a|todo um|toda uma',
    'entire-behind': 'inteiro|inteira|todo|toda|completo|completa',
    'and-quarter': 'e um quarto|e quarto',
  },
};
