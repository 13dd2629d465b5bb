import { localDate } from '../../domain/calendar.js';
import type { Notice, NoticeKind } from '../../domain/notice.js';
import { lapseStage } from '../../domain/sign-in.js';
import { managersNow } from '../managers-now.js';
import type { Ports } from '../ports.js';
import { tell } from '../queue-notices.js';
import type { ScheduledJob } from './scheduled-job.js';

const tellManagers = async (ports: Ports, notice: Notice): Promise<void> => {
  await tell(ports, await managersNow(ports), notice);
};

/**
 * The first night that the sign-in cannot be renewed, and once each when 14 and 3 days are left; that it is over is a
 * notice of its own. Troubles that last are told again after 30 days, when the notice is no longer kept.
 */
const warn = async (ports: Ports): Promise<void> => {
  const status = await ports.signIn.status();
  if (status.state !== 'signed_in') return;
  if (status.daysLeft === 0) return tellManagers(ports, { kind: 'sign_in_needed' });
  const since = localDate(status.succeededAt, ports.timeZone);
  await tellManagers(ports, { kind: 'sign_in_lapsing', since, stage: lapseStage(status.daysLeft) });
};

/** Of these the latest says how the sign-in stands, as far as anybody has been told. */
const STANDINGS: readonly NoticeKind[] = [
  'sign_in_needed',
  'sign_in_done',
  'sign_in_lapsing',
  'sign_in_renewed',
];

/** Takes a warning back, when that was the last that was told of the sign-in. */
const tellRenewed = async (ports: Ports): Promise<void> => {
  const told = (await ports.store.find('notices'))
    .filter(({ notice }) => STANDINGS.includes(notice.kind))
    .toSorted((a, b) => a.queuedAt.localeCompare(b.queuedAt));
  const last = told.at(-1)?.notice;
  if (last?.kind !== 'sign_in_lapsing') return;
  const { since } = last;
  const warned = told.filter(({ notice }) => notice.kind === 'sign_in_lapsing' && notice.since === since);
  const personIds = new Set(warned.flatMap(({ personId }) => personId ?? []));
  await tell(ports, [...personIds], { kind: 'sign_in_renewed', since });
};

/** Uses the service account's sign-in every night, so that it does not lapse, and says so when it has or may. */
export const refreshSignIn: ScheduledJob = {
  name: 'refresh_sign_in',
  at: { hour: 3, minute: 10 },
  work: async (ports) => {
    const status = await ports.signIn.refresh();
    switch (status.state) {
      case 'sign_in_needed':
        ports.log.warn({ reason: status.reason }, 'the service account must sign in again');
        return tellManagers(ports, { kind: 'sign_in_needed' });
      case 'unreachable':
        ports.log.warn({}, 'the sign-in could not be refreshed tonight');
        return warn(ports);
      case 'signed_in':
        return tellRenewed(ports);
      case 'not_configured':
        return;
    }
  },
};
