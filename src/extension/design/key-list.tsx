// The keys of the comparison, for wherever they are listed. The browser's own shortcuts are told by the browser.
import { say, sayList, type MessageKey } from '../locale.ts';

const LOOKS = ['look_pair', 'look_facts', 'look_sources', 'look_time'] as const satisfies readonly MessageKey[];

const KEYS: readonly { readonly keys: readonly string[]; readonly does: MessageKey | typeof LOOKS }[] = [
  { keys: ['J', 'K'], does: 'keyboard_findings' }, { keys: ['key_enter'], does: 'keyboard_open' }, { keys: ['E', 'Z'], does: 'keyboard_dismiss' }, { keys: ['1', '9'], does: 'keyboard_report' },
  { keys: ['W', 'F', 'S', 'T'], does: LOOKS }, { keys: ['L'], does: 'keyboard_look' }, { keys: ['M'], does: 'keyboard_marks' }, { keys: ['O'], does: 'keyboard_full' },
];

/** Keys and what they do, as a list of terms. */
export const KeyList = () => (
  <dl class="facts-of">{KEYS.map(({ keys, does }) => <><dt>{keys.map((key, i) => <>{i > 0 && (key === '9' ? ' … ' : ' ')}<kbd>{key === 'key_enter' ? say(key) : key}</kbd></>)}</dt><dd>{typeof does === 'string' ? say(does) : sayList(does.map((look) => say(look)))}</dd></>)}</dl>
);
