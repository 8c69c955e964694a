// Corpora of growing size in the real browser, and the peers at the sizes they survive: built, opened, asked; printed as one
// table with ratios. Comes in: sizes. Goes out: lines on the console.
import type { BrowserName } from '../drive/find-browsers.ts';
import { openLab, type Lab } from './lab.ts';

export interface CorporaOptions { readonly sizes: readonly number[]; readonly browser: BrowserName; readonly withPeers: boolean; /** A build ends after so many, with what is in. */ readonly minutes: number | null }

interface Times { readonly p50: number; readonly p95: number; readonly max: number }
interface Built { readonly reports: number; readonly worker: number; readonly rate: number; readonly bytesPerReport: number; readonly fileBytesPerReport: number; readonly meanwhile: Times }
interface Queried { /** As many as were built. */ readonly reports: number; readonly cold: Times; readonly opened: Times; readonly worker: number; readonly first: { readonly windowed: Times; readonly everywhere: Times }; readonly windowed: Times; readonly everywhere: Times; readonly recall: number; readonly copies: Times; readonly answers: Times }
interface PeerMeasured { readonly rate: number; readonly bytesPerReport: number; readonly query: Times }

/** Sizes up to which a peer is measured: MiniSearch takes 4 GB at 100,000. */
const PEERS: readonly { readonly engine: string; readonly most: number }[] = [
  { engine: 'minisearch', most: 10_000 }, { engine: 'flexsearch', most: 10_000 }, { engine: 'fts5', most: 100_000 },
];
/** Questions of a round, as `page.ts` asks them. */
const QUESTIONS = 200;
const MB = 1024 * 1024;

/** Measures and prints all sizes. */
export async function benchCorpora({ sizes, browser, withPeers, minutes }: CorporaOptions): Promise<void> {
  const lab = await openLab(browser, 'tools/bench/page.ts', { 'peers.js': 'tools/bench/peers.ts' });
  console.log(`\nCorpora in ${lab.driver.name} ${lab.driver.version}`);
  try {
    const warm = new Map<number, Queried>();
    for (const count of sizes) {
      const queried = await benchOne(lab, count, minutes);
      warm.set(count, queried);
      if (withPeers) for (const { engine, most } of PEERS) if (count <= most) await benchPeer(lab, engine, count, queried.windowed.p50);
    }
    printGrowth(warm);
  } finally {
    await lab.close();
  }
}

async function benchOne(lab: Lab, wanted: number, minutes: number | null): Promise<Queried> {
  const directory = `bench-${wanted}`;
  const built = await lab.run<Built>('build', { count: wanted, directory, ...minutes === null ? {} : { minutes } }, (told) => { console.error(`  ${told}`); });
  const count = built.reports;
  const [before, after] = [lab.marks.get('opened'), lab.marks.get('built')];
  const perSecond = count / Math.max(0.01, (after?.workerSeconds ?? 0) - (before?.workerSeconds ?? 0));
  const builtMb = (after?.bytes ?? 0) / MB;
  const queried = { ...await lab.run<Omit<Queried, 'reports'>>('query', { count, directory }), reports: count };
  const queriedMb = (lab.marks.get('queried')?.bytes ?? 0) / MB;
  console.log(`\n${count.toLocaleString('en')} reports`);
  console.log(`  build ${built.rate.toFixed(0)} reports/s, ${perSecond.toFixed(0)} a second of the worker's processor time; ${built.bytesPerReport.toFixed(0)} bytes a report with text (${built.fileBytesPerReport.toFixed(0)} of file)`);
  console.log(`  memory of the worker ${told(built.worker)} after the build, ${told(queried.worker)} after 1,000 queries; of the whole process with the generator ${builtMb.toFixed(0)} and ${queriedMb.toFixed(0)} MB`);
  console.log(`  everything stopped to first candidates: ${shown(queried.cold)}; of that until the corpus is open ${queried.opened.p50.toFixed(0)} ms`);
  const asking = (lab.marks.get('asked')?.workerSeconds ?? 0) - (lab.marks.get('asking')?.workerSeconds ?? 0);
  console.log(`  candidates within 14 days: ${shown(queried.windowed)}, ${(asking * 1000 / QUESTIONS).toFixed(1)} ms of processor time on average; first round ${shown(queried.first.windowed)}`);
  console.log(`  candidates of all days: ${shown(queried.everywhere)}; first round ${shown(queried.first.everywhere)}`);
  console.log(`  candidates while importing: ${shown(built.meanwhile)}`);
  console.log(`  copies in the whole corpus: ${shown(queried.copies)}; whole answers: ${shown(queried.answers)}`);
  console.log(`  recall of the event's reports among 40 candidates: ${queried.recall.toFixed(3)}`);
  return queried;
}

async function benchPeer(lab: Lab, engine: string, count: number, ours: number): Promise<void> {
  try {
    const { rate, bytesPerReport, query } = await lab.run<PeerMeasured>('peer', { engine, count });
    const mb = (lab.marks.get('queried')?.bytes ?? 0) / MB;
    console.log(`  ${engine.padEnd(12)} build ${rate.toFixed(0)} reports/s; ${bytesPerReport ? `${bytesPerReport.toFixed(0)} bytes a report; ` : ''}memory ${mb.toFixed(0)} MB; query ${shown(query)}; ours takes ${(ours / query.p50).toFixed(2)} of its p50`);
  } catch (error) {
    console.log(`  ${engine.padEnd(12)} did not survive: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

function printGrowth(measured: ReadonlyMap<number, Queried>): void {
  const [small, large] = [measured.get(10_000), [...measured.keys()].at(-1) ?? 0];
  const last = measured.get(large);
  if (!small || !last || large <= 10_000) return;
  console.log(`\nGrowth of warm p50 from 10,000 to ${last.reports.toLocaleString('en')}: ${(last.windowed.p50 / small.windowed.p50).toFixed(1)} times within 14 days, ${(last.everywhere.p50 / small.everywhere.p50).toFixed(1)} times over all days`);
}

/** Firefox does not tell how much a worker takes. */
const told = (bytes: number): string => bytes ? `${(bytes / MB).toFixed(0)} MB` : 'not told';

const shown = ({ p50, p95, max }: Times): string => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(0)} ms`;
