import { stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { DeviceAnswer } from '../../support/fake-login.js';
import { CLIENT_ID, type GraphWorld, graphWorld } from '../../support/graph-world.js';

const signedIn = { state: 'signed_in', account: 'veckobrev@fou.example', daysLeft: 90 };

describe('signing in with a code', () => {
  it('shows where to go and which code to write, and then who is signed in and for how long', async () => {
    const world = await graphWorld();
    const { code, out, err } = await world.logIn();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Öppna https://microsoft.com/devicelogin i en webbläsare och skriv koden FOU-1.');
    expect(out).toContain(
      `Inloggad som veckobrev@fou.example i organisationen ${world.login.account.tenantId}.`,
    );
    expect(out).toContain('90 dagar');
  });

  it('leaves a sign-in that the bot can use, readable to nobody but its owner', async () => {
    const world = await graphWorld();
    await world.logIn();
    expect((await stat(world.file)).mode & 0o777).toBe(0o600);
    expect(await world.open().refresh()).toEqual(signedIn);
  });

  it('asks the person for nothing but to post', async () => {
    const world = await graphWorld();
    let asked = '';
    world.login.fault = (endpoint, form) => {
      if (endpoint === 'devicecode') asked = form['scope'] ?? '';
      return undefined;
    };
    await world.logIn();
    expect(asked.split(' ').filter((scope) => scope.startsWith('https://'))).toEqual([
      'https://graph.microsoft.com/ChannelMessage.Send',
    ]);
    expect(asked).toContain('offline_access');
  });

  it.each([
    [['ChannelMessage.Send'], 'Boten får inte läsa kanalerna'],
    [['ChannelMessage.Send', 'ChannelMessage.Read.All'], 'Boten får läsa kanalerna'],
  ])('says with %j agreed to whether the channels can be read', async (scopes, sentence) => {
    const world = await graphWorld();
    for (const scope of scopes) world.login.consented.add(scope);
    const { code, out } = await world.logIn();
    expect(code).toBe(0);
    expect(out).toContain(sentence);
  });

  it('waits while the person is not done, and longer when it is told to slow down', async () => {
    const world = await graphWorld();
    const answers: DeviceAnswer[] = ['pending', 'slow_down', 'pending', 'slow_down', 'approved'];
    world.login.device = (polls) => answers[polls] ?? 'expired';
    expect((await world.logIn()).code).toBe(0);
    expect(world.login.deviceCodes).toBe(1);
    expect(world.waits).toEqual([5_000, 5_000, 10_000]);
  });

  it.each<[string, (world: GraphWorld) => void, string]>([
    ['the person says no', ({ login }) => Object.assign(login, { device: () => 'declined' }), 'avbröts'],
    [
      'the code expires',
      ({ login }) => Object.assign(login, { device: () => 'expired' }),
      'Koden hann gå ut',
    ],
    ...[50199, 53003, 530035].map((code): [string, (world: GraphWorld) => void, string] => [
      `Conditional Access stops it with AADSTS${code}`,
      ({ login }) =>
        Object.assign(login, {
          fault: (endpoint: string) =>
            endpoint === 'token' ? { error: 'invalid_grant', codes: [code] } : undefined,
        }),
      '-- --browser',
    ]),
  ])('says what to do when %s', async (_when, arrange, sentence) => {
    const world = await graphWorld();
    arrange(world);
    const { code, err } = await world.logIn();
    expect(code).toBe(1);
    expect(err).toContain('Det gick inte att logga in.');
    expect(err).toContain(sentence);
    await expect(world.bytes()).rejects.toThrow('ENOENT');
  });

  it.each([
    [7000218, 'invalid_client', 'Allow public client flows'],
    [700016, 'unauthorized_client', 'GRAPH_CLIENT_ID'],
    [90002, 'invalid_request', 'GRAPH_TENANT_ID'],
    [50020, 'invalid_grant', 'GRAPH_TENANT_ID'],
    [65001, 'invalid_grant', 'administratörsmedgivande'],
    [7000222, 'invalid_client', 'GRAPH_CLIENT_SECRET'],
    [123456, 'invalid_request', 'AADSTS123456'],
  ])('says what to do about AADSTS%i at once, before any code is shown', async (number, error, sentence) => {
    const world = await graphWorld();
    world.login.fault = () => ({ status: 400, error, codes: [number] });
    const { code, out, err } = await world.logIn();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(sentence);
  });

  it.each(['cut', 'html'] as const)(
    'says that Entra cannot be reached when the answer is %s',
    async (fault) => {
      const world = await graphWorld();
      world.login.fault = () => fault;
      const { code, err } = await world.logIn();
      expect(code).toBe(1);
      expect(err).toContain('login.microsoftonline.com');
    },
  );

  it('gives up a login server that does not answer', async () => {
    const world = await graphWorld();
    const impatience = new AbortController();
    world.wire.deadline = () => impatience.signal;
    world.login.fault = () => {
      impatience.abort();
      return 'hang';
    };
    const { code, err } = await world.logIn();
    expect(code).toBe(1);
    expect(err).toContain('går inte att nå');
  });
});

describe('what signing in takes', () => {
  it('names everything that is missing, and how a key is made', async () => {
    const world = await graphWorld();
    const missing = { GRAPH_TENANT_ID: undefined, TOKEN_CACHE_KEY: undefined };
    const { code, err } = await world.logIn({ variables: missing });
    expect(code).toBe(2);
    expect(err).toContain('GRAPH_TENANT_ID, TOKEN_CACHE_KEY');
    expect(err).toContain('openssl rand -base64 32');
    expect(world.login.deviceCodes).toBe(0);
  });

  it.each([['--brower'], ['något']])('does not guess what %s means', async (word) => {
    const { code, err } = await (await graphWorld()).logIn({ argv: [word] });
    expect(code).toBe(2);
    expect(err).toContain('npm run graph:login -- --browser');
  });

  it('says so when what was saved cannot be read, and puts the new sign-in in its place', async () => {
    const world = await graphWorld();
    await world.logIn();
    const otherKey = Buffer.alloc(32, 7).toString('base64');
    const { code, out } = await world.logIn({ variables: { TOKEN_CACHE_KEY: otherKey } });
    expect(code).toBe(0);
    expect(out).toContain('går inte att läsa');
    expect(await world.open({ key: otherKey }).refresh()).toEqual(signedIn);
  });

  it('says so when the sign-in cannot be saved', async () => {
    const world = await graphWorld();
    const write = async () => {
      throw new Error('disk full');
    };
    const { code, err } = await world.logIn({ write });
    expect(code).toBe(1);
    expect(err).toContain(`kunde inte sparas i mappen ${world.folder}`);
  });

  it('shows no key, secret or token on the screen, in the log or in the file', async () => {
    const world = await graphWorld({ clientSecret: 'the-apps-secret' });
    const { out, err } = await world.logIn();
    await world.open().refresh();
    const tokens = world.login.tokenRequests.flatMap((form) => form['refresh_token'] ?? []);
    expect(tokens.length).toBeGreaterThan(0);
    const everything = `${out}${err}${JSON.stringify(world.log.lines)}${(await world.bytes()).toString('latin1')}`;
    for (const secret of [world.key, 'the-apps-secret', 'refresh-', 'RefreshToken', ...tokens]) {
      expect(everything).not.toContain(secret);
    }
  });
});

/** Opens the link that is shown as soon as it is, as a person's browser does. */
const browsing = (visit: (address: URL) => Promise<unknown>) => {
  const visits: Promise<unknown>[] = [];
  const onOut = (shown: string): void => {
    const [address] = /https:\/\/login\S+/.exec(shown) ?? [];
    if (address !== undefined && visits.length === 0) visits.push(visit(new URL(address)));
  };
  return { onOut, visited: async () => (await Promise.all(visits))[0] };
};

const follow =
  ({ login }: GraphWorld, language = 'sv') =>
  async (address: URL): Promise<{ readonly status: number; readonly text: string }> => {
    const page = await fetch(`${login.url}${address.pathname}${address.search}`, { redirect: 'manual' });
    const back = (page.headers.get('location') ?? '').replace('localhost', '127.0.0.1');
    const response = await fetch(back, { headers: { 'accept-language': language } });
    return { status: response.status, text: await response.text() };
  };

describe('signing in by browser', () => {
  it('sends the person to Entra and takes the code that comes back, with proof of who asked', async () => {
    const world = await graphWorld();
    const { onOut, visited } = browsing(follow(world));
    const { code, out } = await world.logIn({ argv: ['--browser'], onOut });
    expect(code).toBe(0);
    expect(out).toContain('Inloggad som veckobrev@fou.example');
    expect(await visited()).toMatchObject({ status: 200, text: expect.stringContaining('Klart.') });
    const [exchange] = world.login.tokenRequests;
    expect(exchange).toMatchObject({ grant_type: 'authorization_code', client_id: CLIENT_ID });
    expect(exchange?.['client_secret']).toBeUndefined();
    expect(await world.open().refresh()).toEqual(signedIn);
  });

  it('lets the person choose the account, and asks for the code by the address', async () => {
    const world = await graphWorld();
    let asked = new URLSearchParams();
    const { onOut } = browsing((address) => {
      asked = address.searchParams;
      return follow(world)(address);
    });
    await world.logIn({ argv: ['--browser'], onOut });
    expect(Object.fromEntries(asked)).toMatchObject({
      prompt: 'select_account',
      response_mode: 'query',
      code_challenge_method: 'S256',
      redirect_uri: expect.stringMatching(/^http:\/\/localhost:\d+$/),
    });
  });

  it('shows the page in English to an English browser', async () => {
    const world = await graphWorld();
    const { onOut, visited } = browsing(follow(world, 'en-GB'));
    await world.logIn({ argv: ['--browser'], onOut });
    expect(await visited()).toMatchObject({
      text: expect.stringMatching(/<html lang="en">.*You can close this page/),
    });
  });

  it('uses the app’s secret, when it has one, for the code and for every refresh', async () => {
    const world = await graphWorld({ clientSecret: 'the-apps-secret' });
    const { onOut } = browsing(follow(world));
    expect((await world.logIn({ argv: ['--browser'], onOut })).code).toBe(0);
    expect(await world.open().refresh()).toEqual(signedIn);
    expect(world.login.tokenRequests.map((form) => form['client_secret'])).toEqual(
      world.login.tokenRequests.map(() => 'the-apps-secret'),
    );
  });

  it('keeps the secret out of a sign-in by code, which Entra would refuse', async () => {
    const world = await graphWorld({ clientSecret: 'the-apps-secret' });
    expect((await world.logIn()).code).toBe(0);
    expect(await world.open().refresh()).toEqual(signedIn);
    expect(world.login.tokenRequests.flatMap((form) => form['client_secret'] ?? [])).toEqual([]);
  });

  it.each([
    ['AADSTS65004: User declined to consent.', 'administratörsmedgivande'],
    ['The user cancelled.', 'avbröts'],
  ])('says what to do when the page says “%s”', async (description, sentence) => {
    const world = await graphWorld();
    world.login.refuseAtPage = description;
    const { onOut, visited } = browsing(follow(world));
    const { code, err } = await world.logIn({ argv: ['--browser'], onOut });
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(await visited()).toMatchObject({ text: expect.stringContaining('avbröts') });
  });

  it('does not wait for ever', async () => {
    const world = await graphWorld();
    const patience = new AbortController();
    const onOut = () => patience.abort();
    const { code, err } = await world.logIn({ argv: ['--browser'], onOut, patience: patience.signal });
    expect(code).toBe(1);
    expect(err).toContain('fem minuter');
  });

  it('does not take the code of somebody who asked without its proof', async () => {
    const world = await graphWorld();
    const stolen = browsing(async (address) => {
      const own = new URL(address);
      own.searchParams.set('code_challenge', 'a-challenge-of-somebody-else');
      return follow(world)(own);
    });
    const { code } = await world.logIn({ argv: ['--browser'], onOut: stolen.onOut });
    expect(code).toBe(1);
  });
});
