import { type AttendanceValues, attendanceFormCard, attendanceFormView } from '../cards/attendance-form.js';
import type { Activity } from '../domain/activity.js';
import { QUESTIONS_OF_KIND } from '../domain/evaluation.js';
import type { Event, Registration } from '../domain/event.js';
import { registeredMunicipalities, seatedOf } from '../domain/event-attendance.js';
import { seatsTaken } from '../domain/event-seats.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { activityOfEvent } from '../usecases/activity-of-event.js';
import { evaluationOf } from '../usecases/open-evaluation.js';
import type { Ports } from '../usecases/ports.js';
import { registrationsFor } from '../usecases/registrations.js';
import { whenHeld } from './held-event-words.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, say } from './reply.js';
import type { Turn } from './turn.js';

const asText = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** What stands in the form before anybody has written there: what is known, or was entered before. */
const knownValues = (
  { formats }: Texts,
  event: Event,
  registrations: readonly Registration[],
  activity: Activity | undefined,
): AttendanceValues => {
  const { attendance } = event;
  const seated = seatedOf(registrations);
  const absent = seated.filter(({ attended }) => attended === false);
  const isUnknown =
    attendance !== undefined && seated.length > 0 && seated.every(({ attended }) => attended === undefined);
  const municipalities =
    attendance === undefined || activity === undefined
      ? [...new Set([...(activity?.municipalities ?? []), ...registeredMunicipalities(registrations)])]
      : activity.municipalities;
  return {
    day: '',
    attended: asText(attendance?.attended),
    onSite: asText(attendance?.onSite),
    online: asText(attendance?.online),
    isEstimated: String(attendance?.isEstimated ?? false),
    absentIds: absent.map(({ id }) => id).join(','),
    isUnknown: String(isUnknown),
    municipalities: municipalities.join(','),
    hours: activity?.hours === undefined ? '' : formats.number(activity.hours),
    note: activity?.outcomeNote ?? '',
    questions: QUESTIONS_OF_KIND[event.kind].join(','),
  };
};

/** Those with a seat by name; several that staff registered for a municipality by how many they are. */
const namesOf = async (ports: Ports, turn: Turn, registrations: readonly Registration[]) => {
  const { about, form } = turn.texts.attendance;
  const named = await Promise.all(
    seatedOf(registrations).map(async ({ id, personId, seats, municipalityId }) => {
      const municipality = municipalityId && MUNICIPALITY_NAMES[municipalityId];
      if (personId === undefined) {
        return { id, name: about.others(turn.texts.formats.number(seats), municipality ?? form.elsewhere) };
      }
      const name = await nameOf(ports, turn, personId);
      return { id, name: municipality === undefined ? name : `${name}, ${municipality}` };
    }),
  );
  return named.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
};

/** Asks who came, with what is known or what was filled in, under what has to be mended. */
export const attendanceForm = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  as: As,
  {
    filled,
    problems = [],
  }: { readonly filled?: AttendanceValues; readonly problems?: readonly string[] } = {},
): Promise<Reply> => {
  const { texts, today } = turn;
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return say(texts.signUp.notFound);
  if (event.state === 'cancelled') return say(texts.attendance.cancelled);
  const registrations = await registrationsFor(ports, eventId);
  const activity = await activityOfEvent(ports, event);
  return as(
    attendanceFormCard.render(
      attendanceFormView(texts, {
        event,
        when: whenHeld(texts, event),
        today,
        registered: registrations.length === 0 ? undefined : seatsTaken(registrations),
        names: await namesOf(ports, turn, registrations),
        asked: (await evaluationOf(ports, eventId))?.invited,
        values: filled ?? knownValues(texts, event, registrations, activity),
        problems,
      }),
    ),
  );
};
