import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundMember } from '../../../src/adapters/teams/find-member.js';
import { parseActivity } from '../../../src/adapters/teams/teams-activity.js';
import type { Fate } from '../../support/fake-connector.js';
import { fakeTime } from '../../support/fake-time.js';
import { type Outbound, startOutbound } from '../../support/outbound.js';
import { channelActivity, messageActivity, type TestActivity } from '../../support/teams-activities.js';

/** As long as one try may take. */
const TRY_MS = 3000;

let outbound: Outbound;

beforeEach(async () => {
  outbound = await startOutbound({}, fakeTime(TRY_MS));
});
afterEach(() => outbound.close());

const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const OBJECT = '9d3e08f9-a7ae-43aa-a4d3-de3f319a8a9c';
const IDENTITY = `${TENANT}/${OBJECT}`;

const told = (body: object): Fate => ({ status: 200, body });

/** As Microsoft's documents show it. */
const LARRY = {
  id: '29:larry',
  objectId: OBJECT,
  givenName: 'Larry',
  surname: 'Brown',
  email: 'Larry.Brown@fabrikam.example',
  userPrincipalName: 'labrown@fabrikam.example',
  tenantId: TENANT,
  userRole: 'user',
};
const LARRY_FOUND = { identity: IDENTITY, name: 'Larry Brown' };

const member = (
  memberId = '29:larry',
  activity: (url: string) => TestActivity = (url) => messageActivity(url),
): Promise<FoundMember> => {
  const parsed = parseActivity(activity(outbound.connector.serviceUrl));
  if (!parsed.success) throw parsed.error;
  return outbound.sender.member(parsed.data, memberId);
};

describe('who a member of a conversation is', () => {
  it.each<[string, object, FoundMember]>([
    ['as the documents show it', LARRY, LARRY_FOUND],
    [
      'with a name',
      { ...LARRY, name: 'Brown, Larry (SOC)' },
      { identity: IDENTITY, name: 'Brown, Larry (SOC)' },
    ],
    [
      'as the Playground tells it',
      { id: 'kim', aadObjectId: OBJECT, tenantId: TENANT, name: 'Kim Demo' },
      { identity: IDENTITY, name: 'Kim Demo' },
    ],
    [
      'with ids in upper case',
      { ...LARRY, objectId: OBJECT.toUpperCase(), tenantId: TENANT.toUpperCase() },
      LARRY_FOUND,
    ],
    ['without any name', { objectId: OBJECT, tenantId: TENANT, name: 7 }, { identity: IDENTITY, name: '' }],
    [
      'a guest without an account',
      { id: '29:g', name: 'Gäst', tenantId: TENANT, userRole: 'anonymous' },
      'unknown',
    ],
    ['without a tenant', { ...LARRY, tenantId: undefined }, 'unknown'],
    ['with ids that are none', { ...LARRY, objectId: '../people', aadObjectId: 7 }, 'unknown'],
    ['of a tenant that is none', { ...LARRY, tenantId: '29:1UX7p8' }, 'unknown'],
    ['an empty answer', {}, 'unknown'],
  ])('is read of %s', async (_what, body, expected) => {
    outbound.connector.describe = () => told(body);
    expect(await member()).toEqual(expected);
  });

  it('is asked in the conversation by the id as it is, with the token of the bot', async () => {
    await member('29:a/b?c');
    expect(outbound.connector.lookUps).toEqual([
      { conversationId: 'a:personal', memberId: '29:a/b?c', authorization: 'Bearer fake-outbound-token' },
    ]);
  });

  it('is asked of the team and then of the channel, never of the thread', async () => {
    outbound.connector.describe = ({ conversationId }) => (conversationId === '19:team' ? 404 : told(LARRY));
    expect(await member('29:larry', (url) => channelActivity(url, 'hej'))).toEqual(LARRY_FOUND);
    expect(outbound.connector.lookUps.map(({ conversationId }) => conversationId)).toEqual([
      '19:team',
      '19:team@thread.tacv2',
    ]);
  });

  it.each<[string, readonly Fate[], FoundMember, number]>([
    ['nobody is there', [404], 'unknown', 1],
    ['the id is no person’s', [400], 'unknown', 1],
    ['it is not told', [403], 'unreachable', 1],
    ['it is told elsewhere', [302], 'unreachable', 1],
    ['it is throttled once', [429], LARRY_FOUND, 2],
    ['the service broke once', [500], LARRY_FOUND, 2],
    ['the connection is cut once', ['cut'], LARRY_FOUND, 2],
    ['the token counts no more', [401], LARRY_FOUND, 2],
    ['no token counts', [401, 401], 'unreachable', 2],
    ['the service is away', [503, 503, 503], 'unreachable', 3],
    ['it is throttled for longer than anyone waits', [{ status: 429, retryAfter: '60' }], 'unreachable', 1],
  ])('is answered when %s', async (_what, fates, expected, asked) => {
    const left = [...fates];
    outbound.connector.describe = () => left.shift() ?? told(LARRY);
    expect(await member()).toEqual(expected);
    expect(outbound.connector.lookUps).toHaveLength(asked);
  });

  it('is given up when no answer comes, and nothing of a person is logged', async () => {
    outbound.connector.describe = () => 'hang';
    const found = member();
    for (const count of [1, 2]) {
      await outbound.connector.lookedUp(count);
      await outbound.time.pass(TRY_MS);
    }
    expect(await found).toBe('unreachable');
    expect(outbound.log.lines).toEqual([
      {
        level: 'warn',
        fields: { reason: 'no answer in time' },
        message: 'Teams did not say who a member is',
      },
    ]);
  });

  it('is not asked over plain http, where the token could be seen', async () => {
    const { plainHttpServiceUrls: _left, ...settings } = outbound.settings;
    await outbound.close();
    outbound = await startOutbound({ settings }, fakeTime(TRY_MS));
    outbound.connector.describe = () => told(LARRY);
    expect(await member()).toBe('unreachable');
    expect(outbound.connector.lookUps).toEqual([]);
  });
});
