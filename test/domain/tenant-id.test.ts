import { describe, expect, it } from 'vitest';
import { fouTenantsOf, tenantIdIn, tenantOfIdentity } from '../../src/domain/tenant-id.js';
import { anna, aPerson, martin, TENANT } from '../support/builders.js';

const ID = 'aaaaaaaa-2222-4333-8444-555555555555';

describe('a tenant id in what somebody pasted', () => {
  it.each([
    ID,
    ID.toUpperCase(),
    `  ${ID}\n`,
    `Klientorganisations-id: ${ID}.`,
    `{${ID}}`,
    `https://login.microsoftonline.com/${ID}/oauth2`,
    `${ID} (${ID.toUpperCase()})`,
  ])('is found in "%s", in lower case', (written) => {
    expect(tenantIdIn(written)).toBe(ID);
  });

  it.each([
    '',
    'jarfalla.onmicrosoft.com',
    ID.slice(1),
    `${ID}5`,
    `${ID}-5555`,
    ID.replace('a', 'g'),
    ID.replaceAll('-', ''),
    '00000000-0000-0000-0000-000000000000',
    `${ID} ${TENANT}`,
  ])('is not found in "%s"', (written) => {
    expect(tenantIdIn(written)).toBeUndefined();
  });
});

describe('the tenants that FoU works in', () => {
  const from = '2020-01-01';
  const former = aPerson('former', [{ role: 'fou_manager', from, to: '2026-11-17' }], {
    identity: 'former-tenant/former',
  });
  const second = aPerson('second', [{ role: 'fou_manager', from }], { identity: 'second-tenant/second' });

  it('are those of its managers today', () => {
    const tenants = fouTenantsOf([anna, martin, former, second], '2026-11-18');
    expect([...tenants]).toEqual([TENANT, 'second-tenant']);
  });

  it('are read from the identity', () => {
    expect(tenantOfIdentity(anna.identity)).toBe(TENANT);
  });
});
