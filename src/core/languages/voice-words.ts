// Words that tell whose words are passed on by somebody else: "quoted X as saying", "with unions accusing", "dubbed “madness” by X",
// "X on Y: “…”". One row a language, so that all six are seen to have the same depth; apart from the packs, for those are full.
// Lower case with accents, as in a pack's section of speech, unless said otherwise.
import type { LanguageCode } from './pack.ts';

/** The words of one language. */
export interface VoiceWords {
  /** Finite verbs and participles of quoting: whoever they are said of has spoken. */
  readonly quoting: string;
  /** Their forms without a subject, "citing Odrin": the one behind has spoken. */
  readonly citing: string;
  /** Before a subject of a form without one: "WITH unions accusing". */
  readonly absolutes: string;
  /** Relatives that are conjunctions too: only right behind somebody they are his, "los sindicatos QUE acusan". */
  readonly relatives: string;
  /** Ends of participles whose agent may stand behind what is quoted: "jugÉ « indigne » par". German puts them behind: "als „…“ bezeichnetE". */
  readonly participleEnds: string;
  /** Ends of other participles, that other words have too: behind an auxiliary of being only, "est poursuiVI". */
  readonly passiveEnds: string;
  /** Before that agent, beside the pack's own. */
  readonly agents: string;
  /** Of those the ones with a plural article in them. */
  readonly pluralAgents: string;
  /** Beginnings of verbs that call a thing something: what stands in marks behind them is no name of it. */
  readonly callings: string;
  /** Between a quotation and a noun of saying: "“Too late” WAS the verdict of". */
  readonly copulas: string;
  /** In a headline between whoever speaks and what of: "Khan ON strikes: “…”". */
  readonly about: string;
  /** Before words that are answered, not repeated: "responded TO Ruiz's charge". */
  readonly towards: string;
  /** Auxiliaries of being: without a reflexive before them a participle says nothing of its subject's words, "Odrin EST accusé de « fraude »". Empty where the pack's passives name them all. */
  readonly beings: string;
  /** Pronouns that make such a verb one of saying again: "S'est dit". */
  readonly reflexives: string;
  /** Determiners of what belongs to the person named before. */
  readonly possessives: string;
  /** Pronouns of several. */
  readonly plurals: string;
  /** Forms of the article that no subject has: German "den". */
  readonly objects: string;
  /** Verbs right behind a quotation that say nothing: "doit", "muss". */
  readonly silent: string;
  /** Verbs behind which a clause may begin with its figure, "police SAID 12 people died". Only English has such clauses. */
  readonly bareCues: string;
  /** Auxiliaries that make the words behind such a figure a clause: "12 people WERE hurt". */
  readonly bareVerbs: string;
  /** Stand for what is said, behind "according to": "secondo QUANTO riferito". */
  readonly leads: string;
  /** People and bodies that an opening "for" gives the word to: "Per la QUESTURA i manifestanti erano 12.000". */
  readonly forWhom: string;
  /** How nouns of people make a plural, folded: "al>aux". */
  readonly pluralEnds: string;
}

