// The shape of a pack's section: dates, hours, zones, durations. Words only; the grammar is the same for all six languages.
// A field is a list of phrases parted by "|", accents as written (they are folded for the look-up): "semaine|semaines".
// "janv." is an abbreviation whose full stop may be missing, "do.." one that is no word of the calendar without it;
// "=às" is matched with its accents only.
import type { Hedge } from '../facts/fact.ts';

export type Unit = 'second' | 'minute' | 'quarter-hour' | 'hour' | 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century';

/** Feasts with a day of their own; how each is computed stands in `facts/dates/feasts.ts`. */
export type Feast = 'new-year' | 'new-year-eve' | 'epiphany' | 'valentine' | 'carnival-monday' | 'shrove-tuesday' | 'ash-wednesday' | 'palm-sunday' | 'maundy-thursday' | 'good-friday'
  | 'easter' | 'holy-week' | 'carnival' | 'easter-monday' | 'labour-day' | 'labor-day-us' | 'ascension' | 'pentecost' | 'whit-monday' | 'trinity-sunday' | 'corpus-christi' | 'assumption' | 'all-saints' | 'all-souls' | 'armistice' | 'immaculate' | 'nicholas' | 'halloween'
  | 'christmas-eve' | 'christmas' | 'boxing-day' | 'bastille-day' | 'german-unity' | 'reformation' | 'independence-day-us' | 'thanksgiving' | 'black-friday' | 'martin-luther-king' | 'memorial-day' | 'patrick'
  | 'liberation-it' | 'republic-it' | 'hispanic-day' | 'constitution-es' | 'carnation-revolution' | 'independence-br' | 'women-day' | 'mothers-day' | 'juneteenth' | 'columbus-day' | 'presidents-day' | 'guy-fawkes' | 'april-fools' | 'saint-john'
  | 'holy-saturday' | 'orthodox-easter' | 'orthodox-good-friday' | 'orthodox-christmas' | 'ramadan' | 'laylat-al-qadr' | 'eid-al-fitr' | 'eid-al-adha' | 'islamic-new-year' | 'ashura' | 'mawlid' | 'isra-miraj'
  | 'rosh-hashanah' | 'yom-kippur' | 'sukkot' | 'simchat-torah' | 'hanukkah' | 'purim' | 'passover' | 'yom-hashoah' | 'shavuot' | 'tisha-bav' | 'shemini-atzeret' | 'tu-bishvat' | 'lunar-new-year' | 'diwali'
  | 'cyber-monday' | 'fathers-day' | 'saint-joseph' | 'mothers-day-fr' | 'earth-day' | 'boss-day' | 'advent-1' | 'advent-2' | 'advent-3' | 'advent-4' | 'volkstrauertag' | 'repentance-day' | 'totensonntag' | 'weiberfastnacht' | 'lent' | 'clean-monday' | 'great-lent' | 'lazarus-saturday'
  | 'guru-gobind-singh' | 'lohri' | 'sankranti' | 'mattu-pongal' | 'kaanum-pongal' | 'guru-ravidass' | 'maha-shivaratri' | 'holika-dahan' | 'holi' | 'ugadi' | 'rama-navami' | 'mahavir-jayanti' | 'vaisakhi' | 'rabindra-jayanti' | 'vesak' | 'ratha-yatra' | 'raksha-bandhan' | 'janmashtami' | 'parsi-new-year' | 'ganesh-chaturthi'
  | 'navaratri' | 'maha-saptami' | 'dussehra' | 'valmiki-jayanti' | 'karva-chauth' | 'dhanteras' | 'choti-diwali' | 'govardhan' | 'bhai-dooj' | 'chhath';

