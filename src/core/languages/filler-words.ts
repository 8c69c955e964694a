// Words behind which stands the one thing, or the one bearer, that somebody or something has: "lined with fabric", "led by Berg".
// What has several at a time stands nowhere: "known for", "supported by", "accused of". Read by findings only, apart from the packs.
// Lower case, accents folded.
import type { LanguageCode } from './pack.ts';

type Row = Readonly<Record<LanguageCode, string>>;

/** What it is made of, comes from or was undone by. */
export const STUFF: Row = {
  en: 'lined made composed formed derived derives derive flavour flavor powered fuelled fueled coated carved fascinated killed destroyed struck sunk poisoned electrocuted triggered sparked downed felled flooded caused', fr: 'double doublee fait faite compose composee forme formee tire tiree derive derivee fabrique fabriquee enduit enduite sculpte sculptee fascine fascinee tue tuee detruit detruite frappe frappee coule empoisonne empoisonnee declenche declenchee alimente alimentee abattu abattue abattus renverse renversee arrache arrachee devaste devastee ravage ravagee cause causee provoque provoquee',
  de: 'besteht bestand hergestellt gefertigt gebildet gewonnen betrieben beschichtet geschnitzt fasziniert getotet zerstort getroffen vergiftet ausgelost verursacht umgerissen verwustet', es: 'forrado forrada hecho hecha compuesto compuesta formado formada derivado derivada extraido fabricado fabricada recubierto tallado fascinado fascinada destruido destruida alcanzado alcanzada envenenado envenenada desencadenado provocado provocada alimentado derribado derribada causado causada arrasado arrasada',
  it: 'foderato foderata fatto fatta composto composta formato formata derivato derivata ricavato fabbricato rivestito rivestita scolpito affascinato affascinata ucciso uccisa distrutto distrutta colpito colpita avvelenato avvelenata scatenato innescato alimentato abbattuto abbattuta causato causata provocato provocata devastato devastata', pt: 'forrado forrada feito feita composto composta formado formada derivado derivada extraido fabricado fabricada revestido revestida esculpido fascinado fascinada destruido destruida atingido atingida envenenado envenenada desencadeado provocado provocada alimentado derribado derribada causado causada arrasado arrasada',
};

/** Who leads, owns, followed or undid it, by name. */
export const BEARERS: Row = {
  en: 'led headed run owned chaired coached managed hosted presented published recorded conducted succeeded replaced married beaten defeated bought acquired commissioned named plays won', fr: 'dirige dirigee preside presidee mene menee possede entraine entrainee gere geree presente presentee edite editee enregistre enregistree remplace remplacee marie mariee battu battue rachete rachetee acquis acquise commande commandee remporte remportee gagne gagnee',
  de: 'geleitet gefuhrt trainiert moderiert herausgegeben aufgenommen abgelost ersetzt verheiratet besiegt geschlagen gekauft ubernommen benannt gewonnen', es: 'dirigido dirigida liderado liderada presidido presidida entrenado entrenada presentado presentada editado editada grabado grabada sustituido sustituida reemplazado casado casada derrotado derrotada vencido comprado comprada adquirido adquirida ganado ganada',
  it: 'diretto diretta guidato guidata presieduto presieduta allenato allenata condotto condotta pubblicato inciso sostituito sostituita sposato sposata sconfitto sconfitta battuto battuta acquistato acquistata rilevato vinto vinta', pt: 'dirigido dirigida liderado liderada presidido presidida treinado treinada apresentado apresentada editado gravado gravada substituido substituida casado casada derrotado derrotada vencido comprado comprada adquirido adquirida',
};

/** The small words between such a word and what fills it. */
export const LEADS: Row = {
  en: 'by with of from after to for', fr: 'par de d avec en pour a', de: 'von vom durch aus mit nach', es: 'por de con en tras', it: 'da dal dalla dallo dai di con in', pt: 'por pelo pela pelos de com em',
};

/** What ends a filler. */
export const ENDS: Row = {
  en: 'in on at by with of from after to for and or as during when while that which who', fr: 'dans en sur par avec de d du des pour a au aux et ou comme pendant lors quand qui que', de: 'in im am an auf von vom durch aus mit nach und oder als wahrend wenn', es: 'en por con de del tras para y e o como durante cuando que', it: 'in nel nella da dal dalla con di del per e o come durante quando che', pt: 'em no na por pelo pela com de do da para e ou como durante quando que',
};

/** What ties a noun to the noun that qualifies it. */
export const LINKS: Row = {
  en: 'of for in on at by with from to against', fr: 'de d du des pour en sur par a au aux dans contre', de: 'von vom der des fur im in am an auf gegen zum zur', es: 'de del para en por sobre a al contra', it: 'di del dello della dell dei degli delle d per sull nell all su sul sullo sulla sui sugli sulle in nel nella a al alla contro', pt: 'de do da dos das para por sobre em no na nos nas a ao contra',
};

/** Name nothing: times of day, words that stand for other words, what ties or steps ("après, négociations"). */
export const NAMELESS: Row = {
  fr: 'apres avant contre dont desormais deja encore toujours autre autres jusqu depuis soir soiree matin matinee nuit midi jour jours fois environ celle celui ceux celles tous toutes chacun ainsi alors puis selon lors dernier derniere prochain prochaine',
  en: 'after before against since until still now already other others another way away evening morning night noon day days time times about around each all both also then last next further according',
  de: 'nach vor gegen seit bis noch schon inzwischen andere anderen anderer abend morgen nacht mittag tag tage mal etwa rund alle beide auch dann zuletzt weitere weiteren laut',
  es: 'tras despues antes contra desde hasta aun todavia ya otro otra otros otras noche tarde manana madrugada dia dias vez veces todos todas ambos ambas tambien luego ultimo ultima proximo proxima segun',
  it: 'serata mattinata pomeriggio dopo prima contro da fino ancora ormai gia altro altra altri altre sera mattina notte mezzogiorno giorno giorni volta volte tutti tutte entrambi anche poi ultimo ultima prossimo prossima secondo',
  pt: 'apos depois antes contra desde ate ainda ja outro outra outros outras noite tarde manha madrugada dia dias vez vezes todos todas ambos ambas tambem logo ultimo ultima proximo proxima segundo',
};

/** Say that what is told is so by now, or so still, and nothing of what: "are NOW taking part", "participent DÉSORMAIS". No terms of an outline. */
export const NOWS: Row = {
  fr: 'desormais maintenant deja encore toujours actuellement dorenavant',
  en: 'now currently already still',
  de: 'nun jetzt inzwischen mittlerweile bereits schon noch weiterhin derzeit momentan aktuell nunmehr',
  es: 'ahora ya aun todavia actualmente',
  it: 'ora ormai oramai adesso gia ancora tuttora attualmente',
  pt: 'agora ja ainda atualmente actualmente',
};

/** Call a count the toll of the event: "the death TOLL has risen to eight", "le bilan s'établit à quatre". */
export const TOLLS: Row = {
  fr: 'bilan nombre', en: 'toll number', de: 'zahl bilanz opferzahl', es: 'balance cifra numero', it: 'bilancio vittime numero', pt: 'balanco numero',
};
/** Killed, where no concept of death tells it: "mató a tres", "sind ums Leben gekommen". */
export const KILLED: Row = { fr: '', en: '', de: 'ums', es: 'mato mataron', it: '', pt: 'matou mataram' };
