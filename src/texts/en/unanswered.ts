import type { Texts } from '../index.js';

export const unanswered: Texts['unanswered'] = {
  command: {
    title: 'See questions without an answer',
    example: 'unanswered',
    description:
      'Questions that I could not answer, the most common first. You can make an answer of a question.',
  },
  title: 'Questions that I could not answer',
  intro: 'Questions that are alike stand together. The most common come first.',
  none: 'No questions wait for an answer.',
  askedOnce: (day) => `Asked once, ${day}.`,
  asked: (count, day) => `Asked ${count} times, last ${day}.`,
  draft: 'Make a draft',
  dismiss: 'Not relevant',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  dismissed: (count) =>
    count === '1'
      ? 'The question is marked as not relevant.'
      : `The ${count} questions are marked as not relevant.`,
  alreadyAnswered: (who, time) => `${who} wrote an answer to the question ${time}, so it waits no longer.`,
  alreadyDismissed: (who, time) =>
    `${who} marked the question as not relevant ${time}, so it waits no longer.`,
  gone: 'The question is not there any more.',
};
