// Has the page read outside of it: takes it down as HTML and sends that in pieces, so that neither the reading nor a long message
// holds the page up. The background hands them to the host.
import { takeDown, type Piece } from '../../reader/page-source.ts';
import type { Reading } from '../../reader/read-article.ts';
import { ask, CallError } from '../wire.ts';
import { givingTurns } from '../turns.ts';

/** A host that was stopped between two pieces has lost them. */
const TRIES = 3;

let readings = 0;

/** The reading of this page as it is now. Fails: internal. */
export async function readElsewhere(): Promise<Reading> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const { name, last } = await send(givingTurns());
    const reading = await ask('page>background', 'readPieces', name, last.at, last.html, location.href);
    if (reading) return reading;
  }
  throw new CallError('internal', `the page could not be sent: its pieces were lost ${TRIES} times`);
}

/** Sends all pieces but the last, each as soon as it is there; gives the name they bear when they have arrived. */
async function send(rest: () => Promise<void>): Promise<{ readonly name: string; readonly last: Piece }> {
  const steps = takeDown(document);
  let name = nextName();
  let sent: Promise<void>[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      await Promise.all(sent);
      return { name, last: step.value };
    }
    if (step.value) {
      const { at, html } = step.value;
      if (at === 0) [name, sent] = [nextName(), []];
      const arrived = ask('page>background', 'takePiece', name, at, html);
      arrived.catch(() => undefined);   // told below, unless the reading begins anew or another piece has failed before
      sent.push(arrived);
    }
    await rest();
  }
}

const nextName = (): string => `${performance.timeOrigin}-${++readings}`;
