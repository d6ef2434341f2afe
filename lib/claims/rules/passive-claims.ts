// Claims in the passive: "is believed to have …", "it has been pointed out that …", "accused of … by …", "was adopted by …".

import { clauseEnd, tidy } from './clause-end';
import { TAKES_UP } from './denied-asides';
import type { Parse } from './parse';
import { isNominal, type Range } from './phrase';
import { phraseStartingAt } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import type { RangeClaim } from './range-claim';
import { findSubject } from './subject';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Passives that hand a statement on without saying whose it is, before an infinitive or a that-clause. */
const IMPERSONAL = list(
  'believe think say report suspect allege expect understand rumour rumor consider presume assume estimate suppose fear feel claim hold judge deem see predict forecast project',
);

/** Passives whose maker stands after "by" and whose subject is what is said about. */
const WITH_AGENT = list(
  'adopt echo repeat endorse back support confirm reject deny dispute contradict dismiss criticize criticise condemn denounce praise blame accuse call describe quote cite question challenge welcome announce claim oppose approve see view regard slam blast mock label brand report reveal refute defend hail',
);

const AS_PASSIVES = list(
  'see view regard describe portray depict characterize characterise cite quote interpret perceive dismiss consider hail denounce condemn label brand',
);

const SAID_THAT = list(
  'say claim report point allege argue suggest note announce believe think state assert confirm reveal rumour rumor hint speculate mention acknowledge recognize recognise agree assume expect fear hope understand emphasize emphasise stress decide show establish estimate',
);

export function passiveClaims(parse: Parse): RangeClaim[] {
  const { words } = parse;
  return parse.groups.flatMap((group) => {
    const lemma = words[group.head]?.verb?.lemma;
    const past = words[group.head]?.form === 'participle' || words[group.head]?.form === 'past';
    if (!lemma || !past || !(group.passive || isReduced(words, group))) return [];
    const found =
      impersonalThat(parse, group, lemma) ??
      impersonalInfinitive(parse, group, lemma) ??
      accused(parse, group, lemma) ??
      byAgent(parse, group, lemma);
    return found ? [found] : [];
  });
}

/** A participle without auxiliary right behind its noun: "the attack, believed to …", "a man accused of …". */
function isReduced(words: readonly Word[], group: VerbGroup): boolean {
  if (group.kind !== 'participle' && group.kind !== 'finite') return false;
  if (group.start !== group.head) return false;
  const next = words[group.head + 1];
  return next !== undefined && (next.class === 'to' || /^(?:by|of)$/.test(next.lower));
}

/** "It has been pointed out that …" */
function impersonalThat(parse: Parse, group: VerbGroup, lemma: string): RangeClaim | undefined {
  const { words } = parse;
  if (!group.passive || !SAID_THAT.has(lemma)) return undefined;
  const it = words[group.start - 1];
  if (!it || !(/^it\b/.test(it.lower) || it.lower === 'as')) return undefined;
  const out = /^out$/.test(words[group.end]?.lower ?? '') ? group.end + 1 : group.end;
  const agent = agentAt(parse, out);
  const from = agent ? agent.to : out;
  if (words[from]?.lower !== 'that') return undefined;
  const content = tidy(words, { from, to: clauseEnd(words, from) });
  if (!content) return undefined;
  return {
    source: agent ? [agent] : [],
    cue: [{ from: group.start, to: out }],
    content: [content],
    rule: 'impersonal',
    sure: true,
  };
}

/** "is believed to have been …", also without "is" behind its noun. */
function impersonalInfinitive(parse: Parse, group: VerbGroup, lemma: string): RangeClaim | undefined {
  const { words } = parse;
  if (!IMPERSONAL.has(lemma)) return undefined;
  const agent = agentAt(parse, group.end);
  const from = agent ? agent.to : group.end;
  if (words[from]?.class !== 'to' || !followsInfinitive(words, from)) return undefined;
  const rest = tidy(words, { from, to: commaEnd(words, from, group) });
  if (!rest) return undefined;
  const subject = passiveSubject(parse, group);
  return {
    source: agent ? [agent] : [],
    cue: [{ from: group.start, to: group.end }],
    content: subject ? [subject, rest] : [rest],
    rule: 'impersonal',
    sure: true,
  };
}

const followsInfinitive = (words: readonly Word[], to: number): boolean => {
  const next = words[to + 1];
  const second = next?.class === 'adverb' || next?.class === 'not' ? words[to + 2] : next;
  return (
    second !== undefined &&
    (['be', 'have', 'do'].includes(second.class) || (second.class === 'verb' && second.form === 'base'))
  );
};

