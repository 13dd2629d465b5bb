import type { ComingSources } from '../../src/domain/digest-input.js';
import type { Event } from '../../src/domain/event.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { aNomination, anEvaluation, anEvent, aRegistration, aRound, aTraining } from './coming-builders.js';
import { aNetwork } from './network-builders.js';

/** A breakfast in the 14 days after 2026-W46. */
export const soon = (key: string, overrides: Partial<Event> = {}): Event =>
  anEvent(key, {
    date: { precision: 'minute', from: '2026-11-20', to: '2026-11-20', time: '08:30' },
    ...overrides,
  });

/** A network of Järfälla's and Solna's. */
export const JARFALLAS_NETWORK = aNetwork('network-asi', {
  name: 'Nätverket asi',
  members: ['jarfalla', 'solna'],
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
    networks: [JARFALLAS_NETWORK],
    rounds: [{ round: aRound('2027'), needs: [] }],
    evaluations: [
      { evaluation, event: held, registrations: [aRegistration(held, '2026-a', { ...own, attended: true })] },
    ],
    ...overrides,
  };
};
