import { type IsoInstant, localDate, localTime } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';

/** `fredag 27 november kl. 13.05` */
export const momentSaid = (
  { timeZone }: Pick<Ports, 'timeZone'>,
  { formats }: Texts,
  at: IsoInstant,
): string => formats.moment(localDate(at, timeZone), localTime(at, timeZone));
