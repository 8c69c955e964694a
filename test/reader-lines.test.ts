// Lines in six languages that are furniture whatever stands around them, and their near misses: sentences of news that start with the same words.
import { expect, test } from 'vitest';
import type { Block } from '../src/reader/blocks.ts';
import { furnitureLine, isEnding, isSignature, isTalkHeading } from '../src/reader/furniture.ts';

const FURNITURE = [
  'À lire aussi : La mer monte à Kermenez', 'Lire aussi | La mer monte', '[À lire aussi] La mer monte', '>> À lire aussi : la mer',
  'Sur le même thème', 'Partager cet article sur Facebook', 'Publicité', 'La suite après la publicité',
  'Abonnez-vous à notre newsletter', 'Recevez nos alertes', '12 commentaires', 'Vos réactions (4)',
  'Soyez le premier à réagir', 'Crédit photo : J. Ortol', 'Crédits : AFP', '© AFP',
  'Photo : J. Ortol', 'Les opinions exprimées dans ce blog n’engagent que leur auteur.', 'Cet article est réservé aux abonnés', 'Article mis à jour le 3 mai',
  'Ce texte n’engage que son auteur.', 'Suivez-nous sur Facebook et Twitter', 'Temps de lecture : 3 min', 'Écouter l’article',
  'Offrir cet article', 'Je m’abonne', 'Déjà abonné ? Connectez-vous', 'Lire la suite',
  'Voir plus', 'Tags : mer, port', 'Sources : AFP, Le Fanal', 'Signaler une erreur',
  'Cliquez ici pour vous abonner', 'Mehr zum Thema: Freibad', 'Lesen Sie auch: Freibad', 'Das könnte Sie auch interessieren',
  'Artikel teilen', '5 Kommentare', 'Foto: dpa', 'Melden Sie sich hier zum Newsletter an',
  'Alle Rechte vorbehalten', 'Read more: The ferry', 'Sign up for our newsletter', '2 Comments',
  'Share this:', 'Photo by J. Roe', 'Te puede interesar: El puerto', 'Lea también: El puerto',
  '3 comentarios en «El puerto»', 'Suscríbete a nuestro boletín', 'Leggi anche: il porto', 'Iscriviti alla newsletter',
  'Nessun commento', 'Riproduzione riservata', 'Leia também: o porto', 'Assine a nossa newsletter',
  'Warning: mysql_connect(): Access denied in /www/a/b.php on line 299', '4 comentários', 'Compartilhe:', 'Siga-nos no Instagram e no Facebook', 'Continua após a publicidade',
];

const SENTENCES = [
  'Warning: the bridge may close again, say those on line 4.',   'Publié en 1857, le roman avait fait scandale à Valmont.', 'Photos et vidéos circulent depuis mardi dans la ville.', 'Les commentaires sont partagés dans la presse anglaise, qui salue pourtant le vote.', 'Partager le pouvoir ? La maire n’y songe pas.',
  'Abonnés et lecteurs se partagent les bénéfices.', 'Source d’inquiétude pour les riverains, le chantier continue.', 'Auteur de trois buts, Diaby a quitté le terrain sous les ovations.', 'Voir Naples et mourir : le mot est connu.',
  'Crédit immobilier : les taux remontent, et les ménages renoncent.', 'Crédits, emprunts, dettes : la ville doit 4 millions.', 'Lire est un combat, dit-elle.', 'Twitter a annoncé mardi la suppression de 300 postes.',
  'Facebook et Twitter ont été condamnés mardi à 4 millions d’euros d’amende.', 'Agenda chargé pour la ministre, attendue à Valmont puis à Kermenez.', 'Die Redaktion: das sind neun Menschen in zwei Räumen.', 'Fotos zeigen das Ausmaß der Zerstörung.',
  'Kommentare aus Brüssel gab es am Abend nicht.', 'Teilen wollten die Erben das Haus nicht.', 'Mehr als 300 Menschen kamen zum Fest.', 'Video footage shows the ferry leaving the pier.',
  'Read by millions, the novel was banned.', 'Comments by the mayor angered traders.', 'Share prices fell by 4 percent.', 'Sign-up for the race closes on Friday, with 300 places left.',
  'Compartir piso cuesta ya 500 euros en la ciudad.', 'Publicado en 1605, el libro sigue vivo.', 'Foto de familia en Bruselas tras siete horas de debate.', 'Video girati con il telefono mostrano il crollo.',
  'Foto e video girano in rete da martedì.', 'Abbonati e pendolari protestano per i ritardi dei treni.', 'Publicado em 1899, o romance continua a vender.', 'Comentários racistas na rede valeram-lhe uma multa.',
  'Partilhar casa custa já 500 euros por mês na cidade.', 'Cliquez ici, disait le message des escrocs.', 'Le forum est ouvert depuis lundi à Valmont, avec 300 participants.', 'Photo finish à Valmont : Diaby l’emporte d’un souffle.',
  'Contacté, le parquet n’a pas répondu.', 'Contactez-nous, avait écrit l’homme dans un dernier message à ses filles.', 'Votre nom figure sur la liste, lui a-t-on dit.', 'Accédez à la fortune, promettait la brochure saisie.',
  'Redazione chiusa, giornalisti a casa: il giornale di Valdoro non uscirà.', 'Editor of the paper since 2009, she resigned on Monday.',
];

const kindOf = (text: string): string | null => {
  const element = { tag: 'p', names: '', role: '', itemprop: '', isHidden: false, parent: null, children: [], size: text.length, linkSize: 0 };
  const block: Block = { index: 0, text, kind: 'paragraph', linkShare: 0, element };
  return furnitureLine(block) ?? (isEnding(block) || isTalkHeading(block) ? 'ending' : isSignature(block) ? 'signature' : null);
};

test.each(FURNITURE)('out: %s', (line) => expect(kindOf(line)).not.toBe(null));
test.each(SENTENCES)('stays: %s', (line) => expect(kindOf(line)).toBe(null));
