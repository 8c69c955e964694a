// The owner's side of the corpus worker: replies find their call, failures keep their code, and a dead worker leaves nothing waiting.
import { describe, expect, it } from 'vitest';
import { connectCorpus, type WorkerPort } from '../../src/corpus/client.ts';
import type { WorkerReply, WorkerRequest } from '../../src/corpus/worker-calls.ts';

/** A worker that answers only when the test says so. */
class QuietWorker implements WorkerPort {
  readonly #events = new EventTarget();
  readonly asked: WorkerRequest[] = [];
  isStopped = false;
  postMessage(message: WorkerRequest): void { this.asked.push(message); }
  terminate(): void { this.isStopped = true; }
  addEventListener(type: string, listener: (event: never) => void): void { this.#events.addEventListener(type, listener as EventListener); }
  reply(data: WorkerReply): void { this.#events.dispatchEvent(new MessageEvent('message', { data })); }
  fail(message: string): void { this.#events.dispatchEvent(Object.assign(new Event('error'), { message })); }
}

describe('a connected corpus', () => {
  it('gives each call its own reply, in whatever order they come', async () => {
    const worker = new QuietWorker();
    const corpus = connectCorpus(worker);
    const [state, removed] = [corpus.state(), corpus.remove(['a'])];
    expect(worker.asked.map(({ call, values }) => [call, values])).toEqual([['state', []], ['remove', [['a']]]]);
    const [first, second] = worker.asked.map(({ id }) => id);
    worker.reply({ id: second ?? 0, ok: true, value: 1 });
    worker.reply({ id: first ?? 0, ok: true, value: { state: 'ready' } });
    expect(await Promise.all([state, removed])).toEqual([{ state: 'ready' }, 1]);
  });

  it('fails with the code and the message of the worker', async () => {
    const worker = new QuietWorker();
    const call = connectCorpus(worker).sources('fr');
    worker.reply({ id: worker.asked[0]?.id ?? 0, ok: false, code: 'storage-full', message: 'no room left' });
    await expect(call).rejects.toMatchObject({ name: 'CorpusFailure', code: 'storage-full', message: 'no room left' });
  });

  it('leaves no call waiting when the worker dies, and none begins after', async () => {
    const worker = new QuietWorker();
    const corpus = connectCorpus(worker);
    const waiting = [corpus.state(), corpus.sources('en')];
    worker.fail('out of memory');
    for (const call of waiting) await expect(call).rejects.toMatchObject({ code: 'corpus-unavailable', message: expect.stringContaining('out of memory') });
    await expect(corpus.state()).rejects.toMatchObject({ code: 'corpus-unavailable' });
    expect(corpus.isDead()).toBe(true);
    expect(worker.asked).toHaveLength(2);
  });

  it('leaves no call waiting when it is stopped', async () => {
    const worker = new QuietWorker();
    const corpus = connectCorpus(worker);
    const waiting = corpus.state();
    corpus.stop();
    await expect(waiting).rejects.toMatchObject({ code: 'corpus-unavailable' });
    expect(worker.isStopped).toBe(true);
  });

  it('passes over a reply that nobody waits for', () => {
    const worker = new QuietWorker();
    connectCorpus(worker);
    expect(() => { worker.reply({ id: 99, ok: true, value: null }); }).not.toThrow();
  });
});
