import type { CollectionName, Collections } from '../../src/usecases/collections.js';
import { anna, aPerson } from './builders.js';
import { anActivity, aRequest, aSentDigest } from './digest-builders.js';
import { aChat, aNotice } from './queue.js';

const OBJECT_ID = '22222222-3333-4444-8555-666666666666';
/** Somebody with a name of their own, who is on a council seat. */
export const eva = aPerson(
  'eva0',
  [{ role: 'council_member', municipalityId: 'ekero', from: '2020-01-01' }],
  {
    displayName: 'Eva Sträng',
    identity: `tenant/${OBJECT_ID}`,
  },
);
const NOW = '2026-11-18T11:00:00.000Z';

/** All that somebody can be known by. */
export const TRACES = [eva.id, eva.identity, OBJECT_ID, eva.displayName];

/** What a person leaves behind them, in every collection. */
export const LIFE: { readonly [N in CollectionName]?: readonly Collections[N][] } = {
  people: [anna, eva],
  activities: [
    anActivity('a', {
      loggedBy: eva.id,
      staffIds: [eva.id, anna.id],
      title: 'Eva Strängs bollplank',
      sourceKey: 'chat of 2026-eva0|1',
      undone: { at: NOW, by: eva.id },
    }),
    anActivity('b', { loggedBy: anna.id, staffIds: [anna.id], outcomeNote: 'Ring Sträng, Eva' }),
  ],
  requests: [
    aRequest('F2026-001', {
      requestedBy: eva.id,
      contactId: eva.id,
      municipalityId: 'ekero',
      question: 'Vi behöver hjälp. Hälsar Eva Sträng',
      history: [{ at: NOW, by: eva.id, version: 1, from: 'draft', to: 'received', act: { kind: 'file' } }],
    }),
  ],
  digests: [
    {
      ...aSentDigest('2026-W46', [], {}, 'ekero'),
      digest: { ...aSentDigest('2026-W46', [], {}, 'ekero').digest, councilMember: 'Eva Sträng' },
    },
  ],
  conversations: [aChat(eva), aChat(anna)],
  welcomed: [
    { id: '2026-w', version: 1, conversationId: aChat(eva).conversationId, at: NOW },
    { id: '2026-v', version: 1, conversationId: aChat(anna).conversationId, at: NOW },
  ],
  notices: [
    aNotice('2026-waiting', { personId: eva.id, key: `sign_in_needed 2026-11-18 ${eva.id}` }),
    aNotice('2026-sent', { personId: eva.id, state: 'sent', endedAt: NOW }),
    aNotice('2026-failed', { personId: eva.id, state: 'failed', endedAt: NOW }),
    aNotice('2026-sending', { personId: eva.id, state: 'sending', reservedBy: 'this-run' }),
    aNotice('2026-about', {
      personId: anna.id,
      notice: { kind: 'route_lost', conversationKind: 'personal', personId: eva.id, reason: 'gone' },
      key: `route_lost personal ${eva.id} 2026-11-18 ${anna.id}`,
    }),
  ],
  claims: [
    {
      id: '2026-claim',
      version: 1,
      personId: eva.id,
      waitingFor: eva.id,
      municipalityId: 'solna',
      state: 'waiting',
      claimedAt: NOW,
    },
    {
      id: '2026-declined',
      version: 1,
      personId: '2026-nadja',
      municipalityId: 'solna',
      state: 'declined',
      claimedAt: NOW,
      answeredAt: NOW,
      answeredBy: eva.id,
      reason: 'Eva Sträng är redan med',
    },
  ],
  audit: [
    {
      id: '2026-audit',
      version: 1,
      at: NOW,
      by: eva.id,
      action: 'log-activity',
      collection: 'activities',
      recordId: '2026-a',
      fields: ['title'],
    },
    {
      id: '2026-about',
      version: 1,
      at: NOW,
      by: anna.id,
      action: 'add-person',
      collection: 'people',
      recordId: eva.id,
      fields: ['roles'],
    },
  ],
};
