// `corpus.json`, not yet trusted, as a bundle: every field checked, so that a bad build fails with a place, not in the reader's face.
import type { Report } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';
import type { SourceLabels } from './corpus.ts';
import { CorpusFailure } from './failure.ts';

/** Reports on one story that come with the extension, or were collected by somebody. */
export interface Dossier {
  readonly id: string;
  readonly labels: SourceLabels;
  /** Its reports are invented, to show how Recoupe works. */
  readonly isInvented: boolean;
  /** All of the source `sourceIdOf(id)`. */
  readonly reports: readonly Report[];
}

/** The bundled file `corpus.json`: `version` changes whenever anything in it does. */
export interface BundledCorpus { readonly version: string; readonly dossiers: readonly Dossier[] }

/** Id of the source that a dossier's reports belong to. */
export const sourceIdOf = (dossierId: string): string => `dossier:${dossierId}`;

type Fields = Readonly<Record<string, unknown>>;

/** The bundle that `given` is. Throws CorpusFailure naming the place that is not as it should be. */
export function checkBundle(given: unknown): BundledCorpus {
  const fields = objectAt(given, 'bundle');
  return { version: stringAt(fields, 'version', 'bundle'), dossiers: listAt(fields, 'dossiers', 'bundle').map((dossier, i) => checkDossier(dossier, `dossiers[${i}]`)) };
}

function checkDossier(given: unknown, place: string): Dossier {
  const fields = objectAt(given, place);
  const labels = Object.fromEntries(Object.entries(objectAt(fields['labels'], `${place}.labels`)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const id = stringAt(fields, 'id', place);
  const reports = listAt(fields, 'reports', place).map((report, i) => checkReport(report, `${place}.reports[${i}]`));
  reports.forEach(({ sourceId }, i) => {
    if (sourceId !== sourceIdOf(id)) throw wrong(`${place}.reports[${i}].sourceId`, `"${sourceIdOf(id)}"`);
  });
  return { id, labels, isInvented: fields['isInvented'] === true, reports };
}

/** A report that comes from outside: id, sourceId and text must be there, all else may be null. Throws CorpusFailure. */
export function checkReport(given: unknown, place: string): Report {
  const fields = objectAt(given, place);
  const optional = (name: string): string | null => typeof fields[name] === 'string' ? fields[name] : null;
  return {
    id: stringAt(fields, 'id', place), sourceId: stringAt(fields, 'sourceId', place), text: stringAt(fields, 'text', place),
    title: optional('title'), byline: optional('byline'), source: optional('source'), publishedAt: optional('publishedAt'), url: optional('url'),
    language: languageCode(optional('language')),
  };
}

function objectAt(given: unknown, place: string): Fields {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong(place, 'an object');
  return given as Fields;
}

function stringAt(fields: Fields, name: string, place: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || !value) throw wrong(`${place}.${name}`, 'a text');
  return value;
}

function listAt(fields: Fields, name: string, place: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw wrong(`${place}.${name}`, 'a list');
  return value;
}

const wrong = (place: string, wanted: string): CorpusFailure => new CorpusFailure('bad-call', `cannot import reports: ${place} must be ${wanted}; build the extension again`);
