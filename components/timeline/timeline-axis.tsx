// The timeline's axis: the line with its cuts, the dates under it, and the article's own date.

import type { JSX } from 'preact';
import { formatDate } from '../dates';
import { useLanguage } from '../i18n';
import { mirror } from './mirror';
import type { Placement } from './place-events';
import { ticks } from './ticks';

/** Of one character of a label, and of the room around it: rather too wide than too narrow. */
const CHARACTER_PX = 6.5;
const ROOM_PX = 8;
const LABEL_DROP_PX = 17;

type Props = { placement: Placement; published: string | undefined; y: number; top: number };

export function TimelineAxis({ placement, published, y, top }: Props): JSX.Element {
  const language = useLanguage();
  const { scale, article, cuts } = placement;
  const widthOf = (date: string): number => formatDate(date, language).length * CHARACTER_PX;
  const until = article === undefined || !published ? scale.widthPx : scale.widthPx - widthOf(published) - ROOM_PX;
  const at = mirror(placement, language);
  // At the very edge, clear of the signs of the last days before it.
  const end = scale.widthPx - 1;
  return (
    <g>
      <line class="axis" x1={at(0)} x2={at(end)} y1={y} y2={y} />
      {cuts.map((cut) => (
        <Cut key={cut.from} x={at(cut.x + cut.width / 2)} y={y} />
      ))}
      {ticks(placement, until, widthOf).map(({ x, date, starts }) => (
        <g key={date}>
          <line class="tick" x1={at(x)} x2={at(x)} y1={y} y2={y + 4} />
          <text class="tick-label" x={at(x)} y={y + LABEL_DROP_PX} text-anchor={starts ? 'start' : 'middle'}>
            {formatDate(date, language)}
          </text>
        </g>
      ))}
      {article !== undefined && published && (
        <>
          <line class="article-line" x1={at(end)} x2={at(end)} y1={0} y2={y + 4} />
          <text class="tick-label" x={at(end - 6)} y={top - 5} text-anchor="end">
            {language.translate('thisArticle')}
          </text>
          <text class="article-label" x={at(scale.widthPx)} y={y + LABEL_DROP_PX} text-anchor="end">
            {formatDate(published, language)}
          </text>
        </>
      )}
    </g>
  );
}

/** Two slanted strokes, as on a map where a road is cut short. */
function Cut({ x, y }: { x: number; y: number }): JSX.Element {
  return (
    <>
      <rect class="cut-ground" x={x - 4} width={8} y={y - 3} height={6} />
      <path class="cut" d={`M${x - 6} ${y + 4}l4-8M${x + 2} ${y + 4}l4-8`} />
    </>
  );
}
