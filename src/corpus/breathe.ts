// A pause in long work, so that questions that wait are answered: by a message to oneself, for timers wait 4 ms each.

/** Resolves when everything that came in before has had its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(null);
});

/** Each in turn, with a breath after every `most` of them. */
export async function* withBreaths<T>(all: Iterable<T>, most: number): AsyncGenerator<T, void, void> {
  let given = 0;
  for (const each of all) {
    yield each;
    if (++given % most === 0) await breathe();
  }
}
