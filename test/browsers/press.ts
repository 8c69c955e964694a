// Publications of our own under names of the web, behind a proxy that every request of the browser passes: what was asked of whom is all there is.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked { readonly host: string; readonly path: string; readonly headers: IncomingMessage['headers'] }

export interface Given {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
}

/** Answers for one host by path; what gives nothing is a 404. */
export type Publication = (path: string, headers: IncomingMessage['headers']) => Given | null;

export interface Press {
  readonly port: number;
  /** In order, of every host whatever. */
  readonly asked: readonly Asked[];
  /** Requests to one host so far. */
  count(host: string): number;
  close(): Promise<void>;
}

/** Starts the proxy; `publications` by host are looked up at each request, so a test may change them. */
export async function openPress(publications: Readonly<Record<string, Publication>>): Promise<Press> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => { answer(request, response); });
  // Encrypted: the host is all that is seen, and nobody is there.
  server.on('connect', (request, socket) => {
    asked.push({ host: (request.url ?? '').replace(/:\d+$/u, ''), path: 'CONNECT', headers: request.headers });
    socket.end('HTTP/1.1 502 Nobody\r\n\r\n');
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { hostname, pathname, search } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'none'}`);
    asked.push({ host: hostname, path: `${pathname}${search}`, headers: request.headers });
    const given = publications[hostname]?.(pathname, request.headers) ?? { status: 404, body: 'not here' };
    setTimeout(() => {
      response.writeHead(given.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...given.headers });
      response.end(given.body ?? '');
    }, given.delayMs ?? 0);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    count: (host) => asked.filter((one) => one.host === host).length,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
