// The content script: put into a page by the reader's click, it reads the article and shows the marks. Put in again, it does nothing.
// It asks nothing of the network and keeps nothing; the page is read in the extension's own document, and the background is told what the reader
// dismisses at a mark.
import type { Relation } from '../../core/relations.ts';
import { inTurns } from '../../core/steps.ts';
import { browser } from '../browser.ts';
import type { Evidence, Mark, MarksShown, PageLabels } from '../protocol.ts';
import type { PageReading } from '../../reader/read-article.ts';
import { answer, ask, CallError } from '../wire.ts';
import type { TextMap } from '../../reader/text-map.ts';
import { givingTurns } from '../turns.ts';
import { locateBeforehand } from './located-beforehand.ts';
import { mapOf, MarksInPage } from './marks-in-page.ts';
import { readElsewhere } from './read-elsewhere.ts';

/** Set on the content script's own global object, which the page cannot see. */
const PRESENT = 'isRecoupePresent';

function start(): void {
  let text: string | null = null;
  let last: PageReading | null = null;
  let shown: MarksInPage | null = null;
  let given: Given | null = null;
  /** Marks sent or taken away, and texts read, so far: marks on their way are shown if none came after them. To show again what is shown counts not. */
  let turn = 0;
  /** The marks as they were before the last dismissal. */
  let whole: Given | null = null;
  let lastDismissed: readonly string[] = [];
  let hints: readonly Mark[] = [];
  /** Relations whose marks the reader has switched off in this page. */
  const off = new Set<Relation>();
  /** The reader took the marks away here: only what asks for them brings them back. */
  let isHidden = false;
  const hide = (): void => {
    shown?.end();
    shown = null;
  };
  const leave = (): void => {
    hide();
    turn++;
    isHidden = true;
  };
  /** What comes a little later (what is left out, an answer given anew) shuts no card that the reader opened. */
  const show = (marks: readonly Mark[], missing: readonly Evidence[], labels: PageLabels, map?: TextMap): MarksInPage => {
    const open = shown?.openCard;
    hide();
    isHidden = false;
    given = [marks, missing, labels];
    if (text === null) throw new CallError('page-gone', 'the page was not read before marks were shown in it');
    shown = new MarksInPage({ text, marks: [...marks, ...hints], missing, labels, off, language: browser.i18n.getUILanguage(), ...(map ? { map } : {}) }, { hide: leave, dismiss, undo: lastDismissed.length > 0 ? undo : null });
    if (open) shown.openAgain(open);
    return shown;
  };
  /** Shows marks once the page was gone through in turns: on a large one that takes longer than the page may be held up. */
  const showInTurns = async (...[marks, missing, labels]: Given): Promise<MarksShown> => {
    const own = ++turn;
    if (text === null) return show(marks, missing, labels).places;
    const map = await inTurns(locateBeforehand(mapOf(text), [...marks, ...hints].map(({ span }) => span)), givingTurns());
    return own === turn ? show(marks, missing, labels, map).places : shown?.places ?? NO_PLACES;
  };
  /** The mark goes at once; the background then sends the marks anew, without it and with what it may have covered. */
  const dismiss = (mark: Mark): void => {
    turn++;
    lastDismissed = mark.evidence.flatMap(({ dismissal }) => dismissal ?? []);
    whole = given;
    hints = hints.filter((one) => one !== mark);
    if (given) show(given[0].filter((one) => one !== mark), given[1], given[2]);
    tell(lastDismissed, true);
  };
  const undo = (): void => {
    turn++;
    const back = lastDismissed;
    lastDismissed = [];
    const before = whole ?? given;
    if (before) show(...before);
    tell(back, false);
  };
  const take = (reading: PageReading): PageReading => {
    if (text !== reading.article.text) {
      hints = [];
      turn++;
    }
    text = reading.article.text;
    return last = reading;
  };
  answer('background>page', {
    readPage: async () => {
      const reading = await readElsewhere();
      if ('unreadable' in reading) throw new CallError(reading.unreadable, `${location.href} gives no article: ${reading.unreadable}`);
      return take(reading);
    },
    readSelection: async () => {
      if (!last) throw new CallError('page-gone', 'the page was not read before its selection');
      const words = selectedText();
      if (words.length < SHORTEST_SELECTION) throw new CallError('too-short', `only ${words.length} letters are selected`);
      return take({ ...last, article: { ...last.article, text: words }, confidence: 1, doubts: [] });
    },
    showMarks: async (_sender, marks, missing, labels, isFollowUp = false) => {
      if (!isFollowUp || !isHidden) return showInTurns(marks, missing, labels);
      given = [marks, missing, labels];
      return NO_PLACES;
    },
    showHints: async (_sender, left) => {
      const isSame = left.map(({ id }) => id).join() === hints.map(({ id }) => id).join();
      hints = left;
      if (shown && given && !isSame) show(...given);
    },
    hideMarks: async () => {
      turn++;
      hide();
    },
    goToMark: async (_sender, markId) => (shown ?? (given ? show(...given) : null))?.goTo(markId),
  });
}

type Given = readonly [marks: readonly Mark[], missing: readonly Evidence[], labels: PageLabels];

const NO_PLACES: MarksShown = { located: [], lost: [] };

/** Letters of a selection that can be compared: two or three sentences. */
const SHORTEST_SELECTION = 100;

/** What is selected, as an article's text: a paragraph a line. */
const selectedText = (): string => String(getSelection() ?? '').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n');

/** The background may be gone for good, after an update of the extension: then the page goes on as it is. */
const tell = (dismissals: readonly string[], isDismissed: boolean): void => void ask('page>background', 'dismiss', dismissals, isDismissed).catch((error: unknown) => console.warn('recoupe: not kept as dismissed', error));

if (!(PRESENT in globalThis)) {
  Object.defineProperty(globalThis, PRESENT, { value: true });
  start();
}
