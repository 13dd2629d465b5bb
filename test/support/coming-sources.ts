import type { ComingSources } from '../../src/domain/digest-input.js';
import type { Event } from '../../src/domain/event.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { Network } from '../../src/domain/network.js';
import { aNomination, anEvaluation, anEvent, aRegistration, aRound, aTraining } from './coming-builders.js';

/** A breakfast in the 14 days after 2026-W46. */
export const soon = (key: string, overrides: Partial<Event> = {}): Event =>
  anEvent(key, {
    date: { precision: 'minute', from: '2026-11-20', to: '2026-11-20', time: '08:30' },
    ...overrides,
  });

/** A network of Järfälla's and Solna's. */
export const aNetwork = (key: string, overrides: Partial<Network> = {}): Network => ({
  id: `2026-network-${key}`,
  version: 1,
  name: `Nätverket ${key}`,
  alsoCalled: [],
  level: 'local',
  members: ['jarfalla', 'solna'],
  isEnded: false,
  addedAt: '2026-11-16T09:00:00.000Z',
  savedBy: '2026-martin',
  savedAt: '2026-11-16T09:00:00.000Z',
  ...overrides,
});

const held = anEvent('held', { title: 'Frukost om sorg', date: onDay('2026-11-12'), state: 'held' });

const evaluation = anEvaluation(held, {
  questions: ['grade'],
  invited: 1,
  openedAt: '2026-11-12T15:00:00.000Z',
  closesOn: '2026-11-26',
});

/** One of everything that Järfälla's digest of 2026-W46 tells of what is coming. */
export const aComing = (overrides: Partial<ComingSources> = {}): ComingSources => {
  const event = soon('soon');
  const training = aTraining('bas');
  const own = { municipalityId: 'jarfalla' } as const;
  return {
    events: [
      {
        event,
        registrations: [
          aRegistration(event, '2026-a', own),
          aRegistration(event, '2026-b', { ...own, state: 'waiting' }),
          aRegistration(event, '2026-c', { municipalityId: 'solna' }),
          aRegistration(event, '2026-d', { ...own, state: 'withdrawn' }),
        ],
      },
    ],
    trainings: [{ training, nominations: [aNomination(training, '1'), aNomination(training, '2')] }],
    networks: [aNetwork('asi')],
    rounds: [{ round: aRound('2027'), needs: [] }],
    evaluations: [
      { evaluation, event: held, registrations: [aRegistration(held, '2026-a', { ...own, attended: true })] },
    ],
    ...overrides,
  };
};
