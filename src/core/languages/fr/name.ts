// French words around names.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'fr',
  titles: 'm mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle mademoiselles me dr docteur pr professeur maitre mgr monseigneur sir lord lady saint_pere pere frere soeur abbe don dona cheikh mollah ayatollah imam',
  roles: 'emir sultan entrepreneur industriel industrielle humoriste prevenu suspect magistrat magistrate dictateur delegue deleguee adjoint adjointe tueur assaillant nageur nageuse judoka sprinteur skieur skieuse cycliste tennisman rugbyman footballeur footballeuse basketteur boxeur agriculteur infirmiere infirmier enseignant enseignante instituteur vice-premier ex-president ex-ministre directeur-general haut-commissaire metteur influenceuse influenceur virologue climatologue president presidente presidents ministre ministres premier_ministre premiere_ministre vice-president vice-presidente chancelier chanceliere secretaire secretaires porte-parole chef cheffe chefs dirigeant dirigeante '
    + 'dirigeants directeur directrice directeurs depute deputee deputes senateur senatrice senateurs maire maires prefet prefete procureur procureure juge juges avocat avocate avocats general colonel capitaine commandant lieutenant '
    + 'amiral marechal sergent adjudant roi reine prince princesse empereur imperatrice pape cardinal eveque archeveque pasteur rabbin ambassadeur ambassadrice commissaire gouverneur gouverneure conseiller conseillere conseillers '
    + 'homologue patron patronne pdg fondateur fondatrice cofondateur cofondatrice entraineur entraineuse selectionneur capitaine joueur joueuse attaquant defenseur gardien milieu pilote coureur champion championne athlete acteur '
    + 'actrice comedien comedienne realisateur realisatrice chanteur chanteuse rappeur rappeuse musicien musicienne compositeur compositrice ecrivain ecrivaine romancier romanciere auteur autrice poete philosophe historien '
    + 'historienne journaliste journalistes redacteur redactrice photographe peintre sculpteur architecte economiste politologue sociologue chercheur chercheuse scientifique physicien physicienne chimiste biologiste medecin '
    + 'chirurgien professeure etudiant etudiante militant militante opposant opposante syndicaliste candidat candidate elu elue leader numero responsable representant representante coordinateur coordinatrice analyste expert experte '
    + 'diplomate negociateur emissaire envoye soldat policier gendarme terroriste milliardaire homme femme epouse epoux mari fils fille frere soeur pere mere oncle tante neveu niece cousin cousine veuve ami amie compagne compagnon '
    + 'collegue successeur predecesseur producteur productrice animateur animatrice danseur danseuse mannequin styliste couturier explorateur navigateur astronaute cosmonaute inventeur ingenieur editeur habitante laureat laureate',
  roleEnds: '',
  organisationHeads: 'prefecture parquet chu chru bourse rectorat croissant-rouge mairie delegation clinique secours medecins collectif coordination organisation agence ministere conseil commission comite cour tribunal parti union federation confederation association ligue fondation institut universite ecole academie banque fonds office bureau centre '
    + 'assemblee senat parlement front mouvement rassemblement syndicat societe compagnie groupe group alliance ligue croix-rouge cour observatoire chambre direction service autorite haut-commissariat haute_autorite programme '
    + 'college lycee hopital musee theatre opera orchestre club cercle amicale communaute congregation ordre maison departement caisse mutuelle laboratoire bibliotheque forum armee marine garde gendarmerie police '
    + 'olympique stade racing as fc ac ogc losc asse eglise archidiocese diocese regiment division brigade',
  smallHeads: 'prefecture parquet tribunal cour gendarmerie commissariat rectorat chambre caisse agence commission college ecole chu chru clinique brigade confederation comite observatoire office editions armee administration presidence gouvernement ministere parlement senat justice universite parti banque federation association fondation groupe ambassade police marine conseil ligue institut academie lycee hopital amicale syndicat',
  organisationTails: 'sa sas sarl sca group groupe holding inc corp corporation ltd plc ag gmbh spa company bank university club fc airlines airways motors records studios entertainment press news times post united foundation institute party association',
  organisationEnds: '',
  organisationCues: 'concurrent concurrente editions groupe chez societe entreprise firme geant constructeur equipementier operateur compagnie quotidien hebdomadaire journal magazine chaine radio agence site parti syndicat ong banque filiale start-up startup marque editeur club '
    + 'reseau_social multinationale assureur avionneur laboratoire fournisseur distributeur label studio milice',
  organisationAdjectives: 'national nationale nationaux nationales international internationale internationaux mondial mondiale europeen europeenne europeens europeennes central centrale general generale supreme populaire democratique social sociale '
    + 'socialiste republicain republicaine communiste constitutionnel constitutionnelle federal federale federaux public publique publics royal royale etranger etrangere etrangeres regional regionale departemental municipal municipale '
    + 'monetaire economique scientifique militaire unie unies uni atlantique africain africaine islamique olympique medical polytechnique technique superieur superieure spatial spatiale penal penale francais francaise francaises arabe '
    + 'catholique orthodoxe liberal liberale travailliste conservateur parisien centriste ecologiste insoumise',
  placeHeads: 'cimetiere massif rue avenue boulevard place quai pont lac mont monts riviere fleuve ile iles golfe detroit cap baie vallee mer ocean desert col massif chateau aeroport gare port parc stade faubourg chemin cours allee square impasse quartier '
    + 'camp foret canal glacier volcan aiguille plaine plateau pic cathedrale abbaye basilique',
  placeTails: 'city street avenue county island islands river lake park square bay valley beach hill hills mountains airport',
  placeEnds: '',
  placeCues: 'maire prefet prefete eveque archeveque depute deputee senateur roi reine duc duchesse comte gouverneur aeroport gare tribunal siege bataille population peninsule ville village commune capitale region province departement district comte canton etat republique royaume pays frontiere habitants bourgade localite municipalite agglomeration banlieue nord sud est ouest centre sud-est sud-ouest nord-est nord-ouest',
  placePrepositions: 'à en vers depuis dans',
  agentPrepositions: 'selon d_apres avec contre par',
  speech: 'rapporte rapportent revele declare dit affirme explique annonce indique precise ajoute estime assure souligne rappelle confie reconnu confirme repondu lance ecrit tweete raconte demande conclu juge insiste prevenu promis denonce critique salue appele '
    + 'reagi regrette deplore souhaite propose martele tranche poursuit poursuivi resume temoigne commente plaide reclame observe note soutient soutenu accuse nie dementi averti murmura repondit dit cria demanda reprit ajouta pense '
    + 'declarait affirmait disait expliquait estimait croit sait veut refuse marie mort decede ne nee',
  articles: 'le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes',
  links: 'de du des d la le les l et pour en au aux sur contre',
  particles: 'de du des d la le von van der den ben bin al el di da dos do das del della',
  ordinary: 'nouvel an annee chacun chacune beaucoup quiconque nombreux le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes je tu il elle on nous vous ils elles c j n s m t qu y en se me te lui eux ne pas plus moins tres trop bien mal '
    + 'et ou ni mais or donc car que qui quoi dont quand comme si lorsque lorsqu puisque puisqu quoique tandis alors ainsi aussi apres avant pendant depuis des dans sur sous par pour avec sans contre entre vers chez selon malgre hors sauf '
    + 'outre parmi lors afin grace face suite cependant pourtant toutefois neanmoins enfin puis ensuite d_abord aujourd hui hier demain ici la-bas voici voila tout tous toute toutes chaque plusieurs quelques certains certaines autre autres '
    + 'aucun aucune nul meme celui celle ceux celles cela ceci ca rien personne quel quelle quels quelles combien comment pourquoi est-ce est sont etait ete etre a ont avait avoir fait faire peut doit va vont deux trois quatre cinq six sept '
    + 'huit neuf dix cent mille premier premiere deuxieme dernier derniere a oui non merci bonjour lire voir photo video image texte sources source reportage version jamais toujours souvent parfois deja encore peut-etre surtout seul seule seuls '
    + 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche monsieur madame dieu dame page chapitre article tome partie internet noel paques covid signe fin debut '
    + 'interroge interrogee ne nee age agee malheureusement heureusement actuellement recemment finalement egalement notamment environ pres loin autour dehors via mi etat etats republique moyen gauche droite centre nord sud est ouest '
    + 'president ministre roi reine prince empereur pape general astronomie espace sciences economie politique culture sport sports societe monde robes prix certes quant quelque quiconque tel telle tels telles lui-meme menees signe toi moi tiens tenez '
    + 'parfois rappelons prenez viennent distribuent destination maintenant enfin championnat championnats coupe jeux tournoi grand_prix guerre bataille traite loi festival histoire legion_honneur renaissance revolution resistance liberation',
  acts: 'est etait fut sera devient devint a avait reste resta rejoint rejoignit quitte quitta obtient obtint recoit recut remporte remporta joue joua travaille travailla vit vecut meurt mourut nait naquit etudie etudia commence commenca publie publia epouse epousa signe signa gagne gagna fonde fonda arrive arriva revient revint part partit prend prit fait fit entre entra poursuit succede accuse dirige dirigea enseigne enseigna ouvre riait hachait',
  adjectiveEnds: 'if ifs ante antes al ale aux ales aire aires ien ienne iens iennes ique iques ais aise el elle elles ive ives ieur ieure ieurs',
  nounEnds: 'tion tions ment ments ite isme ance ence age ure',
  placeLinks: '',
  leaders: 'president presidente pdg patron patronne directeur directrice fondateur fondatrice cofondateur cofondatrice leader chef cheffe dirigeant dirigeante entraineur entraineuse actionnaire analyste economiste gerant gerante salarie salaries employes filiale',
  officeNouns: 'appel assises instance grande commerce cassation police sante agriculture justice defense interieur culture education finances industrie logement transports environnement travail economie affaires droits famille recherche sport sports protection securite hommes',
  storms: 'ouragan tempete cyclone typhon depression operation',
  clubs: '',
  nounsAreCapital: false,
  demonyms: 'us:americain,etasunien ru:russe,prorusse gb:britannique,anglais,ecossais,gallois fr:francais de:allemand it:italien es:espagnol,catalan,basque pt:portugais ua:ukrain,ukrainien cn:chinois jp:japonais ca:canadien,quebecois au:australien '
    + 'in:indien br:bresilien mx:mexicain ar:argentin co:colombien ve:venezuelien cl:chilien pe:peruvien cu:cubain be:belge,flamand,wallon nl:neerlandais,hollandais ch:suisse,suissesse at:autrichien pl:polonais cz:tcheque sk:slovaque hu:hongrois '
    + 'ro:roumain bg:bulgare gr:grec rs:serbe hr:croate si:slovene ba:bosnien,bosniaque al:albanais xk:kosovar se:suedois no:norvegien dk:danois fi:finlandais ie:irlandais is:islandais ee:estonien lv:letton lt:lituanien by:bielorusse '
    + 'md:moldave ge:georgien am:armenien az:azerbaidjanais,azeri tr:turc,turque ir:iranien,perse iq:irakien sy:syrien lb:libanais il:israelien ps:palestinien jo:jordanien eg:egyptien sa:saoudien ye:yemenite qa:qatari ae:emirati kw:koweitien '
    + 'af:afghan pk:pakistanais bd:bangladais kz:kazakh uz:ouzbek kp:nord-coreen kr:sud-coreen,coreen vn:vietnamien th:thailandais id:indonesien ph:philippin my:malaisien mm:birman tw:taiwanais ma:marocain dz:algerien tn:tunisien ly:libyen '
    + 'ml:malien sn:senegalais ci:ivoirien ne:nigerien ng:nigerian tg:togolais bj:beninois bf:burkinabe cm:camerounais cd:congolais rw:rwandais et:ethiopien er:erythreen so:somalien sd:soudanais ke:kenyan za:sud-africain td:tchadien '
    + 'gn:guineen mr:mauritanien mg:malgache ht:haitien nz:neo-zelandais lu:luxembourgeois mc:monegasque eu:europeen va:vatican',
  demonymEndings: 's e es ne nes que ques en ens enne ennes ien iens ienne iennes ais aise aises ois oise oises an ans ane anes ain ains aine aines in ins ine ines ite ites eenne eennes een eens i is ie ies ese eses te tes se ses',
};
