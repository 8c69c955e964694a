// Organisations that languages name differently or that a lone acronym or building stands for: a small table written by
// hand from general knowledge. "code:name,name": the country it belongs to (none for none), its folded names, the first its
// key; "code=name,name": several of one name each; "key code=name,name": a key that is none of the names.

/** Bodies, companies and media known in every language; acronyms last. */
export const KNOWN_ORGANISATIONS: readonly string[] = [
  `:nato,organisation du traite de l atlantique nord,north atlantic treaty organization,north atlantic treaty organisation,nordatlantikpakt,organizacion del tratado del atlantico norte,organizzazione del trattato dell atlantico del nord,organizacao do tratado do atlantico norte,alliance atlantique,alianza atlantica,alleanza atlantica,alianca atlantica,otan
:eu,union europeenne,european union,europaische union,europaischen union,union europea,unione europea,uniao europeia,ue
:un,organisation des nations unies,nations unies,united nations,vereinte nationen,vereinten nationen,naciones unidas,nazioni unite,nacoes unidas,organizacion de las naciones unidas,organizacao das nacoes unidas,onu,uno
:osce,organisation pour la securite et la cooperation en europe,organization for security and co operation in europe,organization for security and cooperation in europe,organisation fur sicherheit und zusammenarbeit in europa,organizacion para la seguridad y la cooperacion en europa,organizzazione per la sicurezza e la cooperazione in europa,organizacao para a seguranca e cooperacao na europa,osze
:imf,fonds monetaire international,international monetary fund,internationaler wahrungsfonds,internationalen wahrungsfonds,fondo monetario internacional,fondo monetario internazionale,fundo monetario internacional,fmi,iwf
:world bank,banque mondiale,weltbank,banco mundial,banca mondiale
:who,organisation mondiale de la sante,world health organization,weltgesundheitsorganisation,organizacion mundial de la salud,organizzazione mondiale della sanita,organizacao mundial da saude,oms
:wto,organisation mondiale du commerce,world trade organization,welthandelsorganisation,organizacion mundial del comercio,organizzazione mondiale del commercio,organizacao mundial do comercio,omc
:ecb,banque centrale europeenne,european central bank,europaische zentralbank,europaischen zentralbank,banco central europeo,banca centrale europea,banco central europeu,bce,ezb
:european commission,commission europeenne,europaische kommission,europaischen kommission,eu kommission,comision europea,commissione europea,comissao europeia
:european parliament,parlement europeen,europaisches parlament,europaischen parlament,europaparlament,parlamento europeo,parlamento europeu
:council of europe,conseil de l europe,europarat,consejo de europa,consiglio d europa,conselho da europa
:european council,conseil europeen,europaischer rat,consejo europeo,consiglio europeo,conselho europeu
:un security council,conseil de securite,conseil de securite de l onu,conseil de securite des nations unies,united nations security council,un sicherheitsrat,weltsicherheitsrat,consejo de seguridad,consejo de seguridad de la onu,consiglio di sicurezza,consiglio di sicurezza dell onu,conselho de seguranca,conselho de seguranca da onu
:icc,cour penale internationale,international criminal court,internationaler strafgerichtshof,internationalen strafgerichtshof,corte penal internacional,corte penale internazionale,tribunal penal internacional,cpi,istgh
:icj,cour internationale de justice,international court of justice,internationaler gerichtshof,corte internacional de justicia,corte internazionale di giustizia,tribunal internacional de justica,cij
:iaea,agence internationale de l energie atomique,international atomic energy agency,internationale atomenergiebehorde,internationale atomenergie organisation,organismo internacional de energia atomica,agenzia internazionale per l energia atomica,agencia internacional de energia atomica,aiea,iaeo,oiea
:oecd,organisation de cooperation et de developpement economiques,organisation for economic co operation and development,ocde,ocse
:opec,opep
au =union africaine,african union,afrikanische union,afrikanischen union,union africana,unione africana,uniao africana
:arab league,ligue arabe,arabische liga,liga arabe,lega araba
:unhcr,haut commissariat des nations unies pour les refugies,hcr,acnur
:unesco
:unicef
:fao
:unrwa
:red cross,croix rouge,rotes kreuz,roten kreuz,rotem kreuz,cruz roja,croce rossa,cruz vermelha,cicr,icrc,ikrk
:amnesty international,amnesty,amnistia internacional
:human rights watch,hrw
:greenpeace
:wwf
:msf,medecins sans frontieres,doctors without borders,arzte ohne grenzen,medicos sin fronteras,medici senza frontiere,medicos sem fronteiras
:rsf,reporters sans frontieres,reporters without borders,reporter ohne grenzen,reporteros sin fronteras
:interpol
:europol
:frontex
:g7
:g20
:opcw,oiac,ovcw,opaq
:ioc,comite international olympique,international olympic committee,internationales olympisches komitee,comite olimpico internacional,comitato olimpico internazionale,cio,iok,coi
:fifa
:uefa
us:white house,maison blanche,weisses haus,weissen haus,weisse haus,weissen hauses,casa blanca,casa bianca,casa branca
ru:kremlin,kreml,cremlino
fr:elysee,elysee palast,palais de l elysee,eliseo,eliseu,elysee palace
fr:matignon,hotel matignon
gb:downing street,10 downing street
us:pentagon,pentagone,pentagono
us:state department,departement d etat,us state department,department of state,us aussenministerium,departamento de estado,dipartimento di stato
us:us congress,congres americain
us:capitol,capitole,kapitol,capitolio,campidoglio
us:us supreme court,cour supreme des etats unis
us:fbi
us:cia
us:nsa
us:nasa
us:fed,reserve federale,federal reserve,us notenbank,reserva federal
us:republican party,parti republicain,gop
us:democratic party,parti democrate
us:national security council,conseil de securite nationale,conseil national de securite,nationaler sicherheitsrat,nationalen sicherheitsrat,nationalen sicherheitsrats,nationalen sicherheitsrates,consejo de seguridad nacional,consejo nacional de seguridad,consiglio per la sicurezza nazionale,consiglio di sicurezza nazionale,conselho de seguranca nacional,conselho nacional de seguranca
:esa,agence spatiale europeenne,european space agency
:eib,bei
fr:quai d orsay
de:bundestag
de:reichstag
de:landtag
de:bundesrat
de:bundeswehr
gb:house of commons,chambre des communes
gb:house of lords
ru:duma,douma,staatsduma
il:knesset
il:mossad
il:tsahal,idf
ps:hamas
lb:hezbollah,hisbollah,hezbola,hizbola
af:taliban
:islamic state,etat islamique,islamischer staat,islamischen staat,estado islamico,stato islamico,daesh,daech,isis,isil
:al qaeda,al qaida,el kaida,al kaida
ng:boko haram
ru:fsb
ru:kgb
wagner ru=groupe wagner,wagner group,gruppe wagner,grupo wagner,gruppo wagner
co:farc
es:eta
gb:ira
tr:pkk`,
  // parties
  `de:cdu
de:csu
de:spd
de:fdp
de:afd,alternative fur deutschland
greens de=bundnis 90 die grunen,grunen
linke de=die linke,linkspartei
rn fr=rassemblement national
fn fr=front national
lr fr=les republicains
fr:lfi,la france insoumise,france insoumise
ps fr=parti socialiste
fr:lrem,la republique en marche,renaissance party
fr:pcf,parti communiste francais
fr:eelv,europe ecologie les verts
pp es=partido popular
es:psoe,partido socialista obrero espanol
es:podemos
es:vox
esquerra es=esquerra republicana,erc
pd it=partito democratico
it:m5s,movimento 5 stelle,mouvement 5 etoiles,five star movement
lega it=lega nord
it:forza italia
fdi it=fratelli d italia
gb:labour,labour party
gb:conservative party,tories,parti conservateur
gb:snp,scottish national party
ie:sinn fein
il:likud,likoud
ps:fatah
tr:akp
pl:pis
hu:fidesz
at:fpo
at:ovp
at:spo
pt br=partido dos trabalhadores
br:psdb
pan mx=partido accion nacional
mx:pri
mx:morena
ru:united russia,russie unie,einiges russland`,
  // media
  `:reuters
fr:afp,agence france presse,agence france-presse
ap us=associated press
de:dpa,deutsche presse agentur
it:ansa
es:efe
ru:tass
ru:ria novosti,ria nowosti
ru:interfax
cn:xinhua,chine nouvelle
lusa pt=agencia lusa
gb:bbc
us:cnn
us:nbc,nbc news
us:cbs,cbs news
abc us=abc news
us:fox news
:politico
us:bloomberg,bloomberg news
us:new york times,the new york times
us:washington post,the washington post
us:wall street journal,the wall street journal
gb:financial times
gb:guardian,the guardian
gb:the economist
fr:le monde
fr:le figaro
fr:tf1
fr:bfmtv,bfm tv,bfm
fr:rfi
fr:france 2
fr:france 24
fr:radio france
de:spiegel,der spiegel
de:die welt
de:die zeit
bild de=bild zeitung
de:faz,frankfurter allgemeine zeitung,frankfurter allgemeine
sz de=suddeutsche zeitung
de:ard
de:zdf
at:orf
ch:srf
es:el pais
es:el mundo
es:la vanguardia
es:rtve
corriere it=corriere della sera
repubblica it=la repubblica
it:la stampa
it:rai
it:mediaset
globo br=rede globo,o globo
folha br=folha de sao paulo,folha de s paulo
pt:rtp
qa:al jazeera,al jazira
sa:al arabiya
us:disney,walt disney`,
  // companies and networks
  `us:twitter
us:facebook
us:google
us:youtube
us:instagram
us:whatsapp
:telegram
cn:tiktok
us:linkedin
us:microsoft
us:apple
us:amazon
us:tesla
us:spacex
us:netflix
us:uber
us:intel
us:nvidia
us:ibm
us:openai
kr:samsung
cn:huawei
jp:sony
jp:nintendo
jp:toyota
jp:honda
jp:nissan
us:boeing
:eads
us:lockheed martin
us:northrop grumman
us:us air force,united states air force,usaf
:airbus
de:volkswagen,vw
de:bmw
de:daimler
de:siemens
de:lufthansa
de:deutsche bahn
de:deutsche bank
bayer de=bayer ag
fr:renault
fr:peugeot
:stellantis
it:fiat
it:ferrari
it:eni
it:enel
it:unicredit
total fr=totalenergies
fr:edf
fr:engie
fr:sncf
fr:air france
fr:ratp
fr:lvmh
fr:bnp paribas
fr:societe generale
fr:sanofi
us:pfizer
us:moderna
de:biontech
:astrazeneca
ru:gazprom
ru:rosneft
ru:aeroflot
shell =royal dutch shell
bp gb=british petroleum
us:exxon,exxonmobil
us:mcdonald s
us:goldman sachs
us:jp morgan,jpmorgan
gb:hsbc
ch:ubs
ch:credit suisse
ch:nestle
ch:novartis
iberia es=iberia airlines
es:telefonica
es:repsol
br:petrobras
br:embraer
cn:alibaba
us:general motors
us:general electric
ford us=ford motor company`,
  // one name each, or the same in every language: no key of their own
  `fr=decathlon,fnac,darty,intermarche,monoprix,castorama,leroy merlin,blablacar,deezer,ouigo,ubisoft,capgemini,sodexo,ratp dev,cgt,cfdt,unsa,medef,insee,cnrs,inserm,dgse,dgsi,gign,cnil,arcom,france travail,pole emploi,air liquide,l oreal,danone,michelin,carrefour,auchan,bouygues,veolia,thales,safran,dassault aviation,dassault,alstom,saint gobain,accor,kering,axa,credit agricole,credit mutuel,caisse des depots,vivendi,canal+,m6,france televisions,france inter,franceinfo,france info,europe 1,rtl,rmc,cnews,lci,mediapart,l equipe,les echos,la poste,le parisien,ouest france,la croix,l humanite,l express,le point,l obs,charlie hebdo,la voix du nord,la depeche du midi,nice matin,midi libre,le telegramme,reconquete,nupes,nouveau front populaire,lutte ouvriere,parti communiste,place publique,les ecologistes,place beauvau,bercy,pathe,gaumont,asse,losc,chu
de=rossmann,enbw,kaufland,holstein kiel,deutsche umwelthilfe,ig metall,dgb,adac,bundesbank,bosch,thyssenkrupp,basf,sap,allianz,adidas,commerzbank,deutsche post,dhl,rwe,vonovia,porsche,audi,opel,zalando,aldi,lidl,rewe,edeka,tui,charite,dfb,dfl,taz,tagesspiegel,handelsblatt,tagesschau,bsw,rb leipzig,bayer leverkusen,hannover 96,mainz 05,kanzleramt,bundeskanzleramt,generalbundesanwalt
es=celta de vigo,celta,rac1,ugt,sumar,ciudadanos,bildu,bbva,caixabank,iberdrola,inditex,ferrovial,mercadona,endesa,naturgy,televisa,la razon,el periodico,cadena ser,onda cero,antena 3,telecinco,la sexta,abc,marca,betis,osasuna,rayo vallecano,real sociedad,athletic,athletic club,espanyol,zarzuela,renfe,aena,correos
it=esselunga,altroconsumo,a2a,conad,polizia di stato,guardia di finanza,cgil,cisl,uil,confindustria,istat,inps,fincantieri,intesa sanpaolo,telecom italia,poste italiane,trenitalia,ferrovie dello stato,alitalia,mediobanca,pirelli,barilla,luxottica,gucci,il messaggero,il fatto quotidiano,gazzetta dello sport,la gazzetta dello sport,adnkronos,skytg24,la7,italia viva,sinistra italiana,palazzo chigi,quirinale,viminale,farnesina,montecitorio,palazzo madama,carabinieri,fiorentina,atalanta,sampdoria,udinese,salernitana,cremonese,sassuolo,hellas verona,campidoglio,bankitalia
pt=b3,pingo doce,deco,autoeuropa,moreirense,rio ave,chega,bloco de esquerda,iniciativa liberal,gnr,galp,edp,tap,sonae,jeronimo martins,altice,mota engil,novo banco,caixa geral de depositos,observador,expresso,publico,correio da manha,jornal de noticias,diario de noticias,sic noticias,boavista,cgtp,assembleia da republica
br=mdb,psol,uniao brasil,stf,stj,tse,itau,bradesco,ambev,jbs,itamaraty,uol,g1,sbt,palmeiras,fluminense,vasco da gama,botafogo,atletico mineiro,estadao,o estado de s paulo,tv globo
ar=clarin,ypf,casa rosada,la nacion
mx=pemex,femsa,los pinos
sa=al nassr,al hilal,al ittihad,saudi aramco,aramco
gb=greggs,wrexham,port vale,ofgem,ofcom,scottish water,national grid,reform uk,liberal democrats,lib dems,plaid cymru,home office,foreign office,met office,whitehall,daily mail,sky news,itv,channel 4,british airways,easyjet,barclays,lloyds,vodafone,unilever,tesco,sainsbury s,rolls royce,everton,newcastle united,west ham,aston villa,oxfam,the times,the independent,the sun,the lancet,lancet,gsk
us=teamsters,afl cio,nra,aclu,naacp,epa,fda,irs,tsa,fema,noaa,nypd,lapd,walmart,costco,starbucks,coca cola,pepsico,nike,verizon,at t,comcast,jpmorgan chase,morgan stanley,citigroup,bank of america,wells fargo,blackrock,berkshire hathaway,mastercard,paypal,airbnb,lyft,delta air lines,united airlines,american airlines,southwest airlines,meta platforms,alphabet,hewlett packard,oracle,cisco,qualcomm,salesforce,chevron,johnson johnson,merck,deloitte,mckinsey,moody s,fitch ratings,chrysler,msnbc,npr,usa today,los angeles times,boston globe,axios,newsweek,forbes,people magazine,tmz,national geographic,new yorker,cnbc,pbs,espn,nba,nfl,mlb,nhl,mit,kkr
=save the children,transparency international,brics,asean,apec,wada,ryanair,klm,qatar airways,ikea,h m,lego,heineken,maersk,ericsson,nokia,volvo,saab,philips,spotify,bytedance,tencent,xiaomi,baidu,tsmc,foxconn,hyundai,kia,hitachi,panasonic,softbank,lukoil,sberbank,anadolu,kyodo,yonhap,nikkei,kommersant,haaretz,jerusalem post,global times,cctv,irna,shin bet,fia,atp,wta,wikileaks,wikipedia,eurostar
:red crescent,croissant rouge,roter halbmond,roten halbmond,media luna roja,mezzaluna rossa,crescente vermelho
:civil protection,protection civile,securite civile,proteccion civil,protezione civile,protecao civil,defesa civil
ye:houthis,houthi,houthistes,huthi,huthis,huties,hutis,huti
ps:islamic jihad,jihad islamique,islamischer dschihad,islamischen dschihad,yihad islamica,jihad islamica
ir:revolutionary guards,gardiens de la revolution,revolutionsgarden,guardianes de la revolucion,guardia revolucionaria,guardiani della rivoluzione,pasdaran,guardas da revolucao
so:al shabaab,shebab,al shabab,al shebab,shabab
:wfp,programme alimentaire mondial,world food programme,world food program,welternahrungsprogramm,programa mundial de alimentos,programma alimentare mondiale,programa alimentar mundial
:ilo,organisation internationale du travail,international labour organization,internationale arbeitsorganisation,organizacion internacional del trabajo,organizzazione internazionale del lavoro,oit
:ecowas,cedeao
:mercosur,mercosul
us:cdc,centers for disease control and prevention,centers for disease control
us:justice department,us department of justice,u s department of justice,department of justice,us justice department,us justizministerium
sec us=securities and exchange commission
us:homeland security,department of homeland security,dhs
us:usgs,us geological survey,u s geological survey
gb:nhs,national health service
gb:scotland yard,metropolitan police,met police
us:uaw,united auto workers
us:76ers,philadelphia 76ers,sixers
us:49ers,san francisco 49ers
de:bka,bundeskriminalamt
de:bnd,bundesnachrichtendienst
de:thw,technisches hilfswerk,technische hilfswerk,technischen hilfswerk
de:dwd,deutscher wetterdienst,deutsche wetterdienst,deutschen wetterdienst
dpa de=deutschen presse agentur
de:telekom,deutsche telekom,deutschen telekom,deutscher telekom
deutsche bank de=deutschen bank,deutscher bank
deutsche bahn de=deutschen bahn,deutscher bahn
de:mercedes,mercedes benz
greens de=grune,die grunen
de:linke,linken
de:schalke,schalke 04
de:eon,e on
verdi de=ver di
fr=le progres,meteo france,cfe cgc,sdis
es=aemet,dgt,pnv
it=figc,coni,dda,dia
br=ibama,funai,anvisa,ibge,cbf,policia civil,policia militar
pt=ipma,palacio de belem
gb=virgin atlantic,nats
us=jetblue
ine mx=instituto nacional electoral
echr =cour europeenne des droits de l homme,european court of human rights,europaischer gerichtshof fur menschenrechte,europaische gerichtshof fur menschenrechte,europaischen gerichtshof fur menschenrechte,tribunal europeo de derechos humanos,corte europea dei diritti dell uomo,tribunal europeu dos direitos humanos,cedh,egmr,tedh,cedu
cjeu =cour de justice de l union europeenne,cour de justice de l ue,european court of justice,court of justice of the european union,europaischer gerichtshof,europaische gerichtshof,europaischen gerichtshof,tribunal de justicia de la union europea,corte di giustizia dell unione europea,corte di giustizia dell ue,tribunal de justica da uniao europeia,cjue,eugh,tjue
fo fr=force ouvriere
fr:canal plus
fr:rn
fr:lr
es:ccoo,comisiones obreras
es:junts,junts per catalunya
es:moncloa,la moncloa,palacio de la moncloa
es:tve,television espanola
it:sole 24 ore,il sole 24 ore
it:repubblica
it:pd
it:inter
br:planalto,palacio do planalto
pt:policia judiciaria
estadao br=o estado de sao paulo
es:banco santander
es:audiencia nacional
new york police us=new york police department
us:us navy,u s navy
us:us army,u s army
paris bourse fr=bourse de paris
de:berliner ensemble
kr:blue house,maison bleue,casa azul`,
  // clubs
  `fr:psg,paris saint germain
om fr=olympique de marseille
ol fr=olympique lyonnais
es:real madrid
es:fc barcelona,fc barcelone,barca
es:atletico madrid,atletico de madrid
de:bayern munich,bayern munchen,fc bayern munchen,fc bayern
de:borussia dortmund,bvb
it:juventus,juve
inter it=inter milan
it:ac milan
it:as roma
it:ssc napoli
gb:manchester united
gb:manchester city
gb:chelsea,chelsea fc
gb:arsenal
gb:liverpool fc
gb:tottenham,tottenham hotspur
pt:benfica
pt:fc porto
sporting pt=sporting cp
br:flamengo
br:corinthians
ar:boca juniors
ar:river plate
ajax nl=ajax amsterdam
celtic gb=celtic glasgow`,
];
