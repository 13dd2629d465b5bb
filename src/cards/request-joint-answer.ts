import { z } from 'zod';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';
import { wishedSupport } from './wished-support.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  question: userText,
  support: word,
  meaning: word,
  commentLabel: word,
  comment: userText,
  yes: word,
  no: word,
  requestId: word,
  municipalityId: word,
});

export const requestJointAnswerCard = defineCard('request-joint-answer', 1, model);

export interface JointAnswerForm {
  readonly request: Request;
  /** The municipality that is asked. */
  readonly municipalityId: MunicipalityId;
  readonly comment?: string;
  /** Whole sentences. */
  readonly problems?: readonly string[];
}

/** Asks a municipality whether it wants to take part in what another has asked for. */
export const requestJointAnswerView = (
  texts: Texts,
  { request, municipalityId, comment = '', problems = [] }: JointAnswerForm,
): z.infer<typeof model> => {
  const { title, support, meaning, ...words } = texts.requestForms.joint;
  const asker = MUNICIPALITY_NAMES[request.municipalityId];
  return {
    summary: title(asker, MUNICIPALITY_NAMES[municipalityId]),
    title: title(asker, MUNICIPALITY_NAMES[municipalityId]),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    question: request.question,
    support: support(wishedSupport(texts, request), texts.labels.areas[request.area]),
    meaning: meaning(request.number),
    commentLabel: words.commentLabel,
    comment,
    yes: words.yes,
    no: words.no,
    requestId: request.id,
    municipalityId,
  };
};
