// Entry of the background: answers the views, asks the page and the host, keeps nothing in its own variables but the host.
// The browser may stop it at any moment; a view that loses its answer asks again.
import { browser } from '../browser.ts';
import { answer, askPage, CallError } from '../wire.ts';
import { countConflicts } from '../count-conflicts.ts';
import { marksOf } from '../marks.ts';
import { interfaceLanguage, pageLabels } from '../locale.ts';
import { findHost } from '../host/host.ts';
import { changeDismissed, withoutDismissed } from '../dismissals.ts';
import { changeSettings, onSettingsChange, readSettings } from '../settings-store.ts';
import type { Answer } from '../../corpus/answer.ts';
import { DOUBTFUL } from '../../reader/doubtful.ts';
import { PIECE } from '../../reader/page-source.ts';
import type { MarksShown } from '../protocol.ts';
import { showBadge } from './badge.ts';
import { greetFirstTime } from './first-run.ts';
import { followChanges } from './following.ts';
import { followMenu, keepArticle } from './keeping.ts';
import { reachPage } from './reach-page.ts';
import { followAlarms } from './schedule.ts';
import { answerSources } from './source-answers.ts';
import { findUnused } from './source-calls.ts';
import { findReading, keepReading, tabsRead } from './tab-readings.ts';

const host = findHost();

followChanges(host);
followAlarms(host);
followMenu(host);
greetFirstTime();

answer('panel>background', {
  async readTab(_sender, tabId) {
    void host.state().catch(() => undefined);   // opens the corpus while the page is read
    await reachPage(tabId);
    const reading = { ...await askPage(tabId, 'readPage'), tabId };
    await keepReading(reading);
    return reading;
  },

  async readSelection(_sender, tabId) {
    const reading = { ...await askPage(tabId, 'readSelection'), tabId };
    await keepReading(reading);
    return reading;
  },

  async answerTab(_sender, tabId, question) {
    const found = await answerTab(tabId, question);
    // The view need not wait for them.
    void tellPage(tabId, found).catch((error: unknown) => console.error('recoupe: badge or marks could not be shown', error));
    void keepIfWanted(tabId).catch((error: unknown) => console.error('recoupe: the article could not be kept', error));
    return found;
  },

  async overviewTab(_sender, tabId, question) {
    const [{ article }, unused] = await Promise.all([findReading(tabId), findUnused()]);
    return host.overview(article, unused, question);
  },

  cancel: (_sender, question) => host.cancel(question),

  corpusState: () => host.state(),
  listSources: () => host.sources(interfaceLanguage()),
  keepTab: async (_sender, tabId) => keepArticle(host, (await findReading(tabId)).article),
  ...answerSources(host),
  showMarks: async (_sender, tabId, reportId) => showMarks(tabId, await answerTab(tabId), reportId),
  showHints: (_sender, tabId, hints) => askPage(tabId, 'showHints', hints),
  hideMarks: (_sender, tabId) => askPage(tabId, 'hideMarks'),
  goToMark: (_sender, tabId, markId) => askPage(tabId, 'goToMark', markId),
});

answer('page>background', {
  async dismiss(_sender, dismissals, isDismissed) {
    if (!Array.isArray(dismissals) || !dismissals.every((one) => typeof one === 'string' && one.length <= LONGEST_DISMISSAL)) throw new CallError('bad-call', 'what is dismissed must be a list of short texts');
    await changeSettings((settings) => ({ ...settings, dismissed: changeDismissed(settings.dismissed, dismissals, isDismissed) }));
  },
  async takePiece({ tab }, reading, at, html) {
    if (!isPiece(reading, at, html)) throw new CallError('bad-call', 'a piece has a short name, a number and so many characters');
    await host.takePiece(`${tab?.id} ${reading}`, at, html);
  },
  async readPieces({ tab }, reading, count, last, url) {
    if (!isPiece(reading, count, last) || typeof url !== 'string') throw new CallError('bad-call', 'the last piece has a short name, a number, so many characters and an address');
    return host.readPieces(`${tab?.id} ${reading}`, count, last, url);
  },
});

const isPiece = (reading: unknown, at: unknown, html: unknown): boolean => typeof reading === 'string' && reading.length <= LONGEST_NAME && Number.isSafeInteger(at) && typeof html === 'string' && html.length <= PIECE;
const LONGEST_NAME = 60;

/** A number of 53 bits to the base of 36. */
const LONGEST_DISMISSAL = 11;

// Dismissed in any view, or brought back in the settings: badge and marks of every tab that was read follow.
onSettingsChange((settings, before) => {
  if (settings.dismissed.join() !== before.dismissed.join()) void tellPages().catch((error: unknown) => console.error('recoupe: badges and marks do not follow', error));
});

async function tellPages(): Promise<void> {
  for (const tabId of await tabsRead()) await answerTab(tabId).then((found) => tellPage(tabId, found, true)).catch(ignorePageGone);
}

// The first run imports the bundled dossiers at once, so that the first click need not wait for them.
browser.runtime.onInstalled.addListener(() => void host.state().catch((error: unknown) => console.error('recoupe: the corpus cannot be opened', error)));

async function answerTab(tabId: number, question?: string): Promise<Answer> {
  const [reading, unused] = await Promise.all([findReading(tabId), findUnused()]);
  return host.answer(reading.article, unused, question);
}

/** Every article that is compared is kept, when the reader wants that; not what was badly read. */
async function keepIfWanted(tabId: number): Promise<void> {
  const [{ article, confidence }, { keepsArticlesRead }] = await Promise.all([findReading(tabId), readSettings()]);
  if (keepsArticlesRead && confidence >= DOUBTFUL) await keepArticle(host, article);
}

/** Badge and marks. The tab may be gone or elsewhere meanwhile: the answer still counts. */
async function tellPage(tabId: number, found: Answer, isFollowUp = false): Promise<void> {
  const [{ article }, { dismissed, marksOn }] = await Promise.all([findReading(tabId), readSettings()]);
  await showBadge(tabId, countConflicts(withoutDismissed(found, article, dismissed))).catch(() => undefined);
  if (marksOn) await showMarks(tabId, found, null, isFollowUp).catch(ignorePageGone);
}

async function showMarks(tabId: number, found: Answer, reportId: string | null, isFollowUp = false): Promise<MarksShown> {
  const [{ article, confidence }, settings] = await Promise.all([findReading(tabId), readSettings()]);
  const { marks, missing } = marksOf(withoutDismissed(found, article, settings.dismissed), settings, interfaceLanguage(), reportId, article);
  return askPage(tabId, 'showMarks', marks, confidence < DOUBTFUL ? [] : missing, pageLabels(), isFollowUp);   // what was badly read is not left out
}

function ignorePageGone(error: unknown): void {
  if (!(error instanceof CallError && error.code === 'page-gone')) throw error;
}
