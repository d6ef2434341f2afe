// The drawn timeline: the article's date and the earlier events at their true, partial dates. One tab stop; arrows walk through time.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { EventCard } from '../../lib/model/card';
import { formatDate } from '../dates';
import { GlyphShape } from '../event-glyph';
import { type Language, useLanguage } from '../i18n';
import { EVENT_LABELS } from '../labels-table';
import { arrowStep } from '../parts/arrow-step';
import { eventDate } from '../statement/event-date';
import { mirror } from './mirror';
import { type PlacedEvent, type Placement, placeEvents } from './place-events';
import { TimelineAxis } from './timeline-axis';
import { useWidth } from './use-width';

const LANE_PX = 20;
const TOP_PX = 14;
const AXIS_PX = 26;

type Props = {
  events: readonly EventCard[];
  published: string | undefined;
  /** Index of the event that the list beside shows as chosen. */
  chosen: number | undefined;
  onChoose(event: number): void;
};

export function Timeline({ events, published, chosen, onChoose }: Props): JSX.Element | null {
  const language = useLanguage();
  const [box, widthPx] = useWidth();
  const drawing = useRef<SVGSVGElement>(null);
  const placement = placeEvents(events.map(datedOf), published, widthPx);
  const { placed, lanes } = placement;
  const axisY = TOP_PX + lanes * LANE_PX;
  const focusable = placed.some(({ event }) => event === chosen) ? chosen : placed[0]?.event;

  const walk = (event: KeyboardEvent): void => {
    const from = placed.findIndex((one) => one.event === focusable);
    const target = placed[arrowStep(event.key, from, placed.length, language.dir) ?? -1]?.event;
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target);
    drawing.current?.querySelector<SVGElement>(`[data-event="${target}"]`)?.focus();
  };

  return (
    <div ref={box} class="timeline">
      <svg
        ref={drawing}
        width={widthPx}
        height={axisY + AXIS_PX}
        role="toolbar"
        aria-label={language.count('timelineLabel', placed.length)}
        onKeyDown={walk}
      >
        <FadeDefinition />
        <TimelineAxis placement={placement} published={published} y={axisY} top={TOP_PX} />
        {placed.map((one) => (
          <Stem key={one.event} placed={one} placement={placement} y={signY(one, axisY)} axisY={axisY} />
        ))}
        {placed.map((one) => (
          <EventSign
            key={one.event}
            placed={one}
            placement={placement}
            event={events[one.event]}
            y={signY(one, axisY)}
            isChosen={one.event === chosen}
            isStop={one.event === focusable}
            onChoose={onChoose}
          />
        ))}
      </svg>
    </div>
  );
}

const signY = ({ lane }: PlacedEvent, axisY: number): number => axisY - (lane + 0.5) * LANE_PX;

type StemProps = { placed: PlacedEvent; placement: Placement; y: number; axisY: number };

/** From an exact day to its sign. All stems lie below all signs. */
function Stem({ placed, placement, y, axisY }: StemProps): JSX.Element | null {
  const at = mirror(placement, useLanguage());
  if (placed.certainty !== 'exact') return null;
  return <line class="sign-stem" x1={at(placed.x)} x2={at(placed.foot)} y1={y} y2={axisY} />;
}

type SignProps = {
  placed: PlacedEvent;
  placement: Placement;
  event: EventCard | undefined;
  y: number;
  isChosen: boolean;
  isStop: boolean;
  onChoose(event: number): void;
};

function EventSign({ placed, placement, event, y, isChosen, isStop, onChoose }: SignProps): JSX.Element | null {
  const language = useLanguage();
  if (!event) return null;
  const at = mirror(placement, language);
  const [x, left, right] = [at(placed.x), at(placed.from), at(placed.to)];
  const label = signLabel(event, language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
    <g
      class={`sign sign-${event.linked.relation}`}
      role="button"
      // An attribute of a drawing keeps its case, and only this one is known.
      tabindex={isStop ? 0 : -1}
      data-event={placed.event}
      aria-label={label}
      aria-pressed={isChosen}
      onClick={() => onChoose(placed.event)}
      onKeyDown={(key) => {
        if (key.key !== 'Enter' && key.key !== ' ') return;
        key.preventDefault();
        onChoose(placed.event);
      }}
    >
      <title>{label}</title>
      {placed.certainty === 'uncertain' && (
        <rect class="sign-may" x={Math.min(left, right)} width={Math.abs(right - left)} y={y - 5} height={10} rx={5} />
      )}
      {placed.certainty === 'lasting' && <path class="sign-lasted" d={`M${left} ${y}H${right}M${right} ${y - 4}v8`} />}
      <circle class="sign-ground" cx={x} cy={y} r={9.5} />
      <g transform={`translate(${x} ${y})`}>
        <GlyphShape kind={event.linked.kind} />
      </g>
    </g>
  );
}

/** The ends of an uncertain date fade out: it may be anywhere within. */
function FadeDefinition(): JSX.Element {
  return (
    <defs>
      <linearGradient id="timeline-fade">
        <stop offset="0" stop-color="currentColor" stop-opacity="0.04" />
        <stop offset="0.5" stop-color="currentColor" stop-opacity="0.34" />
        <stop offset="1" stop-color="currentColor" stop-opacity="0.04" />
      </linearGradient>
    </defs>
  );
}

const datedOf = ({ linked, records }: EventCard) => ({
  start: linked.start,
  end: linked.end,
  approximate: records[0]?.record.dateApprox ?? false,
});

const signLabel = ({ linked, records }: EventCard, language: Language): string =>
  language.translate(
    'signLabel',
    eventDate(linked, records[0]?.record, language) || formatDate(linked.start, language),
    language.translate(EVENT_LABELS[linked.kind]),
    linked.title,
  );
