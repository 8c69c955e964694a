// The catalogue: publications by language and country, all off until the reader switches one on; a search over all of them. Nothing is
// ranked: each language is in order of name.
import { PUBLICATION_KINDS, type Publication } from '../../sources/catalogue.ts';
import { listPublications } from '../../sources/publications.ts';
import { Icon } from '../design/glyphs.tsx';
import { capitalise, interfaceLanguage, say, sayCount, sayLanguage } from '../locale.ts';
import { LANGUAGES, type LanguageCode } from '../../core/languages/pack.ts';
import { originsOf, type NewSource, type SourceState } from '../source-state.ts';
import { signal, useSignal } from '../view.ts';
import { Asking } from './asking.tsx';
import { FeedSearch } from './feed-search.tsx';
import { mediumWords } from './source-words.ts';
import { Section } from './section.tsx';
import { Switch } from './switch.tsx';
import { foldLetters } from './title-tree.ts';
import { addTitles, switchTitle, titles } from './titles.ts';
import { sayCountry } from './written.ts';

/** Languages whose publications are shown. */
const open = signal<ReadonlySet<LanguageCode>>(new Set());

export function CatalogueSection() {
  const wanted = useSignal('');
  const kind = useSignal('');
  const isSearched = wanted.value.trim() !== '' || kind.value !== '';
  const found = listPublications().filter((one) => (kind.value === '' || one.kind === kind.value) && foldLetters(`${one.name}\n${one.family ?? ''}\n${placeOf(one)}`).includes(foldLetters(wanted.value.trim())));
  const own = interfaceLanguage();
  const inOrder = new Intl.Collator(own, { sensitivity: 'base' });
  found.sort((a, b) => Number(a.country === null) - Number(b.country === null) || inOrder.compare(placeOf(a), placeOf(b)) || inOrder.compare(a.name, b.name));
  return (
    <Section id="catalogue" title={say('catalogue_title')} text={say('catalogue_text')}>
      <div class="tools">
        <label class="field"><Icon name="find" /><input type="search" placeholder={say('find_publication')} aria-label={say('find_publication')} value={wanted.value} onInput={(event) => { wanted.value = event.currentTarget.value; }} /></label>
        <select class="select" aria-label={say('catalogue_kind')} value={kind.value} onChange={(event) => { kind.value = event.currentTarget.value; }}><option value="">{say('catalogue_all')}</option>{PUBLICATION_KINDS.map((one) => <option key={one} value={one}>{capitalise(mediumWords(one) ?? one)}</option>)}</select>
      </div>
      <p class="spoken" role="status">{isSearched && sayCount('titles_count', found.length)}</p>
      {found.length === 0 && <p class="quiet held">{say('no_source_found')}</p>}
      {found.length > 0 && (
        <table class="tree catalogue">
          <thead class="spoken"><tr><th scope="col">{say('column_source')}</th><th scope="col">{say('catalogue_kind')}</th><th scope="col">{say('column_used')}</th></tr></thead>
          {[own, ...LANGUAGES.filter((language) => language !== own)].map((language) => <LanguageRows key={language} language={language} found={found.filter((one) => one.language === language)} isSearched={isSearched} />)}
        </table>
      )}
      <p class="meta">{say('catalogue_note')}</p>
    </Section>
  );
}

const placeOf = ({ country }: Publication): string => (country === null ? '' : sayCountry(country));

function LanguageRows({ language, found, isSearched }: { readonly language: LanguageCode; readonly found: readonly Publication[]; readonly isSearched: boolean }) {
  if (found.length === 0) return null;
  const isOpen = isSearched || open.value.has(language);
  const name = capitalise(sayLanguage(language));
  const on = found.filter((one) => titleOf(one)?.isOn).length;
  const fold = (): void => { open.value = new Set(isOpen ? [...open.value].filter((one) => one !== language) : [...open.value, language]); };
  return (
    <tbody>
      <tr class="branch">
        <th scope="rowgroup" class="d1 strong"><span class="named-title"><button type="button" class="twist" aria-expanded={isOpen} aria-label={say('members_of', name)} onClick={fold}><Icon name={isOpen ? 'down' : 'next'} /></button><span>{name}</span></span></th>
        <td class="quiet" colSpan={2}>{sayCount('titles_count', found.length)}{on > 0 && ` · ${sayCount('titles_used', on)}`}</td>
      </tr>
      {isOpen && found.map((one, i) => <PublicationRow key={one.id} publication={one} isFirstOfCountry={one.country !== found[i - 1]?.country} />)}
    </tbody>
  );
}

/** The reader's title with this publication's feed, or with its name where its feed had to be found. */
const titleOf = ({ feeds, name }: Publication): SourceState | undefined => titles.value?.find((title) => title.kind === 'feed' && (feeds.length ? title.feeds.some((feed) => feeds.includes(feed)) : title.title === name));

const newSource = ({ id, name, homepage, feeds, language, country, kind, family }: Publication): NewSource => ({ id, title: name, homepage, feeds, language, country, medium: kind, family });

function PublicationRow({ publication, isFirstOfCountry }: { readonly publication: Publication; readonly isFirstOfCountry: boolean }) {
  const isAsking = useSignal(false);
  const isBusy = useSignal(false);
  const { name, country, kind, family, feeds, homepage } = publication;
  const title = titleOf(publication);
  const origins = title?.missingOrigins ?? originsOf(publication);
  const use = async (): Promise<void> => {
    isAsking.value = false;
    isBusy.value = true;
    const [added] = await addTitles([newSource(publication)]).catch(() => []);
    if (added) await switchTitle(added, true);
    isBusy.value = false;
  };
  const turn = (isOn: boolean): void => {
    isAsking.value = isOn && (origins.length > 0 || feeds.length === 0);
    if (title && !isOn) void switchTitle(title, false);
    else if (isOn && !isAsking.value) void use();
  };
  const leave = (): void => { isAsking.value = false; };
  return <>
    {isFirstOfCountry && <tr class="country"><th scope="colgroup" colSpan={3}>{country === null ? say('international') : placeOf(publication)}</th></tr>}
    <tr data-publication={publication.id}>
      <th scope="row" class="d2"><bdi>{name}</bdi>{family !== null && family !== name && <span class="faint"> · {family}</span>}</th>
      <td class={kind === 'satire' ? 'warn' : 'quiet'}>{mediumWords(kind)}{feeds.length === 0 && <span class="faint"> · {say('feed_to_find')}</span>}</td>
      <td class="n"><Switch label={name} isOn={title?.isOn ?? false} isUseless={isBusy.value} change={turn} /></td>
    </tr>
    {isAsking.value && <tr class="wide"><td colSpan={3}>{feeds.length > 0 ? <Asking name={name} origins={origins} allowed={() => void use()} leave={leave} /> : <FeedSearch address={homepage} known={newSource(publication)} leave={leave} />}</td></tr>}
  </>;
}
