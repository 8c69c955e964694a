// Words in and around names that are not asked for by the language of a text: a text of any language names bodies and places of
// all the others ("United Auto Workers" in Le Monde, "rue de Rivoli" in The Times). What differs by language stands in the packs.
// Folded, as the packs' own name words.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** End an organisation's name: "Penske Automotive Group"; the packs add their own. */
export const ORGANISATION_TAILS = setOf('rail infirmary index exchange investments management office department administration authority service center centre computer electronics music films verlag books games studio interactive airport-hotel '
  + 'philharmonic symphony university college company corp corporation inc ltd association federation council committee commission foundation society league club united airlines airways motors '
  + 'records corps foods dairies farms brewery logistics pharma pharmaceuticals biotech labs laboratories ventures solutions telecom telecommunications aerospace aviation homes properties stores '
  + 'supermarkets hotels cruises mills shipping mining minerals metals chemicals semiconductor semiconductors robotics dynamics analytics networks studios pictures entertainment productions news '
  + 'times post journal magazine systems technologies technology software partners capital holdings industries energy insurance services workers group automotive institute bank agency party '
  + 'orchestra holding plc ag gmbh fc press spa research economics consulting advisors advisory analytics associates securities');

/** Bodies that are called after nobody. */
export const CHAMBERS = setOf('camera senato senat senado congreso congresso camara assemblee assemblea parlamento parlement bundestag bundesrat landtag governo gobierno gouvernement regione provincia comune junta generalitat');

/** Relatives in the plural, before a family name: "les frères Odrin". Before it, and behind it in English. */
export const KIN_BEFORE = setOf('freres soeurs epoux famille familles hermanos hermanas familia esposos fratelli sorelle coniugi famiglia irmaos irmas casal brothers sisters siblings family twins couple');

/** What a company cuts, adds or raises, behind a figure: "streicht 400 Stellen". */
export const JOBS = setOf('postes emplois jobs stellen arbeitsplatze empleos puestos posti esuberi empregos vagas postos');

/** Before a link and a town, "à hauteur de Lunel", "perto de Sines". */
export const NEARS = setOf('hauteur altura altezza hohe large pressi afueras arredores alrededores cercanias proximite sortie salida uscita saida perto cerca pres vicino junto km kilometres kilometros chilometri quilometros millas milles miglia milhas miles');

/** Awards: whoever they are called after is not meant. */
export const AWARDS = setOf('prix prize award premio trophee trofeo trofeu coupe medaille medal');

/** End a place's name: "Cook County"; the packs add their own. */
export const PLACE_TAILS = setOf('cathedral abbey castle museum city street avenue county river lake park square bay valley beach island islands hill');

/** "Saint-Maurice", "San Lorenzo": more often a place than the saint. */
export const SAINTS = setOf('saint sainte saints san santa santo sant sankt st ste sao');

/** "North Yorkshire", "Nova Friburgo", "Alto Minho": words that open the names of places, though of others too. */
export const PLACE_FRONTS = setOf('north south east west northern southern eastern western central upper lower greater new nord sud est ouest norte sur sul leste ovest ost nueva nuevo nova novo nuova nouvelle nouveau neu alto '
  + 'alta baixo baixa bajo baja haut haute bas basse puerto porto villa vila los las el la monte mont rio cerro bad castel castello castro fort port ponte puente sierra serra val isla ilha isola '
  + 'ile');

/** Capitals that name nobody: zones, posts, devices, diseases. */
export const NO_NAMES = setOf('lkw pkw mwst kw suv hd pcs cds dvds html php css seo wc wlan dsl lte 5g 4g 3d mio mrd kmh f1 f2 ee uu led vip mp3 mp4 usb gps lcd gsm wifi gb mb pc tgv rer hlm smig rsa gmt utc cet cest est '
  + 'edt et pst bst he hnec tv pdg ceo cfo adn dna dns vih hiv sida aids pib cac dax mdax ftse ipc vpi gdp bip pil sms pc cd dvd ok bp rtt smic tva vat iva covid usd eur chf mw km kg http https www pm am ad bc dr mr ii '
  + 'kc qc obe mbe cbe dbe kbe phd iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi isbn issn id faq pdf ia ai ki');

/** Acronyms that are words too when they are written as words: "Ira", "Who". */
export const AMBIGUOUS_ACRONYMS = setOf('pan eta ira uno esa who fed pis bei pri nsa abc sic tap mit ama ard tui dia tse');

/** Before the name of a source. */
export const SOURCE_PREPOSITIONS = setOf('selon apres laut segun secondo segundo');

/** Prepositions of place and of nothing else: "in Fuente Vaqueros" is a town, "to Ulysses Grant" is not. */
export const LOCATIVES = setOf('in en em');

