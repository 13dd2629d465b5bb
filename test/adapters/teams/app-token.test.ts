import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { appTokenOf } from '../../../src/adapters/teams/app-token.js';
import type { RegisteredBot } from '../../../src/adapters/teams/settings.js';

const GUID = '11111111-2222-4333-8444-555555555555';
const bot: RegisteredBot = {
  appId: GUID,
  tenantId: GUID,
  appType: 'UserAssignedMsi',
  allowedTenants: [GUID],
};

interface Asked {
  readonly address: URL;
  readonly header: string | undefined;
}

/** The address on the machine itself where App Service hands out tokens to the identities that an app has. */
const startIdentityEndpoint = async (status: number): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const header = headers['x-identity-header'];
    asked.push({ address: new URL(url, 'http://identity'), header: header?.toString() });
    response.writeHead(status, { 'content-type': 'application/json' });
    const expires = String(Math.floor(Date.now() / 1000) + 86_400);
    const token = { access_token: `token-${asked.length}`, expires_on: expires, token_type: 'Bearer' };
    response.end(JSON.stringify(status === 200 ? token : { statusCode: status, message: 'no identity' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  // An inet server's address is an object, which the type cannot know.
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${port}/msi/token`);
  vi.stubEnv('IDENTITY_HEADER', 'a-secret-of-the-platform');
  return asked;
};

it('fetches the token of a managed identity where App Service hands it out, with no secret of its own', async () => {
  const asked = await startIdentityEndpoint(200);
  expect(await appTokenOf(bot)()).toBe('token-1');
  const [{ address, header } = { address: new URL('http://none'), header: '' }] = asked;
  expect(address.pathname).toBe('/msi/token');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    'api-version': '2019-08-01',
    resource: 'https://api.botframework.com',
    client_id: GUID,
  });
  expect(header).toBe('a-secret-of-the-platform');
});
