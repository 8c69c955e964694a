// The width a plot has, CSS pixels: a plot is drawn for its place, so that its letters keep their size at any width.
import { useEffect, useRef, useSignal } from '../view.ts';

/** A ref for the element to measure and its width; `guess` until it is known. */
export function useWidth(guess: number): { readonly ref: { current: HTMLDivElement | null }; readonly width: number } {
  const ref = useRef<HTMLDivElement>(null);
  const width = useSignal(guess);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => { if (element.clientWidth > 0) width.value = element.clientWidth; };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { ref, width: width.value };
}
