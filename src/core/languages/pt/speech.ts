import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'pt',
  printedMarks: ['“', '”'],
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
  attribution: {
    mayInvert: true,
    dropsPronouns: true,
    said: `disse diz disseram dizem dizia declarou declara declararam afirmou afirma afirmaram afirmam indicou indica indicaram anunciou anuncia anunciaram acrescentou acrescenta acrescentaram adiantou precisou precisa explicou explica explicaram explicam
      assegurou assegura garantiu garante garantiram sublinhou sublinha destacou destaca destacaram ressaltou ressalta confirmou confirma confirmaram lembrou lembra recordou recorda respondeu responde responderam perguntou pergunta escreveu escreve
      lamentou lamenta denunciou denuncia advertiu adverte alertou alerta insistiu insiste concluiu conclui reconheceu reconhece admitiu admite sustentou sustenta comentou comenta comentaram manifestou relatou relata contou conta criticou critica criticaram
      classificou classifica acusou acusa acusaram pediu pede exigiu exige reiterou reitera frisou frisa salientou salienta apontou aponta opinou considera considerou prometeu tuitou publicou negou nega exclamou gritou murmurou replicou retrucou sussurrou informou informaram observou condenou rejeitou defendeu defende continuou prosseguiu completou avaliou avalia chamou ponderou argumentou`,
    participles: `dito declarado afirmado indicado anunciado acrescentado explicado assegurado garantido sublinhado destacado ressaltado confirmado lembrado respondido perguntado escrito lamentado denunciado advertido alertado insistido concluído reconhecido
      admitido comentado relatado contado criticado classificado acusado pedido exigido reiterado frisado salientado prometido publicado negado condenado rejeitado defendido`,
    gerunds: `dizendo acrescentando afirmando destacando assegurando garantindo sublinhando classificando lembrando acusando explicando ressaltando`,
    auxiliaries: `tem têm tinha tinham havia teria foi foram`,
    between: `sido se lhe lhes o a me nos não também ainda depois já nunca assim ontem hoje então além_disso posteriormente recentemente`,
    passives: 'foi foram sido',
    agents: 'por pelo pela',
    joining: 'e mas',
    pronouns: `ele ela eles elas este esta`,
    according: `segundo de_acordo_com conforme na_opinião_de nas_palavras_de`,
    accordingAfter: '',
    accordingFirst: 'para',
    accordingBehind: '',
  },
  phrase: {
    determiners: `o a os as um uma uns umas este esta estes estas esse essa aquele seu sua seus suas meu nosso nossa vários várias alguns algumas dois duas três quatro nenhum nenhuma`,
    demonstratives: `este esta estes estas esse essa mesmo mesma`,
    links: `de do da dos das`,
    prepositions: `ao aos à às com em no na nos nas num numa por pelo pela pelos pelas para sem sobre sob entre desde até após contra durante segundo perante`,
    breaks: `que quem cujo onde quando e ou mas se como porque pois embora enquanto é são era foi foram tem têm será serão está estão`,
    relatives: 'quem',
    times: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem hoje amanhã manhã tarde noite janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana mês ano vez dia`,
  },
  certainty: {
    clauseOpeners: 'que quem onde quando mas se como porque pois embora enquanto depois antes desde e ou',
    planned: 'previsto prevista previstos previstas prevê preveem programado programada deverá deverão',
    possible: 'poderia poderiam poderá poderão provavelmente possivelmente talvez porventura',
    conditional: 'supostamente alegadamente aparentemente presumivelmente seria seriam teria teriam haveria estaria estariam',
    attributed: '',
    possibleNear: 'possível possíveis eventual eventuais potencial potenciais provável',
    conditionalNear: 'suposto suposta supostos supostas presumível alegado alegada',
    plannedEnds: 'ará arão erá erão irá irão',
    conditionalEnds: '',
    notVerbs: 'verão barão tubarão ladrão padrão vagarão',
    beforeInfinitive: 'vai vão',
    hearsayInfinitive: '',
    infinitiveEnds: 'ar er ir pôr',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: { words: 'não nunca jamais', needs: '', unless: 'só apenas somente obstante mais menos unicamente' },
};
