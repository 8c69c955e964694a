// News of one kind told several times: each topic holds look-alike events, each event reports of it in one or more languages.
// Written for this test; what is not public is invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

export interface EventReport { readonly language: LanguageCode; readonly publishedAt?: string; readonly text: string }

/** Topic to events to reports. Two reports of one event must be found to be so, two of different events never. */
export const EVENT_CASES: Readonly<Record<string, readonly (readonly EventReport[])[]>> = {
  'two coaches': [
    [
      { language: 'fr', text: 'Accident de car à Sarvenne. Un car scolaire s’est renversé mardi matin à l’entrée de Sarvenne, faisant trois morts et dix-sept blessés parmi les élèves du collège Jean-Rostand. Le chauffeur, âgé de 58 ans, a été placé en garde à vue, a indiqué le procureur Luc Almeras.' },
      { language: 'fr', text: 'Trois collégiens tués dans l’Orvane. Trois adolescents ont perdu la vie mardi quand l’autocar qui les menait au collège Jean-Rostand a quitté la route près de Sarvenne. Le procureur de la République, Luc Almeras, a ouvert une enquête pour homicides involontaires. Dix-sept autres élèves ont été blessés.' },
      { language: 'fr', text: 'Drame de Sarvenne : le chauffeur entendu. Le conducteur du car accidenté à Sarvenne, 58 ans, était toujours entendu mercredi par les gendarmes. Dix-sept collégiens restent hospitalisés.' },
    ],
    [
      { language: 'fr', text: 'Un autocar plonge dans un ravin en Vellie. Huit touristes sont morts samedi dans un accident d’autocar sur la route du col de Brenn, en Vellie. Le véhicule transportait trente et un passagers, pour la plupart retraités, selon le ministre des Transports, Ivo Stanek.' },
      { language: 'fr', text: 'Vellie : huit morts au col de Brenn. Huit personnes ont été tuées et vingt-trois blessées samedi lorsque leur car a basculé dans un ravin au col de Brenn. « Les freins auraient lâché », a dit le ministre Ivo Stanek.' },
      { language: 'fr', text: 'Accident du col de Brenn : les freins en cause. L’autocar accidenté samedi en Vellie n’avait pas passé son contrôle technique, a reconnu le voyagiste. Huit retraités sont morts.' },
    ],
  ],
  'two plants': [
    [
      { language: 'fr', text: 'Mordane ferme son usine de Lésigny. L’équipementier Mordane a annoncé mercredi la fermeture de son usine de Lésigny, qui emploie 412 salariés. La production sera transférée en Slovaquie d’ici à la fin 2026. Les syndicats appellent à la grève.' },
      { language: 'fr', text: 'Lésigny : 412 emplois supprimés chez Mordane. La direction de Mordane a confirmé mercredi en comité social et économique qu’elle fermerait le site de Lésigny. Les 412 salariés ont débrayé aussitôt, à l’appel de la CGT et de la CFDT.' },
      { language: 'fr', text: 'Coup de massue à Lésigny. « On nous jette. » Devant l’usine Mordane, les ouvriers brûlent des palettes depuis l’annonce de la fermeture du site et du départ de la production en Slovaquie.' },
    ],
    [
      { language: 'fr', text: 'Pneus : Castaing supprime 320 postes à Vrécourt. Le fabricant de pneus Castaing va supprimer 320 postes sur les 900 de son usine de Vrécourt, a annoncé mardi la direction, qui invoque la concurrence asiatique. Les syndicats appellent à la grève.' },
      { language: 'fr', text: 'Castaing taille dans ses effectifs à Vrécourt. Un tiers des emplois de l’usine de pneus de Vrécourt va disparaître : 320 postes, selon le plan présenté mardi par Castaing. La CGT dénonce « un sabotage ».' },
    ],
  ],
  'two murders': [
    [
      { language: 'fr', text: 'Une octogénaire tuée à Brest. Une femme de 84 ans a été retrouvée morte vendredi à son domicile du quartier de Recouvrance, à Brest. Son petit-fils, 26 ans, a été interpellé. Il aurait avoué, selon le parquet.' },
      { language: 'fr', text: 'Brest : un jeune homme avoue le meurtre de sa grand-mère. Un homme de 26 ans a reconnu avoir tué sa grand-mère, 84 ans, découverte vendredi dans son appartement de Recouvrance.' },
    ],
    [
      { language: 'fr', text: 'Une retraitée poignardée à Nice. Une femme de 79 ans a été tuée à coups de couteau dimanche à son domicile du quartier Magnan, à Nice. Un voisin de 41 ans a été interpellé, a indiqué le parquet.' },
      { language: 'fr', text: 'Nice : un voisin écroué après la mort d’une retraitée. Un homme de 41 ans a été mis en examen et écroué mardi à Nice pour le meurtre de sa voisine, 79 ans, poignardée dimanche dans le quartier Magnan.' },
    ],
  ],
  'two matches of one club': [
    [
      { language: 'fr', text: 'Rugby : Toulon renverse Clermont. Mené 17-3 à la pause, Toulon a battu Clermont 27-24 samedi à Mayol grâce à une pénalité de Baptiste Serin à la dernière minute. Les Varois remontent à la troisième place.' },
      { language: 'fr', text: 'Top 14 : Toulon arrache la victoire face à Clermont. Une pénalité de Serin à la sirène a offert à Toulon un succès (27-24) contre Clermont, samedi.' },
    ],
    [
      { language: 'fr', text: 'Rugby : Toulon chute à Bayonne. Toulon s’est incliné 31-12 samedi à Bayonne. Baptiste Serin, sorti blessé à la demi-heure de jeu, sera absent trois semaines. Les Varois restent quatrièmes.' },
      { language: 'fr', text: 'Top 14 : Bayonne corrige Toulon. Quatre essais à rien : Bayonne a largement dominé Toulon (31-12), privé de Serin, touché au genou, dès la 30e minute.' },
    ],
  ],
  'two stages of one affair, a month apart': [
    [
      { language: 'fr', publishedAt: '2025-03-03', text: 'Corruption : le maire de Karlac mis en examen. Le maire de Karlac, Bernard Thiollier, a été mis en examen lundi pour corruption passive dans l’affaire du stade. Il est soupçonné d’avoir touché 240 000 euros du groupe de BTP Vernade. Il conteste les faits.' },
      { language: 'fr', publishedAt: '2025-03-04', text: 'Affaire du stade de Karlac : Bernard Thiollier mis en examen. Soupçonné d’avoir reçu 240 000 euros de Vernade, Bernard Thiollier, maire de Karlac, a été mis en examen lundi soir par la juge Anne Roux.' },
    ],
    [
      { language: 'fr', publishedAt: '2025-04-10', text: 'Affaire du stade : Bernard Thiollier condamné à trois ans de prison. Le tribunal de Karlac a condamné jeudi l’ancien maire Bernard Thiollier à trois ans de prison, dont un ferme, et à cinq ans d’inéligibilité dans l’affaire du stade. Son avocat fait appel.' },
      { language: 'fr', publishedAt: '2025-04-11', text: 'Karlac : trois ans de prison pour l’ex-maire Thiollier. Trois ans d’emprisonnement dont deux avec sursis : le tribunal a suivi jeudi les réquisitions contre Bernard Thiollier, reconnu coupable de corruption dans le dossier du stade. L’ex-maire, qui sera inéligible pendant cinq ans, a fait appel.' },
    ],
  ],
  'news of one week in French and German': [
    [
      { language: 'fr', text: 'La Finlande ferme sa frontière avec la Russie. Helsinki va fermer tous ses postes-frontières avec la Russie à partir de jeudi minuit, a annoncé le Premier ministre Petteri Orpo, qui accuse Moscou d’y envoyer des migrants.' },
      { language: 'de', text: 'Finnland schließt Grenze zu Russland. Die finnische Regierung schließt ab Donnerstag alle Übergänge an der Grenze zu Russland. Ministerpräsident Petteri Orpo wirft Moskau vor, gezielt Migranten zu schicken.' },
    ],
    [
      { language: 'fr', text: 'La Pologne rétablit les contrôles à sa frontière avec l’Allemagne. Varsovie rétablira lundi des contrôles aux frontières avec l’Allemagne et la Lituanie, a annoncé le Premier ministre Donald Tusk.' },
      { language: 'de', text: 'Polen führt Kontrollen an der Grenze zu Deutschland ein. Von Montag an kontrolliert Polen seine Grenzen zu Deutschland und Litauen, wie Ministerpräsident Donald Tusk ankündigte.' },
    ],
    [
      { language: 'fr', text: 'Lausanne : un incendie ravage un immeuble, deux morts. Un incendie s’est déclaré dimanche vers 3h du matin dans un immeuble de l’avenue de Morges, à Lausanne. Deux personnes sont décédées et onze ont été hospitalisées, a indiqué la police vaudoise.' },
      { language: 'de', text: 'Lausanne: Zwei Tote bei Wohnungsbrand. In einem Mehrfamilienhaus an der Avenue de Morges in Lausanne ist in der Nacht auf Sonntag ein Feuer ausgebrochen. Zwei Menschen starben, elf kamen ins Spital, teilte die Waadtländer Polizei mit.' },
    ],
    [
      { language: 'fr', text: 'Zurich : un incendie dans un parking, personne n’est blessé. Un feu a détruit une douzaine de voitures dimanche dans un parking souterrain de Zurich-Altstetten. Les dégâts atteignent 500 000 francs, selon la police municipale.' },
      { language: 'de', text: 'Zürich: Zwölf Autos brennen in Tiefgarage. In einer Tiefgarage in Zürich-Altstetten sind am Sonntag zwölf Autos ausgebrannt. Verletzt wurde niemand, der Sachschaden beträgt laut Stadtpolizei 500’000 Franken.' },
    ],
    [
      { language: 'fr', text: 'Tennis : Wawrinka battu d’entrée à Genève. Stan Wawrinka s’est incliné 6-4 6-3 contre le Norvégien Casper Ruud au premier tour du tournoi de Genève mardi.' },
      { language: 'de', text: 'Wawrinka scheitert in Genf in der Startrunde. Stan Wawrinka unterlag am Dienstag beim ATP-Turnier in Genf dem Norweger Casper Ruud 4:6, 3:6.' },
    ],
    [
      { language: 'fr', text: 'La BNS abaisse son taux directeur à 0 %. La Banque nationale suisse a ramené jeudi son taux directeur à 0 %, contre 0,25 % auparavant, face au recul de l’inflation, a déclaré son président Martin Schlegel.' },
      { language: 'de', text: 'SNB senkt Leitzins auf null Prozent. Die Schweizerische Nationalbank senkt den Leitzins von 0,25 auf 0 Prozent. Die Teuerung sei weiter gesunken, sagte Präsident Martin Schlegel am Donnerstag.' },
    ],
    [
      { language: 'fr', text: 'La BCE laisse ses taux inchangés. La Banque centrale européenne a maintenu jeudi son taux de dépôt à 2 %. L’inflation est proche de l’objectif, a souligné Christine Lagarde.' },
      { language: 'de', text: 'EZB belässt Leitzinsen unverändert. Die Europäische Zentralbank hält ihren Einlagensatz bei 2 Prozent. Die Inflation liege nahe am Ziel, sagte Präsidentin Christine Lagarde am Donnerstag.' },
    ],
    [
      { language: 'fr', text: 'Un randonneur retrouvé mort au Cervin. Le corps d’un alpiniste de 34 ans, porté disparu depuis vendredi, a été retrouvé lundi sur l’arête du Hörnli, au Cervin, a annoncé la police valaisanne.' },
      { language: 'de', text: 'Vermisster Alpinist am Matterhorn tot aufgefunden. Ein seit Freitag vermisster 34-jähriger Bergsteiger ist am Montag am Hörnligrat am Matterhorn tot gefunden worden, wie die Kantonspolizei Wallis mitteilte.' },
    ],
    [
      { language: 'fr', text: 'Deux parapentistes se tuent dans les Grisons. Deux parapentistes de 29 et 51 ans sont entrés en collision samedi au-dessus de Davos. Tous deux sont morts sur place, a indiqué la police cantonale des Grisons.' },
      { language: 'de', text: 'Davos: Zwei Gleitschirmflieger kollidieren und sterben. Über Davos sind am Samstag zwei Gleitschirmpiloten zusammengestoßen. Der 29- und der 51-Jährige starben noch an der Unfallstelle, so die Kantonspolizei Graubünden.' },
    ],
  ],
  'news of one week in five languages': [
    [
      { language: 'es', text: 'Brasil: 23 muertos por las lluvias en Minas Gerais. Al menos 23 personas murieron por las inundaciones que azotan el estado de Minas Gerais, informó el gobernador Romeu Zema el martes. Hay 3.600 desplazados en Juiz de Fora.' },
      { language: 'pt', text: 'Chuvas em Minas Gerais deixam 23 mortos. O número de mortos pelas enchentes em Minas Gerais subiu para 23, informou nesta terça-feira o governador Romeu Zema. Em Juiz de Fora há 3.600 desalojados.' },
      { language: 'it', text: 'Brasile, alluvione nel Minas Gerais: 23 vittime. È salito a 23 il bilancio dei morti per le inondazioni nello stato brasiliano di Minas Gerais, ha detto martedì il governatore Romeu Zema. Gli sfollati a Juiz de Fora sono 3.600.' },
      { language: 'en', text: 'Brazil floods kill 23 in Minas Gerais. At least 23 people have died in floods in the Brazilian state of Minas Gerais, governor Romeu Zema said on Tuesday. In Juiz de Fora 3,600 people were displaced.' },
    ],
    [
      { language: 'es', text: 'Inundaciones en Valencia: la Aemet activa el aviso rojo. La Aemet ha activado este jueves el aviso rojo por lluvias en el litoral sur de Valencia. Los colegios de Gandia permanecerán cerrados, anunció el alcalde José Manuel Prieto.' },
      { language: 'it', text: 'Valencia, allerta rossa per le piogge. L’agenzia meteorologica spagnola Aemet ha diramato giovedì l’allerta rossa per le piogge sulla costa a sud di Valencia. Scuole chiuse a Gandia, ha annunciato il sindaco José Manuel Prieto.' },
      { language: 'pt', text: 'Valência em alerta vermelho por causa da chuva. A Aemet emitiu esta quinta-feira o aviso vermelho de chuva para o litoral sul de Valência. As escolas de Gandia vão fechar, anunciou o autarca José Manuel Prieto.' },
    ],
    [
      { language: 'es', text: 'Sánchez recibe a Meloni en la Moncloa. Pedro Sánchez recibió este lunes en Madrid a la primera ministra italiana, Giorgia Meloni. Ambos hablaron de inmigración y firmaron un acuerdo de energía.' },
      { language: 'it', text: 'Meloni a Madrid da Sánchez. La presidente del Consiglio Giorgia Meloni è stata ricevuta lunedì a Madrid da Pedro Sánchez. I due hanno parlato di migranti e firmato un’intesa sull’energia.' },
      { language: 'en', text: 'Italy’s Meloni meets Spain’s Sanchez in Madrid. Italian Prime Minister Giorgia Meloni held talks with her Spanish counterpart Pedro Sanchez in Madrid on Monday on migration and signed an energy agreement.' },
    ],
    [
      { language: 'it', text: 'Meloni incontra Merz a Berlino. Giorgia Meloni ha incontrato venerdì a Berlino il cancelliere Friedrich Merz. Al centro dei colloqui i migranti e la difesa europea.' },
      { language: 'de', text: 'Merz empfängt Meloni in Berlin. Bundeskanzler Friedrich Merz hat am Freitag die italienische Ministerpräsidentin Giorgia Meloni in Berlin empfangen. Themen waren Migration und Verteidigung.' },
      { language: 'es', text: 'Merz y Meloni se reúnen en Berlín. El canciller alemán, Friedrich Merz, recibió el viernes en Berlín a Giorgia Meloni para hablar de inmigración y defensa.' },
    ],
    [
      { language: 'pt', text: 'Ronaldo marca dois e Portugal vence a Hungria. Cristiano Ronaldo marcou dois golos na vitória de Portugal sobre a Hungria por 3-2, na terça-feira, em Budapeste, na qualificação para o Mundial.' },
      { language: 'es', text: 'Doblete de Cristiano y triunfo de Portugal en Budapest. Portugal ganó 3-2 a Hungría el martes en Budapest con dos goles de Cristiano Ronaldo en la clasificación para el Mundial.' },
      { language: 'it', text: 'Ungheria-Portogallo 2-3, doppietta di Ronaldo. Cristiano Ronaldo trascina il Portogallo: due gol a Budapest nella vittoria per 3-2 sull’Ungheria, martedì, nelle qualificazioni ai Mondiali.' },
    ],
    [
      { language: 'pt', text: 'Portugal empata com a Hungria em Lisboa. Portugal empatou 2-2 com a Hungria, em Lisboa, e adiou o apuramento para o Mundial. Szoboszlai marcou nos descontos, depois de Ronaldo ter bisado.' },
      { language: 'es', text: 'Hungría empata en Lisboa y retrasa la fiesta de Portugal. Un gol de Szoboszlai en el descuento dio a Hungría el 2-2 en Lisboa ante Portugal, que tendrá que esperar para clasificarse al Mundial pese a los dos goles de Ronaldo.' },
    ],
  ],
  'talks announced and held': [
    [
      { language: 'en', publishedAt: '2025-06-02', text: 'Talks between Orvane and Tassia end without a deal. Delegations from Orvane and Tassia ended two days of talks in Valletta on Monday without agreeing on the fishing rights in the Strait of Kell. Chief negotiators Piers Landry and Sofia Kaban will meet again next Tuesday in Reykjavik.' },
      { language: 'es', publishedAt: '2025-06-03', text: 'Sin acuerdo sobre la pesca en el estrecho de Kell. Orvane y Tassia no lograron ponerse de acuerdo sobre las cuotas tras dos días de conversaciones en La Valeta. Los negociadores Piers Landry y Sofia Kaban volverán a verse el próximo martes en Reikiavik.' },
    ],
    [
      { language: 'en', publishedAt: '2025-06-10', text: 'Orvane and Tassia strike fishing deal. Orvane and Tassia agreed in Reykjavik on Tuesday to share the cod of the Strait of Kell. Tassia may take 14,000 tonnes a year, chief negotiators Piers Landry and Sofia Kaban said.' },
      { language: 'fr', publishedAt: '2025-06-11', text: 'Accord de pêche entre l’Orvane et la Tassie. Les deux pays se sont entendus mardi à Reykjavik : la Tassie pourra pêcher 14 000 tonnes de morue par an dans le détroit de Kell. Sofia Kaban et Piers Landry, les négociateurs, ont signé le texte dans la soirée.' },
    ],
  ],
  'a fire and its return': [
    [
      { language: 'es', publishedAt: '2025-08-04', text: 'Un incendio quema 900 hectáreas en la sierra de Albarca. El fuego declarado el domingo ha calcinado 900 hectáreas de pinar y obligado a desalojar Peñalta, de 340 vecinos. La consejera Marta Olalla apuntó a un rayo como posible causa.' },
      { language: 'it', publishedAt: '2025-08-04', text: 'Spagna, in fiamme 900 ettari nella sierra di Albarca. Evacuati i 340 abitanti di Peñalta per l’incendio scoppiato domenica nella sierra di Albarca. All’origine ci sarebbe un fulmine, secondo l’assessora Marta Olalla.' },
    ],
    [
      { language: 'es', publishedAt: '2025-08-12', text: 'Se reaviva el incendio de la sierra de Albarca. El fuego se reavivó el lunes por la tarde y ha quemado otras 2.100 hectáreas; 1.500 vecinos de Cuevas del Río han sido desalojados. La consejera Marta Olalla pidió ayuda al ejército.' },
    ],
  ],
  'two concerts of one singer': [
    [
      { language: 'fr', publishedAt: '2025-06-14', text: 'Nils Orban fait chavirer les arènes d’Arvenne. Devant 12 000 spectateurs, le chanteur Nils Orban a donné samedi soir aux arènes d’Arvenne le premier concert de sa tournée d’adieu.' },
    ],
    [
      { language: 'fr', publishedAt: '2025-06-21', text: 'Orage : le concert de Nils Orban interrompu à Saint-Mard. La grêle a mis fin samedi soir au concert que Nils Orban donnait au stade de Saint-Mard devant 25 000 spectateurs. Le chanteur avait entamé sa tournée d’adieu à Arvenne.' },
      { language: 'de', publishedAt: '2025-06-22', text: 'Hagel beendet Konzert. Ein Konzert des Sängers Nils Orban im Stadion von Saint-Mard ist am Samstagabend vor 25.000 Zuschauern wegen Hagels abgebrochen worden.' },
    ],
  ],
  'two storms': [
    [
      { language: 'en', text: 'Storm Edda killed four people in Vellum on Tuesday. Winds of 160 km/h tore roofs from houses in the port of Karsholm, and 20,000 homes were without power, governor Pieter Lund said.' },
      { language: 'en', text: 'Four dead as Edda batters Vellum. Pieter Lund, the governor, declared an emergency on Tuesday after the storm cut power to 20,000 homes and wrecked the harbour of Karsholm.' },
    ],
    [
      { language: 'en', text: 'At least nine people drowned on Saturday when storm Ragna flooded the town of Brennick in Orvane. Roofs were torn from houses and 5,000 homes were without power, the mayor, Susan Ferrow, said.' },
      { language: 'en', text: 'Storm Ragna leaves nine dead in Brennick. Most of the victims were trapped in cellars when the river Orve burst its banks on Saturday, mayor Susan Ferrow told reporters.' },
    ],
  ],
  'one strike and another a month later': [
    [
      { language: 'de', publishedAt: '2025-02-12', text: 'Die Lokführer der Nordbahn haben am Mittwoch die Arbeit niedergelegt. Die Gewerkschaft TVL fordert acht Prozent mehr Lohn, der Streik soll bis Freitagabend dauern.' },
      { language: 'de', publishedAt: '2025-02-13', text: 'Streik bei der Nordbahn: Zwei von drei Zügen fielen auch am Donnerstag aus. Die TVL verlangt acht Prozent mehr Geld, die Bahn bietet vier.' },
    ],
    [
      { language: 'de', publishedAt: '2025-03-19', text: 'Die Lokführer der Nordbahn streiken wieder. Von Mittwoch bis Samstag fallen die meisten Züge aus, kündigte die Gewerkschaft TVL an, nachdem die Schlichtung gescheitert war.' },
      { language: 'de', publishedAt: '2025-03-20', text: 'Zweiter Streik bei der Nordbahn: Nach dem Scheitern der Schlichtung stehen am Donnerstag wieder die Züge still, sagte ein Sprecher der TVL.' },
    ],
  ],
  'two elections': [
    [
      { language: 'es', text: 'La candidata de izquierda Marta Olmedo ganó el domingo las elecciones presidenciales de Vellia con el 52,3 % de los votos. Su rival, el conservador Pedro Arrúa, reconoció la derrota.' },
      { language: 'es', text: 'Vellia elige presidenta a Marta Olmedo. Con el 52,3 % de los sufragios, la socialista derrotó el domingo a Pedro Arrúa, que la felicitó por teléfono.' },
    ],
    [
      { language: 'es', text: 'El presidente Tomás Quiroga fue reelegido el martes en Orvania con el 61 % de los votos, según la junta electoral. La oposición de Luisa Ferrán denuncia fraude.' },
      { language: 'es', text: 'Quiroga logra un segundo mandato en Orvania. La junta electoral le atribuye el 61 % de los votos en los comicios del martes; Luisa Ferrán no reconoce el resultado.' },
    ],
  ],
  'two trials': [
    [
      { language: 'it', text: 'Il tribunale di Montelaro ha condannato giovedì a quattro anni l’ex direttore dell’ospedale San Biagio, Piero Landini, per corruzione. Avrebbe ricevuto 180 mila euro da una ditta di pulizie.' },
      { language: 'it', text: 'Quattro anni a Piero Landini: per i giudici di Montelaro l’ex direttore del San Biagio intascò 180 mila euro. La difesa annuncia ricorso dopo la sentenza di giovedì.' },
    ],
    [
      { language: 'it', text: 'La procura di Castelvero ha chiesto lunedì sei anni per l’ex sindaca Anna Morri, accusata di corruzione negli appalti della mensa. Avrebbe ottenuto una casa da 95 mila euro.' },
      { language: 'it', text: 'Corruzione a Castelvero, chiesti sei anni per Anna Morri. Al centro del processo all’ex sindaca gli appalti delle mense e una casa da 95 mila euro, ha detto lunedì il pubblico ministero.' },
    ],
  ],
  'two quarters': [
    [
      { language: 'pt', text: 'A fabricante de aviões Aerovel lucrou 412 milhões de euros no segundo trimestre, mais 8 % do que um ano antes, anunciou a empresa na quinta-feira. A presidente Clara Moniz espera entregar 90 aparelhos este ano.' },
      { language: 'pt', text: 'Lucro da Aerovel sobe 8 % no segundo trimestre, para 412 milhões de euros. A empresa liderada por Clara Moniz mantém a meta de 90 aviões.' },
    ],
    [
      { language: 'pt', text: 'A Tessaro, que fabrica motores, perdeu 37 milhões de euros no terceiro trimestre e vai cortar 600 postos de trabalho, disse na terça-feira o presidente, Nuno Valadas.' },
      { language: 'pt', text: 'Tessaro corta 600 empregos depois de um prejuízo de 37 milhões de euros. Nuno Valadas culpa a queda das encomendas de motores.' },
    ],
  ],
};
