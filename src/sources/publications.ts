// The catalogue that Recoupe brings along, checked once, and what it knows of a report: its publication, its publisher's family.
import list from '../../assets/sources.json' with { type: 'json' };
import type { Article } from '../core/article.ts';
import { indexPublications, parseCatalogue, type FindPublication, type Publication } from './catalogue.ts';

let held: readonly Publication[] | null = null;
let find: FindPublication | null = null;

/** In the order of the list: language, country, name. Read at the first call (some milliseconds), for a start need not wait for it. */
export const listPublications = (): readonly Publication[] => held ??= parseCatalogue(list);

/** The publication of a report, by its name or address; null when the catalogue does not know it. */
export const findPublication: FindPublication = (report) => (find ??= indexPublications(listPublications()))(report);

/** The family of a report's publisher, for `groupOrigins`; null when it is not known. */
export const familyOfReport = ({ article }: { readonly article: Pick<Article, 'url' | 'source'> }): string | null => findPublication(article)?.family ?? null;
