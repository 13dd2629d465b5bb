import { describe, expect, it } from 'vitest';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { listTenants } from '../../src/usecases/list-tenants.js';
import type { Ports, Store } from '../../src/usecases/ports.js';
import { removeTenant } from '../../src/usecases/remove-tenant.js';
import { setTenant } from '../../src/usecases/set-tenant.js';
import { municipalityOfTenant, tenantOf } from '../../src/usecases/tenant-of.js';
import { anna, EVERYONE, TENANT } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { JARFALLA_TENANT, OTHER_TENANT } from '../support/strangers.js';

const by = anna.id;
const jarfalla = { by, municipalityId: 'jarfalla', tenantId: JARFALLA_TENANT } as const;
const portsWith = (overrides: Partial<Ports> = {}) =>
  fakePorts({ store: memoryStore({ people: EVERYONE }), ...overrides });
const inJarfalla = (ports: Ports) => tenantOf(ports.store, 'jarfalla');
const set = async (ports: Ports, input: Parameters<typeof setTenant>[1] = jarfalla) => {
  const result = await setTenant(ports, input);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.tenant;
};

/** A store in which somebody is first with the commit, once. */
const withSomeoneFirst = (store: Store, meanwhile: () => Promise<unknown>): Store => {
  let isFirst = true;
  return {
    ...store,
    commit: async (changes) => {
      if (isFirst) {
        isFirst = false;
        await meanwhile();
      }
      return store.commit(changes);
    },
  };
};

