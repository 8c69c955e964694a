// An article that tells one thing twice with two values, in six languages, and what looks like it and is not.
import { describe, expect, it } from 'vitest';
import { digest } from '../src/core/digest.ts';
import { findSelfContradictions } from '../src/core/findings/internal.ts';
import type { LanguageCode } from '../src/core/languages/pack.ts';

const shown = (language: LanguageCode, text: string): readonly string[] =>
  findSelfContradictions(digest({ text, language, publishedAt: '2026-11-04' })).map(({ reason, first, second }) => `${reason}: ${first.text} | ${second.text}`);

describe('one thing told twice in one article', () => {
  it.each([
    ['fr', 'Le théâtre a été inauguré en 1911. Il a trois salles. Le théâtre, inauguré en 1921, sera vendu.', 'dates-differ: 1911 | 1921'],
    ['en', 'The library was founded in 1892. It holds 40,000 books. The library, founded in 1882, is to close.', 'dates-differ: 1892 | 1882'],
    ['de', 'Das Theater wurde 1911 eröffnet. Es hat drei Säle. Das Theater, das 1921 eröffnet wurde, soll verkauft werden.', 'dates-differ: 1911 | 1921'],
    ['es', 'El teatro fue inaugurado en 1911. Tiene tres salas. El teatro, inaugurado en 1921, será vendido.', 'dates-differ: 1911 | 1921'],
    ['it', 'Il teatro fu inaugurato nel 1911. Ha tre sale. Il teatro, inaugurato nel 1921, sarà venduto.', 'dates-differ: 1911 | 1921'],
    ['pt', 'O teatro foi inaugurado em 1911. Tem três salas. O teatro, inaugurado em 1921, será vendido.', 'dates-differ: 1911 | 1921'],
    ['fr', 'Luc Marchal, 47 ans, a été élu dimanche. La salle a applaudi. Luc Marchal, 49 ans, est médecin.', 'measures-differ: 47 ans | 49 ans'],
    ['en', 'Tom Harding, 52, was jailed on Friday. The judge spoke of greed. Harding, 55, ran the firm for ten years.', 'measures-differ: 52 | 55'],
    ['de', 'Jens Kolbe, 44, wurde am Freitag verurteilt. Das Gericht sprach von Gier. Kolbe, 47, hatte die Firma geleitet.', 'measures-differ: 44 | 47'],
    ['es', 'Marta Rueda, de 38 años, fue elegida el domingo. La sala aplaudió. Rueda, de 36 años, es médica.', 'measures-differ: 38 años | 36 años'],
    ['it', 'Paolo Brenti, 58 anni, è stato condannato venerdì. Il giudice ha parlato di avidità. Brenti, 56 anni, dirigeva l’azienda.', 'measures-differ: 58 anni | 56 anni'],
    ['pt', 'Rui Sampaio, de 58 anos, foi condenado na sexta-feira. O juiz falou de ganância. Rui Sampaio, de 56 anos, dirigia a empresa.', 'measures-differ: 58 anos | 56 anos'],
    ['fr', 'L’avalanche a tué cinq skieurs. Les secours cherchent encore. L’avalanche, qui a tué sept skieurs, s’est déclenchée vers midi.', 'numbers-differ: cinq | sept'],
    ['en', 'An avalanche killed five skiers. Rescuers are still searching. The avalanche, which killed seven skiers, struck at noon.', 'numbers-differ: five | seven'],
    ['de', 'Die Lawine tötete fünf Skifahrer. Die Retter suchen weiter. Die Lawine, die sieben Skifahrer tötete, ging am Mittag ab.', 'numbers-differ: fünf | sieben'],
    ['es', 'La avalancha mató a cinco esquiadores. Los equipos siguen buscando. La avalancha, que mató a siete esquiadores, se produjo al mediodía.', 'numbers-differ: cinco | siete'],
    ['it', 'La valanga ha ucciso cinque sciatori. I soccorritori cercano ancora. La valanga, che ha ucciso sette sciatori, si è staccata a mezzogiorno.', 'numbers-differ: cinque | sette'],
    ['pt', 'A avalanche matou cinco esquiadores. Os socorristas continuam a procurar. A avalanche, que matou sete esquiadores, deu-se ao meio-dia.', 'numbers-differ: cinco | sete'],
    ['fr', 'La conférence se tiendra le 4 juin. Quarante pays sont invités. La conférence, qui se tiendra le 6 juin, durera deux jours.', 'days-differ: 4 juin | 6 juin'],
    ['en', 'The conference will be held on 4 June. Forty countries are invited. The conference, which will be held on 6 June, lasts two days.', 'days-differ: 4 June | 6 June'],
    ['es', 'La conferencia se celebrará el 4 de junio. Cuarenta países están invitados. La conferencia, que se celebrará el 6 de junio, durará dos días.', 'days-differ: 4 de junio | 6 de junio'],
  ] as const)('%s: %s', (language, text, wanted) => {
    expect(shown(language, text)).toEqual([wanted]);
  });
});

