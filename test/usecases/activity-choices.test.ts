import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../../src/domain/activity-kind.js';
import { activityChoices } from '../../src/usecases/activity-choices.js';
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
        ...['d', 'e', 'f'].map((id) => anActivity(id, { kind: 'seminar', loggedBy: '2026-anna', staffIds: ['2026-anna'] })),
      ],
    });
    expect(kinds).toEqual([
      'study',
      'workshop',
      ...ACTIVITY_KINDS.filter((kind) => kind !== 'study' && kind !== 'workshop'),
    ]);
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
