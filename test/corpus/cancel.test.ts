// A question that its asker cancels ends at its next rest; the one asked beside it, and the next one, are answered.
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFor } from '../../src/corpus/answer.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { overviewFor } from '../../src/corpus/overview.ts';
import { CancelledQuestions, type Rest } from '../../src/corpus/rest.ts';
import { openHeld, report } from './held.ts';

const told = (dead: number): string => `A fire in the Halloran mill at Dunmarrow killed ${dead} people on Tuesday night, the fire chief Ruth Okafor said. The mill in Dunmarrow employed 340 workers and burned for nine hours.`;
const ARTICLE = report('here', told(3), { publishedAt: '2025-03-05', source: 'The Dunmarrow Post' });
const ASKED = { answer: answerFor, overview: overviewFor };

describe.each(Object.entries(ASKED))('%s', (_name, ask) => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await openHeld());
    await corpus.add(Array.from({ length: 2 }, (_, i) => report(`mill-${i}`, `${told(3 + i)} Report number ${i} adds that ${20 + i} engines came from Karsholm.`, { publishedAt: '2025-03-05', source: `Paper ${i}` })));
  });

  /** How often the work rests, and what comes of it when it is cancelled at the rest of that number. */
  async function askAndCancel(at: number): Promise<{ readonly rests: number; readonly end: string }> {
    const questions = new CancelledQuestions();
    const rest = questions.restsOf('mine');
    let rests = 0;
    const counted: Rest = () => {
      if (++rests === at) questions.cancel('mine');
      return rest();
    };
    const end = await ask(ARTICLE, corpus, [], counted).then(() => 'answered', (error: { readonly code?: string }) => error.code ?? String(error));
    return { rests, end };
  }

  it('rests between its steps and ends at whichever it is cancelled', async () => {
    const whole = await askAndCancel(Number.POSITIVE_INFINITY);
    expect(whole.end).toBe('answered');
    expect(whole.rests).toBeGreaterThan(2);   // before each report at the least
    for (const at of [1, 2, whole.rests]) expect(await askAndCancel(at)).toEqual({ rests: at, end: 'cancelled' });
  });

  it('is answered beside a cancelled one, and cancelled before it began when the order overtook it', async () => {
    const questions = new CancelledQuestions();
    questions.cancel('mine');
    const [mine, other, unnamed] = await Promise.allSettled(['mine', 'other', undefined].map((name) => ask(ARTICLE, corpus, [], questions.restsOf(name))));
    expect([mine?.status, other?.status, unnamed?.status]).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });
});