/** "un Suisse", "eine Italienerin": one of many. English "a" stands in its pack: Spanish "a India" is to India. */
export const INDEFINITES = setOf('un une ein eine einen una um uma uno');

/** What joins a head that ends a run to its complement: "Chinese Academy of Sciences". */
export const COMPLEMENT_LINKS = setOf('of for de du des d del della di do da dos das fur der');

/** First words of an office that are no office alone: "le premier ministre", "il primo ministro".. */
export const OFFICE_FRONTS = setOf('first premier premiere primo prima primer primera primeiro primeira prime');

/** Heads whose country is not all of the name: "fédération française DE FOOTBALL", "agencia española DE MEDICAMENTOS"; of a government or an army it is. */
export const NATIONAL_HEADS = setOf('federation federacion federazione federacao federacio association asociacion associazione associacao agence agencia agenzia agency ligue liga lega league institut instituto istituto institute academie academia accademia academy '
  + 'societe sociedad societa sociedade society comite comitato comissao union unione uniao office verband bund institution institucion');

/** Who says something without office or name, folded: "une source", "testigos", "die Angehörigen". One list for all six languages. */
export const NAMELESS_SPEAKERS = 'organisateurs secouristes sauveteurs pompiers assureurs organisers organizers insurers veranstalter versicherer retter organizadores bomberos aseguradoras bombeiros seguradoras socorristas vigili soccorritori organizzatori assicuratori police authorities rescuers firefighters paramedics prosecutors investigators campaigner campaigners protester protesters demonstrator demonstrators fans supporters manifestant manifestants demonstrant demonstranten demonstrantin manifestante manifestantes manifestanti opposition oposicion opposizione oposicao accusation defense prosecution defence anklage verteidigung acusacion defensa accusa difesa acusacao defesa source sources temoin temoins proche proches entourage voisin voisins voisine voisines riveraine riveraines riverain riverains habitant habitants victime victimes famille witness witnesses neighbour neighbours neighbor neighbors relative relatives resident residents family victim victims insider insiders '
  + 'quelle quellen zeuge zeugin zeugen augenzeugen angehorige angehorigen nachbar nachbarn anwohner anwohnerin familie insider fuente fuentes testigo testigos vecino vecina vecinos entorno familia familiares allegados victimas '
  + 'fonte fonti testimone testimoni vicino vicini residenti famiglia familiari parenti vittime fontes testemunha testemunhas vizinho vizinha vizinhos moradores morador familiares parentes vitimas';

/** A country only behind an article, "au Salvador", "El Salvador"; the bare name is a city: "em Salvador". */
export const COUNTRY_BEHIND_ARTICLE = setOf('salvador');
export const COUNTRY_ARTICLES = setOf('le du au el');

/** Say that an office is over: "ancien ministre", "former chief". One list for all six languages. */
export const FORMER = setOf('former ex ancien ancienne ehemaliger ehemalige ehemaligen fruherer fruhere fruheren antiguo antigua antigo antiga');
/** What makes another office of the one behind it, beside those: "DEPUTY prime minister", "STELLVERTRETENDER Bürgermeister", "l'ALLORA premier". */
export const OFFICE_CHANGERS = setOf('deputy vice assistant associate shadow acting interim caretaker late outgoing incoming then futur future feu feue alors designierter designierte designierten stellvertretender stellvertretende stellvertretenden amtierender amtierende amtierenden kommissarischer kommissarische kommissarischen kunftiger kunftige kunftigen damaliger damalige damaligen entonces futuro futura allora entao viceprimer');

/** Honours and seats written behind a British name: "Anita Desai KC". */
export const POSTNOMINALS = setOf('kc qc mp msp mep obe mbe cbe dbe kbe phd');

/** Between the last two of a list. */
export const AND = setOf('et and und y e ed');

/** Articles that may open a name or stand before it. */
export const BARE_ARTICLES = setOf('le la les l el los las il lo i gli o os as à às the');

/** Heads that are participles too: "le train PARTI de Lyon"; a body has an article. */
export const PARTICIPLE_HEADS = setOf('parti partito');

/** Heads that a nationality alone makes no body: "le conseil américain", "une agence européenne". */
export const SEATED_HEADS = setOf('cour tribunal conseil chambre commission agence ecole college caisse comite ligue office corte tribunale consiglio camera commissione consejo comision camara conselho comissao');

/** Heads that a seat alone makes none either: "la cour de Ludovic". */
export const BARE_HEADS = setOf('cour tribunal conseil chambre commission corte tribunale consiglio camera commissione consejo comision camara conselho comissao');

/** Heads whose subject follows: "ministère de la Santé". */
export const MINISTRIES = setOf('ministere ministerio ministero secretariat secretaria');

