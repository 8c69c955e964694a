// The language an article is read in: the one given, else the one its title and beginning tell.
import { detectLanguage } from './detect.ts';
import type { LanguageCode } from './pack.ts';

/** UTF-16 units of the text that are enough to tell. */
const ENOUGH = 2000;

/** Everybody who needs the language of an article asks here, so that all read it in the same. */
export const languageOf = ({ title, text, language }: { readonly title?: string | null; readonly text: string; readonly language?: LanguageCode | null }): LanguageCode =>
  language ?? detectLanguage(`${title ?? ''}\n${text.slice(0, ENOUGH)}`);
