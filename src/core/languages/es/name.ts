// Spanish words around names.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'es',
  titles: 'sr sra sres sras srta senor senora senores senorita don dona d dr dra doctor doctora prof profesor profesora fray padre sor monsenor mons sir lord lady jeque ayatola mula iman san santo santa lic licenciado ing',
  roles: 'presidente presidenta presidentes ministro ministra ministros primer vicepresidente vicepresidenta canciller secretario secretaria secretarios portavoz portavoces vocero vocera jefe jefa jefes lider lideres dirigente dirigentes director directora '
    + 'directores diputado diputada diputados senador senadora senadores alcalde alcaldesa gobernador gobernadora fiscal juez jueza jueces abogado abogada general coronel capitan comandante teniente almirante mariscal sargento rey reina principe princesa '
    + 'emperador emperatriz papa cardenal obispo arzobispo pastor embajador embajadora comisario comisaria asesor asesora consejero consejera homologo homologa fundador fundadora cofundador entrenador entrenadora seleccionador jugador jugadora delantero defensa '
    + 'portero centrocampista piloto ciclista corredor campeon campeona atleta tenista actor actriz comico cineasta realizador cantante rapero musico compositor compositora escritor escritora novelista poeta filosofo filosofa historiador historiadora periodista '
    + 'periodistas redactor redactora fotografo fotografa pintor pintora escultor arquitecto arquitecta economista analista sociologo politologo investigador investigadora cientifico cientifica fisico quimico biologo medico medica cirujano profesor profesora estudiante '
    + 'activista opositor opositora sindicalista candidato candidata responsable representante coordinador coordinadora experto experta diplomatico diplomatica negociador enviado soldado policia guerrillero terrorista multimillonario empresario empresaria hombre mujer esposa '
    + 'esposo marido hijo hija hermano hermana padre madre tio tia sobrino sobrina primo prima viuda viudo amigo amiga novia novio companero companera colega sucesor sucesora predecesor productor productora presentador presentadora bailarin bailarina modelo disenador '
    + 'explorador navegante astronauta inventor ingeniero ingeniera editor editora duque duquesa conde condesa marques virrey mandatario mandataria expresidente expresidenta exministro ejecutivo ceo consejero nadador vecino matematico',
  roleEnds: '',
  organisationHeads: 'organizacion agencia ministerio consejo comision comite corte tribunal partido union federacion confederacion asociacion liga fundacion instituto universidad escuela academia banco fondo oficina centro asamblea senado parlamento congreso frente '
    + 'movimiento sindicato sociedad compania grupo alianza cruz observatorio camara direccion servicio autoridad programa colegio hospital museo teatro opera orquesta club real atletico deportivo athletic racing cf fc departamento secretaria fiscalia guardia policia '
    + 'ejercito armada fuerza fuerzas iglesia diocesis orden banca caja junta generalitat ayuntamiento diputacion gobierno biblioteca consejeria division empresa',
  smallHeads: 'ejercito administracion presidencia gobierno ministerio parlamento senado justicia universidad partido agencia banco federacion asociacion fundacion grupo embajada policia instituto hospital sindicato fiscalia',
  organisationTails: 'sa sl sau spa ag gmbh inc corp corporation company ltd plc group grupo holding bank university club fc cf airlines airways motors records studios entertainment press news times post united foundation institute party association',
  organisationEnds: '',
  organisationCues: 'editorial grupo empresa firma compania gigante fabricante constructora aerolinea operadora diario periodico semanario revista cadena emisora radio agencia portal partido sindicato ong banco filial marca editorial club equipo banda multinacional aseguradora discografica sello milicia',
  organisationAdjectives: 'nacional nacionales internacional internacionales mundial europeo europea central general supremo suprema popular democratico democratica social socialista republicano republicana comunista constitucional federal publico publica real '
    + 'exterior exteriores regional municipal provincial monetario economico economica cientifico cientifica militar unidas unidos unida atlantico africana islamico islamica olimpico olimpica medico politecnica tecnologico superior espacial penal civil electoral judicial autonoma catolica ortodoxa liberal obrero laborista conservador',
  placeHeads: 'cementerio calle avenida plaza paseo puente lago monte montes rio isla islas golfo estrecho cabo bahia valle mar oceano desierto puerto sierra cordillera cerro castillo aeropuerto estacion parque estadio barrio bosque canal glaciar volcan catedral palacio laguna playa cuenca estado provincia departamento municipio',
  placeTails: 'city street avenue county island islands river lake park square bay valley beach hill',
  placeEnds: '',
  placeCues: 'alcalde alcaldesa obispo arzobispo diputado gobernador rey reina duque conde batalla aeropuerto poblacion peninsula ciudad pueblo localidad capital region provincia departamento distrito estado republica reino pais frontera habitantes municipio comarca isla puerto norte sur este oeste noreste noroeste sureste suroeste centro afueras villa aldea comuna canton',
  placePrepositions: 'en desde hacia',
  agentPrepositions: 'segun con contra por entre',
  speech: 'dijo dice afirmo afirma explico explica anuncio anuncia indico indica senalo senala agrego anadio aseguro asegura subrayo recordo reconocio confirmo respondio escribio tuiteo conto pregunto concluyo considera considero insistio advirtio prometio denuncio '
    + 'critico llamo reacciono lamento propuso declaro declara manifesto sostuvo comento detallo expreso preciso pidio exigio reitero cree quiere murio nacio fallecio nego admitio estimo',
  articles: 'el la los las un una unos unas del al lo este esta estos estas ese esa su sus nuestro nuestra mi tu',
  links: 'de del la las los el y para por contra e',
  particles: 'de del la las los von van der den bin al el di da dos do das',
  ordinary: 'esto eso aquello ano nuevo nadie alguien algunas muchos muchas pocos quienes el la los las un una unos unas del al lo este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra mi tu mis yo tu el ella ello usted ustedes nosotros ellos ellas me te se nos le les lo que quien quienes cual cuales cuyo donde cuando como cuanto '
    + 'por para con sin sobre bajo ante tras desde hasta hacia entre segun contra durante mediante en de a y e o u ni pero sino aunque porque pues si no mas muy ya tambien tampoco solo solamente asi entonces luego despues antes ahora hoy ayer manana aqui alli alla siempre nunca jamas '
    + 'todo toda todos todas cada varios varias algunos algunas algun otro otra otros otras mismo misma ningun ninguno ninguna nada nadie es son era eran fue fueron ser esta estan estaba ha han habia hay hubo tiene tienen puede debe va van hace dos tres cuatro cinco seis siete ocho '
    + 'nueve diez cien mil primer primera primero segundo segunda tercer ultimo ultima enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo sin embargo ademas mientras finalmente actualmente recientemente '
    + 'foto video imagen leer fuente fuentes internet dios navidad semana santa fin gracias si senor senora presidente ministro rey reina papa copa mundial mundo guerra batalla tratado ley festival campeonato juegos olimpicos premio historia gobierno estado republica constitucion norte sur este oeste '
    + 'nacido nacida gran tal tales tanto tan debido dentro fuera cerca lejos alrededor incluso excepto salvo aun posteriormente originalmente junto entre tras tambien asimismo nace nacio murio',
  acts: 'es era fue sera habia ha tuvo tiene llego paso gano murio nacio estudio trabajo jugo vivio comenzo empezo recibio publico fundo regreso volvio dejo fiche ficho firmo debuto obtuvo logro ingreso caso escribio dirigio entro participo marco anoto permanecio',
  adjectiveEnds: 'al ales ico ica icos icas ario aria arios ano ana anos ense il iles ivo iva iana iano',
  nounEnds: 'cion ciones miento mientos dad dades ismo ancia encia aje ura',
  placeLinks: 'de del la los las',
  leaders: 'presidente presidenta ceo delegado delegada director directora fundador fundadora cofundador lider lideresa dirigente entrenador entrenadora accionista accionistas acciones filial dueno analista empleados portavoz',
  officeNouns: 'justicia instruccion apelacion primera garantias menores educacion salud sanidad hacienda defensa cultura trabajo economia vivienda transportes agricultura asuntos comercio policia seguridad turismo instancia',
  storms: 'huracan tormenta ciclon tifon borrasca dana operacion operativo',
  clubs: 'el al del=sevilla valencia villarreal girona getafe malaga granada cadiz barcelona madrid zaragoza oviedo elche mallorca levante leganes liverpool arsenal chelsea milan napoles manchester bayern',
  nounsAreCapital: false,
  demonyms: 'us:estadounidense,norteamerican,american ru:rus,prorrus gb:britanic,ingles,escoces,gales fr:frances de:aleman it:italian es:espanol,catalan,vasc,andaluz,galleg pt:portugues,lus ua:ucranian cn:chin jp:japones,nipon ca:canadiense au:australian in:indi br:brasilen,brasiler mx:mexican '
    + 'ar:argentin co:colombian ve:venezolan cl:chilen pe:peruan cu:cuban ec:ecuatorian bo:bolivian uy:uruguay py:paraguay be:belg nl:neerlandes,holandes ch:suiz at:austriac pl:polac cz:chec sk:eslovac hu:hungar ro:ruman bg:bulgar gr:grieg rs:serbi hr:croat si:esloven ba:bosni al:albanes,albanes '
    + 'se:suec no:norueg dk:danes fi:finlandes ie:irlandes is:islandes ee:estoni lv:leton lt:lituan by:bielorrus md:moldav ge:georgian am:armeni az:azerbaiyan,azeri tr:turc ir:irani iq:iraqui,iraki sy:siri lb:libanes il:israeli ps:palestin jo:jordan eg:egipci sa:saudi,saudit ye:yemeni qa:catari '
    + 'af:afgan pk:pakistani kz:kazaj kp:norcorean kr:surcorean,corean vn:vietnamit th:tailandes id:indonesi ph:filipin tw:taiwanes ma:marroqui dz:argelin tn:tunecin ly:libi ng:nigerian cd:congolen et:etiop so:somali sd:sudanes ke:kenian za:sudafrican cr:costarricense gt:guatemaltec hn:honduren ni:nicaraguense sv:salvadoren pa:panamen do:dominican ht:haitian eu:europe :occidental,african,asiatic,arab,musulman,islamic,cristian,catolic,latinoamerican',
  demonymEndings: 'o a os as e es s no na nos nas ano ana anos anas esa esas eses ola olas olo ense enses eno ena enos enas i ies iano iana ianos ianas uense uenses queno quena quenos quenas cense censes eco eca ecos ecas ino ina inos inas ui uies',
};
