import { z } from 'zod';
import type { Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  question: userText,
  explanation: word,
  reasonLabel: word,
  confirm: word,
  requestId: word,
  expectedVersion: z.int(),
});

export const requestWithdrawCard = defineCard('request-withdraw', 1, model);

/** Asks once more before the request is taken back. */
export const requestWithdrawView = (
  { request: { withdraw } }: Texts,
  request: Request,
): z.infer<typeof model> => ({
  summary: withdraw.title(request.number),
  title: withdraw.title(request.number),
  question: request.question,
  explanation: withdraw.explanation,
  reasonLabel: withdraw.reasonLabel,
  confirm: withdraw.confirm,
  requestId: request.id,
  expectedVersion: request.version,
});
