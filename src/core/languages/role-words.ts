// What one alone is at a time, and what happens in one place only: offices and parts ("the mayor of", "the victim"), what ties a name to
// them, doings of one doer ("chairs"), happenings ("a eu lieu"), and words that rule each other out of one sentence ("gratuit", "payant").
// Forms of one office or happening between strokes, "a_b" words in a row. Read by findings only, apart from the packs. Lower case, accents folded.
import type { LanguageCode } from './pack.ts';

type Row = Readonly<Record<LanguageCode, string>>;

/** Offices that one holds in a place; behind the first "+" parts that one plays in a story, or several by turns; behind the second, offices that many hold, each of something. */
export const OFFICES: Row = {
  fr: 'maire/prefet prefete+procureur procureure/victime/suspect suspecte/auteur autrice/vainqueur gagnant gagnante laureat laureate/assaillant tireur tueur/conducteur conductrice/pilote/proprietaire/fondateur fondatrice/createur createur inventeur inventrice/successeur/pdg'
    + '+ministre/president presidente/roi reine/chancelier chanceliere/gouverneur gouverneure/directeur directrice/chef cheffe/patron patronne/capitaine/commandant commandante/entraineur entraineuse selectionneur/secretaire/eveque archeveque/recteur rectrice',
  en: 'mayor+prosecutor/victim/suspect/author/winner champion/gunman attacker killer/driver/pilot/owner/founder/creator inventor/successor/ceo'
    + '+minister/president/king queen/chancellor/governor/director/head chief/executive/boss/captain/commander/coach manager/secretary/bishop archbishop/chairman chairwoman chair/premier',
  de: 'burgermeister burgermeisterin oberburgermeister oberburgermeisterin+staatsanwalt staatsanwaltin/opfer/verdachtige verdachtiger tatverdachtige/autor autorin/sieger siegerin gewinner gewinnerin/tater schutze/fahrer fahrerin/pilot pilotin/eigentumer besitzer/grunder grunderin/erfinder/nachfolger nachfolgerin'
    + '+minister ministerin/prasident prasidentin/konig konigin/kanzler kanzlerin/gouverneur/direktor direktorin/chef chefin/leiter leiterin/kapitan/kommandeur/trainer trainerin/bischof/vorsitzender vorsitzende/landrat',
  es: 'alcalde alcaldesa+fiscal/victima/sospechoso sospechosa/autor autora/ganador ganadora vencedor vencedora/atacante tirador asesino/conductor conductora/piloto/propietario propietaria dueno/fundador fundadora/creador inventor/sucesor sucesora'
    + '+ministro ministra/presidente presidenta/rey reina/canciller/gobernador gobernadora/director directora/jefe jefa/capitan/comandante/entrenador entrenadora/secretario secretaria/obispo arzobispo',
  it: 'sindaco sindaca/prefetto+procuratore procuratrice/vittima/sospettato indagato/autore autrice/vincitore vincitrice/attentatore killer assassino/conducente/pilota/proprietario proprietaria/fondatore fondatrice/inventore/successore'
    + '+ministro ministra/presidente/re regina/cancelliere/governatore governatrice/direttore direttrice/capo/capitano/comandante/allenatore allenatrice/segretario segretaria/vescovo arcivescovo',
  pt: 'prefeito prefeita autarca+procurador procuradora/vitima/suspeito suspeita/autor autora/vencedor vencedora ganhador/atirador assassino/condutor motorista/piloto/proprietario dono/fundador fundadora/inventor/sucessor sucessora'
    + '+ministro ministra/presidente/rei rainha/chanceler/governador governadora/diretor diretora/chefe/capitao/comandante/treinador treinadora/secretario secretaria/bispo arcebispo',
};

/** Between an office and its holder: "the winner *is*", "la victime *a été identifiée comme étant*". */
export const NAMINGS: Row = {
  fr: "est s ' appelle nomme nommee a ete identifie identifiee comme etant se", en: 'is was has been named identified as called', de: 'ist heisst wurde als identifiziert', es: 'es se llama fue identificado identificada como ha sido', it: 'e si chiama stata stato identificato identificata come', pt: 'e chama se foi identificado identificada como',
};

/** What one does alone of one thing: "chairs the union", "a remporté le prix". */
export const HOLDING: Row = {
  fr: 'preside presidait dirige entraine fonde invente decouvert remporte gagne possede rachete', en: 'chairs heads leads runs coaches manages owns founded invented discovered won bought', de: 'leitet fuhrt trainiert besitzt grundete erfand entdeckte gewann kaufte', es: 'preside dirige lidera entrena fundo invento descubrio gano posee compro',
  it: 'presiede dirige guida allena fondato inventato scoperto vinto possiede acquistato', pt: 'preside dirige lidera treina fundou inventou descobriu venceu ganhou possui comprou',
};

