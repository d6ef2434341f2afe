// The words on the button beside a problem.

import type { MessageKey } from '../i18n';
import type { Remedy } from './problem-words';

export const REMEDY_LABELS: Record<Remedy, MessageKey> = {
  'allow-access': 'remedyAllow',
  retry: 'remedyRetry',
  'change-address': 'remedyAddress',
  'use-older': 'remedyOlder',
  'publish-help': 'remedyPublish',
  'update-extension': 'remedyUpdate',
  'copy-report': 'remedyReport',
  'raise-limit': 'remedyLimit',
  'free-space': 'remedySpace',
  'read-file': 'remedyFile',
  'show-existing': 'remedyShow',
};
