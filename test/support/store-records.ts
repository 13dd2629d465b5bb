import type { AnswerFeedback, UnansweredQuestion } from '../../src/domain/feedback.js';
import type { CollectionName, Collections } from '../../src/usecases/collections.js';
import { jarfallaMember } from './builders.js';
import { aDigest, anActivity, aRequest } from './digest-builders.js';

/** The smallest records there are, for tests of the store itself. */
export const aQuestion = (id: string, overrides: Partial<UnansweredQuestion> = {}): UnansweredQuestion => ({
  id,
  version: 1,
  at: '2026-11-18T11:00:00.000Z',
  question: 'Finns det pengar?',
  sourceKey: `source of ${id}`,
  ...overrides,
});

export const aFeedback = (id: string, overrides: Partial<AnswerFeedback> = {}): AnswerFeedback => ({
  id,
  version: 1,
  at: '2026-11-18T11:00:00.000Z',
  entryId: 'lovande-praktik',
  helped: true,
  sourceKey: `source of ${id}`,
  ...overrides,
});

/** A record of each collection, with unique fields of its own and every kind of field filled in. */
export const RECORD_OF: { readonly [N in CollectionName]: (id: string) => Collections[N] } = {
  activities: (id) =>
    anActivity(id, {
      id,
      date: { precision: 'minute', from: '2026-11-11', to: '2026-11-11', time: '13:30' },
      participants: { registered: 30, attended: 25, estimated: true },
      documentation: [{ kind: 'memo', title: 'PM', url: 'https://example.org/pm' }],
      sourceKey: `source of ${id}`,
      submissionId: `submission of ${id}`,
      undone: { at: '2026-11-12T08:00:00.000Z', by: '2026-anna' },
    }),
  requests: (id) =>
    aRequest(`F2026-${id}`, {
      id,
      desiredStart: { text: 'våren', period: { precision: 'season', from: '2027-03-01', to: '2027-05-31' } },
      mandatePoint: 3,
      statusHistory: [
        {
          at: '2026-11-10T10:00:00.000Z',
          by: '2026-anna',
          from: 'draft',
          to: 'received',
          reason: 'inskickad',
        },
      ],
    }),
  people: (id) => ({ ...jarfallaMember, id, identity: `identity of ${id}`, competences: ['SIP'] }),
  digests: (id) => ({
    id,
    version: 1,
    key: `key of ${id}`,
    week: '2026-W46',
    municipalityId: 'jarfalla',
    state: 'sent',
    digest: aDigest({ activities: [anActivity('1')], requests: [aRequest('F2026-001')] }),
    reservedBy: 'run-1',
    reservedAt: '2026-11-16T07:00:00.000Z',
    receipt: 'message-1',
  }),
  feedback: (id) => aFeedback(id),
  unanswered: (id) => aQuestion(id),
  welcomed: (id) => ({
    id,
    version: 1,
    conversationId: `conversation of ${id}`,
    at: '2026-11-18T11:00:00.000Z',
  }),
  audit: (id) => ({
    id,
    version: 1,
    at: '2026-11-18T11:00:00.000Z',
    by: 'system',
    action: 'log-activity',
    collection: 'activities',
    recordId: '2026-1',
    fields: ['title'],
  }),
};
