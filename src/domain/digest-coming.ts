import type { Activity } from './activity.js';
import { addDays, type IsoDate } from './calendar.js';
import type { Digest, DigestEvent, DigestMeeting, DigestSeats, DigestToAnswer } from './digest.js';
import { byTime, shownActivity } from './digest-activities.js';
import { isComing, lastComingDay } from './digest-days.js';
import type { ComingSources, DigestInput } from './digest-input.js';
import { takesAnswers } from './evaluation.js';
import type { Event } from './event.js';
import { compareByDate, mayFallWithin } from './event-dates.js';
import { hasRoomFor, seatsTaken, seatsWaitedFor } from './event-seats.js';
import type { MunicipalityId } from './municipality.js';
import { haveAdded, takesNeeds } from './need-round.js';
import { type Network, networksOf } from './network.js';
import { freeSeats, seatsOf } from './training-seats.js';
import { firstSessionOf } from './training-time.js';

type Place = Pick<DigestInput, 'municipality' | 'sources'>;

/** A meeting of a network is for its members; anything else is for everyone. */
const isInvited = ({ networkId }: Event, networks: readonly Network[]): boolean =>
  networkId === undefined || networks.some(({ id }) => id === networkId);

const eventsOf = (place: Place, sunday: IsoDate): readonly DigestEvent[] => {
  const { municipality, sources } = place;
  const networks = networksOf(place.sources.networks, place.municipality);
  return sources.events
    .filter(
      ({ event }) =>
        event.state === 'planned' &&
        isInvited(event, networks) &&
        mayFallWithin(event, addDays(sunday, 1), lastComingDay(sunday)),
    )
    .toSorted((a, b) => compareByDate(a.event, b.event) || a.event.id.localeCompare(b.event.id))
    .flatMap(({ event, registrations }): DigestEvent[] => {
      const { id, kind, title, date, dateEnd, endTime, form } = event;
      const own = registrations.filter(({ municipalityId }) => municipalityId === municipality);
      if (date === undefined) return [];
      return [
        {
          eventId: id,
          kind,
          title,
          date,
          ...(dateEnd === undefined ? {} : { dateEnd }),
          ...(endTime === undefined ? {} : { endTime }),
          form,
          registered: seatsTaken(own),
          waiting: seatsWaitedFor(own),
          ...(!hasRoomFor(event, registrations, { seats: 1, municipalityId: municipality }) && {
            isFull: true,
          }),
        },
      ];
    });
};

/** Meetings whose event is told of are left out: nothing is told twice. */
const meetingsOf = (
  activities: readonly Activity[],
  place: Place,
  sunday: IsoDate,
  toldEvents: ReadonlySet<string>,
): readonly DigestMeeting[] => {
  const networks = networksOf(place.sources.networks, place.municipality);
  return activities
    .filter((activity) => isComing(activity, sunday) && !toldEvents.has(activity.eventId ?? ''))
    .toSorted(byTime)
    .flatMap((activity) => {
      const network = networks.find(({ id }) => id === activity.networkId)?.name;
      return network === undefined ? [] : [{ ...shownActivity(activity, place.municipality), network }];
    });
};

const openSeats = ({ municipality, sources }: Place): readonly DigestSeats[] =>
  sources.trainings
    .map(({ training, nominations }) => ({
      trainingId: training.id,
      name: training.name,
      seats: seatsOf(training, municipality),
      free: freeSeats(training, nominations, municipality),
    }))
    .filter(({ free }) => free > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv') || a.trainingId.localeCompare(b.trainingId));

const needsToAnswer = (
  { rounds }: ComingSources,
  municipality: MunicipalityId,
  sunday: IsoDate,
): DigestToAnswer[] =>
  rounds.flatMap(({ round, needs }) => {
    const { id, year, closesOn } = round;
    const isOpen = takesNeeds(round, addDays(sunday, 1));
    return isOpen && !haveAdded(needs, id).has(municipality)
      ? [{ kind: 'needs', roundId: id, year, closesOn }]
      : [];
  });

const nominationsToMake = (place: Place, sunday: IsoDate): DigestToAnswer[] =>
  openSeats(place).flatMap(({ trainingId, name }) => {
    const training = place.sources.trainings.find((each) => each.training.id === trainingId)?.training;
    const begins = training && firstSessionOf(training)?.date;
    const hasBegun = begins !== undefined && begins.from <= sunday;
    return hasBegun ? [] : [{ kind: 'nominations', trainingId, name, ...(begins && { begins }) }];
  });

const evaluationsToAnswer = (
  { evaluations }: ComingSources,
  municipality: MunicipalityId,
  sunday: IsoDate,
): DigestToAnswer[] =>
  evaluations.flatMap(({ evaluation, event, registrations }) => {
    const { closesOn } = evaluation;
    const wereThere = registrations.some(
      ({ municipalityId, attended }) => municipalityId === municipality && attended === true,
    );
    return takesAnswers(evaluation, addDays(sunday, 1)) && wereThere
      ? [{ kind: 'evaluation', eventId: event.id, title: event.title, closesOn }]
      : [];
  });

/** Everything of a digest that is still to come (domain-model section 5, blocks 3 and 5), and what it says of activities. */
export const comingBlocks = (
  { municipality, sources, activities }: DigestInput,
  { to: sunday }: Pick<Digest, 'to'>,
): Pick<Digest, 'events' | 'meetings' | 'seats' | 'toAnswer'> & {
  /** Ids of the activities that these tell of. */
  readonly toldOf: ReadonlySet<string>;
} => {
  const place = { municipality, sources };
  const events = eventsOf(place, sunday);
  const toldEvents = new Set(events.map(({ eventId }) => eventId));
  const meetings = meetingsOf(activities, place, sunday, toldEvents);
  const ofEvents = activities.filter(({ eventId }) => eventId !== undefined && toldEvents.has(eventId));
  return {
    events,
    meetings,
    seats: openSeats(place),
    toAnswer: [
      ...needsToAnswer(sources, municipality, sunday),
      ...nominationsToMake(place, sunday),
      ...evaluationsToAnswer(sources, municipality, sunday),
    ],
    toldOf: new Set([...ofEvents.map(({ id }) => id), ...meetings.map(({ activityId }) => activityId)]),
  };
};
