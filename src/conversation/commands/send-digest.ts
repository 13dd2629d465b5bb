import { z } from 'zod';
import type { RenderedCard } from '../../cards/define-card.js';
import { daysOfWeek, type IsoWeek } from '../../domain/calendar.js';
import type { Ports } from '../../usecases/ports.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { sendDigests } from '../../usecases/send-digests.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { digestOverview } from '../digest-overview.js';
import { type DigestWords, parseDigestWords, weekOf } from '../digest-words.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

const send = async (
  ports: Ports,
  turn: Turn,
  week: IsoWeek,
  reply: (card: RenderedCard) => Reply,
): Promise<Reply> => {
  const { digest, formats } = turn.texts;
  const sent = await sendDigests(ports, { week, by: askerOf(turn).person.id });
  if (sent.ok) return reply(digestOverview(turn, week, await previewDigests(ports, week), sent.value));
  switch (sent.error) {
    case 'future_week':
      return say(digest.futureWeek(formats.week(week)));
    case 'no_such_week':
      return say(digest.noSuchWeek(week));
  }
};

/** Sends a week's eight digests, each at most once. Its grammar is that of the digest, with "skicka". */
export const sendDigestCommand = defineCommand<DigestWords>({
  name: 'veckobrev skicka',
  audience: ['fou_manager'],
  personalFor: ['fou_manager'],
  help: ({ digest }) => digest.sendCommand,
  parse: (text) => {
    const words = parseDigestWords(text);
    return words?.send ? words : undefined;
  },
  run: async (ports, turn, words) => {
    const week = weekOf(words, turn.today);
    return week === undefined
      ? say(turn.texts.digest.noSuchWeek(words.written))
      : send(ports, turn, week, show);
  },
  verbs: [
    defineVerb({
      name: 'digest.send',
      audience: ['fou_manager'],
      schema: z.strictObject({ week: z.string().refine((week) => daysOfWeek(week) !== undefined) }),
      run: (ports, turn, { week }) => send(ports, turn, week, replaceWith),
    }),
  ],
});
