// What a figure is a figure of, beyond its noun: the period, the part, the group, the standard that a word beside it names. "Inflation"
// is not "core inflation", a quarter's profit no year's, a forecast no outcome. One row a scope, one column a language, so that
// all six are seen to have the same depth; apart from the packs, for only findings read it and no text needs it to be read.
// Folded words between blanks; "a_b" is words in a row; "kern~" is how a word begins. Ambiguous words stand nowhere.
import type { LanguageCode } from './pack.ts';

/** The words of one scope, by language. */
type Row = Readonly<Record<LanguageCode, string>>;

/** Scopes of figures of every kind. */
export const FIGURE_SCOPES: Readonly<Record<string, Row>> = {
  quarter: { en: 'quarter quarterly', fr: 'trimestre trimestres trimestriel trimestrielle', de: 'quartal quartals quartals~ vierteljahr', es: 'trimestre trimestral', it: 'trimestre trimestrale', pt: 'trimestre trimestral' },
  half: { en: 'first_half second_half half_year half_time', fr: 'semestre semestriel mi_temps', de: 'halbjahr halbjahres halbzeit', es: 'semestre semestral descanso', it: 'semestre semestrale', pt: 'semestre semestral intervalo' },
  year: { en: 'year yearly annual annually annum annualised annualized', fr: 'an annee annuel annuelle annuellement exercice', de: 'jahr jahres jahrlich jahrliche jahrlichen gesamtjahr geschaftsjahr vorjahresmonat vorjahr vorjahres jahresrate', es: 'ano anual anualmente interanual ejercicio', it: 'anno annuo annua annuale esercizio', pt: 'ano anual anualmente homologo homologa homologos homologas exercicio' },
  month: { en: 'month monthly', fr: 'mois mensuel mensuelle mensuellement', de: 'monat monats monatlich monatliche vormonat vormonats', es: 'mes mensual mensualmente intermensual', it: 'mese mensile mensili', pt: 'mes mensal mensalmente' },
  week: { en: 'week weekly', fr: 'semaine hebdomadaire', de: 'woche wochentlich wochen~', es: 'semana semanal', it: 'settimana settimanale', pt: 'semana semanal' },
  day: { en: 'daily per_day a_day each_day', fr: 'par_jour quotidien quotidienne quotidiennement', de: 'taglich tagliche taglichen pro_tag am_tag streiktag', es: 'al_dia por_dia diario diaria diarios diarias', it: 'al_giorno giornaliero giornaliera', pt: 'por_dia ao_dia diario diaria diarios diarias' },
  hour: { en: 'hourly per_hour an_hour', fr: 'par_heure horaire', de: 'stundlich pro_stunde stundenlohn', es: 'por_hora', it: 'all_ora orario', pt: 'por_hora' },
  recent: { en: 'past_24 last_24 past_hours last_hours overnight', fr: 'dernieres_24 dernieres_heures', de: 'letzten_24 vergangenen_24', es: 'ultimas_24 ultimas_horas', it: 'ultime_24 ultime_ore', pt: 'ultimas_24 ultimas_horas' },
  core: { en: 'core underlying excluding', fr: 'jacente jacent hors', de: 'kern~ ohne', es: 'subyacente excluyendo sin_energia', it: 'di_fondo al_netto escludendo esclusi', pt: 'subjacente nucleo excluindo' },
  gross: { en: 'gross before_tax pre_tax pretax', fr: 'brut brute bruts brutes avant_impot avant_impots', de: 'brutto brutto~ vor_steuern', es: 'bruto bruta brutos brutas antes_de_impuestos', it: 'lordo lorda lordi lorde prima_delle_tasse ante_imposte', pt: 'bruto bruta brutos brutas iliquido antes_de_impostos' },
  net: { en: 'net after_tax take_home', fr: 'net nette nets nettes apres_impot apres_impots', de: 'netto netto~ nach_steuern', es: 'neto neta netos netas despues_de_impuestos', it: 'netto netta netti nette dopo_le_tasse', pt: 'liquido liquida liquidos liquidas depois_de_impostos' },
  operating: { en: 'operating ebit ebitda', fr: 'operationnel operationnelle exploitation ebit ebitda', de: 'operativ operative operativer operatives operativen betriebsergebnis betriebsgewinn ebit ebitda', es: 'operativo operativa explotacion ebit ebitda', it: 'operativo operativa ebit ebitda', pt: 'operacional ebit ebitda' },
  severe: { en: 'seriously severely critically badly gravely life_threatening critical', fr: 'grievement gravement grave graves urgence_absolue', de: 'schwer schwerst schwerverletzt~ lebensgefahrlich lebensgefahr', es: 'grave graves gravemente gravedad critico criticos', it: 'grave gravi gravemente critiche', pt: 'grave graves gravemente gravidade critico criticos' },
  slight: { en: 'slightly lightly minor', fr: 'legerement leger legers urgence_relative', de: 'leicht leichtverletzt~', es: 'leve leves levemente', it: 'lieve lievi lievemente', pt: 'leve leves ligeiros ligeiramente' },
  head: { en: 'per_capita per_person per_head a_head per_inhabitant', fr: 'par_habitant par_personne par_tete', de: 'pro_kopf pro_person je_einwohner pro_einwohner', es: 'por_habitante per_capita por_persona', it: 'pro_capite a_testa per_abitante', pt: 'por_habitante per_capita por_pessoa' },
  young: { en: 'young younger_people', fr: 'jeune jeunes', de: 'junge_menschen junge_wahler jungen_wahler jungwahler', es: 'joven jovenes', it: 'giovane giovani', pt: 'jovem jovens' },
  women: { en: 'women woman female girls', fr: 'femme femmes feminin feminine filles', de: 'frau frauen madchen', es: 'mujer mujeres femenino femenina chicas', it: 'donna donne femminile ragazze', pt: 'mulher mulheres feminino feminina raparigas meninas' },
  men: { en: 'men male', fr: 'hommes masculin garcons', de: 'manner jungen', es: 'hombres masculino chicos', it: 'uomini maschile ragazzi', pt: 'homens masculino rapazes meninos' },
  minors: { en: 'children child minors babies teenagers', fr: 'enfant enfants mineurs bebes adolescents', de: 'kinder kindern minderjahrige jugendliche', es: 'nino ninos menores bebes adolescentes', it: 'bambini minori minorenni adolescenti', pt: 'crianca criancas menores bebes adolescentes' },
  adults: { en: 'adults adult', fr: 'adulte adultes', de: 'erwachsene erwachsenen', es: 'adulto adultos', it: 'adulto adulti', pt: 'adulto adultos' },
  elderly: { en: 'elderly pensioners seniors', fr: 'retraites seniors personnes_agees', de: 'rentner senioren altere alteren', es: 'jubilados ancianos mayores_de', it: 'anziani pensionati', pt: 'idosos reformados aposentados' },
  civilians: { en: 'civilian civilians', fr: 'civil civils', de: 'zivilist zivilisten', es: 'civil civiles', it: 'civile civili', pt: 'civil civis' },
  foreigners: { en: 'foreign foreigners', fr: 'etranger etrangers etrangere', de: 'auslandische auslander auslandischen', es: 'extranjero extranjeros', it: 'straniero stranieri', pt: 'estrangeiro estrangeiros' },
  expected: { en: 'expected expect expects expecting forecast forecasts predicted projected analysts economists expectations estimates hoped',
    fr: 'attendu attendue attendus attendent attendait attendaient anticipaient anticipait tablaient tablait prevoyait prevoyaient prevoit prevoient prevision previsions attentes analystes economistes consensus esperait esperaient',
    de: 'erwartet erwartete erwarteten erwartungen gerechnet prognose prognosen analysten okonomen volkswirte vorhergesagt prognostiziert',
    es: 'convocados convocadas esperaba esperaban esperado esperados preveia preveian preve previsto prevision previsiones analistas economistas expectativas pronostico', it: 'attesi aspettavano aspettava attendevano attese atteso prevedeva prevedevano prevede previsto previsione previsioni analisti economisti stime aspettative', pt: 'esperados esperadas esperava esperavam esperado previa previam preve previsto previsao previsoes analistas economistas expectativas estimativas' },
  planned: { en: 'target plans plan planned aims', fr: 'objectif prevu prevus cible vise', de: 'ziel plan geplant geplante will', es: 'objetivo planea prevista meta', it: 'obiettivo prevista intende', pt: 'objetivo objectivo planeia pretende meta' },
  sought: { en: 'asked demanded sought requested prosecutor prosecutors demanding', fr: 'requis requise requiert requisitions reclame reclamee reclamait reclament demande demandait procureur procureure parquet', de: 'gefordert forderte fordert beantragt beantragte staatsanwaltschaft staatsanwalt', es: 'pidio pide pedia solicito solicita solicitaba fiscal fiscalia', it: 'chiesto chiede chiedeva chiesti procura pubblico_ministero', pt: 'pediu pede pedia pedido procurador procuradoria ministerio_publico' },
  earlier: { en: 'previous previously earlier year_before month_before last_year last_month prior',
    fr: 'precedent precedente precedents auparavant an_dernier annee_derniere mois_dernier an_passe annee_passee', de: 'vorher zuvor davor vorigen vorangegangenen im_vorjahr letzten_jahr vergangenen_jahr vergangenes_jahr letztes_jahr vergangenen_monat', es: 'anterior anteriores ano_pasado mes_pasado antes previo', it: 'precedente precedenti anno_scorso scorso_anno mese_scorso anno_prima', pt: 'anterior anteriores ano_passado mes_passado antes' },
  then: { en: 'back_then at_that_time deadliest worst', fr: 'epoque meurtrier meurtriere', de: 'damals seinerzeit', es: 'entonces mortifero mortifera', it: 'allora all_epoca', pt: 'altura entao mortifero mortal' },
  together: { en: 'together combined both', fr: 'ensemble cumule cumules cumulees tous_deux toutes_deux les_deux', de: 'zusammen beide beiden gemeinsam', es: 'juntos juntas ambos ambas los_dos las_dos', it: 'insieme entrambi entrambe i_due le_due', pt: 'juntos juntas ambos ambas os_dois as_duas' },
  suspended: { en: 'suspended probation', fr: 'sursis', de: 'bewahrung', es: 'suspendida suspendido condicional', it: 'sospesa condizionale', pt: 'suspensa suspenso condicional' },
  against: { en: 'against', fr: 'contre', de: 'gegen nein gegenstimmen', es: 'contra', it: 'contro contrari', pt: 'contra' },
  first: { en: 'first initially', fr: 'premier premiere premiers premieres initialement', de: 'erste ersten erster erstes erstmals erstmalig zunachst ersten_mal hinspiel', es: 'primer primero primera primeros inicialmente', it: 'primo prima_volta primi inizialmente', pt: 'primeiro primeira primeiros inicialmente' },
  second: { en: 'second', fr: 'second seconde deuxieme', de: 'zweite zweiten zweiter zweites ruckspiel', es: 'segundo segunda', it: 'secondo_turno seconda secondo_tempo', pt: 'segundo_turno segunda_volta segunda' },
  again: { en: 'again re reelected', fr: 'reelu reelue reelus nouveau_elu', de: 'wiedergewahlt erneut wieder', es: 'reelegido reelegida nuevamente', it: 'rieletto rieletta nuovamente', pt: 'reeleito reeleita novamente' },
  insured: { en: 'insured', fr: 'assure assures assurees assureurs', de: 'versichert versicherte versicherten versicherer', es: 'asegurado asegurados aseguradas aseguradoras', it: 'assicurato assicurati assicurate', pt: 'segurado segurados seguradas seguradoras' },
  division: { en: 'division segment unit subsidiary arm', fr: 'division filiale branche segment', de: 'sparte tochter segment tochterfirma division', es: 'division filial segmento', it: 'divisione filiale controllata segmento', pt: 'divisao filial segmento subsidiaria' },
  couple: { en: 'couple couples', fr: 'couple couples', de: 'paar paare paaren', es: 'pareja parejas matrimonio', it: 'coppia coppie', pt: 'casal casais' },
  single: { en: 'single', fr: 'celibataire celibataires', de: 'alleinstehend alleinstehende single singles', es: 'soltero solteros', it: 'single singolo', pt: 'solteiro solteiros' },
  kin: { en: 'brother sister wife husband son daughter father mother accomplice nephew cousin', fr: 'frere soeur epouse mari fils fille pere mere complice neveu cousin', de: 'bruder schwester ehefrau ehemann sohn tochter vater mutter komplize neffe', es: 'hermano hermana esposa marido hijo hija padre madre complice sobrino', it: 'fratello sorella moglie marito figlio figlia padre madre complice nipote', pt: 'irmao irma esposa mulher marido filho filha pai mae cumplice sobrinho' },
  victim: { en: 'victim victims', fr: 'victime victimes', de: 'opfer', es: 'victima victimas', it: 'vittima vittime', pt: 'vitima vitimas' },
  suspect: { en: 'suspect suspected arrested detained', fr: 'suspect suspecte interpelle interpellee arrete', de: 'verdachtiger verdachtige tatverdachtige tatverdachtiger festgenommen', es: 'sospechoso detenido detenida arrestado', it: 'sospettato arrestato fermato indagato', pt: 'suspeito detido detida preso' },
  average: { en: 'average mean median', fr: 'moyenne moyen mediane median', de: 'durchschnitt durchschnittlich durchschnittliche schnitt median', es: 'promedio media medio mediana', it: 'media medio mediana', pt: 'media medio mediana' },
  part: { en: 'among_them among_whom of_whom of_which of_them including', fr: 'dont parmi_eux parmi_elles parmi_lesquels parmi_lesquelles', de: 'darunter davon', es: 'entre_ellos de_ellos de_los_cuales incluidos', it: 'tra_cui di_cui fra_cui', pt: 'entre_eles dos_quais incluindo' },
  invited: { en: 'invited registered', fr: 'invites invitees inscrits', de: 'eingeladen geladen angemeldet', es: 'invitados invitadas inscritos', it: 'invitati invitate iscritti', pt: 'convidados convidadas inscritos' },
  better: { en: 'vip premium', fr: 'vip premium', de: 'vip premium', es: 'vip premium', it: 'vip premium', pt: 'vip premium' },
  online: { en: 'online', fr: 'ligne', de: 'online', es: 'internet', it: 'online', pt: 'online' },
  margin: { en: 'margin', fr: 'marge', de: 'marge', es: 'margen', it: 'margine', pt: 'margem' },
  rounds: { en: 'runoff round second_leg return_leg', fr: 'tour match_retour', de: 'wahlgang stichwahl', es: 'vuelta', it: 'turno ballottaggio', pt: 'volta turno' },
  limit: { en: 'limit limited cap capped maximum', fr: 'limite limitee plafond plafonne maximum', de: 'begrenzt obergrenze grenze hochstens', es: 'limite limita limitado tope maximo maxima', it: 'limite limitato tetto massimo massima', pt: 'limite limitado teto maximo maxima' },
  since: { en: 'since', fr: 'depuis', de: 'seit', es: 'desde', it: 'dall dal_1 dall_inizio', pt: 'desde' },
  depth: { en: 'depth deep', fr: 'profondeur', de: 'tiefe', es: 'profundidad', it: 'profondita', pt: 'profundidade' },
  shot: { en: 'shot_down downed intercepted', fr: 'abattu abattus interceptes', de: 'abgeschossen abgefangen', es: 'derribado derribados interceptados', it: 'abbattuto abbattuti intercettati', pt: 'abatido abatidos intercetados interceptados' },
  still: { en: 'still remained remain', fr: 'encore restaient restent demeuraient toujours', de: 'noch', es: 'seguian siguen sigue seguia continuan continuaban todavia aun permanecian mantenia', it: 'ancora restavano restano', pt: 'ainda continuavam continuam permaneciam' },
  peak: { en: 'peak height', fr: 'pic plus_fort', de: 'zeitweise hohepunkt spitzenzeiten', es: 'algido pico llegaron_a', it: 'culmine picco', pt: 'pico auge chegaram_a' },
  able: { en: 'can could capacity', fr: 'peut peuvent pouvait pouvaient capacite', de: 'kann konnen konnte konnten platz kapazitat', es: 'puede pueden podia podian capacidad', it: 'puo possono poteva potevano capienza', pt: 'pode podem podia podiam capacidade lotacao' },
  meant: { en: 'supposed was_to were_to was_due were_due scheduled', fr: 'devait devaient cense censee', de: 'sollte sollten', es: 'debia debian deberia', it: 'doveva dovevano dovrebbe', pt: 'devia deviam deveria' },
  faces: { en: 'faces facing', fr: 'encourt encourent encourait risque', de: 'droht drohen drohten', es: 'enfrenta afronta', it: 'rischia rischiano rischiava', pt: 'arrisca enfrenta incorre' },
  loses: { en: 'loses losing', fr: 'perd perdent perdrait', de: 'verliert verlor verlieren', es: 'pierde pierden perdio', it: 'perde perdono', pt: 'perde perdeu perdem' },   // "lost their lives" is another thing
  found: { en: 'found discovered', fr: 'retrouve retrouvee retrouves decouvert decouverte', de: 'gefunden entdeckt aufgefunden', es: 'hallado hallada encontrado encontrada', it: 'trovato trovata ritrovato ritrovata rinvenuto', pt: 'encontrado encontrada achado' },
  renewed: { en: 'renovated restored rebuilt refurbished', fr: 'renove renovee restaure restauree reconstruit', de: 'renoviert saniert restauriert umgebaut', es: 'renovado restaurado rehabilitado reformado', it: 'ristrutturato ristrutturata restaurato rinnovato', pt: 'renovado restaurado remodelado' },
  adjusted: { en: 'adjusted recurring', fr: 'ajuste ajustee recurrent', de: 'bereinigt bereinigte bereinigten bereinigter bereinigtes', es: 'ajustado ajustada recurrente', it: 'rettificato rettificata adjusted ricorrente', pt: 'ajustado ajustada recorrente' },
  comparable: { en: 'constant_currency constant_currencies constant_exchange like_for_like organic organically', fr: 'change_constant change_constants changes_constants perimetre_comparable organique', de: 'wahrungsbereinigt wahrungsbereinigte organisch organische organisches', es: 'cambio_constante organico organica', it: 'cambi_costanti cambio_costante organica organico', pt: 'cambio_constante cambios_constantes organico organica' },
  nationwide: { en: 'nationwide worldwide globally countrywide', fr: 'echelle_nationale niveau_national dans_le_monde', de: 'bundesweit landesweit weltweit europaweit', es: 'nivel_nacional todo_el_pais en_el_mundo', it: 'livello_nazionale tutta_italia nel_mondo', pt: 'nivel_nacional todo_o_pais no_mundo' },
  rejecting: { en: 'disapprove disapproves oppose', fr: 'desapprouvent desapprouve rejettent', de: 'lehnen lehnt', es: 'rechaza rechazan desaprueba desaprueban', it: 'boccia bocciano disapprova disapprovano', pt: 'reprovam reprova rejeitam desaprovam' },
  least: { en: 'minimum lowest', fr: 'minimum minimal minimale', de: 'tiefst~', es: 'minimo minima', it: 'minimo minima', pt: 'minimo minima' },
  winter: { en: 'winter', fr: 'hiver', de: 'winter', es: 'invierno', it: 'inverno', pt: 'inverno' },
  season: { en: 'season', fr: 'saison', de: 'saison', es: 'temporada', it: 'stagione', pt: 'temporada epoca' },
  semifinal: { en: 'semi semifinal semifinals', fr: 'demi_finale demi_finales', de: 'halbfinale', es: 'semifinal semifinales', it: 'semifinale semifinali', pt: 'meia_final meias_finais semifinal' },
  older: { en: 'older elder eldest', fr: 'aine ainee', de: 'altere alterer alteste', es: 'hermano_mayor hermana_mayor hijo_mayor hija_mayor', it: 'fratello_maggiore sorella_maggiore figlio_maggiore', pt: 'mais_velho mais_velha' },
  younger: { en: 'younger youngest', fr: 'cadet cadette benjamin', de: 'jungere jungerer jungste', es: 'hermano_menor hermana_menor hijo_menor hija_menor', it: 'fratello_minore sorella_minore figlio_minore', pt: 'mais_novo mais_nova' },
};

