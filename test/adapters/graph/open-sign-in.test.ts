import { randomBytes } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { signInFile } from '../../../src/adapters/graph/kept-sign-in.js';
import { noSignIn } from '../../../src/adapters/graph/open-sign-in.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import { addHours, addMinutes } from '../../../src/domain/calendar.js';
import { scopesOf } from '../../support/fake-tokens.js';
import { type GraphWorld, graphWorld } from '../../support/graph-world.js';
import { later } from '../../support/later.js';

const DAY = 24;

/** A world where somebody has signed in, with nothing asked of the login server yet. */
const signedInWorld = async (): Promise<GraphWorld> => {
  const world = await graphWorld();
  await world.logIn();
  return world;
};

const refreshes = ({ login }: GraphWorld): number =>
  login.tokenRequests.filter((form) => form['grant_type'] === 'refresh_token').length;

/** How many refreshes the work takes. */
const refreshesIn = async (world: GraphWorld, work: () => Promise<unknown>): Promise<number> => {
  const before = refreshes(world);
  await work();
  return refreshes(world) - before;
};

describe('the state of the sign-in', () => {
  it('is “never” before anybody has signed in', async () => {
    const signIn = (await graphWorld()).open();
    expect(await signIn.refresh()).toEqual({ state: 'sign_in_needed', reason: 'never' });
    expect(await signIn.token('send')).toEqual({ state: 'sign_in_needed', reason: 'never' });
  });

  it('is “never” for an app that nobody has signed in to', async () => {
    const world = await signedInWorld();
    const other = world.open({ tenantId: '11111111-2222-4333-8444-555555555555' });
    expect(await other.refresh()).toEqual({ state: 'sign_in_needed', reason: 'never' });
  });

  it('is “lapsed” when Entra has ended it', async () => {
    const world = await signedInWorld();
    world.login.revoke();
    expect(await world.open().refresh()).toEqual({ state: 'sign_in_needed', reason: 'lapsed' });
    expect(await world.open().token('send')).toEqual({ state: 'sign_in_needed', reason: 'lapsed' });
  });

  it.each([
    ['invalid_grant', 50173],
    ['interaction_required', 50076],
    ['invalid_client', 7000222],
    ['invalid_grant', 65001],
  ])('is “lapsed” after %s with AADSTS%i', async (error, code) => {
    const world = await signedInWorld();
    world.login.fault = () => ({ error, codes: [code] });
    expect(await world.open().refresh()).toEqual({ state: 'sign_in_needed', reason: 'lapsed' });
    expect(world.log.lines.at(-1)?.fields).toMatchObject({ trouble: { codes: [code] } });
  });

  it.each([
    ['cut' as const],
    ['html' as const],
    [{ status: 503, error: 'temporarily_unavailable' }],
    [{ status: 429, error: 'too_many_requests' }],
    [{ status: 400, error: 'temporarily_unavailable' }],
  ])('is not said to be over when the login server is in trouble: %j', async (fault) => {
    const world = await signedInWorld();
    const before = await world.bytes();
    world.login.fault = () => fault;
    expect(await world.open().refresh()).toEqual({ state: 'unreachable' });
    expect(await world.bytes()).toEqual(before);
    world.login.fault = () => undefined;
    expect(await world.open().refresh()).toMatchObject({ state: 'signed_in' });
  });

  it('is not said to be over when the login server hangs', async () => {
    const world = await signedInWorld();
    const impatience = new AbortController();
    world.wire.deadline = () => impatience.signal;
    world.login.fault = () => {
      impatience.abort();
      return 'hang';
    };
    expect(await world.open().refresh()).toEqual({ state: 'unreachable' });
  });

  it('is “not configured” for a bot without an app', async () => {
    expect(await noSignIn.refresh()).toEqual({ state: 'not_configured' });
    expect(await noSignIn.token('send')).toEqual({ state: 'not_configured' });
  });
});

