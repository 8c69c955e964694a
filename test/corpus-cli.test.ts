// `recoupe corpus` as a program: files in, killed and gone on with, listed, counted, exported, taken out; what cannot be read is told.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-corpus-'));
const program = join(folder, 'recoupe.mjs');
let [corpus, files] = ['', ''];
let turn = 0;

beforeAll(async () => {
  await build({ entryPoints: ['src/cli/recoupe.ts'], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile: program, logLevel: 'error' });
  copyFileSync('node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm', join(folder, 'sqlite3.wasm'));
}, 60_000);
beforeEach(() => { [corpus, files] = [join(folder, `corpus-${++turn}.jsonl`), join(folder, `files-${turn}`)]; });
afterAll(() => { rmSync(folder, { recursive: true }); });

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(files, name)), { recursive: true });
  writeFileSync(join(files, name), text);
}

interface Ran { readonly status: number | null; readonly out: string; readonly told: string }

function run(action: string, ...names: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'corpus', action, '--corpus', corpus, ...names], { encoding: 'utf8', cwd: folder });
  return { status, out: stdout, told: stderr };
}

const added = (...names: readonly string[]): unknown => JSON.parse(run('add', '--json', ...names).out);
const lines = (): readonly string[] => readFileSync(corpus, 'utf8').split('\n').slice(0, -1);
const held = (): readonly { readonly id: string; readonly title: string | null; readonly text: string }[] => lines().map((line) => JSON.parse(line) as { id: string; title: string | null; text: string });

const story = (name: string | number): string => `Report ${name}: the ferry of Tilbourg sank off Vellum, and eleven of its passengers were saved by fishermen, the harbour master said.`;
const MAIL = `From: "Ada Lindqvist" <ada@ledger.example>\r\nSubject: =?utf-8?q?Un_pont_ferm=C3=A9?=\r\nDate: Tue, 4 Mar 2025 09:00:00 +0100 (CET)\r\nContent-Type: multipart/alternative; boundary="xx"\r\n\r\n--xx\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nLe pont de Vellum restera ferm=C3=A9 trois mois, a annonc=C3=A9 la pr=C3=A9f=C3=A8te mardi, le temps de refaire=\r\n ses c=C3=A2bles.\r\n--xx--\r\n`;
const PAGE = `<!doctype html><!-- saved from url=(0030)https://fanal.example/pont --><html lang="fr"><head><title>Un pont</title></head><body><nav>Accueil</nav><article><h1>Un pont</h1>${'<p>La préfète a annoncé mardi que le pont de Vellum resterait fermé trois mois, le temps de refaire les câbles.</p><p>Douze ouvriers, venus du port, travailleront aussi la nuit jusqu’à la fin de juin, selon la mairie de Vellum.</p>'}</article></body></html>`;

