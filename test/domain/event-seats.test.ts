import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/domain/event.js';
import {
  hasRoomFor,
  placeInLine,
  quotaLeft,
  seatedNext,
  seatsLeft,
  seatsTaken,
  seatsWaitedFor,
  waitingInOrder,
} from '../../src/domain/event-seats.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { nextOrder } from '../../src/domain/next-order.js';

type Seating = Parameters<typeof seatedNext>[0];
type Placed = Pick<Registration, 'id' | 'seats' | 'municipalityId' | 'state' | 'order'>;

const place = (id: string, overrides: Partial<Placed> = {}): Placed => ({
  id,
  seats: 1,
  state: 'seated',
  order: 1,
  ...overrides,
});

type Step =
  | { readonly kind: 'register'; readonly seats: number; readonly from: MunicipalityId | undefined }
  | { readonly kind: 'withdraw'; readonly which: number }
  | { readonly kind: 'raise'; readonly capacity: number; readonly quota: number };

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('register' as const),
      seats: fc.integer({ min: 1, max: 4 }),
      from: fc.constantFrom(undefined, ...MUNICIPALITY_IDS.slice(0, 3)),
    }),
    fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat() }),
    fc.record({ kind: fc.constant('raise' as const), capacity: fc.nat(3), quota: fc.nat(2) }),
  ),
  { maxLength: 60 },
);
const limits = fc.record({ capacity: fc.nat(12), quota: fc.nat(6) });

interface Told {
  readonly event: Seating;
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
  readonly step: Step;
}

/** The rule played through step by step, as the use-cases do: each step, and all that follows from it. */
const played = (start: { capacity: number; quota: number }, given: readonly Step[]): readonly Told[] => {
  let event: Required<Seating> = { capacity: start.capacity, quotaPerMunicipality: start.quota };
  let all: readonly Placed[] = [];
  return given.map((step, index) => {
    const before = all;
    if (step.kind === 'register') {
      const { seats, from } = step;
      const state = hasRoomFor(event, all, { seats, municipalityId: from }) ? 'seated' : 'waiting';
      const municipality = from === undefined ? {} : { municipalityId: from };
      all = [...all, { id: `r${index}`, seats, state, order: nextOrder(all), ...municipality }];
    } else {
      if (step.kind === 'raise') {
        event = {
          capacity: event.capacity + step.capacity,
          quotaPerMunicipality: event.quotaPerMunicipality + step.quota,
        };
      } else {
        const gone = all[step.which % Math.max(1, all.length)]?.id;
        all = all.map((each) => (each.id === gone ? { ...each, state: 'withdrawn' } : each));
      }
      const moved = seatedNext(event, all).map(({ id }) => id);
      all = all.map((each) => (moved.includes(each.id) ? { ...each, state: 'seated' } : each));
    }
    return { event, before, after: all, step };
  });
};

const everyStep = (check: (told: Told) => void): void =>
  fc.assert(
    fc.property(limits, steps, (start, given) => {
      for (const told of played(start, given)) check(told);
    }),
    { numRuns: 300 },
  );

