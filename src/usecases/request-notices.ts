import type { Notice } from '../domain/notice.js';
import type { Request } from '../domain/request.js';
import type { RequestAct } from '../domain/request-act.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { staffNotices } from './staff-notices.js';

/** Those of the municipality whose request it is: who speaks for it, who sent it and who proposed it. */
export const followersOf = ({
  contactId,
  requestedBy,
  proposedBy,
}: Pick<Request, 'contactId' | 'requestedBy' | 'proposedBy'>): readonly string[] => [
  ...new Set([contactId, requestedBy, ...(proposedBy === undefined ? [] : [proposedBy])]),
];

/** What is told of what was done with a request, for the commit that does it: to all who follow it but who did it. */
export const requestNotices = async (
  ports: Ports,
  doneBy: string,
  request: Request,
  acts: readonly RequestAct[],
): Promise<Put<'notices'>[]> => {
  const { id: requestId, version } = request;
  const isWithdrawn = acts.some(({ kind }) => kind === 'withdraw');
  const changed: Notice = { kind: 'request_changed', requestId, version };
  const followers = followersOf(request).filter((id) => id !== doneBy);
  return [
    ...noticesTo(ports, followers, changed),
    ...(isWithdrawn ? await staffNotices(ports, doneBy, { kind: 'request_withdrawn', requestId }) : []),
  ];
};
