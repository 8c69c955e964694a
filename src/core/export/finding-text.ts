// One finding with its evidence as plain text, to be pasted anywhere: what it is, both passages, who published them when and where.
import type { Finding } from '../findings.ts';
import type { LanguageCode } from '../languages/pack.ts';
import { passageAround } from '../passage.ts';
import type { Fact } from '../facts/fact.ts';
import { printReason } from '../reasons.ts';
import { oneLine, webAddress, type RecordedText } from './record.ts';
import { EXPORT_WORDS } from './words.ts';

/** What of a text stands beside its passage. */
export type Cited = Pick<RecordedText, 'name' | 'title' | 'url' | 'publishedAt' | 'text'>;

/** Lines: relation and reason, then for each text its passage in quotation marks and where it is from. Ends without a line break. */
export function findingText(finding: Finding, here: Cited, there: Cited, language: LanguageCode): string {
  const words = EXPORT_WORDS[language];
  const about = finding.about ? ` (${oneLine(finding.about)})` : '';
  return [`${words.relations[finding.relation]}${about}: ${oneLine(printReason(finding.because, language))}`, ...cite(finding.here, here, words.silent, words.undated), ...cite(finding.there, there, words.silent, words.undated)].join('\n');
}

function cite(fact: Fact | undefined, { name, title, url, publishedAt, text }: Cited, silent: string, undated: string): readonly string[] {
  const address = webAddress(url);
  const source = [...new Set([name, title ?? ''])].filter(Boolean).map(oneLine).join(', ');
  return ['', fact ? `“${oneLine(passageAround(text, fact).text)}”` : `(${silent})`, `— ${source}, ${publishedAt ?? undated}`, ...(address ? [address] : [])];
}
