// French words around names.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'fr',
  titles: 'm mm monsieur messieurs madame mesdames me dr docteur pr professeur maitre mgr monseigneur sir lord lady saint_pere pere frere soeur abbe don dona cheikh mollah ayatollah imam mme|mlle|mademoiselle~|s',
  roles: 'emir sultan entrepreneur industriel industrielle humoriste prevenu suspect dictateur tueur assaillant judoka sprinteur cycliste tennisman rugbyman basketteur boxeur agriculteur instituteur '
    + 'vice-premier ex-president ex-ministre directeur-general haut-commissaire metteur virologue climatologue presidente premier_ministre premiere_ministre porte-parole cheffe dirigeante directrice '
    + 'deputee senatrice avocate general colonel capitaine commandant lieutenant amiral marechal sergent adjudant roi reine prince princesse empereur imperatrice pape cardinal eveque archeveque pasteur '
    + 'rabbin commissaire conseillere homologue pdg selectionneur attaquant defenseur gardien milieu pilote coureur athlete poete philosophe photographe peintre sculpteur architecte economiste '
    + 'politologue sociologue scientifique chimiste biologiste medecin chirurgien professeure syndicaliste leader numero responsable analyste diplomate negociateur emissaire envoye soldat policier '
    + 'gendarme terroriste milliardaire homme femme epouse epoux mari fils fille frere soeur pere mere oncle tante neveu niece veuve compagne compagnon collegue successeur predecesseur mannequin '
    + 'styliste couturier explorateur navigateur astronaute cosmonaute inventeur ingenieur editeur habitante '
    + 'president|ministre|secretaire|chef|dirigeant|directeur|depute|senateur|maire|juge|avocat|conseiller|journaliste~|s '
    + 'magistrat|delegue|adjoint|infirmier|enseignant|vice-president|chancelier|prefet|procureur|gouverneur|ecrivain|romancier|etudiant|militant|opposant|candidat|elu|representant|expert|cousin|ami|laureat~|e '
    + 'nag|ski|football|influenc|entrain|jou|chant|rapp|cherch|dans~eur|euse ambassad|fondat|cofondat|act|realisat|composit|aut|redact|coordinat|product|animat~eur|rice '
    + 'comedi|musici|histori|physici~en|enne patron|champion~|ne',
  roleEnds: '',
  organisationHeads: 'prefecture parquet chu chru bourse rectorat croissant-rouge mairie delegation clinique secours medecins collectif coordination organisation agence ministere conseil commission comite cour tribunal '
    + 'parti union federation confederation association ligue fondation institut universite ecole academie banque fonds office bureau centre assemblee senat parlement front mouvement rassemblement syndicat '
    + 'societe compagnie groupe group alliance croix-rouge observatoire chambre direction service autorite haut-commissariat haute_autorite programme college lycee hopital musee theatre opera orchestre club '
    + 'cercle amicale communaute congregation ordre maison departement caisse mutuelle laboratoire bibliotheque forum armee marine garde gendarmerie police olympique stade racing as fc ac ogc losc asse '
    + 'eglise archidiocese diocese regiment division brigade',
  smallHeads: 'prefecture parquet tribunal cour gendarmerie commissariat rectorat chambre caisse agence commission college ecole chu chru clinique brigade confederation comite observatoire office editions armee administration presidence gouvernement ministere parlement senat justice universite parti banque federation association fondation groupe ambassade police marine conseil ligue institut academie lycee hopital amicale syndicat',
  organisationTails: 'sa sas sarl sca groupe',
  organisationEnds: '',
  organisationCues: 'concurrent concurrente editions groupe chez societe entreprise firme geant constructeur equipementier operateur compagnie quotidien hebdomadaire journal magazine chaine radio agence site parti syndicat ong banque filiale start-up startup marque editeur club '
    + 'reseau_social multinationale assureur avionneur laboratoire fournisseur distributeur label studio milice',
  organisationAdjectives: 'national nationaux internationaux supreme populaire democratique socialiste communiste constitutionnel constitutionnelle federaux publique etranger departemental monetaire economique scientifique '
    + 'militaire uni atlantique islamique olympique medical polytechnique technique francais arabe catholique orthodoxe travailliste conservateur parisien centriste ecologiste insoumise '
    + 'nationale|europeen|europeenne|public|etrangere|unie|francaise~|s international|mondial|central|general|social|republicain|federal|royal|regional|municipal|africain|superieur|spatial|penal|liberal~|e',
  placeHeads: 'barrage viaduc tunnel etang grotte cimetiere massif rue avenue boulevard place quai pont lac riviere fleuve golfe detroit cap baie vallee mer ocean desert col chateau aeroport gare port parc stade faubourg chemin cours allee square '
    + 'impasse quartier camp foret canal glacier volcan aiguille plaine plateau pic cathedrale abbaye basilique mont|ile~|s',
  placeTails: 'mountains airport hills',
  placeEnds: '',
  placeCues: 'maire eveque archeveque senateur roi reine duc duchesse comte gouverneur aeroport gare tribunal siege bataille population peninsule ville village commune capitale region province departement district '
    + 'canton etat republique royaume pays frontiere habitants bourgade localite municipalite agglomeration banlieue nord sud est ouest centre sud-est sud-ouest nord-est nord-ouest prefet|depute~|e',
  placePrepositions: 'à en vers depuis dans',
  agentPrepositions: 'selon d_apres avec contre par',
  speech: 'rapporte rapportent revele declare dit affirme explique annonce indique precise ajoute estime assure souligne rappelle confie reconnu confirme repondu lance ecrit tweete raconte demande conclu juge '
    + 'insiste prevenu promis denonce critique salue appele reagi regrette deplore souhaite propose martele tranche poursuit poursuivi resume temoigne commente plaide reclame observe note soutient soutenu '
    + 'accuse nie dementi averti murmura repondit cria demanda reprit ajouta pense declarait affirmait disait expliquait estimait croit sait veut refuse marie mort decede ne nee',
  articles: 'le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes',
  links: 'de du des d la le les l et pour en au aux sur contre',
  particles: 'du d la le von van der den ben bin al el di del della de|da|do~|s',
  ordinary: 'proces municipales nouvel an annee beaucoup quiconque nombreux la l du d au aux cet cette son sa notre nos votre vos mon ma ton ta je tu on nous vous c j n s m t y en lui eux pas plus moins tres trop bien mal ou ni or '
    + 'donc car qui quoi dont quand comme si quoique tandis alors ainsi aussi apres avant pendant depuis dans sur sous par pour avec sans contre entre vers chez selon malgre hors sauf outre parmi lors afin '
    + 'grace face suite cependant pourtant toutefois neanmoins enfin puis ensuite d_abord aujourd hui hier demain ici la-bas voici voila tout tous chaque plusieurs certains certaines nul meme celui ceux cela '
    + 'ceci ca rien personne combien comment pourquoi est-ce est sont etait etre a ont avait avoir fait faire peut doit va vont deux trois quatre cinq six sept huit neuf dix cent mille deuxieme oui non merci '
    + 'bonjour lire voir photo video image texte reportage version jamais toujours souvent parfois deja encore peut-etre surtout seule janvier fevrier mars avril juin juillet aout septembre octobre novembre '
    + 'decembre lundi mardi mercredi jeudi vendredi samedi dimanche monsieur madame dieu dame page chapitre article tome partie internet noel paques covid signe fin debut malheureusement heureusement '
    + 'actuellement recemment finalement egalement notamment environ pres loin autour dehors via mi republique moyen gauche droite centre nord sud ouest president ministre roi reine prince empereur pape '
    + 'general astronomie espace sciences economie politique culture societe monde robes prix certes quant lui-meme menees toi moi tiens tenez rappelons prenez viennent distribuent destination maintenant '
    + 'coupe jeux tournoi grand_prix guerre bataille traite loi festival histoire legion_honneur renaissance revolution resistance liberation premi|derni~er|ere '
    + 'le|de|ce|leur|il|elle|se|me|te|toute|autre|celle|quel|quelle|source|seul|mai|etat|sport|quelque|tel|telle|championnat~|s chacun|un|qu|ne|et|lorsqu|puisqu|aucun|interroge|age~|e',
  acts: 'est etait fut sera devient devint a avait reste resta rejoint rejoignit quitte quitta obtient obtint recoit recut remporte remporta joue joua travaille travailla vit vecut meurt mourut nait naquit etudie etudia commence commenca publie publia epouse epousa signe signa gagne gagna fonde fonda arrive arriva revient revint part partit prend prit fait fit entre entra poursuit succede accuse dirige dirigea enseigne enseigna ouvre riait hachait',
  adjectiveEnds: 'al aux ais aise ois oise el ieure if|ante|ale|aire|ien|ienne|ique|elle|ive|ieur~|s',
  nounEnds: 'ite isme ance ence age ure tion|ment~|s',
  placeLinks: '',
  leaders: 'pdg patron patronne directeur directrice fondateur fondatrice cofondateur cofondatrice leader chef cheffe entraineur entraineuse actionnaire analyste economiste salarie salaries employes filiale '
    + 'president|dirigeant|gerant~|e',
  officeNouns: 'appel assises instance grande commerce cassation police sante agriculture justice defense interieur culture education finances industrie logement transports environnement travail economie affaires droits famille recherche sport sports protection securite hommes',
  storms: 'ouragan tempete cyclone typhon depression operation',
  clubs: '',
  gerundEnds: 'ant',
  nounsAreCapital: false,
  demonyms: 'us:americain,etasunien ru:russe,prorusse gb:britannique,anglais,ecossais,gallois fr:francais de:allemand it:italien es:espagnol,catalan,basque pt:portugais ua:ukrain,ukrainien cn:chinois jp:japonais ca:canadien,quebecois au:australien '
    + 'in:indien br:bresilien mx:mexicain ar:argentin co:colombien ve:venezuelien cl:chilien pe:peruvien cu:cubain be:belge,flamand,wallon nl:neerlandais,hollandais ch:suisse,suissesse at:autrichien pl:polonais cz:tcheque sk:slovaque hu:hongrois '
    + 'ro:roumain bg:bulgare gr:grec rs:serbe hr:croate si:slovene ba:bosnien,bosniaque al:albanais xk:kosovar se:suedois no:norvegien dk:danois fi:finlandais ie:irlandais is:islandais ee:estonien lv:letton lt:lituanien by:bielorusse '
    + 'md:moldave ge:georgien am:armenien az:azerbaidjanais,azeri tr:turc,turque ir:iranien,perse iq:irakien sy:syrien lb:libanais il:israelien ps:palestinien jo:jordanien eg:egyptien sa:saoudien ye:yemenite qa:qatari ae:emirati kw:koweitien '
    + 'af:afghan pk:pakistanais bd:bangladais kz:kazakh uz:ouzbek kp:nord-coreen kr:sud-coreen,coreen vn:vietnamien th:thailandais id:indonesien ph:philippin my:malaisien mm:birman tw:taiwanais ma:marocain dz:algerien tn:tunisien ly:libyen '
    + 'ml:malien sn:senegalais ci:ivoirien ne:nigerien ng:nigerian tg:togolais bj:beninois bf:burkinabe cm:camerounais cd:congolais rw:rwandais et:ethiopien er:erythreen so:somalien sd:soudanais ke:kenyan za:sud-africain td:tchadien '
    + 'gn:guineen mr:mauritanien mg:malgache ht:haitien nz:neo-zelandais lu:luxembourgeois mc:monegasque eu:europeen va:vatican',
  demonymEndings: 's ais ois an|ain|in|i~|e|s|es e|ne|que|en|enne|ien|ienne|aise|oise|ite|eenne|een|ese|te|se~|s',
};
