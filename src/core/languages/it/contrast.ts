import type { ContrastWords } from '../contrast-words.ts';

export const contrast: ContrastWords = {
  negations: 'non mai nessun nessuno nessuna nulla niente senza neppure neanche',
  ofNouns: 'nessun nessuna',
  carriers: 'puo possono poteva potevano deve devono esiste esistono',
  restrictions: 'non_solo non_soltanto non_meno non_piu_di non_tutti non_tutte non_sempre non_necessariamente non_ancora senza_dubbio senza_precedenti non_appena non_senza niente_meno niente_altro senza_altro senza_sosta non_pochi non_poche senza_contare',
  denials: 'rifiuta rifiutato rifiuto fallito evita evitato evitare incapace incapaci',
  changes: 'non+piu non_piu smesso smettere cessa cessato cessare rinuncia rinunciato rinunciare',
  opposites: 'aperto/chiuso aprire/chiudere vivo/morto sopravvivere/morire legale/illegale possibile/impossibile vero/falso salire/scendere aumentare/diminuire aumento/calo crescere/calare accettare/rifiutare autorizzare/vietare permettere/vietare obbligatorio/facoltativo vincere/perdere vinto/perso vittoria/sconfitta colpevole/innocente '
    + 'condannare/assolvere condannato/assolto prima/dopo inizio/fine iniziare/finire cominciare/terminare primo/ultimo positivo/negativo pubblico/privato presente/assente successo/fallimento sostenere/combattere confermare/smentire confermato/smentito forte/debole alto/basso ricco/povero grande/piccolo lungo/corto giovane/vecchio nord/sud est/ovest '
    + 'sinistra/destra maggioranza/minoranza piu/meno superiore/inferiore massimo/minimo comprare/vendere importare/esportare entrare/uscire arrivare/partire alleato/nemico civile/militare arrestato/liberato assumere/licenziare approvare/respingere approvato/respinto incluso/escluso autentico/falso sposato/celibe pieno/vuoto giorno/notte estate/inverno uomo/donna fratello/sorella padre/madre figlio/figlia'
    + ' buono/cattivo migliore/peggiore meglio/peggio efficace/inefficace sicuro/pericoloso utile/inutile noto/ignoto illeso/ferito volontario/forzato',
  majorities: 'maggioranza maggior',
  minorities: 'minoranza',
  wholes: 'tutti tutte',
  quantifiers: 'alcuni alcune diversi parecchi pochi poche molti molte maggior maggioranza tutti tutte ogni meta spesso volte raramente solo soltanto',
  doubts: 'se potrebbe potrebbero dovrebbe dovrebbero sarebbe sarebbero avrebbe avrebbero forse eventuale presunto presunta voce',
  softeners: 'probabilmente quasi talvolta spesso piuttosto alcuni alcune sembra sembrano credo penso puo possono possibile possibilmente apparentemente generalmente relativamente',
  pronouns: 'egli lui lei essa esso loro questo questa si',
  definites: 'il lo la i gli le suo sua questo questa',
  sources: 'secondo stando_a',
  copulas: 'e sono era erano fu furono',
  classes: 'film documentario/serie telenovela/album/canzone singolo/romanzo libro/quadro scultura/opera/giornale rivista quotidiano/citta villaggio comune/paese nazione/contea/fiume/montagna vulcano/lago/cane/gatto/uccello/cavallo/attore attrice cantante musicista scrittore scrittrice autore autrice politico politica giocatore giocatrice regista produttore rapper chitarrista comico modella calciatore calciatrice giornalista avvocato romanziere poeta pittore sceneggiatore atleta nuotatore allenatore imprenditore/azienda societa banca/universita scuola/pianeta/lingua/malattia/aeroporto/museo/religione/re imperatore principe/regina imperatrice principessa',
  closers: 'di del della dei in nel nella da dal per a al che con secondo',
  makers: 'diretto diretta/scritto scritta/creato creata progettato progettata/inventato inventata/fondato fondata/composto composta/dipinto dipinta/interpretato interpretata/costruito costruita/scoperto scoperta',
  agents: 'da dal dalla dall',
  placed: 'nato nata/morto morta/girato girata/sepolto sepolta/cresciuto cresciuta',
  situated: 'situato situata',
  within: 'a ad in nel nella',
  rejections: 'e_non ,_non',
  stamps: 'pubblicato pubblicata aggiornato aggiornata modificato',
  soon: 'presto prossimamente',
  persons: 'persona persone',
  titles: { f: 'sig.ra signora', m: 'sig signor' },
  articles: { f: 'la una', m: 'il lo un' },
  roles: { f: 'presidentessa ministra direttrice deputata senatrice sindaca', m: '' },
};
