import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { startHints } from '../src/start-hints.js';

const GUID = '11111111-2222-4333-8444-555555555555';

const hintsWith = (environment: Readonly<Record<string, string>>, isRegistryEmpty: boolean): string => {
  const config = readConfig(
    {
      MicrosoftAppId: GUID,
      MicrosoftAppPassword: 'x',
      MicrosoftAppTenantId: GUID,
      ALLOWED_TENANTS: GUID,
      ...environment,
    },
    'production',
  );
  if (!config.ok) throw new Error(config.error.join());
  return startHints(config.value, { isRegistryEmpty }).join('\n');
};
const manager = { FIRST_MANAGER: `${GUID}/${GUID}` };
const graph = {
  GRAPH_TENANT_ID: GUID,
  GRAPH_CLIENT_ID: GUID,
  TOKEN_CACHE_KEY: Buffer.alloc(32).toString('base64'),
};

describe('what is said at the start', () => {
  it.each([
    ['nobody has a role and none is named', {}, true, ['FIRST_MANAGER', 'Microsoft Graph']],
    ['nobody has a role but one is named', manager, true, ['Microsoft Graph']],
    ['somebody has a role', {}, false, ['Microsoft Graph']],
    ['Graph is set', { ...manager, ...graph }, true, []],
  ])('names what is missing when %s', (_when, environment, isRegistryEmpty, named) => {
    const hints = hintsWith(environment, isRegistryEmpty);
    for (const name of ['FIRST_MANAGER', 'Microsoft Graph'])
      expect(hints.includes(name), name).toBe(named.includes(name));
  });

  it.each([
    ['APP_SECRET_EXPIRES', {}, { APP_SECRET_EXPIRES: '2027-11-30' }],
    ['GRAPH_SECRET_EXPIRES', { ...graph, GRAPH_CLIENT_SECRET: 'x' }, { GRAPH_SECRET_EXPIRES: '2027-11-30' }],
  ])('asks for %s where there is a secret and nothing says when it ends', (name, secret, end) => {
    expect(hintsWith(secret, false)).toContain(name);
    expect(hintsWith({ ...secret, ...end }, false)).not.toContain(name);
  });

  it('asks for no end of a secret that there is none of', () => {
    expect(hintsWith(graph, false)).not.toContain('GRAPH_SECRET_EXPIRES');
    const managed = { MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMsi' };
    expect(hintsWith(managed, false)).not.toContain('APP_SECRET_EXPIRES');
  });
});
