import { describe, expect, it } from 'vitest';
import type { LinkedChannel } from '../../src/domain/channel-link.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { digestChannelOf } from '../../src/usecases/digest-channel-of.js';
import { listDigestChannels } from '../../src/usecases/list-digest-channels.js';
import type { Ports } from '../../src/usecases/ports.js';
import { removeDigestChannel } from '../../src/usecases/remove-digest-channel.js';
import { setDigestChannel } from '../../src/usecases/set-digest-channel.js';
import { fakePorts } from '../support/fakes.js';

const TEAM = '11111111-2222-4333-8444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const OTHER_TENANT = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const linkedTo = (letters: string, name?: string): LinkedChannel => ({
  teamGroupId: TEAM,
  channelId: `19:${letters}@thread.tacv2`,
  tenantId: TENANT,
  ...(name === undefined ? {} : { name }),
});
const by = '2026-anna';
const jarfalla = { by, municipalityId: 'jarfalla', chosen: linkedTo('one', 'Veckobrev') } as const;
const inJarfalla = (ports: Ports) => digestChannelOf(ports.store, 'jarfalla');
const set = async (ports: Ports, input: Parameters<typeof setDigestChannel>[1] = jarfalla) => {
  const result = await setDigestChannel(ports, input);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.channel;
};

