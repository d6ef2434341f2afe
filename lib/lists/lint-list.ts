// What a list's maker would want to know before publishing: things that are allowed and still go wrong for readers. Errors are the parser's.

import type { Alias, DisputedClaim, ListRecord } from '../model/list';
import { fold } from '../text/fold';
import { titleOf } from './record-title';
import { isAcronym, type WeakReason, weaknessOf } from './weak-alias';

export type LintWarning = {
  code:
    | 'common-alias'
    | 'common-phrase'
    | 'shared-alias'
    | 'several-names'
    | 'duplicate'
    | 'one-version'
    | 'no-sources'
    | 'no-identifier'
    | 'loaded-word';
  /** `entity hgf`. */
  where: string;
  reason: string;
};

/** Sees every record once, in any order; the warnings come at the end. */
export class ListLint {
  readonly #warnings: LintWarning[] = [];
  /** Folded strong names → the records that have them. */
  readonly #owners = new Map<string, { where: string; name: string }[]>();

  /** What makes two records look like one → the first that has it. */
  readonly #alike = new Map<string, string>();

  add(entry: ListRecord): void {
    const where = `${entry.type} ${entry.record.id}`;
    this.#checkDuplicate(entry, where);
    this.#checkSources(entry, where);
    this.#checkWords(entry, where);
    if (entry.type === 'claim') this.#checkDispute(entry.record, where);
    if (entry.type === 'entity') {
      const { name, aliases, kind, identifiers } = entry.record;
      this.#checkName(
        { name, kind: 'alias', strength: 'strong' },
        kind,
        where,
        'give a fuller name first, and this one as a weak alias',
      );
      for (const alias of aliases) {
        this.#checkName(alias, kind, where, 'make it a weak alias');
        if (holdsSeveral(alias.name, name))
          this.#warn(
            'several-names',
            where,
            `"${alias.name}" is read as one name: part names by ; in a sheet, and put each in quotation marks of its own in JSON.`,
          );
      }
      if (!identifiers && kind !== 'other') {
        this.#warn(
          'no-identifier',
          where,
          `${name} has no identifier: give its Wikidata item, so that it is known to be the same in other lists.`,
        );
      }
    }
  }

  finish(): LintWarning[] {
    for (const [, owners] of this.#owners) {
      const [first, ...others] = owners;
      if (!first || others.length === 0) continue;
      const rest = others.map(({ where }) => where).join(', ');
      this.#warn(
        'shared-alias',
        first.where,
        `"${first.name}" is a strong name of ${rest} too: readers will see it marked as ambiguous. Make it weak where it is less usual.`,
      );
    }
    return this.#warnings;
  }

  #checkName(alias: Alias, kind: Parameters<typeof weaknessOf>[1], where: string, remedy: string): void {
    if (alias.strength === 'weak') {
      if (!alias.requires?.length && alias.kind === 'acronym' && alias.name.length < 4) {
        this.#warn(
          'common-alias',
          where,
          `"${alias.name}" is weak without \`requires\`: name words that stand near it in articles about this one.`,
        );
      }
      return;
    }
    const folded = fold(alias.name);
    const owners = this.#owners.get(folded) ?? [];
    if (!owners.some((owner) => owner.where === where))
      this.#owners.set(folded, [...owners, { where, name: alias.name }]);
    const weakness = weaknessOf(alias.name, kind);
    // An acronym whose case counts is told from the word that it spells.
    const isGuarded = weakness === 'acronym' && (alias.caseSensitive ?? isAcronym(alias.name));
    if (weakness && !isGuarded) this.#warn('common-alias', where, `"${alias.name}" ${WHY[weakness]}: ${remedy}.`);
  }

  #checkDuplicate(entry: ListRecord, where: string): void {
    const likeness = likenessOf(entry);
    const first = likeness && this.#alike.get(likeness);
    if (first) this.#warn('duplicate', where, `"${titleOf(entry)}" looks like ${first} again: make them one record.`);
    else if (likeness) this.#alike.set(likeness, where);
  }

  #checkDispute({ topic, match, versions }: DisputedClaim, where: string): void {
    if (versions.length < 2) {
      const reason = `"${topic}" has one version only: give those that others hold, or leave it out.`;
      this.#warn('one-version', where, reason);
    }
    for (const phrase of match.phrases ?? []) {
      if (!isCommon(phrase)) continue;
      const reason = `"${phrase}" stands in articles about anything: give words that only this matter has.`;
      this.#warn('common-phrase', where, reason);
    }
  }

  #checkSources(entry: ListRecord, where: string): void {
    const title = titleOf(entry);
    if (entry.type === 'claim') {
      const bare = entry.record.versions.filter((version) => version.sources.length === 0).length;
      if (bare > 0)
        this.#warn(
          'no-sources',
          where,
          `${bare} of the versions of "${title}" ${bare === 1 ? 'names' : 'name'} no source: readers will see "no source given".`,
        );
    } else if (entry.record.sources.length === 0) {
      this.#warn('no-sources', where, `"${title}" names no source: readers will see "no source given".`);
    }
  }

  /** A list informs; the reader judges. */
  #checkWords({ type, record }: ListRecord, where: string): void {
    const text = type === 'claim' ? record.topic : (record.summary ?? '');
    const loaded = LOADED_WORDS.find((word) => fold(text).split(' ').includes(word));
    if (loaded) this.#warn('loaded-word', where, `"${loaded}" judges: say what happened and who says so.`);
    if (type === 'claim' && !record.topic.trim().endsWith('?')) {
      this.#warn(
        'loaded-word',
        where,
        `The topic "${record.topic}" is not a question: ask what is in dispute, so that no version is preferred.`,
      );
    }
  }

  #warn(code: LintWarning['code'], where: string, reason: string): void {
    this.#warnings.push({ code, where, reason });
  }
}

/** "Halden, Halden Ltd", "Blue Crane Group, BCG": parts that repeat or shorten another; but "Ministry of Health, Welfare and Family Affairs" is one. */
function holdsSeveral(alias: string, name: string): boolean {
  const parts = alias.split(',').map((part) => fold(part).trim());
  const words = parts.flatMap((part) => [...new Set(part.split(' '))]).filter((word) => word.length > 2);
  const short = [...parts, fold(name)].map(initialsOf).filter((initials) => initials.length > 1);
  return (
    parts.length > 1 &&
    (parts.includes(fold(name)) || new Set(words).size < words.length || parts.some((part) => short.includes(part)))
  );
}

const initialsOf = (words: string): string =>
  words
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');

/** One word that is short or everyday. */
function isCommon(phrase: string): boolean {
  const weakness = fold(phrase).includes(' ') ? undefined : weaknessOf(phrase, 'other');
  return weakness === 'short' || weakness === 'plain-word';
}

/** The same item, the same title on the same day, the same question. */
function likenessOf({ type, record }: ListRecord): string | undefined {
  if (type === 'entity') return record.identifiers?.wikidata && `entity ${record.identifiers.wikidata}`;
  return type === 'event' ? `event ${record.start} ${fold(record.title)}` : `claim ${fold(record.topic)}`;
}

const WHY: Record<WeakReason, string> = {
  short: 'has fewer than four letters and will be found in other words’ places',
  'one-word-person': 'is one word for a person and will be found in other people’s names',
  acronym: 'is an acronym that others may use',
  'plain-word': 'is an everyday word',
  country: 'is the name of a country',
};

const LOADED_WORDS = [
  'fake',
  'hoax',
  'liar',
  'lie',
  'lies',
  'propaganda',
  'regime',
  'terrorist',
  'terrorists',
  'traitor',
  'so-called',
];
