import { describe, expect, it } from 'vitest';
import { noSignIn } from '../../../src/adapters/graph/open-sign-in.js';
import { addHours } from '../../../src/domain/calendar.js';
import type { SignInBegun } from '../../../src/usecases/sign-in-port.js';
import { type GraphWorld, graphWorld } from '../../support/graph-world.js';

type WithCode = Extract<SignInBegun, { state: 'code' }>;

const withCode = (begun: SignInBegun): WithCode => {
  if (begun.state !== 'code') throw new Error(`no code but ${begun.state}`);
  return begun;
};

const signedIn = (world: GraphWorld) => ({
  state: 'signed_in',
  account: 'veckobrev@fou.example',
  accountId: world.login.account.objectId,
  tenantId: world.login.account.tenantId,
});

/** Nobody does anything at the sign-in page until the test says so. */
const waiting = (world: GraphWorld): void => {
  world.login.device = () => 'pending';
};

describe('a sign-in begun in the chat', () => {
  it('gives the page, the code and how long it counts before anybody has signed in', async () => {
    const world = await graphWorld();
    waiting(world);
    const signIn = world.open();
    expect(await signIn.begin('anna')).toMatchObject({
      state: 'code',
      address: 'https://microsoft.com/devicelogin',
      code: 'FOU-1',
      minutes: 15,
    });
    expect(await signIn.status()).toEqual({ state: 'sign_in_needed', reason: 'never' });
    world.login.device = () => 'expired';
  });

  it('is kept when somebody has signed in, and says who and in which tenant', async () => {
    const world = await graphWorld();
    const signIn = world.open();
    const { ended } = withCode(await signIn.begin('anna'));
    expect(await ended).toEqual({ ...signedIn(world), mayRead: false });
    expect(await signIn.status()).toEqual({
      state: 'signed_in',
      account: 'veckobrev@fou.example',
      tenantId: world.login.account.tenantId,
      daysLeft: 90,
      succeededAt: world.clock.now(),
    });
    expect(await world.open().refresh()).toMatchObject({ state: 'signed_in', daysLeft: 90 });
  });

  it('says that channels can be read when an administrator has agreed to it', async () => {
    const world = await graphWorld();
    world.login.consented.add('ChannelMessage.Send').add('ChannelMessage.Read.All');
    expect(await withCode(await world.open().begin('anna')).ended).toMatchObject({ mayRead: true });
  });

  it.each([
    ['declined', 'declined'],
    ['expired', 'expired'],
  ] as const)('fails when the code is %s', async (answer, failure) => {
    const world = await graphWorld();
    world.login.device = () => answer;
    expect(await withCode(await world.open().begin('anna')).ended).toEqual({ state: 'failed', failure });
    await expect(world.bytes()).rejects.toThrow('ENOENT');
  });

  it.each([50199, 53003, 530035])(
    'is blocked when Conditional Access stops it with AADSTS%i',
    async (code) => {
      const world = await graphWorld();
      world.login.fault = (endpoint) =>
        endpoint === 'token' ? { error: 'invalid_grant', codes: [code] } : undefined;
      expect(await withCode(await world.open().begin('anna')).ended).toEqual({
        state: 'failed',
        failure: 'blocked',
      });
    },
  );

  it.each([
    [7000218, 'publicFlow'],
    [700016, 'app'],
    [123456, { code: 'AADSTS123456' }],
  ] as const)('gives no code with AADSTS%i', async (code, failure) => {
    const world = await graphWorld();
    world.login.fault = () => ({ error: 'invalid_request', codes: [code] });
    expect(await world.open().begin('anna')).toEqual({ state: 'failed', failure });
  });

  it.each(['cut', 'html'] as const)('gives no code when the answer is %s', async (fault) => {
    const world = await graphWorld();
    world.login.fault = () => fault;
    expect(await world.open().begin('anna')).toEqual({ state: 'failed', failure: 'unreachable' });
  });

  it('says so when it cannot be saved', async () => {
    const world = await graphWorld();
    const write = async () => {
      throw new Error('disk full');
    };
    const { ended } = withCode(await world.open({ write }).begin('anna'));
    expect(await ended).toEqual({ state: 'failed', failure: 'not_kept' });
  });

  it('says so and logs it when something of our own goes wrong', async () => {
    const world = await graphWorld();
    const signIn = world.open({ fetch: async () => Response.json({}) });
    expect(await signIn.begin('anna')).toEqual({ state: 'failed', failure: 'internal' });
    expect(world.log.lines.at(-1)?.level).toBe('error');
  });

  it('counts no more when somebody begins anew, and says who', async () => {
    const world = await graphWorld();
    waiting(world);
    const signIn = world.open();
    const first = withCode(await signIn.begin('anna'));
    const second = withCode(await signIn.begin('martin'));
    expect([first.code, second.code]).toEqual(['FOU-1', 'FOU-2']);
    expect(await first.ended).toEqual({ state: 'called_off', by: 'martin' });
    world.login.device = () => 'approved';
    expect(await second.ended).toMatchObject(signedIn(world));
  });

  it('is not kept when the code was used just as somebody began anew', async () => {
    const world = await graphWorld();
    const signIn = world.open();
    const begunAnew: Promise<SignInBegun>[] = [];
    world.login.device = () => {
      if (begunAnew.length > 0) return 'pending';
      begunAnew.push(signIn.begin('martin'));
      return 'approved';
    };
    const { ended } = withCode(await signIn.begin('anna'));
    expect(await ended).toEqual({ state: 'called_off', by: 'martin' });
    await expect(world.bytes()).rejects.toThrow('ENOENT');
    await Promise.all(begunAnew);
    world.login.device = () => 'expired';
  });

  it('is waited for no longer when the bot stops', async () => {
    const world = await graphWorld();
    waiting(world);
    const stopping = new AbortController();
    const { ended } = withCode(await world.open({ stopping: stopping.signal }).begin('anna'));
    stopping.abort();
    expect(await ended).toEqual({ state: 'called_off' });
  });

  it('takes the place of one that is there, and tokens come from it at once', async () => {
    const world = await graphWorld();
    await world.logIn();
    const signIn = world.open();
    const before = await signIn.token('send');
    await withCode(await signIn.begin('anna')).ended;
    expect(await signIn.token('send')).not.toEqual(before);
  });

  it('is for nobody without an app', async () => {
    expect(await noSignIn.begin('anna')).toEqual({ state: 'not_configured' });
    expect(await noSignIn.status()).toEqual({ state: 'not_configured' });
  });
});

describe('after the key is changed', () => {
  it('the sign-in is unreadable, and a sign-in in the chat puts a new one in its place', async () => {
    const world = await graphWorld();
    await world.logIn();
    const key = Buffer.alloc(32, 7).toString('base64');
    const signIn = world.open({ key });
    const unreadable = { state: 'sign_in_needed', reason: 'unreadable' };
    expect(await signIn.status()).toEqual(unreadable);
    expect(await signIn.refresh()).toEqual(unreadable);
    await withCode(await signIn.begin('anna')).ended;
    expect(await signIn.refresh()).toMatchObject({ state: 'signed_in' });
    expect(await world.open().status()).toEqual(unreadable);
  });
});

describe('what is kept', () => {
  it('says how many days are left without asking anybody', async () => {
    const world = await graphWorld();
    await world.logIn();
    const asked = world.login.tokenRequests.length;
    const succeededAt = world.clock.now();
    world.clock.set(addHours(succeededAt, 24 * 76));
    expect(await world.open().status()).toMatchObject({ state: 'signed_in', daysLeft: 14, succeededAt });
    expect(world.login.tokenRequests).toHaveLength(asked);
  });
});
