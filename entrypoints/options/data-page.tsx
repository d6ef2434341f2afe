// How much is stored, taking it out, putting it back, erasing it.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/i18n';
import { DataSection, type DataState } from '../../components/options/data-section';
import { saveFile } from './export-list';
import { callBackground, database, useQuery } from './use-stored';

export function DataPage(): JSX.Element {
  const { translate } = useLanguage();
  const lists = useQuery(() => database.lists.toArray()) ?? [];
  const [usedBytes, setUsedBytes] = useState<number>();
  const [message, setMessage] = useState<DataState['message']>();
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setUsedBytes(usage),
      () => undefined,
    );
  }, []);
  const restore = async (file: File): Promise<void> => {
    const failure = await callBackground('restoreBackup', await file.text());
    setMessage(
      failure === undefined
        ? { tone: 'good', text: translate('dataImported') }
        : { tone: 'alert', text: translate(failure === 'newer' ? 'backupNewer' : 'backupNotOurs') },
    );
  };
  return (
    <DataSection
      usedBytes={usedBytes}
      parts={lists
        .map(({ id, active }) => ({ title: active?.header.title ?? id, bytes: active?.bytes ?? 0 }))
        .sort((a, b) => b.bytes - a.bytes)}
      message={message}
      onExportAll={() => void callBackground('backup').then((text) => saveFile('says-who-backup.json', text))}
      onImport={(file) => void restore(file)}
      onErase={() => void callBackground('eraseEverything')}
    />
  );
}
