// "Il tasso sui depositi", "il tasso di rifinanziamento"; "32,8 % des voix", "36,4 % des sièges"; "omicidio colposo", "omicidio volontario":
// one noun, or one figure, made another thing by the word behind it. In: two sentences that share the noun. Out: whether each qualifies
// it by a word that the other sentence has nowhere. Asks for a small word between, for a shared word behind, or for the end of the
// clause: a verb that differs ("ont péri", "sont morts") is rewording.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { LINKS } from '../../languages/filler-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A sentence of an article; `fact` where the figure in it is what is qualified. */
interface Told { readonly sentence: OutlineSentence; readonly digest: Digest; readonly fact?: Span }

/** Units between a noun and its qualifier: " sur les ". */
const LINK = 12;

/** Whether both qualify one noun, or the two figures, by words of their own. Symmetric. */
export function areQualifiedApart(a: Told, b: Told, ground: Ground): boolean {
  if (!ground.isOneLanguage) return false;
  if (areOtherBodies(a, b, ground)) return true;
  const mine = qualifiersOf(a, b, ground);
  if (mine.length === 0) return false;
  const yours = qualifiersOf(b, a, ground);
  return mine.some((one) => yours.some((other) => one.noun === other.noun && (one.isLinked ? other.isLinked : !other.isLinked && (one.behind === other.behind || (one.isName && other.isName)))));
}

/** "Gobierno central", "Gobierno regional": two bodies of one noun, each with a word of its own. */
function areOtherBodies(a: Told, b: Told, ground: Ground): boolean {
  const bodies = ({ sentence: { terms } }: Told): readonly Term[] => terms.filter(({ key, parts }) => key.startsWith('@org:') && parts.length > 1);
  return bodies(a).some((one) => bodies(b).some((other) => one.key !== other.key && one.parts.some((part) => other.parts.includes(part))
    && hasOwnPart(one, b, ground) && hasOwnPart(other, a, ground)));
}
const hasOwnPart = ({ parts }: Term, { sentence }: Told, ground: Ground): boolean => parts.some((part) => !ground.weightsOf(sentence).has(part));

interface Qualifier { readonly noun: string; readonly isLinked: boolean; /** Key of what stands behind it; empty at the end of the clause. */ readonly behind: string; readonly isName: boolean }

/** The key that stands for the figure itself. */
const FIGURE = '#figure';

function qualifiersOf({ sentence: { terms }, digest: { reading, language }, fact }: Told, other: Told, ground: Ground): readonly Qualifier[] {
  const stands = ground.weightsOf(other.sentence);
  const links = wordsIn(LINKS[language]);
  const isHeld = (term: Term): boolean => ground.keysOf(term).some((key) => stands.has(key));
  return terms.flatMap((term, index): readonly Qualifier[] => {
    const isJoint = links.has(terms[index + 1]?.word ?? '');   // "contre" is a word of weight, and joins all the same
    const [own, next] = isJoint ? [terms[index + 2], terms[index + 3]] : [terms[index + 1], terms[index + 2]];
    const isFigure = fact !== undefined && overlaps(term, fact);
    if (!own || own.clause !== term.clause || isHeld(own) || own.key.startsWith('#') || (!isFigure && (!isHeld(term) || /^[@#]/u.test(term.key)))) return [];
    const gap = reading.text.slice(term.end, own.start);
    if (gap.length > LINK) return [];
    const isLinked = links.has(/\p{L}+/u.exec(gap.toLowerCase())?.[0] ?? '');   // "police *en* tant que", not "police *et* des associations"
    if (isFigure && !isLinked) return [];
    if (!isLinked && gap.trim() !== '') return [];
    const behind = next && next.clause === term.clause ? next.key : '';
    return [{ noun: isFigure ? FIGURE : term.key, isLinked, behind, isName: /^\p{Lu}/u.test(reading.text.slice(own.start, own.start + 2)) }];
  });
}
