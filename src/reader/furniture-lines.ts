// Tells lines of a news page that are not its article by their words: pointers to other articles, labels, notices, credits, headings over what
// readers wrote, datelines, bylines. The words stand in furniture-words.ts, lines that ask something of the reader in asks.ts. Lines are read in all
// six languages at once: pages mix them, and the page's own is not always told.
import { asksReader, isBoilerplate } from './asks.ts';
import type { Block } from './blocks.ts';
import { FURNITURE_LINES, type FurnitureLines } from './furniture-words.ts';
import { LineStarts } from './line-starts.ts';

const all = (of: (lines: FurnitureLines) => readonly string[]): readonly string[] => Object.values(FURNITURE_LINES).flatMap(of);

const SEE_ALSO = new LineStarts(all((lines) => lines.seeAlso));
const NOTICES = new LineStarts(all((lines) => lines.notices));
const CREDITS = new LineStarts(all((lines) => lines.credits));
const PAYWALLS = new LineStarts(all((lines) => lines.paywalls));
const SIGNATURES = new LineStarts(all((lines) => lines.signatures));
const LABELS = new Set(all((lines) => lines.labels));
const ENDINGS = new Set(all((lines) => lines.endings));

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/gu, '\'').replace(/\s+/gu, ' ').replace(/^(?:[\s»>•·*|–—-]|(?!©)\p{So}|\p{Sm}|\uFE0F)+/u, '').replace(/[\s:….»!|–—-]+$/u, '').trim();

export type LineKind = 'see-also' | 'label' | 'notice' | 'credit';

/** Lines longer than this are somebody's sentences, whatever they start with. */
const LONGEST = { 'see-also': 200, notice: 260, credit: 160 } as const;
const LONGEST_OF_ALL = 300;

/** What furniture a line is, by its words; null for a line of the article. */
export function furnitureLine(block: Block): LineKind | null {
  if (block.text.length > LONGEST_OF_ALL) return isBoilerplate(block.text) ? 'notice' : null;
  const known = LINES_READ.get(block);
  if (known !== undefined) return known;
  const kind = lineKind(block);
  LINES_READ.set(block, kind);
  return kind;
}

/** Lines are asked about several times. */
const LINES_READ = new WeakMap<Block, LineKind | null>();

function lineKind(block: Block): LineKind | null {
  const line = plain(block.text);
  const bare = line.replace(/[\d.,]+\s*(?:[km]|min(?:\.|ut(?:e[ns]?|os?|i))?)?$/u, '').replace(/^[\d.,]+\s*[km]?\s/u, '').trim();
  if (LABELS.has(bare)) return 'label';
  const full = block.text.toLowerCase().replace(/[’‘]/gu, '\'').replace(/^(?:[\s»>•·*+|–—[(-]|(?!©)\p{So}|\p{Sm}|\p{Emoji_Modifier}|\uFE0F)+/u, '');
  if (line.length <= LONGEST['see-also'] && isPointer(SEE_ALSO.startOf(full), full, block)) return 'see-also';
  if (line.length <= LONGEST.notice && (isInvitation(line) || isNotice(full) || PAYWALLS.startOf(full) || asksReader(block.text))) return 'notice';
  if (isBoilerplate(block.text)) return 'notice';
  if (line.length <= LONGEST.credit && CREDITS.startOf(full)) return 'credit';
  if (CREDIT_END.test(block.text) || CREDIT_BEHIND.test(block.text) || CREDIT_IN_CAPITALS.test(block.text)) return 'credit';
  if (PROGRAM_ERROR.test(block.text)) return 'notice';
  return null;
}

/** "Warning: mysql_connect(): … on line 299": a server's own complaint, on top of the page. */
const PROGRAM_ERROR = /^(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|Fatal error|Parse error)\s?: .{5,280} on line \d{1,6}$/u;

/** "Publié dans Politique", "Posted by Jane": no sentence; "Publié en 1857, le roman avait fait scandale." is one. */
const FILED = /^(?:publi|post|pubbl|class|archiv|arquiv|veröffentlicht|geschrieben|escrit|scritto|écrit|etiquetad|marcad|contrassegnat)/u;
const isNotice = (line: string): boolean => NOTICES.startOf(line) !== null && !(FILED.test(line) && endsLikeSentence(line));

/** "Read more: …", "Lire aussi" and a link; not "Read more than one book a week, doctors say." */
function isPointer(start: string | null, line: string, block: Block): boolean {
  if (start === null) return false;
  const rest = line.slice(start.length);
  return start.endsWith(':') || /^\s*(?:[:|→>»\])–—-]|$)/u.test(rest) || block.linkShare > 0.4 || (start.includes(' ') && rest.length < 60 && /:\s*$/u.test(rest));
}

