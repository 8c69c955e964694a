import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'en',
  printedMarks: ['“', '”'],
  guillemets: 'outward',
  abbreviations: {
    beforeName: `mr mrs ms Messrs Mx dr Drs prof Rev Fr Sr St Ste Hon Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Sen Sens Rep Reps Gov Govs Pres Supt Det Insp Atty Amb Mt Ft Skt Pte Gens Profs Revs Spc Ald Msgr`,
    beforeNumber: 'no nos p pp art sec ch chap fig figs vol vols v ver para ex approx ca circa rs tel ext op item cl',
    inside: 'e.g i.e cf viz vs approx esp incl btw resp assn dept univ',
    either: 'etc inc corp ltd Co Cos plc llc bros jr Sr Esq Ph.D M.D D.D.S B.A M.A M.B.A LL.B LL.M J.D st ave blvd rd',
    besideFigure: 'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun oz lb lbs ft yd mi in hr hrs min sec fl v al ca',
    clock: 'a.m p.m B.C A.D B.C.E C.E',
  },
  openers: `the a an this that these those he she it they we i you his her its their our my your there here who what when where why how which
    but and or so yet for nor if as at by in on of to from with without after before since during until while although though because despite under over about
    not no some many most more all both each every another other one two three several few such now then today yesterday later earlier meanwhile however moreover also
    only even just according among following its did does do is are was were has have had can could should would let`,
  afterClock: 'monday tuesday wednesday thursday friday saturday sunday et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest eastern central mountain pacific local',
  attribution: {
    said: `said says say told tells added adds stated states wrote writes announced announces explained explains noted notes argued argues claimed claims insisted insists warned warns replied replies asked asks answered answers
      responded responds declared declares confirmed confirms acknowledged acknowledges admitted admits conceded concedes called calls described describes tweeted tweets posted concluded concludes continued recalled recalls reported reports
      testified testifies urged urges vowed vows pledged promised complained complains suggested suggests maintained contended contends asserted asserts alleged alleges denied denies quipped joked observed observes remarked remarks
      predicted predicts praised criticized criticised condemned condemns cautioned emphasized emphasised stressed stresses reiterated accused accuses cried shouted whispered murmured exclaimed muttered thinks thought believes believed
      hailed blasted dismissed lamented mused countered cited cites quoted declined pointed referred labeled labelled dubbed denounced decried rejected expressed voiced termed likened agreed agrees boasted recounted`,
    participles: `said told added stated written announced explained noted argued claimed insisted warned replied asked declared confirmed acknowledged admitted called described tweeted posted concluded reported testified urged vowed pledged promised
      complained suggested maintained alleged denied observed predicted praised criticized criticised condemned emphasized stressed reiterated accused`,
    gerunds: `saying adding calling noting arguing writing insisting warning claiming telling describing explaining stating stressing declaring citing accusing quoting asking urging`,
    auxiliaries: `has have had was were is are did`,
    between: `been being also then later not never previously recently once repeatedly often publicly flatly simply already has have had still always even just only further subsequently earlier immediately quickly reportedly himself herself`,
    passives: 'is are was were been being',
    agents: 'by',
    joining: 'and but',
    pronouns: `he she they it who`,
    according: `according_to in_the_words_of`,
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
    relatives: 'who',
    times: `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning afternoon evening night week month year january february march april may june july august september october november december days weeks hour hours day time`,
  },
  certainty: {
    clauseOpeners: 'that which who whom whose where when while because but if although though unless whether after before since until as and or',
    planned: 'will shall expected_to due_to_begin due_to_start scheduled set_to plans_to plan_to planned_to planning_to going_to intends_to slated poised_to',
    possible: 'may might could possibly perhaps probably likely unlikely potentially maybe presumably',
    conditional: 'reportedly allegedly purportedly supposedly apparently rumored rumoured believed_to thought_to said_to reported_to alleged_to would',
    attributed: '',
    possibleNear: 'possible potential eventual probable',
    conditionalNear: 'alleged suspected presumed purported supposed so-called',
    plannedEnds: '',
    conditionalEnds: '',
    notVerbs: '',
    beforeInfinitive: '',
    hearsayInfinitive: '',
    infinitiveEnds: '',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: { words: 'not never cannot t', needs: '', unless: 'only just least merely fewer more less simply even' },
};
