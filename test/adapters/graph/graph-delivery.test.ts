import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { graphDelivery } from '../../../src/adapters/graph/graph-delivery.js';
import { noSignIn } from '../../../src/adapters/graph/open-sign-in.js';
import { drawDigest } from '../../../src/cards/digest.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import { textsIn } from '../../../src/texts/index.js';
import { sendDigests } from '../../../src/usecases/send-digests.js';
import { aDigest, anActivity } from '../../support/digest-builders.js';
import type { GraphFault } from '../../support/fake-graph.js';
import { fakeClock } from '../../support/fakes.js';
import {
  channelFor,
  channelIdOf,
  type GraphSending,
  graphSending,
  isJarfallas,
  TEAM_ID,
} from '../../support/graph-sending.js';
import type { GraphWorld } from '../../support/graph-world.js';
import { allEight, recordOf, SENDER, sendWeek, statesOf, WEEK } from '../../support/sending.js';

const KEY = '2026-W46-jarfalla';

/** A port on this machine where nobody listens. */
const deadEnd = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
};

/** The same thing goes wrong at every post to Järfälla, or at the first so many. */
const atJarfalla =
  (fault: GraphFault, times = Number.POSITIVE_INFINITY) =>
  ({ graph }: GraphWorld): void => {
    let count = 0;
    graph.fault = (request) => (isJarfallas(request) && count++ < times ? fault : undefined);
  };

const json = (status: number, body: object, isMade = false): GraphFault => ({ status, body, isMade });
const always = (status: number, headers?: Record<string, string>): ((world: GraphWorld) => void) =>
  atJarfalla({ status, ...(headers && { headers }) });
const once429 = (headers: Record<string, string>) => atJarfalla({ status: 429, headers }, 1);

/** Graph takes the request and says nothing until the program has had enough. */
const hanging =
  (hang: 'before' | 'after') =>
  (world: GraphWorld): void => {
    let impatience = new AbortController();
    world.wire.deadline = () => {
      impatience = new AbortController();
      return impatience.signal;
    };
    world.graph.fault = (request) => {
      if (!isJarfallas(request)) return undefined;
      // When the fake has done what it does: the abort is heard after this turn of the loop.
      setImmediate(() => impatience.abort(new DOMException('late', 'TimeoutError')));
      return { hang };
    };
  };

interface Row {
  /** How Järfälla's record stands afterwards. */
  readonly leaves: { readonly state: string; readonly reason?: string };
  /** How many posts there are in Järfälla's channel. */
  readonly posts: number;
  /** Milliseconds waited on the way. */
  readonly waits?: readonly number[];
}

const sent = { state: 'sent' };
const failed = (reason: string) => ({ state: 'failed', reason });
const unknown = (reason: string) => ({ state: 'unknown', reason });

