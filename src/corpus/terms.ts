// What the index knows of a report, as numbers: hashes of its names (id, address), of its keys, and its fingerprints.
import type { Report } from '../core/article.ts';
import { hashWord } from '../core/origins/fingerprints.ts';
import { addressOf } from './address.ts';

/** The number under which a key stands in the index: even, for fingerprints are odd. */
export const termOf = (key: string): number => evenOf(hashWord(key));
/** The same from the key's hash. */
export const evenOf = (hash: number): number => (hash & ~1) >>> 0;

export const nameOfId = (id: string): number => hashWord(`i:${id}`);
export const nameOfAddress = (address: string): number => hashWord(`u:${address}`);

/** The names under which a report is found. */
export function namesOf({ id, url }: Pick<Report, 'id' | 'url'>): readonly number[] {
  const address = addressOf(url);
  return [nameOfId(id), ...address === null ? [] : [nameOfAddress(address)]];
}
