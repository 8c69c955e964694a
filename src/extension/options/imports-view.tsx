// Files into the corpus: by choice, folder and drop; how far each is, with pause and stop; what could not be read, and what to do.
import { failureWords, say, sayCount, writeNumber } from '../locale.ts';
import type { FileProgress } from '../source-state.ts';
import { useEffect, useSignal } from '../view.ts';
import { addFiles, filesOfDrop, importFailure, imports, readImports, steerImport } from './imports.ts';
import { Section } from './section.tsx';
import { importWords, placeWords, problemWords } from './source-words.ts';
import { sayBytes } from './written.ts';

/** What `read-file.ts` reads; a list of feeds besides. */
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.jsonl,.ndjson,.json,.csv,.tsv,.eml,.xml,.rss,.atom,.opml,.warc,.warc.gz,.gz,.wacz,.zip,.sqlite,.sqlite3';
/** Problems listed under one file; the count tells of the others. */
const MOST_LISTED = 20;

export function ImportsSection() {
  const isOver = useSignal(false);
  useEffect(() => { void readImports(); }, []);
  const take = (input: HTMLInputElement): void => {
    const files = [...input.files ?? []].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
    input.value = '';
    if (files.length) void addFiles(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    isOver.value = false;
    if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(addFiles);
  };
  return (
    <Section id="files" title={say('import_title')} text={say('import_text')}>
      <div class={`drop ${isOver.value ? 'over' : ''}`} onDragOver={(event) => { event.preventDefault(); isOver.value = true; }} onDragLeave={() => { isOver.value = false; }} onDrop={drop}>
        <p>{say('drop_here')}</p>
        <div class="acts">
          <label class="button file">{say('import_choose')}<input class="spoken" type="file" multiple accept={ACCEPTED} onChange={(event) => take(event.currentTarget)} /></label>
          <label class="button file">{say('import_folder')}<input class="spoken" type="file" multiple {...{ webkitdirectory: true }} onChange={(event) => take(event.currentTarget)} /></label>
        </div>
        <p class="meta">{say('import_kinds')}</p>
      </div>
      <div class="outcome" role="status">{importFailure.value !== null && <p><span class="strong">{failureWords(importFailure.value).title}.</span> {failureWords(importFailure.value).advice}</p>}{imports.value.length > 0 && <p class="strong">{sum(imports.value)}</p>}</div>
      {imports.value.length > 0 && <ul class="files">{[...imports.value].reverse().map((file) => <FileRow key={file.id} file={file} />)}</ul>}
    </Section>
  );
}

function sum(files: readonly FileProgress[]): string {
  const total = (count: (file: FileProgress) => number): number => files.reduce((all, file) => all + count(file), 0);
  const [replaced, left] = [total((file) => file.replaced), total((file) => file.problemCount)];
  return [sayCount('added', total(({ added }) => added)), ...(replaced > 0 ? [sayCount('replaced', replaced)] : []), ...(left > 0 ? [sayCount('left_out', left)] : [])].join(' · ');
}

function FileRow({ file }: { readonly file: FileProgress }) {
  const { id, name, files, filesDone, current, state, done, total, problems, problemCount, message } = file;
  const isUnderWay = state === 'running' || state === 'paused' || state === 'waiting';
  return (
    <li>
      <p class="file-name"><bdi>{name}</bdi></p>
      <p class="meta">{[importWords(state), ...(files > 1 ? [say('files_of', writeNumber(filesDone), writeNumber(files))] : []), isUnderWay ? `${sayBytes(done)} / ${sayBytes(total)}` : sum([file])].join(' · ')}</p>
      {isUnderWay && <progress aria-label={name} max={Math.max(total, 1)} value={done} />}
      {isUnderWay && current !== null && current !== name && <p class="meta file-name"><bdi>{placeIn(current, name)}</bdi></p>}
      {isUnderWay && <p class="acts">{state !== 'waiting' && <button type="button" class="button" onClick={() => void steerImport(id, state === 'paused' ? 'resume' : 'pause')}>{say(state === 'paused' ? 'resume' : 'pause')}</button>}<button type="button" class="button plain" onClick={() => void steerImport(id, 'cancel')}>{say('stop')}</button></p>}
      {message !== null && <p class="warn" dir="auto">{message}</p>}
      {problemCount > 0 && (
        <details open={problemCount <= 3}>
          <summary>{sayCount('left_out', problemCount)}</summary>
          <ul class="problems">{problems.slice(0, MOST_LISTED).map(({ place, code, message: words }, i) => <li key={i}><ProblemLine place={placeIn(place, name)} code={code} words={words} /></li>)}{problemCount > MOST_LISTED && <li class="quiet">{say('and_more', writeNumber(problemCount - Math.min(MOST_LISTED, problems.length)))}</li>}</ul>
        </details>
      )}
    </li>
  );
}

/** Our own sentence after its place; the words as they came name it themselves. */
function ProblemLine({ place, code, words }: { readonly place: string; readonly code: string; readonly words: string }) {
  const sentence = problemWords(code);
  return sentence === null ? <span dir="auto">{words}</span> : <><bdi class="strong">{placeWords(place)}</bdi> {sentence}</>;
}

/** "line 12" for "reports/march.jsonl, line 12" under that file, "march.jsonl" for "reports/march.jsonl" under that folder; else the place as it is. */
const placeIn = (place: string, name: string): string => (place.startsWith(`${name}, `) ? place.slice(name.length + 2) : place.startsWith(`${name}/`) ? place.slice(name.length + 1) : place);
