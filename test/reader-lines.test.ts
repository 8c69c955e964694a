// Lines in six languages that are furniture whatever stands around them, and their near misses: sentences of news that start with the same words.
import { expect, test } from 'vitest';
import type { Block } from '../src/reader/blocks.ts';
import { furnitureLine, isDateline, isEnding, isSignature, isTalkHeading } from '../src/reader/furniture-lines.ts';

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
  '🔴 En direct : la crue à Valmont', '👉 Lire aussi : la mer monte', 'Vous souhaitez recevoir l’essentiel chaque matin ? Inscrivez-vous à notre lettre d’information.', 'Suivez Le Fanal sur Google Actualités et ne ratez plus rien.',
  'Rectificatif : le vote a eu lieu mardi, et non lundi.', 'Cet article a été mis à jour mercredi à 10 heures.', 'Le Fanal vit de ses lecteurs : soutenez-nous à partir d’un euro par mois.', 'Une erreur dans l’article ? Signalez-la.',
  'An earlier version of this article misstated the day of the vote.', 'This story has been corrected.', 'Follow Jane Roe on Twitter: @janeroe', 'Jane Roe can be reached at jroe@herald.example.', 'Our Standards: The Herald Principles.',
  'Click here to join our WhatsApp channel', 'Dieser Text wurde nachträglich korrigiert.', 'Folgen Sie uns auf unserem Kanal bei WhatsApp', 'Externer Inhalt', 'In einer früheren Fassung dieses Artikels stand ein falscher Name.',
  'Recibe cada mañana en tu correo lo más importante del día', 'Fe de errores: la votación fue el martes.', 'Esta noticia ha sido actualizada a las 10.', 'Apoya nuestro periodismo', 'Resta aggiornato: entra nel nostro canale Telegram', 'Errata corrige: il voto è stato martedì.',
  'Questo articolo è stato aggiornato mercoledì.', 'Siga O Farol no Google News', 'Errata: a votação foi na terça-feira.', 'Uma versão anterior desta reportagem trazia outra data.', 'Faça uma doação a partir de dez reais',
  'Que pensez-vous de cette réouverture ? Donnez votre avis dans les commentaires.', 'What do you make of it? Have your say in the comments below.', 'Was meinen Sie? Schreiben Sie es uns in den Kommentaren.', '¿Qué le parece? Denos su opinión en los comentarios.',
  'Cosa ne pensate? Fatecelo sapere nei commenti.', 'O que acha? Dê-nos a sua opinião nos comentários.', 'Écoutez cet article 4 min', 'Artikel anhören 7 Min.',
  'Ouvir este artigo 4 minutos', 'Le pont de la Gare, à Valmont, le 12 janvier 2022. MARC LEBRUN / LE FANAL', 'The ferry pier on 12 January. MARK BROWN/HARROW HERALD', 'Chaque matin, l’actualité de la vallée dans votre boîte mail, gratuitement.',
  'The coast in your inbox every morning, free.', 'Jeden Morgen das Wichtigste in Ihrem Postfach, kostenlos.', 'Ogni mattina le notizie della valle nella tua casella.', 'Todas as manhãs no seu e-mail, as notícias do vale.',
  'Cada mañana, el valle en tu correo.', 'Ce contenu est hébergé par un tiers.', 'Contact presse : Anne Morel, 01 23 45 67 89',
  'Pressekontakt: Anna Moser, 030 1234567', 'Notes to editors', 'Contatti stampa: Anna Mori',
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
  'Suivez mon regard, semble dire la maire, qui refuse WhatsApp.', 'La mairie a lancé une newsletter et un canal WhatsApp pour informer les riverains.', '« Abonnez-vous à notre chaîne Telegram », lisait-on sur les tracts.', 'Le texte a été modifié par les sénateurs mardi soir.',
  'Une première version du budget prévoyait 4 millions d’euros.', 'The bill was amended on Tuesday, and an earlier version of it is now void.', 'Follow these steps to save water, the county says.', 'The app, which sends news alerts, was shut down on Monday.', 'The report was corrected by the ministry.',
  'Der Text wurde am Dienstag im Rat geändert.', 'Der Newsletter der Stadt hat 3000 Leser.', 'El boletín oficial publica hoy la ley.', 'Recibe el alta tras cuatro días en el hospital.', 'La noticia fue actualizada en los mercados con una caída del 4 por ciento.', 'Il canale Telegram del sindaco conta 900 iscritti.',
  'O grupo de WhatsApp dos moradores organizou o protesto.', 'Siga-se o exemplo do Porto, disse a autarca.', 'En direct de Kermenez, la ministre a promis deux ponts.',
  'Redazione chiusa, giornalisti a casa: il giornale di Valdoro non uscirà.', 'Editor of the paper since 2009, she resigned on Monday.',
  'Des courriels frauduleux arrivent dans votre boîte sans être arrêtés, faute de filtres.', 'Phishing mails reach your inbox because the filters are old, the agency says.', 'Donnez votre sang, demande l’hôpital, qui a lu les appels dans les journaux.',
  'La grève touche la SNCF / RATP', 'Mise à jour ou pas, le logiciel reste vulnérable à Valmont.', 'In den Kommentaren überwog am Abend der Spott über den Rat.',
  'Press contacts between the two sides broke off, he said, in March 2019 after a vote that neither had wanted to lose and that both had called a matter of honour in letters to their members and in many speeches, which were printed in the papers of both camps, and then sold.',
];

const kindOf = (text: string): string | null => {
  const element = { tag: 'p', names: '', role: '', itemprop: '', isHidden: false, parent: null, children: [], size: text.length, linkSize: 0 };
  const block: Block = { index: 0, text, kind: 'paragraph', linkShare: 0, element };
  return furnitureLine(block) ?? (isEnding(block) || isTalkHeading(block) ? 'ending' : isSignature(block) ? 'signature' : null);
};

test.each(FURNITURE)('out: %s', (line) => expect(kindOf(line)).not.toBe(null));
test.each(SENTENCES)('stays: %s', (line) => expect(kindOf(line)).toBe(null));

test.each(['Mis à jour le 4 mai à 9 h 12', 'Updated 9:12am', 'Aktualisiert um 9.12 Uhr', '3 mai 2022, 21:40', 'Stand: 3. Mai 2022, 21:40 Uhr | Lesedauer: 3 Min.'])('dates: %s', (line) => expect(isDateline(line)).toBe(true));
test.each(['Mis à jour à 9 h 12, le site est tombé.', 'La course à 9 h 12', 'Updated rules for 27 ports'])('dates nothing: %s', (line) => expect(isDateline(line)).toBe(false));
