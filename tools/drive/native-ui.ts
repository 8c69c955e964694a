// What Chromium itself draws around the page (its prompts, its menus) is in no document. Its developers' server for these views, on a port that it
// writes into the profile, lists them as a tree and clicks them: a small client of WebSocket (RFC 6455), messages of text only.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';

/** What starts the server. */
export const NATIVE_UI = ['--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events'];

/** A view of the browser's own, by the name of its class. */
export interface NativeView { readonly id: number; readonly name: string; readonly children: readonly NativeView[] }

export interface NativeUi {
  /** All that stands on the screen now. */
  tree(): Promise<NativeView>;
  click(view: NativeView): Promise<void>;
  /** Clicks a menu where one of its entries stands: entries heed no click of their own. */
  clickEntry(menu: NativeView, entry: NativeView): Promise<void>;
  close(): void;
}

/** Views of a class, wherever in the tree. */
export const viewsNamed = (view: NativeView, name: string): readonly NativeView[] => [...(view.name === name ? [view] : []), ...view.children.flatMap((child) => viewsNamed(child, name))];

/** Connects to the browser that runs on this profile. */
export async function openNativeUi(profile: string): Promise<NativeUi> {
  const [port] = readFileSync(join(profile, 'UIDevToolsActivePort'), 'utf8').split('\n');
  const socket = await upgrade(Number(port));
  const answers = new Map<number, (answer: Answer) => void>();
  readMessages(socket, (text) => {
    const answer = JSON.parse(text) as Answer & { readonly id?: number };
    if (answer.id !== undefined) answers.get(answer.id)?.(answer);
  });
  socket.once('close', () => { for (const settle of answers.values()) settle({ error: { message: 'the browser closed the connection' } }); });
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last;
    const { result, error } = await new Promise<Answer>((resolve) => {
      answers.set(id, resolve);
      socket.write(frameOf(JSON.stringify({ id, method, params })));
    });
    answers.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  await send('DOM.enable');
  const mouse = (nodeId: number, type: string, x = 5, y = 5): Promise<unknown> => send('DOM.dispatchMouseEvent', { nodeId, event: { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', wheelDirection: 'none' } });
  /** Of a view in the one around it, pixels: it is told among what developers see of a view. */
  const topOf = async (nodeId: number): Promise<number> => Number(/"name":"Y","value":"(?<y>-?\d+)"/u.exec(JSON.stringify(await send('CSS.getMatchedStylesForNode', { nodeId })))?.groups?.['y'] ?? 0);
  return {
    tree: async () => viewOf((await send('DOM.getDocument') as { readonly root: Node }).root),
    async click({ id }) {
      await mouse(id, 'mousePressed');
      await mouse(id, 'mouseReleased').catch(() => undefined);   // what went at the press is there no more
    },
    async clickEntry(menu, entry) {
      const tops = await Promise.all(pathTo(menu, entry.id).map(({ id }) => topOf(id)));
      const y = tops.reduce((sum, top) => sum + top, 12);
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) await mouse(menu.id, type, 50, y);
    },
    close: () => socket.destroy(),
  };
}

/** Views from below `view` down to the one of that id. */
const pathTo = (view: NativeView, id: number): readonly NativeView[] => {
  if (view.id === id) return [];
  const child = view.children.find((one) => one.id === id || pathTo(one, id).length > 0);
  return child ? [child, ...pathTo(child, id)] : [];
};

interface Answer { readonly result?: unknown; readonly error?: { readonly message: string } }
interface Node { readonly nodeId: number; readonly attributes?: readonly string[]; readonly children?: readonly Node[] }

/** Attributes are names and values in turn. */
const viewOf = ({ nodeId, attributes = [], children = [] }: Node): NativeView =>
  ({ id: nodeId, name: attributes[attributes.indexOf('class') + 1] ?? attributes[attributes.indexOf('name') + 1] ?? '', children: children.map(viewOf) });

const upgrade = (port: number): Promise<Socket> => new Promise((resolve, reject) => {
  request({ host: '127.0.0.1', port, path: '/0', headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': randomBytes(16).toString('base64') } })
    .once('upgrade', (_answer, socket: Socket) => resolve(socket)).once('error', reject).once('response', () => reject(new Error('the browser does not show its native views'))).end();
});

const TEXT = 0x81;

/** A client masks what it sends. */
function frameOf(text: string): Buffer {
  const [words, mask] = [Buffer.from(text), randomBytes(4)];
  const head = words.length < 126 ? Buffer.from([TEXT, 0x80 | words.length]) : Buffer.from([TEXT, 0x80 | 126, words.length >> 8, words.length & 0xFF]);
  return Buffer.concat([head, mask, words.map((byte, i) => byte ^ (mask[i % 4] ?? 0))]);
}

function readMessages(socket: Socket, take: (text: string) => void): void {
  let held = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    held = Buffer.concat([held, part]);
    for (;;) {
      if (held.length < 2) return;
      const short = (held[1] ?? 0) & 0x7F;
      const headLength = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (held.length < headLength) return;
      const length = short === 127 ? Number(held.readBigUInt64BE(2)) : short === 126 ? held.readUInt16BE(2) : short;
      if (held.length < headLength + length) return;
      if (held[0] === TEXT) take(held.subarray(headLength, headLength + length).toString());
      held = held.subarray(headLength + length);
    }
  });
}
