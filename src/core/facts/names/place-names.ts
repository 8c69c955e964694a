// Places that languages name differently, and places that are no city: written by hand from general knowledge.
// "code:name,name": the country it lies in (none for none), its folded names in the six languages, the first its key;
// "code=name,name": several places of one name each. Blocks of lines, for quotes around each would cost 600 bytes.
// What the generated lists have already (a city under its own name) stands here only with its other names.

/** Other names of countries than the CLDR's own: "code=name,name". */
export const COUNTRY_ALIASES: readonly string[] = [
  'us=etats unis,etats unis d amerique,usa,us,united states of america,the united states,america,amerique,amerika,vereinigte staaten von amerika,vereinigten staaten,ee uu,eeuu,eua,estados unidos de america,stati uniti d america',
  'gb=royaume uni,grande bretagne,great britain,britain,uk,grossbritannien,vereinigtes konigreich,vereinigten konigreich,gran bretana,gran bretagna,gra bretanha,angleterre,england,inglaterra,inghilterra,ecosse,scotland,schottland,escocia,scozia,pays de galles,wales,gales,galles,irlande du nord,northern ireland,nordirland',
  'ru=federation de russie,russian federation,russische foderation,russischen foderation,federacion rusa,federazione russa,federacao russa,urss,union sovietique,ussr,soviet union,sowjetunion,udssr,union sovietica,unione sovietica,uniao sovietica',
  'cz=tchequie,republique tcheque,czech republic,tschechien,tschechische republik,republica checa,repubblica ceca,republica tcheca',
  'cd=rdc,drc,republique democratique du congo,democratic republic of the congo,republica democratica del congo,demokratische republik kongo',
  'kp=coree du nord,north korea,nordkorea,corea del norte,corea del nord,coreia do norte', 'kr=coree du sud,south korea,sudkorea,corea del sur,corea del sud,coreia do sul,coree,korea,corea',
  'nl=hollande,holland,holanda,olanda,niederlanden', 'ch=confederation suisse,schweizerische eidgenossenschaft', 'tr=turkei,turkey,turquie,turkiye', 'by=belarus,bielorussie,weissrussland,bielorrusia,bielorussia,bielorrussia',
  'mm=birmanie,burma,birmania', 'ps=palestine,palastina,palestina,bande de gaza,cisjordanie', 'va=vatican,vatikan,vaticano,saint siege,holy see,santa sede', 'ae=emirats,eau,uae', 'sa=arabie saoudite,saudi arabia', 'ci=cote d ivoire,ivory coast,costa de marfil,costa d avorio,costa do marfim,elfenbeinkuste',
  'sz=swaziland', 'mk=macedoine,macedonia,mazedonien', 'cv=cap vert,cape verde', 'tl=timor oriental,east timor', 'bf=burkina', 'ba=bosnie,bosnia,bosnien', 'sy=syrie,syria,syrien,siria', 'vn=viet nam', 'cn=china,chine,rpc', 'hk=hong kong', 'ng=nigeria', 'bo=bolivie', 'tt=trinite et tobago', 'do=republique dominicaine', 'cf=centrafrique,rca',
  'de=rfa,rda,ddr,brd,allemagne de l est,east germany,ostdeutschland,bundesrepublik deutschland,bundesrepublik', 'gw=guinee bissau', 'ga=gabon', 'ke=kenya', 'uz=uzbekistan,ouzbekistan', 'md=moldavie,moldova,moldawien,moldavia', 'ge=georgie,georgien', 'ir=iran,perse,persia', 'lu=luxembourg,luxemburg,luxemburgo,lussemburgo', 'xk=kosovo', 'so=somaliland', 'al=albanie',
];

