import type { ComingSources } from '../domain/digest-input.js';
import type { Ports } from './ports.js';
import { registrationsFor, withRegistrations } from './registrations.js';

type Part<K extends keyof ComingSources> = Promise<ComingSources[K]>;

const events = async (ports: Ports): Part<'events'> =>
  withRegistrations(ports, await ports.store.findBy('events', 'state', 'planned'));

const trainings = async ({ store }: Ports): Part<'trainings'> => {
  const open = await store.findBy('trainings', 'state', 'open');
  return Promise.all(
    open.map(async (training) => ({
      training,
      nominations: await store.findBy('nominations', 'training', training.id),
    })),
  );
};

const rounds = async ({ store }: Ports): Part<'rounds'> => {
  const collecting = await store.findBy('rounds', 'state', 'collecting');
  return Promise.all(
    collecting.map(async (round) => ({ round, needs: await store.findBy('needs', 'round', round.id) })),
  );
};

const evaluations = async (ports: Ports): Part<'evaluations'> => {
  const open = await ports.store.findBy('evaluations', 'isOpen', true);
  const found = await Promise.all(
    open.map(async (evaluation) => {
      const event = await ports.store.get('events', evaluation.eventId);
      return event === undefined
        ? []
        : [{ evaluation, event, registrations: await registrationsFor(ports, event.id) }];
    }),
  );
  return found.flat();
};

/** Reads what digests tell of what is coming: only what is planned or open, however much has been. */
export const readComing = async (ports: Ports): Promise<ComingSources> => ({
  events: await events(ports),
  trainings: await trainings(ports),
  networks: await ports.store.find('networks'),
  rounds: await rounds(ports),
  evaluations: await evaluations(ports),
});
