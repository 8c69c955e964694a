// The texts of a ledger as columns: the article first, then the reports in the order of their letters. The ledger numbers them as the
// corpus found them; a report that came in since the answer was given has no letter and is left out.
import type { Overview } from '../../../corpus/overview.ts';
import type { TabReading } from '../../protocol.ts';
import { say } from '../../locale.ts';
import { nameOf } from '../reports-view.tsx';
import type { OriginGroup } from '../sigla.ts';
import type { Column } from './ledger-rows.ts';

/** One column a text. */
export function columnsOf({ article }: TabReading, groups: readonly OriginGroup[], { reportIds, capturedAt }: Pick<Overview, 'reportIds' | 'capturedAt'>): readonly Column[] {
  const here: Column = { side: 'here', siglum: 'A', name: say('here_name'), text: article.text, language: article.language, publishedAt: article.publishedAt, report: 0, origin: -1, title: article.title, capturedAt: null };
  return [here, ...groups.flatMap(({ reports, isAlsoHere }, origin) => reports.flatMap((lettered): readonly Column[] => {
    const { siglum, related: { head, text } } = lettered;
    const at = reportIds.indexOf(head.id);
    return at < 0 ? [] : [{ side: 'there', siglum, name: nameOf(lettered), text, language: head.language, publishedAt: head.publishedAt, report: at + 1, origin: isAlsoHere ? -1 : origin, title: head.title, capturedAt: capturedAt[at] ?? null }];
  }))];
}
