import { type Activity, countsAsDone } from './activity.js';
import { daysOfWeek, type IsoWeek, instantAt, isoWeekOf, type TimeZone } from './calendar.js';
import type { Digest, DigestActivity } from './digest.js';
import { type Claim, doneClaim, earliestMadeUpFor } from './digest-claims.js';
import { isComing } from './digest-days.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';

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

/** Of dates, times and ids, which need no language's order, and are compared by the thousand. */
const ordinal = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What has no time of day comes before what has one; the id only makes the order the same every time. */
export const byTime = (a: Activity, b: Activity): number =>
  ordinal(a.date.from, b.date.from) ||
  ordinal(a.date.time ?? '', b.date.time ?? '') ||
  ordinal(a.loggedAt, b.loggedAt) ||
  ordinal(a.id, b.id);

/** The activities that concern a municipality: its own and those for all. */
export const concerning = (
  activities: readonly Activity[],
  municipality: MunicipalityId,
): readonly Activity[] => activities.filter((activity) => concerns(activity, municipality));

/**
 * What a week's digest to each municipality can speak of, so that none goes through what it leaves out: what concerns
 * the municipality and meetings of networks, for all; done or planned since the earliest week that is made up for, or
 * logged since the week began.
 */
export const activitiesToTell = (
  activities: readonly Activity[],
  week: IsoWeek,
  timeZone: TimeZone,
): ReadonlyMap<MunicipalityId, readonly Activity[]> => {
  const earliest = daysOfWeek(earliestMadeUpFor(week))?.from ?? week;
  const monday = instantAt(daysOfWeek(week)?.from ?? week, '00:00', timeZone);
  const toTell = new Map(MUNICIPALITY_IDS.map((id): [MunicipalityId, Activity[]] => [id, []]));
  for (const activity of activities) {
    if (activity.date.from < earliest && activity.loggedAt < monday) continue;
    const isForAll = isGeneral(activity) || activity.networkId !== undefined;
    for (const id of isForAll ? MUNICIPALITY_IDS : activity.municipalities) toTell.get(id)?.push(activity);
  }
  return toTell;
};

/** The work that a week's digest may tell a municipality of as done, in no order. */
export interface DoneWork {
  readonly inWeek: readonly Activity[];
  readonly late: readonly Activity[];
}

/**
 * What was done in the week, and what was done before it and comes late, told or not, of the `activities` that concern
 * a municipality.
 *
 * - An activity belongs to the week of its first day, also when it is known by the week or month only.
 * - Planned work is never among what was done (I18).
 * - What was done before the week comes late when it was logged in the week or after it, or when its own week's digest
 *   has gone by without it: posted, frozen or held. Otherwise its own digest is still to be sent and will tell of it.
 */
export const doneWork = (
  activities: readonly Activity[],
  { from, to }: Pick<Digest, 'from' | 'to'>,
  goneBy: ReadonlySet<IsoWeek>,
  timeZone: TimeZone,
): DoneWork => {
  const monday = instantAt(from, '00:00', timeZone);
  const done = activities.filter((activity) => activity.date.from <= to && countsAsDone(activity));
  return {
    inWeek: done.filter(({ date }) => from <= date.from),
    late: done.filter(
      ({ date, loggedAt }) => date.from < from && (loggedAt >= monday || goneBy.has(isoWeekOf(date.from))),
    ),
  };
};

/**
 * Which of the activities that concern a municipality its digest of a week tells of (domain-model section 5): the
 * week's, the general ones apart from its own; those that come late; and those that are planned for the 14 days after
 * the week, unless they are told of as an event or a meeting of a network (`toldOtherwise`). What any other week's
 * digest has told of as done is left out, so nothing is lost and nothing told twice.
 */
export const activitiesOf = (
  activities: readonly Activity[],
  municipality: MunicipalityId,
  { to }: Pick<Digest, 'to'>,
  { inWeek, late }: DoneWork,
  told: ReadonlySet<Claim>,
  toldOtherwise: ReadonlySet<string> = new Set(),
): Pick<Digest, 'done' | 'loggedLate' | 'general' | 'coming'> => {
  const rows = (shown: readonly Activity[]) =>
    shown.toSorted(byTime).map((activity) => shownActivity(activity, municipality));
  const untold = (done: readonly Activity[]) =>
    rows(done.filter(({ id }) => !told.has(doneClaim({ activityId: id }))));
  const coming = activities.filter((activity) => isComing(activity, to) && !toldOtherwise.has(activity.id));
  return {
    done: untold(inWeek.filter((activity) => !isGeneral(activity))),
    loggedLate: untold(late),
    general: untold(inWeek.filter(isGeneral)),
    coming: rows(coming),
  };
};
