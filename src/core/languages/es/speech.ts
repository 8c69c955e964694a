import type { SpeechWords } from '../speech-words.ts';

// Stems of regular verbs of saying: written once, they give tenses, participles and gerunds (`wordSet` reads "stem|stem~end|end").
const AR = 'core|declar|afirm|indic|anunci|agreg|precis|explic|asegur|señal|subray|destac|confirm|record|pregunt|lament|denunci|coment|manifest|expres|relat|critic|calific|acus|reiter|apunt|opin|consider|'
  + 'tuite|public|exclam|grit|murmur|replic|contest|susurr|celebr|conden|rechaz|mencion|detall|zanj|espet|llam|alert|inform|sentenci|asever|argument|aclar|narr|avis|reprob|ironiz|matiz|remarc|'
  + 'recalc|vaticin|alab|cuestion|confes|enfatiz|brome|adelant|plante|reproch|increp|avanz|admir|augur|puntualiz|pronunci|clam|reclam|tach|tild|resalt|rememor|inst|revel|justific|dictamin|respald';

export const speech: SpeechWords = {
  code: 'es',
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'EE Bs D Dª Dña Don dr dra dres Dras prof Profa lic ing arq Gral Cnel Col Cap Tte Sgto Mons Pbro Fr San excmo Excma ilmo Ilma Av Avda Pza Pl Ms Cdte Rvdo sr~|a|es|as St|Ld~o|a srta|Ud|Vd|Mr~|s',
    beforeNumber: 'no nº n° p pp fig tel tfno apdo inc t hab núm|art|pág|cap|vol~|s',
    inside: 'p.ej ej cf vs aprox admón depto dpto',
    either: 'etc S.A S.L Cía Cia Inc Corp Ltd Co EE.UU RR.HH FF.AA CC.OO JJ.OO Jr',
    besideFigure: 'lun mar mié jue vie sáb dom ene feb abr may jun jul ago sep sept oct nov dic ca izq dcha máx mín hs h min seg kg km',
    clock: 'a.m p.m a.C d.C',
  },
  openers: `el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella esto eso él ella ellos ellas yo nosotros usted ustedes su sus mi mis nuestro nuestra
    pero y e o u ni si que quien cuando donde como porque pues aunque mientras según en de del a al por para con sin sobre tras ante bajo desde hasta entre hacia contra durante
    no también además sin embargo entonces así luego después antes ahora hoy ayer mañana ya aún todavía todo toda todos todas cada otro otra otros otras algunos algunas muchos muchas varios varias ambos
    hay es son fue fueron era ha han se le les me nos tanto tampoco nadie nada dos tres`,
  afterClock: 'lunes martes miércoles jueves viernes sábado domingo gmt utc est et hora',
  attribution: {
    mayInvert: true,
    dropsPronouns: true,
    said: `definió definieron repite repitió repiten calificó dijo dice dijeron dicen decía decían dirá ${AR}~a|an|ó|aron|aba|aban añadió añade añadieron añaden añadía recuerda recuerdan cuenta cuentan contó contaron contaba respondió responde respondieron responden respondía
      escribió escribe escribieron escribía advirtió advierte advirtieron advertía insistió insiste insistieron insistía concluyó concluye reconoció reconoce reconocieron reconocía admitió admite admitieron admitía sostuvo sostiene sostienen sostuvieron sostenía
      pidió pide piden pidieron pedía exigió exige exigen exigieron prometió promete prometieron negó niega niegan repuso defendió defiende defienden prosiguió prosigue continuó describió describe describen definió define aludió arremetió describía
      habló habla hablan hablaron hablaba mostró muestra mostraron manifiesta manifiestan confiesa apostilló apostilla instó apeló apela aplaudió aplaude cree creen mantiene mantuvo desmintió desmiente refirió refiere constató replicó coincidió reza rezaba`,
    participles: `saber dicho ${AR}~ado|ada añadido respondido escrito advertido insistido concluido reconocido admitido sostenido pedido exigido prometido negado defendido proseguido continuado descrito definido contado hablado mostrado aplaudido mantenido desmentido referido apelado`,
    gerunds: `diciendo ${AR}~ando añadiendo insistiendo advirtiendo describiendo definiendo reconociendo pidiendo escribiendo`,
    auxiliaries: `ha han había habían he habría fue fueron`,
    between: `hecho saber decir siempre sido se le les lo la los las me nos no también además luego después ya aún nunca así ayer hoy entonces asimismo posteriormente recientemente`,
    passives: 'fue fueron sido',
    agents: 'por',
    joining: 'y e pero',
    pronouns: `él ella ellos ellas este ésta`,
    feminine: 'ella ésta',
    masculine: 'él éste',
    verbEnds: '',
    naming: 'apodados denominados lema eslogan titulad|llamad~o|a|os|as apodad|denominad|bautizad~o|a',
    according: `según de_acuerdo_con de_acuerdo_a en_palabras_de en_palabras_del a_juicio_de a_juicio_del en_opinión_de en_opinión_del a_ojos_de`,
    accordingAfter: '',
    accordingFirst: 'para',
    accordingBehind: 'dixit',
  },
  phrase: {
    determiners: `el la los las un una unos unas este esta estos estas ese esa aquel su sus mi nuestro nuestra varios varias algunos algunas dos tres cuatro ningún ninguna`,
    clitics: 'la los las',
    demonstratives: `este esta estos estas ese esa mismo misma dicho dicha`,
    links: `de del`,
    prepositions: `a al con en por para sin sobre tras ante bajo desde hasta entre hacia contra durante según mediante`,
    breaks: `que quien quienes cual cuales cuyo cuya donde cuando y e o u pero sino si como porque pues aunque mientras es son era fue fueron ha han había será serán está están`,
    adversatives: 'pero mientras',
    relatives: 'quien',
    definites: 'el la',
    epithets: `jefe_de_la_diplomacia=secretario_de_estado,ministro_de_exteriores,ministro_de_relaciones_exteriores,canciller jefa_de_la_diplomacia=secretaria_de_estado,ministra_de_exteriores,canciller jefe_del_estado=presidente jefe_de_estado=presidente jefe_del_gobierno=presidente,primer_ministro jefe_del_ejecutivo=presidente,primer_ministro jefa_del_gobierno=presidenta,primera_ministra mandatario=presidente,primer_ministro mandataria=presidenta,primera_ministra regidor=alcalde regidora=alcaldesa edil=alcalde,alcaldesa canciller=ministro_de_relaciones_exteriores,ministro_de_exteriores`,
    counterparts: 'homólogo homóloga',
    times: `lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes año vez día veces poco después`,
  },
  certainty: {
    joining: 'y e o como',
    clauseOpeners: 'que quien quienes donde cuando pero sino si como porque pues aunque mientras después antes desde y e o',
    complementisers: 'que',
    planned: 'prevé prevén planea planean pretende pretenden proyecta proyectan se_espera está_previsto previst|programad~o|a|os|as',
    possible: 'podría podrían podrá podrán probablemente posiblemente quizá quizás tal_vez puede_que pudo_haber pudieron_haber puede_haber pueden_haber podría_haber',
    conditional: 'presuntamente supuestamente al_parecer aparentemente según_parece',
    attributed: '',
    possibleNear: 'posible posibles probable eventual|potencial~|es',
    conditionalNear: 'presunt|supuest~o|a|os|as',
    plannedEnds: 'ará arán erá erán irá irán drá drán brá brán rrá rrán',
    conditionalEnds: 'aría arían ería erían iría irían dría drían bría brían rría rrían',
    notVerbs: 'quería querían moría morían corría corrían ocurría ocurrían recorría recorrían refería prefería preferían requería requerían adquiría adquirían sugería sugerían hería hacía mayoría categoría teoría librería batería minería refinería galería tesorería infantería ingeniería auditoría consultoría asesoría secretaría tranquería artillería ganadería policía alcaldía barría incurría recurría transcurría discurría concurría suría cría abría cubría descubría sufría ofrecía sonreía huiría',
    beforeInfinitive: 'va_a van_a debe deben',
    hearsayInfinitive: '',
    infinitiveEnds: 'ar er ir arse erse irse',
    notInfinitives: '',
    beforePerfect: '',
    beforeParticiple: '',
    participleEnds: '',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: {
    words: 'no nunca jamás tampoco',
    needs: '',
    alone: 'ninguno_de ninguna_de ni',
    unless: 'solo sólo solamente obstante más menos únicamente imposible descartado descartada improbable sino',
    without: 'sin',
    withoutEnds: 'ar er ir',
    withoutMarks: '',
  },
};
