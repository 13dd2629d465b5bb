import type { RenderedCard } from '../../src/cards/define-card.js';
import { requestCard, requestView, type ShownRequest } from '../../src/cards/request.js';
import { requestHistoryCard, requestHistoryView } from '../../src/cards/request-history.js';
import { requestQueueCard, requestQueueView } from '../../src/cards/request-queue.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { Request } from '../../src/domain/request.js';
import { actsHere } from '../../src/domain/request-choices.js';
import type { Texts } from '../../src/texts/index.js';
import { activity, LONG, MARKUP, manyOf } from './marked-samples.js';
import { preparedFor } from './prepared-requests.js';

const LONG_LINK = `https://example.org/${'x'.repeat(1900)}`;
const NAME = LONG.slice(0, 200);
const REASON = LONG.slice(0, 500);

/** Everything that can be on a request, as long as it may be. */
const full: Request = {
  ...preparedFor('report'),
  question: LONG,
  background: LONG,
  onBehalfOfUnit: NAME,
  attachmentUrl: LONG_LINK,
  desiredStart: { text: LONG.slice(0, 100) },
  desiredResult: 'fou_report',
  otherMunicipalitiesInterested: MUNICIPALITY_IDS,
  assignedTo: ['a', 'b'],
  waitingFor: { question: LONG, since: '2026-11-16T12:00:00.000Z', askedBy: 'a' },
  paused: { reason: REASON, until: '2027-08-01' },
  jointInterest: {
    asked: MUNICIPALITY_IDS,
    askedAt: '2026-11-16T12:00:00.000Z',
    answers: MUNICIPALITY_IDS.map((municipalityId) => ({
      municipalityId,
      isInterested: true,
      comment: REASON,
      at: '2026-11-16T12:00:00.000Z',
      by: 'a',
    })),
  },
  deliverables: manyOf({ kind: 'fou_report', title: NAME, url: LONG_LINK }),
  externalFunding: { source: NAME, amount: 1_000_000 },
};

const shown: ShownRequest = {
  request: full,
  view: 'staff',
  municipality: 'solna',
  acts: actsHere(full, { personId: 'c', municipality: undefined }),
  suggested: { line: 'first', reason: 'open_offer' },
  activities: manyOf(activity),
  notice: `${MARKUP} notice`,
  nameOf: () => `${MARKUP} name`,
  dayOf: () => '2026-11-16',
};

/** A request, its history and the queue, with as much in them as they can hold and markup wherever people write. */
export const requestCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const draw = (each: ShownRequest): RenderedCard => requestCard.render(requestView(texts, each));
  const received = preparedFor('choose_line');
  const history = { request: full, rows: manyOf({ head: `${MARKUP} head`, text: LONG }) };
  const queued = manyOf({
    request: full,
    sentOn: '2026-11-10',
    handlers: [`${MARKUP} a`, `${MARKUP} b`],
    overdueSince: '2026-11-16',
    isPaused: true,
  });
  const counts = { open: 40, new: 0, mine: 0, decision: 0, agreement: 0, overdue: 0 };
  return {
    request: [
      draw(shown),
      draw({ ...shown, view: 'municipality', acts: ['answer', 'withdraw'] }),
      draw({ ...shown, view: 'asked', acts: ['answer_jointly'] }),
      draw({ ...shown, request: received, acts: [], activities: [], notice: '' }),
      draw({ ...shown, request: received, acts: ['choose_line'] }),
    ],
    'request-history': [
      requestHistoryCard.render(requestHistoryView(texts, { ...history, page: 2 })),
      requestHistoryCard.render(requestHistoryView(texts, { ...history, rows: [], page: 1 })),
    ],
    'request-queue': [
      requestQueueCard.render(
        requestQueueView(texts, { filter: 'open', queued, counts, today: '2026-11-18', page: 2 }),
      ),
      requestQueueCard.render(
        requestQueueView(texts, { filter: 'mine', queued: [], counts, today: '2026-11-18', page: 1 }),
      ),
    ],
  };
};
