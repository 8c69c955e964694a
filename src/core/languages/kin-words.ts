// What a denial of a whole matter is told by: words that say the same of something ("prouvé", "démontré"), words that tie two things
// to each other ("lien"), and how a denial is stressed ("en aucun cas"). Read by findings only, so it stands apart from the packs.
// Lower case, accents folded, words between blanks, groups between strokes.
import type { LanguageCode } from './pack.ts';

type Row = Readonly<Record<LanguageCode, string>>;

/** Groups of words of which one denied and another stated of one thing cannot both be: "n'ont pas changé", "a modifié". */
export const KIN: Row = {
  fr: 'prouver prouve prouvee prouves prouvees demontrer demontre demontree demontres demontrees demontrent etabli etablie avere averee/changer change changee changent modifier modifie modifiee modifies modifiees decaler decale decalee decales decalees revu revue revus revoir reevalue reevaluee reevaluer'
    + '/contenir contient contiennent trouve trouvent retrouve retrouvent renferme renferment comporte comportent contenait contenaient/exister existe existent existait disponible disponibles accessible accessibles/cause causer causes causee causees consequence consequences resultat provoque provoquee provoquent du due dus dues/authentique authentiques officiel officiels officielle officielles'
    + '/mention mentionne mentionnent evoque evoquent parle parlent/jouer joue jouait apparaitre apparait apparu apparue figurer figure/participer participe participait participation role/recevoir recu recue recus recues obtenir obtenu obtenue obtenus touche/signer signe signee signes signature/quitter quitte parti partie partis partir depart/utiliser utilise utilisee utilises employer emploie employe recourir recours'
    + '/construire construit construite bati batie erige/voir vu vue apercu apercue observe/interdire interdit interdite interdits banni bannie bannis prohibe/diffuser diffuse diffusee publie publiee publier publiees/similaire similaires semblable semblables comparable comparables comparer compare compares comparee comparees ressemble ressemblent',
  en: 'prove proved proven proves demonstrate demonstrated established shown/change changed changes modify modified altered revised shifted/contain contains contained found include includes included/exist exists existed available/cause caused causes result resulted due led/authentic genuine official/mention mentions mentioned refer refers referred/act acted acting acts star starred starring stars appear appeared appears appearing performed'
    + '/participate participated participates part role involved involvement took/receive received get got obtain obtained/sign signed signs signature/leave left leaves departed quit/use used uses employ employed employs/build built erected constructed/see saw seen spotted observed/ban banned bans prohibited forbidden outlawed/air aired airs broadcast broadcasts released published/similar comparable compared compare resemble resembles alike',
  de: 'bewiesen beweist nachgewiesen belegt erwiesen/geandert andern anderte anderten verandert verschoben revidiert/enthalt enthalten enthielt enthielten findet finden gefunden/existiert existieren gibt vorhanden verfugbar/verursacht verursachte folge folgen ursache ausgelost/echt offiziell offizielle offiziellen/erwahnt erwahnen erwahnte nennt genannt spricht'
    + '/spielt spielte auftritt aufgetreten/teilnahm teilgenommen teilnehmen beteiligt rolle/erhalten erhielt erhielten bekommen bekam bekamen/unterzeichnet unterschrieben unterschrieb unterzeichnete/verlassen verliess ausgetreten/benutzt verwendet verwendete genutzt eingesetzt/gebaut errichtet/gesehen beobachtet/verboten untersagt/ausgestrahlt gesendet veroffentlicht/ahnlich ahneln ahnelt vergleichbar verglichen',
  es: 'probado probada probar demostrado demostrada demostrar comprobado acreditado/cambiar cambiado cambia cambio modificar modificado modifico alterado revisado aplazado/contiene contienen contener contenia encuentra encuentran hallado incluye/existe existen existia disponible disponibles hay/causa causar causado causada consecuencia provocado provoco provoca debido debida/autentico autentica oficial oficiales'
    + '/menciona mencionan mencion habla/actuar actuo aparecer aparecio aparece protagonizo/participar participo participado papel/recibir recibio recibido recibieron obtener obtuvo obtenido/firmar firmo firmado firma/abandonar abandono abandonado salir salio/usar uso usado utilizar utilizo utilizado emplear/construir construido construyo edificado/visto vio observado/prohibido prohibe prohibio prohibida vetado/emitido emitio publicado publico difundido/similar similares comparable comparables comparado parecido parecidos parece',
  it: 'provato provata provare dimostrato dimostrata dimostrare accertato comprovato/cambiare cambiato cambiata cambiati cambiate modificato modificata modificati rivisto rinviato/contiene contengono contenere conteneva trova trovano trovato trovati include/esiste esistono esisteva disponibile disponibili/causa causare causato causata conseguenza provocato provocata dovuto dovuta/autentico autentica ufficiale ufficiali'
    + '/menziona menzionano cita citano parla/recitare recitato apparire apparso apparsa interpretato/partecipare partecipato partecipo ruolo/ricevere ricevuto ricevuta ricevuti ottenere ottenuto/firmare firmato firmata firma/lasciare lasciato abbandonato abbandonare/usare usato usata utilizzare utilizzato utilizzata/costruito costruita edificato/visto vista osservato avvistato/vietato vietata proibito bandito/trasmesso trasmessa pubblicato pubblicata diffuso/simile simili paragonabile paragonabili somiglia somigliano',
  pt: 'provado provada provar demonstrado demonstrada demonstrar comprovado comprovada/mudar mudado mudou mudaram alterar alterado alterou alteradas modificado modificou revisto adiado/contem conter continha encontra encontram encontrado inclui/existe existem existia disponivel disponiveis ha/causa causar causado causada consequencia provocado provocou provocada devido/autentico autentica oficial oficiais'
    + '/menciona mencionam refere referem fala/atuar atuou aparecer apareceu protagonizou/participar participou participado papel/receber recebeu recebido receberam obter obteve/assinar assinou assinado assinatura/abandonar abandonou deixar deixou/usar usou usado utilizar utilizou utilizado/construir construido construiu erguido/visto viu observado/proibido proibe proibiu proibida banido/transmitido publicado publicou difundido/semelhante semelhantes comparavel comparaveis parecido parecidos',
};

