// One report, several texts: the same address again with a changed text is a new version, never a second report.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCorpusInMemory } from '../../src/corpus/open-memory.ts';
import { addressOf } from '../../src/corpus/address.ts';
import { report, wasm } from './held.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2025, 9, 14, 8);

async function openAt(): Promise<{ readonly corpus: Awaited<ReturnType<typeof openCorpusInMemory>>['corpus']; readonly passHours: (hours: number) => void }> {
  let now = START;
  const { corpus } = await openCorpusInMemory({ name: 'test', wasm, now: () => now });
  return { corpus, passHours: (hours) => { now += hours * HOUR; } };
}

const URL = 'https://www.ledger.example/harbour/ferry';
const first = report('a', 'Ten passengers of the Tilbourg ferry are missing.', { url: URL, title: 'Ferry sinks' });
const second = report('b', 'Twelve passengers of the Tilbourg ferry are missing.', { url: `${URL}/?utm_source=mail#top`, title: 'Ferry sinks: twelve missing' });

describe('versions', () => {
  it('keep the text before, when it came in, and one report', async () => {
    const { corpus, passHours } = await openAt();
    await corpus.add([first]);
    passHours(3);
    expect(await corpus.add([second])).toEqual({ added: 0, replaced: 1, versions: 1 });
    expect(await corpus.count()).toBe(1);
    expect(await corpus.versions('a')).toEqual([
      { title: second.title, publishedAt: null, text: second.text, capturedAt: '2025-10-14T11:00:00.000Z' },
      { title: first.title, publishedAt: null, text: first.text, capturedAt: '2025-10-14T08:00:00.000Z' },
    ]);
    expect((await corpus.read(['a', 'b'])).map(({ id, text }) => [id, text])).toEqual([['a', second.text]]);
    expect(await corpus.check()).toEqual([]);
  });

  it('are made within one batch too, in its order', async () => {
    const { corpus } = await openAt();
    expect(await corpus.add([first, second, report('c', 'Kestrels nest on the lighthouse.')])).toEqual({ added: 2, replaced: 1, versions: 1 });
    expect((await corpus.versions('a')).map(({ text }) => text)).toEqual([second.text, first.text]);
    expect(await corpus.check()).toEqual([]);
  });

  it('are not made of the same text, nor without an address', async () => {
    const { corpus } = await openAt();
    await corpus.add([first]);
    await corpus.add([{ ...first, title: 'Ferry sinks off Vellum' }]);
    expect((await corpus.versions('a')).map(({ title }) => title)).toEqual(['Ferry sinks off Vellum']);
    await corpus.add([report('x', 'A first text without an address.')]);
    await corpus.add([report('x', 'A second text without an address.')]);
    expect((await corpus.versions('x')).map(({ text }) => text)).toEqual(['A second text without an address.']);
    expect(await corpus.versions('nobody')).toEqual([]);
  });

  it('go with their report, twenty are kept, and none is found by the index', async () => {
    const { corpus, passHours } = await openAt();
    for (let i = 0; i < 25; i++) {
      await corpus.add([report('a', `Version number ${i} of the Tilbourg story, word${i}.`, { url: URL })]);
      passHours(1);
    }
    const versions = await corpus.versions('a');
    expect(versions).toHaveLength(21);
    expect([versions[0]?.text, versions.at(-1)?.text]).toEqual(['Version number 24 of the Tilbourg story, word24.', 'Version number 4 of the Tilbourg story, word4.']);
    expect(await corpus.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 9 })).toHaveLength(1);
    await corpus.remove(['a']);
    expect(await corpus.check()).toEqual([]);
    while (await corpus.work());
    expect(await corpus.check()).toEqual([]);
    expect(await corpus.count()).toBe(0);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.a.example/x/?utm_source=y#z', 'a.example/x'], ['http://a.example/x?b=2&a=1', 'a.example/x?a=1&b=2'], ['https://a.example/', null], ['not an address', null], [null, null],
    ['https://a.example///', null], ['https://www.example', null], ['https://a.example/x/../y', 'a.example/y'], ['https://a.example/%7Ex', 'a.example/%7Ex'], ['https://a.example:8080/x', 'a.example:8080/x'], ['http://1.2/x', '1.0.0.2/x'],
  ])('%s is %s', (url, address) => { expect(addressOf(url)).toBe(address); });

  it('is the same with a campaign behind it, however it is written', () => {
    const host = fc.stringMatching(/^[a-z0-9.-]{1,12}\.[a-z]{2,4}$/u);
    const path = fc.array(fc.constantFrom('/', '.', '..', 'x', 'A', '%41', '-', '--', '~', ';', "'", '!', '(', '@', ':', 'é', '\\', '|'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(host, path, (name, parts) => {
      const url = `https://${name}/${parts}`;
      expect(addressOf(url)).toBe(addressOf(`${url}?utm_source=letter`));
    }), { numRuns: 3000 });
  });
});
