// Popup, side panel and full tab: one view, told apart by the address (address.ts). Draws what the session tells. Loaded by opening.ts once
// a first frame was drawn.
import '../design/tokens.css';
import '../design/components.css';
import './panel.css';
import { browser } from '../browser.ts';
import { interfaceLanguage, sayCount } from '../locale.ts';
import { effect, render } from '../view.ts';
import { AnswerView } from './answer-view.tsx';
import { followDismissals } from './dismissing.ts';
import { followMarksSetting } from './marks-switch.ts';
import type { Place } from './address.ts';
import type { Begun } from './opening.ts';
import { findActiveTab } from './places.ts';
import { openSession, type PanelState, type Session } from './session.ts';
import { countConflicts } from '../count-conflicts.ts';
import { countSources, letterReports } from './sigla.ts';
import { FailedView, NothingView, ReadingView, SearchingView, StoppedView } from './state-views.tsx';

/** Draws the view into the page, and begins; `begun` is what was asked of the background before. */
export async function openPanel(place: Place, begun: Promise<Begun | null> | null): Promise<void> {
  if (place.view === 'popup') void sizePopup();
  document.documentElement.lang = interfaceLanguage();
  const session = openSession(place.tab);
  followMarksSetting();
  followDismissals();
  const root = document.getElementById('panel');
  root?.replaceChildren();   // what panel.html shows until now
  if (root) render(<Panel session={session} place={place} />, root);
  effect(() => {
    const { value } = session.state;
    document.documentElement.dataset['state'] = value.at === 'answered' && value.answer.related.length === 0 ? 'nothing' : value.at;
    document.title = value.at === 'answered' || value.at === 'searching' ? `${value.reading.article.title ?? ''} – Recoupe` : 'Recoupe';
  });
  if (place.view === 'side' && place.tab === null) followActiveTab(session);
  if (place.tab !== null) return session.begin();
  const first = await begun;
  return first ? session.turnTo(first.tab, first) : session.turnTo(await findActiveTab());
}

/** The first line stays while states change: what it comes to say is read aloud, which new elements are not. */
function Panel({ session, place }: { readonly session: Session; readonly place: Place }) {
  return <><p class="spoken" role="status">{outcomeOf(session.state.value)}</p><StateOf session={session} place={place} /></>;
}

function outcomeOf(state: PanelState): string {
  if (state.at !== 'answered' || state.answer.related.length === 0) return '';
  const { answer } = state;
  return [sayCount('articles', answer.related.length + 1), sayCount('sources', countSources(letterReports(answer))), sayCount('count_conflict', countConflicts(answer))].join(', ');
}

function StateOf({ session, place }: { readonly session: Session; readonly place: Place }) {
  const state = session.state.value;
  const again = (): void => void session.begin();
  const correct = (): void => void session.correct();
  switch (state.at) {
    case 'reading': return <ReadingView stop={session.stop} />;
    case 'searching': return <SearchingView reading={state.reading} corpus={state.corpus} stop={session.stop} />;
    case 'stopped': return <StoppedView reading={state.reading} again={again} />;
    case 'failed': return <FailedView code={state.code} message={state.message} again={again} />;
    case 'answered': return state.answer.related.length === 0
      ? <NothingView reading={state.reading} held={state.answer.held} copies={state.answer.copies ?? []} again={again} correct={correct} />
      : <AnswerView reading={state.reading} answer={state.answer} view={place.view} firstLook={place.look} correct={correct} />;
  }
}

/** A side panel without a tab of its own shows the tab in front. Without the reader's click there it only says so. */
function followActiveTab(session: Session): void {
  browser.tabs.onActivated.addListener(() => void findActiveTab().then((tab) => session.turnTo(tab)));
}

/** Time after which a popup has the size its content asked for; measured: under 200 ms on an idle machine. */
const SETTLED_MS = 800;

/** A popup narrower than this has no size yet: Firefox lays it out at 0 px first, which must not be taken for a small screen. */
const LEAST_PX = 240;

/**
 * The page is a popup's from the start (`data-popup` stands in the HTML), for Firefox sizes it before any script ran; the
 * same address in a tab fills the tab. A small screen or Firefox's overflow menu gives less than was asked for: then the
 * content takes what there is.
 */
async function sizePopup(): Promise<void> {
  if (await browser.tabs.getCurrent()) {
    delete document.documentElement.dataset['popup'];
    return;
  }
  const fit = (): void => {
    const { style, offsetWidth, offsetHeight } = document.body;
    if (innerWidth < LEAST_PX) return;
    if (innerWidth < offsetWidth) style.width = `${innerWidth}px`;
    if (innerHeight < offsetHeight) style.height = `${innerHeight}px`;
  };
  setTimeout(fit, SETTLED_MS);
}
