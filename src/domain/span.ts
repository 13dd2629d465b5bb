import { addDays, type IsoDate } from './calendar.js';

/** Days from one (included) to another (included, without end when missing). */
export interface Span {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export const covers = ({ from, to }: Span, day: IsoDate): boolean =>
  from <= day && (to === undefined || day <= to);

/** Whether it lies wholly before the day. */
export const endedBefore = ({ to }: Span, day: IsoDate): boolean => to !== undefined && to < day;

export const overlap = (a: Span, b: Span): boolean => !endedBefore(a, b.from) && !endedBefore(b, a.from);

/** The first day from `today` on that one of `before` covers and none of `after`. */
export const firstLostDay = (
  before: readonly Span[],
  after: readonly Span[],
  today: IsoDate,
): IsoDate | undefined => {
  // Days are lost from where something began or where what is left ends.
  const ends = after.flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)]));
  const isLost = (day: IsoDate): boolean =>
    day >= today && before.some((span) => covers(span, day)) && !after.some((span) => covers(span, day));
  return [today, ...before.map(({ from }) => from), ...ends].filter(isLost).toSorted()[0];
};
