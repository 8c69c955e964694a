// Units of measure shared by all languages: CLDR identifiers, what each measures, how many of the dimension's own unit it is,
// and its symbols. Symbols keep their case: "M" is no metre, "k" no kelvin. Factors are exact by definition (NIST SP 811,
// CLDR units.xml); temperatures have an offset too. Words of a language are in its pack.

/** A unit of measure. */
export interface Unit {
  readonly id: string;
  readonly dimension: string;
  /** How many of the dimension's own unit (metre, kilogram, second …) one is. */
  readonly factor: number;
  /** Added before the factor: Fahrenheit's 32 lies below. */
  readonly offset?: number;
}

// dimension: identifier=factor, symbols after a colon
const TABLE: Readonly<Record<string, string>> = {
  length: 'meter=1:m mile=1609.344:mi nautical-mile=1852:nmi yard=0.9144:yd foot=0.3048:ft inch=0.0254 light-year=9460730472580800 liter-per-square-meter=0.001:l/m²,l/m2,l/qm',   // rain: a litre on a square metre stands a millimetre high
  area: 'square-meter=1:m²,m2,mq,qm square-kilometer=1e6:km²,km2,kmq,qkm square-centimeter=1e-4:cm²,cm2 hectare=1e4:ha acre=4046.8564224 square-mile=2589988.110336 square-foot=0.09290304',
  volume: 'liter=0.001:l,L cubic-meter=1:m³,m3,mc cubic-kilometer=1e9:km³,km3 cubic-hectometer=1e6:hm³,hm3 cubic-centimeter=1e-6:cm³,cm3 cubic-foot=0.028316846592 gallon=0.003785411784:gal barrel=0.158987294928:bbl cup=0.0002365882365 '
    + 'tablespoon=0.00001478676478125:tbsp teaspoon=0.00000492892159375:tsp pint=0.000473176473 fluid-ounce=0.0000295735295625 dram=0.0000036966911953125',
  flow: 'cubic-meter-per-second=1:m³/s,m3/s cubic-meter-per-hour=0.0002777777777777778:m³/h,m3/h liter-per-second=0.001:l/s',
  density: 'gram-per-cubic-meter=0.001:g/m³,g/m3 milligram-per-cubic-meter=1e-6:mg/m³,mg/m3 microgram-per-cubic-meter=1e-9:µg/m³,μg/m³,µg/m3,μg/m3',
  mass: 'gram=0.001:g tonne=1000:t ton=907.18474 pound=0.45359237:lb,lbs ounce=0.028349523125:oz stone=6.35029318 carat=0.0002:ct',
  speed: 'meter-per-second=1:m/s kilometer-per-hour=0.2777777777777778:km/h,kmh,kph,kmph,km/hr mile-per-hour=0.44704:mph knot=0.5144444444444445:kn,kt',
  temperature: 'celsius=1 fahrenheit=0.5555555555555556 kelvin=1 temperature-generic=1',
  energy: 'joule=1:J watt-hour=3600:Wh calorie=4.184:cal foodcalorie=4184:kcal electronvolt=1.602176634e-19:eV',
  power: 'watt=1:W horsepower=745.69987158227:hp,ch,PS,CV',
  digital: 'byte=8:B bit=1',
  frequency: 'hertz=1:Hz',
  pressure: 'pascal=1:Pa bar=100000:bar millibar=100:mbar pound-force-per-square-inch=6894.757293168:psi',
  electric: 'volt=1:V ampere=1:A',
  angle: 'degree=0.017453292519943295 radian=1:rad revolution=6.283185307179586',
  sound: 'decibel=1:dB',
  radiation: 'sievert=1:Sv becquerel=1:Bq',
  magnitude: 'magnitude=1',
  age: 'year-person=31556952 month-person=2629746 week-person=604800 day-person=86400',
};

/** Prefix by name, its symbol and power of ten. */
const PREFIXES: Readonly<Record<string, readonly [string, number]>> = {
  kilo: ['k', 3], mega: ['M', 6], giga: ['G', 9], tera: ['T', 12], hecto: ['h', 2], deci: ['d', -1], centi: ['c', -2], milli: ['m', -3], micro: ['µ', -6], nano: ['n', -9], pico: ['p', -12],
};

/** Which prefixed symbols are read: not "pm", "Mm", "dt", which are something else in news. */
const PREFIXED_SYMBOLS: Readonly<Record<string, string>> = {
  meter: 'k h d c m µ n', gram: 'k m µ', liter: 'h d c m', tonne: 'k M', joule: 'k M G T', 'watt-hour': 'k M G T', watt: 'k M G T', byte: 'k M G T', hertz: 'k M G T', pascal: 'h k M', volt: 'k m', ampere: 'm',
  electronvolt: 'k M G T', sievert: 'm µ', becquerel: 'k M G T', bit: 'k M G',
};

