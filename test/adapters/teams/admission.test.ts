import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdmission } from '../../../src/adapters/teams/admission.js';
import { parseActivity, type TeamsActivity } from '../../../src/adapters/teams/teams-activity.js';
import type { TurnRefusal } from '../../../src/usecases/operations-ports.js';
import { fakeLog } from '../../support/fakes.js';
import { ANNA, messageActivity, searchActivity } from '../../support/teams-activities.js';

const URL = 'https://smba.example/';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const checked = (activity: unknown): TeamsActivity => {
  const parsed = parseActivity(activity);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
};

const from = (person: string | undefined, conversation = 'a:personal'): TeamsActivity =>
  checked(
    messageActivity(URL, {
      from: { ...ANNA, aadObjectId: person },
      conversation: { id: conversation, tenantId: 'tenant' },
      channelData: null,
    }),
  );

type Outcome = 'taken' | TurnRefusal | `told ${TurnRefusal}`;

const house = (limits: { readonly perUser: number; readonly perTenant: number }) => {
  const log = fakeLog();
  const refused: TurnRefusal[] = [];
  const admission = createAdmission({
    limits,
    queueSizes: { running: 2, waiting: 1, runningOfOne: 2, waitingOfOne: 1 },
    onRefused: (reason) => refused.push(reason),
    log,
  });
  /** What becomes of an activity whose turn, if there is one, is over at once. */
  const bring = async (activity: TeamsActivity): Promise<Outcome> => {
    const admitted = await admission.admit(activity);
    if ('slot' in admitted) {
      admitted.slot.leave();
      return 'taken';
    }
    return (await admitted.mayTell()) ? `told ${admitted.refused}` : admitted.refused;
  };
  const bringAll = async (activities: readonly TeamsActivity[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const activity of activities) outcomes.push(await bring(activity));
    return outcomes;
  };
  return { admission, bring, bringAll, refused, log };
};

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('what is taken of all that comes', () => {
  it('is a burst as large as a minute, and then nothing of that person until the minute is over', async () => {
    const { bring, bringAll } = house({ perUser: 3, perTenant: 100 });
    expect(await bringAll(times(5, from('anna')))).toEqual([
      'taken',
      'taken',
      'taken',
      'told user_limit',
      'user_limit',
    ]);
    expect(await bring(from('bo'))).toBe('taken');
    vi.advanceTimersByTime(60_000);
    expect(await bring(from('anna'))).toBe('taken');
  });

  it('is the same for a person in every conversation and however their id is written', async () => {
    const { bringAll } = house({ perUser: 2, perTenant: 100 });
    expect(await bringAll([from('anna'), from('ANNA', '19:team'), from('anna', '19:other')])).toEqual([
      'taken',
      'taken',
      'told user_limit',
    ]);
  });

  it('counts those whom Teams does not name together in their conversation', async () => {
    const { bringAll } = house({ perUser: 1, perTenant: 100 });
    const one = from(undefined, '19:team;messageid=1');
    const other = from(undefined, '19:team;messageid=2');
    expect(await bringAll([one, other, from(undefined, '19:elsewhere')])).toEqual([
      'taken',
      'told user_limit',
      'taken',
    ]);
  });

  it('is bounded for a tenant too; who is within their own limit is told as well, each once', async () => {
    const { bringAll, refused } = house({ perUser: 3, perTenant: 4 });
    const all = [...times(3, from('anna')), from('bo'), from('bo'), from('cia'), from('cia')];
    expect(await bringAll(all)).toEqual([
      ...times(4, 'taken'),
      'told tenant_limit',
      'told tenant_limit',
      'tenant_limit',
    ]);
    expect(refused).toEqual(times(3, 'tenant_limit'));
  });

  it('takes nothing from the others of a tenant for what one person sends beyond their limit', async () => {
    const { bring, bringAll } = house({ perUser: 2, perTenant: 4 });
    await bringAll(times(50, from('anna')));
    expect(await bringAll(times(2, from('bo')))).toEqual(['taken', 'taken']);
    expect(await bring(from('cia'))).toBe('told tenant_limit');
  });

  it('is four searches for each message, since they come while somebody types', async () => {
    const { bringAll } = house({ perUser: 1, perTenant: 100 });
    const search = checked(searchActivity(URL, 'sip'));
    expect(await bringAll(times(5, search))).toEqual([...times(4, 'taken'), 'told user_limit']);
  });

  it('is no more than has room', async () => {
    const { admission, bring } = house({ perUser: 100, perTenant: 100 });
    const held = await Promise.all(['anna', 'bo', 'cia'].map((person) => admission.admit(from(person))));
    expect(admission.load()).toEqual({ running: 2, waiting: 1 });
    expect(await bring(from('dan'))).toBe('told queue_full');
    for (const admitted of held) if ('slot' in admitted) admitted.slot.leave();
    expect(admission.load()).toEqual({ running: 0, waiting: 0 });
    expect(await bring(from('dan'))).toBe('taken');
  });
});

describe('being told', () => {
  const people = ['anna', 'bo', undefined] as const;
  const step = fc.record({
    who: fc.nat({ max: 2 }),
    waitMs: fc.constantFrom(0, 0, 0, 7_000, 31_000, 60_000),
  });

  it('happens at most once a minute for each person, whatever comes in what order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 80 }), async (steps) => {
        const { bring } = house({ perUser: 2, perTenant: 3 });
        const toldAt = new Map<number, number>();
        for (const { who, waitMs } of steps) {
          vi.advanceTimersByTime(waitMs);
          if (!(await bring(from(people[who]))).startsWith('told')) continue;
          const before = toldAt.get(who);
          if (before !== undefined) expect(Date.now() - before).toBeGreaterThanOrEqual(60_000);
          toldAt.set(who, Date.now());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is bounded in a tenant, however many names its messages have', async () => {
    const { bringAll } = house({ perUser: 1, perTenant: 2 });
    const outcomes = await bringAll(Array.from({ length: 50 }, (_, index) => from(`person ${index}`)));
    expect(outcomes.filter((outcome) => outcome.startsWith('told'))).toHaveLength(2);
  });
});

describe('the log of what is not taken', () => {
  it('has one line a minute for each reason, with how many there were and nobody in it', async () => {
    const { bringAll, log } = house({ perUser: 1, perTenant: 100 });
    await bringAll(times(6, from('anna')));
    expect(log.lines.map(({ fields }) => fields)).toEqual([{ reason: 'user_limit', refused: 1 }]);
    vi.advanceTimersByTime(60_000);
    expect(log.lines.map(({ fields }) => fields)).toEqual([
      { reason: 'user_limit', refused: 1 },
      { reason: 'user_limit', refused: 4 },
    ]);
    vi.advanceTimersByTime(600_000);
    expect(log.lines).toHaveLength(2);
  });
});
