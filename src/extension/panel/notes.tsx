// The note above a comparison whose article was perhaps not read whole: what was read, until where, and what follows from it.
import { Icon } from '../design/glyphs.tsx';
import { say, sayCount } from '../locale.ts';
import type { Doubt } from '../../reader/read-article.ts';
import type { TabReading } from '../protocol.ts';
import { languageOf } from './texts.tsx';

/** Letters of the end of the text that are quoted: enough to find the place in the page. */
const TAIL = 90;

/** Words of a text, roughly: runs between blanks. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

export function DoubtNote({ reading: { article, doubts } }: { readonly reading: TabReading }) {
  const cut = Math.max(0, article.text.length - TAIL);
  const tail = article.text.slice(cut === 0 ? 0 : article.text.indexOf(' ', cut) + 1 || cut);
  return (
    <section class="block note" aria-label={say('doubtful_title')}>
      <Icon name="note" />
      <div>
        <h2>{say('doubtful_title')}</h2>
        <p>{doubts.map((doubt) => `${say(`doubt_${doubt.replaceAll('-', '_') as Underscored}`)} `)}{say('doubtful_absence')}</p>
        <p class="quiet">{sayCount('read_until', countWords(article.text))}</p>
        <p class="excerpt" dir="auto" {...languageOf(article)}>{cut > 0 && '[…] '}{tail}</p>
      </div>
    </section>
  );
}
type Underscored = { [D in Doubt]: D extends `${infer A}-${infer B}` ? `${A}_${B}` : D }[Doubt];
