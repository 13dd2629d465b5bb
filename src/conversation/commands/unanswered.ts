import { z } from 'zod';
import type { RenderedCard } from '../../cards/define-card.js';
import { type UnansweredRow, unansweredListCard, unansweredListView } from '../../cards/unanswered-list.js';
import { localDate } from '../../domain/calendar.js';
import type { UnansweredQuestion } from '../../domain/feedback.js';
import { dismissQuestions } from '../../usecases/dismiss-questions.js';
import type { Ports } from '../../usecases/ports.js';
import { groupSeen, unansweredGroups } from '../../usecases/unanswered-groups.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { entryForm, newTarget, newValues } from '../entry-form-replies.js';
import { whoAndWhen } from '../knowledge-replies.js';
import { namesFrom } from '../question-names.js';
import { type Reply, replaceWith, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: [visa] [de] obesvarade [frågor|frågorna] | frågor utan svar | [show] [the] unanswered [questions]
const GRAMMAR =
  /^(?:(?:visa )?(?:de )?obesvarade(?: frågor(?:na)?)?|(?:visa )?frågor utan svar|(?:show )?(?:the )?unanswered(?: questions)?)[.!]?$/i;

const list = async (
  ports: Ports,
  turn: Turn,
  as: (card: RenderedCard) => Reply,
  page = 1,
  ...notices: readonly string[]
): Promise<Reply> => {
  const rows = (await unansweredGroups(ports)).map(
    ({ typical, questions, lastAt }): UnansweredRow => ({
      question: typical.question,
      times: questions.length,
      day: turn.texts.formats.day(localDate(lastAt, ports.timeZone)),
      questionId: typical.id,
      until: lastAt,
    }),
  );
  return as(unansweredListCard.render(unansweredListView(turn.texts, rows, page, notices)));
};

/** Who was first with a question, and what they did. */
const endedSentence = async (
  ports: Ports,
  turn: Turn,
  question: UnansweredQuestion | undefined,
): Promise<string> => {
  const { gone, alreadyAnswered, alreadyDismissed } = turn.texts.unanswered;
  if (question?.ended === undefined) return gone;
  const told = question.ended.how === 'answered' ? alreadyAnswered : alreadyDismissed;
  return told(...(await whoAndWhen(ports, turn, question.ended)));
};

const seen = { questionId: z.string(), until: z.string() };

/** Questions that the catalogue could not answer, for staff: to write an answer to, or to put aside. */
export const unansweredCommand = defineCommand<true>({
  name: 'obesvarade',
  personalFor: ['staff'],
  help: ({ unanswered }) => unanswered.command,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: (ports, turn) => list(ports, turn, show),
  verbs: [
    defineVerb({
      name: 'unanswered.list',
      schema: z.strictObject({ page: z.int() }),
      run: (ports, turn, { page }) => list(ports, turn, replaceWith, page),
    }),
    defineVerb({
      name: 'unanswered.draft',
      schema: z.strictObject(seen),
      run: async (ports, turn, input) => {
        const group = await groupSeen(ports, input);
        if (group === undefined) {
          const question = await ports.store.get('unanswered', input.questionId);
          return list(ports, turn, replaceWith, 1, await endedSentence(ports, turn, question));
        }
        const target = { ...newTarget(ports), questionId: group.typical.id, until: input.until };
        const values = { ...newValues(turn), alsoCalled: namesFrom(group) };
        return entryForm(ports, turn, show, target, values);
      },
    }),
    defineVerb({
      name: 'unanswered.dismiss',
      schema: z.strictObject({ ...seen, page: z.int() }),
      run: async (ports, turn, { page, ...input }) => {
        const { unanswered, formats } = turn.texts;
        const dismissed = await dismissQuestions(ports, { ...input, by: askerOf(turn).person.id });
        const notice = dismissed.ok
          ? unanswered.dismissed(formats.number(dismissed.value.questions.length))
          : await endedSentence(ports, turn, dismissed.error.question);
        return list(ports, turn, replaceWith, page, notice);
      },
    }),
  ],
});