/** Small words that hold dates, hours and durations together. A word may stand under several. */
export type Link =
  | 'the' | 'of' | 'and' | 'to' | 'between' | 'minus'
  /** Before a year ("en 2014"), and those that a noun may follow too ("de 2014"). */
  | 'before-year' | 'year-word' | 'before-decade' | 'after-decade' | 'era-bc' | 'era-ad'
  /** Among those: said of the story's time, not of today: "l'année suivante". */
  | 'anaphoric'
  /** Beside a unit, on either side: the one after the story's, and the one before ("the PREVIOUS year", "l'année SUIVANTE"); `then-not` where they govern a noun ("anterior AL"). */
  | 'then-next' | 'then-last' | 'then-not'
  /** The story's own: "THAT week", "cette année-LÀ". */
  | 'then' | 'then-behind'
  /** The same months of the year before: "Vorjahresquartal". */
  | 'year-before'
  | 'first' | 'last' | 'next' | 'coming' | 'after-next' | 'this' | 'few' | 'whole'
  /** "the week before last"; "the penultimate week of May"; "in recent weeks", only of many. */
  | 'before-last' | 'penult' | 'recent'
  /** Last of a row, and never the one before: "the FINAL week of May". */
  | 'final'
  /** After a length, told from another day: "three days later", "two weeks earlier"; and such as stand before a date too: "trois jours après". */
  | 'later' | 'earlier' | 'thereafter' | 'therebefore'
  /** "Three days later than planned" is no day. */
  | 'than'
  /** Before a word for now, or a participle: "the deadline IS now". Behind "trois jours après": no finite verb, so that the length belongs to it. */
  | 'is' | 'unfinished'
  /** Beside a number of years: not about so many ago, but to the day: "one year ago TODAY". */
  | 'to-the-day'
  /** Before what comes again and again, and so is no date: "EVERY Monday". */
  | 'every'
  /** "the SAME month last year": what was told before, in another year; and a stretch of no named length: "the same PERIOD". */
  | 'same' | 'period'
  /** Between the halves of a year: "nineteen OH five". */
  | 'zero'
  /** Between a length and a day: "three weeks from Monday"; "for three days starting on Monday". */
  | 'counted-from' | 'starting'
  /** Publication as the end of a stretch: "until now"; the year up to it: "year to date". */
  | 'now' | 'to-date'
  /** Before a length that ends some day to come: "within two weeks". */
  | 'deadline'
  /** Two, told loosely: "a couple of weeks". */
  | 'pair'
  /** The auxiliary of what was done by some day: "HAD fallen by Monday". */
  | 'had'
  /** Before a word that looks ahead, it makes it a plan of the past: "était prévu". */
  | 'had-been'
  /** Articles of many, which make a decade of a round year: "los 1970". */
  | 'the-many'
  /** "calendar week" before its number; "on" before a day in figures: "on 4/22". */
  | 'week-number' | 'on-day'
  /** Before the weekday of a plan: "called FOR Tuesday", "postponed TO Friday". */
  | 'aimed-at'
  /** Before tens of degrees or of years of age: "in HER 50s", "in the UPPER 90s". */
  | 'not-decade'
  /** Ranks, which make a length of what would be a day to come: "the WORST result in ten years". */
  | 'ranked'
  /** "en huit", "en quinze" after a weekday. */
  | 'in-a-week' | 'in-a-fortnight'
  | 'ago' | 'after-ago' | 'ahead' | 'after-ahead' | 'within'
  /** "le jour de Noël"; "le 15 du mois". */
  | 'feast-day' | 'day-number' | 'month-word'
  /** "am" before a day's number alone; "the day after", "la veille de" before a date; "rest" of a week; "over the weekend", whole; "starting on" after a week; "half" of a year. */
  | 'lone-day' | 'day-after' | 'day-before' | 'rest' | 'on-weekend' | 'week-from' | 'half-of'
  /** Before a length, never an hour ("pendant 3h"); of those before a length to come, the ones that have no other sense ("dans", "fra"). */
  | 'for' | 'surely-ahead'
  | 'before-age' | 'after-age' | 'before-anniversary' | 'after-anniversary'
  | 'at' | 'hour-mark' | 'am' | 'pm' | 'noon' | 'midnight' | 'local-time' | 'time-of' | 'after-place-time'
  | 'before-rate'
  /** "single": articles that count one; "past", "toward": "ten past four". "after-hour": words that may follow a bare hour or a short weekday without making it a number of things. */
  | 'after-hour' | 'single' | 'minute-mark' | 'past' | 'toward' | 'half' | 'one-and-half' | 'and-half' | 'quarter-of' | 'three-quarters-of';

export interface CalendarWords {
  /** January first. */
  readonly months: readonly string[];
  /** Months whose name is another word too: only read beside a number or a preposition. */
  readonly doubtful: string;
  /** Monday first; then, in the same order, short forms that are ordinals too ("segunda"). */
  readonly weekdays: readonly string[];
  readonly shortWeekdays?: readonly string[];
  /** Spring first. */
  readonly seasons: readonly string[];
  /** One, then after a slash many: "jour/jours". */
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** Days counted from the day of publication: "-1" is yesterday. */
  readonly days: Readonly<Record<string, string>>;
  /** Days counted from another day of the story: "1" is the next day. */
  readonly otherDays: Readonly<Record<string, string>>;
  readonly feasts: Readonly<Partial<Record<Feast, string>>>;
  /** Beginning, middle, end: "début", "mi", "fin"; and ordinals of halves and quarters where numbers do not serve. */
  readonly parts: readonly [string, string, string];
  /** Morning, noon, afternoon, evening, night, with the words that bind them to an hour ("du matin"). */
  readonly dayparts: readonly [string, string, string, string, string];
  /** Decades by a name of their own: "nineties". */
  readonly decades?: Readonly<Record<string, string>>;
  /** Absent where the language says it in no words of its own. */
  readonly links: Readonly<Partial<Record<Link, string>>>;
  /** Hedges of durations ("près de") and of dates ("avant", "depuis"). */
  readonly hedges: Readonly<Partial<Record<Hedge, string>>>;
  readonly dateHedges: Readonly<Partial<Record<Hedge, string>>>;
  /** Minutes said before the hour ("quarter past", "halb") and after it ("et quart"). */
  readonly minutesBefore: Readonly<Record<string, string>>;
  readonly minutesAfter: Readonly<Record<string, string>>;
  /** Abbreviations of zones that only this language uses: zone to phrases. */
  readonly zones: Readonly<Record<string, string>>;
  /** Words, and ends of words, that set a sentence in the past or in the future. */
  readonly tense: Readonly<Record<'past' | 'future', { readonly words: string; readonly ends: string }>>;
  /** Letters glued to a day: "1er", "2nd". A full stop counts where `isDayDotted`. */
  readonly ordinalMarks: string;
  readonly isDayDotted?: boolean;
  /** 2/3 is 3 February. */
  readonly isMonthFirst?: boolean;
  /** "Next Wednesday" is the one of next week. */
  readonly isNextInNextWeek?: boolean;
  /** The preposition of time alone makes an hour: "alle 18", "às 18", "a las tres". */
  readonly hasBareHours?: boolean;
  /** Months are written with a capital: elsewhere "Mars" is a planet. */
  readonly hasCapitalMonths?: boolean;
}
