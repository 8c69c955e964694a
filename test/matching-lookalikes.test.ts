// Look-alikes in six languages: two earthquakes of one country, two legs of one match, two stages of one affair. Every report
// is of one event with the others of its event, in whatever language, and with none of the look-alike's. Where no day tells them
// apart, a figure or a step at law that is the event's own does.
import { describe, expect, it } from 'vitest';
import { digest, type Digest } from '../src/core/digest.ts';
import type { LanguageCode } from '../src/core/languages/pack.ts';
import { judgeEvent } from '../src/core/events/same-event.ts';

interface Told { readonly day: string; readonly reports: readonly (readonly [LanguageCode, string])[] }

const EVENTS: Readonly<Record<string, Told>> = {
  'quake at Lushtan': { day: '2025-03-04', reports: [
    ['fr', 'Un séisme de magnitude 5,9 a fait au moins 11 morts mardi dans le nord de l’Albanie. La ville de Lushtan est la plus touchée : une école s’est effondrée et les secours cherchent des survivants sous les décombres, a indiqué le ministre de l’Intérieur, Arben Dreshaj.'],
    ['fr', 'Onze personnes ont péri dans le tremblement de terre qui a frappé Lushtan, en Albanie, mardi à l’aube. D’une magnitude de 5,9, la secousse a détruit une école. Le ministre Arben Dreshaj a promis des tentes aux 300 sans-abri.'],
    ['en', 'At least 11 people died when a magnitude 5.9 earthquake struck Lushtan in northern Albania before dawn on Tuesday. Rescuers searched the rubble of a school, Interior Minister Arben Dreshaj said.'],
    ['en', 'Albania mourned the 11 victims of Tuesday’s earthquake on Wednesday. The 5.9 magnitude tremor levelled a school in Lushtan and left 300 homeless, according to minister Arben Dreshaj.'],
    ['de', 'Bei einem Erdbeben der Stärke 5,9 sind im Norden Albaniens mindestens elf Menschen ums Leben gekommen. In Lushtan stürzte am Dienstag eine Schule ein, wie Innenminister Arben Dreshaj mitteilte. Helfer suchten in den Trümmern nach Überlebenden.'],
    ['de', 'Nach dem schweren Erdbeben in Albanien ist die Zahl der Toten auf elf gestiegen. Am schlimmsten traf es die Stadt Lushtan. 300 Menschen sind obdachlos, sagte Minister Arben Dreshaj. Das Beben hatte die Stärke 5,9.'],
    ['es', 'Al menos 11 muertos por un terremoto de magnitud 5,9 en el norte de Albania. En la ciudad de Lushtan se derrumbó una escuela el martes, según el ministro del Interior, Arben Dreshaj.'],
    ['it', 'È di almeno 11 morti il bilancio del terremoto di magnitudo 5,9 che martedì ha colpito Lushtan, nel nord dell’Albania. Crollata una scuola, ha detto il ministro dell’Interno Arben Dreshaj.'],
    ['pt', 'Um sismo de magnitude 5,9 matou pelo menos 11 pessoas na terça-feira em Lushtan, no norte da Albânia. Uma escola ruiu, disse o ministro do Interior, Arben Dreshaj.'],
  ] },
  'quake at Peshkova': { day: '2025-04-08', reports: [
    ['fr', 'Quatre personnes ont été tuées par un séisme de magnitude 5,4 dans le sud de l’Albanie, mardi. À Peshkova, le toit de l’hôpital s’est effondré, selon le préfet Gezim Loka. Les secours cherchent des survivants sous les décombres.'],
    ['fr', 'Albanie : le tremblement de terre de Peshkova a fait quatre morts et 60 blessés. L’hôpital a été évacué après la secousse de magnitude 5,4, a annoncé mardi le préfet Gezim Loka.'],
    ['en', 'A magnitude 5.4 earthquake killed four people in southern Albania on Tuesday. The roof of the hospital in Peshkova came down and 60 people were hurt, prefect Gezim Loka said.'],
    ['en', 'Four dead, 60 injured: that is the toll of the earthquake in Peshkova, southern Albania. Patients were moved to tents after the magnitude 5.4 tremor, said the prefect, Gezim Loka.'],
    ['de', 'Ein Erdbeben der Stärke 5,4 hat im Süden Albaniens vier Menschen getötet. In Peshkova wurde das Krankenhaus beschädigt, 60 Menschen wurden verletzt, sagte Präfekt Gezim Loka am Dienstag.'],
    ['de', 'Vier Tote bei Erdbeben in Albanien: In der Stadt Peshkova stürzte das Dach des Krankenhauses ein. Die Erschütterung hatte die Stärke 5,4, so der Präfekt Gezim Loka.'],
    ['es', 'Un terremoto de magnitud 5,4 deja cuatro muertos y 60 heridos en Peshkova, en el sur de Albania. El hospital fue evacuado, informó el martes el prefecto Gezim Loka.'],
    ['it', 'Quattro morti e 60 feriti a Peshkova, nel sud dell’Albania, per un terremoto di magnitudo 5,4. Evacuato l’ospedale, ha fatto sapere martedì il prefetto Gezim Loka.'],
    ['pt', 'Quatro mortos e 60 feridos num sismo de magnitude 5,4 em Peshkova, no sul da Albânia. O hospital foi evacuado, disse na terça-feira o prefeito Gezim Loka.'],
  ] },
  'first leg': { day: '2025-03-08', reports: [
    ['fr', 'Valdoro a battu Karsholm 2-1 samedi en quart de finale aller de la Coupe des villes. Tiago Mendrel a marqué deux fois, dont un penalty à la 88e minute, devant 31 000 spectateurs.'],
    ['fr', 'Coupe des villes : un doublé de Tiago Mendrel offre la victoire à Valdoro (2-1) face à Karsholm au match aller. Jonas Brandt avait ouvert le score pour les visiteurs samedi.'],
    ['en', 'Tiago Mendrel scored twice, the second from a late penalty, as Valdoro came from behind to beat Karsholm 2-1 in the first leg of their Cities Cup quarter-final on Saturday. Jonas Brandt had put the visitors ahead.'],
    ['de', 'Valdoro hat das Hinspiel im Viertelfinale des Städtepokals gegen Karsholm mit 2:1 gewonnen. Tiago Mendrel traf am Samstag doppelt, Jonas Brandt hatte die Gäste in Führung gebracht.'],
    ['es', 'El Valdoro ganó 2-1 al Karsholm el sábado en la ida de los cuartos de final de la Copa de las Ciudades. Tiago Mendrel marcó los dos goles; Jonas Brandt había adelantado a los visitantes.'],
    ['it', 'Il Valdoro batte 2-1 il Karsholm sabato nell’andata dei quarti della Coppa delle città. Doppietta di Tiago Mendrel dopo il vantaggio ospite di Jonas Brandt.'],
    ['pt', 'O Valdoro venceu o Karsholm por 2-1 no sábado, na primeira mão dos quartos de final da Taça das Cidades. Tiago Mendrel bisou; Jonas Brandt marcara para os visitantes.'],
  ] },
  'return leg': { day: '2025-03-19', reports: [
    ['fr', 'Karsholm a renversé Valdoro 3-0 mercredi au match retour et se qualifie pour les demi-finales de la Coupe des villes. Ada Norrgard a inscrit le troisième but ; Tiago Mendrel a été expulsé.'],
    ['fr', 'Valdoro éliminé : battus 3-0 à Karsholm mercredi, les hommes de Rui Castanho quittent la Coupe des villes en quart de finale. Expulsion de Tiago Mendrel dès la 20e minute.'],
    ['en', 'Karsholm reached the Cities Cup semi-finals with a 3-0 win over Valdoro in the return leg on Wednesday. Tiago Mendrel was sent off after 20 minutes and Ada Norrgard got the third.'],
    ['de', 'Karsholm steht im Halbfinale des Städtepokals. Im Rückspiel gegen Valdoro gelang am Mittwoch ein 3:0. Tiago Mendrel sah nach 20 Minuten Rot, Ada Norrgard traf zum Endstand.'],
    ['es', 'El Karsholm remontó con un 3-0 al Valdoro el miércoles en la vuelta y jugará las semifinales de la Copa de las Ciudades. Tiago Mendrel fue expulsado a los 20 minutos; Ada Norrgard cerró la cuenta.'],
    ['it', 'Il Karsholm ribalta il Valdoro con un 3-0 mercoledì nel ritorno e vola in semifinale di Coppa delle città. Espulso Tiago Mendrel al 20’, terzo gol di Ada Norrgard.'],
    ['pt', 'O Karsholm deu a volta ao Valdoro com um 3-0 na quarta-feira, na segunda mão, e está nas meias-finais da Taça das Cidades. Tiago Mendrel foi expulso aos 20 minutos; Ada Norrgard fechou a conta.'],
  ] },
  'mayor charged': { day: '2025-02-10', reports: [
    ['fr', 'Le maire de Tilbourg, Marc Denval, a été mis en examen lundi pour corruption. Il est soupçonné d’avoir touché 240 000 euros d’un promoteur, la société Brissac. Son avocate, Claire Autun, dénonce un dossier vide.'],
    ['fr', 'Soupçonné de corruption, Marc Denval est mis en examen. Le maire de Tilbourg aurait reçu 240 000 euros de la société Brissac pour un permis de construire, selon le parquet.'],
    ['en', 'The mayor of Tilbourg, Marc Denval, was charged with corruption on Monday. Prosecutors say he took 240,000 euros from the developer Brissac. His lawyer, Claire Autun, called the case empty.'],
    ['de', 'Der Bürgermeister von Tilbourg, Marc Denval, ist am Montag wegen Korruption angeklagt worden. Er soll 240.000 Euro von der Baufirma Brissac angenommen haben. Seine Anwältin Claire Autun weist die Vorwürfe zurück.'],
    ['es', 'El alcalde de Tilbourg, Marc Denval, fue imputado el lunes por corrupción. Habría cobrado 240.000 euros de la constructora Brissac, según la fiscalía. Su abogada, Claire Autun, niega los hechos.'],
    ['it', 'Il sindaco di Tilbourg, Marc Denval, è stato incriminato lunedì per corruzione: avrebbe ricevuto 240.000 euro dal costruttore Brissac. L’avvocata Claire Autun respinge le accuse.'],
    ['pt', 'O presidente da câmara de Tilbourg, Marc Denval, foi acusado de corrupção na segunda-feira. Terá recebido 240 mil euros da construtora Brissac. A advogada, Claire Autun, rejeita as acusações.'],
  ] },
  'mayor sentenced': { day: '2025-03-14', reports: [
    ['fr', 'Marc Denval, maire de Tilbourg, a été condamné vendredi à deux ans de prison avec sursis et cinq ans d’inéligibilité pour corruption. Le tribunal a suivi les réquisitions. Son avocate, Claire Autun, va faire appel.'],
    ['fr', 'Condamné à deux ans avec sursis, le maire de Tilbourg devra partir : le tribunal correctionnel a jugé vendredi que Marc Denval avait bien été acheté par le promoteur Brissac. Il perd son mandat.'],
    ['en', 'Tilbourg’s mayor, Marc Denval, was given a two-year suspended sentence for corruption on Friday and barred from office for five years. His lawyer, Claire Autun, said he would appeal.'],
    ['de', 'Marc Denval, Bürgermeister von Tilbourg, ist am Freitag wegen Korruption zu zwei Jahren Haft auf Bewährung verurteilt worden. Fünf Jahre lang darf er kein Amt bekleiden. Anwältin Claire Autun kündigte Berufung an.'],
    ['es', 'Marc Denval, alcalde de Tilbourg, fue condenado el viernes a dos años de prisión en suspenso por corrupción y a cinco de inhabilitación. Su abogada, Claire Autun, recurrirá.'],
    ['it', 'Marc Denval, sindaco di Tilbourg, è stato condannato venerdì a due anni con la condizionale per corruzione e a cinque di interdizione. L’avvocata Claire Autun annuncia appello.'],
    ['pt', 'Marc Denval, presidente da câmara de Tilbourg, foi condenado na sexta-feira a dois anos de prisão com pena suspensa por corrupção e a cinco de inelegibilidade. A advogada Claire Autun vai recorrer.'],
  ] },
};

