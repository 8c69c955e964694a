// A letter for each report, in the order of origins: reports of one origin stand together. A is the article being read.
import { siglumOf } from '../../core/export/record.ts';
import type { Answer, Related } from '../../corpus/answer.ts';

export interface Lettered { readonly related: Related; readonly siglum: string }

/** Reports whose words came from one place. `credit` is the agency named. */
export interface OriginGroup { readonly reports: readonly Lettered[]; readonly isAlsoHere: boolean; readonly credit: string | null }

/** Every report of the answer once, grouped and lettered B, C, D… A report no origin claims stands alone, last. */
export function letterReports({ related, origins }: Answer): readonly OriginGroup[] {
  const claimed = new Set(origins.flatMap(({ members }) => members));
  const alone = related.flatMap((_, at) => (claimed.has(at) ? [] : [{ members: [at], isAlsoHere: false, credit: null }]));
  let next = 1;
  return [...origins, ...alone].map(({ members, isAlsoHere, credit }) => ({
    isAlsoHere,
    credit,
    reports: members.flatMap((at) => related[at] ?? []).map((report) => ({ related: report, siglum: siglumOf(next++) })),
  })).filter(({ reports }) => reports.length > 0);
}

/** Independent sources, the article's own counted: a group that holds the article as well adds none. */
export const countSources = (groups: readonly OriginGroup[]): number => 1 + groups.filter(({ isAlsoHere }) => !isAlsoHere).length;