describe('files of many kinds', () => {
  const GOOD: readonly (readonly [string, string | Uint8Array, object])[] = [
    ['date-line.txt', `date 2022-01 ${story('date-line.txt')}`, { id: expect.stringMatching(/^import:kinds\/date-line\.txt$/u) as unknown, title: 'date-line.txt', publishedAt: '2022-01', text: story('date-line.txt') }],
    ['notes.md', `---\ntitle: Ferry\nsource: Ledger\ndate: 14 October 2025\n---\n# Ferry\n\n**${story('notes.md')}** See [the list](https://x.example/).\n\n- one\n- two\n\n![photo](p.jpg)\n`, { title: 'Ferry', source: 'Ledger', publishedAt: '2025-10-14', text: `${story('notes.md')} See the list.\none\ntwo` }],
    ['table.csv', `Titre;Date;Texte;Source\nPont;04.03.2025;"${story('table.csv')} ""Yes"",\nhe said.";Le Relais\n`, { title: 'Pont', publishedAt: '2025-03-04', source: 'Le Relais', text: `${story('table.csv')} "Yes",\nhe said.` }],
    ['mail.eml', MAIL, { title: 'Un pont fermé', source: 'Ada Lindqvist', publishedAt: '2025-03-04T08:00:00Z', text: 'Le pont de Vellum restera fermé trois mois, a annoncé la préfète mardi, le temps de refaire ses câbles.' }],
    ['feed.xml', `<rss><channel><title>Ledger</title><item><title>Ferry</title><link>https://ledger.example/1</link><pubDate>Tue, 4 Mar 2025 09:00:00 +0100</pubDate><description>&lt;p&gt;${story('feed.xml')}&lt;/p&gt;</description></item></channel></rss>`, { id: 'import:https://ledger.example/1', title: 'Ferry', source: 'Ledger', publishedAt: '2025-03-04T08:00:00Z', text: story('feed.xml') }],
    ['page.html', PAGE, { title: 'Un pont', url: 'https://fanal.example/pont', language: 'fr' }],
    ['lines.jsonl', `${JSON.stringify({ id: 'a', text: story('lines.jsonl'), source: 'Ledger' })}\n`, { id: 'import:kinds/lines.jsonl#a', source: 'Ledger', text: story('lines.jsonl') }],
    ['list.json', JSON.stringify([{ id: 'b', text: story('list.json'), title: 'T' }]), { id: 'import:kinds/list.json#b', title: 'T' }],
    ['latin.txt', Buffer.from(`${story('latin.txt')} Fermé l’été.`.replace('’', '\u0092'), 'latin1'), { text: `${story('latin.txt')} Fermé l’été.` }], ['wide.txt', Buffer.from(`\uFEFF${story('wide.txt')} Fermé l’été.`, 'utf16le'), { text: `${story('wide.txt')} Fermé l’été.` }],
    ['no-ending', story('no-ending'), { title: 'no-ending', text: story('no-ending') }],
  ];
  const BAD: readonly (readonly [string, string, string])[] = [
    ['empty.txt', '', 'empty'], ['stub.txt', 'Short.', 'too-short'], ['photo.png', '\u0000', 'unknown-kind'], ['program', 'a\u0000b', 'unknown-kind'], ['feeds.opml', '<opml/>', 'unknown-kind'],
    ['bad.json', '{', 'not-json'], ['bad.jsonl', 'no json\n', 'not-json'], ['bad.csv', 'a,b\n1,2\n', 'bad-field'], ['page.xml', '<html><body>Hello</body></html>', 'not-a-feed'], ['login.html', '<html><body><form></form></body></html>', 'not-article'],
  ];
  let answer: { readonly added: number; readonly problems: readonly { readonly code: string; readonly message: string; readonly place: string }[] };
  let reports: readonly { readonly id: string; readonly text: string }[] = [];

  // One run for all of them: each of many starts costs more than its file.
  beforeAll(() => {
    [corpus, files] = [join(folder, 'kinds.jsonl'), join(folder, 'kinds')];
    for (const [name, text] of [...GOOD, ...BAD]) write(name, text);
    answer = added(files) as typeof answer;
    reports = held();
  });

  it.each(GOOD)('%s gives its report', (_name, _text, report) => {
    expect(reports).toContainEqual(expect.objectContaining(report));
  });

  it.each(BAD)('%s gives none, and says why and what to do', (name, _, code) => {
    const problem = answer.problems.find(({ place }) => place.includes(name));
    expect(problem).toMatchObject({ code, message: expect.stringMatching(/; \S/u) as unknown });
    expect(problem?.message).toContain(name);
  });

  it('are all told of, no more and no less', () => {
    expect([answer.added, answer.problems.length]).toEqual([GOOD.length, BAD.length]);
  });

  it('that are not there are told, and exit 3', () => {
    const { status, told } = run('add', join(files, 'nowhere.txt'));
    expect([status, told]).toEqual([3, expect.stringContaining('nowhere.txt')]);
  });
});

