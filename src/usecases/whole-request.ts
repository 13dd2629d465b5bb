import type { Activity } from '../domain/activity.js';
import type { Person } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { Ports } from './ports.js';
import { requestByNumber } from './request-by-number.js';

/** A request with everything that its ids stand for. */
export interface WholeRequest {
  readonly request: Request;
  readonly people: ReadonlyMap<string, Person>;
  /** Those that belong to it now, by date; never those taken back. */
  readonly activities: readonly Activity[];
  /** Those too that its history names, by id, as far as they are still there. */
  readonly everLinked: ReadonlyMap<string, Activity>;
}

const named = ({ history }: Request): readonly string[] =>
  history.flatMap(({ act }) =>
    act.kind === 'link_activity' || act.kind === 'unlink_activity' ? [act.activityId] : [],
  );

/** Everything there is about the request with the number; undefined when there is none. */
export const wholeRequest = async (
  { store }: Pick<Ports, 'store'>,
  number: string,
): Promise<WholeRequest | undefined> => {
  const request = await requestByNumber({ store }, number);
  if (request === undefined) return undefined;
  const [people, linked, mentioned] = await Promise.all([
    store.find('people'),
    store.find('activities', { requestId: request.id }),
    Promise.all(named(request).map((id) => store.get('activities', id))),
  ]);
  const activities = linked
    .filter(({ undone }) => undone === undefined)
    .toSorted((a, b) => a.date.from.localeCompare(b.date.from));
  const known = [...linked, ...mentioned].filter((activity) => activity !== undefined);
  return {
    request,
    people: new Map(people.map((person) => [person.id, person])),
    activities,
    everLinked: new Map(known.map((activity) => [activity.id, activity])),
  };
};
