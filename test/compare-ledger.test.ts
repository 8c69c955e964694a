// Several reports at once, and one report by itself: the ledger, what is left out, contradictions inside a text, words for one thing,
// and how quotations drift. On short reports of our own.
import { describe, expect, it } from 'vitest';
import { compare } from '../src/core/compare.ts';
import { digest, type Digest } from '../src/core/digest.ts';
import { quoteDrift } from '../src/core/findings/quotes/drift.ts';
import { findSelfContradictions } from '../src/core/findings/internal.ts';
import { findLeftOut } from '../src/core/findings/left-out.ts';
import { ledgerOf } from '../src/core/findings/ledger.ts';
import { findWordChoices } from '../src/core/findings/word-choice.ts';
import { groupOrigins, type Origin } from '../src/core/origins/origins.ts';

const read = (text: string, publishedAt: string | null = null, language: Digest['language'] = 'fr'): Digest => digest({ text, language, publishedAt });

const BRIEF = read('Un incendie a ravagé mardi l’usine de Brévans. Les flammes sont éteintes.', '2023-03-07');
const FIRST = read('Un incendie a ravagé mardi l’usine de Brévans. L’incendie a fait 12 blessés, selon la préfecture. L’usine de Brévans employait 340 salariés.', '2023-03-07');
const SECOND = read('L’incendie de l’usine de Brévans a fait 15 blessés, ont dit les pompiers. La maire Marta Velsin est sur place. L’usine employait 340 salariés à Brévans.', '2023-03-07');
const THIRD = read('A fire at the Brévans factory injured 15 people on Tuesday. The factory employed 340 workers. Mayor Marta Velsin visited the site.', '2023-03-08', 'en');
const alone = (reports: readonly Digest[]): readonly Origin[] => reports.map((_, index) => ({ members: [index], because: [], credit: null }));

describe('the ledger', () => {
  const rows = ledgerOf([FIRST, SECOND, THIRD], alone([FIRST, SECOND, THIRD]));

  it('has one row a thing, with each report’s value, whoever says it', () => {
    const workers = rows.find(({ values }) => values.some(({ fact }) => fact.text === '340'));
    expect(workers?.values.map(({ report, fact }) => `${report} ${fact.text}`)).toEqual(['0 340', '1 340', '2 340']);
    expect(workers?.origins).toBe(3);
    expect(workers?.isContested).toBe(false);
  });

  it('names the claimant where the text does', () => {
    const claimants = rows.flatMap(({ values }) => values).filter(({ fact }) => fact.text === '12').map(({ claimant }) => claimant);
    expect(claimants).toEqual(['la préfecture']);
  });

  it.each([
    ['fr', 'Le ferry a coulé après une collision. Dans la soirée, 58 passagers ont été secourus.', 'Après la collision, 58 passagers du ferry ont été secourus dans la soirée.', /^passagers\b/u],
    ['en', 'The ferry sank after a collision. In the evening 58 passengers were rescued.', 'After the collision 58 passengers of the ferry were rescued in the evening.', /^passengers\b/u],
    ['de', 'Die Fähre sank nach einer Kollision. Am Abend wurden 58 Passagiere gerettet.', 'Nach der Kollision wurden am Abend 58 Passagiere der Fähre gerettet.', /^Passagiere\b/u],
    ['es', 'El ferri se hundió tras una colisión. Por la noche fueron rescatados 58 pasajeros.', 'Tras la colisión, por la noche, fueron rescatados 58 pasajeros del ferri.', /^pasajeros\b/u],
    ['it', 'Il traghetto è affondato dopo una collisione. In serata sono stati salvati 58 passeggeri.', 'Dopo la collisione, in serata, sono stati salvati 58 passeggeri del traghetto.', /^passeggeri\b/u],
    ['pt', 'O barco afundou após uma colisão. À noite foram salvos 58 passageiros.', 'Após a colisão, à noite, foram salvos 58 passageiros do barco.', /^passageiros\b/u],
  ] as const)('names a row by what it counts, and by nothing that names nothing (%s)', (language, one, other, counted) => {
    const reports = [read(one, '2023-03-07', language), read(other, '2023-03-07', language)];
    const rescued = ledgerOf(reports, alone(reports)).find(({ values }) => values.some(({ fact }) => fact.text === '58'));
    expect(rescued?.about).toMatch(counted);
    expect(rescued?.about).not.toMatch(/\b(?:après|soirée|after|evening|nach|abend|tras|noche|dopo|serata|após|noite)\b/iu);
  });

  it('counts origins, not reports', () => {
    const shared: readonly Origin[] = [{ members: [0, 1], because: [], credit: null }, { members: [2], because: [], credit: null }];
    const workers = ledgerOf([FIRST, SECOND, THIRD], shared).find(({ values }) => values.some(({ fact }) => fact.text === '340'));
    expect(workers?.origins).toBe(2);
  });

  it('is empty for one report', () => {
    expect(ledgerOf([FIRST], alone([FIRST]))).toEqual([]);
  });
});

