// One question at a time to the corpus: whoever asks anew wants the former answer no more, and the work on it ends.

/** Asks under a name of its own, and ends the question before. */
export interface Questions {
  /** What the call gives; a question that was ended fails, as its call does. */
  put<T>(call: (name: string) => Promise<T>): Promise<T>;
  /** Ends the work on what is still waited for, if anything is. */
  drop(): void;
}

/** `cancel` tells whoever works on a question, by its name; `nameAnew` gives names that no other view gives. */
export function openQuestions(cancel: (name: string) => void, nameAnew: () => string = () => crypto.randomUUID()): Questions {
  let waiting: string | null = null;
  const drop = (): void => {
    const name = waiting;
    waiting = null;
    if (name !== null) cancel(name);
  };
  return {
    drop,
    async put(call) {
      drop();
      const name = waiting = nameAnew();
      try {
        return await call(name);
      } finally {
        if (waiting === name) waiting = null;
      }
    },
  };
}
