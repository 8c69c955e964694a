// Names in the six languages: the key, and a sentence of each language with the name between brackets. One row, one name.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

type Row = Readonly<Record<LanguageCode, string>>;

/** Places and organisations: one key in every language. */
export const ONE_KEY: Readonly<Record<string, Row>> = {
  'place:us': {
    fr: 'Le traité a été signé par les [États-Unis] et la Norvège.', en: 'The treaty was signed by the [United States] and Norway.', de: 'Den Vertrag haben die [Vereinigten Staaten] und Norwegen unterzeichnet.',
    es: 'El tratado fue firmado por los [Estados Unidos] y Noruega.', it: 'Il trattato è stato firmato dagli [Stati Uniti] e dalla Norvegia.', pt: 'O tratado foi assinado pelos [Estados Unidos] e pela Noruega.',
  },
  'place:geneva': {
    fr: 'La réunion se tiendra à [Genève] mardi.', en: 'The meeting will take place in [Geneva] on Tuesday.', de: 'Das Treffen findet am Dienstag in [Genf] statt.',
    es: 'La reunión tendrá lugar el martes en [Ginebra].', it: 'La riunione si terrà martedì a [Ginevra].', pt: 'A reunião será na terça-feira em [Genebra].',
  },
  'place:moscow': {
    fr: 'Le ministre est rentré de [Moscou] hier.', en: 'The minister returned from [Moscow] yesterday.', de: 'Der Minister kam gestern aus [Moskau] zurück.',
    es: 'El ministro regresó ayer de [Moscú].', it: 'Il ministro è tornato ieri da [Mosca].', pt: 'O ministro voltou ontem de [Moscovo].',
  },
  'org:nato': {
    fr: 'Deux pays veulent rejoindre l’[Otan] cette année.', en: 'Two countries want to join [NATO] this year.', de: 'Zwei Länder wollen dieses Jahr der [NATO] beitreten.',
    es: 'Dos países quieren entrar en la [OTAN] este año.', it: 'Due paesi vogliono aderire alla [Nato] quest’anno.', pt: 'Dois países querem aderir à [OTAN] este ano.',
  },
  'org:white house': {
    fr: 'C’est ce qu’a annoncé la [Maison-Blanche] dans la nuit.', en: 'That is what the [White House] announced overnight.', de: 'Das teilte das [Weiße Haus] in der Nacht mit.',
    es: 'Así lo anunció la [Casa Blanca] por la noche.', it: 'Lo ha annunciato la [Casa Bianca] nella notte.', pt: 'Foi o que anunciou a [Casa Branca] durante a noite.',
  },
  'org:imf': {
    fr: 'Le pays doit douze milliards au [Fonds monétaire international].', en: 'The country owes the [International Monetary Fund] twelve billion.', de: 'Das Land schuldet dem [Internationalen Währungsfonds] zwölf Milliarden.',
    es: 'El país debe doce mil millones al [Fondo Monetario Internacional].', it: 'Il paese deve dodici miliardi al [Fondo Monetario Internazionale].', pt: 'O país deve doze mil milhões ao [Fundo Monetário Internacional].',
  },
  'org:un': {
    fr: 'Selon l’[ONU], la sécheresse s’étend.', en: 'According to the [UN], the drought is spreading.', de: 'Laut [UNO] breitet sich die Dürre aus.',
    es: 'Según la [ONU], la sequía se extiende.', it: 'Secondo l’[ONU], la siccità si estende.', pt: 'Segundo a [ONU], a seca alastra.',
  },
  'org:kremlin': {
    fr: 'Le porte-parole du [Kremlin] n’a rien dit.', en: 'A spokesman for the [Kremlin] said nothing.', de: 'Ein Sprecher des [Kremls] sagte nichts.',
    es: 'Un portavoz del [Kremlin] no dijo nada.', it: 'Un portavoce del [Cremlino] non ha detto nulla.', pt: 'Um porta-voz do [Kremlin] não disse nada.',
  },
  'org:red crescent': {
    fr: 'Des équipes du [Croissant-Rouge] sont sur place.', en: 'Teams of the [Red Crescent] are on site.', de: 'Helfer vom [Roten Halbmond] sind vor Ort.',
    es: 'Equipos de la [Media Luna Roja] están en la zona.', it: 'Squadre della [Mezzaluna Rossa] sono sul posto.', pt: 'Equipas do [Crescente Vermelho] estão no local.',
  },
  'org:echr': {
    fr: 'L’affaire ira devant la [Cour européenne des droits de l’homme].', en: 'The case goes to the [European Court of Human Rights].', de: 'Der Fall geht an den [Europäischen Gerichtshof für Menschenrechte].',
    es: 'El caso irá al [Tribunal Europeo de Derechos Humanos].', it: 'Il caso andrà alla [Corte europea dei diritti dell’uomo].', pt: 'O caso irá ao [Tribunal Europeu dos Direitos Humanos].',
  },
  'place:red sea': {
    fr: 'Un navire a coulé en [mer Rouge] dans la nuit.', en: 'A ship sank in the [Red Sea] overnight.', de: 'Ein Schiff sank in der Nacht im [Roten Meer].',
    es: 'Un barco se hundió en el [mar Rojo] por la noche.', it: 'Una nave è affondata nel [mar Rosso] nella notte.', pt: 'Um navio afundou no [mar Vermelho] durante a noite.',
  },
  'place:izmir': {
    fr: 'La terre a tremblé près d’[Izmir].', en: 'The earth shook near [Izmir].', de: 'Die Erde bebte bei [Izmir].',
    es: 'La tierra tembló cerca de [Esmirna].', it: 'La terra ha tremato vicino a [Smirne].', pt: 'A terra tremeu perto de [Esmirna].',
  },
};

