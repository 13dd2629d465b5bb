import { describe, expect, it } from 'vitest';
import { insert } from '../../../src/usecases/changes.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { aDigest, aSentDigest } from '../../support/digest-builders.js';
import type { GraphFault } from '../../support/fake-graph.js';
import { channelIdOf, type GraphSending, graphSending } from '../../support/graph-sending.js';
import { recordOf, sendWeek } from '../../support/sending.js';

const KEY = '2026-W46-jarfalla';
const CHANNEL = channelIdOf('jarfalla');

const reading = () => graphSending({ mayRead: true });
const reads = ({ world }: GraphSending): number =>
  world.graph.requests.filter(({ method }) => method === 'GET').length;

/** Messages of others, written after what stands in the channel. */
const chatter = ({ world }: GraphSending, count: number): void => {
  for (let index = 0; index < count; index += 1) {
    world.graph.write(CHANNEL, { body: { contentType: 'html', content: `<p>Inlägg ${index}</p>` } });
  }
};

describe('looking for a post in its channel', () => {
  it('finds it by its key', async () => {
    const sending = await reading();
    const { delivery, world } = sending;
    await delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    chatter(sending, 3);
    const [, , , message] = world.graph.messagesIn(CHANNEL);
    expect(await delivery.find(KEY)).toEqual({ found: message?.id, link: message?.webUrl });
  });

  it('finds it some pages back', async () => {
    const sending = await reading();
    await sending.delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    chatter(sending, 120);
    expect(await sending.delivery.find(KEY)).toMatchObject({ found: expect.any(String) });
    expect(reads(sending)).toBe(3);
  });

  it.each([
    [
      'Teams gave the attachment an id of its own',
      (id: string) => ({ id: 'other', content: `{"body":[{"id":"${id}"}]}` }),
    ],
    ['Teams wrote the card anew', () => ({ content: '{"body":[]}' })],
  ])('finds it also when %s', async (_when, changed) => {
    const { world, delivery } = await reading();
    await delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    const [message] = world.graph.messagesIn(CHANNEL);
    Object.assign(message?.attachments?.[0] ?? {}, changed(KEY));
    expect(await delivery.find(KEY)).toEqual({ found: message?.id, link: message?.webUrl });
  });

  it.each([
    ['the week before', '2026-W45-jarfalla', aDigest({ week: '2026-W45' })],
    ['another municipality, in the wrong channel', '2026-W46-solna', aDigest()],
  ])('does not take the post of %s for it', async (_which, key, digest) => {
    const { delivery } = await reading();
    await delivery.post({ kind: 'digest', key, digest });
    expect(await delivery.find(KEY)).toBe('not_seen');
  });

  it('does not take for it what somebody writes about it', async () => {
    const { world, delivery } = await reading();
    const content = JSON.stringify({ body: [{ type: 'TextBlock', text: `"${KEY}" och "id":"${KEY}"` }] });
    world.graph.write(CHANNEL, {
      body: { contentType: 'html', content: KEY },
      attachments: [{ id: '1', contentType: 'application/vnd.microsoft.card.adaptive', content }],
    });
    expect(await delivery.find(KEY)).toBe('not_seen');
  });

  it('reads no further back than the week', async () => {
    const sending = await reading();
    sending.world.graph.now = '2026-11-01T08:00:00.000Z';
    chatter(sending, 400);
    sending.world.graph.now = '2026-11-16T08:00:00.000Z';
    chatter(sending, 10);
    expect(await sending.delivery.find(KEY)).toBe('not_seen');
    expect(reads(sending)).toBe(2);
  });

  it('says that it cannot tell when more was written than it reads', async () => {
    const sending = await reading();
    await sending.delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    chatter(sending, 600);
    expect(await sending.delivery.find(KEY)).toBe('cannot_tell');
    expect(reads(sending)).toBe(10);
  });

  it('sends the token to nobody but Graph, whatever the next page is said to be', async () => {
    const { world, delivery } = await reading();
    world.hosts['evil.example'] = world.graph.url;
    const next = 'https://evil.example/v1.0/teams/1/channels/2/messages';
    world.graph.fault = () => ({ status: 200, body: { value: [], '@odata.nextLink': next } });
    await delivery.find(KEY);
    const hasToken = world.graph.requests.map(({ authorization }) => authorization !== undefined);
    expect(hasToken.slice(0, 2)).toEqual([true, false]);
  });

  it.each<[string, GraphFault]>([
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['500', { status: 500 }],
    ['500 with a list', { status: 500, body: { value: [] } }],
    ['503', { status: 503 }],
    ['401 for ever', { status: 401 }],
    ['429 for ever', { status: 429, headers: { 'retry-after': '3600' } }],
    ['a cut connection', { cut: 'before' }],
    ['a page of something else', { status: 200, body: '<p>Hej</p>' }],
    ['a list of something else', { status: 200, body: { value: 'none' } }],
    ['204', { status: 204, body: '' }],
  ])('says that it cannot tell after %s', async (_what, fault) => {
    const { world, delivery } = await reading();
    await delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    world.graph.fault = () => fault;
    expect(await delivery.find(KEY)).toBe('cannot_tell');
  });

  it('gets a new token after 401, and waits after 429, before it answers', async () => {
    const { world, delivery } = await reading();
    await delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    world.graph.fault = (_request, before) =>
      [{ status: 401 }, { status: 429, headers: { 'retry-after': '2' } }][before];
    expect(await delivery.find(KEY)).toMatchObject({ found: expect.any(String) });
    expect(world.waits).toEqual([2_000]);
  });

  it('cannot tell without permission to read, and asks Graph nothing then', async () => {
    const sending = await graphSending();
    await sending.delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    expect(await sending.delivery.find(KEY)).toBe('cannot_tell');
    expect(reads(sending)).toBe(0);
  });

  it('cannot tell without a channel', async () => {
    const { delivery } = await graphSending({ mayRead: true, without: ['jarfalla'] });
    expect(await delivery.find(KEY)).toBe('cannot_tell');
  });

  it('finds nothing by what is no key', async () => {
    expect(await (await reading()).delivery.find('2026-W46-uppsala')).toBe('absent');
  });
});

describe('a run that died while it posted', () => {
  /** Järfälla's digest as the dead run left it: reserved, and posted by Graph. */
  const afterDeath = async (mayRead: boolean): Promise<GraphSending> => {
    const sending = await graphSending({ mayRead });
    await sending.delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });
    const { receipt: _none, ...sent } = aSentDigest('2026-W46', [], {
      state: 'sending',
      reservedBy: 'dead-run',
    });
    await sending.ports.store.commit([insert('digests', sent)]);
    return sending;
  };

  const jarfalla = async (ports: Ports) => {
    const record = await recordOf(ports, 'jarfalla');
    return { state: record?.state, receipt: record?.receipt, reason: record?.reason };
  };

  it('has its post found, and nothing is posted twice', async () => {
    const { world, ports } = await afterDeath(true);
    await sendWeek(ports);
    const posts = world.graph.messagesIn(CHANNEL);
    expect(posts).toHaveLength(1);
    expect(await jarfalla(ports)).toEqual({ state: 'sent', receipt: posts[0]?.id, reason: undefined });
  });

  it('leaves it to a person where the channel cannot be read, and nothing is posted twice', async () => {
    const { world, ports } = await afterDeath(false);
    await sendWeek(ports);
    expect(world.graph.messagesIn(CHANNEL)).toHaveLength(1);
    expect(await jarfalla(ports)).toMatchObject({ state: 'unknown', reason: 'cannot_tell' });
  });
});
