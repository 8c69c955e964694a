import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'es',
  frequent: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo '
    + 'hoy ayer manana dia dias semana semanas mes meses ano anos hora horas minuto minutos tarde noche vez veces tiempo fecha momento principio final ultimo ultima ultimos ultimas proximo proxima pasado pasada '
    + 'dijo dice decir declaro afirmo aseguro senalo explico anadio anuncio indico informo segun tras antes despues desde durante entre contra hacia bajo sin sobre asi tambien ademas entonces aun ya siempre nunca poco muy mas menos casi cerca unos unas '
    + 'hace hacer hecho puede pueden podria podrian debe deben deberia va van ir viene venir queda quedar toma tomar pone poner da dar ver visto ser estar habia habian era eran sera seran seria serian han fue fueron '
    + 'todo toda todos todas otro otra otros otras mismo misma varios varias cada algunos algunas este esta estos estas ese esa aquel donde como cuando si pues pero mientras aunque '
    + 'primer primero primera primeros segundo segunda tercero dos tres cuatro cinco seis siete ocho nueve diez veinte cien mil millon millones ciento numero nuevo nueva nuevos nuevas gran grande grandes buen bueno buena pequeno '
    + 'persona personas gente mundo pais ciudad region parte caso situacion cuestion punto lugar causa razon fuente fuentes comunicado portavoz responsable responsables embargo articulo leer efe afp reuters foto publicado actualizado',
  creditCues: 'con informacion de fuente fuentes agencia agencias por y',
  creditVerbs: 'contribuyo colaboro',
  agencyWords: 'agencia agencias',
};
