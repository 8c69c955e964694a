// Currencies shared by all languages: symbols, ISO 4217 codes, and which country's dollar, pound or franc is meant.
// Words of a language are in its pack. "$" and "dollars" alone are USD, "£" GBP; a country named beside them decides.

/** ISO 4217 codes in use, and old ones that news still names. Left out: ALL, TOP, CUP, SOS, BAM, which headlines in capitals use as words. */
const CODES = new Set(('AED AFN AMD ANG AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GIP GMD GNF GTQ GYD '
  + 'HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK '
  + 'PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW BTC DEM FRF ITL ESP PTE GRD NLG BEF FIM').split(' '));

/** Codes also read in small letters: no word of the six languages. */
const SMALL_CODES = new Set(['usd', 'eur', 'gbp', 'chf', 'cad', 'aud', 'brl', 'inr', 'jpy', 'sek', 'nok', 'dkk', 'mxn', 'rmb']);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₽', 'RUB'], ['₴', 'UAH'], ['₹', 'INR'], ['₺', 'TRY'], ['₪', 'ILS'], ['₩', 'KRW'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'], ['₡', 'CRC'], ['₸', 'KZT'],
  ['₾', 'GEL'], ['₿', 'BTC'], ['₲', 'PYG'], ['₵', 'GHS'], ['₭', 'LAK'], ['៛', 'KHR'], ['₼', 'AZN'], ['֏', 'AMD'], ['₮', 'MNT'], ['￡', 'GBP'], ['￥', 'JPY'], ['＄', 'USD'],
]);

/** Letters before or after "$": "US$", "C$", "$ hk". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['usd', 'USD'], ['u', 'USD'], ['c', 'CAD'], ['ca', 'CAD'], ['can', 'CAD'], ['cad', 'CAD'], ['a', 'AUD'], ['au', 'AUD'], ['aus', 'AUD'], ['aud', 'AUD'], ['nz', 'NZD'], ['nzd', 'NZD'], ['hk', 'HKD'], ['hkd', 'HKD'],
  ['s', 'SGD'], ['sg', 'SGD'], ['sgd', 'SGD'], ['nt', 'TWD'], ['tw', 'TWD'], ['twd', 'TWD'], ['r', 'BRL'], ['brl', 'BRL'], ['mx', 'MXN'], ['mex', 'MXN'], ['mxn', 'MXN'], ['ar', 'ARS'], ['ars', 'ARS'], ['clp', 'CLP'], ['cop', 'COP'], ['j', 'JMD'],
]);

/** Abbreviations that stand before a figure as a symbol does. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'], ['RM', 'MYR'], ['kr', 'SEK'], ['Fr', 'CHF'], ['sFr', 'CHF'], ['zł', 'PLN'], ['Kč', 'CZK'], ['Ft', 'HUF'], ['RMB', 'CNY'], ['Ptas', 'ESP'], ['pta', 'ESP'], ['Pta', 'ESP'], ['ptas', 'ESP'], ['FCFA', 'XOF'], ['CFA', 'XOF'],
  ['DM', 'DEM'],
]);

/** The currency of a mark ("€"); undefined for none. */
export const currencyOfSymbol = (mark: string): string | undefined => SYMBOLS.get(mark);

/** The currency of letters beside "$" ("US", "hk"). */
export const currencyOfDollar = (letters: string): string | undefined => DOLLARS.get(letters.toLowerCase());

/** The currency of a code or abbreviation as written ("USD", "CHF", "Rs"); undefined for none. */
export const currencyOfCode = (written: string): string | undefined =>
  (CODES.has(written) ? written : SMALL_CODES.has(written) ? (written === 'rmb' ? 'CNY' : written.toUpperCase()) : LETTERS.get(written));