describe('what is kept of the sign-in', () => {
  const damages: [string, (world: GraphWorld) => Promise<unknown>][] = [
    ['torn', async (world) => writeFile(world.file, (await world.bytes()).subarray(0, 100))],
    ['empty', (world) => writeFile(world.file, '')],
    ['forged', (world) => writeFile(world.file, randomBytes(500))],
    [
      'of another form',
      async (world) => {
        const bytes = await world.bytes();
        bytes.writeUInt8(2, 7);
        await writeFile(world.file, bytes);
      },
    ],
  ];

  it.each(damages)('is “unreadable” and left as it is when it is %s', async (_how, damage) => {
    const world = await signedInWorld();
    await damage(world);
    const before = await world.bytes();
    const signIn = world.open();
    expect(await signIn.refresh()).toEqual({ state: 'sign_in_needed', reason: 'unreadable' });
    expect(await signIn.token('send')).toEqual({ state: 'sign_in_needed', reason: 'unreadable' });
    expect(await world.bytes()).toEqual(before);
  });

  it('is “unreadable” and left as it is with another key', async () => {
    const world = await signedInWorld();
    const before = await world.bytes();
    const stranger = world.open({ key: randomBytes(32).toString('base64') });
    expect(await stranger.refresh()).toEqual({ state: 'sign_in_needed', reason: 'unreadable' });
    expect(await world.bytes()).toEqual(before);
    expect(await world.open().refresh()).toMatchObject({ state: 'signed_in' });
  });

  it('is “unreadable” when it cannot be opened', async () => {
    const world = await graphWorld();
    // A folder in its place cannot be read by anybody, whoever runs the tests.
    await writeDurablyInFolder(`${world.file}/inside`, Buffer.from('x'));
    expect(await world.open().refresh()).toEqual({ state: 'sign_in_needed', reason: 'unreadable' });
  });

  it.each([
    ['without its refresh token', 'RefreshToken', 'lapsed'],
    ['without its account', 'Account', 'unreadable'],
  ])('%s has to be made anew, and Entra is not asked', async (_how, part, reason) => {
    const world = await signedInWorld();
    const file = signInFile({ ...world, write: writeDurablyInFolder });
    const disk = await file.read();
    if (disk.state !== 'kept') throw new Error(disk.state);
    const cache = JSON.stringify({ ...JSON.parse(disk.kept.cache), [part]: {} });
    await file.replace({ ...disk.kept, cache });
    const asked = await refreshesIn(world, async () => {
      expect(await world.open().refresh()).toEqual({ state: 'sign_in_needed', reason });
    });
    expect(asked).toBe(0);
  });

  it('is written anew by every refresh, with the refresh token that came back', async () => {
    const world = await signedInWorld();
    const signIn = world.open();
    await signIn.refresh();
    const once = await world.bytes();
    await signIn.refresh();
    expect(await world.bytes()).not.toEqual(once);
    const [before, after] = world.login.tokenRequests.slice(-2);
    expect(after?.['refresh_token']).not.toBe(before?.['refresh_token']);
    expect(await readdir(world.folder)).toEqual(['graph-token.bin']);
  });

  it('counts the days from when it was last used', async () => {
    const world = await signedInWorld();
    world.clock.set(addHours(world.clock.now(), 40 * DAY));
    expect(await world.open().refresh()).toMatchObject({ state: 'signed_in', daysLeft: 90 });
  });

  it('is written also after a program that died while it wrote', async () => {
    const world = await signedInWorld();
    const lock = `${world.file}.lock`;
    await mkdir(lock);
    await utimes(lock, 0, 0);
    const before = await world.bytes();
    expect(await world.open().refresh()).toMatchObject({ state: 'signed_in' });
    expect(await world.bytes()).not.toEqual(before);
    expect(await readdir(world.folder)).toEqual(['graph-token.bin']);
  });

  it('does without writing when the disk is full, for the token works all the same', async () => {
    const world = await signedInWorld();
    const write = async () => {
      throw new Error('disk full');
    };
    expect(await world.open({ write }).token('send')).toMatchObject({ state: 'ready' });
    expect(world.log.lines.at(-1)?.message).toBe('a refreshed sign-in could not be kept');
    expect(await world.open().refresh()).toMatchObject({ state: 'signed_in' });
  });
});

