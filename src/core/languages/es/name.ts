// Spanish words around names.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'es',
  titles: 'sr sra sres sras srta senor senora senores senorita don dona d dr dra doctor doctora prof profesor profesora fray padre sor monsenor mons sir lord lady jeque ayatola mula iman san santo santa lic licenciado ing',
  roles: 'emir sultan futbolista edil imputado acusado sospechoso agricultor enfermera torero humorista influencer presidenta ministros primer vicepresidente vicepresidenta canciller secretarios portavoz '
    + 'portavoces jefa lider lideres directores diputados senadores alcalde alcaldesa fiscal jueces general coronel capitan comandante teniente almirante mariscal sargento rey reina principe princesa '
    + 'emperador emperatriz papa cardenal obispo arzobispo pastor cofundador seleccionador delantero defensa portero centrocampista piloto ciclista corredor atleta tenista actor actriz comico cineasta '
    + 'realizador cantante rapero musico novelista poeta escultor economista analista sociologo politologo fisico quimico biologo cirujano estudiante activista sindicalista responsable representante '
    + 'negociador enviado soldado policia guerrillero terrorista multimillonario hombre mujer marido padre madre colega predecesor modelo disenador explorador navegante astronauta inventor duque duquesa '
    + 'conde condesa marques virrey expresidente expresidenta exministro ejecutivo ceo vecino matematico '
    + 'delegad|magistrad|maestr|ministr|secretari|vocer|diputad|abogad|comisari|consejer|homolog|filosof|fotograf|arquitect|cientific|medic|candidat|expert|diplomatic|empresari|espos|hij|herman|ti|sobrin|prim|viud|amig|novi|companer|ingenier|mandatari~o|a '
    + 'concejal|director|senador|gobernador|juez|embajador|asesor|fundador|entrenador|jugador|campeon|compositor|escritor|historiador|redactor|pintor|investigador|profesor|opositor|coordinador|sucesor|productor|presentador|bailarin|editor|nadador~|a '
    + 'presidente|jefe|dirigente|periodista~|s',
  roleEnds: '',
  organisationHeads: 'juzgado audiencia bolsa cuerpo plataforma coordinadora mossos delegacion subdelegacion agrupacion hermandad proteccion unidad unidos organizacion agencia ministerio consejo comision comite corte tribunal partido union federacion confederacion asociacion liga fundacion instituto universidad escuela academia banco fondo oficina centro asamblea senado parlamento congreso frente '
    + 'movimiento sindicato sociedad compania grupo alianza cruz observatorio camara direccion servicio autoridad programa colegio hospital museo teatro opera orquesta club real atletico deportivo athletic racing cf fc departamento secretaria fiscalia guardia policia '
    + 'ejercito armada fuerza fuerzas iglesia diocesis orden banca caja junta generalitat ayuntamiento diputacion gobierno biblioteca consejeria division empresa',
  smallHeads: 'juzgado audiencia tribunal ayuntamiento consejo comision camara bolsa consejeria delegacion subdelegacion junta ejercito administracion presidencia gobierno ministerio parlamento senado justicia universidad partido agencia banco federacion asociacion fundacion grupo embajada policia instituto hospital sindicato fiscalia',
  organisationTails: 'sa sl sau grupo cf',
  organisationEnds: '',
  organisationCues: 'competidora competidor editorial grupo empresa firma compania gigante fabricante constructora aerolinea operadora diario periodico semanario revista cadena emisora radio agencia portal partido '
    + 'sindicato ong banco filial marca club equipo banda multinacional aseguradora discografica sello milicia',
  organisationAdjectives: 'maritimo mundial central general popular social socialista comunista constitucional federal real regional municipal provincial monetario militar unidas unidos unida atlantico africana medico politecnica '
    + 'tecnologico superior espacial penal civil electoral judicial autonoma catolica ortodoxa liberal obrero laborista conservador '
    + 'europe|suprem|democratic|republican|public|economic|cientific|islamic|olimpic~o|a nacional|internacional|exterior~|es',
  placeHeads: 'cementerio calle avenida plaza paseo puente lago monte montes rio isla islas golfo estrecho cabo bahia valle mar oceano desierto puerto sierra cordillera cerro castillo aeropuerto estacion parque estadio barrio bosque canal glaciar volcan catedral palacio laguna playa cuenca estado provincia departamento municipio',
  placeTails: '',
  placeEnds: '',
  placeCues: 'alcalde alcaldesa obispo arzobispo diputado gobernador rey reina duque conde batalla aeropuerto poblacion peninsula ciudad pueblo localidad capital region provincia departamento distrito estado republica reino pais frontera habitantes municipio comarca isla puerto norte sur este oeste noreste noroeste sureste suroeste centro afueras villa aldea comuna canton',
  placePrepositions: 'en desde hacia',
  agentPrepositions: 'segun con contra por entre',
  speech: 'escribe dijo dice agrego anadio subrayo recordo reconocio confirmo respondio escribio tuiteo conto pregunto concluyo insistio advirtio prometio denuncio critico llamo reacciono lamento propuso '
    + 'manifesto sostuvo comento detallo expreso preciso pidio exigio reitero cree quiere murio nacio fallecio nego admitio estimo inform|public|afirm|explic|anunci|indic|senal|asegur|consider|declar~o|a',
  articles: 'el la los las un una unos unas del al lo este esta estos estas ese esa su sus nuestro nuestra mi tu',
  links: 'de del la las los el y para por contra e',
  particles: 'de del la las los von van der den bin al el di da dos do das',
  ordinary: 'var uci somos observador sumar ciudadanos marca publico esto eso aquello ano nuevo nadie alguien algunas muchos muchas pocos quienes el la los las un una unos unas del al lo este esta estos estas ese esa esos esas '
    + 'aquel aquella su sus nuestro nuestra mi tu mis yo ella ello usted ustedes nosotros ellos ellas me te se nos le les que quien cual cuales cuyo donde cuando como cuanto por para con sin sobre bajo ante '
    + 'tras desde hasta hacia entre segun contra durante mediante en de a y e o u ni pero sino aunque porque pues si no mas muy ya tambien tampoco solo solamente asi entonces luego despues antes ahora hoy '
    + 'ayer manana aqui alli alla siempre nunca jamas todo toda todos todas cada varios varias algunos algun otro otra otros otras mismo misma ningun ninguno ninguna nada es son era eran fue fueron ser estan '
    + 'estaba ha han habia hay hubo tiene tienen puede debe va van hace dos tres cuatro cinco seis siete ocho nueve diez cien mil primer primera primero segundo segunda tercer ultimo ultima enero febrero '
    + 'marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo embargo ademas mientras finalmente actualmente recientemente foto video '
    + 'imagen leer fuente fuentes internet dios navidad semana santa fin gracias senor senora presidente ministro rey reina papa copa mundial mundo guerra batalla tratado ley festival campeonato juegos '
    + 'olimpicos premio historia gobierno estado republica constitucion norte sur oeste nacido nacida gran tal tales tanto tan debido dentro fuera cerca lejos alrededor incluso excepto salvo aun '
    + 'posteriormente originalmente junto asimismo nace nacio murio',
  acts: 'es era fue sera habia ha tuvo tiene llego paso gano murio nacio estudio trabajo jugo vivio comenzo empezo recibio publico fundo regreso volvio dejo fiche ficho firmo debuto obtuvo logro ingreso caso escribio dirigio entro participo marco anoto permanecio',
  adjectiveEnds: 'arios anos ense ic~o|a|os|as ari|an|iv|ian~o|a al|il~|es',
  nounEnds: 'miento mientos ismo ancia encia aje ura cion|dad~|es',
  placeLinks: 'de del la los las',
  leaders: 'presidente presidenta ceo delegado delegada director directora fundador fundadora cofundador lider lideresa dirigente entrenador entrenadora accionista accionistas acciones filial dueno analista empleados portavoz',
  officeNouns: 'justicia instruccion apelacion primera garantias menores educacion salud sanidad hacienda defensa cultura trabajo economia vivienda transportes agricultura asuntos comercio policia seguridad turismo instancia',
  storms: 'huracan tormenta ciclon tifon borrasca dana operacion operativo',
  clubs: 'el al del=sevilla valencia villarreal girona getafe malaga granada cadiz barcelona madrid zaragoza oviedo elche mallorca levante leganes liverpool arsenal chelsea milan napoles manchester bayern',
  gerundEnds: 'ando endo',
  nounsAreCapital: false,
  demonyms: 'us:estadounidense,norteamerican,american ru:rus,prorrus gb:britanic,ingles,escoces,gales fr:frances de:aleman it:italian es:espanol,catalan,vasc,andaluz,galleg pt:portugues,lus ua:ucranian cn:chin jp:japones,nipon ca:canadiense au:australian in:indi br:brasilen,brasiler mx:mexican '
    + 'ar:argentin co:colombian ve:venezolan cl:chilen pe:peruan cu:cuban ec:ecuatorian bo:bolivian uy:uruguay py:paraguay be:belg nl:neerlandes,holandes ch:suiz at:austriac pl:polac cz:chec sk:eslovac hu:hungar ro:ruman bg:bulgar gr:grieg rs:serbi hr:croat si:esloven ba:bosni al:albanes,albanes '
    + 'se:suec no:norueg dk:danes fi:finlandes ie:irlandes is:islandes ee:estoni lv:leton lt:lituan by:bielorrus md:moldav ge:georgian am:armeni az:azerbaiyan,azeri tr:turc ir:irani iq:iraqui,iraki sy:siri lb:libanes il:israeli ps:palestin jo:jordan eg:egipci sa:saudi,saudit ye:yemeni qa:catari '
    + 'af:afgan pk:pakistani kz:kazaj kp:norcorean kr:surcorean,corean vn:vietnamit th:tailandes id:indonesi ph:filipin tw:taiwanes ma:marroqui dz:argelin tn:tunecin ly:libi ng:nigerian cd:congolen et:etiop so:somali sd:sudanes ke:kenian za:sudafrican cr:costarricense gt:guatemaltec hn:honduren ni:nicaraguense sv:salvadoren pa:panamen do:dominican ht:haitian eu:europe :occidental,african,asiatic,arab,musulman,islamic,cristian,catolic,latinoamerican',
  demonymEndings: 'e s ola olas olo n|an|en|ian|quen|ec|in~o|a|os|as es~|a|es|as o|a|ense|uense|cense~|s i|ui~|es',
};
