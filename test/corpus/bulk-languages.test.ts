// Reports that came in by a bulk import, without facts, are found from another language: by places, countries, days, figures
// and cognates, among reports of the same kind of event elsewhere.
import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/core/languages/pack.ts';
import { answerFor } from '../../src/corpus/answer.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { openHeld, report } from './held.ts';

const DAY = '2025-06-13';

/** Of each event a report in every language. French and German do not name the town: the country must do. */
const EVENTS: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>> = {
  hungary: {
    fr: 'Une explosion a détruit jeudi une sucrerie en Hongrie. Au moins 17 ouvriers sont morts, selon les pompiers. Le Premier ministre s’est rendu sur place et a décrété trois jours de deuil. L’usine employait 430 personnes.',
    en: 'At least 17 workers were killed when a blast tore through a sugar plant near Szolnok in Hungary on Thursday. Three days of mourning were declared. The plant had a staff of 430, and an inquiry into its silos was under way.',
    de: 'Bei einer Explosion in einer Zuckerfabrik in Ungarn sind mindestens 17 Arbeiter ums Leben gekommen. Das Unglück ereignete sich am Donnerstag in einer Kleinstadt. Die Regierung ordnete drei Tage Trauer an; 430 Menschen arbeiteten in dem Werk.',
    es: 'Al menos 17 trabajadores murieron el jueves en la explosión de una azucarera de Hungría, cerca de Szolnok. El Gobierno decretó tres días de luto. La fábrica daba empleo a 430 personas.',
    it: 'Almeno 17 operai sono morti giovedì nell’esplosione di uno zuccherificio in Ungheria, vicino a Szolnok. Il governo ha proclamato tre giorni di lutto. Nello stabilimento lavoravano 430 persone.',
    pt: 'Pelo menos 17 operários morreram na quinta-feira na explosão de uma fábrica de açúcar na Hungria, perto de Szolnok. O governo decretou três dias de luto. A fábrica empregava 430 pessoas.',
  },
  sweden: {
    fr: 'Une explosion a ravagé jeudi une papeterie en Suède. Neuf ouvriers sont morts et une enquête est ouverte, selon les pompiers. L’usine, qui employait 210 personnes, avait été contrôlée en mars.',
    en: 'Nine workers died in a blast at a paper mill in Örnvik, Sweden, on Thursday. The mill, with a staff of 210, had been inspected in March. An inquiry has been opened.',
    de: 'In Schweden sind bei einer Explosion in einer Papierfabrik neun Arbeiter gestorben. Das Werk mit 210 Beschäftigten war im März geprüft worden. Die Polizei ermittelt seit Donnerstag.',
    es: 'Nueve trabajadores murieron el jueves por una explosión en una papelera de Örnvik, en Suecia. La fábrica, con 210 empleados, había sido inspeccionada en marzo.',
    it: 'Nove operai sono morti giovedì in un’esplosione in una cartiera di Örnvik, in Svezia. Lo stabilimento, 210 dipendenti, era stato controllato a marzo.',
    pt: 'Nove operários morreram na quinta-feira numa explosão numa fábrica de papel em Örnvik, na Suécia. A fábrica, com 210 empregados, tinha sido inspecionada em março.',
  },
  greece: {
    fr: 'En Grèce, l’explosion d’un dépôt de carburant a tué 23 personnes jeudi dans un port. Les pompiers luttaient encore contre le feu vendredi ; 60 maisons ont été évacuées.',
    en: 'A blast at a fuel depot in the port of Karvanos, Greece, killed 23 people on Thursday. Firefighters were still at work on Friday and 60 homes were evacuated.',
    de: 'Griechenland: Bei der Explosion eines Treibstofflagers in einem Hafen wurden am Donnerstag 23 Menschen getötet. 60 Häuser wurden geräumt, die Feuerwehr kämpfte noch am Freitag gegen die Flammen.',
    es: 'En Grecia, la explosión de un depósito de combustible mató el jueves a 23 personas en el puerto de Karvanos. Fueron evacuadas 60 casas.',
    it: 'In Grecia l’esplosione di un deposito di carburante ha ucciso giovedì 23 persone nel porto di Karvanos. Sono state evacuate 60 case.',
    pt: 'Na Grécia, a explosão de um depósito de combustível matou 23 pessoas na quinta-feira no porto de Karvanos. Foram evacuadas 60 casas.',
  },
  spain: {
    fr: 'Treize mineurs ont été tués jeudi par une explosion de gaz en Espagne. Les secours ont remonté 31 survivants. Le roi doit se rendre sur place.',
    en: 'A gas explosion killed 13 miners on Thursday in the Valdorra pit in Spain. Rescuers brought up 31 survivors. The king is due to visit.',
    de: 'In Spanien hat eine Gasexplosion am Donnerstag 13 Bergleute getötet. 31 Überlebende wurden geborgen. Der König wird erwartet.',
    es: 'Trece mineros murieron el jueves por una explosión de gas en el pozo de Valdorra, en España. Los equipos de rescate sacaron a 31 supervivientes. El rey visitará el lugar.',
    it: 'Tredici minatori sono morti giovedì per un’esplosione di gas nel pozzo di Valdorra, in Spagna. I soccorritori hanno riportato in superficie 31 superstiti. Atteso il re.',
    pt: 'Treze mineiros morreram na quinta-feira numa explosão de gás no poço de Valdorra, em Espanha. As equipas resgataram 31 sobreviventes. O rei deve visitar o local.',
  },
};
const LANGUAGES: readonly LanguageCode[] = ['fr', 'en', 'de', 'es', 'it', 'pt'];
const reports = Object.entries(EVENTS).flatMap(([event, texts]) => LANGUAGES.map((language) => report(`${event}/${language}`, texts[language], { language, publishedAt: DAY })));

describe('after a bulk import', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await openHeld());
    await corpus.add(reports, { isBulk: true });
  });

  it.each(reports.map((each) => [each.id, each] as const))('%s is answered with its event in the five other languages and nothing else', async (id, article) => {
    const { related } = await answerFor({ ...article }, corpus, []);
    const [event = ''] = id.split('/');
    expect(related.map(({ head }) => head.id).filter((found) => found !== id).sort()).toEqual(LANGUAGES.map((language) => `${event}/${language}`).filter((other) => other !== id).sort());
  });
});
