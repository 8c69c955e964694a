// `recoupe match`: the reports of a corpus that tell the same event. (Stub.)
import { oneText, UsageError, type Command } from './run.ts';

export const matchCommand: Command = {
  fieldsOf: oneText,
  answer: () => { throw new UsageError('match is not built yet'); },
  print: (answer: object) => JSON.stringify(answer),
};
