// Draws a scale: here filled, there outlined, vague dashed, an open end trailing off. One picture with one sentence.
import type { Fact } from '../../core/facts/fact.ts';
import { interfaceLanguage, say } from '../locale.ts';
import { scaleOf, type Bar } from './scale.ts';

/** Both values on one axis; an empty place where they have none. */
export function ScaleView({ here, there, sigla: [a, b] }: { readonly here: Fact; readonly there: Fact; readonly sigla: readonly [string, string] }) {
  const scale = scaleOf(here, there, interfaceLanguage());
  if (!scale) return <span />;
  return (
    <div class="scale" role="img" aria-label={say('scale_label', a, here.text, b, there.text)}>
      <b>{a}</b><div class="lane"><BarView bar={scale.here} side="here" /></div>
      <b>{b}</b><div class="lane"><BarView bar={scale.there} side="there" /></div>
      <div class="axis">{scale.ticks.map(({ at, label }) => <span style={{ left: percent(at) }}>{label}</span>)}</div>
    </div>
  );
}

function BarView({ bar, side }: { readonly bar: Bar; readonly side: 'here' | 'there' }) {
  const isPoint = bar.to - bar.from < 0.001;
  const classes = [`bar-${side}`, isPoint && 'point', bar.isVague && 'vague', bar.isOpenAbove && 'open-above', bar.isOpenBelow && 'open-below'].filter(Boolean).join(' ');
  return <i class={classes} style={{ left: percent(bar.from), ...(isPoint ? {} : { width: percent(bar.to - bar.from) }) }} />;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
