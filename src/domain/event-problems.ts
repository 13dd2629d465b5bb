import { addDays, type IsoDate, yearOf } from './calendar.js';
import type { EventDetails, Registration } from './event.js';
import { lastPossibleDay } from './event-dates.js';
import { seatsTaken } from './event-seats.js';
import { isOnDay } from './fuzzy-date.js';
import { isHttpsLink } from './https-link.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';

export const MAX_EVENT_TITLE_LENGTH = 200;
/** Of a place, an audience, a partner or the name of a series. */
export const MAX_EVENT_TEXT_LENGTH = 500;
const MAX_PARTNERS = 20;
const MAX_SEATS = 10_000;
const MAX_IN_SERIES = 200;
/** A later year is a slip of the keyboard. */
const MAX_YEARS_AHEAD = 5;
/** An event over more days than this is a slip of the keyboard too. */
const MAX_DAYS = 60;

const isSeats = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MAX_SEATS;
const isInSeries = (count: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= MAX_IN_SERIES;

type Check = (details: EventDetails, today: IsoDate) => boolean;

/** True = the problem is there. The order is the order in which a person is told. */
const CHECKS = {
  title_missing: ({ title }) => title.trim() === '',
  title_too_long: ({ title }) => title.length > MAX_EVENT_TITLE_LENGTH,
  year_out_of_range: ({ date }, today) =>
    date !== undefined && (yearOf(date.from) < 2000 || yearOf(date.to) > yearOf(today) + MAX_YEARS_AHEAD),
  last_day_without_day: ({ date, dateEnd }) => dateEnd !== undefined && !isOnDay(date),
  last_day_before_first: ({ date, dateEnd }) =>
    date !== undefined && dateEnd !== undefined && dateEnd < date.from,
  too_many_days: ({ date, dateEnd }) =>
    date !== undefined && dateEnd !== undefined && dateEnd > addDays(date.from, MAX_DAYS),
  end_without_start: ({ date, endTime }) => endTime !== undefined && date?.time === undefined,
  end_before_start: ({ date, dateEnd, endTime }) =>
    date?.time !== undefined &&
    endTime !== undefined &&
    (dateEnd ?? date.from) === date.from &&
    endTime <= date.time,
  last_day_to_register_after: (details) => {
    const last = lastPossibleDay(details);
    return last !== undefined && details.lastDayToRegister !== undefined && details.lastDayToRegister > last;
  },
  capacity_out_of_range: ({ capacity }) => capacity !== undefined && !isSeats(capacity),
  quota_out_of_range: ({ quotaPerMunicipality: quota }) => quota !== undefined && !isSeats(quota),
  quota_above_capacity: ({ capacity, quotaPerMunicipality: quota }) =>
    capacity !== undefined && quota !== undefined && quota > capacity,
  series_out_of_range: ({ series }) =>
    [series?.number, series?.of].some((count) => count !== undefined && !isInSeries(count)),
  series_number_above: ({ series }) =>
    series?.number !== undefined && series.of !== undefined && series.number > series.of,
  link_not_https: ({ link }) => link !== undefined && !isHttpsLink(link),
  too_many_partners: ({ partners }) => partners.length > MAX_PARTNERS,
  text_too_long: ({ place = '', audience = '', partners, series }) =>
    [place, audience, series?.name ?? '', ...partners].some((text) => text.length > MAX_EVENT_TEXT_LENGTH),
} as const satisfies Readonly<Record<string, Check>>;

export type EventProblem = keyof typeof CHECKS;

// Object.keys forgets what the keys are.
export const EVENT_PROBLEMS = Object.keys(CHECKS) as readonly EventProblem[];

/** All that must be mended before the event can be saved; empty = it can be. A date may be missing (I32). */
export const eventProblems = (details: EventDetails, today: IsoDate): readonly EventProblem[] =>
  EVENT_PROBLEMS.filter((problem) => CHECKS[problem](details, today));

/** Fewer seats than people who have one already: nobody loses a seat. */
export type TooFewSeats =
  | { readonly kind: 'capacity'; readonly seated: number }
  | { readonly kind: 'quota'; readonly municipalityId: MunicipalityId; readonly seated: number };

/** What those who have a seat stand in the way of; only limits that are lower than before. */
export const tooFewSeats = (
  before: Pick<EventDetails, 'capacity' | 'quotaPerMunicipality'>,
  { capacity, quotaPerMunicipality: quota }: Pick<EventDetails, 'capacity' | 'quotaPerMunicipality'>,
  registrations: readonly Registration[],
): TooFewSeats | undefined => {
  const seated = seatsTaken(registrations);
  if (
    capacity !== undefined &&
    capacity < (before.capacity ?? Number.POSITIVE_INFINITY) &&
    capacity < seated
  ) {
    return { kind: 'capacity', seated };
  }
  if (quota === undefined || quota >= (before.quotaPerMunicipality ?? Number.POSITIVE_INFINITY)) {
    return undefined;
  }
  const [most] = MUNICIPALITY_IDS.map((municipalityId) => ({
    municipalityId,
    seated: seatsTaken(registrations, municipalityId),
  })).toSorted((a, b) => b.seated - a.seated);
  return most !== undefined && most.seated > quota ? { kind: 'quota', ...most } : undefined;
};

/** Everything a person wrote freely, to be searched for what must not be stored (I27). */
export const writtenInEvent = ({
  title,
  series,
  place = '',
  link = '',
  partners,
  audience = '',
}: EventDetails): readonly string[] => [title, series?.name ?? '', place, link, ...partners, audience];
