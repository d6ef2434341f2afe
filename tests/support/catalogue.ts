// Stands in for the browser's message lookup, with the same rules for `$1` and for `$$`.

import type { Translate } from '../../components/i18n';

export type Catalogue = Record<string, { message: string; description?: string }>;

export const catalogueTranslate =
  (catalogue: Catalogue): Translate =>
  (key, ...substitutions) =>
    (catalogue[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, place: string) =>
      place === '$' ? '$' : (substitutions[Number(place) - 1] ?? ''),
    );
