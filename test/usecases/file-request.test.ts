import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { type FileRequestInput, fileRequest } from '../../src/usecases/file-request.js';
import type { Change, Ports } from '../../src/usecases/ports.js';
import { watchedStore } from '../../src/usecases/watched-store.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const jarfalla = { person: jarfallaMember, roles: ['council_member'], municipality: 'jarfalla' } as const;
const staff = { person: martin, roles: ['staff'], municipality: undefined } as const;

const anInput = (overrides: Partial<FileRequestInput> = {}): FileRequestInput => ({
  asker: jarfalla,
  submissionId: 'S1',
  details: {
    question: 'Hur följer vi upp vår öppenvård?',
    councilRepInformed: false,
    kind: 'follow_up',
    area: 'addiction_social_psychiatry',
    otherMunicipalitiesInterested: [],
  },
  ...overrides,
});

const ended = (person: Person, to: string): Person => ({
  ...person,
  roles: person.roles.map((role) => ({ ...role, to })),
});
const onSeatFrom = (from: string): Person =>
  aPerson('nora', [{ role: 'council_member', municipalityId: 'jarfalla', from }]);

const details = (overrides: Partial<FileRequestInput['details']>) => ({
  details: { ...anInput().details, ...overrides },
});

const filed = async (ports: Ports, input: FileRequestInput) => {
  const result = await fileRequest(ports, input);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
};

const refusalOf = async (ports: Ports, input: FileRequestInput) => {
  const result = await fileRequest(ports, input);
  return result.ok ? undefined : result.error;
};