/** Legal forms and other words that two forms of one company's name may lack. */
export const COMPANY_WORDS = setOf('sa sas sarl se ag gmbh kg inc corp corporation ltd limited plc spa srl nv bv co company group groupe gruppe gruppo grupo holding the');

/** In front of a place's name, small, and no part of its key: "río Miño". */
export const DROPPED_FRONTS = setOf('rio riviere fleuve fiume estado provincia departamento municipio distrito ville isla isola ilha ile');

/** Short forms of given names that begin otherwise than the name, or share too little with it: a row for each name. */
export const SHORT_NAMES: readonly string[] = ('bill billy will william;bob bobby rob robert;dick rick richard;jim jimmy jamie james;jack john johnny;ted ed eddie edward edgar;peggy meg margaret;liz betty beth elizabeth;kate cathy katherine catherine;tony antony anthony antonio;hank harry henry;chuck charlie charles;larry lawrence;mike mick michael mikhail;steve steven stephen;dave david;nick nicholas;tom thomas;'
  + 'joe joseph jose pepe beppe sepp jupp giuseppe;paco pancho francisco;nacho ignacio;lula luiz;ze jose;gigi luigi;gianni giovanni;hans johannes;sasha sascha alexander aleksandr;vova vladimir volodimir;fritz friedrich;heinz heinrich;mykola nikolai nicolas;manu emmanuel;quique enrique;chema jose;beto alberto roberto;guga gustavo;toni anton').split(';');

/** Words of a person's name that are no given name: they stand behind the surname or before it. */
export const NAME_PARTICLES = setOf('de du da do dos das del della di von van der den la le el al bin ibn ben junior jr sr senior neto filho sobrinho segundo ii iii y e');

/** Keys of makers whose name with a word behind it is a ware: "Renault Clio". */
export const MAKERS = setOf('renault peugeot fiat toyota volkswagen bmw ford honda nissan ferrari tesla citroen opel seat skoda hyundai kia mercedes audi dacia porsche apple samsung');

/** Family names of people the news names without a given name, none of them a word or a place of note. Written by hand, 2026. */
export const FAMOUS = setOf('macron biden trump obama putin zelensky netanyahu merkel scholz merz meloni sarkozy berlusconi erdogan lula bolsonaro modi starmer sunak draghi rajoy melenchon hollande chirac mitterrand assad kadhafi gorbatchev eltsine lavrov navalny lukashenko orban fico tusk '
  + 'kaczynski vucic milei maduro chavez castro petro khamenei sissi abbas arafat sharon rabin hitler stalin lenin mandela gandhi thatcher salvini bayrou attal barnier blinken lagarde guterres stoltenberg rutte musk bezos zuckerberg sheinbaum trudeau carney bardella zemmour lecornu mbappe messi ronaldo '
  + 'neymar djokovic alcaraz nadal federer guardiola ancelotti mourinho klopp schroder adenauer churchill roosevelt nixon reagan clinton mussolini pinochet ceausescu khomeini hussein nasrallah haniyeh sinwar gantz tsipras mitsotakis renzi mattarella schlein feijoo puigdemont zapatero aznar rousseff '
  + 'maradona verstappen beyonce rihanna picasso einstein freud darwin mozart beethoven shakespeare');

/** Short words with a stop that go on: "St. Gallen", "Jr.". */
export const ABBREVIATED = setOf('st ste mt ft jr sr bros');

/** End a company's name, whatever follows: "Chrysler LLC | Jim Press". */
export const LEGAL_FORMS = setOf('llc inc corp ltd plc gmbh ag spa');

/** Behind a person's name and no part of its key. */
export const PERSON_SUFFIXES = setOf('jr sr junior senior');

/** What bears a name of its own that is nobody's and no place: ships. Before the name, small or with a German capital: "la nave Mare Chiaro". */
export const SHIPS = setOf('festival fusee rocket rakete cohete razzo foguetao foguete satellite satelite satellit sonde sonda missile misil ferry cargo chalutier navire paquebot voilier petrolier porte-avions fregate trawler ship tanker vessel freighter yacht submarine frachter containerschiff kreuzfahrtschiff segelschiff fahre fischkutter pesquero buque barco petrolero carguero nave traghetto peschereccio petroliera navio petroleiro pesqueiro cargueiro');

/** Whose seat follows behind "of", an unknown town too: "les gendarmes de", "procuratore di", "bomberos de". */
export const SEATED = setOf('gendarmes pompiers policiers procureur procureure prefet sous-prefet commissariat procuratore procuratrice questore prefetto carabinieri vescovo sindaco sindaca bomberos alcalde alcaldesa obispo vecinos bombeiros prefeito prefeita bispo autarca moradores');

/** Second surnames that Portuguese joins with "e": "Costa e Silva". */
export const SECOND_SURNAMES = setOf('silva sousa souza castro melo mello costa cunha sa lima almeida vasconcelos moura abreu menezes meneses oliveira castelo albuquerque');

