// The words of the exports, in the six languages. Core reads no locale files, and the command line has none.
import type { Certainty, FactKind } from '../facts/fact.ts';
import type { LanguageCode } from '../languages/pack.ts';
import type { Relation } from '../relations.ts';

export interface ExportWords {
  readonly relations: Readonly<Record<Relation, string>>;
  /** What a row is called that no words of the texts name. */
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly certainties: Readonly<Record<Exclude<Certainty, 'stated'>, string>>;
  readonly texts: string; readonly published: string; readonly read: string; readonly address: string;
  readonly findings: string; readonly ledger: string; readonly entry: string; readonly kind: string; readonly origins: string; readonly contested: string; readonly leftOut: string;
  readonly silent: string; readonly none: string; readonly made: string; readonly according: string; readonly here: string; readonly undated: string; readonly same: string; readonly choices: string;
}

/** `made` holds {version} and {date}; the rest are whole. */
export const EXPORT_WORDS: Readonly<Record<LanguageCode, ExportWords>> = {
  fr: {
    relations: { conflict: 'Divergence', updated: 'Mise à jour', close: 'Proche', 'only-here': 'Seulement ici', 'only-there': 'Absent d’ici', same: 'Identique' },
    kinds: { count: 'Nombre', ordinal: 'Rang', share: 'Part', money: 'Somme', measure: 'Mesure', date: 'Date', time: 'Heure', duration: 'Durée', person: 'Personne', organisation: 'Organisation', place: 'Lieu', quote: 'Citation', statement: 'Affirmation' },
    certainties: { attributed: 'attribué', conditional: 'au conditionnel', possible: 'possible', planned: 'prévu' },
    texts: 'Textes', published: 'Paru', read: 'Lu', address: 'Adresse', findings: 'Constats', ledger: 'Relevé des faits', entry: 'Fait', kind: 'Nature', origins: 'Sources indépendantes', contested: 'Valeurs incompatibles', leftOut: 'Absents d’ici, dits par deux sources ou plus',
    silent: 'rien trouvé', none: 'Aucun.', made: 'Fait par Recoupe {version} le {date}. Le nombre de sources ne dit pas qui a raison.', according: 'selon', here: 'Cet article', undated: 'sans date', same: 'Faits identiques', choices: 'Choix de mots',
  },
  en: {
    relations: { conflict: 'Discrepancy', updated: 'Update', close: 'Compatible', 'only-here': 'Only here', 'only-there': 'Missing here', same: 'Same' },
    kinds: { count: 'Number', ordinal: 'Rank', share: 'Share', money: 'Amount', measure: 'Measure', date: 'Date', time: 'Time', duration: 'Duration', person: 'Person', organisation: 'Organisation', place: 'Place', quote: 'Quotation', statement: 'Statement' },
    certainties: { attributed: 'attributed', conditional: 'conditional', possible: 'possible', planned: 'planned' },
    texts: 'Texts', published: 'Published', read: 'Read', address: 'Address', findings: 'Findings', ledger: 'Ledger of facts', entry: 'Fact', kind: 'Kind', origins: 'Independent sources', contested: 'Values that exclude each other', leftOut: 'Missing here, told by two sources or more',
    silent: 'not found', none: 'None.', made: 'Made by Recoupe {version} on {date}. The number of sources does not tell who is right.', according: 'according to', here: 'This article', undated: 'undated', same: 'Facts that are the same', choices: 'Word choice',
  },
  de: {
    relations: { conflict: 'Abweichung', updated: 'Aktualisierung', close: 'Ähnlich', 'only-here': 'Nur hier', 'only-there': 'Hier nicht', same: 'Gleich' },
    kinds: { count: 'Anzahl', ordinal: 'Rang', share: 'Anteil', money: 'Betrag', measure: 'Maß', date: 'Datum', time: 'Uhrzeit', duration: 'Dauer', person: 'Person', organisation: 'Organisation', place: 'Ort', quote: 'Zitat', statement: 'Aussage' },
    certainties: { attributed: 'zugeschrieben', conditional: 'unter Vorbehalt', possible: 'möglich', planned: 'geplant' },
    texts: 'Texte', published: 'Erschienen', read: 'Gelesen', address: 'Adresse', findings: 'Befunde', ledger: 'Übersicht der Angaben', entry: 'Angabe', kind: 'Art', origins: 'Unabhängige Quellen', contested: 'Werte, die einander ausschließen', leftOut: 'Fehlt hier, von zwei oder mehr Quellen berichtet',
    silent: 'nicht gefunden', none: 'Keine.', made: 'Erstellt von Recoupe {version} am {date}. Die Zahl der Quellen sagt nicht, wer recht hat.', according: 'laut', here: 'Dieser Artikel', undated: 'ohne Datum', same: 'Gleiche Angaben', choices: 'Wortwahl',
  },
  es: {
    relations: { conflict: 'Divergencia', updated: 'Actualización', close: 'Compatible', 'only-here': 'Solo aquí', 'only-there': 'Ausente aquí', same: 'Idéntico' },
    kinds: { count: 'Cantidad', ordinal: 'Puesto', share: 'Porcentaje', money: 'Importe', measure: 'Medida', date: 'Fecha', time: 'Hora', duration: 'Duración', person: 'Persona', organisation: 'Organización', place: 'Lugar', quote: 'Cita', statement: 'Afirmación' },
    certainties: { attributed: 'atribuido', conditional: 'en condicional', possible: 'posible', planned: 'previsto' },
    texts: 'Textos', published: 'Publicado', read: 'Leído', address: 'Dirección', findings: 'Constataciones', ledger: 'Registro de datos', entry: 'Dato', kind: 'Tipo', origins: 'Fuentes independientes', contested: 'Valores que se excluyen', leftOut: 'Ausentes aquí, referidos por dos fuentes o más',
    silent: 'no encontrado', none: 'Ninguna.', made: 'Hecho con Recoupe {version} el {date}. El número de fuentes no dice quién tiene razón.', according: 'según', here: 'Este artículo', undated: 'sin fecha', same: 'Datos idénticos', choices: 'Elección de palabras',
  },
  it: {
    relations: { conflict: 'Divergenza', updated: 'Aggiornamento', close: 'Simile', 'only-here': 'Solo qui', 'only-there': 'Assente qui', same: 'Identico' },
    kinds: { count: 'Numero', ordinal: 'Posizione', share: 'Percentuale', money: 'Somma', measure: 'Misura', date: 'Data', time: 'Ora', duration: 'Durata', person: 'Persona', organisation: 'Organizzazione', place: 'Luogo', quote: 'Citazione', statement: 'Affermazione' },
    certainties: { attributed: 'attribuito', conditional: 'al condizionale', possible: 'possibile', planned: 'previsto' },
    texts: 'Testi', published: 'Pubblicato', read: 'Letto', address: 'Indirizzo', findings: 'Riscontri', ledger: 'Quadro dei fatti', entry: 'Fatto', kind: 'Tipo', origins: 'Fonti indipendenti', contested: 'Valori che si escludono', leftOut: 'Assenti qui, riferiti da due o più fonti',
    silent: 'non trovato', none: 'Nessuno.', made: 'Fatto da Recoupe {version} il {date}. Il numero di fonti non dice chi ha ragione.', according: 'secondo', here: 'Questo articolo', undated: 'senza data', same: 'Fatti identici', choices: 'Scelta delle parole',
  },
  pt: {
    relations: { conflict: 'Divergência', updated: 'Atualização', close: 'Compatível', 'only-here': 'Só aqui', 'only-there': 'Ausente aqui', same: 'Idêntico' },
    kinds: { count: 'Número', ordinal: 'Posição', share: 'Proporção', money: 'Quantia', measure: 'Medida', date: 'Data', time: 'Hora', duration: 'Duração', person: 'Pessoa', organisation: 'Organização', place: 'Lugar', quote: 'Citação', statement: 'Afirmação' },
    certainties: { attributed: 'atribuído', conditional: 'no condicional', possible: 'possível', planned: 'previsto' },
    texts: 'Textos', published: 'Publicado', read: 'Lido', address: 'Endereço', findings: 'Constatações', ledger: 'Quadro dos factos', entry: 'Facto', kind: 'Tipo', origins: 'Fontes independentes', contested: 'Valores que se excluem', leftOut: 'Ausentes aqui, referidos por duas fontes ou mais',
    silent: 'não encontrado', none: 'Nenhuma.', made: 'Feito pelo Recoupe {version} em {date}. O número de fontes não diz quem tem razão.', according: 'segundo', here: 'Este artigo', undated: 'sem data', same: 'Factos idênticos', choices: 'Escolha de palavras',
  },
};

