// Papers that carry a sum or a length: behind them German "über" says how much, not "more than". Ends of compounds, without accents.
import type { LanguageCode } from './pack.ts';

/** "Eine Sammelklage ÜBER 290 Millionen Euro", "ein Vertrag ÜBER drei Jahre"; empty where no language word has both senses. */
export const CARRIERS: Readonly<Record<LanguageCode, string>> = {
  fr: '', en: '', es: '', it: '', pt: '',
  de: 'klage forderung forderungen scheck rechnung rechnungen vertrag auftrag auftrage kredit darlehen burgschaft anleihe anleihen bescheid strafe zahlung spende laufzeit gutschein quittung antrag abkommen vereinbarung plan paket programm fonds zuschuss finanzierung investition investitionen',
};
