// Why, in words: a reason is a code with its values, printed from one table of templates in the interface's language.
// So the core decides once and every view says it in its own language.
import type { LanguageCode } from './languages/pack.ts';

/** A code of the table below with the values its template names in braces. */
export interface Reason { readonly code: ReasonCode; readonly values?: Readonly<Record<string, string | number>> }

/** One template a language; `{name}` is replaced by the value of that name, quoted as it stands. */
const TEMPLATES = {
  'same-value': { fr: 'même valeur', en: 'same value', de: 'gleicher Wert', es: 'mismo valor', it: 'stesso valore', pt: 'mesmo valor' },
} as const satisfies Record<string, Readonly<Record<LanguageCode, string>>>;

export type ReasonCode = keyof typeof TEMPLATES;

/** The reason as a phrase without full stop. Unknown braces stay as they are. */
export function printReason({ code, values = {} }: Reason, language: LanguageCode): string {
  return TEMPLATES[code][language].replace(/\{(?<name>[a-z]+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
