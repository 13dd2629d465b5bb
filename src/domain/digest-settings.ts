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

/** Monday 08:00 and Friday 13:00; the first two may come from the environment. */
export const defaultDigestSettings = (
  times: Pick<DigestSettings, 'weekday' | 'hour'> = { weekday: 1, hour: 8 },
): DigestSettings => ({
  ...times,
  previewWeekday: 5,
  previewHour: 13,
  unapproved: 'send',
  emptyWeek: 'line',
});
