import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'pt',
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'sr sra srs sras srta D dr dra drs Dras prof profa eng Enga Arq Gen Cel Cap Ten Sgt Maj Alm exmo exma Ilmo Ilma V.Exa Exa Sto Sta Pe Fr Av Pça Mr Mrs Ms Des Dep Sen Gov Rev',
    beforeNumber: 'no nº n° nos núm art arts pág págs p pp cap caps fig vol vols tel inc fl fls',
    inside: 'p.ex cf vs aprox depto',
    either: 'etc S.A Ltda Lda Cia Inc Corp Ltd Co Jr',
    besideFigure: 'seg ter qua qui sex sáb dom jan fev mar abr mai jun jul ago set out nov dez ca máx mín ex h min seg kg km',
    clock: 'a.m p.m a.C d.C',
  },
  openers: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso aquilo ele ela eles elas eu nós você vocês seu sua seus suas nosso nossa meu minha
    mas e ou nem se que quem quando onde como porque pois embora enquanto segundo em no na nos nas de do da dos das ao à aos às por pelo pela pelos pelas para com sem sobre sob entre até desde após contra durante
    não também além porém contudo entretanto então assim depois antes agora hoje ontem amanhã já ainda todo toda todos todas cada outro outra outros outras alguns algumas muitos muitas vários várias ambos
    há é são foi foram era tem têm tanto ninguém nada dois duas três`,
  afterClock: 'segunda terça quarta quinta sexta sábado domingo gmt utc est et',
};
