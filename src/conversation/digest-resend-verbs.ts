import { z } from 'zod';
import { digestResendCard, digestResendView } from '../cards/digest-resend.js';
import { MAX_RESEND_REASON_LENGTH } from '../domain/digest.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { resendSentDigest } from '../usecases/decide-digest.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { whoWasFirst } from './digest-replies.js';
import { replyWithDigests } from './digest-sending.js';
import { inputText, isoWeek, valuesIn } from './form-input.js';
import { replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

const sentDigest = z.strictObject({
  week: isoWeek,
  municipalityId: z.enum(MUNICIPALITY_IDS),
  expectedVersion: z.int(),
});

const form = (turn: Turn, which: z.infer<typeof sentDigest>, why: string, problem = '') =>
  replaceWith(digestResendCard.render(digestResendView(turn.texts, { ...which, why, problem })));

/** What a person does who has a digest sent again that had been sent: they say why. */
export const RESEND_VERBS: readonly CardVerb[] = [
  defineVerb<z.infer<typeof sentDigest>>({
    name: 'digest.ask-resend',
    schema: sentDigest,
    run: async (_ports, turn, which) => form(turn, which, ''),
  }),
  defineVerb<z.infer<typeof sentDigest> & { readonly why: string }>({
    name: 'digest.send-again',
    schema: sentDigest.extend({ why: inputText }),
    run: async (ports, turn, { why: written, ...which }) => {
      const { week, municipalityId, expectedVersion: seenVersion } = which;
      const { resend } = turn.texts.digestSending;
      const why = written.trim();
      if (why === '') return form(turn, which, '', resend.whyMissing);
      if (why.length > MAX_RESEND_REASON_LENGTH) {
        const tooLong = resend.whyTooLong(turn.texts.formats.number(MAX_RESEND_REASON_LENGTH));
        return form(turn, which, written, tooLong);
      }
      const by = askerOf(turn).person.id;
      const resent = await resendSentDigest(ports, { week, municipalityId, seenVersion, by }, why);
      const name = MUNICIPALITY_NAMES[municipalityId];
      const ends = { sent: resend.sent, failed: resend.notSent, unknown: resend.unclear };
      const notice = resent.ok
        ? ends[resent.value.state](name)
        : await whoWasFirst(ports, turn, municipalityId, resent.error);
      return replyWithDigests(ports, turn, week, replaceWith, notice === undefined ? {} : { notice });
    },
    form: {
      labels: ({ digestSending }) => ({ whyLabel: digestSending.resend.why }),
      redraw: async (_ports, turn, raw, problem) => {
        const { week, municipalityId, expectedVersion } = raw;
        const which = sentDigest.safeParse({ week, municipalityId, expectedVersion });
        if (!which.success) return say(problem);
        return form(turn, which.data, valuesIn(raw, { why: '' }).why, problem);
      },
    },
  }),
];
