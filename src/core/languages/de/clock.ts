// German words around hours and lengths.
import type { ClockWords } from '../clock-words.ts';

export const clock: ClockWords = {
  links: {
    'hour-is': 'es ist|es war|ist es|war es',
    'bare-at': 'um',
    another: 'eine weitere|einen weiteren|ein weiteres|noch eine|noch einen|noch ein',
    stress: 'weitere|weiteren|volle|vollen|ganze|ganzen|lange|langen|gute|kurze|aufeinanderfolgende|zusätzliche|zusätzlichen|weiterer',
    entire: 'den ganzen|die ganze|das ganze|der ganzen|einen ganzen|eine ganze|ein ganzes|eine volle|ein volles|einen vollen|den gesamten|die gesamte|das gesamte|ganzen|ganze',
    change: 'stieg|steig|gestieg|fiel|fallen|gefallen|sank|sink|gesunk|erhöh|wuchs|wachs|senk|gesenkt|kletter|gekletter|verläng|kürz|gekürz|reduzier|verring|schrumpf|erweiter|aufgestock|legt|wett|bat|bit|ging|geht',
  },
  lengthEnds: { second: 'sekündig', minute: 'minütig', hour: 'stündig', day: 'tägig', week: 'wöchig', month: 'monatig', year: 'jährig' },
};
