// English words around names.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'en',
  titles: 'supt ch sen sens rep reps gov mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother st hon rabbi imam sheikh shaikh ayatollah mullah sgt lt capt cpl maj gen col adm cmdr insp det pvt madam deacon msgr mgr',
  roles: 'emir campaigner barrister solicitor councillor columnist lecturer sultan tsar undersecretary mogul tycoon entrepreneur comic anchor televangelist farmer trucker firefighter paramedic virologist epidemiologist meteorologist seismologist inspector constable '
    + 'backbencher peer dictator strongman warlord militant hacker whistleblower contestant defendant plaintiff winger prodigy youtuber influencer rockstar sprinter gymnast skier snowboarder prime premier '
    + 'vice-president chancellor secretary secretaries spokesperson spokesman spokeswoman chief head deputy congressman congresswoman representative mayor prosecutor attorney lawyer judge justice sheriff '
    + 'officer general colonel captain commander lieutenant admiral marshal sergeant detective king queen prince princess emperor empress pope cardinal bishop archbishop pastor ambassador commissioner '
    + 'adviser advisor aide counterpart boss ceo cfo coo founder co-founder cofounder chairman chairwoman chair executive manager coach striker defender midfielder goalkeeper quarterback pitcher driver rider '
    + 'champion athlete player skipper forward actor actress comedian filmmaker singer rapper musician composer songwriter guitarist drummer writer author novelist poet playwright philosopher historian '
    + 'journalist reporter editor correspondent photographer painter sculptor architect economist analyst professor scientist researcher physicist chemist biologist astronomer mathematician doctor surgeon '
    + 'nurse teacher student activist dissident candidate nominee expert diplomat envoy negotiator soldier policeman policewoman gunman suspect terrorist billionaire businessman businesswoman man woman wife '
    + 'husband son daughter brother sister father mother uncle aunt nephew niece cousin widow friend girlfriend boyfriend partner colleague successor predecessor producer presenter host dancer model designer '
    + 'explorer astronaut inventor engineer publisher owner resident investor treasurer speaker whip lobbyist strategist pilot wrestler boxer swimmer golfer celebrity star legend winner laureate swami guru '
    + 'principal superintendent climber mountaineer inmate accountant mp|president|minister|leader|director|lawmaker|senator|governor|official~|s',
  roleEnds: '',
  organisationHeads: 'parliament congress senate assembly cabinet authority trust fund club university bank ministry department institute council committee commission agency organization organisation association federation '
    + 'union society church house court office bureau board academy college school league party movement federal royal foundation museum hospital centre center republic-party command order confederation army '
    + 'supreme international national radio central',
  smallHeads: '',
  organisationTails: 'athletic albion wanderers hotspur programme program alliance-party prosecutors dodgers mets cubs phillies orioles padres brewers mariners steelers ravens bengals broncos raiders dolphins falcons seahawks vikings texans commanders '
    + 'bruins canadiens penguins flyers islanders canucks oilers sharks warriors mavericks spurs pistons bucks timberwolves nuggets clippers grizzlies raptors hawks pacers school academy companies '
    + 'limited llc co union movement ministry bureau court church hospital museum band afc rovers city-fc air tribune herald radio television tv oil electric steel financial securities army navy force '
    + 'guard police marines regiment division battalion senate parliament congress assembly house cabinet board trust fund organization organisation project coalition alliance front militia brothers '
    + 'bros sons international communications media publishing railroad lines express giants sox yankees lakers celtics bulls knicks rangers eagles cowboys packers patriots colts angels nationals 76ers '
    + 'democrats republicans conservatives greens markets airport-authority clinic corp|network|brigade|service|railway~|s',
  organisationEnds: '',
  organisationCues: 'chain competitor company firm giant group maker manufacturer automaker carmaker airline retailer startup newspaper daily weekly magazine broadcaster agency website network channel station publisher label studio union party bank insurer subsidiary brand club team band militia',
  organisationAdjectives: '',
  placeHeads: 'river mount mt lake cape port fort gulf isle',
  placeTails: 'state province region district isle sea ocean gulf strait creek falls mountain mountains mount hills peak desert forest coast peninsula road boulevard lane drive bridge airport station harbor '
    + 'harbour port township village town borough heights springs canyon glacier volcano castle palace stadium arena tower plaza territory territories cemetery canal reef cape ridge highway kingdom '
    + 'empire',
  placeEnds: 'shire ville burgh stan',
  placeCues: 'mayor bishop archbishop governor duke duchess king queen earl battle siege population city town village capital region province state district county kingdom republic port island municipality suburb neighborhood neighbourhood north south east west northeast northwest southeast southwest outskirts downtown central northern southern eastern western near outside',
  placePrepositions: 'in near off from across throughout around',
  agentPrepositions: 'by with against for',
  speech: 'reported reports said says say told tells added adds announced announces explained argued argues warned warns insisted asked replied wrote writes tweeted stated noted believes thinks claimed claims denied denies admitted acknowledged confirmed '
    + 'recalled urged called joked declared testified commented criticized criticised praised vowed pledged promised suggested who whose was-born died married resigned',
  articles: 'the a an this that these those his her its their our your my',
  links: 'of the for and on',
  particles: 'de du la le van von der den ten ter bin ibn al el di da dos das del della',
  ordinary: 'unlike year everyone someone nobody anybody anyone nothing something everything none somebody everybody the a an this that these those his her its their our your my i he she it we you they him them us '
    + 'me and or but nor so yet for of in on at to from by with without against between among about above below over under after before during since until till while when where why how what which who whom '
    + 'whose if unless because although though as than then there here now today yesterday tomorrow not no yes all any both each every few many more most much other some such only own same also just even '
    + 'still again ever never always often perhaps maybe however meanwhile moreover therefore thus instead despite according following including is are was were be been being has have had do does did will '
    + 'would shall should can could may might must let get go one two three four five six seven eight nine ten hundred thousand million first second third last next new old january february march april june '
    + 'july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter internet god ok oh well like once upon within throughout across near around '
    + 'along inside outside off up down out through late early earlier later recently currently originally eventually finally additionally updated photo video image read source sources report reports '
    + 'officials police authorities people police-officers english french german spanish italian portuguese russian chinese japanese arabic latin greek hebrew world war cup championship championships '
    + 'olympics olympic games act treaty day award awards festival tournament grand prix season series episode album song film novel book movie north south east west mr mrs ms president king queen born known '
    + 'founded located based whether either neither several another having making prior due rather nearly almost some-of st',
  acts: 'was is had has became becomes moved joined won began received returned married died served played worked studied attended grew left made took wrote published released founded retired graduated lived '
    + 'led scored started went came gave signed arrived lost finished appeared earned held met remained continued entered visited ran taught',
  adjectiveEnds: '',
  nounEnds: 'ors ics ials ents ants sion ness ity ism ship ance ence ology ers ians ists tion|ing|ment|ure~|s',
  placeLinks: 'of on upon under by le',
  leaders: 'ceo cfo coo boss founder co-founder cofounder chairman chairwoman chair head director owner shareholder shareholders leader subsidiary employees analyst shares',
  officeNouns: '',
  storms: 'hurricane storm cyclone typhoon operation',
  clubs: '',
  ownIndefinites: 'a an',
  gerundEnds: 'ing',
  nounsAreCapital: false,
  demonyms: 'us:american ru:russian gb:british,english,scottish,welsh,briton,brit,scot,englishman,englishmen,scotsman,welshman fr:french,frenchman,frenchmen,frenchwoman de:german it:italian es:spanish,spaniard,catalan,basque pt:portuguese ua:ukrainian cn:chinese jp:japanese ca:canadian au:australian in:indian br:brazilian '
    + 'mx:mexican ar:argentine,argentinian co:colombian ve:venezuelan cl:chilean pe:peruvian cu:cuban be:belgian,flemish nl:dutch,dutchman,dutchmen ch:swiss at:austrian pl:polish,pole cz:czech sk:slovak hu:hungarian ro:romanian bg:bulgarian gr:greek rs:serbian,serb '
    + 'hr:croatian,croat si:slovenian,slovene ba:bosnian al:albanian se:swedish,swede no:norwegian dk:danish,dane fi:finnish,finn ie:irish,irishman,irishmen is:icelandic,icelander ee:estonian lv:latvian lt:lithuanian by:belarusian md:moldovan ge:georgian am:armenian az:azerbaijani,azeri '
    + 'tr:turkish,turk ir:iranian,persian iq:iraqi sy:syrian lb:lebanese il:israeli ps:palestinian jo:jordanian eg:egyptian sa:saudi ye:yemeni,yemenite qa:qatari ae:emirati kw:kuwaiti af:afghan pk:pakistani bd:bangladeshi kz:kazakh uz:uzbek kp:north-korean '
    + 'kr:south-korean,korean vn:vietnamese th:thai id:indonesian ph:filipino,filipina,philippine my:malaysian,malay mm:burmese tw:taiwanese ma:moroccan dz:algerian tn:tunisian ly:libyan ml:malian sn:senegalese ci:ivorian ng:nigerian cm:cameroonian cd:congolese rw:rwandan '
    + 'et:ethiopian so:somali sd:sudanese ke:kenyan za:south-african nz:zealander,new-zealander,kiwi ht:haitian eu:european :asian,african,arab,arabic,jewish,muslim,islamic,islamist,christian,catholic,protestant,orthodox,roman,latin,western,soviet,nazi,communist,democrat,democratic,republican,conservative,liberal,labour,socialist,buddhist,hindu,jew,kurdish,kurd,celtic,byzantine,ottoman,victorian tm:turkmen sg:singaporean',
  demonymEndings: 's ese ish an|ian|ean|er|i|n~|s',
};
