// Words that count people without a figure: nobody, both of them, and what befell them. One row a language, so that all six are
// seen to have the same depth; apart from the packs, for these are few and packs are full.
// Folded words between blanks, every stem with its endings as in a pack; "no_one" is words in a row.
import type { LanguageCode } from './pack.ts';

/** The words of one language. */
export interface PeopleWords {
  readonly nobody: string;
  /** What must stand behind "nobody" where the word is a noun too: "personne N'a été blessé". */
  readonly denial: string;
  readonly both: string;
  /** Between these words and what befell people: auxiliaries, degrees. */
  readonly between: string;
  readonly harmed: string;
}

/** By language. */
export const PEOPLE_WORDS: Readonly<Record<LanguageCode, PeopleWords>> = {
  fr: { nobody: 'personne', denial: 'n ne', both: '', between: "' n ne a ont est sont avait ete fut etait etaient serait grievement gravement", harmed: 'mort bless|tu|arret|interpell|hospitalis|evacu|inculp|deced~e|ee|es|ees' },
  en: { nobody: 'nobody no_one no-one', denial: '', both: 'both', between: 'was were is are has have had been being got seriously badly critically else reported', harmed: 'hurt injured killed wounded died dead dies survived arrested detained hospitalised hospitalized charged missing evacuated' },
  de: { nobody: 'niemand niemanden niemandem', denial: '', both: 'beide beiden', between: 'wurde wurden ist sind war waren worden sei seien dabei schwer ernsthaft bei kam kamen ums', harmed: 'verletzt getotet starb starben leben gestorben tot festgenommen verhaftet vermisst evakuiert uberlebte uberlebten' },
  es: { nobody: 'nadie', denial: '', both: 'ambos ambas', between: 'ha han fue fueron resulto resultaron sido esta estan habia quedo gravemente', harmed: 'murio murieron sobrevivio sobrevivieron muert|herid|fallecid|detenid|arrestad|evacuad|hospitalizad~o|a|os|as fallecio fallecieron' },
  it: { nobody: 'nessuno', denial: '', both: 'entrambi entrambe', between: 'e sono era stato stata stati state rimasto rimasta rimasti rimaste risulta gravemente ha hanno', harmed: 'mori morirono sopravvisse sopravvissuto sopravvissuti mort|ferit|arrestat|evacuat|ricoverat|uccis|decedut~o|a|i|e' },
  pt: { nobody: 'ninguem', denial: '', both: 'ambos ambas', between: 'foi foram ficou ficaram esta estao tinha saiu sairam gravemente', harmed: 'morreu morreram sobreviveu sobreviveram mort|ferid|detid|pres|evacuad|hospitalizad~o|a|os|as' },
};

/** What a rate is reckoned by: its prepositions, and behind the slash the people it counts: "112 cases PER 100,000 INHABITANTS". */
export const BASES: Readonly<Record<LanguageCode, string>> = {
  fr: 'pour sur/habitants personnes naissances femmes enfants eleves habitantes', en: 'per/inhabitants people residents births women children population persons', de: 'pro je auf/einwohner einwohnern einwohnerinnen menschen personen geburten kinder', es: 'por cada/habitantes personas nacimientos nacidos mujeres', it: 'ogni per su/abitanti persone nati nascite donne', pt: 'por cada/habitantes pessoas nascimentos nascidos mulheres',
};

/** Words of place that are bounds before figures: before an article they are none ("ein Film ÜBER eine Lehrerin", "SOTTO un albero"). */
export const PLACED: Readonly<Record<LanguageCode, string>> = { fr: '', en: 'over under above below', de: 'uber unter', es: 'sobre bajo', it: 'sotto sopra oltre', pt: 'sob sobre' };

/** Before a number that is another word too they show that it counts: Italian "i feriti SONO sei", not "tu sei"; French "ils SONT neuf", German "es SIND acht". */
export const COUNTED_BY: Readonly<Record<LanguageCode, string>> = { fr: 'sont etaient furent', en: '', de: 'sind waren blieben', es: '', it: 'sono erano restano rimangono furono in alle i gli le dei altri altre circa almeno quasi solo soltanto', pt: '' };
