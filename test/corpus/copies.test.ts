// Copies of an article are found by their wording over the whole corpus: those that its keys would not bring, and those of
// another month, which are none of its event.
import { beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { answerFor, findJudged } from '../../src/corpus/answer.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { openHeld, report } from './held.ts';

const WIRE = 'The harbour authority of Tilbourg will close the old lock for eleven weeks from the first of March, its director Ada Lindqvist said on Tuesday, because the gates leak and the pumps can no longer keep up. '
  + 'Barges bound for the Orvane will have to take the northern canal, a detour of some nine hours, and pay the higher toll that is charged there, which skippers called an insult. '
  + 'The council had promised new gates after the flood of 2019 but spent the money on a car park, according to minutes seen by this newspaper. '
  + 'Nobody from the council was willing to explain the decision; the mayor is on holiday until the end of the month and his deputy referred all questions to the harbour authority. '
  + 'Shipping on the lower river, where most of the grain is loaded, goes on as usual, and so does the ferry, though with fewer crossings in the evening.';
const LONG = `${'Grain prices fell again in Karsholm. Millers there blame a late harvest and cheap imports by rail from the south. '.repeat(6)}\n${WIRE}`;
const others = Array.from({ length: 30 }, (_, i) => report(`lock-${i}`, `Tilbourg’s lock: skippers protest, part ${i}. Ada Lindqvist of the harbour authority met ${i + 3} skippers in Tilbourg about the lock on the Orvane, its gates and its pumps.`, { publishedAt: '2025-02-12' }));
const ARTICLE = report('here', WIRE, { publishedAt: '2025-02-12' });

describe('copies', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await openHeld());
    await corpus.add([...others, report('long', LONG, { publishedAt: '2025-02-13' }), report('old', WIRE.replace('eleven weeks', 'ten weeks'), { publishedAt: '2024-11-02' }), report('off', WIRE, { publishedAt: '2024-12-02', sourceId: 'file:off' })], { isBulk: true });
  });

  it('are judged beside the candidates that keys bring', async () => {
    const here = digest(ARTICLE);
    expect((await corpus.find({ keys: here.keys, limit: 1 })).map(({ id }) => id)).not.toContain('long');
    const judged = await findJudged(here, corpus, { most: 1 });
    expect(judged.find((each) => each.report.id === 'long')).toMatchObject({ isCopy: true });
    expect(judged.filter(({ isCopy }) => isCopy).map((each) => each.report.id).sort()).toEqual(['long', 'off', 'old']);
  });

  it('of another month are told apart from the reports of the event, but not those of sources switched off', async () => {
    const { related, copies } = await answerFor({ ...ARTICLE }, corpus, ['file:off']);
    expect(related.map(({ head }) => head.id)).not.toContain('old');
    expect(copies?.map(({ head, reuse }) => [head.id, reuse.here > 0.9])).toEqual([['old', true]]);
    expect(copies?.[0]?.head).not.toHaveProperty('text');
  });
});
