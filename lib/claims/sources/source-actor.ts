// Finds the listed Actor that a source names or speaks for. Knows mentions and kinds of actor.

import type { Names } from '../../model/names';
import type { Mention, SourceType } from '../../model/reading';
import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { isCapital } from './spelling';

/**
 * The one Actor named; a person goes before the body they are of, a body before the country. Undefined when two fit equally. A place speaks where nothing
 * else is named: "Brussels said", but "a friend in Brussels" is nobody's voice but theirs.
 */
export function actorOf(spans: Spans, { mentions, actors }: Names): number | undefined {
  const isPlace = ({ actors: [only = -1], context }: Mention): boolean => !context && actors[only]?.kind === 'place';
  const named = spans.flatMap((span) =>
    mentionsIn(mentions, span).filter(
      (mention) =>
        mention.actors.length === 1 &&
        (!isPlace(mention) || (mention.start <= span.start + ARTICLE && mention.end >= span.end)),
    ),
  );
  const own = named.filter(({ context }) => !context);
  const found = new Set((own.length > 0 ? own : named).flatMap((mention) => mention.actors));
  const people = [...found].filter((actor) => actors[actor]?.kind === 'person');
  if (people.length === 1) return people[0];
  const speaking = [...found].filter((actor) => actors[actor]?.kind !== 'place' && actors[actor]?.kind !== 'object');
  if (speaking.length === 1) return speaking[0];
  return speaking.length === 0 && found.size === 1 ? [...found][0] : undefined;
}

/** "The ", in characters. */
const ARTICLE = 4;

/** `mentions` stand in text order and do not overlap. */
function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || !overlaps(mention, span)) break;
    found.push(mention);
  }
  return found;
}

/** Only when the phrase is the name itself: "a resident of Iraq" is no official. */
export function typeByActor(
  actor: number | undefined,
  phrase: readonly Token[],
  { actors }: Names,
): SourceType | undefined {
  const kind = actor === undefined ? undefined : actors[actor]?.kind;
  if (!phrase.every((token) => isCapital(token) || /^(?:the|of|al|\.)$/.test(token.lower))) return undefined;
  if (kind === 'public-body') return 'official';
  return kind === 'armed-group' ? 'institution' : undefined;
}