function accused(parse: Parse, group: VerbGroup, lemma: string): RangeClaim | undefined {
  const { words } = parse;
  if (!/^(?:accuse|suspect|blame|charge|convict|acquit|indict)$/.test(lemma)) return undefined;
  const next = words[group.end];
  const agent = agentAt(parse, group.end);
  const from = agent ? agent.to : group.end;
  const marker = words[from];
  const expected = lemma === 'blame' ? 'for' : lemma === 'charge' ? 'with' : 'of';
  if (!next || marker?.lower !== expected) return undefined;
  const rest = tidy(words, { from, to: commaEnd(words, from, group) });
  if (!rest) return undefined;
  const subject = passiveSubject(parse, group);
  return {
    source: agent ? [agent] : [],
    cue: [{ from: group.start, to: group.end }],
    content: subject ? [subject, rest] : [rest],
    rule: 'passive',
    sure: group.passive,
  };
}

/** "This version was adopted by the party's spokesman", "was described by residents as …". */
function byAgent(parse: Parse, group: VerbGroup, lemma: string): RangeClaim | undefined {
  const { words } = parse;
  if (!WITH_AGENT.has(lemma)) return undefined;
  const subject = passiveSubject(parse, group);
  if (!subject) return undefined;
  const agent = agentAt(parse, group.end);
  const cue = [{ from: group.start, to: group.end }];
  const from = agent ? agent.to : group.end;
  const as =
    AS_PASSIVES.has(lemma) && words[from]?.lower === 'as'
      ? tidy(words, { from, to: commaEnd(words, from, group) })
      : undefined;
  const behind = agent ? undefined : as && agentBehind(parse, as);
  if (as) {
    const content = [subject, behind ? { from: as.from, to: behind.from - 1 } : as];
    const source = agent ?? behind;
    return { source: source ? [source] : [], cue, content, rule: 'passive', sure: source !== undefined };
  }
  return agent
    ? {
        source: [agent],
        cue,
        content: [subject],
        rule: 'passive',
        sure: /^(?:adopt|endorse|confirm|deny|reject|dispute|contradict|accuse|blame)$/.test(lemma),
      }
    : undefined;
}

/** "dismissed as pure invention | by a person close to the fund": who ends what it was called. */
function agentBehind(parse: Parse, { from, to }: Range): Range | undefined {
  const by = parse.words.slice(from, to).findLastIndex(({ lower }) => lower === 'by');
  const agent = by > 1 ? agentAt(parse, from + by) : undefined;
  return agent?.to === to ? agent : undefined;
}

/** "by X" at `at`, X being somebody. */
function agentAt(parse: Parse, at: number): Range | undefined {
  const { words } = parse;
  const end = words[at]?.class === 'adverb' ? at + 1 : at;
  if (words[end]?.lower !== 'by' || words[end + 1]?.form === 'gerund') return undefined;
  const { ceiling } = parse.reach(at);
  const agent = phraseStartingAt(words, end + 1, ceiling);
  // "by Israel and by some politicians"
  const another = agent && words[agent.to]?.lower === 'and' && words[agent.to + 1]?.lower === 'by';
  const further = another ? phraseStartingAt(words, agent.to + 2, ceiling) : undefined;
  return agent && further ? { from: agent.from, to: further.to } : agent;
}

function passiveSubject(parse: Parse, group: VerbGroup): Range | undefined {
  const { words } = parse;
  const before = words[group.start - 1];
  const reach = parse.reach(group.head);
  // "the camp, believed to be …"
  if (!group.passive && before?.class === 'comma') {
    return isNominal(words[group.start - 2]) ? phraseEndingAt(words, group.start - 2, reach.floor) : undefined;
  }
  const subject = findSubject(parse, group.passive ? { ...group, kind: 'finite' } : group);
  return subject.side === 'left' || subject.side === 'relative' ? subject.range : undefined;
}

/** A reduced participle set off by commas ends at the closing comma, and what somebody is accused of before ", which it denies". */
function commaEnd(words: readonly Word[], from: number, group: VerbGroup): number {
  const end = beforeAside(words, from, clauseEnd(words, from));
  if (group.passive && words[group.start - 2]?.class !== 'comma') return end;
  for (let at = from; at < end; at++) if (words[at]?.class === 'comma') return at;
  return end;
}

/** Before ", which it denies", ", something it disputes", ", a charge she rejects". */
function beforeAside(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const aside = words[at]?.class === 'comma' ? words.slice(at + 1, at + 3).map(({ lower }) => lower) : [];
    if (/^(?:which|something)$/.test(aside[0] ?? '') || (/^an?$/.test(aside[0] ?? '') && TAKES_UP.test(aside[1] ?? '')))
      return at;
  }
  return to;
}
