// The address of a view and what it says: which of the three places this is, and whose article is compared.
import { LOOKS, type Look } from './looks.ts';

export type View = 'popup' | 'side' | 'tab';
/** Which of the three this document is, and for which tab, from its address. */
export interface Place { readonly view: View; readonly tab: number | null; readonly look: Look }

/** Reads `?view=…&tab=…&look=…`. Without a view: the popup, for the manifest names it so; without a look two texts. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const view = query.get('view');
  const tab = Number.parseInt(query.get('tab') ?? '', 10);
  return { view: view === 'side' || view === 'tab' ? view : 'popup', tab: Number.isSafeInteger(tab) && tab >= 0 ? tab : null, look: LOOKS.find(({ look }) => look === query.get('look'))?.look ?? 'pair' };
}

/** The address of a view of one tab, opened at a look. */
export const addressOf = (view: View, tabId: number, look: Look = 'pair'): string => `panel/panel.html?view=${view}&tab=${tabId}${look === 'pair' ? '' : `&look=${look}`}`;
