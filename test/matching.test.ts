// Same event or only the same topic, and whose words: on short invented reports, and on the dossiers that come with Recoupe.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PartialArticle } from '../src/core/article.ts';
import { digest, type Digest } from '../src/core/digest.ts';
import { KEYS_PER_REPORT } from '../src/core/keys.ts';
import { LANGUAGES } from '../src/core/languages/pack.ts';
import { groupOrigins } from '../src/core/origins/origins.ts';
import { printReason } from '../src/core/reasons.ts';
import { measureReuse } from '../src/core/origins/reuse.ts';
import { judgeEvent, judgeEvents } from '../src/core/events/same-event.ts';
import { answerFor } from '../src/corpus/answer.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { parseReportFile } from '../src/sources/report-file.ts';
import { openHeld, report } from './corpus/held.ts';

const QUAKE = 'A magnitude 6.2 earthquake struck the Orvane valley early on Monday, killing at least 14 people in the town of Tilbourg, the prefect Hélène Marchetti said. Rescuers were searching the ruins of the Saint-Aubin school.';
const SAME_QUAKE = 'Fourteen people died when an earthquake hit Tilbourg and the rest of the Orvane valley before dawn. The Saint-Aubin school has collapsed, according to Hélène Marchetti, the prefect. The magnitude was 6.2.';
const OTHER_QUAKE = 'An earthquake of magnitude 5.8 shook the island of Vellum on Monday. Nine people were killed in the port of Karsholm, governor Pieter Lund told reporters, and rescuers were searching the ruins of a hospital.';
const MATCH = 'Karsholm beat Tilbourg 3-1 on Saturday in the semi-final of the Vellum Cup. Jonas Brandt scored twice for Karsholm, and the coach Ada Lindqvist praised her defence.';
const NEXT_MATCH = 'Karsholm lost 2-0 to Orvane on Saturday in the league. Jonas Brandt missed a penalty for Karsholm, and the coach Ada Lindqvist regretted the errors of her defence.';

const of = (text: string, more: Partial<PartialArticle> = {}): Digest => digest({ text, language: 'en', ...more });
const isSame = (one: Digest, two: Digest): boolean => judgeEvent(one, two).isSameEvent;

describe('one event', () => {
  it('is two reports of one earthquake, not of two', () => {
    expect(isSame(of(QUAKE), of(SAME_QUAKE))).toBe(true);
    expect(isSame(of(QUAKE), of(OTHER_QUAKE))).toBe(false);
  });

  it('is not two matches of one team, a month apart', () => {
    expect(isSame(of(MATCH, { publishedAt: '2025-04-05' }), of(NEXT_MATCH, { publishedAt: '2025-05-03' }))).toBe(false);
  });

  it('is not the same words a month later: a stage of its own', () => {
    expect(isSame(of(QUAKE, { publishedAt: '2025-04-07' }), of(SAME_QUAKE, { publishedAt: '2025-04-08' }))).toBe(true);
    expect(isSame(of(QUAKE, { publishedAt: '2025-04-07' }), of(SAME_QUAKE, { publishedAt: '2025-05-08' }))).toBe(false);
  });

  it('is not the very same text more than two weeks later, and is within them', () => {
    expect(isSame(of(QUAKE, { publishedAt: '2025-04-07' }), of(QUAKE, { publishedAt: '2025-04-21' }))).toBe(true);
    expect(isSame(of(QUAKE, { publishedAt: '2025-04-07' }), of(QUAKE, { publishedAt: '2025-04-22' }))).toBe(false);
  });

  it('holds for a date known to the month only, and for none', () => {
    expect(isSame(of(QUAKE, { publishedAt: '2025-04' }), of(SAME_QUAKE, { publishedAt: '2025-04-28' }))).toBe(true);
    expect(isSame(of(QUAKE, { publishedAt: '2025-04' }), of(SAME_QUAKE, { publishedAt: '2025-07-01' }))).toBe(false);
  });

  it('tells the order of publication from either side', () => {
    const [early, late] = [of(QUAKE, { publishedAt: '2025-04-07' }), of(SAME_QUAKE, { publishedAt: '2025-04-09' })];
    expect([judgeEvent(early, late).order, judgeEvent(late, early).order, judgeEvent(early, early).order, judgeEvent(early, of(QUAKE)).order]).toEqual(['later', 'earlier', null, null]);
  });

  it('is judged alike from either side', () => {
    for (const [one, two] of [[QUAKE, SAME_QUAKE], [QUAKE, OTHER_QUAKE], [MATCH, NEXT_MATCH]] as const) {
      const [there, back] = [judgeEvent(of(one), of(two)), judgeEvent(of(two), of(one))];
      expect([there.isSameEvent, there.score.toFixed(9)]).toEqual([back.isSameEvent, back.score.toFixed(9)]);
    }
  });

  it('says what is shared, as written in the article, in every language of the interface', () => {
    const [first] = judgeEvents(of(QUAKE), [of(SAME_QUAKE)]);
    for (const language of LANGUAGES) expect(first?.because.map((reason) => printReason(reason, language)).join()).toMatch(/Tilbourg|Orvane|Marchetti/u);
    expect(judgeEvent(of(QUAKE), of('Bread prices fell.')).because.map((reason) => printReason(reason, 'en'))).toEqual(['nothing telling in common']);
  });

  it('says nothing of empty texts', () => {
    expect(judgeEvent(of(''), of(''))).toMatchObject({ isSameEvent: false, score: 0 });
    expect(judgeEvents(of(QUAKE), [])).toEqual([]);
  });
});