/** Scopes that tell one act from another of its kind: of days too. The others say how much, not when. */
export const ACT_SCOPES: ReadonlySet<string> = new Set(['first', 'second', 'again', 'rounds', 'found', 'renewed', 'older', 'younger']);
/** Acts that a figure knows nothing of: "the bus found in the river carried 41 passengers". */
export const DAY_SCOPES: ReadonlySet<string> = new Set(['found', 'renewed', 'older', 'younger']);
/** Scopes of hours: when a train was to arrive is not when it did. */
export const HOUR_SCOPES: ReadonlySet<string> = new Set(['meant', 'expected', 'planned', 'winter']);
/** Scopes that only the words right before a figure tell: "dont sept blessés". */
export const BESIDE_SCOPES: ReadonlySet<string> = new Set(['part']);

/** Offices that look like a rank. */
export const NO_SCOPES: ReadonlySet<string> = new Set('premier_ministre premiere_ministre primer_ministro primera_ministra primo_ministro primeiro_ministro primeira_ministra first_minister first_lady premiere_dame primera_dama primeira_dama ersten_minister'.split(' '));

/** Which way the word before a figure points: by how much, up to what, from what. "De" is both of what and by how much in Romance languages, and tells nothing. */
export const DIRECTIONS: Readonly<Record<'change' | 'level' | 'start', Row>> = {
  change: { en: 'by', fr: '', de: 'um', es: 'un en', it: 'del dello dell', pt: 'em' },
  level: { en: 'to at', fr: 'a', de: 'auf bei', es: 'al a hasta los', it: 'al allo all a', pt: 'para a aos' },
  start: { en: 'from', fr: 'depuis', de: 'von', es: 'desde', it: 'dal dallo dall da', pt: 'desde' },
};
/** What a figure that no such word leads is, right behind a verb of moving: "rose 4 %". */
export const OF: Row = { en: '', fr: 'de d', de: '', es: 'de', it: 'di', pt: 'de' };
/** Which way a figure went, in the forms that a text of figures has: the concepts of rising and falling know fewer. */
export const WAYS_MOVED: Readonly<Record<'up' | 'down', Row>> = {
  up: { en: 'rose rise rises risen gained gains grew climbed', fr: 'augmente augmentent progresse progressent grimpe hausse gagne', de: 'stieg steigt stiegen gestiegen kletterte kletterten zugelegt', es: 'sube suben subio subieron subido aumento aumentaron crecio crecieron gano', it: 'sale salgono salito salita saliti salite aumentato aumentata aumentati aumentate cresciuta cresciute guadagna', pt: 'sobe sobem subiu subiram aumentou aumentaram cresceu cresceram ganhou' },
  down: { en: 'fell fall falls fallen lost loses dropped declined', fr: 'baisse baissent recule reculent reculees chute diminue cede perd', de: 'fiel fallt fielen gefallen sank sanken gesunken verlor', es: 'baja bajan bajo bajaron bajado cayo cayeron caido descendio perdio', it: 'scende scendono sceso scesa scesi scese calato calata calati calate perde', pt: 'cai caem caiu cairam desceu desceram recuou recuaram perdeu' },
};
/** How a figure was come by, behind "according to": nobody by itself. With what stands before the noun. */
export const RECKONINGS: Row = {
  en: 'toll count tally figures results result data new latest provisional preliminary official final partial updated estimate estimates', fr: 'bilan bilans chiffres resultats donnees decompte estimation estimations nouveau nouveaux dernier derniers dernieres provisoire provisoires officiel officiels officielles partiels definitifs premiers premieres', de: 'zahlen ergebnis ergebnissen daten bilanz auszahlung hochrechnung hochrechnungen neuen neuesten letzten vorlaufigen vorlaufigem offiziellen ersten jungsten', es: 'balance cifras resultados datos recuento escrutinio nuevo ultimo ultimos ultimas provisional provisionales oficial oficiales definitivos',
  it: 'bilancio dati risultati cifre conteggio stime nuovo ultimo ultimi ultime provvisorio provvisori ufficiale ufficiali definitivi', pt: 'balanco dados resultados numeros contagem apuramento novo ultimo ultimos ultimas provisorio provisorios oficial oficiais definitivos',
};
/** Make their subject the one whose figure it is. With accents where the bare word is another. */
export const ESTIMATES: Row = {
  en: 'forecasts forecast expects predicts projects estimates estimated puts sees says said speaks counted', fr: 'prevoit prevoient table tablent evalue evaluent estime estiment chiffre credite parle parlent anticipe avance recense revendique donne', de: 'erwartet erwarten prognostiziert sieht sehen schatzt schatzen spricht sprach sprechen beziffert rechnet zahlte meldet',
  es: 'preve preven estima estiman habla hablan situa calcula cifra atribuye da pronostica', it: 'prevede prevedono stima stimano parla parlano attribuisce calcola dà indica', pt: 'preve preveem estima estimam fala falam calcula atribui dá antecipa aponta',
};
/** Two that were named before. */
export const BOTH: Row = { en: 'both', fr: '', de: 'beide beiden beider beides', es: 'ambos ambas', it: 'entrambi entrambe ambedue ambo', pt: 'ambos ambas' };
/** Behind "shortly": a time is meant, no plan. */
export const AFTER_SOON: Row = { en: 'after before afterwards thereafter', fr: 'apres', de: 'nach danach', es: 'despues', it: 'dopo', pt: 'depois' };
/** Right beside a figure: so many besides those told of before. */
export const MORE: Row = { en: 'more other others another', fr: 'autre autres', de: 'weitere weiteren weiterer andere anderen', es: 'mas otros otras', it: 'altri altre', pt: 'mais outros outras' };
/** Right before what happened: another one than the one before. */
export const ANOTHER: Row = { en: 'another new further separate', fr: 'autre nouvelle nouveau nouvel', de: 'neuer neuen neuem neue neues weiterer weiteren weiterem weitere weiteres anderen', es: 'otro otra nuevo nueva', it: 'altro altra nuovo nuova', pt: 'outro outra novo nova' };
/** Of which a match has ninety: who scored in one may have scored in another. */
export const MINUTES: Row = { en: 'minute', fr: 'minute', de: 'minute', es: 'minuto', it: 'minuto', pt: 'minuto' };
/** What makes a time the end of a stretch: "by Christmas", "bis 14 Uhr". */
export const BOUNDS: Row = { en: 'by until', fr: 'ici jusqu', de: 'bis', es: 'hasta', it: 'entro fino', pt: 'ate' };
/** What is done or closed anew every day or night: the next report's figure is of the next one. */
export const EVERY_DAY: Row = { en: 'overnight night closed ended', fr: 'nuit cloture termine', de: 'nacht schloss schlossen', es: 'noche madrugada cerro', it: 'notte chiuso', pt: 'noite madrugada fechou encerrou' };
/** What measures a thing that does not grow: "le pont mesure". */
export const BUILT: Row = {
  en: 'long tall high wide deep measures fell plunged', fr: 'mesure long longue haut haute large profond profonde chute', de: 'lang hoch breit tief misst sturzte tiefe', es: 'mide largo alto alta altura ancho cayo precipito', it: 'misura lungo lunga alto alta larga precipitato caduto', pt: 'mede comprimento alto alta altura largura caiu',
};
/** Acts that are done once, and of which a later report knows no more: "des voleurs ont dérobé 14 tableaux". */
export const ONCE: Row = {
  en: 'stole stolen offered paid attacked bought derailed ordered weighed weighs fined', fr: 'derobe voles paye offert attaque achete deraille pesait pese', de: 'stahlen gestohlen zahlte gezahlt bot geboten griffen kaufte entgleisten wog wiegt', es: 'robaron robo pago ofrecio atacaron compro descarrilaron pesaba pesa', it: 'rubato rubati pagato offerto attaccato comprato deragliati pesava pesa', pt: 'roubaram roubou pagou ofereceu atacaram comprou descarrilaram pesava pesa',
};
/** Beside a sum, say what one thing went for: "le tableau a été vendu 12 millions". Tickets sold grow in number, not in price. */
export const SOLD: Row = { en: 'sold', fr: 'vendu vendue', de: 'verkauft', es: 'vendido vendida vendio', it: 'venduto venduta', pt: 'vendido vendida' };
/** Teams of one club: a day of the one is no day of the other, "Les CADETS de Brévin ont gagné vendredi". */
export const SIDES: Row = { en: 'ladies reserves u19 u21 u23 juniors', fr: 'feminines cadets cadettes juniors reserve espoirs u19', de: 'u19 u21 junioren reserve', es: 'femenino filial juvenil', it: 'femminile primavera juniores', pt: 'feminino juniores' };
/** A state on a day, or a toll that is kept, not what happened on it: "50 000 foyers étaient privés". */
export const LASTING: Row = { en: 'number were was are still remain remained toll total', fr: 'nombre etaient restaient bilan total', de: 'zahl waren sind blieben bilanz insgesamt opferzahl', es: 'numero estaban seguian siguen balance total', it: 'numero erano restavano bilancio totale', pt: 'numero estavam continuavam balanco total' };
/** What tells no more of somebody than where he is: "49 passagers se trouvaient dans le car". */
export const HOLDING: Row = { en: 'carrying carried aboard board storeys rooms bedrooms', fr: 'transportait trouvaient bord etages', de: 'sassen sass befanden bord stockwerke stockwerken', es: 'llevaba viajaban transportaba bordo plantas', it: 'trasportava viaggiavano bordo piani', pt: 'levava viajavam transportava bordo andares' };
/** Before a year: what began then and lasts. */
export const SINCES: Row = { en: 'since', fr: 'depuis', de: 'seit', es: 'desde', it: 'dal dall', pt: 'desde' };
/** Words of an age, as stems, that tell nothing of whose it is: "a surgeon aged 52". */
export const AGED: Row = { en: 'age aged old', fr: 'age', de: 'alt alter', es: 'edad', it: 'eta', pt: 'idad idade' };
/** Languages that write every noun large, so that a capital tells a noun and no name; they part the letter of a code from its number ("A 7"). */
export const LARGE_NOUNS: ReadonlySet<string> = new Set(['de']);
/** Languages that put an adjective before its noun, and only there. */
export const ADJECTIVES_BEFORE: ReadonlySet<string> = new Set(['en', 'de']);
/** Languages in which a sentence may open on a noun without an article: "Sales rose". */
export const BARE_NOUNS: ReadonlySet<string> = new Set(['en']);
/** Verbs that are an article or a preposition once accents are folded: "Verdan a vendu", not "à". */
export const ARTICLE_VERBS: Row = { en: '', fr: 'a', de: '', es: '', it: '', pt: '' };
/** Lone letters that are words: "the film I saw". */
export const LETTER_WORDS: Row = { en: 'i', fr: '', de: '', es: '', it: '', pt: '' };
/** What joins two acts in one clause. */
export const AND: Row = { en: 'and', fr: 'et', de: 'und', es: 'y e', it: 'e ed', pt: 'e' };
/** What ties a whole to its part, and says nothing of how a figure is reckoned. */
export const GENITIVES: Row = { en: 'of', fr: 'de d du des', de: 'von vom der des', es: 'de del', it: 'di del dello della dell dei degli delle d', pt: 'de do da dos das' };
/** Words between such a word and its figure. */
export const BETWEEN: Row = { en: 'about around nearly almost some roughly approximately more less than over under just the a an', fr: 'environ pres presque quelque quelques plus moins de d un une pas les', de: 'rund etwa fast knapp mehr weniger als uber unter gut circa ca die den', es: 'casi unos unas cerca mas menos de los las', it: 'circa quasi piu meno oltre di i gli le', pt: 'cerca quase mais menos de os as uns' };
/** Moving from one value to another, where no concept tells it: rising and falling are concepts. */
export const MOVES: Row = {
  en: 'cut cuts raised raises lifted lowered reduced slashed hiked climbed surged jumped gained added lost plunged slumped slid rises falls went moved soared sank down up', fr: 'releve relevee relever abaisse abaissee abaisser reduit reduite monte montee passe passee passer alourdi alourdit bondi grimpe perdu gagne cede baisse progresse recule augmente augmentent diminue chute',
  de: 'stieg steigt stiegen gestiegen sank sinkt sanken gesunken fiel fallt fielen gefallen hob hebt erhohte erhoht gesenkt senkt senkte kletterte legte verlor gewann wuchs reduzierte kurzte', es: 'sube subio subieron subido bajo bajaron baja bajado aumento aumentaron redujo recorto elevo crecio cayo cayeron gano perdio paso avanzo retrocedio sumo', it: 'sale salito salita saliti salite sceso scesa scesi scese aumentato aumentati aumenta alzato ridotto ridotta tagliato cresciuto cresciute calato calate perso guadagnato passato portato diminuito', pt: 'sobe subiu subiram subido desceu desceram caiu cairam aumentou aumentaram aumenta reduziu cortou elevou cresceu cresceram ganhou perdeu passou recuou avancou',
};

