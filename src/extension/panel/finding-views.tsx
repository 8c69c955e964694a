// Findings: one large on the hinge (here | sign | there), the others as rows that open to both passages, the rest folded.
import type { Fact } from '../../core/facts/fact.ts';
import type { Finding } from '../../core/findings.ts';
import type { DriftSign } from '../../core/findings/quotes/drift.ts';
import { printReason } from '../../core/reasons.ts';
import { Glyph, Icon } from '../design/glyphs.tsx';
import { type MessageKey, interfaceLanguage, RELATION_COUNTS, RELATION_WORDS, say, sayCount, sayDate, sayList } from '../locale.ts';
import { useId, useSignal } from '../view.ts';
import { dismiss } from './dismissing.ts';
import { corroborating, saidElsewhere } from './elsewhere.ts';
import type { Fold } from './order-findings.ts';
import { ScaleView } from './scale-view.tsx';
import type { Lettered } from './sigla.ts';
import { FactWords, languageOf, Passage, remarksOn, Siglum, subjectOf, type Text } from './texts.tsx';

/** What every finding of one comparison is shown with. */
export interface Setting {
  readonly here: Text;
  readonly there: Text;
  /** The other reports, for what they say at the same place. */
  readonly others: readonly Lettered[];
  /** The report's address when it can be opened. */
  readonly url: string | null;
  readonly goTo: (finding: Finding) => void;
  /** Copies a finding with its passages. */
  readonly copy: (finding: Finding) => void;
  /** What a finding is dismissed by. */
  readonly dismissalOf: (finding: Finding) => string;
}
interface Shown { readonly finding: Finding; readonly setting: Setting }

/** The first finding that differs: both values large, both passages, one axis where they have one. */
export function Lead({ finding, setting }: Shown) {
  const id = useId();
  const { relation, here, there } = finding;
  return (
    <section class={`block lead ${relation}`} aria-labelledby={id} tabIndex={-1} data-finding="" data-dismissal={setting.dismissalOf(finding)}>
      <div class="section-head">
        <h2 id={id}><span class={`rel ${relation}`}><Glyph relation={relation} /><b>{say(RELATION_WORDS[relation])}</b></span></h2>
        <span><bdi>{subjectOf(finding)}</bdi> <span class="meta">{reasonOf(finding)}</span></span>
        <Acts finding={finding} setting={setting} />
      </div>
      <Hinged finding={finding} setting={setting} isLarge />
      <Shades finding={finding} />
      <div class="below">
        {here && there ? <ScaleView here={here} there={there} sigla={[setting.here.siglum, setting.there.siglum]} /> : <span />}
        <Elsewhere finding={finding} setting={setting} />
      </div>
    </section>
  );
}

/** Rows under one heading; A and B stand above their columns. */
export function Rows({ findings, setting }: { readonly findings: readonly Finding[]; readonly setting: Setting }) {
  return <ul>{findings.map((finding) => <Row key={keyOf(finding)} finding={finding} setting={setting} />)}</ul>;
}

const keyOf = ({ relation, kind, here, there }: Finding): string => `${relation} ${kind} ${here?.start}-${here?.end} ${there?.start}-${there?.end}`;

function Row({ finding, setting }: Shown) {
  const isOpen = useSignal(false);
  const id = useId();
  const { relation, here, there } = finding;
  return (
    <li class={isOpen.value ? 'row open' : 'row'} data-dismissal={setting.dismissalOf(finding)}>
      <button type="button" class="finding" data-finding="" aria-expanded={isOpen.value} aria-controls={id} onClick={() => { isOpen.value = !isOpen.value; }}>
        <Glyph relation={relation} named />
        <span class="slot"><bdi class="clamped">{subjectOf(finding)}</bdi><small>{shortReason(finding, setting)}</small></span>
        <Said fact={here} of={setting.here} finding={finding} />
        <Said fact={there} of={setting.there} finding={finding} />
        <Icon name="next" />
      </button>
      <div id={id} class="opened" hidden={!isOpen.value}>
        {isOpen.value && <>
          <Hinged finding={finding} setting={setting} />
          <Shades finding={finding} />
          <div class="section-head"><span class="meta">{reasonOf(finding)}</span><Acts finding={finding} setting={setting} /></div>
          <Elsewhere finding={finding} setting={setting} />
        </>}
      </div>
    </li>
  );
}

const Said = ({ fact, of, finding }: { readonly fact: Fact | undefined; readonly of: Text; readonly finding: Finding }) => (
  <span class="said"><span class="narrow-only"><Siglum of={of.siglum} isHere={of.side === 'here'} /></span><span>{fact ? <FactWords of={of} fact={fact} relation={finding.relation} /> : <span class="silent">{say('silent')}</span>}</span></span>
);

/** Words that a folded list is told by. */
const GLOSS_WORDS = 4;
/** A bare number tells nothing: "deux" stands behind names and days. */
const tellsNothing = ({ kind }: Finding): boolean => kind === 'count' || kind === 'ordinal';

/** The first things of a list, none twice. */
const glossOf = (findings: readonly Finding[]): readonly string[] => [...new Set([...findings].sort((a, b) => Number(tellsNothing(a)) - Number(tellsNothing(b))).map(({ here, there }) => (here ?? there)?.text ?? ''))].slice(0, GLOSS_WORDS);

