import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'fr',
  printedMarks: ['«\u00A0', '\u00A0»'],
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'M MM mme mmes mlle Mlles mgr Me Mes dr Drs Pr prof Vve St Ste Sts Gal Cdt Cap Capt Lt Col Adj Cel Ch Jr Mr Mrs Ms Av Bd Bld Boul Chem Imp Pl Rte Fg',
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
    said: `dit dis disait dirent disent déclare déclara déclarait déclarent affirme affirma affirmait affirment indique indiqua indiquait indiquent annonce annonça annoncent ajoute ajouta ajoutait ajoutent précise précisa précisait précisent
      explique expliqua expliquait expliquent estime estima estimait estiment souligne souligna soulignait soulignent assure assura assurait assurent confirme confirma confirment rappelle rappela rappelait rappellent
      répond répondit répondait répondent demande demanda demandait demandent écrit écrivit écrivait écrivent lance lança lançait lancent raconte raconta racontait racontent juge jugea jugent regrette regretta regrettait regrettent
      dénonce dénonça dénoncent prévient prévint préviennent avertit avertissent insiste insista insistait insistent conclut concluait reconnaît reconnut reconnaissait reconnaissent admet admit souffle glisse martèle martela plaide plaida
      promet promit note nota relève releva observe observa commente commenta confie confia poursuit poursuivit reprit reprend répéta répète répètent écria exclama écrie exclame murmura murmurait cria criait balbutia répliqua réplique interrogea
      fit soupira grommela hurla scandait scandaient scandent clame clament clamait rétorquent félicite félicitent réagit réclame réclament songea gronda ricana objecta protesta avoua acheva supplia gémit bégaya marmonna riposta questionna interrompit proposa conseilla lâcha tonna implora chuchota ordonna pensa pensait déplore déplora déplorent tranche résume ironise tempère rétorque rétorqua renchérit martèlent appelle appelait accuse accusent exclut refuse refusent évoque évoquait tweete tweetait témoigne témoignent soutient soutient soutiennent considère considèrent`,
    participles: `dit déclaré affirmé indiqué annoncé ajouté précisé expliqué estimé souligné assuré confirmé rappelé répondu demandé écrit lancé raconté jugé regretté dénoncé prévenu averti insisté conclu reconnu admis soufflé glissé martelé plaidé
      promis noté relevé observé commenté confié poursuivi repris répété exclamé écrié murmuré crié répliqué rétorqué déploré tranché résumé ironisé tweeté twitté publié posté témoigné soutenu menacé exclu appelé accusé réagi salué condamné plaint
      félicité évoqué mentionné proposé réclamé exigé exhorté invité critiqué qualifié décrit reproché réaffirmé nié démenti fustigé vanté argué allégué rapporté signalé révélé avancé concédé défendu savoir interrogé détaillé complété enchaîné abondé`,
    gerunds: `ajoutant précisant affirmant déclarant estimant soulignant expliquant assurant indiquant rappelant disant évoquant dénonçant mentionnant qualifiant appelant jugeant regrettant insistant promettant accusant répétant citant saluant écrivant`,
    auxiliaries: `a ont avait avaient ai aurait auraient est sont était étaient eut fut fait va vient`,
    between: `été s se ne n y en lui leur nous me m l la le ensuite aussi également encore ainsi donc déjà d ores et clairement notamment pourtant par_ailleurs toutefois enfin simplement auparavant alors même pas jamais bien fait récemment lui-même elle-même finalement abord tout longuement vivement`,
    passives: 'été',
    agents: 'par',
    joining: 'et',
    pronouns: `il elle ils elles on celui-ci celle-ci`,
    according: `selon d_après suivant aux_yeux_de de_l_avis_de`,
    accordingAfter: '',
    accordingFirst: 'pour',
    accordingBehind: '',
  },
  phrase: {
    determiners: `le la les l un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines quelques deux trois quatre aucun aucune tout`,
    demonstratives: `ce cet cette ces même celui-ci celle-ci`,
    links: `de du des d`,
    prepositions: `à au aux avec dans sur sous pour par chez contre entre vers lors devant via en sans selon après avant depuis pendant durant dès face malgré outre parmi hors auprès près`,
    breaks: `que qu qui quoi dont où lequel laquelle lesquels et ou mais car or donc ni si comme lorsque lorsqu quand alors puisque tandis afin ayant étant est sont était a ont avait avaient sera seront après avant`,
    relatives: 'qui',
    times: `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui demain matin soir midi nuit après-midi janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois année an fois heures heure jour jours début fin`,
  },
  certainty: {
    clauseOpeners: 'que qu qui dont où lequel laquelle lesquels mais car tandis alors puisque puisqu lorsque lorsqu quand si comme après avant depuis et ou',
    planned: 'prévu prévue prévus prévues prévoit prévoient programmé programmée programmés programmées attendu attendue attendus attendues devrait devraient compte_bien s_apprête s_apprêtent',
    possible: 'pourrait pourraient pourra pourront probablement vraisemblablement peut-être peut_être possiblement éventuellement sans_doute susceptible susceptibles risque_de risquent_de probable envisage envisagent',
    conditional: 'apparemment prétendument soi-disant selon_toute_vraisemblance',
    attributed: '',
    possibleNear: 'possible possibles éventuel éventuelle éventuels éventuelles hypothétique potentiel potentielle potentiels potentielles',
    conditionalNear: 'présumé présumée présumés présumées supposé supposée supposés supposées prétendu prétendue allégué alléguée',
    plannedEnds: 'era eront ira iront dra dront aura auront rra rront vra vront ttra ttront',
    conditionalEnds: 'erait eraient irait iraient drait draient aurait auraient saurait sauraient evrait evraient ourrait ourraient errait erraient ttrait ttraient',
    notVerbs: 'opéra opera caméra camera erra front affront tirait tiraient retirait retiraient attirait attiraient admirait admiraient inspirait inspiraient respirait respiraient virait viraient désirait désiraient encadrait encadraient effondrait effondraient engendrait engendraient errait erraient mira cobra libéra considéra opéra opéraient espéra préféra accéléra adhéra récupéra modéra sera_là admira tira retira attira inspira respira vira désira expira aspira conspira encadra effondra engendra livra ouvra serra barra narra montra entra empira délivra enivra',
    beforeInfinitive: 'doit doivent va vont',
    hearsayInfinitive: '',
    infinitiveEnds: 'er ir re oir',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: { words: 'pas jamais aucun aucune nullement guère', needs: 'ne n', unless: 'seulement uniquement que qu plus moins simplement exclusivement' },
};
