import { isFuture } from '../domain/activity-rules.js';
import type { IsoDate } from '../domain/calendar.js';
import { onDay } from '../domain/fuzzy-date.js';
import type { ActivityReading, ReadField } from './activity-reading.js';

/** The only value that several readings have between them; undefined when there is none or they differ. */
const only = <T>(values: readonly (T | undefined)[]): T | undefined => {
  const [first, ...others] = values.filter((value) => value !== undefined);
  const written = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === written) ? first : undefined;
};

type Date = NonNullable<ActivityReading['date']>;

/** The day without the time of day, which is the other activity's. */
const dayOf = (date: Date | undefined): Date | undefined => {
  if (date === undefined || date.value.precision !== 'minute') return date;
  return { ...date, value: onDay(date.value.from) };
};

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** What a reading takes over from the others, and what the fields are called. */
interface Taken {
  readonly fields: Partial<ActivityReading>;
  readonly carried: readonly ReadField[];
}

const taking = <K extends keyof ActivityReading & ReadField>(
  field: K,
  own: unknown,
  value: ActivityReading[K] | undefined,
): Taken =>
  own === undefined && value !== undefined
    ? { fields: { [field]: value } as Partial<ActivityReading>, carried: [field] }
    : { fields: {}, carried: [] };

const withDate = (reading: ActivityReading, date: Date | undefined, today: IsoDate): ActivityReading => {
  if (
    reading.date !== undefined ||
    date === undefined ||
    reading.unclear.some(({ field }) => field === 'date')
  ) {
    return reading;
  }
  const { startTime, state } = reading;
  const value =
    startTime !== undefined && date.value.precision === 'day'
      ? { ...date.value, precision: 'minute' as const, time: startTime }
      : date.value;
  const concluded = isFuture(value, today) ? ('planned' as const) : ('done' as const);
  return {
    ...reading,
    date: { ...date, value },
    state: state.isStated ? state : { value: concluded, isStated: false },
    carried: [...reading.carried, 'date'],
  };
};

/** "mejl 15 min" beside two sounding boards is something else, though no kind is named. */
const isOfItsOwn = ({ title, municipalities }: ActivityReading, haveOwnDays: boolean): boolean =>
  title?.isStated === true && municipalities.length === 0 && !haveOwnDays;

/** Entries of a calendar, each with a time of its own: what one of them was about says nothing of the next. */
const isEntry = ({ startTime, kind, title }: ActivityReading): boolean =>
  startTime !== undefined && (kind?.isStated === true || title?.isStated === true);

/**
 * Gives each reading what was said once for all: a date said in one of them, and the kind when only one is named; when
 * they are of one kind also what it was about, with whom and where. A heading is for all that do not say otherwise.
 */
export const sharing = (
  readings: readonly ActivityReading[],
  heading: ActivityReading | undefined,
  today: IsoDate,
): readonly ActivityReading[] => {
  const all = heading === undefined ? readings : [heading, ...readings];
  const dates = all.map((reading) => dayOf(reading.date));
  const date = only(dates);
  const haveOwnDays = date === undefined && dates.some((day) => day !== undefined);
  const headingKind = heading?.kind?.isStated ? heading.kind : undefined;
  const kind = headingKind ?? only(all.map((reading) => reading.kind));
  const isOneKind = readings.every((reading) => (reading.kind ?? kind)?.value === kind?.value);
  const areEntries = heading === undefined && readings.length > 1 && readings.every(isEntry);
  const isApart = (reading: ActivityReading): boolean =>
    areEntries ||
    (headingKind === undefined && reading.kind === undefined && isOfItsOwn(reading, haveOwnDays));
  const sources = all.filter((reading) => reading === heading || (isOneKind && !isApart(reading)));
  const shared = <T>(of: (reading: ActivityReading) => T | undefined): T | undefined =>
    (heading && of(heading)) ?? only(sources.map(of));
  const title =
    shared((one) => (one.title?.isStated ? one.title : undefined)) ?? only(sources.map((one) => one.title));

  let before: Date | undefined = dayOf(heading?.date);
  return readings.map((reading) => {
    const ownKind = reading.kind?.isStated || headingKind === undefined ? reading.kind : undefined;
    const ownTitle = reading.title?.isStated ? reading.title : undefined;
    const taken = [
      taking('kind', ownKind, isApart(reading) ? undefined : kind),
      taking('title', ownTitle, isApart(reading) ? undefined : title),
      taking(
        'area',
        reading.area,
        shared(({ area }) => area),
      ),
      taking(
        'municipalities',
        filled(reading.municipalities),
        shared((one) => filled(one.municipalities)),
      ),
      taking(
        'otherParties',
        filled(reading.otherParties),
        shared((one) => filled(one.otherParties)),
      ),
      taking(
        'colleagues',
        filled(reading.colleagues),
        shared((one) => filled(one.colleagues)),
      ),
    ];
    const carried = taken.flatMap((one) => one.carried);
    const source = heading?.colleagues.length
      ? heading
      : sources.find(({ colleagues }) => colleagues.length > 0);
    const whole: ActivityReading = Object.assign({}, reading, ...taken.map(({ fields }) => fields), {
      carried,
      ...(carried.includes('colleagues') && source && { writerTookPart: source.writerTookPart }),
    });
    const dated = withDate(whole, date ?? before, today);
    before = dayOf(dated.date);
    return dated;
  });
};