/** Words for what ties two things to each other: "n'a aucun lien avec", "nothing to do with". */
export const TIES: Row = {
  fr: 'lien liens rapport rapports lie liee lies liees relation relations voir', en: 'link links connection connections relation relationship related connected linked associated association affiliated', de: 'verbindung verbindungen zusammenhang bezug verbunden tun',
  es: 'vinculo vinculos relacion relaciones relacionado relacionada vinculado vinculada ver', it: 'legame legami rapporto rapporti relazione collegato collegata legato legata fare', pt: 'ligacao ligacoes relacao relacoes vinculo ligado ligada relacionado relacionada ver',
};

/** Say without a negation that there is no such tie. */
export const LOOSE: Row = {
  fr: 'dissocie dissociee deconnecte deconnectee etranger etrangere', en: 'disassociated dissociated disconnected unrelated unconnected unaffiliated', de: 'losgelost unabhangig',
  es: 'desvinculado desvinculada desligado desligada ajeno ajena', it: 'scollegato scollegata slegato slegata estraneo estranea', pt: 'desvinculado desvinculada desligado desligada alheio alheia',
};

/** Tie two things to each other as enemies: no tie of the kind that is denied. */
export const FOES: Row = { fr: 'contre oppose opposee', en: 'against opposed', de: 'gegen', es: 'contra opuesto', it: 'contro opposto', pt: 'contra oposto' };

/** Leave something out, or advise against it: whoever says so states nothing that a denial could deny. */
export const AGAINST: Row = {
  fr: 'exclut excluant excepte sauf hormis deconseille deconseillent deconseillee evite eviter refuse interdit', en: 'unlike excluding except excludes excluded without discouraged discourages avoid avoided refused banned',
  de: 'ohne ausser ausgenommen abgeraten vermeiden verboten verweigert', es: 'excepto salvo excluye excluyendo sin desaconseja desaconsejan evitar prohibido', it: 'eccetto tranne escluso escludendo senza sconsiglia sconsigliano evitare vietato', pt: 'exceto salvo excluindo sem desaconselha desaconselham evitar proibido',
};

/** Stress a negation between a small word and one of these: "en aucun cas", "by no means". */
export const STRESSES: Row = { fr: 'cas maniere facon', en: 'way means case circumstances', de: 'fall weise', es: 'caso manera forma modo', it: 'caso modo maniera', pt: 'caso modo forma maneira' };
/** The small word before such a negation. */
export const STRESS_OPENS = 'en d de in by under auf em di';

