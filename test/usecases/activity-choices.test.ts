import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../../src/domain/activity-kind.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { activityChoices, activityLists } from '../../src/usecases/activity-choices.js';
import type { Ports } from '../../src/usecases/ports.js';
import { aPerson, martin } from '../support/builders.js';
import { anActivity, aRequest, at } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const TODAY = '2026-11-18';
const staff = (name: string, overrides = {}) =>
  aPerson(name.toLowerCase(), [{ role: 'staff', from: '2020-01-01', ...overrides }], { displayName: name });

const choicesWith = (
  seed: Parameters<typeof memoryStore>[0],
  activity?: Parameters<typeof activityChoices>[3],
) => activityChoices(fakePorts({ store: memoryStore(seed) }), martin, TODAY, activity);

describe('the kinds that the form offers', () => {
  it('begin with those that the person logs most often, the rest in the order of the domain', async () => {
    const { kinds } = await choicesWith({
      activities: [
        anActivity('a', { kind: 'study' }),
        anActivity('b', { kind: 'workshop' }),
        anActivity('c', { kind: 'study' }),
        ...['d', 'e', 'f'].map((id) =>
          anActivity(id, { kind: 'seminar', loggedBy: '2026-anna', staffIds: ['2026-anna'] }),
        ),
      ],
    });
    expect(kinds).toEqual([
      'study',
      'workshop',
      ...ACTIVITY_KINDS.filter((kind) => kind !== 'study' && kind !== 'workshop'),
    ]);
  });
});

describe('what the form offers first', () => {
  const on = (day: string) => ({ date: onDay(day) });

  it('are the municipalities that the person works with most often, and then the others', async () => {
    const { municipalities } = await choicesWith({
      activities: [
        anActivity('a', { municipalities: ['solna', 'ekero'] }),
        anActivity('b', { municipalities: ['solna'] }),
        anActivity('c', { municipalities: ['sigtuna'], loggedBy: '2026-anna', staffIds: ['2026-anna'] }),
      ],
    });
    expect(municipalities.slice(0, 3)).toEqual(['solna', 'ekero', 'jarfalla']);
    expect(municipalities.toSorted()).toEqual(MUNICIPALITY_IDS.toSorted());
  });

  it('is also what a colleague has logged for the person', async () => {
    const activities = [anActivity('a', { kind: 'study', loggedBy: '2026-anna', staffIds: [martin.id] })];
    expect((await choicesWith({ activities })).kinds[0]).toBe('study');
  });

  it.each([
    ['a year and a day ago', on('2025-11-17'), false],
    ['a year ago', on('2025-11-18'), true],
    ['taken back', { undone: { at: '2026-11-12T10:00:00.000Z', by: martin.id } }, false],
  ])('counts the latest twelve months: %s', async (_, overrides, counts) => {
    const { kinds } = await choicesWith({ activities: [anActivity('a', { kind: 'study', ...overrides })] });
    expect(kinds[0] === 'study').toBe(counts);
  });

  it('reads this year and the last and no more, however many there are', async () => {
    const ports = fakePorts({ store: memoryStore() });
    const years: unknown[] = [];
    const store: Ports['store'] = {
      ...ports.store,
      find: (collection, ...rest) => {
        expect(collection).not.toBe('activities');
        return ports.store.find(collection, ...rest);
      },
      findBy: (collection, index, value) => {
        years.push(value);
        return ports.store.findBy(collection, index, value);
      },
    };
    await activityChoices({ ...ports, store }, martin, TODAY);
    expect(years).toEqual([2025, 2026]);
    await activityLists({ ...ports, store }, martin, TODAY);
    expect(years).toHaveLength(2);
  });
});

describe('the staff that the form offers', () => {
  const people = ['Örjan', 'Åsa', 'Zara', 'Ärla', 'Anna'].map((name) => staff(name));
  const left = staff('Vera', { to: '2026-11-17' });

  it('are today’s, the person first and then by the Swedish alphabet', async () => {
    const chief = aPerson('chief', [{ role: 'chief', municipalityId: 'solna', from: '2020-01-01' }]);
    const { staff: offered } = await choicesWith({ people: [...people, left, chief, martin] });
    expect(offered.map(({ displayName }) => displayName)).toEqual([
      'Martin Demo',
      'Anna',
      'Zara',
      'Åsa',
      'Ärla',
      'Örjan',
    ]);
  });

  it('hold in an edit also those who took part and have left', async () => {
    const activity = anActivity('a', { staffIds: [left.id] });
    const { staff: offered } = await choicesWith({ people: [...people, left] }, activity);
    expect(offered.map(({ id }) => id)).toContain(left.id);
  });
});

describe('the requests that the form offers', () => {
  const closed = aRequest('F2026-002', { status: 'closed', createdAt: at('2026-11-11') });
  const requests = [
    aRequest('F2026-001', { createdAt: at('2026-11-10') }),
    closed,
    aRequest('F2026-003', { createdAt: at('2026-11-12') }),
  ];
  const numbers = async (...choices: Parameters<typeof choicesWith>) =>
    (await choicesWith(...choices)).requests.map(({ number }) => number);

  it('are the open ones, newest first', async () => {
    expect(await numbers({ requests })).toEqual(['F2026-003', 'F2026-001']);
  });

  it('hold in an edit also the one that the activity belongs to', async () => {
    expect(await numbers({ requests }, anActivity('a', { requestId: closed.id }))).toEqual([
      'F2026-003',
      'F2026-002',
      'F2026-001',
    ]);
  });

  it('are at most a hundred', async () => {
    const many = Array.from({ length: 101 }, (_, index) =>
      aRequest(`F2026-${String(index + 1).padStart(3, '0')}`, {
        createdAt: `2026-11-10T11:00:00.${String(index).padStart(3, '0')}Z`,
      }),
    );
    const offered = await numbers({ requests: many });
    expect(offered).toHaveLength(100);
    expect(offered).not.toContain('F2026-001');
  });
});
