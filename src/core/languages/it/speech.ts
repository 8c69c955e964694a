import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'it',
  printedMarks: ['«', '»'],
  guillemets: 'outward',
  abbreviations: {
    beforeName: 'sig sigg sig.ra sig.na Sigra dott dott.ssa dr Dssa prof prof.ssa Proff avv ing arch geom rag On Sen Gen Col Cap Ten Magg Mar Mons Card Don Fra S SS Spett egr gent Ill Cav Comm Mr Mrs Ms Rev V.le',
    beforeNumber: 'n nn no nr n° nº art artt pag pagg p pp cap capp fig vol voll tel t c co lett',
    inside: 'p.es ad.es cfr cf vs econ',
    either: 'ecc etc S.p.A S.r.l Inc Corp Ltd Co Soc Jr',
    besideFigure: 'gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom es v ca sec abit min max h kg km',
    clock: 'a.m p.m a.C d.C',
  },
  openers: `il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle egli ella esso essa essi lui lei loro io noi voi suo sua suoi sue nostro nostra mio mia
    ma e ed o oppure né se che chi quando dove come perché poiché mentre benché anche secondo in nel nella nei negli nelle nell di del della dei degli delle dell a al alla ai agli alle all
    da dal dalla dai dagli dalle per con senza su sul sulla sui sulle tra fra contro durante dopo prima fino verso non inoltre tuttavia però quindi così poi allora oggi ieri domani ora già ancora
    tutto tutta tutti tutte ogni altri altre alcuni alcune molti molte diversi entrambi nessuno niente c è sono era ha hanno si gli ne due tre`,
  afterClock: 'lunedì martedì mercoledì giovedì venerdì sabato domenica gmt utc est et',
  attribution: {
    mayInvert: true,
    dropsPronouns: true,
    said: `disse dice dissero dicono diceva dichiarò dichiara dichiararono dichiarano affermò afferma affermano indicò indica annunciò annuncia annunciano aggiunse aggiunge aggiungono precisò precisa precisano spiegò spiega spiegano
      assicurò assicura assicurano sottolineò sottolinea sottolineano confermò conferma confermano ricordò ricorda ricordano rispose risponde rispondono chiese chiede chiedono scrisse scrive scrivono denunciò denuncia denunciano avvertì avverte
      insistette insiste concluse conclude riconobbe riconosce ammise ammette sostiene sostenne sostengono commentò commenta commentano osserva osservò racconta raccontò raccontano critica criticò definisce definì accusa accusò ribadisce ribadì
      ritiene promette promise twitta esclamò gridò mormorò replicò replica ribatté sussurrò proseguì prosegue continuò dettaglia evidenzia evidenziò rileva rivela riferisce riferì riferiscono lamenta auspica avvisa tuona attacca chiarisce nega rassicura`,
    participles: `detto dichiarato affermato indicato annunciato aggiunto precisato spiegato assicurato sottolineato confermato ricordato risposto chiesto scritto denunciato avvertito insistito concluso riconosciuto ammesso sostenuto commentato osservato
      raccontato criticato definito accusato ribadito promesso twittato pubblicato esclamato replicato proseguito evidenziato rilevato rivelato riferito lamentato auspicato negato condannato respinto reso chiarito avvisato attaccato`,
    gerunds: `dicendo aggiungendo affermando sottolineando assicurando precisando definendo ricordando accusando spiegando ribadendo parlando`,
    auxiliaries: `ha hanno aveva avevano ho avrebbe è sono era`,
    between: `stato stata stati state si lo la gli le ci ne non anche poi inoltre ancora già mai così ieri oggi quindi infine invece però successivamente recentemente noto`,
    passives: 'stato stata stati state viene',
    agents: 'da dal dalla',
    joining: 'e ed ma',
    pronouns: `lui lei egli ella loro essi`,
    according: `secondo a_detta_di stando_a`,
    accordingAfter: '',
    accordingFirst: 'per',
    accordingBehind: '',
  },
  phrase: {
    determiners: `il lo la i gli le l un uno una questo questa questi queste quel quello quella suo sua suoi sue loro mio nostro nostra alcuni alcune diversi due tre quattro nessun nessuna`,
    demonstratives: `questo questa questi queste stesso stessa quel quella`,
    links: `di del dello della dell dei degli delle d`,
    prepositions: `a al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle con per su sul sulla sui sulle tra fra contro durante dopo prima verso senza presso`,
    breaks: `che chi cui quale dove quando e ed o ma se come perché poiché mentre è sono era erano fu ha hanno aveva sarà saranno`,
    relatives: '',
    times: `lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani mattina sera notte pomeriggio gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana mese anno volta giorno`,
  },
  certainty: {
    clauseOpeners: 'che chi cui dove quando ma se come perché poiché mentre dopo prima anche e ed o',
    planned: 'previsto prevista previsti previste programmato programmata dovrebbe dovrebbero in_programma',
    possible: 'potrebbe potrebbero potrà potranno probabilmente forse possibilmente magari eventualmente',
    conditional: 'presumibilmente presuntamente pare sembra a_quanto_pare apparentemente',
    attributed: '',
    possibleNear: 'possibile possibili eventuale eventuali potenziale potenziali probabile',
    conditionalNear: 'presunto presunta presunti presunte',
    plannedEnds: 'rà ranno',
    conditionalEnds: 'rebbe rebbero',
    notVerbs: '',
    beforeInfinitive: '',
    hearsayInfinitive: '',
    infinitiveEnds: '',
    perfectEnds: '',
    participleStarts: '',
  },
  negation: { words: 'non mai', needs: '', unless: 'solo soltanto solamente più meno appena' },
};
