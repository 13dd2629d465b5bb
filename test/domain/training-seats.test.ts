import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSeatsGiven } from '../../src/domain/give-seats.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { nextOrder } from '../../src/domain/next-order.js';
import { afterStep, isActive } from '../../src/domain/nominations.js';
import type { Nomination, ReleasedSeats, Training } from '../../src/domain/training.js';
import { trainingProblems } from '../../src/domain/training-problems.js';
import {
  freeSeats,
  isWithinSeats,
  openReleased,
  releasedBy,
  returnableTo,
  seatedIn,
  seatsInAll,
  seatsOf,
  toBeSeated,
  waitingIn,
} from '../../src/domain/training-seats.js';
import { aNomination, aTraining } from '../support/coming-builders.js';

const AT = '2026-11-18T11:00:00.000Z';
const bas = aTraining('bas');
const move = (kind: ReleasedSeats['kind'], municipalityId: MunicipalityId, seats: number): ReleasedSeats => ({
  kind,
  municipalityId,
  seats,
  at: AT,
  by: '2026-martin',
});
const withMoves = (...released: readonly ReleasedSeats[]): Training => ({ ...bas, released });
const several = (
  municipalityId: MunicipalityId,
  count: number,
  state: Nomination['state'],
  first = 1,
): readonly Nomination[] =>
  Array.from({ length: count }, (_, index) =>
    aNomination(bas, `${municipalityId}-${first + index}`, { municipalityId, state, order: first + index }),
  );

describe('the seats of a training', () => {
  it('I12: are five for each of the eight, 40 in all', () => {
    expect(MUNICIPALITY_IDS.map((id) => seatsOf(bas, id))).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
    expect(seatsInAll(bas)).toBe(40);
  });

  it('I12: let the sixth of a municipality wait', () => {
    const nominations = [...several('jarfalla', 5, 'seated'), ...several('jarfalla', 1, 'waiting', 6)];
    expect(toBeSeated(bas, nominations)).toEqual([]);
    expect(freeSeats(bas, nominations, 'jarfalla')).toBe(0);
    expect(freeSeats(bas, nominations, 'solna')).toBe(5);
  });

  it('I12: go to whoever has waited longest, wherever they come from, when they are released', () => {
    const nominations = [
      ...several('jarfalla', 5, 'seated'),
      ...several('solna', 5, 'seated', 11),
      ...several('solna', 1, 'waiting', 21),
      ...several('jarfalla', 2, 'waiting', 22),
    ];
    const training = withMoves(move('released', 'ekero', 2));
    expect(toBeSeated(training, nominations)).toEqual([
      '2026-nomination-solna-21',
      '2026-nomination-jarfalla-22',
    ]);
    expect(seatsOf(training, 'ekero')).toBe(3);
    expect(seatsInAll(training)).toBe(40);
  });

  it('are the municipality’s own first, also for who came later than others who wait', () => {
    const nominations = [
      ...several('jarfalla', 5, 'seated'),
      ...several('jarfalla', 1, 'waiting', 6),
      ...several('solna', 1, 'waiting', 7),
    ];
    expect(toBeSeated(bas, nominations)).toEqual(['2026-nomination-solna-7']);
  });

  it('can be given back only while nobody has taken them', () => {
    const training = withMoves(move('released', 'ekero', 2));
    const nominations = several('jarfalla', 6, 'seated');
    expect(openReleased(training, nominations)).toBe(1);
    expect(returnableTo(training, nominations, 'ekero')).toBe(1);
    expect(returnableTo(training, nominations, 'solna')).toBe(0);
    expect(returnableTo(training, several('jarfalla', 5, 'seated'), 'ekero')).toBe(2);
  });

  it('of another training do not count', () => {
    const others = [aNomination({ id: '2026-other' }, 'a'), aNomination({ id: '2026-other' }, 'b')];
    expect(freeSeats(bas, others, 'jarfalla')).toBe(5);
  });

  it('are given to nobody once the training has ended', () => {
    const waiting = several('jarfalla', 1, 'waiting');
    expect(withSeatsGiven({ ...bas, state: 'closed' }, waiting, AT, 'system')).toEqual(waiting);
    expect(withSeatsGiven(bas, waiting, AT, 'system')[0]?.state).toBe('seated');
  });
});

interface House {
  readonly training: Training;
  readonly nominations: readonly Nomination[];
}

type Doing =
  | { readonly kind: 'nominate'; readonly municipalityId: MunicipalityId; readonly count: number }
  | { readonly kind: 'withdrawn' | 'declined'; readonly which: number }
  | {
      readonly kind: ReleasedSeats['kind'];
      readonly municipalityId: MunicipalityId;
      readonly seats: number;
    };

const municipality = fc.constantFrom(...MUNICIPALITY_IDS);
const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('nominate' as const),
      municipalityId: municipality,
      count: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('withdrawn' as const, 'declined' as const),
      which: fc.nat(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('released' as const, 'given_back' as const),
      municipalityId: municipality,
      seats: fc.integer({ min: 1, max: 5 }),
    }),
  },
);

const settled = ({ training, nominations }: House): House => ({
  training,
  nominations: withSeatsGiven(training, nominations, AT, 'system'),
});

