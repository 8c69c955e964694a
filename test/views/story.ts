// An invented story as the views get it: an article and six reports, with comparisons written by hand, not computed.
// Places are found by their words, so that a fact can never stand beside its text.
import type { Comparison, Pair } from '../../src/core/compare.ts';
import type { Fact, FactKind, FactOf } from '../../src/core/facts/fact.ts';
import type { Finding } from '../../src/core/findings.ts';
import type { Reason } from '../../src/core/reasons.ts';
import type { Relation } from '../../src/core/relations.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Edit } from '../../src/core/wording.ts';
import type { Answer, Related } from '../../src/corpus/answer.ts';
import type { Overview, VariedValue } from '../../src/corpus/overview.ts';
import type { SourceHeld } from '../../src/corpus/corpus.ts';
import type { TabReading } from '../../src/extension/protocol.ts';
import { LONG_HERE, LONG_PAIRS, LONG_THERE } from './long-story.ts';

const HERE = [
  'Le ferry Aurore-Marie, parti de Port-Sauvage mardi 4 mai avec 312 passagers, est resté immobilisé quarante minutes au large de l’île de Brenne.',
  'Le navire doit reprendre la mer jeudi, a indiqué la compagnie Lignes du Ponant.',
  '« Nous avons attendu dans le calme », raconte Ilse Varennes, venue de Lisbonne avec ses deux enfants.',
  'La capitainerie de Port-Sauvage a ouvert une enquête, qui porte aussi sur trois blessés.',
].join('\n');
const ESTAFETTE = [
  'L’Aurore-Marie, qui avait quitté Port-Sauvage mercredi 5 mai avec plus de 300 passagers, est restée immobilisée au large de l’île de Brenne.',
  'Le navire a repris la mer jeudi, a indiqué la compagnie Lignes du Ponant.',
  'Les réparations coûteront environ 1,2 million d’euros, selon le directeur du port, Tomas Quéré.',
  'La capitainerie de Port-Sauvage a ouvert une enquête. Elle compte au moins quatre blessés.',
].join('\n');
const MATIN = 'Un ferry immobilisé au large de Brenne mardi 4 mai. Quelque 310 passagers étaient à bord, selon la capitainerie de Port-Sauvage. « Nous avons attendu », dit une passagère. La traversée a fait un blessé.';
const HAFEN = 'Die Fähre Aurore-Marie lag am Dienstag, dem 4. Mai, mit 312 Passagieren vor der Insel Brenne fest. Sie soll am Donnerstag wieder auslaufen.';
const MINA = 'توقفت العبارة أورور ماري يوم الثلاثاء 4 مايو قبالة جزيرة برين وعلى متنها 312 راكبا.';

/** Place of `words` in `text`; `from` where the search starts. */
function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

function fact<K extends FactKind>(text: string, kind: K, words: string, value: FactOf<K>['value'], more: Partial<Pick<FactOf<K>, 'hedge' | 'certainty'>> = {}): Fact {
  return { ...spanOf(text, words), kind, text: words, value, ...more } as unknown as Fact;
}

const REASONS = { conflict: 'values-differ', updated: 'plan-and-outcome', close: 'both-possible', same: 'same-value', 'only-here': 'not-there', 'only-there': 'not-here' } as const satisfies Record<Relation, Reason['code']>;
const reasonFor = (relation: Relation, here: Fact | null, there: Fact | null): Reason => ({ code: REASONS[relation], values: { here: here?.text ?? '', there: there?.text ?? '' } });
const finding = (relation: Relation, about: string, weight: number, here: Fact | null, there: Fact | null): Finding => ({
  relation, about, weight, kind: (here ?? there)?.kind ?? 'count', because: reasonFor(relation, here, there), ...(here ? { here } : {}), ...(there ? { there } : {}),
});

