import { localDate, yearOf } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { MunicipalityTenant } from '../domain/municipality-tenant.js';
import { ok, type Result, refused } from '../domain/result.js';
import { fouTenantsOf, tenantIdIn } from '../domain/tenant-id.js';
import { auditOf, insert, update } from './changes.js';
import type { Ports } from './ports.js';
import { isLetIn, tenantOf } from './tenant-of.js';

/** A tenant as a card showed it. The id tells one that was removed from one set anew, which is version 1 again. */
export type SeenTenant = Pick<MunicipalityTenant, 'id' | 'version'>;

export interface SetTenant {
  readonly tenant: MunicipalityTenant;
  /** What the municipality had; the same record as `tenant` when nothing had to be changed. */
  readonly before: MunicipalityTenant | undefined;
  /** False while the bot turns away all who write from there, because the configuration does not name the tenant. */
  readonly isLetIn: boolean;
}

export type SetTenantRefusal =
  /** What was written is not one GUID. */
  | { readonly kind: 'not_a_tenant' }
  /** FoU's own people write from there, so it would say of them that they are the municipality's. */
  | { readonly kind: 'fou_tenant' }
  /** A tenant says one municipality, and it is this one's. */
  | { readonly kind: 'taken'; readonly municipalityId: MunicipalityId }
  /** Someone was first; `tenant` is as it is now, undefined when it was removed. */
  | { readonly kind: 'changed'; readonly tenant: MunicipalityTenant | undefined };

const isSeen = (seen: SeenTenant | 'none', now: MunicipalityTenant | undefined): boolean =>
  seen === 'none' ? now === undefined : seen.id === now?.id && seen.version === now.version;

const isFousOwn = async ({ store, clock, timeZone }: Ports, tenantId: string): Promise<boolean> =>
  fouTenantsOf(await store.find('people'), localDate(clock.now(), timeZone)).has(tenantId);

/** Says which tenant a municipality's people write from. Setting the same again changes nothing. */
export const setTenant = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly municipalityId: MunicipalityId;
    /** As it was written: a GUID, whatever stands round it. */
    readonly tenantId: string;
    /** What the person saw to have been set; left out by who was shown nothing. */
    readonly seen?: SeenTenant | 'none';
  },
): Promise<Result<SetTenant, SetTenantRefusal>> => {
  const { by, municipalityId, seen } = input;
  const tenantId = tenantIdIn(input.tenantId);
  if (tenantId === undefined) return refused({ kind: 'not_a_tenant' });
  const before = await tenantOf(ports.store, municipalityId);
  const letIn = { isLetIn: isLetIn(ports, tenantId) };
  if (before?.tenantId === tenantId) return ok({ tenant: before, before, ...letIn });
  if (await isFousOwn(ports, tenantId)) return refused({ kind: 'fou_tenant' });
  if (seen !== undefined && !isSeen(seen, before)) return refused({ kind: 'changed', tenant: before });
  const [holder] = await ports.store.find('tenants', { tenantId });
  if (holder !== undefined && holder.municipalityId !== municipalityId) {
    return refused({ kind: 'taken', municipalityId: holder.municipalityId });
  }

  const setAt = ports.clock.now();
  const id = before?.id ?? ports.ids.record(yearOf(setAt));
  const record = { id, municipalityId, tenantId, setBy: by, setAt };
  const change = before === undefined ? insert('tenants', record) : update('tenants', before, record);
  const committed = await ports.store.commit([change, auditOf(ports, by, 'set-tenant', change, before)]);
  // Someone was first, in this municipality or with this tenant, and the next look tells which.
  return committed.ok ? ok({ tenant: change.record, before, ...letIn }) : setTenant(ports, input);
};
