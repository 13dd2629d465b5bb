import { type IsoDate, type IsoInstant, localDate, yearOf } from '../domain/calendar.js';
import type { Claim } from '../domain/claim.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { managersOf, type Person } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { isNamed, newcomer } from './newcomer.js';
import type { Change, Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** How many claims a person may make in a day, so that changing one's mind does not flood the managers. */
const MAX_A_DAY = 3;

export interface ClaimInput {
  /** `<tenant id>/<aadObjectId>` of who claims. */
  readonly identity: string;
  /** As Teams tells it. */
  readonly name: string;
  readonly municipalityId: MunicipalityId;
}

export interface Claimed {
  readonly claim: Claim;
  /** False when the same has been claimed before and waits for its answer. */
  readonly isNew: boolean;
  /** The municipality whose claim it took the place of. */
  readonly insteadOf?: MunicipalityId;
}

export type ClaimRefusal =
  /** Teams has not said who it is. */
  | { readonly kind: 'nobody' }
  /** Teams has not said what they are called, or there is an identity number in it. */
  | { readonly kind: 'no_name' }
  /** Those who hold roles, today or later, have an FoU manager to talk to. */
  | { readonly kind: 'has_roles'; readonly person: Person }
  /** Declined today: to be asked again tomorrow at the earliest. */
  | { readonly kind: 'declined_today'; readonly claim: Claim }
  | { readonly kind: 'too_many_today'; readonly waiting: Claim | undefined };

const holdsRoles = ({ roles }: Person, today: IsoDate): boolean =>
  roles.some(({ to }) => to === undefined || today <= to);

const refusalOf = (
  { timeZone }: Ports,
  earlier: readonly Claim[],
  municipalityId: MunicipalityId,
  today: IsoDate,
): ClaimRefusal | undefined => {
  const isToday = (instant: IsoInstant | undefined): boolean =>
    instant !== undefined && localDate(instant, timeZone) === today;
  const declined = earlier.find(
    (claim) =>
      claim.state === 'declined' && claim.municipalityId === municipalityId && isToday(claim.answeredAt),
  );
  if (declined !== undefined) return { kind: 'declined_today', claim: declined };
  const isFull = earlier.filter(({ claimedAt }) => isToday(claimedAt)).length >= MAX_A_DAY;
  return isFull
    ? { kind: 'too_many_today', waiting: earlier.find(({ state }) => state === 'waiting') }
    : undefined;
};

const ACTION = 'claim-representation';

/** The claim that somebody has given up by claiming another municipality. */
const withdrawn = (ports: Ports, before: Claim): Change[] => {
  const { waitingFor: _waitingFor, ...rest } = before;
  const change = update('claims', before, { ...rest, state: 'withdrawn', answeredAt: ports.clock.now() });
  return [change, auditOf(ports, before.personId, ACTION, change, before)];
};

const managerIds = async ({ store }: Ports, today: IsoDate): Promise<string[]> =>
  managersOf(await store.find('people'), today).map(({ id }) => id);

/**
 * Keeps somebody's word that they represent a municipality, for an FoU manager to accept or decline; it gives no
 * rights. Claiming the same again tells what waits, claiming another takes its place.
 */
export const claimRepresentation = async (
  ports: Ports,
  input: ClaimInput,
): Promise<Result<Claimed, ClaimRefusal>> => {
  const { identity, municipalityId } = input;
  if (!isNamed(identity)) return refused({ kind: 'nobody' });
  const now = ports.clock.now();
  const today = localDate(now, ports.timeZone);
  const [person] = await ports.store.find('people', { identity });
  if (person !== undefined && holdsRoles(person, today)) return refused({ kind: 'has_roles', person });
  const earlier = person === undefined ? [] : await ports.store.find('claims', { personId: person.id });
  const waiting = earlier.find(({ state }) => state === 'waiting');
  if (waiting?.municipalityId === municipalityId) return ok({ claim: waiting, isNew: false });
  const refusal = refusalOf(ports, earlier, municipalityId, today);
  if (refusal !== undefined) return refused(refusal);

  const added = person === undefined ? newcomer(ports, input) : undefined;
  const personId = person?.id ?? added?.record.id;
  if (personId === undefined) return refused({ kind: 'no_name' });
  const change = insert('claims', {
    id: ports.ids.record(yearOf(now)),
    personId,
    waitingFor: personId,
    municipalityId,
    state: 'waiting',
    claimedAt: now,
  });
  const claimId = change.record.id;
  const committed = await ports.store.commit([
    ...(added === undefined ? [] : [added, auditOf(ports, personId, ACTION, added)]),
    ...(waiting === undefined ? [] : withdrawn(ports, waiting)),
    change,
    auditOf(ports, personId, ACTION, change),
    ...noticesTo(ports, await managerIds(ports, today), { kind: 'representation_claimed', claimId }),
  ]);
  // Someone was first: the same message twice, or a manager who answered or gave them a role.
  if (!committed.ok) return claimRepresentation(ports, input);
  const insteadOf = waiting === undefined ? {} : { insteadOf: waiting.municipalityId };
  return ok({ claim: change.record, isNew: true, ...insteadOf });
};
