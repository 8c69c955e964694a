// What a first-time reader is told: what Recoupe does, on an example to touch; how to begin; what it keeps, what it never does; its keys.
import { browser } from '../browser.ts';
import { Brand } from '../design/glyphs.tsx';
import { KeyList } from '../design/key-list.tsx';
import { say, type MessageKey } from '../locale.ts';
import { useId, type ComponentChildren } from '../view.ts';
import { Demonstration } from './demonstration.tsx';
import { Shortcuts } from '../design/shortcuts.tsx';

const HOLDS = ['holds_reports', 'holds_settings', 'holds_page'] as const satisfies readonly MessageKey[];
const NEVER = ['never_rate', 'never_write', 'never_send', 'never_read'] as const satisfies readonly MessageKey[];

export const FirstRunView = () => (
  <div class="first-run">
    <header>
      <p class="brand"><Brand />Recoupe</p>
      <h1>{say('first_run_title')}</h1>
      <p class="lede">{say('first_run_text')}</p>
    </header>
    <main>
      <Demonstration />
      <Part title={say('how_heading')}>
        <ol class="how"><li>{say('how_open')}</li><li>{say('how_click')}</li><li>{say('how_read')}</li></ol>
        <p class="quiet">{say('how_sources')}</p>
        <div class="do"><button type="button" class="button first" onClick={() => void browser.runtime.openOptionsPage()}>{say('choose_sources')}</button></div>
      </Part>
      <div class="halves">
        <Part title={say('holds_heading')}><ul class="points-of">{HOLDS.map((key) => <li key={key}>{say(key)}</li>)}</ul></Part>
        <Part title={say('never_heading')}><ul class="points-of never">{NEVER.map((key) => <li key={key}>{say(key)}</li>)}</ul></Part>
      </div>
      <Part title={say('keyboard_title')}>
        <div class="halves keys">
          <div><h3 class="meta">{say('shortcuts_browser')}</h3><Shortcuts /></div>
          <div><h3 class="meta">{say('shortcuts_views')}</h3><KeyList /></div>
        </div>
      </Part>
    </main>
  </div>
);

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return <section aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>;
}