/** Edits from runs: `=` in both, `-` only here, `+` only there. */
function pair(here: string, there: string, hereStart: string, thereStart: string, runs: readonly (readonly ['=' | '-' | '+', string])[]): Pair {
  let h = spanOf(here, hereStart).start;
  let t = spanOf(there, thereStart).start;
  const first = { h, t };
  const edits: Edit[] = runs.map(([sign, words]) => {
    const edit: Edit = { op: sign === '=' ? 'both' : sign === '-' ? 'only-here' : 'only-there', here: { start: h, end: h + (sign === '+' ? 0 : words.length) }, there: { start: t, end: t + (sign === '-' ? 0 : words.length) } };
    h = edit.here.end;
    t = edit.there.end;
    return edit;
  });
  return { here: { start: first.h, end: h }, there: { start: first.t, end: t }, likeness: 0.8, edits };
}

const DEPARTURE = fact(HERE, 'date', 'mardi 4 mai', { iso: '2027-05-04', implied: ['year'] });
const PASSENGERS = fact(HERE, 'count', '312 passagers', { number: 312, of: 'passagers' });
const PORT = fact(HERE, 'place', 'Port-Sauvage', { name: 'Port-Sauvage', key: 'port-sauvage' });
const BRENNE = fact(HERE, 'place', 'île de Brenne', { name: 'Brenne', key: 'brenne' });
const SAILING = fact(HERE, 'statement', 'doit reprendre la mer jeudi', { words: 'doit reprendre la mer jeudi', denied: false }, { certainty: 'planned' });
const WAIT = fact(HERE, 'duration', 'quarante minutes', { iso: 'PT40M' });
const QUOTE = fact(HERE, 'quote', '« Nous avons attendu dans le calme »', { words: 'Nous avons attendu dans le calme', speaker: 'Ilse Varennes' });
const ILSE = fact(HERE, 'person', 'Ilse Varennes', { name: 'Ilse Varennes', key: 'ilse varennes' });
const COMPANY = fact(HERE, 'organisation', 'Lignes du Ponant', { name: 'Lignes du Ponant', key: 'lignes du ponant' });

const ESTAFETTE_COMPARED: Comparison = {
  findings: [
    finding('conflict', 'Départ de Port-Sauvage', 0.9, DEPARTURE, fact(ESTAFETTE, 'date', 'mercredi 5 mai', { iso: '2027-05-05', implied: ['year'] })),
    finding('updated', 'Reprise de la mer', 0.8, SAILING, fact(ESTAFETTE, 'statement', 'a repris la mer jeudi', { words: 'a repris la mer jeudi', denied: false })),
    finding('close', 'Passagers à bord', 0.7, PASSENGERS, fact(ESTAFETTE, 'count', 'plus de 300 passagers', { number: 300, of: 'passagers' }, { hedge: 'more-than' })),
    finding('only-here', '', 0.5, WAIT, null),
    finding('only-here', 'Ilse Varennes', 0.4, QUOTE, null),
    finding('only-here', '', 0.3, ILSE, null),
    finding('only-there', 'réparations', 0.5, null, fact(ESTAFETTE, 'money', '1,2 million d’euros', { amount: 1_200_000, currency: 'EUR' }, { hedge: 'about', certainty: 'attributed' })),
    finding('only-there', '', 0.4, null, fact(ESTAFETTE, 'person', 'Tomas Quéré', { name: 'Tomas Quéré', key: 'tomas quere', role: 'directeur du port' })),
    finding('same', '', 0.2, PORT, fact(ESTAFETTE, 'place', 'Port-Sauvage', { name: 'Port-Sauvage', key: 'port-sauvage' })),
    finding('same', '', 0.2, BRENNE, fact(ESTAFETTE, 'place', 'île de Brenne', { name: 'Brenne', key: 'brenne' })),
    finding('same', '', 0.2, COMPANY, fact(ESTAFETTE, 'organisation', 'Lignes du Ponant', { name: 'Lignes du Ponant', key: 'lignes du ponant' })),
  ],
  pairs: [
    pair(HERE, ESTAFETTE, 'Le ferry', 'L’Aurore', [['-', 'Le ferry '], ['+', 'L’'], ['=', 'Aurore-Marie, '], ['-', 'parti de '], ['+', 'qui avait quitté '], ['=', 'Port-Sauvage '], ['-', 'mardi 4 mai'], ['+', 'mercredi 5 mai'],
      ['=', ' avec '], ['-', '312'], ['+', 'plus de 300'], ['=', ' passagers, est '], ['-', 'resté immobilisé quarante minutes'], ['+', 'restée immobilisée'], ['=', ' au large de l’île de Brenne.']]),
    pair(HERE, ESTAFETTE, 'Le navire', 'Le navire', [['=', 'Le navire '], ['-', 'doit reprendre'], ['+', 'a repris'], ['=', ' la mer jeudi, a indiqué la compagnie Lignes du Ponant.']]),
    pair(HERE, ESTAFETTE, 'La capitainerie', 'La capitainerie', [['=', 'La capitainerie de Port-Sauvage a ouvert une enquête']]),
  ],
  reuse: { here: 0.3, there: 0.3 },
};

