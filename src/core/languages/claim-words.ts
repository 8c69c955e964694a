// Words by which somebody's figure, charge or denial is told without a verb of saying: "put the toll at 12", "accused of stealing",
// "denies having". One row a language, so that all six are seen to have the same depth. Lower case with accents; "a_b" is two words,
// "stem|stem~end|end" every stem with every ending.
import type { LanguageCode } from './pack.ts';

type Row = Readonly<Record<LanguageCode, string>>;

/** Verbs of reckoning: their subject gives the figure behind them, "the ministry PUTS the damage at 12 million". */
export const RECKON: Row = {
  fr: 'revu évalu|estim|chiffr|recens|dénombr|comptabilis|avanc|anticip|revendiqu~e|ent|ait|aient|é parl|tabl~e|ent|ait|aient font_état fait_état faisait_état faisaient_état prévoi~t|ent',
  en: 'put puts revised raised estimate|forecast|predict|project|report|record|reckon|claim~s|ed|d estimate reckon forecast predict report claim tallied gave cited counted',
  de: 'beziffer|schätz|rechn|meld|registrier|erwart|prognostizier|bericht|korrigier~t|te|ten|en|ete|eten|et spricht sprechen sprach sprachen geht gehen ging gingen nennt nennen nannte nannten gibt gaben beziffern zählte zählten',
  es: 'revis|cifr|estim|calcul|contabiliz|elev|valor|report|registr~a|an|ó|aron|ado habla hablan habló hablaron hablaba informa_de informó_de informaron_de sitúa sitúan situó situaron prevé prevén',
  it: 'rivisto stim|calcol|valut|quantific|registr|indic~a|ano|ò|arono|ato parla parlano parlava parlò parlato riferisce_di riferiscono_di prevede prevedono conteggia conteggiano',
  pt: 'reviu reviram estim|calcul|contabiliz|avali|regist|registr|report|apont~a|am|ou|aram|ado fala falam falou falaram falava prevê preveem dá_conta_de dão_conta_de deu_conta_de deram_conta_de',
};
/** Ends of those who reckon and are no office or body: "organisERS", "assurEURS", "sindicalISTAS". */
export const PEOPLE_ENDS: Row = { fr: 'eurs euses istes iens ants', en: 'ers ors ists ials ants ians', de: 'er ler ner isten enten ern dienst', es: 'ores oras istas antes', it: 'ori isti anti', pt: 'ores oras istas antes' };
/** Verbs of saying whose hearer follows without a preposition: "TOLD reporters". */
export const TOLD: Row = { fr: '', en: 'told tells', de: '', es: '', it: '', pt: '' };
/** Say so of the dead, hurt or missing only: a town counts inhabitants of its own. */
export const TALLY: Row = {
  fr: 'compte comptent comptait', en: 'counts count lists', de: 'zählt zählen', es: 'cuenta cuentan', it: 'conta contano', pt: 'conta contam',
};
/** Participles of reckoning, whose agent gives the figure: "is PUT at 12 million by insurers". */
export const RECKONED: Row = {
  fr: 'évalu|estim|chiffr|recens|dénombr~é|ée|és|ées', en: 'put estimated valued forecast projected counted recorded reckoned reported', de: 'beziffert geschätzt angegeben gezählt gemeldet',
  es: 'cifrad|estimad|calculad|valorad|contabilizad~o|a|os|as', it: 'stimat|calcolat|valutat|quantificat~o|a|i|e', pt: 'estimad|calculad|avaliad|contabilizad~o|a|os|as',
};
/** Words of a charge; what stands behind one of CHARGED_OF is attributed: "ACCUSED of stealing 12,000". */
export const CHARGED: Row = {
  fr: 'accus|soupçonn|inculp|suspect~é|ée|és|ées|e|ent poursuivi~|e|s|es examen reproch~é|e|ent|ait', en: 'accused suspected charged indicted accuse accuses suspicion prosecuted', de: 'vorgeworfen vorwurf verdacht verdächtigt beschuldigt bezichtigt angeklagt wirft werfen',
  es: 'acus|imput|investig|proces|encaus~ado|ada|ados|adas|a|an sospechos~o|a|os|as', it: 'accus|sospett|imput|indag|contest~ato|ata|ati|ate|a|ano', pt: 'acus|indici|denunci|imput~ado|ada|ados|adas|a|am suspeit|arguid~o|a|os|as',
};
/** Between the charge and what it is of. German sets a comma. */
export const CHARGED_OF: Row = { fr: 'd de du des pour', en: 'of with for', de: ',', es: 'de por haber', it: 'di per d', pt: 'de por' };
/** Those of whom it is said in the dative, before a charge that is a noun: "se LE imputa el robo", "GLI viene contestato il furto". */
export const CHARGED_TO: Row = { fr: 'lui leur', en: '', de: '', es: 'le les', it: 'gli le loro', pt: 'lhe lhes' };
/** Behind them stands what somebody says was not so: "DENIES having stolen", "niega haber", "bestreitet, … zu haben". */
export const DENYING: Row = {
  fr: 'nie nient niait nié dément démentent démenti conteste contestent contesté', en: 'deny denies denied denying', de: 'bestreitet bestreiten bestritt bestritten leugnet leugnen leugnete dementiert dementierte', es: 'niega niegan negó negaron negado desmiente desmintió',
  it: 'nega negano negò negato smentisce smentito', pt: 'nega negam negou negaram negado desmente desmentiu',
};
/** Behind them stands what may have happened: "it is FEARED that". */
export const FEARED: Row = {
  fr: 'crain~t|nt|gnent|gnait|dre redout~e|ent|ait|é', en: 'feared fears fear', de: 'befürcht~et|en|ete|eten', es: 'tem~e|en|ía|ían|ió', it: 'tem~e|ono|eva|evano|uto', pt: 'tem~e|em|ia|iam|ido',
};
/** What people are feared to be. Only English says so without a clause of its own. */
export const FATES_FEARED: Row = { fr: '', en: 'dead drowned killed trapped lost missing buried', de: '', es: '', it: '', pt: '' };
/** With a perfect behind it somebody's own account, else a plan: "Sie WILL 12 Euro verloren haben". Only German has it. */
export const OWN_ACCOUNT: Row = { fr: '', en: '', de: 'will wollen', es: '', it: '', pt: '' };
/** Wishes in a polite form that is hearsay elsewhere: "le maire SOUHAITERAIT rouvrir". */
export const WISHES: Row = { fr: 'souhait|aim|désir|préfér~erait|eraient voudrait voudraient', en: '', de: '', es: 'quer|gustar|desear|prefer~ía|ían querría querrían preferiría preferirían', it: 'vo|preferi|desidere~rrebbe|rrebbero|rebbe|rebbero', pt: '' };
/** What did not happen: "AURAIT DÛ vendre". They say nothing of how sure it is. */
export const UNREAL: Row = { fr: 'aurait_dû auraient_dû aurait_pu auraient_pu', en: 'should_have', de: '', es: 'debería_haber deberían_haber tendría_que_haber podría_haberse', it: 'avrebbe_dovuto avrebbero_dovuto avrebbe_potuto avrebbero_potuto', pt: 'deveria_ter deveriam_ter' };
/** What a court does: it finds as a fact, "the jury FOUND that". */
export const FINDING: Row = {
  fr: 'prononcé prononcée prononcées jug|constat~e|ent|é établi établit retenu retient', en: 'found ruled established concluded held', de: 'feststellte festgestellt stellte stellt urteilte', es: 'consider|declar~a|ó|ado probado dictaminó estableció falló', it: 'accertato stabilito ritenuto accertò stabilì', pt: 'considerou concluiu estabeleceu decidiu deu',
};
export const COURTS: Row = { fr: 'tribunal cour jury juge juges', en: 'court jury judge judges tribunal jurors', de: 'gericht kammer richter richterin', es: 'tribunal corte juez jueza jurado audiencia sala', it: 'tribunale corte giudice giudici giuria', pt: 'tribunal juiz juíza júri corte' };
/** Joined to a verb of saying they open what somebody says of himself: "affirme AVOIR perdu", "diz TER abatido", "claims to HAVE". */
export const HAVING: Row = { fr: 'avoir être', en: 'having have', de: '', es: 'haber', it: 'aver avere essere esser', pt: 'ter terem haver' };
/** Articles of several already known, beside the pack's own: what is counted behind one is known to all, "onorerà I dodici morti". */
export const KNOWN_ONES: Row = { fr: 'les aux', en: '', de: 'den des', es: 'los las', it: 'i gli le', pt: 'os as' };
/** Beside "that" they open what is said or asked: "a demandé SI 12 ponts ferment". */
export const ASKING: Row = { fr: 'si comment pourquoi combien', en: 'if whether how why', de: 'ob wie warum', es: 'si cómo cuántos', it: 'se come quanti', pt: 'se como quantos' };
/** Open a sentence that only tells who said the one before: "DAS teilte die Polizei mit." */
export const BACKWARD: Row = {
  fr: 'c l_information cette_information', en: 'that this the_figure the_figures the_information', de: 'das dies', es: 'así lo la_información', it: 'lo è ne la_notizia', pt: 'foi a_informação os_dados assim',
};
/** Behind a comma they open a clause that tells of the noun before, in the paper's own words. */
export const ASIDES: Row = {
  fr: 'qui dont où lequel laquelle', en: 'which who whose where', de: 'der die das dessen deren den dem denen', es: 'que quien quienes cuyo cuya donde', it: 'che il_cui la_cui cui dove', pt: 'que cujo cuja onde',
};
/** Nobody's word, though a sentence may say what they foresee. */
export const TEXTS: Row = {
  fr: 'accord texte loi projet contrat convention plan décret règlement traité code constitution arrêté calendrier programme budget barème bail testament', en: 'agreement deal law bill text contract treaty plan code constitution act rules programme budget statute calendar schedule will',
  de: 'abkommen vertrag gesetz text plan entwurf verordnung satzung regeln vereinbarung haushalt programm verfassung', es: 'acuerdo convenio texto ley proyecto contrato tratado plan decreto reglamento código constitución programa presupuesto',
  it: 'accordo intesa testo legge progetto contratto trattato piano decreto regolamento codice costituzione programma bilancio', pt: 'acordo texto lei projeto projecto contrato tratado plano decreto regulamento código constituição programa orçamento',
};
