import type { Activity } from '../../domain/activity.js';
import type { IsoDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { type Draft, isProposed } from './draft.js';

/** A saved activity as it is compared; `nameOf` turns the id of a person into the name that a file has. */
export const draftOfActivity = (
  activity: Activity,
  today: IsoDate,
  nameOf: (personId: string) => string,
): Draft => {
  const { date, participants = {}, inferred = [] } = activity;
  const isDateSaid = !isProposed(date.from, today, inferred);
  return {
    kind: activity.kind,
    date: isDateSaid ? date.from : null,
    hours: activity.hours ?? null,
    municipalities: activity.municipalities.map((id) => MUNICIPALITY_NAMES[id]),
    area: inferred.includes('area') ? null : activity.area,
    registered: participants.registered ?? null,
    attended: participants.attended ?? null,
    onSite: participants.onSite ?? null,
    online: participants.online ?? null,
    title: activity.title,
    datePrecision: isDateSaid ? date.precision : null,
    dateEnd: activity.dateEnd ?? null,
    state: activity.state,
    staff: activity.staffIds.map(nameOf),
    otherParties: activity.otherParties,
  };
};
