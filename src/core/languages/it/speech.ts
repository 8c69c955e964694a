import type { SpeechWords } from '../speech-words.ts';

// Stems of regular verbs of saying: written once, they give tenses, participles and gerunds (`wordSet` reads "stem|stem~end|end").
const ARE = 'dichiar|afferm|indic|annunci|precis|spieg|assicur|sottoline|conferm|ricord|denunci|comment|osserv|raccont|critic|accus|twitt|esclam|grid|mormor|replic|sussurr|dettagli|evidenzi|rilev|rivel|'
  + 'lament|auspic|avvis|tuon|attacc|rassicur|puntualizz|not|domand|rimarc|ironizz|parl|confid|argoment|assever|ipotizz|segnal|inform|minacci|sentenzi|post|comunic|elogi|sbott|incalz|stigmatizz|'
  + 'contest|giudic|ringrazi|avanz|url|invoc|pens|ammon|rinfacci';

export const speech: SpeechWords = {
  code: 'it',
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'sig sigg sig.ra sig.na Sigra dott dott.ssa dr Dssa prof prof.ssa Proff avv ing arch geom rag on sen Gen Col Cap Ten Magg Mar Mons Card Don Fra S SS Spett egr gent Ill Cav Comm Mr Mrs Ms Rev V.le',
    beforeNumber: 'n nn no nr n° nº art artt pag pagg p pp cap capp fig vol voll tel t c co lett',
    inside: 'p.es ad.es cfr cf vs econ',
    either: 'ecc etc S.p.A S.r.l Inc Corp Ltd Co Soc Jr',
    besideFigure: 'gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom es v ca sec abit min max h kg km',
    clock: 'a.m p.m a.C d.C',
  },
  openers: `il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle egli ella esso essa essi lui lei loro io noi voi suo sua suoi sue nostro nostra mio mia
    ma e ed o oppure né se che chi quando dove come perché poiché mentre benché anche secondo in nel nella nei negli nelle nell di del della dei degli delle dell a al alla ai agli alle all
    da dal dalla dai dagli dalle per con senza su sul sulla sui sulle tra fra contro durante dopo prima fino verso non inoltre tuttavia però quindi così poi allora oggi ieri domani ora già ancora
    tutto tutta tutti tutte ogni altri altre alcuni alcune molti molte diversi entrambi nessuno niente c è sono era ha hanno si gli ne due tre`,
  afterClock: 'lunedì martedì mercoledì giovedì venerdì sabato domenica gmt utc est et',
  attribution: {
    mayInvert: true,
    dropsPronouns: true,
    said: `disse dice dissero dicono diceva dicevano dirà ${ARE}~a|ano|ò|arono|ava|avano aggiunse aggiunge aggiungono aggiungeva rispose risponde rispondono rispondeva chiese chiede chiedono chiedeva scrisse scrive scrivono scriveva
      avvertì avverte avvertono insistette insiste insistono concluse conclude concludono riconobbe riconosce riconoscono ammise ammette ammettono sostiene sostenne sostengono sosteneva definisce definì definiscono definiva ribadisce ribadì ribadiscono
      ritiene ritengono promette promise promettono ribatté ribatte proseguì prosegue continuò continua riferisce riferì riferiscono chiarisce chiarì nega negò negano descrive descrisse descrivono smentisce smentì sentenzia esorta suggerisce chiosa chiosò insorge
      scandiva scandivano scandito teme temono spera sperano mostra recita recitava`,
    participles: `definita definiti definite sapere detto ${ARE}~ato|ata aggiunto risposto chiesto scritto avvertito insistito concluso riconosciuto ammesso sostenuto definito ribadito promesso proseguito riferito negato respinto reso chiarito descritto smentito ritenuto condannato pubblicato mostrato lanciato suggerito`,
    gerunds: `dicendo ${ARE}~ando aggiungendo definendo ribadendo rispondendo chiedendo concludendo scrivendo ammettendo`,
    auxiliaries: `ha hanno aveva avevano ho avrebbe è sono era`,
    between: `c fatto sapere dire mi ti vi sempre stato stata stati state si lo la li gli le loro ci ne non anche poi inoltre ancora già mai così ieri oggi quindi infine invece però successivamente recentemente noto`,
    passives: 'stato stata stati state viene',
    agents: 'da dal dalla',
    joining: 'e ed ma',
    pronouns: `lui lei egli ella essi`,
    feminine: 'lei ella essa',
    masculine: 'lui egli esso',
    verbEnds: '',
    naming: 'intitolati slogan titolo cosiddett~o|a|i|e soprannominat|intitolat|chiamat|ribattezzat~o|a',
    according: `ad_avviso_di ad_avviso_del ad_avviso_della secondo a_detta_di a_detta_del a_detta_della a_detta_dei stando_a stando_al stando_alla stando_ai a_giudizio_di a_giudizio_del a_giudizio_della a_parere_di a_parere_del a_parere_della nelle_parole_di nelle_parole_del nelle_parole_della a_avviso_di`,
    accordingAfter: '',
    accordingFirst: 'per',
    accordingBehind: 'così parola_di dixit per',
  },
  phrase: {
    determiners: `il lo la i gli le l un uno una questo questa questi queste quel quello quella suo sua suoi sue loro mio nostro nostra alcuni alcune diversi due tre quattro nessun nessuna`,
    clitics: 'l le la lo',
    demonstratives: `questo questa questi queste stesso stessa quel quella`,
    links: `di del dello della dell dei degli delle d`,
    prepositions: `a al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle con per su sul sulla sui sulle tra fra sotto contro durante dopo prima verso senza presso davanti oltre accanto vicino dentro fuori attraverso`,
    breaks: `che chi cui quale quali dove quando e ed o ma se come perché poiché mentre è sono era erano fu ha hanno aveva sarà saranno`,
    adversatives: 'ma mentre',
    relatives: '',
    definites: 'il lo la l',
    epithets: `capo_della_diplomazia=segretario_di_stato,ministro_degli_esteri capo_dello_stato=presidente capo_del_governo=presidente,primo_ministro,premier premier=presidente_del_consiglio,primo_ministro guardasigilli=ministro_della_giustizia,ministra_della_giustizia inquilino_del_quirinale=presidente titolare_della_farnesina=ministro_degli_esteri primo_cittadino=sindaco prima_cittadina=sindaca,sindaco`,
    counterparts: 'omologo omologa collega',
    times: `lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani mattina sera notte pomeriggio gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana mese anno volta giorno volte poco dopo`,
  },
  certainty: {
    joining: 'e ed o',
    clauseOpeners: 'che chi cui dove quando ma se come perché poiché mentre dopo prima anche e ed o',
    complementisers: 'che',
    planned: 'previsto prevista previsti previste programmato programmata dovrebbe dovrebbero in_programma intende intendono sta_per stanno_per prevede prevedono punta_a',
    possible: 'potrebbe potrebbero potrà potranno probabilmente forse possibilmente magari eventualmente può_aver può_avere possono_aver possono_avere può_essere possono_essere rischia_di rischiano_di',
    conditional: 'presumibilmente presuntamente pare sembra a_quanto_pare apparentemente',
    attributed: '',
    possibleNear: 'probabile possibil|eventual|potenzial~e|i',
    conditionalNear: 'presunto presunta presunti presunte',
    plannedEnds: 'rà ranno',
    conditionalEnds: 'rebbe rebbero',
    notVerbs: '',
    beforeInfinitive: 'deve devono',
    hearsayInfinitive: '',
    infinitiveEnds: 'are ere ire rre arsi ersi irsi',
    notInfinitives: '',
    beforePerfect: '',
    beforeParticiple: '',
    participleEnds: '',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: {
    words: 'non mai',
    needs: '',
    alone: 'nessuno_dei nessuna_delle nessuno_degli né',
    unless: 'solo soltanto solamente più meno appena impossibile escluso esclusa improbabile che',
    without: 'senza',
    withoutEnds: 'are ere ire rre arsi ersi irsi',
    withoutMarks: '',
  },
};
