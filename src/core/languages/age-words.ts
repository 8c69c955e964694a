// Words that make years an age, beside those of the packs: one table for six languages, for the packs are full.
import type { LanguageCode } from './pack.ts';

/** People as local news names them, without accents; the packs' plural endings apply. */
export const AGED: Readonly<Record<LanguageCode, string>> = {
  fr: 'fille garcon enfant mineur ado adolescent adolescente bebe femme homme personne jeune senior salarie patient patiente eleve frere soeur jumeau jumelle victime gens pieton pietonne demandeur chomeur actif electeur',
  en: 'boy girl child children man men woman women baby babies infant toddler teenager teen youth pupil student patient brother sister son daughter twin people person adult pensioner resident victim voter worker those anyone anybody everyone',
  de: 'kind kinder frau mann manner mannern junge madchen jugendliche jugendlicher jugendlichen person mensch baby saugling erwachsene erwachsener erwachsenen senior schuler schulerin student studentin patient patientin bruder schwester sohn sohne sohnen tochter opfer radfahrer radfahrerin fussganger fussgangerin fahrer fahrerin wahler arbeitnehmer',
  es: 'nino nina hermano hermana persona paciente trabajador trabajadora alumno alumna adulto adulta victima bebe brigadista bombero peaton ciclista motorista gemelo votante',
  it: 'uomini persona lavoratore lavoratrice paziente alunno alunna bimbo bimba fratello sorella minore minori vittima adulto adulta neonato neonata gemello gemella ciclista pedone elettore',
  pt: 'homens crianca irmao irma pessoa paciente trabalhador trabalhadora aluno aluna adulto adulta vitima bebe gemeo gemea ciclista peao bombeiro eleitor',
};

/** Whose papers write an age behind a full name in brackets: "Ulrich Wendt (63)". Elsewhere a figure there is a minute, a score or a rank. */
export const BRACKETING: ReadonlySet<LanguageCode> = new Set(['de']);

/** Between two ages of one list: "de 15 et une AUTRE de 17 ans". */
export const OTHER: Readonly<Record<LanguageCode, string>> = { fr: 'autre', en: 'another', de: 'ein eine einen einer weitere weiterer', es: 'otra otro', it: 'un una uno altra altro', pt: 'outra outro' };

/** Verbs of dying, beside those of the packs, behind one of any trade: "un camionero de 52 años MURIÓ". */
export const DYING: Readonly<Record<LanguageCode, string>> = { fr: 'meurt succombe', en: '', de: 'starb stirbt', es: 'murio muere fallecio fallece', it: 'muore mori', pt: 'morreu morre faleceu' };

/** Articles that make a group of the ages behind them: "LES moins de 25 ans", "AUX 18-24 ans"; in other languages years behind such a one last. */
export const GROUPS: Readonly<Record<LanguageCode, string>> = { fr: 'les aux des', en: '', de: '', es: '', it: '', pt: '' };

/** Before the years of one told of right before it: "uma mulher COM 30 anos", "persone CON più di 65 anni". */
export const WITH: Readonly<Record<LanguageCode, string>> = { fr: '', en: '', de: '', es: 'con', it: 'con', pt: 'com' };

/** Beginnings of words, without accents, beside which a figure in brackets behind a name is a minute: "Tore: Florian Olms (63)". */
export const SCORING: Readonly<Record<LanguageCode, string>> = { fr: '', en: '', de: 'tor= tore= toren= torschutz treffer traf= trafen= erzielt elfmeter freistoss ausgleich fuhrung erhoht verkurzt gelb= rot=', es: '', it: '', pt: '' };

/** Verbs of birthdays, without accents, before the years: "who TURNS 30 next Tuesday", "CUMPLIRÁ 30 años". Portuguese "faz 30 anos" is as often "30 years ago". */
export const BIRTHDAYS: Readonly<Record<LanguageCode, string>> = { fr: 'fetera ses|fete ses|feter ses|fetait ses', en: 'turns|turned|turning|will turn', de: '', es: 'cumplira|cumple|cumplio|cumplia|edades', it: 'compira|compie|compiuto|compiva|hanno eta|un eta|d eta', pt: 'completa|completou|completara|idades' };

/** Ends of words, without accents, of whoever does something: "un PLAISANCIER de 41 ans", "una PANADERA de 52 años". With "=" a whole word that ends so and is a thing. */
export const TRADES: Readonly<Record<LanguageCode, string>> = {
  fr: 'iste euse trice ienne icien nciere ncier nniere nnier neur seur geur ieur yeur cheur teur acon secteur= tracteur= reacteur= moteur= ordinateur= ascenseur=', en: '', de: '',
  es: 'ista dor dora ante ense dera nera lera tera carretera= bandera= frontera= restaurante= ordenador=', it: 'ista tore trice iere iera ante aio aia motore= trattore= frontiera= bandiera= miniera= ristorante=',
  pt: 'ista dor dora nte eiro eira restaurante= computador= ponte= bandeira= carreira= dinheiro= fronteira= fonte=',
};

/** At the head of a sentence, before an age and a comma: "À 61 ans, il part". Where the preposition tells an age anyway, none is needed. */
export const AT_HEAD: Readonly<Record<LanguageCode, string>> = { fr: 'a', en: 'at', de: '', es: '', it: 'a', pt: '' };
