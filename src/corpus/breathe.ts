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
