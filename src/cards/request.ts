import { z } from 'zod';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type RequestChoices, requestButton, requestButtons } from './request-buttons.js';
import { askedText, linksOf, nowText, warningsOf } from './request-now.js';
import { requestRows, type ToldRequest } from './request-rows.js';
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
  askedHead: userText,
  hasAskedText: z.boolean(),
  asked: userText,
  hasNow: z.boolean(),
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

/** A request as one of its readers sees it, and what they may do with it. */
export interface ShownRequest extends ToldRequest, Pick<RequestChoices, 'acts'> {
  /** The reader's own. */
  readonly municipality: MunicipalityId | undefined;
  /** What just happened; a whole sentence, or empty. */
  readonly notice: string;
}

const statusOf = ({ requestCard, labels }: Texts, { request, view }: ShownRequest): string => {
  if (view === 'asked') return requestCard.asked.status;
  const said = labels.statuses[request.status];
  const isLineTold = view === 'staff' && request.line !== undefined;
  return isLineTold ? requestCard.status(said, labels.lines[request.line]) : said;
};

/** All of a request that its reader may see, and the buttons for what they may do. */
export const requestView = (texts: Texts, shown: ShownRequest): z.infer<typeof model> => {
  const { request, view, municipality, acts, suggested, notice } = shown;
  const asked = askedText(texts, shown, municipality);
  const now = nowText(texts, shown);
  const rows = requestRows(texts, shown);
  const links = linksOf(texts, shown);
  const drawn = requestButtons(texts, requestCard.stamp, {
    request,
    acts,
    suggestedLine: suggested.line,
    isStaff: view === 'staff',
    seesHistory: view !== 'asked',
  });
  const title = texts.requestCard.title(request.number, MUNICIPALITY_NAMES[request.municipalityId]);
  return {
    summary: notice === '' ? title : notice,
    title,
    status: statusOf(texts, shown),
    hasNotice: notice !== '',
    notice,
    question: request.question,
    hasAsked: asked !== undefined,
    askedHead: asked?.head ?? '',
    hasAskedText: (asked?.text ?? '') !== '',
    asked: asked?.text ?? '',
    hasNow: now !== '',
    now,
    warnings: warningsOf(texts, shown).map((text) => ({ text })),
    hasRows: rows.length > 0,
    rows,
    hasLinks: links.length > 0,
    links,
    hasButtons: drawn.shown.length > 0,
    buttons: drawn.shown,
    hasMore: drawn.more.length > 0,
    moreTitle: texts.requestCard.more,
    more: drawn.more,
  };
};
