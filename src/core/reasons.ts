// Why, in words: a reason is a code with its values, printed from one table of templates in the interface's language.
// So the core decides once and every view says it in its own language.
import type { LanguageCode } from './languages/pack.ts';

/** A code of the table below with the values its template names in braces. */
export interface Reason { readonly code: ReasonCode; readonly values?: Readonly<Record<string, string | number>> }

/** One template a language; `{name}` is replaced by the value of that name, quoted as it stands. */
const TEMPLATES = {
  'same-value': {
    fr: 'même valeur',
    en: 'same value',
    de: 'gleicher Wert',
    es: 'mismo valor',
    it: 'stesso valore',
    pt: 'mesmo valor',
  },
  'same-qualified': {
    fr: 'même valeur, donnée comme un fait {side} seulement', en: 'same value, told as fact only {side}', de: 'gleicher Wert, nur {side} als Tatsache',
    es: 'mismo valor, dado como un hecho solo {side}', it: 'stesso valore, dato come un fatto solo {side}', pt: 'mesmo valor, dado como facto só {side}',
  },
  'same-otherwise-claimed': {
    fr: 'même valeur, ici selon « {here} », là selon « {there} »', en: 'same value, credited to “{here}” here, to “{there}” there', de: 'gleicher Wert, hier laut „{here}“, dort laut „{there}“',
    es: 'mismo valor, aquí según «{here}», allí según «{there}»', it: 'stesso valore, qui secondo «{here}», là secondo «{there}»', pt: 'mesmo valor, aqui segundo «{here}», ali segundo «{there}»',
  },
  'stated-and-qualified': {
    fr: 'ici « {here} », là « {there} » : donné comme un fait {side} seulement', en: '“{here}” here, “{there}” there: told as fact only {side}', de: 'hier „{here}“, dort „{there}“: nur {side} als Tatsache',
    es: 'aquí «{here}», allí «{there}»: dado como un hecho solo {side}', it: 'qui «{here}», là «{there}»: dato come un fatto solo {side}', pt: 'aqui «{here}», ali «{there}»: dado como facto só {side}',
  },
  'same-name': {
    fr: 'un même nom, écrit ici « {here} » et là « {there} »',
    en: 'one name, written “{here}” here and “{there}” there',
    de: 'ein Name, hier „{here}“ und dort „{there}“ geschrieben',
    es: 'un mismo nombre, escrito aquí «{here}» y allí «{there}»',
    it: 'un solo nome, scritto qui «{here}» e là «{there}»',
    pt: 'um só nome, escrito aqui «{here}» e ali «{there}»',
  },
  'same-words': {
    fr: 'mêmes mots, à peu de chose près',
    en: 'the same words, or nearly',
    de: 'dieselben Worte, oder fast',
    es: 'las mismas palabras, o casi',
    it: 'le stesse parole, o quasi',
    pt: 'as mesmas palavras, ou quase',
  },
  'quote-cut': {
    fr: 'une même citation, plus courte {side}', en: 'one quotation, shorter {side}', de: 'ein Zitat, {side} kürzer',
    es: 'una misma cita, más corta {side}', it: 'una stessa citazione, più breve {side}', pt: 'uma mesma citação, mais curta {side}',
  },
  'quote-softened': {
    fr: 'une même citation, plus réservée {side}', en: 'one quotation, more guarded {side}', de: 'ein Zitat, {side} vorsichtiger',
    es: 'una misma cita, más prudente {side}', it: 'una stessa citazione, più cauta {side}', pt: 'uma mesma citação, mais cautelosa {side}',
  },
  'quote-denied': {
    fr: 'une même citation, avec une négation {side} seulement', en: 'one quotation, with a negation only {side}', de: 'ein Zitat, nur {side} mit Verneinung',
    es: 'una misma cita, con una negación solo {side}', it: 'una stessa citazione, con una negazione solo {side}', pt: 'uma mesma citação, com uma negação só {side}',
  },
  'quote-other-speaker': {
    fr: 'mêmes mots, dits ici par {here}, là par {there}', en: 'the same words, said by {here} here, by {there} there', de: 'dieselben Worte, hier von {here}, dort von {there}',
    es: 'las mismas palabras, dichas aquí por {here}, allí por {there}', it: 'le stesse parole, dette qui da {here}, là da {there}', pt: 'as mesmas palavras, ditas aqui por {here}, ali por {there}',
  },
  'quote-merged': {
    fr: 'une citation ici, deux là, ou l’inverse',
    en: 'one quotation in one report, two in the other',
    de: 'ein Zitat im einen Bericht, zwei im anderen',
    es: 'una cita en un artículo, dos en el otro',
    it: 'una citazione in un articolo, due nell’altro',
    pt: 'uma citação num artigo, duas no outro',
  },
  'quote-translated': {
    fr: 'une même citation, traduite',
    en: 'one quotation, translated',
    de: 'ein Zitat, übersetzt',
    es: 'una misma cita, traducida',
    it: 'una stessa citazione, tradotta',
    pt: 'uma mesma citação, traduzida',
  },
  'says-itself': {
    fr: 'cet article se contredit : ici {here}, plus loin {there}',
    en: 'this report contradicts itself: {here} here, {there} further on',
    de: 'dieser Bericht widerspricht sich: hier {here}, weiter unten {there}',
    es: 'este artículo se contradice: aquí {here}, más adelante {there}',
    it: 'questo articolo si contraddice: qui {here}, più avanti {there}',
    pt: 'este artigo contradiz-se: aqui {here}, mais adiante {there}',
  },
  'both-possible': {
    fr: 'ici « {here} », là « {there} » : les deux peuvent être vrais',
    en: '“{here}” here, “{there}” there: both can be true',
    de: 'hier „{here}“, dort „{there}“: beides kann stimmen',
    es: 'aquí «{here}», allí «{there}»: ambas cosas pueden ser ciertas',
    it: 'qui «{here}», là «{there}»: possono essere veri entrambi',
    pt: 'aqui «{here}», ali «{there}»: ambos podem ser verdade',
  },
  'other-words': {
    fr: 'ici « {here} », là « {there} » : d’autres mots',
    en: '“{here}” here, “{there}” there: other words',
    de: 'hier „{here}“, dort „{there}“: andere Worte',
    es: 'aquí «{here}», allí «{there}»: otras palabras',
    it: 'qui «{here}», là «{there}»: altre parole',
    pt: 'aqui «{here}», ali «{there}»: outras palavras',
  },
  'plan-and-outcome': {
    fr: 'annoncé dans un article, fait accompli dans l’autre',
    en: 'announced in one report, done in the other',
    de: 'in einem Bericht angekündigt, im anderen geschehen',
    es: 'anunciado en un artículo, hecho en el otro',
    it: 'annunciato in un articolo, avvenuto nell’altro',
    pt: 'anunciado num artigo, feito no outro',
  },
  'plan-dropped': {
    fr: 'annoncé dans un article, pas fait selon l’autre',
    en: 'announced in one report, not done according to the other',
    de: 'in einem Bericht angekündigt, laut dem anderen nicht geschehen',
    es: 'anunciado en un artículo, no hecho según el otro',
    it: 'annunciato in un articolo, non avvenuto secondo l’altro',
    pt: 'anunciado num artigo, não feito segundo o outro',
  },
  'day-moved': {
    fr: 'ici {here}, là {there} : la date a changé entre les deux publications',
    en: '{here} here, {there} there: the date changed between the two publications',
    de: 'hier {here}, dort {there}: das Datum hat sich zwischen beiden Veröffentlichungen geändert',
    es: 'aquí {here}, allí {there}: la fecha cambió entre las dos publicaciones',
    it: 'qui {here}, là {there}: la data è cambiata tra le due pubblicazioni',
    pt: 'aqui {here}, ali {there}: a data mudou entre as duas publicações',
  },
  'moved-on': {
    fr: 'ici {here}, là {there} : le chiffre a évolué entre les deux publications',
    en: '{here} here, {there} there: the figure moved between the two publications',
    de: 'hier {here}, dort {there}: die Zahl hat sich zwischen beiden Veröffentlichungen geändert',
    es: 'aquí {here}, allí {there}: la cifra cambió entre las dos publicaciones',
    it: 'qui {here}, là {there}: la cifra è cambiata tra le due pubblicazioni',
    pt: 'aqui {here}, ali {there}: o número mudou entre as duas publicações',
  },
  'other-claimant': {
    fr: 'ici {here}, là {there} : deux sources différentes',
    en: '{here} here, {there} there: two different sources',
    de: 'hier {here}, dort {there}: zwei verschiedene Quellen',
    es: 'aquí {here}, allí {there}: dos fuentes distintas',
    it: 'qui {here}, là {there}: due fonti diverse',
    pt: 'aqui {here}, ali {there}: duas fontes diferentes',
  },
  'not-there': {
    fr: 'introuvable dans l’autre article',
    en: 'not found in the other report',
    de: 'im anderen Bericht nicht gefunden',
    es: 'no se encuentra en el otro artículo',
    it: 'non si trova nell’altro articolo',
    pt: 'não se encontra no outro artigo',
  },
  'not-here': {
    fr: 'introuvable dans cet article',
    en: 'not found in this article',
    de: 'in diesem Artikel nicht gefunden',
    es: 'no se encuentra en este artículo',
    it: 'non si trova in questo articolo',
    pt: 'não se encontra neste artigo',
  },
  'gender-differs': {
    fr: 'une même personne, femme dans un article, homme dans l’autre',
    en: 'one person, a woman in one report, a man in the other',
    de: 'eine Person, in einem Bericht eine Frau, im anderen ein Mann',
    es: 'una misma persona, mujer en un artículo, hombre en el otro',
    it: 'una stessa persona, donna in un articolo, uomo nell’altro',
    pt: 'uma mesma pessoa, mulher num artigo, homem no outro',
  },
  'denied': {
    fr: 'ici « {here} », là « {there} » : l’un nie ce que dit l’autre',
    en: '“{here}” here, “{there}” there: one denies what the other says',
    de: 'hier „{here}“, dort „{there}“: der eine Bericht bestreitet, was der andere sagt',
    es: 'aquí «{here}», allí «{there}»: uno niega lo que dice el otro',
    it: 'qui «{here}», là «{there}»: uno nega ciò che dice l’altro',
    pt: 'aqui «{here}», ali «{there}»: um nega o que o outro diz',
  },
  'opposites': {
    fr: 'ici « {here} », là « {there} » : le contraire',
    en: '“{here}” here, “{there}” there: the opposite',
    de: 'hier „{here}“, dort „{there}“: das Gegenteil',
    es: 'aquí «{here}», allí «{there}»: lo contrario',
    it: 'qui «{here}», là «{there}»: il contrario',
    pt: 'aqui «{here}», ali «{there}»: o contrário',
  },
  'excludes': {
    fr: 'ici « {here} », là « {there} » : l’un exclut l’autre', en: '“{here}” here, “{there}” there: one rules out the other', de: 'hier „{here}“, dort „{there}“: eins schließt das andere aus',
    es: 'aquí «{here}», allí «{there}»: una cosa excluye la otra', it: 'qui «{here}», là «{there}»: una cosa esclude l’altra', pt: 'aqui «{here}», ali «{there}»: uma coisa exclui a outra',
  },
  'days-differ': {
    fr: 'ici {here}, là {there} : jours différents',
    en: '{here} here, {there} there: different days',
    de: 'hier {here}, dort {there}: verschiedene Tage',
    es: 'aquí {here}, allí {there}: días distintos',
    it: 'qui {here}, là {there}: giorni diversi',
    pt: 'aqui {here}, ali {there}: dias diferentes',
  },
  'dates-differ': {
    fr: 'ici {here}, là {there} : dates différentes',
    en: '{here} here, {there} there: different dates',
    de: 'hier {here}, dort {there}: unterschiedliche Daten',
    es: 'aquí {here}, allí {there}: fechas distintas',
    it: 'qui {here}, là {there}: date diverse',
    pt: 'aqui {here}, ali {there}: datas diferentes',
  },
  'hours-differ': {
    fr: 'ici {here}, là {there} : heures différentes',
    en: '{here} here, {there} there: different hours',
    de: 'hier {here}, dort {there}: unterschiedliche Uhrzeiten',
    es: 'aquí {here}, allí {there}: horas distintas',
    it: 'qui {here}, là {there}: orari diversi',
    pt: 'aqui {here}, ali {there}: horas diferentes',
  },
  'numbers-differ': {
    fr: 'ici {here}, là {there} : nombres différents',
    en: '{here} here, {there} there: different numbers',
    de: 'hier {here}, dort {there}: unterschiedliche Zahlen',
    es: 'aquí {here}, allí {there}: números distintos',
    it: 'qui {here}, là {there}: numeri diversi',
    pt: 'aqui {here}, ali {there}: números diferentes',
  },
  'ranks-differ': {
    fr: 'ici {here}, là {there} : rangs différents',
    en: '{here} here, {there} there: different ranks',
    de: 'hier {here}, dort {there}: verschiedene Ränge',
    es: 'aquí {here}, allí {there}: puestos distintos',
    it: 'qui {here}, là {there}: posizioni diverse',
    pt: 'aqui {here}, ali {there}: posições diferentes',
  },
  'shares-differ': {
    fr: 'ici {here}, là {there} : proportions différentes',
    en: '{here} here, {there} there: different shares',
    de: 'hier {here}, dort {there}: unterschiedliche Anteile',
    es: 'aquí {here}, allí {there}: proporciones distintas',
    it: 'qui {here}, là {there}: percentuali diverse',
    pt: 'aqui {here}, ali {there}: proporções diferentes',
  },
  'amounts-differ': {
    fr: 'ici {here}, là {there} : montants différents',
    en: '{here} here, {there} there: different amounts',
    de: 'hier {here}, dort {there}: unterschiedliche Beträge',
    es: 'aquí {here}, allí {there}: importes distintos',
    it: 'qui {here}, là {there}: importi diversi',
    pt: 'aqui {here}, ali {there}: montantes diferentes',
  },
  'measures-differ': {
    fr: 'ici {here}, là {there} : mesures différentes',
    en: '{here} here, {there} there: different measures',
    de: 'hier {here}, dort {there}: unterschiedliche Maße',
    es: 'aquí {here}, allí {there}: medidas distintas',
    it: 'qui {here}, là {there}: misure diverse',
    pt: 'aqui {here}, ali {there}: medidas diferentes',
  },
  'durations-differ': {
    fr: 'ici {here}, là {there} : durées différentes',
    en: '{here} here, {there} there: different durations',
    de: 'hier {here}, dort {there}: unterschiedliche Dauer',
    es: 'aquí {here}, allí {there}: duraciones distintas',
    it: 'qui {here}, là {there}: durate diverse',
    pt: 'aqui {here}, ali {there}: durações diferentes',
  },
  'persons-differ': {
    fr: 'ici {here}, là {there} : personnes différentes',
    en: '{here} here, {there} there: different people',
    de: 'hier {here}, dort {there}: verschiedene Personen',
    es: 'aquí {here}, allí {there}: personas distintas',
    it: 'qui {here}, là {there}: persone diverse',
    pt: 'aqui {here}, ali {there}: pessoas diferentes',
  },
  'places-differ': {
    fr: 'ici {here}, là {there} : lieux différents',
    en: '{here} here, {there} there: different places',
    de: 'hier {here}, dort {there}: verschiedene Orte',
    es: 'aquí {here}, allí {there}: lugares distintos',
    it: 'qui {here}, là {there}: luoghi diversi',
    pt: 'aqui {here}, ali {there}: lugares diferentes',
  },
  'names-differ': {
    fr: 'ici {here}, là {there} : noms différents',
    en: '{here} here, {there} there: different names',
    de: 'hier {here}, dort {there}: verschiedene Namen',
    es: 'aquí {here}, allí {there}: nombres distintos',
    it: 'qui {here}, là {there}: nomi diversi',
    pt: 'aqui {here}, ali {there}: nomes diferentes',
  },
  'values-differ': {
    fr: 'ici {here}, là {there} : valeurs différentes', en: '{here} here, {there} there: different values', de: 'hier {here}, dort {there}: verschiedene Werte',
    es: 'aquí {here}, allí {there}: valores distintos', it: 'qui {here}, là {there}: valori diversi', pt: 'aqui {here}, ali {there}: valores diferentes',
  },
  'event-shared': {
    fr: 'en commun : {words}', en: 'in common: {words}', de: 'gemeinsam: {words}',
    es: 'en común: {words}', it: 'in comune: {words}', pt: 'em comum: {words}',
  },
  'event-little-shared': {
    fr: 'seulement en commun : {words}', en: 'only in common: {words}', de: 'nur gemeinsam: {words}',
    es: 'solo en común: {words}', it: 'in comune solo: {words}', pt: 'só em comum: {words}',
  },
  'event-nothing-shared': {
    fr: 'rien de marquant en commun', en: 'nothing telling in common', de: 'nichts Kennzeichnendes gemeinsam',
    es: 'nada destacable en común', it: 'nulla di rilevante in comune', pt: 'nada de marcante em comum',
  },
  'event-apart': {
    fr: 'ici {here}, là {there}', en: '{here} here, {there} there', de: 'hier {here}, dort {there}',
    es: 'aquí {here}, allí {there}', it: 'qui {here}, là {there}', pt: 'aqui {here}, ali {there}',
  },
  'event-by-others': {
    fr: 'proche d’autres articles de cet événement', en: 'close to other reports of this event', de: 'anderen Berichten über dieses Ereignis nahe',
    es: 'cercano a otros artículos de este suceso', it: 'vicino ad altri articoli di questo evento', pt: 'próximo de outros artigos deste acontecimento',
  },
  'event-same-day': {
    fr: 'parus le même jour', en: 'published the same day', de: 'am selben Tag erschienen',
    es: 'publicados el mismo día', it: 'pubblicati lo stesso giorno', pt: 'publicados no mesmo dia',
  },
  'event-days-apart': {
    fr: 'jours entre les deux parutions : {days}', en: 'days between the two publications: {days}', de: 'Tage zwischen beiden Veröffentlichungen: {days}',
    es: 'días entre las dos publicaciones: {days}', it: 'giorni fra le due pubblicazioni: {days}', pt: 'dias entre as duas publicações: {days}',
  },
  'origin-credit': {
    fr: 'tous deux d’après {agency}', en: 'both credit {agency}', de: 'beide nennen {agency} als Quelle',
    es: 'ambos citan como fuente a {agency}', it: 'entrambi citano come fonte {agency}', pt: 'ambos citam {agency} como fonte',
  },
  'origin-reuse': {
    fr: 'environ {percent} % du plus court se retrouvent dans l’autre', en: 'about {percent}% of the shorter text is found in the other', de: 'etwa {percent} % des kürzeren Textes stehen auch im anderen',
    es: 'cerca del {percent} % del más corto se encuentra en el otro', it: 'circa il {percent}% del più breve si ritrova nell’altro', pt: 'cerca de {percent}% do mais curto encontra-se no outro',
  },
  'origin-family': {
    fr: 'deux titres d’un même éditeur : {family}', en: 'two titles of one publisher: {family}', de: 'zwei Titel eines Verlags: {family}',
    es: 'dos cabeceras de un mismo editor: {family}', it: 'due testate dello stesso editore: {family}', pt: 'dois títulos do mesmo editor: {family}',
  },
} as const satisfies Record<string, Readonly<Record<LanguageCode, string>>>;

export type ReasonCode = keyof typeof TEMPLATES;

/** Every code, in the order of the table. */
export const REASON_CODES = Object.keys(TEMPLATES) as readonly ReasonCode[];

/** The reason as a phrase without full stop; `side` is "here" or "there", in the language's own word. Unknown braces stay as they are. */
export function printReason({ code, values = {} }: Reason, language: LanguageCode): string {
  return TEMPLATES[code][language].replace(/\{(?<name>[a-z]+)\}/gu, (whole, name: string) => (name === 'side' && (values['side'] === 'here' || values['side'] === 'there') ? SIDES[values['side']][language] : String(values[name] ?? whole)));
}

const SIDES: Readonly<Record<'here' | 'there', Readonly<Record<LanguageCode, string>>>> = {
  here: { fr: 'ici', en: 'here', de: 'hier', es: 'aquí', it: 'qui', pt: 'aqui' },
  there: { fr: 'là', en: 'there', de: 'dort', es: 'allí', it: 'là', pt: 'ali' },
};
