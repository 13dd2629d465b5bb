import { type ActivityField, FOLLOWS } from '../../cards/activity-form-fields.js';
import { type CardElement, textIn } from '../../cards/card-element.js';
import { inputsOf } from '../../cards/card-inputs.js';
import { partsOf } from '../../cards/card-parts.js';
import { stateOn } from '../../domain/activity-rules.js';
import { daysOfMonth, daysOfWeek, type IsoDate, isIsoDate, isoWeekOf } from '../../domain/calendar.js';
import { type DatePrecision, onDay } from '../../domain/fuzzy-date.js';
import { roundedHours } from '../../domain/hours.js';
import { inOwnerOrder, isMunicipalityId, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { type Draft, isProposed } from './draft.js';

/** The verb of the button that saves what a form holds. */
const SAVE = 'activity.save';

const saveDataIn = (content: unknown): CardElement | undefined =>
  partsOf(content)
    .flatMap((part) => (part.kind === 'button' && part.button.kind === 'press' ? [part.button] : []))
    .find(({ verb }) => verb === SAVE)?.data;

const listIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A number as the form writes it, with a decimal comma. */
const numberIn = (text: string): number | null => {
  const number = Number(text.replace(/\s/g, '').replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? null : number;
};

const precisionIn = (precision: string, time: string): DatePrecision => {
  if (precision === 'week' || precision === 'month') return precision;
  return time === '' ? 'day' : 'minute';
};

const firstDayOf = (date: IsoDate, precision: DatePrecision): IsoDate => {
  if (precision === 'week') return daysOfWeek(isoWeekOf(date))?.from ?? date;
  return precision === 'month' ? daysOfMonth(date).from : date;
};

/** Of a hybrid meeting with two counts, those who attended are both. */
const bothOf = (onSite: number | null, online: number | null): number | null =>
  onSite === null && online === null ? null : (onSite ?? 0) + (online ?? 0);

/**
 * What a form would save if nobody changed it, as it is compared; undefined for a card that saves no activity. A
 * value stands in an input, or in the data of the button where the card does not ask for it.
 */
export const draftOfForm = (
  content: unknown,
  today: IsoDate,
  nameOf: (personId: string) => string,
): Draft | undefined => {
  const data = saveDataIn(content);
  if (data === undefined) return undefined;
  const inputs = new Map(inputsOf(content).map(({ id, value }) => [id, value]));
  const written = (field: ActivityField): string => inputs.get(field) || textIn(data, field);
  const numberAt = (field: ActivityField): number | null => numberIn(written(field));

  const inferred = listIn(textIn(data, 'inferred'));
  const precision = precisionIn(written('precision'), written('time'));
  const date = isIsoDate(written('date')) ? firstDayOf(written('date'), precision) : '';
  const isDateSaid = date !== '' && !isProposed(date, today, inferred);
  const state = written('state');
  const staffIds = listIn(written('staffIds'));
  const hoursEach = numberAt('hoursPerPerson');
  const [onSite, online] = [numberAt('onSite'), numberAt('online')];
  return {
    kind: written('kind') || null,
    date: isDateSaid ? date : null,
    hours: numberAt('hours') ?? (hoursEach && roundedHours(hoursEach * Math.max(staffIds.length, 1))),
    municipalities: inOwnerOrder(listIn(written('municipalities')).filter(isMunicipalityId)).map(
      (id) => MUNICIPALITY_NAMES[id],
    ),
    area: inferred.includes('area') ? null : written('area') || null,
    registered: numberAt('registered'),
    attended: numberAt('attended') ?? bothOf(onSite, online),
    onSite,
    online,
    title: written('title'),
    datePrecision: isDateSaid ? precision : null,
    dateEnd: written('dateEnd') || null,
    state: state === FOLLOWS || state === '' ? stateOn(onDay(date), today) : state,
    staff: staffIds.map(nameOf),
    otherParties: listIn(written('otherParties')),
  };
};
