import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';

/** No year is known, so that every date is written with its own. */
const NO_YEAR = 0;

/** When an event was, as exactly as is known (I32), always with the year. */
export const whenHeld = ({ formats }: Texts, { date, dateEnd }: Event): string =>
  date === undefined ? '' : formats.period(date, NO_YEAR, dateEnd);

/** When an event was and of which kind, on one line. */
export const heldLine = (texts: Texts, event: Event): string =>
  [whenHeld(texts, event), texts.labels.kinds[event.kind]].filter((part) => part !== '').join(' · ');
