import {
  addDays,
  type IsoDate,
  type IsoInstant,
  instantAt,
  localDate,
  type TimeZone,
  weekdayOf,
  yearOf,
} from '../../domain/calendar.js';
import type { Event, EventDetails, Registration, RegistrationState } from '../../domain/event.js';
import type { Period } from '../../domain/fuzzy-date.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../domain/municipality.js';
import { DEMO_STAFF_IDS, demoPersonId } from './people.js';

/** An invented event; its day is counted from today. */
type EventIdea = Omit<EventDetails, 'date'> & {
  readonly when: (today: IsoDate) => Period | undefined;
  /** Council members in the order that they registered; those beyond the capacity wait. */
  readonly registered: readonly MunicipalityId[];
  readonly outcome?: Pick<Event, 'state' | 'cancelledBecause'> & { readonly attended?: number };
};

/** The first working day so many days from today or later. */
const workday = (today: IsoDate, days: number): IsoDate => {
  const day = addDays(today, days);
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
};

const at =
  (days: number, time: string) =>
  (today: IsoDate): Period => {
    const day = workday(today, days);
    return { precision: 'minute', from: day, to: day, time };
  };

const inSpring = (today: IsoDate): Period => {
  const year = yearOf(today) + 1;
  return { precision: 'season', from: `${year}-01-01`, to: `${year}-06-30` };
};

/** Titles and subjects are invented; the source documents have none of these. */
const IDEAS: readonly EventIdea[] = [
  {
    kind: 'breakfast',
    title: 'FoU-frukost om sorg i mötet med klienter',
    when: at(-13, '08:30'),
    endTime: '09:30',
    form: 'hybrid',
    place: 'Turebergshuset, Sollentuna',
    partners: [],
    area: 'general',
    registered: MUNICIPALITY_IDS,
    outcome: { state: 'held', attended: 7 },
  },
  {
    kind: 'breakfast',
    title: 'FoU-frukost om grannskapsarbete',
    when: at(7, '08:30'),
    endTime: '09:30',
    form: 'hybrid',
    place: 'Turebergshuset, Sollentuna',
    partners: [],
    audience: 'Alla som arbetar i socialtjänsten',
    area: 'general',
    capacity: 40,
    registered: ['jarfalla', 'sollentuna', 'solna', 'upplands_bro'],
  },
  {
    kind: 'workshop',
    title: 'Workshop om att skriva begripliga beslut',
    when: at(10, '13:00'),
    endTime: '16:00',
    form: 'on_site',
    place: 'Solna stadshus',
    partners: [],
    area: 'general',
    capacity: 5,
    registered: ['solna', 'ekero', 'sigtuna', 'sundbyberg', 'upplands_vasby', 'sollentuna', 'jarfalla'],
  },
  {
    kind: 'seminar',
    title: 'Lunchseminarium om pengar och skam',
    when: at(16, '12:00'),
    endTime: '12:45',
    form: 'digital',
    link: 'https://example.org/lunchseminarium',
    partners: [],
    area: 'income_support_labour',
    registered: ['ekero', 'sundbyberg'],
  },
  {
    kind: 'breakfast',
    title: 'FoU-frukost om trångboddhet',
    when: at(20, '08:30'),
    endTime: '09:30',
    form: 'on_site',
    place: 'Järfälla kommunhus',
    partners: [],
    area: 'general',
    registered: ['jarfalla'],
    outcome: { state: 'cancelled', cancelledBecause: 'Föreläsaren har fått förhinder.' },
  },
  {
    kind: 'seminar',
    title: 'Seminarium om samsjuklighet hos unga vuxna',
    when: at(27, '09:00'),
    endTime: '11:30',
    form: 'on_site',
    place: 'Sigtuna kommunhus',
    partners: ['FOU nu'],
    audience: 'Handläggare och utförare',
    area: 'addiction_social_psychiatry',
    capacity: 60,
    quotaPerMunicipality: 8,
    registered: ['sigtuna'],
  },
  {
    kind: 'social_talks',
    title: 'FoU Social Talks om ensamhet',
    when: inSpring,
    form: 'hybrid',
    partners: [],
    area: 'general',
    registered: [],
  },
  {
    kind: 'conference',
    title: 'Inspirationsdag om föräldraskap på distans',
    when: () => undefined,
    form: 'on_site',
    partners: [],
    area: 'children_youth_family',
    registered: [],
  },
];

const ANNOUNCED_DAYS_AGO = 40;
const REGISTERED_DAYS_AGO = 20;

const STAFF_ID = DEMO_STAFF_IDS[1] ?? '';

const registrationsOf = (
  { id, capacity }: Event,
  { registered, outcome }: EventIdea,
  registeredAt: IsoInstant,
): Registration[] =>
  registered.map((municipalityId, index) => {
    const personId = demoPersonId('council', municipalityId);
    const state: RegistrationState = index < (capacity ?? registered.length) ? 'seated' : 'waiting';
    const attended = outcome?.attended;
    return {
      id: `${id.replace('event', 'registration')}-${municipalityId}`,
      version: 1,
      eventId: id,
      key: `${id} ${personId}`,
      personId,
      seats: 1,
      municipalityId,
      state,
      order: index + 1,
      registeredAt,
      registeredBy: personId,
      ...(attended === undefined ? {} : { attended: index < attended }),
    };
  });

/** A handful of invented events around a moment, with registrations of the demo's council members. */
export const demoEvents = (
  now: IsoInstant,
  zone: TimeZone,
): { readonly events: readonly Event[]; readonly registrations: readonly Registration[] } => {
  const today = localDate(now, zone);
  const ago = (days: number): IsoInstant => instantAt(addDays(today, -days), '10:00', zone);
  const dealt = IDEAS.map((idea, index) => {
    const { when, registered: _registered, outcome, ...details } = idea;
    const date = when(today);
    const { attended, ...end } = outcome ?? { state: 'planned' as const };
    const event: Event = {
      ...details,
      id: `${yearOf(ago(ANNOUNCED_DAYS_AGO))}-demo-event-${index + 1}`,
      version: 1,
      ...(date && { date }),
      ...end,
      ...(attended === undefined || date === undefined
        ? {}
        : {
            attendance: {
              attended,
              isEstimated: false,
              enteredBy: STAFF_ID,
              enteredAt: instantAt(date.to, '15:00', zone),
            },
          }),
      createdBy: STAFF_ID,
      createdAt: ago(ANNOUNCED_DAYS_AGO),
      calendarSequence: 0,
    };
    return { event, registrations: registrationsOf(event, idea, ago(REGISTERED_DAYS_AGO)) };
  });
  return {
    events: dealt.map(({ event }) => event),
    registrations: dealt.flatMap(({ registrations }) => registrations),
  };
};
