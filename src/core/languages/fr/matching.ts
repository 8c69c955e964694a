import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'fr',
  frequent: 'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hui hier demain journee mois matin soir nuit fois temps '
    + 'date moment debut fin prochaine cours dit dire declare declarer indique indiquer affirme affirmer annonce annoncer explique expliquer ajoute ajouter precise precisait souligne rappelle estime estimer '
    + 'selon apres avant depuis pendant entre contre vers sous sans chez lors ainsi aussi alors encore deja toujours jamais peu tres plus moins autant presque environ fait faire faut peut peuvent pourrait '
    + 'pourraient doit doivent devrait va vont aller vient venir reste rester prend prendre pris met mettre mis donne donner voir vu etre avoir avait avaient etait etaient sera seront serait seraient ont '
    + 'tout tous plusieurs chaque certains certaines quelques cette cet celui ceux dont ou comme quand si car donc puis tandis afin deux trois quatre cinq six sept huit neuf dix vingt trente cent mille '
    + 'pourcent pour nombre nouveau nouveaux bon bonne petit petite gens monde pays ville region partie cas situation question point lieu place suite cause raison part communique porte parole notamment '
    + 'cependant toutefois article lire afp reuters photo publie dernier|premier|grand~|e|s|es '
    + 'mai|jour|semaine|an|annee|heure|minute|prochain|toute|autre|meme|celle|million|milliard|nouvelle|personne|source|responsable~|s',
  creditCues: 'avec source sources par depeche agence agences et lire redaction',
  creditVerbs: 'contribue participe',
  agencyWords: 'agence agences',
};
