import { daysBetween, type IsoDate, yearOf } from '../domain/calendar.js';
import type { Period } from '../domain/fuzzy-date.js';
import { fuzzyDateOf } from './fuzzy-period.js';
import { isoDay, MONTH } from './months.js';
import { type Span, spanOf, without } from './spans.js';
import { type DateReading, readDate } from './swedish-dates.js';

/** When an event is, by its words. */
export interface EventDateReading {
  readonly date?: Period;
  readonly dateEnd?: IsoDate;
  /** "Datum kommer". */
  readonly hasNoDateYet: boolean;
  /** Words that may mean another day. */
  readonly unclear?: readonly Span[];
  readonly spans: readonly Span[];
}

const BEGIN = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';

const NO_DATE_YET = new RegExp(
  `${BEGIN}(?:(?:datum(?:et)?|dag(?:en)?) (?:kommer|foljer|meddelas|ej klart|ej bestamt|(?:ar )?(?:annu )?inte (?:klart|bestamt|satt))(?: senare)?|(?:inget|utan|oklart) datum(?: an| annu)?|(?:date|day) (?:to be (?:decided|announced)|tba|tbd)|no date(?: yet)?)${END}`,
  'gu',
);
const YEAR = "(?: ?[-,']? ?(?:20)?\\d\\d(?![\\d.:/]))?";
const SEASON =
  '(?:(?:var|host)(?:en|terminen)?|sommar(?:en)?|vt|ht|spring|summer|autumn|(?:forsta|andra) halvaret|first half|second half)';
const FUZZY = new RegExp(
  `${BEGIN}(?:(?:under|i|till|in|during) )?(?:(?:borjan|mitten|slutet) (?:av|pa) )?(?:(?:nasta |next )?${SEASON}${YEAR}|${MONTH}\\.?(?: ?(?:-|till|to) ?${MONTH}\\.?)?(?:,? ?20\\d\\d)?(?! ?\\d)|nasta (?:ar|manad)|next (?:year|month)|20\\d\\d(?![-./:]))${END}`,
  'gu',
);
/** A day before the month, so that "12 dec" is no month. */
const DAY_BEFORE = /\d(?::?[a-z]{1,2})? ?(?:of )?$/;
/** Written so, they may be people's names. */
const NAME = /^(?:Jan|Maj|May|Mar|April|June|Augusti?) \p{Lu}/u;
/** A day of nothing but digits and a full stop may as well be a time or a number. */
const DOTTED = /^\d{1,2}\.\d{1,2}$/;
/** A day that far ahead, whose year was chosen, is more likely to be one that has been. */
const FAR_AHEAD_DAYS = 270;

const fuzzyIn = (text: string, folded: string, today: IsoDate): (Span & { period: Period }) | undefined => {
  for (const match of folded.matchAll(FUZZY)) {
    const span = spanOf(match);
    const isDay = DAY_BEFORE.test(folded.slice(Math.max(0, span.start - 6), span.start));
    if (isDay || NAME.test(text.slice(span.start, span.end + 2))) continue;
    const { period } = fuzzyDateOf(match[0], today);
    if (period !== undefined && period.precision !== 'day') return { ...span, period };
  }
  return undefined;
};

const isExact = ({ date, unclear }: DateReading): boolean =>
  unclear !== undefined || (date !== undefined && ['day', 'week'].includes(date.period.precision));

const readDay = (text: string, folded: string, today: IsoDate): EventDateReading => {
  const fuzzy = fuzzyIn(text, folded, today);
  const beside = fuzzy === undefined ? folded : without(folded, [fuzzy]);
  const read = readDate(beside, today, 'future');
  if (fuzzy !== undefined && !isExact(read)) {
    return { hasNoDateYet: false, date: fuzzy.period, spans: [fuzzy] };
  }
  // A day that was read takes the words around it with it: "12 december" and the year after it.
  const whole = fuzzy === undefined ? read : readDate(folded, today, 'future');
  const { date, spans } = isExact(whole) && whole.unclear === undefined ? whole : read;
  const unclear = read.unclear && whole.unclear;
  if (unclear !== undefined || date === undefined) {
    return { hasNoDateYet: false, spans, ...(unclear !== undefined && { unclear }) };
  }
  const { period, dateEnd, isStated } = date;
  const isDotted = spans.every(({ start, end }) => DOTTED.test(folded.slice(start, end).trim()));
  const isFar = !isStated && daysBetween(today, period.from) > FAR_AHEAD_DAYS;
  // "v 3-4" is a stretch of weeks, and neither its first nor its last day is known.
  const isWeeks = period.precision === 'week' && dateEnd !== undefined;
  return {
    hasNoDateYet: false,
    date: isWeeks ? { ...period, to: dateEnd } : period,
    ...(dateEnd !== undefined && !isWeeks && { dateEnd }),
    spans,
    ...((isDotted || isFar) && { unclear: spans }),
  };
};

/**
 * The day, week, month, season or year that an event is said to be in, never more exact than its words (I32). Without
 * a year the next time that is not over is meant. `text` and `folded` hold the same places.
 */
export const readEventDate = (text: string, folded: string, today: IsoDate): EventDateReading => {
  const missing = [...folded.matchAll(NO_DATE_YET)].map(spanOf);
  const read = readDay(text, without(folded, missing), today);
  const hasNoDateYet = missing.length > 0 && read.date === undefined && read.unclear === undefined;
  return { ...read, hasNoDateYet, spans: [...missing, ...read.spans] };
};

const LAST_DAY = new RegExp(
  `${BEGIN}(?:(?:sista|senaste) (?:anmalningsdag(?:en)?|dag(?:en)? (?:for anmalan|att anmala sig))|anmalan|anmal(?: dig| er)?|osa|o\\.s\\.a\\.?|register|registration)(?: (?:senast|till|fore|by|before|closes|stanger|ar))*(?: den)?:? ?`,
  'gu',
);
/** Long enough for "onsdagen den 14 december 2027". */
const LONGEST_DATE = 32;

/** The last day to register, and the words that say it. */
export interface LastDay {
  readonly day: IsoDate;
  readonly isYearWritten: boolean;
  readonly spans: readonly Span[];
}

/** "Anmälan senast 5/12". */
export const readLastDay = (folded: string, today: IsoDate): LastDay | undefined => {
  for (const match of [...folded.matchAll(LAST_DAY)].slice(0, 3)) {
    const at = spanOf(match);
    const after = /^[^,;]*/.exec(folded.slice(at.end, at.end + LONGEST_DATE))?.[0] ?? '';
    const { date, spans, unclear } = readDate(after, today, 'future');
    const [first] = spans;
    if (date?.period.precision !== 'day' || unclear !== undefined || (first?.start ?? 9) > 1) continue;
    const written = spans.map(({ start, end }) => ({ start: at.end + start, end: at.end + end }));
    return {
      day: date.period.from,
      isYearWritten: /20\d\d/.test(after),
      spans: [at, ...written],
    };
  }
  return undefined;
};

/** The last day to register lies before the event, so a year that is not written is the latest that does. */
export const lastDayBefore = ({ day, isYearWritten }: LastDay, date: Period | undefined): IsoDate => {
  if (isYearWritten || date === undefined || day <= date.from) {
    const next = `${yearOf(day) + 1}${day.slice(4)}`;
    return !isYearWritten && date !== undefined && next <= date.from ? next : day;
  }
  const [month, date_] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year = yearOf(date.from);
  const same = isoDay(year, month, date_);
  return same <= date.from ? same : isoDay(year - 1, month, date_);
};
