import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: ['january|jan.', 'february|feb.|febr.', 'march|mar.', 'april|apr.', 'may', 'june|jun.', 'july|jul.', 'august|aug.', 'september|sept.|sep.', 'october|oct.', 'november|nov.', 'december|dec.'],
  doubtful: 'sun|sat|mon|wed|may|march|mar|august|jan|dec|sep|oct|nov|jun|apr|aug',
  weekdays: ['monday|mon.', 'tuesday|tue.|tues.', 'wednesday|wed.', 'thursday|thu.|thur.|thurs.', 'friday|fri.', 'saturday|sat.', 'sunday|sun.'],
  seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
  units: {
    second: 'second|sec./seconds|secs.', minute: 'minute|min./minutes|mins.', hour: 'hour|hr.|h/hours|hrs.', day: 'day/days', week: 'week/weeks', weekend: 'weekend|week-end/weekends', fortnight: 'fortnight/fortnights',
    month: 'month/months', quarter: 'quarter|qtr/quarters', 'half-year': 'half/halves', year: 'year|yr./years|yrs.', decade: 'decade/decades', century: 'century/centuries',
  },
  days: { '-2': 'the day before yesterday|day before yesterday', '-1': 'yesterday|last night', '0': 'today|tonight|this morning|this afternoon|this evening', '1': 'tomorrow', '2': 'the day after tomorrow|day after tomorrow' },
  feasts: {
    'new-year': "new year's day|new years day|new year day", 'new-year-eve': "new year's eve|new years eve", epiphany: 'epiphany', valentine: "valentine's day|valentine day|valentines day", 'shrove-tuesday': 'shrove tuesday|pancake day|mardi gras', 'ash-wednesday': 'ash wednesday',
    'palm-sunday': 'palm sunday', 'maundy-thursday': 'maundy thursday|holy thursday', 'good-friday': 'good friday', easter: 'easter|easter sunday|easter day', 'easter-monday': 'easter monday', 'labour-day': 'may day', ascension: 'ascension day',
    pentecost: 'pentecost|whit sunday|white sunday', 'whit-monday': 'whit monday', 'trinity-sunday': 'trinity sunday', 'corpus-christi': 'corpus christi', 'all-saints': "all saints' day|all saints day", armistice: 'armistice day|veterans day|remembrance day', halloween: 'halloween',
    'christmas-eve': 'christmas eve', christmas: 'christmas|christmas day|xmas|xmas day', 'boxing-day': 'boxing day', 'independence-day-us': 'fourth of july', thanksgiving: 'thanksgiving|thanksgiving day', 'black-friday': 'black friday',
    'martin-luther-king': 'martin luther king day|martin luther king jr. day|martin luther kings day|mlk day', 'memorial-day': 'memorial day', patrick: "st patrick's day|st. patrick's day|saint patrick's day|saint patricks day", 'bastille-day': 'bastille day', juneteenth: 'juneteenth',
    'columbus-day': 'columbus day', 'presidents-day': "presidents' day|presidents day", 'guy-fawkes': 'guy fawkes night|bonfire night', 'april-fools': "april fools' day|april fool's day|april fools day", 'women-day': "international women's day|women's day",
    'holy-saturday': 'holy saturday|easter saturday', 'orthodox-easter': 'orthodox easter', 'orthodox-good-friday': 'orthodox good friday|orthodox great friday', 'orthodox-christmas': 'orthodox christmas', ramadan: 'ramadan|month of ramadan|ramazan', 'laylat-al-qadr': 'laylat al-qadr|laylat al kadr|laylat al-kadr|night of power', 'eid-al-fitr': 'eid al-fitr|eid ul-fitr|id al-fitr|eid al fitr', 'eid-al-adha': 'eid al-adha|eid ul-adha|id ul-adha|id al-adha|eid al adha|feast of the sacrifice|sacrifice feast|bakr id', 'islamic-new-year': 'islamic new year', ashura: 'ashura', mawlid: 'mawlid|mawlid al-nabawi', 'isra-miraj': "isra and mi'raj|isra and miraj", 'rosh-hashanah': 'rosh hashanah|rosh hashana|rosh ha-shanah|jewish new year', 'yom-kippur': 'yom kippur', sukkot: 'sukkot|feast of tabernacles|feast of the ingathering', 'simchat-torah': 'simchat torah', hanukkah: 'hanukkah|chanukah|hanukah|hannukkah', purim: 'purim', passover: 'passover|pesach', 'yom-hashoah': 'yom hashoah|holocaust remembrance day', shavuot: 'shavuot|shavuoth', 'tisha-bav': "tisha b'av", 'lunar-new-year': "chinese new year|lunar new year|chinese lunar new year's day|chinese new year's day", diwali: 'diwali|deepavali',
  },
  parts: ['early|beginning|at the beginning|the beginning|at the start|the start|start|early in', 'mid|middle|the middle|in the middle', 'late|end|the end|at the end|late in'],
  dayparts: ['morning|in the morning|in the early morning|mornings', 'noon|at noon', 'afternoon|in the afternoon', 'evening|in the evening|tonight|this evening', 'night|at night|of the night'],
  links: {
    the: 'the', of: 'of|of the|in the month of', and: 'and|,|, and|or', to: 'to|through|thru|until|till', between: 'between', minus: '',
    'before-year': 'in|since|by|from|until|before|after|of|early|late|mid|around|through|during|between|spring|summer|fall|autumn|winter|back in|as of', 'year-word': 'the year|year|fiscal year|fiscal|in the year', 'before-decade': '', 'after-decade': "s|'s", 'era-bc': 'bc|b.c.|bce|b.c.e.', 'era-ad': 'ad|a.d.|ce|c.e.',
    anaphoric: 'previous|following', last: 'last|past|previous', next: 'next|coming|upcoming|following', 'after-next': '', this: 'this|current|the current', few: 'few|a few|several|some|couple|a couple of', whole: 'all|whole',
    'in-a-week': 'week', 'in-a-fortnight': '', ago: '', 'after-ago': 'ago', ahead: 'in', 'after-ahead': 'from now|from today|hence', within: 'within|in the',
    'feast-day': '', 'day-number': '', 'month-word': 'month of', 'before-age': 'aged|age|at the age of|ages|the age of', 'after-age': 'old|of age|- old', 'before-anniversary': '', 'after-anniversary': 'anniversary|birthday',
    at: 'at|by|around|about|until|from|before|after|just after|just before|shortly after|shortly before', 'hour-mark': "o'clock|o clock|oclock|h|hours|hrs", am: 'am|a.m.|a.m|a m', pm: 'pm|p.m.|p.m|p m', noon: 'noon|midday|mid day', midnight: 'midnight', 'local-time': 'local time|local', 'time-of': '', 'after-place-time': 'time',
    'after-hour': 'on|in|and|to|at|the|by|for|of|with|from|when|after|before|as|but|that|until|is|was|will|a|an|this|tomorrow|today|yesterday', 'before-rate': 'once|twice|times|thrice|dollars|cents|miles|percent|euros|pounds', single: "a|an", 'minute-mark': "minutes|minute|min", past: 'after the hour|past|after', toward: 'to|till|before', half: 'half|half a|half an|a half|one half', 'one-and-half': '', 'and-half': 'and a half|and an half|and one half', 'quarter-of': 'quarter of an|a quarter of an|quarter of a', 'three-quarters-of': 'three quarters of an|three-quarters of an',
  },
  hedges: {
    about: 'about|around|approximately|some|roughly|an estimated|or so', 'at-least': 'at least|no less than|a minimum of|minimum', 'more-than': 'more than|over|longer than|in excess of|upwards of', 'at-most': 'at most|up to|no more than|a maximum of|maximum|within', 'less-than': 'less than|under|fewer than', nearly: 'nearly|almost|close to',
  },
  dateHedges: { about: 'around|about|circa', 'at-least': 'since|starting|as of|beginning', 'more-than': 'after|following', 'at-most': 'by|until|till|through|no later than', 'less-than': 'before|prior to|ahead of' },
  minutesBefore: { '30': 'half past|half', '15': 'quarter past|a quarter past|quarter after|a quarter after', '-15': 'quarter to|a quarter to|quarter till|quarter before|a quarter before' },
  minutesAfter: {},
  zones: { 'America/New_York': 'eastern time|eastern|us eastern time', 'America/Chicago': 'central time', 'America/Denver': 'mountain time', 'America/Los_Angeles': 'pacific time|pacific', UTC: 'zulu|z' },
  tense: {
    past: { words: 'said|told|was|were|had|did|came|went|took|gave|made|met|won|lost|held|began|left|found|spoke|sent|saw|ran|fell|rose|broke|became|wrote|signed|last|ago|has|have|been|died|showed|led|killed|hit|shot|put|since|got|kept|paid|heard|felt|sold|bought|brought|thought|taught|caught|fought|grew|knew|drew|flew|threw|struck|stood|understood|withdrew|shut|set off', ends: 'ed' },
    future: { words: "will|would|shall|should|may|might|could|can|due|expected|scheduled|slated|set to|planned|plans|plan|intends|to be|going to|is to|are to|have to|has to|upcoming|next|hopes|until|by|must|'ll|ahead of", ends: '' },
  },
  ordinalMarks: 'st|nd|rd|th',
  isMonthFirst: true,
  isNextInNextWeek: true,
  hasCapitalMonths: true,
};