const SENTENCE_END = /[.!?…]["'”’»)\]\s]*$/u;

/** Whether a line ends as sentences do, closing marks included. */
export const endsLikeSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-20));

/** Whether a heading or short line says that the article is over and other things start. */
export const isEnding = (block: Block): boolean => block.text.length < 60 && (ENDINGS.has(plain(block.text)) || isTalkHeading(block));

/** Whether words alone on a line head other articles: "Sur le même sujet", "Lire aussi :". */
export function headsOthers(words: string): boolean {
  const line = plain(words);
  return ENDINGS.has(line) || SEE_ALSO.startOf(line) === line;
}

/** "3 commentaires sur « Le pont »", "Kommentare (12)", "One thought on …", "Vos réactions": a heading over what readers wrote. */
const TALK_WORD = 'comments?|responses?|replies|thoughts?|commentaires?|réactions?|réponses?|kommentare?|antworten|reaktionen|comentarios?|respuestas?|reacciones|comment[oi]|risposte|reazioni|comentários?|respostas?|reações';
const COUNTED_TALK = new RegExp(`^(?:[\\d.,]{1,7}|one|two|three|no|une?|deux|trois|aucun|ein|zwei|drei|keine|uno?|dos|tres|due|tre|um|dois|três)\\s(?:${TALK_WORD})(?:\\s(?:on|to|sur|à|au|zu|auf|en|a|su|em|para|about)\\s\\P{L}?.{0,200})?$`, 'u');
const HEADED_TALK = new RegExp(`^(?:(?:vos|your|ihre|eure|tus|i vostri|os seus|les|all|alle|readers’?|les derniers)\\s)?(?:${TALK_WORD})(?:\\s?[(\\[]?\\d{1,6}[)\\]]?)?$`, 'u');
export function isTalkHeading({ text, linkShare }: Block): boolean {
  if (text.length >= 240 || linkShare >= 0.9) return false;
  const line = plain(text);
  return OF_TALK.test(line) && (COUNTED_TALK.test(line) || (HEADED_TALK.test(line) && !ANSWERS.test(line)));
}
/** For a first look: the others are slow to compile, and few lines need them. */
const OF_TALK = /com+ent|respon|repl|thought|ré(?:action|ponse)|kommentar|antwort|reaktion|respuesta|reac|rispost|reazion|respost/u;
const ANSWERS = /^(?:responses?|réponses?|antworten|respuestas|risposte|respostas|thoughts?|reaktionen|replies)$/u;

/** Whether a line under the text only signs it: "Auteur : Jeanne Ortol", "Redaktion: M. Weil", "Edición: L. Paz". */
export const isSignature = ({ text }: Block): boolean => text.length < 120 && SIGNATURES.startOf(text.toLowerCase().replace(/\s+:/u, ':')) !== null;

/** Whether a line says that only subscribers can read on. */
export const isPaywall = (text: string): boolean => text.length < 400 && PAYWALLS.startOf(text.toLowerCase().replace(/[’‘]/gu, '\'')) !== null;

