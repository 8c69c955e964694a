// The address of a view and what it says: which of the three places this is, and whose article is compared.

export type View = 'popup' | 'side' | 'tab';
/** Which of the three this document is, and for which tab, from its address. */
export interface Place { readonly view: View; readonly tab: number | null }

/** Reads `?view=…&tab=…`. Without a view: the popup, for the manifest names it so. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const view = query.get('view');
  const tab = Number.parseInt(query.get('tab') ?? '', 10);
  return { view: view === 'side' || view === 'tab' ? view : 'popup', tab: Number.isSafeInteger(tab) && tab >= 0 ? tab : null };
}

/** The address of a view of one tab. */
export const addressOf = (view: View, tabId: number): string => `panel/panel.html?view=${view}&tab=${tabId}`;
