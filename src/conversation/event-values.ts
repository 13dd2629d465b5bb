import { dateInWords } from '../cards/event-date-words.js';
import { EMPTY_EVENT_FORM, type EventField, type EventFormValues } from '../cards/event-form.js';
import type { EventDetails } from '../domain/event.js';
import type { EventReading } from '../language/event-reading.js';
import type { Texts } from '../texts/index.js';

const asText = (value: number | string | undefined): string => (value === undefined ? '' : String(value));

/** Between names; a semicolon when one of them holds a comma itself. */
const listed = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

type Told = Partial<Omit<EventDetails, 'series'>> &
  Pick<EventReading, 'series' | 'startTime'> & { readonly partners: readonly string[] };

const valuesOf = (texts: Texts, told: Told): EventFormValues => {
  const { kind, title, date, startTime, endTime, form, place, dateEnd, link, area, audience, partners } =
    told;
  const { capacity, quotaPerMunicipality, lastDayToRegister, series } = told;
  const given: Partial<Record<EventField, string>> = {
    ...(kind && { kind }),
    ...(form && { form }),
    ...(area && { area }),
  };
  return {
    ...EMPTY_EVENT_FORM,
    ...given,
    title: asText(title),
    date: date === undefined ? '' : dateInWords(texts, date),
    startTime: asText(date?.time ?? startTime),
    endTime: asText(endTime),
    place: asText(place),
    dateEnd: asText(dateEnd),
    link: asText(link),
    audience: asText(audience),
    partners: listed(partners),
    capacity: asText(capacity),
    quotaPerMunicipality: asText(quotaPerMunicipality),
    lastDayToRegister: asText(lastDayToRegister),
    seriesName: asText(series?.name),
    seriesNumber: asText(series?.number),
    seriesOf: asText(series?.of),
  };
};

/** What an event says, as it stands in the inputs. */
export const valuesOfEvent = (texts: Texts, details: EventDetails): EventFormValues =>
  valuesOf(texts, details);

/** What a sentence says, as it stands in the inputs; a date that may be another is left for a person to write. */
export const valuesOfReading = (texts: Texts, reading: EventReading): EventFormValues => {
  const isUnclear = reading.unclear.some(({ field }) => field === 'date');
  const values = valuesOf(texts, reading);
  return isUnclear ? { ...values, date: '', dateEnd: '' } : values;
};