/** Cities, regions, seas, mountains, parts of the world, with all their names. */
export const OTHER_PLACES: readonly string[] = [
  // parts of the world
  `:europe,europa
:africa,afrique,afrika
:asia,asie,asien
:oceania,oceanie,ozeanien
:latin america,amerique latine,lateinamerika,america latina
:south america,amerique du sud,sudamerika,america del sur,america del sud,america do sul,sudamerica
:north america,amerique du nord,nordamerika,america del norte,america del nord,america do norte,norteamerica
:central america,amerique centrale,mittelamerika,zentralamerika,america central,centroamerica
:middle east,moyen orient,proche orient,near east,naher osten,nahen osten,nahost,oriente medio,oriente proximo,proximo oriente,cercano oriente,medio oriente
west =occident,the west,occidente,ocidente
:balkans,balkan,balcanes,balcani,balcas
:sahel
:maghreb,magreb
:scandinavia,scandinavie,skandinavien,escandinavia
:baltic states,pays baltes,baltikum
:caucasus,caucase,kaukasus,caucaso
:siberia,siberie,sibirien
:eastern europe,europe de l est,osteuropa,europa del este,europa oriental,europa orientale,leste europeu
:western europe,europe de l ouest,westeuropa
:caribbean,caraibes,karibik,caribe,caraibi
aq:antarctica,antarctique,antarktis,antartida,antartide
:arctic,arctique,arktis,artico
earth =terre`,
  // cities below the size of the generated list that the news names, and grounds
  `fr=roubaix,tourcoing,mulhouse,nanterre,creteil,bobigny,evry,pontoise,argenteuil,montreuil,aubervilliers,drancy,saint malo,saint nazaire,saint brieuc,vannes,laval,cholet,niort,poitiers,limoges,perigueux,agen,pau,tarbes,albi,montauban,beziers,sete,narbonne,ales,avignon,valence,grenoble,annecy,chambery,chamonix,bourg en bresse,macon,roanne,nevers,bourges,blois,orleans,troyes,reims,amiens,beauvais,compiegne,soissons,laon,arras,lens,douai,valenciennes,cambrai,dunkerque,boulogne sur mer,charleville mezieres,metz,nancy,thionville,forbach,pontarlier,montbeliard,ajaccio,bastia,frejus,antibes,grasse,menton,draguignan,digne,rouen,caen,cherbourg,alencon,evreux,dieppe,villeurbanne,venissieux,saint quentin,havre,mans,mureaux,la defense,roissy,orly,cayenne,noumea,papeete,fort de france,pointe a pitre,franche comte,bourgogne franche comte,auvergne rhone alpes,provence alpes cote d azur,centre val de loire,creuse,camargue,landes,quartier latin,champs elysees,velodrome,louvre,stade de france,roland garros,garonne,dordogne
de=emden,flensburg,lubeck,wismar,stralsund,greifswald,schwerin,cottbus,potsdam,zwickau,gera,jena,weimar,erfurt,suhl,fulda,hanau,giessen,marburg,kassel,paderborn,gutersloh,recklinghausen,bottrop,solingen,remscheid,leverkusen,siegen,koblenz,kaiserslautern,saarbrucken,pforzheim,heilbronn,reutlingen,ulm,tuttlingen,friedrichshafen,kempten,augsburg,ingolstadt,furth,erlangen,schweinfurt,landshut,rosenheim,garmisch partenkirchen,berchtesgaden,celle,hameln,wolfenbuttel,salzgitter,wolfsburg,gottingen,oldenburg,wilhelmshaven,cuxhaven,bremerhaven,husum,sylt,neukolln,kreuzberg,berlin neukolln,berlin kreuzberg,berlin mitte,charlottenburg,oberbayern,niederbayern,ostfriesland,ahrtal,erzgebirge
at=graz,linz,salzburg,innsbruck,klagenfurt,bregenz,villach,st polten
ch=lausanne,lucerne,luzern,lugano,davos,winterthur,st gallen,chur,thun
es=lleida,girona,tarragona,sabadell,terrassa,badalona,elche,cartagena,merida,ponferrada,ferrol,vigo,gijon,oviedo,santander,bilbao,san sebastian,pamplona,logrono,burgos,leganes,getafe,mostoles,alcala de henares,marbella,algeciras,jerez,almeria,benidorm,torrevieja,alcorcon,fuerteventura,la palma,camp nou,santiago bernabeu,guadalquivir,ebro,duero,guadiana,la mancha
it=reggio emilia,torre annunziata,torre del greco,busto arsizio,sesto san giovanni,frosinone,rieti,terni,foligno,pesaro,ancona,ascoli,teramo,pescara,chieti,campobasso,isernia,potenza,crotone,vibo valentia,catanzaro,reggio calabria,enna,caltanissetta,nuoro,oristano,olbia,sassari,faenza,cesena,rimini,riccione,imola,ferrara,piacenza,lodi,lecco,sondrio,biella,vercelli,novara,alessandria,cuneo,la spezia,grosseto,livorno,prato,pistoia,pomigliano d arco,pomigliano,pompei,cinque terre,val di susa,brennero,san siro,tevere,arno,adige,maranello
pt=sintra,cascais,setubal,evora,beja,portalegre,castelo branco,covilha,viseu,aveiro,leiria,santarem,viana do castelo,vila real,braganca,matosinhos,gondomar,almada,loures,odivelas,tejo,douro,mondego,estadio da luz,pedrogao grande
br=canoas,pelotas,caxias do sul,florianopolis,blumenau,chapeco,maringa,foz do iguacu,niteroi,petropolis,ouro preto,brumadinho,uberaba,anapolis,palmas,boa vista,macapa,rio branco,porto velho,ilheus,olinda,maracana,rocinha,ipanema,esplanada dos ministerios
mx=acapulco,cancun,tijuana,ciudad juarez,culiacan,mazatlan,cuernavaca,tulum
co=barranquilla,cucuta
gb=king s lynn,bishop s stortford,land s end,salford,blackpool,middlesbrough,sunderland,grimsby,norwich,ipswich,plymouth,exeter,swansea,cardiff,inverness,aberdeen,dundee,londonderry,dover,hastings,brighton,luton,milton keynes,watford,croydon,old trafford,wembley,wimbledon,heathrow,gatwick,stansted,southport,grenfell tower,windsor
ie=cork,galway,limerick
us=miami,cleveland,pittsburgh,cincinnati,tampa,tampa bay,minneapolis,st paul,st louis,buffalo,rochester,newark,anchorage,tallahassee,fort lauderdale,palm beach,west palm beach,mar a lago,des moines,little rock,boise,hartford,trenton,annapolis,charlottesville,uvalde,parkland,baton rouge,spokane,fresno,pasadena,santa barbara,maui,lahaina,ohio river,hudson river,potomac,capitol hill,madison square garden,central park,times square,ground zero,vegas,cedar rapids,sandy hook
tr:izmir,esmirna,smirne,smyrna
tr:bosphorus,bosphore,bosporus,bosforo
tr:antalya
tr:antakya,antioche
tr:gaziantep
philadelphia us=philly
cairo eg=caire
:lake geneva,lac leman,genfersee
zaporizhzhia ua=zaporijjia,saporischschja
ua:avdiivka,avdiyivka,awdijiwka
ru:kursk,koursk
ru:belgorod
ru:rostov,rostow
ua:sevastopol,sebastopol,sewastopol
ps:khan younis,khan younes,chan junis,jan yunis,khan yunis
ps:jabalia,jabaliya,dschabalia,yabalia
ps:nablus,naplouse
ps:jenin,jenine,dschenin,yenin
il:haifa
sy:idlib,idleb
sy:homs
ir:isfahan,ispahan
ye:aden
sd:port sudan,port soudan
cd:butembo
cd:bukavu
ye:hodeidah,hodeida
it:etna
it:vesuvius,vesuve,vesuvio,vesuv
l aquila it=aquila
fr=loire atlantique,alpes maritimes,bouches du rhone,seine et marne,hauts de seine,haute garonne,haute savoie,haute loire,haute vienne,haute marne,haute saone,hautes alpes,hautes pyrenees,cote d or,cotes d armor,maine et loire,indre et loire,loir et cher,eure et loir,saone et loire,lot et garonne,tarn et garonne,deux sevres,drome,allier,tarn,gers,aube,manche,savoie,vienne,indre
:mars
:saturn,saturne,saturno
:jupiter`,
  // waters and mountains
  `:black sea,mer noire,schwarzes meer,schwarzen meer,mar negro,mar nero
:mediterranean,mediterranee,mittelmeer,mediterraneo,mediterranean sea,mer mediterranee
:baltic sea,mer baltique,ostsee,mar baltico
:north sea,mer du nord,nordsee,mar del norte,mare del nord,mar do norte
:red sea,mer rouge,rotes meer,roten meer,mar rojo,mar rosso,mar vermelho
:atlantic,atlantique,atlantik,atlantico,atlantic ocean
:pacific,pacifique,pazifik,pacifico,pacific ocean
:indian ocean,ocean indien,indischer ozean,indischen ozean,oceano indico,oceano indiano
:persian gulf,golfe persique,persischer golf,golfo persico
:caspian sea,mer caspienne,kaspisches meer,mar caspio
:danube,donau,danubio
:rhine,rhin,rhein,rin,reno
:rhone,rodano
fr:seine,sena,senna
fr:loire
gb:thames,tamise,themse,tamesis,tamigi
:nile,nil,nilo
amazon =amazone,amazonie,amazonas,amazonien
us:mississippi
:elbe
ru:volga,wolga
ua:dnieper,dniepr,dniper
in:ganges,gange
:alps,alpes,alpen,alpi
:pyrenees,pyrenaen,pirineos,pirenei,pireneus
:himalaya
:andes,anden,ande
apennines it=apennins,appennini
urals ru=oural,ural,urales,urali
fr:vosges
:jura
np:everest
:mont blanc,monte bianco
:sahara`,
  // cities with several names
  `ch:geneva,geneve,genf,ginebra,ginevra,genebra
ru:moscow,moscou,moskau,moscu,mosca,moscovo,moskva
ua:kyiv,kiev,kiew,kyjiw
gb:london,londres,londra
fr:paris,parigi
de:berlin,berlino,berlim
it:rome,roma,rom
be:brussels,bruxelles,brussel,bruselas,bruxelas
us:washington,washington d c,washington dc
cn:beijing,pekin,peking,pechino,pequim
at:vienna,vienne,wien,viena
pl:warsaw,varsovie,warschau,varsovia,varsavia
cz:prague,prag,praga
pt:lisbon,lisbonne,lissabon,lisboa,lisbona
es:madrid
gr:athens,athenes,athen,atenas,atene
eg:cairo,le caire,kairo,el cairo,il cairo
us:new york,new york city,nueva york,nova york,nova iorque,nyc
de:munich,munchen,monaco di baviera,munique
de:cologne,koln,colonia
de:frankfurt,francfort,frankfurt am main,francoforte
de:bremen,breme,brema
de:hanover,hanovre,hannover
de:hamburg,hambourg,hamburgo,amburgo
de:nuremberg,nurnberg,norimberga
de:leipzig,lipsia
de:dresden,dresde,dresda
de:stuttgart,stoccarda
de:aachen,aix la chapelle,aquisgran,aquisgrana
de:mainz,mayence,maguncia,magonza
ratisbon de=ratisbonne,regensburg,ratisbona
fr:marseille,marseilles,marsella,marsiglia,marselha
fr:lyon,lyons,lione
fr:nice,nizza,niza
fr:bordeaux,burdeos
fr:strasbourg,strassburg,estrasburgo,strasburgo
fr:toulouse,tolosa
fr:corsica,corse,korsika,corcega
fr:brittany,bretagne,bretana,bretagna
fr:normandy,normandie,normandia
fr:provence,provenza
fr:burgundy,bourgogne,burgund,borgona,borgogna
fr:alsace,elsass,alsacia,alsazia
fr:lorraine
fr:savoy,savoie,saboya,savoia
fr:aquitaine,aquitania
fr:ile de france
reunion re=la reunion
it:milan,milano,mailand
it:turin,torino
it:naples,napoli,neapel,napoles
it:venice,venise,venezia,venedig,venecia,veneza
it:florence,firenze,florenz,florencia,florenca
it:genoa,genes,genova,genua
it:padua,padoue,padova
it:bologna,bologne,bolonia,bolonha
it:palermo,palerme
syracuse it=siracusa,syrakus
it:sicily,sicile,sicilia,sizilien
it:sardinia,sardaigne,sardegna,sardinien,cerdena
it:tuscany,toscane,toscana,toskana
it:lombardy,lombardie,lombardia,lombardei
it:piedmont,piemont,piemonte,piamonte
it:lazio,latium
it:veneto,venetie,venetien
it:apulia,pouilles,puglia,apulien
it:calabria,calabre,kalabrien
it:campania,campanie,kampanien
it:liguria,ligurie,ligurien
it:umbria,ombrie,umbrien
it:emilia romagna,emilie romagne
it:abruzzo,abruzzes,abruzzen
it:south tyrol,tyrol du sud,sudtirol,alto adige
it:trentino,trentin
it:friuli,friuli venezia giulia
it:basilicata
it:marche
it:trieste,triest
it:bolzano,bozen
it:lake garda,lac de garde,gardasee,lago di garda
es:seville,sevilla,siviglia,sevilha
es:zaragoza,saragosse,saragossa,saragozza
es:barcelona,barcelone,barcellona
es:cordoba,cordoue
granada es=grenade
es:valencia,valence,valenza
es:catalonia,catalogne,catalunya,katalonien,cataluna,catalogna,catalunha
es:andalusia,andalousie,andalucia,andalusien
es:basque country,pays basque,baskenland,pais vasco,euskadi,paesi baschi,pais basco
es:galicia,galice,galicien,galizia,galiza
es:castile,castille,castilla,kastilien,castiglia,castela,castilla y leon,castilla la mancha
es:aragon
es:navarre,navarra
es:asturias,asturies,asturien
es:extremadura,estremadure
es:canary islands,canaries,kanarische inseln,islas canarias,canarias
balearic islands es=baleares,balearen,islas baleares
es:majorca,majorque,mallorca
es:cantabria,cantabrie
es:la rioja
es:san sebastian,saint sebastien,donostia
es:la coruna,la corogne,a coruna
es:cadiz,cadix
es:bilbao
pt:porto,oporto
pt:algarve
pt:madeira,madere
pt:azores,acores,azoren,azzorre
pt:alentejo
pt:coimbra
pt:evora
pt:faro
pt:setubal
pt:aveiro
pt:guimaraes
ch:zurich,zurigo,zurique
ch:basel,bale,basilea,basileia
ch:bern,berne,berna
ch:lucerne,luzern,lucerna
ch:lausanne,losanna
ch:lugano
ch:ticino,tessin
ch:valais,wallis
ch:vaud,waadt
ch:st gallen,saint gall,sankt gallen
ch:graubunden,grisons,grigioni
ch:davos
at:salzburg,salzbourg,salisburgo
at:tyrol,tirol,tirolo
at:styria,styrie,steiermark
at:carinthia,carinthie,karnten,carinzia
at:graz
at:linz
at:innsbruck
at:vorarlberg
at:burgenland
at:upper austria,oberosterreich
at:lower austria,niederosterreich
de:bavaria,baviere,bayern,baviera
de:saxony,saxe,sachsen,sajonia,sassonia,saxonia
de:lower saxony,basse saxe,niedersachsen
de:hesse,hessen,assia
de:thuringia,thuringe,thuringen,turingia
de:rhineland,rhenanie,rheinland,renania
de:rhineland palatinate,rhenanie palatinat,rheinland pfalz
de:north rhine westphalia,rhenanie du nord westphalie,nordrhein westfalen
de:brandenburg,brandebourg,brandeburgo
de:baden wurttemberg,bade wurtemberg
de:saarland,sarre
de:schleswig holstein
de:mecklenburg,mecklembourg,mecklenburg vorpommern
saxony anhalt de=saxe anhalt,sachsen anhalt
:prussia,prusse,preussen,prusia
de:westphalia,westphalie,westfalen
de:black forest,foret noire,schwarzwald
:lake constance,lac de constance,bodensee
de:weimar
de=harz,eifel,spessart,taunus,hunsruck,odenwald,allgau,franken,schwaben,pfalz,lausitz,ruhrgebiet,sylt,rugen,spree,havel,weser,mosel,neckar,isar,oder
de:bayreuth
de:tubingen
de:passau
de:bamberg
de:konstanz,constance
de:wurzburg
de:trier,treves
be:antwerp,anvers,antwerpen,amberes,anversa,antuerpia
be:ghent,gand,gent
be:bruges,brugge
be:liege,luttich,lieja
be:flanders,flandre,flandres,flandern,fiandre
be:wallonia,wallonie,wallonien
be:namur
be:louvain,leuven,lowen,lovaina
nl:the hague,la haye,den haag,la haya,l aia,haia
nl:amsterdam
nl:rotterdam
dk:copenhagen,copenhague,kopenhagen,copenaghen
se:stockholm,estocolmo,stoccolma
se:gothenburg,goteborg,gotemburgo
gl:greenland,groenland,gronland,groenlandia
gb:edinburgh,edimbourg,edimburgo
ie:dublin,dublino,dublim
gb:cornwall,cornouailles
gb:ulster
gb:oxford
gb:cambridge
gb:yorkshire
gb:kent
gb:essex
gb:sussex
gb:lancashire
gb:surrey
gb:devon
gb:bath
gb:canterbury,cantorbery
pl:krakow,cracovie,cracow,krakau,cracovia
pl:gdansk,danzig,dantzig
pl:wroclaw,breslau,breslavia
pl:poznan,posen
pl:silesia,silesie,schlesien
sk:bratislava,pressburg
hu:budapest
ro:bucharest,bucarest,bukarest
ro:transylvania,transylvanie,siebenburgen,transilvania
bg:sofia
rs:belgrade,belgrad,belgrado
hr:zagreb,agram
si:ljubljana,laibach,lubiana
ba:sarajevo
hr:dubrovnik
lt:vilnius,wilna
ru:kaliningrad,konigsberg
au:sydney,sidney
ru:st petersburg,saint petersbourg,saint petersburg,sankt petersburg,san petersburgo,san pietroburgo,sao petersburgo,leningrad
ru:chechnya,tchetchenie,tschetschenien,chechenia,cecenia
ua:crimea,crimee,krim,crimeia
ua:kharkiv,kharkov,charkiw,charkow,jarkov
ua:odesa,odessa
ua:lviv,lvov,lemberg,leopoli
ua:donbas,donbass
ua:donetsk,donezk
ua:luhansk,louhansk,lougansk,lugansk
ua:mariupol,marioupol,mariopol
ua:kherson,cherson,jerson
ua:zaporizhzhia,zaporijia,saporischschja,zaporiyia
ua:chernobyl,tchernobyl,tschernobyl,chernobil,cernobyl
dnipro ua=dnipro,dnipropetrovsk
ua:bakhmut,bakhmout,bachmut
ua:bucha,boutcha,butscha
by:minsk
md:transnistria,transnistrie,transnistrien
ge:south ossetia,ossetie du sud,sudossetien
ge:abkhazia,abkhazie,abchasien
az:nagorno karabakh,haut karabakh,berg karabach,bergkarabach,nagorno karabaj
ge:tbilisi,tbilissi,tiflis
am:yerevan,erevan,eriwan
az:baku,bakou
tr:istanbul,constantinople,konstantinopel,constantinopla,costantinopoli
tr:ankara
tr:anatolia,anatolie,anatolien
il:jerusalem,jerusalen,gerusalemme
il:tel aviv
ps:gaza
ps:west bank,westjordanland,cisjordania,cisgiordania
ps:rafah
ps:ramallah
il:golan
sy:damascus,damas,damaskus,damasco
sy:aleppo,alep,alepo
sy:raqqa,raqa,rakka
lb:beirut,beyrouth,beirute
iq:baghdad,bagdad
iq:mosul,mossoul,mossul
ir:tehran,teheran,teerao
sa:riyadh,riyad,riad
sa:mecca,la mecque,mekka,la meca
qa:doha
ye:sanaa
af:kabul,kaboul
af:kandahar
:kashmir,cachemire,kaschmir,cachemira
in:new delhi,neu delhi,nueva delhi,nuova delhi,nova deli
in:mumbai,bombay
in:kolkata,calcutta,kalkutta,calcuta
cn:tibet
cn:xinjiang
cn:shanghai,schanghai
canton cn=guangzhou
cn:wuhan
kp:pyongyang,pjongjang
kr:seoul,seul
jp:tokyo,tokio,toquio
jp:kyoto,kioto
jp:hiroshima
jp:fukushima
sg:singapore,singapour,singapur
th:bangkok
id:jakarta,djakarta
id:bali
id:java
id:sumatra
ph:manila,manille
vn:hanoi
vn:saigon,ho chi minh ville,ho chi minh city
dz:algiers,alger,algier,argel,algeri
tn:tunis,tunez
ly:tripoli,tripolis
ly:benghazi,bengasi
eg:alexandria,alexandrie,alejandria,alessandria d egitto
ma:casablanca
ma:rabat
marrakesh ma=marrakech,marrakesch
ma:tangier,tanger
eh:western sahara,sahara occidental,westsahara
et:addis ababa,addis abeba
sd:khartoum,khartum,jartum
sd:darfur,darfour
et:tigray,tigre
ml:timbuktu,tombouctou
ml:gao
ml:bamako
sn:dakar
za:cape town,le cap,kapstadt,ciudad del cabo
za:johannesburg,johannesbourg
so:mogadishu,mogadiscio,mogadischu
td:ndjamena,n djamena
cd:goma
cd:kivu,nord kivu,sud kivu
cd:kinshasa
mx:mexico city,mexiko stadt,ciudad de mexico,citta del messico,cidade do mexico,mexico df
cu:havana,la havane,havanna,la habana,l avana
br:rio de janeiro
br:sao paulo,san paolo
ar:buenos aires
ar:patagonia,patagonie,patagonien
uy:montevideo
co:bogota
ve:caracas
pe:lima
ht:port au prince
cu:guantanamo
pa:panama city
fk:falklands,malouines,falklandinseln,malvinas
us:philadelphia,philadelphie,filadelfia
us:new orleans,la nouvelle orleans,nouvelle orleans,nueva orleans
us:los angeles
us:san francisco
us:las vegas
us:hollywood
us:manhattan
us:brooklyn
us:bronx
us:harlem
us:queens
us:long island
us:silicon valley
us:wall street
us:broadway
us:new england,nouvelle angleterre,neuengland,nueva inglaterra
ca:montreal
ca:quebec
ca:british columbia,colombie britannique
ca:ontario
ca:alberta
ca:manitoba
ca:nova scotia,nouvelle ecosse
ca:new brunswick,nouveau brunswick
ca:saskatchewan
ca:newfoundland,terre neuve`,
  // states and regions under one name nearly everywhere
  `us=alabama,alaska,arizona,arkansas,colorado,connecticut,delaware,idaho,illinois,indiana,iowa,kansas,kentucky,maine,maryland,massachusetts,michigan,minnesota,missouri,montana,nebraska,nevada,new hampshire,new jersey,north dakota,ohio,oklahoma,oregon,rhode island,tennessee,texas,utah,vermont,virginia,wisconsin,wyoming,south dakota,west virginia,wilmington,jacksonville,honolulu,harvard,stanford,berkeley,princeton,yale,malibu,palo alto,cupertino,santa monica,salt lake city,beverly hills,cape canaveral,santa cruz,albany,guam
us:california,californie,kalifornien
us:florida,floride
georgia us=georgie
us:louisiana,louisiane
us:hawaii,hawai
us:north carolina,caroline du nord,carolina del norte,carolina del nord,carolina do norte
us:south carolina,caroline du sud,carolina del sur,carolina del sud,carolina do sul
us:pennsylvania,pennsylvanie,pensilvania
us:new mexico,nouveau mexique,nuevo mexico
mississippi state us=mississippi
us:washington state,etat de washington
au=queensland,victoria,tasmania,canberra,perth,new south wales,nouvelle galles du sud
fr=ain,aisne,ardeche,ardennes,ariege,aude,auvergne,aveyron,bas rhin,haut rhin,besancon,calvados,cantal,carcassonne,champagne,charente,correze,deauville,dordogne,doubs,essonne,eure,finistere,franche comte,gard,gironde,grand est,guadeloupe,guyane,hauts de france,herault,ille et vilaine,isere,landes,languedoc,limousin,lozere,lot,lourdes,martinique,mayenne,mayotte,meurthe et moselle,meuse,midi pyrenees,morbihan,moselle,nievre,nord pas de calais,nouvelle aquitaine,nouvelle caledonie,occitanie,oise,orne,outre mer,paca,pas de calais,pays de la loire,picardie,poitou,polynesie,puy de dome,sarthe,seine maritime,seine saint denis,somme,val de marne,val d oise,var,vaucluse,vendee,verdun,versailles,vienne,yonne,yvelines,saint denis,saint etienne,cannes,epinal,la rochelle,colmar,belfort,arles,vichy,calais,chartres,quimper,brest,lorient,bayonne,biarritz
it=capri,ischia,pisa,siena,lucca,assisi,como,cortina d ampezzo,urbino,mantova,cremona,pavia,varese,lecce,matera,l aquila,aosta,valle d aosta,lampedusa,pompei,viterbo,molise,cosenza,arezzo,asti,belluno,rovigo,udine,gorizia,massa,savona,imperia,sanremo,trapani,agrigento,ragusa,caserta,avellino,benevento
es=murcia,toledo,avila,segovia,soria,cuenca,guadalajara,ciudad real,caceres,badajoz,huelva,jaen,lugo,orense,pontevedra,teruel,huesca,ceuta,melilla,ibiza,menorca,tenerife,lanzarote,gran canaria,palencia,zamora,santiago de compostela
br=bahia,ceara,pernambuco,minas gerais,rio grande do sul,santa catarina,mato grosso,goias,maranhao,piaui,paraiba,sergipe,alagoas,tocantins,rondonia,roraima,acre,amapa,espirito santo,rio grande do norte,mato grosso do sul,amazonas,brasilia,copacabana
mx=chiapas,oaxaca,yucatan,sonora,sinaloa,jalisco,michoacan,veracruz,tamaulipas,tabasco,quintana roo,nuevo leon,coahuila,guerrero
in=punjab,kerala,gujarat,goa,assam,bihar,rajasthan,tamil nadu,maharashtra,bengal
ch=aargau,thurgau,solothurn,schwyz,zug,uri,glarus,schaffhausen,neuchatel,fribourg,appenzell,montreux,zermatt,biel`,
];
