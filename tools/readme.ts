// `npm run readme`: writes the table of languages and kinds of fact into README.
import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './readme-table.ts';

writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8')));
