// One attribution as the article has it: who says it, in which words, what is said, and how firmly.

import type { JSX } from 'preact';
import type { CardStatement } from '../../lib/model/card';
import { hull, type Span } from '../../lib/model/span';
import { useLanguage } from '../i18n';
import { Firmness } from './firmness';
import { MarkedWords, shorten } from './marked-words';
import { fullerName } from './said-by';
import { SourceTag } from './source-swatch';

type Props = {
  statement: CardStatement;
  /** Characters of the content to show at most. */
  length?: number;
  /** Leaves out how firmly it is said; `whole` says so even when nothing is held back. */
  detail?: 'brief' | 'usual' | 'whole';
  onShowSpan(span: Span): void;
};

export function StatementView({ statement, length = 600, detail = 'usual', onShowSpan }: Props): JSX.Element {
  const { sourceType, party, content, signals } = statement;
  const place = hull([...content]) ?? hull([...statement.cue]) ?? hull([...statement.source]);
  const words = <MarkedWords words={shorten(content, length)} underlined={signals} />;
  return (
    <div class="statement">
      <SourceTag type={sourceType} party={party} />
      <Who statement={statement} />
      {content.length > 0 && (
        <blockquote class="quote" dir="auto">
          {place ? (
            <button type="button" class="jump" onClick={() => onShowSpan(place)}>
              {words}
            </button>
          ) : (
            words
          )}
        </blockquote>
      )}
      {detail !== 'brief' && <Firmness statement={statement} plain={detail === 'whole'} />}
    </div>
  );
}

/** The source and the words that attribute, as printed; the fuller name where the article only says "the ministry". */
function Who({ statement }: { statement: CardStatement }): JSX.Element | null {
  const { source, cue, signals } = statement;
  const fuller = fullerName(statement);
  const { translate } = useLanguage();
  if (source.length === 0 && cue.length === 0) return null;
  return (
    <p class="who" dir="auto">
      {source.length > 0 && (
        <span class="who-name quote">
          <MarkedWords words={source} underlined={signals} />
        </span>
      )}
      {fuller && <span class="soft"> {translate('meaning', fuller)}</span>}
      {cue.length > 0 && (
        <span class="who-cue quote soft">
          {' '}
          <MarkedWords words={cue} underlined={signals} />
        </span>
      )}
    </p>
  );
}
