// `recoupe` on the command line: reads the arguments and calls one file a command. The contract: offsets in UTF-16 units,
// --json one value, --jsonl a stream, exit 0 done, 1 conflict found, 2 usage, 3 cannot read.
import { parseArgs } from 'node:util';
import '../core/languages/all-packs.ts';
import { compareCommand } from './compare.ts';
import { runCorpus } from './corpus.ts';
import { factsCommand } from './facts.ts';
import { matchCommand } from './match.ts';
import { readCommand } from './read.ts';
import { runCommand, UsageError, type Command } from './run.ts';
import { sentencesCommand } from './sentences.ts';

const COMMANDS: Readonly<Record<string, Command>> = { read: readCommand, sentences: sentencesCommand, facts: factsCommand, compare: compareCommand, match: matchCommand };

const USAGE = `usage: recoupe <command> [--json | --jsonl] [options] FILE…   (- reads standard input)

  read       an HTML page                 title, date, source, text of its article
  sentences  a text                       its sentences
  facts      a text                       its figures, dates, names and quotations
  compare    two or more articles         what the first says and the others do not, and where they differ; one article and
             --corpus FILE                the same, against the reports of its event that the corpus holds
  match      an article, --corpus FILE    the reports of the same event, best first (--all: every report of the corpus)
  corpus     add FILE… | list | remove ID… | export | stats, --corpus FILE: files and folders (text, Markdown, HTML,
             mail, feeds, CSV, JSON Lines, web archives, a corpus of the extension) into one corpus file; stopped, the same
             command goes on; remove also takes --source NAME

options: --language fr  --published 2022-01-02  --url URL  --limit N  --corpus FILE.jsonl  --all  --interface en
         --format html|markdown|csv|tei|json (compare: a file with evidence)
exit: 0 done, 1 the comparison found a conflict, 2 usage, 3 cannot read`;

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
        language: { type: 'string' }, published: { type: 'string' }, url: { type: 'string' }, interface: { type: 'string' },
        corpus: { type: 'string' }, format: { type: 'string' }, all: { type: 'boolean', default: false }, limit: { type: 'string', default: '10' }, source: { type: 'string' },
      },
    });
    const [name, ...files] = positionals;
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    if (name === 'corpus') return await runCorpus(files, values);
    const command = name === undefined ? undefined : COMMANDS[name];
    if (!command) throw new UsageError(name === undefined ? 'no command given' : `unknown command "${name}"`);
    return await runCommand(command, files, values);
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    if (!isUsage) throw error;
    process.stderr.write(`recoupe: ${(error as Error).message}\n${USAGE}\n`);
    return 2;
  }
}

// A closed pipe ("recoupe … | head") is the reader's wish, not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); });
process.exitCode = await main();