/** What happens once and in one place; what sets out from one place behind the "+". */
export const HAPPENED: Row = {
  fr: 'lieu produit produite survenu survenue deroule deroulee tenu tenue/declare declaree parti/nee/mort morte decede decedee/ecrase ecrasee/coule sombre/pose posee atterri/eclate/inhume inhumee enterre enterree+decolle decollait/parti partie partait/venait provenait',
  en: 'happened occurred held place unfolded/started broke/born/died/crashed/sank/landed/erupted/buried+took/departed left set/came',
  de: 'ereignete ereignet geschah geschehen statt stattgefunden passierte passiert/ausgebrochen/geboren/starb gestorben/sank gesunken/landete gelandet/begraben beigesetzt+abgehoben gestartet startete/kam gekommen',
  es: 'ocurrio sucedio produjo lugar celebro/declaro inicio/nacio/murio fallecio/estrello/hundio/aterrizo/estallo/enterrado enterrada+despego/partio salio/venia procedia',
  it: 'avvenuto avvenuta accaduto successo verificato verificata luogo svolto svolta tenuto tenuta/divampato scoppiato scoppiata/nato nata/morto morta deceduto/schiantato precipitato/affondato affondata/atterrato/sepolto sepolta+decollato/partito partita/veniva proveniva',
  pt: 'ocorreu aconteceu lugar deu realizou/deflagrou comecou/nasceu/morreu faleceu/despenhou caiu/afundou/aterrou pousou/sepultado sepultada+descolou decolou/partiu saiu/vinha',
};
/** Before the place that something sets out from. */
export const FROM: Row = { fr: 'de d du des', en: 'from', de: 'aus von vom', es: 'de del', it: 'da dal dalla dall', pt: 'de do da' };

/** Shows that several are told of: "les collisions", "fanden statt". */
export const SEVERAL: Row = { fr: 'les ces ses leurs ont', en: 'were these those have', de: 'fanden finden haben wurden', es: 'los las estos estas sus tuvieron han', it: 'i gli le hanno sono', pt: 'os as estes estas tiveram foram' };

/** What is undergone once, by one doer: "ont été sauvés *par un cargo danois*", "belongs *to a Chinese group*". */
export const UNDERGONE: Row = {
  fr: 'sauve sauves sauvee sauvees secouru secourus secourue secourues repeche repeches recueilli recueillis evacue evacues decouvert decouverte decouverts construit construite construits batie bati concu concue fabrique fabriquee prise pris realise realisee peint peinte tue tuee tues percute percutee percutes abattu abattue rachete rachetee appartient remorque remorquee',
  en: 'rescued saved picked evacuated discovered built designed made taken painted killed hit struck rammed bought acquired owned belongs towed', de: 'gerettet geborgen entdeckt gebaut errichtet entworfen gemalt getotet gerammt erschossen gekauft ubernommen gehort abgeschleppt',
  es: 'rescatado rescatada rescatados rescatadas salvado salvada salvados descubierto descubierta construido construida disenado disenada pintado tomada hecha muerto abatido embestido comprado comprada pertenece remolcado', it: 'salvato salvata salvati salvate soccorso soccorsi scoperto scoperta costruito costruita progettato progettata dipinto scattata ucciso uccisa speronato acquistato acquistata appartiene trainato',
  pt: 'resgatado resgatada resgatados resgatadas salvo salva salvos descoberto descoberta construido construida projetado desenhado pintado tirada morto abatido abalroado comprado comprada pertence rebocado',
};
/** Beside the word for a nation they say of which one somebody or something is: "de nationalité belge", "Danish-flagged". */
export const NATIONAL: Row = {
  fr: 'nationalite pavillon ressortissant ressortissante citoyen citoyenne', en: 'nationality flag flagged national citizen passport', de: 'nationalitat flagge staatsburger staatsburgerin staatsangehoriger staatsangehorigkeit', es: 'nacionalidad bandera ciudadano ciudadana pabellon', it: 'nazionalita bandiera cittadino cittadina', pt: 'nacionalidade bandeira cidadao cidada pavilhao',
};

