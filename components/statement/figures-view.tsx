// What was counted, as one line; who counted what stands behind it.

import type { JSX } from 'preact';
import type { Figure } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { Disclosure } from '../parts/disclosure';
import { figuresByWhom, figureWords } from './figures';

export function FiguresView({ figures }: { figures: readonly Figure[] }): JSX.Element | null {
  const language = useLanguage();
  const words = figureWords(figures, language);
  const byWhom = figuresByWhom(figures, language);
  if (words === '') return null;
  if (byWhom.length === 0) return <p class="small soft">{words}</p>;
  return (
    <Disclosure summary={words}>
      <ul class="small soft">
        {byWhom.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
