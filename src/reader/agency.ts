// The news agency whose text an article is or uses, where the page says so outside the text: in the byline, in JSON-LD, in a short line near the
// headline or under the text ("Le Fanal avec AFP", "Quelle: dpa", "Con información de EFE"). Credits of pictures are none. Credits that stand in
// the text itself ("PARIS (AFP) –") are read from it where reports are compared.
import { AGENCIES } from '../core/origins/agencies.ts';
import type { Block } from './blocks.ts';
import { splitNames } from './furniture.ts';
import { linesNear } from './near-headline.ts';
import type { Told } from './self-description.ts';
import { firstSaid, said, type Said } from './witnesses.ts';

export interface Credited { readonly told: Told; readonly meta: ReadonlyMap<string, string>; readonly lines: readonly Block[]; readonly title: string | null; readonly source: string | null }

const NAME_OF = new Map(AGENCIES);
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}@.-])(?<form>${[...NAME_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}]|\\.\\p{L})`, 'u');
/** Words that bring a credit. Without one the line must be names only. */
const CREDITING = /(?:^|[\s(])(?:redazione|redacción|redac?ção|rédaction|redaktion|staff|by|with|from|source|par|avec|d[’']après|mit|von|quelle|material|por|con|de|fuente|información|agencias?|di|fonte|com|informações|agências?|and|et|und|y|e)(?=$|[\s:])/iu;
const PICTURE = /(?:foto|photo|bild|imagen?|imagem|image|picture|immagine|cr[ée]dit|video|vidéo|getty|©)/iu;

const agencyIn = (text: string): string | null => NAME_OF.get(NAMED.exec(text)?.groups?.['form'] ?? '') ?? null;

/** The first agency credited. */
export function agencyOf({ told, meta, lines, title, source }: Credited, byline: string | null): Said<string> | null {
  const near = linesNear(lines, title);
  const first = near[0]?.index ?? 0;
  const last = lines.findLastIndex(({ text, linkShare }) => text.length > 200 && linkShare < 0.3);
  const below = lines.filter(({ index }) => index > Math.max(first, last) && index <= last + BELOW);
  return firstSaid(
    () => said(agencyIn(byline ?? ''), 'byline'), () => said(told.authors.map(agencyIn).find(Boolean) ?? agencyIn(told.credit ?? ''), 'json-ld'),
    () => said(agencyIn(meta.get('author') ?? ''), 'meta'), () => said(NAME_OF.get(source ?? ''), 'meta'),
    () => said([...near, ...below].map(inLine).find((name) => name !== null), 'byline'),
  );
}
/** Lines under the last paragraph that may hold a credit. */
const BELOW = 8;
const LONGEST_CREDIT = 90;

function inLine({ text, element, linkShare }: Block): string | null {
  const agency = text.length > LONGEST_CREDIT ? null : agencyIn(text);
  if (agency === null || linkShare > 0.8 || PICTURE.test(text) || /caption|credit|legend|figcaption/u.test(`${splitNames(element.names)} ${element.tag}`)) return null;
  return text.split(/\s+/u).length <= 3 || CREDITING.test(text) ? agency : null;
}
