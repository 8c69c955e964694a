// Names of feasts that are the same in all six languages, in the spellings that news uses; the packs hold those that differ.
// Phrases parted by "|", as in a pack. Accents are folded for the look-up.
import type { Feast } from './calendar-words.ts';

/** Feast to names. */
export const SHARED_FEASTS: Readonly<Partial<Record<Feast, string>>> = {
  halloween: 'halloween', thanksgiving: 'thanksgiving|thanksgiving day', 'black-friday': 'black friday', 'cyber-monday': 'cyber monday',
  ramadan: 'ramadan', 'laylat-al-qadr': 'laylat al-qadr|laylat al qadr|lailat al-qadr', 'eid-al-fitr': 'eid al-fitr|eid ul-fitr|eid al fitr', 'eid-al-adha': 'eid al-adha|eid ul-adha|eid al adha|bakr id|bakrid', ashura: 'ashura', mawlid: 'mawlid|mawlid al-nabawi',
  'rosh-hashanah': 'rosh hashanah|rosh hashana', 'yom-kippur': 'yom kippur', sukkot: 'sukkot', 'shemini-atzeret': 'shemini atzeret|schmini azeret', 'simchat-torah': 'simchat torah', hanukkah: 'hanukkah', 'tu-bishvat': "tu bishvat|tu b'shevat", purim: 'purim', passover: 'pesach', 'yom-hashoah': 'yom hashoah', shavuot: 'shavuot', 'tisha-bav': "tisha b'av",
  lohri: 'lohri|bhogi pandigai|bogi pandigai|bhogi', sankranti: 'makar sankranti|makara sankranti|makara sankranthi|makar sankranthi|pongal|thai pongal|maghi', 'mattu-pongal': 'mattu pongal', 'kaanum-pongal': 'kaanum pongal|kanni pongal|kanum pongal',
  'guru-gobind-singh': 'guru gobind singh jayanti|guru govind singh jayanti|guru gobind singh gurpurab|guru gobind singh birthday|guru govind singh birthday', 'guru-ravidass': 'guru ravidass jayanti|guru ravidas jayanti|guru ravidass birthday|guru ravidas birthday',
  'maha-shivaratri': 'maha shivaratri|mahashivratri|maha shivratri', 'holika-dahan': 'holika dahan|chhoti holi|choti holi|kamudu pyre', holi: 'holi|phagwah|dhulandi|rangwali holi', ugadi: 'ugadi|yugadi|samvatsaradi|gudi padwa', 'rama-navami': 'rama navami|ram navami', 'mahavir-jayanti': 'mahavir jayanti|mahavira jayanti|mahaveer jayanti',
  vaisakhi: 'vaisakhi|baisakhi|vasakhi|vaishakhi', 'rabindra-jayanti': 'rabindra jayanti|rabindranath jayanti', vesak: 'vesak|vaisakha|buddha purnima|buddha day|buddha jayanti', 'ratha-yatra': 'ratha yatra|ratha-yatra|rath yatra', 'raksha-bandhan': 'raksha bandhan|rakhi', janmashtami: 'janmashtami|krishna janmashtami|gokulashtami',
  'parsi-new-year': 'parsi new year|parsi neujahr|jamshedi navroz', 'ganesh-chaturthi': 'ganesh chaturthi|vinayaka chaturthi', navaratri: 'navaratri|navratri|durga puja|durga pooja', 'maha-saptami': 'maha saptami', dussehra: 'dussehra|dasara|dussera|vijayadashami|vijaya dashami', 'valmiki-jayanti': 'valmiki jayanti|maharishi valmiki jayanti|pargat diwas',
  'karva-chauth': 'karva chauth|karwa chauth', dhanteras: 'dhanteras|dhanatrayodashi', 'choti-diwali': 'choti diwali|chhoti diwali|naraka chaturdashi', diwali: 'diwali|deepavali|divali|dipavali', govardhan: 'govardhan puja|annakut', 'bhai-dooj': 'bhai dooj|bhai duj', chhath: 'chhath|chhath puja|surya shashthi|surya shashti|dala puja|dala chhath',
};
