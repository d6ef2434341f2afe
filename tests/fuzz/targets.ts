// All fuzz targets. Adding one is adding a row.

import type { Target } from './target';
import { normaliseAddressTarget } from './targets/normalise-address';
import { readArticleTarget } from './targets/read-article';
import { readListTarget } from './targets/read-list';
import { restoreBackupTarget } from './targets/restore-backup';
import { syncChangesTarget } from './targets/sync-changes';
import { syncListTarget } from './targets/sync-list';

export const TARGETS: readonly Target[] = [
  readListTarget,
  syncListTarget,
  syncChangesTarget,
  readArticleTarget,
  normaliseAddressTarget,
  restoreBackupTarget,
];
