import { daysBetween, type IsoDate, localDate } from '../domain/calendar.js';
import { isOpen, movesOf, type Request } from '../domain/request.js';
import { compareRequestNumbers } from '../domain/request-number.js';
import { listRequests, type Reader } from './list-requests.js';
import type { Ports } from './ports.js';

/** A request with what its ids stand for, and its days in the unit's time zone. */
export interface RegisteredRequest {
  readonly request: Request;
  /** Names; someone who has left the registry has none. */
  readonly requestedBy: string | undefined;
  readonly contact: string | undefined;
  readonly handlers: readonly string[];
  readonly createdOn: IsoDate;
  /** The day that it came to an end, in whatever way; undefined while it is open. */
  readonly endedOn: IsoDate | undefined;
  /** From the day that it was sent, to the day that it ended or today. */
  readonly daysOpen: number;
}

/** The requests that someone may see as a register has them: by number, oldest first. */
export const registeredRequests = async (
  { store, timeZone }: Pick<Ports, 'store' | 'timeZone'>,
  reader: Reader,
  today: IsoDate,
): Promise<readonly RegisteredRequest[]> => {
  const [requests, people] = await Promise.all([listRequests({ store }, reader), store.find('people')]);
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return requests
    .toSorted((a, b) => compareRequestNumbers(a.number, b.number))
    .map((request): RegisteredRequest => {
      const createdOn = localDate(request.createdAt, timeZone);
      const ended = isOpen(request) ? undefined : (movesOf(request).at(-1)?.at ?? request.closedAt);
      const endedOn = ended === undefined ? undefined : localDate(ended, timeZone);
      return {
        request,
        requestedBy: names.get(request.requestedBy),
        contact: names.get(request.contactId),
        handlers: request.assignedTo.flatMap((id) => names.get(id) ?? []),
        createdOn,
        endedOn,
        daysOpen: daysBetween(createdOn, endedOn ?? today),
      };
    });
};
