// A background that answers when the test says so: every question of a content script waits here, in the order in which it was asked.

import type { Mark } from '../../lib/model/mark';
import type { PageSettings } from '../../lib/model/settings';
import { until } from './extension-browser';

export type Question = {
  call: string;
  parameters: unknown[];
  /** With marks, or with settings. */
  answer(value: Mark[] | PageSettings): void;
  /** The background could not do it. */
  fail(): void;
  /** The background was stopped before it answered. */
  lose(): void;
};

export const questions: Question[] = [];
/** The counts that the toolbar was told. */
export const counts: number[] = [];

type Envelope = { call: string; parameters: unknown[] };

/** Stands in for `lib/browser`. */
export const browserWithBackground = {
  ownUrl: (path: string) => path,
  browser: {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      sendMessage: ({ call, parameters }: Envelope): Promise<unknown> => {
        if (call === 'showCount') {
          counts.push(Number(parameters[0]));
          return Promise.resolve({ ok: true });
        }
        return new Promise((resolve, reject) => {
          questions.push({
            call,
            parameters,
            answer: (value) => resolve({ ok: true, value: Array.isArray(value) ? readingWith(value) : value }),
            fail: () => resolve({ ok: false, error: 'aborted' }),
            lose: () => reject(new Error('The message channel closed before a response was received')),
          });
        });
      },
    },
  },
};

/** The next question, once it has been asked. */
export async function asked(call: string): Promise<Question> {
  await until(call, async () => questions.length > 0, 2000);
  const question = questions.shift() as Question;
  if (question.call !== call) throw new Error(`asked ${question.call} instead of ${call}`);
  return question;
}

const readingWith = (marks: Mark[]) => ({ marks, reading: { actors: [], disputes: [] } });
