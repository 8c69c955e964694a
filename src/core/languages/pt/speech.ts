import type { SpeechWords } from '../speech-words.ts';

// Stems of regular verbs of saying: written once, they give tenses, participles and gerunds (`wordSet` reads "stem|stem~end|end").
const AR = 'declar|afirm|indic|anunci|acrescent|adiant|precis|explic|assegur|sublinh|destac|ressalt|confirm|lembr|record|pergunt|lament|denunci|alert|coment|manifest|relat|critic|classific|acus|reiter|'
  + 'fris|salient|apont|opin|consider|tuit|public|exclam|grit|murmur|replic|retruc|sussurr|inform|observ|conden|rejeit|continu|complet|avali|cham|ponder|argument|assinal|enfatiz|revel|question|'
  + 'reclam|narr|detalh|desabaf|dispar|brinc|elogi|ironiz|celebr|comunic|avis|not|contest|conjetur|confess|sustent|rememor|relembr|enumer|aleg|sentenci|avanc|exort|clam|resum';

export const speech: SpeechWords = {
  code: 'pt',
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'srs sras srta D drs Dras eng Enga Arq Gen Cel Cap Ten Sgt Maj Alm V.Exa Exa Pe Fr Av Pça Mr Mrs Ms Des Dep Sen Gov Rev exm|Ilm|St~o|a sr|dr|prof~|a',
    beforeNumber: 'séc nº n° núm p pp fig tel inc no|art|pág|cap|vol|fl~|s',
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
    said: `disse diz disseram dizem dizia diziam dirá ${AR}~a|am|ou|aram|ava|avam garantiu garante garantiram garantia garantem respondeu responde responderam respondem escreveu escreve escreveram advertiu adverte advertiram insistiu insiste insistiram
      concluiu conclui reconheceu reconhece reconheceram admitiu admite admitiram contou conta contam pediu pede pediram pedem exigiu exige exigem exigiram prometeu promete nega negou defendeu defende defendem defenderam prosseguiu rebateu rebate descreveu descreve descrevem
      definiu define fala falou falam falaram falava mostrou mostra acredita teme espera sugeriu sugere referiu refere mantém manteve desmentiu entende entendem`,
    participles: `dito ${AR}~ado|ada garantido respondido escrito advertido insistido concluído reconhecido admitido contado pedido exigido prometido negado defendido prosseguido rebatido descrito definido falado referido desmentido sugerido mantido`,
    gerunds: `dizendo ${AR}~ando garantindo insistindo pedindo definindo descrevendo advertindo escrevendo respondendo concluindo`,
    auxiliaries: `tem têm tinha tinham havia teria foi foram`,
    between: `saber dizer sempre se sido se lhe lhes o a os as me nos não também ainda logo depois já nunca assim ontem hoje então além_disso posteriormente recentemente`,
    passives: 'foi foram sido',
    agents: 'por pelo pela',
    joining: 'e mas',
    pronouns: `ele ela eles elas este esta`,
    feminine: 'ela esta',
    masculine: 'ele este',
    verbEnds: '',
    naming: 'lema slogan intitulad|chamad~o|a|os|as apelidad|denominad|batizad~o|a',
    according: `segundo de_acordo_com conforme na_opinião_de na_opinião_do na_opinião_da nas_palavras_de nas_palavras_do nas_palavras_da na_visão_de na_visão_do na_visão_da na_avaliação_de na_avaliação_do na_avaliação_da no_entender_de no_dizer_de`,
    accordingAfter: '',
    accordingFirst: 'para',
    accordingBehind: 'para',
  },
  phrase: {
    determiners: `nesta neste nessa nesse o a os as um uma uns umas este esta estes estas esse essa aquele seu sua seus suas meu nosso nossa vários várias alguns algumas dois duas três quatro nenhum nenhuma`,
    clitics: 'o a os as',
    demonstratives: `este esta estes estas esse essa mesmo mesma`,
    links: `de do da dos das`,
    prepositions: `ao aos à às com em no na nos nas num numa por pelo pela pelos pelas para sem sobre sob entre desde até após contra durante segundo perante`,
    breaks: `que quem qual quais cujo cuja onde quando e ou mas se como porque pois embora enquanto é são era foi foram tem têm será serão está estão`,
    adversatives: 'mas enquanto',
    relatives: 'quem',
    definites: 'o a',
    epithets: `chefe_da_diplomacia=secretário_de_estado,ministro_dos_negócios_estrangeiros,ministro_das_relações_exteriores,chanceler chefe_de_estado=presidente chefe_do_estado=presidente chefe_do_governo=primeiro-ministro,presidente chefe_do_executivo=primeiro-ministro,presidente,prefeito mandatário=presidente autarca=presidente_da_câmara chanceler=ministro_das_relações_exteriores técnico=treinador treinador=técnico`,
    counterparts: 'homólogo homóloga',
    times: `feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem hoje amanhã manhã tarde noite janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana mês ano vez dia vezes`,
  },
  certainty: {
    joining: 'e ou como',
    clauseOpeners: 'que quem onde quando mas se como porque pois embora enquanto depois antes desde e ou',
    complementisers: 'que',
    planned: 'prevê preveem programado programada deverá deverão planeja planejam planeia planeiam pretende pretendem tenciona está_previsto previst~o|a|os|as',
    possible: 'poderia poderiam poderá poderão provavelmente possivelmente talvez porventura pode_ter podem_ter pode_haver',
    conditional: 'supostamente alegadamente aparentemente presumivelmente seria seriam teria teriam haveria estaria estariam ao_que_parece ao_que_tudo',
    attributed: '',
    possibleNear: 'possível possíveis eventual eventuais potencial potenciais provável',
    conditionalNear: 'presumível alegado alegada supost~o|a|os|as',
    plannedEnds: 'ará arão erá erão irá irão',
    conditionalEnds: '',
    notVerbs: 'verão barão tubarão ladrão padrão vagarão',
    beforeInfinitive: 'vai vão deve devem',
    hearsayInfinitive: '',
    infinitiveEnds: 'ar er ir pôr',
    notInfinitives: '',
    beforePerfect: '',
    beforeParticiple: 'terá terão',
    participleEnds: 'ado ido ados idos ada ida adas idas',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: {
    words: 'não nunca jamais',
    needs: '',
    alone: 'nenhum_dos nenhuma_das nenhum_de nenhuma_de nem',
    unless: 'só apenas somente obstante mais menos unicamente impossível descartado descartada improvável senão',
    without: 'sem',
    withoutEnds: 'ar er ir pôr',
    withoutMarks: '',
  },
};
