// Turns annotated articles into the paragraphs that train.py reads: the program's own tokens and features, gold roles as token numbers.
// npx tsx tests/training/claims/dump-paragraphs.ts WORDS.txt ARTICLES.jsonl > PARAGRAPHS.jsonl
// An article: {id, text, attributions?: [{source, cue, content}]}, each role a list of [start, end].

import { readFileSync } from 'node:fs';
import type { ParagraphInput } from '../../../lib/claims/claim-tagger';
import { tokenFeatures } from '../../../lib/claims/model/token-features';
import { vocabulary } from '../../../lib/claims/model/vocabulary';
import type { Token } from '../../../lib/text/tokens';
import { articleParagraphs } from './article-paragraphs';

type Segments = [number, number][];
type Gold = Record<'source' | 'cue' | 'content', Segments>;
type AnnotatedArticle = { id: string; text: string; attributions?: Gold[] };

const [wordsFile = '', articlesFile = ''] = process.argv.slice(2);
const rowOf = vocabulary(readFileSync(wordsFile, 'utf8').trimEnd().split('\n'));

for (const line of readFileSync(articlesFile, 'utf8').split('\n').filter(Boolean)) {
  const article = JSON.parse(line) as AnnotatedArticle;
  articleParagraphs(article.text).forEach((paragraph) => {
    process.stdout.write(`${JSON.stringify(dumped(article, paragraph))}\n`);
  });
}

function dumped(article: AnnotatedArticle, paragraph: ParagraphInput): object {
  const { tokens } = paragraph;
  const features = tokenFeatures(paragraph);
  const inside = (gold: Gold): boolean =>
    gold.cue.some(([start]) => start >= paragraph.span.start && start < paragraph.span.end);
  return {
    id: article.id,
    starts: tokens.map((token) => token.start),
    ends: tokens.map((token) => token.end),
    words: tokens.map((token) => rowOf(token.lower)),
    suffixes: [...features.suffixes],
    shapes: [...features.shapes],
    flags: [...features.flags],
    sentences: [...features.sentences],
    gold: (article.attributions ?? [])
      .filter(inside)
      .map((gold) => ({
        source: numbersOf(gold.source, tokens),
        cue: numbersOf(gold.cue, tokens),
        content: numbersOf(gold.content, tokens),
      }))
      .filter((gold) => gold.cue.length > 0),
  };
}

/** The tokens with at least half of their characters inside a segment, as the scorer counts them. */
function numbersOf(segments: Segments, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) =>
    segments.some(
      ([start, end]) => 2 * (Math.min(end, token.end) - Math.max(start, token.start)) >= token.end - token.start,
    )
      ? [at]
      : [],
  );
}
