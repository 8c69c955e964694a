// Invented news for measurements: any number of reports, the same from the same seed. Statistics are those of news, not the
// sense: words by Zipf's law, half of them small words, set phrases that come again, events of one to sixty reports within a
// few days, with people, places and figures of their own, and one report in six that copies paragraphs of another.
// Calibrated on real reports: deflated alone they take 0.49 of their bytes, by blocks of 32 KB 0.43; this comes to the same.
import type { Report } from '../../src/core/article.ts';

const FUNCTION_WORDS = ('the of to and a in that is was for on with as it by at from has his had be are were an have which this their been not will who but its they said after or more about than also when one two would up '
  + 'over new there could last into out first other some all years her most if so she no year only time can while made before three between where under people during against since now these him many may because through well did what'
).split(' ');
const OPENINGS = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'cl', 'dr', 'gr', 'pl', 'pr', 'st', 'tr', 'sp', 'ch', 'th'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai'];
const CLOSINGS = ['', 'n', 'r', 's', 'l', 't', 'm', 'nd', 'st', 'ck'];
const ENDINGS = ['', '', '', 'ing', 'ed', 's', 'er', 'tion', 'ment', 'ly', 'al', 'ity'];

const WORDS = 150_000;
const PHRASES = 30_000;
const DAYS = 3650;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const MS_PER_DAY = 86_400_000;
/** Characters of a report before the last paragraph is full; 2,400 with it, on average. */
const LENGTH = 2130;

export interface Generator {
  /** Report `i`; the same for the same `i`. */
  report(i: number): Report;
  /** Number of the event that report `i` tells of. */
  eventOf(i: number): number;
}

type Random = () => number;

/** Mulberry32: the same numbers everywhere. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;   // lists here are never empty

/** A rank by Zipf's law: rank r with a chance of about 1 / (r + q). */
const zipf = (count: number, q: number, random: Random): number => Math.min(count - 1, Math.floor(q * ((count + q) / q) ** random() - q));

function wordOf(n: number): string {
  const random = randomFrom(n * 7919 + 13);
  const syllables = n < 400 ? 1 : n < 20_000 ? 2 : 3;
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(OPENINGS, random) + pick(VOWELS, random) + (i === syllables - 1 || random() < 0.3 ? pick(CLOSINGS, random) : '');
  return word + pick(ENDINGS, random);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const nameOf = (n: number): string => capital(wordOf(n + 2_000_000).slice(0, 9));

interface Event { readonly first: number; readonly size: number; readonly day: number; readonly topic: readonly string[]; readonly people: readonly string[]; readonly places: readonly string[]; readonly figures: readonly string[] }

/** A generator of reports; `seed` changes every word of them. */
export function openGenerator(seed: number): Generator {
  const words = new Map<number, string>();
  const word = (n: number): string => {
    let known = words.get(n);
    if (known === undefined) words.set(n, known = wordOf(n + seed * 1_000_003));
    return known;
  };
  const phrases = Array.from({ length: PHRASES }, (_, i) => {
    const random = randomFrom(i * 31 + seed);
    return Array.from({ length: 2 + Math.floor(random() * 4) }, () => random() < 0.5 ? pick(FUNCTION_WORDS, random) : word(zipf(20_000, 20, random))).join(' ');
  });
  // Events are laid out in strides of 64 reports, so that any report's event is found without those before it.
  const STRIDE = 64;
  const layouts = new Map<number, readonly Event[]>();
  function layoutOf(stride: number): readonly Event[] {
    let layout = layouts.get(stride);
    if (layout) return layout;
    const random = randomFrom(stride * 104_729 + seed);
    const events: Event[] = [];
    for (let first = 0; first < STRIDE;) {
      const size = Math.min(STRIDE - first, 1 + zipf(60, 1.5, random));
      events.push({
        first: stride * STRIDE + first, size, day: Math.floor(random() * DAYS),
        topic: Array.from({ length: 25 }, () => word(200 + zipf(60_000, 400, random))),
        people: Array.from({ length: 4 }, () => `${nameOf(zipf(3000, 30, random))} ${nameOf(5000 + zipf(400_000, 300, random))}`),
        places: Array.from({ length: 3 }, () => nameOf(900_000 + zipf(30_000, 40, random))),
        figures: Array.from({ length: 5 }, () => String(Math.floor(10 ** (1 + random() * 3.5)))),
      });
      first += size;
    }
    if (layouts.size > 2000) layouts.clear();
    layouts.set(stride, layout = events);
    return layout;
  }
  const eventAt = (i: number): Event => {
    const layout = layoutOf(Math.floor(i / STRIDE));
    return layout.findLast(({ first }) => first <= i) ?? layout[0] as Event;   // every stride has an event at its start
  };

  function sentence(event: Event, random: Random): string {
    const length = 9 + Math.floor(random() * 20);
    let written = '';
    for (let count = 0; count < length;) {
      const dice = random();
      const part = dice < 0.075 ? pick(event.topic, random) : dice < 0.115 ? pick(event.people, random).split(' ').slice(random() < 0.4 ? 0 : 1).join(' ') : dice < 0.135 ? pick(event.places, random)
        : dice < 0.147 ? pick(event.figures, random) : dice < 0.40 ? phrases[zipf(PHRASES, 40, random)] ?? '' : dice < 0.66 ? FUNCTION_WORDS[zipf(FUNCTION_WORDS.length, 4, random)] ?? '' : word(zipf(WORDS, 60, random));
      written += count ? ` ${part}` : capital(part);
      count++;
      for (let at = part.indexOf(' '); at >= 0; at = part.indexOf(' ', at + 1)) count++;   // `split` made as much rubbish as the whole report
    }
    return `${written}.`;
  }

  function paragraphs(i: number, event: Event): readonly string[] {
    const random = randomFrom(i * 40_503 + seed * 17 + 5);
    const wanted = LENGTH * (0.4 + random() * 1.2);
    const written: string[] = [];
    let length = 0;
    if (i > event.first && random() < 0.17) {
      const copied = paragraphs(event.first, event).slice(0, 3);
      written.push(...copied);
      length += copied.join('\n').length;
    }
    while (length < wanted) {
      const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(event, random)).join(' ');
      written.push(paragraph);
      length += paragraph.length;
    }
    return written;
  }

  return {
    eventOf: (i) => eventAt(i).first,
    report(i) {
      const event = eventAt(i);
      const random = randomFrom(i * 2_654_435_761 + seed);
      const day = event.day + Math.floor(random() ** 2 * 4);
      const source = zipf(400, 5, random);
      const title = sentence(event, random).split(' ').slice(0, 10).join(' ');
      return {
        id: `feed:${source}/${i}`, sourceId: `feed:${source}`, title, byline: random() < 0.5 ? nameOf(zipf(5000, 50, random)) : null, source: `${nameOf(3_000_000 + source)} Post`,
        publishedAt: new Date(FIRST_DAY + day * MS_PER_DAY + Math.floor(random() * 86_400) * 1000).toISOString(), language: 'en',
        url: `https://www.${wordOf(3_000_000 + source)}.example/${2015 + Math.floor(day / 365)}/${title.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-${i}`,
        text: paragraphs(i, event).join('\n'),
      };
    },
  };
}
