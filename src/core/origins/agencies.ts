// News agencies of the six languages' countries and those they take text from. Data only: pages' credits are read by the reader (agency.ts),
// those in texts where reports are compared (credits.ts).

/** As they write themselves, in their own letters, the name shown first: "ap" in lower case is no agency. */
const WRITTEN: readonly string[] = [
  'AFP|Agence France-Presse|Agence France Presse', 'Reuters|REUTERS|Thomson Reuters', 'AP|Associated Press|The Associated Press', 'dpa|DPA|dpa-AFX|dpa-infocom|Deutsche Presse-Agentur|Deutsche Presse Agentur',
  'EFE|Efe|Agencia EFE|Agencia Efe', 'ANSA|Ansa', 'Lusa|LUSA|Agência Lusa', 'ATS|Keystone-ATS', 'SDA|sda|Keystone-SDA', 'Belga|BELGA', 'APA', 'PA Media|Press Association', 'Europa Press|EUROPA PRESS', 'Adnkronos|ADNKRONOS', 'AGI', 'LaPresse',
  'Askanews|askanews', 'Agência Brasil', 'La Presse canadienne|Presse canadienne', 'The Canadian Press|Canadian Press', 'SID', 'epd', 'KNA', 'Bloomberg', 'UPI', 'TASS|ITAR-TASS', 'Xinhua', 'Kyodo', 'Anadolu', 'Télam', 'Notimex', 'Yonhap',
  'Interfax', 'Ukrinform', 'AAP', 'PTI|Press Trust of India', 'ANP', 'AWP', 'Dow Jones|Dow Jones Newswires', 'Servimedia', 'Colpisa', 'Prensa Latina', 'Italpress', 'Dire|Agenzia Dire', 'Agenzia Nova', 'Radiocor', 'Folhapress', 'Estadão Conteúdo',
];

/** Words that are an agency only after "Agenzia" and the like: "dire" is a verb. */
const NOT_ALONE = new Set(['Dire']);

/** Every way to write an agency, with the name shown for it. */
export const AGENCIES: readonly (readonly [form: string, name: string])[] = WRITTEN.flatMap((written) => {
  const forms = written.split('|');
  return forms.filter((form) => !NOT_ALONE.has(form)).map((form) => [form, forms[0] ?? form] as const);
});