describe('a token', () => {
  it('is for posting alone', async () => {
    const token = await (await signedInWorld()).open().token('send');
    expect(token.state === 'ready' && scopesOf(token.token)).toEqual(['ChannelMessage.Send']);
  });

  it('is used again until shortly before its end', async () => {
    const world = await signedInWorld();
    const signIn = world.open();
    const first = await signIn.token('send');
    world.clock.set(addMinutes(world.clock.now(), 54));
    expect(await signIn.token('send')).toEqual(first);
    world.clock.set(addMinutes(world.clock.now(), 2));
    expect(await signIn.token('send')).not.toEqual(first);
  });

  it('is fetched once however many wait for it', async () => {
    const world = await signedInWorld();
    const signIn = world.open();
    const count = await refreshesIn(world, async () => {
      const tokens = await Promise.all(Array.from({ length: 8 }, () => signIn.token('send')));
      expect(new Set(tokens.map((token) => JSON.stringify(token))).size).toBe(1);
    });
    expect(count).toBe(1);
  });

  it('is replaced when Graph has refused it, once for all who were refused', async () => {
    const world = await signedInWorld();
    const signIn = world.open();
    const refused = await signIn.token('send');
    if (refused.state !== 'ready') throw new Error(refused.state);
    const count = await refreshesIn(world, async () => {
      const first = await signIn.token('send', refused.token);
      expect(first).not.toEqual(refused);
      expect(await signIn.token('send', refused.token)).toEqual(first);
    });
    expect(count).toBe(1);
  });

  it('for reading is refused where nobody has agreed to it, which is no end of the sign-in', async () => {
    const world = await signedInWorld();
    const signIn = world.open();
    expect(await signIn.token('read')).toEqual({ state: 'not_permitted' });
    expect(await signIn.token('send')).toMatchObject({ state: 'ready' });
  });

  it('for reading is another than the one for posting', async () => {
    const world = await signedInWorld();
    world.login.consented.add('ChannelMessage.Read.All');
    const signIn = world.open();
    const read = await signIn.token('read');
    expect(read.state === 'ready' && scopesOf(read.token)).toEqual(['ChannelMessage.Read.All']);
    expect(await signIn.token('send')).not.toEqual(read);
  });

  it('for posting and for reading may be fetched at the same time', async () => {
    const world = await signedInWorld();
    world.login.consented.add('ChannelMessage.Read.All');
    const signIn = world.open();
    const both = await Promise.all([signIn.token('send'), signIn.token('read')]);
    expect(both.map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(await world.open().refresh()).toMatchObject({ state: 'signed_in' });
  });
});

describe('a new sign-in while the bot runs', () => {
  it('counts at once', async () => {
    const world = await graphWorld();
    const signIn = world.open();
    expect(await signIn.token('send')).toEqual({ state: 'sign_in_needed', reason: 'never' });
    await world.logIn();
    const first = await signIn.token('send');
    expect(first).toMatchObject({ state: 'ready' });
    await world.logIn();
    expect(await signIn.token('send')).not.toEqual(first);
  });

  it('is not lost to a refresh that began before it', async () => {
    const world = await signedInWorld();
    const [asked, answered] = [later(), later()];
    const fetchSlowly: typeof fetch = async (...request) => {
      const response = await world.wire.fetch(...request);
      asked.resolve();
      await answered.promise;
      return response;
    };
    const bot = world.open({ fetch: fetchSlowly });
    const refreshed = bot.refresh();
    await asked.promise;
    Object.assign(world.login.account, { username: 'nytt@fou.example' });
    await world.logIn();
    answered.resolve();
    const newer = { state: 'signed_in', account: 'nytt@fou.example', daysLeft: 90 };
    expect(await refreshed).toEqual(newer);
    expect(await world.open().refresh()).toEqual(newer);
  });

  it('takes the place of one that is found to be over just then', async () => {
    const world = await signedInWorld();
    let isFirst = true;
    const signInMeanwhile: typeof fetch = async (...request) => {
      if (!isFirst) return world.wire.fetch(...request);
      isFirst = false;
      await world.logIn();
      return Response.json({ error: 'invalid_grant', error_codes: [50173] }, { status: 400 });
    };
    expect(await world.open({ fetch: signInMeanwhile }).refresh()).toMatchObject({ state: 'signed_in' });
  });
});
