import { describe, expect, it } from 'vitest';
import { keepWorkplace } from '../../src/usecases/keep-workplace.js';
import { aPerson, solnaChief } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const nadja = { identity: 'tenant/nadja', name: ' Nadja\u0000 Demo ', worksIn: 'jarfalla' } as const;

describe('keepWorkplace', () => {
  it('makes a person without roles of a stranger, and says so in the audit', async () => {
    const ports = fakePorts();
    const kept = await keepWorkplace(ports, nadja);
    const person = {
      id: expect.stringMatching(/^2026-/),
      version: 1,
      identity: 'tenant/nadja',
      displayName: 'Nadja Demo',
      nameFrom: 'teams',
      roles: [],
      competences: [],
      worksIn: 'jarfalla',
    };
    expect(kept).toEqual({ ok: true, value: person });
    expect(await ports.store.find('people')).toEqual([person]);
    const id = kept.ok && kept.value.id;
    expect(await ports.store.find('audit')).toMatchObject([
      { by: id, action: 'keep-workplace', collection: 'people', recordId: id },
    ]);
  });

  it('changes the answer and nothing else of who is there already', async () => {
    const gone = aPerson('gone', [{ role: 'staff', from: '2020-01-01', to: '2025-12-31' }]);
    const ports = fakePorts({ store: memoryStore({ people: [gone, solnaChief] }) });
    const { identity } = gone;
    await keepWorkplace(ports, { identity, name: 'Någon Annan', worksIn: 'elsewhere' });
    expect(await ports.store.find('people')).toEqual([
      { ...gone, version: 2, worksIn: 'elsewhere' },
      solnaChief,
    ]);
    expect(await ports.store.find('audit')).toMatchObject([{ by: gone.id, fields: ['worksIn'] }]);
  });

  it('changes nothing at the same answer again', async () => {
    const ports = fakePorts();
    const kept = await keepWorkplace(ports, nadja);
    expect(await keepWorkplace(ports, nadja)).toEqual(kept);
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('keeps the answer once when the press comes twice at once', async () => {
    const ports = fakePorts();
    const [first, second] = await Promise.all([keepWorkplace(ports, nadja), keepWorkplace(ports, nadja)]);
    expect(second).toEqual(first);
    expect(await ports.store.find('people')).toHaveLength(1);
  });

  it.each([
    ['whom Teams cannot name', { identity: 'tenant/' }],
    ['without a name', { name: ' \u200B' }],
    ['whose name holds an identity number', { name: 'Tolvan 19121212-1212' }],
  ])('stores nothing of somebody %s', async (_who, part) => {
    const ports = fakePorts();
    expect(await keepWorkplace(ports, { ...nadja, ...part })).toEqual({ ok: false, error: 'nobody_named' });
    expect(await ports.store.find('people')).toEqual([]);
    expect(await ports.store.find('audit')).toEqual([]);
  });
});