/** Words that rule each other out where all else is the same: those of one side before the "=", of the other behind. */
export const APART: Row = {
  fr: 'gratuit gratuite gratuits gratuites=payant payante payants payantes/a_huis_clos=en_public publiquement/annule annulee annules annulees supprime supprimee supprimes=maintenu maintenue maintenus maintenues confirme/signe valide validee promulgue approuve=oppose_veto_a rejete rejetee censure censuree refuse refusee/prolonge prolongee renouvele renouvelee reconduit=resilie resiliee rompu annule/sur_coup=a_hopital/relaxe acquitte relaxee acquittee=condamne condamnee/a_unanimite=de_justesse a_une_voix_pres/obligatoire obligatoires=facultatif facultative facultatifs facultatives libre/autorise autorisee=interdit interdite/celibataire=marie mariee',
  en: 'free=paid chargeable/behind_closed_doors in_private=in_public publicly/was_cancelled cancelled scrapped was_scrapped=renewed upheld maintained went_ahead/signed approved passed=vetoed rejected/extended renewed=terminated cancelled/at_scene=in_hospital/acquitted cleared=convicted jailed/unanimously=narrowly/compulsory mandatory=optional voluntary/allowed=banned/single=married',
  de: 'kostenlos gratis kostenfrei=kostenpflichtig/offentlich=unter_ausschluss_der_offentlichkeit nichtoffentlich/abgesagt=bestatigt/genehmigt unterzeichnet gebilligt=abgelehnt zuruckgewiesen/verlangert=gekundigt aufgelost/freigesprochen=verurteilt/einstimmig=knapp/verpflichtend=freiwillig/noch_am_unfallort=im_krankenhaus',
  es: 'gratuito gratuita gratuitos gratuitas gratis=pago pagado/a_puerta_cerrada=en_publico/cancelado cancelada suspendido=mantenido confirmado mantenida/firmo aprobo sanciono=veto rechazo/prorrogado renovado=rescindido/absuelto absuelta=condenado condenada/por_unanimidad=por_minima/obligatorio obligatoria=opcional optativo voluntario voluntaria/en_acto=en_hospital',
  it: 'gratuito gratuita gratuiti gratuite gratis=a_pagamento/a_porte_chiuse=in_pubblico a_porte_aperte/annullato annullata cancellato cancellata=confermato confermata mantenuto/firmato approvato=posto_veto respinto bocciato/prorogato rinnovato=rescisso risolto/assolto assolta=condannato condannata/unanimita=misura/obbligatorio obbligatoria=facoltativo facoltativa/sul_colpo=in_ospedale',
  pt: 'gratuito gratuita gratuitos gratuitas gratis=pago paga pagos pagas/porta_fechada portas_fechadas=em_publico/cancelado cancelada=mantido mantida confirmado/assinou sancionou aprovou promulgou=vetou rejeitou/prorrogado renovado=rescindido/absolvido absolvida=condenado condenada/por_unanimidade=tangente/obrigatorio obrigatoria=facultativo facultativa opcional',
};

/** Which team of a club it is, beside the club's name. */
export const TEAMS: Row = { fr: 'feminines feminine reserve espoirs u juniors', en: 'women reserves under u academy', de: 'frauen u reserve junioren', es: 'femenino femenina filial b juvenil', it: 'femminile primavera under b', pt: 'feminino feminina b sub juniores' };

/** A state that ended, and what only says that it is so now: "n'est plus remboursé", "est désormais remboursé". */
export const NO_LONGER: Row = { fr: "n ne plus '", en: 'no longer any more', de: 'nicht mehr', es: 'ya no', it: 'non piu', pt: 'ja nao mais' };
export const BY_NOW: Row = { fr: 'desormais maintenant toujours bien', en: 'now still', de: 'jetzt nun weiterhin noch', es: 'ahora aun todavia', it: 'ora ormai ancora', pt: 'agora ainda' };

/** Says of a state that it is so while one writes. */
export const IS_NOW: Row = { fr: 'est sont', en: 'is are', de: 'ist sind', es: 'es son esta estan', it: 'e sono', pt: 'e sao esta estao' };

/** How often: once, twice, three times, in order of the number, its words joined. */
export const HOW_OFTEN: Row = {
  fr: 'une_fois une_seule_fois/deux_fois/trois_fois/quatre_fois/cinq_fois', en: 'once only_once/twice two_times/three_times/four_times/five_times', de: 'einmal nur_einmal/zweimal zwei_mal/dreimal drei_mal/viermal/funfmal', es: 'una_vez una_sola_vez/dos_veces/tres_veces/cuatro_veces/cinco_veces', it: 'una_volta una_sola_volta/due_volte/tre_volte/quattro_volte/cinque_volte', pt: 'uma_vez uma_so_vez/duas_vezes/tres_vezes/quatro_vezes/cinco_vezes',
};
