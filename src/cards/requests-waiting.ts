import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Proposal } from '../domain/proposal.js';
import type { Request } from '../domain/request.js';
import type { RequestWaitKind } from '../domain/request-turn.js';
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
      isProposal: z.boolean(),
      requestId: word,
      proposalId: word,
    }),
  ),
  hasMore: z.boolean(),
  more: word,
  mayPause: z.boolean(),
  pause: word,
});

export const requestsWaitingCard = defineCard('requests-waiting', 1, model);

/** Something that waits for the reader: what a request waits for, or a proposal for its answer. */
export type WaitingRow = (
  | { readonly kind: RequestWaitKind; readonly request: Request }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
) & {
  /** The one that waits for it or that it is waited for from. */
  readonly municipalityId: MunicipalityId;
  readonly since: IsoDate;
  /** Working days since then. */
  readonly days: number;
};

/** What is different between a request and a proposal. */
const subjectOf = (
  { requestReminders: { head, open, proposalFrom, openProposal } }: Texts,
  row: WaitingRow,
) => {
  if (row.kind === 'proposal')
    return {
      head: proposalFrom(MUNICIPALITY_NAMES[row.municipalityId]),
      about: row.proposal.question,
      open: openProposal,
      isProposal: true,
      requestId: '',
      proposalId: row.proposal.id,
    };
  const { number, municipalityId, waitingFor, question, id } = row.request;
  return {
    head: head(number, MUNICIPALITY_NAMES[municipalityId]),
    // Who is asked something wants to see what.
    about: (row.kind === 'question' ? waitingFor?.question : undefined) ?? question,
    open: open(number),
    isProposal: false,
    requestId: id,
    proposalId: '',
  };
};

/** What waits for the reader, in the order given. Only who may pause a request is told how. */
export const requestsWaitingView = (
  texts: Texts,
  waiting: readonly WaitingRow[],
  mayPause: boolean,
): z.infer<typeof model> => {
  const { formats, requestReminders } = texts;
  const { waits, since, more, pause } = requestReminders;
  const title = requestReminders.title(formats.number(waiting.length));
  const shown = waiting.slice(0, MAX_ROWS);
  return {
    summary: title,
    title,
    rows: shown.map((row) => {
      const { about, ...subject } = subjectOf(texts, row);
      return {
        ...subject,
        about: clipped(about, MAX_ABOUT_LENGTH),
        what: waits[row.kind](MUNICIPALITY_NAMES[row.municipalityId]),
        since: since(formats.number(row.days), formats.day(row.since)),
      };
    }),
    hasMore: waiting.length > shown.length,
    more: more(formats.number(waiting.length - shown.length)),
    mayPause,
    pause,
  };
};
