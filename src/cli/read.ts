// `recoupe read`: the article of an HTML page. (Stub.)
import { InputError, UsageError, type Command } from './run.ts';

export const readCommand: Command = {
  fieldsOf([file, ...more], options) {
    if (!file || more.length) throw new UsageError('give one HTML file, or - for standard input');
    return { html: file.text, url: options.url };
  },
  answer: () => { throw new InputError('not-article', 'reading pages is not built yet'); },
  print: (answer: object) => JSON.stringify(answer),
};
