// What a list holds and whose it is, before it is added.

import type { JSX } from 'preact';
import type { ListRecord } from '../../lib/model/list';
import type { AddChoices, ListPreview } from '../../lib/model/preview';
import { formatBytes, formatDate, formatDay } from '../dates';
import { type Language, useLanguage } from '../i18n';
import { ACTOR_LABELS, EVENT_LABELS, LISTED_LABELS } from '../labels-table';
import { Disclosure } from '../parts/disclosure';
import { webAddress } from '../parts/sources';
import { countWords } from './count-words';
import { Fact } from './list-facts';
import { PreviewChoices } from './preview-choices';
import { ProblemReport } from './problem-report';

type Props = {
  preview: ListPreview;
  onAdd(preview: ListPreview, choices: AddChoices): void;
  onCancel(): void;
};

export function ListPreviewView({ preview, onAdd, onCancel }: Props): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const { header, counts } = preview;
  return (
    <article class="preview">
      <p class="label">{translate('previewLabel')}</p>
      <h2 class="headline" dir="auto">
        {header.title}
      </h2>
      {header.description && (
        <p class="soft" dir="auto">
          {header.description}
        </p>
      )}
      <PreviewFacts preview={preview} />
      <h3 class="label">{translate('previewSamples', countWords(counts, language))}</h3>
      <ul class="samples">
        {preview.samples.map((sample) => (
          <li key={`${sample.type} ${sample.record.id}`} class="sample small">
            <Sample sample={sample} />
          </li>
        ))}
      </ul>
      <Cautions preview={preview} />
      <PreviewChoices preview={preview} onAdd={onAdd} onCancel={onCancel} />
    </article>
  );
}

function PreviewFacts({ preview }: { preview: ListPreview }): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const { header } = preview;
  const home = webAddress(header.publisher.url ?? header.homepage ?? '');
  return (
    <dl class="facts small">
      <Fact name={translate('factPublisher')}>
        {home ? (
          <a href={home} target="_blank" rel="noopener noreferrer">
            {header.publisher.name}
          </a>
        ) : (
          header.publisher.name
        )}
      </Fact>
      <Fact name={translate('timeData')}>{formatDay(header.published, language)}</Fact>
      {header.license && <Fact name={translate('factLicence')}>{header.license}</Fact>}
      {header.attribution && <Fact name={translate('factAttribution')}>{header.attribution}</Fact>}
      {preview.url && (
        <Fact name={translate('factAddress')}>
          <span class="address">{preview.url}</span>
        </Fact>
      )}
      <Fact name={translate('factSize')}>{formatBytes(preview.bytes, language)}</Fact>
      <Fact name={translate('factFormat')}>{preview.format}</Fact>
    </dl>
  );
}

/** One record as one line. */
function Sample({ sample }: { sample: ListRecord }): JSX.Element {
  const language = useLanguage();
  const [kind, title, line] = sampleWords(sample, language);
  return (
    <>
      <span class="faint">{kind}</span> <bdi class="sample-title">{title}</bdi>
      {line && (
        <>
          {' '}
          <bdi class="soft">{line}</bdi>
        </>
      )}
    </>
  );
}

function sampleWords(sample: ListRecord, language: Language): [kind: string, title: string, line: string | undefined] {
  const { translate } = language;
  switch (sample.type) {
    case 'entity':
      return [translate(ACTOR_LABELS[sample.record.kind]), sample.record.name, sample.record.summary];
    case 'event':
      return [
        translate(EVENT_LABELS[sample.record.kind]),
        sample.record.title,
        formatDate(sample.record.start, language),
      ];
    case 'claim':
      return [translate(LISTED_LABELS[sample.record.status]), sample.record.topic, undefined];
  }
}

/** What the reader should know before saying yes. */
function Cautions({ preview }: { preview: ListPreview }): JSX.Element {
  const { translate, count, list } = useLanguage();
  const leftOut = Object.values(preview.leftOut).reduce((sum, number) => sum + number, 0);
  return (
    <>
      {preview.followed && <p class="small caution">{translate('previewFollowed', preview.followed)}</p>}
      {preview.signature === 'bad' && <p class="small caution">{translate('heldSignature')}</p>}
      {preview.signature === 'missing' && <p class="small caution">{translate('heldUnsigned')}</p>}
      {preview.signature === 'good' && <p class="small soft">{translate('previewSigned')}</p>}
      {preview.redistribution === 'prohibited' && <p class="small soft">{translate('exportForbidden')}</p>}
      {leftOut > 0 && <p class="small soft">{count('previewLeftOut', leftOut, list(Object.keys(preview.leftOut)))}</p>}
      {preview.skipped + preview.warnings.length > 0 && (
        <Disclosure summary={count('previewWarnings', preview.skipped + preview.warnings.length)}>
          <ProblemReport skipped={preview.skipped} problems={[...preview.problems, ...preview.warnings]} />
        </Disclosure>
      )}
    </>
  );
}
