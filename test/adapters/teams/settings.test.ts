import { afterEach, describe, expect, it } from 'vitest';
import { createConnector } from '../../../src/adapters/teams/connector.js';
import { createTeamsEndpoint, type TeamsEndpoint } from '../../../src/adapters/teams/endpoint.js';
import {
  botbuilderOptions,
  type RegisteredBot,
  type TeamsSettings,
} from '../../../src/adapters/teams/settings.js';
import { say } from '../../../src/conversation/reply.js';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.js';
import { fakeClock, fakeIds, fakeLog } from '../../support/fakes.js';
import { messageActivity } from '../../support/teams-activities.js';

const GUID = '11111111-2222-4333-8444-555555555555';
const registered: RegisteredBot = {
  appId: GUID,
  tenantId: GUID,
  appPassword: 'hemligt',
  allowedTenants: [GUID],
};

let connector: FakeConnector | undefined;
afterEach(() => connector?.close());

const endpointWith = (settings: TeamsSettings): TeamsEndpoint => {
  const log = fakeLog();
  return createTeamsEndpoint({
    settings,
    connector: createConnector({ settings, log }),
    limits: { perUser: 60, perTenant: 60 },
    conversations: { seen: async () => {}, left: async () => {}, leftTeam: async () => {} },
    onLostReply: async () => {},
    onShown: async () => {},
    download: async () => ({ state: 'failed', reason: 'none here' }),
    clock: fakeClock(),
    ids: fakeIds(),
    log,
    dispatch: async () => say('Hej!'),
  });
};

describe('a registered bot', () => {
  it('talks to the public cloud as a single-tenant app unless told otherwise', () => {
    expect(botbuilderOptions(registered)).toMatchObject({
      MicrosoftAppType: 'SingleTenant',
      ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    });
  });

  it.each<[string, RegisteredBot]>([
    ['a password', registered],
    ['managed identity', { appId: GUID, tenantId: GUID, appType: 'UserAssignedMsi', allowedTenants: [GUID] }],
  ])('starts with %s and is open to other machines', (_what, settings) => {
    expect(endpointWith(settings).loopbackOnly).toBe(false);
  });

  it.each<[string, RegisteredBot]>([
    ['an empty app id, which would let everyone in', { ...registered, appId: ' ', appType: 'MultiTenant' }],
    ['no password', { appId: GUID, tenantId: GUID, allowedTenants: [GUID] }],
    ['no tenant', { appId: GUID, appPassword: 'hemligt', allowedTenants: [GUID] }],
    ['half a certificate', { ...registered, certificateThumbprint: 'ab' }],
  ])('does not start with %s', (_what, settings) => {
    expect(() => endpointWith(settings)).toThrow();
  });
});

describe('an anonymous bot', () => {
  it('takes requests without a token and may be reached from this machine only', async () => {
    connector = await startFakeConnector();
    const endpoint = endpointWith({ anonymous: true });
    const body = messageActivity(connector.serviceUrl);
    const answered = Promise.resolve(true);
    expect(endpoint.loopbackOnly).toBe(true);
    expect(await endpoint.handle({ authorization: undefined, body, answered })).toEqual({ status: 200 });
    expect(connector.sent).toMatchObject([{ authorization: undefined, activity: { text: 'Hej!' } }]);
  });

  it('refuses a request of the wrong shape all the same', async () => {
    const request = { authorization: undefined, body: {}, answered: Promise.resolve(true) };
    expect(await endpointWith({ anonymous: true }).handle(request)).toEqual({ status: 400 });
  });
});
