// What must stay true of any comparison: exchanging the texts mirrors it, a text agrees with itself, what is added beside changes
// nothing, a name changed in both changes nothing. On fixed texts of our own, and on shuffles of their sentences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '../src/core/alignment.ts';
import { compare, type Comparison } from '../src/core/compare.ts';
import { digest } from '../src/core/digest.ts';
import { RELATIONS, type Relation } from '../src/core/relations.ts';
import { LANGUAGES } from '../src/core/languages/pack.ts';
import { printReason, type ReasonCode, REASON_CODES } from '../src/core/reasons.ts';
import { wordEdits } from '../src/core/wording.ts';

const FIRST = [
  'Le ministre Piotr Dallem a inauguré vendredi le pont de Soulanges, long de 840 mètres.',
  'Les travaux ont coûté 42 millions d’euros et duré trois ans, selon la préfecture de Calmar.',
  '« Ce pont change la vie de la vallée », a déclaré Marta Velsin, la maire de Carmonde.',
  'Environ 12 000 véhicules emprunteront chaque jour le nouvel ouvrage.',
  'Le précédent pont avait été détruit par une crue le 14 novembre 2019.',
];
const SECOND = [
  'Le nouveau pont de Soulanges a été ouvert vendredi par le ministre Piotr Dallem.',
  'La préfecture de Calmar chiffre les travaux à 45 millions d’euros.',
  '« Ce pont change la vie de toute la vallée », s’est réjouie Marta Velsin, maire de Carmonde.',
  'L’ancien pont avait été détruit par une crue le 13 novembre 2019.',
  'La ville de Lorchaux réclame depuis dix ans un ouvrage semblable.',
];
const OPPOSITE: Readonly<Partial<Record<Relation, Relation>>> = { 'only-here': 'only-there', 'only-there': 'only-here' };

const read = (sentences: readonly string[]): ReturnType<typeof digest> => digest({ text: sentences.join(' '), language: 'fr', publishedAt: '2023-03-06' });
const lines = ({ findings }: Comparison): readonly string[] => findings.map(({ relation, kind, here, there }) => `${relation} ${kind} ${here?.text ?? '-'} | ${there?.text ?? '-'}`);
const turned = ({ findings }: Comparison): readonly string[] => findings.map(({ relation, kind, here, there }) => `${OPPOSITE[relation] ?? relation} ${kind} ${there?.text ?? '-'} | ${here?.text ?? '-'}`);
const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

