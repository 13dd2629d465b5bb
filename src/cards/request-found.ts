import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { nextStepText } from './request-next-step.js';
import { userText } from './user-text.js';

/** As long as an answer may be: the card is read in passing, among what others write. */
const MAX_QUESTION_LENGTH = 500;

const model = z.strictObject({
  summary: z.string(),
  whose: z.string(),
  head: z.string(),
  question: userText,
  nextStep: z.string(),
});

/**
 * A request put into any chat by the message extension: nothing on it needs the bot. No people and no unit are named,
 * because whoever is in that chat reads it.
 */
export const requestFoundCard = defineCard('request-found', 1, model);

export const requestFoundView = (texts: Texts, request: Request): z.infer<typeof model> => {
  const head = texts.request.list.head(request.number, texts.labels.statuses[request.status]);
  return {
    summary: head,
    whose: texts.requestSearch.whose(MUNICIPALITY_NAMES[request.municipalityId]),
    head,
    question: clipped(request.question, MAX_QUESTION_LENGTH),
    nextStep: nextStepText(texts, request),
  };
};