/** Beginnings of nationality adjectives and country names in the six languages, folded, by ISO 3166-1. */
const NATIONS: Readonly<Record<string, string>> = {
  US: 'americ amerik etatsunien etats estadounid estadunid statunit', CA: 'canad kanad', AU: 'austral', NZ: 'neozeland neozelan neuseeland neo zealand zeland', HK: 'hong hongkong honkong', SG: 'singap', TW: 'taiw', GB: 'brit englisch',
  EG: 'egy agypt egipc egiz', LB: 'liban leban', SY: 'syri siri', SD: 'soudan sudan', CH: 'suis schweiz swiss sviz suic', IN: 'indi', PK: 'pakist paquist', LK: 'sri srilank', NP: 'nepal', KW: 'kuwa kowe kuwe', JO: 'jord giord', TN: 'tunis tunes tunez',
  DZ: 'alger algier argel', BH: 'bahre', LY: 'liby lib', RS: 'serb', IQ: 'irak iraq iraqu', SA: 'saoud saud', QA: 'qat kat cat', YE: 'yem jemen iem', IR: 'iran', OM: 'oman', MX: 'mex messic', AR: 'argent', CL: 'chil cile', CO: 'colom kolumb',
  UY: 'urug', PH: 'phil fil', DO: 'domin', CU: 'cub kub', JP: 'japon japan jap giapp', CN: 'chin cin', KR: 'sud coree sudcor surcor south korean', TR: 'turk turc turq', SE: 'sued suec swed schwed sved', NO: 'norv norw norueg noru', DK: 'dan din', CZ: 'tch czech tschech chec cec',
  IS: 'isl icel', FI: 'finl finn finl', DE: 'allem german deutsch alem tedesc', NL: 'neerl dutch holl niederl oland', RU: 'russ rus', BY: 'bielor belar weissruss bielorr', UA: 'ukrain ucran ucrain', MY: 'malay malai malas', ID: 'indones', MU: 'mauric maurit',
  MA: 'maroc morocc marok marroq marrocos', AE: 'emir uae', ZA: 'afric afrik', CR: 'costa', KE: 'keny keni', UG: 'ougand ugand', TZ: 'tanz', FR: 'franc franz fran french', BE: 'belg', CD: 'congo kongo', DJ: 'djib', GE: 'georg', KH: 'cambod kambod camboy', LA: 'lao', BO: 'boliv', NG: 'niger', PL: 'pol', HU: 'hung ungar ungher hongr', TH: 'thai tail', IL: 'isra', VN: 'viet', GH: 'ghan', GR: 'grec gree griech greg', IT: 'ital', PT: 'portu', BR: 'brasil bresil brazil', ES: 'espa span spagn',
};
const STEMS: readonly (readonly [string, string])[] = Object.entries(NATIONS).flatMap(([country, list]) => list.split(' ').map((stem) => [stem, country] as const)).sort((a, b) => b[0].length - a[0].length);

/** Currencies that share a word, by country; the pack's code names the family's default. */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  NGN: { NG: 'NGN' }, PLN: { PL: 'PLN' }, HUF: { HU: 'HUF' }, THB: { TH: 'THB' }, ILS: { IL: 'ILS' }, VND: { VN: 'VND' }, GHS: { GH: 'GHS' }, GRD: { GR: 'GRD' }, ITL: { IT: 'ITL' }, PTE: { PT: 'PTE' },
  USD: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD', TW: 'TWD' },
  GBP: { GB: 'GBP', TR: 'TRY', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG' },
  CHF: { CH: 'CHF', BE: 'BEF', FR: 'FRF', CD: 'CDF', DJ: 'DJF' },
  INR: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', ID: 'IDR' },
  KWD: { KW: 'KWD', JO: 'JOD', TN: 'TND', DZ: 'DZD', BH: 'BHD', LY: 'LYD', RS: 'RSD', IQ: 'IQD' },
  SAR: { SA: 'SAR', QA: 'QAR', YE: 'YER', IR: 'IRR', OM: 'OMR' },
  IRR: { IR: 'IRR', OM: 'OMR', YE: 'YER', SA: 'SAR', QA: 'QAR' },
  MXN: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', PH: 'PHP', DO: 'DOP', CU: 'CUP' },
  SEK: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' },
  TRY: { TR: 'TRY', LB: 'LBP', SY: 'SYP' },
  RUB: { RU: 'RUB', BY: 'BYN' },
  DEM: { DE: 'DEM', FI: 'FIM' },
  AED: { AE: 'AED', MA: 'MAD' },
  KES: { KE: 'KES', UG: 'UGX', TZ: 'TZS' },
  KRW: { KR: 'KRW' }, NLG: { NL: 'NLG' }, JPY: { JP: 'JPY' }, CNY: { CN: 'CNY' }, ZAR: { ZA: 'ZAR' }, UAH: { UA: 'UAH' }, MYR: { MY: 'MYR' }, CRC: { CR: 'CRC' }, GEL: { GE: 'GEL' }, KHR: { KH: 'KHR' }, LAK: { LA: 'LAK' }, BOB: { BO: 'BOB' }, BRL: { BR: 'BRL' }, ESP: { ES: 'ESP' },
};

/** The family's currency of the country that an adjective begins to name: "canadiens" beside dollars is CAD; undefined for none. */
export function currencyOfNation(family: string, folded: string): string | undefined {
  const nations = FAMILIES[family];
  if (!nations || folded.length < 3) return undefined;
  const country = STEMS.find(([stem, of]) => nations[of] !== undefined && folded.startsWith(stem))?.[1];
  return country === undefined ? undefined : nations[country];
}

/** Families whose word alone names no one currency: compared with care. */
export const isFamily = (code: string): boolean => Object.keys(FAMILIES[code] ?? {}).length > 1;
