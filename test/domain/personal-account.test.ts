import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/domain/person.js';
import { looksPersonal } from '../../src/domain/personal-account.js';

const TENANT = '7E4A17A0-1111-4222-8333-444455556666';
const ANNA = '0F0B07E0-3333-4222-8333-444455556666';
const people = [
  { identity: identityOf(TENANT, ANNA), displayName: 'Åsa Öhman' },
  { identity: identityOf(TENANT, 'other'), displayName: 'Anna-Karin Lind Sjögren' },
  { identity: identityOf(TENANT, 'single'), displayName: 'FoU' },
  { identity: identityOf(TENANT, 'none'), displayName: '' },
];

const looks = (account: string, accountId = 'nobody'): boolean =>
  looksPersonal({ account, accountId, tenantId: TENANT.toLowerCase() }, people);

describe('an account looks like a person’s own', () => {
  it('when it is the identity of somebody in the registry, whatever it is called', () => {
    expect(looks('veckobrev@fou.example', ANNA.toLowerCase())).toBe(true);
  });

  it.each([
    'asa.ohman@fou.example',
    'Åsa.Öhman@fou.example',
    'ohman.asa@fou.example',
    'asa_ohman2@fou.example',
    'asaohman@fou.example',
    'a.ohman@fou.example',
    'annakarin.lind@fou.example',
    'anna-karin.sjogren@fou.example',
    'asa.ohman_jarfalla.example#EXT#@fou.onmicrosoft.example',
  ])('when it is called what somebody is: %s', (account) => {
    expect(looks(account)).toBe(true);
  });

  it.each([
    'veckobrev@fou.example',
    'fou@fou.example',
    'fou.bot@fou.example',
    'asa@fou.example',
    'svc-teams-01@fou.example',
    'veckobrev_ohman.example#EXT#@fou.onmicrosoft.example',
    '',
  ])('and not else: %s', (account) => {
    expect(looks(account)).toBe(false);
  });

  it('not for the same id in another tenant', () => {
    expect(looksPersonal({ account: 'v@x.example', accountId: ANNA, tenantId: 'other' }, people)).toBe(false);
  });
});
