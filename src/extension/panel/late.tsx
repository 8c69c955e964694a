// Parts of the view whose script is loaded after the first look stands: a popup is sooner there without them. Until then they show what is given
// for them, or nothing.
import { signal, useEffect, type ComponentChildren } from '../view.ts';

type Part<P> = (props: P) => ComponentChildren;

/** Loads begun so far, and those that wait for `loadParts`. */
const waiting: (() => Promise<void>)[] = [];

/** A part that is loaded when it is first drawn, or by `loadParts`. `meanwhile`: what stands in its place until then. */
export function late<P extends object>(load: () => Promise<Part<P>>, meanwhile: ComponentChildren = null): Part<P> {
  const loaded = signal<{ readonly part: Part<P> } | null>(null);
  let loading: Promise<void> | null = null;
  const begin = (): Promise<void> => (loading ??= load().then((part) => { loaded.value = { part }; }));
  waiting.push(begin);
  return function Late(props: P) {
    useEffect(() => { void begin(); }, []);
    const Loaded = loaded.value?.part;
    return Loaded ? <Loaded {...props} /> : meanwhile;
  };
}

/** Loads every part, one after the other, when the browser has time: the first turn to another look is then as quick as the second. */
export async function loadParts(): Promise<void> {
  for (const begin of waiting) await begin();
}