const MATIN_COMPARED: Comparison = {
  findings: [
    finding('close', 'Passagers', 0.6, PASSENGERS, fact(MATIN, 'count', 'Quelque 310 passagers', { number: 310, of: 'passagers' }, { hedge: 'about' })),
    finding('same', '', 0.3, DEPARTURE, fact(MATIN, 'date', 'mardi 4 mai', { iso: '2027-05-04', implied: ['year'] })),
    finding('only-here', '', 0.2, WAIT, null),
    { ...finding('close', 'Attente', 0.5, QUOTE, fact(MATIN, 'quote', '« Nous avons attendu »', { words: 'Nous avons attendu', speaker: 'une passagère' }, { certainty: 'attributed' })), firmer: 'here', drift: { signs: ['cut-there'], edits: [
      { op: 'both', here: spanOf(HERE, '« Nous avons attendu'), there: spanOf(MATIN, '« Nous avons attendu') }, { op: 'only-here', here: spanOf(HERE, ' dans le calme'), there: { start: MATIN.length - 1, end: MATIN.length - 1 } },
    ] } },
  ],
  pairs: [],
  reuse: { here: 0, there: 0 },
};
const HAFEN_COMPARED: Comparison = {
  findings: [
    finding('same', '', 0.6, PASSENGERS, fact(HAFEN, 'count', '312 Passagieren', { number: 312, of: 'Passagieren' })),
    finding('same', '', 0.3, DEPARTURE, fact(HAFEN, 'date', 'Dienstag, dem 4. Mai', { iso: '2027-05-04', implied: ['year'] })),
  ],
  pairs: [{ here: spanOf(HERE, HERE.split('\n')[0] ?? ''), there: spanOf(HAFEN, 'Die Fähre Aurore-Marie lag am Dienstag, dem 4. Mai, mit 312 Passagieren vor der Insel Brenne fest.'), likeness: 0.6, edits: [] }],
  reuse: { here: 0, there: 0 },
};
const MINA_COMPARED: Comparison = {
  findings: [finding('close', '', 0.6, PASSENGERS, fact(MINA, 'count', '312 راكبا', { number: 312 })), finding('only-here', '', 0.3, QUOTE, null)],
  pairs: [{ here: spanOf(HERE, HERE.split('\n')[0] ?? ''), there: spanOf(MINA, MINA), likeness: 0.5, edits: [] }],
  reuse: { here: 0, there: 0 },
};

function related(id: string, source: string, text: string, comparison: Comparison, origin: number, more: Partial<Related['head']> = {}, order: Related['verdict']['order'] = null): Related {
  return {
    head: { id, sourceId: id === 'matin' ? 'feed:matin' : 'dossier:ferry', source, title: `${source} : le ferry immobilisé`, byline: null, publishedAt: '2027-05-05', language: 'fr', url: `https://${id}.example/ferry`, ...more },
    text, comparison, origin, verdict: { isSameEvent: true, score: 0.8, because: [], order },
  };
}

