import type { ContrastWords } from '../contrast-words.ts';

export const contrast: ContrastWords = {
  negations: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne',
  ofNouns: 'kein keine keinen keinem keiner keines',
  carriers: 'kann konnen konnte konnten darf durfen durfte muss mussen gibt',
  restrictions: 'nicht_nur nicht_allein nicht_zuletzt noch_nicht nicht_unbedingt nicht_alle nicht_immer nicht_weniger nicht_mehr_als ohne_zweifel nichts_als kein_wunder kein_zweifel ohne_weiteres nicht_ohne nicht_umsonst nichts_weniger nicht_wenige nicht_selten ohne_frage',
  denials: 'verweigert verweigerte verweigern gescheitert scheiterte scheitern vermeiden vermied vermeidet vermieden unfahig',
  changes: 'nicht+mehr kein+mehr keine+mehr keinen+mehr nicht_mehr kein_mehr keine_mehr verzichtet verzichtete verzichten aufgehort aufhoren',
  opposites: 'offen/geschlossen offnen/schliessen lebendig/tot leben/sterben uberleben/sterben legal/illegal moglich/unmoglich wahr/falsch steigen/sinken steigen/fallen zunehmen/abnehmen anstieg/ruckgang annehmen/ablehnen erlauben/verbieten erlaubt/verboten gewinnen/verlieren gewonnen/verloren sieg/niederlage '
    + 'schuldig/unschuldig verurteilt/freigesprochen fur/gegen vor/nach anfang/ende beginn/ende beginnen/enden erste/letzte positiv/negativ offentlich/privat anwesend/abwesend erfolg/misserfolg erfolg/scheitern unterstutzen/bekampfen bestatigen/dementieren bestatigt/dementiert stark/schwach hoch/niedrig reich/arm gross/klein lang/kurz jung/alt '
    + 'norden/suden osten/westen nordlich/sudlich ostlich/westlich links/rechts mehrheit/minderheit mehr/weniger maximal/minimal kaufen/verkaufen gekauft/verkauft einfuhr/ausfuhr ankommen/abreisen freund/feind zivil/militarisch festgenommen/freigelassen verhaftet/freigelassen eingestellt/entlassen angenommen/abgelehnt gebilligt/abgelehnt echt/gefalscht verheiratet/ledig voll/leer tag/nacht sommer/winter mann/frau bruder/schwester vater/mutter sohn/tochter'
    + ' gut/schlecht beste/schlechteste besser/schlechter wirksam/unwirksam sicher/gefahrlich nutzlich/nutzlos bekannt/unbekannt verletzt/unverletzt freiwillig/gezwungen',
  majorities: 'meisten mehrheit',
  minorities: 'minderheit',
  wholes: 'alle allen samtliche',
  quantifiers: 'einige manche mehrere wenige viele meisten alle jeder jede jedes halfte mehrheit oft manchmal selten nur',
  doubts: 'falls wenn konnte konnten durfte durften sollte sollten wurde vielleicht moglicherweise angeblich mutmasslich offenbar gerucht',
  softeners: 'wahrscheinlich wohl fast beinahe manchmal oft eher einige scheint scheinen glaube denke kann konnen moglich anscheinend vermutlich ziemlich',
  pronouns: 'er sie es dies dieser diese dieses man sein ihr',
  definites: 'der die das sein seine ihr ihre dieser diese dieses',
  sources: 'laut zufolge nach_angaben',
  copulas: 'ist sind war waren',
  classes: 'film spielfilm dokumentarfilm/serie fernsehserie/album/lied single song/roman buch/gemalde skulptur/oper/zeitung zeitschrift tageszeitung/stadt dorf gemeinde kleinstadt/land staat/landkreis/fluss/berg vulkan/see/hund/katze/vogel/pferd/schauspieler schauspielerin sanger sangerin musiker musikerin schriftsteller schriftstellerin autor autorin politiker politikerin spieler spielerin regisseur regisseurin produzent rapper gitarrist komiker model fussballspieler journalist journalistin anwalt dichter maler athlet trainer unternehmer/unternehmen firma bank/universitat hochschule schule/planet/sprache/sportart/krankheit/flughafen/museum/religion/konig kaiser prinz/konigin kaiserin prinzessin',
  closers: 'von vom aus in im an am auf fur mit der die das des bei uber',
  makers: 'inszeniert/geschrieben verfasst/geschaffen entworfen/erfunden/gegrundet/komponiert/gemalt/gespielt verkorpert dargestellt/erbaut gebaut/entdeckt',
  agents: 'von vom durch',
  placed: 'geboren/gestorben/gedreht gefilmt/begraben beigesetzt/aufgewachsen',
  situated: 'gelegen ansassig',
  within: 'in im bei',
  rejections: 'und_nicht ,_nicht',
  stamps: 'veroffentlicht aktualisiert publiziert erschienen stand',
  soon: 'bald demnachst',
  persons: 'menschen personen person',
  titles: { f: 'frau', m: 'herr herrn' },
  articles: { f: '', m: '' },
  roles: { f: 'sprecherin prasidentin ministerin kanzlerin direktorin vorsitzende leiterin chefin', m: 'sprecher prasident minister kanzler direktor vorsitzender leiter' },
};
