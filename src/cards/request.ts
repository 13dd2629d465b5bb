import { z } from 'zod';
import type { PressedAct } from '../domain/act-rights.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type RequestChoices, requestButton, requestButtons } from './request-buttons.js';
import { userText } from './user-text.js';

const word = z.string();
const buttons = z.array(requestButton);

const model = z.strictObject({
  summary: word,
  title: word,
  status: word,
  hasNotice: z.boolean(),
  notice: userText,
  question: userText,
  hasAsked: z.boolean(),
  askedHead: word,
  asked: userText,
  now: word,
  warnings: z.array(z.strictObject({ text: word })),
  hasRows: z.boolean(),
  rows: z.array(z.strictObject({ label: word, text: userText })),
  hasLinks: z.boolean(),
  links: z.array(z.strictObject({ title: word, url: word })),
  hasButtons: z.boolean(),
  buttons,
  hasMore: z.boolean(),
  moreTitle: word,
  more: z.array(z.strictObject({ buttons })),
});

export const requestCard = defineCard('request', 1, model);

/** A request as one of its readers sees it, with what depends on who it is. */
export interface ShownRequest extends RequestChoices {
  readonly likely: PressedAct | undefined;
  /** What just happened; a whole sentence, or empty. */
  readonly notice: string;
}

/** All of a request that its reader may see, and the buttons for what they may do. */
export const requestView = (texts: Texts, shown: ShownRequest): z.infer<typeof model> => {
  const { request, likely, notice } = shown;
  const drawn = requestButtons(texts, requestCard.stamp, shown, likely);
  const title = texts.requestCard.title(request.number, MUNICIPALITY_NAMES[request.municipalityId]);
  return {
    summary: notice === '' ? title : notice,
    title,
    status: texts.labels.statuses[request.status],
    hasNotice: notice !== '',
    notice,
    question: request.question,
    hasAsked: false,
    askedHead: '',
    asked: '',
    now: texts.requestCard.now[request.status],
    warnings: [],
    hasRows: false,
    rows: [],
    hasLinks: false,
    links: [],
    hasButtons: drawn.shown.length > 0,
    buttons: drawn.shown,
    hasMore: drawn.more.length > 0,
    moreTitle: texts.requestCard.more,
    more: drawn.more,
  };
};