const TABLE: readonly (readonly [string, (world: GraphWorld) => void, Row])[] = [
  ['201', () => {}, { leaves: sent, posts: 1 }],
  ['200 with an id', atJarfalla(json(200, { id: '17' }, true)), { leaves: sent, posts: 1 }],
  ['401, then 201', atJarfalla({ status: 401 }, 1), { leaves: sent, posts: 1 }],
  ['401 for ever', always(401), { leaves: failed('sign_in_needed'), posts: 0 }],
  ['403', always(403), { leaves: failed('forbidden'), posts: 0 }],
  ['404', always(404), { leaves: failed('channel_gone'), posts: 0 }],
  ['413', always(413), { leaves: failed('too_large'), posts: 0 }],
  ['400', always(400), { leaves: failed('http_400'), posts: 0 }],
  [
    '302',
    always(302, { location: 'https://graph.microsoft.com/v1.0/else' }),
    { leaves: failed('http_302'), posts: 0 },
  ],
  ['429 with seconds', once429({ 'retry-after': '7' }), { leaves: sent, posts: 1, waits: [7_000] }],
  [
    '429 with a date',
    once429({ 'retry-after': 'Mon, 16 Nov 2026 07:00:09 GMT' }),
    { leaves: sent, posts: 1, waits: [9_000] },
  ],
  [
    '429 with a date gone by',
    once429({ 'retry-after': 'Mon, 16 Nov 2026 06:00:00 GMT' }),
    { leaves: sent, posts: 1, waits: [0] },
  ],
  ['429 with nothing', once429({}), { leaves: sent, posts: 1, waits: [1_000] }],
  ['429 with nonsense', once429({ 'retry-after': 'soon' }), { leaves: sent, posts: 1, waits: [1_000] }],
  [
    '429 for ever',
    always(429, { 'retry-after': '3' }),
    { leaves: failed('throttled'), posts: 0, waits: [3_000, 3_000, 3_000] },
  ],
  [
    '429 with more seconds than anybody waits',
    always(429, { 'retry-after': '11' }),
    { leaves: failed('throttled'), posts: 0, waits: [] },
  ],
  ...[500, 502, 503, 504].flatMap((status) =>
    [false, true].map(
      (isMade) =>
        [
          `${status} ${isMade ? 'after' : 'before'} the post was made`,
          atJarfalla({ status, isMade, headers: { 'retry-after': '1' } }),
          { leaves: unknown(`http_${status}`), posts: isMade ? 1 : 0, waits: [] },
        ] as const,
    ),
  ),
  ['408', always(408), { leaves: unknown('http_408'), posts: 0 }],
  [
    'a connection cut before the post was made',
    atJarfalla({ cut: 'before' }),
    { leaves: unknown('cut'), posts: 0 },
  ],
  ['a connection cut after it was', atJarfalla({ cut: 'after' }), { leaves: unknown('cut'), posts: 1 }],
  ['no answer before the post was made', hanging('before'), { leaves: unknown('timeout'), posts: 0 }],
  ['no answer after it was', hanging('after'), { leaves: unknown('timeout'), posts: 1 }],
  ['201 without an id', atJarfalla(json(201, {}, true)), { leaves: unknown('no_id'), posts: 1 }],
  ['201 with an empty id', atJarfalla(json(201, { id: '' }, true)), { leaves: unknown('no_id'), posts: 1 }],
  [
    '201 with a page',
    atJarfalla({ status: 201, body: '<p>Created</p>', isMade: true }),
    { leaves: unknown('no_id'), posts: 1 },
  ],
  [
    '201 with half an answer',
    atJarfalla({
      status: 201,
      body: '{"id":"17',
      isMade: true,
      headers: { 'content-type': 'application/json' },
    }),
    { leaves: unknown('no_id'), posts: 1 },
  ],
  ['204', atJarfalla({ status: 204, body: '', isMade: true }), { leaves: unknown('no_id'), posts: 1 }],
];

const postsInJarfalla = ({ world }: GraphSending): number =>
  world.graph.messagesIn(channelIdOf('jarfalla')).length;

describe('sending the week’s digests by Graph', () => {
  it('posts one in each municipality’s channel, by one token', async () => {
    const { world, ports } = await graphSending();
    expect(statesOf(await sendWeek(ports))).toEqual(allEight('sent'));
    for (const id of MUNICIPALITY_IDS) expect(world.graph.messagesIn(channelIdOf(id))).toHaveLength(1);
    expect(world.graph.requests.map(({ teamGroupId }) => teamGroupId)).toEqual(Array(8).fill(TEAM_ID));
    expect(new Set(world.graph.requests.map(({ authorization }) => authorization)).size).toBe(1);
  });

  it.each(TABLE)('after %s', async (_what, arrange, { leaves, posts, waits }) => {
    const sending = await graphSending();
    const { world, ports } = sending;
    arrange(world);
    const results = await sendWeek(ports);
    expect(await recordOf(ports, 'jarfalla')).toMatchObject(leaves);
    expect(postsInJarfalla(sending)).toBe(posts);
    if (waits !== undefined) expect(world.waits).toEqual(waits);
    // The others got theirs whatever happened to one.
    expect(statesOf(results)).toEqual({ ...allEight('sent'), jarfalla: leaves.state });
  });

  const unclear = TABLE.filter(([, , { leaves }]) => leaves.state === 'unknown');
  it.each(unclear)('does not post again by itself after %s', async (_what, arrange, { posts }) => {
    const sending = await graphSending();
    arrange(sending.world);
    await sendWeek(sending.ports);
    sending.world.graph.fault = () => undefined;
    await sendWeek(sending.ports);
    expect(postsInJarfalla(sending)).toBe(posts);
  });

  it('asks for one new token after a 401, and uses it from then on', async () => {
    const { world, ports } = await graphSending();
    atJarfalla({ status: 401 }, 1)(world);
    const before = world.login.tokenRequests.length;
    await sendWeek(ports);
    expect(world.login.tokenRequests).toHaveLength(before + 2);
    const tokens = world.graph.requests.map(({ authorization }) => authorization);
    expect(new Set(tokens).size).toBe(2);
    expect(tokens).toHaveLength(9);
  });

  it('fails when nobody listens, so that it may be tried again, and posts nothing', async () => {
    const { world, ports } = await graphSending();
    world.hosts['graph.microsoft.com'] = await deadEnd();
    expect(statesOf(await sendWeek(ports))).toEqual(allEight('failed'));
    expect(await recordOf(ports, 'jarfalla')).toMatchObject(failed('unreachable'));
    expect(world.waits.slice(0, 3)).toEqual([1_000, 2_000, 4_000]);
    expect(world.graph.posts).toBe(0);
  });

  it('posts once when somebody listens at the next try', async () => {
    const { world, ports } = await graphSending();
    const { 'graph.microsoft.com': alive = '' } = world.hosts;
    world.hosts['graph.microsoft.com'] = await deadEnd();
    world.wire.sleep = async () => {
      world.hosts['graph.microsoft.com'] = alive;
    };
    expect(statesOf(await sendWeek(ports))).toEqual(allEight('sent'));
    expect(world.graph.posts).toBe(8);
  });
});

