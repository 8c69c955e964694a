// Turns: a long piece of work gives way to the other work of its thread every few milliseconds, in a page above all.

/** Milliseconds after which others get their turn: a fifth of what a user may notice, for a step or the collector can make it twice as long. */
const TURN_MS = 10;

/** A function to await between the steps of a work that begins now: it lets the page work, in a new task behind those that wait already, once
 *  a turn is over. Not a timer alone: in pages that are not seen it waits a second. */
export function givingTurns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < TURN_MS) return;
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
      setTimeout(resolve);   // whichever is first: Firefox carries messages through its parent process, 10 ms and more where that is busy
    });
    begun = performance.now();
  };
}
