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
};

/** Capitals that name nobody, nothing and no place of these kinds. */
export const NO_NAMES: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['Selon les témoins, le train roulait trop vite.', 'Un forage a commencé lundi à 15h30 GMT.', 'Le Président n’a rien dit. Aucune décision ne sera prise avant mardi.', 'Les Européens et les Ukrainiens attendent.'],
  en: ['Construction was halted on Monday in March.', 'The French and the Germans disagree. Nothing was decided.', 'He speaks English and I do not.', 'According to officials, the CEO resigned at 3 pm GMT.'],
  de: ['Die Verhandlungen zwischen der Regierung und der Opposition scheiterten am Abend.', 'Am Montag kamen hundert Menschen, darunter viele Kinder.', 'Nach Angaben der Polizei wurde niemand verletzt.', 'In Zukunft soll die Entscheidung schneller fallen.'],
  es: ['Según los testigos, el tren iba demasiado rápido.', 'El presidente no dijo nada. Ninguna decisión se tomará antes del martes.', 'Los franceses y los alemanes no están de acuerdo.'],
  it: ['Secondo i testimoni, il treno andava troppo veloce.', 'Il presidente non ha detto nulla. Nessuna decisione prima di martedì.', 'Gli italiani e i francesi non sono d’accordo.'],
  pt: ['Segundo as testemunhas, o comboio ia depressa demais.', 'O presidente não disse nada. Nenhuma decisão antes de terça.', 'Os franceses e os alemães não concordam.'],
};

/** Whole texts: what each mention is, "written = key", in order. */
export const TEXTS: readonly { readonly language: LanguageCode; readonly text: string; readonly mentions: readonly string[]; readonly because: string }[] = [
  { language: 'fr', because: 'a surname alone is the person named in full', text: 'Anna Keller, maire de Brême, a démissionné. Mme Keller n’a pas donné de raison. Keller était en poste depuis 2015.', mentions: ['Anna Keller = person:keler', 'Brême = place:bremen', 'Keller = person:keler', 'Keller = person:keler'] },
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
];

/** What two names of two articles say together. */
export const RELATIONS: readonly (readonly [string, string, 'same' | 'close' | 'apart'])[] = [
  ['Volodymyr Zelensky', 'Zelenskiy', 'same'], ['Volodymyr Zelensky', 'Volodimir Zelenski', 'same'], ['Vladimir Poutine', 'Wladimir Putin', 'same'],
  ['Joe Biden', 'Biden', 'same'], ['Joe Biden', 'Jill Biden', 'apart'], ['Olaf Scholz', 'Martin Schulz', 'apart'], ['Scholz', 'Schulz', 'apart'], ['Mark Rutte', 'Tim Roth', 'apart'],
  ['J. Harlow', 'Jane Harlow', 'same'], ['Jo Harlow', 'Joseph Harlow', 'close'], ['Mohammed Karim', 'Muhammad Karim', 'same'], ['W. Mark Denham Jr.', 'Mark Denham', 'same'], ['Xi Jinping', 'Xi', 'same'],
];

/** Spellings that one key holds together; keys of two rows differ. */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['Zelensky', 'Zelenskiy', 'Zelenskyy', 'Zelenski', 'Selenskyj'], ['Volodymyr', 'Volodimir', 'Wolodymyr'], ['Poutine', 'Putin'], ['Sergueï', 'Sergey', 'Sergej', 'Sergei'], ['Lavrov', 'Lawrow', 'Lavroff'],
  ['Riabkov', 'Ryabkov', 'Rjabkow'], ['Loukachenko', 'Lukashenko', 'Lukaschenko'], ['Netanyahou', 'Netanyahu', 'Netanjahu'], ['Scholz'], ['Schulz'], ['Rutte'], ['Roth'], ['Müller', 'Muller'], ['Mahler'], ['Martin'], ['Marino'],
];
