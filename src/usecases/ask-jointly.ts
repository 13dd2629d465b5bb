import { localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf, managersOf, type Person } from '../domain/person.js';
import { isOpen, type Request } from '../domain/request.js';
import { type Result, refused } from '../domain/result.js';
import { type ActInput, type ActOnRequestRefusal, actOnRequest } from './act-on-request.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

export interface AskJointlyInput extends Omit<ActInput, 'acts' | 'along'> {
  readonly municipalities: readonly MunicipalityId[];
}

export type AskJointlyRefusal =
  | ActOnRequestRefusal
  /** None of them has anybody on its council seat. The managers have been told. */
  | { readonly kind: 'nobody_to_ask' };

/** The municipalities with nobody on their council seat today. */
export const withoutMember = (
  people: readonly Person[],
  municipalities: readonly MunicipalityId[],
  today: string,
): MunicipalityId[] => municipalities.filter((id) => councilMemberOf(people, id, today) === undefined);

/** Tells the managers of the empty seats, once for each in this request. */
const vacantTold = async (
  ports: Ports,
  { by, requestId }: AskJointlyInput,
  people: readonly Person[],
  vacant: readonly MunicipalityId[],
): Promise<Put<'notices'>[]> => {
  const managers = managersOf(people, localDate(ports.clock.now(), ports.timeZone));
  const ids = managers.map(({ id }) => id).filter((id) => id !== by);
  const puts = vacant.flatMap((municipalityId) =>
    noticesTo(ports, ids, { kind: 'joint_seat_vacant', requestId, municipalityId }),
  );
  const earlier = await Promise.all(puts.map(({ record: { key } }) => ports.store.find('notices', { key })));
  return puts.filter((_put, index) => earlier[index]?.length === 0);
};

/**
 * Asks other municipalities whether they want to take part: those that have somebody on their council seat. Of the
 * others the managers are told, and they can be asked again later.
 */
export const askJointly = async (
  ports: Ports,
  input: AskJointlyInput,
): Promise<Result<Request, AskJointlyRefusal>> => {
  const { municipalities, ...seen } = input;
  const people = await ports.store.find('people');
  const vacant = withoutMember(people, municipalities, localDate(ports.clock.now(), ports.timeZone));
  const along = await vacantTold(ports, input, people, vacant);
  const seated = municipalities.filter((id) => !vacant.includes(id));
  if (seated.length > 0 || vacant.length === 0)
    return actOnRequest(ports, { ...seen, acts: [{ kind: 'ask_jointly', municipalities: seated }], along });
  const request = await ports.store.get('requests', input.requestId);
  // Nobody is told of a seat for the sake of a request that has moved on: why it cannot be done is said first.
  if (request === undefined || request.version !== input.expectedVersion || !isOpen(request))
    return actOnRequest(ports, { ...seen, acts: [{ kind: 'ask_jointly', municipalities }] });
  // Refused only when somebody has told the same meanwhile.
  if (along.length > 0) await ports.store.commit(along);
  return refused({ kind: 'nobody_to_ask' });
};
