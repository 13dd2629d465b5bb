import { PassThrough, Writable } from 'node:stream';
import { setImmediate as nextRound } from 'node:timers/promises';
import { runChat } from '../../src/adapters/terminal/chat.js';
import { type Reply, say, show } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import type { Locale } from '../../src/texts/index.js';

/** Answers the nth input. */
export type Bot = (input: Incoming['input'], count: number) => Reply | Promise<Reply>;

export const press = (title: string, data: object = {}) => ({
  type: 'Action.Execute',
  title,
  data: { verb: 'form.send', card: 'form@1', ...data },
});
export const card = (...body: object[]) => show({ content: { type: 'AdaptiveCard', body }, summary: '' });
export const actions = (...list: object[]) => ({ type: 'ActionSet', actions: list });
export const line = (text: string) => ({ type: 'TextBlock', text });

export const SENDER = { tenantId: 't', aadObjectId: 'o', name: 'Sofia Demo' };

/** Runs the real terminal chat on the lines; gives back what it printed and what the bot heard. */
export const chat = async (
  lines: readonly string[],
  bot: Bot,
  options: { locale?: Locale; typed?: boolean; isMessage?: (line: string) => boolean } = {},
) => {
  const heard: Incoming[] = [];
  const written: string[] = [];
  const input = Object.assign(new PassThrough(), options.typed ? { isTTY: true } : {});
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  input.end(lines.join('\n'));
  await runChat({
    dispatch: async (incoming) => {
      heard.push(incoming);
      await nextRound();
      return bot(incoming.input, heard.length);
    },
    input,
    output,
    sender: SENDER,
    locale: options.locale ?? 'sv',
    ...(options.isMessage && { isMessage: options.isMessage }),
  });
  return { shown: written.join(''), heard, inputs: heard.map(({ input }) => input) };
};

export const echo: Bot = (input) =>
  say(input.kind === 'text' ? `svar på ${input.text}` : `tryck: ${JSON.stringify(input)}`);
