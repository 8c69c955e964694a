// Which names are towns of their own, so that of two in one land neither lies in the other: those of the generated list of cities
// without its boroughs and suburbs, and the larger ones that languages name differently. Keys and folded names,
// from general knowledge. A town with the name of its state stands nowhere ("São Paulo", "New York").
import { CITY_NAMES } from '../../facts/names/city-names.ts';

/** Large towns among the places of several names, which hold regions and rivers too. */
const LARGE = 'paris,berlin,rome,brussels,vienna,warsaw,prague,lisbon,madrid,athens,cairo,munich,cologne,frankfurt,bremen,hanover,hamburg,nuremberg,leipzig,dresden,stuttgart,aachen,mainz,marseille,lyon,nice,bordeaux,strasbourg,toulouse,milan,turin,naples,venice,florence,genoa,padua,bologna,palermo,trieste,seville,zaragoza,barcelona,cordoba,valencia,cadiz,bilbao,porto,coimbra,evora,faro,zurich,basel,bern,lausanne,geneva,lugano,salzburg,graz,linz,innsbruck,antwerp,ghent,bruges,liege,amsterdam,rotterdam,edinburgh,dublin,london,oxford,cambridge,krakow,gdansk,wroclaw,budapest,bucharest,kyiv,kharkiv,odesa,lviv,moscow,st petersburg,istanbul,ankara,jerusalem,tel aviv,damascus,aleppo,mosul,tehran,mumbai,shanghai,beijing,wuhan,tokyo,kyoto,algiers,tunis,casablanca,rabat,johannesburg,cape town,buenos aires,bogota,caracas,lima,mexico city,philadelphia,new orleans,los angeles,san francisco,las vegas,montreal,sydney,'
  + 'grenoble,reims,rouen,caen,metz,nancy,mulhouse,amiens,orleans,limoges,poitiers,avignon,perpignan,brest,miami,cleveland,pittsburgh,cincinnati,tampa,minneapolis,st louis,buffalo,cardiff,swansea,norwich,plymouth,exeter,aberdeen,dundee,cork,galway,limerick,kassel,augsburg,koblenz,ulm,lubeck,potsdam,girona,tarragona,gijon,oviedo,santander,pamplona,burgos,vigo,pescara,ancona,ferrara,livorno,sassari,aveiro,leiria,viseu,setubal,florianopolis,cancun,tijuana,acapulco,medellin,cali,barranquilla,denver,chicago';
/** Listed as cities, and yet a part of one, or grown into one. */
const GROWN_IN = 'archway,bexley,islington,city of westminster,chamartin,ciudad lineal,sant marti,fuenlabrada,dos hermanas,l hospitalet de llobregat,cergy pontoise,saint quentin en yvelines,mestre,amadora,guarulhos,duque de caxias,nova iguacu,sao bernardo do campo,jaboatao,brampton,burnaby,etobicoke,ladner,longueuil,markham,mississauga,north york,scarborough,vaughan,west island,gatineau,okanagan,neuss,birkenhead,long beach,mesa,the bronx,staten island,virginia beach,ciudad nezahualcoyotl,ecatepec de morelos,gustavo adolfo madero,iztapalapa,naucalpan de juarez,zapopan,jerez de la frontera';

const apart: ReadonlySet<string> = new Set(GROWN_IN.split(','));
const towns: ReadonlySet<string> = new Set([...CITY_NAMES.flatMap((line) => (line.split('=')[1] ?? '').split(',')), ...LARGE.split(',')].filter((name) => !apart.has(name)));

/** Whether a place, by the words of its key, is a town of its own. */
export const isTown = (key: string): boolean => towns.has(key.replace(/^place:/u, ''));
