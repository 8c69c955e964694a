// Carries the calls of protocol.ts between the contexts of the extension. Failures cross as {ok:false, code, message}.
// A missing answer, a wrong argument, an unknown call do not compile. Idea of the typed table: refined-github's background.
import { browser, type Runtime } from './browser.ts';
import { messageOf } from './message-of.ts';
import type { Channels, FailureCode, Reply } from './protocol.ts';

export { messageOf };

type Channel = keyof Channels;
type ToBackground = 'panel>background' | 'page>background';
type Call<C extends Channel> = keyof Channels[C] & string;
type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Value<F> = F extends (...args: never[]) => infer R ? R : never;

/** A call on its way. */
export interface Envelope { readonly channel: Channel; readonly call: string; readonly args: readonly unknown[] }

/** One function per call of a channel; the compiler reports any that is missing. Failures are thrown as CallError. */
export type Answers<C extends Channel> = {
  readonly [M in Call<C>]: (sender: Runtime.MessageSender, ...args: Args<Channels[C][M]>) => Promise<Value<Channels[C][M]>>;
};

/** A call failed in a way its caller may want to show. Anything else is a bug. */
export class CallError extends Error {
  override readonly name = 'CallError';
  constructor(readonly code: FailureCode, message: string) { super(message); }
}

/** Calls the background; asks again when it was stopped in the middle, for every call is complete in itself. Rejects with CallError. */
export async function ask<C extends ToBackground, M extends Call<C>>(channel: C, call: M, ...args: Args<Channels[C][M]>): Promise<Value<Channels[C][M]>> {
  return opened(await sendSurely(envelope(channel, call, args)), call);
}

/** As `ask`, where a script before this one has sent the call: its reply counts when one came, else the call is sent again. */
export async function askBegun<C extends ToBackground, M extends Call<C>>(begun: Promise<unknown>, channel: C, call: M, ...args: Args<Channels[C][M]>): Promise<Value<Channels[C][M]>> {
  const reply = await begun;
  return reply === undefined || reply === null ? ask(channel, call, ...args) : opened(reply, call);
}

/** Calls the offscreen document that owns the corpus worker (Chromium). Its listeners may not be there yet: asked again. */
export async function askHost<M extends Call<'background>host'>>(call: M, ...args: Args<Channels['background>host'][M]>): Promise<Value<Channels['background>host'][M]>> {
  return opened(await sendSurely(envelope('background>host', call, args)), call);
}

/** Calls the content script of a tab. A page that was left or never entered rejects with `page-gone`. */
export async function askPage<M extends Call<'background>page'>>(tabId: number, call: M, ...args: Args<Channels['background>page'][M]>): Promise<Value<Channels['background>page'][M]>> {
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tabId, envelope('background>page', call, args), { frameId: 0 });
  } catch (error) {
    throw new CallError('page-gone', `the page of tab ${tabId} does not answer "${call}": ${messageOf(error)}`);
  }
  return opened(reply, call, 'page-gone');
}

/** Answers a channel. Call it at the top level of an entry file: a woken worker must find its listeners. */
export function answer<C extends Channel>(channel: C, answers: Answers<C>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || message.channel !== channel || !mayCall(channel, sender)) return undefined;
    return replyTo(answers as Readonly<Record<string, unknown>>, message, sender);
  });
}

const TRIES = 5;
const PAUSE_MS = 150;

/** Sends until somebody answers. A context that was stopped closes the channel, one that is starting answers nothing. */
async function sendSurely(message: Envelope): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      const reply: unknown = await browser.runtime.sendMessage(message);
      if ((reply !== undefined && reply !== null) || tries === TRIES) return reply;
    } catch (error) {
      if (tries === TRIES) throw new CallError('internal', `"${message.call}" could not be sent: ${messageOf(error)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
  }
}

const envelope = (channel: Channel, call: string, args: readonly unknown[]): Envelope => ({ channel, call, args });

async function replyTo(answers: Readonly<Record<string, unknown>>, { call, args }: Envelope, sender: Runtime.MessageSender): Promise<Reply<unknown>> {
  const run = Object.hasOwn(answers, call) ? answers[call] : undefined;
  if (typeof run !== 'function') return { ok: false, code: 'bad-call', message: `nobody answers "${call}"` };
  try {
    return { ok: true, value: await run(sender, ...args) };
  } catch (error) {
    if (error instanceof CallError) return { ok: false, code: error.code, message: error.message };
    console.error(`recoupe: "${call}" failed`, error);
    return { ok: false, code: 'internal', message: messageOf(error) };
  }
}

function opened<T>(given: unknown, call: string, whenSilent: FailureCode = 'internal'): T {
  const reply = given as Reply<T> | undefined;
  if (reply === undefined || reply === null) throw new CallError(whenSilent, `nobody answered "${call}"`);
  if (!reply.ok) throw new CallError(reply.code, reply.message);
  return reply.value;
}

/** Only the extension's own documents call, but for the one channel of content scripts: a page taken over reaches nothing else. */
function mayCall(channel: Channel, sender: Runtime.MessageSender): boolean {
  const isOurs = sender.url === undefined || sender.url.startsWith(browser.runtime.getURL(''));
  return sender.id === browser.runtime.id && (channel === 'page>background' ? sender.tab !== undefined : isOurs);
}

const isEnvelope = (message: unknown): message is Envelope => typeof message === 'object' && message !== null
  && 'channel' in message && 'call' in message && typeof message.call === 'string' && 'args' in message && Array.isArray(message.args);
