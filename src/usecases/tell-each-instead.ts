import type { QueuedNotice } from '../domain/notice.js';
import { isOnlyUpdate } from '../domain/notice.js';
import { endNotice } from './end-notice.js';
import type { Ports } from './ports.js';
import { noticesToEachOfStaff } from './staff-notices.js';

const BY_ITSELF = 'system';

/** What cannot be posted in the channel of the staff is told to each of them: a request must not wait for a channel. */
export const tellEachInstead = (ports: Ports, notice: QueuedNotice, reason: string): Promise<void> =>
  endNotice(
    ports,
    notice,
    { state: 'failed', reason },
    {
      isQuiet: true,
      along: async () =>
        isOnlyUpdate(notice.notice.kind) ? [] : noticesToEachOfStaff(ports, BY_ITSELF, notice.notice),
    },
  );
