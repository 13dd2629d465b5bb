import type { Incoming } from '../../src/conversation/turn.js';
import type { MunicipalityTenant } from '../../src/domain/municipality-tenant.js';
import type { Person } from '../../src/domain/person.js';
import { aPerson } from './builders.js';

/** Tenants of Järfälla's and of nobody's. */
export const JARFALLA_TENANT = '22222222-2222-4333-8444-555555555555';
export const OTHER_TENANT = '33333333-2222-4333-8444-555555555555';

/** That Järfälla's people write from {@link JARFALLA_TENANT}. */
export const tenantOfJarfalla: MunicipalityTenant = {
  id: '2026-tenant',
  version: 1,
  municipalityId: 'jarfalla',
  tenantId: JARFALLA_TENANT,
  setBy: '2026-anna',
  setAt: '2026-11-17T09:00:00.000Z',
};

/** Somebody to write as who is not in the registry. Keep them out of the store. */
export const aStranger = (tenantId: string, key = 'nadja'): Person =>
  aPerson(key, [], { identity: `${tenantId}/${key}`, displayName: 'Nadja Demo' });

/** Somebody in a tenant whom Teams could not name. */
export const unnamed = (incoming: Incoming): Incoming => ({
  ...incoming,
  sender: { tenantId: OTHER_TENANT, aadObjectId: '', name: '' },
});
