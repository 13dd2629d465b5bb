import type { IsoDate } from '../domain/calendar.js';
import type { EventForm } from '../domain/event.js';
import { isHttpsLink } from '../domain/https-link.js';
import { titleFrom } from './activity-title.js';
import { readAreas } from './area-words.js';
import { lastDayBefore, readLastDay } from './event-dates.js';
import { readEventForm } from './event-form-words.js';
import { readEventKind } from './event-kind-words.js';
import { readEventNumbers } from './event-numbers.js';
import { readEventPeople } from './event-people.js';
import type { EventReading } from './event-reading.js';
import { readEventWhen } from './event-when.js';
import { MONTH } from './months.js';
import { foldInPlace, type Span, spanOf, without } from './spans.js';

const LINK = /https:\/\/[^\s,;|]{3,500}/u;
const SERIES_NAME =
  /(?<![\p{L}\d])(?:(?:i|ur|del av) (?:seminarie)?serien|(?:seminarie)?serie ?:|in the series) ?["”“]?((?:(?! (?:om|med|for|den)(?![\p{L}]))[^,;|"”“()\n]){2,80})["”“]?/u;
const WEBINAR = /(?<![\p{L}])webb?inari/u;

/** The first group of a match, as it was written. */
const groupOf = (text: string, match: RegExpExecArray): string => {
  const [whole, group = ''] = match;
  const start = match.index + whole.lastIndexOf(group);
  return text.slice(start, start + group.length).trim();
};

/** "Jan 22", "March 3rd": with a capital, since "mars 27" may as well be a year. */
const MONTH_FIRST = /(?<![\p{L}\d])(\p{Lu}\p{L}{2,8}) (\d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d/-]|[.:,]\d)/gu;
const IS_MONTH = new RegExp(`^${MONTH}$`, 'u');

/** One blank between words, and the day before its month. */
const tidied = (sentence: string): string =>
  sentence
    .trim()
    .replace(/\s+/g, ' ')
    .replace(MONTH_FIRST, (written, month: string, day: string) =>
      IS_MONTH.test(month.toLowerCase()) ? `${day} ${month}` : written,
    );

const MEETING_LINK = /^https:\/\/(?:teams\.microsoft\.com|[\w.-]*zoom\.us|meet\.google\.com)\//u;

/** What is said, else what the place or the link tells; a digital event at a place is for a person to explain. */
const formOf = (
  said: EventForm | undefined,
  place: string | undefined,
  isJoinedFromAfar: boolean,
): EventForm | undefined => {
  if (said !== undefined) return said === 'digital' && place !== undefined ? undefined : said;
  if (place !== undefined) return isJoinedFromAfar ? 'hybrid' : 'on_site';
  return isJoinedFromAfar ? 'digital' : undefined;
};

/**
 * Reads what a sentence says of an event, without asking anyone; what it cannot know it leaves out or lists as unclear,
 * and a date is never made more exact than it was written (I32). Each reader is given what those before it have left.
 */
export const readEvent = (sentence: string, today: IsoDate): EventReading => {
  const text = tidied(sentence);
  const folded = foldInPlace(text);
  const taken: Span[] = [];
  const take = <Read extends { readonly spans: readonly Span[] } | undefined>(read: Read): Read => {
    taken.push(...(read?.spans ?? []));
    return read;
  };
  const left = (): string => without(folded, taken);

  const linkAt = LINK.exec(text);
  const link = linkAt !== null && isHttpsLink(linkAt[0]) ? linkAt[0] : undefined;
  if (linkAt !== null && link !== undefined) taken.push(spanOf(linkAt));
  const lastDay = take(readLastDay(left(), today));
  const numbers = take(readEventNumbers(left()));
  const when = take(readEventWhen(text, today, taken));
  const form = take(readEventForm(left()));
  const people = take(readEventPeople(without(text, taken), left()));
  const nameAt = SERIES_NAME.exec(left());
  if (nameAt !== null) taken.push(spanOf(nameAt));
  const seriesName = nameAt === null ? undefined : groupOf(text, nameAt);

  const kind = readEventKind(left());
  const about = [...taken, ...(kind ? [kind] : [])];
  const rest = titleFrom(text, kind?.isPlain ? about : taken, about, []);
  const kindAsWritten =
    kind === undefined ? '' : titleFrom(text.slice(kind.start, kind.end), [], [], []).title;
  const title = rest.title || (seriesName ?? kindAsWritten);

  const areas = readAreas(folded);
  const [area, ...moreAreas] = areas;
  const isJoinedFromAfar = WEBINAR.test(folded) || (link !== undefined && MEETING_LINK.test(link));
  const met = formOf(form.form, people.place, isJoinedFromAfar);
  const series = {
    ...(seriesName !== undefined && { name: seriesName }),
    ...(numbers.number !== undefined && { number: numbers.number }),
    ...(numbers.of !== undefined && { of: numbers.of }),
  };
  const { spans: _spans, unclear, ...days } = when;
  return {
    ...(kind && { kind: kind.kind }),
    ...(title !== '' && { title }),
    ...(Object.keys(series).length > 0 && { series }),
    ...days,
    ...(met !== undefined && { form: met }),
    ...(people.place !== undefined && { place: people.place }),
    ...(link !== undefined && { link }),
    partners: people.partners,
    ...(people.audience !== undefined && { audience: people.audience }),
    ...(area !== undefined && moreAreas.length === 0 && { area }),
    ...(numbers.capacity !== undefined && { capacity: numbers.capacity }),
    ...(numbers.quotaPerMunicipality !== undefined && { quotaPerMunicipality: numbers.quotaPerMunicipality }),
    ...(lastDay && { lastDayToRegister: lastDayBefore(lastDay, when.date) }),
    unclear: moreAreas.length > 0 ? [...unclear, { field: 'area', choices: areas }] : unclear,
    leftOver: rest.leftOver
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((each) => /\p{L}/u.test(each)),
  };
};