describe('fileRequest', () => {
  it('receives the request with a number, its history and the pillar of its form', async () => {
    const ports = fakePorts();
    const request = await filed(ports, anInput());
    expect(request).toMatchObject({
      number: 'F2026-001',
      municipalityId: 'jarfalla',
      requestedBy: jarfallaMember.id,
      status: 'received',
      pillar: 'produce',
      version: 1,
      history: [
        {
          at: '2026-11-18T11:00:00.000Z',
          by: jarfallaMember.id,
          version: 1,
          from: 'draft',
          to: 'received',
          act: { kind: 'file' },
        },
      ],
    });
    expect(await ports.store.get('requests', request.id)).toEqual(request);
  });

  it('writes an audit row with names of fields and never their text', async () => {
    const ports = fakePorts();
    const request = await filed(ports, anInput());
    const rows = await ports.store.find('audit');
    expect(rows).toMatchObject([
      { by: jarfallaMember.id, action: 'file-request', collection: 'requests', recordId: request.id },
    ]);
    expect(JSON.stringify(rows)).not.toContain('öppenvård');
  });

  it.each([
    ['the council member who asks', {}, EVERYONE, jarfallaMember],
    [
      'the council member, when staff ask for the municipality',
      { asker: staff, chosenMunicipality: 'jarfalla' },
      EVERYONE,
      jarfallaMember,
    ],
    [
      'who asks, while the municipality has no council member',
      { asker: staff, chosenMunicipality: 'ekero' },
      EVERYONE,
      martin,
    ],
    [
      'who has the seat today, not who had it',
      { asker: staff, chosenMunicipality: 'jarfalla' },
      [ended(jarfallaMember, '2026-11-17'), onSeatFrom('2026-11-18')],
      onSeatFrom('2026-11-18'),
    ],
  ] as const)('has as its contact %s', async (_who, input, people, contact) => {
    const ports = fakePorts({ store: memoryStore({ people }) });
    expect((await filed(ports, anInput(input))).contactId).toBe(contact.id);
  });

  it('tells each of the staff but the one who asks, in the same commit', async () => {
    const commits: (readonly Change[])[] = [];
    const memory = memoryStore({ people: EVERYONE });
    const ports = fakePorts({ store: watchedStore(memory, (changes) => commits.push(changes)) });
    const request = await filed(ports, anInput());
    await filed(ports, anInput({ asker: staff, submissionId: 'S2', chosenMunicipality: 'ekero' }));
    const told = commits.map((changes) =>
      changes.flatMap((change) =>
        change.op === 'put' && change.collection === 'notices' ? change.record.personId : [],
      ),
    );
    expect(told).toEqual([[anna.id, martin.id], [anna.id]]);
    expect((await ports.store.find('notices'))[0]).toMatchObject({
      notice: { kind: 'request_filed', requestId: request.id },
      state: 'waiting',
    });
  });

  it('makes one request of a form that is sent twice, and gives the first again', async () => {
    const ports = fakePorts();
    const first = await filed(ports, anInput());
    const second = await filed(ports, anInput(details({ question: 'En annan fråga än den första' })));
    expect(second).toEqual(first);
    expect(await ports.store.find('requests')).toHaveLength(1);
  });

  it('makes one request of a form that arrives twice at the same moment', async () => {
    const ports = fakePorts({ store: memoryStore({ people: [anna] }) });
    const [first, second] = await Promise.all([filed(ports, anInput()), filed(ports, anInput())]);
    expect(second).toEqual(first);
    for (const kept of ['requests', 'audit', 'notices'] as const) {
      expect(await ports.store.find(kept)).toHaveLength(1);
    }
  });

  it('gives twenty requests at the same moment twenty numbers without a gap', async () => {
    const ports = fakePorts();
    const requests = await Promise.all(
      Array.from({ length: 20 }, (_, index) => filed(ports, anInput({ submissionId: `S${index}` }))),
    );
    const numbers = requests.map(({ number }) => number).toSorted();
    expect(numbers).toEqual(
      Array.from({ length: 20 }, (_, index) => `F2026-${String(index + 1).padStart(3, '0')}`),
    );
  });

  it('does not show another person’s request to whoever presses the same form', async () => {
    const ports = fakePorts();
    await filed(ports, anInput());
    const solna = { person: solnaMember, roles: ['council_member'], municipality: 'solna' } as const;
    expect(await refusalOf(ports, anInput({ asker: solna }))).toEqual({ kind: 'sent_by_another' });
  });

  it.each([
    ['2026-12-31T22:59:59.000Z', 'F2026-002', '23.59.59 on New Year’s Eve'],
    ['2026-12-31T23:00:00.000Z', 'F2027-001', 'midnight'],
  ])('counts years by the clock of Stockholm: at %s the number is %s (%s)', async (now, number) => {
    const store = memoryStore({ requests: [aRequest('F2026-001')] });
    const ports = fakePorts({ store, clock: fakeClock(now) });
    const request = await filed(ports, anInput());
    expect(request.number).toBe(number);
    expect(request.id.slice(0, 4)).toBe(number.slice(1, 5));
  });

  it('goes on with F2026-1000 after F2026-999', async () => {
    const ports = fakePorts({ store: memoryStore({ requests: [aRequest('F2026-999')] }) });
    expect((await filed(ports, anInput())).number).toBe('F2026-1000');
  });

  it('asks for the council member’s own municipality when none was chosen', async () => {
    expect((await filed(fakePorts(), anInput())).municipalityId).toBe('jarfalla');
  });

  it('asks for the municipality that staff choose, and needs one', async () => {
    const ports = fakePorts();
    expect(await refusalOf(ports, anInput({ asker: staff }))).toEqual({
      kind: 'problems',
      problems: ['municipality_missing'],
    });
    const request = await filed(ports, anInput({ asker: staff, chosenMunicipality: 'ekero' }));
    expect(request.municipalityId).toBe('ekero');
  });

  it('needs the council member informed when staff ask for a unit, and takes the member as informed', async () => {
    const ports = fakePorts();
    const unit = details({ onBehalfOfUnit: 'Familjeenheten' });
    expect(await refusalOf(ports, anInput({ asker: staff, chosenMunicipality: 'ekero', ...unit }))).toEqual({
      kind: 'problems',
      problems: ['council_not_informed'],
    });
    expect((await filed(ports, anInput(unit))).councilRepInformed).toBe(true);
  });

  it('takes a council member on the staff as informed for the own municipality only', async () => {
    const both = { ...jarfalla, roles: ['council_member', 'staff'] } as const;
    const unit = { asker: both, ...details({ onBehalfOfUnit: 'Familjeenheten' }) };
    const ports = fakePorts();
    expect(await refusalOf(ports, anInput({ ...unit, chosenMunicipality: 'ekero' }))).toEqual({
      kind: 'problems',
      problems: ['council_not_informed'],
    });
    expect((await filed(ports, anInput({ ...unit, chosenMunicipality: 'jarfalla' }))).municipalityId).toBe(
      'jarfalla',
    );
  });

  it('keeps the other municipalities in owner order and without the one that asks', async () => {
    const others = details({ otherMunicipalitiesInterested: ['solna', 'jarfalla', 'ekero'] });
    const request = await filed(fakePorts(), anInput(others));
    expect(request.otherMunicipalitiesInterested).toEqual(['ekero', 'solna']);
  });

  it.each([
    ['problems', anInput(details({ question: 'Hjälp' }))],
    ['identity_number', anInput(details({ background: 'om 19121212-1212' }))],
  ])('refuses with %s and stores nothing', async (kind, input) => {
    const ports = fakePorts({ store: memoryStore({ people: [anna] }) });
    expect((await refusalOf(ports, input))?.kind).toBe(kind);
    expect(await ports.store.find('requests')).toEqual([]);
    expect(await ports.store.find('audit')).toEqual([]);
    expect(await ports.store.find('notices')).toEqual([]);
  });
});
