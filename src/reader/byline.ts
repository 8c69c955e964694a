// The names of those who wrote an article, as names: "Par Jeanne Ortol, envoyée spéciale" gives "Jeanne Ortol".
// Witnesses in order: JSON-LD, meta elements, microdata and rel=author, elements called byline or author, the line by the headline.
// The publication's own name counts only where nobody else is named. What is no name (an address, a sentence) is nobody.
import { AGENCIES } from '../core/origins/agencies.ts';
import { cleanText, type Block } from './blocks.ts';
import { splitNames } from './furniture.ts';
import { linesNear } from './near-headline.ts';
import { plainText, type Told } from './self-description.ts';
import type { Steps } from './steps.ts';
import { besideNone, wordsUnder, type Telling, type TellingElements } from './telling-elements.ts';
import { firstSaid, firstSaidInTurn, type Said, type Witness } from './witnesses.ts';

export interface Bylined { readonly telling: TellingElements; readonly told: Told; readonly meta: ReadonlyMap<string, string>; readonly lines: readonly Block[]; readonly title: string | null; readonly source: string | null }

/** The byline's names joined by ", ", and who says them. */
export function* bylineOf({ telling, told, meta, lines, title, source }: Bylined): Steps<Said<string> | null> {
  const house = squash(source ?? '');
  const isHouse = (name: string): boolean => house !== '' && (squash(name) === house || squash(name).startsWith(`${house}www`));
  const named = (names: readonly string[], from: Witness, isHouseToo: boolean): Said<string> | null => {
    const unique = [...new Set(names.flatMap(namesIn))].filter((name) => isHouseToo || !isHouse(name)).slice(0, MOST_NAMES);
    return unique.length ? { value: unique.join(', '), from } : null;
  };
  const fields = ['author', 'article:author', 'og:article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'cxenseparse:author'].map((name) => meta.get(name) ?? '');
  const machine = (isHouseToo: boolean): Said<string> | null => firstSaid(() => named(told.authors, 'json-ld', isHouseToo), ...fields.map((field) => () => named([field], 'meta', isHouseToo)));
  return yield* firstSaidInTurn(
    () => machine(false),
    () => named(textsOf('author', telling, 1), 'microdata', false),
    () => named(textsOf('authorLink', telling, 4), 'byline', false),
    () => named(textsOf('byline', telling, 2), 'byline', false),
    () => named(bylinesOf(lines, title), 'byline', false),
    () => machine(true),
  );
}

const MOST_NAMES = 8;
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 140;

function textsOf(telling: Telling, elements: TellingElements, most: number): readonly string[] {
  return elements[telling].filter(besideNone(elements)).flatMap(({ element }) => {
    const text = cleanText(wordsUnder(element, 1000));
    return text.length > 1 && text.length <= LONGEST_BYLINE ? [text] : [];
  }).slice(0, most);
}

const bylinesOf = (lines: readonly Block[], title: string | null): readonly string[] => linesNear(lines, title)
  .filter(({ text, element }) => text.length <= LONGEST_BYLINE && LINE_BY.test(text) && !/caption|credit|legend/u.test(splitNames(element.names))).slice(0, 1).map(({ text }) => text);

/** "By Jane Roe", "Von Max Weil und dpa", "Ein Kommentar von Max Weil": a line that starts so and names somebody. */
const LINE_BY = /^(?:By|Par|Von|Por|Di|BY|PAR|VON|POR|DI|by|par|por|di|Written by|Story by|Words by|Interview by|Écrit par|Rédigé par|Propos recueillis par|Entretien réalisé par|Geschrieben von|Eine? (?:Kommentar|Analyse|Gastbeitrag|Gastkommentar|Essay|Reportage|Bericht|Interview|Porträt|Kolumne|Glosse|Rezension) von|Interview von|Escrito por|(?:Una? )?(?:[Cc]rónica|[Aa]nálisis|[Rr]eportaje) de|Scritto da|[Aa] cura di|Intervista di|Text(?:e|o)?\s?:|Testo\s?:)\s:?\s?\p{Lu}/u;

/** Words before a name in a byline, six languages; twice, for "Publié par : Par Jeanne". */
const BY = /^(?:(?:view all posts by|posts by|posted by|published by|written by|story by|by|words by|interview by|publié par|écrit par|rédigé par|proposé par|posté par|propos recueillis par|entretien réalisé par|recueilli par|par|voir tous les articles de|articles? de|zeige alle beiträge von|alle beiträge von|veröffentlicht von|geschrieben von|eine? (?:beitrag|kommentar|analyse|gastbeitrag|gastkommentar|essay|reportage|bericht|interview|porträt|kolumne|glosse|rezension) von|interview von|von|publicado por|escrito por|ver todas las entradas de|ver todos los posts de|(?:una? )?(?:crónica|análisis|reportaje) de|por|pubblicato da|intervista di|scritto da|articolo di|a cura di|visualizza tutti gli articoli di|di|da|postado por|ver todos os posts de|text|texte|texto|testo|author|auteurs?|autor(?:a|in|en|es)?|autore|autrice|authors?|redaktion|redacción|redazione|redação)(?:\s*:\s*|\s+))+/u;
/** What follows a name and is none: a place of work, a date, an address, a share button. */
const AFTER = /\s*(?:[|•·/–—]|\s-\s|,\s(?=(?:the|le|la|der|die|el|il|o|à|in|en|em|special|envoyée?|correspondante?|journaliste|reporter|editor|redakteur|periodista|jornalista|giornalista|avec|mit|con|com|with|updated|published|publi|mis|\d))|\s(?:le|on|am|el|il|em|dal|publié|published|updated|mis à jour|aktualisiert)\s|\s\(?@|\s\d{1,2}[./\s:h]|\s(?:19|20)\d\d|\.\s(?=fotos?|photos?|bild|imágenes)|\s(?:staff|senior|special|contributing|chief)\s(?:writer|reporter|correspondent|editor)(?!\p{L})|\s\([^()]{1,40}\)(?=\s*(?:,|$)))/u;
const NO_NAME = /^https?:|^@|[<>{}=@]|\S\/\S|^\d|[.!?]\s\p{L}{4}.*[.!?]$/u;
const NOBODY = new Set('admin|administrator|administrateur|webmaster|redaktion|rédaction|la rédaction|redacción|redazione|redação|editor|author|auteur|autor|staff|root|user|unknown|anonymous|guest|wordpressadmin|null|undefined'.split('|'));

/** Both are told in lower case: patterns that ignore case take ten times as long to compile. */
const withoutBy = (line: string): string => line.slice(BY.exec(line.toLowerCase())?.[0].length ?? 0);
function withoutAfter(line: string): string {
  const at = line.toLowerCase().search(AFTER);
  return at < 0 ? line : line.slice(0, at);
}

/** "Jeanne Ortol et Max Weil (AFP)" as names. A lone "rédaction" is no name; "Le Fanal avec AFP" stays as it is. */
function namesIn(written: string): readonly string[] {
  const line = withoutAfter(withoutBy(cleanText(plainText(written.slice(0, 500)))));
  const parts = line.split(/\s*;\s*|\s*,\s*|\s+(?:et|and|und|y|e)\s+(?=\p{Lu})|\s+&\s+/u);
  return (parts.every((part) => /\p{L}/u.test(part) && !/^(?:Jr|Sr|PhD|MD|Dr|M\.D|Ph\.D|I{2,3})\b/u.test(part)) ? parts : [line])
    .map((name) => withoutBy(name).replace(IN_BRACKETS, '').trim()).filter((name, at, all) => name.length > 1 && name.length <= LONGEST_NAME && !NO_NAME.test(name) && !NOBODY.has(name.toLowerCase()) && (at === 0 || !isPlaceOfWork(name, all[0] ?? '')));
}

const IN_BRACKETS = /\s*\([^()]{1,40}\)$/u;
/** Behind a name of two words: "Berlin", "g1 Valverde", "CNN Business", "Associated Press". Behind a single one they may be colleagues. */
const isPlaceOfWork = (name: string, first: string): boolean => /\S\s\S/u.test(first) && (!/\s/u.test(name) || (/^[\p{Ll}\d]/u.test(name) && !/^(?:de|del|della|di|von|van|le|la|du|da|dos)\s/u.test(name)) || (AGENCY_NAMES.has(name)) || (/(?:^|\s)\p{Lu}{3,}(?:\s|$)/u.test(name) && /\p{Ll}/u.test(first)));
const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.map(([form]) => form));

const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
