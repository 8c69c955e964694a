// An answer as one page: title and counts, the reports as tabs, what differs, the wording, and where else to look.
import type { Finding } from '../../core/findings.ts';
import { RELATIONS, type Relation } from '../../core/relations.ts';
import type { Answer, Related } from '../../corpus/answer.ts';
import { DOUBTFUL } from '../../reader/doubtful.ts';
import { Glyph } from '../design/glyphs.tsx';
import { isolate, RELATION_COUNTS, RELATION_WORDS, say, sayCount, sayMoment } from '../locale.ts';
import type { TabReading } from '../protocol.ts';
import { useEffect, useId, useMemo, useSignal, type Signal } from '../view.ts';
import { Folded, Lead, Rows, type Setting } from './finding-views.tsx';
import { dismissalOf, dismissedIn, overviewWithoutDismissed, withoutDismissed } from '../dismissals.ts';
import { bringBack, dismiss, dismissed } from './dismissing.ts';
import type { Cited } from '../../core/export/finding-text.ts';
import { copyFinding } from './exporting.ts';
import { Keeping } from './keeping.tsx';
import { listenToKeys } from './keys.ts';
import { TextRead } from './text-read.tsx';
import { goToFinding, marksOn, switchMarks } from './marks-switch.ts';
import { DoubtNote } from './notes.tsx';
import { countRelations, orderFindings, shownFindings } from './order-findings.ts';
import type { View } from './address.ts';
import { openFullPage } from './places.ts';
import { nameOf, REPORT_PANEL, Reports, tabIdOf } from './reports-view.tsx';
import { countConflicts } from '../count-conflicts.ts';
import { countSources, letterReports, type Lettered } from './sigla.ts';
import { rowName, Siglum, type Text } from './texts.tsx';
import { ask } from '../wire.ts';
import { hintsOf } from './hints.ts';
import { Foot, Head } from './frame.tsx';
import { heldSources } from './session.ts';
import { overviewState, useOverview, type OverviewState } from './overview.ts';
import { lookAfter, LOOKS, type Look } from './looks.ts';
import { late, loadParts } from './late.tsx';

const Wording = late(() => import('./wording/wording-view.tsx').then((part) => part.Wording));
const OverviewView = late(() => import('./overview-view.tsx').then((part) => part.OverviewView), <div class="block"><div class="progress unknown"><i /></div></div>);
const WordChoices = late(() => import('./overview-view.tsx').then((part) => part.WordChoices));

interface Props { readonly reading: TabReading; readonly answer: Answer; readonly view: View; readonly firstLook: Look; /** Compares what is selected in the page. */ readonly correct: () => void }

