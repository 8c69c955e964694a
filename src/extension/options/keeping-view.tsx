// What is kept and for how long, how often feeds are asked, whether choices travel to the reader's other machines.
import { say, sayCount } from '../locale.ts';
import { ask } from '../wire.ts';
import { choose, isNewer, settings } from './choices.ts';
import { Row } from './section.tsx';
import { readStored } from './stored.ts';
import { Switch } from './switch.tsx';
import { readTitles } from './titles.ts';

interface ChoiceProps { readonly label: string; readonly value: number | null; /** Null: no limit. */ readonly values: readonly (number | null)[]; readonly words: (value: number | null) => string; readonly choose: (value: number | null) => void }

/** One of some numbers; what was stored otherwise (by hand, by a later version) stands among them. */
function Choice({ label, value, values, words, choose: take }: ChoiceProps) {
  const all = values.includes(value) ? values : [...values, value];
  return <select class="select" aria-label={label} disabled={isNewer.value} value={String(value)} onChange={(event) => { const { value: chosen } = event.currentTarget; take(chosen === 'null' ? null : Number(chosen)); }}>{all.map((one) => <option key={one} value={String(one)}>{words(one)}</option>)}</select>;
}

const MINUTES = [15, 30, 60, 180, 360, 720, 1440] as const;

export const RefreshRate = () => (
  <Row title={say('rate_title')} text={say('rate_text')} act={<Choice label={say('rate_title')} value={settings.value.refreshMinutes} values={MINUTES} words={(minutes) => ((minutes ?? 60) < 60 ? sayCount('minutes', minutes ?? 60) : sayCount('hours', Math.round((minutes ?? 60) / 60)))} choose={(minutes) => void choose({ refreshMinutes: minutes ?? 60 })} />} />
);

const DAYS = [null, 30, 90, 180, 365, 730] as const;
const MEGABYTES = [null, 100, 250, 500, 1000, 5000] as const;

/** Carries a new limit out at once, and shows what is left. */
async function keepWithin(limits: Parameters<typeof choose>[0]): Promise<void> {
  await choose(limits);
  await ask('panel>background', 'expireNow').catch(() => 0);   // carried out by the next alarm otherwise
  await Promise.all([readTitles(), readStored()]);
}

export const Retention = () => (
  <Row title={say('retention_title')} text={say('retention_text')} act={<div class="acts">
    <Choice label={say('retention_days')} value={settings.value.mostDays} values={DAYS} words={(days) => (days === null ? say('retention_always') : sayCount('days', days))} choose={(mostDays) => void keepWithin({ mostDays })} />
    <Choice label={say('retention_size')} value={settings.value.mostMegabytes} values={MEGABYTES} words={(size) => (size === null ? say('retention_any_size') : say('megabytes', size))} choose={(mostMegabytes) => void keepWithin({ mostMegabytes })} />
  </div>} />
);

export const KeepRead = () => <Row title={say('keep_read_title')} text={say('keep_read_text')} act={<Switch label={say('keep_read_title')} isOn={settings.value.keepsArticlesRead} change={(keepsArticlesRead) => void choose({ keepsArticlesRead })} />} />;

export const Synced = () => <Row title={say('sync_title')} text={say('sync_text')} act={<Switch label={say('sync_title')} isOn={settings.value.isSynced} change={(isSynced) => void choose({ isSynced })} />} />;
