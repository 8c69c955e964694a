// The titles: a tree by kind, language and country with a search, a switch a title and a branch; how to add one by its address; lists.
import { Icon } from '../design/glyphs.tsx';
import { capitalise, failureWords, interfaceLanguage, say, sayCount, sayLanguage, writeNumber } from '../locale.ts';
import type { SourceState } from '../source-state.ts';
import { signal, useSignal } from '../view.ts';
import { AddByAddress } from './add-title.tsx';
import { FeedLists } from './feed-lists.tsx';
import { RefreshRate } from './keeping-view.tsx';
import { Section } from './section.tsx';
import { Switch } from './switch.tsx';
import { kindOfWords } from './source-words.ts';
import { growTree, SEVERAL, type Branch } from './title-tree.ts';
import { TitleRow } from './title-row.tsx';
import { isUsed, readTitles, refreshAll, switchTitles, titles, titlesFailure } from './titles.ts';
import { sayCountry } from './written.ts';

/** From this number on a list is searched rather than read. */
const MANY = 8;

/** Branches that are closed, by key. */
const closed = signal<ReadonlySet<string>>(new Set());
/** How many of a branch could not be switched on without asking; said until the next change. */
const stayedOff = signal<number>(0);

export function SourcesSection() {
  const wanted = useSignal('');
  const held = titles.value;
  const feeds = held?.filter(({ kind }) => kind === 'feed') ?? [];
  return (
    <Section id="titles" title={say('titles_title')} text={say('titles_text')}>
      {titlesFailure.value !== null && <Failed />}
      {held === null && titlesFailure.value === null && <p class="quiet" role="status">{say('loading')}…</p>}
      {held?.length === 0 && <p class="strong held">{say('no_sources')}</p>}
      {held !== null && held.length > 0 && <>
        <div class="tools">
          {held.length >= MANY && <label class="field"><Icon name="find" /><input type="search" placeholder={say('find_source')} aria-label={say('find_source')} value={wanted.value} onInput={(event) => { wanted.value = event.currentTarget.value; }} /></label>}
          {feeds.some(({ isOn }) => isOn) && <button type="button" class="button" disabled={feeds.some(({ isRefreshing }) => isRefreshing)} onClick={() => void refreshAll()}>{say('refresh_all')}</button>}
        </div>
        <Table titles={held} wanted={wanted.value} />
        <Sum held={held} />
      </>}
      {held !== null && feeds.length === 0 && <p class="invite">{say('no_feeds')} <a href="#catalogue">{say('open_catalogue')}</a></p>}
      <AddByAddress />
      <FeedLists feeds={feeds} />
      {feeds.length > 0 && <RefreshRate />}
    </Section>
  );
}

function Failed() {
  const { title, what, advice } = failureWords(titlesFailure.value ?? 'internal');
  return <div class="refused" role="alert"><p class="strong">{title}</p><p>{what}</p><p class="quiet">{advice}</p><button type="button" class="button" onClick={() => void readTitles()}>{say('retry')}</button></div>;
}

function Table({ titles: held, wanted }: { readonly titles: readonly SourceState[]; readonly wanted: string }) {
  const tree = growTree(held, interfaceLanguage(), wanted);
  if (tree.titles.length + tree.branches.length === 0) return <p class="quiet held">{say('no_source_found')}</p>;
  return (
    <table class="tree sources">
      <thead><tr><th scope="col">{say('column_source')}</th><th scope="col" class="n">{say('column_reports')}</th><th scope="col" class="when">{say('column_refreshed')}</th><th scope="col" class="n">{say('column_used')}</th></tr></thead>
      {tree.branches.length === 0 && <tbody>{tree.titles.map((title) => <TitleRow key={title.id} title={title} level={1} />)}</tbody>}
      {tree.branches.map((branch) => <BranchRows key={branch.key} branch={branch} level={1} isFound={wanted.trim() !== ''} />)}
    </table>
  );
}

interface BranchProps { readonly branch: Branch; readonly level: number; /** Searched for: open, whatever was closed. */ readonly isFound: boolean }

function BranchRows({ branch, level, isFound }: BranchProps) {
  const isOpen = isFound || !closed.value.has(branch.key);
  const name = nameOf(branch);
  const used = branch.titles.filter(isUsed).length;
  const turn = (): void => { void switchTitles(branch.titles, used < branch.titles.length).then((left) => { stayedOff.value = left; }); };
  const fold = (): void => { closed.value = new Set(isOpen ? [...closed.value, branch.key] : [...closed.value].filter((key) => key !== branch.key)); };
  return <>
    <tbody>
      <tr class="branch">
        <th scope="rowgroup" class={`d${level} ${level === 1 ? 'strong' : ''}`}><span class="named-title"><button type="button" class="twist" aria-expanded={isOpen} aria-label={say('members_of', name)} onClick={fold}><Icon name={isOpen ? 'down' : 'next'} /></button><span>{name}</span></span></th>
        <td class="n">{writeNumber(branch.titles.reduce((sum, { reports }) => sum + reports, 0))}</td>
        <td class="when quiet">{!isOpen && sayCount('titles_count', branch.titles.length)}</td>
        <td class="n">{branch.titles.length > 1 && <Switch label={say('use_all_in', name)} isOn={used > 0} isMixed={used > 0 && used < branch.titles.length} change={turn} />}</td>
      </tr>
      {isOpen && branch.branches.length === 0 && branch.titles.map((title) => <TitleRow key={title.id} title={title} level={level + 1} />)}
    </tbody>
    {isOpen && branch.branches.map((inner) => <BranchRows key={inner.key} branch={inner} level={level + 1} isFound={isFound} />)}
  </>;
}

function nameOf({ by, value }: Branch): string {
  if (by === 'kind') return kindOfWords(value as SourceState['kind']);
  if (by === 'country') return value === null ? say('country_unknown') : sayCountry(value);
  return value === null ? say('language_unknown') : value === SEVERAL ? say('several_languages') : capitalise(sayLanguage(value));
}

function Sum({ held }: { readonly held: readonly SourceState[] }) {
  const failed = held.filter(({ trouble }) => trouble !== null).length;
  const counts = [sayCount('titles_count', held.length), sayCount('titles_used', held.filter(isUsed).length), sayCount('articles', held.reduce((sum, { reports }) => sum + reports, 0)), ...(failed > 0 ? [sayCount('titles_failed', failed)] : [])];
  return <>
    <p class="meta held" role="status">{counts.join(' · ')}{stayedOff.value > 0 && <><br />{sayCount('stay_off', stayedOff.value)}</>}</p>
    {held.some(({ kind }) => kind === 'dossier') && <p class="meta">{say('demonstration_text')}</p>}
  </>;
}
