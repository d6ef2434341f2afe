// "124 actors, 92 events, 27 disputed claims". Pure.

import type { RecordCounts } from '../../lib/model/list-store';
import type { Language } from '../i18n';

export function countWords({ entities, events, claims }: RecordCounts, { count, list, translate }: Language): string {
  const parts = [
    entities > 0 && count('countActors', entities),
    events > 0 && count('countEvents', events),
    claims > 0 && count('countClaims', claims),
  ].filter((part) => part !== false);
  return parts.length > 0 ? list(parts) : translate('countNothing');
}
