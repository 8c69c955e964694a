// The interface in six languages: the same keys, the same values in each sentence, nothing left in French by mistake.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/core/languages/pack.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const FOLDER = 'assets/_locales';
const read = (language: string): Messages => JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;
const french = read('fr');
const valuesOf = (message = ''): readonly string[] => (message.match(/\$\d|\{\p{L}+\}/gu) ?? []).sort();

test('there is one locale for each language Recoupe knows, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
});

for (const language of LANGUAGES) {
  const messages = read(language);

  test(`${language}: has exactly the keys of the French file, none empty`, () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(french).sort());
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test(`${language}: each sentence takes the same values as the French one`, () => {
    const differing = Object.keys(french).filter((key) => valuesOf(messages[key]?.message).join() !== valuesOf(french[key]?.message).join());
    expect(differing, 'add the missing $1, or take the extra one out').toEqual([]);
  });

  test(`${language}: names itself, so that dates and plurals follow the language shown`, () => {
    expect(messages['language_code']?.message).toBe(language);
  });

  test(`${language}: what the store shows fits its 132 letters`, () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  test(`${language}: a form for one has a form for several beside it`, () => {
    const alone = Object.keys(messages).filter((key) => /_(?:one|other)$/u.test(key)).filter((key) => messages[key.endsWith('_one') ? key.replace(/_one$/u, '_other') : key.replace(/_other$/u, '_one')] === undefined);
    expect(alone).toEqual([]);
  });
}

test('a long sentence is nowhere left in French', () => {
  const long = Object.keys(french).filter((key) => (french[key]?.message.length ?? 0) > 25);
  const left = LANGUAGES.filter((language) => language !== 'fr').flatMap((language) => long.filter((key) => read(language)[key]?.message === french[key]?.message).map((key) => `${language}: ${key}`));
  expect(left).toEqual([]);
});

test('every message is used by the code, a manifest or a failure code', () => {
  const sources = [...filesUnder('src/extension'), 'manifest.json'].map((path) => readFileSync(path, 'utf8')).join('\n');
  const stems = /* built from a value of a type */ ['failure_', 'trouble_', 'doubt_', 'kind_', 'certainty_', 'order_'];
  const unused = Object.keys(french).filter((key) => !stems.some((stem) => key.startsWith(stem)) && !sources.includes(`'${key.replace(/_(?:one|other)$/u, '')}'`) && !sources.includes(`__MSG_${key}__`) && !sources.includes(`'${key}'`));
  expect(unused, 'take the message out of all six files').toEqual([]);
});

const filesUnder = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => /\.tsx?$/u.test(path));
