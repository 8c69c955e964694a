import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'es',
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
};