describe('what is left out', () => {
  it('is told by two independent origins, most first, and placed behind the sentence it follows', () => {
    const all = [BRIEF, FIRST, SECOND, THIRD];
    const left = findLeftOut(all, alone(all));
    expect(left.slice(0, 2).map(({ told }) => told.map(({ fact }) => fact.text))).toEqual([['12', '15', '15'], ['340', '340', '340']]);
    expect(left.map(({ origins }) => origins)).toEqual([...left.map(({ origins }) => origins)].sort((a, b) => b - a));
    expect(BRIEF.article.text.slice(0, left[0]?.after).trim()).toMatch(/Brévans\.$/u);
  });

  it('names persons that two origins name', () => {
    const all = [BRIEF, FIRST, SECOND, THIRD];
    expect(findLeftOut(all, alone(all)).some(({ told }) => told.every(({ fact }) => fact.text === 'Marta Velsin'))).toBe(true);
  });

  it('is nothing where one origin alone tells it', () => {
    expect(findLeftOut([BRIEF, FIRST, SECOND], [{ members: [0], because: [], credit: null }, { members: [1, 2], because: [], credit: null }])).toEqual([]);
  });

  it('does not count the article’s own origin, and names reports and origins as they were given', () => {
    const all = [BRIEF, FIRST, SECOND, THIRD];
    const own = [{ members: [0, 1], because: [], credit: null }, { members: [2], because: [], credit: null }, { members: [3], because: [], credit: null }];
    const [hurt] = findLeftOut(all, own);
    expect(hurt?.origins).toBe(2);
    expect(hurt?.told.filter(({ report }) => report > 1).map(({ report, origin }) => [report, origin])).toEqual([[2, 1], [3, 2]]);
  });

  it('is nothing where the article tells it', () => {
    expect(findLeftOut([FIRST, SECOND, THIRD], alone([FIRST, SECOND, THIRD])).some(({ told }) => told.some(({ fact }) => fact.text === '340'))).toBe(false);
  });
});

describe('an article against itself', () => {
  it.each([
    ['two titles of one person', 'Mme Sandel a présidé la séance. Le budget a été voté. « Tout va bien », a dit M. Sandel.', ['gender-differs: Sandel | Sandel']],
    ['a claim stated and denied', 'Le conseil a adopté le budget de Calmar. La séance a été longue. Le conseil n’a pas adopté le budget de Calmar.', ['denied: a adopté | n’a pas adopté']],
    ['two days of two things', 'La réunion de lundi a duré trois heures. La réunion de jeudi durera une heure.', []],
    ['figures of two groups', 'Douze pompiers ont été blessés. Trente salariés ont été blessés.', []],
    ['a headline older than its text', 'Incendie à Brévans : trois morts\n\nQuatre personnes sont mortes dimanche dans l’incendie d’un immeuble à Brévans.', ['numbers-differ: trois | Quatre']],
    ['a headline with a bound', 'Incendie à Brévans : au moins trois morts\n\nQuatre personnes sont mortes dimanche dans un incendie à Brévans.', []],
    ['the parts of a headline’s toll', 'Trois morts dans un accident à Brévans\n\nDeux personnes sont mortes sur le coup, une troisième à l’hôpital.', []],
    ['a toll of another year under a headline', 'Incendie à Brévans : trois morts\n\nUn couple et leur enfant sont morts dimanche. En 2003, six personnes étaient mortes dans un incendie.', []],
  ])('%s', (_, text, wanted) => {
    expect(findSelfContradictions(read(text)).map(({ reason, first, second }) => `${reason}: ${first.text} | ${second.text}`)).toEqual(wanted);
  });

  it.each([
    ['en', 'Three dead in coach crash\n\nFour people died on Monday in a coach crash near Harrowgate.', ['numbers-differ: Three | Four']],
    ['de', 'Drei Tote bei Busunglück\n\nVier Menschen sind am Montag bei einem Busunglück nahe Lennburg gestorben.', ['numbers-differ: Drei | Vier']],
    ['es', 'Tres muertos en un accidente de autocar\n\nCuatro personas murieron el lunes en un accidente de autocar cerca de Torrelinda.', ['numbers-differ: Tres | Cuatro']],
    ['it', 'Tre morti in un incidente di pullman\n\nQuattro persone sono morte lunedì in un incidente di pullman vicino a Roccalta.', ['numbers-differ: Tre | Quattro']],
    ['pt', 'Três mortos em acidente de autocarro\n\nQuatro pessoas morreram na segunda-feira num acidente de autocarro perto de Vilar Novo.', ['numbers-differ: Três | Quatro']],
  ] as const)('is a headline older than its text (%s)', (language, text, wanted) => {
    expect(findSelfContradictions(read(text, null, language)).map(({ reason, first, second }) => `${reason}: ${first.text} | ${second.text}`)).toEqual(wanted);
  });
});

