// Numbers that sources disagree on, with their whole range said out loud. Pure.

import type { Figure } from '../../lib/model/list';
import type { Language } from '../i18n';

/** "killed: 3 to 7 · wounded: 20": one range for each thing counted, whoever counted it; '' for none. */
export function figureWords(figures: readonly Figure[], language: Language): string {
  const labels = [...new Set(figures.map(({ label }) => label))];
  return labels
    .map((label) => rangeWords(label, figures.filter((figure) => figure.label === label).flatMap(numbersOf), language))
    .filter((words) => words !== '')
    .join(' · ');
}

/** "19 to 23, according to the ministry", for figures that somebody gives. */
export const figuresByWhom = (figures: readonly Figure[], language: Language): string[] =>
  figures.flatMap((figure) => {
    const words = rangeWords(figure.label, numbersOf(figure), language);
    return figure.by?.name && words ? [language.translate('figureBy', words, figure.by.name)] : [];
  });

const numbersOf = ({ low, best, high }: Figure): number[] => [low, best, high].filter((value) => value !== undefined);

function rangeWords(label: string, numbers: readonly number[], { number, translate }: Language): string {
  if (numbers.length === 0) return '';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most
    ? translate('figureOne', label, number(least))
    : translate('figureRange', label, number(least), number(most));
}
