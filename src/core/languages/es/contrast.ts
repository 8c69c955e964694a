import type { ContrastWords } from '../contrast-words.ts';

export const contrast: ContrastWords = {
  negations: 'no nunca jamas ningun ninguna ninguno nadie nada ni sin tampoco',
  restrictions: 'no_solo no_solamente no_unicamente no_menos no_mas no_todos no_todas no_siempre no_necesariamente aun_no todavia_no sin_duda sin_precedentes',
  denials: 'rechazo rehuso renuncio fracaso',
  opposites: 'abierto/cerrado abrir/cerrar vivo/muerto sobrevivir/morir legal/ilegal posible/imposible verdadero/falso subir/bajar aumentar/disminuir aumento/descenso crecer/caer aceptar/rechazar autorizar/prohibir permitir/prohibir obligatorio/voluntario ganar/perder victoria/derrota culpable/inocente condenar/absolver condenado/absuelto '
    + 'antes/despues inicio/fin comenzar/terminar empezar/acabar primero/ultimo positivo/negativo publico/privado presente/ausente exito/fracaso apoyar/combatir confirmar/desmentir fuerte/debil alto/bajo rico/pobre grande/pequeno largo/corto joven/viejo norte/sur este/oeste izquierda/derecha mayoria/minoria mas/menos superior/inferior '
    + 'maximo/minimo comprar/vender importar/exportar entrar/salir llegar/partir aliado/enemigo civil/militar detener/liberar encarcelar/liberar contratar/despedir aprobar/rechazar incluido/excluido autentico/falso casado/soltero lleno/vacio dia/noche verano/invierno hombre/mujer hermano/hermana padre/madre hijo/hija',
  quantifiers: 'algunos algunas varios varias pocos pocas muchos muchas mayoria todos todas cada mitad menudo veces raramente solo',
  doubts: 'si podria podrian deberia deberian habria habrian seria serian quiza quizas tal_vez posible presunto presunta supuesto supuesta rumor',
  pronouns: 'el ella ellos ellas este esta esto su',
  definites: 'el la los las su sus este esta',
  sources: 'segun de_acuerdo_con',
  copulas: 'es son era eran fue fueron',
  classes: 'pelicula/serie/album/cancion/novela libro/cuadro/opera/periodico revista/ciudad pueblo/pais/rio/montana/lago/perro/gato/actor actriz cantante musico escritor politico jugador director',
  closers: 'de del en por para a al que con segun',
  rejections: 'y_no ,_no',
  persons: 'persona personas',
  titles: { f: 'sra senora dona srta', m: 'sr senor don' },
  articles: { f: 'la una', m: 'el un' },
  roles: { f: 'presidenta ministra directora diputada senadora alcaldesa', m: '' },
};
