// The peers, in a worker of the browser: MiniSearch and FlexSearch in memory, SQLite's FTS5 over the full text in OPFS.
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Report } from '../../src/core/article.ts';

interface Engine {
  add(reports: readonly Report[]): void;
  find(words: readonly string[]): unknown;
  bytes(): number;
}

const MOST = 10;

const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  async minisearch() {
    const index = new MiniSearch<Report>({ fields: ['title', 'text'] });
    return { add: (reports) => { index.addAll([...reports]); }, find: (words) => index.search(words.join(' ')).slice(0, MOST), bytes: () => 0 };
  },
  async flexsearch() {
    const index = new Index({ tokenize: 'strict' });
    let rows = 0;
    return { add: (reports) => { for (const { title, text } of reports) index.add(rows++, `${title}\n${text}`); }, find: (words) => index.search(words.join(' '), { limit: MOST, suggest: true }), bytes: () => 0 };
  },
  async fts5() {
    const sqlite = await (sqlite3InitModule as (options: object) => ReturnType<typeof sqlite3InitModule>)({ locateFile: () => new URL('/sqlite3.wasm', location.href).href });
    const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'peer', directory: '/peer-fts5', clearOnInit: true });
    const database = new pool.OpfsSAHPoolDb('/peer.sqlite');
    database.exec('PRAGMA locking_mode=exclusive; PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE VIRTUAL TABLE report USING fts5(title, text)');
    const insert = database.prepare('INSERT INTO report (title, text) VALUES (?, ?)');
    const find = database.prepare(`SELECT rowid FROM report WHERE report MATCH ? ORDER BY rank LIMIT ${MOST}`);
    return {
      add(reports) {
        database.exec('BEGIN');
        for (const { title, text } of reports) insert.bind([title, text]).stepReset();
        database.exec('COMMIT');
      },
      find(words) {
        const rows: unknown[] = [];
        find.bind([words.map((word) => `"${word}"`).join(' OR ')]);
        while (find.step()) rows.push(find.get(0));
        find.reset();
        return rows;
      },
      bytes: () => Number(database.selectValue('PRAGMA page_count')) * 8192,
    };
  },
};

let engine: Engine | null = null;

self.addEventListener('message', ({ data }: MessageEvent<{ readonly does: string; readonly engine?: string; readonly reports?: readonly Report[]; readonly words?: readonly string[] }>) => {
  void (async () => {
    try {
      if (data.does === 'open') engine = await (ENGINES[data.engine ?? ''] ?? ENGINES['fts5'] as () => Promise<Engine>)();
      const start = performance.now();
      if (data.does === 'add') engine?.add(data.reports ?? []);
      if (data.does === 'find') engine?.find(data.words ?? []);
      self.postMessage({ ms: performance.now() - start, bytes: data.does === 'size' ? engine?.bytes() : 0 });
    } catch (error) {
      self.postMessage({ error: String(error) });
    }
  })();
});
