// Set up before each test file: after each test the worker hears its messages once. Tests that compute without a pause, one after another,
// else keep the runner's answers waiting, and after a minute vitest fails a run in which no test failed ("Timeout calling onTaskUpdate").
import { afterEach } from 'vitest';

/** The machine's own, whatever clock a test puts in its place. */
const { setImmediate: soon } = globalThis;

afterEach(() => new Promise<void>((resolve) => { soon(resolve); }));
