// A news site of our own on localhost: pages of HTML by path, for the tests and the demonstration.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page { readonly body: string | Buffer; readonly type?: string; readonly headers?: Readonly<Record<string, string>> }

export interface NewsSite {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** Every path asked for since the start, in order: proof of what was and was not requested. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves pages by path; anything else is a 404. */
export async function serveNews(pages: Readonly<Record<string, Page>>): Promise<NewsSite> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const page = pages[path];
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

/** An article as a plain news page: what a publisher's template leaves of it. Paragraphs are the lines of `text`. */
export function newsPage({ title, text, source, publishedAt, language = 'fr' }: { readonly title: string; readonly text: string; readonly source: string; readonly publishedAt?: string; readonly language?: string }): Page {
  const date = publishedAt ? `<meta property="article:published_time" content="${escape(publishedAt)}">` : '';
  const paragraphs = text.split(/\n+/u).filter((line) => line.trim()).map((line) => `<p>${escape(line.trim())}</p>`).join('\n');
  return {
    body: `<!doctype html><html lang="${escape(language)}"><head><meta charset="utf-8"><title>${escape(title)} - ${escape(source)}</title>
<meta property="og:title" content="${escape(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="${escape(source)}">${date}
<style>body{font:17px/1.5 Georgia,serif;max-width:40em;margin:2em auto;padding:0 1em}</style></head>
<body><header><nav><a href="/">${escape(source)}</a> <a href="/monde">Monde</a></nav></header>
<main><article><h1>${escape(title)}</h1>
${paragraphs}
</article></main><footer><p>© ${escape(source)}</p></footer></body></html>`,
  };
}
