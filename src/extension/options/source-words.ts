// Words for what a publication is, what went wrong with it, and why a file gave nothing: one sentence a code, in the reader's language.
import type { PublicationKind } from '../../sources/catalogue.ts';
import { say, type MessageKey } from '../locale.ts';
import type { FileProgress, SourceKind, SourceState, Trouble } from '../source-state.ts';

const MEDIA: Readonly<Record<PublicationKind, MessageKey>> = {
  agency: 'medium_agency', paper: 'medium_paper', magazine: 'medium_magazine', broadcaster: 'medium_broadcaster', 'public-body': 'medium_public_body', 'fact-checker': 'medium_fact_checker', satire: 'medium_satire',
};

/** "agence", "satire"; null for what the catalogue does not name. */
export const mediumWords = (medium: string | null): string | null => (medium !== null && Object.hasOwn(MEDIA, medium) ? say(MEDIA[medium as PublicationKind]) : null);

const KINDS: Readonly<Record<SourceKind, MessageKey>> = { feed: 'kind_of_feed', saved: 'kind_of_saved', import: 'kind_of_import', dossier: 'kind_of_dossier' };

/** "Fils", "Gardés par vous". */
export const kindOfWords = (kind: SourceKind): string => say(KINDS[kind]);

/** A title's name; reports from files that name no publication stand together. */
export const titleWords = ({ id, title }: SourceState): string => (id === 'import:files' ? say('no_publication') : title);

const IMPORT_STATES: Readonly<Record<FileProgress['state'], MessageKey>> = { waiting: 'import_waiting', running: 'import_running', paused: 'import_paused', cancelled: 'import_cancelled', done: 'import_done', failed: 'import_failed' };

/** How far a file's import is. */
export const importWords = (state: FileProgress['state']): string => say(IMPORT_STATES[state]);

/** What a refresh missed, with the host it was about. */
export const troubleWords = ({ code, host, status }: Trouble): string => say(`trouble_${code.replaceAll('-', '_') as 'slow'}`, host ?? '', status ?? '');

const PROBLEMS: Readonly<Record<string, MessageKey>> = {
  empty: 'problem_empty', 'too-short': 'problem_too_short', 'too-large': 'problem_too_large', 'not-json': 'problem_not_json', 'bad-field': 'problem_bad_field', 'not-article': 'problem_not_article',
  'not-a-feed': 'problem_not_a_feed', 'no-reports': 'problem_no_reports', 'unknown-kind': 'problem_unknown_kind', damaged: 'problem_damaged', bomb: 'problem_bomb', 'path-out': 'problem_path_out', newer: 'problem_newer', 'cannot-read': 'problem_cannot_read',
};

/** Why a file gave nothing and what to do; null for a code that has no sentence, whose own words then serve. */
export function problemWords(code: string): string | null {
  const key = PROBLEMS[code];
  return key === undefined ? null : say(key);
}

const PLACE = /^(?:(?<file>[^]{1,1000}), )?(?<what>line|row|entry|record|byte) (?<number>\d{1,15})$/u;
const PLACES: Readonly<Record<string, MessageKey>> = { line: 'place_line', row: 'place_row', entry: 'place_entry', record: 'place_record', byte: 'place_byte' };

/** "clips.jsonl, ligne 12" for "clips.jsonl, line 12"; a file by itself stays as it is. */
export function placeWords(place: string): string {
  const { file, what = '', number = '' } = PLACE.exec(place)?.groups ?? {};
  const key = PLACES[what];
  if (key === undefined) return place;
  return file === undefined ? say(key, number) : `${file}, ${say(key, number)}`;
}