/** Stand between a negation and what it denies, beside the carriers of the packs: "sans avoir été hospitalisé", "never had the chance to win", "n'a jamais fait l'objet de". */
export const CARRYING: Row = {
  fr: 'aucun aucune avoir etre eu ete temps objet part pourrait pourraient occasion', en: 'any chance chances opportunity agreed having become becoming managed', de: 'haben sein worden gelegenheit konnte konnten', es: 'ningun ninguna ninguno haber ser estar llego llegado objeto ocasion podria podrian', it: 'alcun alcuno alcuna aver avere essere stato stata oggetto occasione potrebbe potrebbero', pt: 'qualquer nenhum nenhuma ter ser estar chegou sido objeto ocasiao poderia poderiam',
};

/** Behind a negation, say that it may come yet: "no ha decidido aún". */
export const STILL: Row = { fr: 'encore', en: 'yet', de: 'noch', es: 'aun todavia', it: 'ancora', pt: 'ainda' };

/** At the head of a sentence, say that it tells of some, of whom others may be told otherwise: "certains vaccins", "the other half". */
export const SOME: Row = {
  fr: 'des certains certaines certain certaine plusieurs quelques nombreux nombreuses beaucoup partie autre autres', en: 'some several many few one another other others part', de: 'einige manche mehrere viele wenige teil andere anderer anderes', es: 'unos unas algunos algunas varios varias muchos muchas pocos pocas parte otro otra otros otras',
  it: 'alcuni alcune diversi diverse molti molte pochi poche parte altro altra altri altre dei degli delle', pt: 'uns umas alguns algumas varios varias muitos muitas poucos poucas parte outro outra outros outras',
};

/** Say what somebody wishes, not what is: "veulent que le texte soit retiré". */
export const WISHES: Row = {
  fr: 'veut veulent voulait voulaient souhaite souhaitent reclame reclament exige exigent demande demandent menace menacent menacer promet promettent promis espere esperent tente tentent envisage envisagent failli engage engagee engages', en: 'want wants wanted demand demands demanded urge urges urged threatened threatens threaten asked asks hope hopes hoped promised promises plans tried tries vowed considering pledged', de: 'fordert fordern forderte forderten verlangt verlangen verlangte droht drohte drohten hofft hofften versprach versprochen versucht versuchte', es: 'quiere quieren queria querian pide piden exige exigen reclama reclaman amenazo amenaza amenazan prometio promete prometen espera esperan intenta intento',
  it: 'vuole vogliono voleva volevano chiede chiedono esige esigono minacciato minaccia minacciano promesso promette promettono spera sperano tenta tentato', pt: 'quer querem queria queriam pede pedem exige exigem reclama reclamam ameacou ameaca ameacam prometeu promete prometem espera esperam tenta tentou',
};

/** Say that what is told was not so before: "circule de nouveau", "vuelve a abrir". */
export const AGAIN: Row = {
  fr: 'de_nouveau a_nouveau', en: 'again', de: 'wieder', es: 'vuelve_a vuelven_a volvio_a volvieron_a volvera_a volveran_a de_nuevo nuevamente', it: 'torna_a tornano_a tornera_a torneranno_a torna_ad tornano_ad tornera_ad torneranno_ad di_nuovo nuovamente', pt: 'volta_a voltam_a voltou_a voltaram_a voltara_a voltarao_a de_novo novamente',
};

/** Say of a noun that none of it is meant: "aucun des joueurs", "none of the players". */
export const NONE: Row = {
  fr: 'aucun aucune nul nulle', en: 'no none neither', de: 'kein keine keiner keines keinen keinem', es: 'ningun ninguna ninguno', it: 'nessun nessuno nessuna', pt: 'nenhum nenhuma',
};

