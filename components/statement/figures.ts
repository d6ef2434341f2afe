// Numbers that sources disagree on, with their range said out loud.

import type { Figure } from '../../lib/model/list';
import type { Language } from '../i18n';

/** "killed: 3 to 7 · wounded: 20"; '' for none. */
export const figureWords = (figures: readonly Figure[], language: Language): string =>
  figures
    .map((figure) => oneFigure(figure, language))
    .filter((words) => words !== '')
    .join(' · ');

function oneFigure({ label, low, best, high, by }: Figure, { number, translate }: Language): string {
  const known = [low, best, high].filter((value) => value !== undefined);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return '';
  const words =
    least === most
      ? translate('figureOne', label, number(least))
      : translate('figureRange', label, number(least), number(most));
  return by?.name ? translate('figureBy', words, by.name) : words;
}
