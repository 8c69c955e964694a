// The article's own text in reports of other weeks: none of them tells of the event, for they are too far from it, but they tell whose words
// these are. In order of publication; shares both ways, as everywhere.
import type { Answer } from '../../../corpus/answer.ts';
import { say, sayMoment, writePercent } from '../../locale.ts';
import { useId } from '../../view.ts';
import { languageOf } from '../texts.tsx';

export type Copy = NonNullable<Answer['copies']>[number];

/** Nothing when there are none. */
export function Copies({ all }: { readonly all: readonly Copy[] }) {
  const id = useId();
  if (all.length === 0) return null;
  const ordered = [...all].sort((a, b) => (a.head.publishedAt ?? '9').localeCompare(b.head.publishedAt ?? '9'));
  return (
    <div class="origin-of" role="group" aria-labelledby={id}>
      <div class="origin-head"><h2 id={id}>{say('copies_title')}</h2><p class="meta">{say('copies_note')}</p></div>
      <ol>{ordered.map(({ head: { id: report, source, title, publishedAt, language }, reuse }) => (
        <li key={report}>
          <div class="text-row">
            <span />
            <div><p><bdi class="strong">{source ?? report}</bdi></p>{title && <p class="passage clamped" dir="auto" {...languageOf({ language })}>{title}</p>}</div>
            <p class="meta dated">{publishedAt ? <time dateTime={publishedAt}>{sayMoment(publishedAt)}</time> : say('undated')}</p>
            <p class="meta whole">{say('part_copied', writePercent(reuse.here), writePercent(reuse.there))}</p>
          </div>
        </li>
      ))}</ol>
    </div>
  );
}
