// The catalogue that Recoupe brings along, checked once, and what it knows of a report: its publication, its publisher's family.
import list from '../../assets/sources.json' with { type: 'json' };
import type { Article } from '../core/article.ts';
import { indexPublications, parseCatalogue, type Publication } from './catalogue.ts';

/** In the order of the list: language, country, name. */
export const PUBLICATIONS: readonly Publication[] = parseCatalogue(list);

/** The publication of a report, by its name or address; null when the catalogue does not know it. */
export const findPublication = indexPublications(PUBLICATIONS);

/** The family of a report's publisher, for `groupOrigins`; null when it is not known. */
export const familyOfReport = ({ article }: { readonly article: Pick<Article, 'url' | 'source'> }): string | null => findPublication(article)?.family ?? null;
