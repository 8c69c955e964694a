// Look-alike events (matching-events.cases.ts): every report is asked for, all others of its topic are the candidates.
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { rarityIn } from '../../src/core/events/likeness.ts';
import { judgeEvents } from '../../src/core/events/same-event.ts';
import { EVENT_CASES } from './matching-events.cases.ts';

describe.each(Object.entries(EVENT_CASES))('%s', (_topic, events) => {
  const reports = events.flatMap((event, i) => event.map((report) => ({ report, event: i, digest: digest(report) })));
  const held = new Map<string, number>();
  for (const { digest: { keys } } of reports) for (const { key } of keys) held.set(key, (held.get(key) ?? 0) + 1);
  const rarity = rarityIn(reports.length, (key) => held.get(key) ?? 0);

  it.each(reports.map((each) => [each.report.text.slice(0, 60), each] as const))('"%s…" meets the reports of its event and no other', (_text, here) => {
    const others = reports.filter((other) => other !== here);
    const verdicts = judgeEvents(here.digest, others.map((other) => other.digest), rarity);
    const found = others.filter((_, i) => verdicts[i]?.isSameEvent).map(({ report }) => report.text);
    expect(found).toEqual(others.filter(({ event }) => event === here.event).map(({ report }) => report.text));
  });
});
