import { z } from 'zod';
import type { Proposal } from '../domain/proposal.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** Of each kind: keeps the card short enough to read. */
const MAX_ROWS = 8;
const MAX_QUESTION_LENGTH = 140;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotice: z.boolean(),
  notice: word,
  sections: z.array(
    z.strictObject({
      heading: word,
      rows: z.array(
        z.strictObject({
          head: userText,
          question: userText,
          lines: z.array(z.strictObject({ text: userText })),
          mayAnswer: z.boolean(),
          answer: word,
          mayWithdraw: z.boolean(),
          withdraw: word,
          proposalId: word,
        }),
      ),
    }),
  ),
  hasMore: z.boolean(),
  shown: word,
});

export const proposalListCard = defineCard('proposal-list', 1, model);

/** A proposal in the list, with what is said of it in whole sentences; people's names and words may stand in them. */
export interface ListedProposal {
  readonly proposal: Proposal;
  readonly head: string;
  readonly lines: readonly string[];
}

/** Those that wait for the reader's answer, then those that the reader has made; `notice` = what just happened. */
export const proposalListView = (
  { proposals: { list } }: Texts,
  toAnswer: readonly ListedProposal[],
  made: readonly ListedProposal[],
  notice = '',
): z.infer<typeof model> => {
  const rowOf =
    (isToAnswer: boolean) =>
    ({ proposal, head, lines }: ListedProposal) => ({
      head,
      question: clipped(proposal.question, MAX_QUESTION_LENGTH),
      lines: lines.map((text) => ({ text })),
      mayAnswer: isToAnswer,
      answer: list.answer,
      mayWithdraw: !isToAnswer && proposal.state === 'waiting',
      withdraw: list.withdraw,
      proposalId: proposal.id,
    });
  const sections = [
    { heading: list.toAnswer, rows: toAnswer.slice(0, MAX_ROWS).map(rowOf(true)) },
    { heading: list.made, rows: made.slice(0, MAX_ROWS).map(rowOf(false)) },
  ].filter(({ rows }) => rows.length > 0);
  const shown = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const total = toAnswer.length + made.length;
  return {
    summary: notice === '' ? list.title : notice,
    title: list.title,
    hasNotice: notice !== '',
    notice,
    sections,
    hasMore: total > shown,
    shown: list.shown(shown, total),
  };
};
