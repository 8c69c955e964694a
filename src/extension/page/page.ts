// The content script: put into a page by the reader's click, it reads the article and shows the marks. Put in again, it does nothing.
// It asks nothing of the network and keeps nothing.
import { readArticle } from '../../reader/read-article.ts';
import { browser } from '../browser.ts';
import { answer, CallError } from '../wire.ts';
import { MarksInPage } from './marks-in-page.ts';

/** Set on the content script's own global object, which the page cannot see. */
const PRESENT = 'isRecoupePresent';

function start(): void {
  let text: string | null = null;
  let shown: MarksInPage | null = null;
  const hide = (): void => {
    shown?.end();
    shown = null;
  };
  answer('background>page', {
    readPage: async () => {
      const reading = readArticle(document, location.href);
      if ('unreadable' in reading) throw new CallError(reading.unreadable, `${location.href} gives no article: ${reading.unreadable}`);
      text = reading.article.text;
      return reading;
    },
    showMarks: async (_sender, marks, missing, labels) => {
      hide();
      if (text === null) throw new CallError('page-gone', 'the page was not read before marks were shown in it');
      shown = new MarksInPage({ text, marks, missing, labels, language: browser.i18n.getUILanguage() }, hide);
      return shown.places;
    },
    hideMarks: async () => hide(),
    goToMark: async (_sender, markId) => shown?.goTo(markId),
  });
}

if (!(PRESENT in globalThis)) {
  Object.defineProperty(globalThis, PRESENT, { value: true });
  start();
}
