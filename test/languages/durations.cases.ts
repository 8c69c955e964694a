// Lengths of time as news writes them, one value a row; the words stand in brackets, with the hedge after the value. Events are invented.
import type { LanguageCode } from '../../src/core/languages/pack.ts';

export const DURATIONS: Readonly<Record<string, Readonly<Record<LanguageCode, readonly string[]>>>> = {
  PT50M: {
    fr: ['L’appel a duré [50 minutes].'], en: ['The call lasted [50 minutes].', 'It was a [50-minute] call.'], de: ['Der Anruf dauerte [50 Minuten].'], es: ['La llamada duró [50 minutos].'], it: ['La telefonata è durata [50 minuti].'], pt: ['A ligação durou [50 minutos].'],
  },
  'P8Y nearly': {
    fr: ['La guerre dure depuis [bientôt huit ans].'], en: ['The war has gone on for [nearly eight years].'], de: ['Der Krieg dauert schon [fast acht Jahre].'], es: ['La guerra dura [casi ocho años].'], it: ['La guerra dura da [quasi otto anni].'], pt: ['A guerra dura [quase oito anos].'],
  },
  'P1M less-than': {
    fr: ['C’est le deuxième en [moins d’un mois].'], en: ['It is the second in [less than a month].'], de: ['Es ist der zweite in [weniger als einem Monat].'], es: ['Es el segundo en [menos de un mes].'], it: ['È il secondo in [meno di un mese].'], pt: ['É o segundo em [menos de um mês].'],
  },
  PT2H30M: {
    fr: ['La séance a duré [deux heures et demie].'], en: ['The session lasted [two and a half hours].'], de: ['Die Sitzung dauerte [zweieinhalb Stunden].'], es: ['La sesión duró [dos horas y media].'], it: ['La seduta è durata [due ore e mezza].'], pt: ['A sessão durou [duas horas e meia].'],
  },
  PT30M: {
    fr: ['Ils ont attendu [une demi-heure].'], en: ['They waited [half an hour].'], de: ['Sie warteten [eine halbe Stunde].'], es: ['Esperaron [media hora].'], it: ['Hanno aspettato [mezz’ora].'], pt: ['Esperaram [meia hora].'],
  },
  PT1H32M: {
    fr: ['Le vol a duré [une heure et 32 minutes].'], en: ['The flight took [one hour and 32 minutes].'], de: ['Der Flug dauerte [eine Stunde und 32 Minuten].'], es: ['El vuelo duró [una hora y 32 minutos].'], it: ['Il volo è durato [un’ora e 32 minuti].'], pt: ['O voo durou [uma hora e 32 minutos].'],
  },
  P2W: {
    fr: ['La foire dure [deux semaines].'], en: ['The fair lasts [two weeks].', 'The fair lasts [a fortnight].'], de: ['Die Messe dauert [zwei Wochen].'], es: ['La feria dura [dos semanas].'], it: ['La fiera dura [due settimane].'], pt: ['A feira dura [duas semanas].'],
  },
  PT1H15M: {
    fr: ['Le trajet dure [une heure et quart].'], en: ['The ride takes [an hour and a quarter].'], de: ['Die Fahrt dauert [eine Stunde und 15 Minuten].'], es: ['El viaje dura [una hora y cuarto].'], it: ['Il viaggio dura [un’ora e un quarto].'], pt: ['A viagem dura [uma hora e um quarto].'],
  },
  'P1D about': {
    fr: ['Il a plu [toute la journée].'], en: ['It rained [all day].', 'It rained [the whole day].'], de: ['Es regnete [den ganzen Tag].'], es: ['Llovió [todo el día].'], it: ['Ha piovuto [tutto il giorno].'], pt: ['Choveu [o dia inteiro].'],
  },
  P6D: {
    fr: ['La grève dure depuis [six longs jours].'], en: ['The strike has lasted [six straight days].'], de: ['Der Streik dauert [sechs volle Tage].', 'Der [sechstägige] Streik endet.', 'Der [6-tägige] Streik endet.'], es: ['La huelga dura [seis largos días].'], it: ['Lo sciopero dura [sei lunghi giorni].'], pt: ['A greve dura [seis longos dias].'],
  },
  P1W: {
    fr: ['La grève dure [encore une semaine].'], en: ['The strike goes on for [another week].'], de: ['Der Streik dauert [noch eine Woche].', 'Ein [einwöchiger] Streik beginnt.'], es: ['La huelga dura [otra semana].'], it: ['Lo sciopero dura [un’altra settimana].'], pt: ['A greve dura [mais uma semana].'],
  },
  'PT3.5S': {
    fr: ['L’écart est de [3,5 secondes].'], en: ['The gap is [3.5 seconds].'], de: ['Der Abstand beträgt [3,5 Sekunden].'], es: ['La diferencia es de [3,5 segundos].'], it: ['Il distacco è di [3,5 secondi].'], pt: ['A diferença é de [3,5 segundos].'],
  },
  PT1S: {
    fr: ['L’écart est d’[une seconde].'], en: ['The gap is [one second].'], de: ['Der Abstand beträgt [eine Sekunde].'], es: ['La diferencia es de [un segundo].'], it: ['Il distacco è di [un secondo].'], pt: ['A diferença é de [um segundo].'],
  },
};
