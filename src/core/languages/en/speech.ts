import type { SpeechWords } from '../speech-words.ts';

// Stems of regular verbs of saying: written once, they give tenses, participles and gerunds (`wordSet` reads "stem|stem~end|end").
const ED = 'add|explain|claim|insist|warn|answer|respond|confirm|conced|call|complain|suggest|contend|assert|ask|recall|report|maintain|predict|condemn|caution|stress|remark|conclud|whisper|murmur|'
  + 'shout|exclaim|mutter|cit|counsel|lament|boast|recount|jok|quipp|vow|pledg|promis|urg|declar|acknowledg|observ|argu|announc|describ|stat|not|tweet|post|testifi|repli|deni|hail|blast|dismiss|'
  + 'mus|counter|quot|declin|point|label|labell|dubb|denounc|decri|reject|express|voic|agre|reiterat|accus|criticiz|criticis|emphasiz|emphasis|prais|disclos|reveal|reckon|brand|charg|admitt|'
  + 'chant|snapp|interject|proclaim|opin|surmis|retort|scoff|grumbl|rejoin';

export const speech: SpeechWords = {
  code: 'en',
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'ms Messrs Mx dr Drs prof Fr Sr St Ste Hon Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Pres Supt Det Insp Atty Amb Mt Ft Skt Pte Profs Spc Ald Msgr mr|Rev|Gen|Sen|Rep|Gov~|s',
    beforeNumber: 'p pp art sec ch chap v ver para ex approx ca circa rs tel ext op item cl no|fig|vol~|s',
    inside: 'e.g i.e cf viz vs approx esp incl btw resp assn dept univ',
    either: 'etc inc corp ltd Co Cos plc llc bros jr Sr Esq Ph.D M.D D.D.S B.A M.A M.B.A LL.B LL.M J.D st ave blvd rd',
    besideFigure: 'jan feb mar apr jun jul aug sept sep oct nov dec mon wed thu fri sat sun oz ft yd mi in min sec fl v al ca tue|thur|lb|hr~|s',
    clock: 'a.m p.m B.C A.D B.C.E C.E',
  },
  openers: `the a an this that these those he she it they we i you his her its their our my your there here who what when where why how which
    but and or so yet for nor if as at by in on of to from with without after before since during until while although though because despite under over about
    not no some many most more all both each every another other one two three several few such now then today yesterday later earlier meanwhile however moreover also
    only even just according among following its did does do is are was were has have had can could should would let`,
  capitalAnywhere: 'I',
  afterClock: 'monday tuesday wednesday thursday friday saturday sunday et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest eastern central mountain pacific local',
  attribution: {
    bareClauses: 'words',
    said: `said says say told tells tell wrote writes thinks thought believes believed continued likened referred termed refers spoke speaks ${ED}~ed
      adds explains claims insists warns answers responds confirms concedes calls complains suggests contends asserts asks recalls reports maintains predicts condemns cautions stresses remarks concludes laments boasts recounts vows pledges promises urges declares
      acknowledges observes argues announces describes states notes tweets testifies replies denies hails dismisses counters cites quotes labels denounces rejects agrees reiterates accuses criticizes criticises emphasizes emphasises praises reveals admits allege alleges alleged
      cried cries jokes quipped believe warn insist argue predict`,
    participles: `said told written called ${ED}~ed`,
    gerunds: `saying telling writing calling ${ED}~ing denying replying testifying speaking referring`,
    auxiliaries: `has have had was were is are did`,
    between: `been being also then later not never previously recently once repeatedly often publicly flatly simply already has have had still always even just only further subsequently earlier immediately quickly reportedly himself herself`,
    passives: 'is are was were been being',
    agents: 'by',
    joining: 'and but',
    pronouns: `he she they it who`,
    feminine: 'she',
    masculine: 'he',
    verbEnds: 'ed s',
    naming: 'so-called called dubbed nicknamed titled entitled named slogan hashtag headlined',
    according: `according_to in_the_words_of in_the_view_of in_the_eyes_of`,
    accordingAfter: '',
    accordingFirst: 'for',
    accordingBehind: '',
  },
  phrase: {
    determiners: `the a an this that these those his her its their our my your several some many one two three four no another each both`,
    demonstratives: `this that these those same`,
    links: `of for`,
    prepositions: `in on at by with from to into over under about against after before during since until through between among near via without within toward towards across behind following despite`,
    breaks: `that which who whom whose where when while because but and or if as than so though although unless whether is are was were be been has have had will would can could may might should did do does`,
    adversatives: 'but while',
    relatives: 'who',
    definites: 'the',
    epithets: `head_of_state=president head_of_government=prime_minister,chancellor top_diplomat=secretary_of_state,foreign_minister,foreign_secretary premier=prime_minister,premier leader=president,prime_minister,chancellor,chairman republican=senator,representative democrat=senator,representative lawmaker=senator,representative,congressman,congresswoman`,
    counterparts: 'counterpart',
    times: `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning afternoon evening night week month year january february march april may june july august september october november december days weeks hour hours day time times`,
  },
  certainty: {
    joining: 'and or as',
    clauseOpeners: 'that which who whom whose where when while because but if although though unless whether after before since until as and or',
    complementisers: 'that',
    planned: 'will would agreed_to shall expected_to due_to_begin due_to_start scheduled set_to plans_to plan_to planned_to planning_to going_to intends_to slated poised_to is_to are_to about_to aims_to aim_to hopes_to hope_to due_to_close due_to_open due_to_meet due_to_take preparing_to prepares_to',
    possible: 'may might could possibly perhaps probably likely unlikely potentially maybe presumably it_is_possible',
    conditional: 'reportedly allegedly purportedly supposedly apparently rumored rumoured believed_to thought_to said_to reported_to alleged_to would_have so_called',
    attributed: '',
    possibleNear: 'possible potential eventual probable',
    conditionalNear: 'alleged suspected presumed purported supposed so-called',
    plannedEnds: '',
    conditionalEnds: '',
    notVerbs: '',
    beforeInfinitive: '',
    hearsayInfinitive: '',
    infinitiveEnds: '',
    notInfinitives: '',
    beforePerfect: '',
    beforeParticiple: '',
    participleEnds: '',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: {
    words: 'not never cannot t',
    needs: '',
    alone: 'none_of neither',
    unless: 'only just least merely fewer more less simply even impossible excluded unlikely unusual',
    without: 'without',
    withoutEnds: 'ing',
    withoutMarks: '',
  },
};
