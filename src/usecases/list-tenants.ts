import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import type { MunicipalityTenant } from '../domain/municipality-tenant.js';
import type { Ports } from './ports.js';
import { isLetIn } from './tenant-of.js';

export interface TenantOfMunicipality {
  readonly municipalityId: MunicipalityId;
  readonly tenant: MunicipalityTenant | undefined;
  /** False while the bot turns away all who write from its tenant. */
  readonly isLetIn: boolean;
}

/** All eight municipalities in owner order, each with its tenant if it has one. */
export const listTenants = async (ports: Ports): Promise<readonly TenantOfMunicipality[]> => {
  const tenants = await ports.store.find('tenants');
  return MUNICIPALITY_IDS.map((id) => {
    const tenant = tenants.find(({ municipalityId }) => municipalityId === id);
    return { municipalityId: id, tenant, isLetIn: tenant === undefined || isLetIn(ports, tenant.tenantId) };
  });
};
