// What the same-event test needs of a candidate, kept with it, so that an answer need not digest forty texts anew: its
// salient keys with their weights, its facts, and a digest that finds the rest only when somebody asks for it.
import { articleOf, type Report } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { Fact } from '../core/facts/fact.ts';
import { factsOf } from '../core/facts/find.ts';
import { openReading, type Reading } from '../core/facts/reading.ts';
import { indexTerms } from '../core/index-terms.ts';
import { KEYS_VERSION, type SalientKey } from '../core/keys.ts';
import { languageOf } from '../core/languages/of-article.ts';
import { packOf } from '../core/languages/pack.ts';
import { deflate, inflate } from './deflate.ts';
import { bytesOf } from './segment.ts';
import type { Cell } from './sqlite.ts';

/** Number of the extractor whose keys are kept; others are found anew. */
export const EXTRACTOR = KEYS_VERSION;

/** Weights as 16 bits: closer than any threshold asks. */
const STEPS = 65_535;

/** Keys, weights and facts as cells: 600 bytes beside the text, which is why a bulk import leaves them out. */
export type OutlineCells = readonly [keys: string, weights: Uint8Array, facts: Uint8Array];

export interface Outline { readonly keys: readonly SalientKey[]; readonly facts: readonly Fact[] }

/** What is kept of a digest. */
export const outlineCells = async ({ keys, facts }: Outline): Promise<OutlineCells> =>
  [keys.map(({ key }) => key).join(' '), new Uint8Array(Uint16Array.from(keys, ({ weight }) => Math.round(weight * STEPS)).buffer), await deflate(JSON.stringify(facts))];

/** The outline again. */
export async function outlineOf([keys, weights, facts]: readonly Cell[]): Promise<Outline> {
  return { keys: keysOfCells(keys, weights), facts: JSON.parse(await inflate(bytesOf(facts))) as readonly Fact[] };   // written by `outlineCells` only
}

function keysOfCells(keys: Cell | undefined, weights: Cell | undefined): readonly SalientKey[] {
  const steps = new Uint16Array(bytesOf(weights).slice().buffer);
  return typeof keys === 'string' && keys ? keys.split(' ').map((key, i) => ({ key, weight: (steps[i] ?? 0) / STEPS })) : [];
}

/** A digest with the outline given (else with quick keys of the text); sentences, and facts that were not given, are found when first asked for. */
export function digestLater(report: Report, outline?: Outline): Digest {
  const article = articleOf(report);
  const language = languageOf(report);
  let reading: Reading | undefined;
  let facts = outline?.facts;
  const read = (): Reading => reading ??= openReading(article, packOf(language));
  return {
    article, language,
    keys: outline?.keys ?? indexTerms(report).keys,
    get reading() { return read(); },
    get facts() { return facts ??= factsOf(read()); },
  };
}