/** Six reports of five origins: B conflicts, C agrees, D and E are one text, F is German, G is written from the right. */
export const ANSWER: Answer = {
  related: [
    related('estafette', 'L’Estafette du Ponant', ESTAFETTE, ESTAFETTE_COMPARED, 0, { publishedAt: '2027-05-06' }, 'later'),
    related('matin', 'Le Fil du matin', MATIN, MATIN_COMPARED, 1, { publishedAt: '2027-05-04' }, 'earlier'),
    related('panorama', 'Panorama Monde', ESTAFETTE, { ...ESTAFETTE_COMPARED, findings: ESTAFETTE_COMPARED.findings.filter(({ relation }) => relation !== 'conflict') }, 2),
    related('brenne', 'Brenne Actuel', ESTAFETTE, { ...ESTAFETTE_COMPARED, findings: ESTAFETTE_COMPARED.findings.filter(({ relation }) => relation === 'same') }, 2),
    related('hafen', 'Der Hafenbote', HAFEN, HAFEN_COMPARED, 3, { language: 'de', publishedAt: null, url: 'javascript:alert(1)' }),
    related('mina', 'صحيفة الميناء', MINA, MINA_COMPARED, 4, { language: null }),
  ],
  copies: [{ head: { ...related('gazette', 'La Gazette de Brenne', HERE, ESTAFETTE_COMPARED, 0, { publishedAt: '2027-03-02' }).head, title: 'Il y a un an, quarante minutes de panne' }, reuse: { here: 0.62, there: 0.41 } }],
  origins: [
    { members: [0], isAlsoHere: false, credit: 'Agence Littorale' }, { members: [1], isAlsoHere: false, credit: null },
    { members: [2, 3], isAlsoHere: false, credit: null }, { members: [4], isAlsoHere: false, credit: null }, { members: [5], isAlsoHere: false, credit: null },
  ],
  held: 240,
};

/** One report that carries the article's own text. */
export const ONE_ORIGIN: Answer = {
  related: [related('brenne', 'Brenne Actuel', HERE, { findings: [finding('same', '', 0.2, PORT, PORT)], pairs: [{ here: spanOf(HERE, HERE), there: spanOf(HERE, HERE), likeness: 1, edits: [{ op: 'both', here: spanOf(HERE, HERE), there: spanOf(HERE, HERE) }] }], reuse: { here: 1, there: 1 } }, 0)],
  origins: [{ members: [0], isAlsoHere: true, credit: null }],
  held: 240,
};

const ledgerValue = (report: number, origin: number, value: Fact, variant: number, isApart = false, claimant: string | null = null): VariedValue => ({ report, origin, fact: value, variant, isApart, claimant, publishedAt: '2027-05-05' });
const REPAIRS = fact(ESTAFETTE, 'money', '1,2 million d’euros', { amount: 1_200_000, currency: 'EUR' }, { hedge: 'about', certainty: 'attributed' });

