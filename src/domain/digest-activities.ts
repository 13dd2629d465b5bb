import { type Activity, countsAsDone } from './activity.js';
import { isoWeekOf, localDate } from './calendar.js';
import type { Digest, DigestActivity } from './digest.js';
import { postedTo, toldInOtherWeeks } from './digest-claims.js';
import { isComing } from './digest-days.js';
import type { DigestInput } from './digest-input.js';
import type { MunicipalityId } from './municipality.js';

const isGeneral = (activity: Activity): boolean => activity.municipalities.length === 0;

const concerns = (activity: Activity, municipality: MunicipalityId): boolean =>
  isGeneral(activity) || activity.municipalities.includes(municipality);

/** An activity as a municipality's digest shows it. */
export const shownActivity = (activity: Activity, municipality: MunicipalityId): DigestActivity => ({
  activityId: activity.id,
  kind: activity.kind,
  title: activity.title,
  date: activity.date,
  ...(activity.dateEnd === undefined ? {} : { dateEnd: activity.dateEnd }),
  ...(activity.hours === undefined ? {} : { hours: activity.hours }),
  forAll: isGeneral(activity),
  together: activity.municipalities.filter((id) => id !== municipality),
  otherParties: activity.otherParties,
});

/** What has no time of day comes before what has one; the id only makes the order the same every time. */
export const byTime = (a: Activity, b: Activity): number =>
  a.date.from.localeCompare(b.date.from) ||
  (a.date.time ?? '').localeCompare(b.date.time ?? '') ||
  a.loggedAt.localeCompare(b.loggedAt) ||
  a.id.localeCompare(b.id);

/**
 * Which activities a week's digest tells a municipality of (domain-model section 5).
 *
 * - An activity belongs to the week of its first day, also when it is known by the week or month only.
 * - Planned work is never among what was done (I18); it is coming when its first day is one of the 14 days
 *   after the week, unless it is told of as an event or a meeting of a network (`toldOtherwise`).
 * - What was done before the week comes as logged late when it was logged in the week or after it, or when its
 *   own week's digest went out without it. Otherwise its own digest is still to be sent and will tell of it.
 * - What any other week's digest has told of is left out, so nothing is lost and nothing told twice.
 */
export const activitiesOf = (
  input: DigestInput,
  { from, to }: Pick<Digest, 'from' | 'to'>,
  toldOtherwise: ReadonlySet<string> = new Set(),
): Pick<Digest, 'done' | 'loggedLate' | 'general' | 'coming'> => {
  const { week, municipality, timeZone, sentDigests } = input;
  const told = toldInOtherWeeks(week, municipality, sentDigests);
  const postedWeeks = new Set(postedTo(municipality, sentDigests).map((record) => record.week));

  const concerning = input.activities
    .filter((activity) => activity.undone === undefined && concerns(activity, municipality))
    .toSorted(byTime);
  const untold = concerning.filter((activity) => countsAsDone(activity) && !told.has(activity.id));
  const inWeek = untold.filter(({ date }) => from <= date.from && date.from <= to);
  const late = untold.filter(
    ({ date, loggedAt }) =>
      date.from < from && (localDate(loggedAt, timeZone) >= from || postedWeeks.has(isoWeekOf(date.from))),
  );
  const coming = concerning.filter((activity) => isComing(activity, to) && !toldOtherwise.has(activity.id));

  const rows = (activities: readonly Activity[]) => activities.map((a) => shownActivity(a, municipality));
  return {
    done: rows(inWeek.filter((activity) => !isGeneral(activity))),
    loggedLate: rows(late),
    general: rows(inWeek.filter(isGeneral)),
    coming: rows(coming),
  };
};
