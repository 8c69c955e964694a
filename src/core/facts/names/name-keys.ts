// A written name to its key: one Latin spelling for the many that transcription gives ("Zelensky", "Zelenskiy", "Selenskyj").
// Distance cannot do this: "Scholz" and "Schulz" are one letter apart and two people. Each rule undoes one habit of
// transcription; none merges vowels that a Latin name keeps apart. Known failure: "Chruschtschow" / "Khrushchev".
import { fold } from '../../text/words.ts';

type Habit = readonly [RegExp, string];

// "Poutine" Putin, "Sergueï" Sergej, "Rjabkow" Ryabkov, "Netanjahu" Netanyahu, "Qassem" Kassem, "Assad" Asad.
const HABITS: readonly Habit[] = [
  [/ou|oo/gu, 'u'], [/w/gu, 'v'], [/ph/gu, 'f'], [/kh/gu, 'k'], [/ck/gu, 'k'], [/gu(?=[eiy])/gu, 'g'], [/qu(?=[eiy])/gu, 'k'], [/q/gu, 'k'], [/x/gu, 'ks'],
  [/[iyj]+$/u, 'i'], [/[yj](?=[aeou])/gu, 'i'], [/y/gu, 'i'], [/(?<letter>.)\k<letter>+/gu, '$<letter>'],
];

// The endings of Slavic (and Georgian, Armenian) family names, where French, German and English write hushing sounds three ways.
const SLAVIC = /(?:sk[iy]|ski[iyj]|sky[yj]|ska[iy]a|[oe][vw]a?|[oe]ff|in[ea]?|[eu]nk[oa]|ts?chuk|shuk|iuk|juk|yuk|vich|vitch|witsch|wicz|shvili|chvili|schwili)$/u;
// "Loukachenko" Lukaschenko, "Lavroff" Lavrov, "Raspoutine" Rasputin; the German "S" of "Selenskyj".
const SLAVIC_HABITS: readonly Habit[] = [
  [/t?schtsch|chtch|shch|t?sch|tch|ch|sh/gu, 'sh'], [/zh/gu, 'j'], [/(?<vowel>[oe])ff$/u, '$<vowel>v'], [/ine$/u, 'in'],
  [/^s(?=[aeiou].*sk[iy][iyj]?$)/u, 'z'], [/^i?e(?=lts|lz)/u, 'ie'],
];

// Pairs that no rule of spelling joins. Left: as the rules write it.
const SAME: ReadonlyMap<string, string> = new Map([
  ['kadafi', 'kadafi'], ['kadhafi', 'kadafi'], ['gadafi', 'kadafi'], ['gadhafi', 'kadafi'], ['ielzin', 'ieltsin'], ['eltsin', 'ieltsin'], ['ben laden', 'bin laden'],
  ['gorbatshov', 'gorbashev'], ['gorbashov', 'gorbashev'], ['krushev', 'krushshev'], ['arafat', 'arafat'], ['assad', 'asad'],
]);

/** Words already romanised: a text names the same few people again and again. Emptied when full, so that it stays small. */
const remembered = new Map<string, string>();
const MEMORY = 2_000;
/** Nobody's name; not looked at further. */
const LONGEST = 40;

/** One word of a name as keys write it: lower-case ASCII, transcription undone. "Zelenskiy" gives "zelenski"; linear. */
export function romanise(word: string): string {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  if (remembered.size >= MEMORY) remembered.clear();
  const key = undoHabits(word.slice(0, LONGEST));
  remembered.set(word, key);
  return key;
}

function undoHabits(word: string): string {
  let plain = fold(word).replace(/[^a-z0-9]+/gu, '');
  if (SLAVIC.test(plain)) plain = apply(SLAVIC_HABITS, plain);
  plain = apply(HABITS, plain);
  return SAME.get(plain) ?? plain;
}

const apply = (habits: readonly Habit[], word: string): string => habits.reduce((text, [habit, plain]) => text.replace(habit, plain), word);

/** Family names that stand first, romanised: "Xi Jinping", "Kim Jong-un", "Nguyen Van A". */
export const FAMILY_FIRST: ReadonlySet<string> = new Set('xi kim li wang zhang liu yang zhao huang zhou wu hu jiang deng mao moon yoon choi nguyen tran pham hun wen zhu'.split(' ').map(romanise));

/** Family names by which somebody is known who bears another behind them, romanised: "Luiz Inácio Lula da Silva". */
export const FIRST_OF_TWO: ReadonlySet<string> = new Set('lula alcaraz rajoy zapatero maduro sheinbaum puigdemont feijoo'.split(' ').map(romanise));

/** Sovereigns, popes and saints, whose given name every language translates; romanised, the key first. */
const TRANSLATED: ReadonlyMap<string, string> = new Map(('charles carlo carlos karl;francis francois franziskus francisco francesco frans;philip philippe felipe filippo philipp filip;benedict benoit benedikt benedicto benedetto bento;leo leon leone leao;elizabeth elisabeth isabel elisabetta isabelle;william guillaume wilhelm guillermo guglielmo guilherme willem;'
  + 'henry henri heinrich enrique enrico henrique;louis ludwig luis luigi;frederick frederic friedrich federico frederico frederik;george georges georg jorge giorgio;nicholas nicolas nikolaus nicola nicolau nikolai;john jean johannes juan giovanni joao;paul pablo paolo paulo paulus;peter pierre petrus pedro pietro;mary marie maria;catherine katharina catalina caterina catarina;alexander alexandre alejandro alessandro;'
  + 'albert alberto;joseph josef jose giuseppe;stephen etienne stephan esteban stefano;james jacques jakob santiago giacomo tiago;joan jeanne johanna juana giovanna joana;margaret marguerite margarete margarita margherita margarida margrethe;christine christina cristina')
  .split(';').flatMap((row) => row.split(' ').map((word) => [romanise(word), romanise(row.split(' ')[0] ?? '')] as const)));

/** The one key of a name that is a given name only: "Charles III", "Carlo III", "Papst Franziskus"; other words as they are. */
export const sovereign = (word: string): string => TRANSLATED.get(word) ?? word;

/** Roman numerals as names end with them: "III", "XVI". */
export const isNumeral = (word: string): boolean => /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3})$/u.test(word);

/** Consonants only: enough to hold two given names together ("Mohammed", "Muhammad"), far too little for family names. */
export const skeleton = (word: string): string => word[0] + word.slice(1).replace(/[aeiou]/gu, '');

const GAPS = /[\s'’\-‐‑.]+/u;

/** The words of a name, folded, without marks. "Jean-Claude O'Neill" gives jean, claude, o, neill. */
export const wordsOfName = (name: string): readonly string[] => fold(name).split(GAPS).filter((word) => word !== '');
