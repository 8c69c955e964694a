import type { SpeechWords } from '../speech-words.ts';

// Stems of regular verbs of saying: written once, they give tenses, participles and gerunds (`wordSet` reads "stem|stem~end|end").
const ER = 'déclar|affirm|indiqu|ajout|précis|expliqu|estim|soulign|assur|confirm|demand|racont|regrett|insist|gliss|martel|plaid|not|observ|comment|confi|exclam|écri|murmur|cri|répliqu|rétorqu|soupir|'
  + 'grommel|hurl|scand|clam|félicit|réclam|song|ricann|grond|object|protest|avou|achev|suppli|marmonn|ripost|questionn|propos|conseill|implor|chuchot|ordonn|pens|déplor|tranch|résum|ironis|'
  + 'témoign|accus|refus|lâch|tonn|critiqu|salu|argu|signal|rapport|réaffirm|vant|constat|détaill|tweet|twitt|post|évoqu|mentionn|parl|qualifi|interpell|relativis|minimis|souhait|souffl|redout|'
  + 'balbuti|bredouill|insinu|exhort|invit|condamn|fustig|compar|pronostiqu|enchaîn|relev|revendiqu';
const CER = 'annon|dénon|lan|avan|pronon|nuan|mena';
const GER = 'jug|exig|interrog|fustig';

