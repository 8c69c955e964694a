// Words of money: beside them millions told without a currency are of the one that the text names. One table for six languages, for the packs are full.
import type { LanguageCode } from './pack.ts';

/** Beginnings of words, without accents; "~" before one that a German compound may end in. Words that people and things are counted beside too ("ventes", "aide", "capital") are left out. */
export const MONEYED: Readonly<Record<LanguageCode, string>> = {
  fr: 'budget dette benefice deficit excedent affaires recettes depens cout investir investit investira investiss rachat amende montant credit subvention financ fonds tresorerie ebitda dividend capitalis valoris enveloppe facture endettement perte verser versera verse paiera payer consacr debloqu indemni',
  en: 'budget debt profit loss deficit surplus revenue turnover earnings spend spent cost invests invested investment investing buyback fined funding loan credit dividend valuation valued taxes bailout compensation proceeds paid pays price worth income borrowing',
  de: '~budget ~haushalt ~schulden ~schuld ~gewinn ~verlust ~defizit ~uberschuss ~umsatz ~erlos ~einnahmen ~ausgaben ~kosten kostet kostete investition investier dividend ~kredit ~darlehen finanzier ~subvention ~steuern ~ertrag ~zuschuss ~entschadigung ~preis zahlt zahlte',
  es: 'presupuest deuda beneficio ganancia perdida deficit superavit factur ingres gasto gasta coste costo costar cuesta inversion invertir inviert multa importe credito prestamo subvencion financ fondo tesoreria dividend partida capitaliz valorad impuesto recaud recibir destin pagar pago desembols',
  it: 'bilancio budget debit utile utili perdit deficit disavanzo fatturat ricav entrate spesa spese cost investiment investir investe investit multa importo credit prestit finanzi fondo fondi dividend stanzia riacquisto capitalizz incass pagher pagat ricever',
  pt: 'orcament divida lucro prejuizo defice deficit excedente superavit faturac faturament factur receita despesa gasto custo custa custou investiment investir investe investiu multa montante credito emprestimo financi fundo dividend recompra recebe receber paga pago pagou verba',
};

/** Beginnings of words, without accents, near which a currency's word means its other sense: French "livres" are books. */
export const UNPAID: Readonly<Record<LanguageCode, string>> = { fr: 'editeur editric bibliothe librair lecteur lectri lecture lus imprime exemplaire auteur autric roman ecrivain bouquin numeris', en: '', de: '', es: '', it: '', pt: '' };

/** Beginnings of verbs, without accents, whose amount is a step: "a PRIS 2 euros à 45 euros", "GAINED $2 to $45". Beside the packs' verbs of change. */
export const STEPS: Readonly<Record<LanguageCode, string>> = { fr: 'pris gagn perd cede lach', en: 'gained lost added advanced soared', de: 'verlor gewann', es: 'gan perd', it: 'guadagn pers ced', pt: 'ganh perd' };

/** Before a step, though it opens ranges too: "è salito DI 2,30 euro a 45,10 euro". */
export const STEP_LEADS: Readonly<Record<LanguageCode, string>> = { fr: 'de d', en: '', de: '', es: 'de', it: 'di', pt: 'de' };
