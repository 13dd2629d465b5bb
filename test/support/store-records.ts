import type { AnswerFeedback, UnansweredQuestion } from '../../src/domain/feedback.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { RETAINED_COLLECTIONS } from '../../src/domain/retention.js';
import type { CollectionName, Collections } from '../../src/usecases/collections.js';
import { anEntry, jarfallaMember } from './builders.js';
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

/** As unique as what there are few of can be made by an id. */
const numberIn = (id: string): number => Number.parseInt(id.slice(5), 36);
const municipalityOf = (id: string): MunicipalityId =>
  MUNICIPALITY_IDS[numberIn(id) % MUNICIPALITY_IDS.length] ?? 'ekero';

/** A record of each collection, with unique fields of its own and every kind of field filled in. */
export const RECORD_OF: { readonly [N in CollectionName]: (id: string) => Collections[N] } = {
  activities: (id) =>
    anActivity(id, {
      id,
      date: { precision: 'minute', from: '2026-11-11', to: '2026-11-11', time: '13:30' },
      participants: { registered: 30, attended: 25, estimated: true },
      documentation: [{ kind: 'memo', title: 'PM', url: 'https://example.org/pm' }],
      inferred: ['area', 'resultGoalAreaId'],
      importId: '2026-import',
      sourceLink: 'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1',
      sourceKey: `source of ${id}`,
      submissionId: `submission of ${id}`,
      undone: { at: '2026-11-12T08:00:00.000Z', by: '2026-anna' },
    }),
  goals: (id) => ({
    id,
    version: 1,
    year: 2026,
    label: 'Fler lovande praktiker beskrivs',
    area: 'children_youth_family',
    pillar: 'produce',
  }),
  closings: (id) => ({
    id,
    version: 1,
    year: numberIn(id),
    closedBy: '2026-anna',
    closedAt: '2026-11-12T08:00:00.000Z',
  }),
  imports: (id) => ({
    id,
    version: 1,
    fileName: 'aktiviteter.xlsx',
    rows: 2,
    importedBy: '2026-anna',
    importedAt: '2026-11-12T08:00:00.000Z',
    submissionId: `submission of ${id}`,
    undone: { at: '2026-11-13T08:00:00.000Z', by: '2026-anna' },
  }),
  preferences: (id) => ({
    id,
    version: 1,
    personId: `person of ${id}`,
    asksAboutPlanned: false,
    remindsOnFridays: true,
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
  people: (id) => ({
    ...jarfallaMember,
    id,
    identity: `identity of ${id}`,
    competences: ['SIP'],
    worksIn: 'jarfalla',
  }),
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
    retryAt: '2026-11-16T07:05:00.000Z',
    failedSince: '2026-11-16T07:00:00.000Z',
    unknownSince: '2026-11-16T07:00:05.000Z',
    looks: 1,
  }),
  feedback: (id) => aFeedback(id),
  unanswered: (id) =>
    aQuestion(id, {
      ended: { at: '2026-11-18T12:00:00.000Z', by: '2026-martin', how: 'answered', entryId: 'bollplank' },
    }),
  edits: (id) => ({
    id,
    version: 1,
    entryId: `entry of ${id}`,
    entry: anEntry(`entry of ${id}`, {
      pillar: 'support',
      area: 'general',
      line: 'first',
      alsoCalled: ['rådgivning'],
      facts: [{ label: 'antal', year: 2026, text: 'Det var 12 under 2026.' }],
      related: ['bollplank'],
      sources: [
        { document: 'verksamhetsberattelse-2017', lines: '113' },
        { title: 'Uppgift från FoU Nordväst', year: 2026 },
      ],
    }),
    isRetired: false,
    history: [
      { at: '2026-11-18T11:00:00.000Z', by: '2026-anna', change: 'added', fields: [] },
      { at: '2026-11-18T12:00:00.000Z', by: '2026-martin', change: 'changed', fields: ['text'] },
    ],
    submissionId: `submission of ${id}`,
  }),
  welcomed: (id) => ({
    id,
    version: 1,
    conversationId: `conversation of ${id}`,
    at: '2026-11-18T11:00:00.000Z',
  }),
  conversations: (id) => ({
    id,
    version: 1,
    conversationId: `conversation of ${id}`,
    kind: 'personal',
    serviceUrl: 'https://connector.example/',
    botId: '28:bot',
    tenantId: 'tenant',
    identity: 'tenant/anna',
    language: 'sv',
    teamId: 'team',
    lost: { at: '2026-11-18T11:00:00.000Z', reason: 'blocked' },
  }),
  notices: (id) => ({
    id,
    version: 1,
    personId: '2026-anna',
    notice: { kind: 'request_filed', requestId: '2026-1' },
    key: `key of ${id}`,
    state: 'sent',
    queuedAt: '2026-11-18T11:00:00.000Z',
    attempts: 1,
    nextAttemptAt: '2026-11-18T11:00:00.000Z',
    reservedBy: 'run-1',
    endedAt: '2026-11-18T11:00:01.000Z',
    reason: 'http_429',
    receipt: 'message-1',
  }),
  jobs: (id) => ({
    id,
    version: 1,
    key: `key of ${id}`,
    name: 'weekly_digests',
    dueAt: '2026-11-16T07:00:00.000Z',
    state: 'done',
    reservedBy: 'run-1',
    startedAt: '2026-11-16T07:00:00.000Z',
    endedAt: '2026-11-16T07:00:09.000Z',
  }),
  channels: (id) => ({
    id,
    version: 1,
    municipalityId: municipalityOf(id),
    teamGroupId: '11111111-2222-4333-8444-555555555555',
    channelId: `channel of ${id}`,
    name: 'Veckobrev',
    setBy: '2026-anna',
    setAt: '2026-11-18T11:00:00.000Z',
  }),
  offers: (id) => ({
    id,
    version: 1,
    personId: '2026-anna',
    forRoles: ['staff'],
    name: 'aktiviteter-2026.csv',
    bytes: 12,
    state: 'handed_over',
    offeredAt: '2026-11-18T11:00:00.000Z',
    reservedBy: 'run-1',
    endedAt: '2026-11-18T11:00:09.000Z',
  }),
  claims: (id) => ({
    id,
    version: 1,
    personId: '2026-nadja',
    waitingFor: `person of ${id}`,
    municipalityId: 'jarfalla',
    state: 'declined',
    claimedAt: '2026-11-18T11:00:00.000Z',
    answeredAt: '2026-11-18T12:00:00.000Z',
    answeredBy: '2026-anna',
    role: 'chief',
    reason: 'Vi har redan en.',
  }),
  tenants: (id) => ({
    id,
    version: 1,
    municipalityId: municipalityOf(id),
    tenantId: `tenant of ${id}`,
    setBy: '2026-anna',
    setAt: '2026-11-18T11:00:00.000Z',
  }),
  retention: (id) => ({
    id,
    version: 1,
    collection: RETAINED_COLLECTIONS[numberIn(id) % RETAINED_COLLECTIONS.length] ?? 'audit',
    months: 24,
    decision: 'FoU 2026:12',
    setBy: '2026-anna',
    setAt: '2026-11-18T11:00:00.000Z',
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