export const speech: SpeechWords = {
  code: 'fr',
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'MM mlle Mlles mgr dr Drs Pr prof Vve Ste Gal Cdt Cap Capt Lt Col Adj Cel Ch Jr Av bd bld Boul Chem Imp Pl Rte Fg M~|e|s|es mme|St|Mr~|s',
    beforeNumber: 'no nos n° nº art p pp chap fig vol t al § env tél tel ch réf av apr paragr éd',
    inside: 'cf c.-à-d c-à-d p.ex i.e e.g vs resp ibid av apr ap',
    either: 'etc Cie Inc Corp Ltd Co Cies S.A S.A.R.L',
    besideFigure: 'janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim h min sec hab max env ex',
    clock: 'a.m p.m',
  },
  openers: `le la les l un une des d du de ce cet cette ces c il elle ils elles on je j nous vous tu son sa ses leur leurs notre nos votre vos mon ma mes
    mais or et ou donc car ni si s que qu qui quand quant lorsque lorsqu puis puisque puisqu comme alors ainsi après avant depuis pendant durant dès selon dans sur sous en à au aux
    pour par avec sans chez contre entre vers malgré outre face quelques plusieurs certains certaines beaucoup aucun aucune chaque tous toutes tout toute
    cependant toutefois néanmoins pourtant enfin ensuite aujourd hier demain parmi voici voilà y cela ça celui celle ceux celles rien personne d'autres aussi même parce afin`,
  afterClock: 'lundi mardi mercredi jeudi vendredi samedi dimanche gmt he hne est utc',
  attribution: {
    said: `${ER}~e|ent|a|ait|aient|èrent ${CER}~ce|cent|ça|çait|çaient|cèrent ${GER}~e|ent|ea|eait|eaient dit dis dira dirent disent décrit décrivent décrivait reconnaît reconnaissent reconnut reconnaissait
      poursuit poursuivit poursuivait reprend reprit fit gémit exclut renchérit enchaîne considérait suggéra complète compléta concède concéda interrompit nia dément démentent démentit maintient
      rappel|appel~le|lent|a|ait répond~|ent|it|ait écr~it|ivent|ivit|ivait avert~it|issent|issait rév~èle|èlent|éla rép~ète|ètent|éta|était sout~ient|iennent|int|enait prév~ient|iennent|int
      concl~ut|uait|uent réag~it|issent considèr|espèr|suggèr|ni~e|ent adm|prom~et|ettent|it crai~nt|gnent|gnait disai~t|ent`,
    participles: `dit ${ER}~é|ée|és|ées ${CER}~cé|cée|cés ${GER}~é|ée|és|ées rappelé répondu écrit prévenu averti conclu reconnu admis poursuivi repris répété promis appelé exclu réagi plaint décrit reproché dépeint nié démenti allégué révélé concédé défendu savoir complété abondé suggéré
      soutenu considéré espéré maintenu renchéri réitéré publié ému loué|montré|réjoui|agacé|étonné|inquiété|indigné|alarmé|désolé|plaint|insurgé~|e`,
    gerunds: `${ER}~ant ${CER}~çant ${GER}~eant rappelant disant appelant promettant répétant écrivant décrivant répondant reconnaissant citant concluant poursuivant`,
    auxiliaries: `a ont avait avaient ai aurait auraient est sont était étaient eut fut fait va vient`,
    between: `été s se ne n y en lui leur nous me m l la le les ensuite aussi également encore ainsi donc déjà d ores et clairement notamment pourtant par_ailleurs toutefois enfin simplement auparavant alors même pas jamais bien fait récemment lui-même elle-même finalement abord tout longuement vivement`,
    passives: 'été',
    agents: 'par',
    joining: 'et',
    pronouns: `il elle ils elles on celui-ci celle-ci`,
    feminine: 'elle celle-ci',
    masculine: 'il celui-ci lui',
    verbEnds: '',
    naming: 'surnommé surnommée surnommés slogan hashtag intitul|baptis~é|ée|és|ées dénommé|rebaptisé~|e',
    according: `selon d_après suivant aux_yeux_de aux_yeux_du aux_yeux_des de_l_avis_de de_l_avis_du de_l_avis_des à_en_croire à_entendre de_l_aveu_de de_l_aveu_du dixit selon_les_termes_de selon_les_mots_de selon_les_mots_du`,
    accordingAfter: '',
    accordingFirst: 'pour',
    accordingBehind: 'dixit pour',
  },
  phrase: {
    determiners: `le la les l un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines quelques deux trois quatre aucun aucune tout`,
    clitics: 'l le la les',
    demonstratives: `ce cet cette ces même celui-ci celle-ci`,
    links: `de du des d`,
    prepositions: `à au aux avec dans sur sous pour par chez contre entre vers lors devant via en sans selon après avant depuis pendant durant dès face malgré outre parmi hors auprès près`,
    breaks: `que qu qui quoi dont où lequel laquelle lesquels et ou mais car or donc ni si comme lorsque lorsqu quand alors puisque tandis afin ayant étant est sont était a ont avait avaient sera seront après avant`,
    adversatives: 'mais tandis',
    relatives: 'qui',
    definites: 'le la l',
    epithets: `chef_de_la_diplomatie=secrétaire_d_etat,ministre_des_affaires_étrangères cheffe_de_la_diplomatie=secrétaire_d_etat,ministre_des_affaires_étrangères,haute_représentante chef_de_l_etat=président chef_de_l_état=président cheffe_de_l_etat=présidente chef_du_gouvernement=premier_ministre,chancelier,président cheffe_du_gouvernement=première_ministre,chancelière garde_des_sceaux=ministre_de_la_justice dirigeant=président,premier_ministre dirigeante=présidente,première_ministre édile=maire numéro_un=secrétaire_général,président,patron`,
    counterparts: 'homologue',
    times: 'veille lendemain lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui demain matin soir midi nuit après-midi janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine '
    + 'mois année an fois début fin heure|jour~|s',
  },
  certainty: {
    joining: 'et ou',
    clauseOpeners: 'que qu qui dont où lequel laquelle lesquels mais car tandis alors puisque puisqu lorsque lorsqu quand si comme après avant depuis et ou',
    complementisers: 'que qu',
    planned: 'prévoit prévoient devrait devraient compte_bien s_apprête s_apprêtent envisage_de prépare_à est_sur_le_point_de sont_sur_le_point_de programm~é|ée|és|ées prévu|attendu~|e|s|es',
    possible: 'pourrait pourraient pourra pourront probablement vraisemblablement peut-être peut_être possiblement éventuellement sans_doute susceptible susceptibles risque_de risquent_de probable envisage '
    + 'envisagent il_se_peut se_peut peut_avoir peuvent_avoir',
    conditional: 'apparemment prétendument soi-disant selon_toute_vraisemblance soi_disant dit_on semble_t semblerait paraît_il selon_la_rumeur de_source_non',
    attributed: '',
    possibleNear: 'hypothétique possible|éventuel|éventuelle|potentiel|potentielle~|s',
    conditionalNear: 'présum|suppos~é|ée|és|ées prétendu|allégué~|e',
    plannedEnds: 'era eront ira iront dra dront aura auront rra rront vra vront ttra ttront',
    conditionalEnds: 'er|ir|dr|aur|saur|evr|ourr|err|ttr~ait|aient',
    notVerbs: 'opéra opera caméra camera erra front affront mira cobra libéra considéra opéraient espéra préféra accéléra adhéra récupéra modéra sera_là admira tira retira attira inspira respira vira désira expira '
    + 'aspira conspira encadra effondra engendra livra ouvra serra barra narra montra entra empira délivra enivra tir|retir|attir|admir|inspir|respir|vir|désir|encadr|effondr|engendr|err~ait|aient',
    beforeInfinitive: 'doit doivent va vont compte comptent entend entendent',
    hearsayInfinitive: '',
    infinitiveEnds: 'er ir re oir',
    notInfinitives: '',
    beforePerfect: '',
    beforeParticiple: '',
    participleEnds: '',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: {
    words: 'pas jamais aucun aucune nullement guère',
    needs: 'ne n',
    alone: 'ni aucun_de|aucune_de~|s',
    unless: 'seulement uniquement que qu plus moins simplement exclusivement impossible exclu exclue improbable',
    without: 'sans',
    withoutEnds: 'er ir re oir',
    withoutMarks: '',
  },
};