const OTHER_SYMBOLS: Readonly<Record<string, string>> = { Ko: 'kilobyte', ko: 'kilobyte', Mo: 'megabyte', Go: 'gigabyte', To: 'terabyte', KB: 'kilobyte', kWh: 'kilowatt-hour', Mbit: 'megabit', Gbit: 'gigabit', kbit: 'kilobit', bits: 'bit', kg: 'kilogram', kgs: 'kilogram', kms: 'kilometer', KM: 'kilometer', Km: 'kilometer', Kg: 'kilogram', mi: 'mile' };

const UNITS = new Map<string, Unit>();
const SYMBOLS = new Map<string, string>();

for (const [dimension, list] of Object.entries(TABLE)) {
  for (const [, id = '', factor, symbols = ''] of list.matchAll(/(?<id>[a-z-]+)=(?<factor>[\de.-]+)(?::(?<symbols>\S+))?/gu)) {
    UNITS.set(id, { id, dimension, factor: Number(factor), ...(id === 'fahrenheit' ? { offset: -32 } : id === 'kelvin' ? { offset: -273.15 } : {}) });
    for (const symbol of symbols.split(',').filter(Boolean)) SYMBOLS.set(symbol, id);
  }
}
for (const [plain, letters] of Object.entries(PREFIXED_SYMBOLS)) {
  const symbol = [...SYMBOLS].find(([, id]) => id === plain)?.[0] ?? plain;
  for (const [prefix, [letter]] of Object.entries(PREFIXES)) {
    if (!letters.split(' ').includes(letter)) continue;
    SYMBOLS.set(letter + symbol, prefix + plain);
    if (letter === 'µ') SYMBOLS.set(`μ${symbol}`, prefix + plain);   // the Greek letter, too
  }
}
for (const [symbol, id] of Object.entries(OTHER_SYMBOLS)) SYMBOLS.set(symbol, id);

/** The unit of a CLDR identifier, prefixed ones included ("kilometer"); null for an unknown one. */
export function unitOf(id: string): Unit | null {
  const known = UNITS.get(id);
  if (known) return known;
  for (const [prefix, [, power]] of Object.entries(PREFIXES)) {
    const plain = id.startsWith(prefix) ? UNITS.get(id.slice(prefix.length)) : undefined;
    if (plain) return { id, dimension: plain.dimension, factor: plain.factor * 10 ** power };
  }
  return null;
}

/** CLDR identifier of a symbol as written ("km²", "MWh"); undefined for none. */
export const unitOfSymbol = (symbol: string): string | undefined => SYMBOLS.get(symbol);

/** Prefixes as spelled in the six languages, folded. */
const SPELLED: Readonly<Record<string, string>> = {
  kilo: 'kilo', chilo: 'kilo', quilo: 'kilo', mega: 'mega', giga: 'giga', tera: 'tera', hecto: 'hecto', hekto: 'hecto', etto: 'hecto', deci: 'deci', dezi: 'deci', centi: 'centi', zenti: 'centi', milli: 'milli', mili: 'milli',
  micro: 'micro', mikro: 'micro', nano: 'nano', pico: 'pico', piko: 'pico',
};

/** By their first two letters, for any word behind a figure may be asked for. */
const SPELLINGS: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([...new Set(Object.keys(SPELLED).map((spelled) => spelled.slice(0, 2)))]
  .map((head) => [head, Object.entries(SPELLED).filter(([spelled]) => spelled.startsWith(head))] as const));

/** "kilometre" -> ["kilo", "metre"]; null where no prefix begins the word. */
export function splitPrefix(folded: string): readonly [string, string] | null {
  for (const [spelled, prefix] of SPELLINGS.get(folded.slice(0, 2)) ?? []) if (folded.startsWith(spelled) && folded.length > spelled.length + 2) return [prefix, folded.slice(spelled.length)];
  return null;
}

/** The symbol that prints a unit: "km"; the identifier itself where there is none. */
export const symbolOf = (id: string): string => [...SYMBOLS].find(([, unit]) => unit === id)?.[0] ?? PRINTED[id] ?? id;

const PRINTED: Readonly<Record<string, string>> = { celsius: '°C', fahrenheit: '°F', kelvin: 'K', 'temperature-generic': '°', degree: '°', inch: '″' };

/** The value in the dimension's own unit. */
export const inOwnUnit = (value: number, { factor, offset = 0 }: Unit): number => (value + offset) * factor;