describe('two things of one article', () => {
  it.each([
    ['fr', 'Le viaduc a été inauguré en 1974. L’autre viaduc, inauguré en 1979, doit être rénové.'],
    ['en', 'The library was founded in 1892. It was rebuilt in 1950. The library, which reopened in 1955, is to close.'],
    ['it', 'Il teatro fu inaugurato nel 1911. Il teatro dell’opera, inaugurato nel 1921, sarà venduto.'],
    ['pt', 'Rui Sampaio, de 58 anos, foi condenado. O filho, Rui Sampaio, de 26 anos, foi absolvido.'],
    ['en', 'Paul Garrel, 61, was sentenced. Garrel, 53 at the time, had joined the firm as a clerk.'],
    ['es', 'Marta Rueda, de 38 años, fue elegida el domingo. Rueda, de 36 años entonces, había militado en otro partido.'],
    ['fr', 'L’avalanche a tué cinq skieurs. Une avalanche, qui a tué sept skieurs en 2003, reste dans les mémoires.'],
    ['de', 'Die Lawine tötete fünf Skifahrer. Die Zahl der Toten stieg am Abend auf sieben.'],
    ['es', 'La avalancha mató a cinco esquiadores, según la policía. La avalancha mató a siete esquiadores, según el alcalde.'],
    ['fr', '« L’avalanche a tué neuf skieurs », raconte un témoin. L’avalanche a tué cinq skieurs.'],
    ['fr', 'La conférence de Brest se tiendra le 4 juin. La conférence de Nantes, qui se tiendra le 6 juin, durera deux jours.'],
    ['en', 'The minister arrived on 4 June. The minister, who arrived on 6 June in Oslo, met the king.'],
    ['de', 'Die Konferenz sollte am 4. Juni stattfinden. Die Konferenz, die nun am 6. Juni stattfindet, dauert zwei Tage.'],
    ['fr', 'Le silo contenait 6 000 tonnes, affirme le syndicat. Le silo contenait 4 000 tonnes, répond la direction.'],
    ['en', 'An earlier version of this article said the tower is 240 metres high. The tower is 210 metres high.'],
    ['de', 'Die Schule hat 420 Schüler. Vor zehn Jahren hatte die Schule 610 Schüler.'],
    ['pt', 'A escola tem 420 alunos. Há dez anos a escola tinha 610 alunos.'],
    ['en', 'The mayor said the pool would close. The mayor later said the pool would not close.'],
    ['de', 'Der Fahrer war nicht betrunken, sagt sein Anwalt. Der Fahrer war betrunken, sagt die Polizei.'],
    ['it', 'L’indice azionario è aumentato di 48,3 punti. L’indice tedesco è aumentato di 71,3 punti.'],
    ['en', 'The blast killed two people on Monday. A third person died on Tuesday. The blast has now killed three people.'],
    ['fr', 'L’explosion a tué deux personnes lundi. L’explosion a désormais tué trois personnes.'],
    ['en', 'The company cut 300 jobs in March. The company cut 200 jobs in June.'],
    ['en', 'The club won the cup in 1957. The club won the cup in 1967.'],
    ['fr', 'Le maire n’a pas été inculpé. Le frère du maire a été inculpé.'],
    ['en', 'The mayor has not been charged. The mayor’s brother has been charged.'],
    ['de', 'Der Bürgermeister wurde nicht angeklagt. Der Bruder des Bürgermeisters wurde angeklagt.'],
    ['es', 'El alcalde no ha sido imputado. El hermano del alcalde ha sido imputado.'],
    ['it', 'Il sindaco non è stato indagato. Il fratello del sindaco è stato indagato.'],
    ['pt', 'O presidente não foi acusado. O irmão do presidente foi acusado.'],
    ['en', 'Line 4 is closed. Line 12 is not closed.'],
  ] as const)('%s: %s', (language, text) => {
    expect(shown(language, text)).toEqual([]);
  });
});
