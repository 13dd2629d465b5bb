import { z } from 'zod';
import type { IsoWeek } from '../../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { cancelDigests } from '../../usecases/cancel-digests.js';
import {
  confirmDigest,
  type DigestChanged,
  resendDigest,
  type SeenDigest,
} from '../../usecases/decide-digest.js';
import type { Ports } from '../../usecases/ports.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { digestCourseVerbs } from '../digest-course-verbs.js';
import { whoWasFirst } from '../digest-replies.js';
import { RESEND_VERBS } from '../digest-resend-verbs.js';
import { replyWithDigests, sendWeek } from '../digest-sending.js';
import { type DigestWords, parseDigestWords, weekOf } from '../digest-words.js';
import { isoWeek } from '../form-input.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

const oneDigest = z.strictObject({
  week: isoWeek,
  municipalityId: z.enum(MUNICIPALITY_IDS),
  expectedVersion: z.int(),
});

/** The week as it is now, under a sentence on what became of the decision. */
const decided = (ports: Ports, turn: Turn, week: IsoWeek, notice?: string): Promise<Reply> =>
  replyWithDigests(ports, turn, week, replaceWith, notice === undefined ? {} : { notice });

/** The week as it is now, with who was first. */
const notAsSeen = async (
  ports: Ports,
  turn: Turn,
  { week, municipalityId }: z.infer<typeof oneDigest>,
  changed: DigestChanged,
): Promise<Reply> => decided(ports, turn, week, await whoWasFirst(ports, turn, municipalityId, changed));

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
    return decided(ports, turn, data.week, turn.texts.digest.overview.confirmed(name));
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
    return decided(ports, turn, data.week, ends[resent.value.state](name));
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
    return week === undefined ? say(digest.noSuchWeek(words.written)) : sendWeek(ports, turn, week, show);
  },
  verbs: [
    defineVerb({
      name: 'digest.send',
      schema: z.strictObject({ week: isoWeek }),
      run: (ports, turn, data) => sendWeek(ports, turn, data.week, replaceWith),
    }),
    defineVerb({
      name: 'digest.cancel',
      schema: z.strictObject({ week: isoWeek }),
      run: async (ports, turn, data) => {
        const count = await cancelDigests(ports, { week: data.week, by: askerOf(turn).person.id });
        const notice = count === 0 ? turn.texts.digestSending.nothingToCancel : undefined;
        return decided(ports, turn, data.week, notice);
      },
    }),
    ...RESEND_VERBS,
    arrivedVerb,
    resendVerb,
    ...digestCourseVerbs,
  ],
});