/** An answer with at least one related report. */
export function AnswerView({ reading, answer: whole, view, firstLook, correct }: Props) {
  const answer = useMemo(() => withoutDismissed(whole, reading.article, dismissed.value), [whole, reading, dismissed.value]);
  const groups = useMemo(() => letterReports(answer), [answer]);
  const reports = groups.flatMap((group) => group.reports);
  const chosenLetter = useSignal(firstChoice(reports));
  const only = useSignal<Relation | null>(null);
  const look = useSignal(firstLook);
  const hidden = useSignal<readonly string[]>([]);
  useOverview(reading.tabId, whole);
  useEffect(() => { void loadParts(); }, []);
  const overview = useMemo(() => shownOverview(overviewState.value, whole, reading), [overviewState.value, whole, reading, dismissed.value]);
  useEffect(() => {
    if (overview.at !== 'ready' || reading.confidence < DOUBTFUL) return;
    const hints = hintsOf(overview.overview, whole, reading.article, { nameOf: (id) => nameIn(reports, id), sources: (count) => sayCount('sources', count), aboutOf: ({ about, told: [first] }) => rowName({ about, kind: first?.fact.kind ?? 'count' }) });
    ask('panel>background', 'showHints', reading.tabId, hints).catch(() => undefined);   // the page may be gone; the panel tells them too
  }, [overview]);
  const chosen = reports.find(({ siglum }) => siglum === chosenLetter.value) ?? reports[0];
  const choose = (report: Lettered | undefined): void => {
    if (!report) return;
    chosenLetter.value = report.siglum;
    only.value = null;
  };
  useEffect(() => listenToKeys(document, {
    chooseReport: (place) => choose(reports[place]),
    switchMarks: () => void switchMarks(reading.tabId, !marksOn.value),
    turn: (to) => { look.value = to === 'next' ? lookAfter(look.value) : to; },
    dismiss,
    undo: () => bringBack(),
    openFullPage: () => { if (view !== 'tab') void openFullPage(reading.tabId, look.value); },
  }), [answer, reading, view]);
  if (!chosen) return null;
  const isDoubtful = reading.confidence < DOUBTFUL;
  const findings = shownFindings(chosen.related.comparison.findings, isDoubtful);
  return <>
    <Head title={reading.article.title}>
      <div class="counts">
        <span>{sayCount('articles', reports.length + 1)}</span><i>·</i><span>{sayCount('sources', countSources(groups))}</span>
        {countConflicts(answer) > 0 && <><i>·</i><span class="rel conflict"><Glyph relation="conflict" /><b>{sayCount('count_conflict', countConflicts(answer))}</b></span></>}
        {look.value === 'pair' && <Tally findings={findings} only={only} there={chosen} />}
      </div>
    </Head>
    <main class="body">
      <Looks look={look} />
      {look.value !== 'pair' ? <div class="scroll" key={look.value}>{isDoubtful && <DoubtNote reading={reading} />}<OverviewView look={look.value} state={overview} reading={reading} groups={groups} isDoubtful={isDoubtful} copies={answer.copies ?? []} hidden={hidden} /></div> : <>
      <Reports groups={groups} chosen={chosen} choose={choose} />
      <div class="scroll" role="tabpanel" id={REPORT_PANEL} aria-labelledby={tabIdOf(chosen.siglum)}>
        {isDoubtful && <><DoubtNote reading={reading} /><TextRead reading={reading} correct={correct} /></>}
        {countSources(groups) < 3 && <p class="block note-line">{say(countSources(groups) === 1 ? 'one_origin' : 'two_origins')}</p>}
        <Comparison key={`${chosen.siglum} ${only.value}`} whole={whole} reading={reading} chosen={chosen} reports={reports} findings={findings} only={only.value} isDoubtful={isDoubtful} view={view} />
        {!isDoubtful && <TextRead reading={reading} correct={correct} />}
        <Keeping reading={reading} />
      </div></>}
    </main>
    <Foot tabId={reading.tabId} view={view} look={look.value} shown={{ reading, groups, isDoubtful, overview: overview.at === 'ready' ? overview.overview : null }} />
  </>;
}

const nameIn = (reports: readonly Lettered[], id: string): string | null => {
  const found = reports.find(({ related }) => related.head.id === id);
  return found ? nameOf(found) : null;
};

/** The overview without what was dismissed. */
const shownOverview = (state: OverviewState, whole: Answer, { article }: TabReading): OverviewState =>
  (state.at === 'ready' ? { at: 'ready', overview: overviewWithoutDismissed(state.overview, whole, article, dismissed.value) } : state);

/** The first report with a conflict, so that what is counted at the head is what one sees; else one with an update; else the closest. */
function firstChoice(reports: readonly Lettered[]): string {
  const withOne = (wanted: Relation): Lettered | undefined => reports.find(({ related }) => related.comparison.findings.some(({ relation }) => relation === wanted));
  return (withOne('conflict') ?? withOne('updated') ?? reports[0])?.siglum ?? '';
}

/** Two texts, or all of them in one of three ways. */
const Looks = ({ look }: { readonly look: Signal<Look> }) => (
  <div class="looks" role="group" aria-label={say('looks_label')}>{LOOKS.map(({ look: one, words, key }) => <button key={one} type="button" aria-pressed={look.value === one} aria-keyshortcuts={`${key} L`} onClick={() => { look.value = one; }}>{say(words)}</button>)}</div>
);

/** What these two texts have between them: the letters say so, for the counts before it are of all texts. */
function Tally({ findings, only, there }: { readonly findings: readonly Finding[]; readonly only: Signal<Relation | null>; readonly there: Lettered }) {
  const counts = countRelations(findings);
  return (
    <div class="tally" role="group" aria-label={`${say('tally_label')}: A, ${there.siglum} ${nameOf(there)}`}>
      <span class="tally-of" aria-hidden><Siglum of="A" isHere /><Siglum of={there.siglum} /></span>
      {RELATIONS.filter((relation) => counts.has(relation)).map((relation) => {
        const words = sayCount(RELATION_COUNTS[relation], counts.get(relation) ?? 0);
        return <button type="button" aria-pressed={only.value === relation} title={words} aria-label={words} onClick={() => { only.value = only.value === relation ? null : relation; }}><Glyph relation={relation} /><b>{counts.get(relation)}</b></button>;
      })}
    </div>
  );
}

