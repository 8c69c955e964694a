// The keys of the marks, while they are shown: J and K, Enter, Escape, E and Z. Keys that the page or the reader's typing needs are left alone.

export interface KeyActs {
  next(): void;
  previous(): void;
  /** Enter the card of the current mark; false when there is none, and the key is the page's. */
  enter(): boolean;
  /** Dismisses the mark whose card is open; false when none is. */
  dismiss(): boolean;
  /** Takes the last dismissal back; false when there is none. */
  undo(): boolean;
  /** Closes the card, else the counter; false when nothing was open. */
  leave(): boolean;
}

/** Listens until the returned function is called. `host` is ours: keys pressed inside it are for us. */
export function listenToKeys(host: Element, acts: KeyActs): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (!isTaken(event, host, acts)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}

function isTaken(event: KeyboardEvent, host: Element, acts: KeyActs): boolean {
  switch (event.key) {
    case 'j': case 'J': acts.next(); return true;
    case 'k': case 'K': acts.previous(); return true;
    // Enter belongs to whatever has the focus: a link of the page, a button of ours.
    case 'Enter': return (document.activeElement === null || document.activeElement === document.body) && event.target !== host && acts.enter();
    case 'e': case 'E': return acts.dismiss();
    case 'z': case 'Z': return acts.undo();
    case 'Escape': return acts.leave();
    default: return false;
  }
}

/** In a field of the page, or of a component of the page whose inside cannot be seen. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/u.test(target.localName) || /^(?:textbox|searchbox|combobox)$/u.test(target.getAttribute('role') ?? ''));
}