/** All reports of ANSWER side by side: one conflict, one row of close figures, one of a place; one omission, one contradiction, one word choice. */
export const OVERVIEW: Overview = {
  reportIds: ANSWER.related.map(({ head }) => head.id),
  rows: [
    { kind: 'date', about: 'départ, Port-Sauvage', origins: 4, isContested: true, isConflict: true, values: [
      ledgerValue(0, 0, DEPARTURE, 0, true), ledgerValue(1, 1, fact(ESTAFETTE, 'date', 'mercredi 5 mai', { iso: '2027-05-05', implied: ['year'] }), 1, true),
      ledgerValue(2, 2, fact(MATIN, 'date', 'mardi 4 mai', { iso: '2027-05-04', implied: ['year'] }), 0, true), ledgerValue(5, 4, fact(HAFEN, 'date', 'Dienstag, dem 4. Mai', { iso: '2027-05-04', implied: ['year'] }), 0, true),
    ] },
    { kind: 'count', about: 'passagers', origins: 4, isContested: false, isConflict: false, values: [
      ledgerValue(0, 0, PASSENGERS, 0), ledgerValue(1, 1, fact(ESTAFETTE, 'count', 'plus de 300 passagers', { number: 300, of: 'passagers' }, { hedge: 'more-than' }), 1),
      ledgerValue(2, 2, fact(MATIN, 'count', 'Quelque 310 passagers', { number: 310, of: 'passagers' }, { hedge: 'about', certainty: 'attributed' }), 2, false, 'capitainerie'), ledgerValue(5, 4, fact(HAFEN, 'count', '312 Passagieren', { number: 312, of: 'Passagieren' }), 0),
    ] },
    { kind: 'count', about: 'blessés', origins: 3, isContested: true, isConflict: false, values: [
      { ...ledgerValue(2, 2, fact(MATIN, 'count', 'un blessé', { number: 1, of: 'blessé' }), 0, true), publishedAt: '2027-05-04' }, { ...ledgerValue(0, 0, fact(HERE, 'count', 'trois blessés', { number: 3, of: 'blessés' }), 1, true), publishedAt: '2027-05-05T09:00:00Z' },
      { ...ledgerValue(1, 1, fact(ESTAFETTE, 'count', 'au moins quatre blessés', { min: 4, of: 'blessés' }, { hedge: 'at-least', certainty: 'attributed' }), 2, true, 'capitainerie'), publishedAt: '2027-05-06' },
    ] },
    { kind: 'place', about: '', origins: 2, isContested: false, isConflict: false, values: [ledgerValue(0, 0, PORT, 0), ledgerValue(1, 1, fact(ESTAFETTE, 'place', 'Port-Sauvage', { name: 'Port-Sauvage', key: 'port-sauvage' }), 0)] },
  ],
  leftOut: [{ about: 'réparations', origins: 2, after: HERE.indexOf('\n«'), told: [ledgerValue(1, 1, REPAIRS, 0), ledgerValue(3, 3, REPAIRS, 0)] }],
  contradictions: [{ first: PASSENGERS, second: ILSE, reason: 'numbers-differ' }],
  wordChoices: [[{ here: spanOf(HERE, 'Le ferry'), there: spanOf(ESTAFETTE, 'L’Aurore-Marie'), key: null }], [], [], [], [], []],
  origins: [
    { members: [0], because: [], credit: null }, { members: [1], because: [], credit: 'Agence Littorale' }, { members: [2], because: [], credit: null },
    { members: [3, 4], because: [{ code: 'origin-reuse', values: { percent: 100 } }], credit: null }, { members: [5], because: [], credit: null }, { members: [6], because: [], credit: null },
  ],
  shared: [
    { a: 0, b: 1, here: 0.18, there: 0.19, passages: [] }, { a: 0, b: 2, here: 0.04, there: 0.09, passages: [] }, { a: 0, b: 3, here: 0.18, there: 0.19, passages: [] }, { a: 0, b: 4, here: 0.18, there: 0.19, passages: [] },
    { a: 1, b: 2, here: 0.03, there: 0.06, passages: [] },
    { a: 3, b: 4, here: 0.84, there: 1, passages: [spanOf(ESTAFETTE, 'qui avait quitté Port-Sauvage mercredi 5 mai avec plus de 300 passagers'), spanOf(ESTAFETTE, 'Le navire a repris la mer jeudi, a indiqué la compagnie Lignes du Ponant.'), spanOf(ESTAFETTE, 'selon le directeur du port, Tomas Quéré.'), spanOf(ESTAFETTE, 'La capitainerie de Port-Sauvage a ouvert une enquête.')].map((span, at) => ({ kind: at === 2 ? 'retold' : 'copied', here: span, there: span })) },
  ],
  capturedAt: ['2027-05-06T18:40:00Z', '2027-05-04T20:05:00Z', '2027-05-05T07:00:00Z', '2027-05-05T07:00:00Z', null, '2027-05-06T06:12:00Z'],
  versions: [
    { capturedAt: '2027-05-05T09:10:00Z', publishedAt: '2027-05-05', title: 'Un ferry immobilisé au large de Brenne', changes: [] },
    { capturedAt: null, publishedAt: '2027-05-05', title: null, changes: [
      { before: 'Le ferry est resté immobilisé avec 290 passagers.', after: 'Le ferry est resté immobilisé avec 312 passagers.', edits: [{ op: 'both', here: { start: 0, end: 35 }, there: { start: 0, end: 35 } }, { op: 'only-here', here: { start: 35, end: 38 }, there: { start: 35, end: 35 } }, { op: 'only-there', here: { start: 38, end: 38 }, there: { start: 35, end: 38 } }, { op: 'both', here: { start: 38, end: 49 }, there: { start: 38, end: 49 } }] },
      { before: '', after: 'La capitainerie de Port-Sauvage a ouvert une enquête.', edits: [] },
    ] },
  ],
};

