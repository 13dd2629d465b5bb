import { z } from 'zod';
import { ACTIVITY_KINDS } from '../../domain/activity-kind.js';
import { EVENT_FORMS, EVENT_KINDS } from '../../domain/event.js';
import { count, date, hours, municipality, period, text, time } from './schema-parts.js';

const activity = z.strictObject({
  activityId: text,
  kind: z.enum(ACTIVITY_KINDS),
  title: text,
  date: period,
  dateEnd: date.exactOptional(),
  hours: hours.exactOptional(),
  forAll: z.boolean(),
  together: z.array(municipality),
  otherParties: z.array(text),
});

export const digestActivities = z.array(activity);

/** What a digest tells of what is coming. */
export const digestComing = {
  coming: digestActivities,
  events: z.array(
    z.strictObject({
      eventId: text,
      kind: z.enum(EVENT_KINDS),
      title: text,
      date: period,
      dateEnd: date.exactOptional(),
      endTime: time.exactOptional(),
      form: z.enum(EVENT_FORMS),
      registered: count,
      waiting: count,
    }),
  ),
  meetings: z.array(activity.extend({ network: text })),
  seats: z.array(z.strictObject({ trainingId: text, name: text, seats: count, free: count })),
  toAnswer: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('needs'), roundId: text, year: z.int(), closesOn: date }),
      z.strictObject({
        kind: z.literal('nominations'),
        trainingId: text,
        name: text,
        begins: period.exactOptional(),
      }),
      z.strictObject({ kind: z.literal('evaluation'), eventId: text, title: text, closesOn: date }),
    ]),
  ),
};