describe('words for one thing', () => {
  const choices = (a: Digest, b: Digest): readonly string[] => findWordChoices(a, b, compare(a, b).pairs)
    .map(({ here, there }) => `${a.article.text.slice(here.start, here.end)} / ${b.article.text.slice(there.start, there.end)}`);

  it('are paired where one is put for the other', () => {
    expect(choices(read('L’armée a repoussé mardi les rebelles près du pont de Calmar.'), read('L’armée a repoussé mardi les terroristes près du pont de Calmar.'))).toEqual(['rebelles / terroristes']);
  });

  it.each([
    ['fr', 'Ivo Karst, chef des rebelles du Nord, a fui. L’attaque a duré cinq heures.', 'Ivo Karst, meneur des bandits du Nord, a fui. L’attaque a duré cinq heures.', ['rebelles / bandits']],
    ['en', 'President Ivo Karst has fled. “We are done,” said the mayor on Friday in Calmar.', 'Dictator Ivo Karst has fled. “We are done,” declared the mayor on Friday in Calmar.', ['President / Dictator']],
    ['de', 'Der Präsident Ivo Karst ist geflohen. Die Ministerin will am Montag das Lager besuchen.', 'Der Diktator Ivo Karst ist geflohen. Die Ministerin hat am Montag das Lager besucht.', ['Präsident / Diktator']],
    ['es', 'El presidente Ivo Karst huyó. La alcaldesa dijo el viernes en Calmar que la calma volvió.', 'El dictador Ivo Karst huyó. La alcaldesa declaró el viernes en Calmar que la calma volvió.', ['presidente / dictador']],
    ['it', 'Il presidente Ivo Karst è fuggito. La sindaca ha detto venerdì a Calmar che la calma è tornata.', 'Il dittatore Ivo Karst è fuggito. La sindaca ha dichiarato venerdì a Calmar che la calma è tornata.', ['presidente / dittatore']],
    ['pt', 'O presidente Ivo Karst fugiu. A prefeita disse na sexta-feira em Calmar que a calma voltou.', 'O ditador Ivo Karst fugiu. A prefeita declarou na sexta-feira em Calmar que a calma voltou.', ['presidente / ditador']],
  ] as const)('show what a person is called, and choose no verb of saying and no form of one word (%s)', (language, one, other, wanted) => {
    expect(choices(read(one, null, language), read(other, null, language))).toEqual(wanted);
  });

  it.each([
    ['fr', 'Des grévistes ont fermé lundi le dépôt de Morvane, a dit la direction.', 'Des bloqueurs tiennent depuis lundi le dépôt de Morvane.', ['grévistes / bloqueurs']],
    ['en', 'Campaigners had camped at the quarry since July to stop the blasting.', 'Eco-extremists had occupied the site since July.', ['Campaigners / Eco-extremists']],
    ['de', 'Die Demonstranten hatten sich seit Montag vor dem Rathaus versammelt.', 'Der Mob belagerte seit Montag das Rathaus.', ['Demonstranten / Mob']],
    ['es', 'Los manifestantes se habían concentrado ante el ayuntamiento desde el lunes.', 'Los radicales rodeaban el ayuntamiento desde el lunes.', ['manifestantes / radicales']],
    ['it', 'I comitati avevano segnalato le crepe nel viadotto.', 'I soliti contestatori avevano denunciato le crepe.', ['comitati / contestatori']],
    ['pt', 'Os manifestantes concentravam-se diante da câmara desde segunda-feira.', 'Os desordeiros cercavam a câmara desde segunda-feira.', ['manifestantes / desordeiros']],
    ['de', 'Klimaschützer blockierten am Dienstag die Zufahrt.', 'Klimaterroristen blockierten am Dienstag die Zufahrt.', ['Klimaschützer / Klimaterroristen']],
  ] as const)('are what one group is called, above all as the subject of its sentence (%s)', (language, one, other, wanted) => {
    expect(choices(read(one, null, language), read(other, null, language))).toEqual(wanted);
  });

  it.each([
    ['fr', 'Les manifestants ont défilé samedi à Brive. Des casseurs ont brisé des vitrines.', 'Les manifestants ont défilé samedi à Brive dans le calme.'],
    ['fr', 'Le conseil a voté le budget jeudi.', 'Le conseil a adopté le budget jeudi.'],
    ['de', 'Die Feuerwehr löschte den Brand am Dienstag.', 'Die Feuerwehr bekämpfte den Brand am Dienstag.'],
    ['de', 'Die Lage ist ernst, sagte die Bahnsprecherin am Freitag in Lahn.', 'Die Lage ist ernst, sagte die Sprecherin der Bahn am Freitag in Lahn.'],
    ['en', 'The swimmer Ada Loy has retired.', 'The champion Ada Loy has retired.'],
    ['es', 'Los soldados entraron el lunes en Kersk y los rebeldes huyeron.', 'Los rebeldes huyeron de Kersk el lunes, perseguidos por las tropas.'],
    ['en', '“A mob attacked us on Monday in Harl,” one officer said.', 'Demonstrators gathered on Monday in Harl, one officer said.'],
  ] as const)('are not two groups, two verbs, two trades of one person, nor a speaker’s own (%s)', (language, one, other) => {
    expect(choices(read(one, null, language), read(other, null, language))).toEqual([]);
  });

  it('are not figures, names, or other languages', () => {
    expect(choices(read('L’armée a repoussé mardi 12 rebelles à Calmar.'), read('L’armée a repoussé mardi 15 rebelles à Calmar.'))).toEqual([]);
    expect(choices(FIRST, THIRD)).toEqual([]);
  });
});