describe('a corpus file', () => {
  it('holds nothing twice, whatever its file is called, and replaces what changed', () => {
    write('a.txt', story(1));
    write('below/copy.txt', story(1));
    expect(added(files)).toMatchObject({ added: 1, held: 1 });
    expect(added(files)).toMatchObject({ added: 0, held: 2 });
    write('a.txt', `${story(1)} Later more were found.`);
    expect(added(join(files))).toMatchObject({ replaced: 1 });
    expect(held().filter(({ text }) => text.includes('Later'))).toHaveLength(1);
    expect(new Set(held().map(({ id }) => id)).size).toBe(held().length);
  });

  it('is the corpus that match reads', () => {
    write('a.txt', story(1));
    run('add', files);
    const { stdout } = spawnSync(process.execPath, [program, 'match', '--json', '--corpus', corpus, join(files, 'a.txt')], { encoding: 'utf8', cwd: process.cwd() });
    expect(JSON.parse(stdout)).toMatchObject({ candidates: [{ sameEvent: true }] });
  });

  it('is listed, counted, exported and added again as it was', () => {
    write('a.csv', `id,text,source,date,language\n1,"${story(1)}",Ledger,2025-03-04,en\n2,"${story(2)}",Relay,2025-04-05,fr\n`);
    run('add', files);
    expect(run('list').out.split('\n')).toEqual([expect.stringMatching(/^2025-03-04 {2}import:\S+\/a\.csv#1 {2}Ledger/u), expect.stringMatching(/^2025-04-05 {2}import:\S+\/a\.csv#2 {2}Relay/u), '']);
    expect(JSON.parse(run('stats', '--json').out)).toMatchObject({ reports: 2, first: '2025-03-04', last: '2025-04-05', undated: 0, languages: { en: 1, fr: 1 }, sources: { Ledger: 1, Relay: 1 } });
    const { out } = run('export');
    expect(out).toBe(readFileSync(corpus, 'utf8'));
    writeFileSync(join(files, 'again.jsonl'), out);
    expect(added(join(files, 'again.jsonl'))).toMatchObject({ added: 0, held: 2 });
  });

  it('keeps reports of two files apart that number theirs alike', () => {
    write('a.jsonl', `${JSON.stringify({ id: 1, text: story('one') })}\n`);
    write('b.jsonl', `${JSON.stringify({ id: 1, text: story('another') })}\n`);
    expect(added(files)).toMatchObject({ added: 2, replaced: 0 });
    expect(added(files)).toMatchObject({ added: 0, replaced: 0, held: 2 });
  });

  it('takes the reports of a corpus of the extension, of any version, but for the dossiers that Recoupe brings along', () => {
    mkdirSync(files);
    writeFileSync(join(files, 'old.sqlite'), gunzipSync(readFileSync('test/corpus/schema-1.sqlite.gz')));
    writeFileSync(join(files, 'no-ending'), gunzipSync(readFileSync('test/corpus/schema-1.sqlite.gz')));
    writeFileSync(join(files, 'torn.sqlite'), gunzipSync(readFileSync('test/corpus/schema-1.sqlite.gz')).subarray(0, 9000));
    // Its third report has 36 characters.
    expect(added(files)).toMatchObject({ added: 2, held: 2, problems: [{ message: expect.stringContaining('36 characters are too few') as unknown }, { code: 'damaged' }, { code: 'damaged', message: expect.stringMatching(/torn\.sqlite: .*; export it again/u) as unknown }] });
    expect(held().map(({ title }) => title)).toContain('Le bac de Tilbourg coule');
  });

  it('is what an article alone is compared with', () => {
    const toll = (dead: number, more: string): string => `The ferry of Tilbourg sank off Vellum on Monday 3 March 2025 with forty passengers. ${dead} passengers died, the harbour master Ada Lindqvist said. ${more}`;
    write('reports/a.csv', `id,text,source,date,language\n1,"${toll(11, 'Fishermen saved the others before night fell.')}",Ledger,2025-03-04,en\n2,"Bread prices fell in Karsholm by a tenth since autumn, and bakers there complain of it to the mayor.",Relay,2025-03-04,en\n`);
    write('here.txt', `date 2025-03-04 ${toll(14, 'Divers searched the wreck on Tuesday.')}`);
    run('add', join(files, 'reports'));
    const compare = (...options: readonly string[]): Ran => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'compare', '--corpus', corpus, '--language', 'en', '--interface', 'en', ...options], { encoding: 'utf8', cwd: process.cwd() });
      return { status, out: stdout, told: stderr };
    };
    const { status, out } = compare('--json', join(files, 'here.txt'));
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ comparisons: [{ there: 'Ledger', findings: expect.arrayContaining([expect.objectContaining({ relation: 'conflict', kind: 'count' })]) as unknown }] });
    write('bread.txt', 'The tower of Oldmarch was opened again on Sunday, after nine years of works, by the mayor and three hundred children.');
    expect(compare(join(files, 'bread.txt'))).toMatchObject({ status: 0, out: 'no report of this event in the corpus\n' });
    expect(compare(join(files, 'here.txt'), join(files, 'bread.txt'))).toMatchObject({ status: 2, told: expect.stringContaining('give one file') as unknown });
  });

  it('gives up reports by id and by source', () => {
    write('a.csv', `id,text,source\n${[1, 2, 3, 4].map((i) => `${i},"${story(i)}",${i < 3 ? 'Ledger' : 'Relay'}`).join('\n')}\n`);
    run('add', files);
    const [, , third = ''] = held().map(({ id }) => id);
    expect(run('remove', third, 'import:9')).toMatchObject({ status: 0, out: '1 removed\n', told: expect.stringContaining('import:9') as unknown });
    expect(run('remove', '--source', 'Ledger').out).toBe('2 removed\n');
    expect(held().map(({ id }) => id)).toEqual([expect.stringMatching(/a\.csv#4$/u)]);
    expect(existsSync(`${corpus}.lock`)).toBe(false);
  });

  it('cuts off a line whose writing was interrupted, and takes its report again', () => {
    write('a.txt', story(1));
    write('b.txt', story(2));
    run('add', files);
    const whole = readFileSync(corpus, 'utf8');
    writeFileSync(corpus, whole.slice(0, -40));
    expect(added(files)).toMatchObject({ added: 1, held: 1 });
    expect(readFileSync(corpus, 'utf8')).toBe(whole);
  });

  it('is changed by one program at a time; the lock of one that is gone means nothing', () => {
    write('a.txt', story(1));
    writeFileSync(`${corpus}.lock`, String(process.pid));
    expect(run('add', files)).toMatchObject({ status: 3, told: expect.stringContaining('being changed by another') as unknown });
    writeFileSync(`${corpus}.lock`, '999999999');
    expect(run('add', files).status).toBe(0);
  });

  it('needs a name and an action, and says what it misses', () => {
    expect(run('dance')).toMatchObject({ status: 2, told: expect.stringContaining('add, list, remove, export, stats') as unknown });
    expect(run('list')).toMatchObject({ status: 3, told: expect.stringContaining('corpus add') as unknown });
  });
});

describe('stopped', () => {
  const FILES = 800;

  it('by Ctrl-C, keeps what was read, says so, and goes on when it is started again', async () => {
    for (let i = 0; i < FILES; i++) write(`${i}.txt`, story(i));
    const child = spawn(process.execPath, [program, 'corpus', 'add', '--corpus', corpus, files], { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
    let told = '';
    child.stderr.on('data', (words: Buffer) => { told += words.toString(); });
    const watch = setInterval(() => {
      if (!sizeOf(corpus)) return;
      clearInterval(watch);
      child.kill('SIGINT');   // once: a second one ends it at once
    }, 1);
    const code = await new Promise((resolve) => { child.on('exit', resolve); });
    expect([code, told]).toEqual([130, expect.stringContaining('The same command again goes on from there')]);
    const before = held().length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(FILES);
    expect(existsSync(`${corpus}.lock`)).toBe(false);
    expect(added(files)).toMatchObject({ added: FILES - before, held: before, replaced: 0 });
  });
});

describe('killed', () => {
  it('at any moment and started again, an import loses nothing and holds nothing twice', async () => {
    for (let i = 0; i < 1500; i++) write(`${i % 20}/${i}.txt`, story(i));
    let kills = 0;
    for (let runs = 0; runs < 30; runs++) {
      const before = sizeOf(corpus);
      const child = spawn(process.execPath, [program, 'corpus', 'add', '--corpus', corpus, files], { stdio: 'ignore', cwd: folder });
      const ended = new Promise<boolean>((resolve) => { child.on('exit', (code) => { resolve(code === 0); }); });
      // Killed as soon as one batch more is on the disk, so that each run gets on.
      const watch = setInterval(() => { if (sizeOf(corpus) > before && runs < 5) child.kill('SIGKILL'); }, 1);
      const isDone = await ended;
      clearInterval(watch);
      if (isDone) break;
      kills++;
      // What a kill inside a write would leave.
      appendFileSync(corpus, '{"id":"import:torn","text":"');
    }
    expect(kills).toBeGreaterThan(1);
    expect(held().map(({ id }) => id).sort()).toEqual(Array.from({ length: 1500 }, (_, i) => `import:${files.split('/').at(-1) ?? ''}/${i % 20}/${i}.txt`).sort());
  }, 60_000);
});

const sizeOf = (path: string): number => existsSync(path) ? statSync(path).size : 0;
