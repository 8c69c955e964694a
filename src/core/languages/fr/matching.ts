import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'fr',
  frequent: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche '
    + 'aujourd hui hier demain jour jours journee semaine semaines mois an ans annee annees heure heures minute minutes matin soir nuit fois temps date moment debut fin dernier derniere derniers dernieres prochain prochaine prochains cours '
    + 'dit dire declare declarer indique indiquer affirme affirmer annonce annoncer explique expliquer ajoute ajouter precise precisait souligne rappelle estime estimer selon apres avant depuis pendant entre contre vers sous sans chez lors ainsi aussi alors encore deja toujours jamais peu tres plus moins autant presque environ '
    + 'fait faire faut peut peuvent pourrait pourraient doit doivent devrait va vont aller vient venir reste rester prend prendre pris met mettre mis donne donner voir vu etre avoir avait avaient etait etaient sera seront serait seraient ont '
    + 'tout toute tous toutes autre autres meme memes plusieurs chaque certains certaines quelques cette cet celui celle ceux celles dont ou comme quand si car donc mais puis tandis alors afin '
    + 'premier premiere premiers premieres deux trois quatre cinq six sept huit neuf dix vingt trente cent mille million millions milliard milliards pourcent pour cent nombre nouveau nouvelle nouveaux nouvelles grand grande grands grandes bon bonne petit petite '
    + 'personne personnes gens monde pays ville region partie cas situation question point lieu place suite cause raison part source sources communique porte parole responsable responsables notamment cependant toutefois article lire afp reuters photo publie mis jour',
  creditCues: 'avec source sources par depeche agence agences et lire redaction',
  creditVerbs: 'contribue participe',
  agencyWords: 'agence agences',
};
