import type { Activity } from './activity.js';
import type { AuditRow } from './audit.js';
import { addMonths, daysOfWeek, type IsoDate, type IsoInstant, yearOf } from './calendar.js';
import type { Claim } from './claim.js';
import type { DigestRecord } from './digest.js';
import type { Event, Registration } from './event.js';
import type { AnswerFeedback, UnansweredQuestion } from './feedback.js';
import type { Need, NeedRound } from './need.js';
import type { Person } from './person.js';
import type { Proposal } from './proposal.js';
import { isErased } from './pseudonym.js';
import { isOpen, type Request } from './request.js';
import type { RequestDraft } from './request-draft.js';
import type { RetainedCollection } from './retention.js';
import type { Nomination, Training } from './training.js';

/** The records that a rule of retention can be about. */
export interface Retained extends Readonly<Record<RetainedCollection, object>> {
  readonly activities: Activity;
  readonly requests: Request;
  readonly drafts: RequestDraft;
  readonly proposals: Proposal;
  readonly events: Event;
  readonly registrations: Registration;
  readonly nominations: Nomination;
  readonly needs: Need;
  readonly digests: DigestRecord;
  readonly unanswered: UnansweredQuestion;
  readonly feedback: AnswerFeedback;
  readonly claims: Claim;
  readonly people: Person;
  readonly audit: AuditRow;
}

/** What it takes to see whether a record has had its use. */
export interface Surroundings {
  readonly today: IsoDate;
  /** The day in the unit's time zone. */
  readonly dayOf: (instant: IsoInstant) => IsoDate;
  readonly claims: readonly Claim[];
  readonly requests: readonly Request[];
  readonly proposals: readonly Proposal[];
  readonly events: readonly Event[];
  readonly registrations: readonly Registration[];
  readonly trainings: readonly Training[];
  readonly rounds: readonly NeedRound[];
}

type LastUse<Record> = (record: Record, around: Surroundings) => IsoDate | undefined;

const at: LastUse<{ readonly at: IsoInstant }> = ({ at }, { dayOf }) => dayOf(at);

/** Its number is not to be given to another: those of a year are kept until the year is over. */
const hasNumberOf = ({ number }: Request, today: IsoDate): boolean => number.startsWith(`F${yearOf(today)}-`);

const latest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted().at(-1);

/** One that nobody has given a day is still to come. */
const lastUseOfEvent: LastUse<Event> = ({ state, date, dateEnd, createdAt, editedAt }, { today, dayOf }) => {
  const last = dateEnd ?? date?.to;
  if (state === 'planned' && (last === undefined || last >= today)) return undefined;
  return last ?? dayOf(editedAt ?? createdAt);
};

const lastUseOfRegistration: LastUse<Registration> = ({ eventId, registeredAt }, around) => {
  const event = around.events.find(({ id }) => id === eventId);
  return event === undefined ? around.dayOf(registeredAt) : lastUseOfEvent(event, around);
};

const lastUseOfNomination: LastUse<Nomination> = ({ trainingId, history }, { dayOf, trainings }) => {
  const training = trainings.find(({ id }) => id === trainingId);
  if (training?.state === 'open') return undefined;
  const sessions = training?.sessions.flatMap(({ date }) => date?.to ?? []) ?? [];
  return latest([...sessions, ...history.map(({ at }) => dayOf(at))]);
};

const lastUseOfNeed: LastUse<Need> = ({ roundId, addedAt }, { dayOf, rounds }) => {
  const round = rounds.find(({ id }) => id === roundId);
  if (round !== undefined && round.state !== 'done') return undefined;
  return dayOf(round?.history.at(-1)?.at ?? addedAt);
};

/** Of somebody without a role only the year is known in which they became known, and what they have registered for. */
const lastUseOfPerson: LastUse<Person> = (person, around) => {
  const { today, dayOf, claims, requests, proposals, registrations } = around;
  const { id, roles } = person;
  const registered = registrations
    .filter(({ personId, state }) => personId === id && state !== 'withdrawn')
    .map((registration) => lastUseOfRegistration(registration, around));
  const claimed = claims.filter(({ personId }) => personId === id);
  const isNeeded =
    roles.some(({ to }) => to === undefined || to >= today) ||
    claimed.some(({ state }) => state === 'waiting') ||
    registered.includes(undefined) ||
    requests.some((request) => isOpen(request) && (request.contactId === id || request.proposedBy === id)) ||
    proposals.some(({ state, proposedBy }) => state === 'waiting' && proposedBy === id);
  if (isErased(person) || isNeeded) return undefined;
  const ended = roles.flatMap(({ to }) => to ?? []);
  const answered = claimed.map(({ answeredAt, claimedAt }) => dayOf(answeredAt ?? claimedAt));
  const cameTo = registered.flatMap((day) => day ?? []);
  return latest([...(ended.length > 0 ? ended : [`${yearOf(id)}-12-31`]), ...answered, ...cameTo]);
};

/**
 * The day from which the months of retention count; undefined while a record is in use and so is never removed: an
 * open request, what is still to come, a digest on its way, a claim or a proposal that waits, somebody who has or is to have a
 * role or a seat.
 */
const LAST_USE: { readonly [C in RetainedCollection]: LastUse<Retained[C]> } = {
  activities: ({ date, dateEnd }) => dateEnd ?? date.to,
  requests: (request, { today, dayOf }) =>
    isOpen(request) || hasNumberOf(request, today)
      ? undefined
      : dayOf(request.history.at(-1)?.at ?? request.createdAt),
  drafts: ({ savedAt }, { dayOf }) => dayOf(savedAt),
  proposals: ({ state, answeredAt, proposedAt }, { dayOf }) =>
    state === 'waiting' ? undefined : dayOf(answeredAt ?? proposedAt),
  events: lastUseOfEvent,
  registrations: lastUseOfRegistration,
  nominations: lastUseOfNomination,
  needs: lastUseOfNeed,
  digests: ({ state, week }) =>
    state === 'sending' || state === 'unknown' ? undefined : daysOfWeek(week)?.to,
  unanswered: at,
  feedback: at,
  claims: ({ state, answeredAt, claimedAt }, { dayOf }) =>
    state === 'waiting' ? undefined : dayOf(answeredAt ?? claimedAt),
  people: lastUseOfPerson,
  audit: at,
};

export const lastUseOf = <C extends RetainedCollection>(
  collection: C,
  record: Retained[C],
  around: Surroundings,
): IsoDate | undefined => LAST_USE[collection](record, around);

/** Whether so many whole months have passed since a record had its use. */
export const isPast = <C extends RetainedCollection>(
  collection: C,
  record: Retained[C],
  months: number,
  around: Surroundings,
): boolean => {
  const last = lastUseOf(collection, record, around);
  return last !== undefined && last < addMonths(around.today, -months);
};