describe('comparison', () => {
  it('is mirrored when the texts change places, in any order of sentences', () => {
    fc.assert(fc.property(fc.shuffledSubarray(FIRST, { minLength: 1 }), fc.shuffledSubarray(SECOND, { minLength: 1 }), (a, b) => {
      const [here, there] = [read(a), read(b)];
      expect(sorted(turned(compare(there, here)))).toEqual(sorted(lines(compare(here, there))));
    }), { numRuns: 40, seed: 7 });
  });

  it('of a text with itself finds nothing but the same', () => {
    for (const text of [FIRST, SECOND]) {
      const one = read(text);
      const { findings, pairs } = compare(one, one);
      expect(new Set(findings.map(({ relation }) => relation))).toEqual(new Set(['same']));
      expect(pairs.map(({ here, there }) => [here.start, there.start])).toEqual(one.reading.sentences.map(({ start }) => [start, start]));
    }
  });

  it('is not changed by a paragraph about something else', () => {
    const beside = 'Un orage de grêle a privé d’électricité deux communes du littoral.';
    const [plain, added] = [compare(read(FIRST), read(SECOND)), compare(read(FIRST), read([...SECOND, beside]))];
    expect(sorted(lines(added)).filter((line) => !line.startsWith('only-there'))).toEqual(sorted(lines(plain)).filter((line) => !line.startsWith('only-there')));
  });

  it('relates the same in any order of paragraphs', () => {
    const relations = (a: readonly string[], b: readonly string[]): readonly string[] => sorted(lines(compare(read(a), read(b))));
    const plain = relations(FIRST, SECOND);
    fc.assert(fc.property(fc.shuffledSubarray(FIRST, { minLength: FIRST.length }), fc.shuffledSubarray(SECOND, { minLength: SECOND.length }), (a, b) => {
      expect(relations(a, b)).toEqual(plain);
    }), { numRuns: 15, seed: 5 });
  });

  it('is not changed by renaming a person in both texts', () => {
    const rename = (text: string): string => text.replaceAll('Marta Velsin', 'Selma Kordan');
    expect(sorted(lines(compare(read(FIRST.map(rename)), read(SECOND.map(rename)))))).toEqual(sorted(lines(compare(read(FIRST), read(SECOND))).map(rename)));
  });

  it('sets the cost and the day of the flood against each other, and nothing else', () => {
    expect(lines(compare(read(FIRST), read(SECOND))).filter((line) => line.startsWith('conflict'))).toEqual(['conflict money 42 millions d’euros | 45 millions d’euros', 'conflict date 14 novembre 2019 | 13 novembre 2019']);
  });

  it('puts conflicts first and gives every finding a weight within 0 and 1', () => {
    const { findings } = compare(read(FIRST), read(SECOND));
    expect(findings[0]?.relation).toBe('conflict');
    for (const { weight, relation } of findings) {
      expect(RELATIONS).toContain(relation);
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });
});

describe('aligned sentences', () => {
  const textOf = (one: ReturnType<typeof digest>, { start, end }: { readonly start: number; readonly end: number }): string => one.article.text.slice(start, end).trim();

  it('meet in any order, and those without partner stay alone', () => {
    const [here, there] = [read(FIRST), read([...SECOND].reverse())];
    const met = alignSentences(here, there).map((pair) => [textOf(here, pair.here), textOf(there, pair.there)]);
    expect(met).toContainEqual([FIRST[0], SECOND[0]]);
    expect(met).toContainEqual([FIRST[2], SECOND[2]]);
    expect(met).toContainEqual([FIRST[4], SECOND[3]]);
    expect(met.flat()).not.toContain(SECOND[4]);
  });

  it('are one to two where a sentence was split', () => {
    const whole = read(['Le ministre Piotr Dallem a inauguré le pont de Soulanges et promis une digue neuve à la ville de Carmonde.', 'La récolte de lavande débute.']);
    const split = read(['Le ministre Piotr Dallem a inauguré le pont de Soulanges.', 'Piotr Dallem a promis une digue neuve à la ville de Carmonde.', 'La récolte de lavande débute.']);
    expect(alignSentences(whole, split).filter(({ here }) => here.start === 0)).toHaveLength(2);
  });

  it('meet across languages by names, figures and concepts', () => {
    const english = digest({ text: 'Minister Piotr Dallem opened the Soulanges bridge on Friday. The old bridge had been destroyed by a flood on 14 November 2019. Lavender growers met in Lorchaux.', language: 'en' });
    const met = alignSentences(read(FIRST), english).map((pair) => textOf(english, pair.there).slice(0, 12));
    expect(met).toEqual(['Minister Pio', 'The old brid']);
  });
});

describe('word edits', () => {
  const edit = (a: string, b: string): ReturnType<typeof wordEdits> => wordEdits({ text: a, span: { start: 0, end: a.length } }, { text: b, span: { start: 0, end: b.length } });
  const words = fc.array(fc.constantFrom('le', 'pont', 'de', 'Soulanges', 'a', 'été', 'ouvert,', '«', '42'), { maxLength: 14 }).map((list) => list.join(' '));

  it('cover both texts without gap or overlap, and mirror', () => {
    fc.assert(fc.property(words, words, (a, b) => {
      const edits = edit(a, b);
      expect(edits.map(({ here }) => a.slice(here.start, here.end)).join('')).toBe(a);
      expect(edits.map(({ there }) => b.slice(there.start, there.end)).join('')).toBe(b);
      const mirror = edit(b, a).map(({ op, here, there }) => `${op === 'both' ? op : op === 'only-here' ? 'only-there' : 'only-here'} ${b.slice(here.start, here.end)}/${a.slice(there.start, there.end)}`);
      expect(sorted(mirror)).toEqual(sorted(edits.map(({ op, here, there }) => `${op} ${b.slice(there.start, there.end)}/${a.slice(here.start, here.end)}`)));
    }), { numRuns: 200, seed: 11 });
  });

  it('never cut a word: décès and déclare have nothing in common', () => {
    expect(edit('un décès confirmé', 'un déclare confirmé').map(({ op }) => op)).toEqual(['both', 'only-here', 'only-there', 'both']);
  });
});

describe('reasons', () => {
  it('are told in six languages with both values', () => {
    const values = { here: 'H1', there: 'T2' };
    const twoSided: readonly ReasonCode[] = REASON_CODES.filter((code) => code.endsWith('-differ') || code === 'denied' || code === 'other-words');
    for (const code of twoSided) for (const language of LANGUAGES) expect(printReason({ code, values }, language)).toMatch(/H1.*T2/u);
    for (const code of REASON_CODES) expect(new Set(LANGUAGES.map((language) => printReason({ code, values }, language))).size).toBeGreaterThan(3);
  });
});
