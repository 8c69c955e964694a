import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'it',
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
};