/** Thirty reports and two hundred rows, for measuring what is drawn: the story's own, many times over. */
export function manyTimes(reports: number, rows: number): { readonly answer: Answer; readonly overview: Overview } {
  const [first] = ANSWER.related;
  if (!first) throw new Error('the story has no report');
  const related = Array.from({ length: reports }, (_, at) => ({ ...first, head: { ...first.head, id: `r${at}`, source: `Titre ${at + 1}` }, origin: at }));
  const values = (at: number): readonly VariedValue[] => Array.from({ length: reports + 1 }, (_, report) => ({ report, origin: report, fact: report % 3 === at % 3 ? DEPARTURE : { ...PASSENGERS, start: PASSENGERS.start + report }, variant: report % 3, isApart: at % 4 === 0, claimant: null, publishedAt: '2027-05-05' }));
  return {
    answer: { related, origins: related.map((_, at) => ({ members: [at], isAlsoHere: false, credit: null })), held: 240 },
    overview: {
      ...OVERVIEW, reportIds: related.map(({ head }) => head.id), capturedAt: related.map(() => null), leftOut: [], shared: [], versions: [], wordChoices: related.map(() => []),
      origins: related.map((_, at) => ({ members: [at + 1], because: [], credit: null })),
      rows: Array.from({ length: rows }, (_, at) => ({ kind: 'count' as const, about: `rubrique ${at + 1}`, origins: reports, isContested: at % 4 === 0, isConflict: at % 8 === 0, values: values(at) })),
    },
  };
}

export const NOTHING: Answer = { related: [], origins: [], held: 240 };

export const READING: TabReading = {
  tabId: 7,
  article: { text: HERE, title: 'Un ferry immobilisé quarante minutes au large de l’île de Brenne', byline: null, source: 'La Vigie', publishedAt: '2027-05-05T09:00:00Z', language: 'fr', url: 'https://vigie.example/ferry' },
  confidence: 0.93,
  doubts: [],
  modifiedAt: '2027-05-05T10:30:00Z', agency: 'Agence Littorale', form: 'live',
  from: { title: 'heading', byline: null, source: 'json-ld', agency: 'byline', publishedAt: 'meta', modifiedAt: 'meta', language: 'html', url: 'link' },
};

const litres = (text: string, words: string, number: number): Fact => fact(text, 'measure', words, { amount: number, unit: 'l' } as never);

/** Two texts of a page, paired sentence by sentence; one figure differs. */
export const LONG_READING: TabReading = { ...READING, article: { ...READING.article, title: 'Le musée des Marées rouvre le 12 juin', text: LONG_HERE } };
export const LONG_ANSWER: Answer = {
  related: [related('courrier', 'Le Courrier des îles', LONG_THERE, { pairs: LONG_PAIRS, reuse: { here: 0.2, there: 0.2 }, findings: [finding('conflict', 'Grand aquarium', 0.8, litres(LONG_HERE, '400 000 litres', 400_000), litres(LONG_THERE, '380 000 litres', 380_000))] }, 0)],
  origins: [{ members: [0], isAlsoHere: false, credit: null }], held: 240,
};

/** The same page behind a paywall. */
export const DOUBTFUL_READING: TabReading = { ...READING, confidence: 0.4, doubts: ['paywall', 'short'] };

/** A page that tries to be more than words. */
export const HOSTILE_READING: TabReading = { ...READING, article: { ...READING.article, title: '<img src=x onerror="document.title=1"><script>document.title=2</script> \u202Erevers' } };

/** What settings list: one language with several sources, one with one, a mixed source, a demonstration dossier. */
export const SOURCES: readonly SourceHeld[] = [
  { sourceId: 'feed:estafette', label: 'L’Estafette du Ponant', reports: 3120, languages: ['fr'], isDemonstration: false },
  { sourceId: 'feed:matin', label: 'Le Fil du matin', reports: 2655, languages: ['fr'], isDemonstration: false },
  { sourceId: 'dossier:ferry', label: 'Le ferry de Brenne', reports: 6, languages: ['fr', 'de'], isDemonstration: true },
  { sourceId: 'feed:hafen', label: 'Der Hafenbote', reports: 1, languages: ['de'], isDemonstration: false },
  { sourceId: 'feed:mina', label: 'صحيفة الميناء', reports: 12, languages: [], isDemonstration: false },
];
