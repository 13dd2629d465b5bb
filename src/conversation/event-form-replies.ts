import type { RenderedCard } from '../cards/define-card.js';
import {
  EMPTY_EVENT_FORM,
  type EventFormTarget,
  type EventFormValues,
  eventFormCard,
  eventFormView,
} from '../cards/event-form.js';
import { yearOf } from '../domain/calendar.js';
import type { Event, EventDetails } from '../domain/event.js';
import type { TooFewSeats } from '../domain/event-problems.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { type ChangeEventRefusal, changeEvent } from '../usecases/change-event.js';
import { type CreateEventRefusal, createEvent } from '../usecases/create-event.js';
import type { EventDetailsRefusal } from '../usecases/event-refusal.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { eventDayRemark } from './event-day-remark.js';
import { type EventInput, readEventInput } from './event-input.js';
import { replaceWithEvent, showEvent } from './event-replies.js';
import { valuesOfEvent } from './event-values.js';
import { valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { both, type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

/** A new event; the same submission for the same message. */
export const newEventTarget = (submissionId: string): EventFormTarget => ({
  eventId: '',
  expectedVersion: 0,
  submissionId,
  pastMeant: '',
});

/** How the form is drawn beside its values. */
interface FormState {
  readonly target: EventFormTarget;
  readonly problems?: readonly string[];
  readonly isRead?: boolean;
  readonly sentence?: string;
}

/** The form with what stands in it, and what is wrong with it. */
export const eventForm = (
  { texts }: Turn,
  values: EventFormValues,
  { target, problems = [], isRead = false, sentence }: FormState,
): RenderedCard => eventFormCard.render(eventFormView(texts, { values, target, problems, isRead, sentence }));

/** The form of a new event, with nothing in it. */
export const emptyEventForm = ({ ids }: Ports, turn: Turn): RenderedCard =>
  eventForm(turn, EMPTY_EVENT_FORM, { target: newEventTarget(ids.short()) });

/** The form with what the event says now. */
export const formOfEvent = (turn: Turn, event: Event): Reply => {
  const target = { ...newEventTarget(event.id), eventId: event.id, expectedVersion: event.version };
  return replaceWith(eventForm(turn, valuesOfEvent(turn.texts, event), { target }));
};

/** Why an event cannot be changed any more. */
export const notPlannedSentence = ({ texts }: Turn, { state }: Event): string =>
  texts.events.notPlanned[state === 'cancelled' ? 'cancelled' : 'held'];

const seatsSentence = ({ texts: { events, formats } }: Turn, seats: TooFewSeats): string =>
  seats.kind === 'capacity'
    ? events.tooFewSeats.capacity(formats.number(seats.seated))
    : events.tooFewSeats.quota(MUNICIPALITY_NAMES[seats.municipalityId], formats.number(seats.seated));

/** What stands in the way, as sentences on the form, and the date that has to be confirmed. */
export const detailsMend = (
  { texts: { events, errors, formats }, today }: Turn,
  refusal: EventDetailsRefusal,
  { date, dateEnd }: Pick<EventDetails, 'date' | 'dateEnd'>,
): { readonly problems: readonly string[]; readonly pastMeant?: string } => {
  switch (refusal.kind) {
    case 'identity_number':
      return { problems: [errors.identityNumber] };
    case 'problems':
      return { problems: refusal.problems.map((problem) => events.problems[problem]) };
    case 'date_passed': {
      const day = date === undefined ? '' : formats.period(date, yearOf(today), dateEnd);
      return { problems: [events.datePassed(day)], pastMeant: date?.to ?? '' };
    }
  }
};

type SaveRefusal = CreateEventRefusal | ChangeEventRefusal;

const refusalReply = async (
  ports: Ports,
  turn: Turn,
  { details, target, values }: Saving,
  refusal: SaveRefusal,
): Promise<Reply> => {
  const { events, signUp } = turn.texts;
  const again = (state: Omit<FormState, 'target'>, changes: Partial<EventFormTarget> = {}): Reply =>
    replaceWith(eventForm(turn, values, { ...state, target: { ...target, ...changes } }));
  switch (refusal.kind) {
    case 'problems':
    case 'date_passed':
    case 'identity_number': {
      const { problems, pastMeant = '' } = detailsMend(turn, refusal, details);
      return again({ problems }, { pastMeant });
    }
    case 'too_few_seats':
      return again({ problems: [seatsSentence(turn, refusal.seats)] }, { pastMeant: '' });
    case 'not_found':
      return say(signUp.notFound);
    case 'not_planned':
      return replaceWithEvent(ports, turn, refusal.event, notPlannedSentence(turn, refusal.event));
    case 'sent_by_another': {
      const name = await nameOf(ports, turn, refusal.event.createdBy);
      return replaceWithEvent(ports, turn, refusal.event, events.createdByOther(name));
    }
    case 'changed': {
      const { event, by } = refusal;
      const sentence = events.changedByOther(await nameOf(ports, turn, by));
      return both(
        again({}, { expectedVersion: event.version, pastMeant: '' }),
        await showEvent(ports, turn, event, sentence),
      );
    }
  }
};

interface Saving {
  readonly details: EventDetails;
  readonly target: EventFormTarget;
  readonly values: EventFormValues;
}

const changedSentence = ({ texts: { events, formats } }: Turn, isSame: boolean, told: number): string => {
  if (isSame) return events.unchanged;
  return told === 0 ? events.changed : events.changedTold(formats.number(told));
};

const saveNew = async (ports: Ports, turn: Turn, saving: Saving): Promise<Reply> => {
  const { details, target } = saving;
  const saved = await createEvent(ports, {
    details,
    by: askerOf(turn).person.id,
    isPastMeant: target.pastMeant !== '' && target.pastMeant === details.date?.to,
    submissionId: target.submissionId,
  });
  if (!saved.ok) return refusalReply(ports, turn, saving, saved.error);
  const isEarlier = saved.value.createdAt < turn.now;
  const sentence = isEarlier ? turn.texts.events.createdBefore : turn.texts.events.created;
  return replaceWithEvent(
    ports,
    turn,
    saved.value,
    [sentence, ...eventDayRemark(ports, turn, details)].join(' '),
  );
};

const saveChange = async (ports: Ports, turn: Turn, saving: Saving): Promise<Reply> => {
  const { details, target } = saving;
  const { eventId, expectedVersion, pastMeant } = target;
  const saved = await changeEvent(ports, {
    eventId,
    expectedVersion,
    details,
    by: askerOf(turn).person.id,
    isPastMeant: pastMeant !== '' && pastMeant === details.date?.to,
  });
  if (!saved.ok) return refusalReply(ports, turn, saving, saved.error);
  const { event, told } = saved.value;
  const sentence = changedSentence(turn, event.version === expectedVersion, told);
  return replaceWithEvent(ports, turn, event, [sentence, ...eventDayRemark(ports, turn, details)].join(' '));
};

/** Saves what the form says, or shows it again with what to mend. */
export const saveEventForm = async (ports: Ports, turn: Turn, input: EventInput): Promise<Reply> => {
  const { eventId, expectedVersion, submissionId, pastMeant } = input;
  const target = { eventId, expectedVersion, submissionId, pastMeant };
  const values = valuesIn(input, EMPTY_EVENT_FORM);
  const before = eventId === '' ? undefined : await ports.store.get('events', eventId);
  const details = readEventInput(input, turn.today, before?.networkId);
  if (!details.ok) {
    const problems = details.error.map((problem) => turn.texts.events.inputProblems[problem]);
    return replaceWith(eventForm(turn, values, { target: { ...target, pastMeant: '' }, problems }));
  }
  const saving = { details: details.value, target, values };
  return eventId === '' ? saveNew(ports, turn, saving) : saveChange(ports, turn, saving);
};