/** Whom "nobody" may mean. */
export const HUMANS: Row = {
  fr: 'personne personnes gens homme hommes femme femmes enfant enfants habitant habitants passager passagers eleve eleves salarie salaries ouvrier ouvriers soldat soldats policier policiers pompier pompiers patient patients victime victimes voyageur voyageurs joueur joueurs spectateur spectateurs touriste touristes migrant migrants manifestant manifestants',
  en: 'person people man men woman women child children resident residents passenger passengers pupil pupils student students worker workers employee employees soldier soldiers officer officers firefighter firefighters patient patients victim victims traveller travellers player players spectator spectators tourist tourists migrant migrants protester protesters',
  de: 'person personen menschen mann manner frau frauen kind kinder bewohner einwohner fahrgast fahrgaste insassen schuler arbeiter soldat soldaten polizist polizisten patient patienten opfer reisende spieler zuschauer touristen migranten demonstranten',
  es: 'persona personas hombre hombres mujer mujeres nino ninos vecino vecinos pasajero pasajeros alumno alumnos trabajador trabajadores soldado soldados policia policias bombero bomberos paciente pacientes victima victimas viajero viajeros jugador jugadores espectador espectadores turista turistas migrante migrantes manifestante manifestantes',
  it: 'persona persone uomo uomini donna donne bambino bambini abitante abitanti residente residenti passeggero passeggeri alunno alunni studente studenti operaio operai soldato soldati agente agenti poliziotto poliziotti paziente pazienti vittima vittime viaggiatore viaggiatori giocatore giocatori spettatore spettatori turista turisti migrante migranti manifestante manifestanti',
  pt: 'pessoa pessoas homem homens mulher mulheres crianca criancas morador moradores passageiro passageiros aluno alunos trabalhador trabalhadores soldado soldados policia policias bombeiro bombeiros paciente pacientes vitima vitimas viajante viajantes jogador jogadores espectador espectadores turista turistas migrante migrantes manifestante manifestantes',
};

/** Deny at any time and of anybody: what such a denial denies is denied with all that a claim adds to it. */
export const EVER: Row = {
  fr: 'jamais aucun aucune nul nulle', en: 'never no none', de: 'nie niemals kein keine keinen keinem', es: 'nunca jamas ningun ninguna ninguno', it: 'mai nessun nessuno nessuna', pt: 'nunca jamais nenhum nenhuma',
};

/** Set the rest apart from those told of before: "aucun autre passager", "none of the other passengers". */
export const OTHERS: Row = { fr: 'autre autres', en: 'other others another else', de: 'andere anderer anderen anderes weiteren weitere weiterer', es: 'otro otra otros otras mas', it: 'altro altra altri altre', pt: 'outro outra outros outras mais' };

/** Between two words of a kin: "le frère *de* Rivet". */
export const OF = 'de d du des of von di del della do da s';

/** Whom somebody is told by, and who is somebody else: "le frère de Rivet", "Rivet's brother". */
export const RELATIVES: Row = {
  fr: 'frere soeur epouse mari femme fils fille pere mere cousin cousine neveu', en: 'brother sister wife husband son daughter father mother cousin nephew', de: 'bruder schwester ehefrau ehemann sohn tochter vater mutter neffe',
  es: 'hermano hermana esposa marido hijo hija padre madre primo sobrino', it: 'fratello sorella moglie marito figlio figlia padre madre cugino nipote', pt: 'irmao irma esposa marido filho filha pai mae primo sobrinho',
};

/** Before a noun, make it somebody else's: "the former mayor", "the deputy mayor", "the co-accused". */
export const SET_APART: Row = {
  fr: 'ancien ancienne ex adjoint adjointe vice co futur future', en: 'former ex deputy vice co future acting', de: 'fruhere fruherer ehemalige ehemaliger ehemaligen stellvertretende stellvertretender ex vize', es: 'ex exalcalde vice co futuro antiguo antigua', it: 'ex vice co futuro', pt: 'ex antigo antiga vice co futuro',
};

/** Name a part of something, of which what is said of the part is said in part. */
export const PARTS: Row = { fr: 'partie parties morceau morceaux', en: 'part parts piece pieces', de: 'teil teile teilen', es: 'parte partes trozo trozos', it: 'parte parti pezzo pezzi', pt: 'parte partes pedaco pedacos' };

/** Pictures, and the verbs that say where they were taken or what they show. */
export const PICTURES: Row = {
  fr: 'photo photos photographie photographies image images video videos cliche cliches sequence scene scenes', en: 'photo photos photograph photographs picture pictures image images video videos footage clip scene', de: 'foto fotos bild bilder video videos aufnahme aufnahmen szene szenen',
  es: 'foto fotos fotografia fotografias imagen imagenes video videos escena escenas grabacion', it: 'foto fotografia fotografie immagine immagini video filmato scena scene', pt: 'foto fotos fotografia fotografias imagem imagens video videos cena cenas gravacao',
};
export const SHOWN: Row = {
  fr: 'prise pris prises tourne tournee tournees filme filmee filmees enregistree enregistre captee montre montrent vient viennent provient proviennent deroule deroulent', en: 'taken shot filmed recorded captured shows show showing comes', de: 'aufgenommen gefilmt gedreht entstanden entstand zeigt zeigen stammt stammen', es: 'tomada tomadas tomado filmada filmado filmadas grabada grabado grabadas rodada rodado muestra muestran procede',
  it: 'scattata scattate scattato girata girato girate filmata filmato ripresa registrata mostra mostrano proviene', pt: 'tirada tiradas filmada filmado filmadas gravada gravado gravadas captada mostra mostram provem',
};

