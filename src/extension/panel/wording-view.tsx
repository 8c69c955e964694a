// Wording: sentences that say the same thing side by side with the words only one has, then the sentences only one has.
import type { Comparison, Pair } from '../../core/compare.ts';
import type { Finding } from '../../core/findings.ts';
import type { Relation } from '../../core/relations.ts';
import { contains, type Span } from '../../core/span.ts';
import { Glyph, Icon } from '../design/glyphs.tsx';
import { RELATION_WORDS, say, sayCount, writeNumber } from '../locale.ts';
import { useId, useSignal } from '../view.ts';
import { aloneOn, cutPassage, leftOver, type Marked, type Side } from './cut-passage.ts';
import { languageOf, Pieces, Siglum, type Text } from './texts.tsx';

interface Props { readonly comparison: Comparison; readonly here: Text; readonly there: Text; /** The article was perhaps not read whole. */ readonly isDoubtful: boolean }

/** Pairs shown before the reader asks for all of them. */
const FIRST_PAIRS = 4;
/** Letters of a folded list's first sentence: more than one line holds, less than a page without line breaks. */
const LONGEST_GLOSS = 160;
/** Only these mark their words in a pair: sameness is what a pair is made of. */
const MARKED: readonly Relation[] = ['conflict', 'updated', 'close'];

export function Wording({ comparison: { pairs, findings }, here, there, isDoubtful }: Props) {
  const isWhole = useSignal(false);
  const id = useId();
  const isOneLanguage = here.language === there.language || pairs.some(({ edits }) => edits.length > 0);
  const shown = isWhole.value ? pairs : pairs.slice(0, FIRST_PAIRS);
  const marked = findings.filter(({ relation }) => MARKED.includes(relation));
  return (
    <section class="block wording" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{say('wording_title')}</h2>
        <span class="quiet">{pairs.length > 0 ? sayCount('pairs', pairs.length) : ''}</span>
        {isOneLanguage && pairs.length > 0 && <span class="key" aria-hidden><del>{say('words_of_here')}</del><ins>{say('words_of_there')}</ins></span>}
      </div>
      {pairs.length === 0 && <p class="quiet note-line">{say('no_pairs')}</p>}
      {!isOneLanguage && pairs.length > 0 && <p class="quiet note-line">{say('other_language')}</p>}
      {pairs.length > 0 && <div class="pair heads"><SideName of={here} /><span /><SideName of={there} /></div>}
      {shown.map((pair) => <PairView key={`${pair.here.start}-${pair.there.start}`} pair={pair} findings={marked} here={here} there={there} />)}
      {shown.length < pairs.length && <button type="button" class="folded" onClick={() => { isWhole.value = true; }}><Icon name="down" /><span class="strong">{say('all_pairs')}</span><span class="meta">{writeNumber(pairs.length)}</span></button>}
      <AloneList of={here} spans={leftOver(here.text, pairs.map((pair) => pair.here))} />
      {!isDoubtful && <AloneList of={there} spans={leftOver(there.text, pairs.map((pair) => pair.there))} />}
    </section>
  );
}

const SideName = ({ of }: { readonly of: Text }) => <div class="side-head"><Siglum of={of.siglum} isHere={of.side === 'here'} /><bdi class="name">{of.name}</bdi></div>;

function PairView({ pair, findings, here, there }: { readonly pair: Pair; readonly findings: readonly Finding[]; readonly here: Text; readonly there: Text }) {
  const inside = findings.filter((finding) => finding.here && finding.there && contains(pair.here, finding.here) && contains(pair.there, finding.there));
  const relation = MARKED.find((one) => inside.some((finding) => finding.relation === one));
  return (
    <div class="pair">
      <Sentence of={here} pair={pair} marks={marksOn('here', inside)} />
      <div class="link">{relation && <Glyph relation={relation} named />}</div>
      <Sentence of={there} pair={pair} marks={marksOn('there', inside)} />
    </div>
  );
}

const marksOn = (side: Side, findings: readonly Finding[]): readonly Marked[] => findings.flatMap(({ relation, [side]: fact }) => (fact ? [{ span: fact, relation }] : []));

function Sentence({ of, pair, marks }: { readonly of: Text; readonly pair: Pair; readonly marks: readonly Marked[] }) {
  const pieces = cutPassage(of.text, pair[of.side], marks, aloneOn(of.side, of.text, pair.edits));
  return <div class="sentence"><span class="narrow-only"><Siglum of={of.siglum} isHere={of.side === 'here'} /></span><p class="passage" dir="auto" {...languageOf(of)}><Pieces pieces={pieces} side={of.side} /></p></div>;
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
