import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'es',
  printedMarks: ['«', '»'],
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'sr sra sres sras srta srtas D Dª Dña Don dr dra dres Dras prof Profa lic ing arq Gral Cnel Col Cap Tte Sgto Mons Pbro Fr Sto Sta San Ldo Lda Ud Uds Vd Vds excmo Excma ilmo Ilma Av Avda Pza Pl Mr Mrs Ms Cdte Rvdo',
    beforeNumber: 'no nº n° núm núms art arts pág págs p pp cap caps fig vol vols tel tfno apdo inc t hab',
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
    said: `dijo dice dijeron dicen decía declaró declara declararon declaran afirmó afirma afirmaron afirman indicó indica indicaron indican anunció anuncia anunciaron añadió añade añadieron añaden agregó agrega agregaron precisó precisa precisaron
      explicó explica explicaron explican aseguró asegura aseguraron aseguran señaló señala señalaron señalan subrayó subraya subrayaron destacó destaca destacaron confirmó confirma confirmaron recordó recuerda recordaron respondió responde respondieron
      preguntó pregunta preguntaron escribió escribe escribieron lamentó lamenta lamentaron denunció denuncia denunciaron advirtió advierte advirtieron insistió insiste insistieron concluyó concluye reconoció reconoce reconocieron admitió admite
      sostuvo sostiene sostuvieron comentó comenta comentaron manifestó manifiesta manifestaron expresó expresa expresaron relató relata contó cuenta criticó critica criticaron calificó califica calificaron acusó acusa acusaron pidió pide pidieron
      exigió exige reiteró reitera reiteraron apuntó apunta apuntaron opinó opina considera consideró prometió promete tuiteó publicó negó niega exclamó gritó murmuró replicó repuso contestó susurró celebró condenó rechazó mencionó defendió prosiguió continuó detalló zanjó espetó llamó alertó informó informaron`,
    participles: `dicho declarado afirmado indicado anunciado añadido agregado precisado explicado asegurado señalado subrayado destacado confirmado recordado respondido preguntado escrito lamentado denunciado advertido insistido concluido reconocido
      admitido sostenido comentado manifestado expresado relatado contado criticado calificado acusado pedido exigido reiterado apuntado opinado prometido tuiteado publicado negado condenado rechazado mencionado defendido`,
    gerunds: `diciendo añadiendo agregando afirmando señalando asegurando indicando precisando calificando recordando acusando insistiendo advirtiendo`,
    auxiliaries: `ha han había habían he habría fue fueron`,
    between: `sido se le les lo la me nos no también además luego después ya aún nunca así ayer hoy entonces asimismo posteriormente recientemente`,
    passives: 'fue fueron sido',
    agents: 'por',
    joining: 'y e pero',
    pronouns: `él ella ellos ellas este ésta`,
    according: `según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de`,
    accordingAfter: '',
    accordingFirst: 'para',
    accordingBehind: '',
  },
  phrase: {
    determiners: `el la los las un una unos unas este esta estos estas ese esa aquel su sus mi nuestro nuestra varios varias algunos algunas dos tres cuatro ningún ninguna`,
    demonstratives: `este esta estos estas ese esa mismo misma dicho dicha`,
    links: `de del`,
    prepositions: `a al con en por para sin sobre tras ante bajo desde hasta entre hacia contra durante según mediante`,
    breaks: `que quien quienes cuyo donde cuando y e o u pero sino si como porque pues aunque mientras es son era fue fueron ha han había será serán está están`,
    relatives: 'quien',
    times: `lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes año vez día`,
  },
  certainty: {
    clauseOpeners: 'que quien quienes donde cuando pero sino si como porque pues aunque mientras después antes desde y e o',
    planned: 'previsto prevista previstos previstas prevé prevén programado programada programados programadas',
    possible: 'podría podrían podrá podrán probablemente posiblemente quizá quizás tal_vez puede_que',
    conditional: 'presuntamente supuestamente al_parecer aparentemente',
    attributed: '',
    possibleNear: 'posible posibles eventual eventuales potencial potenciales probable',
    conditionalNear: 'presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas',
    plannedEnds: 'ará arán erá erán irá irán drá drán brá brán rrá rrán',
    conditionalEnds: 'aría arían ería erían iría irían dría drían bría brían rría rrían',
    notVerbs: 'quería querían moría morían corría corrían ocurría ocurrían recorría recorrían refería prefería preferían requería requerían adquiría adquirían sugería sugerían hería hacía mayoría categoría teoría librería batería minería refinería galería tesorería infantería ingeniería auditoría consultoría asesoría secretaría tranquería artillería ganadería policía alcaldía barría incurría recurría transcurría discurría concurría suría cría abría cubría descubría sufría ofrecía sonreía huiría',
    beforeInfinitive: 'va_a van_a',
    hearsayInfinitive: '',
    infinitiveEnds: 'ar er ir arse erse irse',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: { words: 'no nunca jamás tampoco', needs: '', unless: 'solo sólo solamente obstante más menos únicamente' },
};
