// Whether a sentence tells what was done to its subject rather than what that one says: "Odrin a été condamné pour « abus »", "Odrin
// wird „Betrug“ vorgeworfen". Comes in: tokens and where the quotation stands. Goes out: yes or no. Only the quotation's own clause is
// looked at; a reflexive, "s'est dit « surpris »", is the subject's own doing.
import type { Attribution as AttributionWords } from '../../languages/speech-words.ts';
import { has } from './able-speakers.ts';
import { isMark, type Token, type View } from './noun-phrase.ts';
import { endsIn } from './passed-on.ts';

/** Tokens from the quotation back to a participle, and from that to its auxiliary. */
const PARTICIPLE_REACH = 6;
const AUXILIARY_REACH = 4;

/** Whether the words before the quotation at token `at` are a passive of its clause's subject. */
export function isDoneTo(view: View, words: AttributionWords, at: number): boolean {
  const { tokens, voice } = view;
  const isBeing = (token: Token | undefined): boolean => has(voice.beings, token) || has(words.passives, token);
  for (let back = at - 1; back > at - PARTICIPLE_REACH; back--) {
    const token = tokens[back];
    if (!token || token.kind === 'quote' || isMark(token, ',;:')) return false;
    if (view.words.areNounsCapital ? isBeing(token) : isParticiple(view, words, token) && isPassiveAt(view, isBeing, back)) return true;
  }
  return false;
}

const isParticiple = ({ voice }: View, { participles }: AttributionWords, token: Token): boolean =>
  token.kind === 'word' && token.text.length > 3 && (has(participles, token) || endsIn(voice.participleEnds, token.lower) || endsIn(voice.passiveEnds, token.lower));

function isPassiveAt({ tokens, voice }: View, isBeing: (token: Token | undefined) => boolean, participle: number): boolean {
  for (let back = participle - 1; back >= participle - AUXILIARY_REACH; back--) {
    if (tokens[back]?.kind !== 'word') return false;
    if (isBeing(tokens[back])) return ![1, 2, 3].some((before) => has(voice.reflexives, tokens[back - before]));
  }
  return false;
}
