import { localDate } from '../../domain/calendar.js';
import { watchersOf } from '../../domain/person.js';
import type { Ports } from '../ports.js';
import { tell } from '../queue-notices.js';
import type { ScheduledJob } from './scheduled-job.js';

const tellWatchers = async (ports: Ports): Promise<void> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const watchers = watchersOf(await ports.store.find('people'), today);
  await tell(
    ports,
    watchers.map(({ id }) => id),
    { kind: 'sign_in_needed' },
  );
};

/** Uses the service account's sign-in every night, so that it does not lapse, and says so when it has. */
export const refreshSignIn: ScheduledJob = {
  name: 'refresh_sign_in',
  at: { hour: 3, minute: 10 },
  work: async (ports) => {
    const status = await ports.signIn.refresh();
    switch (status.state) {
      case 'sign_in_needed':
        ports.log.warn({ reason: status.reason }, 'the service account must sign in again');
        return tellWatchers(ports);
      case 'unreachable':
        ports.log.warn({}, 'the sign-in could not be refreshed tonight');
        return;
      case 'signed_in':
      case 'not_configured':
        return;
    }
  },
};