describe('setTenant', () => {
  it('keeps the id in lower case with who set it, and says so in the audit', async () => {
    const ports = portsWith();
    const result = await setTenant(ports, {
      ...jarfalla,
      tenantId: ` ${JARFALLA_TENANT.toUpperCase()} `,
      seen: 'none',
    });
    const tenant = {
      id: expect.stringMatching(/^2026-/),
      version: 1,
      municipalityId: 'jarfalla',
      tenantId: JARFALLA_TENANT,
      setBy: by,
      setAt: ports.clock.now(),
    };
    expect(result).toEqual({ ok: true, value: { tenant, before: undefined, isLetIn: true } });
    expect(await ports.store.find('tenants')).toEqual([tenant]);
    expect(await ports.store.find('audit')).toMatchObject([
      { by, action: 'set-tenant', collection: 'tenants', recordId: (await inJarfalla(ports))?.id },
    ]);
    expect(await municipalityOfTenant(ports.store, JARFALLA_TENANT)).toBe('jarfalla');
  });

  it('changes nothing when the same is set again, whatever the person saw', async () => {
    const ports = portsWith();
    const tenant = await set(ports);
    for (const seen of [undefined, 'none', { id: tenant.id, version: 7 }] as const) {
      const again = await setTenant(ports, { ...jarfalla, ...(seen && { seen }) });
      expect(again).toMatchObject({ ok: true, value: { tenant, before: tenant } });
    }
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('writes over what was there, and gives that back', async () => {
    const ports = portsWith();
    const before = await set(ports);
    const seen = { id: before.id, version: 1 };
    const moved = await setTenant(ports, { ...jarfalla, tenantId: OTHER_TENANT, seen });
    expect(moved).toMatchObject({
      ok: true,
      value: { before, tenant: { id: before.id, version: 2, tenantId: OTHER_TENANT } },
    });
    expect(await municipalityOfTenant(ports.store, JARFALLA_TENANT)).toBeUndefined();
  });

  it.each(['', 'jarfalla.se', `${JARFALLA_TENANT} ${OTHER_TENANT}`])(
    'refuses "%s", which is not one id',
    async (tenantId) => {
      const ports = portsWith();
      const refused = await setTenant(ports, { ...jarfalla, tenantId });
      expect(refused).toEqual({ ok: false, error: { kind: 'not_a_tenant' } });
    },
  );

  it('refuses the tenant that FoU itself works in', async () => {
    const ports = portsWith();
    const refused = await setTenant(ports, { ...jarfalla, tenantId: TENANT });
    expect(refused).toEqual({ ok: false, error: { kind: 'fou_tenant' } });
    expect(await ports.store.find('tenants')).toEqual([]);
  });

  it('refuses another municipality’s, and names it', async () => {
    const ports = portsWith();
    await set(ports);
    const refused = await setTenant(ports, { ...jarfalla, municipalityId: 'solna' });
    expect(refused).toEqual({ ok: false, error: { kind: 'taken', municipalityId: 'jarfalla' } });
  });

  it('refuses when the person saw something else, and gives what is there now', async () => {
    const ports = portsWith();
    const now = await set(ports);
    const other = { ...jarfalla, tenantId: OTHER_TENANT };
    const changed = { ok: false, error: { kind: 'changed', tenant: now } };
    expect(await setTenant(ports, { ...other, seen: 'none' })).toEqual(changed);
    expect(await setTenant(ports, { ...other, seen: { id: now.id, version: 2 } })).toEqual(changed);
    await removeTenant(ports, { by, municipalityId: 'jarfalla', seen: now });
    expect(await setTenant(ports, { ...other, seen: now })).toEqual({
      ok: false,
      error: { kind: 'changed', tenant: undefined },
    });
  });

  it('gives the tenant to who was first when two municipalities are given it at once', async () => {
    const store = memoryStore({ people: EVERYONE });
    const first = fakePorts({ store });
    const ports = fakePorts({
      store: withSomeoneFirst(store, () => set(first)),
      ids: { ...first.ids, record: () => '2026-late' },
    });
    const refused = await setTenant(ports, { ...jarfalla, municipalityId: 'solna' });
    expect(refused).toEqual({ ok: false, error: { kind: 'taken', municipalityId: 'jarfalla' } });
  });

  it.each([
    [undefined, true],
    [[TENANT, JARFALLA_TENANT], true],
    [[TENANT], false],
  ])('tells when only %s are let in whether this one is: %s', async (allowedTenants, isLetIn) => {
    const ports = portsWith(allowedTenants && { allowedTenants });
    expect(await setTenant(ports, jarfalla)).toMatchObject({ ok: true, value: { isLetIn } });
    expect(await inJarfalla(ports)).toBeDefined();
    const listed = (await listTenants(ports)).filter((row) => !row.isLetIn);
    expect(listed.map(({ municipalityId }) => municipalityId)).toEqual(isLetIn ? [] : ['jarfalla']);
  });
});

describe('removeTenant', () => {
  it('forgets it and says so in the audit', async () => {
    const ports = portsWith();
    const tenant = await set(ports);
    const removed = await removeTenant(ports, { by, municipalityId: 'jarfalla', seen: tenant });
    expect(removed).toEqual({ ok: true, value: tenant });
    expect(await inJarfalla(ports)).toBeUndefined();
    expect(await ports.store.find('audit', { action: 'remove-tenant' })).toMatchObject([
      { by, collection: 'tenants', recordId: tenant.id },
    ]);
  });

  it('does nothing when there is none any more', async () => {
    const ports = portsWith();
    const seen = await set(ports);
    await removeTenant(ports, { by, municipalityId: 'jarfalla', seen });
    const again = await removeTenant(ports, { by, municipalityId: 'jarfalla', seen });
    expect(again).toEqual({ ok: true, value: undefined });
  });

  it('leaves one that was changed, or set anew, since the person saw it', async () => {
    const ports = portsWith();
    const tenant = await set(ports);
    for (const seen of [
      { id: tenant.id, version: 2 },
      { id: 'another', version: 1 },
    ]) {
      const refused = await removeTenant(ports, { by, municipalityId: 'jarfalla', seen });
      expect(refused).toEqual({ ok: false, error: { kind: 'changed', tenant } });
    }
  });
});

describe('listTenants', () => {
  it('gives all eight in owner order', async () => {
    const ports = portsWith();
    const tenant = await set(ports);
    const rows = await listTenants(ports);
    expect(rows.map(({ municipalityId }) => municipalityId)).toEqual(MUNICIPALITY_IDS);
    expect(rows.flatMap((row) => row.tenant ?? [])).toEqual([tenant]);
  });
});
