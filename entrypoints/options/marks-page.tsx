// How marks look and which appear; what the reader hid.

import type { JSX } from 'preact';
import { MarksSection } from '../../components/options/marks-section';
import { saveSettings } from '../../lib/settings';
import { callBackground, database, useQuery, useSettings } from './use-stored';

export function MarksPage(): JSX.Element | null {
  const settings = useSettings();
  const hidden = useQuery(() => database.hidden.toArray());
  const unrelated = useQuery(() => database.unrelated.toArray());
  if (!settings) return null;
  return (
    <MarksSection
      settings={settings}
      hidden={hidden ?? []}
      onChange={(change) => void saveSettings(change)}
      unrelated={unrelated ?? []}
      onUnhide={(key) => void callBackground('unhide', key)}
      onRelated={(key) => void callBackground('markRelated', key)}
    />
  );
}
