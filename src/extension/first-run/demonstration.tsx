// An invented article with marks to point at, and the card of the one pointed at: what one sees in a page, without a page.
import type { Relation } from '../../core/relations.ts';
import { Glyph } from '../design/glyphs.tsx';
import { RELATION_WORDS, say, type MessageKey } from '../locale.ts';
import { useId, useSignal } from '../view.ts';
import { runsOf } from './marked-words.ts';

interface Shown { readonly relation: Relation; readonly there: MessageKey | null; readonly why: MessageKey }

/** What stands behind each mark of the article. */
const MARKS: Readonly<Record<string, Shown>> = {
  conflict: { relation: 'conflict', there: 'demo_conflict', why: 'demo_why_conflict' },
  close: { relation: 'close', there: 'demo_close', why: 'demo_why_close' },
  updated: { relation: 'updated', there: 'demo_updated', why: 'demo_why_updated' },
  only: { relation: 'only-here', there: null, why: 'demo_why_only' },
};

/** A mark is no `button` element: that would not break over two lines as words of a text do. Reaching it is choosing it. */
export function Demonstration() {
  const id = useId();
  const chosen = useSignal('conflict');
  const shown = MARKS[chosen.value];
  return (
    <section class="demonstration" aria-labelledby={id}>
      <div class="demo-head"><h2 id={id}>{say('demo_heading')}</h2><p class="quiet">{say('demo_hint')}</p></div>
      <div class="demo">
        <article>
          <h3>{say('demo_title')}</h3>
          <p class="page-text">{runsOf(say('demo_text')).map(({ text, mark }) => (mark === null ? text : (
            <span class="in-text" role="button" tabIndex={0} aria-pressed={chosen.value === mark} onClick={() => { chosen.value = mark; }} onFocus={() => { chosen.value = mark; }} onMouseEnter={() => { chosen.value = mark; }}>
              <mark class={MARKS[mark]?.relation ?? ''}>{text}</mark>
            </span>
          )))}</p>
        </article>
        {shown && <Card shown={shown} mark={chosen.value} />}
      </div>
    </section>
  );
}

/** Both passages with the sign between them; of what only the article says, that alone. */
function Card({ shown: { relation, there, why }, mark }: { readonly shown: Shown; readonly mark: string }) {
  const here = runsOf(say('demo_text')).find((run) => run.mark === mark)?.text ?? '';
  return (
    <div class={`demo-card ${relation}`} role="status">
      <p class={`rel ${relation}`}><Glyph relation={relation} />{say(RELATION_WORDS[relation])}</p>
      <div class="demo-hinged">
        <div><p class="meta strong">{say('here_name')}</p><p class="passage"><mark class={relation}>{here}</mark></p></div>
        <div class="demo-hinge"><Glyph relation={relation} /></div>
        <div><p class="meta strong">{say('demo_paper')}</p>{there === null ? <p class="quiet">{say('silent')}</p> : <p class="passage">{runsOf(say(there)).map((run) => (run.mark === null ? run.text : <mark class={relation}>{run.text}</mark>))}</p>}</div>
      </div>
      <p class="quiet">{say(why)}</p>
    </div>
  );
}