/** Right before a figure, say that it is what is there, not what was added or lost: "atteint 7,5 %", "has 12,000 jobs". */
export const LEVELS: Row = {
  en: 'has have had stands stood reaches reached hits hit totals totalled is was', fr: 'atteint atteignait compte comptait emploie totalise affiche', de: 'hat hatte erreicht erreichte zahlt betragt betrug liegt', es: 'tiene tenia alcanza alcanzo suma emplea', it: 'ha aveva raggiunge conta impiega', pt: 'tem tinha atinge atingiu soma emprega',
};

/** Articles, and what stands for one: the word behind them begins a noun phrase. */
export const ARTICLES: Row = {
  en: 'the a an of its their',
  fr: 'le la les l un une des du d de au aux son sa ses leur leurs',
  de: '',
  es: 'el la los las un una unos unas del de al su sus',
  it: 'il lo la l i gli le un uno una del dello della dei degli delle di al allo alla ai agli alle nel nella dell all suo sua suoi',
  pt: 'o a os as um uma uns umas do da dos das de ao aos no na nos nas seu sua seus',
};

/** Beginnings of what kills many at once where no concept tells it: one thing a place in each row, several beginnings for one behind "+"; with a stop, the whole word: "coulé", not "couleur". */
export const CALAMITIES: Row = {
  en: 'collaps+cave-in sank+sink+capsiz+shipwreck avalanche landslid+mudslid stampede derail', fr: 'effondr+ecroul naufrag+coule.+coulee.+coules.+coulees.+chavir avalanche eboulement+glissement bousculade derail',
  de: 'einsturz+eingesturz+einsturzt untergang+gesunken+kenter+gekenter lawine erdrutsch massenpanik entgleis', es: 'derrumb+desplom+colaps naufrag+hundi avalancha+alud.+aludes. deslizamiento+desprendimiento estampida descarril',
  it: 'croll naufrag+affond valang frana calca. deragli', pt: 'desabam+desabou+desabar+colaps+derroca naufrag+afund avalanch deslizamento+aluimento debandada descarril',
};
