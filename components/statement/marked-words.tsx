// The article's own words with the telling ones underlined in the line vocabulary of the page.

import type { JSX } from 'preact';
import { Fragment } from 'preact';
import type { Excerpt } from '../../lib/model/card';
import type { Span } from '../../lib/model/span';

type Line = 'actor' | 'unsettled' | 'disputed';

/** `underlined` may stand anywhere in the article; what lies outside `words` is left out. Broken words are joined by an ellipsis. */
export function MarkedWords({
  words,
  underlined = [],
  line = 'unsettled',
}: {
  words: readonly Excerpt[];
  underlined?: readonly Span[];
  line?: Line;
}): JSX.Element {
  return (
    <>
      {words.map((part, index) => (
        <Fragment key={part.start}>
          {index > 0 && ' … '}
          {pieces(part, underlined).map(({ start, text, marked }) =>
            marked ? (
              <span key={start} class={`line-${line}`}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </Fragment>
      ))}
    </>
  );
}

/** The excerpt's first words, up to about `length` characters, cut between words. Shorter ones come back as they are. */
export function shorten(words: readonly Excerpt[], length: number): Excerpt[] {
  const kept: Excerpt[] = [];
  let room = length;
  for (const part of words) {
    if (part.text.length <= room) {
      kept.push(part);
      room -= part.text.length;
      continue;
    }
    const cut = part.text.lastIndexOf(' ', room);
    const text = part.text.slice(0, cut > room / 2 ? cut : room).trimEnd();
    kept.push({ start: part.start, end: part.start + text.length, text: `${text} …` });
    break;
  }
  return kept;
}

type Piece = { start: number; text: string; marked: boolean };

function pieces(part: Excerpt, underlined: readonly Span[]): Piece[] {
  const inside = underlined
    .filter((span) => span.start < part.end && span.end > part.start)
    .toSorted((a, b) => a.start - b.start);
  const found: Piece[] = [];
  let at = part.start;
  const push = (end: number, marked: boolean): void => {
    const text = part.text.slice(at - part.start, end === part.end ? undefined : end - part.start);
    if (text) found.push({ start: at, text, marked });
    at = end;
  };
  for (const span of inside) {
    if (span.end <= at) continue;
    push(Math.max(at, span.start), false);
    push(Math.min(part.end, span.end), true);
  }
  push(part.end, false);
  return found;
}
