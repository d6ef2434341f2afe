// The records of a list that could not be used, each with its place and what to do about it.

import type { JSX } from 'preact';
import type { ListProblem } from '../../lib/model/list-problem';
import { useLanguage } from '../i18n';
import { WindowedList } from '../parts/windowed-list';

export function ProblemReport({
  skipped,
  problems,
}: {
  skipped: number;
  problems: readonly ListProblem[];
}): JSX.Element {
  const { count, translate, number } = useLanguage();
  return (
    <div class="report small">
      <p>{count('reportSkipped', skipped)}</p>
      {/* The parser speaks English, for the publisher to whom this is sent. */}
      <div lang="en" dir="ltr">
        <WindowedList
          items={problems}
          label={translate('openReport')}
          rowHeightPx={40}
          keyOf={({ path, line, code }) => `${line} ${path} ${code}`}
        >
          {({ path, line, reason }) => (
            <p class="report-line">
              <code class="faint">{line === undefined ? path : translate('atLine', number(line))}</code> {reason}
            </p>
          )}
        </WindowedList>
      </div>
    </div>
  );
}
