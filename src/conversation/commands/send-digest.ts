import { z } from 'zod';
import type { RenderedCard } from '../../cards/define-card.js';
import { daysOfWeek, type IsoWeek } from '../../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import {
  confirmDigest,
  type DigestChanged,
  resendDigest,
  type SeenDigest,
} from '../../usecases/decide-digest.js';
import type { Ports } from '../../usecases/ports.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { sendDigests } from '../../usecases/send-digests.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { digestCourseVerbs } from '../digest-course-verbs.js';
import { digestOverview } from '../digest-overview.js';
import { overviewInstead, whoWasFirst } from '../digest-replies.js';
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
  if (sent.ok) {
    const previews = await previewDigests(ports, week);
    return reply(await digestOverview(ports, turn, week, previews, { sendings: sent.value }));
  }
  switch (sent.error) {
    case 'future_week':
      return say(digest.futureWeek(formats.week(week)));
    case 'disposed_week':
      return say(digest.disposedWeek(formats.week(week)));
    case 'no_such_week':
      return say(digest.noSuchWeek(week));
  }
};

const week = z.string().refine((written) => daysOfWeek(written) !== undefined);
const oneDigest = z.strictObject({
  week,
  municipalityId: z.enum(MUNICIPALITY_IDS),
  expectedVersion: z.int(),
});

/** The overview as it is now, with who was first. */
const notAsSeen = async (
  ports: Ports,
  turn: Turn,
  { week, municipalityId }: z.infer<typeof oneDigest>,
  changed: DigestChanged,
): Promise<Reply> =>
  overviewInstead(ports, turn, week, await whoWasFirst(ports, turn, municipalityId, changed));

const seenBy = (turn: Turn, { expectedVersion, ...which }: z.infer<typeof oneDigest>): SeenDigest => ({
  ...which,
  seenVersion: expectedVersion,
  by: askerOf(turn).person.id,
});

const arrivedVerb = defineVerb<z.infer<typeof oneDigest>>({
  name: 'digest.arrived',
  schema: oneDigest,
  run: async (ports, turn, data) => {
    const confirmed = await confirmDigest(ports, seenBy(turn, data));
    if (!confirmed.ok) return notAsSeen(ports, turn, data, confirmed.error);
    const name = MUNICIPALITY_NAMES[data.municipalityId];
    return overviewInstead(ports, turn, data.week, turn.texts.digest.overview.confirmed(name));
  },
});

const resendVerb = defineVerb<z.infer<typeof oneDigest>>({
  name: 'digest.resend',
  schema: oneDigest,
  run: async (ports, turn, data) => {
    const resent = await resendDigest(ports, seenBy(turn, data));
    if (!resent.ok) return notAsSeen(ports, turn, data, resent.error);
    const { overview } = turn.texts.digest;
    const ends = { sent: overview.resent, failed: overview.notResent, unknown: overview.unclearAgain };
    const name = MUNICIPALITY_NAMES[data.municipalityId];
    return overviewInstead(ports, turn, data.week, ends[resent.value.state](name));
  },
});

/** Sends a week's eight digests, each at most once. Its grammar is that of the digest, with "skicka". */
export const sendDigestCommand = defineCommand<DigestWords>({
  name: 'veckobrev skicka',
  personalFor: ['fou_manager'],
  help: ({ digest }) => digest.sendCommand,
  parse: (text) => {
    const words = parseDigestWords(text);
    return words?.send ? words : undefined;
  },
  run: async (ports, turn, words) => {
    const { digest } = turn.texts;
    // Never all eight to one who meant one.
    if (words.municipality !== undefined)
      return say(digest.sentToAll(MUNICIPALITY_NAMES[words.municipality]));
    const week = weekOf(words, turn.today);
    return week === undefined ? say(digest.noSuchWeek(words.written)) : send(ports, turn, week, show);
  },
  verbs: [
    defineVerb({
      name: 'digest.send',
      schema: z.strictObject({ week }),
      run: (ports, turn, data) => send(ports, turn, data.week, replaceWith),
    }),
    arrivedVerb,
    resendVerb,
    ...digestCourseVerbs,
  ],
});