/** By language. */
export const VOICE_WORDS: Readonly<Record<LanguageCode, VoiceWords>> = {
  fr: {
    quoting: 'cite citent citait cité citée', citing: 'citant', absolutes: 'avec', relatives: '', participleEnds: 'é ée és ées', agents: 'par', passiveEnds: 'ivi ivie ivis ivies ni nie nis nies nu nue nus nues su sue sus sues', pluralAgents: '', callings: '', copulas: 'est', about: 'sur', towards: 'à au aux sur devant après face', beings: 'est sont était étaient fut furent sera seront serait', reflexives: 's se', possessives: 'son sa ses leur leurs',
    plurals: 'ils elles', objects: '', silent: 'doit doivent peut va devient reste semble', bareCues: '', bareVerbs: '', leads: 'ce', forWhom: 'police préfecture parquet accusation défense opposition direction syndicat syndicats syndicalistes organisateurs cgt cfdt gendarmerie pompiers experts économistes analystes',
    pluralEnds: '>s al>aux',
  },
  en: {
    quoting: 'cited cites cite quoted quotes quote', citing: 'citing quoting', absolutes: 'with', relatives: '', participleEnds: 'ed called', agents: 'by', passiveEnds: 'held', pluralAgents: '', callings: 'call label brand', copulas: 'is was', about: 'on', towards: 'to on about after over at', beings: '', reflexives: '', possessives: 'his her its their',
    plurals: 'they', objects: '', silent: '', bareCues: 'said says say believe believes believed claims claimed', bareVerbs: 'is are was were has have had will would can could may might should did do', leads: 'what', forWhom: 'police prosecution defence union unions opposition organisers experts analysts economists',
    pluralEnds: '>s y>ies man>men woman>women',
  },
  de: {
    quoting: 'zitiert zitieren zitierte zitierten', citing: '', absolutes: '', relatives: '', participleEnds: '', agents: 'von vom', passiveEnds: '', pluralAgents: '', callings: 'nenn nann', copulas: 'ist war lautet lautete', about: 'zu zum zur über', towards: 'auf zu zum zur über nach', beings: '', reflexives: '', possessives: 'sein seine ihr ihre',
    plurals: '', objects: 'den dem einen einem einer keinen ins im ans am zum zur aufs vom beim', silent: 'muss müssen soll sollen will wollen kann darf bleibt wird', bareCues: '', bareVerbs: '', leads: 'was', forWhom: 'polizei staatsanwaltschaft verteidigung opposition gewerkschaft gewerkschaften veranstalter experten ökonomen',
    pluralEnds: '>n >en in>innen',
  },
  es: {
    quoting: 'cita citan citó citaron citaba citado citada', citing: 'citando', absolutes: 'con', relatives: 'que', participleEnds: 'ado ada ados adas ido ida idos idas', agents: 'por', passiveEnds: '', pluralAgents: '', callings: '', copulas: 'es fue era', about: 'sobre', towards: 'a al sobre tras ante', beings: 'es son era eran fue fueron será sido siendo', reflexives: 'se', possessives: 'su sus',
    plurals: 'ellos ellas', objects: '', silent: 'debe deben puede va deja queda sigue', bareCues: '', bareVerbs: '', leads: 'lo', forWhom: 'policía fiscalía acusación defensa oposición sindicatos organizadores expertos economistas analistas',
    pluralEnds: '>s >es',
  },
  it: {
    quoting: 'cita citano citò citava citato citata', citing: 'citando', absolutes: 'con', relatives: 'che', participleEnds: 'ato ata ati ate ito ita iti ite uto uta uti ute', agents: 'da dal dalla dall dai dagli dalle', passiveEnds: '', pluralAgents: 'dai dagli dalle', callings: '', copulas: 'è era', about: 'su sul sulla sullo sull sui sulle', towards: 'a ad al allo alla all ai agli alle su sul sulla sulle dopo', beings: 'è sono era erano fu furono sarà', reflexives: 'si',
    possessives: 'suo sua suoi sue loro', plurals: 'loro essi', objects: '', silent: 'deve devono può va resta lascia', bareCues: '', bareVerbs: '', leads: 'quanto', forWhom: 'questura polizia procura accusa difesa opposizione sindacati organizzatori esperti economisti analisti',
    pluralEnds: 'o>i e>i a>e a>i co>chi',
  },
  pt: {
    quoting: 'cita citam citou citaram citava citado citada', citing: 'citando', absolutes: 'com', relatives: 'que', participleEnds: 'ado ada ados adas ido ida idos idas', agents: 'por pelo pela pelos pelas', passiveEnds: '', pluralAgents: 'pelos pelas', callings: '', copulas: 'é foi era', about: 'sobre', towards: 'a ao aos à às sobre após', beings: 'é são era eram foi foram será sido sendo', reflexives: 'se', possessives: 'seu sua seus suas',
    plurals: 'eles elas', objects: '', silent: 'deve devem pode vai deixa fica', bareCues: '', bareVerbs: '', leads: 'o', forWhom: 'polícia procuradoria acusação defesa oposição sindicatos organizadores peritos especialistas economistas',
    pluralEnds: '>s >es ao>oes al>ais',
  },
};
