// A turn in a Node process of its own: reads the turn from standard input, writes the outcome to standard output.

import { readFileSync } from 'node:fs';
import { race } from './race';

process.stdout.write(JSON.stringify(race(JSON.parse(readFileSync(0, 'utf8')))));
