import { type IsoDate, type IsoWeek, isoWeekOf } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { municipalityNamed } from '../language/municipality-names.js';
import { readWeek, type WeekWords, weekMeant } from '../language/week-words.js';

// Grammar: [visa] NAME [WEEK] [[för] MUNICIPALITY]   (week and municipality in either order)
//          NAME skicka [WEEK] [[till] MUNICIPALITY] | skicka NAME [WEEK] [[till] MUNICIPALITY]
//   visa:         visa | show
//   NAME:         veckobrev | veckobrevet | veckobreven | digest | weekly digest | the … | … digests
//   skicka:       skicka | skicka ut | send
//   WEEK:         2026-W46 | v 46 | v. 46 2026 | vecka 46 | week 46 | 46 | förra veckan | next week …
//   MUNICIPALITY: the name of one owner municipality as people write it
const NAME =
  /^(?:visa\s+|show\s+)?(?<first>(?:skicka(?:\s+ut)?|send)\s+)?(?:veckobrev(?:et|en)?|(?:the )?(?:weekly )?digests?)(?:\s+(?<rest>.+?))?[.!]?$/is;
const SEND = /^(?:skicka(?:\s+ut)?|send)(?:\s+|$)/i;

export interface DigestWords {
  readonly send: boolean;
  readonly week?: WeekWords;
  /** The week as it was written; empty when none was. */
  readonly written: string;
  readonly municipality?: MunicipalityId;
}

/** The ISO week meant, this week when none was written; undefined when there is no such week. */
export const weekOf = ({ week }: DigestWords, today: IsoDate): IsoWeek | undefined =>
  week === undefined ? isoWeekOf(today) : weekMeant(week, today);

/** The arguments when the whole message fits the grammar above. */
export const parseDigestWords = (text: string): DigestWords | undefined => {
  const match = NAME.exec(text);
  if (match === null) return undefined;
  const rest = match.groups?.['rest'] ?? '';
  const send = match.groups?.['first'] !== undefined || SEND.test(rest);
  const said = rest.replace(SEND, '');
  const read = readWeek(said);
  const week = { ...(read === undefined ? {} : { week: read.week }), written: read?.written ?? '' };
  const left = read === undefined ? said : read.left;
  if (left === '') return { send, ...week };
  const municipality = municipalityNamed(left.replace(/^(?:för|for|till|to) /i, ''));
  return municipality === undefined ? undefined : { send, ...week, municipality };
};
