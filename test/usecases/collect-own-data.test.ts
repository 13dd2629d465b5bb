import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/domain/person.js';
import { collectOwnData, type OwnData } from '../../src/usecases/collect-own-data.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';
import { anna, aPerson, martin, TENANT } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { insertion, plantedIn } from '../support/planted.js';
import { aChat, aNotice } from '../support/queue.js';

const eva = aPerson('eva', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Eva Sträng' });
const stranger = { identity: identityOf(TENANT, 'nadja'), displayName: 'Nadja Okänd' };

/** `collection id` of what was found; a star where it is theirs as a whole. */
const foundIn = (data: OwnData): string[] =>
  COLLECTION_NAMES.flatMap((name) =>
    data[name].map(({ record, isTheirs }) => `${name} ${record.id}${isTheirs ? ' *' : ''}`),
  );

describe('collecting what is held on a person', () => {
  it.each(COLLECTION_NAMES)(
    'looks for the id, the identity and the name in every text of %s',
    async (name) => {
      for (const value of [eva.id, eva.identity, `Möte med ${eva.displayName} i går`]) {
        // A name in the registry is the other person's own.
        if (name === 'people' && value.includes(eva.displayName)) continue;
        const planted = plantedIn(name, value);
        expect(planted.length, value).toBeGreaterThan(0);
        for (const record of planted) {
          const ports = fakePorts({ store: memoryStore({ people: [eva] }) });
          // Nobody else can have the person's own identity.
          if (!(await ports.store.commit([insertion(name, record)])).ok) continue;
          const found = (await collectOwnData(ports, eva))[name].filter(
            ({ record: { id } }) => id === record.id,
          );
          expect(
            found.map(({ traces }) => traces.length > 0),
            JSON.stringify(record),
          ).toEqual([true]);
        }
      }
    },
  );

  it('takes nothing that is others’', async () => {
    const ports = fakePorts({ store: memoryStore({ people: [eva, anna] }) });
    for (const name of COLLECTION_NAMES) {
      for (const record of plantedIn(name, anna.id).slice(0, 1)) {
        await ports.store.commit([insertion(name, record)]);
      }
    }
    expect(foundIn(await collectOwnData(ports, eva))).toEqual([`people ${eva.id} *`]);
  });

  it('tells what is theirs as a whole from what only names them', async () => {
    const ports = fakePorts({
      store: memoryStore({
        people: [eva, anna],
        activities: [
          anActivity('a', { loggedBy: eva.id }),
          anActivity('b', { staffIds: [anna.id, eva.id], loggedBy: anna.id }),
          anActivity('c', { outcomeNote: 'Eva Sträng var med', loggedBy: anna.id, staffIds: [anna.id] }),
        ],
        requests: [
          aRequest('F2026-001', { contactId: eva.id }),
          aRequest('F2026-002', {
            history: [
              {
                at: '2026-11-10T10:00:00.000Z',
                by: eva.id,
                version: 1,
                from: 'received',
                to: 'triaged',
                act: { kind: 'move' },
              },
            ],
          }),
        ],
        conversations: [aChat(eva), aChat(anna)],
        welcomed: [
          {
            id: '2026-w',
            version: 1,
            conversationId: aChat(eva).conversationId,
            at: '2026-11-18T11:00:00.000Z',
          },
          {
            id: '2026-v',
            version: 1,
            conversationId: aChat(anna).conversationId,
            at: '2026-11-18T11:00:00.000Z',
          },
        ],
        notices: [
          aNotice('2026-n', { personId: eva.id }),
          aNotice('2026-o', {
            personId: anna.id,
            notice: { kind: 'send_failed', conversationKind: 'personal', personId: eva.id, isCertain: true },
          }),
        ],
      }),
    });
    expect(foundIn(await collectOwnData(ports, eva))).toEqual([
      'activities 2026-a *',
      'activities 2026-b *',
      'activities 2026-c',
      'requests 2026-F2026-001 *',
      'requests 2026-F2026-002',
      'people 2026-eva *',
      'welcomed 2026-w *',
      'conversations 2026-chat-2026-eva *',
      'notices 2026-n *',
      'notices 2026-o',
    ]);
  });

  it('knows a stranger by the identity alone, for anybody may call themself anything', async () => {
    const ports = fakePorts({
      store: memoryStore({
        people: [martin],
        conversations: [aChat({ ...eva, identity: stranger.identity })],
        activities: [anActivity('a', { title: 'Möte med Martin Demo' })],
      }),
    });
    const found = await collectOwnData(ports, { ...stranger, displayName: martin.displayName });
    expect(foundIn(found)).toEqual(['conversations 2026-chat-2026-eva *']);
  });

  it('finds nothing where nothing is', async () => {
    expect(foundIn(await collectOwnData(fakePorts(), stranger))).toEqual([]);
  });
});
