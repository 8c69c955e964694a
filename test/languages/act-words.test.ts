// A verb that stood in two groups of one act would make two acts one: of each language, every stem stands in one group.
import { expect, it } from 'vitest';
import { ACTS } from '../../src/core/languages/act-words.ts';
import { LANGUAGES } from '../../src/core/languages/pack.ts';
import { stem } from '../../src/core/text/stems.ts';

it.each(LANGUAGES)('no verb of %s tells two acts', (language) => {
  const groupOf = new Map<string, string>();
  const torn = ACTS[language].split('/').flatMap((group) => group.split(' ').flatMap((word) => {
    const other = groupOf.get(stem(word, language)) ?? group;
    groupOf.set(stem(word, language), other);
    return other === group ? [] : [`${word}: ${other} / ${group}`];
  }));
  expect(torn).toEqual([]);
});
