// Every directory of test/stories is a list of tests: pairs of short reports and what must be found between them, or never.
// A story must fail before what it asks for is built; nothing here writes an expectation.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/core/compare.ts';
import { digest } from '../src/core/digest.ts';
import type { Finding } from '../src/core/findings.ts';
import { findWordChoices } from '../src/core/findings/word-choice.ts';
import type { Span } from '../src/core/text/span.ts';
import type { Relation } from '../src/core/relations.ts';
import type { LanguageCode } from '../src/core/languages/pack.ts';

interface Report { readonly text: string; readonly publishedAt?: string; readonly language?: LanguageCode }
/** `relation kind`, and the facts' words on each side, "" for a side without. */
type Wanted = readonly [relation: string, here: string, there: string];
interface Story {
  readonly language: LanguageCode;
  readonly here: string | Report;
  readonly there: string | Report;
  /** Must be found. */
  readonly finds?: readonly Wanted[];
  /** Relations, or `relation kind`, that must not be found. Conflict is never allowed where none is wanted. */
  readonly never?: readonly string[];
  /** What must be told beside the relations: `firmer-here "12" | "12"`, `softer-there "…" | "…"` of a quotation, `words "rebelles" | "terroristes"`. */
  readonly tells?: readonly string[];
  /** Signs and the like that must not be told: `denied`. */
  readonly untold?: readonly string[];
}

const ROOT = new URL('./stories/', import.meta.url);
const OPPOSITE: Readonly<Partial<Record<Relation, Relation>>> = { 'only-here': 'only-there', 'only-there': 'only-here' };

const open = (side: string | Report, language: LanguageCode): ReturnType<typeof digest> => digest({ language, ...(typeof side === 'string' ? { text: side } : side) });
const show = ({ relation, kind, here, there }: Finding): string => `${relation} ${kind}: "${here?.text ?? ''}" | "${there?.text ?? ''}"`;
/** What a comparison tells beside its relations. */
const tell = (findings: readonly Finding[], choices: readonly (readonly [string, string])[]): readonly string[] => [
  ...findings.flatMap(({ firmer, drift, here, there }) => [...(firmer ? [`firmer-${firmer}`] : []), ...(drift?.signs ?? [])].map((sign) => `${sign} "${here?.text ?? ''}" | "${there?.text ?? ''}"`)),
  ...findings.flatMap(({ claimants }) => (claimants ? [`claimants "${claimants.here}" | "${claimants.there}"`] : [])),
  ...choices.map(([a, b]) => `words "${a}" | "${b}"`),
];
const turn = ({ relation, kind, here, there }: Finding): string => `${OPPOSITE[relation] ?? relation} ${kind}: "${there?.text ?? ''}" | "${here?.text ?? ''}"`;

for (const name of readdirSync(ROOT).sort()) {
  describe(name.replaceAll('-', ' '), () => {
    const stories = JSON.parse(readFileSync(new URL(`${name}/stories.json`, ROOT), 'utf8')) as readonly Story[];
    for (const [index, story] of stories.entries()) {
      const [here, there] = [open(story.here, story.language), open(story.there, story.language)];
      it(`${story.language} ${index + 1}: ${here.article.text.slice(0, 70)}`, () => {
        const { findings, pairs } = compare(here, there);
        const shown = findings.map(show);
        const wordsAt = ({ article }: ReturnType<typeof digest>, { start, end }: Span): string => article.text.slice(start, end);
        const told = tell(findings, findWordChoices(here, there, pairs).map((choice) => [wordsAt(here, choice.here), wordsAt(there, choice.there)]));
        for (const line of story.tells ?? []) expect(told).toContain(line);
        for (const sign of story.untold ?? []) expect(told.filter((line) => line.startsWith(sign))).toEqual([]);
        for (const [relation, a, b] of story.finds ?? []) expect(shown).toContain(`${relation}: "${a}" | "${b}"`);
        const wantsConflict = story.finds?.some(([relation]) => relation.startsWith('conflict')) ?? false;
        for (const never of [...story.never ?? [], ...(wantsConflict ? [] : ['conflict'])]) expect(shown.filter((line) => line.startsWith(never))).toEqual([]);
        expect(compare(there, here).findings.map(turn).sort()).toEqual([...shown].sort());
      });
    }
  });
}