interface ComparisonProps { readonly whole: Answer; readonly reading: TabReading; readonly chosen: Lettered; readonly reports: readonly Lettered[]; readonly findings: readonly Finding[]; readonly only: Relation | null; readonly isDoubtful: boolean; readonly view: View }

function Comparison({ whole, reading, chosen, reports, findings, only, isDoubtful, view }: ComparisonProps) {
  const id = useId();
  const here: Text = { side: 'here', siglum: 'A', name: say('here_name'), text: reading.article.text, language: reading.article.language, publishedAt: reading.article.publishedAt };
  const there: Text = { side: 'there', siglum: chosen.siglum, name: nameOf(chosen), text: chosen.related.text, language: chosen.related.head.language, publishedAt: chosen.related.head.publishedAt };
  const setting: Setting = {
    here, there, others: reports.filter((report) => report !== chosen), url: webAddress(chosen.related),
    copy: (finding) => copyFinding(finding, cited(here, reading.article), cited(there, chosen.related.head)),
    dismissalOf: (finding) => dismissalOf(reading.article, finding),
    goTo: (finding) => void goToFinding(reading.tabId, finding, view === 'tab'),
  };
  const { lead, rows, folds } = orderFindings(findings, only);
  const hasOthers = rows.length > 0 || folds.length > 0;
  return <>
    {lead ? <Lead finding={lead} setting={setting} /> : <p class="block quiet note-line">{say(findings.length > 0 ? 'no_difference' : 'no_findings', isolate(there.name))}</p>}
    {hasOthers && (
      <section class="block" aria-labelledby={id}>
        <div class="finding-head">
          <h2 id={id}>{only ? say(RELATION_WORDS[only]) : say(lead ? 'others_title' : 'findings_title')}</h2>
          <span><Siglum of="A" isHere /><bdi>{here.name}</bdi></span>
          <span><Siglum of={there.siglum} /><bdi>{there.name}</bdi></span>
        </div>
        <Rows findings={rows} setting={setting} />
        {folds.map((fold) => <Folded key={fold.relation} fold={fold} setting={setting} />)}
      </section>
    )}
    {only === null && <Wording comparison={chosen.related.comparison} here={here} there={there} isDoubtful={isDoubtful} />}
    {only === null && <WordChoices here={here} there={there} reportId={chosen.related.head.id} />}
    <Dismissed all={dismissedIn(whole, reading.article, dismissed.value)} />
    {only === null && <HeldIn report={chosen.related} capturedAt={capturedAt(chosen.related.head.id)} />}
  </>;
}

/** How many findings of this article are dismissed, and the way back. */
function Dismissed({ all }: { readonly all: readonly string[] }) {
  return all.length === 0 ? null : <p class="block meta dismissed"><span>{sayCount('dismissed', all.length)}</span><button type="button" class="button plain" onClick={() => bringBack(all)}>{say('bring_back')}</button></p>;
}

/** When a report came into the corpus, once the overview is there. */
function capturedAt(reportId: string): string | null {
  const { value } = overviewState;
  return value.at === 'ready' ? value.overview.capturedAt[value.overview.reportIds.indexOf(reportId)] ?? null : null;
}

/** Where the report comes from, and whether that is a dossier written for trial. */
function HeldIn({ report: { head: { sourceId } }, capturedAt }: { readonly report: Related; readonly capturedAt: string | null }) {
  const source = heldSources.value.find((held) => held.sourceId === sourceId);
  return source ? <p class="block meta"><bdi>{say('held_in', source.label)}</bdi>{source.isDemonstration && ` · ${say('demonstration')}`}{capturedAt && ` · ${say('captured_at', sayMoment(capturedAt))}`}</p> : null;
}

const cited = ({ name, text, publishedAt }: Text, { title, url, source }: { readonly title: string | null; readonly url: string | null; readonly source: string | null }): Cited => ({ name: source ?? name, title, url, publishedAt, text });

/** A report's address when a browser may open it from here; addresses come from files and pages. */
function webAddress({ head: { url } }: Related): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return ['https:', 'http:'].includes(new URL(url).protocol) ? url : null;
}
