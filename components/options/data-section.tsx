// Options, Data: how much is stored, and how to take it out, bring it back, or erase it.

import type { JSX } from 'preact';
import { formatBytes } from '../dates';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { ConfirmButton } from '../parts/confirm-button';
import { FileButton } from '../parts/file-button';

export type DataState = {
  /** Absent where the browser does not say. */
  usedBytes?: number | undefined;
  /** Share of `usedBytes` by list title, the largest first. */
  parts: readonly { title: string; bytes: number }[];
  /** What the last import or export came to. */
  message?: { tone: 'good' | 'alert'; text: string } | undefined;
};

type Props = DataState & { onExportAll(): void; onImport(file: File): void; onErase(): void };

export function DataSection({ usedBytes, parts, message, onExportAll, onImport, onErase }: Props): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  return (
    <>
      <p class="lede">{translate('dataLede')}</p>
      {usedBytes !== undefined && <p>{translate('dataUsed', formatBytes(usedBytes, language))}</p>}
      <ul class="sizes small figures">
        {parts.map(({ title, bytes }) => (
          <li key={title} class="size-row">
            <bdi>{title}</bdi> <span class="soft">{formatBytes(bytes, language)}</span>
          </li>
        ))}
      </ul>
      {message && (
        <p class={`status status-${message.tone} small`} role="status">
          {message.text}
        </p>
      )}
      <div class="list-buttons">
        <button type="button" class="button" onClick={onExportAll}>
          <Icon of="download" size={14} />
          {translate('dataExport')}
        </button>
        <FileButton class="button" accept=".json" onFile={onImport}>
          <Icon of="upload" size={14} />
          {translate('dataImport')}
        </FileButton>
        <ConfirmButton
          label={translate('dataErase')}
          question={translate('dataEraseQuestion')}
          confirm={translate('dataErase')}
          onConfirm={onErase}
        />
      </div>
      <p class="small soft">{translate('dataHint')}</p>
    </>
  );
}