/** Make a quotation less sure, beside the packs' doubts: "sans doute", "poderá". */
export const SOFT: Row = {
  fr: 'potentiellement eventuellement vraisemblablement doute normalement instant actuellement', en: 'potentially presumably arguably conceivably hopefully current currently', de: 'moglicherweise voraussichtlich vermutlich eventuell hoffentlich derzeit vorerst momentan', es: 'momento actualmente posiblemente presumiblemente eventualmente podra podran deberia deberian', it: 'momento attualmente probabilmente eventualmente presumibilmente potra potranno dovrebbe dovrebbero', pt: 'momento atualmente possivelmente eventualmente presumivelmente podera poderao devera deverao acho',
};

/** Tie a noun to the head before it: "le frère *du* maire", "a warehouse *near* the tower"; and what may stand between. Two words are joined. */
export const HEADED: Row = {
  fr: 'de d du des au aux', en: 'of near below above outside behind', de: 'des der eines einer vom von_der von_dem', es: 'de del', it: 'di del dello della dell dei degli delle da d', pt: 'de do da dos das d',
};
export const OWNERS: Row = { fr: 'la l ce cette ces son sa ses leur', en: 'the a an his her its their', de: '', es: 'la los las su sus este esta', it: '', pt: '' };

/** Behind two nouns of which the first tells of the second: "the church tower *was*". Empty where a language does not put them so. */
export const BEHIND_NOUNS: Row = { fr: '', en: 'is are was were has have had will did does do can could would', de: '', es: '', it: '', pt: '' };

/** Languages that put words like `SET_APART` behind the noun as well. */
export const SET_APART_BEHIND: ReadonlySet<string> = new Set(['es', 'it', 'pt']);

/** Before a name of several: "between Ardley *and* Holme". */
export const JOINS = 'and et y e to';

/** "Une catastrophe sans précédent", "sans doute": deny nothing that is said. */
export const WITHOUT: Row = { fr: 'sans', en: 'without', de: 'ohne', es: 'sin', it: 'senza', pt: 'sem' };

/** How adverbs end; empty where they end like any word. A few nouns do too: "le gouvernement". */
export const ADVERB_ENDING: Row = { fr: 'ment', en: 'ly', de: '', es: 'mente', it: 'mente', pt: 'mente' };

/** Bind what is told to something else, imagine it, or rule it out: "si", "if", "würde", "impossible". */
export const CONDITIONS: Row = { fr: 'si s_il s_ils sans impossible aurait_dû auraient_dû aurait_pu auraient_pu souhaiterait souhaiteraient voudrait voudraient aimerait aimeraient', en: 'if unless would impossible could_have', de: 'unmöglich werden möchte wenn falls sofern würde würden wäre wären hätte hätten', es: 'si sin imposible querría quisiera desearía gustaría', it: 'se senza impossibile vorrebbe vorrebbero avrebbe_dovuto avrebbe_potuto', pt: 'caso sem impossível gostaria gostariam' };

/** Open what is said: "a dit *que*", "said *that*". */
export const THAT: Row = { fr: 'que qu', en: 'that', de: 'dass', es: 'que', it: 'che', pt: 'que' };

/** Stand before the verb that tells, and tell nothing: "être", "been", "worden". */
export const AUXILIARIES: Row = {
  fr: 'avoir être été aurait auraient serait seraient', en: 'been have being had', de: 'worden haben sein werden sollen', es: 'haber sido habría habrían ser siendo', it: 'essere stato stata stati state avere aver potrebbe potrebbero', pt: 'ter sido terá terão teria teriam poderá poderão ser',
};