/** Persons of invented and public life, named in full: key, given as each language writes it. */
export const PERSONS: Readonly<Record<string, Row>> = {
  'person:zelenski': {
    fr: 'Le président ukrainien [Volodymyr Zelensky] arrivera jeudi.', en: 'Ukrainian President [Volodymyr Zelenskyy] will arrive on Thursday.', de: 'Der ukrainische Präsident [Wolodymyr Selenskyj] kommt am Donnerstag an.',
    es: 'El presidente ucraniano [Volodímir Zelenski] llegará el jueves.', it: 'Il presidente ucraino [Volodymyr Zelensky] arriverà giovedì.', pt: 'O presidente ucraniano [Volodymyr Zelensky] chegará na quinta-feira.',
  },
  'person:lavrov': {
    fr: 'Le chef de la diplomatie russe [Sergueï Lavrov] a refusé.', en: 'Russian Foreign Minister [Sergey Lavrov] refused.', de: 'Der russische Außenminister [Sergej Lawrow] lehnte ab.',
    es: 'El ministro ruso de Exteriores, [Serguéi Lavrov], se negó.', it: 'Il ministro degli Esteri russo [Sergei Lavrov] ha rifiutato.', pt: 'O ministro russo dos Negócios Estrangeiros, [Serguei Lavrov], recusou.',
  },
  'person:brandel': {
    fr: 'Mme [Brandel] n’a pas voulu répondre.', en: 'Mrs [Brandel] would not answer.', de: 'Frau [Brandel] wollte nicht antworten.',
    es: 'La Sra. [Brandel] no quiso contestar.', it: 'La signora [Brandel] non ha voluto rispondere.', pt: 'A Sra. [Brandel] não quis responder.',
  },
  'person:ortman': {
    fr: 'La porte-parole de la région, [Clara Ortmann], a démenti.', en: 'The spokeswoman for the region, [Clara Ortmann], denied it.', de: 'Die Sprecherin der Region, [Clara Ortmann], dementierte.',
    es: 'La portavoz de la región, [Clara Ortmann], lo desmintió.', it: 'La portavoce della regione, [Clara Ortmann], ha smentito.', pt: 'A porta-voz da região, [Clara Ortmann], desmentiu.',
  },
  'person:leien': {
    fr: 'La proposition vient d’[Ursula von der Leyen] elle-même.', en: 'The proposal comes from [Ursula von der Leyen] herself.', de: 'Der Vorschlag kommt von [Ursula von der Leyen] selbst.',
    es: 'La propuesta es de [Ursula von der Leyen] misma.', it: 'La proposta viene da [Ursula von der Leyen] stessa.', pt: 'A proposta é de [Ursula von der Leyen] mesma.',
  },
  'person:ksi jinping': {
    fr: 'Le sommet réunira [Xi Jinping] et cinq ministres.', en: 'The summit brings together [Xi Jinping] and five ministers.', de: 'Der Gipfel vereint [Xi Jinping] und fünf Minister.',
    es: 'La cumbre reunirá a [Xi Jinping] y cinco ministros.', it: 'Il vertice riunirà [Xi Jinping] e cinque ministri.', pt: 'A cimeira reunirá [Xi Jinping] e cinco ministros.',
  },
  'person:charles': {
    fr: 'Le roi [Charles III] est arrivé mardi.', en: 'King [Charles III] arrived on Tuesday.', de: 'König [Charles III.] kam am Dienstag an.',
    es: 'El rey [Carlos III] llegó el martes.', it: 'Re [Carlo III] è arrivato martedì.', pt: 'O rei [Carlos III] chegou na terça-feira.',
  },
  'person:oredson': {
    fr: 'La Norvégienne [Anna Oredsson] a gagné.', en: 'Norwegian [Anna Oredsson] won.', de: 'Die Norwegerin [Anna Oredsson] gewann.',
    es: 'La noruega [Anna Oredsson] ganó.', it: 'La norvegese [Anna Oredsson] ha vinto.', pt: 'A norueguesa [Anna Oredsson] venceu.',
  },
};

