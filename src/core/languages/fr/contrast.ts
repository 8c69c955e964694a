import type { ContrastWords } from '../contrast-words.ts';

export const contrast: ContrastWords = {
  negations: 'pas jamais aucun aucune nul nulle ni non sans guere ne+rien ne+personne',
  ofNouns: 'aucun aucune nul nulle',
  carriers: 'peut peuvent pouvait pouvaient pourra pourront doit doivent devait fait font faisait semble faut fallait existe existent absolument vraiment nullement toutefois encore meme donc aucunement pourtant',
  restrictions: 'pas_seulement non_seulement pas_que pas_uniquement pas_encore pas_moins pas_plus pas_tous pas_toutes pas_forcement pas_necessairement pas_toujours non_loin sans_doute sans_precedent pas_mal rien_que nul_doute aucun_doute non_plus non_sans pas_sans sans_cesse sans_compter sans_conteste rien_moins pas_peu',
  denials: 'refuser refuse refusent refusa refuserent echouer echoue echouent eviter evite evitent incapable incapables',
  changes: 'ne+plus cesser cesse cessent cessera renoncer renonce renoncent renoncera',
  opposites: 'ouvert/ferme ouvrir/fermer vivant/mort vivant/tue survivre/mourir legal/illegal possible/impossible vrai/faux vrai/fausse hausse/baisse augmenter/diminuer augmenter/baisser progresser/reculer accepter/refuser autoriser/interdire obligatoire/facultatif '
    + 'gagner/perdre remporter/perdre victoire/defaite coupable/innocent coupable/acquitter condamner/acquitter condamner/relaxer pour/contre avant/apres debut/fin commencer/finir debuter/terminer premier/dernier positif/negatif public/prive present/absent '
    + 'succes/echec reussir/echouer reussite/echec soutenir/combattre defendre/condamner confirmer/dementir confirmer/infirmer fort/faible eleve/faible riche/pauvre grand/petit long/court jeune/vieux nord/sud est/ouest gauche/droite majorite/minorite '
    + 'plus/moins davantage/moins superieur/inferieur maximum/minimum acheter/vendre importer/exporter entrer/sortir arriver/partir accelerer/ralentir allie/ennemi civil/militaire arreter/liberer emprisonner/liberer embaucher/licencier nommer/revoquer '
    + 'approuver/rejeter adopter/rejeter ratifier/rejeter inclus/exclu admis/exclu vacciner/non-vacciner authentique/faux reel/fictif officiel/officieux debout/assis allume/eteint plein/vide assis/courir assis/courent continuer/arreter poursuivre/cesser maintenir/annuler maintenir/supprimer creer/supprimer construire/detruire sauver/ruiner sauver/tuer'
    + ' bon/mauvais bonne/mauvaise meilleur/pire efficace/inefficace utile/inutile connu/inconnu elu/battu reel/truque authentique/truque intact/detruit indemne/blesse volontaire/accidentel',
  majorities: 'plupart majorite',
  minorities: 'minorite',
  wholes: 'tous toutes totalite',
  quantifiers: 'certain certaine certains certaines quelques plusieurs peu beaucoup plupart tous toutes tout toute chaque moitie majorite minorite tiers quart souvent parfois rarement totalement entierement forcement',
  doubts: 'si pourrait pourraient devrait devraient serait seraient aurait auraient peut-etre eventuel eventuelle risque rumeur pretend pretendu pretendue pretendument semble',
  softeners: 'probablement environ presque parfois souvent plutot certains certaines quelques sembler semblent semble crois pense penser estime peut peuvent possible possiblement apparemment generalement relativement',
  pronouns: 'il elle ils elles on ce cela celui celle ceux',
  definites: 'le la les l son sa ses leur leurs ce cet cette ces',
  sources: 'selon d_apres',
  copulas: 'est sont etait etaient fut furent',
  classes: 'film documentaire/serie feuilleton/album/chanson single/roman livre/tableau sculpture/opera/journal magazine quotidien hebdomadaire/ville village commune/pays/departement/fleuve riviere/montagne volcan/lac/chien chienne/chat chatte/oiseau/cheval/acteur actrice chanteur chanteuse musicien musicienne ecrivain ecrivaine auteur autrice politicien politicienne joueur joueuse realisateur realisatrice producteur comedien comedienne footballeur footballeuse journaliste avocat avocate romancier romanciere poete athlete entrepreneur/entreprise societe banque/universite ecole lycee/planete/langue/sport/maladie/aeroport/musee/religion/roi empereur prince/reine imperatrice princesse',
  closers: 'de du des d en dans sur par pour a au aux qui que dont avec selon',
  makers: 'realise realisee/ecrit ecrite redige redigee/cree creee concu concue/invente inventee/fonde fondee/compose composee/peint peinte/incarne incarnee interprete interpretee joue jouee/construit construite/decouvert decouverte',
  agents: 'par',
  placed: 'ne nee/mort morte decede decedee/tourne tournee filme filmee/enterre enterree inhume inhumee/eleve elevee',
  situated: 'situe situee base basee etabli etablie',
  within: 'a au aux en dans pres',
  rejections: 'et_non ,_non ,_pas et_pas',
  disputes: 'dement dementi dementie dementent nie nient nier refute refutent conteste contestent',
  falsities: 'faux fausse fausses inexact inexacte infonde infondee',
  that: 'que qu',
  exceptives: 'que plus_de',
  subclauses: 'qui que dont lorsque quand car',
  adversatives: 'mais',
  ones: 'un une',
  stamps: 'publie publiee mis maj modifie actualise poste',
  soon: 'bientot prochainement',
  persons: 'personne personnes gens',
  titles: { f: 'mme mmes madame mlle mademoiselle', m: 'm mm monsieur' },
  articles: { f: 'la une', m: 'le un' },
  roles: { f: 'presidente directrice chanceliere conseillere avocate deputee senatrice procureure cheffe', m: '' },
};
