// `npm run list`: the tool for people who make lists. Every command reads any format that the extension reads.

import { parseArgs } from 'node:util';
import { checkLists } from './list/check';
import { convertList } from './list/convert';
import { diffLists } from './list/diff';
import { makeKey, signList } from './list/sign';

const USAGE = `Usage:
  npm run list -- check FILE…                       errors and warnings, with the line and the way to put them right; sheets of one list together
  npm run list -- convert FROM… TO                  TO is list.json, list.ndjson or a folder for three sheets; a list written anew keeps its header
      [--id ID --title TITLE --publisher NAME --license LICENCE] [--propose]
  npm run list -- diff OLD NEW [--changes FOLDER]   what changed; with --changes, write the changes file for followers
  npm run list -- keygen KEYFILE                    a key pair: the private half into KEYFILE, the public half to put in the list
  npm run list -- sign FILE --key KEYFILE           writes FILE.sig
  npm run list -- try LIST ARTICLE… [--published YYYY-MM-DD]   what the list would mark

  --propose   claims that come without words to look for get proposed ones: confirm each`;

const OPTIONS = {
  id: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  license: { type: 'string' },
  propose: { type: 'boolean', default: false },
  changes: { type: 'string' },
  key: { type: 'string' },
  published: { type: 'string' },
} as const;

/** Exit code of one command; undefined when it was called wrongly. */
async function run(): Promise<number | undefined> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const [command, ...files] = positionals;
  const [first, second] = files;
  const last = files.at(-1);
  if (!first || !last) return undefined;
  if (command === 'check') return checkLists(files);
  if (command === 'convert' && second) return convertList(files.slice(0, -1), last, values);
  if (command === 'diff' && second) return diffLists(first, second, values.changes);
  if (command === 'keygen') return makeKey(first);
  if (command === 'sign' && values.key) return signList(first, values.key);
  if (command === 'try' && second) {
    // The analysis is loaded only for the one command that needs it.
    const { tryList } = await import('./list/try');
    return tryList(first, files.slice(1), values.published);
  }
  return undefined;
}

try {
  const code = await run();
  if (code === undefined) console.log(USAGE);
  process.exitCode = code ?? 2;
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 2;
}