/** Capitals that name nobody, nothing and no place of these kinds. */
export const NO_NAMES: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['Selon les témoins, le train roulait trop vite.', 'Toulvac a battu Brackley samedi. Verdan a publié ses comptes.', 'Un forage a commencé lundi à 15h30 GMT.', 'Le Président n’a rien dit. Aucune décision ne sera prise avant mardi.', 'Les Européens et les Ukrainiens attendent.', 'Une Camerounaise et deux Bangladais ont voté comme les Zambiens et les Sri-Lankais.', 'L’ouragan Berta a touché la côte.', 'La Renault Clio et la Galaxy S24 se vendent bien.'],
  en: ['Construction was halted on Monday in March.', 'Brackley beat Toulvac on Saturday. Verdan reported a profit.', 'The French and the Germans disagree. Nothing was decided.', 'He speaks English and I do not.', 'According to officials, the CEO resigned at 3 pm GMT.', 'A Cameroonian and two Bangladeshis voted like the Zambians and the Danes.', 'Hurricane Berta hit the coast.', 'TWO DEAD AFTER STORM', 'Healthcare added 34,000 jobs and retailers lost 2,000.'],
  de: ['Verdan meldete Gewinn.', 'Die Verhandlungen zwischen der Regierung und der Opposition scheiterten am Abend.', 'Am Montag kamen hundert Menschen, darunter viele Kinder.', 'Nach Angaben der Polizei wurde niemand verletzt.', 'In Zukunft soll die Entscheidung schneller fallen.', 'Ein Kameruner und zwei Bangladescher stimmten wie die Sambier und die Däninnen.', 'Der Verteidiger kündigte Revision an.', 'Bundesweit meldete das Amt achthundert Fälle.', 'Die Grünen-Politikerin war lange im Amt.', 'Deutlich war der Vorsprung. Interessant ist das.', 'Lösung. '.repeat(30), 'Starke Hitze war gefährlich. Vielen Dank.'],
  es: ['Verdan publicó sus cuentas.', 'Según los testigos, el tren iba demasiado rápido.', 'El presidente no dijo nada. Ninguna decisión se tomará antes del martes.', 'Los franceses y los alemanes no están de acuerdo.', 'Los Españoles, una Camerunesa y dos Bangladesíes votaron como los Zambianos.', 'El huracán Berta golpeó la costa.'],
  it: ['Verdan ha annunciato un piano.', 'Secondo i testimoni, il treno andava troppo veloce.', 'Il presidente non ha detto nulla. Nessuna decisione prima di martedì.', 'Gli italiani e i francesi non sono d’accordo.', 'Gli Spagnoli e una Camerunense hanno votato come gli Zambiani e i Norvegesi.', 'La tempesta Berta ha colpito la costa.'],
  pt: ['Verdan anunciou um plano.', 'Segundo as testemunhas, o comboio ia depressa demais.', 'O presidente não disse nada. Nenhuma decisão antes de terça.', 'Os franceses e os alemães não concordam.', 'Os Espanhóis, os Noruegueses e uma Camaronesa votaram como os Zambianos.', 'O furacão Berta atingiu a costa.'],
};

