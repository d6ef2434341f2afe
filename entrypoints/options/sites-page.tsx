// Where marks may appear.

import type { JSX } from 'preact';
import { SitesSection } from '../../components/options/sites-section';
import { saveSettings } from '../../lib/settings';
import { useSettings } from './use-stored';

export function SitesPage(): JSX.Element | null {
  const settings = useSettings();
  return settings ? <SitesSection sites={settings.sites} onChange={(sites) => void saveSettings({ sites })} /> : null;
}