describe('quotations drift', () => {
  const drift = (a: string, b: string, languages: readonly [Digest['language'], Digest['language']] = ['fr', 'fr']): readonly string[] => {
    const [here, there] = [read(a, null, languages[0]), read(b, null, languages[1])];
    const [one, other] = [here.facts.find(({ kind }) => kind === 'quote'), there.facts.find(({ kind }) => kind === 'quote')];
    return one?.kind === 'quote' && other?.kind === 'quote' ? quoteDrift(one, other, here, there).signs : ['no quotation'];
  };

  it.each([
    ['« Nous partirons peut-être demain », a dit Velsin.', '« Nous partirons demain », a dit Velsin.', ['cut-there', 'softer-here']],
    ['« Nous partirons demain », a dit Velsin.', '« Nous ne partirons pas demain », a dit Velsin.', ['cut-here', 'denied-there']],
    ['« Nous partirons demain », a dit Velsin.', '« Nous partirons demain. », a dit Velsin.', []],
    ['« Nous partirons demain », a dit Velsin.', '« Nous partirons demain matin à six heures », a dit Velsin.', ['cut-here']],
    ['« Nous partirons demain », a dit Velsin.', '« Nous resterons demain », a dit Velsin.', ['other-words']],
  ])('%s / %s', (a, b, signs) => {
    expect(drift(a, b)).toEqual(signs);
  });

  it('are told to be translated, without edits', () => {
    expect(drift('« Nous partirons demain », a dit Velsin.', '“We will leave tomorrow,” Velsin said.', ['fr', 'en'])).toEqual(['translated']);
  });

  it('hang on the finding, which keeps its key when paragraphs move', () => {
    const [here, there] = [read('« Nous partirons peut-être demain », a dit Marta Velsin.'), read('« Nous partirons demain », a dit Marta Velsin.')];
    const quote = compare(here, there).findings.find(({ kind }) => kind === 'quote');
    expect(quote?.because.code).toBe('quote-softened');
    expect(quote?.drift?.edits.some(({ op }) => op === 'only-here')).toBe(true);
    const moved = compare(read('Il pleut. « Nous partirons peut-être demain », a dit Marta Velsin.'), there).findings.find(({ kind }) => kind === 'quote');
    expect(moved?.key).toBe(quote?.key);
  });
});

describe('firmness', () => {
  it('is told where one text states what the other attributes', () => {
    const [here, there] = [read('L’incendie de Brévans a fait 12 blessés.'), read('L’incendie de Brévans aurait fait 12 blessés.')];
    expect(compare(here, there).findings.find(({ kind }) => kind === 'count')?.firmer).toBe('here');
    expect(compare(there, here).findings.find(({ kind }) => kind === 'count')?.firmer).toBe('there');
    expect(compare(here, here).findings.find(({ kind }) => kind === 'count')?.firmer).toBeUndefined();
  });

  it('is none of a weekday, whose act is what is attributed', () => {
    const [here, there] = [read('La préfète a fermé le pont de Calmar mardi.', '2023-03-08'), read('Selon les riverains, la préfète a fermé le pont de Calmar mardi.', '2023-03-08')];
    expect(compare(here, there).findings.filter(({ relation, kind }) => relation === 'same' && kind === 'date').map(({ firmer }) => firmer)).toEqual([undefined]);
  });
});

describe('origins of real reports', () => {
  it('of copies make one column’s weight', () => {
    const copy = read(FIRST.article.text, '2023-03-08');
    const reports = [FIRST, copy];
    expect(groupOrigins(reports).length).toBeGreaterThan(0);
    expect(ledgerOf(reports, [{ members: [0, 1], because: [], credit: null }]).every(({ origins }) => origins === 1)).toBe(true);
  });
});