interface One { readonly event: string; readonly name: string; readonly dated: Digest; readonly undated: Digest }

const all = Object.entries(EVENTS).flatMap(([event, { day, reports }]) => reports.map(([language, text], i): One => ({
  event, name: `${event}, ${language} ${i}`, dated: digest({ text, language, publishedAt: day }), undated: digest({ text, language }),
})));
const pairs = all.flatMap((one, i) => all.slice(i + 1).map((other) => ({ one, other, isOne: one.event === other.event })));
const told = (wrong: readonly { readonly one: One; readonly other: One }[]): readonly string[] => wrong.map(({ one, other }) => `${one.name} / ${other.name}`);

describe('look-alikes in six languages', () => {
  it('are never taken for one event, dated or not', () => {
    expect(told(pairs.filter(({ one, other, isOne }) => !isOne && judgeEvent(one.dated, other.dated).isSameEvent))).toEqual([]);
    expect(told(pairs.filter(({ one, other, isOne }) => !isOne && judgeEvent(one.undated, other.undated).isSameEvent))).toEqual([]);
  });

  it('are found to tell their event, whatever the language', () => {
    expect(told(pairs.filter(({ one, other, isOne }) => isOne && !judgeEvent(one.dated, other.dated).isSameEvent))).toEqual([]);
  });
});
