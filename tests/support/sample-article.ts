// The sample article as a news site would serve it: the extension's own sample page without the script that starts it there.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PAGE = resolve(import.meta.dirname, '../../entrypoints/sample/index.html');

export const sampleArticle = (): string =>
  readFileSync(PAGE, 'utf8').replace(/<script type="module".*?<\/script>\n?/, '');