describe('a stop while Graph is waited for', () => {
  /** Waits as the program does, and is told to stop in the middle of it. */
  const stoppedInWait = async (arrange: (world: GraphWorld) => unknown) => {
    const stopping = new AbortController();
    const sending = await graphSending({ stopping: stopping.signal });
    const { world, ports } = sending;
    await arrange(world);
    world.wire.sleep = async (ms, signal) => {
      world.waits.push(ms);
      const wait = after(86_400_000, undefined, { ...(signal && { signal }) });
      stopping.abort();
      await wait;
    };
    const sent = await sendDigests(ports, { week: WEEK, by: 'system', signal: stopping.signal });
    return { ...sending, sent };
  };
  const throttledForAll = (world: GraphWorld): void => {
    world.graph.fault = () => ({ status: 429, headers: { 'retry-after': '9' } });
  };

  it.each<[string, (world: GraphWorld) => unknown, string]>([
    ['after a 429', throttledForAll, 'throttled'],
    [
      'because nobody listens',
      async ({ hosts }) => {
        hosts['graph.microsoft.com'] = await deadEnd();
      },
      'unreachable',
    ],
  ])('%s ends the wait, and is kept as certainly not posted', async (_when, arrange, reason) => {
    const { world, ports, sent } = await stoppedInWait(arrange);
    expect(sent).toMatchObject({ ok: true, value: [{ state: 'failed', reason, isPassing: true }] });
    expect(world.waits).toHaveLength(1);
    expect(world.graph.requests.length).toBeLessThan(2);
    expect(await ports.store.find('digests')).toMatchObject([
      { state: 'failed', reason, retryAt: expect.any(String) },
    ]);
  });

  it('lets the next run post it, once', async () => {
    const { world, ports } = await stoppedInWait(throttledForAll);
    world.graph.fault = () => undefined;
    expect(statesOf(await sendWeek({ ...ports, runId: 'next-run' }))).toEqual(allEight('sent'));
    expect(world.graph.posts).toBe(8);
  });

  // The wait that must not be waited out is longer.
  it('ends the program’s own wait', { timeout: 8_500 }, async () => {
    const { world } = await graphSending();
    const stopping = new AbortController();
    world.graph.fault = () => {
      setImmediate(() => stopping.abort());
      return { status: 429, headers: { 'retry-after': '9' } };
    };
    const delivery = graphDelivery({
      channelOf: async () => channelFor('jarfalla'),
      token: world.open().token,
      clock: fakeClock(),
      log: world.log,
      fetch: world.wire.fetch,
      stopping: stopping.signal,
    });
    expect(await delivery.post({ kind: 'digest', key: KEY, digest: aDigest() })).toMatchObject({
      state: 'failed',
      reason: 'throttled',
    });
    expect(world.graph.requests).toHaveLength(1);
  });
});

