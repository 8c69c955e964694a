import type { SpeechWords } from '../speech-words.ts';

export const speech: SpeechWords = {
  code: 'en',
  guillemets: 'outward',
  abbreviations: {
    beforeName: `mr mrs ms Messrs Mx dr Drs prof Rev Fr Sr St Ste Hon Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Sen Sens Rep Reps Gov Govs Pres Supt Det Insp Atty Amb Mt Ft Skt Pte Gens Profs Revs Spc Ald Msgr`,
    beforeNumber: 'no nos p pp art sec ch chap fig figs vol vols v ver para ex approx ca circa rs tel ext op item cl',
    inside: 'e.g i.e cf viz vs approx esp incl btw resp assn dept univ',
    either: 'etc inc corp ltd Co Cos plc llc bros jr Sr Esq Ph.D M.D D.D.S B.A M.A M.B.A LL.B LL.M J.D st ave blvd rd',
    besideFigure: 'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun oz lb lbs ft yd mi in hr hrs min sec fl v al ca',
    clock: 'a.m p.m B.C A.D B.C.E C.E',
  },
  openers: `the a an this that these those he she it they we i you his her its their our my your there here who what when where why how which
    but and or so yet for nor if as at by in on of to from with without after before since during until while although though because despite under over about
    not no some many most more all both each every another other one two three several few such now then today yesterday later earlier meanwhile however moreover also
    only even just according among following its did does do is are was were has have had can could should would let`,
  afterClock: 'monday tuesday wednesday thursday friday saturday sunday et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest eastern central mountain pacific local',
};
