// Has the page read in a document of the extension: takes it down as HTML and sends that in pieces, so that neither the reading nor a long message
// holds the page up. The background hands them to the host.
import { takeDown } from '../../reader/page-source.ts';
import type { Reading } from '../../reader/read-article.ts';
import { ask, CallError } from '../wire.ts';
import { givingTurns, inTurns } from '../turns.ts';

/** A host that was stopped between two pieces has lost them. */
const TRIES = 3;

let readings = 0;

/** The reading of this page as it is now. Fails: internal. */
export async function readElsewhere(): Promise<Reading> {
  const rest = givingTurns();
  const pieces = await inTurns(takeDown(document), rest);
  const about = { url: location.href, type: document.contentType === XHTML ? XHTML : 'text/html' } as const;
  for (let tries = 1; tries <= TRIES; tries++) {
    const name = `${performance.timeOrigin}-${++readings}`;
    const others = pieces.slice(0, -1);
    const sent: Promise<void>[] = [];
    for (const [at, html] of others.entries()) {
      sent.push(ask('page>background', 'takePiece', name, at, html));
      await rest();
    }
    await Promise.all(sent);
    const reading = await ask('page>background', 'readPieces', name, others.length, pieces.at(-1) ?? '', about);
    if (reading) return reading;
  }
  throw new CallError('internal', `the page could not be sent: its pieces were lost ${TRIES} times`);
}

const XHTML = 'application/xhtml+xml';
