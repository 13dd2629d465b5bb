import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import type { RemindedWait } from '../domain/request-limits.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** As many as one deals with in a morning; the rest stand in the reader's own list. */
const MAX_ROWS = 8;
/** In characters. */
const MAX_ABOUT_LENGTH = 160;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  rows: z.array(
    z.strictObject({
      head: word,
      about: userText,
      what: word,
      since: word,
      open: word,
      requestId: word,
    }),
  ),
  hasMore: z.boolean(),
  more: word,
  mayPause: z.boolean(),
  pause: word,
});

export const requestsWaitingCard = defineCard('requests-waiting', 1, model);

/** Something that waits for the reader. */
export interface WaitingRow {
  readonly request: Request;
  readonly kind: RemindedWait;
  /** The one that waits for it or that it is waited for from. */
  readonly municipalityId: MunicipalityId;
  readonly since: IsoDate;
  /** Working days since then. */
  readonly days: number;
}

/** What the person is to do something about: what FoU asks, or else what the request asks. */
const aboutOf = ({ request, kind }: WaitingRow): string =>
  (kind === 'question' ? request.waitingFor?.question : undefined) ?? request.question;

/** What waits for the reader, in the order given. Only who may pause a request is told how. */
export const requestsWaitingView = (
  { requestReminders, formats }: Texts,
  waiting: readonly WaitingRow[],
  mayPause: boolean,
): z.infer<typeof model> => {
  const { head, waits, since, open, more, pause } = requestReminders;
  const title = requestReminders.title(formats.number(waiting.length));
  const shown = waiting.slice(0, MAX_ROWS);
  return {
    summary: title,
    title,
    rows: shown.map((row) => ({
      head: head(row.request.number, MUNICIPALITY_NAMES[row.request.municipalityId]),
      about: clipped(aboutOf(row), MAX_ABOUT_LENGTH),
      what: waits[row.kind](MUNICIPALITY_NAMES[row.municipalityId]),
      since: since(formats.number(row.days), formats.day(row.since)),
      open: open(row.request.number),
      requestId: row.request.id,
    })),
    hasMore: waiting.length > shown.length,
    more: more(formats.number(waiting.length - shown.length)),
    mayPause,
    pause,
  };
};
