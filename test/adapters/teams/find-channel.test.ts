import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseActivity } from '../../../src/adapters/teams/teams-activity.js';
import type { ChosenChannel } from '../../../src/domain/digest-channel.js';
import type { Fate } from '../../support/fake-connector.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeTime } from '../../support/fake-time.js';
import { type Outbound, startOutbound } from '../../support/outbound.js';
import { channelActivity } from '../../support/teams-activities.js';

const GROUP = '02ce3874-dd86-41ba-bddc-013f34019978';
const CHANNEL = '19:team@thread.tacv2';

let outbound: Outbound;
beforeEach(async () => {
  outbound = await startOutbound({}, fakeTime(3000));
});
afterEach(() => outbound.close());

/** As Microsoft's documents show them. */
const TEAM = { id: '19:team', name: 'The Team Name', aadGroupId: GROUP.toUpperCase() };
const CHANNELS = {
  conversations: [
    { id: '19:team', name: null },
    { id: CHANNEL, name: 'Materials' },
  ],
};
const told = (team: Fate, channels: Fate) => (_id: string, what: 'team' | 'channels') =>
  what === 'team' ? team : channels;
const all = () => told({ status: 200, body: TEAM }, { status: 200, body: CHANNELS });

const channel = (
  channelData: object = {},
  id = `${CHANNEL};messageid=1`,
): Promise<ChosenChannel | 'unreachable'> => {
  const activity = channelActivity(outbound.connector.serviceUrl, 'hej');
  const parsed = parseActivity({
    ...activity,
    conversation: { id, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID },
    channelData: {
      tenant: { id: TENANT_ID },
      team: { id: '19:team' },
      channel: { id: CHANNEL },
      ...channelData,
    },
  });
  if (!parsed.success) throw parsed.error;
  return outbound.sender.channel(parsed.data);
};

describe('which channel a message came from', () => {
  it('is asked of Teams where the message does not say: the team in Entra and the name', async () => {
    outbound.connector.describeTeam = all();
    expect(await channel()).toEqual({
      channelId: CHANNEL,
      teamGroupId: GROUP,
      name: 'Materials',
      tenantId: TENANT_ID,
    });
  });

  it('is not asked for what the message says', async () => {
    const asked: string[] = [];
    outbound.connector.describeTeam = (_id, what) => {
      asked.push(what);
      return 404;
    };
    const said = { team: { id: '19:team', aadGroupId: GROUP }, channel: { id: CHANNEL, name: 'Brev' } };
    expect(await channel(said)).toMatchObject({ teamGroupId: GROUP, name: 'Brev' });
    expect(asked).toEqual([]);
  });

  it('is known by the team where it is the General channel, which has no name', async () => {
    outbound.connector.describeTeam = all();
    expect(await channel({ channel: { id: '19:team' } }, '19:team;messageid=1')).toMatchObject({
      channelId: '19:team',
      name: 'The Team Name',
    });
  });

  it.each<Fate>([403, 404, { status: 200, body: { odd: true } }])(
    'is told without its team where Teams says %j of it',
    async (fate) => {
      outbound.connector.describeTeam = told(fate, fate);
      expect(await channel()).toEqual({ channelId: CHANNEL, tenantId: TENANT_ID });
    },
  );

  it.each<Fate>([429, 500, 'cut'])('is not said at all while Teams answers %j', async (fate) => {
    outbound.connector.describeTeam = told({ status: 200, body: TEAM }, fate);
    expect(await channel()).toBe('unreachable');
  });

  it('keeps no name that holds an identity number or breaks its line', async () => {
    outbound.connector.describeTeam = told({ status: 200, body: TEAM }, 404);
    const named = await channel({ channel: { id: CHANNEL, name: 'Vecko\nbrev' } });
    expect(named).toMatchObject({ name: 'Vecko brev' });
  });
});
