// The settings on one page: titles, catalogue, files, what is kept, network, privacy, marks, keyboard.
import { browser } from '../browser.ts';
import { Brand, Glyph } from '../design/glyphs.tsx';
import { KeyList } from '../design/key-list.tsx';
import { Shortcuts } from '../design/shortcuts.tsx';
import { RELATION_WORDS, say, sayCount, sayList } from '../locale.ts';
import type { MarkedRelation } from '../settings.ts';
import { useEffect, useSignal } from '../view.ts';
import { CatalogueSection } from './catalogue-view.tsx';
import { bringAllBack, isNewer, settings, useMark, useMarks } from './choices.ts';
import { ImportsSection } from './imports-view.tsx';
import { NetworkSection } from './network-view.tsx';
import { Section } from './section.tsx';
import { SourcesSection } from './sources-view.tsx';
import { StoredSection } from './stored-view.tsx';
import { Switch } from './switch.tsx';
import { titles } from './titles.ts';
import { hostOfOrigin } from './written.ts';

const SECTIONS = [['titles', 'titles_title'], ['catalogue', 'catalogue_title'], ['files', 'import_title'], ['stored', 'stored_title'], ['network', 'network_title'], ['privacy', 'privacy_title'], ['marks', 'marks_title'], ['dismissed', 'dismissed_title'], ['keyboard', 'keyboard_title']] as const;

export const OptionsView = () => (
  <div class="settings">
    <nav aria-label={say('settings')}>
      <span class="brand"><Brand />Recoupe</span>
      {SECTIONS.map(([id, title]) => <a key={id} href={`#${id}`}>{say(title)}</a>)}
    </nav>
    <main>
      <h1 class="spoken">{say('settings_title')}</h1>
      {isNewer.value && <p class="refused" role="alert">{say('settings_newer')}</p>}
      <SourcesSection />
      <CatalogueSection />
      <ImportsSection />
      <StoredSection />
      <NetworkSection />
      <PrivacySection />
      <MarksSection />
      <DismissedSection />
      <KeyboardSection />
    </main>
  </div>
);

/** The words that show each mark; the examples are invented. */
const SAMPLES = [['conflict', 'sample_conflict'], ['updated', 'sample_updated'], ['close', 'sample_close'], ['only-here', 'sample_only_here'], ['same', 'sample_same']] as const satisfies readonly (readonly [MarkedRelation, string])[];

function MarksSection() {
  const { marksOn, marks } = settings.value;
  return (
    <Section id="marks" title={say('marks_title')} text={say('marks_text')}>
      <table class="tree marks">
        <tbody>
          <tr><th scope="row" class="strong" colSpan={2}>{say('marks_switch')}</th><td class="n"><Switch label={say('marks_switch')} isOn={marksOn} change={(isOn) => void useMarks(isOn)} /></td></tr>
          {SAMPLES.map(([relation, sample]) => (
            <tr key={relation}>
              <th scope="row"><span class="named"><Glyph relation={relation} />{say(RELATION_WORDS[relation])}</span></th>
              <td class="sample"><mark class={relation}>{say(sample)}</mark></td>
              <td class="n"><Switch label={say(RELATION_WORDS[relation])} isOn={marks[relation]} isUseless={!marksOn} change={(isOn) => void useMark(relation, isOn)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The button stays where it is when it has done its work: it would take the focus away with it. */
function DismissedSection() {
  const { length } = settings.value.dismissed;
  return (
    <Section id="dismissed" title={say('dismissed_title')} text={say('dismissed_text')}>
      <div class="brought"><p role="status">{length === 0 ? say('dismissed_none') : sayCount('dismissed', length)}</p><button type="button" class="button" aria-disabled={length === 0 || isNewer.value} onClick={() => { if (length > 0 && !isNewer.value) void bringAllBack(); }}>{say('bring_back_all')}</button></div>
    </Section>
  );
}

function PrivacySection() {
  const hosts = useSignal<readonly string[] | null>(null);
  useEffect(() => { void browser.permissions.getAll().then(({ origins = [] }) => { hosts.value = origins.map(hostOfOrigin); }); }, [titles.value]);
  return (
    <Section id="privacy" title={say('privacy_title')} text={say('privacy_text')}>
      <dl class="facts-of">
        <dt>{say('privacy_page')}</dt><dd>{say(settings.value.keepsArticlesRead ? 'privacy_page_kept' : 'privacy_page_text')}</dd>
        <dt>{say('privacy_stored')}</dt><dd>{say('privacy_stored_text')}</dd>
        <dt>{say('privacy_history')}</dt><dd>{say('privacy_history_text')}</dd>
        <dt>{say('privacy_account')}</dt><dd>{say('privacy_account_text')}</dd>
        <dt>{say('privacy_permissions')}</dt><dd>{(browser.runtime.getManifest().permissions ?? []).join(', ')}</dd>
        <dt>{say('privacy_hosts')}</dt><dd>{hosts.value === null || hosts.value.length === 0 ? say('privacy_no_hosts') : sayList(hosts.value)}</dd>
      </dl>
    </Section>
  );
}

const KeyboardSection = () => (
  <Section id="keyboard" title={say('keyboard_title')} text={say('keyboard_text')}>
    <h3 class="meta">{say('shortcuts_browser')}</h3>
    <Shortcuts />
    <h3 class="meta">{say('shortcuts_views')}</h3>
    <KeyList />
  </Section>
);
