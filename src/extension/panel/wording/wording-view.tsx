// Wording: where two texts agree as a map; then the sentences that say the same thing side by side with the words only one has, and those only
// one has; or both texts whole, tied to each other.
import type { Comparison, Pair } from '../../../core/compare.ts';
import type { Finding } from '../../../core/findings.ts';
import type { Relation } from '../../../core/relations.ts';
import { contains, type Span } from '../../../core/text/span.ts';
import { Glyph, Icon } from '../../design/glyphs.tsx';
import { RELATION_WORDS, say, sayCount, writeNumber } from '../../locale.ts';
import { useEffect, useId, useMemo, useRef, useSignal, type Signal } from '../../view.ts';
import { findMoves, type Move } from './collation.ts';
import { editsWorthMarking, isRetold } from './retold.ts';
import { aloneOn, cutPassage, leftOver, type Marked, type Side } from '../cut-passage.ts';
import { languageOf, Pieces, Siglum, type Text } from '../texts.tsx';
import { WholeTexts } from './whole-texts.tsx';
import { WordingMap, type InView, type Tied } from './wording-map.tsx';

interface Props { readonly comparison: Comparison; readonly here: Text; readonly there: Text; /** The article was perhaps not read whole. */ readonly isDoubtful: boolean }

/** Pairs shown before the reader asks for all of them. */
const FIRST_PAIRS = 4;
/** Letters of a folded list's first sentence: more than one line holds, less than a page without line breaks. */
const LONGEST_GLOSS = 160;
/** Only these mark their words in a pair: sameness is what a pair is made of. */
const MARKED: readonly Relation[] = ['conflict', 'updated', 'close'];

export function Wording({ comparison: { pairs, findings }, here, there, isDoubtful }: Props) {
  const isWhole = useSignal(false);
  const manner = useSignal<Manner>('wording_pairs');
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOneLanguage = here.language === there.language || pairs.some(({ edits }) => edits.length > 0);
  const marked = useMemo(() => findings.filter(({ relation }) => MARKED.includes(relation)), [findings]);
  const ties = useMemo(() => tiesOf(pairs, marked), [pairs, marked]);
  const shown = isWhole.value ? pairs : pairs.slice(0, FIRST_PAIRS);
  const inView = useSignal<InView | null>(null);
  const goal = useSignal<{ readonly place: number } | null>(null);
  useEffect(() => (manner.value === 'wording_pairs' && list.current ? watchPairs(list.current, (seen) => { inView.value = windowOf(seen, ties, here, there); }) : undefined), [manner.value, shown.length, ties]);
  const goTo = (place: number): void => {
    if (manner.value === 'wording_whole') {
      goal.value = { place };
      return;
    }
    isWhole.value = true;
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('[data-pair]')[place]?.focus());   // once it is drawn; focus scrolls
  };
  return (
    <section class="block wording" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{say('wording_title')}</h2>
        <span class="quiet">{pairs.length > 0 ? [sayCount('pairs', pairs.length), ...movesIn(ties)].join(', ') : ''}</span>
        {isOneLanguage && pairs.length > 0 && <span class="key" aria-hidden><del>{say('words_of_here')}</del><ins>{say('words_of_there')}</ins></span>}
      </div>
      {pairs.length === 0 && <p class="quiet note-line">{say('no_pairs')}</p>}
      {!isOneLanguage && pairs.length > 0 && <p class="quiet note-line">{say('other_language')}</p>}
      {pairs.length > 0 && <WordingMap here={here} there={there} ties={ties} goTo={goTo} inView={inView} />}
      {pairs.length > 0 && <Manners manner={manner} />}
      {manner.value === 'wording_whole' ? <WholeTexts here={here} there={there} pairs={pairs} ties={ties} findings={marked} inView={inView} goal={goal} /> : <>
        {pairs.length > 0 && <div class="pair heads"><SideName of={here} /><span /><SideName of={there} /></div>}
        <div ref={list}>{shown.map((pair, at) => <PairView key={`${pair.here.start}-${pair.there.start}`} pair={pair} tie={ties[at]} findings={marked} here={here} there={there} />)}</div>
        {shown.length < pairs.length && <button type="button" class="folded" onClick={() => { isWhole.value = true; }}><Icon name="down" /><span class="strong">{say('all_pairs')}</span><span class="meta">{writeNumber(pairs.length)}</span></button>}
        <AloneList of={here} spans={leftOver(here.text, pairs.map((pair) => pair.here))} />
        {!isDoubtful && <AloneList of={there} spans={leftOver(there.text, pairs.map((pair) => pair.there))} />}
      </>}
    </section>
  );
}

/** Calls back with the places of the pairs in sight whenever these change; gives the function that ends it. */
function watchPairs(list: HTMLElement, tell: (places: readonly number[]) => void): () => void {
  const pairs = [...list.querySelectorAll('[data-pair]')];
  const inSight = new Set<number>();
  const watcher = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) inSight[isIntersecting ? 'add' : 'delete'](pairs.indexOf(target));
    tell([...inSight]);
  });
  pairs.forEach((pair) => watcher.observe(pair));
  return () => watcher.disconnect();
}

