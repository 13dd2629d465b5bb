import type { IsoDate } from '../domain/calendar.js';
import type { TrainingSession } from '../domain/training.js';
import { atTime, readSessionLine, readTimes, type SessionLine } from '../language/session-lines.js';
import type { Texts } from '../texts/index.js';
import { written } from './form-input.js';

/** No year is left out, so that a line means the same whenever it is read again. */
const EVERY_YEAR = 0;

/** When a session is and where, as the form has it in one line; `?` while nobody knows the day. */
export const sessionLine = ({ formats }: Texts, { date, place, ...ends }: TrainingSession): string => {
  const when = date === undefined ? '?' : formats.periodUntil(date, EVERY_YEAR, ends);
  return [when, ...(place === undefined ? [] : [place])].join(', ');
};

export interface SessionInput {
  /** One line for each session. */
  readonly dates: string;
  /** For those that have none of their own. */
  readonly time: string;
  readonly place: string;
  readonly count: number;
}

export type ReadSessions =
  | { readonly kind: 'sessions'; readonly sessions: readonly TrainingSession[] }
  | { readonly kind: 'time_unreadable' | 'dates_too_many' }
  | { readonly kind: 'dates_unreadable'; readonly line: string };

/** What becomes of a session that is there: its activity, and who said who came. */
const kept = ({
  activityId,
  enteredBy,
  enteredAt,
}: Partial<TrainingSession>): Pick<TrainingSession, 'activityId' | 'enteredBy' | 'enteredAt'> => ({
  ...(activityId !== undefined && { activityId }),
  ...(enteredBy !== undefined && { enteredBy }),
  ...(enteredAt !== undefined && { enteredAt }),
});

/**
 * The sessions of a form. A line that stands as it was drawn leaves its session as it is, so that "hösten" stays a
 * season.
 */
export const readSessions = (
  texts: Texts,
  today: IsoDate,
  { dates, time, place, count }: SessionInput,
  existing: readonly TrainingSession[] = [],
): ReadSessions => {
  const lines = dates
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > count) return { kind: 'dates_too_many' };
  const times = time.trim() === '' ? undefined : readTimes(time);
  if (time.trim() !== '' && times === undefined) return { kind: 'time_unreadable' };
  const common = written(place);

  const whole = (read: SessionLine): SessionLine => {
    const timed = read.date && times && atTime(read.date, times);
    return { ...read, ...timed, ...(read.place === undefined && common !== undefined && { place: common }) };
  };
  const sessions: TrainingSession[] = [];
  for (const index of Array.from({ length: count }, (_, at) => at)) {
    const before = existing[index];
    const line = lines[index];
    const isUntouched = before !== undefined && line === sessionLine(texts, before);
    const read: SessionLine | undefined = isUntouched ? before : readSessionLine(line ?? '?', today);
    if (read === undefined) return { kind: 'dates_unreadable', line: line ?? '' };
    const { date, endTime, place: where } = whole(read);
    sessions.push({
      number: index + 1,
      ...(date !== undefined && { date }),
      ...(endTime !== undefined && { endTime }),
      ...(where !== undefined && { place: where }),
      ...kept(before ?? {}),
    });
  }
  return { kind: 'sessions', sessions };
};
