// The titles of the corpus: by language, each with a switch, and one for the whole language where it has several.
import type { SourceHeld } from '../../corpus/corpus.ts';
import { Icon } from '../design/glyphs.tsx';
import { capitalise, failureWords, interfaceLanguage, say, sayCount, sayLanguage, sayList, writeNumber } from '../locale.ts';
import { useSignal } from '../view.ts';
import { readSources, settings, sources, sourcesFailure, useSources } from './choices.ts';
import { groupSources, SEVERAL, type SourceGroup } from './group-sources.ts';
import { Section } from './options-view.tsx';
import { Switch } from './switch.tsx';

/** From this number on a list is searched rather than read. */
const MANY = 8;

export function SourcesSection() {
  const wanted = useSignal('');
  const held = sources.value;
  return (
    <Section id="titles" title={say('titles_title')} text={say('titles_text')}>
      {sourcesFailure.value !== null && <Failed />}
      {held === null && sourcesFailure.value === null && <p class="quiet" role="status">{say('loading')}…</p>}
      {held?.length === 0 && <p class="strong held">{say('no_sources')}</p>}
      {held !== null && held.length > 0 && <>
        {held.length >= MANY && <label class="field"><Icon name="find" /><input type="search" placeholder={say('find_source')} aria-label={say('find_source')} value={wanted.value} onInput={(event) => { wanted.value = event.currentTarget.value; }} /></label>}
        <Table groups={groupSources(held, interfaceLanguage(), wanted.value)} />
        <Sum held={held} />
      </>}
    </Section>
  );
}

function Failed() {
  const { title, what, advice } = failureWords(sourcesFailure.value ?? 'internal');
  return <div class="refused" role="alert"><p class="strong">{title}</p><p>{what}</p><p class="quiet">{advice}</p><button type="button" class="button" onClick={() => void readSources()}>{say('retry')}</button></div>;
}

const isUsed = ({ sourceId }: SourceHeld): boolean => !settings.value.sourcesOff.includes(sourceId);

function Table({ groups }: { readonly groups: readonly SourceGroup[] }) {
  if (groups.length === 0) return <p class="quiet held">{say('no_source_found')}</p>;
  return (
    <table class="tree sources">
      <thead><tr><th scope="col">{say('column_source')}</th><th scope="col" class="n">{say('column_reports')}</th><th scope="col">{say('column_languages')}</th><th scope="col" class="n">{say('column_used')}</th></tr></thead>
      {groups.map((group) => <Group key={group.language} group={group} />)}
    </table>
  );
}

function Group({ group: { language, sources: members } }: { readonly group: SourceGroup }) {
  const name = language === null ? say('language_unknown') : language === SEVERAL ? say('several_languages') : capitalise(sayLanguage(language));
  const used = members.filter(isUsed).length;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" class="d1">{name}</th><td class="n">{writeNumber(members.reduce((sum, { reports }) => sum + reports, 0))}</td><td />
        <td class="n">{members.length > 1 && <Switch label={say('use_all_in', name)} isOn={used > 0} isMixed={used > 0 && used < members.length} change={() => useSources(members.map(({ sourceId }) => sourceId), used < members.length)} />}</td>
      </tr>
      {members.map((source) => (
        <tr key={source.sourceId} data-source={source.sourceId}>
          <th scope="row" class="d2"><bdi>{source.label}</bdi>{source.isDemonstration && <span class="faint"> · {say('demonstration')}</span>}</th>
          <td class="n">{writeNumber(source.reports)}</td>
          <td>{sayList(source.languages.map(sayLanguage))}</td>
          <td class="n"><Switch label={source.label} isOn={isUsed(source)} change={(isOn) => useSources([source.sourceId], isOn)} /></td>
        </tr>
      ))}
    </tbody>
  );
}

const Sum = ({ held }: { readonly held: readonly SourceHeld[] }) => <>
  <p class="meta held" role="status">{sayCount('titles_count', held.length)} · {sayCount('titles_used', held.filter(isUsed).length)} · {sayCount('articles', held.reduce((sum, { reports }) => sum + reports, 0))}</p>
  {held.some(({ isDemonstration }) => isDemonstration) && <p class="meta">{say('demonstration_text')}</p>}
</>;