/** From the first to the last of these pairs in each text; moved ones stand elsewhere, and count only where nothing else is in sight. */
function windowOf(places: readonly number[], ties: readonly Tied[], here: Text, there: Text): InView | null {
  const seen = places.flatMap((place) => ties[place] ?? []);
  const stayed = seen.filter(({ move }) => move === null);
  const of = stayed.length > 0 ? stayed : seen;
  if (of.length === 0) return null;
  const range = ({ side, text }: Text): readonly [number, number] => [Math.min(...of.map((tie) => tie[side].start)) / text.length, Math.max(...of.map((tie) => tie[side].end)) / text.length];
  return { here: range(here), there: range(there) };
}

const MANNERS = ['wording_pairs', 'wording_whole'] as const;
type Manner = (typeof MANNERS)[number];

const Manners = ({ manner }: { readonly manner: Signal<Manner> }) => (
  <div class="manners" role="group" aria-label={say('wording_title')}>{MANNERS.map((one) => <button key={one} type="button" aria-pressed={manner.value === one} onClick={() => { manner.value = one; }}>{say(one)}</button>)}</div>
);

function tiesOf(pairs: readonly Pair[], findings: readonly Finding[]): readonly Tied[] {
  const moves = findMoves(pairs);
  return pairs.map((pair) => ({ here: pair.here, there: pair.there, move: moves.get(pair) ?? null, relation: weightiest(inPair(pair, findings)) }));
}

const movesIn = (ties: readonly Tied[]): readonly string[] => (ties.some(({ move }) => move) ? [sayCount('moved', ties.filter(({ move }) => move).length)] : []);
const inPair = (pair: Pair, findings: readonly Finding[]): readonly Finding[] => findings.filter((finding) => finding.here && finding.there && contains(pair.here, finding.here) && contains(pair.there, finding.there));
const weightiest = (findings: readonly Finding[]): Relation | null => MARKED.find((one) => findings.some(({ relation }) => relation === one)) ?? null;

const SideName = ({ of }: { readonly of: Text }) => <div class="side-head"><Siglum of={of.siglum} isHere={of.side === 'here'} /><bdi class="name">{of.name}</bdi></div>;

function PairView({ pair, tie, findings, here, there }: { readonly pair: Pair; readonly tie: Tied | undefined; readonly findings: readonly Finding[]; readonly here: Text; readonly there: Text }) {
  const inside = inPair(pair, findings);
  return (
    <div class="pair" data-pair="" tabIndex={-1}>
      <Sentence of={here} pair={pair} marks={marksOn('here', inside)} />
      <div class="link">{tie?.relation && <Glyph relation={tie.relation} named />}{tie?.move && <MoveSign move={tie.move} there={there} />}</div>
      <Sentence of={there} pair={pair} marks={marksOn('there', inside)} />
    </div>
  );
}

/** The sentence stands elsewhere there: higher up or further down than its neighbours. */
function MoveSign({ move, there }: { readonly move: Move; readonly there: Text }) {
  const words = say(`moved_${move}`, there.siglum);
  return <span class="moved-sign" role="img" aria-label={words} title={words}><Icon name="moved" /></span>;
}

const marksOn = (side: Side, findings: readonly Finding[]): readonly Marked[] => findings.flatMap(({ relation, [side]: fact }) => (fact ? [{ span: fact, relation }] : []));

function Sentence({ of, pair, marks }: { readonly of: Text; readonly pair: Pair; readonly marks: readonly Marked[] }) {
  const pieces = cutPassage(of.text, pair[of.side], marks, aloneOn(of.side, of.text, editsWorthMarking(pair)));
  return <div class="sentence"><span class="narrow-only"><Siglum of={of.siglum} isHere={of.side === 'here'} /></span><div><p class="passage" dir="auto" {...languageOf(of)}><Pieces pieces={pieces} side={of.side} /></p>{of.side === 'there' && isRetold(pair) && <p class="meta">{say('retold')}</p>}</div></div>;
}

function AloneList({ of, spans }: { readonly of: Text; readonly spans: readonly Span[] }) {
  const isOpen = useSignal(false);
  const id = useId();
  const relation = of.side === 'here' ? 'only-here' : 'only-there';
  if (spans.length === 0) return null;
  return (
    <div class={isOpen.value ? 'fold open' : 'fold'}>
      <button type="button" class="folded" aria-expanded={isOpen.value} aria-controls={id} onClick={() => { isOpen.value = !isOpen.value; }}>
        <Glyph relation={relation} />
        <span class="strong">{say(of.side === 'here' ? 'alone_here' : 'alone_there')}</span>
        <span class="gloss" aria-hidden><bdi>{of.text.slice(spans[0]?.start, spans[0]?.end).slice(0, LONGEST_GLOSS)}</bdi></span>
        <Icon name="down" />
      </button>
      <div id={id} hidden={!isOpen.value}>{isOpen.value && <ol class="alone" aria-label={say(RELATION_WORDS[relation])}>{spans.map(({ start, end }) => <li class="passage" dir="auto" {...languageOf(of)}>{of.text.slice(start, end)}</li>)}</ol>}</div>
    </div>
  );
}
