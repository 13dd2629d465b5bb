import type { Request, RequestStep } from './request.js';

/** A step without what another municipality has written, which is for FoU. */
export const stepWithoutComment = (step: RequestStep): RequestStep => {
  if (step.act.kind !== 'answer_jointly') return step;
  const { comment: _comment, ...act } = step.act;
  return { ...step, act };
};

/** Whether another municipality has written something in its answer. */
export const hasOthersWords = ({ history }: Request): boolean =>
  history.some(({ act }) => act.kind === 'answer_jointly' && act.comment !== undefined);

/** A request as the municipality that asked may have all of it: without what the others have written to FoU. */
export const withoutOthersWords = (request: Request): Request => ({
  ...request,
  history: request.history.map(stepWithoutComment),
  ...(request.jointInterest && {
    jointInterest: {
      ...request.jointInterest,
      answers: request.jointInterest.answers.map(({ comment: _comment, ...answer }) => answer),
    },
  }),
});
