// The rooms of the code hold: who may import whom, one file a dependency, no text as markup, no nameless names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/u.test(path)).map((path) => join('src', path)).sort();
const textOf = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));

interface Import { readonly from: string; readonly to: string; readonly isTypeOnly: boolean; readonly isLate: boolean }

const IMPORT = /^(?:import|export)\s(?<type>type\s)?[^'"]*?from\s+'(?<to>[^']+)'|^import\s+'(?<bare>[^']+)'|\bimport\('(?<late>[^']+)'\)/gmu;

const imports: readonly Import[] = [...textOf].flatMap(([from, text]) => [...text.matchAll(IMPORT)].map(({ groups }) => {
  const to = groups?.['to'] ?? groups?.['bare'] ?? groups?.['late'] ?? '';
  return { from, to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to, isTypeOnly: groups?.['type'] !== undefined, isLate: groups?.['late'] !== undefined };
}));

/** The room of a file: the folder below src, and the context below extension. */
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const contextOf = (path: string): string => (path.split('/').length > 3 ? path.split('/')[2] ?? '' : '');

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  reader: ['reader', 'core'],
  sources: ['sources', 'core'],
  corpus: ['corpus', 'core', 'sources'],
  extension: ['extension', 'core', 'reader', 'corpus', 'sources'],
  cli: ['cli', 'core', 'reader', 'corpus', 'sources'],
};

/** Folders of extension that run nowhere by themselves and may be used by several contexts. */
const SHARED_CONTEXTS = ['', 'design'];
/** The event page of Firefox owns the corpus worker itself, so the background may start the host. */
const CONTEXT_DOORS = ['background>host'];

/** A number may hold a fraction, and a fraction numbers: one grammar in three files. */
const ONE_GRAMMAR = new Set(['cardinals', 'figures', 'fractions'].map((name) => `src/core/facts/quantities/${name}.ts`));

describe('rooms', () => {
  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('import only along the arrows of ARCHITECTURE.md', () => {
    const against = imports.filter(({ from, to }) => to.startsWith('src/') && !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)));
    expect(against.map(({ from, to }) => `${from} must not import ${to}: move what both need into a room below`)).toEqual([]);
  });

  it('keep the contexts of the extension apart: they share protocol, wire, settings and other files of its top folder', () => {
    const against = imports.filter(({ from, to }) => {
      if (roomOf(from) !== 'extension' || roomOf(to) !== 'extension') return false;
      const [one, two] = [contextOf(from), contextOf(to)];
      return one !== two && !SHARED_CONTEXTS.includes(two) && !CONTEXT_DOORS.includes(`${one}>${two}`);
    });
    expect(against.map(({ from, to }) => `${from} must not import ${to}: it runs elsewhere; send a message`)).toEqual([]);
  });

  it('hold no two files that need each other, types aside', () => {
    const needs = new Map(sources.map((path) => [path, imports.filter(({ from, to, isTypeOnly, isLate }) => from === path && to.startsWith('src/') && !isTypeOnly && !isLate).map(({ to }) => to)]));
    const reached = (start: string): ReadonlySet<string> => {
      const [seen, open] = [new Set<string>(), [start]];
      for (let path = open.pop(); path !== undefined; path = open.pop()) {
        for (const next of needs.get(path) ?? []) if (!seen.has(next)) open.push((seen.add(next), next));
      }
      return seen;
    };
    const circular = sources.filter((path) => !ONE_GRAMMAR.has(path) && reached(path).has(path));
    expect(circular.map((path) => `${path} needs a file that needs it: move what both need into a file below`)).toEqual([]);
  });

  it('name a file that exists, with its ending', () => {
    const missing = imports.filter(({ to }) => to.startsWith('src/') && !existsSync(to));
    expect(missing.map(({ from, to }) => `${from} imports ${to}, which is not there`)).toEqual([]);
  });

  it('import each dependency in one file, which gives it our words', () => {
    const packages = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      if (to.startsWith('src/') || to.startsWith('node:') || to.startsWith('assets/')) continue;
      const name = to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/');
      packages.set(name, (packages.get(name) ?? new Set()).add(from));
    }
    const scattered = [...packages].filter(([, files]) => files.size > 1).map(([name, files]) => `${name} is imported by ${[...files].join(', ')}: keep one`);
    expect(scattered).toEqual([]);
    const declared = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }).dependencies);
    expect(declared.filter((name) => !packages.has(name)).map((name) => `package.json asks for ${name} and nothing imports it`)).toEqual([]);
    expect([...packages.keys()].filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('never turn text into markup or code', () => {
    const MARKUP = /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|createContextualFragment|setHTMLUnsafe/u;
    expect([...textOf].filter(([, text]) => MARKUP.test(text)).map(([path]) => `${path} turns text into markup or code: use text nodes`)).toEqual([]);
  });

  it('leave Node to the command line and the browser API to the extension', () => {
    const misplaced = imports.filter(({ from, to }) => (to.startsWith('node:') && roomOf(from) !== 'cli') || (to === 'webextension-polyfill' && roomOf(from) !== 'extension'));
    expect(misplaced.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('ask the network from one place, which only the one that keeps the log calls', () => {
    const NETWORK = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/u;
    // The corpus worker and its owner read the extension's own package.
    expect([...textOf].filter(([, text]) => NETWORK.test(text)).map(([path]) => path)).toEqual(['src/corpus/client.ts', 'src/corpus/worker.ts', 'src/extension/host/request.ts']);
    const asking = [...textOf].filter(([path, text]) => /\.fetch(?:Feed|Page)\(/u.test(text) && !path.startsWith('src/extension/host/')).map(([path]) => path);
    expect(asking).toEqual(['src/extension/background/contact.ts']);
  });

  it('carry names that say something', () => {
    const NAMELESS = /(?:^|[-/])(?:utils?|helpers?|manager|services?|handlers?|processor|common|misc|data|info|items?)(?:[-./]|$)/u;
    expect(sources.filter((path) => NAMELESS.test(path))).toEqual([]);
  });

  it('open each file with what it is for', () => {
    expect(sources.filter((path) => !/^(?:\/\/ |import |export )/u.test(textOf.get(path) ?? '')).map((path) => `${path} has no opening comment`)).toEqual([]);
  });
});

describe('manifest', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { permissions: string[]; host_permissions?: string[]; content_scripts?: unknown; optional_host_permissions?: string[]; content_security_policy: { extension_pages: string } };

  it('asks for activeTab and scripting, and for no host before the reader switches its source on', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'alarms', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('allows code and styles from the package only', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // Feeds may be anywhere; each request is held to the hosts of its source by a policy of its own.
    expect(policy.replace("connect-src 'self' https: http:;", '')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/u);
  });
});
