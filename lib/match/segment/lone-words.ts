// Word boundaries in scripts without spaces: whether a name found there cuts through a longer word. The browser's own segmenter decides.

import { SHAPE, type Words } from '../../text/word-shapes';

/** Longer names than this are not words of a dictionary, and the segmenter would only cut them at random. */
const LONGEST_CHECKED = 3;
/** A word's neighbours that the segmenter is shown on each side; it is slow on long stretches. */
const CONTEXT = 12;

/** What makes a bank, paper or school of the name before it; two characters may stand between, as in 中国人民银行. */
const INSTITUTION =
  /^[^的和与與及在是はがをのにで]{0,2}(银行|銀行|大学|大學|日报|日報|时报|時報|新聞|新闻社|航空|電力|电力|鉄道|铁路|石油|电视台|電視台|通信社|通讯社|医院|病院)/u;
const LONGEST_INSTITUTION = 5;

/** The institution whose name goes on after word `last`, as written; undefined when none does. */
export function institutionAfter({ text, ends, shapes }: Words, last: number): string | undefined {
  if (((shapes[last] as number) & SHAPE.lone) === 0) return undefined;
  const end = ends[last] as number;
  return INSTITUTION.exec(text.slice(end, end + LONGEST_INSTITUTION))?.[0];
}

let segmenter: Intl.Segmenter | undefined;

/** Whether the words `first` to `last` begin or end inside a longer word. Only asked where words are single characters. */
export function cutsWord(words: Words, first: number, last: number): boolean {
  const isLone = (at: number): boolean => ((words.shapes[at] ?? 0) & SHAPE.lone) !== 0;
  const touches = (at: number, next: number): boolean =>
    isLone(at) && isLone(next) && words.ends[at] === words.starts[next];
  const isOpen = touches(first - 1, first) || touches(last, last + 1);
  if (!isOpen || (isLone(first) && last - first + 1 > LONGEST_CHECKED)) return false;
  let from = first;
  while (from > 0 && first - from < CONTEXT && touches(from - 1, from)) from--;
  let to = last;
  while (to + 1 < words.count && to - last < CONTEXT && touches(to, to + 1)) to++;
  const [start, end, offset] = [
    words.starts[first] as number,
    words.ends[last] as number,
    words.starts[from] as number,
  ];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { index, segment } of segmenter.segment(words.text.slice(offset, words.ends[to]))) {
    const [wordStart, wordEnd] = [offset + index, offset + index + segment.length];
    if ((wordStart < start && start < wordEnd) || (wordStart < end && end < wordEnd)) return true;
  }
  return false;
}
