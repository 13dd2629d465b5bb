import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/event.js';
import { onDay, type Period } from '../../src/domain/fuzzy-date.js';
import { aNeed, aNomination, anEvent, aRegistration, aRound, aTraining } from '../support/coming-builders.js';
import { aComing, JARFALLAS_NETWORK, soon } from '../support/coming-sources.js';
import { aDigest, anActivity, NOTHING_COMING } from '../support/digest-builders.js';

const withEvents = (...events: readonly Event[]) =>
  aDigest({ sources: { ...NOTHING_COMING, events: events.map((event) => ({ event, registrations: [] })) } });
const idsOf = (events: readonly { readonly eventId: string }[]) =>
  events.map(({ eventId }) => eventId.replace('2026-event-', ''));

describe('events in a digest', () => {
  it('are those of the 14 days after the week', () => {
    const days = ['2026-11-15', '2026-11-16', '2026-11-29', '2026-11-30'];
    const { events } = withEvents(...days.map((day) => anEvent(day, { date: onDay(day) })));
    expect(idsOf(events)).toEqual(['2026-11-16', '2026-11-29']);
  });

  it('I32: are also those that may fall there, as exactly as they are known, after the known days', () => {
    const season: Period = { precision: 'season', from: '2026-08-01', to: '2026-12-31' };
    const week: Period = { precision: 'week', from: '2026-11-23', to: '2026-11-29' };
    const { events } = withEvents(
      anEvent('autumn', { date: season }),
      anEvent('week', { date: week }),
      soon('day'),
      anEvent('december', { date: { precision: 'month', from: '2026-12-01', to: '2026-12-31' } }),
    );
    expect(idsOf(events)).toEqual(['day', 'week', 'autumn']);
    expect(events.map(({ date }) => date.precision)).toEqual(['minute', 'week', 'season']);
  });

  it('are not those without a date, those cancelled, or the meetings of networks that others are in', () => {
    const { date: _date, ...undated } = soon('undated');
    const { events } = withEvents(
      undated,
      soon('cancelled', { state: 'cancelled' }),
      soon('others', { networkId: '2026-network-other' }),
    );
    expect(events).toEqual([]);
  });

  it('I17: say how many of the municipality’s are registered and how many wait, and never how many come', () => {
    const [event] = aDigest({ sources: aComing() }).events;
    expect(event).toMatchObject({ registered: 1, waiting: 1 });
    expect(event).not.toHaveProperty('attended');
  });

  it.each<[string, Partial<Event>, number, boolean]>([
    ['has no limit', {}, 9, false],
    ['has a seat left', { capacity: 3 }, 2, false],
    ['has none left', { capacity: 2 }, 2, true],
    ['has seats but no more of the municipality’s', { capacity: 9, quotaPerMunicipality: 2 }, 2, true],
  ])('are full when whoever registers has to wait: one that %s', (_which, overrides, taken, isFull) => {
    const event = soon('soon', overrides);
    const registrations = Array.from({ length: taken }, (_, index) =>
      aRegistration(event, `2026-${index}`, { municipalityId: 'jarfalla' }),
    );
    const digest = aDigest({ sources: { ...NOTHING_COMING, events: [{ event, registrations }] } });
    expect(digest.events[0]?.isFull ?? false).toBe(isFull);
  });

  it('hold nobody’s name or id', () => {
    expect(JSON.stringify(aDigest({ sources: aComing() }))).not.toMatch(/2026-[abcd]"|Deltagare/);
  });

  it('are not told once more as the activity that is planned for them', () => {
    const planned = { state: 'planned', date: onDay('2026-11-20') } as const;
    const digest = aDigest({
      sources: aComing(),
      activities: [
        anActivity('same', { ...planned, eventId: '2026-event-soon', networkId: '2026-network-asi' }),
        anActivity('other', planned),
      ],
    });
    expect(digest.coming.map(({ activityId }) => activityId)).toEqual(['2026-other']);
    expect(digest.meetings).toEqual([]);
  });
});

describe('meetings in a digest', () => {
  const meeting = anActivity('meeting', {
    state: 'planned',
    date: onDay('2026-11-25'),
    municipalities: [],
    networkId: '2026-network-asi',
  });

  it('are told to those who are in the network, once', () => {
    const digest = aDigest({ sources: aComing(), activities: [meeting] });
    expect(digest.meetings).toMatchObject([{ activityId: '2026-meeting', network: 'Nätverket asi' }]);
    expect(digest.coming).toEqual([]);
  });

  it('are left as they are for others', () => {
    const networks = [{ ...JARFALLAS_NETWORK, members: ['ekero' as const] }];
    const digest = aDigest({ sources: aComing({ networks }), activities: [meeting] });
    expect(digest.meetings).toEqual([]);
    expect(digest.coming).toHaveLength(1);
  });

  it.each([
    ['done', { state: 'done' }],
    ['later', { date: onDay('2026-11-30') }],
    ['in the week', { date: onDay('2026-11-12') }],
    ['undone', { undone: { at: '2026-11-10T10:00:00.000Z', by: '2026-martin' } }],
  ] as const)('are not those that are %s', (_name, overrides) => {
    const activities = [{ ...meeting, ...overrides }];
    expect(aDigest({ sources: aComing(), activities }).meetings).toEqual([]);
  });
});

describe('seats in a digest', () => {
  it('I12: are the municipality’s own that nobody has', () => {
    expect(aDigest({ sources: aComing() }).seats).toEqual([
      { trainingId: '2026-training-bas', name: 'BAS barn och unga', seats: 5, free: 3 },
    ]);
  });

  it('are left out when all are taken', () => {
    const training = aTraining('bas');
    const nominations = [1, 2, 3, 4, 5].map((each) => aNomination(training, String(each)));
    const digest = aDigest({ sources: aComing({ trainings: [{ training, nominations }] }) });
    expect(digest.seats).toEqual([]);
    expect(digest.toAnswer.map(({ kind }) => kind)).not.toContain('nominations');
  });
});

describe('what is to answer in a digest', () => {
  const kindsOf = (overrides: Parameters<typeof aComing>[0]) =>
    aDigest({ sources: aComing(overrides) }).toAnswer.map(({ kind }) => kind);

  it('is the needs, the nominations and the evaluations that are open', () => {
    expect(aDigest({ sources: aComing() }).toAnswer).toEqual([
      { kind: 'needs', roundId: '2026-round-2027', year: 2027, closesOn: '2026-12-18' },
      {
        kind: 'nominations',
        trainingId: '2026-training-bas',
        name: 'BAS barn och unga',
        begins: onDay('2027-01-20'),
      },
      { kind: 'evaluation', eventId: '2026-event-held', title: 'Frukost om sorg', closesOn: '2026-11-26' },
    ]);
  });

  it('is no needs for who has added one, and again when it is taken back', () => {
    const round = aRound('2027');
    const need = aNeed(round, '1');
    const others = aNeed(round, '2', { municipalityId: 'solna' });
    expect(kindsOf({ rounds: [{ round, needs: [need, others] }] })).not.toContain('needs');
    expect(kindsOf({ rounds: [{ round, needs: [others] }] })).toContain('needs');
    const withdrawn = { ...need, withdrawnAt: '2026-11-14T10:00:00.000Z' };
    expect(kindsOf({ rounds: [{ round, needs: [withdrawn] }] })).toContain('needs');
  });

  it('is nothing that closes before the digest is read', () => {
    const round = aRound('2027', { closesOn: '2026-11-15' });
    expect(kindsOf({ rounds: [{ round, needs: [] }] })).not.toContain('needs');
    const evaluations = aComing().evaluations.map((each) => ({
      ...each,
      evaluation: { ...each.evaluation, closesOn: '2026-11-15' },
    }));
    expect(kindsOf({ evaluations })).not.toContain('evaluation');
  });

  it('is no evaluation of what nobody of the municipality was at', () => {
    const evaluations = aComing().evaluations.map((each) => ({
      ...each,
      registrations: [
        aRegistration(each.event, '2026-x', { municipalityId: 'jarfalla', attended: false }),
        aRegistration(each.event, '2026-y', { municipalityId: 'solna', attended: true }),
      ],
    }));
    expect(kindsOf({ evaluations })).not.toContain('evaluation');
  });

  it('is no nomination to a training that has begun, which still has its seats', () => {
    const training = aTraining('bas', { sessions: [{ number: 1, date: onDay('2026-11-12') }] });
    const digest = aDigest({ sources: aComing({ trainings: [{ training, nominations: [] }] }) });
    expect(digest.toAnswer.map(({ kind }) => kind)).not.toContain('nominations');
    expect(digest.seats).toHaveLength(1);
  });
});
