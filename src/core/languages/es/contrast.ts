import type { ContrastWords } from '../contrast-words.ts';

export const contrast: ContrastWords = {
  negations: 'no nunca jamas ningun ninguna ninguno nadie nada ni sin tampoco',
  ofNouns: 'ningun ninguna',
  carriers: 'puede pueden podia podian debe deben existe existen hay',
  restrictions: 'no_solo no_solamente no_unicamente no_menos no_mas no_todos no_todas no_siempre no_necesariamente aun_no todavia_no sin_duda sin_precedentes sin_embargo no_obstante sin_cesar nada_mas nada_menos no_sin no_pocos no_pocas no_bien sin_falta',
  denials: 'rechazo rehuso rehusa fracaso evito evita evitar evitaron incapaz incapaces carece carecen',
  changes: 'ya_no dejo_de dejar_de dejara_de deja_de renuncio renuncia renunciar ceso cesar',
  opposites: 'abierto/cerrado abrir/cerrar vivo/muerto sobrevivir/morir legal/ilegal posible/imposible verdadero/falso subir/bajar aumentar/disminuir aumento/descenso crecer/caer aceptar/rechazar autorizar/prohibir permitir/prohibir obligatorio/voluntario ganar/perder victoria/derrota culpable/inocente condenar/absolver condenado/absuelto '
    + 'antes/despues inicio/fin comenzar/terminar empezar/acabar primero/ultimo positivo/negativo publico/privado presente/ausente exito/fracaso apoyar/combatir confirmar/desmentir fuerte/debil alto/bajo rico/pobre grande/pequeno largo/corto joven/viejo norte/sur este/oeste izquierda/derecha mayoria/minoria mas/menos superior/inferior '
    + 'maximo/minimo comprar/vender importar/exportar entrar/salir llegar/partir aliado/enemigo civil/militar detener/liberar encarcelar/liberar contratar/despedir aprobar/rechazar incluido/excluido autentico/falso casado/soltero lleno/vacio dia/noche verano/invierno hombre/mujer hermano/hermana padre/madre hijo/hija'
    + ' bueno/malo buena/mala eficaz/ineficaz seguro/peligroso util/inutil conocido/desconocido ileso/herido voluntario/forzado',
  majorities: 'mayoria',
  minorities: 'minoria',
  wholes: 'todos todas',
  quantifiers: 'algunos algunas varios varias pocos pocas muchos muchas mayoria todos todas cada mitad menudo veces raramente solo',
  doubts: 'si podria podrian deberia deberian habria habrian seria serian quiza quizas tal_vez posible presunto presunta supuesto supuesta rumor',
  softeners: 'probablemente acaso casi veces menudo algunos algunas parece parecen creo pienso puede pueden posiblemente aparentemente generalmente relativamente',
  pronouns: 'el ella ellos ellas este esta esto su',
  definites: 'el la los las su sus este esta',
  sources: 'segun de_acuerdo_con',
  copulas: 'es son era eran fue fueron',
  classes: 'pelicula documental/serie telenovela/album/cancion sencillo/novela libro/cuadro escultura/opera/periodico revista diario/ciudad pueblo municipio/pais/condado/rio/montana volcan/lago/perro perra/gato gata/pajaro/caballo/actor actriz cantante musico musica escritor escritora autor autora politico politica jugador jugadora director directora productor rapero guitarrista humorista modelo futbolista periodista abogado abogada novelista poeta pintor guionista atleta nadador entrenador empresario/empresa compania banco/universidad escuela/planeta/idioma lengua/deporte/enfermedad/aeropuerto/museo/religion/rey emperador principe/reina emperatriz princesa',
  closers: 'de del en por para a al que con segun',
  makers: 'dirigido dirigida/escrito escrita/creado creada disenado disenada/inventado inventada/fundado fundada/compuesto compuesta/pintado pintada/interpretado interpretada/construido construida/descubierto descubierta',
  agents: 'por',
  placed: 'nacido nacida nacio/muerto muerta murio fallecido fallecio/rodado rodada filmado filmada/enterrado enterrada/criado criada',
  situated: 'situado situada ubicado ubicada',
  within: 'en',
  rejections: 'y_no ,_no',
  stamps: 'publicado publicada actualizado actualizada modificado',
  soon: 'pronto proximamente',
  persons: 'persona personas',
  titles: { f: 'sra senora dona srta', m: 'sr senor don' },
  articles: { f: 'la una', m: 'el un' },
  roles: { f: 'presidenta ministra directora diputada senadora alcaldesa', m: '' },
};
