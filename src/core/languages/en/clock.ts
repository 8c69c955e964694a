// English words around hours and lengths.
import type { ClockWords } from '../clock-words.ts';

export const clock: ClockWords = {
  links: {
    'hour-is': "it's|it is|it was|it's now|it's about|it is about|it's almost|it's nearly",
    'at-hour': 'at',
    'glued-am': 'a',
    'glued-pm': 'p',
    couple: 'a couple of|couple of|a couple|a pair of',
    another: 'another|a further|one more',
    stress: 'more|additional|extra|straight|consecutive|full|entire|whole|long|short|further|solid|successive|other|extra long|gruelling|grueling|tense',
    entire: 'all|the whole|the entire|a whole|an entire|a full|the full|whole|entire|full|all the',
    'and-quarter': 'and a quarter|and quarter|and one quarter',
  },
};
