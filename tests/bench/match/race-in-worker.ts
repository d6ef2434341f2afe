// A turn in a browser's worker of its own.

import { race, type Turn } from './race';

self.onmessage = ({ data }: MessageEvent<Turn>) => self.postMessage(race(data));
