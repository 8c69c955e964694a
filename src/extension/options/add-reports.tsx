// Files the reader adds to the corpus: read here, sent one by one, and what became of them told.
import { failureWords, say, sayCount } from '../locale.ts';
import type { FailureCode } from '../protocol.ts';
import { signal, useId } from '../view.ts';
import { ask, CallError } from '../wire.ts';
import { readSources } from './choices.ts';

interface Outcome { readonly added: number; readonly replaced: number; readonly failures: readonly string[] }

/** Null when nothing is being added. */
const running = signal<{ readonly at: number; readonly of: number } | null>(null);
const outcome = signal<Outcome | null>(null);
const failure = signal<FailureCode | null>(null);
/** Failures listed; the count tells of the others. */
const MOST_LISTED = 20;

export function AddReports() {
  const id = useId();
  return (
    <div class="row-set">
      <h3 id={id}>{say('import_title')}</h3>
      <p>{say('import_text')}</p>
      <label class="button act">{say('import_choose')}<input class="spoken" type="file" multiple accept=".txt,.text,.md,.jsonl,.ndjson" aria-describedby={id} disabled={running.value !== null} onChange={(event) => void addFiles(event.currentTarget)} /></label>
      <div class="outcome" role="status">{running.value ? say('import_busy', running.value.at, running.value.of) : outcome.value && <Told outcome={outcome.value} />}{failure.value && <Failed code={failure.value} />}</div>
    </div>
  );
}

function Told({ outcome: { added, replaced, failures } }: { readonly outcome: Outcome }) {
  const counts = [sayCount('added', added), ...(replaced > 0 ? [sayCount('replaced', replaced)] : []), ...(failures.length > 0 ? [sayCount('left_out', failures.length)] : [])];
  return <><p class="strong">{counts.join(' · ')}</p>{failures.length > 0 && <ul class="meta">{failures.slice(0, MOST_LISTED).map((sentence) => <li dir="auto">{sentence}</li>)}</ul>}</>;
}

function Failed({ code }: { readonly code: FailureCode }) {
  const { title, advice } = failureWords(code);
  return <p><span class="strong">{title}.</span> {advice}</p>;
}

/** One file a message: a message that is too long for the browser then costs one file, not all. */
async function addFiles(input: HTMLInputElement): Promise<void> {
  const files = [...input.files ?? []];
  input.value = '';
  failure.value = null;
  let told: Outcome = { added: 0, replaced: 0, failures: [] };
  outcome.value = null;
  try {
    for (const [i, file] of files.entries()) {
      running.value = { at: i + 1, of: files.length };
      const { added, replaced, failures } = await ask('panel>background', 'importFiles', [{ name: file.name, text: await file.text() }]);
      told = { added: told.added + added, replaced: told.replaced + replaced, failures: [...told.failures, ...failures] };
    }
  } catch (error) {
    failure.value = error instanceof CallError ? error.code : 'internal';
  }
  running.value = null;
  if (files.length > 0) outcome.value = told;
  await readSources();
}