/** What the use-cases do, without a store: what may not be done changes nothing. */
const after = (house: House, what: Doing): House => {
  const { training, nominations } = house;
  switch (what.kind) {
    case 'nominate': {
      const first = nextOrder(nominations);
      const added = Array.from({ length: what.count }, (_, index) =>
        aNomination(training, `n${first + index}`, {
          municipalityId: what.municipalityId,
          state: 'waiting',
          order: first + index,
          history: [{ at: AT, by: '2026-jarfalla', to: 'waiting' }],
        }),
      );
      return settled({ training, nominations: [...nominations, ...added] });
    }
    case 'withdrawn':
    case 'declined': {
      const active = nominations.filter(isActive);
      const chosen = active[what.which % Math.max(1, active.length)];
      return settled({
        training,
        nominations: nominations.map((one) => (one === chosen ? afterStep(one, AT, 'x', what.kind) : one)),
      });
    }
    default: {
      const countMost = what.kind === 'released' ? freeSeats : returnableTo;
      if (what.seats > countMost(training, nominations, what.municipalityId)) return house;
      const released = [...training.released, move(what.kind, what.municipalityId, what.seats)];
      return settled({ training: { ...training, released }, nominations });
    }
  }
};

/** Every house that a run of doings comes through, the empty one first. */
const housesOf = (doings: readonly Doing[]): readonly House[] => {
  const houses: House[] = [{ training: bas, nominations: [] }];
  for (const what of doings) houses.push(after(houses.at(-1) ?? { training: bas, nominations: [] }, what));
  return houses;
};

describe('whatever is nominated, withdrawn, declined, released and given back', () => {
  const runs = fc.array(doing, { maxLength: 60 });

  it('I12: nobody has more than five but by released seats, and all never more than 40', () => {
    fc.assert(
      fc.property(runs, (doings) => {
        for (const { training, nominations } of housesOf(doings)) {
          expect(isWithinSeats(training, nominations)).toBe(true);
          expect(seatedIn(training, nominations)).toBeLessThanOrEqual(40);
          const beyond = MUNICIPALITY_IDS.map((id) =>
            Math.max(0, seatedIn(training, nominations, id) - seatsOf(training, id)),
          ).reduce((sum, count) => sum + count, 0);
          const released = MUNICIPALITY_IDS.map((id) => releasedBy(training, id)).reduce(
            (sum, count) => sum + count,
            0,
          );
          expect(beyond).toBeLessThanOrEqual(released);
          if (released === 0) {
            for (const id of MUNICIPALITY_IDS) {
              expect(seatedIn(training, nominations, id)).toBeLessThanOrEqual(5);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('I12: no municipality releases more than it has, nor gets back more than it released', () => {
    fc.assert(
      fc.property(runs, (doings) => {
        for (const { training } of housesOf(doings)) {
          for (const id of MUNICIPALITY_IDS) {
            expect(releasedBy(training, id)).toBeGreaterThanOrEqual(0);
            expect(seatsOf(training, id)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nobody waits while there is a seat for them, and who came first is first', () => {
    fc.assert(
      fc.property(runs, (doings) => {
        for (const { training, nominations } of housesOf(doings)) {
          const waiting = waitingIn(training, nominations);
          if (waiting.length > 0) expect(openReleased(training, nominations)).toBe(0);
          for (const { municipalityId } of waiting) {
            expect(freeSeats(training, nominations, municipalityId)).toBe(0);
          }
          for (const id of MUNICIPALITY_IDS) {
            const theirs = nominations.filter((one) => one.municipalityId === id && isActive(one));
            const firstWaiting = theirs.find(({ state }) => state === 'waiting');
            const later = theirs.filter(
              ({ state, order }) => state === 'seated' && order > (firstWaiting?.order ?? Number.MAX_VALUE),
            );
            expect(later).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nobody who has a seat loses it by what others do, and history is only added to', () => {
    fc.assert(
      fc.property(runs, (doings) => {
        const houses = housesOf(doings);
        houses.slice(1).forEach(({ nominations, training }, index) => {
          const before = houses[index];
          expect(training.released.slice(0, before?.training.released.length)).toEqual(
            before?.training.released,
          );
          for (const earlier of before?.nominations ?? []) {
            const now = nominations.find(({ id }) => id === earlier.id);
            expect(now?.history.slice(0, earlier.history.length)).toEqual(earlier.history);
            expect(now?.history.at(-1)?.to).toBe(now?.state);
            if (earlier.state === 'seated') expect(now?.state).not.toBe('waiting');
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('what staff state of a training', () => {
  it('I13: BAS has eight sessions, and another training as many as it has', () => {
    const seven = { ...bas, sessions: bas.sessions.slice(1) };
    expect(trainingProblems(bas)).toEqual([]);
    expect(trainingProblems(seven)).toEqual(['bas_sessions']);
    expect(trainingProblems({ ...seven, kind: 'other' })).toEqual([]);
  });

  it('I12: BAS has at most five seats for each municipality', () => {
    expect(trainingProblems({ ...bas, seatsPerMunicipality: 6 })).toEqual(['bas_seats']);
    expect(trainingProblems({ ...bas, seatsPerMunicipality: 4 })).toEqual([]);
    expect(trainingProblems({ ...bas, kind: 'other', seatsPerMunicipality: 6 })).toEqual([]);
  });

  it('cannot have fewer seats than are taken, nor lose a session that has been held', () => {
    const existing = { training: bas, nominations: several('jarfalla', 4, 'seated') };
    expect(trainingProblems({ ...bas, seatsPerMunicipality: 3 }, existing)).toEqual(['seats_taken']);
    expect(trainingProblems({ ...bas, seatsPerMunicipality: 4 }, existing)).toEqual([]);
    const held: Training = {
      ...bas,
      kind: 'other',
      sessions: bas.sessions.map((one) => (one.number === 8 ? { ...one, activityId: '2026-a' } : one)),
    };
    expect(
      trainingProblems({ ...held, sessions: held.sessions.slice(0, 7) }, { training: held, nominations: [] }),
    ).toEqual(['session_held']);
  });
});
