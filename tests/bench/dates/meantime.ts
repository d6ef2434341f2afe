// MEANTIME's articles and their TIMEX3 marks, read from ../shared/data/meantime. One half to develop on, the other to report.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../../../lib/model/article';
import type { Span } from '../../../lib/model/span';

export const MEANTIME = resolve(import.meta.dirname, '../../../../shared/data/meantime/intra_cross-doc_annotation');

export type TimeMark = Span & { type: string; value: string; isDateLine: boolean };
export type MarkedArticle = { name: string; article: Article; marks: TimeMark[] };
export type Half = 'develop' | 'report';

/** Every second file of each of the four topics, in the order of their names, belongs to `develop`. */
export const meantime = (half: Half): MarkedArticle[] =>
  readdirSync(MEANTIME)
    .sort()
    .flatMap((topic) =>
      readdirSync(join(MEANTIME, topic))
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .filter((_, at) => (at % 2 === 0) === (half === 'develop'))
        .map((name) => readMarked(name, readFileSync(join(MEANTIME, topic, name), 'utf8'))),
    );

function readMarked(name: string, xml: string): MarkedArticle {
  const { text, spanOf, sentenceOf } = readTokens(xml);
  const marks: TimeMark[] = [];
  let published: string | undefined;
  for (const [, attributes = '', body = ''] of xml.matchAll(/<TIMEX3 ([^>]*?)(?:\/>|>([\s\S]*?)<\/TIMEX3>)/g)) {
    const attribute = (key: string): string => new RegExp(`${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const ids = [...body.matchAll(/t_id="(\d+)"/g)].map(([, id = '']) => id);
    const [first, last] = [spanOf.get(ids[0] ?? ''), spanOf.get(ids.at(-1) ?? '')];
    if (!first || !last) continue;
    const isDateLine = attribute('functionInDocument') === 'CREATION_TIME' || sentenceOf.get(ids[0] ?? '') === '1';
    if (isDateLine) published ??= dayIn(attribute('value'), text.slice(first.start, last.end));
    marks.push({ start: first.start, end: last.end, type: attribute('type'), value: attribute('value'), isDateLine });
  }
  marks.sort((a, b) => a.start - b.start);
  return { name, article: { text, published, language: 'en' }, marks };
}

function readTokens(xml: string): { text: string; spanOf: Map<string, Span>; sentenceOf: Map<string, string> } {
  let text = '';
  let sentence = '0';
  const spanOf = new Map<string, Span>();
  const sentenceOf = new Map<string, string>();
  for (const [, of = '', id = '', raw = ''] of xml.matchAll(
    /<token[^>]*sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g,
  )) {
    const word = plain(raw);
    // Title and date line stand alone; the body is one paragraph, as the corpus keeps no paragraphs.
    if (of !== sentence && Number(sentence) < 2) text += '\n';
    else if (text !== '' && !/^(?:[,.;:)!?%”]|['’](?:s|re|ve|ll|d|m)?$|n['’]t$)/.test(word) && !/[(“$]$/.test(text))
      text += ' ';
    sentence = of;
    spanOf.set(id, { start: text.length, end: text.length + word.length });
    sentenceOf.set(id, of);
    text += word;
  }
  return { text, spanOf, sentenceOf };
}

const plain = (raw: string): string =>
  raw
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/^``$/, '“')
    .replace(/^''$/, '”');

/** A few date lines carry a malformed value; their words do not. */
function dayIn(value: string, words: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const read = new Date(`${words.replace(/\s+/g, ' ')} UTC`);
  return Number.isNaN(read.getTime()) ? undefined : read.toISOString().slice(0, 10);
}
