// Lines that speak to the reader of the page and not of the news, in all six languages at once: they ask to follow, subscribe, give or write, or
// tell what was changed in the text. Told by an imperative at the start of a clause together with what is asked for ("Recevez …" and "newsletter"),
// so that news of newsletters stays; what stands in quotation marks is somebody's words.
import { ASKED, ASKS } from './furniture-words.ts';
import { LineStarts } from './line-starts.ts';

const ASKING = new LineStarts(ASKS);
const QUOTED = /[«»“”„"]/u;
/** Ends of clauses, behind which an imperative may stand: "Envie d’en savoir plus ? Abonnez-vous …", "Pour tout savoir, suivez …". */
const CLAUSE_END = /[.!?:;,…–—-]+\s+|\s[|•]\s/u;

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/gu, '\'').replace(/\s+/gu, ' ');

const asks = (words: string): boolean => ASKED.some((word) => words.includes(word));

/** Whether a short line invites to a newsletter, a channel, an app or a subscription. Linear. */
export function asksReader(text: string): boolean {
  if (QUOTED.test(text)) return false;
  const line = plain(text);
  return asks(line) && line.split(CLAUSE_END).some((clause) => asks(clause) && ASKING.startOf(clause.replace(/^[^\p{L}]+/u, '')) !== null);
}

/** Longer lines are paragraphs, whatever they hold. */
const LONGEST = 600;

/** What was put right or added afterwards: "Rectificatif : …", "An earlier version of this article said …", "Dieser Text wurde aktualisiert." */
const CHANGED = [
  /^(?:correction|clarification|editors?'s? note|erratum|rectificatif|correctif|note de la rédaction|korrektur|korrekturhinweis|berichtigung|transparenzhinweis|(?:hinweis|anmerkung) der redaktion|fe de (?:errores|erratas)|corrección|nota de la redacción|nota del editor|errata corrige|errata|rettifica|nota della redazione|erramos|correc?ção|nota da redac?ção|nota do editor)\s?:/u,
  /(?:earlier|previous|original) version of this (?:story|article|report|post|piece)|this (?:story|article|post|piece) (?:was|has been) (?:updated|corrected|amended|edited|revised)(?! by)/u,
  /(?:première|précédente|ancienne) version de (?:cet|ce|notre) (?:article|texte)|version (?:précédente|antérieure|initiale) de (?:cet|notre) article|(?:cet article|cette tribune|ce texte) a été (?:mise? à jour|modifiée?|corrigée?|actualisée?)/u,
  /(?:früheren|vorherigen|ersten|ursprünglichen|älteren) (?:version|fassung) (?:dieses|des|unseres) (?:artikels|textes|beitrags|berichts)|dieser (?:artikel|text|beitrag) wurde (?:nachträglich )?(?:aktualisiert|korrigiert|ergänzt|geändert)/u,
  /versión (?:anterior|previa|inicial) de est[ea] (?:noticia|artículo|nota|información|texto)|(?:esta noticia|este artículo|esta nota|esta información) (?:ha sido|fue) (?:actualizad|corregid|modificad)[oa]/u,
  /(?:precedente|prima) versione di quest(?:o|a) (?:articolo|notizia|testo)|versione precedente di quest[oa] (?:articolo|notizia)|quest(?:o articolo|a notizia) è stat[oa] (?:aggiornat|corrett|modificat)[oa]/u,
  /versão (?:anterior|inicial) dest[ea] (?:texto|reportagem|matéria|artigo|notícia)|(?:este texto|esta reportagem|esta matéria|este artigo|esta notícia) foi (?:atualizad|corrigid|modificad|alterad)[oa]/u,
];

/** What a publication says for itself: that it lives on gifts, who pays it, that it answers for its words. */
const FOR_ITSELF = new RegExp(['please consider (?:supporting|donating|making a)', 'support our (?:journalism|reporting|newsroom)', 'solely responsible for (?:all|this|its) content', 'soutenez(?:-nous| notre (?:journal|média|rédaction|travail)| le journalisme)', 'faites un don',
  'unterstützen sie (?:uns|unseren? (?:arbeit|journalismus|redaktion))', 'unterstütze (?:uns|unsere arbeit)', 'apóyanos', 'apoya (?:nuestro|el) periodismo', 'hazte (?:socio|socia|suscriptora?)(?! del)', 'sostienici', 'sostieni (?:il nostro|il giornalismo|la nostra)', 'fai una donazione',
  'apoie (?:o nosso|nosso|o) jornalismo', 'faça uma doação', 'faz um donativo', 'seja (?:assinante|membro|apoiador)'].map((words) => `(?:${words})`).join('|'), 'u');

/** Whom to write to: an address of mail or a name with "@", and somebody who asks to use it. */
const WRITE_TO = /can be reached|follow .{1,60} on (?:twitter|x|instagram|facebook|bluesky)|reach (?:him|her|them|me) |contact (?:him|her|them|me|us|the (?:reporter|author|writer|newsdesk))|email (?:him|her|them|us|your)|écrivez-(?:nous|lui|leur)|contactez-(?:nous|le|la)|schreiben sie (?:uns|an|mir|ihm|ihr)|escríb[ae](?:nos|me|le)|escriba a|scriveteci|scrivi(?:ci| a)|escreva (?:para|à|ao)|escreva-nos/u;

/** A letter that is offered without being named: it comes to the reader's own inbox, so often or for nothing. */
const TO_INBOX = /(?:dans|sur) votre (?:boîte|messagerie|e-?mail)|(?:in|to|into) your (?:inbox|mailbox)|in (?:ihr|ihrem|dein|deinem) (?:e-?mail-)?post(?:fach|eingang)|en (?:tu|su) (?:correo|bandeja|e-?mail|buzón)|nella tua (?:casella|e-?mail|posta|inbox)|n[ao] (?:seu|teu|sua|tua) (?:e-?mail|correio|caixa)/u;
const OFFERED = /(?<!\p{L})(?:chaque|tous les|toutes les|gratuit\p{L}*|every|daily|weekly|each|free|jeden|täglich|wöchentlich|kostenlos\p{L}*|cada|todos los|todas las|gratis|gratuit[oa]s?|ogni|tutti i|todos os|todas as|semanal\p{L}*)(?!\p{L})/u;
const LONGEST_OFFER = 240;

/** Whether a line is of those, up to a paragraph long. Linear. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = plain(text).replace(/^[^\p{L}]+/u, '');
  return CHANGED.some((pattern) => pattern.test(line)) || (!QUOTED.test(text) && (FOR_ITSELF.test(line) || (text.length < LONGEST_OFFER && TO_INBOX.test(line) && OFFERED.test(line)) || (line.includes('@') && WRITE_TO.test(line))));
}
