import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import type { Proposal } from '../../../src/domain/proposal.js';
import type { Request } from '../../../src/domain/request.js';
import { DEFAULT_LIMITS } from '../../../src/domain/request-limits.js';
import { remindOfRequestsDaily } from '../../../src/usecases/jobs/remind-of-requests.js';
import { keepRequestLimits } from '../../../src/usecases/keep-request-limits.js';
import { anna, EVERYONE, jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import { at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { aProposal } from '../../support/proposal-builders.js';
import { aChat } from '../../support/queue.js';
import { DECIDE, requestWithPast, SUBMIT } from '../../support/request-past.js';

const DAY = '2026-11-18';

const housing = (
  requests: readonly Request[],
  people: readonly Person[] = EVERYONE,
  withChat: readonly Person[] = people,
  proposals: readonly Proposal[] = [],
) => {
  const clock = fakeClock();
  const ports = fakePorts({
    clock,
    store: memoryStore({
      people,
      requests,
      proposals,
      conversations: withChat.map((person) => aChat(person)),
    }),
  });
  return {
    ports,
    remind: async (day = DAY, doneAt = at(day, '08:00')) => {
      clock.set(doneAt);
      await remindOfRequestsDaily.work(ports, {
        dueAt: at(day, '08:00'),
        signal: new AbortController().signal,
      });
    },
    told: async (day = DAY) => {
      const notices = await ports.store.find('notices');
      return notices
        .filter(({ notice }) => notice.kind === 'requests_waiting' && notice.day === day)
        .map(({ personId }) => personId);
    },
  };
};

const toldOn = async (day: string, requests: readonly Request[], people?: readonly Person[]) => {
  const house = housing(requests, people);
  await house.remind(day);
  return house.told(day);
};

const UNANSWERED = requestWithPast('F2026-001', '2026-11-11');

describe('in the morning of a working day', () => {
  it('all staff are reminded of what nobody has, once, and only when it has waited long enough', async () => {
    expect(await toldOn('2026-11-17', [UNANSWERED])).toEqual([]);
    const house = housing([UNANSWERED, requestWithPast('F2026-002', '2026-11-03')]);
    await house.remind();
    await house.remind();
    expect(await house.told()).toEqual([anna.id, martin.id]);
  });

  it('it comes again every working day until it is dealt with', async () => {
    const house = housing([UNANSWERED]);
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])
      await house.remind(day);
    const days = (await house.ports.store.find('notices')).flatMap(({ notice }) =>
      notice.kind === 'requests_waiting' ? [notice.day] : [],
    );
    expect([...new Set(days)]).toEqual(['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23']);
  });

  it.each<[string, Request, readonly string[]]>([
    [
      'who has it, when somebody does',
      requestWithPast('F2026-001', '2026-11-02', [
        ['2026-11-03', { kind: 'hand_over', toPersonId: martin.id }],
      ]),
      [martin.id],
    ],
    [
      'the municipality, when it is asked something',
      requestWithPast('F2026-001', '2026-11-02', [['2026-11-03', { kind: 'ask', question: 'Hur många?' }]]),
      [jarfallaMember.id],
    ],
    [
      'the FoU manager, when a decision is waited for',
      requestWithPast('F2026-001', '2026-10-01', [['2026-10-05', ...SUBMIT]]),
      [anna.id],
    ],
    [
      'both who are to sign, when an agreement is',
      requestWithPast('F2026-001', '2026-10-01', [
        ['2026-10-05', ...SUBMIT],
        ['2026-10-12', DECIDE],
        ['2026-10-13', { kind: 'prepare_agreement' }],
      ]),
      [anna.id, jarfallaMember.id],
    ],
    [
      'each municipality that has not said whether it joins',
      requestWithPast('F2026-001', '2026-11-02', [
        ['2026-11-03', { kind: 'choose_line', line: 'first' }, { kind: 'accept' }],
        ['2026-11-03', { kind: 'ask_jointly', municipalities: ['solna'] }],
      ]),
      [solnaMember.id],
    ],
    [
      'nobody, while work goes on',
      requestWithPast('F2026-001', '2026-01-12', [
        ['2026-01-13', { kind: 'choose_line', line: 'first' }, { kind: 'accept' }, { kind: 'start' }],
      ]),
      [],
    ],
    [
      'nobody, while it is paused',
      requestWithPast('F2026-001', '2026-11-02', [
        ['2026-11-03', { kind: 'pause', reason: 'Ny chef', until: '2026-11-19' }],
      ]),
      [],
    ],
  ])('reminded is %s', async (_who, request, expected) => {
    expect(await toldOn(DAY, [request])).toEqual(expected);
  });

  it('somebody has one reminder, whatever waits for them', async () => {
    const asked = requestWithPast('F2026-002', '2026-10-01', [['2026-10-05', ...SUBMIT]]);
    expect(await toldOn(DAY, [UNANSWERED, asked])).toEqual([anna.id, martin.id]);
  });

  it('it goes on from the day that a pause says', async () => {
    const paused = requestWithPast('F2026-001', '2026-11-02', [
      ['2026-11-03', { kind: 'pause', reason: 'Ny chef', until: '2026-11-19' }],
    ]);
    expect(await toldOn('2026-11-19', [paused])).toEqual([anna.id, martin.id]);
  });

  it('a new limit counts at once', async () => {
    const house = housing([UNANSWERED]);
    const set = (answer: number, seenVersion: number) =>
      keepRequestLimits(house.ports, { by: anna.id, limits: { ...DEFAULT_LIMITS, answer }, seenVersion });
    await set(20, 0);
    await house.remind();
    expect(await house.told()).toEqual([]);
    await set(6, 1);
    await house.remind('2026-11-19');
    expect(await house.told('2026-11-19')).toEqual([anna.id, martin.id]);
  });
});

