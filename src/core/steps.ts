// Long works in steps, run to their end: with rests between the steps, or in one go. What a rest is, and when one is due, the caller knows: here is no clock.

/** What steps give in the end; `rest` is awaited between them. Fails where a step or a rest does. */
export async function inTurns<T>(steps: Generator<unknown, T, unknown>, rest: () => Promise<void>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await rest();
  }
}

/** The same without rests, where nothing may come between. */
export function atOnce<T>(steps: Generator<unknown, T, unknown>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
