import { isDeepStrictEqual } from 'node:util';
import type { Event, EventDetails } from '../domain/event.js';

/** What those who are registered must know of when it changes. */
const TOLD = [
  'date',
  'dateEnd',
  'endTime',
  'form',
  'place',
  'link',
] as const satisfies readonly (keyof EventDetails)[];
/** What stands in a calendar entry. */
const IN_CALENDAR = [...TOLD, 'title'] as const;

const differsIn = (
  fields: readonly (keyof EventDetails)[],
  before: EventDetails,
  after: EventDetails,
): boolean => fields.some((field) => !isDeepStrictEqual(before[field], after[field]));

/** Whether those who are registered are to be told: another time, place or way to take part. */
export const isToldOf = (before: EventDetails, after: EventDetails): boolean =>
  differsIn(TOLD, before, after);

/** Whether a calendar that holds the event is out of date. */
export const changesCalendar = (before: EventDetails, after: EventDetails): boolean =>
  differsIn(IN_CALENDAR, before, after);

/** What staff have stated of an event, without what has become of it. */
export const detailsOfEvent = ({
  id: _id,
  version: _version,
  state: _state,
  cancelledBecause: _cancelledBecause,
  attendance: _attendance,
  activityId: _activityId,
  createdBy: _createdBy,
  createdAt: _createdAt,
  editedAt: _editedAt,
  calendarSequence: _calendarSequence,
  submissionId: _submissionId,
  sourceKey: _sourceKey,
  ...details
}: Event): EventDetails => details;
