import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.js';
import { randomIds } from '../../src/adapters/system/ids.js';
import { isErased } from '../../src/domain/pseudonym.js';
import { ok } from '../../src/domain/result.js';
import { insert, update } from '../../src/usecases/changes.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';
import { eraseChanges } from '../../src/usecases/erase-changes.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import { offerFile } from '../../src/usecases/offer-file.js';
import type { Ports, Store } from '../../src/usecases/ports.js';
import { anna, aPerson } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { fakeKeptImports } from '../support/fake-kept-imports.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { contentOf } from '../support/folder-content.js';
import { eva, LIFE, TRACES } from '../support/life.js';
import { memoryStore } from '../support/memory-store.js';
import { aFile, offeringPorts } from '../support/offering.js';
import { insertion, plantedIn } from '../support/planted.js';
import { aChat } from '../support/queue.js';
import { KEPT_IMPORTS } from '../support/rights-world.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const NOW = '2026-11-18T11:00:00.000Z';

const everythingIn = async ({ store }: Pick<Ports, 'store'>): Promise<string> =>
  JSON.stringify(await Promise.all(COLLECTION_NAMES.map((name) => store.find(name))));

const tracesIn = (text: string): string[] =>
  TRACES.filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));

const pseudonymIn = async ({ store }: Pick<Ports, 'store'>) => {
  const [person, ...others] = (await store.find('people')).filter(isErased);
  if (person === undefined || others.length > 0) throw new Error('not one pseudonym');
  return person;
};

/** The store, with somebody who does something just before the first commits. */
const interrupted = (store: Store, ...doings: ((store: Store) => Promise<unknown>)[]): Store => ({
  ...store,
  commit: async (changes) => {
    await doings.shift()?.(store);
    return store.commit(changes);
  },
});

