import type { Activity } from './activity.js';
import type { IsoWeek, TimeZone } from './calendar.js';
import type { DigestRecord } from './digest.js';
import type { MunicipalityId } from './municipality.js';
import type { Person } from './person.js';
import type { Request } from './request.js';

/** All that a digest is compiled from. */
export interface DigestInput {
  readonly week: IsoWeek;
  readonly municipality: MunicipalityId;
  readonly activities: readonly Activity[];
  readonly requests: readonly Request[];
  readonly people: readonly Person[];
  /** Every digest reserved so far, of any week and state. */
  readonly sentDigests: readonly DigestRecord[];
  readonly timeZone: TimeZone;
}
