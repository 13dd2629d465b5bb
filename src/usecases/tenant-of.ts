import type { MunicipalityId } from '../domain/municipality.js';
import type { MunicipalityTenant } from '../domain/municipality-tenant.js';
import type { Ports, Store } from './ports.js';

/** The tenant that the municipality's people write from; undefined until one has been set. */
export const tenantOf = async (
  store: Pick<Store, 'find'>,
  municipalityId: MunicipalityId,
): Promise<MunicipalityTenant | undefined> => (await store.find('tenants', { municipalityId }))[0];

/** The municipality whose people write from the tenant, a GUID in lower case; undefined when it is nobody's. */
export const municipalityOfTenant = async (
  store: Pick<Store, 'find'>,
  tenantId: string,
): Promise<MunicipalityId | undefined> => (await store.find('tenants', { tenantId }))[0]?.municipalityId;

/** Whether the bot takes messages from the tenant at all; in local mode it takes every one. */
export const isLetIn = ({ allowedTenants }: Pick<Ports, 'allowedTenants'>, tenantId: string): boolean =>
  allowedTenants === undefined || allowedTenants.includes(tenantId);
