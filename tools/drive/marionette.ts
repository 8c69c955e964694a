// A small Marionette client: Firefox's own remote protocol over TCP, `length:[0, id, "Command", {…}]`. No geckodriver needed.
import { connect, type Socket } from 'node:net';

export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** Connects as soon as the browser listens; rejects after half a minute. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await dial(port);
  const pending = new Map<number, Pending>();
  let last = 0;
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let message = take(); message !== null; message = take()) settle(message);
  });
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('Firefox closed the connection'));
    pending.clear();
  });

  function take(): unknown {
    const colon = buffer.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
    if (buffer.length < end) return null;
    const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
    buffer = buffer.subarray(end);
    return message;
  }

  function settle(message: unknown): void {
    if (!Array.isArray(message)) return;   // the greeting
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const call = pending.get(id);
    pending.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  }

  return {
    send: (command, parameters = {}) => new Promise((resolve, reject) => {
      pending.set(++last, { resolve, reject });
      const body = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    }),
    close: () => socket.destroy(),
  };
}

async function dial(port: number): Promise<Socket> {
  for (let tries = 0; tries < 150; tries++) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const made = connect(port, '127.0.0.1', () => resolve(made));
      made.once('error', () => resolve(null));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Firefox does not listen on port ${port}`);
}