describe('of a proposal', () => {
  const proposal = aProposal('a', { proposedAt: at('2026-11-13') });
  const toldOf = async (proposals: readonly Proposal[], people: readonly Person[] = EVERYONE, day = DAY) => {
    const house = housing([], people, people, proposals);
    await house.remind(day);
    return house.told(day);
  };

  it('the council member is reminded who has not answered it for three working days', async () => {
    expect(await toldOf([proposal], EVERYONE, '2026-11-17')).toEqual([]);
    expect(await toldOf([proposal])).toEqual([jarfallaMember.id]);
  });

  it('the FoU manager is, while the seat is empty', async () => {
    expect(await toldOf([proposal], [anna, martin, solnaMember])).toEqual([anna.id]);
  });

  it('nobody is when it has its answer', async () => {
    expect(await toldOf([{ ...proposal, state: 'declined' }])).toEqual([]);
  });
});

describe('nobody is reminded', () => {
  it.each([
    ['on a Saturday', '2026-11-21'],
    ['on Good Friday', '2027-03-26'],
    ['on Easter Monday', '2027-03-29'],
    ['on Ascension Day', '2027-05-06'],
    ['on Midsummer Eve', '2027-06-25'],
    ['on Christmas Eve', '2026-12-24'],
    ['on New Year’s Eve', '2026-12-31'],
    ['on Epiphany', '2027-01-06'],
  ])('%s', async (_name, day) => {
    expect(await toldOn(day, [UNANSWERED])).toEqual([]);
  });

  it('who has no chat to be written to in', async () => {
    const house = housing([UNANSWERED], EVERYONE, [martin]);
    await house.remind();
    expect(await house.told()).toEqual([martin.id]);
  });

  it('of a day that is over when the program comes to it', async () => {
    const house = housing([UNANSWERED]);
    await house.remind('2026-11-20', at('2026-11-23', '07:30'));
    expect(await house.ports.store.find('notices')).toEqual([]);
  });
});
