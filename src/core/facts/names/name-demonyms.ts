// Stems of adjectives and inhabitants' names that the packs do not list: one list for the six languages, for they differ at
// the end only ("zamb" is zambien, Zambian, sambisch, zambiano). Each pack's `demonymEndings` complete them. Most stems are
// the country's name without its last vowel (`stemsOfCountry`); here stand those that are not.

/** "code:stem,stem": ISO 3166-1 alpha-2, lower case; folded stems, of every language's spelling. */
export const WORLD_DEMONYMS = 'ae:emirati,emiri az:azeri,azerbaid,azerbaij ba:bosniac,bosniak,herzegovin bd:bangla,banglad,bangladesi,bangladeschi,bengal,bengales bf:burkinab bh:bareini,bahreinit bs:baham bt:bhout bw:botsw cd:congol,kongol '
  + 'cf:centrafric,centroafric,central-afric,zentralafrik,centro-afric ci:ivoir,ivor,marfil,marfin cl:cilen,chilen cm:camerunen,camaron,camarones cr:costaric,costarri,costarriquen '
  + 'cv:cap-verd,cape-verdean,capverd,kapverd,caboverd cy:chypriot,cypriot,zypr,zypriot,chipriot,cipriot do:dominik ec:equator,ecuator er:erythr,eritr et:etiopic gh:ganes,ganens gl:groenlandes gq:equatoguin,ecuatoguin '
  + 'gt:guatemaltec,guatemaltequ,guatemaltek gw:bissau hk:hongkong hn:hondur ht:haitian kg:kirghiz,kyrgyz,kirgis,kirguis,quirguiz kh:camboyan km:komor kw:kuwaiti,kuweit kz:kazakh,kasach,kazaj,cazaqu la:laot '
  + 'lk:srilank,esrilanqu,esrilanq,cingal lu:luxemburgu,lussemburghes mc:monegasqu,monegask,monegass,monegasc me:montenegrin mg:malgach,malagasy,malgasci,malagas,madegass,malgasc,madagasc mn:mongo mu:mauriti,maurizi '
  + 'mv:malediv my:malaes,malai mz:mozambiquen,mocambic ne:nigerin,nigrin ni:nicarag,nicaraguay,nicaraguan nz:neoseeland,neozeland,neozelandes,neo-zeland pa:panamani pe:peruv pg:papou,papu,papouasi pr:puertorri,portorri '
  + 'qa:catari,qatariot sb:salomon sc:seychell,seychelloi,seichell sl:sierraleon,sierra-leonens sm:sammarin,sanmarin ss:sud-soudan,sursudan,sul-sudan st:sao-tom,santome sz:swazil,swazi,suazi tg:togol '
  + 'tj:tadjik,tajik,tadschik,tayik,tagik,tajiqu tl:timores,timorens tm:turkmen,turkmenisch,turcoman tt:trinid,trinidad uz:ouzbek,ouzbeq,usbek,uzbek,uzbec,usbeq ve:venezol xk:kosovar zm:sambisch';

// … and those that make other words: "indique", Italian "perso", "romano", "malto"
const WORDS: ReadonlySet<string> = new Set('indi pers roman romani malt etats-unis franc serv servi core male tune tong timor span island antigu angol liber brun brune palau pala congo'.split(' '));

const VOWELS = 'aeiouy';
const VOWEL_ENDS = ['ien', 'ia', 'ie'];

/** The stems that a country's folded name gives: "zambie" zamb, "sambien" samb, "sri lanka" sri-lank. None of three letters. */
export const stemsOfCountry = (name: string): readonly string[] => {
  const blank = name.indexOf(' ');
  if (blank > 0 && name.includes(' ', blank + 1)) return [];
  const word = blank > 0 ? `${name.slice(0, blank)}-${name.slice(blank + 1)}` : name;
  const ending = VOWEL_ENDS.find((end) => word.endsWith(end)) ?? '';
  return [word, VOWELS.includes(word.at(-1) ?? '') ? word.slice(0, -1) : word, word.slice(0, word.length - ending.length)].filter((stem) => stem.length > 3 && !WORDS.has(stem));
};