describe('seats at an event', () => {
  it('are never more than there are, and no municipality gets more than its quota', () => {
    everyStep(({ event, after }) => {
      expect(seatsTaken(after)).toBeLessThanOrEqual(event.capacity ?? 0);
      for (const municipality of MUNICIPALITY_IDS) {
        expect(seatsTaken(after, municipality)).toBeLessThanOrEqual(event.quotaPerMunicipality ?? 0);
      }
    });
  });

  it('are never left free while somebody waits whom the seats and the quota let in', () => {
    everyStep(({ event, after }) => {
      for (const waiting of waitingInOrder(after)) expect(hasRoomFor(event, after, waiting)).toBe(false);
    });
  });

  it('are kept by those who have them, and nobody moves but from waiting to a seat', () => {
    everyStep(({ before, after, step }) => {
      const changed = before.flatMap((was) => {
        const is = after.find(({ id }) => id === was.id);
        return is?.state === was.state ? [] : [`${was.state} ${is?.state}`];
      });
      const allowed = step.kind === 'withdraw' ? ['seated withdrawn', 'waiting withdrawn'] : [];
      expect(changed.filter((move) => move !== 'waiting seated' && !allowed.includes(move))).toEqual([]);
      if (step.kind === 'register') expect(changed).toEqual([]);
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    });
  });

  it('go to whoever came first among those of the same municipality who need as many', () => {
    everyStep(({ after }) => {
      for (const waiting of waitingInOrder(after)) {
        const later = after.filter(
          ({ state, order, seats, municipalityId }) =>
            state === 'seated' &&
            order > waiting.order &&
            seats === waiting.seats &&
            municipalityId === waiting.municipalityId,
        );
        expect(later).toEqual([]);
      }
    });
  });

  it('move exactly the first in line when one of many who wait for one seat each withdraws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(),
        (seats, line, who) => {
          const all = Array.from({ length: seats + line }, (_, index) =>
            place(`r${index}`, { state: index < seats ? 'seated' : 'waiting', order: index + 1 }),
          );
          const after = all.map((each, index) =>
            index === who % seats ? { ...each, state: 'withdrawn' as const } : each,
          );
          expect(seatedNext({ capacity: seats }, after).map(({ id }) => id)).toEqual([`r${seats}`]);
        },
      ),
    );
  });

  it('move as many at once as there are new seats, in the order that they came', () => {
    const all = [5, 3, 4].map((order) => place(`r${order}`, { state: 'waiting', order }));
    expect(seatedNext({ capacity: 2 }, all).map(({ id }) => id)).toEqual(['r3', 'r4']);
  });

  it('pass by whom the quota keeps waiting, who stays first for the municipality’s next seat', () => {
    const all = [
      place('full', { municipalityId: 'solna' }),
      place('first', { municipalityId: 'solna', state: 'waiting', order: 2 }),
      place('second', { municipalityId: 'ekero', state: 'waiting', order: 3 }),
      place('elsewhere', { state: 'waiting', order: 4 }),
    ];
    const event = { capacity: 3, quotaPerMunicipality: 1 };
    expect(seatedNext(event, all).map(({ id }) => id)).toEqual(['second', 'elsewhere']);
    expect(placeInLine(all, 'first')).toBe(1);
    const freed = all.map((each) => (each.id === 'full' ? { ...each, state: 'withdrawn' as const } : each));
    expect(seatedNext(event, freed).map(({ id }) => id)).toEqual(['first', 'second', 'elsewhere']);
  });

  it('are given to a group only when all of it has room, and to a smaller one meanwhile', () => {
    const all = [
      place('group', { seats: 3, state: 'waiting', order: 1 }),
      place('one', { state: 'waiting', order: 2 }),
    ];
    expect(seatedNext({ capacity: 2 }, all).map(({ id }) => id)).toEqual(['one']);
    expect(seatedNext({ capacity: 4 }, all).map(({ id }) => id)).toEqual(['group', 'one']);
  });

  it('I17: are counted in people, and those who wait apart from those who have a seat', () => {
    const all = [
      place('a', { seats: 4, municipalityId: 'solna' }),
      place('b', { municipalityId: 'ekero' }),
      place('c', { seats: 2, state: 'waiting' }),
      place('d', { state: 'withdrawn' }),
    ];
    expect([seatsTaken(all), seatsTaken(all, 'solna'), seatsWaitedFor(all)]).toEqual([5, 4, 2]);
    expect(seatsLeft({ capacity: 4 }, all)).toBe(0);
    expect(seatsLeft({}, all)).toBeUndefined();
    expect(quotaLeft({ quotaPerMunicipality: 5 }, all, 'solna')).toBe(1);
    expect(quotaLeft({ quotaPerMunicipality: 5 }, all, undefined)).toBeUndefined();
  });

  it('have an order that goes on rising when earlier ones have withdrawn', () => {
    expect(nextOrder([])).toBe(1);
    expect(nextOrder([place('a', { order: 7, state: 'withdrawn' }), place('b', { order: 3 })])).toBe(8);
  });
});
