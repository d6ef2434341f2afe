// Three drawings that say what words would say longer. Decoration for screen readers: the captions carry the meaning.

import type { ComponentChildren, JSX } from 'preact';
import { GlyphShape } from '../event-glyph';

/** Lines of an article, three places of it marked. */
export function MarksPicture(): JSX.Element {
  return (
    <Frame>
      <Bar x={24} y={26} width={168} height={9} />
      <Bar x={24} y={42} width={112} height={9} />
      <TextLine y={70} widths={[56, 92, 48]} strong={1} />
      <path class="picture-actor" d="M88 81h92" />
      <TextLine y={92} widths={[88, 36, 64]} />
      <TextLine y={114} widths={[40, 104, 52]} strong={1} />
      <path class="picture-unsettled" d="M72 125h104" />
      <TextLine y={136} widths={[96, 56, 40]} />
      <TextLine y={158} widths={[48, 60, 84]} strong={2} />
      <path class="picture-disputed" d="M148 170q3-5 6 0t6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0" />
    </Frame>
  );
}

/** Two columns under their quotation marks; one account was withdrawn. */
export function AccountsPicture(): JSX.Element {
  return (
    <Frame>
      <QuoteMark x={24} y={22} />
      <QuoteMark x={146} y={22} isOpen />
      <path class="picture-rule" d="M132 24v152" />
      <Bar x={24} y={54} width={64} height={7} />
      <Bar x={24} y={72} width={92} isFaint />
      <Bar x={24} y={86} width={84} isFaint />
      <Bar x={24} y={100} width={52} isFaint />
      <path class="picture-fate" d="M25.5 118v42" />
      <Bar x={36} y={122} width={46} height={6} />
      <Bar x={36} y={138} width={76} isFaint />
      <Bar x={36} y={152} width={60} isFaint />
      <Bar x={146} y={54} width={78} height={7} />
      <path class="picture-unsettled" d="M146 66h78" />
      <Bar x={146} y={78} width={92} isFaint />
      <Bar x={146} y={92} width={70} isFaint />
      <Bar x={146} y={106} width={86} isFaint />
      <Bar x={146} y={120} width={40} isFaint />
    </Frame>
  );
}

/** Earlier events on their axis, up to the day of the article. */
export function BeforePicture(): JSX.Element {
  return (
    <Frame>
      <path class="picture-axis" d="M20 148h216" />
      <path class="picture-cut" d="M98 153l5-10M104 153l5-10" />
      <rect class="picture-may" x={28} y={100} width={60} height={12} rx={6} />
      <Sign x={58} y={106} kind="statement" />
      <path class="picture-stem" d="M132 118v30M176 80v68" />
      <Sign x={132} y={108} kind="explosion" isChosen />
      <Sign x={176} y={70} kind="protest" />
      <Sign x={204} y={128} kind="agreement" />
      <path class="picture-article" d="M236 34v120" />
      <Bar x={24} y={164} width={30} isFaint />
      <Bar x={118} y={164} width={30} isFaint />
      <Bar x={196} y={164} width={40} height={7} />
    </Frame>
  );
}

function Frame({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg class="picture" viewBox="0 0 260 196" aria-hidden="true" focusable="false">
      <rect class="picture-ground" x={0.5} y={0.5} width={259} height={195} rx={3} />
      {children}
    </svg>
  );
}

type BarProps = { x: number; y: number; width: number; height?: number; isFaint?: boolean };

function Bar({ x, y, width, height = 5, isFaint = false }: BarProps): JSX.Element {
  return <rect class={isFaint ? 'picture-faint' : 'picture-ink'} x={x} y={y} width={width} height={height} rx={1} />;
}

/** Words as bars; the `strong` one is what is marked. */
function TextLine({ y, widths, strong }: { y: number; widths: number[]; strong?: number }): JSX.Element {
  let x = 24;
  return (
    <>
      {widths.map((width, index) => {
        const at = x;
        x += width + 8;
        return <Bar key={at} x={at} y={y} width={width} isFaint={index !== strong} />;
      })}
    </>
  );
}

/** Filled: somebody is named. Open: nobody is. */
function QuoteMark({ x, y, isOpen = false }: { x: number; y: number; isOpen?: boolean }): JSX.Element {
  const comma = 'c-5 2-8 7-8 12 0 4 2.500 6 5.500 6s5-2 5-5-2-4.500-4.500-4.500c.4-2.500 2-4.500 4.500-5.500z';
  return (
    <path
      class={isOpen ? 'picture-quote-open' : 'picture-quote'}
      d={`M${x + 10} ${y}${comma}M${x + 26} ${y}${comma}`}
    />
  );
}

type SignProps = { x: number; y: number; kind: Parameters<typeof GlyphShape>[0]['kind']; isChosen?: boolean };

function Sign({ x, y, kind, isChosen = false }: SignProps): JSX.Element {
  return (
    <g class={isChosen ? 'picture-sign picture-chosen' : 'picture-sign'} transform={`translate(${x} ${y}) scale(1.5)`}>
      <GlyphShape kind={kind} />
    </g>
  );
}
