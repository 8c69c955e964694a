// What was read of the page: its text, whose it is and when it is from, as the page itself says; and the way to mend it, by selecting the
// article in the page. Folded under every comparison, open where the reading is in doubt.
import type { Form } from '../../reader/form.ts';
import type { AboutPart } from '../../reader/metadata.ts';
import { say, sayCount, sayLanguage, sayMoment, type MessageKey } from '../locale.ts';
import type { TabReading } from '../protocol.ts';
import { countWords } from './notes.tsx';
import { languageOf } from './texts.tsx';

const FORMS: Readonly<Record<Form, MessageKey>> = { live: 'form_live', gallery: 'form_gallery' };

/** `correct` compares what is selected in the page instead of what was read. */
export function TextRead({ reading, correct }: { readonly reading: TabReading; readonly correct: () => void }) {
  const { article, modifiedAt, agency, form, from } = reading;
  const lines: readonly (readonly [words: MessageKey, value: string | null, part: AboutPart | null])[] = [
    ['column_source', article.source, 'source'], ['column_published', article.publishedAt === null ? null : sayMoment(article.publishedAt), 'publishedAt'], ['read_byline', article.byline, 'byline'],
    ['read_language', article.language === null ? null : sayLanguage(article.language), 'language'],
    ...(modifiedAt ? [['read_modified', sayMoment(modifiedAt), 'modifiedAt'] as const] : []), ...(agency ? [['read_agency', agency, 'agency'] as const] : []), ...(form ? [['read_form', say(FORMS[form]), null] as const] : []),
  ];
  return (
    <details class="block reading">
      <summary>{say('read_heading')} · {sayCount('words_read', countWords(article.text))}</summary>
      <dl class="facts-of">{lines.map(([key, value, part]) => <><dt>{say(key)}</dt><dd>{value === null ? <span class="faint">{say('read_not_said')}</span> : <><bdi>{value}</bdi> {part && from?.[part] && <span class="meta" dir="ltr">{from[part]}</span>}</>}</dd></>)}</dl>
      <p class="quiet note-line">{say('read_wrong')}</p>
      <button type="button" class="button" onClick={correct}>{say('read_select')}</button>
      <div class="as-read" tabIndex={0} role="region" aria-label={say('read_heading')} {...languageOf(article)}>{article.text.split('\n').map((line) => <p class="passage" dir="auto">{line}</p>)}</div>
    </details>
  );
}
