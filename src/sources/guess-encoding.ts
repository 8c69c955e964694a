// Bytes that are no UTF-8 and of which nobody says in what they are written, where most letters are no ASCII: not Windows-1252 then, but one of the
// encodings of other scripts. Each that can hold the bytes is asked how much of the text it makes of them is what its languages write most.
// Idea: Mozilla's universal charset detector (Li and Momoi, "A composite approach to language/encoding detection", 2001), without its tables.

/** A text in Latin letters has one accent in five letters at most. */
const LEAST_FOREIGN = 0.4;
/** Less than this, and the text is none of these. */
const LEAST_LIKELY = 0.45;
/** Fewer may be anything. */
const FEWEST_SIGNS = 8;
const READ_BYTES = 65_536;

const HAN = /\p{sc=Han}/u;
/** A third of all Chinese texts, in both forms. */
const COMMON_HAN = new Set('的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡');
const chinese = (sign: string): number => (COMMON_HAN.has(sign) ? 2.5 : HAN.test(sign) ? 0.5 : /[，。、：；「」《》]/u.test(sign) ? 1 : -1);
const japanese = (sign: string): number => (/[\u3041-\u30FE]/u.test(sign) ? 1 : HAN.test(sign) ? 0.6 : /[\u3001-\u3015]/u.test(sign) ? 0.8 : -1);
/** Letters that make up half of what is written count more than the others; capitals are few. */
const lettersOf = (script: RegExp, common: string) => (sign: string): number => (!script.test(sign) ? -1 : common.includes(sign) ? 1.3 : sign === sign.toLowerCase() ? 0.6 : -0.2);
/** Vowels and tones stand over every third letter; Thai's own figures are rare. */
const thai = (sign: string): number => (/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u.test(sign) ? 1.6 : /[\u0E01-\u0E33\u0E40-\u0E45]/u.test(sign) ? 0.5 : -1);

const CYRILLIC = 'оеаинтсрвлкм';

/** How well a sign fits each encoding: about 1 for what its languages write all the time, below 0 for what they never do. */
const LIKELY: readonly (readonly [string, (sign: string) => number])[] = [
  ['shift_jis', japanese], ['euc-jp', japanese], ['euc-kr', (sign) => (/[\uAC00-\uD7A3]/u.test(sign) ? 1 : HAN.test(sign) ? 0.2 : -1)], ['gb18030', chinese], ['big5', chinese],
  ['windows-1251', lettersOf(/\p{sc=Cyrillic}/u, CYRILLIC)], ['koi8-r', lettersOf(/\p{sc=Cyrillic}/u, CYRILLIC)], ['windows-1253', lettersOf(/\p{sc=Greek}/u, 'αοιετσνηυρπκμ')],
  ['windows-1255', lettersOf(/\p{sc=Hebrew}/u, 'יוהלאתרמבשנ')], ['windows-1256', lettersOf(/\p{sc=Arabic}/u, 'اليمونتربة')], ['windows-874', thai],
];

/** The encoding's name as the Encoding Standard has it; null when the text may well be in Latin letters. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const some = bytes.subarray(0, READ_BYTES);
  if (foreignShare(some) < LEAST_FOREIGN) return null;
  const [best] = LIKELY.map(([name, fits]) => ({ name, score: scoreOf(some, name, fits) })).sort((a, b) => b.score - a.score);
  return best && best.score >= LEAST_LIKELY ? best.name : null;
}

/** Of the letters outside of tags, how many are none of ASCII. */
function foreignShare(bytes: Uint8Array): number {
  let [ascii, foreign, isTag] = [0, 0, false];
  for (const byte of bytes) {
    if (byte === 0x3C) isTag = true;
    else if (byte === 0x3E) isTag = false;
    else if (isTag) continue;
    else if (byte >= 0x80) foreign++;
    else if ((byte | 32) >= 0x61 && (byte | 32) <= 0x7A) ascii++;
  }
  return foreign / Math.max(1, foreign + ascii);
}

function scoreOf(bytes: Uint8Array, name: string, fits: (sign: string) => number): number {
  let [score, signs] = [0, 0];
  // Cut at 64 KB, the last sign may be half of one.
  for (const sign of new TextDecoder(name).decode(bytes, { stream: true })) {
    if (sign <= '\u007F') continue;
    signs++;
    score += sign === '\uFFFD' ? -2 : fits(sign);
  }
  return signs >= FEWEST_SIGNS ? score / signs : 0;
}
