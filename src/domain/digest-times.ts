import {
  addDays,
  addWeeks,
  daysOfWeek,
  type IsoInstant,
  type IsoWeek,
  instantAt,
  isoWeekOf,
  localDate,
  type TimeZone,
} from './calendar.js';
import { type DigestSettings, previewTimeOf, type WeeklyTime } from './digest-settings.js';

const instantOf = (day: string, hour: number, zone: TimeZone): IsoInstant =>
  instantAt(day, `${String(hour).padStart(2, '0')}:00`, zone);

/** The digests that go out at a time are those of the ISO week before it (design section 9). */
export const weekSentAt = (at: IsoInstant, zone: TimeZone): IsoWeek =>
  addWeeks(isoWeekOf(localDate(at, zone)), -1);

/** When a week's digests go out: on one of the seven days after its Sunday. */
export const dueOf = (week: IsoWeek, { weekday, hour }: WeeklyTime, zone: TimeZone): IsoInstant => {
  const days = daysOfWeek(week);
  if (days === undefined) throw new Error(`there is no week ${week}`);
  return instantOf(addDays(days.to, weekday), hour, zone);
};

/** The latest week whose time to go out has come, now included. */
export const latestWeekDue = (now: IsoInstant, time: WeeklyTime, zone: TimeZone): IsoWeek => {
  const week = weekSentAt(now, zone);
  return dueOf(week, time, zone) <= now ? week : addWeeks(week, -1);
};

/** What has been sent by itself so far, as far as it decides on what is sent next. */
export interface SendingsSoFar {
  /** The latest week whose sending was begun. */
  readonly begun?: IsoWeek;
  /** While none was: when the bot was first started. What was due before is nobody's. */
  readonly startedAt?: IsoInstant;
}

/** Something about a week's digests that is to happen. */
export interface Occasion {
  readonly week: IsoWeek;
  readonly at: IsoInstant;
  /** Its time has passed, so it happens within a minute. */
  readonly isNow: boolean;
}

/**
 * The week that goes out next. Each week has one time by the settings as they are, so moving it loses none: the latest
 * week whose time has passed goes out at once unless it, or a later one, was begun; what was begun is passed over.
 */
export const nextSending = (
  now: IsoInstant,
  time: WeeklyTime,
  zone: TimeZone,
  { begun, startedAt }: SendingsSoFar,
): Occasion => {
  const latest = latestWeekDue(now, time, zone);
  const at = dueOf(latest, time, zone);
  const isBegun = begun !== undefined && begun >= latest;
  const isBeforeStart = startedAt !== undefined && at <= startedAt;
  if (!isBegun && !isBeforeStart) return { week: latest, at, isNow: true };
  const week = addWeeks(isBegun ? begun : latest, 1);
  return { week, at: dueOf(week, time, zone), isNow: false };
};

/** The week that is shown at a time: the one that goes out next after it. */
export const weekPreviewedAt = (at: IsoInstant, settings: DigestSettings, zone: TimeZone): IsoWeek =>
  addWeeks(latestWeekDue(at, settings, zone), 1);

/** When a week is shown before it goes out: within the seven days before that. */
export const previewOf = (week: IsoWeek, settings: DigestSettings, zone: TimeZone): IsoInstant => {
  const due = dueOf(week, settings, zone);
  const { weekday, hour } = previewTimeOf(settings);
  const daysBefore = (settings.weekday - weekday + 7) % 7;
  return instantOf(addDays(localDate(due, zone), -daysBefore), hour, zone);
};

/** What has been shown so far. */
export interface PreviewsSoFar {
  /** Until when previews have been seen to. */
  readonly seenTo: IsoInstant;
  /** Whether the week to show has been shown. */
  readonly isShown: boolean;
}

/** The week to show next: what goes out within a minute is not looked at any more. */
export const weekToShow = ({ week, isNow }: Occasion): IsoWeek => (isNow ? addWeeks(week, 1) : week);

/** When which week is shown next; the settings must let it come before its sending. */
export const nextPreview = (
  now: IsoInstant,
  settings: DigestSettings,
  zone: TimeZone,
  sending: Occasion,
  { seenTo, isShown }: PreviewsSoFar,
): Occasion => {
  const week = weekToShow(sending);
  const at = previewOf(week, settings, zone);
  if (!isShown && at > now) return { week, at, isNow: false };
  if (!isShown && at > seenTo) return { week, at, isNow: true };
  const next = addWeeks(week, 1);
  return { week: next, at: previewOf(next, settings, zone), isNow: false };
};
