import { z } from 'zod';
import { undeliveredCard, undeliveredView } from '../../cards/undelivered.js';
import { dismissNotice } from '../../usecases/dismiss-notice.js';
import { forgetConversation } from '../../usecases/forget-conversation.js';
import { listUndelivered } from '../../usecases/list-undelivered.js';
import type { Ports } from '../../usecases/ports.js';
import { resendNotice } from '../../usecases/resend-notice.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { undeliveredRows } from '../undelivered-rows.js';

// Grammar: [visa|show] utskick|utskicken|vad har inte kommit fram|undelivered|undelivered messages
const GRAMMAR =
  /^(?:(?:(?:visa|show) )?(?:utskick(?:en)?|undelivered(?: messages)?)|vad har inte kommit fram)[.!?]?$/i;

const cardIn = async (ports: Ports, turn: Turn, notice?: string) => {
  const view = undeliveredView(
    turn.texts,
    await undeliveredRows(ports, turn, await listUndelivered(ports)),
    notice,
  );
  return { isEmpty: view.isEmpty, card: undeliveredCard.render(view) };
};

const list = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { isEmpty, card } = await cardIn(ports, turn);
  return isEmpty ? say(turn.texts.undelivered.none) : show(card);
};

/** The list as it is now in the place of the pressed one, with what happened. */
const listWith = async (ports: Ports, turn: Turn, notice: string): Promise<Reply> =>
  replaceWith((await cardIn(ports, turn, notice)).card);

const seenNotice = z.strictObject({ noticeId: z.string(), expectedVersion: z.int() });

/** Shows staff what the bot could not bring to people, and sends it again when they say so. */
export const undeliveredCommand = defineCommand<true>({
  name: 'utskick',
  personalFor: ['staff'],
  help: ({ undelivered }) => undelivered.command,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: (ports, turn) => list(ports, turn),
  verbs: [
    defineVerb({
      name: 'notice.resend',
      schema: seenNotice,
      run: async (ports, turn, seen) => {
        const { resent, changed } = turn.texts.undelivered;
        const { ok } = await resendNotice(ports, { ...seen, by: askerOf(turn).person.id });
        return listWith(ports, turn, ok ? resent : changed);
      },
    }),
    defineVerb({
      name: 'notice.dismiss',
      schema: seenNotice,
      run: async (ports, turn, seen) => {
        const { dismissed, changed } = turn.texts.undelivered;
        const { ok } = await dismissNotice(ports, { ...seen, by: askerOf(turn).person.id });
        return listWith(ports, turn, ok ? dismissed : changed);
      },
    }),
    defineVerb({
      name: 'conversation.forget',
      schema: z.strictObject({ conversationId: z.string() }),
      run: async (ports, turn, { conversationId }) => {
        const { forgotten, changed } = turn.texts.undelivered;
        const reference = await ports.store.get('conversations', conversationId);
        if (reference?.lost === undefined) return listWith(ports, turn, changed);
        await forgetConversation(ports, reference.conversationId, askerOf(turn).person.id);
        return listWith(ports, turn, forgotten);
      },
    }),
  ],
});