/** Whole texts: what each mention is, "written = key", in order. */
export const TEXTS: readonly { readonly language: LanguageCode; readonly text: string; readonly mentions: readonly string[]; readonly because: string }[] = [
  { language: 'fr', because: 'a party before its candidate is no part of the name', text: 'Le candidat RN Régis Ostrand affrontera la députée LFI Ségolène Varnac.', mentions: ['RN = org:rn', 'Régis Ostrand = person:ostrand', 'LFI = org:lfi', 'Ségolène Varnac = person:varnac'] },
  { language: 'es', because: 'a party before its deputy is no part of the name', text: 'El diputado de Vox Onofre Ostrand votó en contra.', mentions: ['Vox = org:vox', 'Onofre Ostrand = person:ostrand'] },
  { language: 'it', because: 'a region before its president is no part of the name', text: 'Il presidente della Regione Siciliana Renato Ostrando era assente.', mentions: ['Regione Siciliana = org:regione it', 'Renato Ostrando = person:ostrando'] },
  { language: 'fr', because: 'a small particle behind a title belongs to the name', text: 'M. de Varnac et Mme Ostrand ont voté.', mentions: ['de Varnac = person:varnac', 'Ostrand = person:ostrand'] },
  { language: 'de', because: 'a small particle behind a title belongs to the name', text: 'Herr von Varnau schwieg.', mentions: ['von Varnau = person:varnau'] },
  { language: 'en', because: 'a small particle behind a title belongs to the name', text: 'Mr van Ostrand left.', mentions: ['van Ostrand = person:ostrand'] },
  { language: 'es', because: 'a town’s name goes on behind “de”', text: 'El alcalde de Villanueva de la Ostra dimitió.', mentions: ['Villanueva de la Ostra = place:villanueva de la ostra'] },
  { language: 'pt', because: 'a town’s name goes on behind “de”', text: 'O fogo chegou a Vila Nova de Ostrande.', mentions: ['Vila Nova de Ostrande = place:vila nova de ostrande'] },
  { language: 'pt', because: 'the second surname behind “e” belongs to the name', text: 'O advogado Manuel Ostrand e Silva discorda.', mentions: ['Manuel Ostrand e Silva = person:silva'] },
  { language: 'de', because: 'a compound that ends as a company names what follows', text: 'Der Energiekonzern Ostrand baut neu.', mentions: ['Ostrand = org:ostrand'] },
  { language: 'fr', because: 'a work and a ship have names that are nobody’s', text: 'Le film « Paris, la nuit » est tourné sur le ferry Danielle Ostrand.', mentions: [] },
  { language: 'it', because: 'a work and a ship have names that are nobody’s', text: 'Il film «Roma di notte» è girato sulla nave Marta Ostrand.', mentions: [] },
  { language: 'es', because: 'a car of a maker is no maker', text: 'Un Seat León chocó.', mentions: [] },
  { language: 'en', because: 'the letters of a party and a state name nobody', text: 'Sen. Cory Ostrand, D-N.J., spoke.', mentions: ['Cory Ostrand = person:ostrand'] },
  { language: 'de', because: 'those whom the news names without a first name', text: 'Der Minister traf Macron.', mentions: ['Macron = person:macron'] },
  { language: 'it', because: 'those whom the news names without a first name', text: 'Secondo tutti, Berlusconi voleva vendere.', mentions: ['Berlusconi = person:berlusconi'] },
  { language: 'it', because: 'what has a seat is named with its town', text: 'I carabinieri di Ostrata indagano.', mentions: ['Ostrata = place:ostrata'] },
  { language: 'fr', because: 'what has a seat is named with its town', text: 'Les gendarmes de Varnac enquêtent.', mentions: ['Varnac = place:varnac'] },
  { language: 'fr', because: 'a surname alone is the person named in full', text: 'Anna Keller, maire de Brême, a démissionné. Mme Keller n’a pas donné de raison. Keller était en poste depuis 2015.', mentions: ['Anna Keller = person:keler', 'Brême = place:bremen', 'Keller = person:keler', 'Keller = person:keler'] },
  { language: 'en', because: 'a short verb makes no headline of a sentence, and two countries of one name are two', text: 'They hit New York and the Democratic Republic of Congo.', mentions: ['New York = place:new york', 'Democratic Republic of Congo = place:cd'] },
  { language: 'fr', because: 'the adjective of a ministry belongs to it', text: 'Selon le ministère de la Transition écologique, rien ne change.', mentions: ['ministère de la Transition écologique = org:ministere transition ecologique'] },
  { language: 'it', because: 'the adjective of a ministry belongs to it', text: 'Il ministero della Transizione ecologica ha detto di no.', mentions: ['ministero della Transizione ecologica = org:ministero transizione ecologica'] },
  { language: 'en', because: 'a place does not lie on a month', text: 'The fair opened in Calmar on March 14, 2023.', mentions: ['Calmar = place:calmar'] },
  { language: 'pt', because: 'the civil protection of Brazil is a body', text: 'A Defesa Civil informou os moradores.', mentions: ['Defesa Civil = org:civil protection'] },
  { language: 'fr', because: 'MM. introduces two', text: 'MM. Blinken et Zelensky ont parlé une heure.', mentions: ['Blinken = person:blinken', 'Zelensky = person:zelenski'] },
  { language: 'fr', because: 'an acronym in brackets is its long form from then on', text: 'Le Bureau des archives ferroviaires (BAF) ouvre lundi. Le BAF emploie 30 personnes.', mentions: ['Bureau des archives ferroviaires = org:bureau archives ferroviaires', 'BAF = org:bureau archives ferroviaires', 'BAF = org:bureau archives ferroviaires'] },
  { language: 'fr', because: 'the last noun of a role is no part of the name', text: 'Le secrétaire d’État Antony Blinken a reçu le ministre de la Santé Paul Ostrand.', mentions: ['Antony Blinken = person:blinken', 'Paul Ostrand = person:ostrand'] },
  { language: 'fr', because: 'a hyphen may part two names', text: 'La rencontre Russie-Otan aura lieu le 12 janvier.', mentions: ['Russie = place:ru', 'Otan = org:nato'] },
  { language: 'fr', because: 'an administration is a body, not its president', text: 'Un responsable de l’administration Biden a précisé le calendrier de l’armée américaine.', mentions: ['administration Biden = org:administration biden', 'armée américaine = org:armee us'] },
  { language: 'en', because: 'two people of one family are two', text: 'Tom Harlow met Jane Harlow in Dublin. Tom Harlow left first.', mentions: ['Tom Harlow = person:harlov', 'Jane Harlow = person:harlov iane', 'Dublin = place:dublin', 'Tom Harlow = person:harlov'] },
  { language: 'en', because: 'a company is known by its initials and its first words', text: 'Northern Copper Corporation closed a mine. Northern Copper said it was sorry. NC employs 30.', mentions: ['Northern Copper Corporation = org:northern copper', 'Northern Copper = org:northern copper', 'NC = org:northern copper'] },
  { language: 'en', because: 'initials and "Jr." do not part a person', text: 'W. Paul Denham Jr. arrived. Paul Denham said little.', mentions: ['W. Paul Denham Jr. = person:denham', 'Paul Denham = person:denham'] },
  { language: 'de', because: 'role, title and compound come off the name', text: 'US-Präsident Joe Biden traf Bundeskanzler Olaf Scholz und CDU-Chef Friedrich Merz.', mentions: ['Joe Biden = person:biden', 'Olaf Scholz = person:scholz', 'Friedrich Merz = person:merz'] },
  { language: 'es', because: 'a surname in the middle names the person too', text: 'Pedro Lucena Ibáñez habló en Sevilla. Lucena no aceptó preguntas.', mentions: ['Pedro Lucena Ibáñez = person:ibanez', 'Sevilla = place:seville', 'Lucena = person:ibanez'] },
  { language: 'it', because: 'an apostrophe is part of a name', text: 'Il ministro Marco D’Alessio ha incontrato Sean O’Neill a Roma.', mentions: ['Marco D’Alessio = person:alesio', 'Sean O’Neill = person:neil', 'Roma = place:rome'] },
  { language: 'pt', because: 'small words join a name', text: 'O ministro Rui Tavares da Fonseca chegou a Lisboa.', mentions: ['Rui Tavares da Fonseca = person:fonseca', 'Lisboa = place:lisbon'] },
  { language: 'fr', because: 'a court takes its office and its seat along', text: 'Le tribunal correctionnel de Roubaix et la préfecture du Nord sont saisis.', mentions: ['tribunal correctionnel de Roubaix = org:tribunal correctionnel roubaix', 'préfecture du Nord = org:prefecture nord'] },
  { language: 'fr', because: 'an article before a speaker makes a body of it', text: 'L’Ormenz a annoncé une hausse. L’an dernier, l’Ormenz avait prévu une baisse.', mentions: ['Ormenz = org:ormenz', 'Ormenz = org:ormenz'] },
  { language: 'fr', because: 'a queen is of her country', text: 'La princesse Amélie de Suède a visité Namur.', mentions: ['Amélie de Suède = person:amelie', 'Namur = place:namur'] },
  { language: 'en', because: 'a form cut short, in the middle or behind, is the long one', text: 'The Central Harbour and Fisheries Commission met. The Central Harbour Commission said no. The Harlow Rovers and the Rovers agree.', mentions: ['Central Harbour and Fisheries Commission = org:central harbour fisheries commission', 'Central Harbour Commission = org:central harbour fisheries commission', 'Harlow Rovers = org:harlow rovers', 'Rovers = org:harlow rovers'] },
  { language: 'en', because: 'initials may count the legal form, and a word may be shortened', text: 'Denham Automotive Group grew. Analysts like Denham Auto. DAG paid well.', mentions: ['Denham Automotive Group = org:denham automotive', 'Denham Auto = org:denham automotive', 'DAG = org:denham automotive'] },
  { language: 'en', because: 'the dot of a legal form is the name’s', text: 'She left Harlow Copper Inc. for good.', mentions: ['Harlow Copper Inc. = org:harlow copper'] },
  { language: 'en', because: 'a headline in capitals is read as a sentence', text: 'TRUMP SAYS DEAL WITH CHINA IS CLOSE', mentions: ['TRUMP = person:trump', 'CHINA = place:cn'] },
  { language: 'en', because: 'one letter too many is a slip of the pen where the given name agrees', text: 'Duncan Orfeld was hurt. Duncan Orfelds is 30. Duncan Orfeld lives.', mentions: ['Duncan Orfeld = person:orfeld', 'Duncan Orfelds = person:orfeld', 'Duncan Orfeld = person:orfeld'] },
  { language: 'de', because: 'a genitive is its nominative', text: 'Chinas Haltung ist klar. Viktor Bergers Partei schweigt. Viktor Berger spricht.', mentions: ['Chinas = place:cn', 'Viktor Bergers = person:berger', 'Viktor Berger = person:berger'] },
  { language: 'de', because: 'a place ends before the role behind it', text: 'Sie traf in Brüssel EU-Kommissarin Anna Weller.', mentions: ['Brüssel = place:brussels', 'Anna Weller = person:veler'] },
  { language: 'de', because: 'a court, an office and a city’s police are bodies', text: 'Das Landgericht München verhandelt, die Staatsanwaltschaft Köln und die Berliner Polizei ermitteln.', mentions: ['Landgericht München = org:landgericht munchen', 'Staatsanwaltschaft Köln = org:staatsanwaltschaft koln', 'Berliner Polizei = org:berliner polizei'] },
  { language: 'es', because: 'what a leader leads is a body, a police force is no policeman', text: 'El líder de Ormenza, Pablo Duero, fue citado por la Policía Nacional.', mentions: ['Ormenza = org:ormenza', 'Pablo Duero = person:duero', 'Policía Nacional = org:policia nacional'] },
  { language: 'es', because: 'a city with an article is its club', text: 'El Sevilla ganó en Sevilla.', mentions: ['Sevilla = org:fc seville', 'Sevilla = place:seville'] },
  { language: 'es', because: 'a government is no part of its leader’s name, a bare article ends a body', text: 'El gobierno de Álvaro Duero y la Comisión la misma tarde callaron.', mentions: ['Álvaro Duero = person:duero', 'Comisión = org:comision'] },
  { language: 'fr', because: 'an inhabitant is no part of the name, a column of capitals is a title', text: 'Le Serbe Novak Orlic a dit à EL CORREO que tout va bien.', mentions: ['Novak Orlic = person:orlic', 'EL CORREO = org:el correo'] },
  { language: 'it', because: 'clubs by their article, acronyms written as words', text: 'Il Milan ha battuto la Roma a Roma. La Cgil e il Pd protestano.', mentions: ['Milan = org:ac milan', 'Roma = org:as roma', 'Roma = place:rome', 'Cgil = org:cgil', 'Pd = org:pd'] },
  { language: 'pt', because: 'police forces and palaces are bodies', text: 'A Polícia Federal informou o Palácio do Planalto.', mentions: ['Polícia Federal = org:policia federal', 'Palácio do Planalto = org:planalto'] },
  { language: 'fr', because: 'a federation is not all of its country', text: 'La fédération française de football et l’agence française de développement ont signé.', mentions: ['fédération française de football = org:federation fr football', 'agence française de développement = org:agence fr developpement'] },
  { language: 'it', because: 'a federation is not all of its country', text: 'La federazione italiana di atletica ha firmato.', mentions: ['federazione italiana di atletica = org:federazione it atletica'] },
  { language: 'es', because: 'a federation is not all of its country', text: 'La federación española de fútbol firmó.', mentions: ['federación española de fútbol = org:federacion es futbol'] },
  { language: 'pt', because: 'a federation is not all of its country', text: 'A federação portuguesa de futebol assinou.', mentions: ['federação portuguesa de futebol = org:federacao pt futebol'] },
  { language: 'fr', because: 'where a sentence opens is no person, and who follows no role', text: 'A Plouvarec, un homme a été tué. À Varmont, le maire a démissionné.', mentions: ['Plouvarec = place:plouvarec', 'Varmont = place:varmont'] },
  { language: 'it', because: 'where a sentence opens is no person, and who follows no role', text: 'A Castelvento, un uomo è morto.', mentions: ['Castelvento = place:castelvento'] },
  { language: 'es', because: 'where a sentence opens is no person, and who follows no role', text: 'En Plouvarec, un hombre murió.', mentions: ['Plouvarec = place:plouvarec'] },
  { language: 'pt', because: 'where a sentence opens is no person, and who follows no role', text: 'Em Plouvarec, um homem morreu.', mentions: ['Plouvarec = place:plouvarec'] },
  { language: 'en', because: 'where a sentence opens is no person, and who follows no role', text: 'In Plouvarec, a man died.', mentions: ['Plouvarec = place:plouvarec'] },
  { language: 'it', because: 'the prosecutor is no ministry', text: 'Il pubblico ministero Paola Ostrand ha chiesto dieci anni.', mentions: ['Paola Ostrand = person:ostrand'] },
  { language: 'de', because: 'a candidate is no part of the party, a physician’s trade none of her name', text: 'Die Partei von Spitzenkandidat Henning Ostrand verlor. Das sagte Amtsärztin Dr. Friederike Weller.', mentions: ['Henning Ostrand = person:ostrand', 'Friederike Weller = person:veler'] },
  { language: 'en', because: 'ranks come off a name', text: 'Chief Supt Moira Ostrand said so. Det Ch Insp Paul Weller leads the inquiry.', mentions: ['Moira Ostrand = person:ostrand', 'Paul Weller = person:veler'] },
  { language: 'en', because: 'a letter is no family name, a cathedral no person', text: 'Bills for Band D homes rise. Ely Cathedral closed.', mentions: ['Ely Cathedral = place:ely cathedral'] },
  { language: 'pt', because: 'the city, not the country', text: 'O voo de Salvador atrasou.', mentions: ['Salvador = place:salvador'] },
  { language: 'fr', because: 'the country, by its article', text: 'Il rentre du Salvador. La députée du PS Anne Weller proteste.', mentions: ['Salvador = place:sv', 'PS = org:ps', 'Anne Weller = person:veler'] },
  { language: 'fr', because: 'a headline’s noun is no given name', text: 'Procès Ostrand : Jean-Marc Ostrand condamné. Municipales à Varmont : le maire réélu.', mentions: ['Ostrand = person:ostrand', 'Jean-Marc Ostrand = person:ostrand', 'Varmont = place:varmont'] },
  { language: 'it', because: 'a province has the key of its name', text: 'Un uomo della provincia di Castelvento è morto.', mentions: ['provincia di Castelvento = place:castelvento'] },
  { language: 'en', because: 'parents’ trades are none of hers', text: 'Born to a driver and a seamstress, Ostrand trained in Leeds. Margaret Ostrand was eighty.', mentions: ['Ostrand = person:ostrand', 'Leeds = place:leeds', 'Margaret Ostrand = person:ostrand'] },
  { language: 'es', because: 'who leads a body is no part of its name', text: 'El Partido Liberal de Marta Ostrand ganó. Ostrand sonrió.', mentions: ['Partido Liberal = org:partido liberal', 'Marta Ostrand = person:ostrand', 'Ostrand = person:ostrand'] },
  { language: 'fr', because: 'who leads a body is no part of its name', text: 'Le Parti libéral de Marta Ostrand a gagné.', mentions: ['Parti libéral = org:parti liberal', 'Marta Ostrand = person:ostrand'] },
  { language: 'it', because: 'who leads a body is no part of its name', text: 'Il Partito Liberale di Marta Ostrand ha vinto.', mentions: ['Partito Liberale = org:partito liberale', 'Marta Ostrand = person:ostrand'] },
  { language: 'pt', because: 'who leads a body is no part of its name', text: 'O Partido Liberal de Marta Ostrand venceu.', mentions: ['Partido Liberal = org:partido liberal', 'Marta Ostrand = person:ostrand'] },
  { language: 'de', because: 'who leads a body is no part of its name', text: 'Die Liberale Partei von Marta Ostrand gewann.', mentions: ['Liberale Partei = org:liberale partei', 'Marta Ostrand = person:ostrand'] },
  { language: 'en', because: 'a weekday is no part of a body', text: 'It will be debated in Congress on Tuesday. The Senate on Friday rejected it.', mentions: ['Congress = org:congress', 'Senate = org:senate'] },
  { language: 'pt', because: 'a headline’s verb is no role', text: 'Ministro visita Plouvarec e promete médicos. Papa visita Turquia.', mentions: ['Turquia = place:tr'] },
  { language: 'es', because: 'a headline’s verb is no role', text: 'Ministro visita Plouvarec y promete médicos.', mentions: [] },
  { language: 'pt', because: 'a newspaper is written as a title', text: 'O estado de São Paulo tem 231 óbitos.', mentions: ['São Paulo = place:sao paulo'] },
  { language: 'fr', because: 'a newspaper is written as a title', text: 'Selon Le Monde, le monde change.', mentions: ['Le Monde = org:le monde'] },
  { language: 'de', because: 'a noun behind a place is no part of it', text: 'Der Orkan hatte in Deutschland Kosten von 300 Millionen Euro verursacht.', mentions: ['Deutschland = place:de'] },
  { language: 'en', because: 'honours are no surname', text: 'Anita Ostrand KC said so. Sir John Weller OBE died.', mentions: ['Anita Ostrand = person:ostrand', 'John Weller = person:veler'] },
  { language: 'es', because: 'an age makes a person of a town’s name', text: 'Toledo, de 48 años, entrena al equipo.', mentions: ['Toledo = person:toledo'] },
  { language: 'fr', because: 'an age makes a person of a town’s name', text: 'Londres, 34 ans, a été arrêté. Paris, 12 ans après, se souvient.', mentions: ['Londres = person:londres', 'Paris = place:paris'] },
  { language: 'it', because: 'an age makes a person of a town’s name', text: 'Ferrara, 35 anni, guida la squadra.', mentions: ['Ferrara = person:ferara'] },
  { language: 'pt', because: 'an age makes a person of a town’s name', text: 'Toledo, de 48 anos, treina a equipa.', mentions: ['Toledo = person:toledo'] },
];

