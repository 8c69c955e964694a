import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/core/languages/detect.ts';
import { LANGUAGES } from '../../src/core/languages/pack.ts';

// One story of some 20 words in six languages, then what makes it hard: names and words of another language, a headline, capitals.
const WRITTEN: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  fr: [
    'Le maire de Vellum a annoncé mardi que le pont resterait fermé jusqu’à la fin du mois, après la découverte de fissures.',
    'Le patron de New York Steel Works, John Smith, a quitté « The Daily Report » sans un mot, selon Bloomberg Business News.',
    'LE MAIRE ANNONCE LA FERMETURE DU PONT POUR UN MOIS', 'Grève : les cheminots votent la reconduction du mouvement',
  ],
  en: [
    'The mayor of Vellum said on Tuesday that the bridge would stay closed until the end of the month after cracks were found.',
    'Jean-Luc de la Tour, chef of Le Petit Jardin in Paris, has left the kitchen of the restaurant without saying a word.',
    'MAYOR SAYS THE BRIDGE WILL STAY CLOSED FOR A MONTH', 'Strike: railway workers vote to go on with walkout',
  ],
  de: [
    'Der Bürgermeister von Vellum kündigte am Dienstag an, dass die Brücke nach dem Fund von Rissen bis Monatsende gesperrt bleibt.',
    'Der Chef von New York Steel Works, John Smith, hat den „Daily Report“ ohne ein Wort verlassen, wie Bloomberg berichtete.',
    'BRÜCKE BLEIBT EINEN MONAT LANG FÜR DEN VERKEHR GESPERRT', 'Streik: Eisenbahner stimmen für eine Fortsetzung des Ausstands',
  ],
  es: [
    'El alcalde de Vellum anunció el martes que el puente seguirá cerrado hasta finales de mes tras el hallazgo de grietas.',
    'El jefe de New York Steel Works, John Smith, dejó el «Daily Report» sin decir una palabra, según Bloomberg News.',
    'EL ALCALDE ANUNCIA EL CIERRE DEL PUENTE DURANTE UN MES', 'Huelga: los ferroviarios votan la continuación del paro',
  ],
  it: [
    'Il sindaco di Vellum ha annunciato martedì che il ponte resterà chiuso fino alla fine del mese dopo la scoperta di crepe.',
    'Il capo della New York Steel Works, John Smith, ha lasciato il «Daily Report» senza dire una parola, secondo Bloomberg.',
    'IL SINDACO ANNUNCIA LA CHIUSURA DEL PONTE PER UN MESE', 'Sciopero: i ferrovieri votano la prosecuzione della protesta',
  ],
  pt: [
    'O presidente da câmara de Vellum anunciou na terça-feira que a ponte continuará fechada até ao fim do mês, após a descoberta de fissuras.',
    'O chefe da New York Steel Works, John Smith, deixou o “Daily Report” sem dizer uma palavra, segundo a Bloomberg.',
    'PREFEITO ANUNCIA FECHAMENTO DA PONTE POR UM MÊS', 'Greve: os ferroviários votam a continuação da paralisação',
  ],
};

describe.each(LANGUAGES)('a text in %s is told as such', (language) => {
  it.each(WRITTEN[language])('%s', (text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

it('a Spanish question is told by the mark it opens with', () => {
  expect(detectLanguage('¿Kemplen?')).toBe('es');
});

it.each(['', '12 345', '???'])('a text that tells nothing is read as French: %j', (text) => {
  expect(detectLanguage(text)).toBe('fr');
});