/** Who is said to say things, a body between two strokes, in one order in all languages. The first group may be any of the others: "les autorités", "eine Sprecherin". */
export const BODIES: Row = {
  fr: 'militaire militaires autorites autorite officiel officiels officielle officielles source sources porte parole enqueteur enqueteurs enquete ministere ministre gouvernement etat agence agences medias presse responsable responsables justice communique bilan president presidente chef/police policier policiers policiere gendarmerie gendarmes commissariat commissaire/parquet procureur procureure procureurs tribunal/pompiers pompier secours sauveteurs/samu hopital hopitaux medecins medecin sante sanitaires sanitaire hospitaliere hospitalieres/armee/syndicat syndicats intersyndicale syndicale syndicales/direction entreprise groupe societe/prefecture prefet prefete/mairie maire municipalite/temoin temoins rescapes riverains habitants/organisateurs organisateur/assureurs assureur/experts expert economistes analystes chercheurs',
  en: 'authorities authority official officials source sources spokesman spokeswoman spokesperson investigators investigation inquiry ministry minister government state agency media statement president chief head executive/police constable sheriff detectives detective/prosecutor prosecutors attorney court/firefighters fire rescuers rescue/hospital hospitals doctors doctor health medics paramedics ambulance/army military/union unions/company management firm group/governor county/mayor council town/witness witnesses survivors residents/organisers organizers organiser organizer/insurers insurer/experts expert economists analysts researchers',
  de: 'behorden behorde quelle quellen sprecher sprecherin ermittler ermittlungen ministerium minister ministerin regierung staat agentur medien mitteilung prasident prasidentin chef chefin/polizei polizisten bundespolizei polizeiangaben/staatsanwaltschaft staatsanwalt staatsanwaltin gericht/feuerwehr rettungskrafte retter/krankenhaus klinik arzte gesundheitsamt/armee militar bundeswehr/gewerkschaft gewerkschaften/unternehmen konzern firma geschaftsfuhrung/landrat landratsamt landkreis/burgermeister burgermeisterin stadt rathaus/zeuge zeugen augenzeugen uberlebende anwohner/veranstalter organisatoren/versicherer/experten okonomen analysten forscher',
  es: 'autoridades autoridad oficial oficiales oficiala fuente fuentes portavoz investigadores investigacion ministerio ministro ministra gobierno estado agencia medios comunicado presidente presidenta jefe jefa/policia policias guardia/fiscalia fiscal tribunal juzgado/bomberos rescatistas/hospital hospitales medicos medico salud sanidad sanitarias sanitarios hospitalarias/ejercito militares/sindicato sindicatos/empresa direccion compania grupo/gobernador gobernadora/alcalde alcaldesa ayuntamiento/testigo testigos supervivientes vecinos/organizadores organizador/aseguradoras/expertos economistas analistas',
  it: 'autorita ufficiale ufficiali fonte fonti portavoce inquirenti indagini ministero ministro ministra governo stato agenzia media comunicato presidente capo/polizia poliziotti carabinieri questura/procura procuratore procuratrice pm tribunale/pompieri vigili soccorritori soccorsi/ospedale ospedali medici medico sanita sanitarie sanitari/esercito militari/sindacato sindacati/azienda direzione societa gruppo/prefettura prefetto/sindaco sindaca comune/testimone testimoni superstiti residenti/organizzatori organizzatore/assicuratori/esperti economisti analisti',
  pt: 'autoridades autoridade oficial oficiais fonte fontes porta voz investigadores investigacao ministerio ministro ministra governo estado agencia meios comunicado presidente chefe/policia policias psp gnr/procuradoria procurador procuradora tribunal/bombeiros socorristas/hospital hospitais medicos medico saude hospitalares sanitarias/exercito militares/sindicato sindicatos/empresa direcao companhia grupo/governador governadora/autarca camara prefeitura prefeito/testemunha testemunhas sobreviventes moradores/organizadores organizador/seguradoras/especialistas economistas analistas',
};

/** Open what anybody says: "merci à tous". */
export const THANKS: Row = { fr: 'merci félicitations bravo', en: 'thank thanks congratulations', de: 'danke dank glückwunsch', es: 'gracias felicidades enhorabuena', it: 'grazie complimenti auguri', pt: 'obrigado obrigada parabéns' };

/** Settle what they find: "le tribunal a jugé que". */
export const COURTS: Row = { fr: 'tribunal cour juge juges jury', en: 'court judge judges jury', de: 'gericht richter richterin', es: 'tribunal juez jueza jurado', it: 'tribunale corte giudice giuria', pt: 'tribunal juiz juiza juri' };
