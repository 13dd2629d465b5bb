import type { IsoDate } from '../domain/calendar.js';
import type { Event, Registration } from '../domain/event.js';
import { quotaLeft, seatsLeft, seatsTaken, seatsWaitedFor } from '../domain/event-seats.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { eventWhen } from './event-when.js';

/** An event with what is told of it to one of its readers. */
export interface ToldEvent {
  readonly event: Event;
  readonly registrations: readonly Registration[];
  readonly today: IsoDate;
  /** Whose quota the reader comes under; undefined where others read. */
  readonly municipality: MunicipalityId | undefined;
  /** How many are registered is for the staff to see. */
  readonly isForStaff: boolean;
  readonly isOpen: boolean;
}

interface Row {
  readonly label: string;
  readonly text: string;
}

const seriesText = ({ signUp, formats }: Texts, { series }: Event): string | undefined => {
  if (series === undefined) return undefined;
  const { name, number, of } = series;
  if (number === undefined) return name;
  return of === undefined
    ? signUp.seriesPart(name, formats.number(number))
    : signUp.seriesPartOf(name, formats.number(number), formats.number(of));
};

const seatsText = (
  { signUp: { seats }, formats: { number } }: Texts,
  { event, registrations, municipality }: ToldEvent,
): string => {
  const { capacity, quotaPerMunicipality: quota } = event;
  const left = seatsLeft(event, registrations);
  if (capacity === undefined || left === undefined) {
    if (quota === undefined) return seats.unlimited;
  } else if (left === 0) return seats.full(number(capacity));
  const all = capacity === undefined || left === undefined ? '' : seats.left(number(left), number(capacity));
  if (quota === undefined) return all;
  const withQuota = all === '' ? seats.quotaOnly(number(quota)) : seats.quota(all, number(quota));
  const ownLeft = quotaLeft(event, registrations, municipality);
  if (municipality === undefined || ownLeft === undefined) return withQuota;
  const name = MUNICIPALITY_NAMES[municipality];
  return ownLeft === 0
    ? seats.ownFull(withQuota, name)
    : seats.ownLeft(withQuota, name, number(Math.min(ownLeft, left ?? ownLeft)));
};

/** How many are registered, never how many came (I17). */
export const registeredText = (
  { signUp, formats }: Texts,
  registrations: readonly Registration[],
): string => {
  const taken = seatsTaken(registrations);
  const waiting = seatsWaitedFor(registrations);
  if (taken === 0 && waiting === 0) return signUp.registered.none;
  const seated = signUp.registered.seated(formats.number(taken));
  return waiting === 0 ? seated : signUp.registered.waiting(seated, formats.number(waiting));
};

/** How many came, never how many had registered (I17). */
const attendedText = ({ signUp, formats }: Texts, { attendance }: Event): string | undefined => {
  if (attendance === undefined) return undefined;
  const count = formats.number(attendance.attended);
  return attendance.isEstimated ? signUp.attendedAbout(count) : count;
};

/** What is told of an event, row by row; what is not known has none. */
export const eventRows = (texts: Texts, told: ToldEvent): Row[] => {
  const { event, registrations, today, isForStaff, isOpen } = told;
  const { rows } = texts.signUp;
  const lastDay = event.lastDayToRegister;
  const all: readonly (readonly [label: string, text: string | undefined])[] = [
    [rows.cancelled, event.state === 'cancelled' ? event.cancelledBecause : undefined],
    [rows.when, eventWhen(texts, event, today)],
    [rows.place, event.place],
    [rows.series, seriesText(texts, event)],
    [rows.partners, event.partners.length > 0 ? texts.formats.list(event.partners) : undefined],
    [rows.audience, event.audience],
    [rows.seats, isOpen ? seatsText(texts, told) : undefined],
    [rows.lastDay, isOpen && lastDay !== undefined ? texts.formats.day(lastDay) : undefined],
    [rows.registered, isForStaff ? registeredText(texts, registrations) : undefined],
    [rows.attended, attendedText(texts, event)],
  ];
  return all.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
};