describe('keys', () => {
  it('are plain, weighed from 1 down, and no more than the index holds', () => {
    const { keys } = of(`${QUAKE} ${OTHER_QUAKE} ${MATCH} ${NEXT_MATCH} Житомир 北京 ${'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. '.repeat(3)}`);
    expect(keys.length).toBeLessThanOrEqual(KEYS_PER_REPORT);
    expect(keys.filter(({ key }) => !/^[a-z0-9:]+$/u.test(key))).toEqual([]);
    expect(keys[0]?.weight).toBe(1);
    expect(keys.map(({ weight }) => weight)).toEqual(keys.map(({ weight }) => weight).sort((a, b) => b - a));
  });

  it('meet across languages for one story', () => {
    const french = digest({ text: 'Joe Biden a téléphoné à Vladimir Poutine : des négociations sur l’Ukraine commenceront à Genève.', language: 'fr' });
    const english = of('Joe Biden called Vladimir Putin: talks on Ukraine will begin in Geneva.');
    const shared = new Set(french.keys.map(({ key }) => key));
    expect(english.keys.filter(({ key }) => shared.has(key)).length).toBeGreaterThanOrEqual(6);
  });

  it.each([['one word without blanks', 'a'.repeat(500_000)], ['digits', '7'.repeat(500_000)], ['capitals', 'Vellum '.repeat(70_000)]])('of half a megabyte of %s come within seconds', (_name, text) => {
    const [start, hostile] = [performance.now(), of('')];
    const one = { ...hostile, reading: { ...hostile.reading, words: digest({ text, language: 'en' }).reading.words } };
    measureReuse(one, one);
    groupOrigins([one, one]);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe('text reuse', () => {
  const COPY = 'The bridge of Sarvenne collapsed on Tuesday shortly after noon, the prefect of the Orvane valley said. Eleven people were hurt, two of them badly, when the central span fell into the river. Engineers had warned of cracks in March, but the council put the repairs off until next year, documents show.';
  const REWORDED = COPY.replace('shortly after noon', 'soon after noon').replace('Eleven people were hurt', 'Eleven persons were hurt').replace('the council put the repairs off until next year, documents show', 'repairs were put off');
  const OWN = 'Tilbourg woke to sirens. A witness, Karim Belaïd, saw the Sarvenne bridge give way and counted a dozen cars on it; by evening the hospital had taken in eleven wounded and the mayor was asking why nobody had closed it.';

  it('falls from copy to light rewording to own words', () => {
    const shares = [COPY, REWORDED, OWN].map((text) => measureReuse(of(text), of(COPY)).here);
    expect(shares[0]).toBe(1);
    expect(shares[1]).toBeGreaterThan(0.6);
    expect(shares[1]).toBeLessThan(1);
    expect(shares[2]).toBeLessThan(0.2);
  });

  it('is seen from both sides: a paragraph taken over is all of the short text, little of the long', () => {
    const long = of(`${COPY}\n${OWN}\n${QUAKE}\n${MATCH}`);
    const { here, there } = measureReuse(of(COPY), long);
    expect(here).toBe(1);
    expect(there).toBeLessThan(0.5);
    expect(measureReuse(long, of(COPY))).toEqual({ here: there, there: here });
  });

  it('is none across languages and for empty texts', () => {
    expect(measureReuse(of(COPY), digest({ text: COPY, language: 'fr' }))).toEqual({ here: 0, there: 0 });
    expect(measureReuse(of(''), of(COPY))).toEqual({ here: 0, there: 0 });
  });

  it('makes one origin of a copy and a rewording, whichever comes first, and leaves own words apart', () => {
    const origins = groupOrigins([of(REWORDED, { publishedAt: '2025-10-15' }), of(OWN), of(`${COPY}\n(AFP)`, { publishedAt: '2025-10-14' })]);
    expect(origins.map(({ members, credit }) => ({ members, credit }))).toEqual([{ members: [2, 0], credit: 'AFP' }, { members: [1], credit: null }]);
    expect(origins.map(({ because }) => because.length > 0)).toEqual([true, false]);
  });

  it('does not make one origin of two own texts that credit one agency', () => {
    expect(groupOrigins([of(`${OWN}\n(with AFP)`), of(`${QUAKE} ${SAME_QUAKE}\n(with AFP)`)])).toHaveLength(2);
  });

  it('joins two groups through a report that shares both', () => {
    const both = of(`${COPY} ${QUAKE} ${OTHER_QUAKE}`);
    expect(groupOrigins([of(COPY), of(`${QUAKE} ${OTHER_QUAKE}`), both]).map(({ members }) => [...members].sort())).toEqual([[0, 1, 2]]);
  });
});

describe('the dossiers that come with Recoupe', () => {
  const root = 'assets/corpus';
  const reports = readdirSync(root).flatMap((dossier) => readdirSync(`${root}/${dossier}`).filter((name) => name !== 'dossier.txt')
    .map((name) => parseReportFile(readFileSync(`${root}/${dossier}/${name}`, 'utf8'), name, dossier)));
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await openHeld());
    await corpus.add(reports);
  });

  it.each(reports.map((each) => [each.id, each] as const))('%s is answered with reports of its own dossier only, in several languages', async (_id, article) => {
    const { related, origins, held } = await answerFor({ ...article }, corpus, []);
    expect(held).toBe(reports.length);
    expect([...new Set(related.map(({ head }) => head.sourceId))]).toEqual([article.sourceId]);
    expect(new Set(related.map(({ head }) => head.language)).size).toBeGreaterThanOrEqual(4);
    expect(origins.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(related.map((_, i) => i));
    for (const [i, { origin }] of related.entries()) expect(origins[origin]?.members).toContain(i);
  });

  it('an article of none of them gets no answer', async () => {
    const { related, origins } = await answerFor({ ...report('x', OTHER_QUAKE), language: 'en' }, corpus, []);
    expect([related, origins]).toEqual([[], []]);
  });

  it('a source switched off stays out', async () => {
    const [first] = reports;
    if (!first) throw new Error('no dossier in assets/corpus');
    expect((await answerFor({ ...first }, corpus, [first.sourceId])).related).toEqual([]);
  });
});
