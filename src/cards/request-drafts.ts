import { z } from 'zod';
import type { RequestDraft } from '../domain/request-draft.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const MAX_ROWS = 5;
const MAX_QUESTION_LENGTH = 140;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotice: z.boolean(),
  notice: word,
  rows: z.array(
    z.strictObject({
      question: userText,
      saved: word,
      goOn: word,
      discard: word,
      draftId: word,
    }),
  ),
  hasMore: z.boolean(),
  shown: word,
  startNew: word,
});

export const requestDraftsCard = defineCard('request-drafts', 1, model);

/** A person's drafts in the order given, each with the day it was saved; `notice` = what just happened. */
export const requestDraftsView = (
  { request: { drafts } }: Texts,
  rows: readonly { readonly draft: RequestDraft; readonly day: string }[],
  notice = '',
): z.infer<typeof model> => {
  const title = drafts.title(rows.length);
  const shown = rows.slice(0, MAX_ROWS);
  return {
    summary: notice === '' ? title : notice,
    title,
    hasNotice: notice !== '',
    notice,
    rows: shown.map(({ draft, day }) => ({
      question: clipped(draft.question ?? '', MAX_QUESTION_LENGTH) || drafts.noQuestion,
      saved: drafts.saved(day),
      goOn: drafts.goOn,
      discard: drafts.discard,
      draftId: draft.id,
    })),
    hasMore: rows.length > shown.length,
    shown: drafts.shown(shown.length, rows.length),
    startNew: drafts.startNew,
  };
};
