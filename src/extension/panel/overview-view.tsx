// Everything that all reports together say, as ledger, sources or time. Of the ledger here: where the article contradicts itself, the ledger, and what the article leaves out, at the
// place where it would stand. And, for two texts, the words they choose for one thing.
import type { Fact, FactKind } from '../../core/facts/fact.ts';
import type { LeftOut } from '../../core/findings/left-out.ts';
import type { WordChoice } from '../../core/findings/word-choice.ts';
import type { SelfContradiction } from '../../core/findings/internal.ts';
import { tellRowsApart } from '../../core/findings/row-names.ts';
import { passageAround } from '../../core/passage.ts';
import { printReason } from '../../core/reasons.ts';
import { Glyph } from '../design/glyphs.tsx';
import { capitalise, failureWords, interfaceLanguage, kindWord, say, sayCount, sayDate } from '../locale.ts';
import type { Answer } from '../../corpus/answer.ts';
import type { Overview } from '../../corpus/overview.ts';
import type { TabReading } from '../protocol.ts';
import { useId, useMemo, useSignal, type Signal } from '../view.ts';
import { columnsOf } from './ledger/ledger-columns.ts';
import type { Column } from './ledger/ledger-rows.ts';
import { Ledger } from './ledger/ledger-view.tsx';
import type { Look } from './looks.ts';
import { askOverview, overviewState, stopOverview, type OverviewState } from './overview.ts';
import type { OriginGroup } from './sigla.ts';
import { SourcesView } from './sources/sources-view.tsx';
import { ReportChooser } from './report-chooser.tsx';
import { Stop } from './frame.tsx';
import { languageOf, Passage, Siglum, type Text } from './texts.tsx';
import { TimeView } from './time/time-view.tsx';

interface Props { readonly look: Exclude<Look, 'pair'>; readonly state: OverviewState; readonly reading: TabReading; readonly groups: readonly OriginGroup[]; readonly isDoubtful: boolean; readonly copies: NonNullable<Answer['copies']>; /** Letters of the reports that the reader took out. */ readonly hidden: Signal<readonly string[]> }

/** One of the looks at all reports, once they stand side by side. */
export function OverviewView({ look, state, reading, groups, isDoubtful, copies, hidden }: Props) {
  if (state.at === 'loading') return <div class="block" role="status"><p class="quiet">{say('ledger_loading')}</p><div class="progress unknown"><i /></div><Stop stop={stopOverview} /></div>;
  if (state.at === 'stopped') return <div class="block" role="status"><p class="quiet">{say('stopped_title')}</p><button type="button" class="button" onClick={() => void askOverview(reading.tabId)}>{say('retry')}</button></div>;
  if (state.at === 'failed') {
    const { title, what } = failureWords(state.code);
    return <div class="block" role="alert"><h2 class="strong">{title}</h2><p class="quiet">{what}</p><button type="button" class="button" onClick={() => void askOverview(reading.tabId)}>{say('retry')}</button></div>;
  }
  return <LookAt look={look} overview={state.overview} reading={reading} groups={groups} isDoubtful={isDoubtful} copies={copies} hidden={hidden} />;
}

/** The look with the reports that the reader left in. */
function LookAt({ look, overview, reading, groups, isDoubtful, copies, hidden }: Omit<Props, 'state'> & { readonly overview: Overview }) {
  const all = useMemo(() => columnsOf(reading, groups, overview), [reading, groups, overview]);
  const rows = useMemo(() => tellRowsApart(overview.rows, kindWord), [overview]);
  const columns = useMemo(() => all.filter(({ siglum }) => !hidden.value.includes(siglum)), [all, hidden.value]);
  return <>
    <ReportChooser columns={all} hidden={hidden} />
    {look === 'sources' && <SourcesView overview={overview} columns={columns} copies={copies} />}
    {look === 'time' && <TimeView overview={{ ...overview, rows }} columns={columns} />}
    {look === 'facts' && <>
      <Contradictions all={overview.contradictions} here={columns[0]} />
      <Ledger rows={rows} columns={columns} />
      {!isDoubtful && <Missing all={overview.leftOut} columns={columns} />}
    </>}
  </>;
}

/** The article against itself: both places, one under the other. */
function Contradictions({ all, here }: { readonly all: readonly SelfContradiction[]; readonly here: Column | undefined }) {
  const id = useId();
  if (all.length === 0 || !here) return null;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} class="rel conflict"><Glyph relation="conflict" />{say('self_title')}</h2>
      <ul class="against">{all.map(({ first, second, reason }) => (
        <li key={`${first.start} ${second.start}`}>
          {reason === 'gender-differs' && <p class="meta">{printReason({ code: reason }, interfaceLanguage())}</p>}
          <Passage of={here} fact={first} relation="conflict" /><Passage of={here} fact={second} relation="conflict" />
        </li>
      ))}</ul>
    </section>
  );
}

