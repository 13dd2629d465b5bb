export const UNAPPROVED = ['send', 'hold'] as const;
export const EMPTY_WEEK = ['line', 'nothing'] as const;

/** When and how the weekly digests go out, as the FoU manager has settled it. */
export interface DigestSettings {
  /** When the digests of the week before go out. 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** 0–23, by the unit's wall clock. */
  readonly hour: number;
  /** When the FoU manager is shown what is to go out. */
  readonly previewWeekday: number;
  readonly previewHour: number;
  /** What becomes of a digest that nobody has approved when its time comes. */
  readonly unapproved: (typeof UNAPPROVED)[number];
  /** What a municipality gets of a week when there is nothing to tell. */
  readonly emptyWeek: (typeof EMPTY_WEEK)[number];
}

/** When something happens every week, by the unit's wall clock. */
export type WeeklyTime = Pick<DigestSettings, 'weekday' | 'hour'>;

/** When the FoU manager is shown what is to go out. */
export const previewTimeOf = ({ previewWeekday, previewHour }: DigestSettings): WeeklyTime => ({
  weekday: previewWeekday,
  hour: previewHour,
});

const THURSDAY = 4;
const FRIDAY = 5;

/**
 * Whether the preview of a week comes before its sending. On another weekday it always does, as it is that of the days
 * before; on the same day it has to be earlier.
 */
export const isPreviewBefore = (settings: DigestSettings): boolean =>
  settings.previewWeekday !== settings.weekday || settings.previewHour < settings.hour;

/** Monday 08:00, shown on Friday 13:00; when they are sent may come from the environment, and be that very Friday. */
export const defaultDigestSettings = (times: WeeklyTime = { weekday: 1, hour: 8 }): DigestSettings => {
  const settings = {
    ...times,
    previewWeekday: FRIDAY,
    previewHour: 13,
    unapproved: 'send',
    emptyWeek: 'line',
  } as const;
  return isPreviewBefore(settings) ? settings : { ...settings, previewWeekday: THURSDAY };
};
