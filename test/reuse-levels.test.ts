// How much of a text was taken from another, by levels as Clough and Stevenson told them apart (2011): cut and pasted, lightly
// reworded, heavily reworded, written from other knowledge. Each level stands above the next, in each language.
import { describe, expect, it } from 'vitest';
import { digest } from '../src/core/digest.ts';
import type { LanguageCode } from '../src/core/languages/pack.ts';
import { measureReuse } from '../src/core/origins/reuse.ts';

interface Levels { readonly source: string; readonly cut: string; readonly light: string; readonly heavy: string; readonly own: string }

const TEXTS: readonly (readonly [LanguageCode, string, Levels])[] = [
  ['en', 'tides', {
    source: 'A tide mill is driven by the rise and fall of the sea. A dam with a gate is built across a narrow inlet, so that water flows in on the rising tide and is held back when the tide turns. Once the level outside has dropped far enough, the stored water is let out over a wheel, which turns the stones. Because the tide comes some fifty minutes later every day, the miller could not choose his hours and often worked at night. Most of these mills closed when steam engines became cheap.',
    cut: 'A dam with a gate is built across a narrow inlet, so that water flows in on the rising tide and is held back when the tide turns. Once the level outside has dropped far enough, the stored water is let out over a wheel, which turns the stones. Most of these mills closed when steam engines became cheap.',
    light: 'A tide mill is powered by the rising and falling of the sea. A dam with a gate is built over a narrow inlet, so the water flows in with the rising tide and is kept back when it turns. When the level outside has dropped enough, the water stored is released over a wheel that turns the stones. Since the tide comes about fifty minutes later each day, millers could not choose their hours and often had to work at night.',
    heavy: 'In a mill of this sort it is the sea that does the work. The rising tide enters a basin closed by a dam, and a gate keeps it there; as soon as the sea has fallen low enough, the miller lets his stored water run out and it drives the wheel and the stones. His hours moved by fifty minutes from one day to the next, so he was often up at night. Cheap steam engines put an end to it.',
    own: 'My grandmother’s village ground its flour with the help of the moon. Twice a day a pond behind the quay filled up, and at low water one heard the paddles clatter. The owner slept little. He kept bees besides, and in winter he repaired nets, since grain was scarce and customers paid in eggs. Trains brought white flour from the city in 1906 and that was that.',
  }],
  ['fr', 'glace', {
    source: 'Avant les réfrigérateurs, la glace se récoltait en hiver sur les lacs de montagne. Des ouvriers la sciaient en blocs réguliers, que des chevaux tiraient jusqu’à une glacière creusée dans le sol et doublée de paille. Ainsi protégée, elle se conservait jusqu’à l’automne suivant et servait aux brasseurs, aux bouchers et aux hôpitaux. Le commerce s’est éteint quand les machines frigorifiques ont permis d’en produire sur place, à toute saison et à moindre coût.',
    cut: 'Des ouvriers la sciaient en blocs réguliers, que des chevaux tiraient jusqu’à une glacière creusée dans le sol et doublée de paille. Ainsi protégée, elle se conservait jusqu’à l’automne suivant et servait aux brasseurs, aux bouchers et aux hôpitaux.',
    light: 'Avant l’arrivée des réfrigérateurs, on récoltait la glace l’hiver sur les lacs de montagne. Les ouvriers la sciaient en blocs réguliers que des chevaux tiraient vers une glacière creusée dans le sol et garnie de paille. Elle se conservait ainsi jusqu’à l’automne et servait aux brasseurs, aux bouchers, aux hôpitaux. Ce commerce s’est éteint quand des machines frigorifiques ont permis de la produire sur place en toute saison.',
    heavy: 'Il fut un temps où les lacs de montagne donnaient une récolte l’hiver : la glace. Sciée en blocs, elle gagnait, derrière des chevaux, une fosse garnie de paille où elle tenait jusqu’à l’automne. Bouchers, brasseurs et hôpitaux en étaient les clients, jusqu’à ce que des machines en fabriquent toute l’année, pour moins cher et sans transport.',
    own: 'Mon arrière-grand-père livrait des pains gelés rue des Tanneurs, une bâche sur l’épaule et les doigts bleus. Il chantait pour annoncer son passage. Les enfants couraient ramasser les éclats tombés de la charrette. Un été, la marchandise a fondu avant midi et il est rentré sans un sou ; l’année d’après, il vendait du charbon.',
  }],
  ['de', 'Salz', {
    source: 'Salz wurde im Mittelalter auf festen Straßen durch das Land gefahren. Die Städte am Weg durften verlangen, dass jeder Fuhrmann drei Tage hielt und seine Ladung zum Kauf anbot. Für die Pferde mussten Wechselstellen unterhalten werden, und an den Brücken wurde Zoll erhoben, der den Preis bis zum Ziel verdoppelte. Erst der Bau der Eisenbahn machte diese Wege überflüssig.',
    cut: 'Die Städte am Weg durften verlangen, dass jeder Fuhrmann drei Tage hielt und seine Ladung zum Kauf anbot. Für die Pferde mussten Wechselstellen unterhalten werden, und an den Brücken wurde Zoll erhoben, der den Preis bis zum Ziel verdoppelte.',
    light: 'Im Mittelalter wurde Salz auf festen Straßen durch das Land gefahren. Städte am Weg durften verlangen, dass ein Fuhrmann drei Tage hielt und die Ladung zum Kauf anbot. Für Pferde mussten Wechselstellen unterhalten werden, und an Brücken wurde ein Zoll erhoben, der den Preis am Ziel verdoppelte. Erst die Eisenbahn machte die Wege überflüssig.',
    heavy: 'Wer Salz beförderte, war an bestimmte Straßen gebunden und musste in den Städten drei Tage lang anhalten, damit die Bürger von der Ladung kaufen konnten. Dazu kamen der Zoll an jeder Brücke, durch den sich der Preis verdoppelte, und die Kosten der Pferde. Mit der Eisenbahn war es damit vorbei.',
    own: 'Bei uns zu Hause stand ein Fass im Keller, aus dem meine Tante die Heringe holte. Sie rieb sich die Hände, schimpfte über die Kälte und erzählte von ihrem Vater, der zur See gefahren war. Das Haus gehört heute einem Zahnarzt, der den Keller als Garage nutzt.',
  }],
];
const LEVELS = ['cut', 'light', 'heavy', 'own'] as const;

describe('levels of reuse', () => {
  it.each(TEXTS)('are told apart: %s, %s', (language, _name, texts) => {
    const source = digest({ text: texts.source, language });
    const [cut = 0, light = 0, heavy = 0, own = 0] = LEVELS.map((level) => measureReuse(digest({ text: texts[level], language }), source).here);
    expect([cut > light, light > heavy, heavy > own], JSON.stringify({ cut, light, heavy, own })).toEqual([true, true, true]);
    expect([cut > 0.9, light > 0.6, heavy > 0.1, own < 0.05], JSON.stringify({ cut, light, heavy, own })).toEqual([true, true, true, true]);
  });
});
