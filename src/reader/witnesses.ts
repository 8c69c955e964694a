// Who on a page says what: each part of the metadata is a value and the witness that was believed. Nothing is believed that nobody says.
import type { Steps } from './steps.ts';

/** Where a value stands: the publisher's own description (json-ld), meta elements (opengraph, meta), attributes (microdata, time), what readers see
 *  (heading, title, byline, dateline, text), the canonical link, the page's address, the html element. */
export type Witness = 'json-ld' | 'opengraph' | 'meta' | 'microdata' | 'time' | 'heading' | 'title' | 'byline' | 'dateline' | 'text' | 'link' | 'address' | 'html';

/** A value with its witness; both null when nobody says it. */
export interface Said<T> { readonly value: T; readonly from: Witness }

/** The first of several lazily heard witnesses that says anything. */
export function firstSaid<T>(...witnesses: readonly (() => Said<T> | null)[]): Said<T> | null {
  for (const hear of witnesses) {
    const said = hear();
    if (said) return said;
  }
  return null;
}

/** The same with rests between them: a witness who looks through a large page takes a while. */
export function* firstSaidInTurn<T>(...witnesses: readonly (() => Said<T> | null)[]): Steps<Said<T> | null> {
  for (const hear of witnesses) {
    const said = hear();
    if (said) return said;
    yield;
  }
  return null;
}

/** A value with its witness, or null where there is no value. */
export const said = <T>(value: T | null | undefined, from: Witness): Said<T> | null => (value === null || value === undefined || value === '' ? null : { value, from });
