// Before the browser asks: which hosts, what for, and how they are given back. The browser's own question follows in the click on the
// first button, for it shows it only then.
import { isolate, say, sayList } from '../locale.ts';
import { useEffect, useId, useRef, useSignal } from '../view.ts';
import { requestHosts } from './titles.ts';
import { hostOfOrigin } from './written.ts';

interface Props {
  /** Whose feed it is. */
  readonly name: string;
  /** Patterns, one a host. */
  readonly origins: readonly string[];
  readonly allowed: () => void;
  readonly leave: () => void;
}

export function Asking({ name, origins, allowed, leave }: Props) {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const isRefused = useSignal(false);
  // The focus comes here with the question, and goes back to where it was.
  useEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    return () => { if (before instanceof HTMLElement) before.focus(); };
  }, []);
  const hosts = sayList(origins.map((origin) => isolate(hostOfOrigin(origin))));
  const request = (): void => { void requestHosts(origins).then((isGiven) => { if (isGiven) allowed(); else isRefused.value = true; }); };
  return (
    <div class="asking" role="group" aria-labelledby={`${id}-what`} aria-describedby={`${id}-why`} onKeyDown={(event) => { if (event.key === 'Escape') leave(); }}>
      <p id={`${id}-what`} class="strong">{say('ask_title', isolate(name), hosts)}</p>
      <p id={`${id}-why`}>{say('ask_why')}</p>
      <p role="status" class="warn">{isRefused.value && say('ask_refused')}</p>
      <div class="acts"><button ref={first} type="button" class="button first" onClick={request}>{say('ask_do')}</button><button type="button" class="button" onClick={leave}>{say('cancel')}</button></div>
    </div>
  );
}