describe('erasing a person', () => {
  it.each(COLLECTION_NAMES)('leaves nothing of them in %s, whichever of its texts held it', async (name) => {
    for (const value of [eva.id, eva.identity, `Möte med ${eva.displayName} i går`]) {
      // A name in the registry is the other person's own.
      if (name === 'people' && value.includes(eva.displayName)) continue;
      for (const record of plantedIn(name, value)) {
        const ports = fakePorts({ store: memoryStore({ people: [anna, eva] }) });
        if (!(await ports.store.commit([insertion(name, record)])).ok) continue;
        expect(await erasePerson(ports, eva)).toEqual(ok(undefined));
        expect(tracesIn(await everythingIn(ports)), JSON.stringify(record)).toEqual([]);
      }
    }
  });

  it('puts a pseudonym in their place, under which the records stay', async () => {
    const ports = fakePorts({ store: memoryStore(LIFE) });
    await erasePerson(ports, eva);
    expect(tracesIn(await everythingIn(ports))).toEqual([]);
    const { id, displayName, roles } = await pseudonymIn(ports);
    expect(displayName).toMatch(/^Raderad person [0-9A-Z]{4}$/);
    expect(roles).toEqual([
      { role: 'council_member', municipalityId: 'ekero', from: '2020-01-01', to: '2026-11-17' },
    ]);
    expect(await ports.store.find('activities')).toMatchObject([
      { loggedBy: id, staffIds: [id, anna.id], title: `${displayName}:s bollplank`, undone: { by: id } },
      { loggedBy: anna.id, outcomeNote: `Ring ${displayName}` },
    ]);
    expect(await ports.store.find('requests')).toMatchObject([
      {
        requestedBy: id,
        contactId: id,
        status: 'received',
        question: `Vi behöver hjälp. Hälsar ${displayName}`,
        history: [{ by: id }],
      },
    ]);
    expect(await ports.store.find('digests')).toMatchObject([{ digest: { councilMember: displayName } }]);
    expect(await ports.store.get('audit', '2026-audit')).toMatchObject({ by: id, action: 'log-activity' });
    expect(await ports.store.get('audit', '2026-about')).toMatchObject({ by: anna.id, recordId: id });
  });

  it('takes away their chat, what waits to be sent to them, and their claim', async () => {
    const ports = fakePorts({ store: memoryStore(LIFE) });
    await erasePerson(ports, eva);
    const { id } = await pseudonymIn(ports);
    expect(await ports.store.find('conversations')).toEqual([aChat(anna)]);
    expect((await ports.store.find('welcomed')).map((one) => one.id)).toEqual(['2026-v']);
    const notices = (await ports.store.find('notices')).filter(({ notice }) => notice.kind !== 'seat_vacant');
    expect(notices.map((one) => `${one.id} ${one.state} ${one.personId}`)).toEqual([
      `2026-sent sent ${id}`,
      `2026-failed dismissed ${id}`,
      `2026-sending sending ${id}`,
      `2026-about waiting ${anna.id}`,
    ]);
    expect(notices[3]).toMatchObject({
      notice: { personId: id },
      key: `route_lost personal ${id} 2026-11-18 ${anna.id}`,
    });
    const [claim, declined] = await ports.store.find('claims');
    expect(claim).toMatchObject({ personId: id, state: 'withdrawn', answeredAt: NOW });
    expect(claim).not.toHaveProperty('waitingFor');
    expect(declined).toMatchObject({ personId: '2026-nadja', answeredBy: id });
  });

  it('lets no activity tell in which chat it was written', async () => {
    const ports = fakePorts({ store: memoryStore(LIFE) });
    await erasePerson(ports, eva);
    const activity = await ports.store.get('activities', '2026-a');
    expect(activity?.sourceKey).toMatch(/^[\w-]{43}$/);
  });

  it('tells the managers of a council seat that it empties, and nobody of one that has another', async () => {
    const other = aPerson('ek', [{ role: 'council_member', municipalityId: 'ekero', from: '2026-01-01' }]);
    for (const [people, told] of [
      [[anna, eva], [anna.id]],
      [[anna, eva, other], []],
    ] as const) {
      const ports = fakePorts({ store: memoryStore({ people }) });
      await erasePerson(ports, eva);
      const notices = await ports.store.find('notices', {
        notice: { kind: 'seat_vacant', municipalityId: 'ekero', since: '2026-11-18' },
      });
      expect(notices.map(({ personId }) => personId)).toEqual(told);
    }
  });

  it('writes in the audit what it changed, in the name of the pseudonym', async () => {
    const ports = fakePorts({ store: memoryStore(LIFE) });
    await erasePerson(ports, eva);
    const { id } = await pseudonymIn(ports);
    const rows = await ports.store.find('audit', { action: 'erase-person' });
    expect(new Set(rows.map(({ by }) => by))).toEqual(new Set([id]));
    expect(rows.map(({ collection, fields }) => `${collection}: ${fields}`).toSorted()).toEqual(
      [
        'activities: outcomeNote',
        'activities: title,staffIds,loggedBy,sourceKey,undone',
        'claims: answeredBy,reason',
        'claims: personId,waitingFor,state,answeredAt',
        'conversations: ',
        'digests: digest',
        'people: id,identity,displayName,nameFrom,roles,competences',
        'requests: question,requestedBy,contactId,history',
      ].toSorted(),
    );
  });

  it('goes all at once or not at all', async () => {
    const store = memoryStore(LIFE);
    let commits = 0;
    const ports = fakePorts({
      store: {
        ...store,
        commit: (changes) => {
          commits += 1;
          return store.commit(changes);
        },
      },
    });
    await erasePerson(ports, eva);
    expect(commits).toBe(1);
  });

  it('throws away the files that they were offered, with what was kept of them', async () => {
    const ports = offeringPorts({ store: memoryStore({ people: [anna, eva] }) });
    await offerFile(ports, eva.id, aFile());
    await offerFile(ports, eva.identity, aFile());
    const annas = await offerFile(ports, anna.id, aFile());
    await erasePerson(ports, eva);
    expect(await ports.store.find('offers')).toEqual([annas]);
    expect([...ports.offeredFiles.contents.keys()]).toEqual([annas.id]);
  });

  it('of a stranger takes away their chat, and makes nobody of them in the registry', async () => {
    const { id: _id, roles: _roles, ...stranger } = eva;
    const ports = fakePorts({
      store: memoryStore({ people: [anna], conversations: [aChat(eva), aChat(anna)] }),
    });
    await ports.store.commit([
      insert('audit', {
        id: '2026-x',
        at: NOW,
        by: stranger.identity,
        action: 'offer-file',
        collection: 'offers',
        recordId: '2026-o',
        fields: [],
      }),
    ]);
    await erasePerson(ports, stranger);
    expect(await ports.store.find('people')).toEqual([anna]);
    expect(await ports.store.find('conversations')).toEqual([aChat(anna)]);
    expect((await ports.store.find('audit')).map(({ by }) => by.replace(/\d{4}-\d{4}$/, '…'))).toEqual([
      'raderad/…',
      'raderad/…',
    ]);
  });

  it('lets nobody who calls themself something change what others have written', async () => {
    const { id: _id, roles: _roles, ...stranger } = { ...eva, displayName: 'FoU Nordväst' };
    const activity = anActivity('a', { title: 'FoU Nordväst på besök' });
    const ports = fakePorts({
      store: memoryStore({ activities: [activity], conversations: [aChat(eva)] }),
    });
    await erasePerson(ports, stranger);
    expect(await ports.store.find('activities')).toEqual([activity]);
    expect(await ports.store.find('conversations')).toEqual([]);
  });

  it('leaves a colleague with the same name their own', async () => {
    const twin = aPerson('twin', [{ role: 'staff', from: '2020-01-01' }], { displayName: eva.displayName });
    const ports = fakePorts({ store: memoryStore({ people: [anna, eva, twin] }) });
    await erasePerson(ports, eva);
    expect(await ports.store.get('people', twin.id)).toEqual(twin);
  });

  it('does nothing when nothing is held, or all has been erased', async () => {
    const ports = fakePorts({ store: memoryStore({ people: [anna, eva] }) });
    await erasePerson(ports, eva);
    const before = await everythingIn(ports);
    expect(await erasePerson(ports, eva)).toEqual(ok(undefined));
    expect(await erasePerson(ports, await pseudonymIn(ports))).toEqual(ok(undefined));
    expect(await everythingIn(ports)).toBe(before);
  });

  it('by retention stands as the bot’s in the audit', async () => {
    const ports = fakePorts({ store: memoryStore({ people: [anna, eva] }) });
    await ports.store.commit(await eraseChanges(ports, eva, { by: 'system', action: 'apply-retention' }));
    const [row] = await ports.store.find('audit');
    expect(row).toMatchObject({ by: 'system', action: 'apply-retention', collection: 'people' });
  });
});