describe('what Graph says of a post', () => {
  const post = async (arrange: (world: GraphWorld) => unknown) => {
    const sending = await graphSending();
    arrange(sending.world);
    await sendWeek(sending.ports);
    return recordOf(sending.ports, 'jarfalla');
  };
  const linkOf = (id: string) =>
    `https://teams.microsoft.com/l/message/${channelIdOf('jarfalla')}/${id}?groupId=${TEAM_ID}&parentMessageId=${id}`;

  it('is kept with the try: when, by whom, the status and the id that support asks for', async () => {
    const record = await post(atJarfalla({ status: 403, headers: { 'request-id': 'trace-17' } }));
    expect(record?.attempts).toEqual([
      {
        by: SENDER,
        at: '2026-11-16T07:00:00.000Z',
        endedAt: '2026-11-16T07:00:00.000Z',
        end: 'failed',
        reason: 'forbidden',
        status: 403,
        requestId: 'trace-17',
      },
    ]);
  });

  it('is the last answer when it was asked again', async () => {
    const record = await post(once429({ 'retry-after': '1' }));
    expect(record?.attempts).toMatchObject([{ end: 'sent', status: 201, requestId: 'request-3' }]);
  });

  it('is nothing when it never answered', async () => {
    const [attempt] = (await post(atJarfalla({ cut: 'before' })))?.attempts ?? [];
    expect(attempt).toMatchObject({ end: 'unknown', reason: 'cut' });
    expect(Object.keys(attempt ?? {})).not.toContain('status');
    expect(Object.keys(attempt ?? {})).not.toContain('requestId');
  });

  it.each([
    ['where Graph says', 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/17', undefined],
    ['where its ids lead when Graph says nothing', undefined, linkOf('17')],
    [
      'where its ids lead when Graph says http',
      'http://teams.microsoft.com/l/message/19:x@thread.tacv2/17',
      linkOf('17'),
    ],
    ['where its ids lead when Graph says a script', 'javascript:alert(1)', linkOf('17')],
    [
      'where its ids lead when Graph says another place',
      'https://evil.example/l/message/19:x@thread.tacv2/17',
      linkOf('17'),
    ],
  ])('opens it %s', async (_where, webUrl, link) => {
    const record = await post(atJarfalla(json(201, { id: '17', ...(webUrl && { webUrl }) }, true)));
    expect(record).toMatchObject({ state: 'sent', receipt: '17', link: link ?? webUrl });
  });

  it('opens none that Teams would not make', async () => {
    const record = await post(atJarfalla(json(201, { id: 'x/../y' }, true)));
    expect(record).toMatchObject({ state: 'sent', receipt: 'x/../y' });
    expect(record).not.toHaveProperty('link');
  });

  it('is heeded until the time that Graph asks to be left alone for has passed', async () => {
    expect(await post(always(429, { 'retry-after': '1200' }))).toMatchObject({
      state: 'failed',
      retryAt: '2026-11-16T07:20:00.000Z',
    });
  });
});

describe('a post that the channel finds too large', () => {
  const long = () =>
    aDigest({
      activities: Array.from({ length: 200 }, (_, index) =>
        anActivity(`b${index}`, {
          title: `Bollplank om samordnad individuell plan ${index}`,
          date: onDay('2026-11-11'),
        }),
      ),
    });
  const postLong = async (largestMessage: number) => {
    const sending = await graphSending();
    sending.world.graph.largestMessage = largestMessage;
    const outcome = await sending.delivery.post({ kind: 'digest', key: KEY, digest: long() });
    const sizes = sending.world.graph.requests.map(({ body }) => Buffer.byteLength(body));
    return { outcome, sizes, posts: postsInJarfalla(sending) };
  };

  it('is posted smaller, once', async () => {
    const { outcome, sizes, posts } = await postLong(16 * 1024);
    expect(outcome).toMatchObject({ state: 'sent', status: 201 });
    expect([sizes.length, posts]).toEqual([2, 1]);
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
  });

  it('is not posted a third time', async () => {
    const { outcome, sizes, posts } = await postLong(1024);
    expect(outcome).toMatchObject({ state: 'failed', reason: 'too_large', status: 413 });
    expect(outcome).not.toHaveProperty('isPassing');
    expect([sizes.length, posts]).toEqual([2, 0]);
  });

  it('may have come out when the smaller one’s answer is lost', async () => {
    const sending = await graphSending();
    sending.world.graph.largestMessage = 16 * 1024;
    sending.world.graph.fault = (_request, before) => (before === 1 ? { cut: 'after' } : undefined);
    expect(await sending.delivery.post({ kind: 'digest', key: KEY, digest: long() })).toMatchObject({
      state: 'unknown',
      reason: 'cut',
    });
    expect(postsInJarfalla(sending)).toBe(1);
  });
});

describe('a digest that fails', () => {
  const outcomeOf = ({ delivery }: GraphSending) =>
    delivery.post({ kind: 'digest', key: KEY, digest: aDigest() });

  it.each<[string, (world: GraphWorld) => unknown, string]>([
    ['the sign-in has lapsed', ({ login }) => login.revoke(), 'sign_in_needed'],
    [
      'the login server cannot be reached',
      ({ login }) => Object.assign(login, { fault: () => 'cut' }),
      'unreachable',
    ],
    ['Graph wants to be left alone', always(429, { 'retry-after': '3600' }), 'throttled'],
  ])('may be tried again when %s', async (_when, arrange, reason) => {
    const sending = await graphSending();
    arrange(sending.world);
    expect(await outcomeOf(sending)).toMatchObject({ state: 'failed', reason, isPassing: true });
    expect(postsInJarfalla(sending)).toBe(0);
  });

  it.each([
    ['the account may not post there', always(403), 'forbidden'],
    ['the channel is gone', always(404), 'channel_gone'],
    ['it is too large', always(413), 'too_large'],
  ])('need not be tried again when %s', async (_when, arrange, reason) => {
    const sending = await graphSending();
    arrange(sending.world);
    const outcome = await outcomeOf(sending);
    expect(outcome).toMatchObject({ state: 'failed', reason });
    expect(outcome).not.toHaveProperty('isPassing');
  });

  it('says so when the bot was told of no app in Entra', async () => {
    const { world } = await graphSending();
    const channelOf = async () => channelFor('jarfalla');
    const delivery = graphDelivery({ channelOf, token: noSignIn.token, clock: fakeClock(), log: world.log });
    expect(await delivery.post({ kind: 'digest', key: KEY, digest: aDigest() })).toEqual({
      state: 'failed',
      reason: 'not_configured',
      isPassing: true,
    });
  });

  it('asks nothing of anybody when no channel has been chosen', async () => {
    const sending = await graphSending({ without: ['jarfalla'] });
    expect(await outcomeOf(sending)).toEqual({ state: 'failed', reason: 'no_channel' });
    expect(sending.world.graph.requests).toEqual([]);
  });

  it('is logged without a word of what it says, and without the token', async () => {
    const { world, delivery } = await graphSending();
    atJarfalla({ status: 403, headers: { 'request-id': 'trace-17' } })(world);
    await delivery.post({
      kind: 'digest',
      key: KEY,
      digest: aDigest({ activities: [anActivity('hemlig')] }),
    });
    const line = world.log.lines.at(-1);
    expect(line?.fields).toEqual({
      key: KEY,
      budget: 'normal',
      state: 'failed',
      reason: 'forbidden',
      status: 403,
      requestId: 'trace-17',
    });
  });
});

describe('the post', () => {
  const postOf = async (digest = aDigest()) => {
    const { world, delivery } = await graphSending();
    const outcome = await delivery.post({ kind: 'digest', key: KEY, digest });
    return {
      outcome,
      request: world.graph.requests[0],
      message: world.graph.messagesIn(channelIdOf('jarfalla'))[0],
    };
  };

  it('is the card and nothing else, with words for those who cannot see it', async () => {
    const digest = aDigest({ activities: [anActivity('a')] });
    const { message, outcome } = await postOf(digest);
    const card = drawDigest(textsIn('sv'), digest);
    const [attachment] = message?.attachments ?? [];
    expect(outcome).toMatchObject({ state: 'sent', receipt: message?.id });
    expect(message?.body).toEqual({
      contentType: 'html',
      content: `<attachment id="${attachment?.id}"></attachment>`,
    });
    expect(message?.summary).toBe(card.summary);
    expect(attachment?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    const shown = JSON.parse(attachment?.content ?? '');
    const { id, ...first } = shown.body[0];
    expect(id).toBe(KEY);
    expect({ ...shown, body: [first, ...shown.body.slice(1)] }).toEqual(card.content);
  });

  it('has no button that needs an app behind it', async () => {
    const { request } = await postOf(aDigest({ activities: [anActivity('a')] }));
    const actions = [...(request?.body ?? '').matchAll(/Action\.\w+/g)].map(([action]) => action);
    expect(actions.filter((action) => action !== 'Action.OpenUrl')).toEqual([]);
  });

  it('fits in a channel when there is as much to tell as can be, all of it hard to quote', async () => {
    const quotes = '"\\'.repeat(300);
    const activities = Array.from({ length: 200 }, (_, index) =>
      anActivity(`b${index}`, { title: quotes, otherParties: [quotes], date: onDay('2026-11-11') }),
    );
    const { outcome, request } = await postOf(aDigest({ activities }));
    expect(outcome).toMatchObject({ state: 'sent' });
    expect(Buffer.byteLength(request?.body ?? '')).toBeLessThan(28 * 1024);
  });
});
