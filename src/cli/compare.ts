// `recoupe compare`: what two articles share and where they differ. (Stub.)
import { compare, type Comparison } from '../core/compare.ts';
import { digest } from '../core/digest.ts';
import { printReason } from '../core/reasons.ts';
import { checkArticle, interfaceLanguage, UsageError, type Command } from './run.ts';

export const compareCommand: Command = {
  fieldsOf(files, options) {
    const [here, there] = files;
    if (!here || !there) throw new UsageError('give two files');
    return { here: { text: here.text, language: options.language }, there: { text: there.text, language: options.language } };
  },
  answer(fields, options) {
    const { pairs, findings, reuse } = compare(digest(checkArticle(fields['here'], 'here.')), digest(checkArticle(fields['there'], 'there.')));
    const language = interfaceLanguage(options);
    return { pairs, findings: findings.map(({ because, ...finding }) => ({ ...finding, because: printReason(because, language) })), reuse };
  },
  print: (answer: Comparison) => JSON.stringify(answer, null, 1),
  exitCode: ({ findings }: Comparison) => Number(findings.some(({ relation }) => relation === 'conflict')),
};