/** First words of towns' names that go on behind "de": "Villanueva de la Serena", "Vila Nova de Gaia". */
export const SHARED_TOWNS = setOf('villa vila villanueva villafranca villarreal alcala arcos palos monte torre puerto porto aldeia castelo castro freixo foz ponte puente jerez medina talavera aranda miranda palma palmas');
export const TOWN_LINKS = setOf('de del do da dos das la los las el');

/** Ends of German nouns that say what follows is a company: "Energiekonzern", "Modekette". */
export const COMPANY_ENDS = /(?:konzern|kette|hersteller|anbieter|discounter|autobauer|bauer|versicherer|betreiber|lieferant|verlag|werft|unternehmen)$/u;

/** Say in French, Italian or Portuguese that what "à", "a", "para" joins gets something: it is somebody. Beginnings of folded words. */
export const GIVING = /^(?:raisons?$|razao$|ragione$|face$|grace$|grazie$|graca|merci$|confi[eéa]|confiance|fiducia|remis|succed|reproch|rimprover|oppos|attribu|decern|assegn|consegn|entreg|affid|adress|appartien|apparten|fidel|fedel|soutien|brassard|giallo$|rosso$|cartellin|pallone$|palla$|bola$|assistencia|votos?$|mostr|conced|rispost|rispond|repond|chied|chiest|demand|carton$|auguri$|soll?idar|condanna|prison)/u;

/** Italian participles of leaving and coming: behind them "da" says where from. */
export const LEFT = /^(?:partit|arrivat|venut|tornat|ritornat|uscit|scappat|fuggit|evas|giunt|rientrat|decollat|salpat|evacuat|espuls|deportat|trasferit|mandat|inviat|import|lontan|provenient|distant|passat|sbarcat|rimpatriat|sfollat|traslocat|minut|contat|fort|part[ei]|conten|attent)/u;

/** Whose holders play or train for a club: "difensore della Virtus Sanleo". One list for all six languages. */
export const PLAYERS = setOf('difensore attaccante centrocampista portiere allenatore tecnico capitano bomber delantero centrocampista mediocampista portero entrenador defensa extremo capitan attaquant defenseur gardien milieu entraineur capitaine buteur ailier '
  + 'sturmer sturmerin verteidiger torwart torhuter trainer trainerin kapitan spieler spielerin avancado goleiro zagueiro treinador atacante lateral striker defender midfielder goalkeeper coach captain forward winger');

/** Ways that bear a number, in front of it: "Route 66", "Statale 36". */
export const ROADS = setOf('route highway interstate road motorway freeway autoroute nationale departementale autobahn bundesstrasse landstrasse carretera autovia autopista nacional estrada rodovia statale provinciale autostrada strada');

/** Heads that alone, with a capital, are a part of a town: "o Centro". */
export const QUARTERS = setOf('centro centre center casa campo');

/** Links of an English body's name that a small noun never follows: "the Army on the border", "Parliament for a vote". */
export const LOOSE_LINKS = setOf('on for');

/** Say that what follows is a young company, a programme or a shop: "la start-up Nexilia". One list for all six languages; hyphens gone. */
export const VENTURES = setOf('startup scaleup jeunepousse pousse plateforme platform plattform plataforma piattaforma application app appli aplicacion applicazione aplicativo chain enseigne cadena catena cadeia rede charity usine stabilimento fabrik werk');

/** "fondée", "founded", "gegründet": what was founded is a body. Beginnings of folded words. */
export const FOUNDED = /^(?:fonde[es]?$|founded$|gegrundet|fundad[ao]$|fondat[ao]$|cofonde|cofounded)/u;

/** Ends of German words with hyphens that are called after somebody, "Karl-Vandorf-Schule", and what they are: bodies, and places. */
export const NAMED_BODIES = /(?:schule|klinik|gymnasium|stiftung|institut|werk|verlag|kolleg|theater)$/u;
export const NAMED_PLACES = /(?:strasse|platz|ring|ufer|weg|allee|brucke|halle|stadion|kirche|kaserne|denkmal|haus|park)$/u;

/** End an English name that a body's head opens and that is a place: "Church Street". */
export const WAYS = setOf('street road lane avenue square park');

/** Italian participles, by their ends, behind which "da" says by whom: "segnato", "scritta", "espulsi". Folded; `LEFT` are others. */
export const PARTICIPLE_ENDS = /(?:[aiu]t|tt|ss|ls|ers|res|cis|nt)[oaie]$/u;

/** Before two places. */
export const BETWEEN = setOf('entre between zwischen tra fra');

/** Schools: a name right behind one is theirs. */
export const SCHOOLS = setOf('ecole college escuela colegio scuola escola');
