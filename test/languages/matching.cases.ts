// Six languages: credits at every place they stand, agencies that are witnesses only, and words that meet across languages.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

/** First lines, last lines and bylines that credit an agency. "|" is where the body of the report stands. */
export const CREDITS: Readonly<Record<LanguageCode, readonly (readonly [words: string, agency: string])[]>> = {
  fr: [['VELLUM (AFP) – |', 'AFP'], ['TILBOURG, Vallée haute (Reuters) - |', 'Reuters'], ['|(avec AFP)', 'AFP'], ['|Avec l’AFP', 'AFP'], ['|(Reportage A. Orvane, avec Reuters)', 'Reuters'], ['|Source : Belga', 'Belga'], ['|(avec Agence Médiane)', 'Agence Médiane'], ['Par Les Nouvelles de Vellum avec AFP\n|', 'AFP'], ['|© Agence France-Presse. Tous droits réservés.', 'AFP'], ['|ats/afp', 'ATS'], ['|D’après une dépêche de l’AFP.', 'AFP']],
  en: [['VELLUM, May 3 (Reuters) - |', 'Reuters'], ['TILBOURG (AP) — |', 'AP'], ['|With reporting from the Associated Press', 'AP'], ['|© 2025 AFP', 'AFP'], ['|With Reuters', 'Reuters'], ['By The Associated Press\n|', 'AP'], ['|© 2025 The Associated Press. All rights reserved.', 'AP'], ['|The Associated Press contributed to this report.', 'AP'], ['|With files from The Canadian Press', 'The Canadian Press']],
  de: [['Vellum (dpa) - |', 'dpa'], ['Tilburg – |(dpa/AFP)', 'dpa'], ['|Mit Material von dpa', 'dpa'], ['|Quelle: Reuters', 'Reuters'], ['|dpa', 'dpa'], ['|© dpa-infocom, dpa:250503-930-1/1', 'dpa'], ['|(Mit Material der dpa)', 'dpa'], ['|Quelle: vellum.example, dpa', 'dpa'], ['Wien (APA) - |', 'APA']],
  es: [['Vellum, 3 may (EFE).- |', 'EFE'], ['|Con información de EFE', 'EFE'], ['|(Europa Press)', 'Europa Press'], ['|Fuente: Agencia Mediana', 'Agencia Mediana'], ['|© Agencia EFE', 'EFE'], ['|(Con información adicional de Reuters)', 'Reuters'], ['MADRID, 3 May. (EUROPA PRESS) - |', 'Europa Press']],
  it: [['(ANSA) - VELLUM, 03 MAG - |', 'ANSA'], ['|Con fonte Reuters', 'Reuters'], ['|(Adnkronos)', 'Adnkronos'], ['AGI - |', 'AGI'], ['|RIPRODUZIONE RISERVATA © Copyright ANSA', 'ANSA'], ['Roma, 3 mag. (askanews) - |', 'Askanews']],
  pt: [['Vellum, 03 mai 2025 (Lusa) – |', 'Lusa'], ['|Com informações da Reuters', 'Reuters'], ['|Com agência Lusa', 'Lusa'], ['|*Com informações da AFP', 'AFP'], ['|(Folhapress)', 'Folhapress'], ['|Texto da agência Lusa', 'Lusa']],
};

/** Sentences in which an agency is a witness, a name or a word: no credit. */
export const NO_CREDITS: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['Le maire de Vellum a déclaré à l’AFP que le pont fermerait ses portes dès lundi matin pour les travaux promis par la région.', 'Le rapport, consulté par Reuters au cours de la semaine, décrit les travaux du pont et le rôle de chaque entreprise de la vallée.', 'Par ailleurs, le maire a refusé de répondre à l’AFP.', 'Photo : AFP'],
  en: ['The mayor of Vellum told Reuters on Monday that the bridge would close for the works that the region had promised since spring.', 'Her new ap for the phone shows when the bridge opens.', 'Photo by Reuters', 'The mayor told Reuters so.'],
  de: ['Der Bürgermeister von Vellum sagte der dpa am Montag, die Brücke werde für die seit dem Frühjahr versprochenen Arbeiten geschlossen.', 'Foto: dpa', 'Von einem Rücktritt wollte er gegenüber dpa nichts wissen.'],
  es: ['El alcalde de Vellum dijo a EFE el lunes que el puente cerraría por las obras que la región había prometido desde la primavera pasada.', 'Foto: EFE'],
  it: ['Il sindaco di Vellum ha detto all’ANSA lunedì che il ponte chiuderà per i lavori che la regione aveva promesso dalla scorsa primavera.', 'Foto ANSA', 'Il sindaco lo ha detto ieri all’ANSA.'],
  pt: ['O presidente da câmara de Vellum disse à Lusa na segunda-feira que a ponte fecharia para as obras prometidas pela região na primavera.', 'Foto: Lusa'],
};

/** Folded words that share one cognate form, in each line; words of two lines do not. */
export const COGNATES: readonly string[] = [
  'negociations negotiations negociaciones negoziati negociacoes', 'constitution constitucion constituicao', 'construction construccion construcao',
  'russie russia rusia', 'ukraine ucraina ukraina', 'poutine putin', 'volodymyr wolodymyr', 'philippe filippe', 'helicoptere helicopter helicoptero',
];
