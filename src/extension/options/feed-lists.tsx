// Lists of feeds in OPML, from other readers of feeds and for them. What comes in stands switched off: each host is asked for apart.
import { readOpml, writeOpml, type FeedList, type ListedFeed } from '../../sources/opml.ts';
import { findPublication } from '../../sources/publications.ts';
import { capitalise, failureWords, isolate, say, sayCount, sayLanguage } from '../locale.ts';
import type { NewSource, SourceState } from '../source-state.ts';
import { signal } from '../view.ts';
import { datedName, saveFile } from './save-file.ts';
import { FileButton, Row } from './section.tsx';
import { addTitles, codeOf } from './titles.ts';

type Told = { readonly at: 'read'; readonly name: string; readonly list: FeedList } | { readonly at: 'added'; readonly count: number } | { readonly at: 'failed'; readonly words: string };

/** Null until a list was chosen. */
const told = signal<Told | null>(null);

export function FeedLists({ feeds }: { readonly feeds: readonly SourceState[] }) {
  const act = <div class="acts"><FileButton label={say('opml_import')} accept=".opml,.xml" take={([file]) => { if (file) void readList(file); }} />{feeds.length > 0 && <button type="button" class="button" onClick={() => exportList(feeds)}>{say('opml_export')}</button>}</div>;
  return <Row title={say('opml_title')} text={say('opml_text')} act={act}><div class="outcome" role="status">{told.value !== null && <Outcome told={told.value} />}</div></Row>;
}

function Outcome({ told: now }: { readonly told: Told }) {
  if (now.at === 'failed') return <p class="warn">{now.words}</p>;
  if (now.at === 'added') return <p class="strong">{sayCount('opml_added', now.count)}</p>;
  const { feeds, troubles } = now.list;
  return (
    <div class="asking">
      <p class="strong">{sayCount('feeds_listed', feeds.length)} <span class="quiet">{isolate(now.name)}</span></p>
      {troubles.length > 0 && <details><summary>{sayCount('left_out', troubles.length)}</summary><ul class="meta">{troubles.map((trouble) => <li key={trouble} dir="auto">{trouble}</li>)}</ul></details>}
      <div class="acts">{feeds.length > 0 && <button type="button" class="button first" onClick={() => void takeList(feeds)}>{sayCount('opml_take', feeds.length)}</button>}<button type="button" class="button plain" onClick={() => { told.value = null; }}>{say('cancel')}</button></div>
    </div>
  );
}

/** Reads a list and shows what is in it; nothing is added yet. Also for a list that was dropped among files. */
export async function readList(file: File): Promise<void> {
  const list = readOpml(new Uint8Array(await file.arrayBuffer()));
  told.value = 'unreadable' in list ? { at: 'failed', words: `${isolate(file.name)} : ${say(list.unreadable === 'empty' ? 'problem_empty' : 'problem_not_opml')}` } : { at: 'read', name: file.name, list };
}

async function takeList(feeds: readonly ListedFeed[]): Promise<void> {
  try {
    told.value = { at: 'added', count: (await addTitles(feeds.map(sourceOf))).length };
  } catch (error) {
    const { title, advice } = failureWords(codeOf(error));
    told.value = { at: 'failed', words: `${title}. ${advice}` };
  }
}

/** What the catalogue knows of a publication goes with its feed. */
function sourceOf({ title, address, homepage, language }: ListedFeed): NewSource {
  const known = findPublication({ url: address, source: null }) ?? findPublication({ url: homepage, source: null });
  return { title, homepage, feeds: [address], language: language ?? known?.language, country: known?.country, medium: known?.kind, family: known?.family };
}

function exportList(feeds: readonly SourceState[]): void {
  const listed = feeds.flatMap(({ title, feeds: addresses, homepage, language }) => addresses.map((address): ListedFeed => ({
    title, address, homepage, language: language as ListedFeed['language'], folders: [language === null ? say('language_unknown') : capitalise(sayLanguage(language))],   // a feed's language is one of ours
  })));
  saveFile(datedName('opml'), 'text/x-opml', [writeOpml(listed, 'Recoupe', new Date().toUTCString())]);
}