/** Passages quoted of a thing left out; of the other reports the letters. */
const FIRST_TOLD = 2;

/** Things left out that are shown before the reader asks for all: those that most origins tell come first. */
const FIRST_MISSING = 6;
/** Kinds whose own words name them better than "Person" does. */
const NAMED: readonly FactKind[] = ['person', 'organisation', 'place'];

/** What two independent origins tell and the article does not, each behind the sentence it would follow. */
function Missing({ all, columns }: { readonly all: readonly LeftOut[]; readonly columns: readonly Column[] }) {
  const id = useId();
  const isWhole = useSignal(false);
  const [here] = columns;
  const shown = all.map((left) => ({ ...left, told: left.told.filter(({ report }) => columns.some((column) => column.report === report)) })).filter(({ told }) => told.length > 0);
  if (shown.length === 0 || !here) return null;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} class="rel only-there"><Glyph relation="only-there" />{say('missing_title')}</h2>
      <ul class="missing">{(isWhole.value ? shown : shown.slice(0, FIRST_MISSING)).map((left) => {
        const [told] = left.told;
        const before = sentenceBefore(here.text, left.after);
        return (
          <li key={`${left.after} ${told?.fact.start} ${told?.report}`}>
            <p><span class="strong"><bdi>{told ? titleOf(left, told.fact) : ''}</bdi></span> <span class="meta">{sayCount('sources', left.origins)}</span></p>
            <ol class="passages">{left.told.slice(0, FIRST_TOLD).flatMap(({ report, fact }) => columns.filter((column) => column.report === report).map((column) => (
              <li key={column.siglum}><Siglum of={column.siglum} /><div><p class="side-head"><bdi class="name">{column.name}</bdi>{column.publishedAt && <time dateTime={column.publishedAt}>{sayDate(column.publishedAt)}</time>}</p><Passage of={column} fact={fact} relation="only-there" /></div></li>
            )))}</ol>
            {left.told.length > FIRST_TOLD && <p class="letters meta">{say('elsewhere')}{columns.filter(({ report }) => left.told.slice(FIRST_TOLD).some((one) => one.report === report)).map(({ siglum, name }) => <span title={name}><Siglum of={siglum} /></span>)}</p>}
            <p class="place"><Siglum of={here.siglum} isHere /><span class="meta">{before === '' ? say('missing_opening') : say('missing_after')}</span>{before !== '' && <bdi class="quoted" {...languageOf(here)}>{before}</bdi>}</p>
          </li>
        );
      })}</ul>
      {!isWhole.value && shown.length > FIRST_MISSING && <button type="button" class="button more" onClick={() => { isWhole.value = true; }}>{sayCount('ledger_more', shown.length - FIRST_MISSING)}</button>}
    </section>
  );
}

const titleOf = ({ about }: LeftOut, { kind, text }: Fact): string => (about ? capitalise(about) : NAMED.includes(kind) ? text : kindWord(kind));

/** Letters of a sentence that show a place. */
const PLACE_LETTERS = 120;
const sentenceBefore = (text: string, at: number): string => (at <= 0 ? '' : passageAround(text, { start: at - 1, end: at }, PLACE_LETTERS).text);

/** The words two texts choose for one thing, side by side in their sentences. */
export function WordChoices({ here, there, reportId }: { readonly here: Text; readonly there: Text; readonly reportId: string }) {
  const id = useId();
  const state = overviewState.value;
  const choices: readonly WordChoice[] = state.at === 'ready' ? state.overview.wordChoices[state.overview.reportIds.indexOf(reportId)] ?? [] : [];
  if (choices.length === 0) return null;
  return (
    <section class="block" aria-labelledby={id}>
      <div class="section-head"><h2 id={id}>{say('choices_title')}</h2><span class="quiet">{say('choices_text')}</span></div>
      <ul class="choices">{choices.map((choice) => (
        <li key={`${choice.here.start} ${choice.there.start}`} class="pair"><Chosen of={here} choice={choice} /><div class="link"><Glyph relation="close" named /></div><Chosen of={there} choice={choice} /></li>
      ))}</ul>
    </section>
  );
}

function Chosen({ of, choice }: { readonly of: Text; readonly choice: WordChoice }) {
  const { start, end } = choice[of.side];
  const { text, words } = passageAround(of.text, { start, end }, PLACE_LETTERS);
  return <div class="sentence"><span class="narrow-only"><Siglum of={of.siglum} isHere={of.side === 'here'} /></span><p class="passage" dir="auto" {...languageOf(of)}>{text.slice(0, words.start)}<mark class="close">{text.slice(words.start, words.end)}</mark>{text.slice(words.end)}</p></div>;
}