/** What two names of two articles say together. */
export const RELATIONS: readonly (readonly [string, string, 'same' | 'close' | 'apart'])[] = [
  ['Volodymyr Zelensky', 'Zelenskiy', 'same'], ['Volodymyr Zelensky', 'Volodimir Zelenski', 'same'], ['Vladimir Poutine', 'Wladimir Putin', 'same'],
  ['Joe Biden', 'Biden', 'same'], ['Joe Biden', 'Jill Biden', 'apart'], ['Olaf Scholz', 'Martin Schulz', 'apart'], ['Scholz', 'Schulz', 'apart'], ['Mark Rutte', 'Tim Roth', 'apart'],
  ['J. Harlow', 'Jane Harlow', 'same'], ['Charles III', 'Carlo III', 'same'], ['Franziskus', 'Francisco', 'same'], ['Carlos Denham', 'Charles Denham', 'apart'], ['Jo Harlow', 'Joseph Harlow', 'close'], ['Mohammed Karim', 'Muhammad Karim', 'same'], ['W. Mark Denham Jr.', 'Mark Denham', 'same'], ['Xi Jinping', 'Xi', 'same'],
];

/** Spellings that one key holds together; keys of two rows differ. */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['Zelensky', 'Zelenskiy', 'Zelenskyy', 'Zelenski', 'Selenskyj'], ['Volodymyr', 'Volodimir', 'Wolodymyr'], ['Poutine', 'Putin'], ['Sergueï', 'Sergey', 'Sergej', 'Sergei'], ['Lavrov', 'Lawrow', 'Lavroff'],
  ['Riabkov', 'Ryabkov', 'Rjabkow'], ['Loukachenko', 'Lukashenko', 'Lukaschenko'], ['Netanyahou', 'Netanyahu', 'Netanjahu'], ['Scholz'], ['Schulz'], ['Rutte'], ['Roth'], ['Müller', 'Muller'], ['Mahler'], ['Martin'], ['Marino'],
];