/** "Fait par Recoupe 0.1.0 le 2027-05-05T09:00:00Z. …" */
export const madeBy = (words: ExportWords, version: string, date: string): string => words.made.replace('{version}', () => version).replace('{date}', () => writeMoment(date));

const INSTANT = /^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}:\d{2})(?::[\d.]+)?Z$/u;
/** "2027-05-06, 08:00 UTC" of an instant; anything else as it is ("2027-05-05"). A machine reads the instant beside it. */
export const writeMoment = (iso: string): string => iso.replace(INSTANT, '$<day>, $<hour> UTC');

/** "Textes: 5 · Sources indépendantes: 4 · Divergence: 1": what a reader wants to know first. */
export const countsLine = (words: ExportWords, texts: number, origins: number, conflicts: number): string =>
  [[words.texts, texts], [words.origins, origins], [words.relations.conflict, conflicts]].map(([name, count]) => `${name}: ${count}`).join(' · ');

/** What stands under a value: how firmly the text stands by it, and whose it is; who is named need not be called "attributed" as well. */
export const remarkOn = (words: ExportWords, certainty: Certainty | undefined, claimant: string | null): string =>
  [...(certainty && certainty !== 'stated' && !(certainty === 'attributed' && claimant !== null) ? [words.certainties[certainty]] : []), ...(claimant === null ? [] : [`${words.according} ${claimant}`])].join(', ');
