import type { MunicipalityId } from '../domain/municipality.js';
import type { MunicipalityTenant } from '../domain/municipality-tenant.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf } from './changes.js';
import type { Ports, Remove } from './ports.js';
import type { SeenTenant } from './set-tenant.js';
import { tenantOf } from './tenant-of.js';

/** Someone was first; `tenant` is as it is now. */
export interface RemoveTenantRefusal {
  readonly kind: 'changed';
  readonly tenant: MunicipalityTenant;
}

/**
 * Forgets which tenant a municipality's people write from. Gives what was removed; undefined when there was none any
 * more, as after a press that arrives twice.
 */
export const removeTenant = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly municipalityId: MunicipalityId;
    /** What the person saw. */
    readonly seen: SeenTenant;
  },
): Promise<Result<MunicipalityTenant | undefined, RemoveTenantRefusal>> => {
  const { by, municipalityId, seen } = input;
  const tenant = await tenantOf(ports.store, municipalityId);
  if (tenant === undefined) return ok(undefined);
  if (tenant.id !== seen.id || tenant.version !== seen.version) return refused({ kind: 'changed', tenant });
  const change: Remove<'tenants'> = {
    op: 'remove',
    collection: 'tenants',
    id: tenant.id,
    expectedVersion: tenant.version,
  };
  const audit = auditOf(ports, by, 'remove-tenant', change, tenant);
  const committed = await ports.store.commit([change, audit]);
  // Someone was first, so that there is none now or the version is another one.
  return committed.ok ? ok(tenant) : removeTenant(ports, input);
};