describe('the FoU manager', () => {
  it('who is the last one is not erased', async () => {
    const ports = fakePorts({ store: memoryStore({ people: [anna, eva] }) });
    const before = await everythingIn(ports);
    expect(await erasePerson(ports, anna)).toEqual({ ok: false, error: 'last_manager' });
    expect(await everythingIn(ports)).toBe(before);
  });

  it('is one of two who erase themselves at once', async () => {
    const second = aPerson('bo', [{ role: 'fou_manager', from: '2020-01-01' }]);
    const ports = fakePorts({ store: memoryStore({ people: [anna, second] }) });
    const both = await Promise.all([erasePerson(ports, anna), erasePerson(ports, second)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await ports.store.find('people')).filter((one) => !isErased(one))).toHaveLength(1);
  });
});

describe('an erasure beside what others do', () => {
  it('begins anew when a record was changed meanwhile', async () => {
    const activity = anActivity('a', { loggedBy: eva.id });
    const store = memoryStore({ people: [anna, eva], activities: [activity] });
    const edited = update('activities', activity, { ...activity, title: 'Ändrad' });
    const ports = fakePorts({ store: interrupted(store, (inside) => inside.commit([edited])) });
    expect(await erasePerson(ports, eva)).toEqual(ok(undefined));
    expect(tracesIn(await everythingIn(ports))).toEqual([]);
    expect(await store.get('activities', activity.id)).toMatchObject({ title: 'Ändrad' });
  });

  it('finds what came while it was thought out, too', async () => {
    const store = memoryStore({ people: [anna, eva] });
    const late = insert('activities', anActivity('late', { loggedBy: anna.id, staffIds: [eva.id] }));
    const ports = fakePorts({ store: interrupted(store, (inside) => inside.commit([late])) });
    await erasePerson(ports, eva);
    const { id } = await pseudonymIn(ports);
    expect(await store.get('activities', '2026-late')).toMatchObject({ staffIds: [id] });
    expect(tracesIn(await everythingIn(ports))).toEqual([]);
  });

  it('gives up when others never stop, and has changed nothing', async () => {
    const store = memoryStore({ people: [anna, eva] });
    const stale = async () => ({
      ok: false as const,
      error: { kind: 'stale' as const, collection: 'people' as const, id: eva.id, current: eva },
    });
    const ports = fakePorts({ store: { ...store, commit: stale } });
    expect(await erasePerson(ports, eva)).toEqual({ ok: false, error: 'busy' });
    expect(await store.find('people')).toEqual([anna, eva]);
  });
});

describe('the data folder after an erasure', () => {
  it('holds nothing of the person in any file, once the store is closed', async () => {
    const folder = await temporaryFolder();
    const open = () => openStore({ folder, clock: fakeClock(), snapshotAfterCommits: 1 });
    const first = await open();
    for (const name of COLLECTION_NAMES) {
      for (const record of LIFE[name] ?? []) await first.store.commit([insertion(name, record)]);
    }
    // Nothing is written behind one's back to a closed folder.
    await first.close();
    const before = Object.values(await contentOf(folder)).join('\n');
    // Names stand as UTF-8 in the files, which are read as bytes.
    const asBytes = (text: string): string => Buffer.from(text).toString('latin1');
    const held = (text: string) => TRACES.filter((trace) => text.includes(asBytes(trace)));
    expect(held(before)).toEqual(TRACES);

    const opened = await open();
    expect(await erasePerson(fakePorts({ store: opened.store, ids: randomIds }), eva)).toEqual(ok(undefined));
    await opened.close();
    const after = await contentOf(folder);
    expect(Object.keys(after).map((path) => path.replace(join(folder, '/'), ''))).toContain('journal.ndjson');
    expect(held(Object.entries(after).flat().join('\n'))).toEqual([]);
  });
});

it('throws away the files that a person has not yet said whether to save', async () => {
  const keptImports = fakeKeptImports();
  const ports = fakePorts({ store: memoryStore({ people: [anna, eva] }), keptImports });
  const [sample] = KEPT_IMPORTS;
  if (sample === undefined) throw new Error('no sample');
  await keptImports.keep({ ...sample, id: '2026-hers', personId: eva.id });
  await keptImports.keep({ ...sample, id: '2026-others', personId: anna.id });
  await erasePerson(ports, eva);
  expect(await keptImports.ids()).toEqual(['2026-others']);
});