describe('setDigestChannel', () => {
  it('saves the channel with who set it, and says so in the audit', async () => {
    const ports = fakePorts();
    const result = await setDigestChannel(ports, { ...jarfalla, seen: 'none' });
    const channel = {
      id: expect.stringMatching(/^2026-/),
      version: 1,
      municipalityId: 'jarfalla',
      route: 'graph',
      teamGroupId: TEAM,
      channelId: '19:one@thread.tacv2',
      name: 'Veckobrev',
      setBy: by,
      setAt: ports.clock.now(),
    };
    expect(result).toEqual({ ok: true, value: { channel, before: undefined } });
    expect(await ports.store.find('channels')).toEqual([channel]);
    expect(await ports.store.find('audit')).toMatchObject([
      { by, action: 'set-digest-channel', collection: 'channels', recordId: (await inJarfalla(ports))?.id },
    ]);
  });

  it('changes nothing when the same is set again, whatever the person saw', async () => {
    const ports = fakePorts();
    const channel = await set(ports);
    for (const seen of [undefined, 'none', { id: channel.id, version: 7 }] as const) {
      const again = await setDigestChannel(ports, { ...jarfalla, ...(seen && { seen }) });
      expect(again).toEqual({ ok: true, value: { channel, before: channel } });
    }
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('moves the digest to another channel, and forgets the name of the first', async () => {
    const ports = fakePorts();
    const before = await set(ports);
    const result = await setDigestChannel(ports, { ...jarfalla, chosen: linkedTo('two'), seen: before });
    expect(result).toMatchObject({ ok: true, value: { before } });
    expect(await ports.store.find('channels')).toEqual([
      expect.objectContaining({ id: before.id, version: 2, channelId: '19:two@thread.tacv2' }),
    ]);
    expect(await inJarfalla(ports)).not.toHaveProperty('name');
    expect((await ports.store.find('audit')).map(({ fields }) => fields)).toContainEqual([
      'channelId',
      'name',
    ]);
  });

  it('takes the new name of the same channel, and keeps the name when a link has none', async () => {
    const ports = fakePorts();
    await set(ports);
    await set(ports, { ...jarfalla, chosen: linkedTo('one') });
    expect(await inJarfalla(ports)).toMatchObject({ version: 1, name: 'Veckobrev' });
    await set(ports, { ...jarfalla, chosen: linkedTo('one', 'Nytt namn') });
    expect(await inJarfalla(ports)).toMatchObject({ version: 2, name: 'Nytt namn' });
    const teamGroupId = TEAM.replace('1', '9');
    await set(ports, { ...jarfalla, chosen: { ...linkedTo('one'), teamGroupId } });
    expect(await inJarfalla(ports)).toMatchObject({ version: 3, name: 'Nytt namn', teamGroupId });
  });

  it.each([
    ['another tenant than the digests are posted in', OTHER_TENANT, TENANT, false],
    ['the same tenant', TENANT, TENANT, true],
    ['a tenant that the link does not tell', undefined, TENANT, true],
    ['any tenant, when none is known', OTHER_TENANT, undefined, true],
  ])('takes a channel, or does not, in %s', async (_name, tenantId, digestTenantId, isTaken) => {
    const ports = { ...fakePorts(), ...(digestTenantId && { digestTenantId }) };
    const { tenantId: _tenant, ...linked } = linkedTo('one');
    const result = await setDigestChannel(ports, {
      ...jarfalla,
      chosen: { ...linked, ...(tenantId && { tenantId }) },
    });
    if (!isTaken) expect(result).toEqual({ ok: false, error: { kind: 'other_tenant' } });
    expect(await ports.store.find('channels')).toHaveLength(isTaken ? 1 : 0);
  });

  it('never lets two municipalities share a channel, and names the one that has it', async () => {
    const ports = fakePorts();
    await set(ports);
    const solna = await setDigestChannel(ports, { ...jarfalla, municipalityId: 'solna' });
    expect(solna).toEqual({ ok: false, error: { kind: 'taken', municipalityId: 'jarfalla' } });
    expect(await ports.store.find('channels')).toHaveLength(1);
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('lets one of two municipalities have a channel that both are given at the same moment', async () => {
    const ports = fakePorts();
    const results = await Promise.all([
      setDigestChannel(ports, jarfalla),
      setDigestChannel(ports, { ...jarfalla, municipalityId: 'solna' }),
    ]);
    expect(results).toMatchObject([{ ok: true }, { ok: false, error: { municipalityId: 'jarfalla' } }]);
  });

  it('takes a channel that another municipality has let go of', async () => {
    const ports = fakePorts();
    const seen = await set(ports);
    await removeDigestChannel(ports, { by, municipalityId: 'jarfalla', seen });
    expect(await set(ports, { ...jarfalla, municipalityId: 'solna' })).toMatchObject({ version: 1 });
  });

  it('refuses to write over what the person has not seen', async () => {
    const ports = fakePorts();
    const first = await set(ports);
    const two = { ...jarfalla, chosen: linkedTo('two') };
    const now = await set(ports, two);
    const three = { ...jarfalla, chosen: linkedTo('three') };
    for (const seen of ['none', first] as const) {
      expect(await setDigestChannel(ports, { ...three, seen })).toEqual({
        ok: false,
        error: { kind: 'changed', channel: now },
      });
    }
    await removeDigestChannel(ports, { by, municipalityId: 'jarfalla', seen: now });
    expect(await setDigestChannel(ports, { ...three, seen: now })).toEqual({
      ok: false,
      error: { kind: 'changed', channel: undefined },
    });
  });

  it('tells a channel that was removed and set anew from the one that the person saw', async () => {
    const ports = fakePorts();
    const seen = await set(ports);
    await removeDigestChannel(ports, { by, municipalityId: 'jarfalla', seen });
    const anew = await set(ports, { ...jarfalla, chosen: linkedTo('two') });
    expect(anew.version).toBe(seen.version);
    const error = { kind: 'changed', channel: anew };
    const three = { ...jarfalla, chosen: linkedTo('three'), seen };
    expect(await setDigestChannel(ports, three)).toEqual({ ok: false, error });
    const removal = { by, municipalityId: 'jarfalla', seen } as const;
    expect(await removeDigestChannel(ports, removal)).toEqual({ ok: false, error });
  });

  it('lets one of two people who change at the same moment win, and tells the other', async () => {
    const ports = fakePorts();
    const results = await Promise.all([
      setDigestChannel(ports, { ...jarfalla, seen: 'none' }),
      setDigestChannel(ports, { ...jarfalla, by: '2026-bo', chosen: linkedTo('two'), seen: 'none' }),
    ]);
    const winner = await inJarfalla(ports);
    expect(winner).toMatchObject({ setBy: by });
    expect(results).toMatchObject([{ ok: true }, { ok: false, error: { kind: 'changed', channel: winner } }]);
  });
});

describe('removeDigestChannel', () => {
  it('removes the channel that the person saw, and says so in the audit', async () => {
    const ports = fakePorts();
    const seen = await set(ports);
    const removed = await removeDigestChannel(ports, { by, municipalityId: 'jarfalla', seen });
    expect(removed).toEqual({ ok: true, value: seen });
    expect(await ports.store.find('channels')).toEqual([]);
    expect((await ports.store.find('audit'))[1]).toMatchObject({
      by,
      action: 'remove-digest-channel',
      recordId: seen.id,
    });
  });

  it('has nothing to do when it is gone already, also for two presses at the same moment', async () => {
    const ports = fakePorts();
    const seen = await set(ports);
    const input = { by, municipalityId: 'jarfalla', seen } as const;
    const both = await Promise.all([removeDigestChannel(ports, input), removeDigestChannel(ports, input)]);
    expect(both).toEqual([
      { ok: true, value: seen },
      { ok: true, value: undefined },
    ]);
    expect(await ports.store.find('audit')).toHaveLength(2);
  });

  it('leaves a channel that someone has changed since', async () => {
    const ports = fakePorts();
    const seen = await set(ports);
    const channel = await set(ports, { ...jarfalla, chosen: linkedTo('two') });
    const removed = await removeDigestChannel(ports, { by, municipalityId: 'jarfalla', seen });
    expect(removed).toEqual({ ok: false, error: { kind: 'changed', channel } });
    expect(await inJarfalla(ports)).toEqual(channel);
  });
});

describe('listDigestChannels', () => {
  it('gives all eight in owner order, with the channel of those that have one', async () => {
    const ports = fakePorts();
    const channel = await set(ports);
    const listed = await listDigestChannels(ports);
    expect(listed.map(({ municipalityId }) => municipalityId)).toEqual(MUNICIPALITY_IDS);
    expect(listed.flatMap((row) => row.channel ?? [])).toEqual([channel]);
    expect(listed.find(({ municipalityId }) => municipalityId === 'jarfalla')?.channel).toEqual(channel);
  });
});

describe('digestChannelOf', () => {
  it('gives the municipality’s own channel and nobody else’s', async () => {
    const ports = fakePorts();
    const channel = await set(ports);
    expect(await digestChannelOf(ports.store, 'jarfalla')).toEqual(channel);
    expect(await digestChannelOf(ports.store, 'solna')).toBeUndefined();
  });
});
