// The card beside a mark: what this article says, and what each other report says in its own words, with its date.
import type { Relation } from '../../core/relations.ts';
import { passageAround } from '../../core/passage.ts';
import { articleDate } from '../article-date.ts';
import type { Evidence, Mark, PageLabels } from '../protocol.ts';
import { draw, make, makeButton } from './elements.ts';

/** Reports shown in full after the first; the panel shows all. */
const MOST_OTHERS = 5;

export const RELATION_LABELS = { conflict: 'conflict', updated: 'updated', close: 'close', same: 'same', 'only-here': 'onlyHere', 'only-there': 'onlyThere' } as const satisfies Record<Relation, keyof PageLabels>;

/** Letters of the sentence around a mark. */
const MOST_LETTERS = 200;

/** The sentence of the article with the words marked; of what is left out the words before it, and the gap. */
function hereWords({ relation, span, text: words }: Mark, text: string): readonly (Node | string)[] {
  if (relation === 'only-there') return [`[…] ${words} `, make('mark', {}, ' […] ')];
  const { text: passage, words: { start, end } } = passageAround(text, span, MOST_LETTERS);
  return [passage.slice(0, start), make('mark', {}, passage.slice(start, end)), passage.slice(end)];
}

/** What the card of a mark holds; `text` is the article's; with `dismiss`, the button for it. `language` is the interface's, for dates. */
export function cardContent(mark: Mark, text: string, labels: PageLabels, language: string, close: () => void, dismiss: (() => void) | null = null): readonly HTMLElement[] {
  const [first, ...others] = mark.evidence;
  const head = make('div', { class: 'head' }, relationSign(mark.relation, labels), ...(mark.about ? [make('span', {}, mark.about)] : []), ...(dismiss ? [makeButton({ class: 'push', title: `${labels.dismiss} (E)`, 'aria-keyshortcuts': 'E' }, dismiss, labels.dismiss)] : []), makeButton({ 'class': dismiss ? 'shut' : 'shut push', 'aria-label': labels.close_card }, close, draw('close-it')));
  if (!first) return [head];
  const hinged = make('div', { class: `hinged ${first.relation}` },
    make('div', {}, make('div', { class: 'side' }, make('b', {}, labels.here)), make('p', { class: 'passage' }, ...hereWords(mark, text))),
    make('div', { class: 'hinge' }, draw(first.relation)), evidenceBlock(first, language));
  const why = first.because ? [make('p', { class: 'why' }, first.because)] : [];
  const rest = others.length ? [make('ul', { class: 'others' }, ...others.slice(0, MOST_OTHERS).map((evidence) => make('li', { class: evidence.relation }, relationSign(evidence.relation, labels), evidenceBlock(evidence, language))))] : [];
  return [head, hinged, ...why, ...rest];
}

/** Words for speech: "Divergence: the 10 and 11 January". */
export const cardName = (mark: Mark, labels: PageLabels): string => `${labels[RELATION_LABELS[mark.relation]]}: ${mark.about ?? mark.text}`;

function relationSign(relation: Relation, labels: PageLabels): HTMLElement {
  return make('span', { class: `rel ${relation}` }, draw(relation), labels[RELATION_LABELS[relation]]);
}

/** A report's name, date and passage, its words underlined. */
export function evidenceBlock({ source, publishedAt, passage, words, relation }: Evidence, language: string): HTMLElement {
  const date = publishedAt ? articleDate(publishedAt, language, new Date()) : '';
  const said = words ? [passage.slice(0, words.start), make('mark', {}, passage.slice(words.start, words.end)), passage.slice(words.end)] : [passage];
  return make('div', { class: relation }, make('div', { class: 'side' }, make('b', {}, source), ...(date ? [make('span', {}, date)] : [])), ...(passage ? [make('p', { class: 'passage' }, ...said)] : []));
}
