import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import type { SuggestedLine } from '../domain/request-rules.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { lineSentences } from './line-sentences.js';
import { nextStepText } from './request-next-step.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  municipality: word,
  question: userText,
  suggestion: word,
  nextStep: word,
  follow: word,
  ownership: word,
  contact: userText,
  showMine: word,
  mineText: word,
});

export const requestReceiptCard = defineCard('request-receipt', 1, model);

/** The number, the proposed line and why, who owns the work (I30), what happens next and whom to ask. */
export const requestReceiptView = (
  texts: Texts,
  request: Request,
  suggested: SuggestedLine,
  /** Names to turn to. */
  contact: string,
): z.infer<typeof model> => {
  const { receipt, mine, municipality } = texts.request;
  return {
    summary: receipt.title(request.number),
    title: receipt.title(request.number),
    municipality: municipality(MUNICIPALITY_NAMES[request.municipalityId]),
    question: request.question,
    suggestion: lineSentences(texts, suggested),
    nextStep: nextStepText(texts, request),
    follow: receipt.follow,
    ownership: receipt.ownership,
    contact: receipt.contact(contact),
    showMine: receipt.showMine,
    mineText: mine.example,
  };
};
