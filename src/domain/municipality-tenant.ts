import type { IsoInstant } from './calendar.js';
import type { MunicipalityId } from './municipality.js';

/** Which Microsoft 365 tenant a municipality's own people write from. */
export interface MunicipalityTenant {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly municipalityId: MunicipalityId;
  /** A GUID in lower case. Unique: a tenant says one municipality. */
  readonly tenantId: string;
  /** Id of Person. */
  readonly setBy: string;
  readonly setAt: IsoInstant;
}
