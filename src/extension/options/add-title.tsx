// A title added by an address: of its site, of an article on it, of its feed.
import { say } from '../locale.ts';
import { useId, useSignal } from '../view.ts';
import { FeedSearch } from './feed-search.tsx';
import { Row } from './section.tsx';
import { wholeAddress } from './typed-address.ts';

/** What the popup found on a page, for the reader to follow: "?add=https://relais.example/rss". Looked up only after the reader allows it. */
const GIVEN = wholeAddress(new URLSearchParams(location.search).get('add') ?? '');

export function AddByAddress() {
  const id = useId();
  const typed = useSignal(GIVEN ?? '');
  const address = useSignal<string | null>(GIVEN);
  const isWrong = useSignal(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const whole = wholeAddress(typed.value);
    isWrong.value = whole === null;
    address.value = whole;
  };
  return (
    <Row id="add-title" title={say('add_title')} text={say('add_text')} act={null}>
      <form class="outcome address-form" onSubmit={submit} noValidate>
        <label class="field"><input type="url" inputMode="url" autocomplete="off" spellcheck={false} placeholder="relais.example" aria-label={say('add_label')} aria-invalid={isWrong.value} aria-describedby={id} value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; isWrong.value = false; }} /></label>
        <button type="submit" class="button">{say('find_feed')}</button>
      </form>
      <p id={id} class="outcome warn" role="status">{isWrong.value && say('add_wrong')}</p>
      {address.value !== null && <div class="outcome"><FeedSearch key={address.value} address={address.value} known={{ title: null }} leave={() => { address.value = null; typed.value = ''; }} /></div>}
    </Row>
  );
}
