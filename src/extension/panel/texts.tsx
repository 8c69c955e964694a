// Somebody's words as elements: text nodes only, each text in its own direction and language, so that none disturbs another.
import type { Fact, FactKind } from '../../core/facts/fact.ts';
import type { Finding } from '../../core/findings.ts';
import type { Relation } from '../../core/relations.ts';
import { passageAround } from '../../core/passage.ts';
import { capitalise, kindWord, say } from '../locale.ts';
import type { Edit } from '../../core/wording.ts';
import { aloneOn, cutPassage, type Piece, type Side } from './cut-passage.ts';

/** One side of a comparison: what the views need of an article or a report. */
export interface Text {
  readonly side: Side;
  readonly siglum: string;
  readonly name: string;
  readonly text: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
}

/** The letter of a text. A is the article being read. */
export const Siglum = ({ of, isHere = false }: { readonly of: string; readonly isHere?: boolean }) => <span class={isHere ? 'siglum here' : 'siglum'}>{of}</span>;

/** Words with their marks and edits. Edits are told apart in speech as well, for `del` and `ins` are seldom spoken. */
export function Pieces({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: Side }) {
  return <>{pieces.map((piece) => (piece.as === 'mark' ? <mark class={piece.relation}>{piece.text}</mark> : piece.as === 'plain' ? piece.text : <Alone text={piece.text} side={side} />))}</>;
}

function Alone({ text, side }: { readonly text: string; readonly side: Side }) {
  const spoken = <span class="spoken">{` (${say(side === 'here' ? 'spoken_here' : 'spoken_there')}) `}</span>;
  return side === 'here' ? <del>{spoken}{text}</del> : <ins>{spoken}{text}</ins>;
}

/** The sentence around a fact, the fact marked; with the edits of a quotation, the words that only this side has are marked instead. */
export function Passage({ of, fact, relation, edits = [] }: { readonly of: Text; readonly fact: Fact; readonly relation: Relation; readonly edits?: readonly Edit[] | undefined }) {
  const { text, words } = passageAround(of.text, fact);
  const shift = words.start - fact.start;
  const alone = aloneOn(of.side, of.text, edits).map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  if (alone.length > 0) return <p class="passage" dir="auto" {...languageOf(of)}><Pieces pieces={cutPassage(text, { start: 0, end: text.length }, [], alone)} side={of.side} /></p>;
  return <p class="passage" dir="auto" {...languageOf(of)}><Pieces pieces={cutPassage(text, { start: 0, end: text.length }, [{ span: words, relation }])} side={of.side} /></p>;
}

/** The words of a fact and, under them, how firmly the text stands by it and who speaks. */
export function FactWords({ of, fact, relation }: { readonly of: Text; readonly fact: Fact; readonly relation: Relation }) {
  const remarks = remarksOn(fact);
  return <>
    <bdi class="clamped" {...languageOf(of)}><mark class={relation}>{fact.text}</mark></bdi>
    {remarks.length > 0 && <small>{remarks.map((remark, i) => <>{i > 0 && ' · '}<bdi>{remark}</bdi></>)}</small>}
  </>;
}

/** "prévu", "au conditionnel", the speaker of a quote; `claimant`: who vouches for the value. Who is named need not be called "attribué" as well. */
export function remarksOn(fact: Fact, claimant: string | null = null): readonly string[] {
  const { certainty = 'stated', negated } = fact;
  return [
    ...(fact.kind === 'quote' && fact.value.speaker ? [fact.value.speaker] : []),
    ...(certainty === 'stated' || (certainty === 'attributed' && claimant !== null) ? [] : [say(`certainty_${certainty}`)]),
    ...(negated ? [say('negated')] : []),
    ...(claimant === null ? [] : [say('according_to', claimant)]),
  ];
}

/** What a finding is about: words of the text when some name it, else the kind of fact. */
export const subjectOf = (finding: Finding): string => rowName(finding);

/** What a row of the ledger is about: "Départ, Port-Sauvage", or the kind of fact. */
export const rowName = ({ about, kind }: { readonly about: string; readonly kind: FactKind }): string => (about ? capitalise(about) : kindWord(kind));

/** The `lang` of quoted words; nothing when it is not known. */
export const languageOf = ({ language }: { readonly language: string | null }): { readonly lang?: string } => (language === null ? {} : { lang: language });
