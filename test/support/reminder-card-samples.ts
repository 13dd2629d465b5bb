import type { RenderedCard } from '../../src/cards/define-card.js';
import { LIMIT_FIELDS, requestLimitsCard, requestLimitsView } from '../../src/cards/request-limits.js';
import {
  requestsWaitingCard,
  requestsWaitingView,
  type WaitingRow,
} from '../../src/cards/requests-waiting.js';
import { REQUEST_WAITS } from '../../src/domain/request-turn.js';
import type { Texts } from '../../src/texts/index.js';
import { filledIn, LONG, MARKUP, manyOf, request } from './marked-samples.js';
import { aProposal } from './proposal-builders.js';

const asked = { question: LONG, since: request.createdAt, askedBy: '2026-martin' };

/** The cards about what requests wait for, as `cardSamples` has them. */
export const reminderCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const waited = { municipalityId: 'upplands_vasby' as const, since: '2026-11-10', days: 1200 };
  const waiting: readonly WaitingRow[] = [
    ...REQUEST_WAITS.map((kind) => ({ ...waited, kind, request: { ...request, waitingFor: asked } })),
    { ...waited, kind: 'proposal', proposal: aProposal('a', { question: LONG }) },
  ];
  return {
    'request-limits': [
      requestLimitsCard.render(
        requestLimitsView(texts, {
          values: filledIn('request-limits', LIMIT_FIELDS),
          standing: texts.requestReminders.limits.setBy(MARKUP, '18 november 2026'),
          seenVersion: 3,
          notices: [texts.requestReminders.limits.changed(MARKUP)],
        }),
      ),
    ],
    'requests-waiting': [
      requestsWaitingCard.render(requestsWaitingView(texts, [...waiting, ...manyOf(waiting).flat()], true)),
      ...waiting.map((row) => requestsWaitingCard.render(requestsWaitingView(texts, [row], false))),
    ],
  };
};
