import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { nextStepText } from './request-next-step.js';
import { userText } from './user-text.js';

/** Keeps the card well under what Teams takes (80 KB) and short enough to read. */
const MAX_ROWS = 15;
const MAX_QUESTION_LENGTH = 140;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  rows: z.array(
    z.strictObject({
      head: word,
      question: userText,
      nextStep: word,
      sent: word,
      hasContact: z.boolean(),
      contact: userText,
      open: word,
      mayWithdraw: z.boolean(),
      withdraw: word,
      requestId: word,
    }),
  ),
  hasMore: z.boolean(),
  shown: word,
});

export const requestListCard = defineCard('request-list', 1, model);

/** A request in the list, with what depends on who looks. */
export interface ListedRequest {
  readonly request: Request;
  /** The day it was sent in the unit's time zone. */
  readonly sentOn: IsoDate;
  /** Name of who speaks for the municipality in it; undefined when they have left the registry. */
  readonly contact: string | undefined;
  readonly mayWithdraw: boolean;
}

/** Requests in the order given. `municipality` undefined = those of all. */
export const requestListView = (
  texts: Texts,
  requests: readonly ListedRequest[],
  municipality: MunicipalityId | undefined,
): z.infer<typeof model> => {
  const { list } = texts.request;
  const title = municipality === undefined ? list.titleAll : list.title(MUNICIPALITY_NAMES[municipality]);
  const rows = requests.slice(0, MAX_ROWS).map(({ request, sentOn, contact, mayWithdraw }) => {
    const day = texts.formats.day(sentOn);
    return {
      head: list.head(request.number, texts.labels.statuses[request.status]),
      question: clipped(request.question, MAX_QUESTION_LENGTH),
      nextStep: nextStepText(texts, request),
      sent:
        municipality === undefined
          ? list.sentFrom(MUNICIPALITY_NAMES[request.municipalityId], day)
          : list.sent(day),
      hasContact: contact !== undefined,
      contact: contact === undefined ? '' : list.contact(contact),
      open: list.open(request.number),
      mayWithdraw,
      withdraw: list.withdraw(request.number),
      requestId: request.id,
    };
  });
  return {
    summary: title,
    title,
    rows,
    hasMore: requests.length > rows.length,
    shown: list.shown(rows.length, requests.length),
  };
};
