// Verbs of which one side does what the other undergoes: who beats whom, buys, replaces, kills. Words of one doing between strokes.
// Not what two sides do to each other by turns ("accuse", "attack"). Read by findings only, apart from the packs. Lower case, accents folded.
import type { LanguageCode } from './pack.ts';

type Row = Readonly<Record<LanguageCode, string>>;

export const CONTESTS: Row = {
  en: 'beat beats beaten beating defeat defeated defeats defeating thrashed overcame outclassed vanquished/buy buys bought acquire acquires acquired/replace replaces replaced succeed succeeds succeeded/kill killed kills murdered murders',
  fr: 'bat battu battue battus battent battant defait defaite vaincu vaincue vainc domine dominee surclasse terrasse/rachete rachetee racheter acquis acquiert/remplace remplacee succede/tue tuee tuer assassine assassinee',
  de: 'schlug schlagt geschlagen besiegt besiegte bezwang bezwingt bezwungen/kauft kaufte gekauft ubernahm ubernimmt ubernommen erwarb/ersetzt ersetzte abgelost lost/totete getotet erschoss ermordete ermordet',
  es: 'vencio vence vencido vencida derroto derrota derrotado derrotada supero/compra compro comprado adquirio adquiere adquirido/sustituye sustituyo sustituido reemplaza reemplazo reemplazado/mato mata asesino asesinado asesinada',
  it: 'batte battuto battuta sconfigge sconfitto sconfitta sconfisse supera superato vinto/compra comprato acquista acquistato rileva rilevato/sostituisce sostituito succede/uccide ucciso uccisa uccise assassinato',
  pt: 'venceu vence vencido vencida derrotou derrota derrotado derrotada bateu superou/compra comprou comprado adquiriu adquirido/substitui substituiu substituido sucede sucedeu/matou mata morto assassinou assassinado',
};
