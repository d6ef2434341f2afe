// Sends and serves the calls of calls.ts over runtime messages; knows who may send what, and nothing of what the calls do.

import type { Runtime } from 'webextension-polyfill';
import { browser, ownUrl } from '../browser';
import type { Result } from '../result';

type Signature = (...parameters: never[]) => unknown;
type CallMap<Calls> = { [Name in keyof Calls]: Signature };
type Parameters_<Call> = Call extends (...parameters: infer P) => unknown ? P : never;
type Answer<Call> = Call extends (...parameters: never[]) => infer R ? Awaited<R> : never;

/** Handlers take the call's parameters and, last, the sender. */
export type Handlers<Calls> = {
  [Name in keyof Calls]: (
    ...parameters: [...Parameters_<Calls[Name]>, Runtime.MessageSender]
  ) => Answer<Calls[Name]> | Promise<Answer<Calls[Name]>>;
};

type Envelope = { says: string; call: string; parameters: unknown[] };

/** A call failed at the other end; its message is the reason for the reader's log, not for display. */
export class CallFailed extends Error {}

/** Nobody answered, or the other end was stopped before it did; whether it heard the call is unknown. */
export class CallLost extends CallFailed {}

/** Who sent a message: one of our content scripts, or one of our own pages or the background. Undefined: not ours. */
export function senderKind(sender: Runtime.MessageSender): 'content' | 'panel' | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const url = sender.url ?? '';
  if (url.startsWith(extensionRoot())) return 'panel';
  return sender.tab ? 'content' : undefined;
}

/** With its closing slash, so that no longer host begins with it. */
const extensionRoot = (): string => ownUrl('');

/**
 * Answers calls of one channel (`page`, `panel`, `tab`) from the senders that `accepts` admits; everything else is left unanswered.
 * `take` is what is made of the parameters at the door, whatever the call.
 */
export const serve = <Calls extends CallMap<Calls>>(
  channel: string,
  handlers: Handlers<Calls>,
  accepts: (sender: Runtime.MessageSender) => boolean,
  take: (parameters: unknown[]) => unknown[] = (parameters) => parameters,
): (() => void) =>
  listen(channel, accepts, ({ call, parameters }, sender) => {
    const handler = handlerOf(handlers, call);
    return handler && (() => handler(...take(parameters), sender));
  });

/** The same with handlers that are loaded when the first call comes. It answers every call of the channel; one that there is no handler for fails. */
export const serveLater = <Calls extends CallMap<Calls>>(
  channel: string,
  load: () => Promise<Handlers<Calls>>,
  accepts: (sender: Runtime.MessageSender) => boolean,
): (() => void) =>
  listen(channel, accepts, ({ call, parameters }, sender) => async () => {
    const handler = handlerOf(await load(), call);
    if (!handler) throw new Error('no such call');
    return handler(...parameters, sender);
  });

function handlerOf<Calls>(handlers: Handlers<Calls>, call: string): ((...all: unknown[]) => unknown) | undefined {
  if (!Object.hasOwn(handlers, call)) return undefined;
  return handlers[call as keyof Calls] as unknown as (...all: unknown[]) => unknown;
}

/** `workFor` says at once what is to be done for a call; undefined: it is not answered. */
function listen(
  channel: string,
  accepts: (sender: Runtime.MessageSender) => boolean,
  workFor: (envelope: Envelope, sender: Runtime.MessageSender) => (() => unknown) | undefined,
): () => void {
  // Answers by callback: Chromium ignores a returned promise.
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (result: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message, channel) || !accepts(sender)) return undefined;
    const work = workFor(message, sender);
    if (!work) return undefined;
    void answer(work).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
}

/** A function that calls the background: `const call = caller<PageCalls>('page'); await call('readNames', article)`. Rejects with CallFailed, or CallLost. */
export function caller<Calls extends CallMap<Calls>>(channel: string) {
  return async <Name extends keyof Calls & string>(
    call: Name,
    ...parameters: Parameters_<Calls[Name]>
  ): Promise<Answer<Calls[Name]>> => open(() => browser.runtime.sendMessage(envelope(channel, call, parameters)), call);
}

/** The same, to the content script of one tab. */
export function tabCaller<Calls extends CallMap<Calls>>(channel: string) {
  return async <Name extends keyof Calls & string>(
    tab: number,
    call: Name,
    ...parameters: Parameters_<Calls[Name]>
  ): Promise<Answer<Calls[Name]>> =>
    open(() => browser.tabs.sendMessage(tab, envelope(channel, call, parameters)), call);
}

const envelope = (channel: string, call: string, parameters: unknown[]): Envelope => ({
  says: channel,
  call,
  parameters,
});

function isEnvelope(message: unknown, channel: string): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { says, call, parameters } = message as Partial<Envelope>;
  return says === channel && typeof call === 'string' && Array.isArray(parameters);
}

async function answer(work: () => unknown): Promise<Result<unknown, string>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    return { ok: false, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function open<T>(send: () => Promise<unknown>, call: string): Promise<T> {
  let result: Result<T, string> | undefined;
  try {
    result = (await send()) as typeof result;
  } catch (cause) {
    throw new CallLost(`${call}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (!result) throw new CallLost(`${call}: nobody answered`);
  if (!result.ok) throw new CallFailed(`${call}: ${result.error}`);
  return result.value;
}
