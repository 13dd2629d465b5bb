import { tenantFormCard, tenantFormView } from '../cards/tenant-form.js';
import { tenantListCard, tenantListView } from '../cards/tenant-list.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { listTenants } from '../usecases/list-tenants.js';
import type { Ports } from '../usecases/ports.js';
import { type SeenTenant, type SetTenant, type SetTenantRefusal, setTenant } from '../usecases/set-tenant.js';
import { tenantOf } from '../usecases/tenant-of.js';
import { askerOf } from './asker.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith } from './reply.js';
import type { Turn } from './turn.js';

/** All eight municipalities with their tenants, under what just happened. */
export const tenantList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  ...notices: readonly string[]
): Promise<Reply> =>
  as(tenantListCard.render(tenantListView(turn.texts, { rows: await listTenants(ports), notices })));

/** The form for one municipality's tenant, with what was pasted and what is wrong with it. */
export const tenantForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  municipalityId: MunicipalityId,
  filled: { readonly written: string; readonly problem: string } | undefined = undefined,
): Promise<Reply> => {
  const view = tenantFormView(turn.texts, {
    municipalityId,
    tenant: await tenantOf(ports.store, municipalityId),
    written: filled?.written ?? '',
    problems: filled === undefined ? [] : [filled.problem],
  });
  return as(tenantFormCard.render(view));
};

const refusalSentence = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  error: SetTenantRefusal,
): Promise<string> => {
  const { tenants } = turn.texts;
  const name = MUNICIPALITY_NAMES[municipalityId];
  switch (error.kind) {
    case 'not_a_tenant':
      return tenants.notATenant;
    case 'fou_tenant':
      return tenants.fouTenant;
    case 'taken':
      return tenants.taken(MUNICIPALITY_NAMES[error.municipalityId]);
    case 'changed':
      return error.tenant === undefined
        ? tenants.goneMeanwhile(name)
        : tenants.changed(name, await nameOf(ports, turn, error.tenant.setBy));
  }
};

const savedSentences = ({ texts: { tenants } }: Turn, { tenant, before, isLetIn }: SetTenant): string[] => {
  const municipality = MUNICIPALITY_NAMES[tenant.municipalityId];
  const isSame = before?.version === tenant.version;
  return [
    isSame ? tenants.unchanged(municipality) : tenants.saved(municipality),
    ...(isLetIn ? [] : [tenants.notLetIn]),
    ...(isSame || before === undefined ? [] : [tenants.movedFrom(before.tenantId)]),
  ];
};

/** Saves the tenant, or shows the form with what was pasted and what to do instead. */
export const saveTenant = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  written: string,
  seen: SeenTenant | 'none',
): Promise<Reply> => {
  const by = askerOf(turn).person.id;
  const set = await setTenant(ports, { by, municipalityId, tenantId: written, seen });
  if (set.ok) return tenantList(ports, turn, replaceWith, ...savedSentences(turn, set.value));
  const problem = await refusalSentence(ports, turn, municipalityId, set.error);
  return tenantForm(ports, turn, replaceWith, municipalityId, { written, problem });
};