/** Places to follow a newspaper: two of them in a short line are an invitation. */
const PLACE = /(?<![\p{L}@.])(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|pinterest|tiktok|threads|mastodon|bluesky|google news|flipboard)(?!\p{L})/giu;
/** The same for a first look: the others are slow to compile, and few pages need them. */
const A_PLACE = /facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|pinterest|tiktok|threads|mastodon|bluesky|google news|flipboard/iu;
/** "notre chaîne WhatsApp", "canal de Telegram" */
const CHANNEL = /(?:canal|canale|cha[iî]ne|channel|kanal|grupo|gruppo|groupe?)(?:\s\p{L}{1,6}){0,2}\s(?:whatsapp|telegram)(?!\p{L})/iu;
/** "A street in March (Photo: J. Doe)": a caption out of its figure. */
const CREDIT_END = /[([](?:foto|photo|cr[ée]dit[os]?|bild|imagen?|imagem|fotograf[íi]a|image|picture|immagine|pic)s?\s?[:/©][^()[\]]{0,80}[)\]]\.?$/iu;
/** The same without brackets, behind the caption's own words: "Le pont en janvier. Photo : J. Ortol", "Die Brücke – Foto: Weil". */
const CREDIT_BEHIND = /(?:^|[.!?…)\]"”»]\s|\s[|–—/-]\s)(?:fotos?|photos?|bild(?:er)?|imagen|imagem|image|immagine|cr[ée]dits?(?: photo)?)\s?:\s?\S[^.!?:]{1,60}$/iu;
/** "Le pont de la Gare, le 12 janvier. MARC LEBRUN / LE FANAL": whose picture it is, in capitals behind a caption; alone it may be a heading. */
const CREDIT_IN_CAPITALS = /\P{Lu}[\p{Ll}\d][.!?…)"”»]?\s(?:\p{Lu}[\p{Lu}'’.-]+\s){1,2}\p{Lu}[\p{Lu}'’.-]+\s?(?:\/|VIA|POUR|FOR)\s?(?:[«“"]\s?)?(?:\p{Lu}[\p{Lu}'’.-]*\s?){1,4}(?:\s?[»”"])?$/u;
/** Whether a short line asks to follow the newspaper elsewhere. */
const isInvitation = (text: string): boolean => text.length < 220 && A_PLACE.test(text) && (CHANNEL.test(text) || (text.match(PLACE)?.length ?? 0) >= 2) && (ASKING.test(text) || text.split(/\s+/u).length <= 6);
/** Verbs of invitations; "entre Facebook et Twitter" is none. */
const ASKING = /(?<!\p{L})(?:follow|suivez|rejoignez|rejoins|retrouvez[ -]nous|retrouvez toute|folgen?|folgt|s[íi]gu?[ae](?:nos)?|síganos|seguir?(?:ci|nos|te)?|escribirnos|like us|find us|[úu]nete|únase|join|iscriviti|entre n[oa]|participe|abonn|beitreten|partag)(?!\p{L})/iu;

/** "Published November 20th, 2019 - 07:29 GMT", "Mis à jour le 3 mai 2021 à 10h12": short, a year or an hour, few words. */
export function isDateline(text: string): boolean {
  if (text.length > 90 || /[.!?]["”»]?$/u.test(text.replace(/\b(?:[ap]\.m|min)\.$/iu, ''))) return false;
  const hasYear = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text);
  const hasHour = /(?<!\d)\d{1,2}\s?[:hH.]\s?\d{2}(?!\d)/u.test(text);
  return (hasYear ? hasHour || DATED.test(text.toLowerCase()) : hasHour && CHANGED.test(text.toLowerCase())) && text.split(/\s+/u).length <= 14;
}
/** How lines start that tell only a change, and need no year: "Mis à jour le 4 mai à 9 h 12". */
const CHANGED = /^[^\p{L}\d]{0,3}(?:updated|last updated|mis à jour|modifié|aktualisiert|zuletzt aktualisiert|actualizado|atualizado|aggiornato)(?!\p{L})/u;
/** How datelines start. A line of the text can hold a year and be short ("Euro 2020 in numbers"); it does not start so. */
const DATED = /^[^\p{L}\d]{0,3}(?:published|updated|posted|first published|last updated|publié|mis à jour|modifié|créé|veröffentlicht|aktualisiert|stand|erstellt|publicado|actualizado|atualizado|pubblicato|aggiornato|le|am|el|il|em|on|\d{1,2}[./\s]|\p{L}{3,9}\.?,?\s\d{1,2})/u;

/** "By Reuters", "Par Jeanne Ortol et l’AFP": a line above the text that only names. */
export const isByline = (text: string): boolean => text.length < 70 && /^(?:by|par|von|por|di|de|texte?|texto|testo)\s/iu.test(text) && /^\S+\s:?\s?\p{Lu}/u.test(text) && !/[.!?:;,]$/u.test(text) && text.split(' ').length <= 9;
