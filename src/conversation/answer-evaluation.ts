import { z } from 'zod';
import { type AnswerValues, NOTHING_ANSWERED } from '../cards/evaluation-form.js';
import { INFLUENCE_ANSWERS, USEFUL_ANSWERS } from '../domain/evaluation.js';
import { isGrade } from '../domain/evaluation-answer.js';
import { defineVerb } from './command.js';
import { answerReply, evaluationFormAgain } from './evaluation-form.js';
import { inputText, oneOf, valuesIn } from './form-input.js';
import { say } from './reply.js';

const eventId = z.string().min(1).max(100);

const answer = z.strictObject({
  eventId,
  grade: inputText.refine((grade) => grade === '' || (/^\d+$/.test(grade) && isGrade(Number(grade)))),
  influence: oneOf(INFLUENCE_ANSWERS),
  useful: oneOf(USEFUL_ANSWERS),
});

/** What somebody who came sends of what they thought. */
export const answerEvaluationVerb = defineVerb<AnswerValues & { readonly eventId: string }>({
  name: 'evaluation.answer',
  schema: answer,
  run: answerReply,
  form: {
    labels: ({ evaluations: { shortQuestions } }) => ({
      gradeLabel: shortQuestions.grade,
      influenceLabel: shortQuestions.influence,
      usefulLabel: shortQuestions.useful,
    }),
    redraw: (ports, turn, raw, problem) => {
      const id = eventId.safeParse(raw['eventId']);
      return id.success
        ? evaluationFormAgain(ports, turn, id.data, valuesIn(raw, NOTHING_ANSWERED), problem)
        : Promise.resolve(say(problem));
    },
  },
});