/** A long list of one relation behind its count. */
export function Folded({ fold, setting }: { readonly fold: Fold; readonly setting: Setting }) {
  const isOpen = useSignal(false);
  const id = useId();
  const { relation, findings, isRest } = fold;
  const gloss = glossOf(findings);
  return (
    <div class={isOpen.value ? 'fold open' : 'fold'}>
      <button type="button" class="folded" data-finding="" aria-expanded={isOpen.value} aria-controls={id} onClick={() => { isOpen.value = !isOpen.value; }}>
        <Glyph relation={relation} />
        <span class="strong">{sayCount(isRest ? 'more_close' : RELATION_COUNTS[relation], findings.length)}</span>
        <span class="gloss" aria-hidden>{gloss.map((words, i) => <>{i > 0 && ' · '}<bdi>{words}</bdi></>)}</span>
        <Icon name="down" />
      </button>
      <div id={id} hidden={!isOpen.value}>{isOpen.value && <Rows findings={findings} setting={setting} />}</div>
    </div>
  );
}

function Hinged({ finding, setting, isLarge = false }: Shown & { readonly isLarge?: boolean }) {
  return (
    <div class="hinged">
      <SideOf fact={finding.here} of={setting.here} finding={finding} isLarge={isLarge} />
      <div class="hinge"><Glyph relation={finding.relation} named /></div>
      <SideOf fact={finding.there} of={setting.there} finding={finding} isLarge={isLarge} />
    </div>
  );
}

const DRIFTS = {
  'cut-here': 'drift_cut_here', 'cut-there': 'drift_cut_there', 'softer-here': 'drift_softer_here', 'softer-there': 'drift_softer_there', 'denied-here': 'drift_denied_here', 'denied-there': 'drift_denied_there',
  'merged-here': 'drift_merged_here', 'merged-there': 'drift_merged_there', translated: 'drift_translated', 'other-words': 'drift_other_words',
} as const satisfies Record<DriftSign, MessageKey>;

/** How a quotation drifted, and which text stands more firmly by a value: in words, beside the marked passages. */
function Shades({ finding: { drift, firmer } }: { readonly finding: Finding }) {
  const shades = [...(drift?.signs ?? []).map((sign) => say(DRIFTS[sign])), ...(firmer ? [say(firmer === 'here' ? 'firmer_here' : 'firmer_there')] : [])];
  return shades.length === 0 ? null : <p class="shades">{shades.map((shade) => <span key={shade}>{shade}</span>)}</p>;
}

/** Values longer than this are set in the size of a title: a quotation would fill the popup otherwise. */
const LARGE_LETTERS = 32;

function SideOf({ fact, of, finding, isLarge }: { readonly fact: Fact | undefined; readonly of: Text; readonly finding: Finding; readonly isLarge: boolean }) {
  return (
    <div>
      <div class="side-head"><Siglum of={of.siglum} isHere={of.side === 'here'} /><bdi class="name">{of.name}</bdi>{of.publishedAt && <time dateTime={of.publishedAt}>{sayDate(of.publishedAt)}</time>}</div>
      {fact === undefined ? <p class="silent">{say('silent')}</p> : <>
        {isLarge && <p class={fact.text.length > LARGE_LETTERS ? 'value long' : 'value'} dir="auto" {...languageOf(of)}>{fact.text}</p>}
        <Passage of={of} fact={fact} relation={finding.relation} edits={finding.drift?.edits} />
        {remarksOn(fact).length > 0 && <p class="attribution">{remarksOn(fact).map((remark, i) => <>{i > 0 && ' · '}<bdi>{remark}</bdi></>)}</p>}
      </>}
    </div>
  );
}

function Acts({ finding, setting: { goTo, url, there, copy, dismissalOf } }: Shown) {
  const [before = '', after = ''] = say('open_report', '\n').split('\n');
  return (
    <div class="acts">
      {finding.here && <button type="button" class="button plain" aria-label={say('in_page_for', finding.here.text)} onClick={() => goTo(finding)}>{say('in_page')}</button>}
      {url !== null && <a class="button plain" href={url} target="_blank" rel="noreferrer noopener">{before.trim() && <span>{before.trim()}</span>}<bdi>{there.name}</bdi>{after.trim() && <span>{after.trim()}</span>}</a>}
      <button type="button" class="button plain" aria-label={say('copy_finding_for', (finding.here ?? finding.there)?.text ?? '')} onClick={() => copy(finding)}>{say('copy_finding')}</button>
      <button type="button" class="button plain" aria-keyshortcuts="E" aria-label={say('dismiss_for', (finding.here ?? finding.there)?.text ?? '')} onClick={() => dismiss(dismissalOf(finding))}>{say('dismiss')}</button>
    </div>
  );
}

function Elsewhere({ finding, setting }: Shown) {
  const said = saidElsewhere(finding, setting.others);
  if (said.length === 0) return null;
  return <p class="elsewhere"><span>{say('elsewhere')}</span>{said.map((other) => <span><Siglum of={other.siglum} /><bdi class="quoted" {...languageOf(other)}>{other.words}</bdi></span>)}</p>;
}

const reasonOf = ({ because }: Finding): string => printReason(because, interfaceLanguage());

/**
 * The reason; for what only this article says, whether any other report says it: that is what a reader asks first. What is
 * absent here needs none: the empty place in the row says it.
 */
function shortReason(finding: Finding, { others }: Setting): string {
  if (finding.relation === 'only-there') return '';
  if (finding.relation !== 'only-here') return reasonOf(finding);
  const letters = corroborating(finding, others);
  return letters.length > 0 ? say('corroborated', sayList(letters)) : say('uncorroborated');
}
